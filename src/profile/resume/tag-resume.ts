import type { Span } from "../../schema/span.ts";
import { neutralise } from "../../tagger/neutral-text.ts";
import type { TaggedSpan, Tagger, TaggerInput } from "../../tagger/tagger.ts";
import { vocabularyHits } from "../../tagger/vocabulary-hits.ts";
import type { SkillMention } from "../skills/skill-mention.ts";
import { findProtected, joinAcrossSigns, mergeSpans, placesOfName } from "./find-protected.ts";
import type { SectionKind } from "./group-lines-into-sections.ts";
import { isProse } from "./line-shape.ts";
import { isSchool } from "./read-school-line.ts";
import { linesOf, type Reading } from "./reading-state.ts";
import type { Field } from "./split-fields.ts";
import type { TextMarks } from "./text-marks.ts";

/** A text this long is no resume of one person; what follows is read by the rules alone. */
const MOST_CHARACTERS = 60_000;
/** Characters at the top where a name is the person's own, whatever section they were read as. */
const HEAD = 400;
const OF_THE_PERSON = /^(?:Name|College Name|Degree|Graduation Year|Designation|Companies worked at)$/;
const OF_THE_WORK = /^(?:Designation|Companies worked at|Degree|Tech Tools|Job Specific Skills|Soft Skills)$/;

/** Marks skills and, with a tagger, entities. The tagger reads twice: see `TextMarks`. */
export function markText(reading: Reading): TextMarks {
  const { document, options } = reading;
  const { matcher, tagger } = options;
  const lists = listLinesOf(reading);
  const scan = (skip: Span[]) => matcher.scan(document.text, { lists, skip });
  const ruled = findProtected(reading);
  const mentions = scan(ruled);
  if (!tagger) return { mentions, hidden: ruled, written: [], neutral: [] };
  const written = tagger.tag(inputOf(reading, mentions)).filter(({ type }) => OF_THE_PERSON.test(type));
  const added = placesAdded(reading, written, mentions).filter((span) => !isInside(span, ruled));
  const hidden = added.length > 0 ? joinAcrossSigns(document.text, mergeSpans([...ruled, ...added])) : ruled;
  const shown = added.length > 0 ? scan(hidden) : mentions;
  return { mentions: shown, hidden, written, neutral: readNeutral(tagger, inputOf(reading, shown), hidden) };
}

/** The lines of skills sections that list names: there an ambiguous word is the skill. */
function listLinesOf({ sections }: Reading): Span[] {
  const lines = linesOf(sections, "skills").filter((line) => !isProse(line.text));
  return mergeSpans(lines.map((line): Span => [line.start, line.end]));
}

/** The name that the tagger marks first at the head, for a resume in which the rules find none. */
export function taggedName(reading: Reading, written: readonly TaggedSpan[]): Field | null {
  const isOn = (kind: SectionKind, { start }: TaggedSpan): boolean =>
    linesOf(reading.sections, kind).some((line) => line.start <= start && start < line.end);
  const isAtHead = (mark: TaggedSpan): boolean =>
    (mark.start < HEAD && !isOn("references", mark)) || isOn("contact", mark) || isOn("personal", mark);
  const first = written.find((mark) => mark.type === "Name" && isAtHead(mark));
  return first ? fieldOf(reading.clean, first) : null;
}

/** A marked place as a field of a reading. */
export function fieldOf(text: string, { start, end }: { start: number; end: number }): Field {
  return { text: text.slice(start, end), start, end, found_by: "tagger" };
}

function inputOf({ document, options }: Reading, mentions: readonly SkillMention[]): TaggerInput {
  const lines = document.lines.filter((line) => line.end <= MOST_CHARACTERS);
  const hits = vocabularyHits(mentions, options.matcher.kind).filter(({ end }) => end <= MOST_CHARACTERS);
  return { text: document.text.slice(0, MOST_CHARACTERS), lines, hits };
}

function readNeutral(tagger: Tagger, input: TaggerInput, hidden: readonly Span[]): TaggedSpan[] {
  const neutral = neutralise(input, hidden);
  return neutral.toOriginal(tagger.tag(neutral.input).filter(({ type }) => OF_THE_WORK.test(type)));
}

/** Schools, years of graduation, and a name that the rules have not found. */
function placesAdded(
  reading: Reading,
  written: readonly TaggedSpan[],
  mentions: readonly SkillMention[],
): Span[] {
  const spans = written
    .filter(({ type }) => type === "College Name" || type === "Graduation Year")
    .flatMap(({ start, end }) => linesWithin(reading, [start, end]))
    .filter((span) => !isSubject(reading.clean, span, mentions));
  const name = reading.contact.name ? null : taggedName(reading, written);
  return name ? [...spans, ...placesOfName(name, reading)] : spans;
}

/** A marked place, line by line: on the line beside a school stands what was studied there. */
function linesWithin({ lines }: Reading, [start, end]: Span): Span[] {
  return lines
    .filter((line) => line.start < end && start < line.end)
    .map((line): Span => [Math.max(start, line.start), Math.min(end, line.end)]);
}

/** Nothing but a skill, without a word for a school, is the subject: hiding it would let the school beside it count. */
function isSubject(text: string, [start, end]: Span, mentions: readonly SkillMention[]): boolean {
  return (
    mentions.some((mention) => mention.start <= start && end <= mention.end) &&
    !isSchool(text.slice(start, end))
  );
}

function isInside([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}
