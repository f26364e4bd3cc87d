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
  const fill = (text: string): string =>
    text.includes("{")
      ? text.replace(SLOT, (_slot, name: string) => {
          const range = NUMBERS[name];
          return range ? String(random.int(range.low, range.high)) : (given[name] ?? fill(draw(name)));
        })
      : text;
  return fill(frame);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
