import {
  COMPANY_PLACEHOLDERS,
  COMPANY_WORDS,
  LEGAL_FORMS,
  SCHOOL_WORDS,
} from "../../vocabulary/company-words.ts";
import { JOB_TITLE_HEADS, JOB_TITLE_MODIFIERS, JOB_TITLE_PHRASES } from "../../vocabulary/job-title-words.ts";

const WORD = /[\p{L}][\p{L}\p{M}'’&-]*\.?/gu;
const GRADE = /^(?:[ivx]{1,4}|\d)$/;
const BEFORE_OF = /\s+(?:of|for|to|at|in|on)\s+|\s*[(/:,–—]\s*|\s+-\s+/i;

/** Evidence that a header's text is a job title (`title`) or an employer (`company`); 0 = none, 3 = strong. */
export interface HeaderScore {
  title: number;
  company: number;
}

/** Scores a text of a header by the word tables. */
export function scoreHeaderWords(text: string): HeaderScore {
  const words = (text.match(WORD) ?? []).map((word) =>
    word
      .toLowerCase()
      .replace(/\.$/, "")
      .replace(/['’]s?$/, ""),
  );
  if (words.length === 0) return { title: 0, company: 0 };
  // "Stone & Reed Attorneys": a firm of them.
  if (/\s&\s/.test(text) && /[^s]s$/.test(words.at(-1)!) && isHead(words.at(-1)!) && words.length >= 3)
    return { title: 0, company: 3 };
  if (isFirmOfMany(words)) return { title: 0.5, company: 2 };
  return { title: titleScore(text, words), company: companyScore(text, words) };
}

/** "Corvane Merchants": a name and what its people are, in the plural. */
function isFirmOfMany(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > 4 || JOB_TITLE_HEADS.has(last) || !isHead(last)) return false;
  return /[^s]s$/.test(last) && words.every((word, at) => at === words.length - 1 || isUnknown(word));
}

function isUnknown(word: string): boolean {
  return !isHead(word) && !JOB_TITLE_MODIFIERS.has(word) && !COMPANY_WORDS.has(word) && word.length > 2;
}

function titleScore(text: string, words: string[]): number {
  if (!words.some(isHead) && !namesPhrase(words)) return isInternship(words) ? 2.5 : 0;
  const main = (text.split(BEFORE_OF).find((part) => /\p{L}/u.test(part)) ?? text).match(WORD) ?? [];
  const heads = main.map((word) => word.toLowerCase().replace(/\.$/, "")).filter((word) => !GRADE.test(word));
  const last = heads.at(-1) ?? "";
  let score = 0;
  if (isHead(last)) score = 3;
  else if (words.some(isHead)) score = isHead(words.at(-1)!) ? 2.5 : 1.5;
  if (score < 2 && namesPhrase(words)) score = 2;
  if (score < 3 && score > 0 && JOB_TITLE_MODIFIERS.has(words[0]!)) score += 0.5;
  if (words.length > 9) score -= 1;
  return Math.max(0, score);
}

function namesPhrase(words: readonly string[]): boolean {
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (JOB_TITLE_PHRASES.has(pair) || JOB_TITLE_PHRASES.has(`${pair} ${words[at + 2]}`)) return true;
  }
  return JOB_TITLE_PHRASES.has(words[0]!);
}

function isInternship(words: readonly string[]): boolean {
  return words[0] === "intern" || words[0] === "internship" || words.at(-1) === "internship";
}

/** A head word, also in the plural or joined by a hyphen or slash ("director/owner"). */
function isHead(word: string): boolean {
  if (JOB_TITLE_HEADS.has(word)) return true;
  if (word.endsWith("s") && JOB_TITLE_HEADS.has(word.slice(0, -1))) return true;
  if (word.includes("-")) return JOB_TITLE_HEADS.has(word.slice(word.lastIndexOf("-") + 1));
  return /(?:manager|engineer|developer|ingenieur|entwickler|leiter|berater|ingénieur|développeur|directeur|ingeniero|desarrollador|gerente)(?:in|e|a|s)?$/.test(
    word,
  );
}

function companyScore(text: string, words: string[]): number {
  const lower = text.toLowerCase().trim();
  for (const placeholder of COMPANY_PLACEHOLDERS)
    if (lower === placeholder || lower.startsWith(`${placeholder} `)) return 4;
  const plain = words.map((word) => word.replaceAll(".", ""));
  const tail = plain.slice(1);
  if (tail.some((word) => LEGAL_FORMS.has(word) && word.length > 2) || LEGAL_FORMS.has(tail.at(-1) ?? ""))
    return 3.5;
  if (
    /^(?:university|college|city|county|state|town|department|ministry|bank|office|school|institute|government|us|u\.s\.) of\b/.test(
      lower,
    )
  )
    return 3;
  if (/\.(?:com|org|net|io|ai|co)\b/.test(lower)) return 2.5;
  const isWord = (word: string): boolean => COMPANY_WORDS.has(word) || SCHOOL_WORDS.has(word);
  if (isWord(plain.at(-1)!)) return 2;
  let score = plain.some(isWord) ? 1 : 0;
  if (words[0] === "the" || /\s&\s/.test(text)) score += 0.5;
  if (/^(?:u\.?s\.?|united states|royal|national|american|federal)\b/.test(lower)) score += 0.5;
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(text.trim())) score += 0.3;
  return score;
}
