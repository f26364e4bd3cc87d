/** English number words up to sixty, as used for years of experience. */
const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty".split(" ");

/** Lower-case word → value: "a" and "an" count as one, "twenty-five" as 25. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...UNITS.map((unit, rest): [string, number] => [`${ten}-${unit}`, (index + 2) * 10 + rest + 1]),
  ]),
]);
