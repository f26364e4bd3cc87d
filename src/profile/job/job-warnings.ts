import type { Warning } from "../../result.ts";
import type { Passage } from "./classify-passages.ts";

/** Fewer characters than this are hardly a posting. */
const NEARLY_EMPTY = 80;

/** What was not found in a posting, as remarks for the person. `skills`: how many entries the lists hold. */
export function jobWarnings(
  text: string,
  role: string | null,
  skills: number,
  passages: readonly Passage[],
): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (text.length < NEARLY_EMPTY) warn("job_text_short", "The posting holds hardly any text.");
  if (!role) warn("job_role_not_found", "No job title was found in the posting.");
  if (skills === 0) warn("job_skills_not_found", "No skills were found in the posting.");
  if (!passages.some(({ section }) => section === "required" || section === "preferred"))
    warn(
      "job_requirements_not_marked",
      "The posting has no section of requirements; they were read from its sentences.",
    );
  return warnings;
}
