import type { LayoutLine } from "./layout-line.ts";
import type { PageText } from "./text-run.ts";

/** Share of the page's height at its top and bottom where running lines stand. */
const MARGIN = 0.08;
const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$/i;

/**
 * Marks page numbers, and lines that stand at the top or bottom of several pages alike, as header or footer.
 * A repeated line stays in the body where it is first met at a page's top: there it is the document's head.
 */
export function markRunningLines(lines: readonly LayoutLine[], pages: readonly PageText[]): void {
  const heights = new Map(pages.map((page) => [page.page, page.height]));
  const margin = (line: LayoutLine): "header" | "footer" | null => {
    const height = heights.get(line.page) ?? 0;
    if (line.y < MARGIN * height) return "header";
    return line.y > (1 - MARGIN) * height ? "footer" : null;
  };
  const key = (line: LayoutLine) =>
    `${margin(line)} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, "9")}`;
  const seen = new Map<string, Set<number>>();
  for (const line of lines)
    if (margin(line)) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  for (const line of lines) {
    const place = margin(line);
    if (!place) continue;
    const repeats = (seen.get(key(line))?.size ?? 0) > 1;
    const isFirstHead = place === "header" && line.page === Math.min(...(seen.get(key(line)) ?? []));
    if (PAGE_NUMBER.test(line.text.trim()) || (repeats && !isFirstHead)) line.source = place;
  }
}
