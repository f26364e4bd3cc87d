import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { buildProject, buildSkills, buildWork, dateOf } from "./build-sections.ts";
import { collectItems } from "./collect-highlights.ts";
import type { SectionKind } from "./group-lines-into-sections.ts";
import { readJobs } from "./read-jobs.ts";
import { namesHumanLanguages, readEntries, readLanguages, readProjects } from "./read-lists.ts";
import { itemsOf, readSkillsSection } from "./read-skills-section.ts";
import { linesOf, type Reading } from "./reading-state.ts";

/** The sections that are lists: volunteer work, projects, skills, languages, certificates and so on. */
export function buildLists({
  sections,
  places,
}: Reading): Omit<ParsedResume, "basics" | "work" | "education" | "meta"> {
  const entries = (kind: SectionKind) =>
    sections.filter((one) => one.kind === kind).flatMap((one) => readEntries(one.lines, one.inline === true));
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
