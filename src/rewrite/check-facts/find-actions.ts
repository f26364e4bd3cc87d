import { agencyAt, isReal } from "./judge-reality.ts";
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
  /** Word number of a noun that stands before the verb as its subject ("sales grew"), or -1. */
  subject: number;
  /** False for what was only meant, planned or possible: "a plan to migrate", "would have led". */
  real: boolean;
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
  if (TITLE_NOUNS.has(single) || LED_OBJECTS.has(word.text)) return true;
  return PERSON_ENDING.test(single) && !THINGS.has(single);
}

const PERSON_ENDING = /(?:er|or|ist|ian|man|men|colleague|partner|peer)$/;
/** Words that end as the names of people do. */
const THINGS = new Set(
  `letter newsletter folder order poster computer server paper number border answer dinner printer scanner container
  water power counter register center filter trailer boiler freezer mixer blender router layer error floor door color
  flavor labor sensor motor reactor monitor calendar timer manner matter summer winter quarter chapter offer career
  transfer meter together under over after other another rather either whether per for or her their never ever
  however interior exterior prior minor major master proper paper october november december september cover river
  laser cancer fever ulcer tower tractor elevator generator color humor favor harbor neighbor armor factor sector
  vector anchor mirror terror`.split(/\s+/),
);

/** Cuts a claim into clauses and tells for each what was done and by whom. `self`: "who" is the person. */
export function findClauses(words: readonly Word[], self = false): Clause[] {
  const clauses: Clause[] = [];
  let clause = open(0);
  let isRelative = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const form = verbFormAt(words, at, clause);
    const startsNew =
      at > 0 &&
      (word.breaks ||
        RELATIVES.has(word.text) ||
        opensSubordinate(words, at) ||
        (form !== null && opensClause(words, at)));
    if (startsNew) {
      const start = startOf(words, at, clause.first);
      clauses.push({ ...clause, last: start });
      clause = open(start);
      if (word.opens) isRelative = false;
      if (RELATIVES.has(word.text)) isRelative = !self && isOthers(words, at);
      else if (form === "past" && JOINTS.has(words[at - 1]!.text)) isRelative = false;
    }
    if (form) clause.actions.push(actionAt(words, at, form, isRelative, clause));
    else if (isGerundOfOther(words, at, clause))
      clause.actions.push(actionAt(words, at, "ing", true, clause));
  }
  clauses.push({ ...clause, last: words.length });
  return settleAgency(words, clauses);
}

/** "and sometimes cut": the adverbs in front belong to the verb. */
function startOf(words: readonly Word[], at: number, first: number): number {
  let start = at;
  while (start - 1 > first && !words[start]!.breaks && ADVERBS.has(words[start - 1]!.text)) start--;
  return start !== at && JOINTS.has(words[start - 1]!.text) ? start : at;
}

/** "for a partner advising a bank": the partner's deed. */
function isGerundOfOther(words: readonly Word[], at: number, clause: Clause): boolean {
  const before = words[at - 1];
  const word = words[at]!;
  if (!before || word.breaks || clause.actions.length === 0 || !/ing$/.test(word.text)) return false;
  return (
    word.verb?.forms.has("ing") === true &&
    !FIELD_NOUNS.has(word.text) &&
    before.kind === "content" &&
    isPerson(before)
  );
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

/** "while", "when" … open a clause of their own; "after", "before", "since" where a verb with its subject follows. */
function opensSubordinate(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (SUBORDINATORS.has(text)) return true;
  if (!MAYBE_SUBORDINATORS.has(text)) return false;
  for (let i = at + 1; i < words.length && i <= at + 6; i++) {
    const word = words[i]!;
    if (word.breaks) return false;
    if (i > at + 1 && (BE.has(word.text) || word.text === "had")) return true;
    if (i > at + 1 && word.verb?.forms.has("past") && words[i - 1]!.kind === "content") return true;
  }
  return false;
}
const SUBORDINATORS = new Set(
  "while when whenever whereas because although though if unless until".split(" "),
);
const MAYBE_SUBORDINATORS = new Set("after before since as so where once".split(" "));

function opensClause(words: readonly Word[], at: number): boolean {
  let last = at - 1;
  while (last > 0 && ADVERBS.has(words[last]!.text)) last--; // "and sometimes cut"
  const before = words[last]!;
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
    if (!/ly$/.test(word.text) && !ADVERBS.has(word.text)) return false;
  }
  return true;
}

const ADVERBS = new Set(
  "co sometimes often once then almost just never always again also later twice first at".split(" "),
);

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

function actionAt(
  words: readonly Word[],
  at: number,
  form: VerbForm,
  isRelative: boolean,
  clause: Clause,
): Action {
  const subject = form === "past" || form === "s" ? subjectOf(words, at, clause) : -1;
  const isOther = isRelative || hasOwnSubject(words, at) || (subject >= 0 && isSubordinate(words, clause));
  const whose = isOther ? "other" : whoseAt(words, at, form);
  return {
    at,
    form,
    agency: agencyAt(words, at),
    whose,
    subject,
    real: isReal(words, at, form, clause.first),
  };
}

function isSubordinate(words: readonly Word[], clause: Clause): boolean {
  const { text } = words[clause.first]!;
  return SUBORDINATORS.has(text) || MAYBE_SUBORDINATORS.has(text) || RELATIVES.has(text);
}

/**
 * "The lab published", "sales of the shop grew": the noun in front of the first verb of a clause, where no preposition
 * opens the clause. A passive has none: "reports were written" may be the person's.
 */
function subjectOf(words: readonly Word[], at: number, clause: Clause): number {
  if (clause.actions.some((action) => action.form === "past" || action.form === "s")) return -1;
  let first = clause.first;
  while (first < at && /^(?:and|but|or|then|as|so|that|which|who|where)$/.test(words[first]!.text)) first++;
  if (isSubordinate(words, clause) && first === clause.first) first++;
  if (first < at && PRONOUNS.has(words[first]!.text)) return first;
  if (first >= at || words[first]!.text === "i" || PREPOSITIONS.has(words[first]!.text)) return -1;
  let last = at - 1;
  const isAdverb = ({ text }: Word): boolean =>
    /ly$/.test(text) || AUXILIARIES.has(text) || ADVERBS.has(text);
  while (last >= first && (isAdverb(words[last]!) || words[last]!.kind === "rate")) last--;
  if (last < first) return -1;
  if (BE.has(words[last]!.text)) return -1;
  const heads = words
    .slice(first, last + 1)
    .filter((word) => word.text === "i" || word.verb?.forms.has("past"));
  if (heads.length > 0 || words[at]!.hyphened) return -1;
  const of = words.findIndex((word, index) => index > first && index < last && PREPOSITIONS.has(word.text));
  if (of > 0) last = of - 1;
  if (words[last]!.kind !== "content" || /ly$/.test(words[last]!.text)) return -1;
  return isParticiple(words, at, last) ? -1 : last;
}

/** "Training completed in 2020": a thing and a verb that takes an object, without one behind it. */
function isParticiple(words: readonly Word[], at: number, subject: number): boolean {
  const next = words[at + 1];
  if (next !== undefined && !next.breaks && !PREPOSITIONS.has(next.text) && next.kind !== "rate")
    return false;
  return !isPerson(words[subject]!) && !INTRANSITIVE.test(words[at]!.verb?.base ?? words[at]!.text);
}
const INTRANSITIVE =
  /^(?:grow|rise|fall|rose|fell|increase|decrease|drop|dropped|improve|improved|begin|began|start|started|end|ended|double|doubled|triple|tripled|climb|climbed|decline|declined|change|changed|go|come|stay|stayed|remain|remained|reach|run|win|lose|continue|continued|fail|failed|succeed|succeeded|expand|shrink|happen|happened|work|move|open|opened|close|closed|halve|halved|jumped|jump)$/;
const PRONOUNS = new Set("we they he she".split(" "));
const AUXILIARIES = new Set("has have had also then later".split(" "));

/** Without an object behind them these were done to the person: "promoted to", "trained in". */
const RECEIVED =
  /^(?:promoted|trained|awarded|certified|elected|appointed|nominated|selected|licensed|chosen|hired|recognized|recognised)$/;

/** "which the partners designed": a person stands between the relative and the verb. */
function hasOwnSubject(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 4; i--) {
    if (RELATIVES.has(words[i]!.text))
      return (
        words
          .slice(i + 1, at)
          .some(
            (word) => word.kind === "content" && (isPerson(word) || word.proper || !/ly$/.test(word.text)),
          ) && words[i + 1]!.text !== "i"
      );
    if (words[i]!.breaks || words[i]!.text === "i") return false;
  }
  return false;
}

/** "Was trained by …" was done to the person; "checked by the pharmacist" is the pharmacist's deed. */
function whoseAt(words: readonly Word[], at: number, form: VerbForm): Action["whose"] {
  if (form !== "past") return "own";
  const next = words[at + 1];
  const isReceived =
    RECEIVED.test(words[at]!.text) &&
    (next === undefined || next.breaks || PREPOSITIONS.has(next.text) || next.text === "as");
  if (isReceived) return "patient";
  const isBe = BE.has(words[at - 1]?.text ?? "");
  const start = isBe ? at - 1 : at;
  const isHeadless = start === 0 || words[start]!.breaks || (words[start - 1]!.text === "i" && isBe);
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
      if (word.kind === "number" && words[j + 1] && isPerson(words[j + 1]!)) return j + 1;
      if (word.kind === "number" || /ing$/.test(word.text) || word.text === "me" || word.text === "myself")
        return -1;
      if (word.kind === "content" && isPerson(word)) return j;
      if (word.kind === "content" && isDoneBySomebody(words, at, i, j)) return j;
    }
    return -1;
  }
  return -1;
}

/** "Was redesigned by an agency", "kitchen run by the parish": an article and its noun behind "by", and no headless verb. */
function isDoneBySomebody(words: readonly Word[], at: number, by: number, noun: number): boolean {
  const before = words[at - 1];
  const isHeadless = before === undefined || words[at]!.breaks || JOINTS.has(before.text);
  const next = words[noun + 1];
  const isLast = next === undefined || next.breaks || next.kind !== "content";
  const isNamed = ARTICLES.has(words[by + 1]!.text) || (words[noun]!.proper && noun === by + 1);
  return !isHeadless && isLast && isNamed && !/(?:ion|ment|ing)$/.test(words[noun]!.text);
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
