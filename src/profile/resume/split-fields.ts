import { COMPANY_PLACEHOLDERS, LEGAL_FORMS } from "../../vocabulary/company-words.ts";
import { CITIES, REGION_CODES, REGION_NAMES } from "../../vocabulary/places.ts";

/** A piece of a header line. Offsets are relative to the text it was cut from, then shifted by the caller. */
export interface Field {
  text: string;
  start: number;
  end: number;
  /** Left out: the rules. */
  found_by?: "tagger";
}

const STRONG =
  /\t+|\s*[|•·–—－¦│‖>»◆■▪~]+\s*|\s+-+\s+|\s+-(?=[\p{Lu}(])|(?<=\p{L}\.?)-\s+|\s*\/\/\s*|\s{3,}|\s*;\s+/gu;
/** A cheap sieve: without one of these nothing is cut. */
const MAYBE_SIGN = /[\t|•·–—－¦│‖>»◆■▪~;()[\]]|-\s|\s-|\/\/|\s{3}/;
const EMPTY_BRACKETS = /\(\s*[-–—,to]*\s*\)|\[\s*\]/g;

/** Cuts a header text at tabs, bars, dashes and dots. Commas stay. */
export function splitAtSigns(text: string, offset: number): Field[] {
  if (!MAYBE_SIGN.test(text)) {
    const whole = trimField(text, offset);
    return whole ? [whole] : [];
  }
  const blanked = text.replace(EMPTY_BRACKETS, (brackets) => " ".repeat(brackets.length));
  const fields: Field[] = [];
  let start = 0;
  for (const match of blanked.matchAll(STRONG)) {
    pushField(fields, blanked, start, match.index, offset);
    start = match.index + match[0].length;
  }
  pushField(fields, blanked, start, blanked.length, offset);
  return fields;
}

/** Cuts a field at commas; legal forms ("Acme, Inc.") stay with what they belong to. */
export function splitAtCommas(field: Field): Field[] {
  const parts: Field[] = [];
  let start = 0;
  const { text } = field;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (text[at] !== "," || isInBrackets(text, at))) continue;
    const next = text.slice(at + 1).trimStart();
    if (at < text.length && LEGAL_FORMS.has(firstWord(next)) && /^[A-Za-z.]+\b/.test(next)) continue;
    pushField(parts, text, start, at, field.start);
    start = at + 1;
  }
  return parts;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.indexOf(")", at) > 0;
}

function firstWord(text: string): string {
  const word = /^[\p{L}.]+/u.exec(text)?.[0] ?? "";
  return word.toLowerCase().replaceAll(".", "");
}

/** Adds [start, end) of `text` without outer signs, when letters are left. */
export function pushField(fields: Field[], text: string, start: number, end: number, offset: number): void {
  const field = trimField(text.slice(start, end), offset + start);
  if (field) fields.push(field);
}

const OUTER_SIGNS = new Set(' \t\n,;:|•·–—-－/\\"“”*_~>@<');

/** Cuts outer signs and brackets that pair with nothing inside off; null when no letter or digit is left. */
export function trimField(text: string, start: number): Field | null {
  let from = 0;
  let to = text.length;
  for (let changed = true; changed && from < to; ) {
    changed = false;
    const inner = text.slice(from, to);
    const isWrapped = inner.startsWith("(") && inner.indexOf(")") === inner.length - 1;
    if (OUTER_SIGNS.has(inner[0]!) || isWrapped || (inner.startsWith("(") && !inner.includes(")"))) {
      from += 1;
      changed = true;
    }
    const isClosing = inner.endsWith(")") && (isWrapped || !inner.includes("("));
    if (to > from && (OUTER_SIGNS.has(inner.at(-1)!) || inner.endsWith("(") || isClosing)) {
      to -= 1;
      changed = true;
    }
  }
  const value = text.slice(from, to);
  return /[\p{L}\d]/u.test(value) ? { text: value, start: start + from, end: start + to } : null;
}

/** A place found at the end (or as the whole) of a header text. */
export interface PlaceCut {
  /** What stands before it, or null. */
  rest: Field | null;
  place: Field;
}

const NO_PLACE = /^\s*\(?(?:remote|hybrid|on-?site)\b\)?\s*$/i;
const ZIP = /\s*,?\s*\(?\d{5}(?:-\d{4})?\)?$|\s+\d{6}$|\s+[A-Z]\d[A-Z] ?\d[A-Z]\d$/;

/** Takes "City, ST", "City, Country" or a lone known city off the end of a field; null when there is none. */
export function takePlace(field: Field): PlaceCut | null {
  const zip = ZIP.exec(field.text);
  const text = zip ? field.text.slice(0, zip.index) : field.text;
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of text.split(",")) {
    parts.push({ text: part, at });
    at += part.length + 1;
  }
  const final = parts.at(-1)!;
  if (parts.length > 1 && NO_PLACE.test(final.text)) {
    // "Acme Payments, Remote": what stands before it is no city, unless a place follows from that alone.
    const before = trimField(text.slice(0, final.at), field.start);
    const inner = before && takePlace(before);
    return inner ? cutAt(field, inner.place.start - field.start) : cutAt(field, final.at);
  }
  let first = parts.length;
  // "New York, NY": the first of two may be a city that is called like its state.
  while (first > 0 && isRegion(parts[first - 1]!.text.trim())) {
    if (first < parts.length && CITIES.has(parts[first - 1]!.text.trim().toLowerCase())) break;
    first -= 1;
  }
  const hasRegion = first < parts.length;
  if (!hasRegion) return lonePlace(field, text, parts);
  if (first === 0) {
    // "Washington" or "Georgia" alone may be a name; a region code alone ("MA") is too little.
    const isName = REGION_NAMES.has(text.trim().toLowerCase()) || parts.length > 1;
    return isName ? { rest: null, place: field } : null;
  }
  const city = parts[first - 1]!;
  const cityStart = startOfCity(city.text, first === 1);
  return cutAt(field, city.at + cityStart);
}

function lonePlace(field: Field, text: string, parts: { text: string; at: number }[]): PlaceCut | null {
  const last = parts.at(-1)!;
  const word = last.text.trim().toLowerCase().replace(/\.$/, "");
  if (CITIES.has(word) || /^(?:greater .{3,30}area|.{3,30} metropolitan area|.{3,20} bay area)$/.test(word))
    return parts.length === 1 ? { rest: null, place: field } : cutAt(field, last.at);
  if (/^\s*(?:remote|hybrid|on-?site)\b/i.test(text) && text.length < 40) return { rest: null, place: field };
  return null;
}

function cutAt(field: Field, at: number): PlaceCut {
  const place = trimField(field.text.slice(at), field.start + at) ?? field;
  return { rest: at > 0 ? trimField(field.text.slice(0, at), field.start) : null, place };
}

/** A state, province or country, as code or name. */
export function isRegion(text: string): boolean {
  const bare = text.trim().replace(/\.$/, "");
  if (bare === "") return false;
  const code = bare.replaceAll(".", "");
  if (/^[A-Z]{2,3}$/.test(code) && REGION_CODES.has(code)) return true;
  return REGION_NAMES.has(bare.toLowerCase());
}

/**
 * Where the city begins in "Acme Inc Boston" (a state follows). Without a known city or a legal form before it,
 * the last word is the city; a text of up to three words that is all there is, is the city as a whole.
 */
function startOfCity(text: string, isWhole: boolean): number {
  const lower = text.toLowerCase();
  for (const placeholder of COMPANY_PLACEHOLDERS)
    if (lower.trimStart().startsWith(`${placeholder} `))
      return lower.indexOf(placeholder) + placeholder.length;
  const words = [...text.matchAll(/\S+/g)];
  if (!isWhole) return words[0]?.index ?? 0;
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    const start = words[words.length - count]!.index;
    if (CITIES.has(lower.slice(start).trim())) return start;
  }
  const legal = words.findLastIndex((word) => LEGAL_FORMS.has(word[0].toLowerCase().replace(/[.,]/g, "")));
  if (legal >= 0 && legal < words.length - 1) return words[legal + 1]!.index;
  if (words.length <= 2) return words[0]?.index ?? 0;
  const last = words.at(-1)!;
  const isTwoWordCity =
    /^(?:san|santa|new|los|las|fort|ft\.?|st\.?|saint|el|la|north|south|east|west|mount|mt\.?|port|grand|baton|salt|palm|long|cedar|green|little|big|lake|white|oak|rapid|sioux|des|le|mc|van|corpus|virginia|colorado|overland|round|college|council|ann|boca|coral|daytona|myrtle|newport|huntington|redondo|king|bowling|chapel|rocky|high|silver|iowa|kansas|oklahoma|salt)$/i.test(
      words.at(-2)![0],
    );
  return isTwoWordCity ? words.at(-2)!.index : last.index;
}
