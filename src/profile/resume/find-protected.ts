import type { Span } from "../../schema/span.ts";
import { type FoundLink, findPhones } from "./find-contact-data.ts";
import type { Section } from "./group-lines-into-sections.ts";
import { isProse, wordsOf } from "./line-shape.ts";
import type { ReadContact } from "./read-contact.ts";
import type { ReadSchool } from "./read-education.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Field } from "./split-fields.ts";

/** What the protected places are gathered from. */
export interface ProtectedSources {
  clean: string;
  lines: readonly ResumeLine[];
  sections: readonly Section[];
  contact: ReadContact;
  schools: readonly ReadSchool[];
}

const PERSONAL_LINE =
  /^(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|born(?: on| in)?|place of birth|birth ?place|age|sex|gender|marital status|civil status|family status|nationality|citizenship|citizen of|religion|race|ethnicity|caste|category|mother ?tongue|father'?s? name|mother'?s? name|spouse(?:'s)? name|husband'?s? name|children|dependents|passport(?: no| number| details)?|national id|id (?:no|number)|identity card|aadhaar|pan(?: no| number)?|ssn|social security|driver'?s? licen[cs]e|driving licen[cs]e|visa(?: status| type)?|work (?:permit|authorization)|blood group|height|weight|photo(?:graph)?|picture|pronouns|permanent address|present address|current address|home address|mailing address|address|geburtsdatum|geboren|staatsangehörigkeit|familienstand|date de naissance|nationalité|fecha de nacimiento|nacionalidad)\b\s*(?:[:–=-]|\s(?=\S))/i;
const PRONOUNS =
  /[([]?\b(?:she|he|they|ze|xe)\s?\/\s?(?:her|hers|him|his|them|theirs|they|he|she|zir|xem)(?:\s?\/\s?\p{L}{2,7})?\b[)\]]?/giu;
const AGE = /\b(?:aged? \d{2}|\d{2}[- ]years?[- ]old|\d{2} y\/o)\b/gi;
const INLINE_PERSONAL =
  /\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?|nationality|citizenship|marital status|gender|sex|religion|age)\s*[:–-]\s*[^|•;,\n]{1,40}/gi;
/** A cheap sieve for the three patterns above. */
const MAYBE_PERSONAL = /[:–-]|\baged?\b|years?[- ]old|y\/o|e[ryx] ?\/ ?[htz]|m ?\/ ?h|s ?\/ ?h/i;
const PHOTO =
  /^\[?(?:photo|picture|image|portrait|profile (?:photo|picture)|insert photo(?: here)?|photograph|headshot)\b.{0,30}\]?$/i;

/** Places that may never move a score, sorted and merged. */
export function findProtected(sources: ProtectedSources): Span[] {
  const { lines, sections, contact, schools } = sources;
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    if (start >= 0 && end > start) spans.push([start, end]);
  };
  for (const field of [...contact.emails, ...contact.phones, ...contact.streets]) add(field.start, field.end);
  if (contact.place) add(contact.place.start, contact.place.end);
  for (const link of contact.links) if (link.start !== null && link.end !== null) add(link.start, link.end);
  for (const line of lines)
    if (MAYBE_PERSONAL.test(line.text))
      for (const pattern of [PRONOUNS, AGE, INLINE_PERSONAL])
        for (const match of line.text.matchAll(pattern))
          add(line.start + match.index, line.start + match.index + match[0].length);
  addName(sources, add);
  for (const line of lines) if (isPersonalLine(line)) add(line.start, line.end);
  for (const section of sections) addSection(section, contact, add);
  for (const school of schools) {
    if (school.institution) add(school.institution.start, school.institution.end);
    if (school.location) add(school.location.start, school.location.end);
  }
  return joinAcrossSigns(sources.clean, mergeSpans(spans));
}

const SIGNS_BETWEEN = /^[ ,;|·•–—-]{0,4}$/;

/** One place where only signs stand between two: a school with a city counts like one without. */
export function joinAcrossSigns(text: string, sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && SIGNS_BETWEEN.test(text.slice(last[1], Math.min(span[0], last[1] + 5)))) last[1] = span[1];
    else joined.push([...span]);
  }
  return joined;
}

interface Place {
  start: number;
  end: number;
}

/** Fewer words beside contact data are labels and signs. */
const SENTENCE_WORDS = 4;

type Add = (start: number, end: number) => void;

function isPersonalLine(line: ResumeLine): boolean {
  return (
    line.text.length < 120 &&
    ((PERSONAL_LINE.test(line.text) && !isProse(line.text)) || PHOTO.test(line.text))
  );
}

function addName({ clean, lines, sections, contact }: ProtectedSources, add: Add): void {
  if (contact.name)
    for (const [start, end] of placesOfName(contact.name, { clean, lines, sections })) add(start, end);
}

/** Every occurrence of the whole name; its parts where the person presents themself. */
export function placesOfName(
  name: Field,
  { clean, lines, sections }: Pick<ProtectedSources, "clean" | "lines" | "sections">,
): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    spans.push([start, end]);
  };
  add(name.start, name.end);
  const lower = clean.toLowerCase();
  const whole = name.text.replace(/\s+/g, " ").toLowerCase();
  if (lower.length === clean.length && whole.length >= 3)
    for (let at = lower.indexOf(whole); at >= 0; at = lower.indexOf(whole, at + whole.length))
      if (isWordEdge(lower, at, at + whole.length)) add(at, at + whole.length);
  const parts = whole.split(/[\s,]+/).filter((part) => part.length >= 2);
  const own = new Set(
    sections.filter((one) => one.kind === "contact" || one.kind === "personal").flatMap((one) => one.lines),
  );
  for (const line of lines) {
    if (!own.has(line) && line.source !== "header" && line.source !== "footer") continue;
    const text = line.text.toLowerCase();
    if (text.length !== line.text.length) continue;
    for (const part of parts)
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        if (isWordEdge(text, at, at + part.length)) add(line.start + at, line.start + at + part.length);
  }
  return spans;
}

function isWordEdge(text: string, start: number, end: number): boolean {
  return !/[\p{L}\d]/u.test(text[start - 1] ?? " ") && !/[\p{L}\d]/u.test(text[end] ?? " ");
}

function addSection(section: Section, contact: ReadContact, add: Add): void {
  const { lines } = section;
  if (section.kind === "personal") for (const line of lines) add(line.start, line.end);
  if (section.kind === "references") for (const line of lines) add(line.start, line.end);
  if (section.kind === "education")
    for (const line of lines) for (const range of line.dates) add(range.start, range.end);
  if (section.kind === "contact") for (const line of lines) addContactLine(line, contact, add);
}

/** A contact line is protected as a whole, the headline on it excepted. */
function addContactLine(line: ResumeLine, contact: ReadContact, add: Add): void {
  const facts = [contact.name, contact.place, ...contact.emails, ...contact.phones, ...contact.streets];
  const isContact =
    facts.some((fact) => fact !== null && fact.start < line.end && line.start < fact.end) ||
    contact.links.some((link) => link.start !== null && link.start >= line.start && link.start < line.end) ||
    findPhones(line.text).length > 0;
  if (!isContact || isSentence(line, contact)) return;
  const { label } = contact;
  if (!label || label.start >= line.end || label.end <= line.start) add(line.start, line.end);
  else {
    add(line.start, label.start);
    add(label.end, line.end);
  }
}

/** What stands beside the contact data is a sentence: "Jane Doe is an analyst who …". */
function isSentence(line: ResumeLine, contact: ReadContact): boolean {
  const links = contact.links.filter((link): link is FoundLink & Place => link.start !== null);
  const facts: (Place | null)[] = [
    ...[contact.name, contact.place, ...contact.emails, ...contact.phones, ...contact.streets],
    ...links,
  ];
  const own = facts
    .filter((fact) => fact !== null)
    .filter((fact) => fact.start < line.end && line.start < fact.end)
    .map((fact): Span => [fact.start - line.start, fact.end - line.start]);
  let rest = "";
  let at = 0;
  for (const [start, end] of mergeSpans(own)) {
    rest += `${line.text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  rest = `${rest}${line.text.slice(at)}`.replace(/\s+/g, " ").trim();
  return wordsOf(rest).length >= SENTENCE_WORDS && isProse(rest);
}

/** Sorted spans without overlaps; touching ones become one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: Span[] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
