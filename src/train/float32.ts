/** The shortest decimal number that rounds to the same float32: keeps a model file small and exact. */
export function shortFloat32(value: number): number {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return Number(wanted.toPrecision(9));
}

/** The same for a list. */
export function shortFloats(values: ArrayLike<number>): number[] {
  return Array.from(values, shortFloat32);
}
