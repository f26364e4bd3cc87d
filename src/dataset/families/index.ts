import { DATA_ANALYST, IT_SUPPORT, SECURITY_ANALYST } from "./data-and-support.ts";
import { BACKEND_DEVELOPER, DEVOPS_ENGINEER, FRONTEND_DEVELOPER } from "./developers.ts";
import type { OccupationFamily } from "./family.ts";
import { LABORATORY_TECHNICIAN, NURSE, TEACHER } from "./health-and-education.ts";
import {
  ACCOUNTANT,
  ELECTRICIAN,
  HR_SPECIALIST,
  MECHANICAL_ENGINEER,
  PARALEGAL,
} from "./office-and-trade.ts";
import {
  COOK,
  GRAPHIC_DESIGNER,
  HOTEL_MANAGER,
  LOGISTICS,
  MARKETING_MANAGER,
  SALES_REPRESENTATIVE,
} from "./service-and-creative.ts";

/** All occupation families, in a fixed order: seeds count on it. */
export const FAMILIES: readonly OccupationFamily[] = [
  BACKEND_DEVELOPER,
  FRONTEND_DEVELOPER,
  DEVOPS_ENGINEER,
  DATA_ANALYST,
  IT_SUPPORT,
  NURSE,
  TEACHER,
  ACCOUNTANT,
  HR_SPECIALIST,
  ELECTRICIAN,
  MECHANICAL_ENGINEER,
  COOK,
  MARKETING_MANAGER,
  SALES_REPRESENTATIVE,
  GRAPHIC_DESIGNER,
  LOGISTICS,
  SECURITY_ANALYST,
  LABORATORY_TECHNICIAN,
  PARALEGAL,
  HOTEL_MANAGER,
];

/** Families that may be met in training. */
export const TRAINING_FAMILIES = FAMILIES.filter((family) => !family.test_only);
/** Families kept for the test of what was learned. */
export const TEST_ONLY_FAMILIES = FAMILIES.filter((family) => family.test_only);
