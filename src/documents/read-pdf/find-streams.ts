/** A stream of a PDF file that may hold page content or objects. */
export interface PdfStream {
  /** Number of its object; -1 when it has none. */
  number: number;
  /** Dictionary text, as in the file. */
  dictionary: string;
  /** Half-open byte range of the stream's data. */
  start: number;
  end: number;
}

export interface PdfStreams {
  /** Streams that may hold page content, in file order. */
  content: PdfStream[];
  /** Object streams: packed dictionaries. */
  objects: PdfStream[];
  /** Text of everything outside the streams: dictionaries and the trailer. */
  outside: string;
}

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const END_STREAM = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
/** Streams of these kinds hold no page content: pictures, font programs, metadata, colour profiles. */
const OTHER_KINDS =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Length[123]\b|\/Type\s*\/(?:XRef|Metadata)\b|\/FunctionType\b|\/N\s+[134]\s*(?:\/(?!First)|>>)/;
const OBJECT_NUMBER = /(\d{1,9})\s+\d{1,5}\s+$/;
const OBJECT_STREAM = /\/Type\s*\/ObjStm\b/;
const DIRECT_LENGTH = /\/Length\s+(\d{1,9})(?!\d*\s+\d+\s+R)/;

/** Finds the streams of a PDF by their keywords, whatever state its cross-reference table is in. */
export function findStreams(bytes: Uint8Array): PdfStreams {
  const found: PdfStreams = { content: [], objects: [], outside: "" };
  const outside: string[] = [];
  let from = 0;
  while (from < bytes.length) {
    const keyword = findStart(bytes, from);
    if (keyword < 0) break;
    const region = latin1(bytes, from, keyword);
    outside.push(region);
    const start = skipLineEnd(bytes, keyword + STREAM.length);
    const opening = Math.max(0, region.lastIndexOf("obj"));
    const dictionary = region.slice(opening);
    const end = findEnd(bytes, start, dictionary);
    const number = Number(OBJECT_NUMBER.exec(region.slice(Math.max(0, opening - 20), opening))?.[1] ?? -1);
    const stream = { number, dictionary, start, end: end.data };
    if (OBJECT_STREAM.test(dictionary)) found.objects.push(stream);
    else if (!OTHER_KINDS.test(dictionary)) found.content.push(stream);
    from = end.after;
  }
  outside.push(latin1(bytes, from, bytes.length));
  found.outside = outside.join("\n");
  return found;
}

/** The next keyword that follows a dictionary: the same letters may stand in a title. */
function findStart(bytes: Uint8Array, from: number): number {
  for (let at = findWord(bytes, STREAM, from); at >= 0; at = findWord(bytes, STREAM, at + STREAM.length)) {
    let before = at - 1;
    while (before > from && isSpace(bytes[before])) before--;
    if (bytes[before] === 0x3e && bytes[before - 1] === 0x3e) return at;
  }
  return -1;
}

function isSpace(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0;
}

/** Where the data ends, and where reading goes on. */
function findEnd(bytes: Uint8Array, start: number, dictionary: string): { data: number; after: number } {
  const length = DIRECT_LENGTH.exec(dictionary)?.[1];
  if (length !== undefined) {
    const data = start + Number(length);
    const after = skipSpace(bytes, data);
    if (matches(bytes, END_STREAM, after)) return { data, after: after + END_STREAM.length };
  }
  const keyword = findWord(bytes, END_STREAM, start);
  if (keyword < 0) return { data: bytes.length, after: bytes.length };
  return { data: keyword, after: keyword + END_STREAM.length };
}

function findWord(bytes: Uint8Array, word: number[], from: number): number {
  const first = word[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (matches(bytes, word, at)) return at;
  return -1;
}

function matches(bytes: Uint8Array, word: number[], at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : at;
}

function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < at + 4 && (bytes[next] === 0x0d || bytes[next] === 0x0a || bytes[next] === 0x20)) next++;
  return next;
}

/** Bytes as one character each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  return text;
}
