import stored from "./generated/vocabulary.json" with { type: "json" };
import { restoreVocabulary, type StoredVocabulary } from "./prepared.ts";
import type { Vocabulary } from "./types.ts";

let loaded: Vocabulary | undefined;

/**
 * The vocabulary that ships, with its look-up tables: read once, then the same object every time. Do not change it.
 * It is built by scripts/build-vocabulary.ts from the curated tables and from what was selected of public lists.
 */
export function loadVocabulary(): Vocabulary {
  loaded ??= restoreVocabulary(stored as unknown as StoredVocabulary);
  return loaded;
}
