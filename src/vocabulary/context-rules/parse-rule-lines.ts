import { OumiAtsError } from "../../errors.ts";
import type { ContextRule, SkillField } from "../types.ts";
import { FIRST_NAMES } from "./shared-context.ts";

/**
 * A block of context rules of one kind, one rule a line:
 * `form, form: Spelling, Spelling | vetoes | cues | sure`, where later parts may be left out.
 * `_` stands for the form: the veto `vitamin _` is for what comes before it, `_ to` for what follows;
 * the cue `using _` is those words right before it. The spelling `*` accepts any case. The veto `{name} _` is any
 * common first name before it.
 * `sure`: the spelling alone is enough in the middle of a sentence; with `*`, or when one of the spellings is in small
 * letters, anywhere: the word is the skill unless vetoed.
 */
export interface RuleTable {
  neighbours: SkillField[];
  /** Cues of every rule of the table, as in a line. */
  cues: string;
  /** Vetoes of every rule of the table, as in a line. */
  vetoes?: string;
  lines: string;
}

/**
 * Turns rule tables into context rules.
 * @throws OumiAtsError `internal` with the line: a form with two rules, a line out of shape,
 * a veto without `_` at one edge.
 */
export function parseRuleTables(tables: readonly RuleTable[]): ContextRule[] {
  const seen = new Set<string>();
  const rules: ContextRule[] = [];
  for (const table of tables) {
    const shared = { vetoes: list(table.vetoes ?? ""), cues: list(table.cues) };
    for (const text of table.lines.split("\n")) {
      const line = text.trim();
      if (line === "" || line.startsWith("#")) continue;
      const rule = parseRule(line, table, shared);
      for (const form of rule.forms) {
        if (seen.has(form)) fail(line, `"${form}" has a rule already`);
        if (form !== form.toLowerCase()) fail(line, `the form "${form}" is not in lower case`);
        seen.add(form);
      }
      rules.push(rule);
    }
  }
  return rules;
}

function parseRule(
  line: string,
  table: RuleTable,
  shared: { vetoes: string[]; cues: string[] },
): ContextRule {
  const [head = "", vetoes = "", cues = "", flag = ""] = line.split("|");
  const colon = head.indexOf(": ");
  const forms = list(head.slice(0, Math.max(colon, 0)));
  const spellings = list(head.slice(colon + 1));
  if (forms.length === 0 || spellings.length === 0) fail(line, "a rule is `forms: spellings`");
  if (flag.trim() !== "" && flag.trim() !== "sure") fail(line, `"${flag.trim()}" is not a flag`);
  const rule: ContextRule = {
    forms,
    spellings: spellings.includes("*") ? [] : spellings,
    not_after: [],
    not_before: [],
    cues: [],
    neighbours: table.neighbours,
    spelling_is_enough: flag.trim() === "sure",
  };
  // What a line says itself outweighs what its table says of all: "ms excel" is no lady, "no slack" no tool.
  const own = { vetoes: list(vetoes).flatMap(spellNames), cues: list(cues) };
  const demanded = new Set([...shared.cues, ...own.cues]);
  const vetoed = new Set(own.vetoes);
  for (const veto of shared.vetoes) if (!demanded.has(veto)) placeVeto(veto, rule, line);
  for (const veto of own.vetoes) placeVeto(veto, rule, line);
  for (const cue of shared.cues) if (!vetoed.has(cue)) placeCue(cue, rule);
  for (const cue of own.cues) placeCue(cue, rule);
  return rule;
}

function placeVeto(veto: string, rule: ContextRule, line: string): void {
  const before = veto.startsWith("_ ");
  if (before === veto.endsWith(" _")) fail(line, `the veto "${veto}" needs one "_", first or last`);
  if (before) rule.not_before.push(veto.slice(2));
  else rule.not_after.push(veto.slice(0, -2));
}

function spellNames(veto: string): string[] {
  return veto === "{name} _" ? FIRST_NAMES.map((name) => `${name} _`) : [veto];
}

/** "using _" → "using go", "using golang"; other cues as they are. */
function placeCue(cue: string, rule: ContextRule): void {
  if (cue.includes("_")) for (const form of rule.forms) rule.cues.push(cue.replace("_", form));
  else rule.cues.push(cue);
}

/** "a, b" → ["a", "b"]. */
function list(part: string): string[] {
  const text = part.trim();
  return text === "" ? [] : text.split(", ");
}

function fail(line: string, problem: string): never {
  throw new OumiAtsError("internal", `context rule: ${problem}: ${line}`);
}
