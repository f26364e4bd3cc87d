import type { ResumeFacts } from "../profile/facts/facts.ts";
import { stem } from "../profile/stem.ts";
import type { MatchEvidence } from "../schema/classification.ts";
import { findPhrase, type StemIndex } from "./stem-index.ts";

const MOST_SPANS = 5;

/** Finds each keyword phrase (alternatives by "|") in the visible text, by stem, at token boundaries. */
export function matchKeywords(keywords: string[], facts: ResumeFacts, index: StemIndex): MatchEvidence[] {
  return keywords.map((keyword) => {
    for (const wording of keyword.split("|")) {
      const agent = agentEnding(wording);
      const spans = findPhrase(index, wording).filter(
        ([, end]) => agent === null || agent.test(index.text.slice(Math.max(0, end - LONGEST_ENDING), end)),
      );
      const first = spans[0];
      if (!first) continue;
      const found = facts.text.slice(first[0], first[1]);
      const how = found.toLowerCase() === wording.trim().toLowerCase() ? "exact" : "stem";
      return {
        requirement: keyword,
        matched: true,
        how,
        found,
        spans: spans.slice(0, MOST_SPANS),
        related: [],
      };
    }
    return { requirement: keyword, matched: false, how: null, found: null, spans: [], related: [] };
  });
}

/** Endings of those who do something; the stemmer takes them off longer words. */
const AGENT = /(er|or|ant|ist|ian)s?$/i;
const LONGEST_ENDING = 6;

/**
 * What the last word found must end in, where the phrase names who does something and the stem would also be met by
 * the doing: "designer" is not met by "designed", nor "operators" by "operations". Null for other phrases.
 */
function agentEnding(wording: string): RegExp | null {
  const last =
    wording
      .trim()
      .split(/[\s/-]+/)
      .at(-1) ?? "";
  const ending = AGENT.exec(last)?.[1]?.toLowerCase();
  if (!ending || stem(last).endsWith(ending)) return null;
  return ENDINGS[ending] ?? null;
}

const ENDINGS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["er", "or", "ant", "ist", "ian"].map((ending) => [
    ending,
    new RegExp(`${ending}(?:s|'s|’s|s'|s’)?$`, "i"),
  ]),
);
