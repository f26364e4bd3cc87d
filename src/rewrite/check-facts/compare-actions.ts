import type { Refusal } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { carriesDeed, isSameDeed } from "./compare-words.ts";
import { type Action, byAgent } from "./find-actions.ts";
import { classesOf, keysOf, type Word } from "./read-words.ts";
import { AGENCY, CARRYING_VERBS, FIELD_NOUNS } from "./words/verb-classes.ts";

/** Holds the deeds of an edit against those of its source: done by the person, to the same things, no larger a part. */
export function compareActions(source: Claim, edit: Claim): Refusal[] {
  const refusals: Refusal[] = [];
  for (const clause of edit.clauses) {
    for (const action of clause.actions) {
      if (action.whose !== "own") {
        refusals.push(...reversedRefusals(source, edit, action));
        continue;
      }
      const refusal = judgeAction(source, edit, clause.agency, action);
      if (refusal) refusals.push(refusal);
    }
    if (clause.agency >= AGENCY.do && clause.actions.length > 0)
      refusals.push(...raisedWords(source, edit, clause));
  }
  return refusals;
}

function judgeAction(source: Claim, edit: Claim, agency: number, action: Action): Refusal | null {
  const word = edit.words[action.at]!;
  const wording = edit.text.slice(word.start, word.end);
  const own = ownActions(source).filter((other) => other.subject < 0);
  if (action.form === "noun" || isCarried(source, edit, action)) return null;
  if (action.subject >= 0 && isTheirs(source, edit, action)) return null;
  const fitting = own.filter((other) => isSameDeed(source.words[other.at]!, word));
  if (fitting.length === 0) {
    const isKnownPlace = placesOf(source, word).length > 0;
    if (action.agency <= AGENCY.assist && own.length > 0 && !isKnownPlace) return null; // less than the source tells, or a new word
    if (isKnownPlace && isNounUse(source, word, Math.min(action.agency, agency))) return null;
    if (isKnownPlace && action.agency <= AGENCY.do && isUsedTo(source, word)) return null;
    if (isKnownPlace)
      return {
        code: "action_added",
        message: `The source does not say that the person "${wording}".`,
        words: [wording],
      };
    return null; // an unknown word is refused as one
  }
  if (action.real && fitting.every((other) => !other.real))
    return {
      code: "action_added",
      message: `The source tells of "${wording}" as meant or possible, not as done.`,
      words: [wording],
    };
  const level = Math.max(...fitting.map((other) => Math.min(reachOf(source, other))));
  const raised = Math.min(action.agency, agency) > level;
  if (raised)
    return {
      code: "agency_raised",
      message: `"${wording}" is a larger part than the source tells.`,
      words: [wording],
    };
  const objects = action.agency >= AGENCY.lead ? directObjects(edit, action) : objectsOf(edit, action);
  const isMoved =
    objects.size > 0 &&
    fitting.every((other) => {
      const theirs = action.agency >= AGENCY.lead ? directObjects(source, other) : objectsOf(source, other);
      return theirs.size > 0 && ![...objects].some((key) => theirs.has(key));
    });
  if (isMoved || takesOthersObject(source, edit, action, fitting))
    return {
      code: "action_moved",
      message: `"${wording}" is done to something else in the source.`,
      words: [wording],
    };
  return null;
}

/** "Interviewed the mayor" is not "interviewed by the mayor". */
function reversedRefusals(source: Claim, edit: Claim, action: Action): Refusal[] {
  const actor = byAgent(edit.words, action.at);
  const word = edit.words[action.at]!;
  if (actor < 0) return [];
  const same = source.clauses
    .flatMap((clause) => clause.actions)
    .filter((other) => isSameDeed(source.words[other.at]!, word));
  if (same.length === 0 || same.some((other) => other.whose !== "own" || other.subject >= 0)) return [];
  const wording = edit.text.slice(word.start, edit.words[actor]!.end);
  return [
    { code: "action_moved", message: `"${wording}" is the other way round in the source.`, words: [wording] },
  ];
}

/** "Performed", "did" with a noun of a deed behind it; "worked", "used": their objects are judged. */
function isCarried(source: Claim, edit: Claim, action: Action): boolean {
  const known = edit.words[action.at]!.verb;
  if (!known) return false;
  if (known.base === "work" || known.classes.some((one) => one.name === "use")) return true;
  return CARRYING_VERBS.has(known.base) && carriesDeed(source, edit, action.at);
}

/** "The shop's sales grew": told of the same noun in the source, as its deed or done by it. */
function isTheirs(source: Claim, edit: Claim, action: Action): boolean {
  const subject = edit.words[action.subject]!;
  return source.clauses.some((clause) =>
    clause.actions.some((other) => {
      if (!isSameDeed(source.words[other.at]!, edit.words[action.at]!)) return false;
      const actor = other.subject >= 0 ? other.subject : byAgent(source.words, other.at);
      if (actor >= 0) return sharesKey(source.words[actor]!, subject);
      return source.words.slice(Math.max(0, other.at - 6), other.at).some((word) => sharesKey(word, subject));
    }),
  );
}

function sharesKey(a: Word, b: Word): boolean {
  if (a.kind === "function") return a.text === b.text;
  const keys = keysOf(a);
  return a.kind === "content" && keysOf(b).some((key) => keys.includes(key));
}

function ownActions(source: Claim): Action[] {
  return source.clauses.flatMap((clause) => clause.actions.filter((action) => action.whose === "own"));
}

function reachOf(source: Claim, action: Action): number {
  const clause = source.clauseOf(action.at);
  return clause.agency < AGENCY.do ? clause.agency : Math.max(clause.agency, action.agency);
}

/** A noun of the source that names the same deed, where it is no field and nobody else's: "reconciliation of accounts". */
function isNounUse(source: Claim, word: Word, agency: number): boolean {
  if (agency > AGENCY.do) return false;
  return placesOf(source, word).some((at) => {
    const other = source.words[at]!;
    const isDeed =
      other.verb?.forms.has("noun") ||
      other.verb?.forms.has("ing") ||
      /(?:tion|ment|ing|al)$/.test(other.text);
    if (!isDeed || FIELD_NOUNS.has(other.text)) return false;
    const inside = source.clauseOf(at);
    if (inside.agency < AGENCY.do) return agency <= inside.agency;
    const next = source.words[at + 1];
    const before = source.words[at - 1];
    return (
      (next?.text === "of" ||
        before === undefined ||
        before.text === "for" ||
        before.text === "in" ||
        before.opens) &&
      !inside.actions.some((one) => one.whose !== "own")
    );
  });
}

/** "Used Tableau to map routes": a verb that no table knows, behind "used … to". */
function isUsedTo(source: Claim, word: Word): boolean {
  return placesOf(source, word).some(
    (at) =>
      source.words[at - 1]?.text === "to" &&
      source.words.slice(Math.max(0, at - 7), at).some((other) => /^us(?:ed|ing|e)$/.test(other.text)),
  );
}

/** Keys of what a deed is done to: the content words of its clause, other deeds left out. */
function objectsOf(claim: Claim, action: Action): Set<string> {
  const clause = claim.clauseOf(action.at);
  const at = claim.clauses.indexOf(clause);
  const keys = new Set<string>();
  const add = (first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      const word = claim.words[i]!;
      if (word.number) keys.add(word.text);
      if (word.kind !== "content" || i === action.at) continue;
      for (const key of [...keysOf(word), ...classesOf(word).map((name) => `~${name}`)]) keys.add(key);
    }
  };
  add(clause.first, clause.last);
  // "Hemmed dresses and steamed them": the objects of the clause before as well.
  const pointsBack = claim.words.slice(clause.first, clause.last).some((word) => BACK.has(word.text));
  if (pointsBack && at > 0) add(claim.clauses[at - 1]!.first, clause.first);
  // "Picked and packed orders", "planned, ran and closed shops": the object follows the last of them.
  for (let next = at; ; next++) {
    const here = claim.clauses[next];
    const following = claim.clauses[next + 1];
    if (!here || !following || claim.words[following.first]!.opens) break;
    const isBare = here.actions.length > 0 && contentOf(claim, here.first, here.last) <= here.actions.length;
    const isList = following.actions.length === 0;
    if (!isBare && !isList) break;
    add(following.first, following.last);
  }
  return keys;
}

/** An object that the source knows only of the person's other deeds: "precepted the committee". */
function takesOthersObject(source: Claim, edit: Claim, action: Action, fitting: readonly Action[]): boolean {
  const own = ownActions(source);
  if (own.length < 2 || fitting.length === own.length) return false;
  const theirs = fitting.map((other) => objectsOf(source, other));
  const rest = own.filter((other) => !fitting.includes(other)).map((other) => directObjects(source, other));
  const { last } = edit.clauseOf(action.at);
  for (let i = action.at + 1; i < last; i++) {
    const word = edit.words[i]!;
    if (OBJECT_ENDS.has(word.text)) return false;
    const takesObject = /ing$/.test(word.text) && /^(?:content|number)$/.test(edit.words[i + 1]?.kind ?? "");
    if (word.verb?.forms.has("past") || (word.verb?.forms.has("ing") && takesObject)) return false;
    if (word.kind !== "content") continue;
    const keys = keysOf(word);
    const isTheirs = theirs.some(
      (set) => keys.some((key) => set.has(key)) || classesOf(word).some((name) => set.has(`~${name}`)),
    );
    if (!isTheirs && rest.some((set) => keys.some((key) => set.has(key)))) return true;
  }
  return false;
}

const BACK = new Set("it them these those both".split(" "));

const OBJECT_ENDS = new Set(
  "as that which who with for in on at to from by during through using via within across before after while".split(
    " ",
  ),
);

/** Keys of what is led: the words behind the verb to the first preposition but "of". */
function directObjects(claim: Claim, action: Action): Set<string> {
  const keys = new Set<string>();
  for (let i = action.at + 1; i < claim.words.length; i++) {
    const word = claim.words[i]!;
    if (word.opens || (OBJECT_ENDS.has(word.text) && keys.size > 0)) break;
    if (word.number) keys.add(word.text);
    if (word.kind === "content")
      for (const key of [...keysOf(word), ...classesOf(word).map((name) => `~${name}`)]) keys.add(key);
  }
  return keys.size > 0 ? keys : objectsOf(claim, action);
}

function contentOf(claim: Claim, first: number, last: number): number {
  return claim.words.slice(first, last).filter((word) => word.kind === "content" || word.kind === "number")
    .length;
}

/** Words that the source knows only as helped with, watched or done by others, and the edit as the person's own deed. */
function raisedWords(source: Claim, edit: Claim, clause: Claim["clauses"][number]): Refusal[] {
  if (clause.actions.every((action) => action.whose !== "own")) return [];
  const others = clause.actions.filter((action) => action.whose !== "own").map((action) => action.at);
  const end = Math.min(clause.last, ...others);
  for (let at = clause.first; at < end; at++) {
    const word = edit.words[at]!;
    if (word.kind !== "content" || /^(?:later|then|earlier)$/.test(word.text)) continue;
    const places = placesOf(source, word);
    if (places.length === 0) continue;
    const level = Math.max(...places.map((place) => source.clauseOf(place).agency));
    if (level >= AGENCY.do) continue;
    const wording = edit.text.slice(word.start, word.end);
    return [
      {
        code: "agency_raised",
        message: `In the source the person helped with, watched or was not the one who did what "${wording}" is about.`,
        words: [wording],
      },
    ];
  }
  return [];
}
