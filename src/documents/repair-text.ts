import {
  ACCENT_BASES,
  ACCENTS,
  CONTRACTION_TAILS,
  ELISION_HEADS,
  LIGATURES,
  SYMBOL_BULLETS,
} from "./repair-tables.ts";

const PRINTABLE_ASCII = /^[\t\n\x20-\x7e]*$/;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufff9-\ufffb]/g;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Joiners shape letters of some scripts and emoji; beside Latin letters or nothing they are noise. */
const LAST_LATIN = 0x24f;
const JOINERS = /[\u200c\u200d]+/g;
const LINE_BREAKS = /[\u2028\u2029]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Word writes one hyphen as several: hyphen-minus, soft hyphen, hyphen. */
const HYPHENS = /-?[\u2010\u2011\ufe63\uff0d]+-?/g;
/** Mathematical alphabets and full-width forms: letters in fancy dress. */
const FANCY = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]+/gu;
const ACCENT = new RegExp(`[${[...ACCENTS.keys()].join("")}]`);
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
/** A combining mark between two letters may have been written before its letter. */
const BETWEEN = /(\p{L})([\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0327\u0328])(\p{L})/gu;
const SPACED_LETTERS = /^[ \t]*\p{L}(?:[ \t]+[\p{L}&])+[ \t]*$/u;
/** Fewer single letters than this may be initials or grades. */
const FEWEST_SPACED_LETTERS = 4;

/**
 * Repairs characters that survive badly in documents: ligatures, accents set as separate glyphs (in either
 * order), invisible and control characters, odd hyphens and spaces, bullets of symbol fonts, letter-spaced
 * headings. The result is NFC; applying it twice changes nothing more. Lines and tabs stay.
 * @param text one line or several, joined by "\n"
 */
export function repairText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.includes(" ") ? tidySpaces(text) : text;
  let repaired = text
    .toWellFormed()
    .replace(LINE_BREAKS, "\n")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(HYPHENS, "-")
    .replace(FANCY, (letters) => letters.normalize("NFKC"))
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES.get(ligature) ?? ligature);
  repaired = repairBullets(repaired);
  repaired = composeAccents(dropIdleJoiners(repaired.normalize("NFC")).normalize("NFC"));
  return tidySpaces(repaired).normalize("NFC");
}

function dropIdleJoiners(text: string): string {
  return text.replace(JOINERS, (joiners, at: number, whole: string) => {
    const before = whole.charCodeAt(at - 1);
    const after = whole.charCodeAt(at + joiners.length);
    return before > LAST_LATIN && after > LAST_LATIN ? joiners.charAt(0) : "";
  });
}

function repairBullets(text: string): string {
  if (!/[\uf000-\uf0ff]/.test(text)) return text;
  return text
    .replaceAll("\uf0b7", "•")
    .replace(/^([ \t]*)([\uf000-\uf0ff])(?=[ \t])/gm, (whole, blank: string, mark: string) =>
      SYMBOL_BULLETS.has(mark) ? `${blank}•` : whole,
    );
}

function composeAccents(text: string): string {
  const composed = ACCENT.test(text) ? composeSpacingAccents(text) : text;
  return composed.replace(BETWEEN, (whole, before: string, mark: string, after: string) => {
    const moved = compose(after, mark);
    return compose(before, mark) === null && moved !== null ? before + moved : whole;
  });
}

/** Joins each spacing accent to the letter after it, else to the one before it, else leaves it. */
function composeSpacingAccents(text: string): string {
  const done: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const accent = text.charAt(at);
    const mark = ACCENTS.get(accent);
    if (mark === undefined) {
      done.push(accent);
      continue;
    }
    const before = done.at(-1) ?? "";
    const after = text.charAt(at + 1);
    const next = composeBase(after, accent, mark);
    const previous = composeBase(before, accent, mark);
    if (accent === "´" && isApostrophe(before, done.at(-2) ?? "", text, at)) done.push("'");
    else if ((accent === "˜" && !LETTER.test(before)) || (accent === "˚" && DIGIT.test(before)))
      done.push(accent);
    else if (next !== null && !(accent === "¸" && previous !== null)) {
      // A cedilla is drawn under a letter already set; every other accent comes first.
      done.push(next);
      at++;
    } else if (previous !== null) done[done.length - 1] = previous;
    else done.push(accent);
  }
  return done.join("");
}

/** The letter with an accent that it is seen with; null for any other. */
function composeBase(letter: string, accent: string, mark: string): string | null {
  const base = undot(letter);
  return base !== "" && ACCENT_BASES.get(accent)?.includes(base) ? compose(base, mark) : null;
}

function undot(letter: string): string {
  return letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
}

/** The precomposed letter, or null when there is none. */
function compose(letter: string, mark: string): string | null {
  const composed = (letter + mark).normalize("NFC");
  return composed.length === letter.length ? composed : null;
}

/** "Bachelor´s", "O´Connor", "you´re": an acute accent typed for an apostrophe. */
function isApostrophe(before: string, beforeThat: string, text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  let end = at + 1;
  while (end < at + 5 && LETTER.test(text.charAt(end))) end++;
  if (CONTRACTION_TAILS.has(text.slice(at + 1, end).toLowerCase())) return true;
  return !LETTER.test(beforeThat) && ELISION_HEADS.includes(before) && after !== after.toLowerCase();
}

function tidySpaces(text: string): string {
  if (!text.includes(" ")) return text;
  return text
    .split("\n")
    .map((line) => joinSpacedLetters(line).replace(/ {2,}/g, " "))
    .join("\n");
}

/** "C o m p a n y" → "Company"; two blanks or a tab part words. */
function joinSpacedLetters(line: string): string {
  if (line.charAt(1) !== " " && !/^[ \t]/.test(line) && (line.codePointAt(0) ?? 0) < 0x10000) return line;
  if (!SPACED_LETTERS.test(line)) return line;
  if ((line.match(/\p{L}/gu)?.length ?? 0) < FEWEST_SPACED_LETTERS) return line;
  return line
    .trim()
    .split(/ {2,}|[ ]*\t[ \t]*/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
