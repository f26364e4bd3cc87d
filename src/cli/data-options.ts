import { InvalidArgumentError } from "commander";

/** Options of every data command. */
export interface DataOptions {
  json: boolean;
  quiet: boolean;
  force: boolean;
}

/** "strong=0.3,moderate=0.7" → numbers by name. */
export function parseShares(text: string): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const part of text.split(",")) {
    const [name, value] = part.split("=").map((side) => side.trim());
    if (!name || !value || !Number.isFinite(Number(value)) || name in shares)
      throw new InvalidArgumentError('It must look like "train=0.8,val=0.1,test=0.1".');
    shares[name] = Number(value);
  }
  return shares;
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least && text.trim() !== "") return value;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
  };
}

/** "a,b" → its parts, each one of `known`. */
export function namesOf<T extends string>(known: readonly T[]): (text: string) => T[] {
  return (text) =>
    text.split(",").map((part) => {
      const name = known.find((one) => one === part.trim());
      if (name === undefined) throw new InvalidArgumentError(`Known are ${known.join(", ")}.`);
      return name;
    });
}
