import { scoreHeaderWords } from "./score-header-words.ts";
import { type Field, splitAtCommas, splitAtSigns, takePlace, trimField } from "./split-fields.ts";

/** A header text with its offset in the document. */
export interface HeaderText {
  text: string;
  start: number;
  /** Stands above, on, or below the line with the dates; above and on come first. */
  line: number;
}

/** One candidate for title or employer. */
export interface Candidate extends Field {
  title: number;
  company: number;
  line: number;
}

/** What a header holds before the order of the document decides the unclear cases. */
export interface HeaderParts {
  candidates: Candidate[];
  location: Field | null;
  /** Given by a label ("Employer: Acme"). */
  labelled: { position: Field | null; name: Field | null };
  /** "Client: Acme". */
  client: Field | null;
}

const ROLE_LABEL =
  /^(?:job title|title|position held|position|role|designation|occupation or position held|occupation|job role|job position|profile)\s*[:–-]\s*/i;
const EMPLOYER_LABEL =
  /^(?:name and address of employer|employer name|employer|company name(?=\s*:)|company|organi[sz]ation|firm|name of employer|institution)\s*[:–]\s*/i;
/** For whom the work was done: the employer only where no other is named. */
const CLIENT_LABEL = /^(?:end[- ]?)?client(?: name)?\s*[:–]\s*/i;
const PLACE_LABEL = /^(?:location|place|city|work location|address)\s*[:–]\s*/i;
const DROPPED_LABEL =
  /^(?:dates?|duration|period|from|tenure|time period|dates? of employment|employment dates?)\s*[:–]?\s*$/i;
const DATE_LABEL = /(?:^|\s)(?:dates?|duration|period|tenure|from)\s*[:–]\s*$/i;
const AT_COMPANY = /^(.{2,70}?)(?:\s+at\s+|\s*@\s*)(\p{Lu}.{1,80}|\d.{1,60})$/u;
const KIND_OF_WORK =
  /^(?:full[- ]?time|part[- ]?time|contract|contractor|permanent|temporary|temp|seasonal|freelance|internship|self[- ]employed|hybrid|on[- ]?site|per diem|volunteer|remote|\d+ ?(?:hrs?|hours)(?: ?(?:\/|per) ?week)?|(?:\d+ ?(?:years?|yrs?|months?|mos?) ?)+|less than a year)$/i;

/** Cuts the texts of a header into candidates, taking off labels and the location. */
export function partsOfHeader(texts: readonly HeaderText[]): HeaderParts {
  const parts: HeaderParts = {
    candidates: [],
    location: null,
    labelled: { position: null, name: null },
    client: null,
  };
  for (const { text, start, line } of texts) {
    const fields = splitAtSigns(text, start);
    fields.forEach((field, at) => {
      const before = fields[at - 1];
      const kind = before ? loneLabel(before.text) : null;
      if (kind === "position") parts.labelled.position ??= field;
      else if (kind === "name") setEmployer(parts, field);
      else if (at === fields.length - 1 || loneLabel(field.text) === null) addField(parts, field, line);
    });
  }
  return parts;
}

/** The text opens with a label that says what it is ("Employer: Acme"). */
export function isLabelled(text: string): boolean {
  const first = text.split("\t")[0]!.trim();
  return (
    [ROLE_LABEL, EMPLOYER_LABEL, PLACE_LABEL, CLIENT_LABEL].some((label) => label.test(text)) ||
    (text.includes("\t") && loneLabel(first) !== null)
  );
}

/** A label in a column of its own ("Occupation or position held | Clerk"). */
function loneLabel(text: string): "position" | "name" | null {
  if (
    /^(?:occupation or position held|occupation|job title|position held|position|designation|role)$/i.test(
      text,
    )
  )
    return "position";
  if (/^(?:name and address of employer|name of employer|employer|company|organi[sz]ation)$/i.test(text))
    return "name";
  return null;
}

function setEmployer(parts: HeaderParts, employer: Field): void {
  const cut = takePlace(employer);
  parts.labelled.name ??= cut?.rest ?? employer;
  if (cut?.rest) parts.location ??= cut.place;
}

function addField(parts: HeaderParts, field: Field, line: number): void {
  if (DROPPED_LABEL.test(field.text) || KIND_OF_WORK.test(field.text)) return;
  const bare = cutLabel(field, DATE_LABEL, "end") ?? field;
  const role = cutLabel(bare, ROLE_LABEL, "start");
  const employer = role ? null : cutLabel(bare, EMPLOYER_LABEL, "start");
  const client = role || employer ? null : cutLabel(bare, CLIENT_LABEL, "start");
  const place = role || employer || client ? null : cutLabel(bare, PLACE_LABEL, "start");
  if (role) parts.labelled.position ??= role;
  else if (client) parts.client ??= takePlace(client)?.rest ?? client;
  else if (place) parts.location ??= place;
  else if (employer) setEmployer(parts, employer);
  else addUnlabelled(parts, bare, line);
}

function cutLabel(field: Field, label: RegExp, where: "start" | "end"): Field | null {
  const match = label.exec(field.text);
  if (!match) return null;
  return where === "start"
    ? trimField(field.text.slice(match[0].length), field.start + match[0].length)
    : trimField(field.text.slice(0, match.index), field.start);
}

function addUnlabelled(parts: HeaderParts, field: Field, line: number): void {
  const at = AT_COMPANY.exec(field.text);
  if (at && scoreHeaderWords(at[1]!).title >= 1.5) {
    const companyStart = field.text.length - at[2]!.length;
    addCandidates(parts, trimField(at[1]!, field.start), line);
    const company = trimField(at[2]!, field.start + companyStart);
    const cut = company && takePlace(company);
    if (cut?.rest) parts.location ??= cut.place;
    if (company) parts.labelled.name ??= cut?.rest ?? company;
    return;
  }
  addCandidates(parts, field, line);
}

function addCandidates(parts: HeaderParts, field: Field | null, line: number): void {
  if (!field || !/\p{L}{2}|\p{Lo}/u.test(field.text) || field.text.includes("@")) return;
  const cut = takePlace(field);
  // A second lone place is more likely an employer called after one.
  if (cut && !(cut.rest === null && parts.location !== null)) {
    parts.location ??= cut.place;
    if (!cut.rest) return;
    field = cut.rest;
  }
  for (const part of commaParts(field).flatMap(splitRun))
    parts.candidates.push({ ...part, ...scoreHeaderWords(part.text), line });
}

/** "Financial Analyst Acme Corp" and "Acme Inc Senior Accountant": title and employer without a sign between. */
function splitRun(field: Field): Field[] {
  const placeholder = /\b(?:Company|Employer) Name\b/.exec(field.text);
  if (placeholder && field.text.length > placeholder[0].length)
    return aroundPlaceholder(field, placeholder.index, placeholder[0].length);
  const score = scoreHeaderWords(field.text);
  if (score.company < 1.5 || score.title < 1.5) return [field];
  const words = [...field.text.matchAll(/\S+/g)];
  for (let at = words.length - 1; at > 0; at--) {
    const cut = words[at]!.index;
    const left = field.text.slice(0, cut).trimEnd();
    const right = field.text.slice(cut);
    const [before, after] = [scoreHeaderWords(left), scoreHeaderWords(right)];
    const isTitleFirst =
      endsInHead(left) &&
      before.company < 1.5 &&
      after.company >= 2 &&
      after.title < 1.5 &&
      /^[\p{Lu}\d]/u.test(right);
    const isCompanyFirst =
      before.company >= 3.5 && before.title < 1.5 && after.title >= 2 && after.company < 2;
    if (isTitleFirst || isCompanyFirst)
      return [left, right].flatMap(
        (text, index) => trimField(text, field.start + (index === 0 ? 0 : cut)) ?? [],
      );
  }
  return [field];
}

/** "Accountant Company Name": resumes published without names keep this wording in the employer's place. */
function aroundPlaceholder(field: Field, at: number, length: number): Field[] {
  const cuts = [0, at, at + length, field.text.length];
  return [0, 1, 2].flatMap(
    (index) => trimField(field.text.slice(cuts[index]!, cuts[index + 1]!), field.start + cuts[index]!) ?? [],
  );
}

function endsInHead(text: string): boolean {
  const last = /\S+$/.exec(text.replace(/\s+(?:[IVX]{1,4}|\d)$/, ""))?.[0] ?? "";
  return scoreHeaderWords(last).title >= 3;
}

/** Comma parts that belong together are joined again: "Associate Dean, Research"; "University of Texas, School of Law". */
function commaParts(field: Field): Field[] {
  const parts = splitAtCommas(field).filter((part) => !KIND_OF_WORK.test(part.text));
  const joined: Field[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && belongsTo(before, part)) {
      const gap = part.start - before.end;
      joined[joined.length - 1] = {
        text: `${before.text}${", ".padEnd(gap, " ").slice(0, gap)}${part.text}`,
        start: before.start,
        end: part.end,
      };
    } else joined.push(part);
  }
  return joined;
}

function belongsTo(before: Field, part: Field): boolean {
  const first = scoreHeaderWords(before.text);
  const second = scoreHeaderWords(part.text);
  if (first.title > first.company && second.title >= 2 && second.company < 2) return true;
  if (/\b(?:department|division|unit|team)$/i.test(before.text)) return false;
  return first.company >= 2 && second.company >= 2 && second.title < 1.5 && first.title < 3;
}
