// What the shape of a name and the plain word lists say about it.
import { PLAIN_VENDORS, TECHNICAL_WORDS } from "./exclusions.ts";
import type { WordLists } from "./read-sources.ts";

const LETTERS = /^[a-z]+$/;
const TECHNICAL_ENDING =
  /(?:olog(?:y|ies)|ometry|ometries|ograph(?:y|ies)|iatr(?:y|ics)|opath(?:y|ics)|onomy|opsy|oscopy|ectomy|plasty|omics|otics|onics|namics|matics|nautics|tronics|istics|chemistry|physics|therapy|culture|genetics|phonetics|informatics|kinetics|robotics|mimetics)$/;

/** Lower-case words of a name, signs as spaces. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}+#.&']+/gu) ?? [];
}

/** True for an English word, also in the plural or as a part of a dictionary's longer word. */
export function isEnglish(word: string, lists: WordLists): boolean {
  if (!LETTERS.test(word)) return false;
  return lists.english.has(word) || (word.endsWith("s") && lists.english.has(word.slice(0, -1)));
}

/** True for a word that also names a person or a place. */
export function isName(word: string, lists: WordLists): boolean {
  return lists.names.has(word);
}

/** A single word that can only be a subject of study or a technique: "metallurgy" is, "writing" is not. */
export function isTechnicalWord(word: string): boolean {
  return word.length >= 8 && (TECHNICAL_ENDING.test(word) || TECHNICAL_WORDS.has(word));
}

/** "TerraSync", "iGene": a capital after a small letter; no ordinary word is written so. */
export function isCamelCase(word: string): boolean {
  return word.length >= 6 && /[a-z][A-Z]/.test(word) && /^[A-Za-z]+$/.test(word);
}

/**
 * True when a single word cannot be taken for anything but a product: no English word, no name of a person or a
 * place, no short run of capitals that other trades use for something else.
 */
export function isDistinctive(word: string, lists: WordLists): boolean {
  const lower = word.toLowerCase();
  if (isEnglish(lower, lists) || isName(lower, lists)) return false;
  if (/^[A-Z0-9&/-]+$/.test(word)) return /^[A-Z]{7,}$/.test(word);
  if (!/[a-z]{2}/.test(word)) return false;
  return lower.replace(/[^a-z]/g, "").length >= 5;
}

/** True when a reader could come upon these words, in this order, in plain prose: all are English words or names. */
export function isPlainPhrase(name: string, lists: WordLists): boolean {
  const words = wordsOf(name);
  if (words.some((word) => PLAIN_VENDORS.has(word))) return false;
  return words.every((word) => isEnglish(word, lists) || isName(word, lists) || /^[\d.]+$/.test(word));
}
