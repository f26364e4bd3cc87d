import { SECTION_HEADS, TITLE_JOINTS, TITLE_MODIFIERS } from "../vocabulary/section-titles.ts";
import type { KnownLine } from "./tagger.ts";

/** A line of a resume's text, or a piece of a long one whose line breaks were lost. */
export interface TaggerLine {
  /** Half-open UTF-16 range. */
  start: number;
  end: number;
  /** A list item, or a line that begins with a list mark. */
  bullet: boolean;
  /** White space stands above. */
  gap: boolean;
  /** Number of the section kind it stands in, 0 before the first title. */
  section: number;
  /** Lines since the section's title, 0 for the title itself. */
  depth: number;
}

/** A line this long is a paragraph, or a text whose line breaks became runs of blanks. */
const LONG_LINE = 160;
const WIDE_GAP = /[ \u00a0]{2,}|[ \u00a0]*\t\s*/g;
const MARK = /^(?:[•‣⁃∙●○◉◘■□▪▫◼▶►▸➢➤❖✓✔✦✧★☆❑\ue000-\uf8ff·*–—-])[ \t]*/u;
const MOST_TITLE_WORDS = 6;
/** Kinds are numbered from 1 in the table's order. */
const HEADS = new Map<string, number>();
Object.values(SECTION_HEADS).forEach((list, index) => {
  for (const entry of list.split(";")) {
    const phrase = entry.trim().replace(/\s+/g, " ");
    if (phrase !== "" && !HEADS.has(phrase)) HEADS.set(phrase, index + 1);
  }
});

/** The lines of a text with their sections; long lines are cut at tabs and wide gaps. */
export function resumeLines(text: string, known: readonly KnownLine[] = splitLines(text)): TaggerLine[] {
  const lines: TaggerLine[] = [];
  let end = -1;
  for (const line of known) {
    const blankAbove = (line.gap ?? 0) > 0 || /\n\s*\n/.test(text.slice(Math.max(0, end), line.start));
    end = line.end;
    for (const [index, piece] of piecesOf(text, line).entries())
      lines.push({
        ...piece,
        bullet: piece.bullet || (index === 0 && (line.bullet ?? false)),
        gap: index === 0 && blankAbove,
        section: 0,
        depth: 0,
      });
  }
  markSections(text, lines);
  return lines;
}

/** The lines of a text that are not blank. */
export function splitLines(text: string): KnownLine[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function piecesOf(text: string, line: KnownLine): { start: number; end: number; bullet: boolean }[] {
  const pieces: { start: number; end: number; bullet: boolean }[] = [];
  const push = (start: number, end: number): void => {
    const content = text.slice(start, end);
    const lead = content.length - content.trimStart().length;
    const mark = MARK.exec(content.slice(lead, lead + 20))?.[0].length ?? 0;
    if (content.trim().length > mark)
      pieces.push({ start: start + lead + mark, end: start + content.trimEnd().length, bullet: mark > 0 });
  };
  let from = line.start;
  if (line.end - line.start > LONG_LINE)
    for (const gap of text.slice(line.start, line.end).matchAll(WIDE_GAP)) {
      push(from, line.start + gap.index);
      from = line.start + gap.index + gap[0].length;
    }
  push(from, line.end);
  return pieces;
}

function markSections(text: string, lines: TaggerLine[]): void {
  let section = 0;
  let depth = 0;
  for (const line of lines) {
    const found = titleKind(
      text.slice(line.start, Math.min(line.end, line.start + 80)),
      line.end - line.start,
    );
    if (found > 0) {
      section = found;
      depth = 0;
    } else depth++;
    line.section = section;
    line.depth = depth;
  }
}

/** The number of the section kind that a line's wording titles ("Work Experience", "Skills: Java"), 0 for none. */
function titleKind(line: string, length: number): number {
  const colon = line.indexOf(":");
  const inline = colon > 0 && colon < 40 && colon < length - 1;
  const title = inline ? line.slice(0, colon) : length <= 60 ? line.replace(/[\s:\-–—.]+$/, "") : "";
  if (!/^[\p{Lu}\d("]/u.test(title)) return 0;
  const words = title
    .toLowerCase()
    .replace(/['’(")]/g, " ")
    .replace(/([&/,+|])/g, " $1 ")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (word === "&" || word === "/" ? "and" : word));
  if (words.length === 0 || words.length > MOST_TITLE_WORDS) return 0;
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const head = HEADS.get(words.slice(from, to).join(" "));
      if (head && (to === words.length || TITLE_JOINTS.has(words[to]!))) return head;
    }
    if (!TITLE_MODIFIERS.has(words[from]!) && !TITLE_JOINTS.has(words[from]!)) return 0;
  }
  return 0;
}
