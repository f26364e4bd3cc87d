import { unionYears } from "../../profile/dates/union-years.ts";
import { levelOfTitle } from "../../profile/seniority.ts";
import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Refusal } from "../edit.ts";
import { shownSkills } from "./check-skills.ts";
import { type Claim, readClaim } from "./claim.ts";
import { compareActions } from "./compare-actions.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { type ClaimContext, compareWords } from "./compare-words.ts";
import { keysOf } from "./read-words.ts";
import { namesOf } from "./resume-paths.ts";
import { proseOf } from "./source-texts.ts";
import { type Atom, allAtomsOf, atomOf, compareAtoms } from "./summary-atoms.ts";

export interface SummaryContext {
  matcher: SkillMatcher;
  as_of: string;
}

/**
 * A summary may say what the facts of record say (titles, skills, degrees, years), and in each sentence what one
 * sentence of the resume tells beyond them: joining two claims in one sentence would make a third.
 */
export function checkSummary(
  resume: ParsedResume,
  before: string,
  after: string,
  context: SummaryContext,
): Refusal[] {
  const { matcher } = context;
  const claimContext: ClaimContext = { matcher, employer: new Set() };
  const old = sentencesOf(before);
  const facts = factsOf(resume, context);
  const told = [before, ...yearsOf(resume, context.as_of), ...shownSkills(resume, matcher).keys()];
  const atoms = allAtomsOf(resume, told.filter(Boolean), context);
  const prose = proseOf(resume).flatMap(({ text }) => sentencesOf(text));
  const refusals = sentencesOf(after).flatMap((sentence) => {
    const edit = readClaim(sentence, matcher, true);
    return [
      ...checkSentence(edit, facts, atoms, [before, ...prose], claimContext),
      ...checkYears(sentence, [...old, ...yearsOf(resume, context.as_of)], matcher),
    ];
  });
  const whole = readClaim(after, matcher, true);
  const whether = readClaim(before, matcher, true);
  return [
    ...refusals,
    ...compareNumbers(whether, whole, false).filter((refusal) => refusal.code === "number_lost"),
    ...compareLimits(whether, whole).filter((refusal) => refusal.code === "limit_lost"),
  ];
}

/** Sentences, without cutting at "e.g." or a decimal. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[a-z0-9%)+#]{2}[.!?;])\s+(?=[\p{Lu}\d"])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function checkSentence(
  edit: Claim,
  facts: string,
  atoms: readonly Atom[],
  sources: readonly string[],
  context: ClaimContext,
): Refusal[] {
  let best: Refusal[] | null = null;
  for (const text of ["", ...sources]) {
    const pool = poolOf(text === "" ? facts : `${facts}\n${text}`, atoms, context.matcher);
    const line = readClaim(text, context.matcher, true);
    const own = compareAtoms(edit, [...atoms, ...atomsOfText(text, sources[0], line, context)]);
    const refusals = [
      ...own,
      ...compareNumbers(pool, edit, true),
      ...compareWords(pool, edit, context),
      ...compareActions(pool, edit),
      ...(text === "" ? compareLimits(readClaim("", context.matcher), edit) : limitsTold(line, edit)),
    ];
    if (refusals.length === 0) return [];
    if (best === null || refusals.length < best.length) best = refusals;
  }
  return best ?? [];
}

const pools = new WeakMap<readonly Atom[], Map<string, Claim>>();

/** A read text, kept as long as the facts of its resume are. */
function poolOf(text: string, facts: readonly Atom[], matcher: SkillMatcher): Claim {
  const known = pools.get(facts) ?? new Map<string, Claim>();
  pools.set(facts, known);
  const claim = known.get(text) ?? readClaim(text, matcher, true);
  known.set(text, claim);
  return claim;
}

/** A sentence of the resume as one more fact; the old summary is one whole. */
function atomsOfText(text: string, old: string | undefined, line: Claim, context: ClaimContext): Atom[] {
  if (text === "") return [];
  return [text === old ? { claim: line, limits: [] } : { ...atomOf(text, context.matcher), isProse: true }];
}

/** Limits of the sentence that the summary tells again: judged only where a deed of it is told. */
function limitsTold(line: Claim, edit: Claim): Refusal[] {
  return edit.clauses.some((clause) => clause.actions.length > 0) ||
    edit.words.some((word) => word.kind === "negator")
    ? compareLimits(line, edit)
    : [];
}

const YEARS = /\byears?\b['’]?/i;

/** "N years of experience in X": X must be what the source counts these years of. */
function checkYears(sentence: string, stated: readonly string[], matcher: SkillMatcher): Refusal[] {
  if (!YEARS.test(sentence) || !/experience/i.test(sentence)) return [];
  const edit = readClaim(sentence, matcher, true);
  const at = edit.words.findIndex(
    (word, index) => word.kind === "number" && /^years?$/.test(edit.words[index + 1]?.text ?? ""),
  );
  if (at < 0) return [];
  const number = edit.words[at]!.number!;
  const end = edit.words.findIndex((word, index) => index > at && word.breaks);
  const told = edit.words.slice(at + 1, end < 0 ? undefined : end).filter((word) => word.kind === "content");
  const isTold = stated.some((text) => {
    const source = readClaim(text, matcher, true);
    const sameYears = source.words.some((word) => word.number?.value === number.value);
    return sameYears && told.every((word) => keysOf(word).some((key) => source.byKey.has(key)));
  });
  if (isTold) return [];
  return [
    { code: "number_moved", message: "The source does not count these years of that.", words: [sentence] },
  ];
}

/** "4 years of experience": whole years by the dates of the jobs. */
export function yearsOf(resume: ParsedResume, as_of: string): string[] {
  const years = Math.floor((unionYears(resume.work ?? [], as_of) ?? 0) + 1e-9);
  return years >= 1 ? [`${years} year${years === 1 ? "" : "s"} of experience`] : [];
}

/** The facts of record as text, a line each: they may stand together in one sentence. */
function factsOf(resume: ParsedResume, { matcher, as_of }: SummaryContext): string {
  const skills = [...shownSkills(resume, matcher)].map(([name]) => name);
  const lines = [
    resume.basics?.label,
    ...(resume.work ?? []).map((job) => job.position),
    ...(resume.work ?? []).map((job) => job.name && `at ${job.name}`),
    ...yearsOf(resume, as_of),
    `Skills: ${[...(resume.skills ?? []).flatMap(namesOf), ...skills].join(", ")}`,
    "Background and experience in, works with, skills include, skilled in, holds, speaks, worked as, former",
    ...(resume.education ?? []).map((entry) => [entry.studyType, entry.area].filter(Boolean).join(" in ")),
    ...(resume.certificates ?? []).map((entry) => entry.name),
    ...(resume.languages ?? []).map((entry) => [entry.fluency, entry.language].filter(Boolean).join(" ")),
  ];
  return lines.filter((line): line is string => Boolean(line?.trim())).join("\n");
}

/** Titles that the person held, for the line under the name. */
export function heldTitles(resume: ParsedResume): string[] {
  return [resume.basics?.label, ...(resume.work ?? []).map((job) => job.position)].filter(
    (title): title is string => Boolean(title),
  );
}

/** A level word that no held title has. */
export function isHigherTitle(resume: ParsedResume, title: string): boolean {
  const level = levelOfTitle(title);
  return level !== null && !heldTitles(resume).some((held) => levelOfTitle(held) === level);
}
