import { type Block, linkTarget, type Piece, type RowBlock, rowOf } from "./document-model.ts";

/** What stands at the head of a job, a school or a project. Absent parts are "". */
export interface EntryHead {
  title: string;
  organisation: string;
  place: string;
  dates: string;
  url: string;
}

/** The ways to write the head of an entry. */
export const ENTRY_STYLES = [
  "stacked",
  "dashed",
  "right_dates",
  "organisation_first",
  "right_place",
  "inline",
  "piped",
  "dates_first",
  "dates_left",
] as const;
export type EntryStyle = (typeof ENTRY_STYLES)[number];

type HeadWriter = (head: EntryHead) => RowBlock[];

const HEAD_WRITERS: Record<EntryStyle, HeadWriter> = {
  stacked: (head) => [
    line([bold(head.title)]),
    line([plain(head.organisation), plain(head.place)]),
    line([plain(head.dates)]),
  ],
  dashed: (head) => [
    line([bold(head.title), bold(head.organisation), plain(head.place)], " – "),
    line([plain(head.dates)]),
  ],
  right_dates: (head) => [
    line([bold(head.title)], ", ", [plain(head.dates)]),
    line([italic(head.organisation), italic(head.place)]),
  ],
  organisation_first: (head) => [
    line([bold(head.organisation), plain(head.place)], ", ", [plain(head.dates)]),
    line([italic(head.title)]),
  ],
  right_place: (head) => [
    line([bold(head.organisation)], ", ", [plain(head.place)]),
    line([italic(head.title)], ", ", [italic(head.dates)]),
  ],
  inline: (head) => {
    const named = line([bold(head.title), plain(head.organisation), plain(head.place)]);
    return [head.dates === "" ? named : { ...named, left: [...named.left, { text: ` (${head.dates})` }] }];
  },
  piped: (head) => [
    line([bold(head.title), plain(head.organisation), plain(head.place), plain(head.dates)], " | "),
  ],
  dates_first: (head) => [
    line([plain(head.dates)]),
    line([bold(head.title)]),
    line([plain(head.organisation), plain(head.place)]),
  ],
  dates_left: (head) => [line([bold(head.title)]), line([plain(head.organisation), plain(head.place)])],
};

/** The blocks of an entry: its head in the style asked for, then its content. */
export function composeEntry(head: EntryHead, content: Block[], style: EntryStyle): Block[] {
  const rows = HEAD_WRITERS[style](head).filter((row) => row.left.length + row.right.length > 0);
  const url = linkTarget(head.url);
  if (head.url !== "") rows.push(rowOf([url ? { text: head.url, url } : { text: head.url }]));
  const [first, ...rest] = rows;
  if (!first) return content;
  const heads = [{ ...first, opens: true }, ...rest];
  // The last line of a head stays with its content, but entries without content do not cling to each other.
  const opened: Block[] = heads.map((row, at) => ({
    ...row,
    keeps: at < heads.length - 1 || content.length > 0,
  }));
  if (style !== "dates_left") return [...opened, ...content];
  return [{ type: "aside", text: head.dates, blocks: [...opened, ...content] }];
}

function line(pieces: (Piece | null)[], separator = ", ", right: (Piece | null)[] = []): RowBlock {
  const kept = pieces.filter((piece) => piece !== null);
  const left = kept.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: separator }, piece]));
  return rowOf(left, { right: right.filter((piece) => piece !== null) });
}

function plain(text: string): Piece | null {
  return text === "" ? null : { text };
}

function bold(text: string): Piece | null {
  return text === "" ? null : { text, bold: true };
}

function italic(text: string): Piece | null {
  return text === "" ? null : { text, italic: true };
}
