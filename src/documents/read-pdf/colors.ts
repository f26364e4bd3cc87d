/** Red, green, blue, each 0-1. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [1, 1, 1];

/** Largest difference of a channel at which two colours are nearly the same. */
const NEAR = 0.1;

/** True when text of one colour cannot be told from a ground of the other. */
export function areNear(one: Rgb, other: Rgb): boolean {
  return (
    Math.abs(one[0] - other[0]) <= NEAR &&
    Math.abs(one[1] - other[1]) <= NEAR &&
    Math.abs(one[2] - other[2]) <= NEAR
  );
}

/** Colour of a fill operator's operands: grey, RGB or CMYK by their number; null for anything else. */
export function colorOf(numbers: readonly number[]): Rgb | null {
  const [a = 0, b = 0, c = 0, k = 0] = numbers;
  if (numbers.length === 1) return [a, a, a];
  if (numbers.length === 3) return [a, b, c];
  if (numbers.length === 4) return [(1 - a) * (1 - k), (1 - b) * (1 - k), (1 - c) * (1 - k)];
  return null;
}

/** Colour of "#rrggbb"; null for anything else. */
export function colorOfHex(hex: unknown): Rgb | null {
  if (typeof hex !== "string" || !/^#[0-9a-f]{6}$/i.test(hex)) return null;
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
