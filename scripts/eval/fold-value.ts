const YEAR = /(?:19|20)\d\d/g;

/** A value without case, spacing and punctuation; + and # stay: C++ and C# are no C. "" when nothing is left. */
export function foldValue(value: string): string {
  return value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();
}

/** The last four-digit year of a value, "" when it has none. */
export function lastYear(value: string): string {
  return value.match(YEAR)?.at(-1) ?? "";
}
