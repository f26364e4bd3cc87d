import { FONT_COVERAGE } from "./font-coverage.ts";

/** Whether one of the embedded fonts has a glyph for a code point; regular and bold both. */
export function isCovered(codePoint: number): boolean {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = RANGES[middle]!;
    if (codePoint < start) high = middle - 1;
    else if (codePoint > end) low = middle + 1;
    else return true;
  }
  return false;
}

/** Signs that fonts lack and that another sign stands for, without loss. */
const STAND_INS: Record<string, string> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u2011": "-",
  "\u00ad": "",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
  "\ufe0e": "",
  "\ufe0f": "",
};

const SCRIPTS: readonly [name: string, pattern: RegExp][] = [
  ["Chinese or Japanese", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ["Korean", /\p{sc=Hangul}/u],
  ["Devanagari", /\p{sc=Devanagari}/u],
  ["Bengali", /\p{sc=Bengali}/u],
  ["Tamil", /\p{sc=Tamil}/u],
  ["Telugu", /\p{sc=Telugu}/u],
  ["Thai", /\p{sc=Thai}/u],
  ["Arabic", /\p{sc=Arabic}/u],
  ["Hebrew", /\p{sc=Hebrew}/u],
  ["Ethiopic", /\p{sc=Ethiopic}/u],
  ["Georgian", /\p{sc=Georgian}/u],
  ["Armenian", /\p{sc=Armenian}/u],
  ["emoji", /\p{Extended_Pictographic}/u],
];

/** The text without what no font can print, blanks around it tidied; what was left out is collected. */
export function coverText(text: string, missing: Set<string>): string {
  let out = "";
  let isCut = false;
  for (const sign of text.normalize("NFC")) {
    const code = sign.codePointAt(0)!;
    if (code < 0x7f && code >= 0x20) out += sign;
    else if (Object.hasOwn(STAND_INS, sign)) out += STAND_INS[sign];
    else if (code < 0x20) out += sign === "\n" ? sign : " ";
    else if (isCovered(code)) out += sign;
    else {
      missing.add(sign);
      isCut = true;
    }
  }
  return isCut ? out.replace(/ {2,}/g, " ").trim() : out;
}

/** Names of the scripts that the signs belong to, "other signs" for the rest, without repeats. */
export function scriptsOf(signs: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const sign of signs)
    names.add(SCRIPTS.find(([, pattern]) => pattern.test(sign))?.[0] ?? "other signs");
  return [...names];
}

/** Inclusive ranges of code points, unpacked from steps in base 36. */
const RANGES: readonly (readonly [number, number])[] = unpack(FONT_COVERAGE);

function unpack(packed: string): [number, number][] {
  let last = 0;
  return packed.split(" ").map((entry) => {
    const [step, length] = entry.split(".");
    const start = last + Number.parseInt(step!, 36);
    last = start + (length === undefined ? 0 : Number.parseInt(length, 36));
    return [start, last];
  });
}
