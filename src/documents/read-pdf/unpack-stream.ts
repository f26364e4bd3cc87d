import { inflate, type UnpackBudget } from "./inflate.ts";

type Decoder = (data: Uint8Array, budget: UnpackBudget) => Promise<Uint8Array | null>;

const FILTER = /\/Filter[\s\0]*(\[[^\][<>]*\]|\/[^\s\0/<>[\]()]+|\d)/;
const PREDICTOR = /\/Predictor\s+(?!1\b)\d/;
const NAME = /\/([^\s\0/<>[\]()]+)/g;

/** Filters that are read here; others are left to PDF.js. */
const DECODERS = new Map<string, Decoder>([
  ["FlateDecode", inflate],
  ["Fl", inflate],
  ["ASCII85Decode", async (data) => decodeAscii85(data)],
  ["A85", async (data) => decodeAscii85(data)],
  ["ASCIIHexDecode", async (data) => decodeHex(data)],
  ["AHx", async (data) => decodeHex(data)],
]);

/**
 * Undoes the filters that a stream's dictionary names, one after the other.
 * @returns null when one of them is not read here, or nothing could be unpacked
 * @throws OumiAtsError unpacked_too_large
 */
export async function unpackStream(
  data: Uint8Array,
  dictionary: string,
  budget: UnpackBudget,
): Promise<Uint8Array | null> {
  const filter = FILTER.exec(dictionary)?.[1];
  if (filter === undefined) return data;
  // A number points to the names elsewhere in the file.
  if (/^\d|\d\s+R/.test(filter) || PREDICTOR.test(dictionary)) return null;
  let unpacked: Uint8Array | null = data;
  for (const [, name] of filter.matchAll(NAME)) {
    const decode = DECODERS.get(name as string);
    if (!decode || !unpacked) return null;
    unpacked = await decode(unpacked, budget);
  }
  return unpacked;
}

const TILDE = 0x7e;
const FIRST_85 = 0x21;
const LAST_85 = 0x75;
const ZEROS = 0x7a;

/** Groups of five characters for four bytes, as far as they go. */
export function decodeAscii85(data: Uint8Array): Uint8Array {
  // "z" stands for four bytes.
  const out = new Uint8Array(data.length * 4);
  let size = 0;
  let value = 0;
  let count = 0;
  for (let i = data[0] === 0x3c && data[1] === TILDE ? 2 : 0; i < data.length && data[i] !== TILDE; i++) {
    const code = data[i] as number;
    if (code === ZEROS && count === 0) size += 4;
    if (code < FIRST_85 || code > LAST_85) continue;
    value = value * 85 + code - FIRST_85;
    if (++count < 5) continue;
    size = writeBytes(out, size, value, 4);
    value = 0;
    count = 0;
  }
  if (count > 1) size = writeBytes(out, size, value * 85 ** (5 - count) + 85 ** (5 - count) - 1, count - 1);
  return out.subarray(0, size);
}

/** The first bytes of a number of four bytes. */
function writeBytes(out: Uint8Array, at: number, value: number, count: number): number {
  for (let i = 0; i < count; i++) out[at + i] = Math.floor(value / 256 ** (3 - i)) & 255;
  return at + count;
}

/** Two hexadecimal digits a byte, up to ">"; a missing last digit is 0. */
export function decodeHex(data: Uint8Array): Uint8Array {
  const out = new Uint8Array((data.length + 1) >> 1);
  let digits = 0;
  for (const code of data) {
    if (code === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    out[digits >> 1] = (out[digits >> 1] as number) | (digits % 2 === 0 ? digit << 4 : digit);
    digits++;
  }
  return out.subarray(0, (digits + 1) >> 1);
}
