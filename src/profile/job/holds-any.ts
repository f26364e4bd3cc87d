/** Whether a lower-case text holds one of some words: a cheap look before a costly pattern. */
export function holdsAny(lower: string, hints: readonly string[]): boolean {
  return hints.some((hint) => lower.includes(hint));
}

/** Of words to look for, those that a lower-case text holds: what is left of a cheap look for each of its sentences. */
export function heldBy(lower: string, hints: readonly string[]): string[] {
  return hints.filter((hint) => lower.includes(hint));
}
