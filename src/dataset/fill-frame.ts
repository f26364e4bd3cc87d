import type { OccupationFamily, Task } from "./families/family.ts";
import type { Random } from "./random.ts";

/** How often a sentence with {outcome} gets one. */
const OUTCOME_SHARE = 0.55;
/** What each number slot may hold. */
const NUMBERS: Record<string, { low: number; high: number }> = {
  n: { low: 2, high: 40 },
  few: { low: 2, high: 9 },
  pct: { low: 4, high: 62 },
};
const SLOT = /\{(\w+)\}/g;

/** Fills the slots of a sentence frame; `given` slots first, the rest from the family. */
export function fillFrame(
  frame: string,
  family: OccupationFamily,
  random: Random,
  given: Record<string, string> = {},
): string {
  let task: Task | undefined;
  const draw = (name: string): string => {
    if (name === "unit") return random.pick(family.units);
    if (name === "outcome")
      return random.chance(OUTCOME_SHARE) ? `, which ${random.pick(family.outcomes)}` : "";
    task ??= random.pick(family.tasks);
    const text = name === "past" || name === "Past" ? task.past : task.base;
    return name === "Past" || name === "Base" ? capital(text) : text;
  };
  // Tasks and outcomes hold slots of their own.
  const fill = (text: string): string => {
    const parts = cut(text);
    let filled = parts[0]!;
    for (let at = 1; at < parts.length; at += 2) {
      const name = parts[at]!;
      const range = NUMBERS[name];
      filled += range ? random.int(range.low, range.high) : fill(given[name] ?? draw(name));
      filled += parts[at + 1]!;
    }
    return filled;
  };
  return fill(frame);
}

const MOST_CUT = 20_000;
const cuts = new Map<string, readonly string[]>();

/** Text and names of slots in turn; text at both ends. */
function cut(text: string): readonly string[] {
  let parts = cuts.get(text);
  if (!parts) {
    parts = text.split(SLOT);
    if (cuts.size >= MOST_CUT) cuts.clear();
    cuts.set(text, parts);
  }
  return parts;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
