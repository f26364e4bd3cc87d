import { OumiAtsError } from "../errors.ts";
import { type AddedSkill, foldForm, mergeVocabulary, type VocabularyAddition } from "./merge-vocabulary.ts";
import { type ContextRule, SKILL_FIELDS, SKILL_KINDS, type SkillEntry, type Vocabulary } from "./types.ts";

/** Limits that keep a mistaken file from filling the memory. */
const MOST_SKILLS = 100_000;
const LONGEST_NAME = 100;
const MOST_NAMES = 200;

const SKILL_KEYS = ["name", "aliases", "implies", "related", "field", "kind"];
const RULE_LISTS = ["forms", "spellings", "not_after", "not_before", "cues"] as const;
const RULE_KEYS = [...RULE_LISTS, "neighbours", "spelling_is_enough"];

/**
 * Reads the value of a user's vocabulary file:
 * `{ skills: [{ name, aliases?, implies?, related?, field?, kind? }], rules?: [{ forms, spellings?, … }] }`.
 * @throws OumiAtsError unknown_shape: not an object with `skills` and, perhaps, `rules`; invalid_option: an entry that
 *   is out of shape, by its place and name
 */
export function parseExtraVocabulary(value: unknown): VocabularyAddition {
  if (!isRecord(value) || !Array.isArray(value["skills"]) || !isListOrAbsent(value["rules"]))
    throw new OumiAtsError(
      "unknown_shape",
      'A vocabulary file is { "skills": [{ "name": "…" }] }, with "rules" beside "skills" if needed.',
    );
  const unknown = Object.keys(value).find((key) => key !== "skills" && key !== "rules");
  if (unknown !== undefined) fail("the file", `"${unknown}" is not known; it may hold "skills" and "rules"`);
  const { skills: skillRows, rules: ruleRows = [] } = value as { skills: unknown[]; rules?: unknown[] };
  if (skillRows.length > MOST_SKILLS) fail("skills", `more than ${MOST_SKILLS} entries`);
  const skills = skillRows.map(parseSkill);
  checkForms(skills);
  return { skills, rules: ruleRows.map(parseRule) };
}

/**
 * Merges a user's vocabulary over another; what the user says wins. The version tells that it was extended.
 * @throws OumiAtsError invalid_option: an implied or related name that is no skill, an alias that is the name of another
 *   skill, skills that imply each other in a circle
 */
export function extendVocabulary(base: Vocabulary, extra: VocabularyAddition): Vocabulary {
  const owners = new Map<string, string>();
  for (const { name, aliases = [] } of [...base.skills, ...extra.skills])
    for (const form of [...aliases, name]) owners.set(foldForm(form), name);
  const names = new Set([...base.skills, ...extra.skills].map(({ name }) => foldForm(name)));
  extra.skills.forEach((skill, at) => {
    for (const implied of [...(skill.implies ?? []), ...(skill.related ?? [])])
      if (!owners.has(foldForm(implied)))
        fail(label(skill, at), `"${implied}" is neither a skill of the vocabulary nor of the file`);
    for (const alias of skill.aliases ?? [])
      if (names.has(foldForm(alias)) && foldForm(alias) !== foldForm(skill.name))
        fail(label(skill, at), `the alias "${alias}" is the name of a skill of its own`);
  });
  const merged = mergeVocabulary(base, extra, "addition");
  checkCircles(merged, extra);
  return merged;
}

function parseSkill(row: unknown, at: number): AddedSkill {
  if (!isRecord(row)) fail(`skills[${at}]`, "is not an object with a name");
  const name = row["name"];
  if (typeof name !== "string") fail(`skills[${at}]`, 'has no "name"');
  const where = `skills[${at}] "${clip(name)}"`;
  checkKeys(row, SKILL_KEYS, where);
  checkName(name, where);
  const skill: AddedSkill = { name };
  for (const key of ["aliases", "implies", "related"] as const)
    if (row[key] !== undefined) skill[key] = parseNames(row[key], key, where);
  if (row["field"] !== undefined) skill.field = oneOf(row["field"], SKILL_FIELDS, "field", where);
  if (row["kind"] !== undefined) skill.kind = oneOf(row["kind"], SKILL_KINDS, "kind", where);
  return skill;
}

function parseRule(row: unknown, at: number): ContextRule {
  if (!isRecord(row)) fail(`rules[${at}]`, "is not an object with forms");
  checkKeys(row, RULE_KEYS, `rules[${at}]`);
  const lists = RULE_LISTS.map((key) => [key, parseNames(row[key] ?? [], key, `rules[${at}]`)] as const);
  const rule = Object.fromEntries(lists) as Record<(typeof RULE_LISTS)[number], string[]>;
  if (rule.forms.length === 0) fail(`rules[${at}]`, 'has no "forms"');
  const where = `rules[${at}] "${clip(rule.forms[0]!)}"`;
  const neighbours = row["neighbours"] ?? [];
  if (!Array.isArray(neighbours)) fail(where, '"neighbours" is not a list');
  const isEnough = row["spelling_is_enough"] ?? false;
  if (typeof isEnough !== "boolean") fail(where, '"spelling_is_enough" is neither true nor false');
  const lower = (names: string[]) => names.map((name) => name.toLowerCase());
  return {
    forms: lower(rule.forms),
    spellings: rule.spellings,
    not_after: lower(rule.not_after),
    not_before: lower(rule.not_before),
    cues: lower(rule.cues),
    neighbours: neighbours.map((field) => oneOf(field, SKILL_FIELDS, "neighbours", where)),
    spelling_is_enough: isEnough,
  };
}

/** A form may stand in one entry of the file only. */
function checkForms(skills: readonly AddedSkill[]): void {
  const owners = new Map<string, string>();
  skills.forEach((skill, at) => {
    for (const form of [skill.name, ...(skill.aliases ?? [])]) {
      const owner = owners.get(foldForm(form));
      if (owner !== undefined && owner !== label(skill, at))
        fail(label(skill, at), `"${form}" stands in ${owner} too`);
      owners.set(foldForm(form), label(skill, at));
    }
  });
}

/** Follows implications from the user's skills; a circle through one of them is the user's. */
function checkCircles(merged: Vocabulary, extra: VocabularyAddition): void {
  const byForm = new Map<string, SkillEntry>();
  for (const entry of merged.skills)
    for (const form of [...entry.aliases, entry.name]) byForm.set(foldForm(form), entry);
  extra.skills.forEach((skill, at) => {
    const start = foldForm(byForm.get(foldForm(skill.name))!.name);
    const seen = new Set<string>();
    const queue = [...byForm.get(start)!.implies];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const key = foldForm(name);
      if (key === start) fail(label(skill, at), "implies itself, over other skills");
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(...(byForm.get(key)?.implies ?? []));
    }
  });
}

function parseNames(value: unknown, key: string, where: string): string[] {
  if (!Array.isArray(value)) fail(where, `"${key}" is not a list of names`);
  if (value.length > MOST_NAMES) fail(where, `"${key}" has more than ${MOST_NAMES} names`);
  for (const name of value) {
    if (typeof name !== "string") fail(where, `"${key}" holds something that is no text`);
    checkName(name, where);
  }
  return value as string[];
}

function checkName(name: string, where: string): void {
  if (name !== name.trim() || name === "") fail(where, "a name is empty or has spaces at its edge");
  if (name.length > LONGEST_NAME) fail(where, `a name is longer than ${LONGEST_NAME} characters`);
  if (!/[\p{L}\p{N}]/u.test(name)) fail(where, "a name has neither letter nor digit");
  if (/[\u0000-\u001f\u007f]/.test(name)) fail(where, "a name holds a control character");
}

function checkKeys(row: Record<string, unknown>, keys: readonly string[], where: string): void {
  const unknown = Object.keys(row).find((key) => !keys.includes(key));
  if (unknown !== undefined) fail(where, `"${clip(unknown)}" is not known; it may hold ${keys.join(", ")}`);
}

function oneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  key: string,
  where: string,
): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) fail(where, `"${key}" must be one of ${words.join(", ")}`);
  return word;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function label(skill: AddedSkill, at: number): string {
  return `skills[${at}] "${clip(skill.name)}"`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function fail(where: string, problem: string): never {
  throw new OumiAtsError("invalid_option", `The vocabulary file: ${where}: ${problem}.`);
}
