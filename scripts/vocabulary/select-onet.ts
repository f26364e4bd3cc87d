// From the O*NET technology skills: named programs, and kinds of programs.
import { EXCLUDED_NAMES } from "./excluded-names.ts";
import { FIRM_ENDING, GENERIC_ENDING, VAGUE_PROGRAM_WORDS } from "./exclusions.ts";
import type { ListedName, WordLists } from "./read-sources.ts";
import { type Rejections, reject, type SelectedSkill } from "./selected-skill.ts";
import { ONET_FIELDS } from "./source-fields.ts";
import { isCamelCase, isDistinctive, isEnglish, isPlainPhrase, wordsOf } from "./word-tests.ts";

/** A named program has at most so many words, a kind of program so many. */
const MOST_WORDS = 5;
const MOST_GENERIC_WORDS = 4;

export function selectOnet(
  names: readonly ListedName[],
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill[] {
  const tails = countTails(names);
  return names.flatMap((row) => selectRow(row, tails, lists, rejections) ?? []);
}

function selectRow(
  row: ListedName,
  tails: Map<string, number>,
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill | null {
  const field = fieldOf(row);
  const isGeneric = /^[A-Z0-9][^A-Z]*$/.test(row.name) && row.name.includes(" ");
  if (EXCLUDED_NAMES.has(row.name.toLowerCase())) return reject(rejections, "left out by hand");
  const first = row.name.split(" ")[0]!.toLowerCase();
  const isNamed = /^[a-z]{4,}$/.test(first) && isDistinctive(first, lists);
  if (isGeneric && !isNamed) return selectKind(row, field, rejections);
  const name = row.name.replace(/ (?:software|system software)$/, "");
  if (name !== row.name && !name.includes(" "))
    return reject(rejections, "one word before the word software");
  const problem = EXCLUDED_NAMES.has(name.toLowerCase()) ? "left out by hand" : productProblem(name, lists);
  if (problem !== null) return reject(rejections, problem);
  return { name, aliases: aliasesOf(name, tails, lists), field, kind: "tool", source: "onet" };
}

function fieldOf(row: ListedName): SelectedSkill["field"] {
  for (const title of row.about)
    for (const [pattern, field] of ONET_FIELDS) if (pattern.test(title)) return field;
  return "office";
}

/** "Optical character reader software": a kind of program, told in small letters. */
function selectKind(
  row: ListedName,
  field: SelectedSkill["field"],
  rejections: Rejections,
): SelectedSkill | null {
  const words = wordsOf(row.name);
  if (!GENERIC_ENDING.test(row.name)) return reject(rejections, "a phrase that is no kind of program");
  if (words.length > MOST_GENERIC_WORDS || words.length < 3)
    return reject(rejections, "too long or too short");
  if (/[(),;:/]|\b(?:and|or|of|for|with)\b/.test(row.name)) return reject(rejections, "more than one thing");
  if (words.slice(0, -1).every((word) => VAGUE_PROGRAM_WORDS.has(word)))
    return reject(rejections, "a vague kind of program");
  return {
    name: row.name[0]!.toLowerCase() + row.name.slice(1),
    aliases: [],
    field,
    kind: "knowledge",
    source: "onet",
  };
}

function productProblem(name: string, lists: WordLists): string | null {
  const words = wordsOf(name);
  if (/[(),;:*"]/.test(name)) return "more than one thing";
  if (words.length > MOST_WORDS) return "too long or too short";
  if (isExpandedAcronym(name)) return "a phrase with its acronym";
  if (words.length === 1)
    return isDistinctive(name, lists) && !isCompound(name, lists)
      ? null
      : "a single word that is not distinctive";
  if (FIRM_ENDING.test(name)) return "a firm, not a product";
  if (isPlainPhrase(name, lists)) return "words that stand in plain prose too";
  if (/ (?:software|systems?|programs?|databases?)$/.test(name) && words.length === 2)
    return "a firm, not a product";
  return null;
}

/** "Application-specific integrated circuit ASIC": small words, then their initials. */
function isExpandedAcronym(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length > 2 &&
    words.slice(1).some((word) => /^[A-Z]{2,}s?$/.test(word)) &&
    /^[a-z-]+$/.test(words[1]!)
  );
}

/** Last words that look like a product's own name, with the number of rows they end. */
function countTails(names: readonly ListedName[]): Map<string, number> {
  const tails = new Map<string, number>();
  for (const { name } of names) {
    const tail = name.split(" ").at(-1)!;
    tails.set(tail, (tails.get(tail) ?? 0) + 1);
  }
  return tails;
}

/** "Trimble TerraSync" is also called TerraSync, "Microsoft Publisher" MS Publisher. */
function aliasesOf(name: string, tails: Map<string, number>, lists: WordLists): string[] {
  const aliases: string[] = [];
  const words = name.split(" ");
  const tail = words.at(-1)!;
  if (
    words.length > 1 &&
    !isCompound(tail, lists) &&
    isCamelCase(tail) &&
    isDistinctive(tail, lists) &&
    tails.get(tail) === 1
  )
    aliases.push(tail);
  if (words[0] === "Microsoft" && words.length > 1) aliases.push(`MS ${words.slice(1).join(" ")}`);
  return aliases;
}

/** "BackOffice" is read in "back-office" too. */
function isCompound(word: string, lists: WordLists): boolean {
  return word.split(/(?<=[a-z])(?=[A-Z])/).every((part) => isEnglish(part.toLowerCase(), lists));
}
