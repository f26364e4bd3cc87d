import { readJob } from "../../src/analyze.ts";
import type { PairFacts } from "../../src/dataset/render/pair-facts.ts";
import type { TextDocument } from "../../src/documents/text-document.ts";
import type { Requirement } from "../../src/profile/facts/facts.ts";
import { jobFacts } from "../../src/profile/facts/job-facts.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { FaultLog } from "./fault-log.ts";
import { count, countSets, emptyFound, emptyTally, type Found, type Tally } from "./tally.ts";

export const POSTING_FIELDS = ["assignment", "range", "role", "company", "seniority"] as const;
export type PostingField = (typeof POSTING_FIELDS)[number];

/** What was counted over the postings of one style. */
export interface PostingCounts {
  documents: number;
  /** All skills named, in whichever list. */
  skills: Found;
  /** Whole entries, choices and all, in the right list. */
  entries: Found;
  /** Salient phrases. */
  keywords: Found;
  fields: Record<PostingField, Tally>;
}

export function emptyPostingCounts(): PostingCounts {
  return {
    documents: 0,
    skills: emptyFound(),
    entries: emptyFound(),
    keywords: emptyFound(),
    fields: Object.fromEntries(
      POSTING_FIELDS.map((field) => [field, emptyTally()]),
    ) as PostingCounts["fields"],
  };
}

/** Reads a posting and counts what of it is as the facts say. */
export function countPosting(
  document: TextDocument,
  truth: PairFacts,
  reader: { matcher: SkillMatcher; withheld: ReadonlySet<string> },
  counts: PostingCounts,
  log: FaultLog,
): void {
  const parsed = readJob(document, reader);
  const read = jobFacts(parsed, reader);
  const wanted = truth.facts.job;
  counts.documents++;
  countRequirements(read, wanted, reader.withheld, counts, log);
  countSets(counts.keywords, new Set(wanted.keywords.map(fold)), new Set(read.keywords.map(fold)));
  const { job } = truth.posting;
  const range = (facts: typeof read) =>
    facts.range ? `${facts.range.low}-${facts.range.high ?? ""}` : "none";
  const answers: [PostingField, string, string][] = [
    ["range", range(wanted), range(read)],
    ["role", fold(job.role), fold(parsed.role)],
    ["company", fold(job.company ?? ""), fold(parsed.company ?? "")],
    ["seniority", String(wanted.seniority), String(read.seniority)],
  ];
  for (const [field, right, seen] of answers) {
    count(counts.fields[field], right === seen);
    if (right !== seen) log.add(field, `true ${right} | read ${seen}`);
  }
}

type Lists = { required: Requirement[]; preferred: Requirement[] };

/** Each skill that the posting names: is it found, and in the list where it belongs? */
function countRequirements(
  read: Lists,
  wanted: Lists,
  withheld: ReadonlySet<string>,
  counts: PostingCounts,
  log: FaultLog,
): void {
  const truth = strengthsOf(wanted);
  for (const name of withheld) truth.delete(name);
  const seen = strengthsOf(read);
  countSets(counts.skills, new Set(truth.keys()), new Set(seen.keys()));
  countSets(counts.entries, entriesOf(wanted), entriesOf(read));
  for (const [name, strength] of truth) {
    const answer = seen.get(name) ?? "nothing";
    count(counts.fields.assignment, answer === strength);
    if (answer !== strength) log.add("assignment", `${name}: true ${strength} | read ${answer}`);
  }
  for (const name of seen.keys())
    if (!truth.has(name) && !withheld.has(name)) log.add("skill invented", `${name} (${seen.get(name)})`);
}

function strengthsOf(lists: Lists): Map<string, string> {
  const strengths = new Map<string, string>();
  for (const strength of ["preferred", "required"] as const)
    for (const entry of lists[strength])
      for (const one of entry.alternatives) strengths.set(one.canonical ?? fold(one.wording), strength);
  return strengths;
}

function entriesOf(lists: Lists): Set<string> {
  return new Set(
    (["required", "preferred"] as const).flatMap((strength) =>
      lists[strength].map((entry) => {
        const names = entry.alternatives.map((one) => one.canonical ?? fold(one.wording));
        return `${strength} ${names.sort((a, b) => (a < b ? -1 : 1)).join("|")}`;
      }),
    ),
  );
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
