import { BULLET_OPENERS, JOB_TITLE_HEADS } from "../../vocabulary/job-title-words.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";

// Letters by range: several times faster than by property, and this runs on every line.
const WORD =
  /[A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc][A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc\d'’+#&./-]*/g;
const MAX_HEADER_LENGTH = 130;
const SENTENCE_WORDS = 6;
/** Short words that stay in lower case inside titles and names. */
const SMALL = /^(?:of|and|the|for|to|in|at|a|an|de|la|du|des|von|und|et|y|on|with|by|or)$/;
const NOUNS_IN_ING =
  /^(?:managing|marketing|engineering|consulting|nursing|accounting|teaching|manufacturing|purchasing|banking|training|recruiting|visiting|acting|leasing|billing|merchandising|advertising|programming|testing|catering|landscaping|coaching|founding|broadcasting|publishing|staffing|contracting|processing|charging|driving|shipping|receiving|operating|building|housing|nursing)$/;
const ADJECTIVES_IN_ED =
  /^(?:certified|registered|licensed|advanced|united|limited|self-employed|unlimited|allied|associated|applied|integrated|incorporated|consolidated|red|need|speed|med|ed|fred|alfred|ted|mohammed|ahmed|muhammed|mohamed|reed|reid|sayed|syed|khaled|waleed|hamed)$/;

/** Parts of e-mail and web addresses say nothing about the shape of a line. */
const ADDRESS = /\p{L}[./]\p{L}/u;

/** The words of a text as written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The line's text with its dates cut out. */
export function textWithoutDates(line: ResumeLine): string {
  let rest = "";
  let at = 0;
  for (const range of line.dates) {
    rest += line.text.slice(at, Math.max(at, range.start - line.start));
    at = Math.min(line.text.length, range.end - line.start);
  }
  return rest + line.text.slice(at);
}

/** A sentence or part of one: what stands in a paragraph or under a bullet, not in a header. */
export function isProse(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  if (text.length > MAX_HEADER_LENGTH) return true;
  const first = words[0]!;
  if (startsLower(first)) return words.length > 4 || scoreHeaderWords(text).title < 2.5;
  if (/[.!?;]["”)]?$/.test(text.trim()) && words.length >= SENTENCE_WORDS) return true;
  if (opensBullet(words) && !opensWithTitle(text, words)) return true;
  const content = words.filter((word) => !SMALL.test(word) && !ADDRESS.test(word));
  const lower = content.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= SENTENCE_WORDS && lower > content.length * 0.4;
}

/** In lower case, product spellings (iPhone, eBay) and name particles left aside. */
function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^(?:i[A-Z]|e[A-Z-]|de$|van$|von$)/.test(word) && !ADDRESS.test(word);
}

/** "Support Specialist, Acme": the first part is a job title, whatever verb it looks like. */
function opensWithTitle(text: string, words: readonly string[]): boolean {
  const first = text.split(FIRST_PART, 1)[0]!;
  if (first.length === text.length || /^\p{Ll}/u.test(words[1] ?? "")) return false;
  return first.split(/\s+/).length <= 5 && scoreHeaderWords(first).title >= 3;
}

const FIRST_PART = /[,|•·–—\t(]|\s(?:at|@|-)\s/;

/** Begins like a bullet's sentence: "Managed a team", "Responsible for", "Developing". */
export function opensBullet(words: readonly string[]): boolean {
  // "IT" is no pronoun.
  const first = /^\p{Lu}{2,}$/u.test(words[0]!) ? words[0]! : words[0]!.toLowerCase();
  const second = words[1] ?? "";
  if (words.length < 3) return false;
  const isLowerNext = /^\p{Ll}/u.test(second);
  if (BULLET_OPENERS.has(first)) return isLowerNext || (words.length >= 5 && !JOB_TITLE_HEADS.has(first));
  if (/(?:ed|ing)$/.test(first) && first.length > 4)
    return !NOUNS_IN_ING.test(first) && !ADJECTIVES_IN_ED.test(first) && (isLowerNext || words.length >= 6);
  return false;
}

/** Could be one line of a job's or school's header: short, not a list item, not a sentence. */
export function isHeaderShaped(line: ResumeLine): boolean {
  let shaped = HEADER_SHAPED.get(line);
  if (shaped === undefined) {
    shaped = judgeHeaderShape(line);
    HEADER_SHAPED.set(line, shaped);
  }
  return shaped;
}

/** Several readers ask about the same line. */
const HEADER_SHAPED = new WeakMap<ResumeLine, boolean>();

function judgeHeaderShape(line: ResumeLine): boolean {
  if (line.heading > 0) return line.text.length <= MAX_HEADER_LENGTH * 1.5;
  if (line.bullet) return false;
  return !isProse(textWithoutDates(line));
}

const BODY_LABEL =
  /^(?:(?:key |main |job |core |primary )?(?:duties|responsibilities|achievements|accomplishments|tasks|activities|highlights|results|roles? (?:and|&) responsibilities|description|job description|main activities|projects?|technologies|environment|tech stack|tools|skills|deliverables|contributions|summary|scope|overview|reason for leaving|supervisor|salary)(?: (?:and|&) \w+)?|(?:main )?activities and responsibilities)\b[^:]{0,20}(?::|$)/i;

/** "Responsibilities:", "Environment: Java": a label inside a job's description. */
export function isBodyLabel(text: string): boolean {
  return BODY_LABEL.test(text);
}

/** Letters of the line are all capitals (at least three of them). */
export function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}
