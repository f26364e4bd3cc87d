import { parseExperienceYears } from "../../profile/job/parse-experience-years.ts";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { Random } from "../random.ts";
import { CHOICE_JOINERS, NUMBER_WORDS, SKILL_FRAMES, YEARS_FRAMES } from "./posting-wording.ts";

/** Names that are papers a person holds: no verb of knowing goes with them. */
const PAPER = /\b(?:certif\w*|licen[cs]\w*|registration|registered|clearance|card|diploma|chartered)\b/i;

type Frames = keyof typeof SKILL_FRAMES;

/** A requirement "A|B|C" in words: "A, B or C". */
export function wordChoice(entry: string, random: Random): string {
  const names = entry.split("|");
  if (names.length === 1) return names[0]!;
  // Where a name holds a slash itself, a slash between names would tear it.
  const joiners = CHOICE_JOINERS.filter(([between]) => between !== " / " || !entry.includes("/"));
  const [between, last] = random.pick(joiners);
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}

/** One requirement in a frame drawn from those named. */
export function wordSkill(entry: string, frames: Frames, random: Random): string {
  const words = wordChoice(entry, random);
  const plain = frames === "required" || frames === "preferred";
  if (plain && PAPER.test(words)) return words;
  return capital(random.pick(SKILL_FRAMES[frames]).replace("{x}", () => words));
}

/** The years of experience in words, null where the job states none. */
export function wordYears(job: ParsedJob, random: Random): string | null {
  const range = job.experience_years ? parseExperienceYears(job.experience_years) : null;
  if (!range) return null;
  const { low, high } = range;
  const isUpTo = low === 0 && high !== null;
  const shape = isUpTo
    ? high === 1
      ? "up_to_one"
      : "up_to"
    : high !== null
      ? "both"
      : low === 1
        ? "open_one"
        : "open";
  return capital(
    random
      .pick(YEARS_FRAMES[shape])
      .replace("{low_word}", wordOf(low))
      .replace("{high_word}", wordOf(high))
      .replace("{low}", String(low))
      .replace("{high}", String(high)),
  );
}

/** Qualifications and conditions as given; lines that state years are left to {@link wordYears}. */
export function otherQualifications(job: ParsedJob): string[] {
  const conditions = (job.knock_outs ?? []).map((one) => one.requirement);
  return [...new Set([...(job.qualifications ?? []), ...conditions])].filter(
    (line) => !/\byears?\b/i.test(line),
  );
}

function wordOf(value: number | null): string {
  return value === null ? "" : (NUMBER_WORDS[value] ?? String(value));
}

function capital(text: string): string {
  // A name keeps its own first letter ("iOS", "npm").
  return /^[a-z]+(?:\s|$)/.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}
