const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** "mar", "March" → "03"; null when it is no month. */
export function monthOf(word: string): string | null {
  const lower = word.toLowerCase().replace(/^sept$/, "sep");
  const at =
    lower.length < 3 ? -1 : MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return at < 0 ? null : String(at + 1).padStart(2, "0");
}

/** 3 → "Mar". */
export function shortMonth(month: number): string {
  const name = MONTHS[month - 1]!.slice(0, 3);
  return name[0]!.toUpperCase() + name.slice(1);
}
