import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ResumeReading, ResumeSection } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import { findYearsStated } from "../dates/find-years-stated.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { collectEntities } from "./collect-entities.ts";
import { collectSkillFacts, skillsAmong } from "./collect-skill-facts.ts";
import type { Section } from "./group-lines-into-sections.ts";
import type { Reading } from "./reading-state.ts";

/** What goes under `meta.oumi_ats`; call it last, when every fact's place is noted. */
export function buildReading(reading: Reading, findings: LayoutFinding[]): ResumeReading {
  const { document, clean, sections, places, options, marks } = reading;
  const skillSections = sections.filter((one) => one.kind === "skills" && one.lines.length > 0);
  const spanOf = (section: Section): Span => [
    section.start,
    Math.max(section.start, section.lines.at(-1)?.end ?? section.start),
  ];
  const skills = collectSkillFacts(
    {
      text: document.text,
      mentions: marks.mentions,
      tagged: skillsAmong(marks.neutral),
      sections: skillSections.map(spanOf),
      containers: containersOf(places.spans),
    },
    options.matcher,
  );
  return {
    version: 1,
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
    found_by: places.found_by,
    entities: collectEntities(reading),
    protected: marks.hidden,
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
