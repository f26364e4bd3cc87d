import { STRENGTH_CUES, type Strength, type StrengthCue } from "../../vocabulary/posting-cues.ts";
import { holdsAny } from "./holds-any.ts";
import type { Range } from "./split-sentences.ts";

/** A part of a sentence that a cue speaks of. */
interface Region extends Range {
  strength: Strength;
}

interface FoundCue extends Range {
  cue: StrengthCue;
  text: string;
  /** It fills a parenthesis: "English, Spanish (preferred)" speaks of the last name only. */
  alone: boolean;
}

/** Where a sentence turns to something else. */
const TURNS = /;|\s[–—-]\s|\b(?:but|however|although|whereas|while|though)\b|[.!?]\s/g;
const PARENTHESES = /[([][^()[\]]*[)\]]/g;
const CONJUNCTION = /\b(?:and|or)\b|[&/]/;
const PLURAL = /\bare\b/;
/** "No Java required": the denial stands right before the name. */
const DENIED = /\bno (?:prior |previous |special |specific )?$/i;
const ASKED_AFTER = /^,? ?(?:is |are )?(?:required|needed|necessary|expected)/;

/**
 * Says how strongly a sentence asks for what stands at a place of it, judged by its own words alone.
 * @param text the sentence
 * @param places ranges of what is named in it, in order
 * @param runs ranges of its enumerations; a comma inside one does not end a cue's reach
 * @returns a function of a range in the sentence: its strength, or null where no cue speaks of it
 */
export function judgeStrength(
  text: string,
  places: readonly Range[],
  runs: readonly Range[] = places,
): (place: Range) => Strength | null {
  const cues = findCues(text);
  if (cues.length === 0) return (place) => (DENIED.test(text.slice(0, place.start)) ? "none" : null);
  const named = places.flatMap((place) => {
    const cue = cues.find(({ start, end }) => start <= place.start && place.start < end);
    if (!cue) return [place];
    // "Ideally gained in aerospace": what the cue itself does not say is named behind it.
    return place.end - cue.end >= SHORTEST_REST ? [{ start: cue.end, end: place.end }] : [];
  });
  const regions: Region[] = [];
  const parts = [...text.matchAll(PARENTHESES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const outside = cues.filter((cue) => !parts.some((part) => contains(part, cue)));
  for (const part of parts) {
    const inside = cues.filter((cue) => contains(part, cue));
    if (inside.length === 0) continue;
    const own = named.filter((place) => contains(part, place));
    // "(preferred)" alone speaks of what stands before the parenthesis.
    if (own.length > 0) addRegions(regions, text, part, inside, { places: own, runs });
    else
      for (const { cue, text: wording } of inside) outside.push({ ...part, cue, text: wording, alone: true });
  }
  outside.sort((a, b) => a.start - b.start);
  addRegions(regions, blank(text, parts), { start: 0, end: text.length }, outside, { places: named, runs });
  regions.sort((a, b) => a.end - a.start - (b.end - b.start));
  return (place) => {
    if (DENIED.test(text.slice(Math.max(0, place.start - REACH), place.start))) return "none";
    return regions.find((region) => contains(region, place))?.strength ?? null;
  };
}

const REACH = 30;
/** A piece that goes on for so many characters behind a cue names something. */
const SHORTEST_REST = 12;

function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Cues of a sentence, in order; of overlapping ones the row that stands first in the table. */
/**
 * Places for {@link judgeStrength} where little of a sentence is known: pieces between commas that hold none of
 * `known` are something of their own, so that "driver's licence, forklift card a plus" asks for the licence.
 */
export function withUnknownPieces(text: string, known: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  for (const match of text.matchAll(PIECE)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (!known.some((place) => place.start < range.end && range.start < place.end)) pieces.push(range);
  }
  return [...known, ...pieces].sort((a, b) => a.start - b.start);
}

/** A piece between commas or semicolons, from its first word on. */
const PIECE = /[^\s,;()][^,;()]*/g;

function findCues(text: string): FoundCue[] {
  const found: FoundCue[] = [];
  const folded = text.toLowerCase().replaceAll("’", "'");
  const source = folded.length === text.length ? folded : text;
  for (const cue of STRENGTH_CUES) {
    if (!holdsAny(source, cue.hints)) continue;
    for (const match of source.matchAll(cue.pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (match[0].trim() === "" || found.some((other) => other.start < range.end && range.start < other.end))
        continue;
      found.push({ ...range, cue, text: match[0], alone: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Text with the parentheses blanked, offsets unchanged. */
function blank(text: string, parts: Range[]): string {
  let result = text;
  for (const { start, end } of parts)
    result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  return result;
}

function addRegions(
  regions: Region[],
  text: string,
  bounds: Range,
  cues: FoundCue[],
  named: { places: readonly Range[]; runs: readonly Range[] },
): void {
  const { places, runs } = named;
  const clauses = splitClauses(text, bounds, cues);
  const names = (range: Range): boolean =>
    places.some((place) => place.start >= range.start && place.start < range.end);
  for (const [at, clause] of clauses.entries()) {
    const own = cues.filter((cue) => contains(clause, cue));
    for (const [index, found] of own.entries()) {
      const before = { start: lastEnd(own, index, clause.start), end: found.start };
      const after = { start: found.end, end: nextStart(own, index, clause.end) };
      // "Must have Python, Go preferred": beside a leading cue a mere comma parts.
      const isLed = own.slice(0, index).some(({ cue }) => cue.side === "before");
      const firm =
        isLed || found.alone ? runs.filter((run) => CONJUNCTION.test(text.slice(run.start, run.end))) : runs;
      const reach = reachOf(found, before, after, bounds, text, firm, names);
      const region = reach ?? neighbour(clauses, at, found, names);
      if (region) regions.push({ ...region, strength: found.cue.strength });
    }
  }
}

/** The range that a cue speaks of inside its clause, or null when nothing is named there. */
function reachOf(
  found: FoundCue,
  before: Range,
  after: Range,
  bounds: Range,
  text: string,
  runs: readonly Range[],
  names: (range: Range) => boolean,
): Range | null {
  const { side, strength } = found.cue;
  if (side === "whole") {
    const rest = { start: found.end, end: bounds.end };
    return names(rest) ? rest : names(before) ? before : null;
  }
  if (side === "after") {
    if (names(before)) return PLURAL.test(found.text) ? before : fromLastComma(text, before, runs, names);
    return names(after) ? after : null;
  }
  if (strength === "none") {
    if (ASKED_AFTER.test(text.slice(found.end, found.end + REACH))) return null;
    const comma = firstComma(text, after, runs);
    return { start: after.start, end: comma };
  }
  if (names(after)) return after;
  return names(before) ? fromLastComma(text, before, runs, names) : null;
}

/** A cue that stands alone between two turns speaks of the clause before it (or after it, when it leads). */
function neighbour(
  clauses: Range[],
  at: number,
  found: FoundCue,
  names: (range: Range) => boolean,
): Range | null {
  const order =
    found.cue.side === "after" ? [clauses[at - 1], clauses[at + 1]] : [clauses[at + 1], clauses[at - 1]];
  return order.find((clause) => clause && names(clause)) ?? null;
}

function splitClauses(text: string, bounds: Range, cues: FoundCue[]): Range[] {
  const clauses: Range[] = [];
  let start = bounds.start;
  for (const match of text.slice(bounds.start, bounds.end).matchAll(TURNS)) {
    const at = bounds.start + match.index;
    const end = at + match[0].length;
    if (cues.some((cue) => cue.start < end && at < cue.end)) continue;
    clauses.push({ start, end: at });
    start = end;
  }
  clauses.push({ start, end: bounds.end });
  return clauses;
}

function lastEnd(cues: FoundCue[], index: number, fallback: number): number {
  for (let at = index - 1; at >= 0; at--) if (cues[at]!.cue.side === "after") return cues[at]!.end;
  return fallback;
}

function nextStart(cues: FoundCue[], index: number, fallback: number): number {
  for (let at = index + 1; at < cues.length; at++) if (cues[at]!.cue.side !== "after") return cues[at]!.start;
  return fallback;
}

/** The part of a range behind its last comma that parts things, as long as something is named there. */
function fromLastComma(
  text: string,
  range: Range,
  runs: readonly Range[],
  names: (range: Range) => boolean,
): Range {
  for (let at = range.end - 1; at >= range.start; at--) {
    if (text[at] !== "," || runs.some((run) => run.start <= at && at < run.end)) continue;
    if (names({ start: at, end: range.end })) return { start: at + 1, end: range.end };
  }
  return range;
}

function firstComma(text: string, range: Range, runs: readonly Range[]): number {
  for (let at = range.start; at < range.end; at++)
    if (text[at] === "," && !runs.some((run) => run.start <= at && at < run.end)) return at;
  return range.end;
}
