import type { DateRange } from "../dates/date-range.ts";
import { blankFacts } from "./blank-facts.ts";
import { tidyValue } from "./clean-text.ts";
import { collectItems, type TextItem } from "./collect-highlights.ts";
import type { FoundLink } from "./find-contact-data.ts";
import { isHeaderShaped, isProse, wordsOf } from "./line-shape.ts";
import { NOTHING } from "./read-entries.ts";
import { itemsOf } from "./read-skills-section.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Field } from "./split-fields.ts";

/** A project: its first line (or what stands before a colon or dash) names it. */
export interface ReadProject {
  name: Field;
  range: DateRange | null;
  url: string | null;
  description: string | null;
  highlights: TextItem[];
  keywords: string[];
  start: number;
  end: number;
}

/** How the names of a section's projects are told from what is said of them. */
type Opening = "emphasis" | "heading" | "gap" | "bullet" | "after_bullet" | "named";

const KEYWORDS =
  /^(?:(?:key |main |core )?(?:technolog(?:y|ies)(?: used)?|tools(?: used)?|tools (?:&|and) technologies|tech(?:nology)? ?stack|stack|skills(?: used)?|keywords|environment|built (?:with|using)|frameworks|languages))\s*(?::|\s[–—-]\s)\s*/i;
const NAME_END = /^(.{3,70}?)(?::\s|\s[–—-]\s|\s\|\s|\t)(?=.)/;
const EMPTY_BRACKETS = /\(\s*\)/g;
const LONGEST_NAME = 120;
/** Words of a name that looks like the beginning of a sentence ("Train delay diary"). */
const SHORT_NAME = 6;

/** Reads projects: a name with what is said of it below, or one list item a project. */
export function readProjects(lines: readonly ResumeLine[], links: readonly FoundLink[] = []): ReadProject[] {
  return cutAtNames(lines, links).flatMap((group) => projectOf(group, links) ?? []);
}

/** Lines of one project each. Dates and addresses that stand alone go with the name above or below them. */
function cutAtNames(lines: readonly ResumeLine[], links: readonly FoundLink[]): ResumeLine[][] {
  const worded = lines.filter((line) => saysWords(line, links));
  const opening = openingOf(worded);
  const groups: ResumeLine[][] = [];
  let lone: ResumeLine[] = [];
  let at = 0;
  let isBelowName = false;
  for (const line of lines) {
    if (worded[at] !== line) {
      lone.push(line);
      continue;
    }
    const opens = at === 0 || opensProject(worded, at, opening);
    const open = groups.at(-1);
    const isOwn = open && (!opens || (isBelowName && open.every((one) => one.dates.length === 0)));
    if (isOwn) open.push(...lone);
    if (opens) groups.push(isOwn ? [line] : [...lone, line]);
    else groups.at(-1)!.push(line);
    lone = [];
    isBelowName = opens;
    at += 1;
  }
  groups.at(-1)?.push(...lone);
  return groups;
}

function saysWords(line: ResumeLine, links: readonly FoundLink[]): boolean {
  return /\p{L}/u.test(blankFacts(line, links).text);
}

/** What the first project's name looks like, and no line of its description does. */
function openingOf(lines: readonly ResumeLine[]): Opening {
  const first = lines[0];
  if (!first) return "gap";
  if (first.heading > 0) return "heading";
  const hasBullets = lines.some((line) => line.bullet);
  if (first.bullet) {
    const hasHeads = lines.some((line, at) => canOpen(line) && (lines[at + 1]?.bullet ?? false));
    return hasHeads ? "after_bullet" : "bullet";
  }
  if (first.emphasis && lines.some((line) => !line.emphasis)) return "emphasis";
  if (!hasBullets && isNamed(first) && lines.filter(isNamed).length > lines.length / 2) return "named";
  if (lines.some((line, at) => at > 0 && isApart(lines, at) && canOpen(line))) return "gap";
  return hasBullets ? "after_bullet" : isNamed(first) ? "named" : "gap";
}

const OPENINGS: Record<Opening, (lines: readonly ResumeLine[], at: number) => boolean> = {
  heading: (lines, at) => lines[at]!.heading > 0,
  // Name and employer may both be set apart: the first of them opens. A name beside its dates is bold in part.
  emphasis: (lines, at) =>
    !lines[at]!.bullet &&
    (lines[at]!.gap || !lines[at - 1]!.emphasis) &&
    (lines[at]!.emphasis || (lines[at]!.dates.length > 0 && canOpen(lines[at]!))),
  gap: (lines, at) => isApart(lines, at) && canOpen(lines[at]!),
  bullet: (lines, at) => lines[at]!.bullet,
  after_bullet: (lines, at) =>
    (lines[at - 1]!.bullet && isShortName(lines[at]!)) || (isApart(lines, at) && canOpen(lines[at]!)),
  named: (lines, at) => isNamed(lines[at]!) || (isApart(lines, at) && canOpen(lines[at]!)),
};

function opensProject(lines: readonly ResumeLine[], at: number, opening: Opening): boolean {
  return !KEYWORDS.test(lines[at]!.text) && OPENINGS[opening](lines, at);
}

/** White space stands above; the top of a page is none. */
function isApart(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at]!;
  return (line.gap && line.page === lines[at - 1]?.page) || line.emphasis || line.heading > 0;
}

function canOpen(line: ResumeLine): boolean {
  return (
    !line.bullet &&
    isHeaderShaped(line) &&
    !KEYWORDS.test(line.text) &&
    /^["'“(]?[\p{Lu}\p{Lo}\d]/u.test(line.text)
  );
}

/** Below a list nothing but a name is short and ends in no full stop, unless it lists what was used. */
function isShortName(line: ResumeLine): boolean {
  const isShort = wordsOf(line.text).length <= SHORT_NAME && !/[.!?;:]$/.test(line.text);
  return !line.bullet && !isBareList(line.text) && (canOpen(line) || (isShort && /^\p{Lu}/u.test(line.text)));
}

/** "Flood Risk Map – Mapped 14 districts": a name set apart from its description. */
function isNamed(line: ResumeLine): boolean {
  return !line.bullet && /^\p{Lu}[^:–|]{2,60}(?::\s|\s[–|-]\s)/u.test(line.text) && !KEYWORDS.test(line.text);
}

function projectOf(lines: readonly ResumeLine[], links: readonly FoundLink[]): ReadProject | null {
  const at = lines.findIndex((line) => saysWords(line, links));
  const first = lines[at];
  if (!first || NOTHING.test(first.text.trim())) return null;
  const blanked = lines.map((line) => blankFacts(line, links));
  const line = blanked[at]!.text.replace(EMPTY_BRACKETS, (brackets) => " ".repeat(brackets.length));
  const text = line.trimStart();
  const start = first.start + line.length - text.length;
  const cut = NAME_END.exec(text);
  const rest = cut ? tidyValue(text.slice(cut[0].length)) : "";
  const written = cut && rest !== "" ? cut[1]! : text;
  const name = tidyValue(written).slice(0, LONGEST_NAME);
  if (!/\p{L}/u.test(name)) return null;
  const { prose, highlights, keywords } = describe(lines, at, blanked);
  const description = [rest, ...prose].filter(Boolean).join(" ");
  return {
    name: { text: name, start, end: start + written.trimEnd().length },
    range: rangeOf(lines, at, links),
    url: blanked.find(({ url }) => url !== null)?.url ?? null,
    description: description === "" ? null : description,
    highlights,
    keywords,
    start: lines[0]!.start,
    end: lines.at(-1)!.end,
  };
}

/** The date on the name's line, or alone above or right below it. */
function rangeOf(lines: readonly ResumeLine[], at: number, links: readonly FoundLink[]): DateRange | null {
  const own = lines[at]!.dates[0];
  if (own) return own;
  const beside = [...lines.slice(0, at), ...lines.slice(at + 1, at + 4)];
  return beside.find((line) => line.dates.length > 0 && !saysWords(line, links))?.dates[0] ?? null;
}

interface Description {
  prose: string[];
  highlights: TextItem[];
  keywords: string[];
}

function describe(
  lines: readonly ResumeLine[],
  nameAt: number,
  blanked: readonly { text: string }[],
): Description {
  const below = lines.filter((line, at) => at > nameAt && !isCutOut(line, blanked[at]!.text));
  const found: Description = { prose: [], highlights: [], keywords: [] };
  const items = collectItems(below);
  items.forEach((item, at) => {
    const label = KEYWORDS.exec(item.text);
    if (label) found.keywords.push(...namesIn(item.text.slice(label[0].length)));
    else if (item.bullet) found.highlights.push(item);
    else if (at > 0 && at === items.length - 1 && isBareList(item.text))
      found.keywords.push(...namesIn(item.text));
    else found.prose.push(item.text);
  });
  return found;
}

/** Only a date or an address stood there. */
function isCutOut(line: ResumeLine, rest: string): boolean {
  return !/\p{L}/u.test(rest) && rest.trim() !== line.text.trim();
}

/** "Python, SQLite, Flask" */
function isBareList(text: string): boolean {
  const names = namesIn(text);
  return (
    !/[.!?]$/.test(text) &&
    !isProse(text) &&
    names.length >= 2 &&
    names.every((one) => wordsOf(one).length <= 4)
  );
}

function namesIn(list: string): string[] {
  return itemsOf(list, 0).map((item) => item.name);
}
