import type { Refusal } from "../edit.ts";
import { keysOf, readWords } from "./read-words.ts";
import { monthOf } from "./words/months.ts";

/** A name of record (employer, title, school, degree, certificate, grade): the same words, abbreviated or not. */
export function checkEntry(before: string, after: string): Refusal[] {
  const isOrdered = !/[,(/|]|\bof\b/.test(before + after);
  if (isOrdered && isSwapped(before, after)) {
    const message = "The words of a name or title keep their order.";
    return [{ code: "fact_changed", message, words: [after] }];
  }
  const own = identityOf(after);
  const source = identityOf(before);
  const added = own.filter((key) => !source.includes(key));
  const lost = source.filter((key) => !own.includes(key));
  if (added.length === 0 && lost.length === 0) return [];
  const message =
    added.length > 0
      ? "A name, title, degree or grade may not become another one."
      : "A word of a name, title, degree or grade is missing, which changes it.";
  return [{ code: "fact_changed", message, words: added.length > 0 ? added : lost }];
}

/** "Assistant Sales Manager" is not "Sales Manager Assistant". */
function isSwapped(before: string, after: string): boolean {
  const [source, own] = [keysInOrder(before), keysInOrder(after)];
  return (
    source.length === own.length &&
    own.some((key, at) => key !== source[at]) &&
    own.every((key) => source.includes(key))
  );
}

/** Words by row where they stand in one (Sr. and Senior), else as written; in order of the alphabet. */
function identityOf(text: string): string[] {
  return keysInOrder(text).sort();
}

function keysInOrder(text: string): string[] {
  const words = readWords(text.replace(/\b(\p{L}{2,5})\./gu, "$1")).filter(
    (word) => !/^(?:the|a|an|of|in|and|at)$/.test(word.text),
  );
  return words.map((word) => keysOf(word).find((key) => key.startsWith("=")) ?? word.text);
}

/** The same date, as exact as before: "2019-03" and "March 2019", never "2019-01" for "2019". */
export function checkDate(before: string, after: string): Refusal[] {
  const known = dateOf(before);
  const own = dateOf(after);
  if (known !== null && known === own) return [];
  return [
    {
      code: "fact_changed",
      message: "A date may change its form, not its day, month or year.",
      words: [after],
    },
  ];
}

/** "2019-03" of any usual form of it, the bare year of a year; null when it is no date. */
export function dateOf(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (/^(?:present|current|now|today|ongoing)$/.test(plain)) return "present";
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(plain);
  if (iso)
    return [iso[1], ...[iso[2], iso[3]].filter(Boolean).map((part) => part!.padStart(2, "0"))].join("-");
  const slashed = /^(\d{1,2})[/.](\d{4})$/.exec(plain);
  if (slashed) return `${slashed[2]}-${slashed[1]!.padStart(2, "0")}`;
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  const month = named ? monthOf(named[1]!) : null;
  return named && month ? `${named[2]}-${month}` : null;
}
