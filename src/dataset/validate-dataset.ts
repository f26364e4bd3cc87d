import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { BUCKETS, type Bucket, type Example } from "../schema/example.ts";
import { hashText } from "../vocabulary/hash-text.ts";
import { checkRow, type RowIssue } from "./check-row.ts";
import { FEATURE_COLUMNS } from "./feature-columns.ts";
import { NearDuplicateFinder } from "./find-near-duplicates.ts";
import { auditLeaks, type LeakAudit } from "./leak-audit.ts";

/** An issue with its place. */
export interface PlacedIssue extends RowIssue {
  file: string;
  line: number;
}

export interface ValidationReport {
  files: { file: string; rows: number; buckets: Record<Bucket, number> }[];
  rows: number;
  errors: number;
  warnings: number;
  /** The first of each kind of issue, at most `MOST_ISSUES` in all. */
  issues: PlacedIssue[];
  /** Number of issues by code. */
  by_code: Record<string, number>;
  leak_audit: LeakAudit;
}

const MOST_ISSUES = 200;

/** Takes the rows of one or more files (the splits of a dataset) and tells what is wrong with them. */
export class DatasetValidator {
  readonly #matcher: SkillMatcher;
  readonly #files = new Map<string, { rows: number; buckets: Record<Bucket, number> }>();
  readonly #issues: PlacedIssue[] = [];
  readonly #byCode = new Map<string, { severity: RowIssue["severity"]; count: number }>();
  readonly #places: { file: string; line: number }[] = [];
  readonly #rows = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  readonly #people = new Map<string, number>();
  readonly #jobs = new Map<string, number>();
  readonly #near = new NearDuplicateFinder();
  readonly #buckets: Bucket[] = [];
  readonly #columns: number[][] = FEATURE_COLUMNS.map(() => []);

  constructor(matcher: SkillMatcher) {
    this.#matcher = matcher;
  }

  /** Names a split, so that one without rows is counted too. */
  addFile(file: string): void {
    if (!this.#files.has(file)) this.#files.set(file, { rows: 0, buckets: noRows() });
  }

  /** Checks one row of a split. */
  add(file: string, line: number, row: Example): void {
    this.addFile(file);
    const counts = this.#files.get(file)!;
    counts.rows++;
    counts.buckets[row.labels.bucket]++;
    const place = { file, line };
    this.#places.push(place);
    for (const issue of checkRow(row, this.#matcher)) this.#note({ ...issue, ...place });
    this.#checkRepeats(row, place);
    this.#buckets.push(row.labels.bucket);
    FEATURE_COLUMNS.forEach((column, at) => {
      this.#columns[at]!.push(column.value(row));
    });
  }

  /** A row that could not be read. */
  addRejected(file: string, line: number, reason: string): void {
    this.addFile(file);
    this.#note({ severity: "error", code: "schema", message: reason, file, line });
  }

  finish(): ValidationReport {
    const codes = [...this.#byCode].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = (severity: RowIssue["severity"]) =>
      codes.reduce((all, [, entry]) => all + (entry.severity === severity ? entry.count : 0), 0);
    return {
      files: [...this.#files].map(([file, counts]) => ({ file, ...counts })),
      rows: this.#places.length,
      errors: sum("error"),
      warnings: sum("warning"),
      issues: this.#issues,
      by_code: Object.fromEntries(codes.map(([code, entry]) => [code, entry.count])),
      leak_audit: auditLeaks(
        FEATURE_COLUMNS.map(({ name }, at) => ({ name, values: this.#columns[at]! })),
        this.#buckets,
      ),
    };
  }

  #checkRepeats(row: Example, place: { file: string; line: number }): void {
    const self = this.#places.length - 1;
    const { resume, jd } = row;
    const whole = hashText(JSON.stringify([sorted(resume), sorted(jd)]));
    const same = this.#rows.get(whole);
    if (same !== undefined)
      this.#note(repeated("duplicate_row", "The row repeats", this.#places[same]!, place));
    else this.#rows.set(whole, self);
    const id = typeof row["id"] === "string" ? row["id"] : null;
    const sameId = id === null ? undefined : this.#ids.get(id);
    if (sameId !== undefined)
      this.#note(repeated("duplicate_id", `The id "${id}" is used in`, this.#places[sameId]!, place));
    else if (id !== null) this.#ids.set(id, self);
    this.#checkLeak(
      this.#people,
      hashText(JSON.stringify(sorted(resume))),
      "leaked_resume",
      "resume",
      place,
      self,
    );
    this.#checkLeak(this.#jobs, hashText(JSON.stringify(sorted(jd))), "leaked_job", "job", place, self);
    for (const near of this.#near.add(row)) {
      if (near.first === same) continue;
      const other = this.#places[near.first]!;
      const crosses = other.file !== place.file;
      this.#note({
        severity: crosses ? "error" : "warning",
        code: crosses ? "near_duplicate_across_splits" : "near_duplicate",
        message: `The row nearly repeats ${other.file}:${other.line} (likeness ${near.likeness.toFixed(2)}).`,
        ...place,
      });
    }
  }

  /** The same resume or job in two splits tells the test what it should not know. */
  #checkLeak(
    seen: Map<string, number>,
    hash: string,
    code: string,
    what: string,
    place: { file: string; line: number },
    self: number,
  ): void {
    const before = seen.get(hash);
    if (before === undefined) seen.set(hash, self);
    else if (this.#places[before]!.file !== place.file)
      this.#note(repeated(code, `The ${what} stands in another split too:`, this.#places[before]!, place));
  }

  #note(issue: PlacedIssue): void {
    const entry = this.#byCode.get(issue.code) ?? { severity: issue.severity, count: 0 };
    entry.count++;
    this.#byCode.set(issue.code, entry);
    if (this.#issues.length < MOST_ISSUES) this.#issues.push(issue);
  }
}

function repeated(
  code: string,
  what: string,
  other: { file: string; line: number },
  place: { file: string; line: number },
): PlacedIssue {
  return { severity: "error", code, message: `${what} ${other.file}:${other.line}.`, ...place };
}

/** An object with its keys in order: the same facts give the same text. */
function sorted(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Buckets with 0 rows each. */
export function noRows(): Record<Bucket, number> {
  return Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>;
}
