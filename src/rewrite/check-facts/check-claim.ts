import type { Refusal } from "../edit.ts";
import type { Claim } from "./claim.ts";
import { compareActions } from "./compare-actions.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { type ClaimContext, compareWords } from "./compare-words.ts";

/** Everything by which `edit` says more, or something else, than `source`; empty when it may stand. */
export function checkClaim(source: Claim, edit: Claim, context: ClaimContext, mayDrop = false): Refusal[] {
  return [
    ...compareNumbers(source, edit, mayDrop),
    ...compareWords(source, edit, context),
    ...compareActions(source, edit),
    ...(mayDrop ? [] : compareLimits(source, edit)),
  ];
}
