import type { ResumeFacts } from "../profile/facts/facts.ts";
import type { MatchEvidence } from "../schema/classification.ts";
import { findPhrase, type StemIndex } from "./stem-index.ts";

const MOST_SPANS = 5;

/** Finds each keyword phrase (alternatives by "|") in the visible text, by stem, at token boundaries. */
export function matchKeywords(keywords: string[], facts: ResumeFacts, index: StemIndex): MatchEvidence[] {
  return keywords.map((keyword) => {
    for (const wording of keyword.split("|")) {
      const spans = findPhrase(index, wording);
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
