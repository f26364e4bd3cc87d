import { ALWAYS_BOILERPLATE, LOOSE_BOILERPLATE } from "../../vocabulary/posting-boilerplate.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import { heldBy, holdsAny } from "./holds-any.ts";
import { guessSection, nameSection } from "./name-section.ts";
import type { PostingItem, PostingText } from "./read-posting-items.ts";
import { splitSentences } from "./split-sentences.ts";

/** One sentence or list item of a posting, with the kind of passage it stands in. */
export interface Passage {
  /** Half-open range in the document's text; a label ("Requirements:") is not part of it. */
  start: number;
  end: number;
  text: string;
  section: PostingSection;
  /** Index of its item. */
  item: number;
  bullet: boolean;
  /** The label in front of it, as written, or null. */
  label: string | null;
}

/** A heading as written, with its kind. */
export interface Heading {
  start: number;
  end: number;
  text: string;
  section: PostingSection;
}

export interface Passages {
  passages: Passage[];
  headings: Heading[];
}

/** Passages whose kind a heading or label with text behind it keeps for what follows. */
const LASTING = new Set<PostingSection>([
  "summary",
  "responsibilities",
  "required",
  "preferred",
  "stack",
  "about",
  "benefits",
  "physical",
  "equal_opportunity",
  "apply",
]);
/** Passages where no heading vouches for the kind of a sentence. */
const LOOSE = new Set<PostingSection>(["intro", "summary", "other"]);
const LABEL = /^([^:]{2,60}?)\s?:(?!\/\/|\d)\s*/;
const DASH_LABEL = /^([A-Z][^:–—-]{2,30}?)\s[–—-]\s+/;
const MAX_HEADING_WORDS = 9;
const MAX_PLAIN_WORDS = 5;
/** What an unmarked line may open: words of the others stand in titles and names too. */
const PLAIN_HEADINGS = new Set<PostingSection>(["responsibilities", "required", "preferred", "summary"]);

/** Cuts a posting into passages by its headings and labels; boilerplate sentences get their own kind. */
export function classifyPassages(posting: PostingText): Passages {
  const passages: Passage[] = [];
  const headings: Heading[] = [];
  const boilerplate = boilerplateIn(posting.flat.toLowerCase());
  let current: PostingSection = "intro";
  /** A label without text holds for the next item alone; then this passage goes on. */
  let afterNext: PostingSection | null = null;
  let lastingBlock: number | null = null;
  let bullets = 0;
  posting.items.forEach((item, index) => {
    const kind = headingKind(item, posting.items[index + 1], index);
    if (kind) {
      headings.push({ start: item.start, end: item.end, text: item.text, section: kind });
      afterNext = LASTING.has(kind) || kind === "other" ? null : current === "intro" ? "intro" : "other";
      current = kind;
      lastingBlock = null;
      bullets = 0;
      return;
    }
    if (lastingBlock !== null && item.block !== lastingBlock && !item.bullet && item.apart) {
      current = "other";
      lastingBlock = null;
    }
    // A paragraph below a list belongs to it no longer.
    if (item.bullet) bullets += 1;
    else if (bullets >= 2 && item.apart && isParagraph(item.text) && ENDED_BY_PARAGRAPH.has(current))
      current = "other";
    const own = passagesOf(posting.flat, item, index, current, boilerplate);
    passages.push(...own.passages);
    if (afterNext) {
      current = afterNext;
      afterNext = null;
    }
    if (own.lasting && !item.bullet) {
      current = own.lasting;
      lastingBlock = item.block;
    }
  });
  return { passages, headings };
}

const ENDED_BY_PARAGRAPH = new Set<PostingSection>(["required", "preferred", "responsibilities", "benefits"]);
const PARAGRAPH_LENGTH = 60;

function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_LENGTH && /[.!?]$/.test(text);
}

/** The kind of passage that an item opens as a heading of its own, or null. */
function headingKind(item: PostingItem, next: PostingItem | undefined, index: number): PostingSection | null {
  const text = item.text;
  const words = text.split(/\s+/).length;
  const isLabel = /[:：]$/.test(text);
  const isLine = /^\p{Lu}[^.,;:!?()\d]*$/u.test(text) && words <= MAX_PLAIN_WORDS && words > 1;
  if (words > MAX_HEADING_WORDS + 4 || SEPARATED.test(text) || /[,;]$/.test(text)) return null;
  if (item.bullet && !isLabel && !item.marked) return null;
  if (/[.]$/.test(text) && !/\.\.\.$/.test(text) && !item.marked) return null;
  // "Nice to have: energy sector, Rust" says itself what its label opens.
  const label = isLabel ? null : labelOf(text);
  if (label && text.slice(label.length).trim() !== "") return null;
  const named = nameSection(text);
  // "Position" or "Job" alone above a title is a label; a marked line is more likely the heading.
  if (named) return named;
  if (ABOUT_NAME.test(text) && words <= 6) return "about";
  if (index === 0 || words > MAX_HEADING_WORDS) return null;
  const isCapitals =
    words >= 2 && text.length > 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text) && !/\d/.test(text);
  const opensList = next?.bullet === true && !item.bullet;
  if (isLabel && opensList) return guessSection(text);
  // An unmarked line above its paragraph or list: "Examples of duties".
  if (isLine && item.apart && next && !next.apart && next.text.split(/\s+/).length > MAX_PLAIN_WORDS) {
    const guess = guessSection(text);
    if (PLAIN_HEADINGS.has(guess)) return guess;
  }
  if ((item.marked || isCapitals) && (opensList || item.apart) && !LABEL.test(text)) {
    const guess = guessSection(text);
    return guess === "other" && index < 4 ? null : guess;
  }
  return null;
}

/** "Acme · Leeds · Hybrid": facts side by side. */
const SEPARATED = / [·•|] /;

/** "About Acme", "Why Acme?", "Life at Acme", "Who is Acme?". */
const ABOUT_NAME =
  /^(?:About|ABOUT|Why(?: join| work (?:at|for|with))?|Life at|Working (?:at|for)|Who is|Discover|Meet|Join) (?:the )?[A-Z][\w&.'’-]*(?: [A-Z&][\w&.'’-]*| of| and| the){0,4}[?!:]?$/;

function passagesOf(
  flat: string,
  item: PostingItem,
  index: number,
  current: PostingSection,
  boilerplate: Boilerplate,
): { passages: Passage[]; lasting: PostingSection | null } {
  const passages: Passage[] = [];
  let section = current;
  let lasting: PostingSection | null = null;
  for (const { start, end } of splitSentences(flat, item.start, item.end)) {
    const sentence = flat.slice(start, end);
    const label = labelOf(sentence);
    if (label) {
      section = label.section;
      lasting = LASTING.has(section) ? section : null;
    } else if (section !== current && endsLabelled(section, sentence)) section = current;
    const from = start + (label?.length ?? 0);
    const text = flat.slice(from, end);
    if (text === "") continue;
    const kind = boilerplateKind(text, section, boilerplate) ?? section;
    passages.push({
      start: from,
      end,
      text,
      section: kind,
      item: index,
      bullet: item.bullet,
      label: label?.text ?? null,
    });
  }
  return { passages, lasting };
}

/** A label at the start of a sentence with text behind it, when it names a passage. */
function labelOf(sentence: string): { text: string; length: number; section: PostingSection } | null {
  for (const pattern of [LABEL, DASH_LABEL]) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const section = nameSection(match[1] as string);
    if (section) return { text: match[1] as string, length: match[0].length, section };
  }
  return null;
}

/** A sentence with a subject of its own goes on with the paragraph, not with the labelled list before it. */
const NEW_SUBJECT =
  /^(?:We|They|You|I|He|She|It|This|These|The|Our|Your|Please|There|If|Send|Apply|Candidates|Applicants|To apply)\b/;

/** Of labelled duties: "You", "It" and "The" go on with them. */
const NEW_SPEAKER = /^(?:We|They|Our|Please|There|If|Send|Apply|Candidates|Applicants|To apply)\b/;

function endsLabelled(section: PostingSection, sentence: string): boolean {
  if (!LASTING.has(section)) return true;
  return (section === "responsibilities" ? NEW_SPEAKER : NEW_SUBJECT).test(sentence);
}

type BoilerplateRow = (typeof ALWAYS_BOILERPLATE)[number];
interface Boilerplate {
  always: readonly BoilerplateRow[];
  loose: readonly BoilerplateRow[];
}

/** The rows that a posting can meet, with the hints that stand in it: most sentences need no pattern then. */
function boilerplateIn(lower: string): Boilerplate {
  const held = (rows: readonly BoilerplateRow[]): BoilerplateRow[] =>
    rows.flatMap(([section, pattern, hints]) => {
      const left = heldBy(lower, hints);
      return left.length === 0 ? [] : [[section, pattern, left] as const];
    });
  return { always: held(ALWAYS_BOILERPLATE), loose: held(LOOSE_BOILERPLATE) };
}

function boilerplateKind(
  text: string,
  section: PostingSection,
  { always, loose }: Boilerplate,
): PostingSection | null {
  const lower = text.toLowerCase();
  const meets = ([, pattern, hints]: BoilerplateRow): boolean => holdsAny(lower, hints) && pattern.test(text);
  return always.find(meets)?.[0] ?? (LOOSE.has(section) ? (loose.find(meets)?.[0] ?? null) : null);
}
