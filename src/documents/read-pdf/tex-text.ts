/**
 * What bitmap fonts of TeX without names for their glyphs give: codes of its T1 and OT1 encodings, which are
 * control characters elsewhere.
 */
const TEX_CODES = new Map([
  ["\u000b", "ff"],
  ["\u000c", "fi"],
  ["\u000e", "ffi"],
  ["\u000f", "ffl"],
  ["\u0010", "“"],
  ["\u0011", "”"],
  ["\u0012", "„"],
  ["\u0013", "«"],
  ["\u0014", "»"],
  ["\u0015", "–"],
  ["\u0016", "—"],
  ["\u001b", "ff"],
  ["\u001c", "fi"],
  ["\u001d", "fl"],
  ["\u001e", "ffi"],
  ["\u001f", "ffl"],
]);
const CODES = /[\u000b\u000c\u000e-\u0016\u001b-\u001f]/g;
/** TeX's grave accent is the ASCII one: inside a word it is no quotation mark. */
const GRAVE = /(?<=\p{L})`(?=[aeiouAEIOU])/gu;

/** Letters and dashes for TeX's codes. */
export function decodeTex(text: string): string {
  return text.replace(CODES, (code) => TEX_CODES.get(code) as string).replace(GRAVE, "ˋ");
}
