import { readResume } from "../../src/analyze.ts";
import { readDocument } from "../../src/documents/index.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { ParsedResume, ResumeReading } from "../../src/schema/parsed-resume.ts";
import type { SkillKind } from "../../src/vocabulary/types.ts";
import type { Entities, Extractor, PostingMarks, SentenceSpan } from "./extractor.ts";

/** "Bachelor of Science" and "Physics" stand this close when one phrase names both. */
const SAME_PHRASE = 12;

/** Kinds that the annotators call tools and job-specific skills; they label soft skills apart. */
const HARD_SKILLS: ReadonlySet<SkillKind> = new Set(["tool", "knowledge"]);

/** The product's reading with rules and vocabulary alone. */
export function createRuleExtractor(matcher: SkillMatcher, asOf: string): Extractor {
  return {
    name: "rules",
    learns: false,
    readResumes: () => async (text) => {
      const document = await readDocument(new TextEncoder().encode(text));
      return entitiesOf(readResume(document, { matcher, as_of: asOf }), matcher);
    },
    markPosting: (sentences) => sentences.map((sentence) => markSentence(sentence, matcher)),
  };
}

/** The fields of a parsed resume as wordings. */
export function entitiesOf(resume: ParsedResume, matcher: SkillMatcher): Entities {
  const reading = resume.meta!.oumi_ats!;
  const { text } = reading;
  const given = (values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);
  const work = resume.work ?? [];
  const education = resume.education ?? [];
  const wordings = (isWanted: (name: string) => boolean): string[] =>
    reading.skills
      .filter(({ name }) => isWanted(name))
      .flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
  const skills = wordings((name) => HARD_SKILLS.has(matcher.kind(name)!));
  const listed = (resume.skills ?? []).flatMap(({ name, keywords }) => keywords ?? given([name]));
  return {
    name: given([resume.basics?.name]),
    email: given([resume.basics?.email]),
    designation: given(work.map(({ position }) => position)),
    company: given(work.map(({ name }) => name)),
    degree: education.map((_, index) => degreeOf(resume, reading, index)).filter(Boolean),
    college: given(education.map(({ institution }) => institution)),
    graduation_year: given(education.map(({ endDate }) => endDate)),
    tech_tools: wordings((name) => matcher.kind(name) === "tool"),
    skills,
    skills_listed: listed,
    skills_and_listed: [...skills, ...listed],
  };
}

/** Degree and subject as the text words them. */
function degreeOf(resume: ParsedResume, reading: ResumeReading, index: number): string {
  const { studyType, area } = resume.education![index]!;
  const type = reading.spans[`education/${index}/studyType`];
  const subject = reading.spans[`education/${index}/area`];
  if (type && subject && type[1] <= subject[0] && subject[0] - type[1] <= SAME_PHRASE)
    return reading.text.slice(type[0], subject[1]);
  return [studyType, area].filter(Boolean).join(" ");
}

function markSentence(sentence: string, matcher: SkillMatcher): PostingMarks {
  const all = matcher.scan(sentence).filter(({ negated }) => !negated);
  const soft = all.filter(({ name }) => matcher.kind(name) === "soft");
  const others = all.filter(({ name }) => matcher.kind(name) !== "soft");
  return { knowledge: outermost(others), skill: outermost(soft), requirement: outermost(all) };
}

/** Without the spans that lie inside the one before them. */
function outermost(spans: readonly SentenceSpan[]): SentenceSpan[] {
  const kept: SentenceSpan[] = [];
  for (const { start, end } of spans) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}
