import type { ResumeSection } from "../schema/parsed-resume.ts";

/** A passage of the text between two section starts; together they are the whole text. */
export interface Passage {
  start: number;
  end: number;
  /** null before the first section. */
  kind: ResumeSection["kind"] | null;
  title: string | null;
  /** End of the title's line, exclusive, null where the title has no line of its own. */
  heading_end: number | null;
}

/** Cuts a text at the starts of its sections, moved to the beginning of their lines: no gap, no overlap. */
export function splitSections(text: string, sections: readonly ResumeSection[]): Passage[] {
  const starts = new Map<number, ResumeSection | null>([[0, null]]);
  for (const section of [...sections].sort((a, b) => a.span[0] - b.span[0])) {
    const at = Math.min(section.span[0], text.length);
    starts.set(at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1, section);
  }
  const sorted = [...starts].sort((a, b) => a[0] - b[0]);
  return sorted.flatMap(([start, section], at) => {
    const end = sorted[at + 1]?.[0] ?? text.length;
    if (end === start) return [];
    const title = section?.title ?? null;
    return {
      start,
      end,
      kind: section?.kind ?? null,
      title,
      heading_end: headingEnd(text, start, end, title),
    };
  });
}

/** The passage that holds a place, by halving. */
export function passageAt(passages: readonly Passage[], place: number): Passage | null {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return passages[low] ?? null;
}

function headingEnd(text: string, start: number, end: number, title: string | null): number | null {
  if (title === null) return null;
  const stop = text.indexOf("\n", start);
  const lineEnd = stop < 0 || stop >= end ? end : stop + 1;
  const line = fold(text.slice(start, lineEnd));
  return line !== "" && line === fold(title) ? lineEnd : null;
}

/** Letters and digits only, so that "S K I L L S:" is the title "Skills". */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
