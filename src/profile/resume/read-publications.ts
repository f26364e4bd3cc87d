import type { DateRange } from "../dates/date-range.ts";
import { blankFacts } from "./blank-facts.ts";
import { tidyValue } from "./clean-text.ts";
import { collectItems } from "./collect-highlights.ts";
import type { FoundLink } from "./find-contact-data.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A publication as read. */
export interface ReadPublication {
  name: string;
  publisher: string | null;
  range: DateRange | null;
  url: string | null;
  summary: string | null;
  start: number;
  end: number;
}

/** A part that names where something was published. */
const PUBLISHER =
  /\b(?:journal|review|press|magazine|conference|proceedings|proc\.|transactions|letters|bulletin|annals|archives|symposium|workshop|society|university|institute|verlag|publish(?:er|ers|ing)|times|weekly|quarterly|newsletter|gazette|ieee|acm|springer|elsevier|wiley|arxiv|medium|nature|science)\b/i;
/** Left over behind the publisher once date and address are cut out. */
const ENDING = /[\s,;.()[\]–—|-]+$/;
const LONGEST_PUBLISHER = 80;

/** Reads publications: one list item or paragraph each, cut where the item ends in a publisher, a date or an address. */
export function readPublications(
  lines: readonly ResumeLine[],
  links: readonly FoundLink[] = [],
): ReadPublication[] {
  const hasBullets = lines[0]?.bullet === true;
  const found: ReadPublication[] = [];
  for (const item of collectItems(lines, true)) {
    const last = found.at(-1);
    // Among list items a paragraph tells of the item above it.
    if (hasBullets && !item.bullet && last) {
      last.summary = last.summary === null ? item.text : `${last.summary} ${item.text}`;
      last.end = item.end;
      continue;
    }
    const own = lines.filter((line) => line.start < item.end && item.start < line.end);
    found.push({ ...readItem(item.text, own, links), start: item.start, end: item.end });
  }
  return found;
}

function readItem(
  whole: string,
  lines: readonly ResumeLine[],
  links: readonly FoundLink[],
): Omit<ReadPublication, "start" | "end"> {
  const blanked = lines.map((line) => blankFacts(line, links));
  const urls = blanked.flatMap(({ url }) => url ?? []);
  const url = urls.reduce<string | null>(
    (best, one) => (one.length > (best?.length ?? 0) ? one : best),
    null,
  );
  const range = lines.flatMap((line) => line.dates).at(-1) ?? null;
  const plain = { name: whole, publisher: null, range, url, summary: null };
  const text = blanked.map((one) => one.text).join(" ");
  const bare = text.replace(ENDING, "").trimStart();
  // What follows the date shows that the item is written in another order: it stays as it is.
  const isAtEnd = whole.replace(/\s+/g, " ").startsWith(bare.replace(/\s+/g, " "));
  if (bare === "" || !isAtEnd) return plain;
  const hasTail = range !== null || url !== null;
  const cut = lastPart(bare);
  if (cut && (hasTail || PUBLISHER.test(cut.last)))
    return { ...plain, name: tidyName(cut.before), publisher: tidyValue(cut.last) };
  return hasTail ? { ...plain, name: tidyName(bare) } : plain;
}

/** "Title, Publisher" at the last comma or bar; a comma between digits parts nothing. */
function lastPart(text: string): { before: string; last: string } | null {
  const matches = [...text.matchAll(/(?:,|\s[|–—])\s+/g)];
  const match = matches.at(-1);
  if (!match || match.index === 0) return null;
  const last = text.slice(match.index + match[0].length);
  // Authors and title before a full stop: another order of parts.
  const isName = /^[\p{Lu}\p{Lo}\d]/u.test(last) && last.length <= LONGEST_PUBLISHER && !/[.?!]\s/.test(last);
  return isName ? { before: text.slice(0, match.index), last } : null;
}

/** A title keeps its inner signs; quotation marks around it go. */
function tidyName(text: string): string {
  return tidyValue(text).replace(/^["“](.+)["”][.,]?$/u, "$1");
}
