import type { Extractor, PostingMarks, SentenceSpan } from "./extractor.ts";
import { type Counts, type Quality, qualityOf } from "./micro-scores.ts";
import type { AnnotatedPosting } from "./posting-sets.ts";

type Tags = "tags_skill" | "tags_knowledge";

/** One figure on annotated postings. */
export interface PostingRow {
  title: string;
  set: "skillspan" | "green";
  tags: Tags;
  marks: keyof PostingMarks;
  /** span: both ends right. token: each marked token by itself. */
  unit: "span" | "token";
  floor?: number;
  goal?: number;
}

export const POSTING_ROWS: readonly PostingRow[] = [
  {
    title: "SkillSpan knowledge, span",
    set: "skillspan",
    tags: "tags_knowledge",
    marks: "knowledge",
    unit: "span",
    floor: 0.44,
    goal: 0.54,
  },
  {
    title: "SkillSpan skill, span",
    set: "skillspan",
    tags: "tags_skill",
    marks: "skill",
    unit: "span",
    floor: 0.3,
    goal: 0.33,
  },
  {
    title: "Green, token",
    set: "green",
    tags: "tags_skill",
    marks: "requirement",
    unit: "token",
    floor: 0.6,
    goal: 0.68,
  },
];

export interface PostingFigures {
  sentences: { skillspan: number; green: number };
  /** By extractor, in the order of POSTING_ROWS. */
  extractors: { name: string; rows: Quality[] }[];
}

/** Marks in annotated sentences against what each extractor marks; intervals are over postings. */
export async function measurePostings(
  sets: Record<PostingRow["set"], readonly AnnotatedPosting[]>,
  extractors: readonly Extractor[],
  report: (line: string) => void,
): Promise<PostingFigures> {
  const rows: PostingFigures["extractors"] = [];
  for (const { name, markPosting } of extractors) {
    if (!markPosting) continue;
    const marks = {
      skillspan: await markAll(sets.skillspan, markPosting),
      green: await markAll(sets.green, markPosting),
    };
    rows.push({
      name,
      rows: POSTING_ROWS.map((row) =>
        qualityOf(sets[row.set].map((posting, at) => countPosting(posting, marks[row.set][at]!, row))),
      ),
    });
    report(`annotated postings, ${name}: done`);
  }
  const size = (set: readonly AnnotatedPosting[]): number => set.reduce((sum, rows) => sum + rows.length, 0);
  return { sentences: { skillspan: size(sets.skillspan), green: size(sets.green) }, extractors: rows };
}

async function markAll(
  postings: readonly AnnotatedPosting[],
  markPosting: NonNullable<Extractor["markPosting"]>,
): Promise<PostingMarks[][]> {
  const marks: PostingMarks[][] = [];
  for (const posting of postings)
    marks.push(await markPosting(posting.map(({ tokens }) => tokens.join(" "))));
  return marks;
}

function countPosting(
  posting: AnnotatedPosting,
  marks: readonly PostingMarks[],
  { tags, marks: kind, unit }: PostingRow,
): Counts {
  const total = { matched: 0, found: 0, expected: 0 };
  posting.forEach((row, at) => {
    const gold = spansOfTags(row[tags] ?? []);
    const own = marks[at]![kind].map((span) => tokensUnder(row.tokens, span));
    const keys = unit === "span" ? spanKeys : tokenKeys;
    const expected = keys(gold);
    const found = keys(own.filter((span) => span !== null));
    total.expected += expected.size;
    total.found += found.size;
    for (const key of found) if (expected.has(key)) total.matched++;
  });
  return total;
}

/** Half-open range of token numbers. */
type TokenRange = [from: number, to: number];

/** The spans that BIO tags describe; an I without a B before it begins one. */
export function spansOfTags(tags: readonly string[]): TokenRange[] {
  const spans: TokenRange[] = [];
  tags.forEach((tag, at) => {
    const last = spans.at(-1);
    if (tag.startsWith("I") && last?.[1] === at) last[1]++;
    else if (!tag.startsWith("O")) spans.push([at, at + 1]);
  });
  return spans;
}

/** The tokens, joined by single spaces, that a range of characters touches; null when it touches none. */
export function tokensUnder(tokens: readonly string[], { start, end }: SentenceSpan): TokenRange | null {
  let at = 0;
  let range: TokenRange | null = null;
  tokens.forEach((token, number) => {
    if (at < end && start < at + token.length) range = [range?.[0] ?? number, number + 1];
    at += token.length + 1;
  });
  return range;
}

function spanKeys(spans: readonly TokenRange[]): Set<string> {
  return new Set(spans.map(([from, to]) => `${from}-${to}`));
}

function tokenKeys(spans: readonly TokenRange[]): Set<string> {
  return new Set(
    spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, offset) => `${from + offset}`)),
  );
}
