import { CURRENCIES, HEDGES, MAGNITUDES, NUMBER_NAMES } from "./words/number-names.ts";

/** A number of a text, before it is known what it counts. */
export interface FoundNumber {
  start: number;
  end: number;
  value: number;
  kind: "plain" | "percent" | "money" | "date" | "ordinal";
  currency: string | null;
  /** exact, about, at most, at least, over, under, almost */
  hedge: string;
  /** Where the hedge's words begin; `start` where there is none. */
  hedge_start: number;
  /** Letters glued to it: "10kg". */
  unit: string;
}

const DIGITS = /\d{1,3}(?:[,\u202f\u00a0]\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)?/g;
const WORD_AFTER = /^[\s-]?([a-z$€£]{1,9})(?![a-z])/i;
const LETTERS = /^[a-z]+/i;
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

/** The numbers of a text in order: digits with their signs and magnitudes, number words, "a dozen". */
export function findNumbers(text: string): FoundNumber[] {
  const lower = text.toLowerCase();
  const digits = digitNumbers(lower);
  const found = [...digits, ...wordNumbers(lower, digits)].sort((a, b) => a.start - b.start);
  return found.map((number) => ({ ...number, ...hedgeBefore(lower, number) }));
}

function digitNumbers(lower: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of lower.matchAll(DIGITS)) {
    const before = lower[match.index - 1] ?? " ";
    if (/[\p{L}_]/u.test(before)) continue; // B2B, k8s, H2
    const raw = match[0];
    if (raw.includes(":")) {
      found.push(plain(match.index, match.index + raw.length, Number.NaN, raw));
      continue;
    }
    const value = Number(raw.replace(/[,\u202f\u00a0]/g, ""));
    const number = withTail(lower, match.index, match.index + raw.length, value, raw);
    if (number) found.push(number);
  }
  return found;
}

function plain(start: number, end: number, value: number, unit: string): FoundNumber {
  return { start, end, value, kind: "plain", currency: null, hedge: "exact", hedge_start: start, unit };
}

/** Reads what is glued to or follows a number: ordinal ending, magnitude, %, "+", currency. Null for "3D". */
function withTail(lower: string, from: number, to: number, value: number, raw: string): FoundNumber | null {
  const number = plain(from, to, value, "");
  const glued = LETTERS.exec(lower.slice(to, to + 12))?.[0] ?? "";
  if (/^(?:st|nd|rd|th)$/.test(glued)) return { ...number, end: to + glued.length, kind: "ordinal" };
  if (glued !== "" && !MAGNITUDES.has(glued)) {
    if (glued.length > 4 || /^[dx]$/.test(glued)) return null;
    number.unit = glued;
    number.end = to + glued.length;
    return number;
  }
  const next = WORD_AFTER.exec(lower.slice(to, to + 14));
  const magnitude = next ? MAGNITUDES.get(next[1]!) : undefined;
  const isWordMagnitude = next !== null && (glued !== "" || next[1]!.length > 2);
  if (magnitude !== undefined && isWordMagnitude) {
    number.value *= magnitude;
    number.end = to + next![0].length;
  }
  readSigns(lower, number);
  readTimes(lower, number);
  const isYear = /^(?:19|20)\d\d$/.test(raw) && number.kind === "plain" && number.end === to;
  return isYear ? { ...number, kind: "date" } : number;
}

const PERCENT = /^\s?(?:%|percent\b|per cent\b|pct\b)/;

function readSigns(lower: string, number: FoundNumber): void {
  const before = lower.slice(Math.max(0, number.start - 4), number.start);
  const sign = /(us\$|[$€£¥₹]|\b(?:usd|eur|gbp|chf|inr|cad|aud|rs)\.?)\s?$/.exec(before);
  const percent = PERCENT.exec(lower.slice(number.end, number.end + 10));
  if (percent) {
    number.kind = "percent";
    number.end += percent[0].length;
  }
  if (sign) {
    number.kind = "money";
    number.currency = CURRENCIES.get(sign[1]!.replace(".", ""))!;
    number.start -= sign[0].length;
    number.hedge_start = number.start;
  }
  const behind = /^\s?(dollars?|euros?|pounds|usd|eur|gbp|chf|inr|€|£)(?![a-z])/.exec(
    lower.slice(number.end, number.end + 9),
  );
  if (behind && !percent) {
    number.kind = "money";
    number.currency = CURRENCIES.get(behind[1]!)!;
    number.end += behind[0].length;
  }
  if (lower[number.end] === "+") {
    number.hedge = "over";
    number.end++;
  }
}

/** "two times" is "twice". */
function readTimes(lower: string, number: FoundNumber): void {
  if (!/^ times\b/.test(lower.slice(number.end, number.end + 7))) return;
  number.unit = "times";
  number.end += " times".length;
}

const WORD = /[a-z]+(?:-[a-z]+)?/g;

function wordNumbers(lower: string, digits: FoundNumber[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  const taken = (at: number) => digits.some((number) => number.start <= at && at < number.end);
  for (const match of lower.matchAll(WORD)) {
    const last = found.at(-1);
    if (taken(match.index) || (last && match.index < last.end)) continue;
    const word = match[0];
    const head = word.split("-")[0]!;
    const times = word === "twice" ? 2 : word === "thrice" ? 3 : undefined;
    const value = times ?? NUMBER_NAMES.get(word) ?? NUMBER_NAMES.get(head);
    const ordinal = ORDINALS.get(head);
    if (value === undefined && ordinal === undefined) continue;
    const start = match.index;
    const end = start + (times || NUMBER_NAMES.has(word) ? word.length : head.length);
    if (ordinal !== undefined && value === undefined)
      found.push({ ...plain(start, end, ordinal, ""), kind: "ordinal" });
    else found.push(grown(lower, plain(start, end, value!, times ? "times" : "")));
  }
  return found;
}

/** "two hundred", "four million dollars", "ninety percent". */
function grown(lower: string, number: FoundNumber): FoundNumber {
  for (let next = WORD_AFTER.exec(lower.slice(number.end, number.end + 14)); next; ) {
    const magnitude = next[1]!.length > 2 ? MAGNITUDES.get(next[1]!) : undefined;
    if (magnitude === undefined) break;
    number.value *= magnitude;
    number.end += next[0].length;
    next = WORD_AFTER.exec(lower.slice(number.end, number.end + 14));
  }
  readSigns(lower, number);
  readTimes(lower, number);
  return number;
}

function hedgeBefore(lower: string, number: FoundNumber): { hedge: string; hedge_start: number } {
  const before = lower.slice(Math.max(0, number.start - 24), number.start).replace(/(?:\s|~)+$/, "");
  const cut = Math.max(0, number.start - 24);
  if (lower[number.start - 1] === "~") return { hedge: "about", hedge_start: number.start - 1 };
  const text = before.replace(/\b(?:a|an|the)$/, "").trimEnd();
  for (const [phrase, hedge] of HEDGES)
    if (text.endsWith(phrase) && !/[a-z]/.test(text[text.length - phrase.length - 1] ?? " "))
      return { hedge, hedge_start: cut + text.length - phrase.length };
  return { hedge: number.hedge, hedge_start: number.start };
}
