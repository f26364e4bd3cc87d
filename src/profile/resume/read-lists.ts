import { FLUENCY_WORDS, LANGUAGE_NAMES } from "../../vocabulary/language-names.ts";
import type { DateRange } from "../dates/date-range.ts";
import { tidyValue } from "./clean-text.ts";
import { collectItems } from "./collect-highlights.ts";
import { isHeaderShaped, textWithoutDates, wordsOf } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";
import { type Field, splitAtCommas, splitAtSigns } from "./split-fields.ts";

const NOTHING =
  /^(?:none|n\/?a|nil|not applicable|no (?:certifications?|licenses?|awards?|projects?|publications?|references?)|-+|tbd|pending|available (?:up)?on request)\.?$/i;

/** One line or paragraph of a list section. */
export interface ListEntry {
  name: string;
  issuer: string | null;
  range: DateRange | null;
  start: number;
  end: number;
}

/** Certificates, awards and the like: one entry an item, with date and issuer where they are set apart. */
export function readEntries(lines: readonly ResumeLine[], isInline = false): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const line of splitLists(lines, isInline)) {
    const range = line.dates.at(-1) ?? null;
    const text = textWithoutDates(line).replace(
      /\((?:[\s,;–-]*|(?:issued|expires?|exp\.?|valid (?:until|through|to)|since)[\s:.]*)\)/gi,
      " ",
    );
    const fields = splitAtSigns(text, line.start);
    const name = fields[0] ? tidyValue(fields[0].text) : "";
    const last = entries.at(-1);
    if (name === "" || NOTHING.test(name)) {
      if (last && last.range === null && range && wordsOf(text).length === 0) last.range = range;
      continue;
    }
    if (last && isIssuerLine(line, name)) {
      last.issuer ??= cutIssuer(name);
      last.range ??= range;
      last.end = line.end;
      continue;
    }
    const parts = splitAtCommas(fields[0]!);
    const issuer =
      fields[1]?.text ?? (parts.length === 2 && parts[1]!.text.length > 3 ? parts[1]!.text : null);
    entries.push({
      name: issuer && !fields[1] ? parts[0]!.text : name,
      issuer: issuer && tidyValue(issuer),
      range,
      start: line.start,
      end: line.end,
    });
  }
  return entries;
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

/** A line that lists several short entries ("CPA; CMA | Six Sigma") comes apart; wrapped ones are put together. */
function splitLists(lines: readonly ResumeLine[], isInline: boolean): ResumeLine[] {
  const result: ResumeLine[] = [];
  for (const line of lines) {
    const signs = line.text.match(/[;•]|\s\|\s|\t/g)?.length ?? 0;
    const commas = line.text.match(/,/g)?.length ?? 0;
    const isList =
      (signs >= 1 && line.dates.length === 0) ||
      (commas >= (isInline ? 1 : 2) &&
        line.dates.length === 0 &&
        wordsOf(line.text).length <= (commas + 1) * 5);
    if (!isList) {
      result.push(line);
      continue;
    }
    let start = 0;
    for (const match of line.text.matchAll(signs >= 1 ? /[;•\t]|\s\|\s/g : /,\s/g)) {
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

/** Human languages with how well they are known. */
export function readLanguages(
  lines: readonly ResumeLine[],
): { language: string; fluency: string | null; start: number; end: number }[] {
  const found: { language: string; fluency: string | null; start: number; end: number }[] = [];
  for (const line of lines)
    for (const match of line.text.matchAll(/[\p{L}][\p{L}\p{M}]*/gu)) {
      if (!LANGUAGE_NAMES.has(match[0].toLowerCase())) continue;
      const language = match[0][0]!.toUpperCase() + match[0].slice(1);
      if (found.some((one) => one.language === language)) continue;
      const rest = line.text.slice(match.index + match[0].length);
      const stop = rest.search(/[,;|•\t]|\band\b/);
      found.push({
        language,
        fluency:
          fluencyIn(stop < 0 ? rest : rest.slice(0, stop)) ?? fluencyBefore(line.text.slice(0, match.index)),
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
      });
    }
  return found;
}

function fluencyIn(text: string): string | null {
  const bare = tidyValue(text).replace(/^[(:]\s*|\s*\)$/g, "");
  const words = bare.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || words.length > 6) return null;
  return words.some((word) => FLUENCY_WORDS.has(word)) ? bare : null;
}

function fluencyBefore(text: string): string | null {
  const match =
    /\b(native|fluent|bilingual|conversational|basic|proficient|intermediate|advanced|beginner)\s+(?:in\s+|speaker of\s+)?(?:\p{L}+(?:,\s*|\s+and\s+)){0,3}$/iu.exec(
      text,
    );
  return match ? match[1]! : null;
}

/** Whether a line is about human languages: more than half of its items are names of such. */
export function namesHumanLanguages(text: string): boolean {
  const words = (text.match(/[\p{L}]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !FLUENCY_WORDS.has(word));
  return words.length > 0 && words.filter((word) => LANGUAGE_NAMES.has(word)).length >= words.length * 0.6;
}

/** A project: its first line (or what stands before a colon or dash) names it. */
export interface ReadProject {
  name: Field;
  range: DateRange | null;
  description: string | null;
  highlights: string[];
  start: number;
  end: number;
}

/** Reads projects: a header line with its bullets, or one bullet a project. */
export function readProjects(lines: readonly ResumeLine[]): ReadProject[] {
  const hasHeaders = lines.some(
    (line, at) => !line.bullet && isHeaderShaped(line) && (lines[at + 1]?.bullet ?? false),
  );
  const hasBullets = lines.some((line) => line.bullet);
  const projects: ReadProject[] = [];
  let open: ResumeLine[] = [];
  const close = (): void => {
    const project = projectOf(open);
    if (project) projects.push(project);
    open = [];
  };
  lines.forEach((line, at) => {
    const isHeader =
      (!hasBullets && isNamed(line) && isNamed(lines[0]!)) ||
      (hasHeaders || !hasBullets ? opensProject(line, lines[at - 1]) : line.bullet);
    if (isHeader) close();
    open.push(line);
  });
  close();
  return projects;
}

function opensProject(line: ResumeLine, before: ResumeLine | undefined): boolean {
  if (line.bullet || !isHeaderShaped(line)) return false;
  return before === undefined || before.bullet || line.gap || line.heading > 0 || line.emphasis;
}

/** "Flood Risk Map – Mapped 14 districts": a name set apart from its description. */
function isNamed(line: ResumeLine): boolean {
  return /^\p{Lu}[^:–|]{2,60}(?::\s|\s[–|-]\s)/u.test(line.text);
}

function projectOf(lines: readonly ResumeLine[]): ReadProject | null {
  const first = lines[0];
  if (!first || NOTHING.test(first.text.trim())) return null;
  const text = textWithoutDates(first);
  const colon = /^(.{3,70}?)(?::\s|\s[–—-]\s|\s\|\s|\t)(?=.)/.exec(text);
  const name = tidyValue(colon ? colon[1]! : text).slice(0, 120);
  if (!/\p{L}/u.test(name)) return null;
  const rest = colon ? tidyValue(text.slice(colon[0].length)) : "";
  const items = collectItems(lines.slice(1));
  const range = first.dates[0] ?? lines[1]?.dates[0] ?? null;
  const prose = items.filter((item) => !item.bullet).map((item) => item.text);
  const description = [rest, ...prose].filter(Boolean).join(" ");
  return {
    name: {
      text: name,
      start: first.start,
      end: first.start + Math.min(first.text.length, (colon?.[1] ?? text).length),
    },
    range,
    description: description === "" ? null : description,
    highlights: items.filter((item) => item.bullet).map((item) => item.text),
    start: first.start,
    end: lines.at(-1)!.end,
  };
}
