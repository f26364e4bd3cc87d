import { findDegrees } from "./find-degrees.ts";
import { findJobAnchors } from "./find-job-anchors.ts";
import type { Section, SectionKind } from "./group-lines-into-sections.ts";
import { isHeaderShaped, isProse, textWithoutDates, wordsOf } from "./line-shape.ts";
import { readLanguages } from "./read-languages.ts";
import { isSchool } from "./read-school-line.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";

const SPLIT_KINDS: ReadonlySet<SectionKind> = new Set(["contact", "summary", "other"]);
const CONTACT_SIGNS = /@|\d{3}[\s).-]{1,3}\d{3}|linkedin|github|https?:|www\./i;
const SUMMARY_WORDS = 9;
const MAX_ABOVE = 3;

/**
 * Finds sections that carry no title: a paragraph under the contact block is a summary, dated headers are jobs,
 * lines with degrees are schooling. A kind that has a titled section of its own is not looked for.
 */
export function findUnmarkedSections(sections: readonly Section[]): Section[] {
  const titled = new Set(
    sections.filter((one) => one.title !== null && one.lines.length > 0).map((one) => one.kind),
  );
  return sections.flatMap((section) => {
    if (!SPLIT_KINDS.has(section.kind) || section.lines.length === 0) return [section];
    return splitSection(section, titled);
  });
}

function splitSection(section: Section, titled: ReadonlySet<SectionKind>): Section[] {
  const kinds: SectionKind[] = section.lines.map(() => section.kind);
  if (section.kind === "contact" && section.title === null) markSummary(section.lines, kinds);
  if (!titled.has("work")) markJobs(section.lines, kinds);
  if (!titled.has("education")) markSchools(section.lines, kinds);
  const parts: Section[] = [];
  section.lines.forEach((line, at) => {
    const kind = kinds[at]!;
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else
      parts.push({
        kind,
        title: parts.length === 0 ? section.title : null,
        start: parts.length === 0 ? section.start : line.start,
        lines: [line],
      });
  });
  return parts;
}

/** Prose after the contact data. */
function markSummary(lines: readonly ResumeLine[], kinds: SectionKind[]): void {
  const first = lines.findIndex((line, at) => isParagraph(line, lines[at + 1]));
  if (first < 0) return;
  let inSummary = true;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!;
    if (CONTACT_SIGNS.test(line.text) && !isProse(line.text)) inSummary = false;
    if (at > first && line.gap && !isParagraph(line, lines[at + 1])) inSummary = false;
    // What follows the paragraph and is no contact data belongs to neither.
    if (inSummary) kinds[at] = "summary";
    else if (!CONTACT_SIGNS.test(line.text)) kinds[at] = "other";
  }
}

function isParagraph(line: ResumeLine, next: ResumeLine | undefined): boolean {
  if (CONTACT_SIGNS.test(line.text) || !isProse(line.text)) return false;
  const words = wordsOf(line.text).length;
  return words >= SUMMARY_WORDS || (words >= 5 && next !== undefined && /^\p{Ll}/u.test(next.text));
}

function markJobs(lines: readonly ResumeLine[], kinds: SectionKind[]): void {
  const anchors = findJobAnchors(lines).filter(
    ({ at, range }) => range !== null && range.kind !== "single" && isJob(lines, at),
  );
  const first = anchors[0];
  if (!first) return;
  let top = first.at;
  while (top > 0 && first.at - top < MAX_ABOVE && canOpenJob(lines[top - 1]!, lines[top]!)) top -= 1;
  for (let at = top; at < lines.length; at++) kinds[at] = "work";
}

/** A header line right above, up to the one that is set apart. */
function canOpenJob(line: ResumeLine, below: ResumeLine): boolean {
  return !below.gap && isHeaderShaped(line) && !CONTACT_SIGNS.test(line.text);
}

function isJob(lines: readonly ResumeLine[], at: number): boolean {
  const near = lines.slice(Math.max(0, at - 1), at + 2);
  if (near.some((line) => findDegrees(line.text).some(({ rank }) => rank !== null))) return false;
  return near.some(hasJobWords);
}

function hasJobWords(line: ResumeLine): boolean {
  const { title, company } = scoreHeaderWords(textWithoutDates(line));
  return (title >= 1.5 || company >= 2) && !CONTACT_SIGNS.test(line.text);
}

function markSchools(lines: readonly ResumeLine[], kinds: SectionKind[]): void {
  const isStart = (line: ResumeLine): boolean =>
    isHeaderShaped(line) &&
    !isProse(line.text) &&
    findDegrees(line.text).some(({ rank }) => rank !== null || isSchool(line.text)) &&
    !CONTACT_SIGNS.test(line.text);
  const first = lines.findIndex(
    (line, at) =>
      isStart(line) &&
      (isSchool(line.text) || isSchool(lines[at + 1]?.text ?? "") || isSchool(lines[at - 1]?.text ?? "")),
  );
  if (first < 0) return;
  const top =
    first > 0 && isSchool(lines[first - 1]!.text) && isHeaderShaped(lines[first - 1]!) ? first - 1 : first;
  const nextJob = kinds.findIndex(
    (kind, at) =>
      kind === "work" && at > first && findJobAnchors(lines).some((one) => one.at === at && isJob(lines, at)),
  );
  for (let at = top; at < (nextJob < 0 ? lines.length : nextJob); at++) kinds[at] = "education";
}

/** A "Languages" section without a human language lists programming languages: skills. */
export function settleLanguages(sections: readonly Section[]): void {
  for (const section of sections)
    if (section.kind === "languages" && section.lines.length > 0 && readLanguages(section.lines).length === 0)
      section.kind = "skills";
}
