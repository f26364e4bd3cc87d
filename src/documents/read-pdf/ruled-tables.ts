import type { Box } from "./box.ts";

/** A grid of rules: its column and row borders in page space, ascending. */
export interface RuledTable extends Box {
  columns: number[];
  rows: number[];
}

const THICKNESS = 2.5;
const LENGTH = 8;
/** Rules this near are one, and touch one another. */
const NEAR = 3;
/** More rules than this are a drawing. */
const MOST_RULES = 1_500;

interface Rule {
  upright: boolean;
  /** Place across its direction, and its two ends along it. */
  at: number;
  from: number;
  to: number;
}

/** Grids of at least two rows and two columns that a page's rules draw. */
export function findRuledTables(shapes: readonly Box[]): RuledTable[] {
  const rules = shapes.flatMap(toRules);
  if (rules.length > MOST_RULES) return [];
  return connect(rules)
    .map(toTable)
    .filter((table) => table.columns.length >= 3 && table.rows.length >= 3);
}

function toRules(box: Box): Rule[] {
  const { x0, y0, x1, y1 } = box;
  const width = x1 - x0;
  const height = y1 - y0;
  if (width <= THICKNESS)
    return height >= LENGTH ? [{ upright: true, at: (x0 + x1) / 2, from: y0, to: y1 }] : [];
  if (height <= THICKNESS)
    return width >= LENGTH ? [{ upright: false, at: (y0 + y1) / 2, from: x0, to: x1 }] : [];
  if (width < LENGTH || height < LENGTH) return [];
  return [
    { upright: true, at: x0, from: y0, to: y1 },
    { upright: true, at: x1, from: y0, to: y1 },
    { upright: false, at: y0, from: x0, to: x1 },
    { upright: false, at: y1, from: x0, to: x1 },
  ];
}

/** Groups of rules that touch one another. */
function connect(rules: readonly Rule[]): Rule[][] {
  const groupOf = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) at = groupOf[at] as number;
    groupOf[index] = at;
    return at;
  };
  for (let i = 0; i < rules.length; i++)
    for (let j = 0; j < i; j++) if (touch(rules[i]!, rules[j]!)) groupOf[root(i)] = root(j);
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const key = root(index);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  });
  return [...groups.values()];
}

function touch(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function toTable(rules: readonly Rule[]): RuledTable {
  const columns = merge(rules.filter((rule) => rule.upright).map((rule) => rule.at));
  const rows = merge(rules.filter((rule) => !rule.upright).map((rule) => rule.at));
  return {
    columns,
    rows,
    x0: columns[0] ?? 0,
    x1: columns.at(-1) ?? 0,
    y0: rows[0] ?? 0,
    y1: rows.at(-1) ?? 0,
  };
}

function merge(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] as number) > NEAR);
}
