/** A job as JSON Resume dates it: a missing endDate beside a startDate means "present". */
export interface DatedJob {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/** Months counted from year 0, half-open. */
export interface MonthInterval {
  start: number;
  end: number;
}

interface JsonDate {
  year: number;
  /** 1-12, null for a bare year. */
  month: number | null;
}

const PRESENT = /^(present|current|now|today|ongoing|to date)$/i;
const HALF_A_YEAR = 6;

/**
 * The months a job took, or null where its dates cannot be read: no or a future start, an end before the start.
 * Both months count ("2019-01" to "2019-03" is three); a bare year begins and ends in its January, and the same
 * bare year twice is half a year. An end after `asOf` (YYYY-MM-DD) is cut there.
 */
export function monthInterval(job: DatedJob, asOf: string): MonthInterval | null {
  const today = parseJsonDate(asOf);
  const from = parseJsonDate(job.startDate);
  if (!from || !today) return null;
  const limit = monthIndex(today) + 1;
  const start = monthIndex(from);
  if (start >= limit) return null;
  const end = endOf(job.endDate, from, limit);
  if (end === null || end <= start) return null;
  return { start, end: Math.min(end, limit) };
}

/**
 * Years covered by the readable jobs together, overlaps counted once; 0 without jobs,
 * null when there are jobs and none can be read.
 */
export function unionYears(work: readonly DatedJob[], asOf: string): number | null {
  if (work.length === 0) return 0;
  const intervals = work.map((job) => monthInterval(job, asOf)).filter((interval) => interval !== null);
  return intervals.length === 0 ? null : unionMonths(intervals) / 12;
}

/** Months in the union of intervals. */
export function unionMonths(intervals: readonly MonthInterval[]): number {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of sorted) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

function endOf(endDate: string | undefined, from: JsonDate, limit: number): number | null {
  if (endDate === undefined || endDate.trim() === "" || PRESENT.test(endDate.trim())) return limit;
  const to = parseJsonDate(endDate);
  if (!to) return null;
  if (to.month !== null) return monthIndex(to) + 1;
  if (to.year !== from.year) return monthIndex(to);
  // An end in the start's own year: half a year from January, or at least the month it began in.
  return from.month === null ? monthIndex(from) + HALF_A_YEAR : monthIndex(from) + 1;
}

function monthIndex(date: JsonDate): number {
  return date.year * 12 + (date.month ?? 1) - 1;
}

function parseJsonDate(text: string | undefined): JsonDate | null {
  const match = /^\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T[\d:.Z+-]*)?\s*$/.exec(text ?? "");
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  if (year < 1900 || year > 2200 || (month !== null && (month < 1 || month > 12))) return null;
  return { year, month };
}
