import type { Backdrop } from "./find-hidden.ts";
import { chooseBranch } from "./find-text-boxes.ts";
import type { XmlElement } from "./parse-xml.ts";
import { close, open, type PartContext } from "./part-context.ts";
import { prepareParagraph } from "./prepare-paragraph.ts";
import { fillOf } from "./read-styles.ts";
import { childOf, element, elementsOf, textOf } from "./xml-tools.ts";

/** Wrappers whose content counts, and elements whose content does not (deleted or moved away). */
const WRAPPERS = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml"]);
const GONE = new Set(["w:del", "w:moveFrom"]);

/**
 * Block content as the reader needs it: visible, one branch of each alternative, text boxes marked and
 * standing after the paragraph they hang on, list and heading properties resolved from the styles.
 */
export function prepareBlocks(
  parent: XmlElement | undefined,
  context: PartContext,
  backdrop: Backdrop,
): XmlElement[] {
  return unwrap(parent).flatMap((block) => {
    if (block.name === "w:p") {
      const { paragraph, textBoxes } = prepareParagraph(block, context, backdrop);
      return [paragraph, ...textBoxes.flatMap((box) => prepareTextBox(box, context, backdrop))];
    }
    if (block.name === "w:tbl") return [prepareTable(block, context, backdrop)];
    if (block.name === "w:altChunk") context.skipped.add("embedded_document");
    return [];
  });
}

/** Children with every wrapper taken away. */
export function unwrap(parent: XmlElement | undefined): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "w:sdt") return unwrap(childOf(child, "w:sdtContent"));
    if (WRAPPERS.has(child.name)) return unwrap(child);
    if (child.name === "mc:AlternateContent") return unwrap(chooseBranch(child));
    return GONE.has(child.name) ? [] : [child];
  });
}

function prepareTextBox(
  box: { content: XmlElement; painted: boolean },
  context: PartContext,
  backdrop: Backdrop,
): XmlElement[] {
  const inside = { fill: null, painted: backdrop.painted || box.painted };
  return [open("text_box"), ...prepareBlocks(box.content, context, inside), close()];
}

function prepareTable(table: XmlElement, context: PartContext, backdrop: Backdrop): XmlElement {
  const properties = childOf(table, "w:tblPr");
  const painted = backdrop.painted || context.styles.shadesTable(properties);
  const tableFill = fillOf(childOf(properties, "w:shd")) ?? backdrop.fill;
  const rows = unwrap(table)
    .filter((row) => row.name === "w:tr" && isVisibleRow(row, context))
    .map((row) => {
      const cells = unwrap(row).filter((cell) => cell.name === "w:tc");
      return element(
        "w:tr",
        {},
        cells.map((cell) => {
          const cellProperties = childOf(cell, "w:tcPr");
          const fill = fillOf(childOf(cellProperties, "w:shd")) ?? tableFill;
          const kept = elementsOf(cellProperties)
            .filter((property) => property.name === "w:gridSpan" || property.name === "w:vMerge")
            .map((property) => element(property.name, property.attributes));
          return element("w:tc", {}, [
            element("w:tcPr", {}, kept),
            ...prepareBlocks(cell, context, { fill, painted }),
          ]);
        }),
      );
    });
  return element("w:tbl", {}, rows);
}

function isVisibleRow(row: XmlElement, context: PartContext): boolean {
  const properties = childOf(row, "w:trPr");
  if (childOf(properties, "w:del")) return false;
  if (!childOf(properties, "w:hidden")) return true;
  context.hide("invisible", textOf(row));
  return false;
}
