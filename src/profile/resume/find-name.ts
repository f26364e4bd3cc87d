import { CREDENTIALS, HONORIFICS } from "../../vocabulary/name-words.ts";
import {
  EAST_ASIAN,
  GENERATION,
  matchesHandle,
  type NameHints,
  penalty,
  WORD,
  wordsOfName,
} from "./judge-name.ts";
import type { ResumeLine } from "./resume-line.ts";
import { type Field, splitAtSigns, trimField } from "./split-fields.ts";

const LABEL =
  /^(?:full name|name of (?:the )?candidate|candidate(?:'s)? name|name|applicant|nombre|nom)\s*[:–-]\s*/i;
const LONE_LABEL = /^(?:full name|name|candidate(?:'s)? name)\s*:?$/i;
const HEADLINE =
  /^(?:resum[eé]|résumé|curriculum vitae|cv|c\.v\.|bio[- ]?data)(?:\s+(?:of|for)\b|\s*[:–|-]|\s)\s*/i;
const MAX_LINES = 14;
const MAX_LINES_BELOW = 60;
/** A line with a name below the head holds little else. */
const MAX_NAME_LINE = 70;
const THRESHOLD = 3;

/**
 * A name further down, after a side column: only one that matches an e-mail address or profile link,
 * or is set in a much larger size, counts.
 */
export function findNameBelow(lines: readonly ResumeLine[], hints: NameHints): Field | null {
  let best: Candidate | null = null;
  const isNameLong = (line: ResumeLine): boolean => line.text.length <= MAX_NAME_LINE && !line.bullet;
  const isLikely = (line: ResumeLine): boolean => line.size >= 1.5 || hints.handles.length > 0;
  for (const line of lines.slice(0, MAX_LINES_BELOW).filter((one) => isNameLong(one) && isLikely(one)))
    for (const field of fieldsOf(line)) {
      const named = wordsOfName(field.text);
      if (!named || named.length < 2) continue;
      if (!matchesHandle(named, hints.handles) && line.size < 1.5) continue;
      const candidate = judge(field, line, 0, hints, false);
      if (candidate && candidate.score >= THRESHOLD && (!best || candidate.score > best.score))
        best = candidate;
    }
  return best?.field ?? null;
}

interface Candidate {
  field: Field;
  score: number;
}

/** The person's name in the head of the document, or null. */
export function findName(lines: readonly ResumeLine[], hints: NameHints): Field | null {
  const head = lines.slice(0, MAX_LINES);
  const candidates: Candidate[] = [];
  head.forEach((line, at) => {
    const pair = joinedLines(head, at);
    // "Name:" with the value on the next line.
    const isBelowLabel = at > 0 && LONE_LABEL.test(head[at - 1]!.text);
    for (const field of pair ? [pair] : fieldsOf(line)) {
      const candidate = judge(field, line, at, hints, pair !== null || isBelowLabel);
      if (candidate) candidates.push(candidate);
    }
  });
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  return best && best.score >= THRESHOLD ? best.field : null;
}

/** "JANE" over "DOE": two big lines of one word each. */
function joinedLines(lines: readonly ResumeLine[], at: number): Field | null {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first || !second || first.size !== second.size || second.gap) return null;
  if (first.size < 1.3 && !(first.heading === 1 && second.heading === 1)) return null;
  const isWord = (line: ResumeLine): boolean => WORD.test(line.text) && line.text.length <= 24;
  if (!isWord(first) || !isWord(second) || lines[at + 2]?.size === first.size) return null;
  return { text: `${first.text} ${second.text}`, start: first.start, end: second.end };
}

/** The pieces of a line that could be the name, labels and headlines cut off. */
function fieldsOf(line: ResumeLine): Field[] {
  const fields: Field[] = [];
  for (const field of splitAtSigns(line.text, line.start)) {
    let { text, start } = field;
    for (const lead of [HEADLINE, LABEL]) {
      const match = lead.exec(text);
      if (!match) continue;
      start += match[0].length;
      text = text.slice(match[0].length);
    }
    const cut = withoutCredentials(text);
    const trimmed = trimField(text.slice(cut.from, cut.to), start + cut.from);
    if (trimmed) fields.push(trimmed);
  }
  return fields;
}

/** Offsets of the name inside "Dr. Jane Doe, RN, MSN (she/her)". */
function withoutCredentials(text: string): { from: number; to: number } {
  let to = text.length;
  // A second spelling or nickname in brackets: "山田 太郎 (Taro Yamada)".
  const second = /\s*\([^()]{2,40}\)\s*$/.exec(text);
  if (second && second.index > 0) to = second.index;
  const bracket = /\s*[([](?:she|he|they|ze|mr|ms|mrs)\b[^)\]]{0,20}[)\]]?\s*$/i.exec(text);
  if (bracket) to = bracket.index;
  const comma = text.slice(0, to).indexOf(",");
  if (comma > 0) {
    const after = text
      .slice(comma + 1, to)
      .split(",")
      .map((part) => part.trim());
    if (after.every((part) => part === "" || isCredential(part))) to = comma;
  }
  for (;;) {
    const last = /\s+([\p{L}.®]{2,9})\s*$/u.exec(text.slice(0, to));
    const bare = last?.[1]?.replace(/[.®]/g, "") ?? "";
    if (!last || !CREDENTIALS.has(bare.toLowerCase()) || bare !== bare.toUpperCase() || GENERATION.test(bare))
      break;
    // "MA LI" and "JO DO" may be names in capitals: a credential needs a longer name before it.
    if (text.slice(0, last.index).trim().split(/\s+/).length < 2) break;
    to = last.index;
  }
  const honorific = /^\s*((?:\p{L}{1,10}\.?\s+){1,3})/u.exec(text.slice(0, to));
  let from = 0;
  for (const word of honorific?.[1]?.match(/\S+\s+/g) ?? []) {
    if (!HONORIFICS.has(word.trim().replace(/\.$/, "").toLowerCase()) || word.trim().length === 1) break;
    from += word.length;
  }
  return { from: from < to ? from : 0, to };
}

function isCredential(part: string): boolean {
  const words = part
    .replace(/\([^()]{0,30}\)/g, " ")
    .split(/[\s/&-]+/)
    .filter(Boolean);
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        CREDENTIALS.has(word.replace(/[.®()]/g, "").toLowerCase()) || /^[A-Z][A-Z.-]{1,7}$/.test(word),
    )
  );
}

function judge(
  field: Field,
  line: ResumeLine,
  at: number,
  hints: NameHints,
  isMarked: boolean,
): Candidate | null {
  const text = field.text.replace(/\s+/g, " ").trim();
  const isLabelled = LABEL.test(line.text);
  const named = wordsOfName(text);
  if (!named) return null;
  let score = isLabelled ? 6 : 0;
  if (at === 0) score += 3;
  else if (at <= 2) score += 2;
  else if (at <= 5) score += 1;
  if (line.size >= 1.3) score += 3;
  else if (line.size >= 1.1) score += 1;
  if (line.heading === 1) score += 3;
  if (line.emphasis) score += 1;
  if (isMarked) score += 2;
  if (field.start === line.start && field.end >= line.end - 1) score += 1;
  if (named.length >= 2 && named.length <= 3) score += 1;
  if (named.length === 1 && !EAST_ASIAN.test(text)) score -= 3;
  if (matchesHandle(named, hints.handles)) score += 5;
  if (text.length >= 5 && hints.title.toLowerCase().includes(text.toLowerCase())) score += 2;
  score -= penalty(named, text, hints);
  return { field, score };
}
