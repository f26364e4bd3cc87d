import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { buildProject, buildSkills, buildWork, dateOf } from "./build-sections.ts";
import { collectItems } from "./collect-highlights.ts";
import type { SectionKind } from "./group-lines-into-sections.ts";
import { readEntries } from "./read-entries.ts";
import { readJobs } from "./read-jobs.ts";
import { namesHumanLanguages, readLanguages } from "./read-languages.ts";
import { readProjects } from "./read-projects.ts";
import { readPublications } from "./read-publications.ts";
import { itemsOf, readSkillsSection } from "./read-skills-section.ts";
import { linesOf, type Reading } from "./reading-state.ts";

/** The sections that are lists: volunteer work, projects, skills, languages, certificates and so on. */
export function buildLists({
  sections,
  places,
  contact: { links },
}: Reading): Omit<ParsedResume, "basics" | "work" | "education" | "meta"> {
  const entries = (kind: SectionKind) =>
    sections
      .filter((one) => one.kind === kind)
      .flatMap((one) =>
        readEntries(one.lines, { inline: one.inline === true, links, summaries: kind === "awards" }),
      );
  const marked = <T extends { start: number; end: number }>(list: T[], path: string): T[] => {
    list.forEach((one, index) => {
      places.mark(`${path}/${index}`, one.start, one.end);
    });
    return list;
  };
  const volunteer = sections.filter((one) => one.kind === "volunteer").flatMap((one) => readJobs(one.lines));
  const projects = sections
    .filter((one) => one.kind === "projects")
    .flatMap((one) => readProjects(one.lines, links));
  const publications = sections
    .filter((one) => one.kind === "publications")
    .flatMap((one) => readPublications(one.lines, links));
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
      ...(one.summary ? { summary: one.summary } : {}),
    })),
    certificates: marked(entries("certificates"), "certificates").map((one) => ({
      name: one.name,
      ...dateOf(one),
      ...(one.issuer ? { issuer: one.issuer } : {}),
      ...(one.url ? { url: one.url } : {}),
    })),
    publications: marked(publications, "publications").map((one) => ({
      name: one.name,
      ...(one.publisher ? { publisher: one.publisher } : {}),
      ...releaseDateOf(dateOf(one)),
      ...(one.url ? { url: one.url } : {}),
      ...(one.summary ? { summary: one.summary } : {}),
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

function releaseDateOf({ date }: { date?: string }): { releaseDate?: string } {
  return date ? { releaseDate: date } : {};
}
