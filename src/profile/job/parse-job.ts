import type { TextDocument } from "../../documents/text-document.ts";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { Tagger } from "../../tagger/tagger.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { levelOfStatement, levelOfTitle } from "../seniority.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { Keyword } from "./choose-keywords.ts";
import { keywordsOf } from "./choose-keywords-of.ts";
import { classifyPassages, type Passage } from "./classify-passages.ts";
import { cleanRole } from "./clean-role.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { collectSkills, type SkillReading } from "./collect-skills.ts";
import type { ListedSkill } from "./extract-keywords.ts";
import { findCompany } from "./find-company.ts";
import { findExperience } from "./find-experience.ts";
import { findKnockOuts } from "./find-knock-outs.ts";
import { type FoundRole, findRole } from "./find-role.ts";
import { findSoftSkills } from "./find-soft-skills.ts";
import { jobWarnings } from "./job-warnings.ts";
import { listLines } from "./list-lines.ts";
import { pickSkills } from "./pick-skills.ts";
import { addDataSkills, type JobData, readJobData } from "./read-job-data.ts";
import { readPostingItems } from "./read-posting-items.ts";
import type { Range } from "./split-sentences.ts";
import { tagKnowledge } from "./tag-knowledge.ts";

export interface ParseJobOptions {
  matcher: SkillMatcher;
  /** Kind of a canonical skill name; the matcher's own unless given. */
  kindOf?: (name: string) => SkillKind | null;
  /** Names knowledge that the vocabulary lacks (`await loadPostingTagger()`); it is shown, not scored. */
  tagger?: Tagger;
}

/**
 * Reads a job posting. Pure and deterministic; never throws on imperfect text: what was not found is null or
 * empty and named in `meta.oumi_ats.warnings`. `evidence` maps each fact to its places in the text.
 */
export function parseJob(document: TextDocument, options: ParseJobOptions): ParsedJob {
  const facts = readFacts(document, options);
  const { role, company, required, preferred, soft, seniority, keywords, experience, knockOuts, lines } =
    facts;
  const skills = [...required.skills, ...preferred.skills];
  const entries = required.entries.length + preferred.entries.length;
  return {
    role: role.text,
    company: company.text,
    required_skills: required.entries,
    preferred_skills: preferred.entries,
    tools: skills.filter(({ kind }) => kind === "tool").map(({ wording }) => wording),
    soft_skills: soft.map(({ text }) => text),
    seniority: seniority.level,
    keywords: keywords.map(({ text }) => text),
    responsibilities: lines.responsibilities.map(({ text }) => text),
    qualifications: lines.qualifications.map(({ text }) => text),
    experience_years: experience.wire,
    knock_outs: knockOuts.map(({ kind, requirement, value }) => ({ kind, requirement, value })),
    evidence: collectEvidence({
      role: { one: [role.span] },
      company: { one: [company.span] },
      seniority: { one: [seniority.span] },
      experience_years: { one: [experience.span] },
      required_skills: { each: required.spans },
      preferred_skills: { each: preferred.spans },
      soft_skills: { each: soft.map(({ span }) => [span]) },
      keywords: { each: keywords.map(({ spans }) => spans) },
      responsibilities: { each: lines.responsibilities.map((line) => [line]) },
      qualifications: { each: lines.qualifications.map((line) => [line]) },
      knock_outs: { each: knockOuts.map(({ span }) => [span]) },
    }),
    meta: {
      oumi_ats: {
        version: 1,
        text: document.text,
        source: { format: document.format, sha256: document.sha256 || null },
        language: detectLanguage(document.text),
        ...(facts.entities ? { entities: facts.entities } : {}),
        warnings: [
          ...document.warnings,
          ...jobWarnings(document.text, role.text || null, entries, facts.passages),
        ],
      },
    },
  };
}

function readFacts(
  document: TextDocument,
  { matcher, kindOf = (name) => matcher.kind(name), tagger }: ParseJobOptions,
) {
  const data = readJobData(document.data);
  const posting = readPostingItems(document);
  const { passages: cut, headings } = classifyPassages(posting);
  const title = findRole(posting, cut, headings, document.title);
  const role = roleOf(title, data);
  const passages = markRole(cut, title);
  const named = findCompany(posting, passages, headings, role.text || null);
  const company = data?.company ?? named?.company ?? null;
  const reading = collectSkills(posting.flat, passages, { matcher, kindOf });
  if (data) addDataSkills(data, posting.flat, reading, matcher, kindOf);
  const { knockOuts, wordings } = findKnockOuts(passages);
  const place: FoundRole = { role: role.text, span: title?.span ?? null, item: title?.item ?? null };
  const { required, preferred } = pickSkills(withoutName(reading, posting.flat, company), wordings, place);
  const soft = findSoftSkills(passages, reading.mentions);
  const listed = (["required", "preferred"] as const).flatMap((list) =>
    (list === "required" ? required : preferred).skills.map(
      ({ wording, canonical, kind, start, end }): ListedSkill => ({
        wording,
        canonical,
        kind,
        list,
        span: { start, end },
      }),
    ),
  );
  const keywords: Keyword[] = keywordsOf(
    {
      flat: posting.flat,
      passages,
      role: role.text ? { role: role.text, span: place.span } : null,
      company,
      mentions: reading.mentions,
    },
    listed,
    matcher,
    { wordings, soft },
  );
  const taken = [...listed.flatMap(({ span }) => span ?? []), ...soft.map(({ span }) => span), ...wordings];
  return {
    passages,
    entities: tagger ? tagKnowledge(tagger, { document, passages, mentions: reading.mentions, taken }) : null,
    role,
    company: { text: company, span: named && named.company === company ? named.span : null },
    required,
    preferred,
    soft,
    seniority: seniorityOf(role, passages),
    keywords,
    experience: experienceOf(findExperience(passages, reading.mentions), data),
    knockOuts,
    lines: listLines(passages),
  };
}

/** "Genomics" in the name of the employer is no skill that it asks for. */
function withoutName(reading: SkillReading, flat: string, company: string | null): SkillReading {
  if (company === null || !company.includes(" ")) return reading;
  const places: Range[] = [];
  for (let at = flat.indexOf(company); at >= 0; at = flat.indexOf(company, at + company.length))
    places.push({ start: at, end: at + company.length });
  const isNamed = ({ start, end }: Range): boolean =>
    places.some((place) => place.start <= start && end <= place.end);
  const groups = reading.groups.filter((group) => !isNamed(group));
  return groups.length === reading.groups.length ? reading : { ...reading, groups };
}

/** The page's data goes before its text; the place is that of the text when both say the same. */
function roleOf(found: FoundRole | null, data: JobData | null): { text: string; span: Range | null } {
  const own = data?.role ? cleanRole(data.role) || data.role : null;
  const text = own ?? found?.role ?? "";
  return { text, span: found?.role === text ? found.span : null };
}

function experienceOf(
  found: ReturnType<typeof findExperience>,
  data: JobData | null,
): { wire: string | null; span: Range | null } {
  if (found) return found;
  const months = data?.months ?? null;
  return { wire: months === null ? null : `${Math.floor((months * 100) / 12 + 0.5) / 100}+`, span: null };
}

/** The title line asks for nothing: its skills are named in passing. */
function markRole(passages: Passage[], found: FoundRole | null): Passage[] {
  if (found?.item == null) return passages;
  return passages.map((passage) =>
    passage.item === found.item ? { ...passage, section: "role_label" as const } : passage,
  );
}

function seniorityOf(
  role: { text: string; span: Range | null },
  passages: readonly Passage[],
): { level: ParsedJob["seniority"]; span: Range | null } {
  const level = levelOfTitle(role.text);
  if (level) return { level, span: role.span };
  for (const passage of passages) {
    if (passage.section === "about" || passage.section === "benefits" || passage.section === "apply")
      continue;
    const labelled = passage.label ? `${passage.label}: ${passage.text}` : passage.text;
    const stated = levelOfStatement(labelled);
    if (stated) return { level: stated, span: passage };
  }
  return { level: null, span: null };
}
