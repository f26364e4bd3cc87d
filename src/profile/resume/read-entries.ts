import type { DateRange } from "../dates/date-range.ts";
import { blankFacts } from "./blank-facts.ts";
import { tidyValue } from "./clean-text.ts";
import type { FoundLink } from "./find-contact-data.ts";
import { joinLines } from "./join-wrapped-lines.ts";
import { wordsOf } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import { type Field, splitAtCommas, splitAtSigns } from "./split-fields.ts";

/** What stands for "there are none". */
export const NOTHING =
  /^(?:none|n\/?a|nil|not applicable|no (?:certifications?|licenses?|awards?|projects?|publications?|references?)|-+|tbd|pending|available (?:up)?on request)\.?$/i;

/** One line or paragraph of a list section. */
export interface ListEntry {
  name: string;
  issuer: string | null;
  range: DateRange | null;
  url: string | null;
  /** What is told below the entry's own line, or null. */
  summary: string | null;
  start: number;
  end: number;
}

export interface EntryOptions {
  /** The content began on the title's own line. */
  inline?: boolean;
  /** Addresses of the whole document. */
  links?: readonly FoundLink[];
  /** Paragraphs below list items tell of the item above them. */
  summaries?: boolean;
}

/** Issued, valid until: words in brackets that are left over once the date is cut out. */
const DATE_WORDS = /\((?:[\s,;–-]*|(?:issued|expires?|exp\.?|valid (?:until|through|to)|since)[\s:.]*)\)/gi;
/** "Level 2", "Class A", "Part II": belongs to the name before it. */
const GRADE =
  /^(?:(?:level|grade|class|part|tier|stage|step|module|phase|type|category|cat|unit|band|group|series|version|volume|vol|year)\b\.?\s*(?:\d{1,3}|[ivx]{1,4}|[a-h])|\d{1,3}(?:st|nd|rd|th)?|[ivx]{1,4})\b[^,]{0,12}$/i;
/** Shorter parts are abbreviations, not issuers. */
const SHORTEST_ISSUER = 4;
/** From this score on, the last of many parts is an issuer by its words. */
const SURE_ISSUER = 1;

/** Certificates, awards and the like: one entry an item, with date, issuer and address where they are set apart. */
export function readEntries(lines: readonly ResumeLine[], options: EntryOptions = {}): ListEntry[] {
  const { links = [], inline = false, summaries = false } = options;
  const entries: ListEntry[] = [];
  const items = joinLines(
    lines,
    (last, line) => last.full === true && last.bullet && continuesItem(last, line),
  );
  const isBulleted = items[0]?.bullet === true;
  for (const line of splitLists(items, inline, links)) {
    const range = line.dates.at(-1) ?? null;
    const { text: blanked, url } = blankFacts(line, links);
    const text = blanked.replace(DATE_WORDS, (words) => " ".repeat(words.length));
    const fields = splitAtSigns(text, line.start);
    const name = fields[0] ? tidyValue(fields[0].text) : "";
    const last = entries.at(-1);
    if (last && name === "" && wordsOf(text).length === 0) {
      last.range ??= range;
      last.url ??= url;
      if (range || url) last.end = line.end;
      continue;
    }
    if (name === "" || NOTHING.test(name)) continue;
    if (last && isIssuerLine(line, name)) {
      last.issuer ??= cutIssuer(name);
      last.range ??= range;
      last.end = line.end;
      continue;
    }
    if (last && summaries && isBulleted && !line.bullet) {
      last.summary = last.summary === null ? tidyText(line.text) : `${last.summary} ${tidyText(line.text)}`;
      last.end = line.end;
      continue;
    }
    entries.push({ ...nameAndIssuer(fields), range, url, summary: null, start: line.start, end: line.end });
  }
  return entries;
}

function continuesItem(last: ResumeLine, line: ResumeLine): boolean {
  return !line.bullet && !line.gap && line.heading === 0 && line.block === last.block;
}

function tidyText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function nameAndIssuer(fields: readonly Field[]): { name: string; issuer: string | null } {
  const [first, second] = fields as [Field, Field | undefined];
  if (second) return { name: tidyValue(first.text), issuer: tidyValue(second.text) };
  const parts = partsOf(first);
  const last = parts.at(-1)!;
  const isIssuer =
    parts.length === 2
      ? last.text.length >= SHORTEST_ISSUER
      : parts.length > 2 && scoreHeaderWords(last.text).company >= SURE_ISSUER;
  if (!isIssuer) return { name: tidyValue(first.text), issuer: null };
  return {
    name: tidyValue(first.text.slice(0, last.start - first.start)),
    issuer: tidyValue(last.text),
  };
}

/** Parts between commas; grades stay with what they grade. */
function partsOf(field: Field): Field[] {
  const parts: Field[] = [];
  for (const part of splitAtCommas(field)) {
    const before = parts.at(-1);
    if (before && GRADE.test(part.text))
      parts[parts.length - 1] = {
        text: `${before.text}, ${part.text}`,
        start: before.start,
        end: part.end,
      };
    else parts.push(part);
  }
  return parts;
}

function isIssuerLine(line: ResumeLine, name: string): boolean {
  return (
    /^(?:issued by|issuing (?:body|organi[sz]ation|authority)|issuer|from|authority|by|credential id|license (?:no|number)|expires?|valid)\b/i.test(
      name,
    ) && !line.gap
  );
}

function cutIssuer(text: string): string | null {
  const match =
    /^(?:issued by|issuing (?:body|organi[sz]ation|authority)|issuer|from|authority|by)\s*:?\s*/i.exec(text);
  return match ? tidyValue(text.slice(match[0].length)) || null : null;
}

/** A line that lists several short entries ("CPA; CMA | Six Sigma") comes apart. */
function splitLists(
  lines: readonly ResumeLine[],
  isInline: boolean,
  links: readonly FoundLink[],
): ResumeLine[] {
  const result: ResumeLine[] = [];
  for (const line of lines) {
    const signs = line.text.match(/[;•]|\s\|\s|\t/g)?.length ?? 0;
    const whole = { text: line.text, start: line.start, end: line.end };
    const parts = signs >= 1 ? [] : partsOf(whole);
    const commas = Math.max(0, parts.length - 1);
    const isPlain = line.dates.length === 0 && blankFacts(line, links).url === null;
    const isList =
      isPlain &&
      (signs >= 1 || (commas >= (isInline ? 1 : 2) && wordsOf(line.text).length <= (commas + 1) * 5));
    if (!isList) {
      result.push(line);
      continue;
    }
    if (signs === 0) {
      for (const part of parts) result.push({ ...line, ...part, dates: [] });
      continue;
    }
    let start = 0;
    for (const match of line.text.matchAll(/[;•\t]|\s\|\s/g)) {
      pushPart(result, line, start, match.index);
      start = match.index + match[0].length;
    }
    pushPart(result, line, start, line.text.length);
  }
  return result;
}

function pushPart(result: ResumeLine[], line: ResumeLine, start: number, end: number): void {
  const text = line.text.slice(start, end).trimEnd();
  const lead = text.length - text.trimStart().length;
  if (text.trim() !== "")
    result.push({
      ...line,
      text: text.trimStart(),
      start: line.start + start + lead,
      end: line.start + start + text.length,
      dates: [],
    });
}
