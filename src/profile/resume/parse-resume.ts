import type { TextDocument } from "../../documents/text-document.ts";
import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { findDateRanges } from "../dates/find-date-ranges.ts";
import { buildBasics } from "./build-basics.ts";
import { buildLists } from "./build-lists.ts";
import { buildReading } from "./build-reading.ts";
import { buildEducation, buildWork } from "./build-sections.ts";
import { cleanText } from "./clean-text.ts";
import { collectItems } from "./collect-highlights.ts";
import { FactPlaces } from "./fact-places.ts";
import { findUnmarkedSections, settleLanguages } from "./find-unmarked-sections.ts";
import { groupLinesIntoSections, type Section, type SectionKind } from "./group-lines-into-sections.ts";
import { joinWrappedHeads } from "./join-wrapped-lines.ts";
import { endOfHeader, mergeTaggedJobs } from "./merge-tagged-jobs.ts";
import { mergeTaggedSchools } from "./merge-tagged-schools.ts";
import { type ReadContact, readContact } from "./read-contact.ts";
import { readEducation } from "./read-education.ts";
import { readJobs } from "./read-jobs.ts";
import { linesOf, type ParseResumeOptions, type Reading } from "./reading-state.ts";
import { contactFindings, undatedFindings } from "./report-findings.ts";
import { cutIntoLines, type ResumeLine } from "./resume-line.ts";
import { markText, taggedName } from "./tag-resume.ts";
import { NO_MARKS } from "./text-marks.ts";

export type { ParseResumeOptions } from "./reading-state.ts";

const EARLIEST_YEAR = 1950;
/** Expected graduations lie some years ahead. */
const YEARS_AHEAD = 8;

/**
 * Reads a resume's facts, each with its place in the text: JSON Resume with our reading under `meta.oumi_ats`.
 * Pure: the same document and options give the same result. Imperfect input gives fewer facts, never an error.
 */
export function parseResume(document: TextDocument, options: ParseResumeOptions): ParsedResume {
  const clean = cleanText(document.text);
  const dates = findDateRanges(clean, {
    earliest: EARLIEST_YEAR,
    latest: Number(options.as_of.slice(0, 4)) + YEARS_AHEAD,
  });
  const lines = joinWrappedHeads(cutIntoLines(document, clean, dates));
  const grouped = groupLinesIntoSections(lines);
  const first = contactOf(document, clean, lines, grouped);
  const sections = findUnmarkedSections(first.name ? cutAtName(grouped, first.name.start) : grouped);
  settleLanguages(sections);
  // Where the head of the document stayed the same, so did what is read from it.
  const isSame = linesOf(sections, "contact").length === linesOf(grouped, "contact").length;
  const contact = isSame ? first : contactOf(document, clean, lines, sections);
  const linesBy = (kind: SectionKind) => sections.filter((one) => one.kind === kind).map((one) => one.lines);
  return buildResume(
    joinMarks({
      document,
      clean,
      lines,
      dates,
      sections,
      contact,
      schools: linesBy("education").flatMap((own) => readEducation(own)),
      jobs: linesBy("work").flatMap((own) => readJobs(own)),
      marks: NO_MARKS,
      places: new FactPlaces(),
      options,
    }),
  );
}

/** Marks skills and entities all over the text, and fills the facts of the rules with what the tagger saw. */
function joinMarks(ruled: Reading): Reading {
  const marks = markText(ruled);
  if (!ruled.options.tagger) return { ...ruled, marks };
  const { clean, lines, sections, dates, contact } = ruled;
  const jobs = mergeTaggedJobs(ruled.jobs, { clean, lines, sections, ...marks, schools: ruled.schools });
  const headers = jobs.map((job) => ({ start: job.start, end: endOfHeader(job) }));
  const schools = mergeTaggedSchools(ruled.schools, { clean, lines, dates, ...marks, jobs: headers });
  const name = contact.name ?? taggedName(ruled, marks.written);
  return { ...ruled, contact: { ...contact, name }, jobs, schools, marks };
}

function contactOf(
  document: TextDocument,
  clean: string,
  lines: ResumeLine[],
  sections: Section[],
): ReadContact {
  const inReferences = new Set(linesOf(sections, "references"));
  return readContact(document, clean, {
    head: linesOf(sections, "contact"),
    personal: linesOf(sections, "personal"),
    all: lines.filter((line) => !inReferences.has(line)),
  });
}

/** After a side column the name opens the main column: from there on the lines are the head of the document. */
function cutAtName(sections: Section[], nameStart: number): Section[] {
  return sections.flatMap((section) => {
    const at = section.lines.findIndex((line) => line.start <= nameStart && nameStart < line.end);
    if (at < 0 || section.kind === "contact" || section.kind === "personal") return [section];
    const start = section.lines[at]!.start;
    const head: Section = { kind: "contact", title: null, start, lines: section.lines.slice(at) };
    return [{ ...section, lines: section.lines.slice(0, at) }, head];
  });
}

function buildResume(reading: Reading): ParsedResume {
  const { document, sections, schools, jobs, places, contact } = reading;
  const summary = linesOf(sections, "summary");
  const head = linesOf(sections, "contact");
  const isInHead = (link: { start: number | null }): boolean =>
    link.start === null || head.some((line) => line.start <= link.start! && link.start! <= line.end);
  const basics = buildBasics(contact, collectItems(summary, true), isInHead, places);
  const work = jobs.map((job, index) => buildWork(job, `work/${index}`, places));
  const education = schools.map((school, index) => buildEducation(school, `education/${index}`, places));
  const resume: ParsedResume = {
    basics,
    work,
    ...buildLists(reading),
    education,
  };
  const findings: LayoutFinding[] = [
    ...document.findings,
    ...contactFindings(contact, reading.lines),
    ...undatedFindings(jobs, work, reading.options.as_of),
  ];
  return { ...resume, meta: { oumi_ats: buildReading(reading, findings) } };
}
