import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { DraftLine } from "../build-document.ts";
import { SYMBOL_BULLETS } from "../repair-tables.ts";
import { findBodyStyle } from "./body-style.ts";
import { draftLines } from "./draft-lines.ts";
import { findGridRows } from "./find-grids.ts";
import { type ColumnPage, joinColumns } from "./join-columns.ts";
import { type LayoutFacts, listFindings } from "./layout-findings.ts";
import { layoutPage } from "./layout-page.ts";
import { markRunningLines } from "./running-lines.ts";
import { measureStreamOrder } from "./stream-order.ts";
import type { HiddenKind, PageText } from "./text-run.ts";

/** A document's lines, and what was found wrong with its layout. */
export interface ComposedLayout {
  lines: DraftLine[];
  loose_links: string[];
  findings: LayoutFinding[];
  /** Text was found that nobody sees. */
  holdsHidden: boolean;
}

/** Private use, replacement and control characters: nothing a reader can name. */
const UNREADABLE = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f\u{f0000}-\u{10fffd}]/gu;

/** Puts the text of all pages into reading order and judges the layout. */
export function composeLayout(pages: readonly PageText[]): ComposedLayout {
  const body = findBodyStyle(pages);
  const layouts: ColumnPage[] = [];
  let region = 0;
  let columns = 1;
  let table: LayoutFacts["table"] = null;
  for (const page of pages) {
    const layout = layoutPage(page, body, region);
    const rows = Math.max(layout.tableRows, findGridRows(layout.lines));
    if (rows > (table?.rows ?? 0)) table = { rows, page: page.page };
    columns = Math.max(columns, layout.columns);
    region = layout.lines.at(-1)?.region ?? region;
    layouts.push({ layout, height: page.height });
  }
  const lines = joinColumns(layouts, body.size);
  markRunningLines(lines, pages);
  const { share, lateHead } = measureStreamOrder(lines, body.size);
  const hidden = sumHidden(pages);
  const findings = listFindings({
    hidden,
    unreadableShare: shareOfUnreadable(pages),
    disorderShare: Math.round(share * 10_000) / 10_000,
    lateHead,
    table,
    pages: pages.length,
    columns,
  });
  return { ...draftLines(lines, pages, body), findings, holdsHidden: hidden.size > 0 };
}

function sumHidden(pages: readonly PageText[]): Map<HiddenKind, { letters: number; page: number }> {
  const sums = new Map<HiddenKind, { letters: number; page: number }>();
  for (const { page, hidden } of pages)
    for (const [kind, letters] of hidden) {
      const sum = sums.get(kind);
      sums.set(kind, { letters: (sum?.letters ?? 0) + letters, page: sum?.page ?? page });
    }
  return sums;
}

/** Share of the visible characters that mean nothing; list marks of symbol fonts are known and do not count. */
function shareOfUnreadable(pages: readonly PageText[]): number {
  let visible = 0;
  let unreadable = 0;
  for (const { runs } of pages)
    for (const { text } of runs) {
      visible += text.length;
      if (!SYMBOL_BULLETS.has(text.charAt(0)) || !/^.(?:\s|$)/.test(text))
        unreadable += text.match(UNREADABLE)?.length ?? 0;
      else unreadable += text.slice(1).match(UNREADABLE)?.length ?? 0;
    }
  return visible === 0 ? 0 : Math.round((10_000 * unreadable) / visible) / 10_000;
}
