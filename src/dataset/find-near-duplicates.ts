import type { Example } from "../schema/example.ts";
import { hashText } from "../vocabulary/hash-text.ts";

/** Two rows that say nearly the same. */
export interface NearDuplicate {
  first: number;
  second: number;
  /** Share of what either says that both say, 0-1 (Jaccard). */
  likeness: number;
}

/** From here on two rows count as near-duplicates. */
export const NEAR_DUPLICATE = 0.85;
/** The resumes alone must be so alike: different people apply for the same job. */
const NEAR_PERSON = 0.75;
/** MinHash: bands × rows hashes; two rows of likeness .85 share a band with probability 0.9999. */
const BANDS = 10;
const HASHES_PER_BAND = 4;
/** More rows than this with one band in common are common words, not copies. */
const MOST_IN_A_BAND = 200;

/** What a row says of the person, as a set of words. */
function personOf({ resume }: Example): Set<string> {
  const { experience_count, years_total, raw_text_length, contact_info_complete } = resume;
  return new Set([
    ...fold("s:", resume.skills),
    `jobs:${experience_count}`,
    `years:${Math.round(years_total)}`,
    `length:${Math.round(raw_text_length / 200)}`,
    `summary:${resume.has_summary}`,
    `projects:${resume.has_projects}`,
    `education:${resume.has_education}`,
    `certificates:${resume.certifications_count}`,
    `contact:${contact_info_complete}`,
  ]);
}

function fold(prefix: string, list: readonly string[]): string[] {
  return list.map((entry) => prefix + entry.toLowerCase());
}

/** What a row says, as a set of words: its skills, the job's lists, the role. Ids and scores are left out. */
function wordsOf({ resume, jd }: Example): Set<string> {
  const { experience_count, years_total, raw_text_length } = resume;
  return new Set([
    ...fold("s:", resume.skills),
    ...fold("r:", jd.required_skills),
    ...fold("p:", jd.preferred_skills),
    ...fold("k:", jd.keywords),
    `role:${jd.role.toLowerCase()}`,
    `company:${jd.company?.toLowerCase()}`,
    `jobs:${experience_count}`,
    `years:${Math.round(years_total)}`,
    `length:${Math.round(raw_text_length / 200)}`,
    `range:${jd.experience_years}`,
  ]);
}

/** Tells applicants for the same job apart: whether a row's person is nearly one that was told before of that job. */
export class ApplicantFinder {
  readonly #persons = new WeakMap<Example["jd"], Set<string>[]>();

  /** False where the person is nearly an earlier one; otherwise it is kept. */
  add(row: Example): boolean {
    const person = personOf(row);
    const others = this.#persons.get(row.jd) ?? [];
    if (others.some((other) => likenessOf(other, person) >= NEAR_PERSON)) return false;
    this.#persons.set(row.jd, [...others, person]);
    return true;
  }
}

/** Finds pairs of rows that say nearly the same, by MinHash signatures and then exactly (Broder, 1997). */
export class NearDuplicateFinder {
  readonly #bands = new Map<string, number[]>();
  readonly #words: Set<string>[] = [];
  readonly #persons: Set<string>[] = [];

  /** Adds a row and returns the earlier rows that it nearly repeats. */
  add(row: Example): NearDuplicate[] {
    const words = wordsOf(row);
    const second = this.#words.push(words) - 1;
    const person = personOf(row);
    this.#persons.push(person);
    const candidates = new Set<number>();
    for (const key of bandKeys(words)) {
      const seen = this.#bands.get(key);
      if (!seen) this.#bands.set(key, [second]);
      else {
        for (const first of seen) candidates.add(first);
        if (seen.length < MOST_IN_A_BAND) seen.push(second);
      }
    }
    return [...candidates]
      .sort((a, b) => a - b)
      .map((first) => ({ first, second, likeness: likenessOf(this.#words[first]!, words) }))
      .filter(
        ({ first, likeness }) =>
          likeness >= NEAR_DUPLICATE && likenessOf(this.#persons[first]!, person) >= NEAR_PERSON,
      );
  }
}

/** Shared words over all words of two sets; 1 for two empty ones. */
export function likenessOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
}

function bandKeys(words: ReadonlySet<string>): string[] {
  const bases = [...words].map((word) => Number.parseInt(hashText(word).slice(0, 8), 16));
  const keys: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    let key = `${band}`;
    for (let at = 0; at < HASHES_PER_BAND; at++) {
      const turn = band * HASHES_PER_BAND + at;
      let least = 0xffffffff;
      for (const base of bases) least = Math.min(least, mix(base, turn));
      key += `:${least}`;
    }
    keys.push(key);
  }
  return keys;
}

/** Another hash of a hash for each turn (the finaliser of MurmurHash3). */
function mix(base: number, turn: number): number {
  let hash = base ^ Math.imul(turn + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
