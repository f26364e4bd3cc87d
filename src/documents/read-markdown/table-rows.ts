const DELIMITER_CELL = /^\s*:?-+:?\s*$/;

/** Cells of a table row; `\|` is no border. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === "\\" && line[at + 1] === "|") {
      cell += "|";
      at += 1;
    } else if (line[at] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += line[at];
  }
  cells.push(cell.trim());
  const first = cells[0] === "" && cells.length > 1 ? 1 : 0;
  const last = cells.at(-1) === "" && cells.length > 1 ? cells.length - 1 : cells.length;
  return cells.slice(first, last);
}

/** The row of dashes that makes the line above it a table's head: as many cells as the head. */
export function isDelimiterRow(line: string, head: string): boolean {
  if (!line.includes("-") || (!line.includes("|") && splitRow(head).length > 1)) return false;
  const cells = splitRow(line);
  return cells.length === splitRow(head).length && cells.every((cell) => DELIMITER_CELL.test(cell));
}
