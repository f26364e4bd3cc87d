import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { dateOf } from "../check-facts/check-entry.ts";
import type { Edit } from "../edit.ts";

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;

/** Dates of a given JSON that are written otherwise ("March 2019", "3/2019") → the standard's form, as exact as before. */
export function tidyDates(resume: ParsedResume): Edit[] {
  const edits: Edit[] = [];
  for (const section of ["work", "education", "projects"] as const)
    (resume[section] ?? []).forEach((entry, at) => {
      for (const field of ["startDate", "endDate"] as const) {
        const before = entry[field];
        const after = before && !ISO.test(before) ? dateOf(before) : null;
        if (!before || !after || !ISO.test(after)) continue;
        const path = `${section}/${at}/${field}`;
        edits.push({
          path,
          before,
          after,
          reason: "A date in the standard form is read by every system.",
          evidence: {},
        });
      }
    });
  return edits;
}
