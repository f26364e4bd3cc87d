import type { Evidence } from "../schema/classification.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import type { ResumeReading } from "../schema/parsed-resume.ts";
import type { Span } from "../schema/span.ts";
import { html } from "./html.ts";
import type { TextRange } from "./mark-text.ts";
import { MARK_WORDS, SECTION_WORDS } from "./report-words.ts";
import type { Passage } from "./split-sections.ts";

export type MarkKind = keyof typeof MARK_WORDS;

/** From the outside in. */
const LEVEL = { passage: 0, heading: 1, line: 2, finding: 3, hushed: 4, mark: 5 } as const;
const KINDS = Object.keys(MARK_WORDS) as MarkKind[];

/** The id in the page of a place in the resume's text. */
export const placeId = ([start, end]: Span): string => `p${start}-${end}`;
export const passageId = (passage: Passage): string => `s${passage.start}`;
export const findingId = (number: number): string => `finding-${number}`;
export const pinId = (number: number): string => `pin-${number}`;

/** All that is wrapped in the text pane: passages, their titles, findings, protected places and evidence. */
export function placeEvidence(
  reading: ResumeReading,
  passages: readonly Passage[],
  evidence: Evidence | null,
): TextRange[] {
  return [
    ...passageRanges(passages),
    ...lineRanges(reading.text),
    ...findingRanges(reading.findings),
    ...reading.protected.map((span) => hushed(span)),
    ...markRanges(reading, evidence),
  ];
}

function passageRanges(passages: readonly Passage[]): TextRange[] {
  return passages.flatMap((passage, at) => {
    const isNew = passage.kind !== null && passages[at - 1]?.kind !== passage.kind;
    const label = isNew && passage.kind ? html` data-label="${SECTION_WORDS[passage.kind]}"` : html``;
    const { start, end, heading_end } = passage;
    const box: TextRange = {
      start,
      end,
      level: LEVEL.passage,
      tag: "div",
      attributes: html` class="passage"${label}`,
      id: passageId(passage),
    };
    if (heading_end === null) return [box];
    return [box, { start, end: heading_end, level: LEVEL.heading, tag: "h3", attributes: html``, id: null }];
  });
}

/** Each line of the document, so that a line too long for the page can hang below its own beginning. */
function lineRanges(text: string): TextRange[] {
  const attributes = html` class="line"`;
  const ranges: TextRange[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop + 1;
    ranges.push({ start, end, level: LEVEL.line, tag: "span", attributes, id: null });
    start = end;
  }
  return ranges;
}

function findingRanges(findings: readonly LayoutFinding[]): TextRange[] {
  return findings.flatMap((finding, at) => {
    if (!finding.span) return [];
    const [start, end] = finding.span;
    const attributes = html` class="pin" data-number="${at + 1}"`;
    return { start, end, level: LEVEL.finding, tag: "span", attributes, id: pinId(at + 1) };
  });
}

function hushed([start, end]: Span): TextRange {
  return { start, end, level: LEVEL.hushed, tag: "span", attributes: html` class="protected"`, id: null };
}

/** One mark for each distinct place, with every reason for it; protected places are cut out. */
function markRanges(reading: ResumeReading, evidence: Evidence | null): TextRange[] {
  const places = new Map<string, { span: Span; kinds: Set<MarkKind> }>();
  const add = (kind: MarkKind, spans: readonly Span[]) => {
    for (const span of spans) {
      const place = places.get(placeId(span)) ?? { span, kinds: new Set<MarkKind>() };
      place.kinds.add(kind);
      places.set(placeId(span), place);
    }
  };
  for (const entry of evidence?.required_skills ?? []) add("required", entry.spans);
  for (const entry of evidence?.preferred_skills ?? []) add("preferred", entry.spans);
  for (const entry of evidence?.keywords ?? []) add("keyword", entry.spans);
  for (const skill of reading.skills) add("skill", skill.spans);
  const protectedSpans = mergeSpans(reading.protected);
  return [...places.values()].flatMap(({ span, kinds }) =>
    cutOut(span, protectedSpans).map(([start, end]): TextRange => {
      const attributes = markAttributes(kinds);
      return { start, end, level: LEVEL.mark, tag: "mark", attributes, id: placeId(span) };
    }),
  );
}

/** The strongest reason gives the look; a skill of no interest to the job is not announced. */
function markAttributes(kinds: ReadonlySet<MarkKind>) {
  const sorted = KINDS.filter((kind) => kinds.has(kind));
  const said = sorted.filter((kind) => kind !== "skill").map((kind) => MARK_WORDS[kind]);
  return html` class="${sorted[0]!}"${said.length > 0 && html` data-is="${said.join(", ")}"`}`;
}

/** Sorted and disjoint, whatever was given. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** What is left of a span without the given sorted, disjoint spans. */
export function cutOut([start, end]: Span, sorted: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (let at = firstEndingAfter(sorted, start); at < sorted.length; at++) {
    const [cutFrom, cutTo] = sorted[at]!;
    if (cutFrom >= end) break;
    if (cutFrom > from) left.push([from, cutFrom]);
    from = Math.max(from, cutTo);
  }
  if (from < end) left.push([from, end]);
  return left;
}

function firstEndingAfter(sorted: readonly Span[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]![1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
