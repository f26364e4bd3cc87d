import { exceedsDepth } from "./json-depth.ts";

const JSON_OPENING = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|"|\]?$))/;
const HTML_OPENING = /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;
/** Comments and declarations that may stand before the first tag. */
const HTML_PROLOG = /^(?:<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)\s*/;
const HTML_TAG =
  /<\/?(?:html|head|body|meta|title|script|style|link|div|p|br|ul|ol|li|h[1-6]|table|tr|td|th|section|article|main|header|footer|span|strong|em|b|i|a)(?:\s[^<>]*)?\/?>/gi;
/** Tags in a text that does not open with one: more than a Markdown file would borrow. */
const MANY_TAGS = 8;
const FEW_TAGS = 2;

/** Marks only Markdown has, and marks that plain text shares. */
const STRONG_MARKDOWN: RegExp[] = [
  /^#{1,6} +\S/gm,
  /\*\*\S[^*\n]*\*\*/g,
  /\[[^[\]\n]+\]\([^()\s]+\)/g,
  /^ {0,3}\|?[ :]*-{3,}[ :]*(?:\|[ :]*-{3,}[ :]*)+\|? ?$/gm,
  /^```/gm,
];
const WEAK_MARKDOWN: RegExp[] = [
  /^ {0,3}[-*+] \S/gm,
  /^>[ ]\S/gm,
  /`[^`\n]+`/g,
  /\S[ \t]*\n(?:-{3,}|={3,}) *$/gm,
  /<https?:\/\/[^\s<>]+>/g,
];
const OPENS_AS_MARKDOWN = /^(?:---\n(?:[^\n]*\n){0,60}?---\n|#{1,3} +\S)/;

/** True for JSON, and for text that is clearly meant as JSON (its reader then says what is wrong). */
export function looksLikeJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/.test(trimmed)) return false;
  if (JSON_OPENING.test(trimmed)) return true;
  if (exceedsDepth(trimmed)) return true;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}

/** True for an HTML document or fragment. */
export function looksLikeHtml(sample: string): boolean {
  let text = sample.trimStart();
  for (let prolog = HTML_PROLOG.exec(text); prolog; prolog = HTML_PROLOG.exec(text))
    text = text.slice(prolog[0].length).trimStart();
  if (HTML_OPENING.test(text)) return true;
  const tags = sample.match(HTML_TAG)?.length ?? 0;
  if (text.startsWith("<")) return tags >= FEW_TAGS;
  return tags >= MANY_TAGS && !looksLikeMarkdown(sample);
}

/** True for text that carries Markdown's marks, not merely a list with dashes. */
export function looksLikeMarkdown(sample: string): boolean {
  const text = sample.replace(/\r\n?/g, "\n").trimStart();
  const strong = countAll(STRONG_MARKDOWN, text);
  if (strong === 0) return false;
  return strong >= 2 || OPENS_AS_MARKDOWN.test(text) || countAll(WEAK_MARKDOWN, text) >= 1;
}

function countAll(patterns: RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}
