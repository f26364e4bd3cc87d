import type { TextDocument } from "../../documents/text-document.ts";
import type { Warning } from "../../result.ts";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { Span } from "../../schema/span.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { levelOfStatement, levelOfTitle, levelWordsOf } from "../seniority.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import { classifyPassages, type Passage } from "./classify-passages.ts";
import { cleanRole, namesPerson } from "./clean-role.ts";
import { collectSkills, type SkillReading } from "./collect-skills.ts";
import { extractKeywords } from "./extract-keywords.ts";
import { findCompany } from "./find-company.ts";
import { findExperience } from "./find-experience.ts";
import { findConditionPlaces, findConditionWordings, findKnockOuts } from "./find-knock-outs.ts";
import { type FoundRole, findRole } from "./find-role.ts";
import { findSoftSkills } from "./find-soft-skills.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { listLines } from "./list-lines.ts";
import { identityOf, mergeGroups, type SkillList } from "./merge-requirements.ts";
import { addDataSkills, type JobData, readJobData } from "./read-job-data.ts";
import { readPostingItems } from "./read-posting-items.ts";
import { type Range, startingIn } from "./split-sentences.ts";

export interface ParseJobOptions {
  matcher: SkillMatcher;
  /** Kind of a canonical skill name; the matcher's own unless given. */
  kindOf?: (name: string) => SkillKind | null;
}

/** Fewer characters than this are hardly a posting. */
const NEARLY_EMPTY = 80;

/**
 * Reads a job posting. Pure and deterministic; never throws on imperfect text: what was not found is null or
 * empty and named in `meta.oumi_ats.warnings`. `evidence` maps each fact to its places in the text.
 */
export function parseJob(document: TextDocument, options: ParseJobOptions): ParsedJob {
  const { matcher } = options;
  const kindOf = options.kindOf ?? ((name: string) => matcher.kind(name));
  const data = readJobData(document.data);
  const posting = readPostingItems(document);
  const { passages: cut, headings } = classifyPassages(posting);
  const found = findRole(posting, cut, headings, document.title);
  const role = roleOf(found, data);
  const passages = markRole(cut, found);
  const company = findCompany(posting, passages, headings, role);
  const reading = collectSkills(posting.flat, passages, { matcher, kindOf });
  if (data) addDataSkills(data, posting.flat, reading, matcher, kindOf);
  const knockOuts = findKnockOuts(passages);
  const title = { span: found?.span ?? null, item: found?.item ?? null, role: role ?? "" };
  const { required, preferred } = listSkills(
    withoutConditions(reading, findConditionWordings(passages), title),
  );
  const soft = findSoftSkills(passages, reading.mentions);
  const experience = findExperience(passages, reading.mentions);
  const seniority = seniorityOf(role, passages);
  const listed = new Set(
    [...required.skills, ...preferred.skills]
      .flatMap(({ wording, canonical }) => [wording, canonical ?? wording])
      .map((name) => name.toLowerCase()),
  );
  const companyName = data?.company ?? company?.company ?? null;
  const keywords = extractKeywords({
    flat: posting.flat,
    passages,
    role: role ? { role, span: found?.span ?? null } : null,
    company: companyName,
    mentions: reading.mentions,
    listed,
    barriers: [...soft.map(({ span }) => span), ...findConditionPlaces(passages)].sort(
      (a, b) => a.start - b.start,
    ),
    canonical: (name) => matcher.canonical(name),
  });
  const { responsibilities, qualifications } = listLines(passages);
  const months = data?.months ?? null;
  const evidence: Record<string, Span[]> = {};
  const note = (name: string, ranges: (Range | null)[]): void => {
    const spans = ranges.flatMap((range): Span[] =>
      range && range.end > range.start ? [[range.start, range.end]] : [],
    );
    if (spans.length > 0) evidence[name] = spans;
  };
  const noteAll = (name: string, all: readonly Range[][]): void => {
    for (const [at, ranges] of all.entries()) note(`${name}/${at}`, ranges);
  };
  note("role", [found && found.role === role ? found.span : null]);
  note("company", [company && company.company === companyName ? company.span : null]);
  note("seniority", [seniority.span ?? (seniority.level && found?.role === role ? found.span : null)]);
  note("experience_years", [experience?.span ?? null]);
  noteAll("required_skills", required.spans);
  noteAll("preferred_skills", preferred.spans);
  noteAll(
    "soft_skills",
    soft.map(({ span }) => [span]),
  );
  noteAll(
    "keywords",
    keywords.map(({ spans }) => spans),
  );
  noteAll(
    "responsibilities",
    responsibilities.map((line) => [line]),
  );
  noteAll(
    "qualifications",
    qualifications.map((line) => [line]),
  );
  noteAll(
    "knock_outs",
    knockOuts.map(({ span }) => [span]),
  );
  return {
    role: role ?? "",
    company: companyName,
    required_skills: required.entries,
    preferred_skills: preferred.entries,
    tools: toolsOf(required, preferred),
    soft_skills: soft.map(({ text }) => text),
    seniority: seniority.level,
    keywords: keywords.map(({ text }) => text),
    responsibilities: responsibilities.map(({ text }) => text),
    qualifications: qualifications.map(({ text }) => text),
    experience_years:
      experience?.wire ?? (months === null ? null : `${Math.floor((months * 100) / 12 + 0.5) / 100}+`),
    knock_outs: knockOuts.map(({ kind, requirement, value }) => ({ kind, requirement, value })),
    evidence,
    meta: {
      oumi_ats: {
        version: 1,
        text: document.text,
        source: { format: document.format, sha256: document.sha256 || null },
        language: detectLanguage(document.text),
        warnings: [...document.warnings, ...warningsFor(document.text, role, required, preferred, passages)],
      },
    },
  };
}

function roleOf(found: FoundRole | null, data: JobData | null): string | null {
  const own = data?.role ? cleanRole(data.role) || data.role : null;
  return own ?? found?.role ?? null;
}

/** The title line asks for nothing: its skills are named in passing. */
function markRole(passages: Passage[], found: FoundRole | null): Passage[] {
  if (found?.item == null) return passages;
  return passages.map((passage) =>
    passage.item === found.item ? { ...passage, section: "role_label" as const } : passage,
  );
}

/** No wording of a condition is longer. */
const LONGEST_WORDING = 120;

/** Leaves out what is a condition, and the job's own title; skills inside the title are named in passing. */
function withoutConditions(reading: SkillReading, places: readonly Range[], role: FoundRole): SkillReading {
  const levels = levelWordsOf(role.role);
  const bareRole = role.role
    .toLowerCase()
    .split(" ")
    .filter((word) => !levels.has(word))
    .join(" ");
  const own = bareRole === "" ? null : identityOf({ canonical: null, wording: bareRole });
  const groups = reading.groups.flatMap((group) => {
    const skills = group.skills.filter(
      (skill) =>
        !startingIn(places, skill.start - LONGEST_WORDING, skill.end).some((place) =>
          overlaps(place, skill),
        ) &&
        identityOf({ canonical: null, wording: skill.wording }) !== own &&
        !isPerson(skill),
    );
    if (skills.length === 0) return [];
    const inTitle = role.span !== null && overlaps(role.span, group);
    // In prose ("seeking a Java developer") a tool of the title is asked for; on a title line it is only named.
    const isNamed = inTitle && (role.item !== null || skills.every(({ kind }) => kind !== "tool"));
    return [{ ...group, skills, strength: isNamed ? ("context" as const) : group.strength }];
  });
  return { ...reading, groups };
}

/** "Product manager" and "line cook" name a person, not what the person can do. */
function isPerson({ kind, wording }: NamedSkill): boolean {
  // "Sales Navigator" is a product; an unknown person's profession is written small.
  return kind === null
    ? wording === wording.toLowerCase() && namesPerson(wording)
    : kind === "knowledge" && namesPerson(wording);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Required and preferred without overlap; duties speak only where no requirement names a skill. */
function listSkills({ groups }: SkillReading): { required: SkillList; preferred: SkillList } {
  const hard = groups
    .map((group) => ({ ...group, skills: group.skills.filter(({ kind }) => kind !== "soft") }))
    .filter(({ skills }) => skills.length > 0);
  const asked = hard.filter(({ strength }) => strength === "required");
  const named = asked.length > 0 ? asked : hard.filter(({ strength }) => strength === "context");
  const required = mergeGroups(named, new Set());
  const barred = new Set(required.skills.map(identityOf));
  return {
    required,
    preferred: mergeGroups(
      hard.filter(({ strength }) => strength === "preferred"),
      barred,
    ),
  };
}

function toolsOf(...lists: SkillList[]): string[] {
  return lists.flatMap(({ skills }) =>
    skills.filter(({ kind }) => kind === "tool").map(({ wording }) => wording),
  );
}

function seniorityOf(
  role: string | null,
  passages: readonly Passage[],
): { level: ParsedJob["seniority"]; span: Range | null } {
  const level = role ? levelOfTitle(role) : null;
  if (level) return { level, span: null };
  for (const passage of passages) {
    if (passage.section === "about" || passage.section === "benefits" || passage.section === "apply")
      continue;
    const labelled = passage.label ? `${passage.label}: ${passage.text}` : passage.text;
    const stated = levelOfStatement(labelled);
    if (stated) return { level: stated, span: passage };
  }
  return { level: null, span: null };
}

function warningsFor(
  text: string,
  role: string | null,
  required: SkillList,
  preferred: SkillList,
  passages: readonly Passage[],
): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (text.length < NEARLY_EMPTY) warn("job_text_short", "The posting holds hardly any text.");
  if (!role) warn("job_role_not_found", "No job title was found in the posting.");
  if (required.entries.length + preferred.entries.length === 0)
    warn("job_skills_not_found", "No skills were found in the posting.");
  if (!passages.some(({ section }) => section === "required" || section === "preferred"))
    warn(
      "job_requirements_not_marked",
      "The posting has no section of requirements; they were read from its sentences.",
    );
  return warnings;
}
