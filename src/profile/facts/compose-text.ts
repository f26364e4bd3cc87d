import type { ParsedResume } from "../../schema/parsed-resume.ts";

/**
 * The prose of a JSON Resume that came without a text: what a document of it would say, without name,
 * contact data, school names and other protected facts. One fact a line.
 */
export function composeText(resume: ParsedResume): string {
  const lines: (string | undefined)[] = [resume.basics?.label, resume.basics?.summary];
  for (const job of resume.work ?? [])
    lines.push([job.position, job.name].filter(Boolean).join(", "), job.summary, ...(job.highlights ?? []));
  for (const entry of resume.volunteer ?? []) {
    const { position, summary, highlights } = entry as Record<string, unknown>;
    lines.push(asText(position), asText(summary), ...asTexts(highlights));
  }
  for (const school of resume.education ?? [])
    lines.push([school.studyType, school.area].filter(Boolean).join(", "), ...(school.courses ?? []));
  for (const project of resume.projects ?? [])
    lines.push(
      project.name,
      project.description,
      ...(project.highlights ?? []),
      (project.keywords ?? []).join(", "),
    );
  for (const skill of resume.skills ?? [])
    lines.push([skill.name, ...(skill.keywords ?? [])].filter(Boolean).join(", "));
  for (const certificate of resume.certificates ?? []) lines.push(certificate.name);
  for (const award of resume.awards ?? []) lines.push(award.title, award.summary);
  for (const publication of resume.publications ?? [])
    lines.push(publication.name, asText(publication["summary"]));
  for (const language of resume.languages ?? [])
    lines.push([language.language, language.fluency].filter(Boolean).join(", "));
  return lines.filter((line) => line !== undefined && line.trim() !== "").join("\n");
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}
