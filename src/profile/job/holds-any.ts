/** Whether a lower-case text holds one of some words: a cheap look before a costly pattern. */
export function holdsAny(lower: string, hints: readonly string[]): boolean {
  return hints.some((hint) => lower.includes(hint));
}
