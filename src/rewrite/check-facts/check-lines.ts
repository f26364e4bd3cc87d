import type { Refusal } from "../edit.ts";
import { checkClaim, comparePart } from "./check-claim.ts";
import { type Claim, placesOf, readClaim } from "./claim.ts";
import { compareCoverage } from "./compare-coverage.ts";
import { compareNumbers } from "./compare-numbers.ts";
import type { ClaimContext } from "./compare-words.ts";

/** Lines of a text without bullets and empty lines. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * Holds lines against lines: each may say only what one line of the source says, or what the lines say that it
 * joins; no number of the source may be missing in the end.
 */
export function checkLines(before: string, after: string, context: ClaimContext): Refusal[] {
  const sources = linesOf(before).map((line) => readClaim(line, context.matcher));
  const edits = linesOf(after).map((line) => readClaim(line, context.matcher));
  if (sources.length === 1 && edits.length === 1) return checkClaim(sources[0]!, edits[0]!, context);
  const refusals = edits.flatMap((edit) => checkLine(sources, edit, context));
  const whole = readClaim(linesOf(after).join("\n"), context.matcher);
  for (const source of sources)
    refusals.push(
      ...compareNumbers(source, whole, false).filter((refusal) => refusal.code === "number_lost"),
      ...(sharedWords(source, whole) > 0 ? compareCoverage(source, whole, context.matcher) : []),
    );
  return refusals;
}

/** Against the nearest line, else against the two nearest together. */
function checkLine(sources: readonly Claim[], edit: Claim, context: ClaimContext): Refusal[] {
  const ranked = sources
    .map((source, at) => ({ source, at, score: sharedWords(source, edit) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const first = ranked[0];
  if (!first || first.score === 0)
    return [
      { code: "claim_lost", message: `Nothing in the source says "${edit.text}".`, words: [edit.text] },
    ];
  const alone = checkPart(first.source, edit, context);
  if (alone.length === 0) return [];
  const second = ranked[1];
  if (!second || second.score === 0) return alone;
  const pair = [first, second]
    .sort((a, b) => a.at - b.at)
    .map(({ source }) => source.text.replace(/[.;]?$/, "."));
  const joined = checkPart(readClaim(pair.join("\n"), context.matcher), edit, context);
  return joined.length === 0 ? [] : alone;
}

function checkPart(source: Claim, edit: Claim, context: ClaimContext): Refusal[] {
  return [...compareNumbers(source, edit, true), ...comparePart(source, edit, context)];
}

function sharedWords(source: Claim, edit: Claim): number {
  return edit.words.filter(
    (word) => (word.kind === "content" || word.kind === "number") && placesOf(source, word).length > 0,
  ).length;
}
