/** A half-open range of a text. */
export interface Range {
  start: number;
  end: number;
}

/** Of ranges sorted by their start, those that begin inside [start, end). */
export function startingIn<T extends Range>(ranges: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < ranges.length && ranges[last]!.start < end) last++;
  return ranges.slice(low, last);
}

/** Words before a full stop that do not end a sentence, lower case. */
const ABBREVIATIONS = new Set(
  "e.g eg i.e ie etc inc ltd co corp dr mr mrs ms st no vs approx min max sr jr snr dept incl prof exp resp ext est ca hr tel u.s u.k a.m p.m ave blvd no".split(
    " ",
  ),
);
const TERMINATOR = /[.!?]+["')\]]*(?=\s)|\s[•●▪■◦➢]\s?|\s\|\s|(?<=\S)\s(?=✓|✔)/g;
const LAST_WORD = /[^\s(]*$/;
/** Longer "sentences" are lists or noise: they are read in pieces. */
const MAX_SENTENCE = 800;
/** Words are looked for in so many characters before a full stop. */
const REACH = 20;

/** The sentences of [start, end) of a text, trimmed, in order. Abbreviations and names with dots stay whole. */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const part = text.slice(start, end);
  const ranges: Range[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (let cut = from; cut < to; ) {
      const end = to - cut <= MAX_SENTENCE ? to : breakBefore(part, cut + MAX_SENTENCE, cut);
      const trimmed = trim(part, cut, end);
      if (trimmed.end > trimmed.start)
        ranges.push({ start: start + trimmed.start, end: start + trimmed.end });
      cut = end;
    }
  };
  for (const match of part.matchAll(TERMINATOR)) {
    const isStop = /^[.!?]/.test(match[0]);
    if (isStop && !endsSentence(part, match.index, match[0], match.index + match[0].length)) continue;
    push(isStop ? match.index + match[0].length : match.index);
    from = match.index + match[0].length;
  }
  push(part.length);
  return ranges;
}

/** The last comma or blank before `at`, so that no word is cut. */
function breakBefore(text: string, at: number, from: number): number {
  for (const sign of [",", " "]) {
    const found = text.lastIndexOf(sign, at);
    if (found > from) return found + 1;
  }
  return at;
}

function endsSentence(text: string, at: number, sign: string, after: number): boolean {
  if (sign[0] !== "." || sign.startsWith("..")) return true;
  const next = text.slice(after, after + 3).trimStart();
  const word = (LAST_WORD.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? "").toLowerCase();
  if (word === "etc" || word === "inc" || word === "ltd") return /^[A-Z]/.test(next);
  if (ABBREVIATIONS.has(word)) return false;
  // "B.S. in", "U.S. citizens", and initials.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{L}$/u.test(word))
    return /^[A-Z][a-z]/.test(next) && word.length > 3;
  return /^yrs?$/.test(word) ? /^[A-Z]/.test(next) : true;
}

function trim(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /[\s•●▪■◦➢|✓✔]/.test(text[from] as string)) from++;
  while (to > from && /[\s•●▪■◦➢|]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
