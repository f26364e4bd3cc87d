import type { Evidence } from "../schema/classification.ts";
import type { ParsedResume, ResumeReading } from "../schema/parsed-resume.ts";
import type { Span } from "../schema/span.ts";
import { readingOf } from "./format-values.ts";
import type { Html } from "./html.ts";
import { markText } from "./mark-text.ts";
import { passageId, placeEvidence, placeId } from "./place-evidence.ts";
import { SECTION_WORDS, WORDS } from "./report-words.ts";
import { type Passage, passageAt, splitSections } from "./split-sections.ts";

/** A place in the text that a table can point at. */
export interface PlaceLink {
  /** The id in the page. */
  id: string;
  /** The part of the resume that it stands in. */
  label: string;
}

/** The marked text of a resume, and what the rest of the page may point at. */
export interface ReportText {
  reading: ResumeReading;
  passages: readonly Passage[];
  markup: Html;
  /** Whether an element of this id was written. */
  has: (id: string) => boolean;
  /** Where spans stand: one link for each part of the resume, the first place in it. */
  linksTo: (spans: readonly Span[]) => PlaceLink[];
}

/** The text pane, null for a resume that came without a text. */
export function buildReportText(resume: ParsedResume, evidence: Evidence | null): ReportText | null {
  const reading = readingOf(resume);
  if (!reading || reading.text.trim() === "") return null;
  const passages = splitSections(reading.text, reading.sections);
  const { markup, placed } = markText(reading.text, placeEvidence(reading, passages, evidence));
  const linksTo = (spans: readonly Span[]): PlaceLink[] => {
    const links = new Map<string, PlaceLink>();
    for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
      const passage = passageAt(passages, span[0]);
      if (!passage || !placed.has(placeId(span))) continue;
      const label = passage.kind ? SECTION_WORDS[passage.kind] : WORDS.head;
      if (!links.has(label)) links.set(label, { id: placeId(span), label });
    }
    return [...links.values()];
  };
  return { reading, passages, markup, has: (id) => placed.has(id), linksTo };
}

/** Passages of a kind that the reader has no name for. */
export function unknownPassages(text: ReportText): { id: string; title: string | null }[] {
  return text.passages
    .filter((passage) => passage.kind === "other" && text.has(passageId(passage)))
    .map((passage) => ({ id: passageId(passage), title: passage.title }));
}
