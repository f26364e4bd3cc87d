import { FLUFF, STOP_WORDS, VERBS } from "../../vocabulary/keyword-words.ts";
import { SOFT_WORDS } from "../../vocabulary/posting-boilerplate.ts";
import {
  NO_SKILL_HEADS,
  SKILL_DETERMINERS,
  SKILL_LEADS,
  SKILL_LIST_END,
  SKILL_LIST_LABELS,
} from "../../vocabulary/skill-phrases.ts";
import type { Passage } from "./classify-passages.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { namesDegree } from "./name-degree.ts";
import { softWordings } from "./soft-wordings.ts";
import type { Range } from "./split-sentences.ts";

/** prose: behind a wording; list: among short elements; labelled: under a label of skills; alone: a short item. */
type Mode = "prose" | "list" | "labelled" | "alone";

/** A list of skills after a wording is looked for in so many characters. */
const REACH = 140;
const LONGEST_GAP = 60;
const LIST_GAP = /^ ?(?:,|\/|\bor\b|\band\b) ?\p{Lu}.*(?:,|\/|\bor\b|\band\b) ?$/u;
const MAX_WORDS = 4;
const ELEMENT_BREAK = /\s*(?:,|\/|\||\s&\s|\band\/or\b|\band\b|\bor\b|\bas well as\b)\s*/gi;
/** Endings of one lower-case word that is a subject: "phonetics", "horology". */
const SUBJECT =
  /(?:ology|ometry|ography|onomy|onomics|etics|istics|istry|iatrics|escopy|otomy|aulics|ronics|urgy)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’+#&-]*/gu;

/**
 * Skills that a passage asks for and the vocabulary does not know: "experience with Foobar CRM",
 * "knowledge of wort boiling", names in a plain list. Rather none than a wrong one.
 * An ambiguous word that stands as a whole element ("extra credit: rust") is the skill that it names.
 * @param known ranges of the skills that are known, in order
 * @param lookUp the skill of a name, null when the vocabulary has none
 */
export function findUnlistedSkills(
  passage: Passage,
  known: readonly Range[],
  lookUp: (name: string) => Pick<NamedSkill, "canonical" | "kind"> | null,
): NamedSkill[] {
  const found: NamedSkill[] = [];
  const { text } = passage;
  const take = (range: Range, mode: Mode): void => {
    const place = shorten(text, range);
    const absolute = { start: passage.start + place.start, end: passage.start + place.end };
    if (place.end <= place.start || [...known, ...found].some((other) => overlaps(other, absolute))) return;
    const wording = text.slice(place.start, place.end);
    const isWord = STOP_WORDS.has(wording.toLowerCase()) || FLUFF.has(wording.toLowerCase());
    const skill = isWord ? null : lookUp(wording);
    if (skill || isSkillLike(wording, place.start === 0, mode))
      found.push({ ...absolute, wording, canonical: null, kind: null, negated: false, ...skill });
  };
  for (const lead of text.matchAll(SKILL_LEADS)) {
    const start = lead.index + lead[0].length;
    for (const element of elementsOf(text, start, listEnd(text, start))) take(element, "prose");
  }
  for (const gap of gapsBetween(passage, known)) {
    const elements = elementsOf(text, gap.start, gap.end).filter(
      ({ start, end }) => text.slice(start, end).trim() !== "",
    );
    if (elements.every(({ start, end }) => /^[\p{Lu}\d]/u.test(text.slice(start, end).trim())))
      for (const element of elements) take(element, "prose");
  }
  const mode = listMode(passage, known);
  if (mode)
    for (const element of elementsOf(text, 0, text.length)) if (isShort(text, element)) take(element, mode);
  return found.sort((a, b) => a.start - b.start);
}

/** What stands between two known names of one list: "AWS, FooCloud or Azure". */
function gapsBetween({ text, start }: Passage, known: readonly Range[]): Range[] {
  return known.slice(1).flatMap((next, at) => {
    const gap = { start: known[at]!.end - start, end: next.start - start };
    const between = text.slice(gap.start, gap.end);
    return between.length <= LONGEST_GAP && LIST_GAP.test(between) ? [gap] : [];
  });
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function listEnd(text: string, start: number): number {
  const part = text.slice(start, start + REACH);
  for (const match of part.matchAll(SKILL_LIST_END)) {
    // A dot inside a name ("Foo.js") ends nothing.
    if (match[0] === "." && /[\p{L}\p{N}]/u.test(part[match.index + 1] ?? "")) continue;
    return start + match.index;
  }
  return start + part.length;
}

function elementsOf(text: string, start: number, end: number): Range[] {
  const elements: Range[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(ELEMENT_BREAK)) {
    elements.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  elements.push({ start: start + from, end: start + part.length });
  return elements;
}

/** Cuts determiners off the front, and white space and signs off both ends. */
function shorten(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /[\s([]/.test(text[start] as string)) start++;
  start += SKILL_DETERMINERS.exec(text.slice(start, end))?.[0].length ?? 0;
  while (end > start && /[\s,.:;)\]–—-]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

function isSkillLike(wording: string, opensPassage: boolean, mode: Mode): boolean {
  const words = wording.match(WORD) ?? [];
  if (
    words.length === 0 ||
    words.length > MAX_WORDS ||
    wording.length > 40 ||
    /\d{2}|[%$€£@"“”]/.test(wording)
  )
    return false;
  const folded = words.map((word) => word.toLowerCase());
  if (words.length === 1 && SOFT_WORDS.has(folded[0] as string)) return false;
  if (folded.some((word) => STOP_WORDS.has(word)) || softWordings(wording).length > 0) return false;
  const last = folded.at(-1) as string;
  // The first word of a sentence is capitalised anyway.
  const isOpening = opensPassage && (mode === "prose" || mode === "alone");
  const names = words.filter((word, at) => isName(word) && !(isOpening && at === 0 && !isStrongName(word)));
  if (mode === "alone" && names.length === 0) return false;
  if (
    names.length === words.length ||
    (names.length > 0 && names.length >= words.length - 1 && isName(words[0]!))
  )
    return !folded.every((word) => FLUFF.has(word) || NO_SKILL_HEADS.has(word));
  if (
    names.length > 0 ||
    folded.some((word) => FLUFF.has(word) || VERBS.has(word)) ||
    NO_SKILL_HEADS.has(last)
  )
    return false;
  return words.length === 1
    ? SUBJECT.test(last) || (mode === "labelled" && last.length > 3)
    : words.length <= 3;
}

/** Capitals or signs that no start of a sentence explains: "ECG", "LinkedIn", "C++". */
function isStrongName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}[+#]|\p{L}\d/u.test(word);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}|[\p{L}][+#]|\p{L}\d|\p{L}\.\p{L}/u.test(word);
}

function isShort(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).trim().split(/\s+/).length <= 3;
}

/** "Python, Foobar, SQL": short elements and nothing else; or a short line that is one name. */
function listMode(passage: Passage, known: readonly Range[]): Mode | null {
  const { text, label } = passage;
  if (text.length > 400 || /[.!?]\s/.test(text)) return null;
  const elements = elementsOf(text, 0, text.length).filter(({ start, end }) => end > start);
  const short = elements.filter((element) => isShort(text, element));
  const isLabelled = label !== null && SKILL_LIST_LABELS.test(label);
  if (isLabelled && short.length * 2 >= elements.length) return "labelled";
  if (short.length < elements.length) return null;
  const isKnown = elements.length === 2 && passage.bullet && known.length > 0;
  if (elements.length >= 3 || isKnown) return "list";
  return passage.bullet && elements.length === 1 && !namesDegree(text) ? "alone" : null;
}
