/** Shorter lines are lines, whatever gaps they have. */
const LONG_LINE = 300;
const FEWEST_GAPS = 4;
/** A gap of blanks inside a line, with the character before it. */
const GAP = /(\S)([ \u00a0]{2,})(?=\S)/g;
/** Typists put two blanks after a sentence, closed by a quotation mark or bracket at times. */
const SENTENCE_END = /[.!?:"')\]”’]/;
/** Share of the double blanks that stand elsewhere, from which on all of them are taken for line breaks. */
const ELSEWHERE = 0.3;

/**
 * The lines of a text whose line breaks were turned into blanks, as forms and spreadsheets do: a double blank
 * stands for a line break, a longer gap for a blank line. Other lines, those of prose with double blanks after
 * its sentences among them, come back as they are.
 */
export function unflattenLine(line: string): string[] {
  if (line.length <= LONG_LINE) return [line];
  let doubles = 0;
  let telling = 0;
  let wide = 0;
  for (const [, before, gap] of line.matchAll(GAP)) {
    if ((gap as string).length > 2) wide++;
    else {
      doubles++;
      if (!SENTENCE_END.test(before as string)) telling++;
    }
  }
  if (wide + telling < FEWEST_GAPS) return [line];
  const breaksAtDoubles = telling >= ELSEWHERE * doubles;
  return line
    .replace(GAP, (whole, before: string, gap: string) => {
      if (gap.length > 2) return `${before}\n\n`;
      return breaksAtDoubles ? `${before}\n` : whole;
    })
    .split("\n");
}
