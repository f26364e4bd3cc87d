import type { SkillField } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { ITEM, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** Before a colon these say that a list of skills follows: "Tools: Go, Rust". */
const LIST_LABELS = new Set(
  `tools tool tooling technologies technology tech skills skill languages language stack software frameworks
  framework platforms platform databases libraries systems environment environments programs packages applications
  certifications competencies proficiencies expertise utilities techniques`.split(/\s+/),
);

/** Where no list is. */
const NO_LIST = -1;

/** The skills lists of a text and the fields of their unambiguous skills: "Chef" beside "menu planning" is no tool. */
export class ListTopics {
  readonly #fields = new Map<number, Set<SkillField>>();
  readonly #listOf: (candidate: Candidate) => number;

  constructor(
    candidates: readonly Candidate[],
    tokens: Tokens,
    text: string,
    listAt: (start: number, end: number) => number,
  ) {
    this.#listOf = (candidate) => {
      const list = listAt(tokens.starts[candidate.first]!, tokens.ends[candidate.last]!);
      return list === NO_LIST ? labelledList(candidate.first, tokens, text) : list;
    };
    if (candidates.every((candidate) => candidate.accepted)) return;
    for (const candidate of candidates) {
      const list = candidate.accepted ? this.#listOf(candidate) : NO_LIST;
      if (list !== NO_LIST)
        this.#fields.set(list, (this.#fields.get(list) ?? new Set()).add(candidate.field));
    }
  }

  /** In a list, and the list is about its kind of thing or about nothing that is known. */
  fits(candidate: Candidate): boolean {
    const list = this.#listOf(candidate);
    if (list === NO_LIST) return false;
    const fields = this.#fields.get(list);
    const wanted = [candidate.field, ...candidate.rule!.rule.neighbours];
    return !fields || wanted.some((field) => fields.has(field));
  }
}

/** Tokens that a label may stand before: no line of a resume is longer. */
const LABEL_REACH = 60;

/** A number for the list that the line's label announces, other than those of given lists; NO_LIST without one. */
function labelledList(first: number, tokens: Tokens, text: string): number {
  for (let at = first; at > 0 && first - at < LABEL_REACH; at--) {
    const gap = tokens.gaps[at]!;
    if (!(gap & (SENTENCE | LINE))) continue;
    const between = text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (between.includes(":")) return LIST_LABELS.has(tokens.words[at - 1]!) ? NO_LIST - at : NO_LIST;
    // A list that is longer than its line goes on after a comma.
    if (gap & SENTENCE || !between.trimStart().startsWith(",")) return NO_LIST;
  }
  return NO_LIST;
}

/** So many items on each side are looked at. */
const ITEM_REACH = 2;

/** Named in a list of what it also means: "Java, Bali, Lombok" are islands, "Reading, Berkshire" is a town. */
export function isListedWithOthers(candidate: Candidate, tokens: Tokens, text: string): boolean {
  const { others } = candidate.rule!;
  let last = candidate.last;
  for (let nth = 0; nth < ITEM_REACH; nth++) {
    if (last + 1 >= tokens.count || !isComma(tokens, text, last + 1)) break;
    const first = last + 1;
    last = itemEnd(tokens, first);
    if (isOther(tokens, text, first, last, others)) return true;
  }
  let first = candidate.first;
  for (let nth = 0; nth < ITEM_REACH; nth++) {
    if (first === 0 || !isComma(tokens, text, first)) break;
    const end = first - 1;
    first = end;
    while (first > 0 && !(tokens.gaps[first]! & (ITEM | SENTENCE))) first--;
    if (isOther(tokens, text, first, end, others)) return true;
  }
  return false;
}

function isComma(tokens: Tokens, text: string, at: number): boolean {
  if (!(tokens.gaps[at]! & ITEM) || tokens.gaps[at]! & SENTENCE) return false;
  return /^\s?,\s$/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}

function itemEnd(tokens: Tokens, first: number): number {
  let last = first;
  while (last + 1 < tokens.count && !(tokens.gaps[last + 1]! & (ITEM | SENTENCE))) last++;
  return last;
}

/** An item that is a veto of the word, "and" put aside; a name of a place or person may have words after it. */
function isOther(
  tokens: Tokens,
  text: string,
  first: number,
  last: number,
  others: ReadonlyMap<string, boolean>,
): boolean {
  const lead = tokens.words[first]!;
  const at = lead === "and" || lead === "or" ? first + 1 : first;
  const isName = at <= last ? others.get(tokens.words[at]!) : undefined;
  if (isName === undefined) return false;
  if (at === last) return true;
  const start = tokens.starts[first]!;
  return (
    isName &&
    /\p{Lu}/u.test(text[start]!) &&
    !/ (?:\p{Lu}|\d)/u.test(text.slice(start, tokens.ends[Math.min(last, first + 1)]))
  );
}
