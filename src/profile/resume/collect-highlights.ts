import { isHyphenated } from "../../vocabulary/compound-words.ts";
import { tidyValue } from "./clean-text.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A paragraph or list item put together from its lines. */
export interface TextItem {
  text: string;
  start: number;
  end: number;
  bullet: boolean;
}

const SENTENCE_END = /[.!?:;]["”)]?$/;
const RUNS_ON = /(?:[,&/–-]|\b(?:and|or|of|in|the|for|to|with|a|an|by|on|at|from|as|that|which))$/i;

/**
 * Joins wrapped lines into items: a bullet, a gap or a new sentence opens the next one.
 * @param areParagraphs the lines are running text: a sentence that ends where its line is full ends no paragraph
 */
export function collectItems(lines: readonly ResumeLine[], areParagraphs = false): TextItem[] {
  const items: TextItem[] = [];
  const widest = Math.max(1, ...lines.map((line) => line.text.length));
  lines.forEach((line, at) => {
    const last = items.at(-1);
    const before = lines[at - 1];
    const isParagraph = areParagraphs && before?.full === true && before.block === line.block;
    if (last && before && !line.bullet && (isParagraph || continues(line, before, widest))) {
      last.text = joinTexts(last.text, line.text);
      last.end = line.end;
    } else items.push({ text: line.text, start: line.start, end: line.end, bullet: line.bullet });
  });
  for (const item of items) item.text = tidyValue(item.text);
  return items.filter((item) => item.text !== "");
}

const BROKEN_WORD = /(\p{L}+)-$/u;
/** A broken word is looked for in this much of a text's end. */
const WORD_LENGTH = 40;

/** Two lines as one text; a word broken at the line end is put together. */
function joinTexts(text: string, next: string): string {
  const head = BROKEN_WORD.exec(text.slice(-WORD_LENGTH))?.[1];
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${next}`;
  return isHyphenated(head, tail) ? text + next : text.slice(0, -1) + next;
}

function continues(line: ResumeLine, before: ResumeLine, widest: number): boolean {
  if (line.bullet || line.heading > 0) return false;
  const isPageTurn = line.page !== before.page;
  if (line.gap && !isPageTurn) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (SENTENCE_END.test(before.text))
    return (
      before.bullet === false &&
      before.text.length > widest * 0.75 &&
      !line.gap &&
      before.block === line.block &&
      isLongProse(before, line)
    );
  if (RUNS_ON.test(before.text)) return true;
  // A line that fills its column runs on; a short one has ended.
  return before.text.length > widest * 0.8 && before.text.length > 45;
}

/** Two full lines of one paragraph: a sentence end at a line end does not part them. */
function isLongProse(before: ResumeLine, line: ResumeLine): boolean {
  return (
    before.text.length > 60 &&
    line.text.length > 30 &&
    /^[\p{Lu}"“\d]/u.test(line.text) &&
    /\.\s+\p{Lu}/u.test(before.text)
  );
}
