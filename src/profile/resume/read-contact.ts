import type { TextDocument } from "../../documents/text-document.ts";
import { CREDENTIALS } from "../../vocabulary/name-words.ts";
import { STREET_WORDS } from "../../vocabulary/places.ts";
import { type FoundLink, findEmails, findLinks, findPhones, linkTargets } from "./find-contact-data.ts";
import { findName, findNameBelow } from "./find-name.ts";
import { joinLines } from "./join-wrapped-lines.ts";
import { isHeaderShaped, isProse, wordsOf } from "./line-shape.ts";
import { takeAddress } from "./read-address.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import { type Field, splitAtSigns, takePlace, trimField } from "./split-fields.ts";

/** Contact facts with their places. A field without a place in the text has start and end -1. */
export interface ReadContact {
  name: Field | null;
  label: Field | null;
  emails: Field[];
  phones: Field[];
  place: Field | null;
  streets: Field[];
  links: FoundLink[];
}

/** Where contact facts are looked for. */
export interface ContactPlaces {
  /** The head of the document and sections titled "Contact": here everything is the person's. */
  head: readonly ResumeLine[];
  /** Sections with personal details. */
  personal: readonly ResumeLine[];
  /** All lines but those of references. */
  all: readonly ResumeLine[];
}

const ADDRESS_LABEL =
  /^(?:(?:home|permanent|current|present|mailing|postal)?\s*address|location|residence|based in|lives? in|anschrift|adresse|city)\s*[:–-]?\s*/i;
const ICON = /[\p{So}\ue000-\uf8ff]/gu;
const LABELLED =
  /^(?:e-?mail|phone|mobile|cell|tel|telephone|linkedin|github|website|portfolio|skype|address|location|fax|dob|date of birth|nationality|gender|visa|marital)/i;

/** Reads name, headline, e-mail, phone, place and links. */
export function readContact(document: TextDocument, clean: string, places: ContactPlaces): ReadContact {
  const emails = emailsOf(document, clean, places);
  const phones = phonesOf(document, places);
  const isOwn = (link: FoundLink): boolean =>
    link.start === null ||
    isAddress(link.url) ||
    places.head.some((line) => line.start <= link.start! && link.start! < line.end);
  const links = findLinks(document, clean, 0).filter(isOwn);
  const headLines = [...places.head, ...places.personal];
  const handles = [
    ...emails.map((one) => one.text.split("@")[0]!),
    ...links.filter(isProfile).map((one) => one.url.split("/").filter(Boolean).at(-1) ?? ""),
    // A domain of one's own: "jane@janedoe.com".
    ...emails.map((one) => one.text.split("@")[1]!.split(".")[0]!),
  ];
  const nameLines = headLines.length > 0 ? headLines : places.all.slice(0, 4);
  const hints = { handles, title: document.title ?? "", text: clean };
  const name = findName(nameLines, hints) ?? findNameBelow(places.all, hints);
  return { name, label: findLabel(places.head, name), emails, phones, ...placeOf(headLines, links), links };
}

function emailsOf(document: TextDocument, clean: string, { head }: ContactPlaces): Field[] {
  const found = findEmails(clean);
  const inHead = found.filter((one) => head.some((line) => line.start <= one.start && one.start < line.end));
  const linked = linkTargets(document, "mailto")
    .flatMap(({ value, span }) =>
      findEmails(value).map((one) => ({ text: one.text, start: span?.[0] ?? -1, end: span?.[1] ?? -1 })),
    )
    .filter((one) => !found.some((other) => other.text.toLowerCase() === one.text.toLowerCase()));
  return [...inHead, ...linked, ...found.filter((one) => !inHead.includes(one))];
}

function phonesOf(document: TextDocument, { head, personal, all }: ContactPlaces): Field[] {
  const phones: Field[] = [];
  const near = new Set<ResumeLine>([
    ...head,
    ...personal,
    ...all.filter((line) => line.source !== "body" && line.source !== "table"),
  ]);
  for (const line of near) phones.push(...findPhones(line.text, line.start, line.dates.length === 0));
  if (phones.length === 0) {
    const edge = [...all.slice(0, 12), ...all.slice(-8)].filter(
      (line) => line.dates.length === 0 && !isProse(line.text),
    );
    const labelled = all.filter(
      (line) => /@|\b(?:phone|mobile|cell|tel|contact)\b/i.test(line.text) && line.text.length < 200,
    );
    for (const line of new Set([...edge, ...labelled]))
      phones.push(...findPhones(line.text, line.start, true));
  }
  if (phones.length === 0)
    for (const { value, span } of linkTargets(document, "tel"))
      phones.push({ text: value, start: span?.[0] ?? -1, end: span?.[1] ?? -1 });
  return phones;
}

/** Written as an address: outside the contact block a bare domain ("Socket.io", "Booking.com") is a product. */
function isAddress(url: string): boolean {
  return /^(?:https?:|www\.)|\//i.test(url);
}

function isProfile(link: FoundLink): boolean {
  return /linkedin\.com\/in\/|github\.com\/|gitlab\.com\/|xing\.com\/profile|behance\.net\/|dribbble\.com\//i.test(
    link.url,
  );
}

/** The headline: a title that stands under (or, without a name, at) the top. */
function findLabel(head: readonly ResumeLine[], name: Field | null): Field | null {
  const nameAt = name ? head.findIndex((line) => line.start <= name.start && name.end <= line.end) : -1;
  const nearby = head.slice(0, Math.max(nameAt, 0) + 6);
  for (const line of nearby) {
    if (!isHeaderShaped(line) || line.text.length > 110 || line.dates.length > 0) continue;
    for (const field of headlineFields(line, name)) {
      if (/[@\d]{1}.*[@\d]/.test(field.text) || LABELLED.test(field.text)) continue;
      const cut = takePlace(field);
      const title = cut ? cut.rest : field;
      if (title && scoreHeaderWords(title.text).title >= 2 && !isAllCredentials(title.text)) return title;
    }
  }
  return null;
}

/** "RN, MSN" behind a name. */
function isAllCredentials(text: string): boolean {
  return text.split(/[\s,/]+/).every((word) => CREDENTIALS.has(word.replace(/\./g, "").toLowerCase()));
}

function headlineFields(line: ResumeLine, name: Field | null): Field[] {
  if (!name || name.end <= line.start || name.start >= line.end) {
    const fields = splitAtSigns(line.text, line.start);
    const whole = trimField(line.text, line.start);
    // "Engineer | Speaker | Author" is one headline; a place or contact data on the line is none of it.
    const isPure =
      whole !== null && fields.every((field) => takePlace(field) === null && !/[@\d]/.test(field.text));
    return isPure ? [whole] : fields;
  }
  const rest = trimField(line.text.slice(Math.max(0, name.end - line.start)), Math.max(line.start, name.end));
  return rest ? splitAtSigns(rest.text, rest.start) : [];
}

/** The line with bars where e-mail, phone, addresses of the web and icons stand: what is between them is a field. */
function withBars(line: ResumeLine, links: readonly FoundLink[]): string {
  const found: { start: number; end: number }[] = [
    ...findEmails(line.text),
    ...findPhones(line.text, 0, true),
    ...links.flatMap(({ start, end }) =>
      start === null || end === null ? [] : [{ start: start - line.start, end: end - line.start }],
    ),
  ];
  let text = line.text.replace(ICON, (icon) => "|".repeat(icon.length));
  for (const { start, end } of found) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    if (to > from) text = text.slice(0, from) + "|".repeat(to - from) + text.slice(to);
  }
  return text;
}

const END_OF_ADDRESS = /^(?:[\p{Lu}\d][\p{Lu}\d -]{1,9},\s?)?[A-Z]{2}(?=$|\s*[•|·])/u;

/** A place that is wrapped: "London, Greater London," "GB"; "Toronto, ON" "90210, CA". */
function isWrappedPlace(last: ResumeLine, line: ResumeLine): boolean {
  if (last.full !== true || last.block !== line.block) return false;
  return last.text.endsWith(",") || (last.text.includes(",") && END_OF_ADDRESS.test(line.text));
}

function placeOf(
  lines: readonly ResumeLine[],
  links: readonly FoundLink[],
): { place: Field | null; streets: Field[] } {
  let place: Field | null = null;
  const streets: Field[] = [];
  for (const line of joinLines(lines, isWrappedPlace)) {
    const text = withBars(line, links);
    if (line.dates.some((range) => range.kind !== "single") || isProse(text.replace(/\|+/g, "|"))) continue;
    for (const field of splitAtSigns(text, line.start)) {
      if (/@/.test(field.text) || findPhones(field.text).length > 0) continue;
      const label = ADDRESS_LABEL.exec(field.text)?.[0].length ?? 0;
      const bare = trimField(field.text.slice(label), field.start + label);
      if (!bare) continue;
      const cut = takeAddress(bare) ?? takePlace(bare);
      if (cut && (cut.rest === null || cut.rest.text.length < 80)) place ??= cut.place;
      if (isStreet(bare.text)) streets.push(cut?.rest ?? bare);
      else if (label > 0 && wordsOf(bare.text).length <= 10) place ??= bare;
    }
  }
  return { place, streets };
}

/** "12 Main Street, Apt 4", "Hauptstraße 5", "Flat 3, MG Road", "P.O. Box 7". */
export function isStreet(text: string): boolean {
  if (!/\d/.test(text) || text.length > 120) return false;
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ""));
  const hasStreetWord = words.some(
    (word) => STREET_WORDS.has(word) || /(?:straße|strasse|gasse|weg|straat|gatan|vägen|vej)$/.test(word),
  );
  return hasStreetWord && words.length <= 14;
}
