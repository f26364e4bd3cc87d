import { FLUENCY_WORDS, LANGUAGE_NAMES } from "../../vocabulary/language-names.ts";
import { tidyValue } from "./clean-text.ts";
import type { ResumeLine } from "./resume-line.ts";

/** Human languages with how well they are known. */
export function readLanguages(
  lines: readonly ResumeLine[],
): { language: string; fluency: string | null; start: number; end: number }[] {
  const found: { language: string; fluency: string | null; start: number; end: number }[] = [];
  for (const line of lines)
    for (const match of line.text.matchAll(/[\p{L}][\p{L}\p{M}]*/gu)) {
      if (!LANGUAGE_NAMES.has(match[0].toLowerCase())) continue;
      const language = match[0][0]!.toUpperCase() + match[0].slice(1);
      if (found.some((one) => one.language === language)) continue;
      const rest = line.text.slice(match.index + match[0].length);
      const stop = rest.search(/[,;|•\t]|\band\b/);
      found.push({
        language,
        fluency:
          fluencyIn(stop < 0 ? rest : rest.slice(0, stop)) ?? fluencyBefore(line.text.slice(0, match.index)),
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
      });
    }
  return found;
}

function fluencyIn(text: string): string | null {
  const bare = tidyValue(text).replace(/^[(:]\s*|\s*\)$/g, "");
  const words = bare.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || words.length > 6) return null;
  return words.some((word) => FLUENCY_WORDS.has(word)) ? bare : null;
}

function fluencyBefore(text: string): string | null {
  const match =
    /\b(native|fluent|bilingual|conversational|basic|proficient|intermediate|advanced|beginner)\s+(?:in\s+|speaker of\s+)?(?:\p{L}+(?:,\s*|\s+and\s+)){0,3}$/iu.exec(
      text,
    );
  return match ? match[1]! : null;
}

/** Whether a line is about human languages: more than half of its items are names of such. */
export function namesHumanLanguages(text: string): boolean {
  const words = (text.match(/[\p{L}]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !FLUENCY_WORDS.has(word));
  return words.length > 0 && words.filter((word) => LANGUAGE_NAMES.has(word)).length >= words.length * 0.6;
}
