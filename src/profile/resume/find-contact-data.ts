import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { DocumentLink, TextDocument } from "../../documents/text-document.ts";
import type { Field } from "./split-fields.ts";

const SPELLED_EMAIL =
  /(?<![\p{L}\d._-])[\p{L}\d][\p{L}\d._-]{0,62}\s?[([]\s?at\s?[)\]]\s?[\p{L}\d-]{1,62}(?:\s?[([]\s?dot\s?[)\]]\s?|\.)\p{L}{2,12}/giu;
const LABELLED_PHONE =
  /(?:\b(?:phone|mobile|mob|cell|cellphone|tel|telephone|contact(?: ?(?:no|number|#))?|ph|whatsapp|home|work|call|handy|telefon|tél|teléfono|m|t|p|c|h)\b[.:#)\s]{0,4}(?:no|number)?[.:\s]{0,3})(\+?\(?\d[\d()\s.–-]{5,22}\d)/giu;
const PLAIN_PHONE =
  /(?<![\d\p{L}$€£.,/#-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.–-]{0,3}\d{3}[\s.–-]{1,3}\d{4}(?![\d\p{L}])(?!-\d)/gu;
const INTERNATIONAL = /(?<![\d\p{L}])\+\d{1,3}(?:[\s().-]{0,3}\d{1,4}){2,6}(?!\d)/gu;
/** Numbers as dialled inside a country: a leading 0. Only where contact data is expected. */
const NATIONAL_PHONE =
  /(?<![\d\p{L}.,/$€£-])\(?0\d{1,4}\)?(?:[\s./-]{1,3}\d{2,8}){1,5}(?![\d\p{L}])|(?<![\d\p{L}.,/$€£-])0\d{8,10}(?![\d\p{L}])/gu;
const EXTENSION = /^\s*(?:x|ext\.?|extension)\s*\d{1,6}/i;
const LIBRARY_LIMIT = 250;

/** E-mail addresses in `text`, in order; also ones broken over a line end or spelled with "(at)". */
export function findEmails(text: string, offset = 0): Field[] {
  const found: Field[] = [];
  let last = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = localPart(text, at, last);
    const domain = domainPart(text, at + 1);
    if (local === null || domain === null) continue;
    const written = text.slice(local, domain);
    found.push({ text: written.replace(/\s/g, ""), start: offset + local, end: offset + domain });
    last = domain;
  }
  if (/[([]\s?at\s?[)\]]/i.test(text))
    for (const match of text.matchAll(SPELLED_EMAIL)) {
      const address = match[0]
        .replace(/\s?[([]\s?at\s?[)\]]\s?/i, "@")
        .replace(/\s?[([]\s?dot\s?[)\]]\s?/i, ".");
      found.push({ text: address, start: offset + match.index, end: offset + match.index + match[0].length });
    }
  return found.sort((a, b) => a.start - b.start);
}

const LOCAL_SIGN = /[\p{L}\d._%+'-]/u;
const DOMAIN_SIGN = /[\p{L}\d.-]/u;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 120;

/** Where the part before "@" begins, or null. One line end may stand right before the sign. */
function localPart(text: string, at: number, floor: number): number | null {
  const end = skipBlanks(text, at, -1);
  let start = end;
  while (start > floor && end - start < MAX_LOCAL && LOCAL_SIGN.test(text.charAt(start - 1))) start -= 1;
  while (start < end && /[._%+'-]/.test(text.charAt(start))) start += 1;
  return start < end && !/[.%']/.test(text.charAt(end - 1)) ? start : null;
}

/** Where the domain after "@" ends, or null: two or more parts, the last one of letters. */
function domainPart(text: string, at: number): number | null {
  const start = skipBlanks(text, at, 1);
  let end = start;
  while (end < text.length && end - start < MAX_DOMAIN && DOMAIN_SIGN.test(text.charAt(end))) end += 1;
  while (end > start && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return /^[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(text.slice(start, end)) ? end : null;
}

/** Passes at most two blanks and one line end. */
function skipBlanks(text: string, from: number, step: 1 | -1): number {
  const next = (at: number): string => text.charAt(step === 1 ? at : at - 1);
  let at = from;
  for (let count = 0; count < 2 && /[ \t]/.test(next(at)); count++) at += step;
  if (next(at) === "\n") at += step;
  return at;
}

/**
 * Phone numbers on one line; with `isContactLine` also national ones that begin with 0; years, postal codes and amounts are none.
 */
export function findPhones(text: string, offset = 0, isContactLine = false): Field[] {
  if ((text.match(/\d/g) ?? []).length < 7) return [];
  const found: Field[] = [];
  const add = (start: number, written: string): void => {
    const end =
      start + written.length + (EXTENSION.exec(text.slice(start + written.length))?.[0].length ?? 0);
    if (found.some((one) => one.start < offset + end && offset + start < one.end)) return;
    found.push({ text: text.slice(start, end).trim(), start: offset + start, end: offset + end });
  };
  if (text.length <= LIBRARY_LIMIT)
    for (const { startsAt, endsAt } of findPhoneNumbersInText(text, {
      defaultCountry: "US",
      extended: false,
      v2: true,
    } as never) as unknown as {
      startsAt: number;
      endsAt: number;
    }[]) {
      const written = text.slice(startsAt, endsAt);
      if (isPlausible(written)) add(startsAt, written);
    }
  for (const match of text.matchAll(PLAIN_PHONE)) add(match.index, match[0]);
  for (const match of text.matchAll(INTERNATIONAL)) if (isPlausible(match[0])) add(match.index, match[0]);
  for (const match of text.matchAll(LABELLED_PHONE)) {
    const number = match[1]!;
    if (isPlausible(number)) add(match.index + match[0].length - number.length, number);
  }
  if (isContactLine)
    for (const match of text.matchAll(NATIONAL_PHONE)) {
      const digits = match[0].replace(/\D/g, "").length;
      if (digits >= 9 && digits <= 12 && isPlausible(match[0])) add(match.index, match[0]);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Seven to fifteen digits that are no years, dates or ranges of years. */
function isPlausible(written: string): boolean {
  const number = written.trim();
  const digits = number.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15) return false;
  return !NO_PHONES.some((pattern) => pattern.test(number));
}

/** A range of years, a month and year, a whole date, a postal code with its suffix. */
const NO_PHONES = [
  /^\(?(?:19|20)\d\d\)?\s*[-–./ ]\s*\(?(?:19|20)\d\d\)?$/,
  /(?<!\d)\d{1,2}[./](?:19|20)\d\d(?!\d)/,
  /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$/,
  /^\d{5}-\d{4}$/,
];

/** A web address of the person. */
export interface FoundLink {
  url: string;
  /** null where it does not stand in the text. */
  start: number | null;
  end: number | null;
}

// With a scheme in any case; a bare domain in lower case only ("B.Tech" and "ASP.NET" are none).
const WEB_ADDRESS =
  /(?<![@\p{L}\d._-])(?:[hH][tT][tT][pP][sS]?:\/\/[^\s<>()|,;"]{3,200}|(?:(?:www|WWW|Www)\.)?(?:LinkedIn|Linkedin|GitHub|Github|[a-z\d-]{2,40})(?:\.[a-z\d-]{1,40}){0,2}\.(?:com|net|org|io|dev|me|ai|co|app|edu|info|de|uk|in|fr|es|it|nl|eu|ca|us|tech|design|page|site|xyz|blog|works|studio)(?:\.[a-z]{2})?(?:\/[^\s<>()|,;"]{0,150})?)(?![\p{L}\d@])/gu;

/** A cheap sieve for lines. */
const MAYBE_ADDRESS = /[a-z\d]\.[a-z]{2}|:\/\//;

/** Web addresses in the text and behind its links, e-mail and phone links left out. */
export function findLinks(document: TextDocument, text: string, offset: number): FoundLink[] {
  const links: FoundLink[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (MAYBE_ADDRESS.test(line))
      for (const match of line.matchAll(WEB_ADDRESS)) {
        const url = match[0].replace(/[.)\]'’]+$/, "");
        links.push({
          url,
          start: offset + start + match.index,
          end: offset + start + match.index + url.length,
        });
      }
    start += line.length + 1;
  }
  const fullEnds = new Set(document.lines.filter((line) => line.full).map((line) => line.end));
  joinBrokenLinks(links, text, offset, fullEnds);
  const marked = document.links.filter(({ url }) => /^https?:\/\//i.test(url));
  const written = links.filter((link) => !marked.some((one) => goesOn(link, one)));
  for (const { url, span } of marked)
    written.push({ url: asWritten(url, text), start: span?.[0] ?? null, end: span?.[1] ?? null });
  return written;
}

/** PDF writers end a bare host with a slash that the text lacks. */
function asWritten(url: string, text: string): string {
  const bare = /^(https?:\/\/[^/?#]+)\/$/i.exec(url)?.[1];
  return bare && !text.includes(url) ? bare : url;
}

/** A link that stands there holds the whole of an address that breaks at a line end. */
function goesOn(link: FoundLink, { url, span }: DocumentLink): boolean {
  if (!span || link.start === null || span[0] >= link.end! || link.start >= span[1]) return false;
  const [part, whole] = [link.url, url].map((one) => one.replace(/^https?:\/\//i, "").toLowerCase());
  return whole!.length > part!.length + 1 && (whole!.startsWith(part!) || whole!.endsWith(part!));
}

/** What an address may go on with on the next line, and what may follow that. */
const REST_OF_ADDRESS = /^([\w%.?=&#/~-]{2,100})(?=[\s,;|)(]|$)/;
const REST_ALONE = /^((?:[\w%-]{1,40}[./]){0,4}[\w%-]{1,80})(?=\s*(?:\(|\n|$))/;
/** An address of its own stands on the next line. */
const NEXT_ADDRESS = /^(?:https?:|www\.|[a-z\d-]{2,40}(?:\.[a-z\d-]{1,40}){0,2}\.[a-z]{2,10}(?:\/|$))/i;
const LONGEST_REST = 120;

/** "linkedin.com/in/jane-" at a line end goes on with the next line's first word; so does one that fills its line. */
function joinBrokenLinks(
  links: FoundLink[],
  text: string,
  offset: number,
  fullEnds: ReadonlySet<number>,
): void {
  for (const link of links) {
    if (link.start === null || link.end === null) continue;
    const scheme = /https?:\/\/\n$/i.exec(
      text.slice(Math.max(0, link.start - offset - 9), link.start - offset),
    );
    if (scheme) {
      link.url = scheme[0].trimEnd() + link.url;
      link.start -= scheme[0].length;
    }
    let end = link.end - offset;
    // A full stop at the end was taken for the sentence's.
    if (text[end] === "." && text[end + 1] === "\n") end += 1;
    if (text[end] !== "\n") continue;
    const next = text.slice(end + 1, end + 1 + LONGEST_REST);
    const isOpen = end === link.end - offset && /[-_/=]$/.test(link.url) && link.url.includes("/");
    const full = fullEnds.has(end + offset) ? REST_OF_ADDRESS.exec(next)?.[1] : undefined;
    const rest =
      full && /[/\d.-]/.test(full) && !NEXT_ADDRESS.test(full)
        ? full
        : isOpen
          ? REST_ALONE.exec(next)?.[1]
          : undefined;
    if (rest === undefined) continue;
    const whole = rest.replace(/[.)]+$/, "");
    link.url += text.slice(link.end - offset, end) + whole;
    link.end = offset + end + 1 + whole.length;
  }
}

/** Addresses behind "mailto:" or "tel:" links. */
export function linkTargets(
  document: TextDocument,
  scheme: "mailto" | "tel",
): { value: string; span: [number, number] | null }[] {
  return document.links
    .filter(({ url }) => url.toLowerCase().startsWith(`${scheme}:`))
    .map(({ url, span }) => ({ value: decode(url.slice(scheme.length + 1).split("?")[0]!), span }));
}

function decode(text: string): string {
  return /%[0-9a-f]{2}/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text) ? safeDecode(text) : text;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
