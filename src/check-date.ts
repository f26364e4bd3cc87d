import { OumiAtsError } from "./errors.ts";

/** @throws OumiAtsError `invalid_option` unless `text` is a day of the calendar, YYYY-MM-DD */
export function checkDate(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (isDate && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text;
  throw new OumiAtsError(
    "invalid_option",
    `"${text}" is not a date.`,
    "Write dates as YYYY-MM-DD, such as 2026-11-01.",
  );
}
