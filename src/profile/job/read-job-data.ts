import type { SkillKind } from "../../vocabulary/types.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { SkillReading } from "./collect-skills.ts";
import { groupAlternatives, type NamedSkill } from "./group-alternatives.ts";

/** What a schema.org JobPosting says by itself. Absent facts are null or empty. */
export interface JobData {
  role: string | null;
  company: string | null;
  /** Months of experience, null when not given. */
  months: number | null;
  /** `skills`, one string an entry. */
  skills: string[];
  /** `qualifications`, `experienceRequirements` as prose, `educationRequirements`. */
  qualifications: string[];
  responsibilities: string[];
}

type Fields = Record<string, unknown>;
const MAX_TEXT = 4_000;
const MAX_ENTRIES = 100;

/** Reads the JSON-LD object of a page, whatever shape its values have; null when it is no JobPosting. */
export function readJobData(data: unknown): JobData | null {
  if (!isFields(data) || !typesOf(data).includes("JobPosting")) return null;
  return {
    role: textOf(data["title"]) ?? textOf(data["name"]),
    company: textOf(data["hiringOrganization"]),
    months: monthsOf(data["experienceRequirements"]),
    skills: textsOf(data["skills"]),
    qualifications: [
      ...textsOf(data["qualifications"]),
      ...textsOf(data["experienceRequirements"]),
      ...textsOf(data["educationRequirements"]),
    ],
    responsibilities: textsOf(data["responsibilities"]),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(data: Fields): unknown[] {
  const type = data["@type"];
  return Array.isArray(type) ? type : [type];
}

/** A string, or the name of a thing, without markup. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isFields(value)) return textOf(value["name"]);
  if (typeof value !== "string") return null;
  return plain(value) || null;
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [value];
  return values.flatMap((each) => {
    const text = isFields(each)
      ? textOf(each["name"] ?? each["description"] ?? each["credentialCategory"])
      : textOf(each);
    return text ? [text] : [];
  });
}

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;|&#160;/g, " "],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&quot;|&#34;/g, '"'],
  [/&#39;|&apos;|&rsquo;/g, "'"],
  [/&amp;/g, "&"],
];

function plain(text: string): string {
  let result = text.slice(0, MAX_TEXT);
  for (const [pattern, sign] of ENTITIES) result = result.replace(pattern, sign);
  return result
    .replace(/<[^<>]{0,300}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function monthsOf(value: unknown): number | null {
  if (Array.isArray(value)) return value.map(monthsOf).find((months) => months !== null) ?? null;
  if (!isFields(value)) return null;
  const months = Number(value["monthsOfExperience"] ?? Number.NaN);
  return Number.isFinite(months) && months >= 0 && months <= 720 ? months : null;
}

/**
 * Adds the skills that the data names in `skills` or `qualifications` and the text does not ask for: required.
 * Their places are those of the same wording in the text; without one the entry has no evidence.
 */
export function addDataSkills(
  data: JobData,
  flat: string,
  reading: SkillReading,
  matcher: SkillMatcher,
  kindOf: (name: string) => SkillKind | null,
): void {
  const known = new Set(
    reading.groups
      .filter(({ strength }) => strength !== "context")
      .flatMap(({ skills }) => skills.map(({ canonical }) => canonical)),
  );
  for (const [text, isList] of [
    ...data.skills.map((each) => [each, true] as const),
    ...data.qualifications.map((each) => [each, false] as const),
  ]) {
    const skills: NamedSkill[] = matcher
      .scan(text, isList ? { lists: [[0, text.length]] } : {})
      .filter(({ name }) => !known.has(name))
      .map(({ name, start, end, negated }) => ({
        start,
        end,
        negated,
        wording: text.slice(start, end),
        canonical: name,
        kind: kindOf(name),
      }));
    for (const group of groupAlternatives(text, { start: 0, end: text.length }, skills)) {
      const placed = group.skills
        .filter(({ negated }) => !negated)
        .map((skill) => ({ ...skill, ...placeIn(flat, skill.wording) }));
      if (placed.length > 0)
        reading.groups.push({
          start: placed[0]!.start,
          end: placed.at(-1)!.end,
          skills: placed,
          strength: "required",
        });
    }
  }
}

function placeIn(flat: string, wording: string): { start: number; end: number } {
  const at = flat.indexOf(wording);
  return at < 0 ? { start: 0, end: 0 } : { start: at, end: at + wording.length };
}
