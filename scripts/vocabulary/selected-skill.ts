import type { SkillField, SkillKind } from "../../src/vocabulary/types.ts";

/** The lists that skills are taken from, in the order in which they may name a skill first. */
export const SOURCES = ["own", "linguist", "devicon", "simple-icons", "esco", "onet"] as const;
export type Source = (typeof SOURCES)[number];

/** A skill picked from a source, before it is held against the curated tables. */
export interface SelectedSkill {
  name: string;
  aliases: string[];
  field: SkillField;
  kind: SkillKind;
  source: Source;
}

/** What became of the rows of a source: reason → how many were left out. */
export type Rejections = Map<string, number>;

export function reject(rejections: Rejections, reason: string): null {
  rejections.set(reason, (rejections.get(reason) ?? 0) + 1);
  return null;
}
