import { z } from "zod";
import { Seniority } from "./example.ts";
import { SpansByFact } from "./span.ts";
import { Warning } from "./warning.ts";

export const KNOCK_OUT_KINDS = [
  "work_authorization",
  "clearance",
  "license",
  "degree",
  "on_site",
  "language",
  "age_or_legal",
] as const;

/** A condition that a person meets or not: never points. */
export const KnockOut = z.object({
  kind: z.enum(KNOCK_OUT_KINDS),
  /** The condition in the posting's own words. */
  requirement: z.string(),
  /** Finer value to compare: degree level ("bachelor"), licence name ("RN"), else null. */
  value: z.string().nullable(),
});
export type KnockOut = z.infer<typeof KnockOut>;

const list = z.array(z.string()).optional();

/**
 * A job posting as facts. A skill or keyword with alternatives is one entry: "AWS|GCP|Azure".
 * `evidence` maps "required_skills/0", "role", "experience_years" … to places in `meta.oumi_ats.text`.
 */
export const ParsedJob = z.looseObject({
  role: z.string(),
  company: z.string().nullable().optional(),
  required_skills: z.array(z.string()),
  preferred_skills: list,
  tools: list,
  soft_skills: list,
  seniority: Seniority.nullable().optional(),
  keywords: list,
  responsibilities: list,
  qualifications: list,
  experience_years: z.string().nullable().optional(),
  knock_outs: z.array(KnockOut).optional(),
  evidence: SpansByFact.optional(),
  meta: z
    .looseObject({
      oumi_ats: z
        .looseObject({
          version: z.literal(1),
          text: z.string(),
          source: z.object({ format: z.string(), sha256: z.string().nullable() }),
          language: z.string(),
          warnings: z.array(Warning),
        })
        .optional(),
    })
    .optional(),
});
export type ParsedJob = z.infer<typeof ParsedJob>;
