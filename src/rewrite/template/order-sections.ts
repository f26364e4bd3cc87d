import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { SECTION_ORDER, sectionsOf } from "../check-facts/resume-paths.ts";
import type { Edit } from "../edit.ts";

/** Sections in the order in which this job will look for them. */
export function orderSections(resume: ParsedResume, job: ParsedJob): Edit[] {
  const before = sectionsOf(resume);
  const order = orderFor(resume, job);
  const rank = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const after = [...before].sort((a, b) => rank(a) - rank(b) || before.indexOf(a) - before.indexOf(b));
  if (after.join("\n") === before.join("\n")) return [];
  const reason = "Sections stand in the order in which this job will look for them.";
  return [{ path: "sections", before: before.join("\n"), after: after.join("\n"), reason, evidence: {} }];
}

/** Certificates rise where the job demands a licence; education and projects rise where there is no job yet. */
function orderFor(resume: ParsedResume, job: ParsedJob): string[] {
  const order: string[] = [...SECTION_ORDER];
  const raise = (name: string, before: string): void => {
    order.splice(order.indexOf(name), 1);
    order.splice(order.indexOf(before), 0, name);
  };
  if ((resume.work ?? []).length === 0) {
    raise("education", "work");
    raise("projects", "work");
  }
  if (job.knock_outs?.some((one) => one.kind === "license")) raise("certificates", "work");
  return order;
}
