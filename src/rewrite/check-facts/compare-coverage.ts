import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { Refusal } from "../edit.ts";
import type { Claim } from "./claim.ts";
import { MAKERS } from "./compare-words.ts";
import type { Clause } from "./find-actions.ts";
import { classesOf, keysOf, type Word } from "./read-words.ts";
import { COMPANY, DROPPABLE, DROPPABLE_VERBS, SCOPE_WORDS } from "./words/small-words.ts";
import { AGENCY } from "./words/verb-classes.ts";

/**
 * What a kept claim says must be kept whole: "in one ward", "for a pilot", "which was rejected" are not known by a list
 * of limits, so no word of a kept clause may be left out but those that only praise or pad. A deed that is joined to
 * others by a comma or "and" may be left out with all that belongs to it.
 */
export function compareCoverage(source: Claim, edit: Claim, matcher: SkillMatcher): Refusal[] {
  const shown = new Set(edit.skills.flatMap((skill) => [skill.name, ...matcher.shows(skill.name)]));
  const isKept = (at: number): boolean => {
    const word = source.words[at]!;
    if (isTold(source, edit, word)) return true;
    return source.skills.some(
      (skill) => skill.start <= word.start && word.end <= skill.end && shown.has(skill.name),
    );
  };
  const dropped = source.clauses.map((clause) => isWhollyDropped(source, clause, isKept));
  const lost = source.words.findIndex((word, at) => {
    if (word.kind !== "content" || isPadding(source.words, at) || isKept(at)) return false;
    return !dropped[source.clauses.indexOf(source.clauseOf(at))];
  });
  if (lost < 0) return [];
  const word = source.words[lost]!;
  const wording = source.text.slice(word.start, word.end);
  const message = `Without "${wording}" the claim may be larger than in the source.`;
  return [{ code: "limit_lost", message, words: [wording] }];
}

/** The same word or row, or a word of its class that tells nothing else of the source; for helping, any helping. */
function isTold(source: Claim, edit: Claim, word: Word): boolean {
  if (keysOf(word).some((key) => edit.byKey.has(key))) return true;
  const isNew = (at: number) => !keysOf(edit.words[at]!).some((key) => source.byKey.has(key));
  if (classesOf(word).some((name) => (edit.byClass.get(name) ?? []).some(isNew))) return true;
  if (COMPANY.has(word.text)) return edit.words.some((own) => own.text === "with");
  if (!word.verb?.classes.some((one) => one.agency === AGENCY.assist)) return false;
  return edit.clauses.some((clause) =>
    clause.actions.some((action) => action.agency <= AGENCY.assist && isNew(action.at)),
  );
}

/** Praise, padding and verbs without content. */
function isPadding(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (DROPPABLE.has(word.text)) return true;
  const describes = /ing$/.test(word.text) && /^(?:an?|the)$/.test(words[at - 1]?.text ?? ""); // "a working paper"
  if (DROPPABLE_VERBS.has(word.verb?.base ?? "") && !describes) return true;
  if (/^(?:team|group|staff)$/.test(word.text) && words[at + 1]?.text === "of")
    return words[at + 2]?.kind === "number";
  if (word.text === "part") return words[at - 1]?.text === "as" && words[at + 1]?.text === "of";
  if (MAKERS.has(word.text) && words[at + 1]?.proper) return true;
  return SCOPE_WORDS.has(word.text) && word.text !== "first" && word.text !== "only";
}

/** A coordinated deed of the person whose verb the edit does not tell: it is left out, not changed. */
function isWhollyDropped(source: Claim, clause: Clause, isKept: (at: number) => boolean): boolean {
  const first = source.words[clause.first]!;
  const own = clause.actions.filter((action) => action.whose === "own" && action.subject < 0);
  if (own.length === 0 || own.length < clause.actions.length || own.some((action) => isKept(action.at)))
    return false;
  const next = source.words[clause.last];
  const isJoined = (word: Word | undefined, before: Word | undefined): boolean =>
    word !== undefined && (before?.text === "and" || word.text === "and" || word.breaks);
  if (/^(?:but|or|which|that|who|while|when)$/.test(first.text)) return false;
  const before = source.words[clause.first - 1];
  if (before !== undefined && /^(?:but|or|to)$/.test(before.text)) return false;
  const others = source.clauses.filter(
    (other) =>
      other !== clause &&
      other.actions.some((action) => action.whose === "own" && action.subject < 0 && isKept(action.at)),
  );
  const isPassive = own.some((action) =>
    /^(?:was|were|is|are|been|be)$/.test(source.words[action.at - 1]?.text ?? ""),
  );
  if (others.length === 0 || isPassive) return false;
  return clause.first > 0 ? isJoined(first, before) : isJoined(next, source.words[clause.last - 1]);
}
