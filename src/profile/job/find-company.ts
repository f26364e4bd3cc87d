import { COMPANY_WORDS, LEGAL_FORMS } from "../../vocabulary/company-words.ts";
import { TITLE_TAILS } from "../../vocabulary/job-titles.ts";
import { CITIES, REGION_CODES, REGION_NAMES } from "../../vocabulary/places.ts";
import type { Heading, Passage } from "./classify-passages.ts";
import { looksLikeTitle } from "./clean-role.ts";
import type { PostingText } from "./read-posting-items.ts";
import type { Range } from "./split-sentences.ts";

export interface FoundCompany {
  company: string;
  span: Range;
}

/** A name: capitalised words, joined by "&", "of", "and", "the". */
const NAME = String.raw`(?:[\p{Lu}\d][\p{L}\p{N}&.'’+-]*)(?:,? (?:(?:&|of|and|the|for|de|la|du|von|van) ){0,2}[\p{Lu}\d][\p{L}\p{N}&.'’+-]*){0,5}`;
const HEADING_NAMES = [
  new RegExp(
    `^(?:About|ABOUT|Who is|Discover|Meet|Life at|LIFE AT|Working (?:at|for)|Why (?:work (?:at|for|with) |join )?|WHY (?:JOIN )?)\\s?(?:the )?(${NAME})[?!:]?$`,
    "u",
  ),
];
/** "Acme is a bakery", but "French is an asset". */
const AN_EMPLOYER = String.raw`an? (?!(?:\w+ )?(?:plus|asset|advantage|bonus|must|requirement|benefit|help)\b)`;
const PROSE_NAMES: readonly RegExp[] = [
  new RegExp(`\\bat the (${NAME}) (?:is|invites|seeks|has|are)\\b`, "u"),
  new RegExp(`\\b[Ww]e(?:'re|’re| are) (?:the )?(${NAME})(?:,| and | [–—-] |\\.)`, "u"),
  new RegExp(`(?:^|[.!?]\\s|["“])(?:At |Here at )(${NAME}),? (?:we|our|you)\\b`, "u"),
  new RegExp(
    `(?:^|[.!?]\\s)(?:The )?(${NAME})(?:,[^,.]{2,60},)? (?:is (?:currently |now |actively |urgently )?(?:hiring|looking|seeking|recruiting|searching|in search|in need|${AN_EMPLOYER}|the |one of|proud|growing|expanding|committed|dedicated)|are (?:hiring|looking|seeking|recruiting|${AN_EMPLOYER})|seeks\\b|(?:urgently |currently )?(?:needs|wants|requires|hires|recruits)\\b|has (?:an? )?(?:\\w+ )?(?:opening|vacancy|opportunity)|invites applications|was (?:founded|established)|(?:builds|provides|operates|offers|runs|makes|helps|develops|designs|creates|delivers|serves|manufactures|sells|powers)\\b)`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Jj]oin|JOIN)(?:ing)? (?:the )?(${NAME})(?:'s|’s)?(?: team| family| as\\b| and\\b| for\\b| in\\b| on\\b|!|,|\\.|$)`,
    "u",
  ),
  new RegExp(
    `\\b(?:role|position|job|vacancy|opening|opportunity|internship|career|work|working|employment|place|placement|cook|nurse|teacher|driver|engineer|developer|manager|accountant|team) at (?:the )?(${NAME})`,
    "u",
  ),
];
const AT_NAME = new RegExp(`\\s(?:at|@)\\s+(?:the )?(${NAME})`, "u");
/** Names that need no place beside them to be known as employers. */
const LEGAL_FORM =
  /^(?:(?:The )?(?:Department|City|County|University|Ministry|State|Bank|Church|Office|Town|District|Borough|DEPARTMENT|CITY|COUNTY|UNIVERSITY|MINISTRY) (?:of|OF) )|(?:^|\s)(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|SE|Corp|Corporation|PLC|plc|LLP|Pty|S\.A|SA|B\.V|BV|Oy|AB|A\/S|AS|KG|Co|Company|Holdings|Hospital|Clinic|School|College|University|Academy|Foundation|Institute|Council)\.?$/;
/** Words that open a sentence like a name and are none. */
const NO_NAME =
  /^(?:(?:the |The |THE )?(?:job|role|position|opportunity|team|work|JOB|ROLE|POSITION|OPPORTUNITY|TEAM|WORK|COMPANY|CLIENT|DEPARTMENT)|We|Our|You|Your|The|This|That|It|They|He|She|There|Here|Who|What|Why|How|Us|Me|I|A|An|As|In|At|For|With|If|All|Every|Each|No|Now|Today|Role|The Role|Job|Position|Candidate|Candidates|Applicants?|Ideal Candidate|Team|The Team|Company|The Company|Experience|Knowledge|Ability|Must|Remote|Full|Part|Benefits|Location|Salary|Applications?|Work|Python|Java|Equal|Interested|Please|Send|Apply|Successful|English|Someone|Everyone|Opportunity|Description|Summary|Duties|Requirements|Qualifications|Responsibilities|Education|Preference|One|Two|Training|Familiarity|Proficiency|Understanding|And|But|Or|So|To|On|By|From)$/;
const HEADER_LINES = 5;

/** The employer's name, or null when the posting does not say it. */
export function findCompany(
  posting: PostingText,
  passages: readonly Passage[],
  headings: readonly Heading[],
  role: string | null,
): FoundCompany | null {
  const named =
    fromLabel(passages) ??
    fromHeadings(headings, role) ??
    fromTitleLine(posting, role) ??
    fromHeader(posting, role) ??
    fromProse(passages, role);
  return named && wholeName(posting.flat, named);
}

const MORE_NAME = /^(?:,? (?:&|of|and|the|for|de)){0,2}(?:,? [\p{Lu}\d][\p{L}\p{N}&.'’+-]*){1,4}/u;
/** The short form stands in so many places at most before the search is given up. */
const MOST_PLACES = 50;

/** "About Quayside" beside "Quayside Logistics": the longest form that ends in a word of firms. */
function wholeName(flat: string, named: FoundCompany): FoundCompany {
  if (isCompanyLike(named.company)) return named;
  let whole = named;
  let at = flat.indexOf(named.company);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + named.company.length;
    const words = MORE_NAME.exec(flat.slice(end, end + 60))?.[0].split(" ") ?? [];
    for (let count = words.length; count > 1; count--) {
      const company = (named.company + words.slice(0, count).join(" ")).replace(/[,.]$/, "");
      if (company.length <= whole.company.length || !isCompanyLike(company)) continue;
      whole = { company, span: { start: at, end: at + company.length } };
    }
    at = flat.indexOf(named.company, end);
  }
  return whole;
}

function fromLabel(passages: readonly Passage[]): FoundCompany | null {
  for (const passage of passages) {
    if (passage.section !== "company_label") continue;
    const name = (passage.text.split(/\s+[|–—]\s+|\s+-\s+|\s{2,}/)[0] ?? "")
      .replace(/\s*\([^()]*\)\s*$/, "")
      .replace(/[,;\s]+$/, "");
    if (name.length >= 2 && name.split(" ").length <= 8) return found(passage, name);
  }
  return null;
}

function fromHeadings(headings: readonly Heading[], role: string | null): FoundCompany | null {
  for (const heading of headings)
    for (const pattern of HEADING_NAMES) {
      const name = pattern.exec(heading.text)?.[1];
      if (name && isName(name, role)) return found(heading, name);
    }
  return null;
}

/** "Software Engineer at Acme", "Nurse | Mercy Hospital | Springfield". */
function fromTitleLine(posting: PostingText, role: string | null): FoundCompany | null {
  if (!role) return null;
  for (const item of posting.items.slice(0, HEADER_LINES)) {
    if (!item.text.includes(role) || item.text.length > 140) continue;
    const rest = item.text.slice(item.text.indexOf(role) + role.length);
    const name = AT_NAME.exec(` ${rest}`)?.[1];
    if (name && isName(name, role)) return found(item, name);
    for (const part of item.text.split(/\s+[|–—•·]\s+|\s+-\s+|\s\|\s/))
      if (LEGAL_FORM.test(part) && isName(part, role) && part.length < 60 && !part.includes(role))
        return found(item, part);
  }
  return null;
}

/**
 * A line around the title: "Acme Corp – Berlin", "Thistledown Media, Atlanta", or a name above a line of place.
 * A lone place is no name.
 */
function fromHeader(posting: PostingText, role: string | null): FoundCompany | null {
  const header = posting.items.slice(0, HEADER_LINES);
  for (const [at, item] of header.entries()) {
    if (item.bullet || item.text.length > 100 || /[.!?]\s|[.!?:]$|:\s/.test(item.text)) continue;
    if (role !== null && item.text.includes(role)) continue;
    const parts = partsOf(item.text);
    const name = parts.find((part) => isNamePart(part, role));
    if (!name) continue;
    const others = parts.filter((part) => part !== name);
    const next = header[at + 1];
    const isPlaced =
      others.some((part) => isPlace(part) || TITLE_TAILS.test(part)) ||
      (others.length === 0 && next !== undefined && partsOf(next.text).some(isPlace));
    const below = at > 0 && role !== null && (header[at - 1]?.text ?? "").includes(role);
    // "Springfield, IL": a word before a region is a town.
    const isTown = others.length === 1 && isRegion(others[0] as string) && !isCompanyLike(name);
    if (!isTown && (isCompanyLike(name) || (isPlaced && (below || at === 0 || others.length > 0))))
      return found(item, name);
  }
  return null;
}

function partsOf(line: string): string[] {
  return line
    .split(/\s+[|–—•·]\s+|\s+-\s+|,\s|\s\|\s|\s\(|\)/)
    .map((part) => part.replace(/[*_]+/g, "").trim())
    .filter((part) => part !== "");
}

function isNamePart(part: string, role: string | null): boolean {
  if (!NAME_ONLY.test(part) || part.split(" ").length > 6 || isPlace(part) || TITLE_TAILS.test(part))
    return false;
  return isName(part, role) && (!looksLikeTitle(part) || LEGAL_FORM.test(part));
}

function isRegion(part: string): boolean {
  return REGION_CODES.has(part) || REGION_NAMES.has(part.toLowerCase());
}

/** A known place, a place with its region ("Des Moines IA", "Joliet, Illinois 60431"), or a way of working. */
function isPlace(part: string): boolean {
  const plain = part.replace(/\s+\d{4,5}(?:-\d{4})?$/, "").trim();
  const last = plain.split(" ").at(-1) ?? "";
  if (isRegion(plain) || CITIES.has(plain.toLowerCase()) || /^(?:remote|hybrid|on-?site)\b/i.test(plain))
    return true;
  return plain.includes(" ") && REGION_CODES.has(last);
}

/** A legal form, an institution, or a word of firms at the end of several words. */
function isCompanyLike(name: string): boolean {
  if (LEGAL_FORM.test(name)) return true;
  const words = name.toLowerCase().replace(/[.,]/g, "").split(" ");
  return (
    words.length > 1 && (LEGAL_FORMS.has(words.at(-1) as string) || COMPANY_WORDS.has(words.at(-1) as string))
  );
}

const NAME_ONLY = new RegExp(`^(?:The )?${NAME}\\.?$`, "u");

function fromProse(passages: readonly Passage[], role: string | null): FoundCompany | null {
  for (const pattern of PROSE_NAMES)
    for (const passage of passages) {
      if (passage.section === "equal_opportunity") continue;
      const name = pattern.exec(passage.text.slice(0, 2_000))?.[1];
      if (name && isName(name, role)) return found(passage, name.replace(/(?:'s|’s)$/, ""));
    }
  return null;
}

function isName(name: string, role: string | null): boolean {
  const plain = name.trim();
  if (plain.length < 2 || NO_NAME.test(plain) || /^\d+$/.test(plain)) return false;
  if (role && (role.includes(plain) || plain.includes(role))) return false;
  return !looksLikeTitle(plain) || LEGAL_FORM.test(plain);
}

function found(within: { start: number; text: string }, name: string): FoundCompany {
  const trimmed = name.trim().replace(/[,;:]+$/, "");
  const index = Math.max(0, within.text.indexOf(trimmed));
  return {
    company: trimmed,
    span: { start: within.start + index, end: within.start + index + trimmed.length },
  };
}
