/** Text out of bytes, and how it was encoded. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Byte sequences that the encoding does not know; each became U+FFFD. */
  broken: number;
}

/** Bytes looked at when UTF-16 has no byte order mark. */
const SAMPLE = 4_096;
/** Broken sequences a UTF-8 text may have for each sound multi-byte one before it counts as Windows-1252. */
const TOLERATED_SHARE = 0.05;

/**
 * Decodes text by byte order mark, by the zero bytes of UTF-16, as UTF-8, else as Windows-1252.
 * @param declared a charset the document names itself (HTML meta); believed where UTF-8 does not fit
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), "utf-16be");
  const wide = guessUtf16(bytes);
  if (wide) return decode(bytes, wide);
  const narrow = utf8(bytes);
  if (narrow.broken === 0 || narrow.broken <= TOLERATED_SHARE * countMultiByte(bytes)) return narrow;
  return fallBack(bytes, declared);
}

function utf8(bytes: Uint8Array): DecodedText {
  return decode(bytes, "utf-8");
}

function decode(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) broken += 1;
  return { text, encoding, broken };
}

function fallBack(bytes: Uint8Array, declared: string | null): DecodedText {
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    try {
      const text = new TextDecoder(declared).decode(bytes);
      return { text, encoding: "windows-1252", broken: 0 };
    } catch {
      // An unknown charset name: the commonest one stands in.
    }
  }
  return decode(bytes, "windows-1252");
}

/** UTF-16 of mostly Latin text has a zero in every second byte, and hardly any in the others. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.6 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

/** Lead bytes followed by a continuation byte: how often the bytes really speak UTF-8. */
function countMultiByte(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1)
    if ((bytes[at] as number) >= 0xc2 && ((bytes[at + 1] as number) & 0xc0) === 0x80) count += 1;
  return count;
}

/** Share of characters that no text has: controls (not white space) and U+FFFD. */
export function binaryShare(text: string): number {
  if (text.length === 0) return 0;
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && !(code >= 8 && code <= 13) && code !== 27) || code === 0xfffd) odd += 1;
  }
  return odd / text.length;
}
