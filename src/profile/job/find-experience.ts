import {
  COMPANY_YEARS,
  EXPERIENCE_AFTER,
  EXPERIENCE_BEFORE,
  NO_EXPERIENCE,
  NO_EXPERIENCE_OF_ONE,
  NOT_EXPERIENCE_AFTER,
  NOT_EXPERIENCE_BEFORE,
  PERSON_ASKED,
  WORK_AFTER,
  YEAR_WORDS,
} from "../../vocabulary/experience-cues.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { Passage } from "./classify-passages.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { holdsAny } from "./holds-any.ts";
import { judgeStrength, withUnknownPieces } from "./judge-strength.ts";
import { foldYears, rangeOf, wireOf, YEARS_IN_TEXT, type YearsRange } from "./read-years.ts";
import { type Range, startingIn } from "./split-sentences.ts";

/** The range of experience that a posting asks for. */
export interface ExperienceAsked {
  /** "3-5", "5+", "up to 3". */
  wire: string;
  span: Range;
}

interface Statement extends ExperienceAsked {
  range: YearsRange;
  /** Years with one tool, not with the work as a whole. */
  ofTool: boolean;
  preferred: boolean;
}

const SKIPPED = new Set<PostingSection>([
  "about",
  "benefits",
  "equal_opportunity",
  "apply",
  "company_label",
  "physical",
]);
/** Meta labels that do state it ("Experience level: 3-5 years"). */
const ABOUT_EXPERIENCE = /experience|seniority|years/i;
const ASKING = new Set<PostingSection>(["required", "preferred"]);
const REACH = 70;
/** Behind a number, so much is looked at for the tool that the years are with. */
const TOOL_REACH = 60;
/** Every statement holds one of them. */
const TIME_WORDS = [
  "year",
  "yr",
  "month",
  "mth",
  "mo",
  "experience",
  "decade",
  "0y",
  "1y",
  "2y",
  "3y",
  "4y",
  "5y",
  "6y",
  "7y",
  "8y",
  "9y",
];
const OPENING = 12;
const MAX_SENTENCE = 2_000;

/**
 * The experience asked for: the first statement about the work as a whole; without one the largest of those
 * about single tools; without either the first that is only preferred. Null when there is none.
 */
export function findExperience(
  passages: readonly Passage[],
  mentions: readonly NamedSkill[],
): ExperienceAsked | null {
  const statements = passages.flatMap((passage) => statementsOf(passage, mentions));
  const firm = statements.filter((statement) => !statement.preferred);
  const whole = firm.find((statement) => !statement.ofTool);
  if (whole) return plain(whole);
  const largest = firm.reduce<Statement | null>(
    (best, statement) => (best && best.range.low >= statement.range.low ? best : statement),
    null,
  );
  if (largest) return plain(largest);
  const preferred = statements.find((statement) => !statement.ofTool) ?? statements[0];
  return preferred ? plain(preferred) : null;
}

function plain({ wire, span }: Statement): ExperienceAsked {
  return { wire, span };
}

function statementsOf(passage: Passage, mentions: readonly NamedSkill[]): Statement[] {
  const { section, label } = passage;
  if (SKIPPED.has(section) || (section === "meta" && !(label && ABOUT_EXPERIENCE.test(label)))) return [];
  const folded = foldYears(passage.text.slice(0, MAX_SENTENCE));
  if (!holdsAny(folded, TIME_WORDS)) return [];
  const labelled = label !== null && ABOUT_EXPERIENCE.test(label);
  const statements: Statement[] = [];
  for (const match of folded.matchAll(YEARS_IN_TEXT)) {
    const groups = match.groups as Record<string, string | undefined>;
    const range = rangeOf(groups);
    const place = { start: match.index, end: match.index + match[0].length };
    if (!range || !isExperience(folded, place, passage, labelled)) continue;
    const wire = wireOf(range, Boolean(groups["most"]));
    statements.push(statementAt(passage, place, range, wire, mentions));
  }
  if (statements.length === 0) statements.push(...wordStatements(passage, folded, mentions));
  if (statements.length === 0) statements.push(...noExperience(passage, folded));
  return statements;
}

function statementAt(
  passage: Passage,
  place: Range,
  range: YearsRange,
  wire: string,
  mentions: readonly NamedSkill[],
): Statement {
  const strength = judgeStrength(passage.text, withUnknownPieces(passage.text, [place]), [])(place);
  return {
    range,
    wire,
    span: { start: passage.start + place.start, end: passage.start + place.end },
    ofTool: isOfTool(passage, place, mentions),
    preferred: strength === "preferred" || (passage.section === "preferred" && strength !== "required"),
  };
}

function isExperience(folded: string, place: Range, passage: Passage, labelled: boolean): boolean {
  const before = folded.slice(Math.max(0, place.start - REACH), place.start);
  const after = folded.slice(place.end, place.end + 2 * REACH);
  const unit = /\b(?:years?|yrs?|y|months?|mths?|mos?)\b(?!.*\b(?:years?|yrs?|y|months?|mths?|mos?)\b)/.exec(
    folded.slice(place.start, place.end),
  );
  const tail = unit ? folded.slice(place.start + unit.index + unit[0].length, place.end) + after : after;
  if (NOT_EXPERIENCE_AFTER.test(tail) || NOT_EXPERIENCE_BEFORE.test(before)) return false;
  const asking = ASKING.has(passage.section);
  if (!asking && COMPANY_YEARS.test(before) && !PERSON_ASKED.test(folded)) return false;
  if (labelled || EXPERIENCE_AFTER.test(after) || EXPERIENCE_BEFORE.test(before)) return true;
  // A requirement that opens with the number: "3 years MIG welding".
  if (asking && place.start <= OPENING && /^\W{0,3}\p{L}/u.test(after)) return true;
  return asking || PERSON_ASKED.test(folded) ? WORK_AFTER.test(after) : false;
}

/** "5 years of Python", "3+ years' experience with SAP", "Java: 4 years", "Excel (2 years)". */
function isOfTool(passage: Passage, place: Range, mentions: readonly NamedSkill[]): boolean {
  const start = passage.start + place.start;
  const end = passage.start + place.end;
  return startingIn(mentions, passage.start, passage.end).some((mention) => {
    if (!isTool(mention)) return false;
    if (mention.start >= end && mention.end <= Math.min(passage.end, end + TOOL_REACH)) {
      const between = passage.text.slice(end - passage.start, mention.start - passage.start);
      return !/[;.]|,|\bas an?\b|\band (?:strong|solid|proficien|knowledge|experience|familiar|excellent|good)|\bin (?:an?|the) /.test(
        between,
      );
    }
    if (mention.end > start || mention.start < passage.start) return false;
    return /^[\s:(–—-]{1,4}(?:at least |minimum |min\.? )?$/.test(
      passage.text.slice(mention.end - passage.start, place.start),
    );
  });
}

/** A tool by kind, or by its capital where the kind is unknown. */
function isTool({ kind, wording }: NamedSkill): boolean {
  return kind === null ? /\p{Lu}/u.test(wording) : kind === "tool";
}

function wordStatements(passage: Passage, folded: string, mentions: readonly NamedSkill[]): Statement[] {
  const statements: Statement[] = [];
  for (const [pattern, years] of YEAR_WORDS)
    for (const match of folded.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (!/experience|background|working/.test(folded.slice(place.end, place.end + REACH))) continue;
      if (!isExperience(folded, place, passage, false)) continue;
      statements.push(statementAt(passage, place, { low: years, high: null }, `${years}+`, mentions));
    }
  return statements;
}

function noExperience(passage: Passage, folded: string): Statement[] {
  const match = folded.includes("experience") ? NO_EXPERIENCE.exec(folded) : null;
  if (!match || NO_EXPERIENCE_OF_ONE.test(match[0])) return [];
  const start = passage.start + match.index;
  const span = { start, end: start + match[0].length };
  return [{ wire: "0+", range: { low: 0, high: null }, span, ofTool: false, preferred: false }];
}
