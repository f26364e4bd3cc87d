/** Ligatures of the Latin presentation forms. */
export const LIGATURES = new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

/** Spacing accents, as TeX's OT1 fonts draw them, and the combining marks they stand for. */
export const ACCENTS = new Map([
  ["´", "\u0301"],
  ["ˊ", "\u0301"],
  ["ˋ", "\u0300"],
  ["¨", "\u0308"],
  ["ˆ", "\u0302"],
  ["˜", "\u0303"],
  ["¯", "\u0304"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["˚", "\u030a"],
  ["˝", "\u030b"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
  ["˛", "\u0328"],
]);

const VOWELS = "aeiouyAEIOUY";

/** Letters an accent is composed with. Kept short where the accent is also typed for something else. */
export const ACCENT_BASES = new Map([
  ["´", VOWELS],
  ["ˊ", VOWELS],
  ["ˋ", "aeiouAEIOU"],
  ["¨", VOWELS],
  ["ˆ", "aeiouAEIOU"],
  ["˜", "anoANO"],
  ["¯", "aeiouAEIOU"],
  ["˘", "aegiouAEGIOU"],
  ["˙", "ceginzCEGINZ"],
  ["˚", "auAU"],
  ["˝", "ouOU"],
  ["ˇ", "cdenrstzCDENRSTZ"],
  ["¸", "cstCST"],
  ["˛", "aeiuAEIU"],
]);

/** What follows an apostrophe in English. */
export const CONTRACTION_TAILS = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);
/** Single letters that an apostrophe parts from a capital: O'Connor, D'Angelo, L'Oréal. */
export const ELISION_HEADS = "ODLdl";

/** Private-use codes of Symbol and Wingdings that mark list items. */
export const SYMBOL_BULLETS = new Set(
  [
    0xb7, 0x2d, 0xa7, 0xa8, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x9e,
    0x9f, 0xa0, 0xa1, 0xa2, 0xa4, 0xaa, 0xab, 0xb2, 0xd8, 0xdc, 0xe0, 0xe8, 0xf0, 0xfc, 0xfe, 0x46, 0x4a,
    0x51, 0xae, 0xde,
  ].map((code) => String.fromCharCode(0xf000 + code)),
);
