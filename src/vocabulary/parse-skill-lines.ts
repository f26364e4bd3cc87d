import { OumiAtsError } from "../errors.ts";
import type { SkillEntry, SkillField, SkillKind } from "./types.ts";

/**
 * A block of skills of one field and kind, one skill a line:
 * `name = alias, alias > implied, implied ~ related, related` (each part optional, in this order).
 * Empty lines and lines that start with `#` are passed over.
 */
export interface SkillTable {
  field: SkillField;
  kind: SkillKind;
  lines: string;
}

// The signs between the parts of a line, in the order in which the parts stand.
const ALIASES = " = ";
const IMPLIES = " > ";
const RELATED = " ~ ";

/** Where an entry was read, for the sentence of an error. */
interface Origin {
  entry: SkillEntry;
  table: SkillTable;
  line: number;
  text: string;
}

/**
 * Turns tables into skills and checks them as one vocabulary.
 * @throws OumiAtsError `internal` with table, line and text: a name or alias used twice (ignoring case),
 * an implied or related name that is no skill's name, an implication cycle, a line out of shape.
 */
export function parseSkillTables(tables: readonly SkillTable[]): SkillEntry[] {
  const origins = tables.flatMap(findOrigins);
  for (const origin of origins) checkShape(origin);
  checkForms(origins);
  checkReferences(origins);
  checkCycles(origins);
  return origins.map((origin) => origin.entry);
}

/** The same without the checks, for tables that a test has checked: three times as fast. */
export function readSkillTables(tables: readonly SkillTable[]): SkillEntry[] {
  const entries: SkillEntry[] = [];
  for (const table of tables)
    for (const line of table.lines.split("\n")) {
      const text = line.trim();
      if (isSkill(text)) entries.push(readLine(text, table));
    }
  return entries;
}

function findOrigins(table: SkillTable): Origin[] {
  return table.lines.split("\n").flatMap((line, index) => {
    const text = line.trim();
    return isSkill(text) ? [{ entry: readLine(text, table), table, line: index + 1, text }] : [];
  });
}

function isSkill(text: string): boolean {
  return text !== "" && !text.startsWith("#");
}

function readLine(text: string, table: SkillTable): SkillEntry {
  // From the right: what stands after the last sign, then after the one before it.
  const related = text.indexOf(RELATED);
  const beforeRelated = related < 0 ? text : text.slice(0, related);
  const implies = beforeRelated.indexOf(IMPLIES);
  const beforeImplies = implies < 0 ? beforeRelated : beforeRelated.slice(0, implies);
  const aliases = beforeImplies.indexOf(ALIASES);
  return {
    name: aliases < 0 ? beforeImplies : beforeImplies.slice(0, aliases),
    aliases: aliases < 0 ? [] : beforeImplies.slice(aliases + ALIASES.length).split(", "),
    implies: implies < 0 ? [] : beforeRelated.slice(implies + IMPLIES.length).split(", "),
    related: related < 0 ? [] : text.slice(related + RELATED.length).split(", "),
    field: table.field,
    kind: table.kind,
  };
}

/** A sign, a comma or a space left at the edge of a name means that the line is out of shape. */
function checkShape(origin: Origin): void {
  const { name, aliases, implies, related } = origin.entry;
  for (const part of [name, ...aliases, ...implies, ...related])
    if (part === "" || part !== part.trim() || /(?:^|\s)[=>~](?:\s|$)|,/.test(part))
      fail(origin, `"${part}" is not a name`);
}

function checkForms(origins: Origin[]): void {
  const owners = new Map<string, Origin>();
  for (const origin of origins) {
    for (const form of [origin.entry.name, ...origin.entry.aliases]) {
      const key = form.toLowerCase();
      const owner = owners.get(key);
      if (owner === origin) fail(origin, `"${form}" stands twice in this line`);
      if (owner) fail(origin, `"${form}" also names "${owner.entry.name}" (${place(owner)})`);
      owners.set(key, origin);
    }
  }
}

function checkReferences(origins: Origin[]): void {
  const names = new Set(origins.map((origin) => origin.entry.name));
  for (const origin of origins) {
    for (const name of [...origin.entry.implies, ...origin.entry.related]) {
      if (!names.has(name)) fail(origin, `"${name}" is not the name of a skill`);
      if (name === origin.entry.name) fail(origin, `"${name}" refers to itself`);
    }
  }
}

function checkCycles(origins: Origin[]): void {
  const byName = new Map(origins.map((origin) => [origin.entry.name, origin]));
  const done = new Set<string>();
  const visit = (origin: Origin, trail: string[]): void => {
    const { name, implies } = origin.entry;
    if (trail.includes(name)) fail(origin, `implication cycle ${[...trail, name].join(" > ")}`);
    if (done.has(name)) return;
    for (const implied of implies) visit(byName.get(implied) as Origin, [...trail, name]);
    done.add(name);
  };
  for (const origin of origins) if (origin.entry.implies.length > 0) visit(origin, []);
}

function place(origin: Origin): string {
  return `vocabulary ${origin.table.field}/${origin.table.kind}, line ${origin.line}`;
}

function fail(origin: Origin, problem: string): never {
  throw new OumiAtsError("internal", `${place(origin)}: ${problem}: ${origin.text}`);
}
