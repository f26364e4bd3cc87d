import type { ResumeFacts } from "../profile/facts/facts.ts";
import type { FormattingPart } from "../schema/classification.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import {
  CLEAN_LAYOUT_POINTS,
  FINDING_COSTS,
  GOOD_LENGTH,
  SECTION_POINTS,
  SKILLS_IN_A_LIST,
  TOO_SHORT,
  UNREADABLE_COSTS,
} from "./formatting-points.ts";

/** The parts of formatting_score; the score is their sum, clamped to 0-100. Costs are parts with negative points. */
export function scoreFormatting(facts: ResumeFacts): FormattingPart[] {
  return [...sectionParts(facts), ...lengthParts(facts), layoutPart(facts), ...findingParts(facts.findings)];
}

function sectionParts(facts: ResumeFacts): FormattingPart[] {
  const part = (name: keyof typeof SECTION_POINTS, there: boolean, reason: string): FormattingPart => ({
    name,
    points: there ? SECTION_POINTS[name] : 0,
    of: SECTION_POINTS[name],
    reason,
  });
  return [
    part("contact", facts.contact_complete, "e-mail and phone in the resume"),
    part("summary", facts.has_summary, "a summary"),
    part("dated_job", facts.dated_jobs > 0, "at least one job with dates"),
    part("education", facts.has_education, "education"),
    part("skills_list", facts.skills_listed >= SKILLS_IN_A_LIST, "three or more skills listed by name"),
    part("projects", facts.has_projects, "projects"),
    part("certifications", facts.has_certifications, "certifications"),
  ];
}

function lengthParts(facts: ResumeFacts): FormattingPart[] {
  const isGood = facts.length >= GOOD_LENGTH.low && facts.length <= GOOD_LENGTH.high;
  const parts: FormattingPart[] = [
    {
      name: "length",
      points: isGood ? SECTION_POINTS.length : 0,
      of: SECTION_POINTS.length,
      reason: `${GOOD_LENGTH.low} to ${GOOD_LENGTH.high} characters without the contact block (here ${facts.length})`,
    },
  ];
  if (facts.length < TOO_SHORT.below)
    parts.push({
      name: "too_short",
      points: -TOO_SHORT.cost,
      of: 0,
      reason: `fewer than ${TOO_SHORT.below} characters (here ${facts.length})`,
    });
  return parts;
}

function layoutPart(facts: ResumeFacts): FormattingPart {
  const isClean = facts.layout_checked && facts.findings.every((finding) => costOf(finding) === 0);
  return {
    name: "clean_layout",
    points: isClean ? CLEAN_LAYOUT_POINTS : 0,
    of: CLEAN_LAYOUT_POINTS,
    reason: facts.layout_checked
      ? "a layout without findings"
      : "layout not checked (no PDF or DOCX was given)",
  };
}

/** One part per kind of finding, the costliest of its kind. */
function findingParts(findings: LayoutFinding[]): FormattingPart[] {
  const worst = new Map<string, { cost: number; message: string }>();
  for (const finding of findings) {
    const cost = costOf(finding);
    if (cost > (worst.get(finding.code)?.cost ?? 0))
      worst.set(finding.code, { cost, message: finding.message });
  }
  return [...worst]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { cost, message }]) => ({ name, points: -cost, of: 0, reason: message }));
}

/** Points that a finding costs. */
export function costOf(finding: LayoutFinding): number {
  if (finding.code !== "unreadable_characters") return FINDING_COSTS[finding.code];
  return UNREADABLE_COSTS.find((row) => (finding.amount ?? 0) > row.above)?.cost ?? 0;
}
