/** Correct decisions among all that had to be taken. */
export interface Tally {
  right: number;
  of: number;
}

/** Found against what is true: for recall and precision. */
export interface Found {
  /** True and read. */
  hits: number;
  true: number;
  read: number;
}

export function emptyTally(): Tally {
  return { right: 0, of: 0 };
}

export function emptyFound(): Found {
  return { hits: 0, true: 0, read: 0 };
}

export function count(tally: Tally, isRight: boolean): void {
  tally.of++;
  if (isRight) tally.right++;
}

/** Counts two sets against each other. */
export function countSets(found: Found, truth: ReadonlySet<string>, read: ReadonlySet<string>): void {
  found.true += truth.size;
  found.read += read.size;
  for (const name of truth) if (read.has(name)) found.hits++;
}

/** Share to 4 decimals, null where nothing was asked. */
export function shareOf({ right, of }: Tally): number | null {
  return of === 0 ? null : round(right / of);
}

export function recallOf(found: Found): number | null {
  return found.true === 0 ? null : round(found.hits / found.true);
}

export function precisionOf(found: Found): number | null {
  return found.read === 0 ? null : round(found.hits / found.read);
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
