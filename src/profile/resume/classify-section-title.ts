import {
  SECTION_HEADS,
  type SectionTitleKind,
  TITLE_JOINTS,
  TITLE_MODIFIERS,
  WEAK_HEADS,
} from "../../vocabulary/section-titles.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A line read as the title of a section. */
export interface SectionTitle {
  kind: SectionTitleKind;
  title: string;
  /** Offset in the document's text where content follows on the same line, null when the title stands alone. */
  contentStart: number | null;
  /** Also an item of lists ("Training"): it needs the look of a title. */
  weak: boolean;
  /** Weak and with a modifier ("Customer Service"): more likely an item than a title. */
  doubtful: boolean;
}

interface Head {
  kind: SectionTitleKind;
  weak: boolean;
  doubtful: boolean;
}

const HEADS = new Map<string, Head>();
/** Heads written without spaces, for letter-spaced titles. */
const SQUASHED = new Map<string, Head>();
let longestHead = 1;
for (const [kind, list] of Object.entries(SECTION_HEADS) as [SectionTitleKind, string][])
  for (const entry of list.split(";")) {
    const phrase = entry.trim().replace(/\s+/g, " ");
    if (phrase === "" || HEADS.has(phrase)) continue;
    const head = { kind, weak: WEAK_HEADS.has(phrase), doubtful: false };
    HEADS.set(phrase, head);
    SQUASHED.set(phrase.replaceAll(" ", ""), head);
    longestHead = Math.max(longestHead, phrase.split(" ").length);
  }

const MAX_TITLE_LENGTH = 60;
const MAX_TITLE_WORDS = 7;
const LEADING = /^(?:[^\p{L}\p{N}(]+|(?:\d{1,2}|[ivxIVX]{1,4}|[A-H])[.)]\s*(?:\d{1,2}[.)]?)?\s*)/u;
const TRAILING = /(?:\s*\((?:[^()]{0,30})\)|[\s:=*_~\-–—•<«#|.…+]+)$/;
const INLINE = /^([\p{L}][\p{L}\p{M}&/,' -]{2,40}?)\s?(:|\s[-–—]\s|\t)\s*(?=\S)/u;
const LETTER_SPACED = /^\p{L}(?:\s{1,4}\p{L}|\s?[&/]){3,}$/u;

/** Reads a line as a section title by its wording alone, or null. */
export function classifySectionTitle(line: ResumeLine): SectionTitle | null {
  const text = line.text.trim();
  if (text.length <= MAX_TITLE_LENGTH) {
    const head = endsSentence(text) ? null : headOf(text);
    // A title in lower case has to be told from a word of a list by its look.
    const isPlain = /^\p{Ll}/u.test(text) && !line.emphasis && line.heading === 0;
    if (head) return { ...head, weak: head.weak || isPlain, title: text, contentStart: null };
  }
  const inline = INLINE.exec(text);
  if (!inline) return null;
  const head = headOf(inline[1]!);
  if (!head) return null;
  // A dash or tab also parts a list's entry from its remark; only a colon or capitals make that a title.
  const isLoud = inline[1] === inline[1]!.toUpperCase() && /\p{Lu}/u.test(inline[1]!);
  if (inline[2] !== ":" && !isLoud) return null;
  const contentStart = line.start + line.text.indexOf(text) + inline[0].length;
  return { ...head, weak: head.weak && !isLoud, title: inline[1]!, contentStart };
}

/** "teaching undergraduate courses." is the end of a sentence. */
function endsSentence(text: string): boolean {
  return text.endsWith(".") && !text.endsWith("..") && /\p{Ll}/u.test(text);
}

/** Whether a wording alone is one that titles a section ("Work History"). */
export function isSectionTitleText(text: string): boolean {
  return headOf(text) !== null;
}

function headOf(text: string): Head | null {
  const bare = stripOrnaments(text);
  if (LETTER_SPACED.test(bare)) return squashedHead(bare.toLowerCase().replace(/\s/g, ""));
  const words = bare
    .toLowerCase()
    .replace(/['’]ve\b/g, " have")
    .replace(/['’‘`]/g, " ")
    .replace(/([&/,+|])/g, " $1 ")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > MAX_TITLE_WORDS + 3) return null;
  return headOfWords(words);
}

/** A letter-spaced title whose word gaps are lost: modifiers are cut off its front until a head is left. */
function squashedHead(letters: string): Head | null {
  for (const part of letters.split(/[&/]/)) {
    let rest = part;
    for (let round = 0; round < 3; round++) {
      const head = SQUASHED.get(rest);
      if (head) return head;
      const modifier = [...TITLE_MODIFIERS].find(
        (word) => word.length > 2 && rest.startsWith(word) && endsInHead(rest.slice(word.length)),
      );
      if (!modifier) break;
      rest = rest.slice(modifier.length);
    }
  }
  return null;
}

/** What is left can still end in a head. */
function endsInHead(rest: string): boolean {
  for (const head of SQUASHED.keys()) if (rest.endsWith(head)) return true;
  return false;
}

/** Cuts numbering, ornament, a colon and a bracketed remark off a title. */
function stripOrnaments(text: string): string {
  let bare = text.trim().replace(LEADING, "");
  for (let round = 0; round < 3; round++) bare = bare.replace(TRAILING, "");
  return bare;
}

function headOfWords(words: string[]): Head | null {
  const whole = headWithModifiers(words);
  if (whole) return whole;
  const parts: string[][] = [[]];
  for (const word of words) {
    if (TITLE_JOINTS.has(word)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  if (parts.length === 1) return null;
  let found: Head | null = null;
  for (const part of parts) {
    if (part.length === 0) continue;
    const head = headWithModifiers(part);
    if (!head && !part.every((word) => TITLE_MODIFIERS.has(word))) return null;
    // "Honors & Activities": the first part names the section; a strong part beats a weak one before it.
    if (head && (found === null || (found.weak && !head.weak))) found = head;
  }
  return found;
}

/** Any modifiers, then a head: the longest head wins. */
function headWithModifiers(words: string[]): Head | null {
  for (let start = 0; start < words.length; start++) {
    if (words.length - start <= longestHead) {
      const phrase = words.slice(start).map(plainJoint).join(" ");
      const head = HEADS.get(phrase);
      if (head) return start > 0 && WEAK_HEADS.has(phrase) ? { ...head, weak: true, doubtful: true } : head;
    }
    if (!TITLE_MODIFIERS.has(words[start]!) && !TITLE_JOINTS.has(words[start]!)) return null;
  }
  return null;
}

function plainJoint(word: string): string {
  return word === "&" || word === "/" || word === "+" ? "and" : word;
}
