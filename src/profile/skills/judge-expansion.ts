import type { SkillEntry } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { LINE, SENTENCE, type Tokens } from "./tokenize.ts";

const ACRONYM = /^[A-Z][A-Z&]{1,5}s?$/;
/** Words that an acronym leaves out. */
const SMALL_WORDS = new Set(["of", "and", "the", "for", "in", "to", "a", "an", "on", "or", "de"]);
/** Shared pairs of letters (Dice) from which two expansions mean the same thing. */
const SAME_EXPANSION = 0.6;

/**
 * True when an acronym is written out beside it as something else: "PHP (partial hospitalisation programme)".
 * An expansion is read as the skill's own when it resembles one of its names.
 */
export function isExpandedOtherwise(
  candidate: Candidate,
  tokens: Tokens,
  text: string,
  entry: SkillEntry,
): boolean {
  if (candidate.first !== candidate.last) return false;
  const form = text.slice(tokens.starts[candidate.first], tokens.ends[candidate.first]);
  if (!ACRONYM.test(form)) return false;
  const letters = form.replace(/s$/, "").replaceAll("&", "").toLowerCase();
  const expansion =
    expansionAfter(candidate.first, tokens, text, letters) ??
    expansionBefore(candidate.first, tokens, text, letters);
  if (expansion === null) return false;
  return ![entry.name, ...entry.aliases].some(
    (name) => resemblance(name.toLowerCase(), expansion) >= SAME_EXPANSION,
  );
}

/** The words in parentheses right after the token when their initials spell `letters`. */
function expansionAfter(at: number, tokens: Tokens, text: string, letters: string): string | null {
  if (at + 1 >= tokens.count || !/^\s*\($/.test(text.slice(tokens.ends[at], tokens.starts[at + 1])))
    return null;
  const words: string[] = [];
  for (let i = at + 1; i < tokens.count && words.length < 12; i++) {
    words.push(tokens.words[i]!);
    const gap = text.slice(tokens.ends[i], tokens.starts[i + 1] ?? text.length);
    if (gap.includes(")")) return initialsOf(words) === letters ? words.join(" ") : null;
  }
  return null;
}

/** The words right before "(TOKEN)" when their initials spell `letters`. */
function expansionBefore(at: number, tokens: Tokens, text: string, letters: string): string | null {
  if (at === 0 || !/^\s*\($/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]))) return null;
  if (text[tokens.ends[at]!] !== ")") return null;
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < 12; i--) {
    words.unshift(tokens.words[i]!);
    if (initialsOf(words) === letters) return words.join(" ");
    if (tokens.gaps[i]! & (SENTENCE | LINE)) return null;
  }
  return null;
}

function initialsOf(words: string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join("");
}

function resemblance(a: string, b: string): number {
  const pairs = (word: string) => {
    const letters = word.replace(/[^a-z]/g, "");
    return new Set(
      Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
    );
  };
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
