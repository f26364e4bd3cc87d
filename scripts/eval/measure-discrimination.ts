import { analyze, readJob, readResume } from "../../src/analyze.ts";
import { readDocument } from "../../src/documents/index.ts";
import type { TextDocument } from "../../src/documents/text-document.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import { FEATURE_SCORE_NAMES } from "../../src/schema/example.ts";
import type { Tagger } from "../../src/tagger/tagger.ts";
import { type Interval, resample } from "./bootstrap.ts";
import { cosine, tfIdfVectors } from "./tf-idf.ts";
import { withoutFirstLine } from "./without-first-line.ts";

/** What ranks the postings of a resume. */
export const RANKINGS = ["ats_score", ...FEATURE_SCORE_NAMES, "tf_idf"] as const;
export type Ranking = (typeof RANKINGS)[number];

export interface DiscriminationFigures {
  resumes: number;
  postings: number;
  /** Pairs that the classifier abstained from; they rank as 0. */
  abstained_pairs: number;
  /** Mean over resumes of the share of other postings that score below the own one, ties ½. */
  rankings: Record<Ranking, { mean: number; interval: Interval }>;
  /** Share of resumes whose own posting is (or ties for) the best. */
  own_first: Record<Ranking, number>;
  /** Mean of ats_score's share by category. */
  categories: Record<string, number>;
}

/** A resume's document, its title line still in place, with the category that it belongs to. */
export interface CategorisedResume {
  category: string;
  document: TextDocument;
}

/** Each resume, its title line removed, against one posting a category. */
export async function measureDiscrimination(
  resumes: readonly CategorisedResume[],
  postings: readonly { category: string; text: string }[],
  options: { matcher: SkillMatcher; as_of: string; tagger?: Tagger },
  report: (line: string) => void,
): Promise<DiscriminationFigures> {
  const untitled = resumes.map(({ category, document }) => ({
    category,
    document: withoutFirstLine(document),
  }));
  const vectors = tfIdfVectors([
    ...postings.map(({ text }) => text),
    ...untitled.map(({ document }) => document.text),
  ]);
  const jobs = await Promise.all(
    postings.map(async ({ text }) => readJob(await readDocument(new TextEncoder().encode(text)), options)),
  );
  const shares: Record<Ranking, number>[] = [];
  let abstained = 0;
  for (const [at, { category, document }] of untitled.entries()) {
    const resume = readResume(document, options);
    const values: Record<Ranking, number>[] = [];
    for (const [number, job] of jobs.entries()) {
      const { ats_score, feature_scores } = await analyze(resume, job, options);
      if (ats_score === null) abstained++;
      const tf_idf = cosine(vectors[postings.length + at]!, vectors[number]!);
      values.push({ ...(feature_scores ?? NO_SCORES), ats_score: ats_score ?? 0, tf_idf });
    }
    const own = postings.findIndex((posting) => posting.category === category);
    shares.push(
      byRanking((ranking) =>
        shareBelow(
          values.map((row) => row[ranking]),
          own,
        ),
      ),
    );
    if ((at + 1) % 100 === 0) report(`job discrimination: ${at + 1} of ${untitled.length} resumes`);
  }
  return {
    resumes: untitled.length,
    postings: postings.length,
    abstained_pairs: abstained,
    rankings: byRanking((ranking) => meanOf(shares.map((row) => row[ranking]))),
    own_first: byRanking((ranking) => round(mean(shares.map((row) => (row[ranking] === 1 ? 1 : 0))))),
    categories: Object.fromEntries(
      postings.map(({ category }) => [
        category,
        round(
          mean(shares.flatMap((row, at) => (untitled[at]!.category === category ? [row.ats_score] : []))),
        ),
      ]),
    ),
  };
}

const NO_SCORES = {
  skill_match_required: 0,
  skill_match_preferred: 0,
  keyword_match: 0,
  formatting_score: 0,
  experience_alignment: 0,
};

/** Share of the other values below the own one, equal ones counted half: 0-1. */
export function shareBelow(values: readonly number[], own: number): number {
  let below = 0;
  values.forEach((value, at) => {
    if (at !== own) below += value < values[own]! ? 1 : value === values[own]! ? 0.5 : 0;
  });
  return below / (values.length - 1);
}

function byRanking<T>(value: (ranking: Ranking) => T): Record<Ranking, T> {
  return Object.fromEntries(RANKINGS.map((ranking) => [ranking, value(ranking)])) as Record<Ranking, T>;
}

function meanOf(values: readonly number[]): { mean: number; interval: Interval } {
  return {
    mean: round(mean(values)),
    interval: resample(values.length, (draw) => round(mean(draw.map((at) => values[at]!)))),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(10_000 * value) / 10_000;
}
