import type { Refusal } from "../edit.ts";
import type { Claim } from "./claim.ts";
import { type ClaimContext, isSameDeed } from "./compare-words.ts";

/** In a job that has ended, what was done is not told as going on. */
export function compareTense(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  if (!context.ended) return [];
  const told = source.clauses.flatMap((clause) => clause.actions);
  return edit.clauses.flatMap((clause) => {
    const action = clause.actions[0];
    const word = action && edit.words[action.at]!;
    if (!word || action.at !== clause.first || (action.form !== "s" && action.form !== "base")) return [];
    if (word.verb?.forms.has("past")) return []; // "cut", "put"
    const same = told.filter((other) => isSameDeed(source.words[other.at]!, word));
    if (same.length === 0 || same.some((other) => other.form !== "past")) return [];
    return [
      {
        code: "fact_changed" as const,
        message: `"${word.text}" tells of a job that has ended as going on.`,
        words: [word.text],
      },
    ];
  });
}
