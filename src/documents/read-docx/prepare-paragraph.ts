import { type Backdrop, hiddenKind } from "./find-hidden.ts";
import { chooseBranch, findTextBoxes, type TextBox } from "./find-text-boxes.ts";
import type { XmlElement } from "./parse-xml.ts";
import { headingMark, type PartContext } from "./part-context.ts";
import type { ParagraphLook } from "./read-styles.ts";
import { childOf, descendantsOf, element, elementsOf, textOf } from "./xml-tools.ts";

interface ParagraphState {
  context: PartContext;
  backdrop: Backdrop;
  look: ParagraphLook;
  properties: XmlElement | undefined;
  textBoxes: TextBox[];
}

/** Inline wrappers whose content counts. */
const WRAPPERS = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);
/** Run content that is text, and what it becomes for the reader. */
const TEXT: Record<string, string> = {
  "w:t": "w:t",
  "w:tab": "w:tab",
  "w:ptab": "w:tab",
  "w:br": "w:br",
  "w:cr": "w:br",
  "w:sym": "w:sym",
  "w:noBreakHyphen": "w:noBreakHyphen",
  "w:footnoteReference": "w:footnoteReference",
  "w:endnoteReference": "w:endnoteReference",
};
/** Fields open and close across runs: these are kept even where the text is hidden. */
const FIELD = new Set(["w:fldChar", "w:instrText"]);
const DRAWINGS = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
const FIELD_LINK = /^\s*HYPERLINK\s+"([^"]*)"/;

/** A paragraph without what is not seen, and the text boxes that hang on it. */
export function prepareParagraph(
  paragraph: XmlElement,
  context: PartContext,
  backdrop: Backdrop,
): { paragraph: XmlElement; textBoxes: TextBox[] } {
  const properties = childOf(paragraph, "w:pPr");
  const look = context.styles.paragraph(properties);
  const state: ParagraphState = { context, backdrop, look, properties, textBoxes: [] };
  const inline = prepareInline(paragraph, state);
  const marks = look.heading > 0 ? [headingMark(look.heading)] : [];
  return {
    paragraph: element("w:p", {}, [ownProperties(look, properties), ...marks, ...inline]),
    textBoxes: state.textBoxes,
  };
}

function ownProperties(look: ParagraphLook, properties: XmlElement | undefined): XmlElement {
  const kept: XmlElement[] = [];
  if (look.numbering)
    kept.push(
      element("w:numPr", {}, [
        element("w:ilvl", { "w:val": look.numbering.level }),
        element("w:numId", { "w:val": look.numbering.id }),
      ]),
    );
  // A deleted paragraph mark joins this paragraph to the next one.
  if (childOf(childOf(properties, "w:rPr"), "w:del")) kept.push(element("w:rPr", {}, [element("w:del")]));
  return element("w:pPr", {}, kept);
}

function prepareInline(parent: XmlElement | undefined, state: ParagraphState): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "w:r") return [prepareRun(child, state)];
    if (child.name === "w:hyperlink") return prepareLink(child, state);
    if (child.name === "w:fldSimple") return prepareField(child, state);
    if (child.name === "w:sdt") return prepareInline(childOf(child, "w:sdtContent"), state);
    if (WRAPPERS.has(child.name)) return prepareInline(child, state);
    if (child.name === "mc:AlternateContent") return prepareInline(chooseBranch(child), state);
    if (child.name === "m:oMath" || child.name === "m:oMathPara") return [prepareFormula(child)];
    return [];
  });
}

function prepareLink(link: XmlElement, state: ParagraphState): XmlElement[] {
  const children = prepareInline(link, state);
  const target = state.context.targets.get(link.attributes["r:id"] ?? "");
  return target === undefined ? children : [linkTo(target, children, state)];
}

function prepareField(field: XmlElement, state: ParagraphState): XmlElement[] {
  const children = prepareInline(field, state);
  const target = FIELD_LINK.exec(field.attributes["w:instr"] ?? "")?.[1];
  return target === undefined ? children : [linkTo(target, children, state)];
}

function linkTo(target: string, children: XmlElement[], state: ParagraphState): XmlElement {
  return element("w:hyperlink", { "r:id": state.context.link(target) }, children);
}

function prepareFormula(formula: XmlElement): XmlElement {
  const text = descendantsOf(formula, "m:t").map(textOf).join("");
  return element("w:r", {}, [element("w:t", {}, [text])]);
}

function prepareRun(run: XmlElement, state: ParagraphState): XmlElement {
  const properties = childOf(run, "w:rPr");
  const look = state.context.styles.run(state.properties, properties);
  const hidden = hiddenKind(look, state.look, state.backdrop);
  const children: XmlElement[] = [];
  for (const child of elementsOf(run)) {
    const name = TEXT[child.name];
    if (DRAWINGS.has(child.name)) readDrawing(child, state);
    else if (FIELD.has(child.name)) children.push(child);
    else if (name === undefined) continue;
    else if (hidden !== null) state.context.hide(hidden, textOf(child));
    else children.push(element(name, child.attributes, child.children));
  }
  const shown = [element("w:sz", { "w:val": String(Math.round(look.size)) })];
  if (look.bold) shown.push(element("w:b"));
  return element("w:r", {}, [element("w:rPr", {}, shown), ...children]);
}

/** Text boxes of a drawing, and the links that lie on its pictures. */
function readDrawing(drawing: XmlElement, state: ParagraphState): void {
  state.textBoxes.push(...findTextBoxes(drawing));
  for (const link of descendantsOf(drawing, "a:hlinkClick")) {
    const target = state.context.targets.get(link.attributes["r:id"] ?? "");
    if (target !== undefined) state.context.loose_links.push(target);
  }
  if (descendantsOf(drawing, "a:graphicData").some((data) => /diagram$/.test(data.attributes["uri"] ?? "")))
    state.context.skipped.add("diagram");
}
