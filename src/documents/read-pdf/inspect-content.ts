import type { ReadLimits } from "../text-document.ts";
import { type ContentScan, emptyScan } from "./content-scan.ts";
import { findStreams, latin1, type PdfStream } from "./find-streams.ts";
import { inflate, type UnpackBudget } from "./inflate.ts";
import { scanContent } from "./scan-content.ts";

/** What the file's bytes tell before it is opened. */
export interface ContentInspection extends ContentScan {
  /** Content could not be looked at: encrypted, or packed in a way that is not read here. */
  sealed: boolean;
  /** Enough rules or boxes for a ruled table. */
  mayHoldTable: boolean;
}

const PLAIN_FLATE = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])|\/F\s*\/Fl\b/;
const PREDICTOR = /\/Predictor\s+(?!1\b)\d/;
const FILTER = /\/Filter\b|\/F\s*[[/]/;
const FORM = /\/Subtype\s*\/Form\b/;
const ENCRYPTED = /\/Encrypt\b/;
/** Ink colour spaces; optional content that is switched off; (almost) full transparency; soft masks. */
const TINTS = /\/(?:Separation|DeviceN|Indexed)\b/;
const SWITCHED_OFF = /\/OFF\s*\[\s*\d/;
const TRANSPARENT = /\/(?:ca|CA)\s+0?(?:\.[01]\d*|\.?0*)(?![\d.])/;
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
  if (ENCRYPTED.test(streams.outside)) return { ...scan, sealed: true, mayHoldTable: true };
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
  for (const [index, data] of contents.entries()) {
    const isForm = FORM.test(streams.content[index]?.dictionary ?? "");
    if (data === null || data.length > LARGEST_SCANNED) sealed = true;
    else if (isCharacterMap(data)) scan.suspicious ||= namesSoftHyphen(data);
    else if (!isGlyph(data)) scanContent(data, scan, { hasTints, isForm });
  }
  if (names(SWITCHED_OFF) || names(TRANSPARENT) || scan.paintsObjectInWhite || scan.leavesWhite)
    scan.suspicious = true;
  return { ...scan, sealed, mayHoldTable: mayHoldTable(scan) };
}

async function unpackAll(
  bytes: Uint8Array,
  streams: PdfStream[],
  budget: UnpackBudget,
): Promise<(Uint8Array | null)[]> {
  return Promise.all(
    streams.map(({ dictionary, start, end }) => {
      const data = bytes.subarray(start, end);
      if (!FILTER.test(dictionary)) return data;
      return PLAIN_FLATE.test(dictionary) && !PREDICTOR.test(dictionary) ? inflate(data, budget) : null;
    }),
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
