import type { SkillMatcher, SkillMention } from "../../profile/skills/skill-mention.ts";
import { stem } from "../../profile/stem.ts";
import type { Refusal, RefusalCode } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { isPerson } from "./find-actions.ts";
import { classesOf, keysOf, type Word } from "./read-words.ts";
import { ADDABLE, COMPANY, RELATIONS, SCOPE_WORDS, TITLE_NOUNS } from "./words/small-words.ts";
import { AGENCY, CARRYING_VERBS, LIGHT_VERBS } from "./words/verb-classes.ts";

/** Names that the job itself gives: its employer may be named in its bullets. */
export interface ClaimContext {
  matcher: SkillMatcher;
  /** Words of the employer's name, by stem. */
  employer: ReadonlySet<string>;
  /** The job has an end that is past. */
  ended?: boolean;
}

/** Holds each word of an edit against the source: what is not there, by stem, row or skill, is refused. */
export function compareWords(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  const shown = shownBy(source, context.matcher);
  const refusals: Refusal[] = skillRefusals(source, edit, shown, context.matcher);
  const licensed = edit.skills.filter((skill) => shown.has(skill.name) && isNameOf(source, edit, skill));
  edit.words.forEach((word, at) => {
    if (isHarmless(word)) return;
    if (licensed.some((skill) => skill.start <= word.start && word.end <= skill.end)) return;
    if (word.kind === "rate") {
      if (!source.byKey.has(word.stem) && !saysPeriod(source, word))
        refusals.push(refusalOf("number_added", edit, word));
      return;
    }
    if (isLicensed(source, word)) return;
    if (isCountedPeople(source, edit, at)) return;
    if (isWeaker(source, edit, at)) return;
    if (word.proper && context.employer.has(word.stem)) return;
    refusals.push(refusalOf(codeOf(word), edit, word));
  });
  return [...refusals, ...titleRefusals(source, edit), ...relationRefusals(source, edit, context)];
}

function isHarmless(word: Word): boolean {
  return (
    word.kind === "function" || word.kind === "number" || word.kind === "negator" || ADDABLE.has(word.text)
  );
}

/** "every month" where the source has "in a month" or "6-month" is still the source's word. */
function saysPeriod(source: Claim, word: Word): boolean {
  return source.words.some((other) => other.kind === "rate" && other.stem === word.stem);
}

const AGENT = /(?:er|or|ist|ian|ee)s?$/;

function isLicensed(source: Claim, word: Word): boolean {
  const places = placesOf(source, word);
  if (places.length === 0) return false;
  const isAgent = AGENT.test(word.text);
  return places.some((at) => {
    const other = source.words[at]!;
    if (other.text === word.text) return true;
    const shareRow = keysOf(other).some((key) => key.startsWith("=") && keysOf(word).includes(key));
    if (shareRow) return true;
    const isDeed = other.verb !== null || /(?:ed|ing|ment|tion)$/.test(other.text);
    return !isAgent || !isDeed || AGENT.test(other.text) || word.verb !== null;
  });
}

/** A noun that names a deed: "interviews", "reconciliation". */
export function isDeedNoun(word: Word): boolean {
  return (
    word.kind === "content" &&
    (word.verb?.forms.has("noun") ||
      word.verb?.forms.has("s") ||
      /(?:ing|tion|ment|al)s?$/.test(word.text)) === true
  );
}

/** Behind a verb without content stands the noun of a deed that the source tells as the person's own. */
export function carriesDeed(source: Claim, edit: Claim, at: number): boolean {
  const nouns = edit.words.slice(at + 1, at + 5).filter(isDeedNoun);
  return source.clauses.some((clause) =>
    clause.actions.some((action) => {
      const deed = source.words[action.at]!;
      return action.whose === "own" && nouns.some((noun) => isSameDeed(deed, noun));
    }),
  );
}

/** The same verb, or verbs of one class. */
export function isSameDeed(source: Word, edit: Word): boolean {
  const keys = keysOf(source);
  if (keysOf(edit).some((key) => keys.includes(key))) return true;
  const classes = classesOf(source);
  return classesOf(edit).some((name) => classes.includes(name));
}

const PEOPLE = new Set("person people staff employees members member individuals".split(" "));

/** "a team of 11" → "11 staff", "an 11-person team". */
function isCountedPeople(source: Claim, edit: Claim, at: number): boolean {
  const word = edit.words[at]!;
  const before = edit.words[at - 1];
  if (!PEOPLE.has(word.text) || before?.kind !== "number") return false;
  return source.words.some(
    (other, index) =>
      other.kind === "number" &&
      other.number!.value === before.number!.value &&
      source.words
        .slice(Math.max(0, index - 2), index + 4)
        .some((near) => /^(?:team|crew|staff|group)s?$/.test(near.text)),
  );
}

/** Words of doing without content, and words of a smaller part than the source tells. */
function isWeaker(source: Claim, edit: Claim, at: number): boolean {
  const word = edit.words[at]!;
  const own = source.clauses.some((clause) => clause.actions.some((action) => action.whose === "own"));
  if (
    word.verb?.classes.some((one) => one.agency === AGENCY.assist) &&
    edit.clauseOf(at).agency <= AGENCY.assist
  )
    return source.clauses.some(
      (clause) => clause.agency >= AGENCY.assist && clause.actions.some((action) => action.whose === "own"),
    );
  if (word.verb && CARRYING_VERBS.has(word.verb.base)) return carriesDeed(source, edit, at);
  if (word.verb?.base === "work" || word.verb?.classes.some((one) => one.name === "use"))
    return own || word.text !== "worked" || source.words.some((other) => /^us(?:ed|ing)$/.test(other.text));
  if (COMPANY.has(word.text) || word.verb?.base === "collaborate")
    return source.words.some(
      (other) => COMPANY.has(other.text) || other.text === "with" || other.text === "team",
    );
  return false;
}

function codeOf(word: Word): RefusalCode {
  if (SCOPE_WORDS.has(word.text)) return "scope_added";
  if (TITLE_NOUNS.has(singular(word.text))) return "title_added";
  return word.proper ? "name_added" : "word_added";
}

const SENTENCES: Partial<Record<RefusalCode, string>> = {
  scope_added: "widens the claim; the source does not say it.",
  title_added: "is a role that the source does not give.",
  name_added: "is a name that the source does not have here.",
  word_added: "is not in the source, nor a plain rewording of it.",
  number_added: "is a rate that the source does not state.",
};

function refusalOf(code: RefusalCode, edit: Claim, word: Word): Refusal {
  const wording = edit.text.slice(word.start, word.end);
  return { code, message: `"${wording}" ${SENTENCES[code]}`, words: [wording] };
}

/** Canonical names of all skills that the source shows by definition. */
export function shownBy(source: Claim, matcher: SkillMatcher): Set<string> {
  return new Set(
    source.skills
      .filter((skill) => !skill.negated)
      .flatMap((skill) => [skill.name, ...matcher.shows(skill.name)]),
  );
}

/**
 * A name of a shown skill may be used where it is the vocabulary's own or resembles the source's ("k8s", "Postgres"):
 * lists of aliases also hold products of the kind.
 */
function isNameOf(source: Claim, edit: Claim, skill: SkillMention): boolean {
  const wording = edit.text.slice(skill.start, skill.end).toLowerCase();
  if (skill.how === "exact") return true;
  const names = [
    skill.name,
    ...source.skills
      .filter((one) => one.name === skill.name)
      .map((one) => source.text.slice(one.start, one.end)),
  ];
  return names.some((name) => resembles(wording, name.toLowerCase()));
}

/** Makers that stand before the names of their products. */
export const MAKERS = new Set(
  "microsoft ms adobe google amazon aws apache oracle sap ibm autodesk".split(" "),
);

/**
 * Whether a wording of a skill adds nothing to another name of it: short for it ("k8s", "GCP"), or each of its words
 * is one of that name, short for one, or the maker's.
 */
export function resembles(wording: string, name: string): boolean {
  if (isShortFor(wording, name) || isShortFor(name, wording)) return true;
  const theirs = name.split(/[\s-]+/);
  return wording
    .split(/[\s-]+/)
    .every(
      (word) =>
        MAKERS.has(word) ||
        theirs.some(
          (other) => stem(other) === stem(word) || isShortFor(word, other) || isShortFor(other, word),
        ),
    );
}

/** The letters of one word stand in the other in order, the first the same, and it is the shorter by far or a start. */
function isShortFor(short: string, long: string): boolean {
  if (/\s/.test(short) || short.length >= long.length) return false;
  const letters = short.replace(/[^a-z]/g, "");
  if (letters === "" || letters[0] !== long.replace(/[^a-z]/g, "")[0]) return false;
  if (letters.length > 4 && !long.startsWith(letters) && !long.endsWith(letters.slice(-4))) return false;
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at === letters.length;
}

function skillRefusals(
  source: Claim,
  edit: Claim,
  shown: ReadonlySet<string>,
  matcher: SkillMatcher,
): Refusal[] {
  return edit.skills.flatMap((skill) => {
    if (skill.negated || (shown.has(skill.name) && isNameOf(source, edit, skill))) return [];
    const wording = edit.text.slice(skill.start, skill.end);
    if (isSaid(source, edit, skill.start, skill.end, matcher.kind(skill.name) === "tool")) return [];
    return [
      {
        code: "skill_added" as const,
        message: `The source does not show "${wording}" here.`,
        words: [wording],
      },
    ];
  });
}

/** The words of a name stand in the source: side by side for a tool, in one clause for a field of knowledge. */
function isSaid(source: Claim, edit: Claim, start: number, end: number, isTool: boolean): boolean {
  const words = edit.words.filter(
    (word) =>
      word.start >= start &&
      word.end <= end &&
      word.kind === "content" &&
      !LIGHT_VERBS.has(word.verb?.base ?? ""),
  );
  const places = words.map((word) => placesOf(source, word));
  if (words.length === 0 || places.some((list) => list.length === 0)) return words.length === 0;
  if (!isTool) return true;
  return places[0]!.some((first) => places.every((list, index) => list.includes(first + index)));
}

/** A rank that names somebody else in the source must not name the person. */
function titleRefusals(source: Claim, edit: Claim): Refusal[] {
  const deeds = new Set(edit.clauses.flatMap((clause) => clause.actions.map((action) => action.at)));
  return edit.words.flatMap((word, at) => {
    const title = singular(word.text);
    const isTitle = TITLE_NOUNS.has(title);
    if (deeds.has(at) || !(isTitle || opensAsPerson(edit.words, at))) return [];
    const same = source.words.flatMap((other, index) => (isSameTitle(other, word) ? [index] : []));
    if (same.length === 0) return isTitle ? [refusalOf("title_added", edit, word)] : [];
    if (!namesSelf(edit.words, at) || same.some((index) => namesSelf(source.words, index))) return [];
    return [refusalOf("title_added", edit, word)];
  });
}

function isSameTitle(source: Word, edit: Word): boolean {
  if (singular(source.text) === singular(edit.text)) return true;
  const rows = keysOf(edit).filter((key) => key.startsWith("="));
  return keysOf(source).some((key) => rows.includes(key));
}

/** "Optometrist fitting glasses": a noun of a person opens the text, and no other noun follows it. */
function opensAsPerson(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (word.kind !== "content" || word.verb || !isPerson(word)) return false;
  if (words.slice(0, at).some((other) => other.verb || other.kind === "function")) return false;
  return (
    next === undefined ||
    next.breaks ||
    next.kind === "function" ||
    (next.verb !== null && /ing$/.test(next.text))
  );
}

/** A rank names the person at the start of a sentence and after "as": no preposition or verb stands before it. */
function namesSelf(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const word = words[i]!;
    if (word.text === "as") return true;
    if (i < at && words[i + 1]!.hyphened) continue; // "on-call engineer"
    if (i < at && (isGovernor(word) || (word.verb?.forms.has("past") ?? false))) return false;
    if (i < at && /ing$/.test(word.text) && word.verb) return false;
    if (word.opens) return true;
  }
  return true;
}

const LOOSE = new Set("and or the a an my our their his her its who i".split(" "));
function isGovernor(word: Word): boolean {
  return word.kind === "function" && !LOOSE.has(word.text);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** "for Google" does not become "at Google", "into English" not "from English". */
function relationRefusals(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  return edit.words.flatMap((word, at) => {
    if (!word.proper || word.kind !== "content" || context.employer.has(word.stem)) return [];
    const relation = relationAt(edit.words, at);
    if (relation === "") return [];
    const own = source.words.flatMap((other, index) =>
      other.stem === word.stem ? [relationAt(source.words, index)] : [],
    );
    const describes = edit.words[at + 1]?.kind === "content" && !edit.words[at + 1]!.breaks; // "at a Leeds theatre"
    const isPlace = source.words.some(
      (other, index) => other.stem === word.stem && source.words[index - 1]?.text === "in",
    );
    if (describes && isPlace) return [];
    if (own.length === 0 || own.includes(relation) || (relation !== "at" && own.includes(""))) return [];
    const wording = edit.text.slice(word.start, word.end);
    return [
      {
        code: "relation_changed" as const,
        message: `The source does not say "${relation} ${wording}".`,
        words: [wording],
      },
    ];
  });
}

/** The preposition that governs a name, over the words and the list between them; "" for none that matters. */
function relationAt(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (words[i + 1]!.opens) return "";
    if (word.kind === "function" && !LOOSE.has(word.text)) {
      const relation = word.text === "into" ? "to" : word.text;
      return RELATIONS.has(relation) ? relation : "";
    }
    if (word.verb?.forms.has("past")) return "";
  }
  return "";
}
