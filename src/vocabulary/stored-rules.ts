import type { ContextRule, SkillField } from "./types.ts";

/**
 * Context rules as they are stored. Neighbouring rules share most of their vetoes and cues, so a long list is kept as
 * three pieces: what it begins with like the list before, its own, and what it ends with like the list before. In the
 * cues `_` stands for the first form, `_1` for the second.
 */
export interface StoredRules {
  /** Items joined by "|". */
  pieces: string[];
  rules: StoredRule[];
}

/** Three places in `pieces`. */
export type StoredList = [begin: number, own: number, end: number];

/** A rule: short lists joined by "|", long ones in pieces, in the order of the contract. */
export type StoredRule = [
  forms: string,
  spellings: string,
  notAfter: StoredList,
  notBefore: StoredList,
  cues: StoredList,
  neighbours: string,
  spellingIsEnough: 0 | 1,
];

/** `_` or `_1` as a whole word of a joined list. */
const FORM_SIGN = /(?<![^| ])_(\d*)(?![^| ])/g;

export function storeRules(rules: readonly ContextRule[]): StoredRules {
  const places = new Map<string, number>();
  const place = (items: readonly string[]) => {
    const text = items.join("|");
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text)!;
  };
  const cutter = () => {
    let previous: readonly string[] = [];
    return (list: readonly string[]): StoredList => {
      const { begin, end } = sharedEdges(list, previous);
      previous = list;
      return [
        place(list.slice(0, begin)),
        place(list.slice(begin, list.length - end)),
        place(list.slice(list.length - end)),
      ];
    };
  };
  const [cutAfter, cutBefore, cutCues] = [cutter(), cutter(), cutter()];
  const stored = rules.map(
    (rule): StoredRule => [
      rule.forms.join("|"),
      rule.spellings.join("|"),
      cutAfter(rule.not_after),
      cutBefore(rule.not_before),
      cutCues(rule.cues.map((cue) => signForms(cue, rule.forms))),
      rule.neighbours.join("|"),
      rule.spelling_is_enough ? 1 : 0,
    ],
  );
  return { pieces: [...places.keys()], rules: stored };
}

/** The rules again. Long lists are put together when they are asked for: of a thousand rules a text needs a few. */
export function restoreRules({ pieces, rules }: StoredRules): ContextRule[] {
  const join = (list: StoredList) =>
    list
      .map((at) => pieces[at]!)
      .filter((piece) => piece !== "")
      .join("|");
  return rules.map(([joinedForms, spellings, notAfter, notBefore, cues, neighbours, isEnough]) => {
    const forms = split(joinedForms);
    return {
      forms,
      spellings: split(spellings),
      get not_after() {
        return split(join(notAfter));
      },
      get not_before() {
        return split(join(notBefore));
      },
      get cues() {
        return split(join(cues).replace(FORM_SIGN, (_, at: string) => forms[Number(at)]!));
      },
      neighbours: split(neighbours) as SkillField[],
      spelling_is_enough: isEnough === 1,
    };
  });
}

/** How many items two lists have in common at their begin and, without these, at their end. */
function sharedEdges(list: readonly string[], other: readonly string[]): { begin: number; end: number } {
  const most = Math.min(list.length, other.length);
  let begin = 0;
  while (begin < most && list[begin] === other[begin]) begin++;
  let end = 0;
  while (end < most - begin && list.at(-1 - end) === other.at(-1 - end)) end++;
  return { begin, end };
}

function split(text: string): string[] {
  return text === "" ? [] : text.split("|");
}

/** A cue with the signs of the forms where they stand as whole words. */
function signForms(cue: string, forms: readonly string[]): string {
  return forms
    .reduce((text, form, at) => text.replaceAll(` ${form} `, at === 0 ? " _ " : ` _${at} `), ` ${cue} `)
    .slice(1, -1);
}
