/** Collects what was misread, for whoever mends the readers. */
export class FaultLog {
  readonly #faults = new Map<string, string[]>();
  readonly #most: number;
  #place = "";

  /** @param most examples kept of each kind and place */
  constructor(most: number) {
    this.#most = most;
  }

  /** Names the document that the following faults are about. */
  at(place: string): void {
    this.#place = place;
  }

  add(field: string, fault: string): void {
    const kind = `${this.#place.split(" ")[0]} ${field}`;
    const known = this.#faults.get(kind) ?? [];
    if (known.length < this.#most) known.push(`${this.#place}: ${fault}`);
    this.#faults.set(kind, known);
  }

  lines(): string[] {
    return [...this.#faults]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([kind, faults]) => faults.map((one) => `${kind} | ${one}`));
  }
}
