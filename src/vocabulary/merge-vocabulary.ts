import { hashText } from "./hash-text.ts";
import type { ContextRule, SkillEntry, Vocabulary } from "./types.ts";

/** A skill to add; what is left out is kept as it was, or taken as said at `mergeVocabulary`. */
export interface AddedSkill {
  name: string;
  aliases?: readonly string[];
  implies?: readonly string[];
  related?: readonly string[];
  field?: SkillEntry["field"];
  kind?: SkillEntry["kind"];
}

/** Skills and context rules to add to a vocabulary. */
export interface VocabularyAddition {
  skills: readonly AddedSkill[];
  rules: readonly ContextRule[];
}

/**
 * Whose word counts where both name the same thing. `base`: forms, implications and rules that are there stay, an
 * added skill that is there already brings new aliases only. `addition`: a form moves to the added skill, and an added
 * skill that is there already brings its aliases, implications, neighbours, field and kind.
 */
export type Winner = "base" | "addition";

/** A skill without a field or kind is taken as this. */
const DEFAULT_FIELD = "office";
const DEFAULT_KIND = "knowledge";

/**
 * Merges an addition over a vocabulary. The base is not changed; skills that stay as they were are the same objects
 * at the same places, new ones follow. Forms are the same when they differ in case and hyphens only. A name that is
 * an alias of a skill stands for that skill. Implied and related names may be aliases; those of no skill are left out.
 */
export function mergeVocabulary(base: Vocabulary, addition: VocabularyAddition, winner: Winner): Vocabulary {
  const skills = [...base.skills];
  const owners = new Map<string, number>();
  skills.forEach((entry, at) => {
    for (const form of [entry.name, ...entry.aliases]) owners.set(foldForm(form), at);
  });
  const places = addition.skills.map((added) => place(added, skills, owners));
  addition.skills.forEach((added, nth) => {
    const at = places[nth]!;
    const isNew = at >= base.skills.length;
    for (const alias of added.aliases ?? []) addForm(alias, at, skills, owners, winner);
    if (isNew || winner === "addition") addFacts(added, at, skills, owners);
  });
  const rules = mergeRules(base.rules, addition.rules, winner);
  const version = `${base.version}+${hashText(JSON.stringify(addition))}`;
  return { ...base, version, skills, rules };
}

/** How two spellings of one form are compared: lower case, hyphens as spaces. */
export function foldForm(form: string): string {
  return form.toLowerCase().replaceAll("-", " ");
}

/** The place of the skill that an added one is, or becomes. */
function place(added: AddedSkill, skills: SkillEntry[], owners: Map<string, number>): number {
  const known = owners.get(foldForm(added.name));
  if (known !== undefined) return known;
  const { name, field = DEFAULT_FIELD, kind = DEFAULT_KIND } = added;
  skills.push({ name, aliases: [], implies: [], related: [], field, kind });
  owners.set(foldForm(name), skills.length - 1);
  return skills.length - 1;
}

function addForm(
  form: string,
  at: number,
  skills: SkillEntry[],
  owners: Map<string, number>,
  winner: Winner,
): void {
  const owner = owners.get(foldForm(form));
  if (owner === at) return;
  if (owner !== undefined) {
    const other = skills[owner]!;
    if (winner === "base" || foldForm(other.name) === foldForm(form)) return;
    const aliases = other.aliases.filter((alias) => foldForm(alias) !== foldForm(form));
    skills[owner] = { ...other, aliases };
  }
  skills[at] = { ...skills[at]!, aliases: [...skills[at]!.aliases, form] };
  owners.set(foldForm(form), at);
}

function addFacts(added: AddedSkill, at: number, skills: SkillEntry[], owners: Map<string, number>): void {
  const entry = skills[at]!;
  const named = (names: readonly string[]) =>
    names.flatMap((name) => {
      const place = owners.get(foldForm(name));
      return place === undefined || place === at ? [] : [skills[place]!.name];
    });
  skills[at] = {
    ...entry,
    implies: [...new Set([...entry.implies, ...named(added.implies ?? [])])],
    related: [...new Set([...entry.related, ...named(added.related ?? [])])],
    field: added.field ?? entry.field,
    kind: added.kind ?? entry.kind,
  };
}

/** A form has one rule: the winner's. Rules of the base keep their places. */
function mergeRules(
  base: readonly ContextRule[],
  added: readonly ContextRule[],
  winner: Winner,
): ContextRule[] {
  if (winner === "addition") return [...base, ...added];
  const ruled = new Set(base.flatMap((rule) => rule.forms));
  const fresh = added.map((rule) => ({ ...rule, forms: rule.forms.filter((form) => !ruled.has(form)) }));
  return [...base, ...fresh.filter((rule) => rule.forms.length > 0)];
}
