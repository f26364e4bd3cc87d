/** The six levels, as in the schema (this folder imports nothing). */
export type Level = "entry" | "junior" | "mid" | "senior" | "lead" | "principal";

/** A wording that stands for a level. */
export interface SeniorityWord {
  level: Level;
  pattern: RegExp;
}
