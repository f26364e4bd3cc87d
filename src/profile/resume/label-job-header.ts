import type { Candidate, HeaderParts } from "./cut-job-header.ts";
import type { Field } from "./split-fields.ts";

/** Which of title and employer a document's headers give first. */
export type HeaderOrder = "title-first" | "company-first";

const CLEAR = 1;

/** Which comes first in this header, where the words say so. */
export function orderOf({ candidates }: HeaderParts): HeaderOrder | null {
  const clear = candidates.filter((one) => Math.abs(one.title - one.company) >= CLEAR);
  const title = clear.findIndex((one) => one.title > one.company);
  const company = clear.findIndex((one) => one.company > one.title);
  if (candidates.length < 2) return null;
  if (title >= 0 && company >= 0) return title < company ? "title-first" : "company-first";
  if (title >= 0) return candidates.indexOf(clear[title]!) === 0 ? "title-first" : "company-first";
  if (company >= 0) return candidates.indexOf(clear[company]!) === 0 ? "company-first" : "title-first";
  return null;
}

/** The facts of a job's header. */
export interface JobHeader {
  position: Field | null;
  name: Field | null;
  location: Field | null;
}

/** Decides which candidate is the title and which the employer; `order` is the document's habit. */
export function labelHeader(parts: HeaderParts, order: HeaderOrder): JobHeader {
  const { candidates, labelled } = parts;
  let position = labelled.position;
  let name = labelled.name;
  const rest = [...candidates];
  if (!position && !name && rest.length === 1) {
    const [only] = rest as [Candidate];
    if (only.company > only.title) name = only;
    else position = only;
  } else {
    if (!position) position = take(rest, pickTitle(rest, order, name !== null));
    if (!name) name = take(rest, pickCompany(rest, position));
  }
  const location = parts.location ?? placeBehind(name, rest);
  return { position: withDepartment(position, rest), name: name ?? parts.client, location };
}

function take(rest: Candidate[], picked: Candidate | null): Candidate | null {
  if (picked) rest.splice(rest.indexOf(picked), 1);
  return picked;
}

function pickTitle(rest: Candidate[], order: HeaderOrder, hasName: boolean): Candidate | null {
  if (rest.length === 0) return null;
  const best = rest.reduce((a, b) => (b.title - b.company > a.title - a.company ? b : a));
  if (best.title - best.company >= CLEAR) return best;
  if (hasName) return best.company > best.title ? null : rest[0]!;
  const clearCompany = rest.reduce((a, b) => (b.company - b.title > a.company - a.title ? b : a));
  if (clearCompany.company - clearCompany.title >= CLEAR)
    return rest.find((one) => one !== clearCompany) ?? null;
  return order === "title-first" ? rest[0]! : (rest[1] ?? rest[0]!);
}

/** Part of an employer ("Emergency Department") or of a title ("CDL Class A"): never an employer by itself beside another. */
const UNIT =
  /\b(?:department|dept|division|unit|team|ward|section|branch|program|programme)\.?$|\b(?:class|level|grade|shift|tier|step|band|gs-\d+)\b/i;

function pickCompany(all: Candidate[], position: Field | null): Candidate | null {
  const whole = all.filter((one) => !UNIT.test(one.text));
  const rest = whole.length > 0 ? whole : all;
  if (rest.length === 0) return null;
  const best = rest.reduce((a, b) => (b.company - b.title > a.company - a.title ? b : a));
  if (best.company > 0) return best;
  // Without evidence: the next one after the title that is not on the title's own line, else the first.
  const onOtherLine = rest.find((one) => position !== null && one.line !== (position as Candidate).line);
  return onOtherLine ?? rest[0]!;
}

/** "Acme Ltd, Galway": what follows the employer after a comma and says nothing else is a place. */
function placeBehind(name: Field | null, rest: Candidate[]): Field | null {
  if (!name) return null;
  const next = rest.find((one) => one.start > name.end && one.start - name.end <= 2);
  if (
    !next ||
    next.title > 0 ||
    next.company > 0 ||
    !/^\p{Lu}/u.test(next.text) ||
    next.text.split(/\s+/).length > 3
  )
    return null;
  return take(rest, next);
}

/** "Vice President" + ", Sales" left over right behind it: one title. */
function withDepartment(position: Field | null, rest: Candidate[]): Field | null {
  if (!position) return null;
  const next = rest.find((one) => one.start > position.end && one.start - position.end <= 2);
  if (!next || (next.company > 1.5 && !UNIT.test(next.text))) return position;
  const gap = ", ".padEnd(next.start - position.end, " ").slice(0, next.start - position.end);
  return { text: position.text + gap + next.text, start: position.start, end: next.end };
}
