import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import type { Warning } from "../result.ts";
import { LEGACY_SKILLS } from "../vocabulary/legacy-skills.ts";

/** A warning that names legacy skills of the resume that the job does not ask for; none, no warning. No score moves. */
export function legacyWarnings(resume: ResumeFacts, job: JobFacts): Warning[] {
  const asked = new Set(
    [...job.required, ...job.preferred].flatMap((entry) =>
      entry.alternatives.map((alternative) => alternative.canonical),
    ),
  );
  const names = [...resume.skills.keys()]
    .filter((name) => LEGACY_SKILLS.has(name) && !asked.has(name))
    .sort();
  if (names.length === 0) return [];
  return [
    {
      code: "legacy_skills",
      message: `The resume shows skills that few postings still ask for: ${names.join(", ")}.`,
    },
  ];
}
