import type { SkillField } from "../../vocabulary/types.ts";
import type { CompiledRule } from "./skill-index-types.ts";

/** A name found in the tokens, before its context was judged. Token range [first, last]. */
export interface Candidate {
  first: number;
  last: number;
  skill: number;
  field: SkillField;
  exact: boolean;
  rule: CompiledRule | null;
  accepted: boolean;
}
