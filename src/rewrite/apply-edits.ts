import type { ParsedResume } from "../schema/parsed-resume.ts";
import { linesOf } from "./check-facts/check-lines.ts";
import { isRecut, summaryInstead } from "./check-facts.ts";
import type { Edit } from "./edit.ts";

/**
 * The resume with the edits in place, as JSON Resume: our reading under `meta.oumi_ats` is left out, because it tells
 * of the old text. The order of sections goes to `meta.section_order`. The given resume is not changed.
 */
export function applyEdits(resume: ParsedResume, edits: readonly Edit[]): ParsedResume {
  const copy = structuredClone(resume);
  if (copy.meta) {
    delete copy.meta.oumi_ats;
    if (Object.keys(copy.meta).length === 0) delete copy.meta;
  }
  for (const edit of edits) applyEdit(copy, edit);
  return copy;
}

function applyEdit(resume: ParsedResume, { path, after }: Edit): void {
  const prose = summaryInstead(resume, path);
  if (prose !== undefined && isRecut(prose, after)) delete resume.work![Number(path.split("/")[1])]!.summary;
  if (path === "sections") {
    resume.meta = { ...resume.meta, section_order: linesOf(after) };
    return;
  }
  if (path === "skills") {
    resume.skills = [{ name: "Skills", keywords: linesOf(after) }];
    return;
  }
  const parts = path.split("/");
  const last = parts.pop()!;
  let holder: Record<string, unknown> = resume;
  for (const part of parts) {
    const next = holder[part];
    if (next === null || typeof next !== "object") holder[part] = part === "skills" ? [] : {};
    holder = holder[part] as Record<string, unknown>;
  }
  if (path.startsWith("skills/") && last === "keywords" && holder["name"] === undefined)
    holder["name"] = "Other skills";
  const isList = Array.isArray(holder[last]) || last === "highlights" || last === "keywords";
  // A bullet that was split takes the place of the one it came from.
  if (/^\d+$/.test(last) && Array.isArray(holder)) holder.splice(Number(last), 1, ...linesOf(after));
  else holder[last] = isList ? linesOf(after) : after;
}
