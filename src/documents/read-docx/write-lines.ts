import type { DraftLine } from "../build-document.ts";
import { cleanUrl } from "../clean-url.ts";
import { combineRow } from "../combine-row.ts";
import { type CharacterBudget, LineWriter, type PieceStyle } from "../line-writer.ts";
import type { LineSource } from "../text-document.ts";
import type { MammothDocument, MammothNode } from "./mammoth-document.ts";
import { readMark } from "./part-context.ts";

interface WalkState {
  writer: LineWriter;
  budget: CharacterBudget;
  /** Enclosing places, innermost last. */
  places: LineSource[];
  /** Note references met so far. */
  notes: MammothNode[];
}

/** Where a line is said to stand when places enclose each other: the first that is among them. */
const PRECEDENCE: LineSource[] = ["header", "footer", "text_box", "table"];

/** Lines of mammoth's document, notes at the end. @throws OumiAtsError too_many_characters */
export function writeLines(document: MammothDocument, budget: CharacterBudget): DraftLine[] {
  const state: WalkState = { writer: new LineWriter(budget), budget, places: [], notes: [] };
  walk(document.children, state, {});
  state.writer.endBlock();
  for (let at = 0; at < state.notes.length; at += 1) {
    const note = document.notes.resolve(state.notes[at] as MammothNode);
    if (note) walk(note.body, state, {});
  }
  state.writer.endBlock();
  return state.writer.lines;
}

function walk(nodes: MammothNode[], state: WalkState, style: PieceStyle): void {
  for (const node of nodes) visit(node, state, style);
}

function visit(node: MammothNode, state: WalkState, style: PieceStyle): void {
  const { writer } = state;
  switch (node.type) {
    case "paragraph":
      writeParagraph(node, state);
      break;
    case "run":
      walk(node.children, state, { ...style, bold: node.isBold, size: node.fontSize });
      break;
    case "hyperlink":
      walk(node.children, state, { ...style, url: cleanUrl(node.href) });
      break;
    case "text":
      writer.write(node.value, style);
      break;
    case "tab":
      writer.write("\t", style);
      break;
    case "break":
      writer.endLine();
      break;
    case "bookmarkStart":
      applyMark(node.name, state);
      break;
    case "noteReference":
      state.notes.push(node);
      break;
    case "table":
      writeTable(node.children, state);
      break;
  }
}

function writeParagraph(
  node: { children: MammothNode[]; numbering: { isOrdered: boolean } | null },
  state: WalkState,
): void {
  const { writer } = state;
  const before = writer.lines.length;
  writer.endBlock();
  writer.source = sourceOf(state);
  writer.heading = 0;
  writer.bullet = false;
  const first = node.children[0];
  const isHeading = first?.type === "bookmarkStart" && readMark(first.name)?.[0] === "heading";
  if (node.numbering && !isHeading) writer.bullet = true;
  walk(node.children, state, {});
  writer.endBlock();
  writer.heading = 0;
  if (writer.lines.length === before) writer.skipLine();
}

function applyMark(name: string, state: WalkState): void {
  const [kind, value] = readMark(name) ?? [];
  if (kind === "heading") state.writer.heading = Number(value);
  else if (kind === "open") state.places.push(value as LineSource);
  else if (kind === "close") state.places.pop();
}

function writeTable(rows: MammothNode[], state: WalkState): void {
  for (const row of rows) {
    if (row.type !== "tableRow") continue;
    const cells = row.children.map((cell) => {
      if (cell.type !== "tableCell") return [];
      const inner: WalkState = {
        ...state,
        writer: new LineWriter(state.budget),
        places: [...state.places, "table"],
      };
      walk(cell.children, inner, {});
      inner.writer.endBlock();
      return inner.writer.lines;
    });
    state.writer.append(combineRow(cells));
  }
}

function sourceOf(state: WalkState): LineSource {
  return PRECEDENCE.find((source) => state.places.includes(source)) ?? "body";
}
