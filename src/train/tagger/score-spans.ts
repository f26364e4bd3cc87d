/** Counts behind precision, recall and F1. */
export interface MatchCounts {
  matched: number;
  predicted: number;
  expected: number;
}

export interface Quality extends MatchCounts {
  /** Shares rounded to 4 decimals; 0 where there is nothing to divide by. */
  precision: number;
  recall: number;
  f1: number;
}

/** How a type of entity is compared: as whole strings, or one to one at word Dice ≥ ½. */
export interface EntityGroup {
  name: string;
  types: readonly string[];
  overlap: boolean;
  /** Not counted in resumes where the annotators marked none. */
  only_where_labelled: boolean;
  /** Only the last four-digit year counts. */
  year: boolean;
}

const group = (name: string, types: string[], options: Partial<EntityGroup> = {}): EntityGroup => ({
  name,
  types,
  overlap: false,
  only_where_labelled: false,
  year: false,
  ...options,
});

/** The groups of the annotated resumes. */
export const ENTITY_GROUPS: readonly EntityGroup[] = [
  group("name", ["Name"], { only_where_labelled: true }),
  group("email", ["Email Address"], { only_where_labelled: true }),
  group("designation", ["Designation"], { overlap: true }),
  group("company", ["Companies worked at"], { overlap: true }),
  group("degree", ["Degree"], { overlap: true }),
  group("college", ["College Name"], { overlap: true }),
  group("graduation_year", ["Graduation Year"], { year: true }),
  group("tech_tools", ["Tech Tools"]),
  group("skills", ["Tech Tools", "Job Specific Skills"]),
  group("soft_skills", ["Soft Skills"]),
  group("location", ["Location"]),
];

const LEAST_DICE = 0.5;

export function noCounts(): MatchCounts {
  return { matched: 0, predicted: 0, expected: 0 };
}

export function qualityOf({ matched, predicted, expected }: MatchCounts): Quality {
  const share = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;
  return {
    precision: share(matched, predicted),
    recall: share(matched, expected),
    f1: share(2 * matched, predicted + expected),
    matched,
    predicted,
    expected,
  };
}

/** Adds one resume's entity sets to the counts. */
export function countEntities(
  counts: MatchCounts,
  group: EntityGroup,
  expected: readonly string[],
  predicted: readonly string[],
): void {
  const gold = new Set(expected.map((value) => foldEntity(value, group.year)).filter(Boolean));
  const found = new Set(predicted.map((value) => foldEntity(value, group.year)).filter(Boolean));
  if (group.only_where_labelled && gold.size === 0) return;
  counts.expected += gold.size;
  counts.predicted += found.size;
  counts.matched += group.overlap
    ? matchByWords(gold, found)
    : [...found].filter((value) => gold.has(value)).length;
}

/** Lower case, single spaces, no punctuation but the signs of C++ and C#; of a date its last year. */
export function foldEntity(value: string, year: boolean): string {
  if (year) return value.match(/(?:19|20)\d\d/g)?.at(-1) ?? "";
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** Each found value takes the closest expected one that is left. */
function matchByWords(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const left = new Set(gold);
  let matched = 0;
  for (const value of found) {
    let closest: string | null = null;
    let most = 0;
    for (const candidate of left) {
      const dice = wordDice(value, candidate);
      if (dice < LEAST_DICE || dice <= most) continue;
      most = dice;
      closest = candidate;
    }
    if (closest === null) continue;
    left.delete(closest);
    matched++;
  }
  return matched;
}

function wordDice(a: string, b: string): number {
  const first = new Set(a.split(" "));
  const second = new Set(b.split(" "));
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return (2 * shared) / (first.size + second.size);
}

/** Adds a sentence's tags ("B", "I", "O") to the counts of whole spans and of single tokens. */
export function countTags(
  spans: MatchCounts,
  tokens: MatchCounts,
  expected: readonly string[],
  predicted: readonly string[],
): void {
  const gold = tagSpans(expected);
  const found = tagSpans(predicted);
  spans.expected += gold.size;
  spans.predicted += found.size;
  for (const span of found) if (gold.has(span)) spans.matched++;
  expected.forEach((tag, t) => {
    const isGold = tag[0] !== "O";
    const isFound = predicted[t]![0] !== "O";
    if (isGold) tokens.expected++;
    if (isFound) tokens.predicted++;
    if (isGold && isFound) tokens.matched++;
  });
}

function tagSpans(tags: readonly string[]): Set<string> {
  const spans = new Set<string>();
  let start = -1;
  for (let t = 0; t <= tags.length; t++) {
    const tag = tags[t]?.[0] ?? "O";
    if (start >= 0 && tag !== "I") {
      spans.add(`${start}-${t}`);
      start = -1;
    }
    if (start < 0 && tag !== "O") start = t;
  }
  return spans;
}
