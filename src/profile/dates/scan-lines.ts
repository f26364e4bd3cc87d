/** A text with 31/08/2015 and nothing like 08/31/2015 writes the day first. */
export function writesDayFirst(text: string): boolean {
  let dayFirst = false;
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g)) {
    if (Number(match[2]) > 12) return false;
    if (Number(match[1]) > 12) dayFirst = true;
  }
  return dayFirst;
}

const SHORT_LINE = 40;

/**
 * Runs of lines that can hold a date: lines with digits, and short ones next to them ("to", "– Present"),
 * as a range may be broken over lines.
 */
export function windowsWithDigits(text: string): [number, number][] {
  const windows: [number, number][] = [];
  let start = 0;
  let open: [number, number] | null = null;
  let lead: number | null = null;
  while (start <= text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const isShort = line.length <= SHORT_LINE;
    if (/\d/.test(line)) {
      if (open) open[1] = end;
      else {
        open = [lead ?? start, end];
        windows.push(open);
      }
      lead = null;
    } else if (open && isShort) open[1] = end;
    else {
      open = null;
      lead = isShort ? start : null;
    }
    start = end + 1;
  }
  return windows;
}
