import type { LayoutFindingCode } from "../schema/layout-finding.ts";

/** `formatting.v1`: points for what is there. They sum to 95; the last 5 are for a checked, clean layout. */
export const SECTION_POINTS = {
  contact: 20,
  summary: 15,
  dated_job: 15,
  education: 15,
  skills_list: 10,
  projects: 10,
  certifications: 5,
  length: 5,
} as const;

export const CLEAN_LAYOUT_POINTS = 5;
/** Skills that make a list. */
export const SKILLS_IN_A_LIST = 3;
/** Counted characters, both ends inclusive. */
export const GOOD_LENGTH = { low: 1000, high: 10_000 } as const;
export const TOO_SHORT = { below: 500, cost: 20 } as const;

/** What each kind of layout finding costs; a kind costs once, however often it is found. */
export const FINDING_COSTS: Record<Exclude<LayoutFindingCode, "unreadable_characters">, number> = {
  hidden_text: 15,
  contact_outside_body: 8,
  stream_order: 5,
  table_content: 3,
  undated_job: 3,
  many_pages: 3,
  columns: 0,
};
/** Cost by share of unreadable characters: the first row whose `above` is exceeded. */
export const UNREADABLE_COSTS = [
  { above: 0.05, cost: 20 },
  { above: 0.01, cost: 8 },
] as const;
