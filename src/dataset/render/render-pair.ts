import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OumiAtsError } from "../../errors.ts";
import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { Pair } from "../pair.ts";
import { trueFacts } from "../true-facts.ts";
import { FACTS_VERSION, type PairFacts, writePairFacts } from "./pair-facts.ts";
import { type PlanOptions, planRendering, type RenderPlan } from "./plan-rendering.ts";
import { POSTING_STYLES } from "./posting-styles.ts";
import { renderPosting } from "./render-posting.ts";
import { renderResume } from "./render-resume.ts";
import { RESUME_TEMPLATES } from "./resume-templates.ts";

/** A pair as files. */
export interface RenderedPair {
  resume: { name: string; bytes: Uint8Array };
  posting: { name: string; bytes: Uint8Array };
  facts: PairFacts;
}

const FACTS_FILE = "facts.json";

/**
 * Writes both documents of a pair and what is true of them. The label is the score of the true facts: for PDF and
 * DOCX on the full formatting scale, the template's layout findings taken off.
 * @throws OumiAtsError `invalid_option` for a plan that names no template or style
 */
export async function renderPair(
  pair: Pair,
  plan: RenderPlan,
  options: { matcher?: SkillMatcher } = {},
): Promise<RenderedPair> {
  const { persona, posting } = pair;
  const { template, format, paper, style, seed } = plan;
  const resume = await renderResume(persona.resume, { template, format, paper, seed });
  const job = renderPosting(posting, { style, seed });
  const files = { resume: `resume.${resume.extension}`, posting: `posting.${job.extension}` };
  const facts: PairFacts = {
    version: FACTS_VERSION,
    id: pair.id,
    scenario: pair.scenario,
    plan,
    test_only: isTestOnly(plan),
    files,
    pages: resume.pages,
    facts: trueFacts(persona, posting, {
      text: resume.text,
      findings: resume.findings,
      layout_checked: format === "pdf" || format === "docx",
      ...options,
    }),
    persona,
    posting,
  };
  return {
    resume: { name: files.resume, bytes: resume.bytes },
    posting: { name: files.posting, bytes: job.bytes },
    facts,
  };
}

export interface RenderPairsOptions extends PlanOptions {
  /** Where the pairs go: one folder each, named by its id. */
  folder: string;
  matcher?: SkillMatcher;
}

/** What happened to one pair. */
export interface RenderProgress {
  id: string;
  outcome: "written" | "already_there";
}

/**
 * Renders pairs into folders, one after another; yields after each. What a run before has finished is left as it
 * is: `facts.json` is written last and marks a pair as whole, and every file appears whole or not at all.
 * @throws OumiAtsError `output_failed`, `invalid_option`
 */
export async function* renderPairs(
  pairs: Iterable<Pair> | AsyncIterable<Pair>,
  options: RenderPairsOptions,
): AsyncGenerator<RenderProgress> {
  for await (const pair of pairs) {
    const folder = join(options.folder, folderName(pair.id));
    if (existsSync(join(folder, FACTS_FILE))) {
      yield { id: pair.id, outcome: "already_there" };
      continue;
    }
    const rendered = await renderPair(pair, planRendering(pair.id, options), options);
    await writePair(folder, rendered);
    yield { id: pair.id, outcome: "written" };
  }
}

async function writePair(folder: string, { resume, posting, facts }: RenderedPair): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(join(folder, resume.name), resume.bytes);
    await writeWhole(join(folder, posting.name), posting.bytes);
    await writeWhole(join(folder, FACTS_FILE), writePairFacts(facts));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OumiAtsError("output_failed", `${folder} could not be written (${code ?? "unknown reason"}).`);
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** An id as the name of a folder: what a path might take for something else becomes "_". */
function folderName(id: string): string {
  const safe = id.replace(/[^\w.-]/g, "_");
  return /^\.+$/.test(safe) ? "_" : safe;
}

function isTestOnly(plan: RenderPlan): boolean {
  const template = RESUME_TEMPLATES.find((one) => one.name === plan.template);
  const style = POSTING_STYLES.find((one) => one.name === plan.style);
  return Boolean(template?.test_only || style?.test_only);
}
