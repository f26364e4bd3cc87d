import { EMPTY_PHRASES, FLUFF, STOP_WORDS } from "../../vocabulary/keyword-words.ts";
import { DUTY_CUES } from "../../vocabulary/posting-cues.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import { levelWordsOf } from "../seniority.ts";
import { stem } from "../stem.ts";
import { type Candidate, chooseKeywords, containsRun, type Keyword, stemsOf } from "./choose-keywords.ts";
import { chunkPhrases, type Phrase } from "./chunk-phrases.ts";
import type { Passage } from "./classify-passages.ts";
import { roleOfPassage } from "./collect-skills.ts";
import { findDegreeFields } from "./find-degree-fields.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { partsOf, salienceOf, wordsIn } from "./salience.ts";
import { type Range, startingIn } from "./split-sentences.ts";

export interface KeywordSources {
  flat: string;
  passages: readonly Passage[];
  role: { role: string; span: Range | null } | null;
  company: string | null;
  /** Skills named anywhere in the work's passages; those of `listed` bar phrases, the others are keywords. */
  mentions: readonly NamedSkill[];
  /** Wordings and canonical names of the listed skills, lower case. */
  listed: ReadonlySet<string>;
  /** The listed skills as the posting words them. */
  skills: readonly ListedSkill[];
  /** Places that hold no keyword, sorted: personal skills, conditions. */
  barriers: readonly Range[];
  canonical: (name: string) => string | null;
}

export interface ListedSkill {
  wording: string;
  canonical: string | null;
  kind: SkillKind | null;
  list: "required" | "preferred";
  /** Where it is named. */
  span: Range | null;
}

/** What a phrase is worth by where it stands; other passages give none. */
const SECTION_WEIGHTS: Partial<Record<PostingSection, number>> = {
  responsibilities: 1,
  required: 1,
  summary: 0.8,
  stack: 0.8,
  preferred: 0.4,
  intro: 0.4,
  other: 0.4,
};
const ROLE_WEIGHT = 1;
const ROLE_WORD_WEIGHT = 4;
const NAMED_WEIGHT = 1.1;
/** Added for each word that the role holds too. */
const SHARED_WITH_ROLE = 0.2;
const SHORTEST_WORD = 3;
/** Longer runs of words that no source holds are not worth a look: their words are. */
const LEAST_SALIENCE = 0.05;

/** The phrases that a person who did this work would have in a resume, best first, at most 20. */
export function extractKeywords(sources: KeywordSources): Keyword[] {
  const { flat, passages } = sources;
  const eligible = withoutRetelling(
    passages.filter((passage) => SECTION_WEIGHTS[passage.section] !== undefined && isOfTheWork(passage)),
  );
  const candidates = new Map<string, Candidate>();
  const listedStems = [...sources.listed].map(stemsOf);
  const roleStems = new Set(sources.role ? stemsOf(sources.role.role) : []);
  const judged = new Map<string, boolean>();
  const add: Add = (phrase, weight, sure, key = stemsOf(phrase.text)) => {
    const salience = salienceOf(key);
    if (salience < LEAST_SALIENCE && !sure) return;
    let fits = judged.get(phrase.text);
    if (fits === undefined) {
      fits = isCandidate(phrase, key, listedStems);
      judged.set(phrase.text, fits);
    }
    if (!fits) return;
    const ofRole = key.every((word) => roleStems.has(word));
    note(candidates, { phrase, key, weight: weight * salience, sure, ofRole });
  };
  if (sources.role) addRole(sources.role, add);
  addListedSkills(sources, add);
  for (const passage of eligible) {
    const weight = SECTION_WEIGHTS[passage.section] ?? 0;
    addNamedSkills(sources, passage, weight, add);
    const isLoose = LOOSE.has(passage.section);
    for (const whole of chunkPhrases(flat, passage, barriersIn(sources, passage))) {
      if (isLoose && holdsName(flat, whole, passage)) continue;
      for (const { key, rank, ...phrase } of partsOf(whole)) {
        const shared = key.filter((word) => roleStems.has(word)).length;
        add(
          phrase,
          rank * weight * ((phrase.named ? NAMED_WEIGHT : 1) + SHARED_WITH_ROLE * shared),
          phrase.named,
          key,
        );
      }
    }
  }
  // Asked of the best alone: looking names up costs more than all the rest.
  const isListed = (text: string): boolean => {
    const canonical = sources.canonical(text);
    return canonical !== null && sources.listed.has(canonical.toLowerCase());
  };
  return chooseKeywords([...candidates.values()], isListed);
}

/** Passages that tell the work at length; where they do, what introduces them or stands around them adds nothing. */
const TELLING = new Set<PostingSection>(["responsibilities", "required", "preferred", "stack"]);
const ENOUGH_WORDS = 40;

function withoutRetelling(passages: Passage[]): Passage[] {
  const telling = passages.filter(({ section }) => TELLING.has(section));
  return wordsOf(telling) >= ENOUGH_WORDS ? telling : passages;
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

type Add = (phrase: Phrase, weight: number, sure: boolean, key?: string[]) => void;

const LOOSE = new Set<PostingSection>(["intro", "summary", "other"]);

/** A capital inside a sentence of an introduction starts the name of a place, a person or a firm. */
function holdsName(flat: string, phrase: Phrase, passage: Passage): boolean {
  const start = phrase.start === passage.start ? phrase.start + 1 : phrase.start;
  return /(?:^|\s)\p{Lu}\p{Ll}/u.test(flat.slice(start, phrase.end));
}

/** Lines at the top that are no sentence hold names and places. */
const HEADER_ITEMS = 5;

/** Shorter ones greet, or give terms. */
const SHORTEST_SENTENCE = 6;

/** Sentences about the company are none of the work's, wherever they stand. */
function isOfTheWork(passage: Passage): boolean {
  const isHeader = passage.section === "intro" && passage.item < HEADER_ITEMS && !/[.!?]$/.test(passage.text);
  if (isHeader || roleOfPassage(passage) === "none") return false;
  if (passage.section === "intro") return passage.text.split(/\s+/).length >= SHORTEST_SENTENCE;
  // Behind the last list a sentence must tell of duties or ask for something.
  return passage.section !== "other" || roleOfPassage(passage) !== "context" || DUTY_CUES.test(passage.text);
}

/** "Professional Engineer (PE)". */
const ABBREVIATION_BEHIND = /^ \([A-Z][A-Za-z]{1,6}\)/;

function barriersIn(sources: KeywordSources, passage: Passage): Range[] {
  const { company, role } = sources;
  const mentions = startingIn(sources.mentions, passage.start, passage.end);
  const closed = startingIn(sources.barriers, passage.start, passage.end);
  const barriers: Range[] = [...mentions, ...closed, ...findDegreeFields(passage)];
  for (const { end } of mentions) {
    const own = ABBREVIATION_BEHIND.exec(sources.flat.slice(end, end + 12));
    if (own) barriers.push({ start: end, end: end + own[0].length });
  }
  if (role?.span && role.span.start < passage.end && role.span.end > passage.start) barriers.push(role.span);
  if (company)
    for (
      let at = passage.text.indexOf(company);
      at >= 0;
      at = passage.text.indexOf(company, at + company.length)
    )
      barriers.push({ start: passage.start + at, end: passage.start + at + company.length });
  return barriers.sort((a, b) => a.start - b.start);
}

/** The words that longer names of listed skills are made of, whatever sentences name them. */
function addListedSkills({ flat, skills }: KeywordSources, add: Add): void {
  for (const { wording, kind, list, span } of skills) {
    if (kind === "soft" || kind === "tool" || !wording.includes(" ")) continue;
    // The data of a page may name skills that its text does not.
    const isPlaced = span !== null && span.end > span.start;
    const words = isPlaced ? wordsIn(flat, span) : wordsIn(wording, { start: 0, end: wording.length });
    for (const { key, ...word } of words)
      if (isTelling(word.text))
        add(isPlaced ? word : { ...word, ...NOWHERE }, SECTION_WEIGHTS[list] ?? 0, false, key);
  }
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Skills that the posting names without listing them. */
function addNamedSkills(sources: KeywordSources, passage: Passage, weight: number, add: Add): void {
  let closed: Range[] | undefined;
  for (const mention of startingIn(sources.mentions, passage.start, passage.end)) {
    const { start, end, wording, canonical, kind, negated } = mention;
    if (negated || kind === "soft") continue;
    const isListed =
      sources.listed.has(wording.toLowerCase()) ||
      (canonical !== null && sources.listed.has(canonical.toLowerCase()));
    if (isListed) continue;
    closed ??= [...startingIn(sources.barriers, passage.start, passage.end), ...findDegreeFields(passage)];
    if (closed.some((range) => range.start < end && start < range.end)) continue;
    const words = wordsIn(sources.flat, mention);
    if (words.length > 1 && kind !== "tool")
      for (const { key, ...word } of words) if (isTelling(word.text)) add(word, weight, false, key);
    add({ start, end, text: wording, words: wording.split(" ").length, named: true }, weight, true);
  }
}

/** No function word, padding or number. */
function isTelling(word: string): boolean {
  return word.length >= SHORTEST_WORD && !/^\d/.test(word) && !STOP_WORDS.has(word) && !FLUFF.has(word);
}

/** The title without its level is what is searched for first, and its words. */
function addRole({ role, span }: { role: string; span: Range | null }, add: Add): void {
  const levels = levelWordsOf(role);
  for (const { key, ...word } of wordsIn(role, { start: 0, end: role.length })) {
    if (levels.has(word.text) || !isTelling(word.text)) continue;
    const from = span?.start ?? 0;
    const place = span ? { start: from + word.start, end: from + word.end } : { start: 0, end: 0 };
    add({ ...word, ...place }, ROLE_WORD_WEIGHT, true, key);
  }
  const part = role.split(/,|\(|\s[–—-]\s| for | at /)[0] ?? role;
  const words = part
    .split(" ")
    .filter((word) => word !== "" && !levels.has(word.toLowerCase().replace(/[.,]/g, "")));
  while (words[0] && /^(?:of|and|&|\/)$/i.test(words[0])) words.shift();
  if (words.length === 0 || words.length > 4) return;
  const isShouted = role === role.toUpperCase();
  const text = words
    .map((word) =>
      !isShouted && /\p{Lu}.*\p{Lu}/u.test(word) && word.length <= 6 ? word : word.toLowerCase(),
    )
    .join(" ");
  const at = role.toLowerCase().indexOf(text.toLowerCase());
  const place = span && at >= 0 ? { start: span.start + at, end: span.start + at + text.length } : null;
  add({ ...(place ?? { start: 0, end: 0 }), text, words: words.length, named: false }, ROLE_WEIGHT, true);
}

function isCandidate(phrase: Phrase, key: string[], listed: string[][]): boolean {
  if (key.length === 0 || EMPTY_PHRASES.has(phrase.text.toLowerCase()) || phrase.text.length > 60)
    return false;
  if (key.every((word) => FLUFF.has(word) || EMPTY_STEMS.has(word) || /^\d/.test(word))) return false;
  // A word of a longer name is a keyword of its own, a run of words is not.
  if (listed.some((skill) => containsRun(key, skill) || (key.length > 1 && containsRun(skill, key))))
    return false;
  return true;
}

/** Stems of the empty single words: "reports" and "report" alike say nothing alone. */
const EMPTY_STEMS = new Set([...EMPTY_PHRASES, ...FLUFF].filter((phrase) => !phrase.includes(" ")).map(stem));

type Noted = Pick<Candidate, "key" | "weight" | "sure" | "ofRole"> & { phrase: Phrase };

function note(candidates: Map<string, Candidate>, { phrase, key, weight, sure, ofRole }: Noted): void {
  const id = key.join(" ");
  const known = candidates.get(id);
  const place = phrase.end > phrase.start ? [{ start: phrase.start, end: phrase.end }] : [];
  if (!known) {
    candidates.set(id, {
      text: phrase.text,
      key,
      weight,
      first: phrase.start,
      count: 1,
      words: phrase.words,
      sure,
      ofRole,
      spans: place,
    });
    return;
  }
  known.count += 1;
  known.weight = Math.max(known.weight, weight) + weight / 2;
  known.sure ||= sure;
  if (place[0] && place[0].end - place[0].start === known.text.length) known.spans.push(place[0]);
}
