import type { Refusal, RefusalCode } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { MAKERS } from "./compare-words.ts";
import { isPerson } from "./find-actions.ts";
import { keysOf, type Word } from "./read-words.ts";
import { LIMITERS, SCOPE_WORDS } from "./words/small-words.ts";

/** How the words of a claim hang together: how many, joined how, done why, said of what. */
export function compareLinks(source: Claim, edit: Claim): Refusal[] {
  return [
    ...pluralRefusals(source, edit),
    ...choiceRefusals(source, edit),
    ...modalRefusals(source, edit),
    ...causeRefusals(source, edit),
    ...pairRefusals(source, edit),
    ...partRefusals(source, edit),
    ...roleRefusals(source, edit),
    ...asRefusals(source, edit),
    ...ownerRefusals(source, edit),
    ...extentRefusals(source, edit),
  ];
}

/** A refusal that quotes the edit or source between two words. */
export function refusal(code: RefusalCode, claim: Claim, first: Word, last: Word, what: string): Refusal {
  const wording = claim.text.slice(Math.min(first.start, last.start), Math.max(first.end, last.end));
  return { code, message: `"${wording}" ${what}`, words: [wording] };
}

const ONE = new Set("a an the one this that another each every his her its my our their".split(" "));
const isPlural = (word: Word): boolean => /[^su]s$/.test(word.text) && word.text.length > 3;

/** "A project" is not "projects". A word without an article, "ward staff", may be either. */
function pluralRefusals(source: Claim, edit: Claim): Refusal[] {
  return edit.words.flatMap((word) => {
    if (word.kind !== "content" || !isPlural(word)) return [];
    const places = source.words.flatMap((other, at) => (sharesKey(other, word) ? [at] : []));
    if (places.length === 0 || !places.every((at) => isSingleThing(source.words, at))) return [];
    return [refusal("scope_added", edit, word, word, "is one in the source, and more here.")];
  });
}

function sharesKey(a: Word, b: Word): boolean {
  if (a.kind !== "content") return false;
  const keys = keysOf(a).filter((key) => !key.startsWith("!"));
  return keysOf(b).some((key) => keys.includes(key));
}

/** A singular noun with an article or "one" in front, over the words that describe it, and no other noun behind. */
function isSingleThing(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (isPlural(word) || word.kind !== "content") return false;
  if (next?.kind === "content" && !next.breaks && !next.verb && isPlural(next)) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const before = words[i]!;
    if (words[i + 1]!.breaks) return false;
    if (before.text === "the" && UNCOUNTED.has(word.text)) return false;
    if (ONE.has(before.text) || before.number?.value === 1) return true;
    if (before.kind !== "content" && before.kind !== "filler") return false;
    if (/(?:s|ed)$/.test(before.text) && before.verb?.forms.has("past")) return false;
  }
  return false;
}

/** "Answered the phone" tells of no single one. */
const UNCOUNTED = new Set("phone telephone computer till register door bar counter garden ground".split(" "));

/** "Java or Python" is not "Java and Python". */
function choiceRefusals(source: Claim, edit: Claim): Refusal[] {
  if (edit.words.some((word) => word.text === "or")) return [];
  return source.words.flatMap((word, at) => {
    if (word.text !== "or" || source.words[at - 1] === undefined || source.words[at + 1] === undefined)
      return [];
    const [before, after] = [source.words[at - 1]!, source.words[at + 1]!];
    if (placesOf(edit, before).length === 0 || placesOf(edit, after).length === 0) return [];
    return [refusal("relation_changed", source, before, after, "is a choice in the source, and both here.")];
  });
}

const MODALS = new Set("would might could should may shall".split(" "));
const BE = new Set("is are was were be being been am".split(" "));

/** "Would have led", "were to begin": what was only possible stays so. */
function modalRefusals(source: Claim, edit: Claim): Refusal[] {
  const told = modalsOf(edit);
  const missing = modalsOf(source).find(({ text }) => !told.some((other) => other.text === text));
  if (!missing) return [];
  return [
    refusal(
      "limit_lost",
      source,
      missing.word,
      missing.word,
      "is missing: the source tells what was possible.",
    ),
  ];
}

function modalsOf(claim: Claim): { text: string; word: Word }[] {
  return claim.words.flatMap((word, at) => {
    if (word.kind !== "function") return [];
    if (MODALS.has(word.text)) return [{ text: word.text, word }];
    return BE.has(word.text) && claim.words[at + 1]?.text === "to" ? [{ text: "be to", word }] : [];
  });
}

const CAUSES = new Set("because due thanks hence thereby therefore thus owing so".split(" "));
const MEANS = new Set("by through via using use used which".split(" "));

/** "After" does not become "because of", nor "by" with a deed. */
function causeRefusals(source: Claim, edit: Claim): Refusal[] {
  const hasCause = source.words.some((word) => CAUSES.has(word.text));
  const hasMeans = source.words.some((word) => MEANS.has(word.text) || word.verb?.base === "use");
  return edit.words.flatMap((word, at) => {
    const isCause = CAUSES.has(word.text) && !hasCause;
    const next = edit.words[at + 1];
    const isMeans =
      /^(?:by|through|via)$/.test(word.text) &&
      !hasMeans &&
      edit.clauseOf(at).actions.some((action) => action.at < at) &&
      next !== undefined &&
      /ing$/.test(next.text);
    if (!isCause && !isMeans) return [];
    return [
      refusal("relation_changed", edit, word, next ?? word, "gives a cause that the source does not give."),
    ];
  });
}

const SEGMENT_JOINTS = new Set("and or but while when whereas after before since than".split(" "));

/** Number of the list item or part of a sentence for each word. */
function segmentsOf(words: readonly Word[]): number[] {
  let segment = 0;
  return words.map((word, at) => {
    if (at > 0 && ((word.breaks && !word.hyphened) || SEGMENT_JOINTS.has(word.text))) segment++;
    return segment;
  });
}

/** "Basic German, fluent Polish" does not become "fluent German": a describing word stays with what it describes. */
function pairRefusals(source: Claim, edit: Claim): Refusal[] {
  const segments = segmentsOf(source.words);
  const deeds = new Set(edit.clauses.flatMap((clause) => clause.actions.map((action) => action.at)));
  return edit.words.flatMap((word, at) => {
    const next = edit.words[at + 1];
    if (!next || next.breaks || deeds.has(at) || deeds.has(at + 1)) return [];
    if (word.kind !== "content" || next.kind !== "content" || word.verb?.forms.has("past")) return [];
    const [first, second] = [placesOf(source, word), placesOf(source, next)];
    if (first.length === 0 || second.length === 0 || MAKERS.has(word.text)) return [];
    const meet = first.some((a) => second.some((b) => segments[a] === segments[b] || isShared(source, a, b)));
    if (meet) return [];
    const isLevel = LIMITERS.has(word.text) || SCOPE_WORDS.has(word.text) || LEVELS.has(word.text);
    if (!isLevel && isPlainList(source, first, second)) return [];
    return [refusal("relation_changed", edit, word, next, "does not stand together in the source.")];
  });
}

const LEVELS = new Set(
  "fluent native basic advanced intermediate proficient expert good regular senior junior".split(" "),
);

/** "Fluent Polish and English": what describes the first item describes the next one, where no other word does. */
function isShared(source: Claim, a: number, b: number): boolean {
  for (let at = a + 1; at <= b; at++) {
    const word = source.words[at]!;
    if (word.kind === "function" && word.text !== "and" && word.text !== "or") return false;
    if (word.breaks && at > a + 1 && source.words[at]!.opens) return false;
  }
  return (
    b > a &&
    b - a <= 6 &&
    !source.words.slice(a + 1, b).some((word) => LEVELS.has(word.text) || LIMITERS.has(word.text))
  );
}

/** Words of the two sides of "and" in one clause: "carpets and floor tiles" → "floor carpets" is left to other checks. */
function isPlainList(source: Claim, first: readonly number[], second: readonly number[]): boolean {
  return first.some((a) => second.some((b) => source.clauseOf(a) === source.clauseOf(b)));
}

/** Semicolons and full stops part claims: a part of the edit may not mix words of two. */
function partRefusals(source: Claim, edit: Claim): Refusal[] {
  const parts = partsOf(source);
  if (parts.at(-1) === 0) return [];
  const segments = segmentsOf(edit.words);
  const refusals: Refusal[] = [];
  for (let at = 0; at < edit.words.length; ) {
    let end = at + 1;
    while (end < edit.words.length && segments[end] === segments[at]) end++;
    const told = edit.words
      .slice(at, end)
      .filter((word) => word.kind === "content")
      .map((word) => placesOf(source, word).map((place) => parts[place]!))
      .filter((places) => places.length > 0);
    const common = (told[0] ?? []).filter((part) => told.every((places) => places.includes(part)));
    if (told.length > 0 && common.length === 0)
      refusals.push(
        refusal(
          "relation_changed",
          edit,
          edit.words[at]!,
          edit.words[end - 1]!,
          "joins two claims of the source.",
        ),
      );
    at = end;
  }
  return refusals;
}

/** Words that point back to what was told before. */
export const BACK = new Set("it them they these those this both which that each".split(" "));

/** Number of the part for each word; a part that points back ("samples for both") goes with the one before. */
function partsOf(claim: Claim): number[] {
  let part = 0;
  return claim.words.map((word, at) => {
    if (at > 0 && word.breaks && /[;.!?\n]/.test(claim.text.slice(claim.words[at - 1]!.end, word.start))) {
      const end = claim.words.findIndex((other, index) => index > at && other.opens);
      const rest = claim.words.slice(at, end < 0 ? undefined : end);
      if (!rest.some((other) => BACK.has(other.text))) part++;
    }
    return part;
  });
}

const ROLES = new Set("for with under from by".split(" "));

/** "Prepared starters for the head chef" is not "prepared the head chef": people keep their part. */
function roleRefusals(source: Claim, edit: Claim): Refusal[] {
  return edit.words.flatMap((word, at) => {
    if (word.kind !== "content" || !isPerson(word) || governorOf(edit, at) !== "") return [];
    if (/['’]/.test(edit.text[word.end] ?? "") || edit.words[at + 1]?.kind === "content") return [];
    const roles = source.words.flatMap((other, index) =>
      sharesKey(other, word) ? [governorOf(source, index)] : [],
    );
    if (roles.length === 0 || roles.some((role) => !ROLES.has(role))) return [];
    if (edit.clauseOf(at).actions.every((action) => action.at > at)) return [];
    return [refusal("relation_changed", edit, word, word, `has another part in the source: "${roles[0]}".`)];
  });
}

/** The preposition in front of a noun, over what describes it; "" behind a verb or at the start. */
function governorOf(claim: Claim, at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const word = claim.words[i]!;
    if (claim.words[i + 1]!.opens) return "";
    if (word.kind === "function" && !ONE.has(word.text) && word.text !== "and" && word.text !== "or")
      return word.text;
    if (word.verb?.forms.has("past") || (claim.words[i + 1]!.breaks && !word.hyphened)) return "";
  }
  return "";
}

/** "Under the wardrobe mistress" is not "as wardrobe mistress". */
function asRefusals(source: Claim, edit: Claim): Refusal[] {
  return edit.words.flatMap((word, at) => {
    if (word.kind !== "content" || governorOf(edit, at) !== "as") return [];
    const governors = source.words.flatMap((other, index) =>
      sharesKey(other, word) ? [governorOf(source, index)] : [],
    );
    if (governors.length === 0 || governors.some((one) => one === "as" || one === "")) return [];
    return [refusal("title_added", edit, word, word, "is not what the person was in the source.")];
  });
}

/** "The team" is not "my team". */
function ownerRefusals(source: Claim, edit: Claim): Refusal[] {
  const isOwn = (word: Word): boolean => word.text === "my" || word.text === "our";
  if (source.words.some(isOwn)) return [];
  return edit.words.flatMap((word, at) => {
    const next = edit.words[at + 1];
    if (!isOwn(word) || next === undefined || !isPerson(next)) return [];
    return [refusal("scope_added", edit, word, next, "is not called the person's own in the source.")];
  });
}

/** "To a lesser extent, R": the extent stays with what follows it. */
function extentRefusals(source: Claim, edit: Claim): Refusal[] {
  const followers = (claim: Claim): Word[] =>
    claim.words.flatMap((word, at) => {
      if (
        !/^(?:extent|degree)$/.test(word.text) ||
        !/^(?:less|lesser|limited|small)$/.test(claim.words[at - 1]?.text ?? "")
      )
        return [];
      const next = claim.words.slice(at + 1).find((other) => other.kind === "content");
      return next ? [next] : [];
    });
  const theirs = followers(source);
  return followers(edit)
    .filter((word) => !theirs.some((other) => sharesKey(other, word)))
    .map((word) => refusal("relation_changed", edit, word, word, "is not what the source limits."));
}
