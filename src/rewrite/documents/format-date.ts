/** How a month of a year is written. */
export const DATE_STYLES = ["short", "long", "slashed", "iso", "dotted"] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const WRITERS: Record<DateStyle, (year: string, month: number) => string> = {
  short: (year, month) => `${MONTHS[month - 1]!.slice(0, 3)} ${year}`,
  long: (year, month) => `${MONTHS[month - 1]} ${year}`,
  slashed: (year, month) => `${pad(month)}/${year}`,
  iso: (year, month) => `${year}-${pad(month)}`,
  dotted: (year, month) => `${pad(month)}.${year}`,
};

/**
 * A JSON Resume date in words: "2021-09" → "Sep 2021", "2021" → "2021", "2021-09-03" → "3 Sep 2021" in the
 * styles with month names, else the month alone. What is no such date is passed on as it is.
 */
export function formatDate(date: string | undefined, style: DateStyle): string {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(date?.trim() ?? "");
  if (!match) return date?.trim() ?? "";
  const [, year, month, day] = match;
  const number = Number(month);
  if (month === undefined || number < 1 || number > 12) return year!;
  const written = WRITERS[style](year!, number);
  return day !== undefined && (style === "short" || style === "long") ? `${Number(day)} ${written}` : written;
}

/** Start and end in words; "" without either, the start alone beside the word for "present" when it goes on. */
export function formatRange(
  entry: { startDate?: string | undefined; endDate?: string | undefined },
  style: DateStyle,
  words: { dash: string; present: string },
): string {
  const start = formatDate(entry.startDate, style);
  const end = formatDate(entry.endDate, style);
  if (start === "") return end;
  return `${start}${words.dash}${end === "" ? words.present : end}`;
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
