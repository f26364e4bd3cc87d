/** Phrases whose last word is a skill, while the phrase is none of its kind: "social engineering" is no engineering. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(["reverse engineering", "social engineering"]);
