import { HUMAN_LANGUAGES } from "../../vocabulary/posting-boilerplate.ts";
import type { Range } from "./split-sentences.ts";

const FLUENCY =
  "fluen(?:t|cy|tly)|native|bilingual|trilingual|proficien(?:t|cy)|business[ -]level|conversational|c1|c2|b1|b2|mother tongue|excellent|advanced|(?:very )?good|strong|working knowledge|full command|command|speak(?:ing|er|s)?|spoken|written|verbal|oral|perfect|professional";
/** What every name of a language begins with: most sentences hold none, and need no pattern. */
const FIRST_WORDS = new Set(HUMAN_LANGUAGES.split("|").map((name) => name.split(" ")[0] as string));
const NAMED_LANGUAGE = new RegExp(`\\b(${HUMAN_LANGUAGES})\\b`, "g");
const FLUENT_BEFORE = new RegExp(`\\b(?:${FLUENCY})\\b[^.;]{0,60}$`, "i");
const FLUENT_AFTER = new RegExp(
  `^[^.;,]{0,12}(?:\\(|:|-|–|,|\\bat\\b|\\band\\b|\\bis\\b|\\bare\\b|\\blanguage)?[^.;]{0,25}\\b(?:${FLUENCY}|required|mandatory|essential|a must|must|language skills|speaker|speaking)\\b`,
  "i",
);
/** "English teacher", "French cuisine", "Spanish market": the word is about something else. */
const NOT_A_LANGUAGE =
  /^[ -](?:teacher|tutor|cuisine|food|restaurant|market|markets|law|literature|department|class|classes|clients?|customers?|gaap|tax|office|team|companies|company|wine|wines|breakfast|pastry|patisserie|press|polish)\b/i;

/** Languages that a sentence asks one to speak or write, with the places of their names. */
export function findLanguages(text: string): { language: string; place: Range }[] {
  const found: { language: string; place: Range }[] = [];
  const isNamed = text.match(/[A-Z][A-Za-z]+/g)?.some((word) => FIRST_WORDS.has(word)) ?? false;
  if (!isNamed) return found;
  for (const match of text.matchAll(NAMED_LANGUAGE)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const after = text.slice(place.end, place.end + 60);
    if (NOT_A_LANGUAGE.test(after)) continue;
    const before = text.slice(Math.max(0, place.start - 80), place.start);
    if (FLUENT_BEFORE.test(before) || FLUENT_AFTER.test(after))
      found.push({ language: match[1] as string, place });
  }
  return found;
}
