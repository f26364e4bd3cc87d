import { findEmails, findPhones } from "../../profile/resume/find-contact-data.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { findPersonNames } from "./find-person-names.ts";

/** Replaces personal data by placeholders, and puts it back. */
export interface PersonalMask {
  hide(text: string): string;
  restore(text: string): string;
}

const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,300}|\b[a-z0-9-]{1,60}\.(?:com|org|net|io|dev|me|co)\/[^\s<>"')\]]{1,200}/gi;
/** Parts of a name that are shorter are initials, or words of their own. */
const SHORTEST_PART = 3;

/**
 * A mask for one resume: name, e-mail, phone, street, postal code, links; also other people's where they look so.
 * `isSkill` keeps names of skills readable where they look like a person's.
 */
export function createMask(
  resume: ParsedResume,
  isSkill: (text: string) => boolean = () => false,
): PersonalMask {
  const places = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholder = (kind: string, value: string): string => {
    for (const [known, original] of places)
      if (original === value && known.startsWith(`[${kind}_`)) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    places.set(`[${kind}_${count}]`, value);
    return `[${kind}_${count}]`;
  };
  const known = knownValues(resume, isSkill);
  const hide = (text: string): string => {
    let hidden = text.replace(URL, (value) => placeholder("LINK", value));
    hidden = replaceFound(hidden, findEmails, (value) => placeholder("EMAIL", value));
    hidden = hidden
      .split("\n")
      .map((line) =>
        replaceFound(
          line,
          (one) => findPhones(one, 0, true),
          (value) => placeholder("PHONE", value),
        ),
      )
      .join("\n");
    for (const { kind, value } of known)
      hidden = replaceWords(hidden, value, (found) => placeholder(kind, found));
    return hidden;
  };
  const restore = (text: string): string =>
    text.replace(
      /\[(?:NAME|EMAIL|PHONE|STREET|LINK|POSTCODE)_\d{1,4}\]/g,
      (found) => places.get(found) ?? found,
    );
  return { hide, restore };
}

function knownValues(
  resume: ParsedResume,
  isSkill: (text: string) => boolean,
): { kind: string; value: string }[] {
  const { basics } = resume;
  const name = basics?.name?.trim() ?? "";
  const address = basics?.location?.address?.trim() ?? "";
  const values = [
    { kind: "NAME", value: name },
    ...name.split(/[\s,]+/).map((value) => ({ kind: "NAME", value })),
    ...findPersonNames(resume, isSkill).map((value) => ({ kind: "NAME", value })),
    { kind: "EMAIL", value: basics?.email?.trim() ?? "" },
    { kind: "PHONE", value: basics?.phone?.trim() ?? "" },
    { kind: "STREET", value: address },
    ...address.split(/[,\n]/).map((value) => ({ kind: "STREET", value: value.trim() })),
    { kind: "POSTCODE", value: basics?.location?.postalCode?.trim() ?? "" },
    { kind: "LINK", value: basics?.url?.trim() ?? "" },
    ...(basics?.profiles ?? []).flatMap((profile) => [
      { kind: "LINK", value: profile.url?.trim() ?? "" },
      { kind: "NAME", value: profile.username?.trim() ?? "" },
    ]),
  ];
  return values
    .filter(({ value }) => value.length >= SHORTEST_PART)
    .sort((a, b) => b.value.length - a.value.length || (a.value < b.value ? -1 : 1));
}

function replaceFound(
  text: string,
  find: (text: string) => { start: number; end: number }[],
  by: (found: string) => string,
): string {
  let replaced = "";
  let at = 0;
  for (const { start, end } of find(text)) {
    if (start < at) continue;
    replaced += text.slice(at, start) + by(text.slice(start, end));
    at = end;
  }
  return replaced + text.slice(at);
}

/** Whole words, in any case. */
function replaceWords(text: string, value: string, by: (found: string) => string): string {
  const lower = text.toLowerCase();
  const wanted = value.toLowerCase();
  if (lower.length !== text.length) return text.split(value).join(by(value));
  let replaced = "";
  let at = 0;
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, found + wanted.length)) {
    const isWord =
      !/[\p{L}\d_]/u.test(text[found - 1] ?? " ") && !/[\p{L}\d_]/u.test(text[found + wanted.length] ?? " ");
    if (!isWord || found < at) continue;
    replaced += text.slice(at, found) + by(text.slice(found, found + wanted.length));
    at = found + wanted.length;
  }
  return replaced + text.slice(at);
}
