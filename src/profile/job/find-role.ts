import { NO_TITLE, ROLE_LEADS, ROLE_TAILS } from "../../vocabulary/job-titles.ts";
import type { Heading, Passage } from "./classify-passages.ts";
import { cleanRole, cleanRoleInProse, looksLikeTitle } from "./clean-role.ts";
import type { PostingText } from "./read-posting-items.ts";
import type { Range } from "./split-sentences.ts";

/** A job title with the place it was read from; the item is null when it is no title line. */
export interface FoundRole {
  role: string;
  span: Range | null;
  item: number | null;
}

/** A title line stands among the first lines. */
const TITLE_LINES = 8;
/** In prose a title is looked for in so many characters behind its wording. */
const REACH = 90;
const PROSE_SECTIONS = new Set([
  "intro",
  "summary",
  "other",
  "about",
  "responsibilities",
  "role_label",
  "required",
  "apply",
]);

/**
 * The job title: a label ("Position: …"), a title line at the top, the wording of the text
 * ("we are looking for a …"), the document's own title; null when none says it.
 */
export function findRole(
  posting: PostingText,
  passages: readonly Passage[],
  headings: readonly Heading[],
  documentTitle: string | null,
): FoundRole | null {
  return (
    fromLabel(passages) ??
    fromTitleLine(posting, passages, headings) ??
    fromProse(passages) ??
    fromDocumentTitle(posting, documentTitle) ??
    fromFirstLine(posting, headings)
  );
}

function fromLabel(passages: readonly Passage[]): FoundRole | null {
  for (const passage of passages) {
    if (passage.section !== "role_label") continue;
    const role = cleanRole(passage.text);
    if (role.length >= 2 && role.split(" ").length <= 12 && !NO_TITLE.test(role)) return place(role, passage);
  }
  return null;
}

function fromTitleLine(
  posting: PostingText,
  passages: readonly Passage[],
  headings: readonly Heading[],
): FoundRole | null {
  const taken = new Set(headings.map(({ start }) => start));
  const sections = new Map(passages.map((passage) => [passage.item, passage.section]));
  for (const [index, item] of posting.items.slice(0, TITLE_LINES).entries()) {
    if (taken.has(item.start) || item.bullet) continue;
    const section = sections.get(index);
    if (section && section !== "intro" && section !== "other") continue;
    if (/[.!?]$/.test(item.text) && item.text.split(" ").length > 9) continue;
    const role = cleanRole(item.text);
    if (looksLikeTitle(role)) return place(role, item, index);
  }
  return null;
}

function fromProse(passages: readonly Passage[]): FoundRole | null {
  for (const passage of passages) {
    if (!PROSE_SECTIONS.has(passage.section)) continue;
    const tail = ROLE_TAILS.exec(passage.text);
    if (tail) {
      const role = cleanRoleInProse(tail[1] as string);
      if (looksLikeTitle(role)) return place(role, passage);
    }
    for (const match of passage.text.matchAll(ROLE_LEADS)) {
      const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const role = cleanRoleInProse(after);
      if (role && looksLikeTitle(role) && !NO_TITLE.test(role)) return place(role, passage);
    }
  }
  return null;
}

function fromDocumentTitle(posting: PostingText, title: string | null): FoundRole | null {
  if (!title) return null;
  const role = cleanRole(title);
  if (!looksLikeTitle(role)) return null;
  const at = posting.flat.indexOf(role);
  return { role, span: at < 0 ? null : { start: at, end: at + role.length }, item: null };
}

/** A marked or short first line that nothing else explains is the title, whatever its words. */
function fromFirstLine(posting: PostingText, headings: readonly Heading[]): FoundRole | null {
  const first = posting.items[0];
  if (!first || headings.some(({ start }) => start === first.start)) return null;
  const next = posting.items[1];
  const standsOut =
    GENDER_TAG.test(first.text) ||
    first.marked ||
    next?.apart === true ||
    first.text.includes("|") ||
    first.text.includes(" - ");
  const role = cleanRole(first.text);
  const words = role.split(" ").length;
  if (!standsOut || words > 6 || role.length < 3 || /[.!?:@]|\d{3}/.test(role) || NO_TITLE.test(role))
    return null;
  return COMPANY_LIKE.test(role) ? null : place(role, first, 0);
}

const GENDER_TAG = /\(\s*[mwf]\s*\/\s*[mwfdx]/i;
const COMPANY_LIKE =
  /\b(?:inc|llc|ltd|gmbh|corp|corporation|company|limited|plc|group|hospital|school|university|hi|hello|dear|team)\b/i;

/** The role with its own range inside the passage when its wording stands there unchanged. */
function place(
  role: string,
  within: { start: number; end: number; text: string },
  item: number | null = null,
): FoundRole {
  const at = within.text.replace(/\s/g, " ").indexOf(role);
  const span = at < 0 ? null : { start: within.start + at, end: within.start + at + role.length };
  return { role, span, item };
}
