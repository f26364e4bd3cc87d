import type { DraftLine } from "./build-document.ts";

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;

/**
 * The lines of one table row from the lines of its cells (each cell's `block` numbers are its own).
 * Cells of one line each become one tab-separated line. A dated short cell beside one long cell shares
 * the long cell's first line, as it does on the page. Otherwise the cells follow one another.
 * @returns lines whose `block` differs exactly where the block changes
 */
export function combineRow(cells: DraftLine[][]): DraftLine[] {
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length === 0) return [];
  if (filled.length === 1) return renumber(filled);
  const long = filled.filter((lines) => lines.length > 1);
  if (long.length === 0) return [joinLines(filled.map((lines) => lines[0] as DraftLine))];
  const short = filled.filter((lines) => lines.length === 1).map((lines) => lines[0] as DraftLine);
  const tail = long[0] as DraftLine[];
  if (long.length === 1 && short.every((line) => YEAR.test(line.text) && !line.heading)) {
    const first = joinLines(filled.map((lines) => lines[0] as DraftLine));
    return renumber([[{ ...first, block: -1 }], tail.slice(1)]);
  }
  return renumber(filled);
}

function renumber(groups: DraftLine[][]): DraftLine[] {
  let block = -1;
  return groups.flatMap((lines) => {
    let last: number | null = null;
    return lines.map((line) => {
      if (line.block !== last) block += 1;
      last = line.block;
      return { ...line, block };
    });
  });
}

/** One line out of several, tab-separated, with the links moved along. */
function joinLines(lines: DraftLine[]): DraftLine {
  const first = lines[0] as DraftLine;
  let text = "";
  const links = lines.flatMap((line) => {
    if (text !== "") text += "\t";
    const shift = text.length;
    text += line.text;
    return (line.links ?? []).map((link) => ({
      url: link.url,
      start: link.start + shift,
      end: link.end + shift,
    }));
  });
  return {
    ...first,
    text,
    links,
    heading: lines.every((line) => line.heading) ? (first.heading ?? 0) : 0,
    emphasis: lines.every((line) => line.emphasis),
    block: 0,
  };
}
