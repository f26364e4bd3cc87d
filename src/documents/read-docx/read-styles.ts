import type { XmlElement } from "./parse-xml.ts";
import { childOf, descendantsOf, elementsOf, valOf } from "./xml-tools.ts";

/** How a run looks, after styles: what decides whether it is seen, and how it stands out. */
export interface RunLook {
  bold: boolean;
  vanish: boolean;
  /** Six upper-case hexadecimal digits, or null for automatic. */
  color: string | null;
  /** Background of the text itself, null for none. */
  fill: string | null;
  /** Half points. */
  size: number;
  /** Horizontal scale in per cent. */
  scale: number;
}

/** What a paragraph's style and own properties say together. */
export interface ParagraphLook {
  /** 1-6, 0 for no heading. */
  heading: number;
  numbering: { id: string; level: string } | null;
  fill: string | null;
  /** Left indent in twentieths of a point. */
  indent: number;
  /** Exact line height in twentieths of a point, null when it fits the text. */
  exact_line: number | null;
}

export interface Styles {
  /** The look of a paragraph with these own properties (w:pPr). */
  paragraph(properties: XmlElement | undefined): ParagraphLook;
  /** The look of a run with these own properties (w:rPr), in a paragraph with that w:pPr. */
  run(paragraph: XmlElement | undefined, properties: XmlElement | undefined): RunLook;
  /** The table style paints cells. */
  shadesTable(properties: XmlElement | undefined): boolean;
}

/** Word's size where nothing says otherwise (ECMA-376 17.3.2.38): 10 points. */
const DEFAULT_SIZE = 20;
const OFF = new Set(["0", "false", "off", "none"]);
const HEADING_NAME = /^heading ([1-9])$/i;
const HIGHLIGHTS_NOTHING = new Set(["none", "white", "auto"]);

/** Reads word/styles.xml (undefined: a document without styles). */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  for (const style of elementsOf(root)) {
    const id = style.attributes["w:styleId"];
    if (style.name !== "w:style" || id === undefined) continue;
    byId.set(id, style);
    const isDefault = style.attributes["w:default"];
    if (style.attributes["w:type"] === "paragraph" && isDefault && !OFF.has(isDefault)) defaultParagraph = id;
  }
  const defaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const chains = new Map<string, XmlElement[]>();
  const chainOf = (id: string | undefined): XmlElement[] => {
    if (id === undefined) return [];
    const known = chains.get(id);
    if (known) return known;
    const chain = basedOnChain(byId, id);
    chains.set(id, chain);
    return chain;
  };
  const paragraphChain = (properties: XmlElement | undefined): XmlElement[] =>
    chainOf(valOf(properties, "w:pStyle") ?? defaultParagraph);
  return {
    paragraph: (properties) => lookOfParagraph(paragraphChain(properties), properties),
    run: (paragraph, properties) =>
      lookOfRun([
        defaults,
        ...paragraphChain(paragraph).map((style) => childOf(style, "w:rPr")),
        ...chainOf(valOf(properties, "w:rStyle")).map((style) => childOf(style, "w:rPr")),
        properties,
      ]),
    shadesTable: (properties) =>
      chainOf(valOf(properties, "w:tblStyle")).some((style) =>
        descendantsOf(style, "w:shd").some((shading) => fillOf(shading) !== null),
      ),
  };
}

/** Styles from the root of the inheritance to the style itself. */
function basedOnChain(byId: Map<string, XmlElement>, id: string): XmlElement[] {
  const chain: XmlElement[] = [];
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const style = byId.get(current);
    if (!style) break;
    chain.unshift(style);
    current = valOf(style, "w:basedOn");
  }
  return chain;
}

function lookOfRun(layers: (XmlElement | undefined)[]): RunLook {
  const look: RunLook = {
    bold: false,
    vanish: false,
    color: null,
    fill: null,
    size: DEFAULT_SIZE,
    scale: 100,
  };
  for (const properties of layers) for (const property of elementsOf(properties)) applyRun(look, property);
  return look;
}

function applyRun(look: RunLook, property: XmlElement): void {
  const value = property.attributes["w:val"];
  switch (property.name) {
    case "w:b":
      look.bold = isOn(value);
      break;
    case "w:vanish":
      look.vanish = isOn(value);
      break;
    case "w:color":
      look.color = colorOf(property);
      break;
    case "w:sz":
      look.size = Number(value) > 0 ? Number(value) : look.size;
      break;
    case "w:w":
      look.scale = Number.parseFloat(value ?? "100") || 100;
      break;
    case "w:shd":
      look.fill = fillOf(property);
      break;
    case "w:highlight":
      if (value && !HIGHLIGHTS_NOTHING.has(value)) look.fill = "HIGHLIGHT";
      break;
  }
}

function lookOfParagraph(chain: XmlElement[], own: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = { heading: 0, numbering: null, fill: null, indent: 0, exact_line: null };
  for (const style of chain) {
    const name = valOf(style, "w:name") ?? "";
    const level = HEADING_NAME.exec(name)?.[1] ?? (/^title$/i.test(name) ? "1" : undefined);
    if (level) look.heading = Math.min(6, Number(level));
    applyParagraph(look, childOf(style, "w:pPr"));
  }
  applyParagraph(look, own);
  // Documents without a styles part still name Word's built-in styles.
  const id = /^(?:heading([1-6])|(title))$/i.exec(valOf(own, "w:pStyle") ?? "");
  if (look.heading === 0 && chain.length === 0 && id) look.heading = id[2] ? 1 : Number(id[1]);
  return look;
}

function applyParagraph(look: ParagraphLook, properties: XmlElement | undefined): void {
  for (const property of elementsOf(properties)) {
    const value = property.attributes["w:val"];
    if (property.name === "w:outlineLvl" && value !== undefined)
      look.heading = Number(value) < 6 ? Number(value) + 1 : 0;
    else if (property.name === "w:numPr") look.numbering = numberingOf(property, look.numbering);
    else if (property.name === "w:shd") look.fill = fillOf(property);
    else if (property.name === "w:ind")
      look.indent =
        Number(property.attributes["w:left"] ?? property.attributes["w:start"] ?? look.indent) || 0;
    else if (property.name === "w:spacing" && property.attributes["w:lineRule"])
      look.exact_line =
        property.attributes["w:lineRule"] === "exact" ? Number(property.attributes["w:line"] ?? 240) : null;
  }
}

function numberingOf(
  property: XmlElement,
  inherited: ParagraphLook["numbering"],
): ParagraphLook["numbering"] {
  const id = valOf(property, "w:numId") ?? inherited?.id;
  // Number 0 takes the list away (ECMA-376 17.9.18).
  if (id === undefined || id === "0") return null;
  return { id, level: valOf(property, "w:ilvl") ?? inherited?.level ?? "0" };
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !OFF.has(value);
}

function colorOf(property: XmlElement): string | null {
  const value = property.attributes["w:val"]?.toUpperCase();
  if (value && /^[0-9A-F]{6}$/.test(value)) return value;
  const theme = property.attributes["w:themeColor"];
  return theme === "background1" || theme === "light1" ? "FFFFFF" : null;
}

/** The colour of a w:shd, null when it paints nothing or only the paper's white. */
export function fillOf(shading: XmlElement | undefined): string | null {
  const fill = shading?.attributes["w:fill"]?.toUpperCase();
  if (fill && /^[0-9A-F]{6}$/.test(fill)) return fill === "FFFFFF" ? null : fill;
  const theme = shading?.attributes["w:themeFill"];
  if (theme && theme !== "background1" && theme !== "light1") return "THEME";
  return /^solid$/.test(shading?.attributes["w:val"] ?? "") ? "SOLID" : null;
}
