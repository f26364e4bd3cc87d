// From ESCO: subjects of knowledge and languages, by their preferred labels.
import { EXCLUDED_NAMES } from "./excluded-names.ts";
import { EMPTY_PHRASE, TASK_STARTS, THING_ENDINGS, THING_STARTS } from "./exclusions.ts";
import type { EscoConcept, WordLists } from "./read-sources.ts";
import { type Rejections, reject, type SelectedSkill } from "./selected-skill.ts";
import { ESCO_FIELDS } from "./source-fields.ts";
import { isDistinctive, isTechnicalWord, wordsOf } from "./word-tests.ts";

/** A knowledge label has at most so many words. */
const MOST_WORDS = 4;

/** Picks the labels that name a subject or a language; the reason of every other is counted. */
export function selectEsco(
  concepts: readonly EscoConcept[],
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill[] {
  return concepts.flatMap((concept) => selectConcept(concept, lists, rejections) ?? []);
}

function selectConcept(concept: EscoConcept, lists: WordLists, rejections: Rejections): SelectedSkill | null {
  const group = concept.groups.find((code) => code.startsWith("K") || code.startsWith("L"));
  if (!group) return reject(rejections, "a task, not a subject (group S, T or A)");
  const name = concept.label.replace(/ \((?:computer programming|software)\)$/i, "");
  const isLanguage = group.startsWith("L");
  const reason = isLanguage ? languageProblem(name) : knowledgeProblem(name, lists);
  if (reason !== null) return reject(rejections, reason);
  const field = ESCO_FIELDS.find(([prefix]) => group.startsWith(prefix))?.[1];
  if (!field) return reject(rejections, "a group of general matters");
  const isTool = !isLanguage && isProduct(name, group);
  return {
    name,
    aliases: concept.others.filter((other) => isSpellingOf(other, name)),
    field,
    kind: isLanguage ? "language" : isTool ? "tool" : "knowledge",
    source: "esco",
  };
}

function languageProblem(name: string): string | null {
  if (!/^\p{Lu}\p{L}+$/u.test(name)) return "a task in a language, not the language";
  return EXCLUDED_NAMES.has(name.toLowerCase()) ? "left out by hand" : null;
}

function knowledgeProblem(name: string, lists: WordLists): string | null {
  const words = wordsOf(name);
  if (EXCLUDED_NAMES.has(name.toLowerCase())) return "left out by hand";
  if (words.length > MOST_WORDS) return "more than four words";
  if (/[(),;:]/.test(name)) return "an explanation in the label";
  if (words.length === 1)
    return isTechnicalWord(words[0]!) || isDistinctive(name, lists)
      ? null
      : "a single word that is not technical";
  if (TASK_STARTS.test(name)) return "begins as a task";
  if (THING_STARTS.test(name)) return "begins as a list of things";
  if (EMPTY_PHRASE.test(name)) return "says nothing about a person";
  if (THING_ENDINGS.has(words.at(-1)!)) return "names things";
  if (
    words.some((word) => word === "of" || word === "for" || word === "in" || word === "on" || word === "to")
  )
    return "a description (of, for, in …)";
  return null;
}

/** Named software in the groups of computing: "WhiteHat Sentinel". */
function isProduct(name: string, group: string): boolean {
  return group.startsWith("K061") && /^(?:[A-Z][\w.+#-]*)(?: [A-Z\d][\w.+#-]*)*$/.test(name);
}

/** "agrotourism" is not "agritourism", but "agri-tourism" is. */
function isSpellingOf(other: string, name: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s-]/g, "");
  return other !== name && bare(other) === bare(name) && !/^[a-z]/.test(other) === !/^[a-z]/.test(name);
}
