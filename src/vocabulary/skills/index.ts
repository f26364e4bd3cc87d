import type { SkillTable } from "../parse-skill-lines.ts";
import { AGRICULTURE } from "./agriculture.ts";
import { CARE_AND_LEARNING } from "./by-profession.ts";
import { TRADES_AND_OFFICES } from "./by-trade.ts";
import { CONSTRUCTION } from "./construction.ts";
import { DATA } from "./data.ts";
import { DESIGN } from "./design.ts";
import { EDUCATION } from "./education.ts";
import { ENGINEERING } from "./engineering.ts";
import { FINANCE } from "./finance.ts";
import { HEALTHCARE } from "./healthcare.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { HR } from "./hr.ts";
import { INFRASTRUCTURE } from "./infrastructure.ts";
import { LANGUAGES } from "./languages.ts";
import { LEGAL } from "./legal.ts";
import { LOGISTICS } from "./logistics.ts";
import { MANAGEMENT } from "./management.ts";
import { MANUFACTURING } from "./manufacturing.ts";
import { MARKETING } from "./marketing.ts";
import { MEDIA } from "./media.ts";
import { OFFICE } from "./office.ts";
import { PERSONAL_CARE } from "./personal_care.ts";
import { PUBLIC } from "./public.ts";
import { RETAIL } from "./retail.ts";
import { SALES } from "./sales.ts";
import { SCIENCE } from "./science.ts";
import { SECURITY } from "./security.ts";
import { SOFT } from "./soft.ts";
import { SOFTWARE } from "./software.ts";

/** Every table of the vocabulary, field by field. */
export const SKILL_TABLES: readonly SkillTable[] = [
  ...AGRICULTURE,
  ...CONSTRUCTION,
  ...DATA,
  ...DESIGN,
  ...EDUCATION,
  ...ENGINEERING,
  ...FINANCE,
  ...HEALTHCARE,
  ...HOSPITALITY,
  ...HR,
  ...INFRASTRUCTURE,
  ...LANGUAGES,
  ...LEGAL,
  ...LOGISTICS,
  ...MANAGEMENT,
  ...MANUFACTURING,
  ...MARKETING,
  ...MEDIA,
  ...OFFICE,
  ...PERSONAL_CARE,
  ...PUBLIC,
  ...RETAIL,
  ...SALES,
  ...SCIENCE,
  ...SECURITY,
  ...SOFT,
  ...SOFTWARE,
  ...CARE_AND_LEARNING,
  ...TRADES_AND_OFFICES,
];
