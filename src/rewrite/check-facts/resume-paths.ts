import type { ParsedResume } from "../../schema/parsed-resume.ts";

/** How the value at a path is checked. */
export type PathRule = "protected" | "entry" | "date" | "label" | "claim" | "summary" | "skills" | "order";

/** First match wins; "#" stands for an index. */
const RULES: readonly (readonly [RegExp, PathRule])[] = [
  [/^basics\/summary$/, "summary"],
  [/^basics\/label$/, "label"],
  [/^basics\//, "protected"],
  [/^(?:work|volunteer|projects)\/\d+\/highlights(?:\/\d+)?$/, "claim"],
  [/^(?:work|volunteer|projects|awards|publications)\/\d+\/(?:summary|description)$/, "claim"],
  [/^(?:work|volunteer|education|projects)\/\d+\/(?:startDate|endDate)$/, "date"],
  [/^(?:awards|certificates)\/\d+\/date$/, "date"],
  [/^work\/\d+\/(?:name|position|location)$/, "entry"],
  [/^volunteer\/\d+\/(?:organization|position)$/, "entry"],
  [/^education\/\d+\/(?:institution|area|studyType|score)$/, "entry"],
  [/^projects\/\d+\/name$/, "entry"],
  [/^certificates\/\d+\/(?:name|issuer)$/, "entry"],
  [/^languages\/\d+\/(?:language|fluency)$/, "entry"],
  [/^awards\/\d+\/(?:title|awarder)$/, "entry"],
  [/^publications\/\d+\/name$/, "entry"],
  [/^skills\/\d+\/(?:keywords|name)$/, "skills"],
  [/^skills$/, "skills"],
  [/^sections$/, "order"],
];

/** The rule for a path, null where no rewrite may write. */
export function ruleOf(path: string): PathRule | null {
  return RULES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** Sections in the order of JSON Resume; `sections` is the path that orders them. */
export const SECTION_ORDER = [
  "summary",
  "skills",
  "work",
  "projects",
  "education",
  "certificates",
  "languages",
  "awards",
  "publications",
  "volunteer",
  "interests",
  "references",
] as const;

/** The text at a path, lists joined by line breaks; null where the path leads nowhere. */
export function valueAt(resume: ParsedResume, path: string): string | null {
  if (path === "sections") return sectionsOf(resume).join("\n");
  if (path === "skills") return (resume.skills ?? []).flatMap(namesOf).join("\n");
  let value: unknown = resume;
  for (const part of path.split("/")) {
    if (value === null || typeof value !== "object") return null;
    value = (value as Record<string, unknown>)[part];
  }
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join("\n");
  return null;
}

/** True where the thing that a path is about is there, so that its missing value may be filled in. */
export function holderExists(resume: ParsedResume, path: string): boolean {
  const parts = path.split("/");
  if (parts[0] === "basics") return true;
  if (path === "skills" || path === "skills/0/keywords" || path === "sections") return true;
  const list = (resume as Record<string, unknown>)[parts[0]!];
  if (parts[0] === "skills" && parts[2] === "keywords" && Number(parts[1]) === (resume.skills ?? []).length)
    return true;
  return Array.isArray(list) && list[Number(parts[1])] !== undefined;
}

/** Names listed by one entry of `skills`. */
export function namesOf(skill: { name?: string | undefined; keywords?: string[] | undefined }): string[] {
  if (skill.keywords && skill.keywords.length > 0) return skill.keywords;
  return skill.name ? [skill.name] : [];
}

/** The sections that a resume has, in its order: `meta.section_order`, else the usual one. */
export function sectionsOf(resume: ParsedResume): string[] {
  const has = (name: string): boolean => {
    if (name === "summary") return Boolean(resume.basics?.summary);
    const list = (resume as Record<string, unknown>)[name];
    return Array.isArray(list) && list.length > 0;
  };
  const given = resume.meta?.["section_order"];
  const order = Array.isArray(given) ? given.filter((name): name is string => typeof name === "string") : [];
  const rest = SECTION_ORDER.filter((name) => !order.includes(name));
  return [...order, ...rest].filter(has);
}
