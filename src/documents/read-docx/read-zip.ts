import { OumiAtsError } from "../../errors.ts";

/** One entry of a ZIP's central directory. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  packed_size: number;
  /** As declared: not to be trusted. */
  size: number;
  /** Offset of the local header. */
  offset: number;
}

/** Bytes that may still be unpacked; shared by all entries of one file. */
export interface UnpackBudget {
  left: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 65_535;
/** The value that says: the real one stands in the ZIP64 field. */
const IN_ZIP64 = 0xffffffff;

/**
 * Lists a ZIP's entries from its central directory.
 * @throws OumiAtsError file_corrupt
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = directoryStart(view, end);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_MARK) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
    if (next > end) throw damaged();
    entries.push(readEntry(view, bytes, at, nameLength, extraLength));
    at = next;
  }
  if (entries.length === 0) throw damaged();
  return entries;
}

/**
 * Unpacks one entry, counting what comes out rather than trusting the declared size.
 * @throws OumiAtsError unpacked_too_large, file_encrypted, file_corrupt
 */
export async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
): Promise<Uint8Array> {
  if (entry.encrypted) throw new OumiAtsError("file_encrypted");
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    spend(budget, packed.length);
    return packed;
  }
  if (entry.method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      spend(budget, step.value.length);
      chunks.push(step.value);
    }
  } catch (error) {
    throw error instanceof OumiAtsError ? error : damaged();
  }
  return concatenate(chunks);
}

function spend(budget: UnpackBudget, size: number): void {
  budget.left -= size;
  if (budget.left < 0) throw new OumiAtsError("unpacked_too_large");
}

function concatenate(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK) throw damaged();
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed_size > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packed_size);
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameStart = at + ENTRY_LENGTH;
  const entry: ZipEntry = {
    // Some programs write back slashes; part names in OOXML never hold one.
    name: new TextDecoder()
      .decode(bytes.subarray(nameStart, nameStart + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed_size: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  applyZip64(entry, view, nameStart + nameLength, extraLength);
  return entry;
}

/** ZIP64 keeps, in this order, only the values that did not fit their 32-bit fields. */
function applyZip64(entry: ZipEntry, view: DataView, start: number, length: number): void {
  for (let at = start; at + 4 <= start + length; ) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const fieldEnd = at + 4 + size;
    if (id === 1) {
      let field = at + 4;
      for (const key of ["size", "packed_size", "offset"] as const) {
        if (entry[key] !== IN_ZIP64 || field + 8 > Math.min(fieldEnd, start + length)) continue;
        entry[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at = fieldEnd;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  throw damaged();
}

function directoryStart(view: DataView, end: number): number {
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (start !== IN_ZIP64 && start + 4 <= end && view.getUint32(start, true) === ENTRY_MARK) return start;
  // Bytes before the archive, or ZIP64: the directory still ends where the end record begins.
  const counted = end - size;
  if (counted >= 0 && counted + 4 <= end && view.getUint32(counted, true) === ENTRY_MARK) return counted;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= end && view.getUint32(record, true) === 0x06064b50) {
      const first = Number(view.getBigUint64(record + 48, true));
      if (first + 4 <= end && view.getUint32(first, true) === ENTRY_MARK) return first;
    }
  }
  throw damaged();
}

function damaged(): OumiAtsError {
  return new OumiAtsError("file_corrupt");
}
