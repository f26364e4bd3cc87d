import { tidyValue } from "./clean-text.ts";
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
const RATING =
  /\s*(?:[-–:(]\s*)?(?:\(?\b(?:expert|advanced|intermediate|beginner|basic|proficient|fluent|novice|familiar|native|excellent|good)\b(?: level)?\)?|\(?(?:less than )?\d{1,2}\+?\s*(?:years?|yrs?|months?)\)?|\d{1,3}\s?%|[★☆●○■□⬤◯]{2,10})\s*$/iu;
const SEPARATORS = new Set([",", ";", "|", "•", "·", "\t", "▪", "●", "■", "◆", "➢", "✓", "–", "—", "/"]);
const MAX_ITEM_LENGTH = 60;
const MAX_ITEM_WORDS = 7;

/** The items of a skills section. Sentences are left out: they are read as prose. */
export function readSkillsSection(lines: readonly ResumeLine[]): SkillGroup[] {
  const groups: SkillGroup[] = [];
  let open: SkillGroup | null = null;
  joinWrapped(lines).forEach((line) => {
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

/** Rejoins a list that was wrapped after a separator or inside an item. */
function joinWrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isList = last !== undefined && (last.text.match(/[,;|•]/g) ?? []).length >= 2;
    const runsOn =
      last !== undefined &&
      (/[,;|•&/(]\s*$/.test(last.text) ||
        (isList &&
          last.text.length > 60 &&
          (/^\p{Ll}/u.test(line.text) || /^[^,;|•]{1,30}[,;|•]/.test(line.text)) &&
          !CATEGORY.test(line.text)));
    if (last && runsOn && !line.bullet && !line.gap && line.heading === 0 && !LONE_CATEGORY.test(line.text)) {
      const space = line.start - last.end;
      if (space >= 0 && space <= 4)
        joined[joined.length - 1] = {
          ...last,
          text: `${last.text}${" ".repeat(space)}${line.text}`,
          end: line.end,
        };
      else joined.push(line);
    } else joined.push(line);
  }
  return joined;
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
