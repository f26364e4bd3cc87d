import type { RESUME_SECTIONS } from "../../schema/parsed-resume.ts";
import { classifySectionTitle, type SectionTitle } from "./classify-section-title.ts";
import { isAllCaps, isProse, wordsOf } from "./line-shape.ts";
import { lineFrom, type ResumeLine } from "./resume-line.ts";

/** The kinds of `ResumeSection`. */
export type SectionKind = (typeof RESUME_SECTIONS)[number];

/** A section with its lines; the title's own line is not among them unless content follows on it. */
export interface Section {
  kind: SectionKind;
  title: string | null;
  /** Offset of the title, or of the first line. */
  start: number;
  /** The content began on the title's own line: "Licenses: CDL, Forklift". */
  inline?: boolean;
  lines: ResumeLine[];
}

/** How the titles of one document look. */
interface TitleStyle {
  caps: boolean;
  emphasis: boolean;
  heading: number;
  size: number;
  gap: boolean;
  /** Enough sure titles were seen to lean on their look. */
  sure: boolean;
}

interface Candidate {
  at: number;
  title: SectionTitle;
}

const SURE_TITLES = 3;
const SHARE = 0.75;
const BIG = 1.08;

/**
 * Cuts the lines at section titles. The head of the document is a `contact` section without a title.
 * A word of the title table inside prose, in a list item or in another look than the document's titles cuts nothing.
 */
export function groupLinesIntoSections(lines: readonly ResumeLine[]): Section[] {
  const candidates = candidatesOf(lines);
  const style = styleOf(lines, candidates);
  const titles = new Map<number, SectionTitle>();
  let open: SectionTitle | null = null;
  for (const { at, title } of candidates) {
    const above = titles.get(at - 1);
    // Right under a title stands its first item, unless it plainly looks like the next title.
    const isFirstItem = title.weak && above !== undefined && above.contentStart === null;
    if (isFirstItem && looksLikeTitle(lines[at]!, style) !== "yes") continue;
    if (isFieldOfProject(lines[at]!, title, open, style)) continue;
    if (!isAccepted(lines, at, title, style)) continue;
    titles.set(at, title);
    open = title;
  }
  addUnknownTitles(lines, titles, style);
  return cutAtTitles(lines, titles);
}

/** "Skills: Python, Flask" below a project, where titles stand alone: what was used there. */
function isFieldOfProject(
  line: ResumeLine,
  title: SectionTitle,
  open: SectionTitle | null,
  style: TitleStyle,
): boolean {
  return (
    style.sure &&
    title.contentStart !== null &&
    title.kind === "skills" &&
    open?.kind === "projects" &&
    !line.gap
  );
}

function candidatesOf(lines: readonly ResumeLine[]): Candidate[] {
  const found: Candidate[] = [];
  lines.forEach((line, at) => {
    if (line.bullet && line.heading === 0) return;
    const title = classifySectionTitle(line);
    if (title) found.push({ at, title });
  });
  return withoutRepeats(lines, found);
}

/** A wording that comes back under every project ("Tools:", "Responsibilities") labels a field, no section. */
function withoutRepeats(lines: readonly ResumeLine[], candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const { title } of candidates) {
    const key = title.title.toLowerCase().replace(/[^\p{L}]/gu, "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return candidates.filter(({ at, title }) => {
    const count = counts.get(title.title.toLowerCase().replace(/[^\p{L}]/gu, "")) ?? 1;
    return (
      count < (title.weak || title.contentStart !== null ? 2 : 4) || (lines[at]!.heading > 0 && count < 4)
    );
  });
}

function styleOf(lines: readonly ResumeLine[], candidates: readonly Candidate[]): TitleStyle {
  const sure = candidates
    .filter(({ title }) => !title.weak && title.contentStart === null)
    .map(({ at }) => lines[at]!);
  const share = (test: (line: ResumeLine) => boolean): boolean =>
    sure.length > 0 && sure.filter(test).length >= sure.length * SHARE;
  const levels = sure.filter((line) => line.heading > 0).map((line) => line.heading);
  return {
    caps: share((line) => isAllCaps(line.text)),
    emphasis: share((line) => line.emphasis),
    heading: share((line) => line.heading > 0) ? Math.max(...levels) : 0,
    size: share((line) => line.size >= BIG)
      ? Math.min(...sure.map((line) => line.size).filter((size) => size >= BIG))
      : 0,
    gap: share((line) => line.gap),
    sure: sure.length >= SURE_TITLES,
  };
}

function isAccepted(
  lines: readonly ResumeLine[],
  at: number,
  title: SectionTitle,
  style: TitleStyle,
): boolean {
  const line = lines[at]!;
  const looks = looksLikeTitle(line, style);
  if (title.contentStart !== null) return isInlineTitle(lines, at, title);
  if (at === 0 && title.weak) return false;
  if (title.doubtful) return looks === "yes";
  if (title.weak) return looks === "yes" || (looks === "unknown" && standsApart(lines, at));
  if (looks === "no" && style.sure) return false;
  return !continuesSentence(lines, at);
}

/** Compares a line with the look shared by the document's sure titles. */
function looksLikeTitle(line: ResumeLine, style: TitleStyle): "yes" | "no" | "unknown" {
  if (line.heading > 0 && (style.heading === 0 || line.heading <= style.heading)) return "yes";
  const wanted: boolean[] = [];
  if (style.heading > 0) wanted.push(line.heading > 0 && line.heading <= style.heading);
  if (style.caps) wanted.push(isAllCaps(line.text));
  if (style.emphasis) wanted.push(line.emphasis);
  if (style.size > 0) wanted.push(line.size >= style.size - 0.02);
  if (wanted.length === 0) return isAllCaps(line.text) || /:\s*$/.test(line.text) ? "yes" : "unknown";
  const met = wanted.filter(Boolean).length;
  return met === wanted.length ? "yes" : met === 0 ? "no" : "unknown";
}

/** White space above and no list of equally short lines around: a title rather than a list's item. */
function standsApart(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at]!;
  if (!line.gap) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  return after !== undefined && !(before && !before.gap && isShort(before) && isShort(after) && after.gap);
}

function isShort(line: ResumeLine): boolean {
  return wordsOf(line.text).length <= 4;
}

/** The line above ends in the middle of a sentence that this line ends. */
function continuesSentence(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at]!;
  const before = lines[at - 1];
  if (!before || line.gap || line.heading > 0 || line.emphasis || isAllCaps(line.text)) return false;
  return (
    /(?:[,&/]|\b(?:and|of|in|the|for|to|with|a|or|by))\s*$/i.test(before.text) &&
    /\s/.test(before.text) &&
    before.block === line.block
  );
}

/** "Skills: Java, C++" opens a section; "Technologies: Java" under a job does not. */
function isInlineTitle(lines: readonly ResumeLine[], at: number, title: SectionTitle): boolean {
  if (title.kind === "contact" || title.kind === "personal") return false;
  if (title.weak && !isAllCaps(title.title)) return false;
  if (/^(?:technolog|tools|environment|tech|project|role|summary of|clients?)/i.test(title.title))
    return false;
  if (
    /^(?:contact|history|experience|work|courses|coursework|degrees?)$/i.test(title.title) &&
    !isAllCaps(title.title)
  )
    return false;
  const before = lines[at - 1];
  return before === undefined || !continuesSentence(lines, at);
}

/** A heading of the same level as the known titles opens a section that the table does not know. */
function addUnknownTitles(
  lines: readonly ResumeLine[],
  titles: Map<number, SectionTitle>,
  style: TitleStyle,
): void {
  const first = Math.min(...titles.keys());
  if (style.heading === 0 || !style.sure || !Number.isFinite(first)) return;
  const levels = [...titles.keys()].map((at) => lines[at]!.heading).filter((level) => level > 0);
  const level = Math.min(...levels);
  lines.forEach((line, at) => {
    const isTitle = at > first && !titles.has(at) && line.heading > 0 && line.heading <= level;
    if (isTitle && line.dates.length === 0 && levels.filter((one) => one === line.heading).length >= 2)
      titles.set(at, { kind: "other", title: line.text, contentStart: null, weak: false, doubtful: false });
  });
}

function cutAtTitles(lines: readonly ResumeLine[], titles: ReadonlyMap<number, SectionTitle>): Section[] {
  const sections: Section[] = [];
  let current: Section = { kind: "contact", title: null, start: lines[0]?.start ?? 0, lines: [] };
  let resumed: Section | null = null;
  const close = (): void => {
    if (current.title !== null || current.lines.length > 0) sections.push(current);
  };
  lines.forEach((line, at) => {
    const title = titles.get(at);
    if (title) {
      const inList = title.contentStart !== null && /^(?:work|projects|education)$/.test(current.kind);
      const returnTo: Section | null = inList ? current : null;
      close();
      current = { kind: title.kind as SectionKind, title: title.title, start: line.start, lines: [] };
      if (title.contentStart !== null) {
        current.inline = true;
        current.lines.push(lineFrom(line, title.contentStart));
      }
      resumed = returnTo;
      return;
    }
    if (resumed && !goesOn(lines[at - 1]!, line)) {
      const back: Section = resumed;
      close();
      current = { kind: back.kind, title: back.title, start: line.start, lines: [] };
      resumed = null;
    }
    current.lines.push(line);
  });
  close();
  for (const section of sections) section.kind = settleKind(section);
  return sections;
}

/** The content of an inline title runs on over a line end. */
function goesOn(before: ResumeLine, line: ResumeLine): boolean {
  return (
    !line.gap &&
    !line.bullet &&
    line.dates.length === 0 &&
    (/[,;&/]\s*$/.test(before.text) || /^\p{Ll}/u.test(line.text))
  );
}

/** "Highlights" and "Qualifications" hold skills when their lines are short, else a summary or schooling. */
function settleKind(section: Section): SectionKind {
  const kind = section.kind as SectionKind | "highlights";
  if (kind !== "highlights") return kind;
  const { lines } = section;
  if (lines.length === 0) return "other";
  const prose = lines.filter((line) => isProse(line.text) || wordsOf(line.text).length > 9).length;
  return prose > lines.length / 2 ? "summary" : "skills";
}
