import { SKILL_KINDS } from "../vocabulary/types.ts";
import type { VocabularyHit } from "./tagger.ts";
import type { Token } from "./tokenize.ts";

/** Per token 0, or 1 + 2·kind for the first token of a vocabulary skill and 2 + 2·kind for its others. */
export function markHits(tokens: readonly Token[], hits: readonly VocabularyHit[] = []): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let first = 0;
  for (const hit of hits) {
    while (first < tokens.length && tokens[first]!.end <= hit.start) first++;
    const kind = 1 + 2 * SKILL_KINDS.indexOf(hit.kind);
    for (let t = first; t < tokens.length && tokens[t]!.start < hit.end; t++)
      marks[t] = t === first ? kind : kind + 1;
  }
  return marks;
}
