import type { ReadLimits } from "../text-document.ts";
import { type ContentScan, emptyScan } from "./content-scan.ts";
import { findStreams, latin1, type PdfStream } from "./find-streams.ts";
import { groupContents } from "./group-contents.ts";
import type { UnpackBudget } from "./inflate.ts";
import { joinContents } from "./join-contents.ts";
import { MOST_PIXELS } from "./open-pdf.ts";
import { scanContent } from "./scan-content.ts";
import { unpackStream } from "./unpack-stream.ts";

/** What the file's bytes tell before it is opened. */
export interface ContentInspection extends ContentScan {
  /** Content could not be looked at: encrypted, or packed in a way that is not read here. */
  sealed: boolean;
  /** The content was not looked at, and pictures are so large that the drawing leaves them out. */
  mayLosePictures: boolean;
  /** Enough rules or boxes for a ruled table. */
  mayHoldTable: boolean;
}

const FORM = /\/Subtype\s*\/Form\b/;
const ENCRYPTED = /\/Encrypt\b/;
/** Ink colour spaces; optional content that is switched off; (almost) full transparency, or one given elsewhere. */
const TINTS = /\/(?:Separation|DeviceN|Indexed)\b/;
const SWITCHED_OFF = /\/OFF\s*\[\s*\d/;
const TRANSPARENT = /\/(?:ca|CA)[\s\0]+(?:[-+]?0*(?:\.[01]\d*|\.?0*)(?![\d.])|\d+\s+\d+\s+R\b)/;
/** Names are written with codes for letters: nothing can be looked for by name. */
const CODED_LETTER = /\/[^\s/<>[\]()]*#(?:[46][1-9A-Fa-f]|[57][0-9Aa])/;
const PICTURE_WIDTH = /\/Width\s+(\d{1,9})/g;
const PICTURE_HEIGHT = /\/Height\s+(\d{1,9})/g;
/** Content streams larger than this are not looked at closely. */
const LARGEST_SCANNED = 4_000_000;
const LARGEST_MAP = 200_000;

/**
 * Looks into the content streams of a PDF for whatever could hide text or draw a table, so that the costly
 * reading of the drawing is kept for the files that need it.
 * @throws OumiAtsError unpacked_too_large
 */
export async function inspectContent(bytes: Uint8Array, limits: ReadLimits): Promise<ContentInspection> {
  const streams = findStreams(bytes);
  const scan = emptyScan();
  const budget: UnpackBudget = { left: limits.max_unpacked_bytes };
  const hasLarge = largestPicture(streams.outside) > MOST_PIXELS;
  if (ENCRYPTED.test(streams.outside))
    return { ...scan, sealed: true, mayLosePictures: hasLarge, mayHoldTable: true };
  const [objects, contents] = await Promise.all([
    unpackAll(bytes, streams.objects, budget),
    unpackAll(bytes, streams.content, budget),
  ]);
  const dictionaries = [
    streams.outside,
    ...objects.map((data) => (data ? latin1(data, 0, data.length) : "")),
  ];
  const names = (pattern: RegExp) => dictionaries.some((text) => pattern.test(text));
  const hasTints = names(TINTS);
  let sealed = objects.includes(null);
  const { groups, complete } = groupContents(dictionaries, streams.content);
  const parts = new Set(groups.flat());
  const parted = joinContents(groups.map((group) => group.map((index) => contents[index] ?? null)));
  for (const [index, data] of contents.entries()) {
    const isForm = FORM.test(streams.content[index]?.dictionary ?? "");
    if (data === null) sealed = true;
    else if (isCharacterMap(data)) scan.suspicious ||= namesSoftHyphen(data);
    else if (!parts.has(index) && !isGlyph(data)) sealed = !look(data, scan, hasTints, isForm) || sealed;
  }
  for (const data of parted) sealed = data === null || !look(data, scan, hasTints, false) || sealed;
  if (!complete) scan.suspicious = true;
  if (scan.paintsObjectUnseen || scan.leavesUnseen) scan.suspicious = true;
  if (names(SWITCHED_OFF) || names(TRANSPARENT) || names(CODED_LETTER)) scan.suspicious = true;
  return { ...scan, sealed, mayLosePictures: sealed && hasLarge, mayHoldTable: mayHoldTable(scan) };
}

/** Scans content; false when there is too much of it. */
function look(data: Uint8Array, scan: ContentScan, hasTints: boolean, isForm: boolean): boolean {
  if (data.length > LARGEST_SCANNED) return false;
  scanContent(data, scan, { hasTints, isForm });
  return true;
}

/** Pixels that no picture of the file exceeds. */
function largestPicture(dictionaries: string): number {
  const largest = (pattern: RegExp) => {
    let most = 0;
    for (const [, number] of dictionaries.matchAll(pattern)) most = Math.max(most, Number(number));
    return most;
  };
  return largest(PICTURE_WIDTH) * largest(PICTURE_HEIGHT);
}

function unpackAll(
  bytes: Uint8Array,
  streams: PdfStream[],
  budget: UnpackBudget,
): Promise<(Uint8Array | null)[]> {
  return Promise.all(
    streams.map(({ dictionary, start, end }) => unpackStream(bytes.subarray(start, end), dictionary, budget)),
  );
}

function isCharacterMap(data: Uint8Array): boolean {
  return /begincmap|%!PS/.test(latin1(data, 0, Math.min(data.length, 600)));
}

/** The text content leaves soft hyphens out, also those that are drawn; the drawing keeps them. */
function namesSoftHyphen(data: Uint8Array): boolean {
  return data.length < LARGEST_MAP && /<00AD>\s*(?:\n|\r|<|$|endbf)/i.test(latin1(data, 0, data.length));
}

/** A glyph of a Type 3 font. */
function isGlyph(data: Uint8Array): boolean {
  return /(?:^|\s)d[01]\s/.test(latin1(data, 0, Math.min(data.length, 200)));
}

function mayHoldTable(scan: ContentScan): boolean {
  const apart = new Set(scan.uprights.map((x) => Math.round(x / 4)));
  return scan.boxes >= 4 || (apart.size >= 2 && scan.uprights.length >= 3 && scan.levels >= 2);
}
