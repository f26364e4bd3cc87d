// Renders pairs of known facts to documents, reads them back with our own readers, and counts what is as it was:
// node scripts/roundtrip.ts [--count 400] [--seed 1] [--out eval] [--faults <file>] [--check]
// Writes roundtrip.json, by template, format and posting style. --check ends with code 1 where a bar is missed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { streamPairs } from "../src/dataset/generate.ts";
import { DATASET_AS_OF, type Pair } from "../src/dataset/pair.ts";
import { planRendering } from "../src/dataset/render/plan-rendering.ts";
import { renderPair } from "../src/dataset/render/render-pair.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { readDocument } from "../src/documents/index.ts";
import { withheldMatcher, withheldSkills } from "../src/train/pairs/withheld-matcher.ts";
import { FaultLog } from "./roundtrip/fault-log.ts";
import { groupOf, postingFigures, RESUME_GROUPS, resumeFigures } from "./roundtrip/figures.ts";
import { countPosting, emptyPostingCounts, type PostingCounts } from "./roundtrip/measure-posting.ts";
import { countResume, emptyResumeCounts, type ResumeCounts } from "./roundtrip/measure-resume.ts";
import { missedBars, postingTable, resumeTable } from "./roundtrip/write-table.ts";

const { values: options } = parseArgs({
  options: {
    count: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: fileURLToPath(new URL("../eval", import.meta.url)) },
    faults: { type: "string" },
    check: { type: "boolean", default: false },
  },
});
const count = Number(options.count);
const seed = Number(options.seed);

const shipped = defaultMatcher();
const withheld = { names: new Set(withheldSkills("test")), matcher: withheldMatcher("test") };
const log = new FaultLog(12);
const byTemplate = new Map<string, ResumeCounts>();
const byGroup = new Map<string, ResumeCounts>();
const byStyle = new Map<string, PostingCounts>();
const overall = emptyPostingCounts();
const spent = { render: 0, read: 0, pdfs: 0, pdf: 0 };

/** Half of the pairs are of the kind that training sees, half of the kind kept for tests. */
const halves = [
  { families: "training", for_test: false, count: Math.ceil(count / 2) },
  { families: "test_only", for_test: true, count: Math.floor(count / 2) },
] as const;
for (const half of halves) {
  const reader = half.for_test
    ? { matcher: withheld.matcher, withheld: withheld.names }
    : { matcher: shipped, withheld: new Set<string>() };
  for (const pair of streamPairs({ count: half.count, seed, families: half.families, scale: "document" }))
    await measurePair(pair, half.for_test, { ...reader, as_of: DATASET_AS_OF });
}

async function measurePair(
  pair: Pair,
  for_test: boolean,
  reader: Parameters<typeof countResume>[2],
): Promise<void> {
  const plan = planRendering(pair.id, { seed, for_test });
  const began = performance.now();
  const { resume, posting, facts } = await renderPair(pair, plan, { matcher: shipped });
  const rendered = performance.now();
  const documents = [await readDocument(resume.bytes), await readDocument(posting.bytes)] as const;
  log.at(`${plan.template}/${plan.format} ${pair.id} seed ${plan.seed}`);
  const counts = [
    bucket(byTemplate, `${plan.template}/${plan.format}`, emptyResumeCounts),
    bucket(byGroup, groupOf(plan.template, plan.format), emptyResumeCounts),
  ];
  countResume(documents[0], facts, reader, counts[0]!, log);
  countResume(documents[0], facts, reader, counts[1]!, new FaultLog(0));
  log.at(`${plan.style} ${pair.id} seed ${plan.seed}`);
  countPosting(documents[1], facts, reader, bucket(byStyle, plan.style, emptyPostingCounts), log);
  countPosting(documents[1], facts, reader, overall, new FaultLog(0));
  spent.render += rendered - began;
  spent.read += performance.now() - rendered;
  if (plan.format === "pdf") {
    spent.pdfs++;
    spent.pdf += rendered - began;
  }
}

function bucket<T>(map: Map<string, T>, key: string, empty: () => T): T {
  const known = map.get(key) ?? empty();
  map.set(key, known);
  return known;
}

const templates = [...byTemplate]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, counts]) => {
    const [template, format] = key.split("/") as [string, string];
    return resumeFigures(template, format, groupOf(template, format), counts);
  });
const groups = RESUME_GROUPS.filter((group) => byGroup.has(group)).map((group) =>
  resumeFigures(group, "all", group, byGroup.get(group)!),
);
const styles = [...byStyle]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([style, counts]) => postingFigures(style, counts));
const postings = postingFigures("all", overall);
const missed = missedBars(groups, postings);
const figures = {
  as_of: DATASET_AS_OF,
  seed,
  pairs: count,
  vocabulary: shipped.version,
  withheld_skills: withheld.names.size,
  missed_bars: missed,
  resume_groups: groups,
  resumes: templates,
  postings_overall: postings,
  postings: styles,
};
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, "roundtrip.json"), `${JSON.stringify(figures, null, 2)}\n`);
if (options.faults) writeFileSync(options.faults, `${log.lines().join("\n")}\n`);
console.log(resumeTable([...groups, ...templates]));
console.log(`\n${postingTable([postings, ...styles])}\n`);
console.log(
  `${(spent.render / count).toFixed(1)} ms a pair to render (${(spent.pdf / Math.max(1, spent.pdfs)).toFixed(1)} ms one with a PDF), ${(spent.read / count).toFixed(1)} ms to read`,
);
for (const line of missed) console.log(`missed: ${line}`);
if (options.check && missed.length > 0) process.exitCode = 1;
