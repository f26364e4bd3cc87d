import type { Word } from "./read-words.ts";
import { TITLE_NOUNS } from "./words/small-words.ts";
import {
  AGENCY,
  type Agency,
  FIELD_NOUNS,
  LED_OBJECTS,
  LIGHT_VERBS,
  type VerbForm,
} from "./words/verb-classes.ts";

/** One deed that a clause tells of. */
export interface Action {
  /** Word number. */
  at: number;
  form: VerbForm;
  agency: Agency;
  /** Whose deed: the person's, somebody else's, or done to the person. */
  whose: "own" | "other" | "patient";
}

/** A stretch of words with the deeds it tells of. */
export interface Clause {
  first: number;
  /** One past the last word. */
  last: number;
  actions: Action[];
  /** How much of all that it tells is the person's own. */
  agency: Agency;
}

const ARTICLES = new Set("a an the this that these those its their his her my our your some any".split(" "));
const BE = new Set("was were is are been being be am got get".split(" "));
const JOINTS = new Set(["and", "or", "but", "then"]);
const RELATIVES = new Set(["who", "which", "that", "whose", "whom"]);
const BEFORE_GERUND = new Set(
  "by for in of while when after before through from with on responsible to".split(" "),
);
const PREPOSITIONS = new Set("of in on for with at from by to into within during through".split(" "));

/** Whether a word names people, as the one who did or shared a deed. */
export function isPerson(word: Word): boolean {
  const single = word.text.replace(/s$/, "");
  return (
    TITLE_NOUNS.has(single) ||
    LED_OBJECTS.has(word.text) ||
    /(?:er|or|ist|ian|man|men|colleague|partner|peer)s?$/.test(word.text)
  );
}

/** Cuts a claim into clauses and tells for each what was done and by whom. `self`: "who" is the person. */
export function findClauses(words: readonly Word[], self = false): Clause[] {
  const clauses: Clause[] = [];
  let clause = open(0);
  let isRelative = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const form = verbFormAt(words, at, clause);
    const startsNew =
      at > 0 && (word.breaks || RELATIVES.has(word.text) || (form !== null && opensClause(words, at)));
    if (startsNew) {
      clauses.push({ ...clause, last: at });
      clause = open(at);
      if (word.opens) isRelative = false;
      if (RELATIVES.has(word.text)) isRelative = !self && isOthers(words, at);
      else if (form === "past" && JOINTS.has(words[at - 1]!.text)) isRelative = false;
    }
    if (form) clause.actions.push(actionAt(words, at, form, isRelative));
  }
  clauses.push({ ...clause, last: words.length });
  return settleAgency(words, clauses);
}

function open(first: number): Clause {
  return { first, last: first, actions: [], agency: AGENCY.do };
}

/** "the team that built …" tells of the team; "…, which saved hours" of the deed. */
function isOthers(words: readonly Word[], at: number): boolean {
  if (words[at]!.text === "who" || words[at]!.text === "whose") return true;
  const before = words[at - 1];
  if (before?.kind !== "content") return false;
  return LED_OBJECTS.has(before.text) || TITLE_NOUNS.has(before.text.replace(/s$/, ""));
}

function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  return JOINTS.has(before.text) || (before.text === "to" && words[at]!.verb?.forms.has("base") === true);
}

/** The form in which a word is used as a verb, or null. */
function verbFormAt(words: readonly Word[], at: number, clause: Clause): VerbForm | null {
  const word = words[at]!;
  if (word.kind !== "content") return null;
  const forms = word.verb?.forms ?? null;
  const before = words[at - 1];
  const isHead = before === undefined || word.breaks || isLeadIn(words, at, clause);
  if (forms?.has("past") || (!forms && /[^e]ed$/.test(word.text) && word.text.length > 4))
    return pastFormAt(words, at, isHead, clause)
      ? "past"
      : baseAt(words, at, isHead, forms, clause.actions.at(-1)?.form);
  if (/ing$/.test(word.text) && (forms?.has("ing") || !forms))
    return gerundAt(words, at, isHead, clause) ? "ing" : nounAt(words, at, isHead, forms);
  return baseAt(words, at, isHead, forms, clause.actions.at(-1)?.form);
}

/** Only adverbs, limits and function words stand between the clause's start and the word. */
function isLeadIn(words: readonly Word[], at: number, clause: Clause): boolean {
  for (let i = at - 1; i >= clause.first; i--) {
    const word = words[i]!;
    if (ARTICLES.has(word.text) || PREPOSITIONS.has(word.text)) return false;
    if (JOINTS.has(word.text)) return clause.actions.length > 0 || i === clause.first;
    if (word.kind === "function" || word.kind === "filler" || word.kind === "negator") continue;
    if (!/ly$/.test(word.text) && !/^(?:co|sometimes|often|once|then)$/.test(word.text)) return false;
  }
  return true;
}

function pastFormAt(words: readonly Word[], at: number, isHead: boolean, clause: Clause): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (isHead) return true;
  if (!before || before.kind === "number") return false;
  if (RELATIVES.has(before.text) && words[at - 2]?.kind === "content") return true;
  if (ARTICLES.has(before.text) || PREPOSITIONS.has(before.text)) return false;
  if (
    BE.has(before.text) ||
    BE.has(words[at - 2]?.text ?? "") ||
    before.text === "i" ||
    RELATIVES.has(before.text)
  )
    return true;
  if (before.hyphened || words[at]!.hyphened) return words[at]!.hyphened && before.text === "co";
  if (JOINTS.has(before.text)) return true;
  const isParticiple = clause.actions.length > 0;
  if (isParticiple) return next?.text === "by"; // "contracts reviewed by a solicitor"
  return before.kind === "content" || before.kind === "rate";
}

function gerundAt(words: readonly Word[], at: number, isHead: boolean, clause: Clause): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const takesObject =
    next !== undefined &&
    !next.breaks &&
    (ARTICLES.has(next.text) ||
      next.kind === "number" ||
      (next.kind === "content" && !FIELD_NOUNS.has(words[at]!.text)));
  if (FIELD_NOUNS.has(words[at]!.text) && !takesObject) return false;
  if (next?.text === "of") return false;
  if (isHead) return !FIELD_NOUNS.has(words[at]!.text) || (next !== undefined && ARTICLES.has(next.text));
  if (before && BEFORE_GERUND.has(before.text))
    return takesObject || next === undefined || next.kind === "function";
  if (before && JOINTS.has(before.text)) return clause.actions.some((action) => action.form === "ing");
  // "newsletters reaching 8,000 readers" tells of the object, as does a gerund after any other noun.
  return before?.kind === "content" && takesObject && clause.actions.length === 0;
}

function baseAt(
  words: readonly Word[],
  at: number,
  isHead: boolean,
  forms: ReadonlySet<VerbForm> | null,
  last?: VerbForm,
): VerbForm | null {
  if (!forms) return null;
  const before = words[at - 1];
  const next = words[at + 1];
  // "took bookings by mail and phone": behind a past form no base form is a verb.
  if (before && JOINTS.has(before.text) && last === "past" && forms.has("base"))
    return nounAt(words, at, false, forms);
  const afterTo = before?.text === "to" && !forms.has("noun");
  const toVerb =
    before?.text === "to" && next !== undefined && next.kind !== "function"
      ? afterTo || ARTICLES.has(next.text) || next.kind === "content"
      : afterTo;
  if (
    forms.has("base") &&
    (toVerb || (before?.text === "to" && next !== undefined && ARTICLES.has(next.text)))
  )
    return "base";
  if (
    isHead &&
    forms.has("base") &&
    !(next && BE.has(next.text)) &&
    !(forms.has("noun") && (!next || PREPOSITIONS.has(next.text)))
  )
    return "base";
  if (isHead && forms.has("s") && next !== undefined && !BE.has(next.text) && !PREPOSITIONS.has(next.text))
    return "s";
  const afterHelp =
    before?.verb?.classes.some((one) => one.name === "assist") && before.verb.forms.has("past");
  if (afterHelp && forms.has("base") && next !== undefined && !PREPOSITIONS.has(next.text)) return "base";
  return nounAt(words, at, isHead, forms);
}

/** Nouns of deeds tell of the person's deed at the head, after "responsible for" and after a verb without content. */
function nounAt(
  words: readonly Word[],
  at: number,
  isHead: boolean,
  forms: ReadonlySet<VerbForm> | null,
): VerbForm | null {
  if (!forms?.has("noun")) return null;
  const next = words[at + 1];
  if (isHead && (next === undefined || PREPOSITIONS.has(next.text))) return "noun";
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const word = words[i]!;
    if (words[i + 1]!.breaks && !JOINTS.has(words[i + 1]!.text)) return null;
    if (word.text === "responsible" || (word.verb && LIGHT_VERBS.has(word.verb.base))) return "noun";
    if (PREPOSITIONS.has(word.text) && word.text !== "for" && word.text !== "of") return null;
  }
  return null;
}

function actionAt(words: readonly Word[], at: number, form: VerbForm, isRelative: boolean): Action {
  const isOther = isRelative || hasOwnSubject(words, at);
  return { at, form, agency: agencyAt(words, at), whose: isOther ? "other" : whoseAt(words, at, form) };
}

function agencyAt(words: readonly Word[], at: number): Agency {
  const known = words[at]!.verb;
  if (!known || known.classes.length === 0) return AGENCY.do;
  if (known.base === "work")
    return /^(?:on|with)$/.test(words[at + 1]?.text ?? "") ? AGENCY.assist : AGENCY.do;
  const levels = known.classes.map((one) => one.agency);
  const least = Math.min(...levels) as Agency;
  if (!/^(?:manage|management|run)$/.test(known.base)) return least;
  for (let i = at + 1; i < words.length && i <= at + 6 && !words[i]!.breaks; i++)
    if (LED_OBJECTS.has(words[i]!.text)) return AGENCY.lead;
  return least;
}

/** "which the partners designed": a person stands between the relative and the verb. */
function hasOwnSubject(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 4; i--) {
    if (RELATIVES.has(words[i]!.text))
      return words.slice(i + 1, at).some((word) => word.kind === "content" && isPerson(word));
    if (words[i]!.breaks || words[i]!.text === "i") return false;
  }
  return false;
}

/** "Was trained by …" was done to the person; "checked by the pharmacist" is the pharmacist's deed. */
function whoseAt(words: readonly Word[], at: number, form: VerbForm): Action["whose"] {
  if (form !== "past") return "own";
  const isBe = BE.has(words[at - 1]?.text ?? "");
  const start = isBe ? at - 1 : at;
  const isHeadless = start === 0 || words[start]!.opens || (words[start - 1]!.text === "i" && isBe);
  if (byAgent(words, at) >= 0) return isHeadless ? "patient" : "other";
  return isBe && isHeadless ? "patient" : "own";
}

/** The word number of the person after "by" in the same clause, or -1: "done by the platform team". */
export function byAgent(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length && i <= at + 5; i++) {
    if (words[i]!.breaks || words[i]!.verb?.forms.has("past") || RELATIVES.has(words[i]!.text)) return -1;
    if (words[i]!.text !== "by") continue;
    for (let j = i + 1; j < words.length && j <= i + 4 && !words[j]!.breaks; j++) {
      const word = words[j]!;
      if (word.kind === "number" || /ing$/.test(word.text) || word.text === "me" || word.text === "myself")
        return -1;
      if (word.kind === "content" && isPerson(word)) return j;
    }
    return -1;
  }
  return -1;
}

const MEMBER = new Set("part member members exposure familiarity involvement participation".split(" "));

/** What is told of each clause: helping covers what was helped with, a clause without a deed follows the one before. */
function settleAgency(words: readonly Word[], clauses: Clause[]): Clause[] {
  let inherited: Agency = AGENCY.do;
  let cap: Agency | null = null;
  return clauses.map((clause) => {
    const first = words[clause.first];
    if (first?.opens) {
      inherited = AGENCY.do;
      cap = null;
    }
    const own = clause.actions.filter((action) => action.whose === "own");
    const tellsAnew = own.some((action) => action.form === "past" || action.form === "s");
    if (tellsAnew) cap = null;
    let agency = inherited;
    if (clause.actions.length > 0 && own.length === 0) agency = AGENCY.watch;
    else if (own.length > 0) {
      const low = own.find((action) => action.agency <= AGENCY.assist);
      agency =
        low && own[0] === low ? low.agency : (Math.max(...own.map((action) => action.agency)) as Agency);
      if (low && own[0] === low) cap = low.agency;
    } else if (words.slice(clause.first, clause.first + 3).some((word) => MEMBER.has(word.text)))
      agency = AGENCY.assist;
    if (cap !== null && cap < agency) agency = cap;
    if (clause.actions.length === 0 || own.length > 0) inherited = agency;
    return { ...clause, agency };
  });
}
