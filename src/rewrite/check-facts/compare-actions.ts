import type { Refusal } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { carriesDeed, isSameDeed } from "./compare-words.ts";
import type { Action } from "./find-actions.ts";
import { classesOf, keysOf, type Word } from "./read-words.ts";
import { AGENCY, FIELD_NOUNS, LIGHT_VERBS } from "./words/verb-classes.ts";

/** Holds the deeds of an edit against those of its source: done by the person, to the same things, no larger a part. */
export function compareActions(source: Claim, edit: Claim): Refusal[] {
  const refusals: Refusal[] = [];
  for (const clause of edit.clauses) {
    for (const action of clause.actions) {
      if (action.whose !== "own") continue;
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
  const own = ownActions(source);
  if (action.form === "noun" || isCarried(source, edit, action)) return null;
  const fitting = own.filter((other) => isSameDeed(source.words[other.at]!, word));
  if (fitting.length === 0) {
    const isKnownPlace = placesOf(source, word).length > 0;
    if (action.agency <= AGENCY.assist && own.length > 0 && !isKnownPlace) return null; // less than the source tells, or a new word
    if (isKnownPlace && isNounUse(source, word, Math.min(action.agency, agency))) return null;
    if (isKnownPlace)
      return {
        code: "action_added",
        message: `The source does not say that the person "${wording}".`,
        words: [wording],
      };
    return null; // an unknown word is refused as one
  }
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
  if (isMoved)
    return {
      code: "action_moved",
      message: `"${wording}" is done to something else in the source.`,
      words: [wording],
    };
  return null;
}

/** "Performed", "did" with a noun of a deed behind it; "worked", "used": their objects are judged. */
function isCarried(source: Claim, edit: Claim, action: Action): boolean {
  const known = edit.words[action.at]!.verb;
  if (!known) return false;
  if (known.base === "work" || known.classes.some((one) => one.name === "use")) return true;
  return LIGHT_VERBS.has(known.base) && carriesDeed(source, edit, action.at);
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

const OBJECT_ENDS = new Set(
  "with for in on at to from by during through using via within across before after while".split(" "),
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
    if (word.kind !== "content") continue;
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
