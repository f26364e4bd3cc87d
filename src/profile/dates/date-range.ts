/** One point of the calendar as far as it is written. */
export interface DatePoint {
  year: number;
  /** 1-12, null when only the year is written. */
  month: number | null;
  /** The last month meant: that of a season or quarter, otherwise `month`. */
  lastMonth: number | null;
}

/** A date or a range of dates found in a text. */
export interface DateRange {
  /** Half-open UTF-16 range of the wording. */
  start: number;
  end: number;
  /** null: only the end is written ("until 2015"). */
  from: DatePoint | null;
  /** "present": it goes on. For a single date the same point as `from`. */
  to: DatePoint | "present";
  kind: "range" | "open" | "until" | "single";
}

/** JSON Resume's dates of a range: no endDate beside a startDate = present; a single date is both. */
export function toJsonDates(range: DateRange): { startDate?: string; endDate?: string } {
  return {
    ...(range.from ? { startDate: formatDate(range.from.year, range.from.month) } : {}),
    ...(range.to === "present" ? {} : { endDate: formatDate(range.to.year, range.to.lastMonth) }),
  };
}

function formatDate(year: number, month: number | null): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
