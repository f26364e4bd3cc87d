import { NUMBER_WORDS } from "../../../vocabulary/number-words.ts";

/** Number words beyond those used for years; "a" and "an" are articles here. */
export const NUMBER_NAMES: ReadonlyMap<string, number> = new Map([
  ...[...NUMBER_WORDS].filter(([word]) => word !== "a" && word !== "an"),
  ...["seventy", "eighty", "ninety"].flatMap((ten, at): [string, number][] => [
    [ten, (at + 7) * 10],
    ..."one two three four five six seven eight nine"
      .split(" ")
      .map((unit, rest): [string, number] => [`${ten}-${unit}`, (at + 7) * 10 + rest + 1]),
  ]),
  ["dozen", 12],
]);

/** Words and letters behind a number that multiply it. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

/** Signs and names of currencies → code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "usd"],
  ["us$", "usd"],
  ["usd", "usd"],
  ["dollar", "usd"],
  ["dollars", "usd"],
  ["€", "eur"],
  ["eur", "eur"],
  ["euro", "eur"],
  ["euros", "eur"],
  ["£", "gbp"],
  ["gbp", "gbp"],
  ["pound", "gbp"],
  ["pounds", "gbp"],
  ["¥", "jpy"],
  ["jpy", "jpy"],
  ["₹", "inr"],
  ["inr", "inr"],
  ["rs", "inr"],
  ["chf", "chf"],
  ["cad", "cad"],
  ["aud", "aud"],
]);

/** How exact a number is: words right before it → kind. Longest first. */
export const HEDGES: readonly (readonly [string, string])[] = [
  ["a maximum of", "at most"],
  ["maximum of", "at most"],
  ["as many as", "at most"],
  ["not more than", "at most"],
  ["no more than", "at most"],
  ["up to", "at most"],
  ["at most", "at most"],
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["a minimum of", "at least"],
  ["at least", "at least"],
  ["in excess of", "over"],
  ["upwards of", "over"],
  ["more than", "over"],
  ["over", "over"],
  ["above", "over"],
  ["exceeding", "over"],
  ["approximately", "about"],
  ["approx", "about"],
  ["roughly", "about"],
  ["around", "about"],
  ["circa", "about"],
  ["about", "about"],
  ["nearly", "almost"],
  ["almost", "almost"],
  ["close to", "almost"],
  ["just under", "almost"],
  ["fewer than", "under"],
  ["less than", "under"],
  ["under", "under"],
  ["below", "under"],
];
