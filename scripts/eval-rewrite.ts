// What the template rewriter does on generated pairs: node scripts/eval-rewrite.ts [--count 200] [--seed 11] [--out eval]
// [--check]. Each pair is rewritten as it is, and "stripped": without its summary and list of skills. Writes rewrite.json; --check ends with code 1 where a score falls, an edit is refused, two runs differ, or
// the median gain falls short where a section or a provable phrase was missing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { analyze } from "../src/analyze.ts";
import { streamPairs } from "../src/dataset/generate.ts";
import { DATASET_AS_OF } from "../src/dataset/pair.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { rewrite } from "../src/rewrite-resume.ts";
import type { Classification } from "../src/schema/classification.ts";
import type { ParsedResume } from "../src/schema/parsed-resume.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "11" },
    out: { type: "string", default: fileURLToPath(new URL("../eval", import.meta.url)) },
    check: { type: "boolean", default: false },
  },
});
/** Points that the median of the applicable pairs must gain. */
const LEAST_GAIN = 2;
const options = { matcher: defaultMatcher(), as_of: DATASET_AS_OF };

/** What the template could state: a section that is not there, a keyword proven in other words. */
function lacksOf(resume: ParsedResume, { signals }: Classification): string[] {
  const lacks: string[] = [];
  if (!resume.basics?.summary) lacks.push("summary");
  if ((resume.skills ?? []).length === 0) lacks.push("skills");
  if ((signals?.keyword_match?.provable ?? []).length > 0) lacks.push("phrase");
  return lacks;
}

function median(sorted: readonly number[]): number | null {
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)]!;
}

const gains = new Map<string, number[]>();
const counts = {
  rewrites: 0,
  abstained: 0,
  lowered: 0,
  edits: 0,
  dropped_edits: 0,
  runs_that_differ: 0,
  facts_changed: 0,
};

function note(names: readonly string[], gain: number): void {
  for (const name of names) gains.set(name, [...(gains.get(name) ?? []), gain]);
}

const factsOf = ({ work, education, certificates, languages }: ParsedResume) => ({
  work,
  education,
  certificates,
  languages,
});

/** Rewrites one resume twice and counts; `prefix` parts the resumes as they are from those that lost sections. */
async function measure(resume: ParsedResume, job: unknown, prefix: string): Promise<void> {
  counts.rewrites++;
  const before = await analyze(resume, job, options);
  const first = await rewrite(resume, job, before);
  const second = await rewrite(structuredClone(resume), job, before);
  if (JSON.stringify(first) !== JSON.stringify(second)) counts.runs_that_differ++;
  counts.edits += first.edits.length;
  counts.dropped_edits += first.dropped.length;
  if (!isDeepStrictEqual(factsOf(first.resume), factsOf(resume))) counts.facts_changed++;
  const after = await analyze(first.resume, job, options);
  if (before.ats_score === null || after.ats_score === null) {
    counts.abstained++;
    return;
  }
  const gain = after.ats_score - before.ats_score;
  if (gain < 0) counts.lowered++;
  const lacks = lacksOf(resume, before);
  note(
    ["all", ...(lacks.length > 0 ? ["applicable"] : []), ...lacks].map((name) => prefix + name),
    gain,
  );
}

for (const { persona, posting } of streamPairs({ count: Number(values.count), seed: Number(values.seed) })) {
  await measure(persona.resume, posting.job, "");
  const { skills: _, ...bare } = persona.resume;
  await measure({ ...bare, basics: { ...bare.basics, summary: undefined } }, posting.job, "stripped_");
}
const byLack = Object.fromEntries(
  [...gains].map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b);
    return [name, { resumes: sorted.length, median_gain: median(sorted), least_gain: sorted[0] ?? null }];
  }),
);
const report = { seed: Number(values.seed), as_of: DATASET_AS_OF, ...counts, gains: byLack };
writeFileSync(join(values.out, "rewrite.json"), `${JSON.stringify(report, null, 2)}\n`);
console.log(JSON.stringify(report, null, 2));
const isBad = counts.lowered + counts.dropped_edits + counts.runs_that_differ + counts.facts_changed > 0;
if (values.check && (isBad || !((byLack["applicable"]?.median_gain ?? 0) >= LEAST_GAIN)))
  process.exitCode = 1;
