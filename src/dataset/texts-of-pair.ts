import { composeText } from "../profile/facts/compose-text.ts";
import type { Pair } from "./pair.ts";

/** The plain texts that a pair's facts stand in: the resume without name, contact data and schools, and the posting. */
export function textsOf({ persona, posting }: Pair): { resume: string; job: string } {
  const { job, prose } = posting;
  const lines = [
    job.role,
    `${job.company}, ${posting.location}`,
    prose.intro,
    prose.about_company,
    "Responsibilities",
    ...(job.responsibilities ?? []),
    "Requirements",
    ...job.required_skills.map(wordEntry),
    ...(job.experience_years ? [`Experience: ${job.experience_years} years`] : []),
    ...((job.preferred_skills ?? []).length > 0 ? ["Nice to have"] : []),
    ...(job.preferred_skills ?? []).map(wordEntry),
    "Benefits",
    ...prose.benefits,
    prose.equal_opportunity,
    prose.how_to_apply,
  ];
  return { resume: composeText(persona.resume), job: lines.join("\n") };
}

/** "A|B|C" → "A, B or C" */
function wordEntry(entry: string): string {
  const names = entry.split("|");
  const last = names.pop()!;
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}
