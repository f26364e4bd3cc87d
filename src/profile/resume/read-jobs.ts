import type { DateRange } from "../dates/date-range.ts";
import { collectItems, type TextItem } from "./collect-highlights.ts";
import type { HeaderParts } from "./cut-job-header.ts";
import { findJobAnchors } from "./find-job-anchors.ts";
import { blocksOf, type JobBlock, joinSplitHeaders, partsOf } from "./find-job-blocks.ts";
import { findUndatedHeaders } from "./find-undated-headers.ts";
import { type HeaderOrder, type JobHeader, labelHeader, orderOf } from "./label-job-header.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Field } from "./split-fields.ts";
import { splitJobLines } from "./split-job-lines.ts";

/** A job as read: fields with their places in the document. */
export interface ReadJob {
  position: Field | null;
  name: Field | null;
  location: Field | null;
  /** null: no date, or one that cannot be read. */
  range: DateRange | null;
  body: TextItem[];
  start: number;
  end: number;
}

/** Reads the jobs of one section, in the order of the document. */
export function readJobs(sectionLines: readonly ResumeLine[], habit: HeaderOrder | null = null): ReadJob[] {
  const lines = splitJobLines(sectionLines);
  const anchors = findJobAnchors(lines);
  const blocks = anchors.length > 0 ? blocksOf(lines, anchors) : [];
  const withUndated = findUndatedHeaders(
    lines,
    blocks.map(({ first, bodyStart, end }) => ({ first, bodyStart, end })),
  );
  for (const { first, bodyStart } of withUndated)
    blocks.push({
      anchor: { at: first, range: null },
      first,
      bodyStart,
      end: bodyStart,
      parts: partsOf(lines, first, bodyStart),
    });
  blocks.sort((a, b) => a.first - b.first);
  joinSplitHeaders(lines, blocks);
  blocks.forEach((block, at) => {
    block.end = blocks[at + 1]?.first ?? lines.length;
  });
  const order = orderIn(blocks) ?? habit ?? "title-first";
  return toJobs(lines, blocks, order);
}

/** The commonest clear order of a section's headers. */
function orderIn(blocks: readonly JobBlock[]): HeaderOrder | null {
  let balance = 0;
  for (const block of blocks) {
    const order = orderOf(block.parts);
    balance += order === "title-first" ? 1 : order === "company-first" ? -1 : 0;
  }
  return balance > 0 ? "title-first" : balance < 0 ? "company-first" : null;
}

function toJobs(lines: readonly ResumeLine[], blocks: readonly JobBlock[], order: HeaderOrder): ReadJob[] {
  const jobs: ReadJob[] = [];
  let parent: { name: Field; location: Field | null } | null = null;
  blocks.forEach((block, index) => {
    const header = isSubTitle(block, parent) ? titleOnly(block.parts) : labelHeader(block.parts, order);
    const body = lines.slice(block.bodyStart, block.end);
    if (isParent(block, blocks[index + 1], header.name, header.position, body.length)) {
      parent = { name: header.name!, location: header.location };
      return;
    }
    if (header.name)
      parent = block.first < block.anchor.at ? { name: header.name, location: header.location } : null;
    const inherited: typeof parent = header.name ? null : parent;
    if (!header.name && !header.position && body.length === 0) return;
    jobs.push({
      ...header,
      name: header.name ?? inherited?.name ?? null,
      location: header.location ?? inherited?.location ?? null,
      range: block.anchor.range,
      body: collectItems(body),
      start: lines[block.first]!.start,
      end: lines[block.end - 1]!.end,
    });
  });
  return jobs;
}

/** A dated line right under another job of the same employer: all it says is the title. */
function isSubTitle(block: JobBlock, parent: { name: Field } | null): boolean {
  const { candidates, labelled } = block.parts;
  if (!parent || block.first < block.anchor.at || labelled.name || labelled.position) return false;
  return (
    candidates.some((one) => one.title >= 1.5) &&
    candidates.every((one) => one.company < 3 || one.title > one.company)
  );
}

function titleOnly({ candidates, location }: HeaderParts): JobHeader {
  const head = candidates.find((one) => one.title >= 1.5) ?? candidates[0]!;
  let { text, end } = head;
  for (const next of candidates)
    if (next.start > end && next.start - end <= 2) {
      text += ", ".slice(0, next.start - end) + next.text;
      end = next.end;
    }
  return { position: { text, start: head.start, end }, name: null, location };
}

/** A dated company line with dated titles right beneath it is no job of its own. */
function isParent(
  _block: JobBlock,
  next: JobBlock | undefined,
  name: Field | null,
  position: Field | null,
  bodyLines: number,
): boolean {
  if (!name || position || bodyLines > 0 || !next) return false;
  const below = next.parts.candidates;
  return below.length === 1 && below[0]!.title > below[0]!.company;
}
