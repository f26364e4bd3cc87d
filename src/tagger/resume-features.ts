import { featureOf, hashText } from "./hash-features.ts";
import type { TaggerLine } from "./resume-lines.ts";
import type { Token } from "./tokenize.ts";
import { CLASS } from "./word-classes.ts";

/** Template numbers; a model holds for one numbering only. */
const T = {
  bias: 100,
  word: 101,
  shape: 102,
  prefix: 103,
  suffix: 104,
  hit: 105,
  classes: 106,
  fromStart: 107,
  fromEnd: 108,
  lineLength: 109,
  lineIndex: 110,
  section: 111,
  depth: 112,
  sectionWord: 113,
  sectionShape: 114,
  sectionClasses: 115,
  sectionHit: 116,
  placeInSection: 117,
  lineFirst: 118,
  lineLast: 119,
  lineClasses: 120,
  lineStyle: 121,
  aboveFirst: 122,
  belowFirst: 123,
  aboveClasses: 124,
  belowClasses: 125,
  near: 126,
  nearShape: 127,
  nearClasses: 128,
  nearHit: 129,
  pairBefore: 130,
  pairAfter: 131,
  twoBefore: 132,
  twoAfter: 133,
  around: 134,
  shapes: 135,
  classTriple: 136,
  chunkLength: 137,
  chunkPlace: 138,
  chunkFirst: 139,
  chunkLast: 140,
  chunkClasses: 141,
  chunkFence: 142,
  inAddress: 143,
  dated: 144,
  datedPlace: 145,
  styleSection: 146,
  bullet: 147,
  chunkHit: 148,
  chunkLastClasses: 149,
  firstOfText: 150,
  hitShape: 151,
  sentence: 152,
  chunkLastSuffix: 153,
  lineNo: 154,
  hitPair: 155,
  lineFirstWord: 156,
  sectionChunk: 157,
  classShape: 160,
  lastKind: 161,
  lastKindShape: 162,
  nextKind: 163,
  kinds: 164,
  lastKindSection: 165,
} as const;

/** Signs that part the items of a line. */
const FENCES = new Set([",", ";", ":", "|", "•", "(", ")", "/", "-", "–", "—", "·", "\t", "[", "]", "*"]);
/** Classes whose words tell what an entry is about, the most telling first. */
const TELLING = [CLASS.degree | CLASS.degreeWord, CLASS.school, CLASS.title, CLASS.legalForm | CLASS.company];
const LOWER_CASE = hashText("xx");
const DISTANCE_STEPS = [3, 8, 16, 32, 64];
/** Stands for the identity of a hidden word: a feature that would use it is left out. */
const HIDDEN = 0x7fffffff;
const YEAR = /^(?:19|20)\d\d$/;

/** What is asked of a line or a chunk as a whole. */
interface Stretch {
  /** First token and the one after the last. */
  from: number;
  to: number;
  classes: number;
  hits: number;
}

interface LineFacts extends Stretch {
  line: TaggerLine;
  dated: number;
  /** All capitals 1, title case 2, sentence with a full stop 3, other 0. */
  style: number;
}

/**
 * Features of each token of a resume.
 * @param tokens of all lines, in order
 * @param lineOf number of the line of each token
 * @param hits per token 0, or a number that says the kind of a vocabulary skill there and whether it begins it
 * @param isHidden tokens whose words must leave no trace (training: names and addresses)
 */
export function resumeFeatures(
  tokens: readonly Token[],
  lineOf: ArrayLike<number>,
  lines: readonly TaggerLine[],
  hits: ArrayLike<number>,
  isHidden: (t: number) => boolean = () => false,
): Int32Array[] {
  const facts = describeLines(tokens, lineOf, lines, hits);
  const last = nearestKinds(tokens, 1);
  const coming = nearestKinds(tokens, -1);
  const chunks = describeChunks(tokens, lineOf, hits);
  const mailWords = wordsOfAddresses(tokens);
  const identities = Int32Array.from(tokens, ({ word }, t) =>
    isHidden(t) || word.identity === 0 ? HIDDEN : word.identity,
  );
  const identity = (t: number): number => (t < 0 ? 2 : t >= tokens.length ? 3 : identities[t]!);
  const shape = (t: number): number => tokens[t]?.word.shape ?? 0;
  const classes = (t: number): number => tokens[t]?.word.classes ?? 0;
  const buffer = new Int32Array(256);
  return tokens.map(({ word }, t) => {
    let size = 0;
    const add = (template: number, a = 0, b = 0, c = 0): void => {
      if (a !== HIDDEN && b !== HIDDEN) buffer[size++] = featureOf(template, a, b, c);
    };
    const own = identity(t);
    const lineNumber = lineOf[t]!;
    const fact = facts[lineNumber]!;
    const { line } = fact;
    const above = facts[lineNumber - 1];
    const below = facts[lineNumber + 1];
    const next = facts[lineNumber + 2];
    const chunk = chunks[t]!;
    const hit = hits[t]!;
    const fromStart = Math.min(t - fact.from, 6);
    const fromEnd = Math.min(fact.to - 1 - t, 6);
    const chunkStart = Math.min(t - chunk.from, 5);
    const section = line.section;
    add(T.bias);
    add(T.shape, word.shape);
    add(T.hit, hit);
    add(T.hitShape, hit, word.shape);
    add(T.hitPair, hits[t - 1] ?? -1, hit, hits[t + 1] ?? -1);
    add(T.classes, word.classes);
    add(T.classShape, word.classes, word.shape);
    add(T.word, own);
    add(T.sectionWord, section, own);
    const longest = own === HIDDEN ? 3 : 4;
    for (let k = 1; k < word.prefixes.length && k < longest; k++) {
      add(T.prefix, word.prefixes[k]!);
      add(T.suffix, word.suffixes[k]!);
    }
    add(T.fromStart, fromStart);
    add(T.fromEnd, fromEnd);
    add(T.lineLength, Math.min(fact.to - fact.from, 14));
    add(T.lineIndex, Math.min(lineNumber, 8), fromStart);
    add(T.lineNo, Math.min(lineNumber, 8), word.shape);
    add(T.section, section);
    add(T.depth, section, Math.min(line.depth, 6));
    add(T.sectionShape, section, word.shape);
    add(T.sectionClasses, section, word.classes);
    add(T.sectionHit, section, hit);
    add(T.placeInSection, section, Math.min(line.depth, 6), Math.min(fromStart, 3));
    add(T.lineFirst, identity(fact.from));
    add(T.lineFirstWord, identity(fact.from), fromStart);
    add(T.lineLast, identity(fact.to - 1));
    add(T.lineClasses, fact.classes);
    add(T.lineStyle, fact.style, Math.min(fact.to - fact.from, 8));
    add(T.styleSection, fact.style, section, fromStart);
    add(T.bullet, line.bullet ? 1 : 0, line.gap ? 1 : 0, fromStart);
    add(T.aboveFirst, above ? identity(above.from) : 0);
    add(T.belowFirst, below ? identity(below.from) : 0);
    add(T.aboveClasses, above?.classes ?? -1);
    add(T.belowClasses, below?.classes ?? -1);
    add(T.dated, fact.dated, below?.dated ?? 0, next?.dated ?? 0);
    add(
      T.datedPlace,
      section * 64 + (fact.dated * 16 + (below?.dated ?? 0) * 4 + (next?.dated ?? 0)),
      fact.style,
      fromStart,
    );
    add(T.lastKind, last[t]!);
    add(T.lastKindShape, last[t]!, word.shape);
    add(T.lastKindSection, last[t]! >> 3, section, word.classes);
    add(T.nextKind, coming[t]!, word.shape);
    add(T.kinds, last[t]! >> 3, coming[t]! >> 3, word.shape);
    for (let d = -3; d <= 3; d++) {
      if (d === 0) continue;
      const crosses = lineOf[t + d] === lineNumber ? 0 : 1;
      add(T.near, d, identity(t + d));
      if (Math.abs(d) > 2) continue;
      add(T.nearShape, d * 2 + crosses, shape(t + d));
      add(T.nearClasses, d * 2 + crosses, classes(t + d));
      add(T.nearHit, d * 2 + crosses, hits[t + d] ?? -1);
    }
    add(T.pairBefore, identity(t - 1), own);
    add(T.pairAfter, own, identity(t + 1));
    add(T.twoBefore, identity(t - 2), identity(t - 1));
    add(T.twoAfter, identity(t + 1), identity(t + 2));
    add(T.around, identity(t - 1), identity(t + 1));
    add(T.shapes, shape(t - 1), word.shape, shape(t + 1));
    add(T.classTriple, classes(t - 1), word.classes, classes(t + 1));
    add(T.chunkLength, Math.min(chunk.to - chunk.from, 8), chunkStart);
    add(T.chunkPlace, section, Math.min(chunk.to - chunk.from, 8), chunkStart);
    add(T.chunkFirst, identity(chunk.from), chunkStart);
    add(T.chunkLast, identity(chunk.to - 1));
    add(
      T.chunkLastSuffix,
      identity(chunk.to - 1) === HIDDEN ? HIDDEN : (tokens[chunk.to - 1]?.word.suffixes[2] ?? 0),
    );
    add(T.chunkLastClasses, classes(chunk.to - 1), chunkStart);
    add(T.chunkClasses, chunk.classes);
    add(T.sectionChunk, section, chunk.classes);
    add(T.chunkFence, identity(chunk.from - 1), identity(chunk.to));
    add(T.chunkHit, Math.min(chunk.hits, 3), Math.min(chunk.to - chunk.from, 6));
    if (mailWords.has(word.lower)) add(T.inAddress, Math.min(lineNumber, 3));
    return buffer.slice(0, size);
  });
}

function describeLines(
  tokens: readonly Token[],
  lineOf: ArrayLike<number>,
  lines: readonly TaggerLine[],
  hits: ArrayLike<number>,
): LineFacts[] {
  let t = 0;
  return lines.map((line, number) => {
    const from = t;
    let classes = 0;
    let found = 0;
    let years = 0;
    while (t < tokens.length && lineOf[t] === number) {
      classes |= tokens[t]!.word.classes;
      if (hits[t]! % 2 === 1) found++;
      if (YEAR.test(tokens[t]!.word.text)) years++;
      t++;
    }
    return {
      line,
      from,
      to: t,
      classes,
      hits: found,
      dated: Math.min(years, 2),
      style: styleOf(tokens, from, t),
    };
  });
}

function styleOf(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let titles = 0;
  for (let t = from; t < to; t++) {
    const { text, lower } = tokens[t]!.word;
    if (text.length < 2 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (text === text.toUpperCase()) capitals++;
    else if (text[0] !== lower[0]) titles++;
  }
  if (words === 0) return 0;
  if (capitals === words) return 1;
  if (capitals + titles >= words * 0.7) return 2;
  return tokens[to - 1]!.word.text === "." ? 3 : 4;
}

/**
 * Per token which kind of telling word (title, employer, school, degree) came last on the way there, with how far
 * away it is: 8 · kind + distance step, 0 before the first.
 */
function nearestKinds(tokens: readonly Token[], direction: 1 | -1): Int32Array {
  const nearest = new Int32Array(tokens.length);
  let kind = 0;
  let distance = 0;
  for (let n = 0; n < tokens.length; n++) {
    const t = direction === 1 ? n : tokens.length - 1 - n;
    nearest[t] = kind === 0 ? 0 : kind * 8 + stepOf(distance);
    distance++;
    const { classes, shape } = tokens[t]!.word;
    const found = TELLING.findIndex((bits) => (classes & bits) !== 0);
    if (found < 0 || shape === LOWER_CASE) continue;
    kind = found + 1;
    distance = 0;
  }
  return nearest;
}

function stepOf(distance: number): number {
  return DISTANCE_STEPS.filter((step) => distance >= step).length;
}

/** Items between separators: the chunk of each token. A separator is a chunk by itself. */
function describeChunks(
  tokens: readonly Token[],
  lineOf: ArrayLike<number>,
  hits: ArrayLike<number>,
): Stretch[] {
  const chunks: Stretch[] = [];
  let open: Stretch | null = null;
  tokens.forEach(({ word }, t) => {
    const isFence = FENCES.has(word.text) || word.text === ".";
    if (isFence || !open || lineOf[t] !== lineOf[t - 1]) open = { from: t, to: t, classes: 0, hits: 0 };
    open.to = t + 1;
    open.classes |= word.classes;
    if (hits[t]! % 2 === 1) open.hits++;
    chunks.push(open);
    if (isFence) open = null;
  });
  return chunks;
}

/** Words of the e-mail and web addresses of a text: a name often stands there too. */
function wordsOfAddresses(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { word } of tokens)
    if (word.text.includes("@") || word.text.includes("/r/") || word.text.includes("/in/"))
      for (const part of word.lower.split("@")[0]!.split(/[^\p{L}]+/u)) if (part.length > 2) words.add(part);
  return words;
}
