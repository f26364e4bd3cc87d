import assert from "node:assert/strict";
import { test } from "node:test";
import { RESUME_LAYOUTS, type ResumeLayout } from "../../testing/resume-layouts.ts";
import { textDocument } from "../../testing/text-document.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import { parseResume } from "./parse-resume.ts";

const NO_SKILLS: SkillMatcher = {
  scan: () => [],
  canonical: () => null,
  shows: () => [],
  related: () => [],
  version: "none",
  kind: () => null,
};
const OPTIONS = { as_of: "2026-11-01", matcher: NO_SKILLS };

/** The parsed resume in the shape of the expectations. */
function factsOf(layout: ResumeLayout) {
  const resume = parseResume(textDocument(layout.text), OPTIONS);
  const basics = resume.basics!;
  const orNull = (value: string | undefined): string | null => value ?? null;
  return {
    name: orNull(basics.name),
    label: orNull(basics.label),
    email: orNull(basics.email),
    phone: orNull(basics.phone),
    city: orNull(basics.location?.city),
    summary: basics.summary?.slice(0, layout.summary?.length ?? 0) ?? null,
    work: resume.work!.map((job) => [
      orNull(job.position),
      orNull(job.name),
      orNull(job.location),
      orNull(job.startDate),
      orNull(job.endDate),
    ]),
    highlights: resume.work!.map((job) => job.highlights?.length ?? 0),
    education: resume.education!.map((one) => [
      orNull(one.institution),
      orNull(one.studyType),
      orNull(one.area),
      orNull(one.startDate),
      orNull(one.endDate),
    ]),
    skills: resume.skills!.flatMap((skill) => skill.keywords ?? [skill.name]),
    certificates: resume.certificates!.map((one) => one.name),
    languages: resume.languages!.map((one) => one.language),
    projects: resume.projects!.map((one) => one.name),
    awards: resume.awards!.map((one) => one.title),
    interests: resume.interests!.map((one) => one.name),
    volunteer: resume.volunteer!.map((one) => one["organization"]),
    years_stated: resume.meta!.oumi_ats!.years_stated,
    undated: resume.meta!.oumi_ats!.findings.filter((finding) => finding.code === "undated_job").length,
  };
}

for (const layout of RESUME_LAYOUTS)
  test(`reads a resume: ${layout.layout}`, () => {
    const { layout: _name, text: _text, ...expected } = layout;
    const actual: Record<string, unknown> = factsOf(layout);
    const asked = Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key]]));
    assert.deepEqual(asked, expected);
  });
