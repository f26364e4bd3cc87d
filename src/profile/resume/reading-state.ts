import type { TextDocument } from "../../documents/text-document.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { FactPlaces } from "./fact-places.ts";
import type { Section, SectionKind } from "./group-lines-into-sections.ts";
import type { ReadContact } from "./read-contact.ts";
import type { ReadSchool } from "./read-education.ts";
import type { ResumeLine } from "./resume-line.ts";

/** What the parser needs besides the document. */
export interface ParseResumeOptions {
  /** YYYY-MM-DD: what "present" means; later starts are unreadable. */
  as_of: string;
  matcher: SkillMatcher;
}

/** The parser's working state for one document. */
export interface Reading {
  document: TextDocument;
  clean: string;
  lines: ResumeLine[];
  sections: Section[];
  contact: ReadContact;
  schools: ReadSchool[];
  places: FactPlaces;
  options: ParseResumeOptions;
}

/** All lines of the sections of one kind. */
export function linesOf(sections: readonly Section[], kind: SectionKind): ResumeLine[] {
  return sections.filter((one) => one.kind === kind).flatMap((one) => one.lines);
}
