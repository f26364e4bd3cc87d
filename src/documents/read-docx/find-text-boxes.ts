import type { XmlElement } from "./parse-xml.ts";
import { childOf, descendantsOf, elementsOf } from "./xml-tools.ts";

/** The content of one text box, and whether its shape is painted. */
export interface TextBox {
  content: XmlElement;
  painted: boolean;
}

const FILLS = new Set(["a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill"]);
const SHAPES = new Set(["wps:wsp", "v:shape", "v:rect", "v:roundrect", "v:oval"]);

/**
 * Text boxes inside a drawing. Word stores modern and old form side by side: one branch is read.
 */
export function findTextBoxes(root: XmlElement): TextBox[] {
  const found: TextBox[] = [];
  const visit = (node: XmlElement, painted: boolean): void => {
    if (node.name === "w:txbxContent") {
      found.push({ content: node, painted });
      return;
    }
    const branch = node.name === "mc:AlternateContent" ? chooseBranch(node) : node;
    const covers = painted || isPainted(node);
    for (const child of elementsOf(branch)) visit(child, covers);
  };
  visit(root, false);
  return found;
}

/** The branch of an mc:AlternateContent that holds text: the modern one, else the fallback. */
export function chooseBranch(alternates: XmlElement): XmlElement | undefined {
  const branches = elementsOf(alternates);
  const holdsText = (branch: XmlElement): boolean =>
    descendantsOf(branch, "w:txbxContent").length > 0 || descendantsOf(branch, "w:t").length > 0;
  return branches.find(holdsText) ?? childOf(alternates, "mc:Fallback") ?? branches[0];
}

/** Something painted lies behind the text of the page: white letters may stand on it. */
export function hasPaintedBackdrop(root: XmlElement): boolean {
  if (
    descendantsOf(root, "wp:anchor").some((anchor) =>
      /^(?:1|true)$/.test(anchor.attributes["behindDoc"] ?? ""),
    )
  )
    return true;
  return [...SHAPES]
    .filter((name) => name.startsWith("v:"))
    .some((name) =>
      descendantsOf(root, name).some((shape) => /z-index:\s*-/.test(shape.attributes["style"] ?? "")),
    );
}

function isPainted(node: XmlElement): boolean {
  if (node.name === "wpg:wgp")
    return elementsOf(node).some((child) => child.name === "wps:wsp" && isPainted(child));
  if (node.name === "wps:wsp") {
    const properties = elementsOf(childOf(node, "wps:spPr"));
    const fill = properties.find((property) => FILLS.has(property.name));
    if (fill) return !isWhiteFill(fill);
    if (properties.some((property) => property.name === "a:noFill")) return false;
    const reference = childOf(childOf(node, "wps:style"), "a:fillRef");
    return reference !== undefined && reference.attributes["idx"] !== "0";
  }
  if (!SHAPES.has(node.name)) return false;
  const fill = node.attributes["fillcolor"];
  return (
    fill !== undefined &&
    !/^(?:white|#fff(?:fff)?)\b/i.test(fill) &&
    !/^f/i.test(node.attributes["filled"] ?? "t")
  );
}

function isWhiteFill(fill: XmlElement): boolean {
  if (fill.name !== "a:solidFill") return false;
  const color = elementsOf(fill)[0];
  return /^(?:FFFFFF|bg1|lt1|white)$/i.test(color?.attributes["val"] ?? "") && elementsOf(color).length === 0;
}
