import type { TextDocument } from "../../documents/text-document.ts";
import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ParsedResume, ResumeSection } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import { findDateRanges } from "../dates/find-date-ranges.ts";
import { findYearsStated } from "../dates/find-years-stated.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import { buildBasics } from "./build-basics.ts";
import { buildEducation, buildProject, buildSkills, buildWork, dateOf } from "./build-sections.ts";
import { cleanText } from "./clean-text.ts";
import { collectItems } from "./collect-highlights.ts";
import { collectSkillFacts } from "./collect-skill-facts.ts";
import { FactPlaces } from "./fact-places.ts";
import { findProtected, mergeSpans } from "./find-protected.ts";
import { findUnmarkedSections, settleLanguages } from "./find-unmarked-sections.ts";
import { groupLinesIntoSections, type Section, type SectionKind } from "./group-lines-into-sections.ts";
import { isProse } from "./line-shape.ts";
import { type ReadContact, readContact } from "./read-contact.ts";
import { type ReadSchool, readEducation } from "./read-education.ts";
import { readJobs } from "./read-jobs.ts";
import { namesHumanLanguages, readEntries, readLanguages, readProjects } from "./read-lists.ts";
import { itemsOf, readSkillsSection } from "./read-skills-section.ts";
import { contactFindings, undatedFindings } from "./report-findings.ts";
import { cutIntoLines, type ResumeLine } from "./resume-line.ts";

/** What the parser needs besides the document. */
export interface ParseResumeOptions {
  /** YYYY-MM-DD: what "present" means; later starts are unreadable. */
  as_of: string;
  matcher: SkillMatcher;
}

/** The parser's working state for one document. */
interface Reading {
  document: TextDocument;
  clean: string;
  lines: ResumeLine[];
  sections: Section[];
  contact: ReadContact;
  schools: ReadSchool[];
  places: FactPlaces;
  options: ParseResumeOptions;
}

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
  const lines = cutIntoLines(document, clean, dates);
  const grouped = groupLinesIntoSections(lines);
  const name = contactOf(document, clean, lines, grouped).name;
  const sections = findUnmarkedSections(name ? cutAtName(grouped, name.start) : grouped);
  settleLanguages(sections);
  const contact = contactOf(document, clean, lines, sections);
  const schools = sections
    .filter((one) => one.kind === "education")
    .flatMap((one) => readEducation(one.lines));
  return buildResume({
    document,
    clean,
    lines,
    sections,
    contact,
    schools,
    places: new FactPlaces(),
    options,
  });
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

function linesOf(sections: readonly Section[], kind: SectionKind): ResumeLine[] {
  return sections.filter((one) => one.kind === kind).flatMap((one) => one.lines);
}

function buildResume(reading: Reading): ParsedResume {
  const { document, sections, schools, places, contact } = reading;
  const summary = linesOf(sections, "summary");
  const head = new Set(linesOf(sections, "contact"));
  const isInHead = (link: { start: number | null }): boolean =>
    link.start === null ||
    [...head].some((line) => line.start <= link.start! && link.start! <= line.end) ||
    /linkedin\.com\/in|github\.com\/[^/]+\/?$/i.test(document.text.slice(link.start, link.start + 80));
  const basics = buildBasics(contact, collectItems(summary), isInHead, places);
  const jobs = sections.filter((one) => one.kind === "work").flatMap((one) => readJobs(one.lines));
  const work = jobs.map((job, index) => buildWork(job, `work/${index}`, places));
  const education = schools.map((school, index) => buildEducation(school, `education/${index}`, places));
  const resume: ParsedResume = {
    basics,
    work,
    ...restOf(reading),
    education,
  };
  const findings: LayoutFinding[] = [
    ...document.findings,
    ...contactFindings(contact, reading.lines),
    ...undatedFindings(jobs, work, reading.options.as_of),
  ];
  return { ...resume, meta: { oumi_ats: readingOf(reading, findings) } };
}

/** The sections that are lists: volunteer work, projects, skills, languages, certificates and so on. */
function restOf({ sections, places }: Reading): Omit<ParsedResume, "basics" | "work" | "education" | "meta"> {
  const entries = (kind: SectionKind) =>
    sections.filter((one) => one.kind === kind).flatMap((one) => readEntries(one.lines));
  const marked = <T extends { start: number; end: number }>(list: T[], path: string): T[] => {
    list.forEach((one, index) => {
      places.mark(`${path}/${index}`, one.start, one.end);
    });
    return list;
  };
  const volunteer = sections.filter((one) => one.kind === "volunteer").flatMap((one) => readJobs(one.lines));
  const projects = sections
    .filter((one) => one.kind === "projects")
    .flatMap((one) => readProjects(one.lines));
  const skillLines = linesOf(sections, "skills");
  const languageLines = [
    ...linesOf(sections, "languages"),
    ...skillLines.filter((line) => namesHumanLanguages(line.text)),
  ];
  return {
    volunteer: volunteer.map((job, index) => {
      const { name, ...rest } = buildWork(job, `volunteer/${index}`, places);
      return { ...(name ? { organization: name } : {}), ...rest };
    }),
    awards: marked(entries("awards"), "awards").map((one) => ({
      title: one.name,
      ...dateOf(one),
      ...(one.issuer ? { awarder: one.issuer } : {}),
    })),
    certificates: marked(entries("certificates"), "certificates").map((one) => ({
      name: one.name,
      ...dateOf(one),
      ...(one.issuer ? { issuer: one.issuer } : {}),
    })),
    publications: marked(collectItems(linesOf(sections, "publications")), "publications").map((one) => ({
      name: one.text,
    })),
    skills: buildSkills(readSkillsSection(skillLines), places),
    languages: marked(readLanguages(languageLines), "languages").map(({ language, fluency }) => ({
      language,
      ...(fluency ? { fluency } : {}),
    })),
    interests: marked(
      linesOf(sections, "interests").flatMap((line) => itemsOf(line.text, line.start)),
      "interests",
    ).map((one) => ({ name: one.name })),
    references: marked(collectItems(linesOf(sections, "references")), "references").map((one) => ({
      reference: one.text,
    })),
    projects: projects.map((project, index) => buildProject(project, `projects/${index}`, places)),
  };
}

function readingOf(reading: Reading, findings: LayoutFinding[]) {
  const { document, clean, sections, places, options } = reading;
  const hidden = findProtected(reading);
  const skillSections = sections.filter((one) => one.kind === "skills" && one.lines.length > 0);
  const spanOf = (section: Section): Span => [
    section.start,
    Math.max(section.start, section.lines.at(-1)?.end ?? section.start),
  ];
  const skills = collectSkillFacts(
    {
      text: document.text,
      lists: mergeSpans(
        skillSections.flatMap((one) =>
          one.lines.filter((line) => !isProse(line.text)).map((line): Span => [line.start, line.end]),
        ),
      ),
      sections: skillSections.map(spanOf),
      skip: hidden,
      containers: containersOf(places.spans),
    },
    options.matcher,
  );
  return {
    version: 1 as const,
    text: document.text,
    source: {
      format: document.format,
      sha256: document.sha256 === "" ? null : document.sha256,
      pages: document.page_count,
      layout_checked: document.layout_checked,
    },
    language: detectLanguage(clean),
    findings,
    sections: sections.map((one): ResumeSection => ({ kind: one.kind, title: one.title, span: spanOf(one) })),
    skills,
    spans: places.spans,
    protected: hidden,
    years_stated: yearsStated(sections),
    warnings: document.warnings,
  };
}

const CONTAINER = /^(?:work|projects|volunteer|education|certificates|awards|publications)\/\d+$/;

/** Places that hold evidence: jobs, projects and the like, and the summary. */
function containersOf(spans: Record<string, Span>): [string, Span][] {
  return Object.entries(spans).flatMap(([path, span]): [string, Span][] => {
    if (path === "basics/summary") return [["summary", span]];
    return CONTAINER.test(path) ? [[path, span]] : [];
  });
}

/** Years claimed anywhere but in the description of a job or school. */
function yearsStated(sections: readonly Section[]): number | null {
  let best: number | null = null;
  for (const section of sections) {
    if (!/^(?:contact|summary|skills|other|personal|awards)$/.test(section.kind)) continue;
    const text = section.lines.map((line) => line.text).join("\n");
    const years = findYearsStated(text, { isSummary: section.kind === "summary" });
    if (years !== null) best = Math.max(best ?? 0, years);
  }
  return best;
}
