import type { ParsedResume } from "../../schema/parsed-resume.ts";

/** One text of a resume with its path. */
export interface SourceText {
  path: string;
  text: string;
}

/** The sentences in which a resume tells what was done: bullets, summaries, descriptions. No names, no contact data. */
export function proseOf(resume: ParsedResume): SourceText[] {
  const texts: SourceText[] = [];
  const add = (path: string, value: unknown): void => {
    if (typeof value === "string" && value.trim() !== "") texts.push({ path, text: value });
    if (Array.isArray(value)) for (const [at, one] of value.entries()) add(`${path}/${at}`, one);
  };
  add("basics/summary", resume.basics?.summary);
  for (const section of ["work", "volunteer", "projects", "awards", "publications"] as const)
    (resume[section] ?? []).forEach((entry: Record<string, unknown>, at) => {
      for (const field of ["summary", "description", "highlights"])
        add(`${section}/${at}/${field}`, entry[field]);
      if (section === "projects")
        for (const field of ["name", "keywords"]) add(`projects/${at}/${field}`, entry[field]);
    });
  (resume.education ?? []).forEach((entry, at) => {
    add(`education/${at}/courses`, entry.courses);
  });
  (resume.certificates ?? []).forEach((entry, at) => {
    add(`certificates/${at}/name`, entry.name);
  });
  return texts;
}
