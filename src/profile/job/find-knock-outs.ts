import type { KnockOut } from "../../schema/parsed-job.ts";
import {
  DEGREE_TRAPS,
  DEGREE_WAIVERS,
  DEGREE_WORDS,
  KNOCK_OUT_RULES,
  type KnockOutRule,
  OFFER_CUES,
} from "../../vocabulary/knock-outs.ts";
import { HUMAN_LANGUAGES } from "../../vocabulary/posting-boilerplate.ts";
import { DUTY_CUES } from "../../vocabulary/posting-cues.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { Passage } from "./classify-passages.ts";
import { roleOfPassage } from "./collect-skills.ts";
import { holdsAny } from "./holds-any.ts";
import { judgeStrength, withUnknownPieces } from "./judge-strength.ts";
import type { Range } from "./split-sentences.ts";

/** A condition with its place. */
export interface FoundKnockOut extends KnockOut {
  span: Range;
}

const SKIPPED = new Set<PostingSection>(["about", "benefits", "company_label", "role_label"]);
/** In these a condition counts only for the kinds that stand there. */
const LEGAL_ONLY = new Set<PostingSection>(["equal_opportunity", "apply", "physical", "preferred"]);
const LEGAL_KINDS = new Set(["work_authorization", "age_or_legal", "clearance"]);
/** Kinds that duties speak of without asking for them. */
const ASKED_FOR = new Set(["degree", "license", "clearance", "language"]);
const MAX_REQUIREMENT = 240;
const MAX_SENTENCE = 1_500;

/** Conditions that a person meets or not: one entry for each kind and value, in the order of the posting. */
export function findKnockOuts(passages: readonly Passage[]): FoundKnockOut[] {
  const found: FoundKnockOut[] = [];
  const seen = new Set<string>();
  for (const passage of passages) {
    if (SKIPPED.has(passage.section)) continue;
    for (const condition of conditionsOf(passage)) {
      const key = `${condition.kind} ${condition.value}`;
      const isGeneral = condition.kind === "license" && condition.value === null;
      if (seen.has(key) || (isGeneral && found.some(({ kind }) => kind === "license"))) continue;
      seen.add(key);
      found.push(condition);
    }
  }
  return withoutSpareDegrees(found);
}

/** Of several degrees the lowest is the condition: the higher ones are other ways to meet it. */
function withoutSpareDegrees(found: FoundKnockOut[]): FoundKnockOut[] {
  const order = DEGREE_WORDS.map(({ level }) => level);
  const degrees = found.filter(({ kind }) => kind === "degree");
  const lowest = degrees.reduce<FoundKnockOut | null>(
    (best, each) =>
      best && order.indexOf(best.value ?? "") <= order.indexOf(each.value ?? "") ? best : each,
    null,
  );
  return found.filter((each) => each.kind !== "degree" || each === lowest);
}

function conditionsOf(passage: Passage): FoundKnockOut[] {
  const text = passage.text.slice(0, MAX_SENTENCE).replaceAll("’", "'");
  const isTold = roleOfPassage(passage) === "context" && DUTY_CUES.test(text);
  const found: FoundKnockOut[] = [];
  const taken: Range[] = [];
  const add = (kind: KnockOut["kind"], value: string | null, place: Range): void => {
    if (LEGAL_ONLY.has(passage.section) && !LEGAL_KINDS.has(kind)) return;
    if (ASKED_FOR.has(kind) && passage.section === "responsibilities") return;
    if (!isFirm(text, place) || (isTold && ASKED_FOR.has(kind))) return;
    const clause = clauseAround(text, place);
    const span = { start: passage.start + clause.start, end: passage.start + clause.end };
    found.push({
      kind,
      value,
      requirement: passage.text.slice(clause.start, clause.end).replace(/\s+/g, " "),
      span,
    });
  };
  const lower = text.toLowerCase();
  for (const rule of KNOCK_OUT_RULES) {
    if (!holdsAny(lower, rule.hints)) continue;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(text, place);
    if (!holds(rule, text.slice(clause.start, clause.end))) continue;
    if (taken.some((other) => other.start < place.end && place.start < other.end)) continue;
    taken.push(place);
    add(rule.kind, rule.value ?? ageOf(match.groups), place);
  }
  addDegree(text, add);
  addLanguages(text, add);
  return found;
}

/** Kinds that are no skills, whatever the vocabulary says: "background check", "security clearance". */
const NO_SKILL: ReadonlySet<string> = new Set(["age_or_legal", "clearance", "work_authorization"]);
const NO_SKILL_WORDINGS = KNOCK_OUT_RULES.filter(({ kind }) => NO_SKILL.has(kind)).map(everywhere);

/** Every place that words such a condition. */
export function findConditionWordings(passages: readonly Passage[]): Range[] {
  return passages
    .flatMap((passage) => wordingsIn(passage, NO_SKILL_WORDINGS))
    .sort((a, b) => a.start - b.start);
}

const WORDINGS = KNOCK_OUT_RULES.filter(({ kind }) => kind !== "license").map(everywhere);
/** A sentence of so few words that states a condition holds nothing else. */
const SHORT_CONDITION = 12;

/** Places that only tell of conditions: their wordings, and short sentences as a whole. No keyword stands there. */
export function findConditionPlaces(passages: readonly Passage[]): Range[] {
  return passages.flatMap((passage) => {
    const { start, end, text } = passage;
    const places = wordingsIn(passage, WORDINGS);
    if (text.split(/\s+/).length > SHORT_CONDITION) return places;
    const isDegree = (): boolean =>
      DEGREE_WORDS.some(({ pattern }) => pattern.test(text)) && !DUTY_CUES.test(text);
    return places.length > 0 || isDegree() ? [{ start, end }] : places;
  });
}

interface Wording {
  hints: readonly string[];
  pattern: RegExp;
}

function everywhere({ hints, pattern }: KnockOutRule): Wording {
  return { hints, pattern: new RegExp(pattern.source, `${pattern.flags}g`) };
}

function wordingsIn({ start, text }: Passage, wordings: readonly Wording[]): Range[] {
  const lower = text.toLowerCase();
  return wordings.flatMap(({ hints, pattern }) =>
    !holdsAny(lower, hints)
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        })),
  );
}

function ageOf(groups: Record<string, string | undefined> | undefined): string | null {
  return Object.values(groups ?? {}).find((value) => value !== undefined) ?? null;
}

/** Whether the clause around a place asks for it, rather than welcomes it or waives it. */
function isFirm(text: string, place: Range): boolean {
  const clause = clauseAround(text, place);
  const own = { start: place.start - clause.start, end: place.end - clause.start };
  const part = text.slice(clause.start, clause.end);
  const strength = judgeStrength(part, withUnknownPieces(part, [own]), [])(own);
  return strength !== "preferred" && strength !== "none";
}

/** A wording is a condition unless its clause denies it, offers it, or is about something else. */
function holds(rule: KnockOutRule, clause: string): boolean {
  if (rule.unless?.test(clause)) return false;
  if (rule.value === "no_sponsorship") return true;
  if (OFFER_CUES.noNeed.test(clause)) return false;
  const isOffer = rule.kind === "on_site" && rule.value === "relocation" && OFFER_CUES.offered.test(clause);
  return !isOffer;
}

function addDegree(text: string, add: (kind: KnockOut["kind"], value: string, place: Range) => void): void {
  const isTrap = DEGREE_TRAPS.test(text);
  for (const { level, pattern } of DEGREE_WORDS) {
    const match = pattern.exec(isTrap ? text.replace(DEGREE_TRAPS, (trap) => "_".repeat(trap.length)) : text);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(text, place);
    if (DEGREE_WAIVERS.test(text.slice(clause.start, clause.end))) return;
    // "Bachelor's required, Master's preferred": each is judged by itself, the lowest that is asked counts.
    if (!isFirm(text, place)) continue;
    add("degree", level, place);
    return;
  }
}

const FLUENCY =
  "fluen(?:t|cy|tly)|native|bilingual|trilingual|proficien(?:t|cy)|business[ -]level|conversational|c1|c2|b1|b2|mother tongue|excellent|advanced|(?:very )?good|strong|working knowledge|full command|command|speak(?:ing|er|s)?|spoken|written|verbal|oral|perfect|professional";
const FLUENCY_WORD = new RegExp(`\\b(?:${FLUENCY}|required|mandatory|essential|must|language)\\b`, "i");
const NAMED_LANGUAGE = new RegExp(`\\b(${HUMAN_LANGUAGES})\\b`, "g");
const FLUENT_BEFORE = new RegExp(`\\b(?:${FLUENCY})\\b[^.;]{0,60}$`, "i");
const FLUENT_AFTER = new RegExp(
  `^[^.;,]{0,12}(?:\\(|:|-|–|,|\\bat\\b|\\band\\b|\\bis\\b|\\bare\\b|\\blanguage)?[^.;]{0,25}\\b(?:${FLUENCY}|required|mandatory|essential|a must|must|language skills|speaker|speaking)\\b`,
  "i",
);
/** "English teacher", "French cuisine", "Spanish market": the word is about something else. */
const NOT_A_LANGUAGE =
  /^[ -](?:teacher|tutor|cuisine|food|restaurant|market|markets|law|literature|department|class|classes|clients?|customers?|gaap|tax|office|team|companies|company|wine|wines|breakfast|pastry|patisserie|press|polish)\b/i;

function addLanguages(
  text: string,
  add: (kind: KnockOut["kind"], value: string, place: Range) => void,
): void {
  if (!FLUENCY_WORD.test(text)) return;
  for (const match of text.matchAll(NAMED_LANGUAGE)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const after = text.slice(place.end, place.end + 60);
    if (NOT_A_LANGUAGE.test(after)) continue;
    const before = text.slice(Math.max(0, place.start - 80), place.start);
    if (FLUENT_BEFORE.test(before) || FLUENT_AFTER.test(after)) add("language", match[1] as string, place);
  }
}

const CLAUSE_END = /;|\s[–—]\s|[.!?]\s/g;

/** The clause around a place, trimmed and not too long: the condition in the posting's words. */
function clauseAround(text: string, place: Range): Range {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(CLAUSE_END)) {
    if (match.index < place.start) start = match.index + match[0].length;
    else if (match.index >= place.end) {
      end = match.index;
      break;
    }
  }
  if (end - start > MAX_REQUIREMENT) {
    start = Math.max(start, wordStart(text, place.start - MAX_REQUIREMENT / 2));
    end = Math.min(end, wordEnd(text, place.end + MAX_REQUIREMENT / 2));
  }
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /[\s.,;:]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && /\S/.test(text[start - 1] as string)) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && /\S/.test(text[end] as string)) end++;
  return end;
}
