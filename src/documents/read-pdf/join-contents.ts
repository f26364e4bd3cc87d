/** Joined content of all pages is no larger than this, in bytes. */
const MOST_JOINED = 12_000_000;

/** The content of pages whose parts are given, each page's as one; null where a part is not known or all is too much. */
export function joinContents(pages: readonly (readonly (Uint8Array | null)[])[]): (Uint8Array | null)[] {
  let left = MOST_JOINED;
  return pages.map((parts) => {
    const size = parts.reduce((sum, part) => sum + (part?.length ?? 0) + 1, 0);
    if (parts.includes(null) || size > left) return null;
    left -= size;
    return join(parts as readonly Uint8Array[], size);
  });
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    // No operator or number reaches from one part into the next.
    whole[at++] = 0x0a;
  }
  return whole;
}
