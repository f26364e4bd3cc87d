/** 12 hex digits of a text: two FNV-1a hashes of 32 bits with different starts, over UTF-16 units. */
export function hashText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = (Math.imul(second ^ unit, 0x01000193) + index) | 0;
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return (hex(first) + hex(second)).slice(0, 12);
}
