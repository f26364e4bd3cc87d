import { tidyValue } from "./clean-text.ts";
import { joinLines } from "./join-wrapped-lines.ts";
import { isProse, wordsOf } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A skill as listed, or a named group of skills. */
export interface SkillItem {
  name: string;
  start: number;
  end: number;
}

export interface SkillGroup {
  /** null: items without a category. */
  category: string | null;
  items: SkillItem[];
}

const CATEGORY = /^([\p{L}][\p{L}\p{M}\d&/,+.#() '-]{1,48}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u;
const LONE_CATEGORY = /^[\p{L}][\p{L}\p{M}\d&/,+ '-]{1,40}:$/u;
// "React Native" and "Visual Basic" end in no rating.
const RATING =
  /\s*(?:(?:[-–:]\s*)?\(\s*(?:native|basic)(?: level)?\)|[-–:]\s*(?:native|basic)(?: level)?|(?:[-–:(]\s*)?(?:\(?\b(?:expert|advanced|intermediate|beginner|proficient|fluent|novice|familiar|excellent|good)\b(?: level)?\)?|\(?(?:less than )?\d{1,2}\+?\s*(?:years?|yrs?|months?)\)?|\d{1,3}\s?%|[★☆●○■□⬤◯]{2,10}))\s*$/iu;
const SEPARATORS = new Set([",", ";", "|", "•", "·", "\t", "▪", "●", "■", "◆", "➢", "✓", "–", "—", "/"]);
/** "e-" "discovery" */
const WRAPPED_AT_HYPHEN = /(?<=\p{L})- (?=\p{Ll})(?!(?:and|or)\b)/gu;
const MAX_ITEM_LENGTH = 60;
const MAX_ITEM_WORDS = 7;

/** The items of a skills section. Sentences are left out: they are read as prose. */
export function readSkillsSection(lines: readonly ResumeLine[]): SkillGroup[] {
  const groups: SkillGroup[] = [];
  let open: SkillGroup | null = null;
  const whole = joinWrapped(lines);
  const nameOf = groupNames(whole);
  whole.forEach((line, at) => {
    const named = nameOf(line, whole[at + 1]);
    if (named) {
      const items = itemsOf(line.text.slice(named.length), line.start + named.length);
      open = { category: tidyValue(named), items };
      groups.push(open);
      return;
    }
    const lone = LONE_CATEGORY.test(line.text.trim());
    if (lone || (line.heading > 0 && !/[,;|•]/.test(line.text))) {
      open = { category: tidyValue(line.text), items: [] };
      groups.push(open);
      return;
    }
    const category = CATEGORY.exec(line.text);
    const usesDash = category !== null && !/:\s*$/.test(category[0]);
    const isCategory = category !== null && (!usesDash || /[,;|•]/.test(line.text.slice(category[0].length)));
    const start = isCategory ? category[0].length : 0;
    const items = itemsOf(line.text.slice(start), line.start + start);
    if (items.length === 0) return;
    if (isCategory) {
      groups.push({ category: tidyValue(category[1]!), items });
      open = null;
      return;
    }
    const last = open ?? groups.at(-1);
    if (last && (last === open || last.category === null)) last.items.push(...items);
    else groups.push({ category: null, items });
  });
  return groups.filter((group) => group.items.length > 0);
}

/**
 * How the rows of a table name their groups: "Tools | Excel, SAP" in two cells, or the name in a line above its list.
 * Null for a row that names none. A table in which no row is of that kind lists skills in its cells.
 */
function groupNames(
  lines: readonly ResumeLine[],
): (line: ResumeLine, next: ResumeLine | undefined) => string | null {
  const rows = lines.filter((line) => line.source === "table");
  const isPair = ({ text }: ResumeLine): boolean => /^[^\t,;|•]{2,40}\t[^\t]+$/.test(text);
  const isList = (line: ResumeLine | undefined): boolean =>
    line?.source === "table" && !line.text.includes("\t") && line.text.includes(",");
  const isSure = rows.some((line) => isPair(line) && line.text.includes(","));
  const isName = (line: ResumeLine, next: ResumeLine | undefined): boolean =>
    !/[\t,;|•]/.test(line.text) && isList(next);
  const alternates = rows.every((line, at) => isList(line) || isPair(line) || isName(line, rows[at + 1]));
  if (rows.length < 2 || !alternates || !(isSure || rows.some((line) => isList(line)))) return () => null;
  return (line, next) => {
    if (line.source !== "table") return null;
    if (isPair(line) && isSure) return line.text.slice(0, line.text.indexOf("\t"));
    return isName(line, next) ? line.text : null;
  };
}

/** Rejoins a list that was wrapped after a separator or inside an item. */
function joinWrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  return joinLines(lines, runsOn);
}

function runsOn(last: ResumeLine, line: ResumeLine): boolean {
  if (line.bullet || line.gap || line.heading > 0 || LONE_CATEGORY.test(line.text)) return false;
  if (/[,;|•&/(]\s*$/.test(last.text)) return true;
  if (CATEGORY.test(line.text)) return false;
  const signs = (last.text.match(/[,;|•·]/g) ?? []).length;
  // Where the file says which lines are full, lists and list items that fill theirs go on.
  const isSameText = last.block === line.block || isSameCell(last, line);
  if (last.full !== undefined) return last.full && isSameText && (last.bullet || signs > 0);
  return (
    signs >= 2 &&
    last.text.length > 60 &&
    (/^\p{Ll}/u.test(line.text) || /^[^,;|•]{1,30}[,;|•]/.test(line.text))
  );
}

function isSameCell(last: ResumeLine, line: ResumeLine): boolean {
  return last.source === "table" && line.source === "table" && !line.text.includes("\t");
}

/** Cuts a list text into items; a part in brackets gives its own items: "AWS (EC2, S3)" → AWS, EC2, S3. */
export function itemsOf(text: string, offset: number): SkillItem[] {
  const items: SkillItem[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? ",";
    if (sign === "(" && text.indexOf(")", at) < 0) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !isCut(text, at, sign))) continue;
    addItem(items, text, start, at, offset);
    start = at + 1;
  }
  return items;
}

function isCut(text: string, at: number, sign: string): boolean {
  if (!SEPARATORS.has(sign)) return false;
  if (sign === "/" || sign === "–" || sign === "—") return text[at - 1] === " " && text[at + 1] === " ";
  // "1,000" is no list.
  return !(sign === "," && /\d/.test(text[at - 1] ?? "") && /\d{3}/.test(text.slice(at + 1, at + 4)));
}

function addItem(items: SkillItem[], text: string, start: number, end: number, offset: number): void {
  const written = text.slice(start, end);
  const bracket = /\(([^()]{2,120})\)/.exec(written);
  const plain = bracket
    ? written.slice(0, bracket.index) + written.slice(bracket.index + bracket[0].length)
    : written;
  const name = tidyItem(plain);
  const lead = written.length - written.trimStart().length;
  if (name && isItem(name))
    items.push({ name, start: offset + start + lead, end: offset + start + written.trimEnd().length });
  if (!bracket || !/[,;/|]| and /.test(bracket[1]!)) return;
  const inner = start + bracket.index + 1;
  for (const part of itemsOf(bracket[1]!.replace(/[/]/g, ","), offset + inner)) items.push(part);
}

function tidyItem(text: string): string {
  return tidyValue(text)
    .replace(WRAPPED_AT_HYPHEN, "-")
    .replace(/^(?:and|or|e\.g\.|i\.e\.|including|such as|etc\.?)\s+/i, "")
    .replace(RATING, "")
    .replace(/(?:,?\s*\betc\b\.?|\.)$/, "")
    .trim();
}

function isItem(name: string): boolean {
  if (name.length > MAX_ITEM_LENGTH || name.length < 1 || !/[\p{L}]/u.test(name)) return false;
  const words = wordsOf(name).length;
  return (
    words <= MAX_ITEM_WORDS &&
    !(words > 4 && isProse(name)) &&
    !/^(?:etc|and|none|n\/a|various|others?)$/i.test(name)
  );
}
