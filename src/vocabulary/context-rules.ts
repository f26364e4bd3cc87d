import { ACRONYMS_AND_COMMON_WORDS } from "./context-rules/acronyms-and-common-words.ts";
import { DATA_TOOLS } from "./context-rules/data-tools.ts";
import { DESIGN_AND_ENGINEERING_TOOLS } from "./context-rules/design-and-engineering-tools.ts";
import { EVERYDAY_WORDS } from "./context-rules/everyday-words.ts";
import { FRAMEWORKS_AND_BUILD_TOOLS } from "./context-rules/frameworks-and-build-tools.ts";
import { GENERAL_RULES } from "./context-rules/general.ts";
import { INFRASTRUCTURE_TOOLS } from "./context-rules/infrastructure-tools.ts";
import { MORE_ACRONYMS } from "./context-rules/more-acronyms.ts";
import { parseRuleTables } from "./context-rules/parse-rule-lines.ts";
import { PRODUCT_NAMES } from "./context-rules/product-names.ts";
import { TECHNICAL_WORDS } from "./context-rules/profession-words.ts";
import { PROGRAMMING_LANGUAGES } from "./context-rules/programming-languages.ts";
import { TECHNICAL_PHRASES } from "./context-rules/technical-phrases.ts";
import type { ContextRule } from "./types.ts";

/** When an ambiguous form is the skill: the technical fields here, all other fields in general.ts. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  ...parseRuleTables([
    ...PROGRAMMING_LANGUAGES,
    ...FRAMEWORKS_AND_BUILD_TOOLS,
    ...DATA_TOOLS,
    ...INFRASTRUCTURE_TOOLS,
    ...DESIGN_AND_ENGINEERING_TOOLS,
    ...ACRONYMS_AND_COMMON_WORDS,
    ...TECHNICAL_PHRASES,
    ...PRODUCT_NAMES,
    ...MORE_ACRONYMS,
    ...EVERYDAY_WORDS,
    ...TECHNICAL_WORDS,
  ]),
  ...GENERAL_RULES,
];
