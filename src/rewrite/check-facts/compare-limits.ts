import { stem } from "../../profile/stem.ts";
import type { Refusal } from "../edit.ts";
import { type Claim, placesOf } from "./claim.ts";
import { byAgent, isPerson } from "./find-actions.ts";
import { keysOf, type Word } from "./read-words.ts";
import { COMPANY, LIMITERS } from "./words/small-words.ts";
import { AGENCY } from "./words/verb-classes.ts";
import { PERIODS } from "./words/word-classes.ts";

/** Denials must be kept, and must deny the same; limits of a claim must be kept where the claim is. */
export function compareLimits(source: Claim, edit: Claim): Refusal[] {
  return [...negationRefusals(source, edit), ...limitRefusals(source, edit)];
}

/** Words behind a denial that it covers, to the end of its clause. */
function deniedKeys(claim: Claim): { at: number; keys: Set<string> }[] {
  return claim.words.flatMap((word, at) => {
    if (word.kind !== "negator") return [];
    const keys = new Set<string>();
    for (let i = at + 1; i < claim.words.length && i <= at + 7; i++) {
      const other = claim.words[i]!;
      if (other.breaks || other.text === "but" || other.text === "and") break;
      if (other.kind === "content") for (const key of keysOf(other)) keys.add(key);
    }
    return [{ at, keys }];
  });
}

function negationRefusals(source: Claim, edit: Claim): Refusal[] {
  const theirs = deniedKeys(source);
  const own = deniedKeys(edit);
  const refusals: Refusal[] = [];
  const fits = (a: Set<string>, b: Set<string>) =>
    (a.size === 0 && b.size === 0) || [...a].some((key) => b.has(key));
  for (const { at, keys } of theirs)
    if (!own.some((other) => fits(other.keys, keys)))
      refusals.push(negation(source, at, "is denied in the source, and not any more."));
  for (const { at, keys } of own)
    if (!theirs.some((other) => fits(other.keys, keys)))
      refusals.push(negation(edit, at, "is not denied in the source."));
  const denied = new Set(own.flatMap((one) => [...one.keys]));
  for (const { at, keys } of theirs)
    for (const key of keys)
      if (
        !PERIOD_STEMS.has(key.replace(/^=/, "")) &&
        isAffirmed(edit, key, denied) &&
        !isAffirmed(source, key, keys)
      ) {
        refusals.push(negation(source, at, "is denied in the source, and claimed here."));
        break;
      }
  return refusals;
}

/** "No accidents in 4 years": the years are not what is denied. */
const PERIOD_STEMS = new Set([...PERIODS.keys()].map(stem));

function isAffirmed(claim: Claim, key: string, denied: ReadonlySet<string>): boolean {
  return claim.byKey.has(key) && !denied.has(key);
}

function negation(claim: Claim, at: number, what: string): Refusal {
  const words = claim.words.slice(at, at + 5).filter((word, index) => index === 0 || !word.breaks);
  const wording = claim.text.slice(words[0]!.start, words.at(-1)!.end);
  return { code: "negation_changed", message: `"${wording}" ${what}`, words: [wording] };
}

function limitRefusals(source: Claim, edit: Claim): Refusal[] {
  return limitsOf(source).flatMap(({ at, kept }) => {
    if (!isClaimKept(source, edit, at) || kept(edit)) return [];
    const word = source.words[at]!;
    const wording = source.text.slice(word.start, word.end);
    return [
      {
        code: "limit_lost" as const,
        message: `Without "${wording}" the claim is larger than in the source.`,
        words: [wording],
      },
    ];
  });
}

/** Words that limit what is claimed: small parts, supervision, companions, others who did or checked the work. */
function limitsOf(source: Claim): { at: number; kept: (edit: Claim) => boolean }[] {
  const limits: { at: number; kept: (edit: Claim) => boolean }[] = [];
  source.words.forEach((word, at) => {
    const same = (edit: Claim) => placesOf(edit, word).length > 0;
    const isPart = word.text === "part" && source.words[at + 1]?.hyphened === true;
    if (LIMITERS.has(word.text) || isPart) limits.push({ at, kept: same });
    if (word.kind === "content" && isUnder(source.words, at)) limits.push({ at, kept: same });
    if (HELP.has(word.text) && isWithHelp(source.words, at))
      limits.push({
        at,
        kept: (edit) =>
          edit.words.some(
            (own) => own.verb?.classes.some((one) => one.agency === AGENCY.assist) || HELP.has(own.text),
          ),
      });
    if (COMPANY.has(word.text))
      limits.push({
        at,
        kept: (edit) =>
          edit.words.some((own) => COMPANY.has(own.text) || own.text === "with" || own.text === "together"),
      });
    if (isCompanion(source, at)) limits.push({ at, kept: same });
    if (word.text === "team" && isWithin(source.words, at))
      limits.push({ at, kept: (edit) => edit.words.some((own) => /^(?:team|crew|person)$/.test(own.text)) });
  });
  for (const clause of source.clauses)
    for (const action of clause.actions) {
      const agent = action.whose === "own" ? -1 : byAgent(source.words, action.at);
      if (agent >= 0)
        limits.push({ at: agent, kept: (edit) => placesOf(edit, source.words[agent]!).length > 0 });
    }
  return limits;
}

const HELP = new Set("help assistance support guidance input backup advice".split(" "));
const ARTICLES = new Set("a an the my our his her their its".split(" "));

/** "under the foreman's licence": the first word behind "under". */
function isUnder(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && ARTICLES.has(words[i]!.text)) i--;
  return words[i]?.text === "under" || (words[i - 1]?.text === "under" && words[i]?.kind === "content");
}

/** "with remote help from the vendor". */
function isWithHelp(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if (words[i]!.text === "with") return true;
  return false;
}

/** "with a vet present", "with two helpers": the first word behind "with" and an article or number. */
function isFirstAfterWith(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || words[at]!.breaks) return false;
  return (ARTICLES.has(before.text) || before.kind === "number") && words[at - 2]?.text === "with";
}

/** "with a journeyman", "with two colleagues": who shared the deed. */
function isCompanion(source: Claim, at: number): boolean {
  const word = source.words[at]!;
  if (word.kind !== "content") return false;
  if (isFirstAfterWith(source.words, at)) return source.clauseOf(at).agency >= AGENCY.do;
  if (!isPerson(word) || source.clauseOf(at).agency < AGENCY.do) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const other: Word = source.words[i]!;
    if (source.words[i + 1]!.breaks) return false;
    if (other.text === "with") return true;
    if (other.text !== "a" && other.text !== "the" && other.kind !== "number" && other.kind !== "content")
      return false;
  }
  return false;
}

/** "in a team", "as part of a team". */
function isWithin(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--)
    if (/^(?:in|within|of|with|part|on)$/.test(words[i]!.text)) return true;
  return words[at - 1]?.text === "person" && words[at - 2]?.kind === "number";
}

/** The edit still tells what the limit is about: content of its clause, or of the ones before it where it has no deed. */
function isClaimKept(source: Claim, edit: Claim, at: number): boolean {
  const clause = source.clauseOf(at);
  const index = source.clauses.indexOf(clause);
  const clauses = [clause];
  if (
    clause.actions.length === 0 ||
    clause.agency < AGENCY.do ||
    clause.actions.every((action) => action.whose !== "own")
  )
    for (let i = index - 1; i >= 0; i--) {
      clauses.push(source.clauses[i]!);
      if (source.words[source.clauses[i]!.first]!.opens) break;
    }
  if (clause.actions.length === 0)
    for (let i = index + 1; i < source.clauses.length && !source.words[source.clauses[i]!.first]!.opens; i++)
      clauses.push(source.clauses[i]!);
  return clauses.some((one) =>
    source.words
      .slice(one.first, one.last)
      .some((word) => word.kind === "content" && placesOf(edit, word).length > 0),
  );
}
