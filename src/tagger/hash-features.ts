/**
 * A feature is a number: the hash of what it says ("the word before is …"). A model then needs no strings,
 * and looking a feature up costs no string building. At 26 bits, 1 feature in some 400 that a model of
 * 150,000 features does not know is taken for one it knows; training sees the same numbers.
 */
export const FEATURE_BITS = 26;

/** 32-bit FNV-1a over UTF-16 units, then mixed: close strings get far numbers. Never 0, which means "no word". */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash) || 1;
}

/** The feature of a template number and up to three values. */
export function featureOf(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = mix(hash ^ a);
  hash = mix(Math.imul(hash, 31) ^ b);
  hash = mix(Math.imul(hash, 31) ^ c);
  return hash >>> (32 - FEATURE_BITS);
}

/** Final mixing of MurmurHash3 (public domain). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
