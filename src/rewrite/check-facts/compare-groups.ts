import type { Refusal } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { BACK, refusal } from "./compare-links.ts";
import { MAKERS } from "./compare-words.ts";
import type { Word } from "./read-words.ts";

/** What is told with one deed may not be told with another: "drew logos in Illustrator and laid out flyers in InDesign". */
export function compareGroups(source: Claim, edit: Claim): Refusal[] {
  const groups = groupsOf(source);
  if (groups.at(-1) === groups[0]) return [];
  for (const clause of edit.clauses) {
    const deeds = clause.actions
      .filter((action) => action.whose === "own")
      .flatMap((action) => placesOf(source, edit.words[action.at]!))
      .filter((place) => source.clauseOf(place).actions.some((action) => action.at === place));
    if (deeds.length === 0) continue;
    const allowed = new Set(deeds.map((place) => groups[place]!));
    for (let at = clause.first; at < clause.last; at++) {
      const word = edit.words[at]!;
      if (/^us(?:ed|ing)$/.test(word.text) && edit.words[at - 1]?.text === "and") break;
      if (word.kind !== "content" && word.kind !== "rate" && word.kind !== "number") continue;
      const places = word.kind === "content" ? placesOf(source, word) : samePlaces(source, word);
      if (places.length === 0 || places.some((place) => allowed.has(groups[place]!)) || MAKERS.has(word.text))
        continue;
      if (isAdjunct(edit, at) && places.some((place) => isSharedAdjunct(source, place, groups))) continue;
      return [
        refusal(
          "action_moved",
          edit,
          edit.words[clause.first]!,
          word,
          "joins a deed with what another deed is told with.",
        ),
      ];
    }
  }
  return [];
}

/** Behind a preposition in the last clause of its sentence. */
function isAdjunct(claim: Claim, at: number): boolean {
  const clause = claim.clauseOf(at);
  const isLast = claim.words[clause.last] === undefined || claim.words[clause.last]!.opens;
  return isLast && claim.words.slice(clause.first, at).some((word) => ADJUNCTS.has(word.text));
}

/** "Built staircases and fitted kitchens for private homes": no deed in front has an adjunct of its own. */
function isSharedAdjunct(source: Claim, at: number, groups: readonly number[]): boolean {
  if (!isAdjunct(source, at)) return false;
  return !source.words.some((word, other) => groups[other] !== groups[at] && ADJUNCTS.has(word.text));
}
const ADJUNCTS = new Set("in on at for during with within across per".split(" "));

function samePlaces(source: Claim, word: Word): number[] {
  return source.words.flatMap((other, at) =>
    other.kind === word.kind &&
    (word.number ? other.number?.value === word.number.value : other.stem === word.stem)
      ? [at]
      : [],
  );
}

/** Number of the deed that each word is told with: a clause without a deed, or one that points back, goes with the one before. */
function groupsOf(claim: Claim): number[] {
  const groups: number[] = [];
  let group = 0;
  let hasDeed = false;
  let isBare = false;
  for (const clause of claim.clauses) {
    const words = claim.words.slice(clause.first, clause.last);
    const own = clause.actions.some(
      (action) =>
        action.form === "past" || action.form === "s" || action.form === "ing" || action.form === "base",
    );
    const first = words[0]?.text ?? "";
    const pointsBack =
      words.some((word) => BACK.has(word.text)) ||
      /^(?:which|that|who|whose)$/.test(first) ||
      claim.words[clause.first - 1]?.text === "to";
    const opens = clause.first > 0 && claim.words[clause.first]!.opens;
    if (((own && hasDeed) || opens) && !pointsBack && (!isBare || opens)) group++;
    if (own) {
      hasDeed = true;
      const told = words.filter((word) => word.kind === "content" || word.kind === "number").length;
      isBare = told <= clause.actions.length;
    }
    for (let at = clause.first; at < clause.last; at++) groups[at] = group;
  }
  return groups;
}
