import { OumiAtsError } from "../../errors.ts";

/** Bytes that may still be unpacked from one document. */
export interface UnpackBudget {
  left: number;
}

/**
 * Unpacks zlib data, as far as it goes: what a damaged end leaves is returned.
 * @returns null when nothing could be unpacked
 * @throws OumiAtsError unpacked_too_large
 */
export async function inflate(data: Uint8Array, budget: UnpackBudget): Promise<Uint8Array | null> {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  // A failing write shows as a failing read.
  writer.write(data as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
      budget.left -= value.length;
      if (budget.left < 0) break;
    }
  } catch {
    if (size === 0) return null;
  }
  if (budget.left < 0) {
    await reader.cancel().catch(() => undefined);
    throw new OumiAtsError("unpacked_too_large");
  }
  return join(parts, size);
}

function join(parts: Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
