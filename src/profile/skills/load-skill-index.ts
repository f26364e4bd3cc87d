import type { PreparedTables } from "../../vocabulary/prepared-tables.ts";
import type { IndexedName, SkillIndex } from "./skill-index-types.ts";
import { addPhrase } from "./stem-names.ts";

const ONE = "1".charCodeAt(0);

/** Fills an empty index from tables that were computed beforehand. */
export function loadTables(index: SkillIndex, tables: PreparedTables): void {
  const { keys, counts, squashed } = tables;
  for (let skill = 0, at = 0; skill * 2 < counts.length; skill++)
    for (const exact of [true, false]) {
      const end = at + counts[exact ? skill * 2 : skill * 2 + 1]!;
      if (at === end) continue;
      const name: IndexedName = { skill, exact };
      for (; at < end; at++) {
        const key = keys[at]!;
        addKey(index, key, name);
        if (squashed.charCodeAt(at) === ONE) index.squashed.set(withoutSpaces(key), name);
      }
    }
  forEach(tables.folded, (spelling, skill) => index.squashed.set(spelling, { skill, exact: false }));
  loadStems(index, tables);
}

/** Puts a key in; also where it begins and how long it is. A key of more than 30 words is found as a whole only. */
export function addKey(index: SkillIndex, key: string, name: IndexedName): void {
  index.names.set(key, name);
  const space = key.indexOf(" ");
  if (space < 0) {
    index.lengths.set(key, (index.lengths.get(key) ?? 0) | 2);
    return;
  }
  let length = 2;
  const second = key.indexOf(" ", space + 1);
  for (let at = second; at >= 0; at = key.indexOf(" ", at + 1)) length++;
  if (length > 30) return;
  const first = key.slice(0, space);
  index.pairs.add(second < 0 ? key : key.slice(0, second));
  index.lengths.set(first, (index.lengths.get(first) ?? 0) | (1 << length));
}

function withoutSpaces(key: string): string {
  return key.includes(" ") ? key.replaceAll(" ", "") : key;
}

function loadStems({ stems, names }: SkillIndex, tables: PreparedTables): void {
  for (const at of tables.phrases) {
    const key = tables.keys[at]!;
    addPhrase(stems, key, names.get(key)!.skill);
  }
  const [doings, objects, skills] = tables.reversed;
  doings.forEach((doing, at) => {
    const known = stems.reversed.get(doing) ?? new Map<string, number>();
    known.set(objects[at]!, skills[at]!);
    stems.reversed.set(doing, known);
  });
  forEach(tables.verbs, (verb, skill) => stems.verbs.set(verb, skill));
  forEach(tables.doers, (doer, skill) => stems.doers.set(doer, skill));
}

function forEach([texts, skills]: [string[], number[]], take: (text: string, skill: number) => void): void {
  for (let at = 0; at < texts.length; at++) take(texts[at]!, skills[at]!);
}
