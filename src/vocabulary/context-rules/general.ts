import type { ContextRule } from "../types.ts";
import { ACRONYM_RULES } from "./general-acronyms.ts";
import { LANGUAGE_RULES } from "./general-languages.ts";
import { PRODUCT_RULES } from "./general-products.ts";
import { WORD_RULES } from "./general-words.ts";
import { parseRuleTables } from "./parse-rule-lines.ts";
import { PROFESSION_WORDS } from "./profession-words.ts";

/** When an ambiguous form of the fields outside technology is the skill. */
export const GENERAL_RULES: ContextRule[] = parseRuleTables([
  ...PRODUCT_RULES,
  ...ACRONYM_RULES,
  ...WORD_RULES,
  ...LANGUAGE_RULES,
  ...PROFESSION_WORDS,
]);
