import type { z } from "zod";
import { OumiAtsError } from "../../errors.ts";
import { AutoApplyResume } from "../../schema/autoapply.ts";
import { ExampleResume } from "../../schema/example.ts";
import { ParsedJob } from "../../schema/parsed-job.ts";
import { ParsedResume } from "../../schema/parsed-resume.ts";

/** A resume in one of the accepted shapes, told apart. */
export type KnownResume =
  | { shape: "row"; resume: ExampleResume; given_keyword_match: number | null }
  | { shape: "autoapply"; resume: AutoApplyResume }
  | { shape: "json_resume"; resume: ParsedResume };

const JSON_RESUME_KEYS = ["basics", "work", "education", "skills", "projects", "certificates", "meta"];

/**
 * Tells a resume's shape and validates it: a parsed_resume or JSON Resume, the AutoApply AI shape,
 * an Example's `resume`, or a whole Example (its `resume` is taken).
 * @throws OumiAtsError `unknown_shape` that names the first field that is wrong.
 */
export function recogniseResume(value: unknown): KnownResume {
  const object = asObject(value, "resume");
  if (isObject(object["resume"]) && isObject(object["jd"])) {
    const known = recogniseResume(object["resume"]);
    if (known.shape !== "row") return known;
    const scores = object["feature_scores"];
    const given = isObject(scores) ? scores["keyword_match"] : null;
    const isScore = typeof given === "number" && Number.isInteger(given) && given >= 0 && given <= 100;
    return { ...known, given_keyword_match: isScore ? given : null };
  }
  if ("experience_count" in object && "raw_text_length" in object)
    return { shape: "row", resume: check(ExampleResume, object, "resume"), given_keyword_match: null };
  const isAutoApply =
    !("basics" in object) &&
    !("work" in object) &&
    ("experience" in object || "raw_text" in object || hasTextSkills(object));
  if (isAutoApply) return { shape: "autoapply", resume: check(AutoApplyResume, object, "resume") };
  if (JSON_RESUME_KEYS.some((key) => key in object))
    return { shape: "json_resume", resume: check(ParsedResume, object, "resume") };
  throw new OumiAtsError("unknown_shape", "The JSON of the resume has none of the fields of a known shape.");
}

/**
 * Validates a job: a parsed_jd, an Example's `jd`, or a whole Example (its `jd` is taken).
 * @throws OumiAtsError `unknown_shape` that names the first field that is wrong.
 */
export function recogniseJob(value: unknown): ParsedJob {
  const object = asObject(value, "job");
  if (isObject(object["resume"]) && isObject(object["jd"])) return recogniseJob(object["jd"]);
  const withRole = "role" in object || !("title" in object) ? object : { ...object, role: object["title"] };
  if (!("role" in withRole) || !("required_skills" in withRole))
    throw new OumiAtsError("unknown_shape", 'The JSON of the job has no "role" and "required_skills".');
  return check(ParsedJob, withRole, "job");
}

function hasTextSkills(object: Record<string, unknown>): boolean {
  const skills = object["skills"];
  return Array.isArray(skills) && skills.length > 0 && skills.every((skill) => typeof skill === "string");
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new OumiAtsError("unknown_shape", `The JSON of the ${what} is not an object.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function check<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new OumiAtsError(
    "unknown_shape",
    `The ${what}'s field "${issue.path.join(".")}" is not valid: ${issue.message}.`,
  );
}
