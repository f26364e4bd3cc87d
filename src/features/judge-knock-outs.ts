import { DEGREE_LEVELS, type DegreeLevel, type JobFacts, type ResumeFacts } from "../profile/facts/facts.ts";
import type { KnockOutResult } from "../schema/classification.ts";
import type { KnockOut } from "../schema/parsed-job.ts";
import { findPhrase, type StemIndex } from "./stem-index.ts";

/** Wording in a resume that shows a condition of a kind as met. */
const SHOWN_BY: Partial<Record<KnockOut["kind"], string[]>> = {
  work_authorization: [
    "authorized to work",
    "authorised to work",
    "work authorization",
    "work permit",
    "right to work",
    "permanent resident",
    "green card",
    "no sponsorship required",
  ],
  clearance: [
    "security clearance",
    "secret clearance",
    "top secret",
    "TS/SCI",
    "public trust clearance",
    "active clearance",
  ],
  on_site: ["willing to relocate", "open to relocation", "willing to travel", "able to travel"],
};

/** pass, unknown or fail for each condition of the job: never points. */
export function judgeKnockOuts(job: JobFacts, facts: ResumeFacts, index: StemIndex): KnockOutResult[] {
  return job.knock_outs.map((knockOut) => ({ ...knockOut, ...judge(knockOut, facts, index) }));
}

function judge(
  knockOut: KnockOut,
  facts: ResumeFacts,
  index: StemIndex,
): Pick<KnockOutResult, "status" | "reason"> {
  if (knockOut.kind === "degree") return judgeDegree(knockOut.value, facts.highest_degree);
  const value = knockOut.value;
  if (value && (knockOut.kind === "license" || knockOut.kind === "language")) {
    const isShown = [...facts.skills.values()].some(
      (skill) =>
        skill.shows.some((name) => name.toLowerCase() === value.toLowerCase()) ||
        skill.forms.includes(value.toLowerCase()),
    );
    if (isShown || findPhrase(index, value).length > 0)
      return { status: "pass", reason: `The resume names "${value}".` };
  }
  const phrase = (SHOWN_BY[knockOut.kind] ?? []).find((wording) => findPhrase(index, wording).length > 0);
  if (phrase) return { status: "pass", reason: `The resume says "${phrase}".` };
  return { status: "unknown", reason: "The resume does not say." };
}

function judgeDegree(
  value: string | null,
  highest: DegreeLevel | null,
): Pick<KnockOutResult, "status" | "reason"> {
  const wanted = DEGREE_LEVELS.indexOf(value as DegreeLevel);
  if (wanted < 0 || highest === null)
    return { status: "unknown", reason: "The resume's degree could not be told." };
  const isEnough = DEGREE_LEVELS.indexOf(highest) >= wanted;
  return {
    status: isEnough ? "pass" : "fail",
    reason: `The highest degree read is ${highest}; the job asks for ${value}.`,
  };
}
