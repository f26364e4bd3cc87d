import type { Refusal } from "../edit.ts";
import type { Claim } from "./claim.ts";
import { compareActions } from "./compare-actions.ts";
import { compareCoverage } from "./compare-coverage.ts";
import { compareGroups } from "./compare-groups.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareLinks } from "./compare-links.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { compareTense } from "./compare-tense.ts";
import { type ClaimContext, compareWords } from "./compare-words.ts";

/** Everything by which `edit` says more, or something else, than `source`; empty when it may stand. */
export function checkClaim(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  return [
    ...compareNumbers(source, edit, false),
    ...comparePart(source, edit, context),
    ...compareCoverage(source, edit, context.matcher),
  ];
}

/** The same for an edit that may tell only a part of `source`. */
export function comparePart(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  return [
    ...compareWords(source, edit, context),
    ...compareActions(source, edit),
    ...compareLinks(source, edit),
    ...compareGroups(source, edit),
    ...compareTense(source, edit, context),
    ...compareLimits(source, edit),
  ];
}
