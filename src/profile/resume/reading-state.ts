import type { TextDocument } from "../../documents/text-document.ts";
import type { Tagger } from "../../tagger/tagger.ts";
import type { DateRange } from "../dates/date-range.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { FactPlaces } from "./fact-places.ts";
import type { Section, SectionKind } from "./group-lines-into-sections.ts";
import type { ReadContact } from "./read-contact.ts";
import type { ReadSchool } from "./read-education.ts";
import type { ReadJob } from "./read-jobs.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { TextMarks } from "./text-marks.ts";

/** What the parser needs besides the document. */
export interface ParseResumeOptions {
  /** YYYY-MM-DD: what "present" means; later starts are unreadable. */
  as_of: string;
  matcher: SkillMatcher;
  /** Marks entities beside the rules; without one they read alone. */
  tagger?: Tagger;
}

/** The parser's working state for one document. */
export interface Reading {
  document: TextDocument;
  clean: string;
  lines: ResumeLine[];
  sections: Section[];
  contact: ReadContact;
  schools: ReadSchool[];
  jobs: ReadJob[];
  dates: DateRange[];
  marks: TextMarks;
  places: FactPlaces;
  options: ParseResumeOptions;
}

/** All lines of the sections of one kind. */
export function linesOf(sections: readonly Section[], kind: SectionKind): ResumeLine[] {
  return sections.filter((one) => one.kind === kind).flatMap((one) => one.lines);
}
