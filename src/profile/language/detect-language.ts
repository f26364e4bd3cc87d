import { LANGUAGE_WORDS, SCRIPT_LANGUAGES } from "../../vocabulary/language-words.ts";

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g;
/** Fewer words tell nothing. */
const MIN_WORDS = 20;
/** Enough to be sure; the cost stays the same for a long text. */
const SAMPLE_CHARACTERS = 4000;
/** Of all letters, the share that a script needs to be the text's own. */
const SCRIPT_SHARE = 0.3;
/** A tie is English's: names and terms of other languages stand in English resumes. */
const ENGLISH_HEAD_START = 1.15;
/** Share of weighted hits among the words below which no language is told. */
const MIN_HIT_SHARE = 0.03;

/** Word → languages that hold it, with the weight of one hit (less for a word shared by several). */
const INDEX = new Map<string, { languages: string[]; weight: number }>();
for (const [language, list] of Object.entries(LANGUAGE_WORDS))
  for (const word of new Set(list.split(/\s+/).filter(Boolean))) {
    const entry = INDEX.get(word) ?? { languages: [], weight: 1 };
    entry.languages.push(language);
    entry.weight = word.length === 1 ? 0.25 : 1 / entry.languages.length;
    INDEX.set(word, entry);
  }

/**
 * The language a text is written in: ISO 639-1, or "und" below 20 words or where nothing tells.
 * Names of schools and lists of languages do not make an English resume foreign, nor technical
 * English a German one English: function words decide.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const script = languageOfScript(sample);
  if (script) return script;
  const counts = new Map<string, number>();
  const seen = new Map<string, number>();
  let words = 0;
  for (const match of sample.toLowerCase().matchAll(WORD)) {
    words += 1;
    const entry = INDEX.get(match[0]);
    if (!entry) continue;
    // A word repeated many times ("de" in names, "la" in addresses) tells less each time.
    const times = (seen.get(match[0]) ?? 0) + 1;
    seen.set(match[0], times);
    const weight = times <= 4 ? entry.weight : entry.weight / 4;
    for (const language of entry.languages) counts.set(language, (counts.get(language) ?? 0) + weight);
  }
  if (words < MIN_WORDS) return "und";
  let best = "und";
  let bestScore = words * MIN_HIT_SHARE;
  for (const [language, count] of counts) {
    const score = language === "en" ? count * ENGLISH_HEAD_START : count;
    if (score > bestScore || (score === bestScore && language < best)) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}

/** Pieces of a long text: its beginning and its middle. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const half = SAMPLE_CHARACTERS / 2;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, half)}\n${text.slice(middle, middle + half)}`;
}

/** A language told by its script, "und" for too short a text in one, null for Latin letters. */
function languageOfScript(text: string): string | null {
  if (!/[\u0370-\u1fff\u3040-\uffef]/.test(text)) return null;
  const latin = text.match(LATIN)?.length ?? 0;
  const counts = SCRIPT_LANGUAGES.map(([pattern, language]) => ({
    language,
    count: text.match(pattern)?.length ?? 0,
  }));
  const total = latin + counts.reduce((sum, one) => sum + one.count, 0);
  const east = counts
    .filter(({ language }) => language === "ja" || language === "zh")
    .reduce((sum, one) => sum + one.count, 0);
  const kana = counts.find(({ language }) => language === "ja")!.count;
  let best = { language: "", count: 0 };
  for (const one of counts) if (one.count > best.count) best = one;
  // Han signs say more than letters: a few of them outweigh technical words in Latin script.
  const isEastAsian = /^(?:ja|zh|ko)$/.test(best.language);
  if (best.count < total * (isEastAsian ? SCRIPT_SHARE / 2 : SCRIPT_SHARE)) return null;
  if (best.count < MIN_WORDS * (isEastAsian ? 1 : 3)) return "und";
  if (best.language === "zh" && kana > east * 0.05) return "ja";
  if (best.language === "ru") return cyrillicLanguage(text);
  if (best.language === "ar") return (text.match(/[پچژگ]/g)?.length ?? 0) > best.count * 0.015 ? "fa" : "ar";
  return best.language;
}

function cyrillicLanguage(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const ukrainian = count(/[іїєґ]/gi);
  const russian = count(/[ыэъё]/gi);
  if (ukrainian > russian) return "uk";
  if (russian > 0) return "ru";
  return count(/\b(?:и|на|за|от|с)\b/gi) >= 0 && count(/[ђјљњћџ]/gi) > 0
    ? "sr"
    : count(/ъ/gi) > 0
      ? "bg"
      : "ru";
}
