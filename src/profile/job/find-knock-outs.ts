import type { KnockOut } from "../../schema/parsed-job.ts";
import {
  DEGREE_TRAPS,
  DEGREE_WAIVERS,
  DEGREE_WORDS,
  KNOCK_OUT_RULES,
  type KnockOutRule,
  OFFER_CUES,
} from "../../vocabulary/knock-outs.ts";
import { DUTY_CUES } from "../../vocabulary/posting-cues.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { Passage } from "./classify-passages.ts";
import { roleOfPassage } from "./collect-skills.ts";
import { findLanguages } from "./find-languages.ts";
import { heldBy, holdsAny } from "./holds-any.ts";
import { judgeStrength, withUnknownPieces } from "./judge-strength.ts";
import { namesDegree } from "./name-degree.ts";
import { type Range, startingIn } from "./split-sentences.ts";

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

/** A place that words a condition, whether it is asked for or not. */
export interface ConditionWording extends Range {
  kind: KnockOut["kind"];
}

export interface ConditionReading {
  knockOuts: FoundKnockOut[];
  /** Sorted by start. */
  wordings: ConditionWording[];
}

/** Conditions that a person meets or not: one entry for each kind and value, in the order of the posting. */
export function findKnockOuts(passages: readonly Passage[]): ConditionReading {
  const lower = passages.map(({ text }) => text.toLowerCase());
  const whole = lower.join("\n");
  const rules = RULES.flatMap((each) => {
    const hints = heldBy(whole, each.rule.hints);
    return hints.length > 0 ? [{ ...each, hints }] : [];
  });
  const wordings: ConditionWording[] = [];
  const found: FoundKnockOut[] = [];
  const seen = new Set<string>();
  for (const [at, passage] of passages.entries()) {
    const hits = hitsIn(passage, lower[at] as string, rules);
    for (const { rule, start, end } of hits)
      wordings.push({ kind: rule.kind, start: passage.start + start, end: passage.start + end });
    if (SKIPPED.has(passage.section)) continue;
    for (const condition of conditionsOf(passage, hits)) {
      const key = `${condition.kind} ${condition.value}`;
      const isGeneral = condition.kind === "license" && condition.value === null;
      if (seen.has(key) || (isGeneral && found.some(({ kind }) => kind === "license"))) continue;
      seen.add(key);
      found.push(condition);
    }
  }
  wordings.sort((a, b) => a.start - b.start);
  return { knockOuts: withoutSpareDegrees(found), wordings };
}

interface Hit extends Range {
  rule: KnockOutRule;
  /** The first of its rule in the passage: that one is judged. */
  isFirst: boolean;
  age: string | null;
}

const RULES = KNOCK_OUT_RULES.map((rule) => ({
  rule,
  pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}g`),
}));

function hitsIn(
  passage: Passage,
  lower: string,
  rules: readonly ((typeof RULES)[number] & { hints: readonly string[] })[],
): Hit[] {
  const hits: Hit[] = [];
  if (rules.length === 0) return hits;
  const text = passage.text.replaceAll("’", "'");
  for (const { rule, pattern, hints } of rules) {
    if (!holdsAny(lower, hints)) continue;
    let isFirst = true;
    for (const match of text.matchAll(pattern)) {
      const age = Object.values(match.groups ?? {}).find((value) => value !== undefined) ?? null;
      hits.push({ rule, start: match.index, end: match.index + match[0].length, isFirst, age });
      isFirst = false;
    }
  }
  return hits;
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

function conditionsOf(passage: Passage, hits: readonly Hit[]): FoundKnockOut[] {
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
  for (const { rule, start, end, isFirst, age } of hits) {
    const place = { start, end };
    const clause = clauseAround(text, place);
    if (!isFirst || end > text.length || !holds(rule, text.slice(clause.start, clause.end))) continue;
    if (taken.some((other) => other.start < end && start < other.end)) continue;
    taken.push(place);
    add(rule.kind, rule.value ?? age, place);
  }
  addDegree(text, add);
  for (const { language, place } of findLanguages(text)) add("language", language, place);
  return found;
}

/** A sentence of so few words that states a condition holds nothing else. */
const SHORT_CONDITION = 12;

/** Places where no keyword stands: wordings of conditions, and short sentences that hold one or a degree. */
export function conditionPlaces(
  passages: readonly Passage[],
  wordings: readonly ConditionWording[],
): Range[] {
  const places: Range[] = wordings.filter(({ kind }) => kind !== "license");
  const short = passages.filter(
    (passage) => passage.text.split(" ", SHORT_CONDITION + 1).length <= SHORT_CONDITION,
  );
  for (const passage of short) {
    const { start, end, text } = passage;
    const inside = startingIn(wordings, start, end).some(({ kind }) => kind !== "license");
    if (inside || (namesDegree(text) && !DUTY_CUES.test(text))) places.push({ start, end });
  }
  return places;
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
  let isTrap: boolean | undefined;
  const lower = text.toLowerCase();
  for (const { level, hints, pattern } of DEGREE_WORDS) {
    if (!holdsAny(lower, hints)) continue;
    isTrap ??= DEGREE_TRAPS.test(text);
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
