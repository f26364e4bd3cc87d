/** One measurement, as it is printed: one JSON object a line. */
export interface Measurement {
  key: string;
  name: string;
  value: number;
  unit: string;
}

/** Milliseconds of each of `rounds` runs after `warm` unmeasured ones. */
export async function timeRounds(work: () => unknown, rounds: number, warm: number): Promise<number[]> {
  for (let i = 0; i < warm; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** The value below which a share `q` (0-1) of the values lies. */
export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function print(measurement: Measurement): void {
  console.log(JSON.stringify({ ...measurement, value: Number(measurement.value.toPrecision(4)) }));
}
