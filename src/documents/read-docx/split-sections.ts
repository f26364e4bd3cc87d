import type { XmlElement } from "./parse-xml.ts";
import { childOf, descendantsOf, elementsOf } from "./xml-tools.ts";

/** A stretch of the body with the same page set-up, and the headers and footers it shows. */
export interface Section {
  blocks: XmlElement[];
  /** Relationship ids in the order in which they are shown. */
  headers: string[];
  footers: string[];
  /** Columns of running text. */
  columns: number;
}

/** First-page parts count only when the section has a first page of its own; even ones likewise. */
const TYPES = ["first", "default", "even"] as const;

/**
 * Splits the body into its sections.
 * @param evenPages the document's settings ask for even-page headers
 */
export function splitSections(body: XmlElement, evenPages: boolean): Section[] {
  const sections: Section[] = [];
  let blocks: XmlElement[] = [];
  for (const block of elementsOf(body)) {
    if (block.name === "w:sectPr") {
      sections.push(describe(blocks, block, evenPages));
      blocks = [];
      continue;
    }
    blocks.push(block);
    const inner = block.name === "w:p" ? childOf(childOf(block, "w:pPr"), "w:sectPr") : undefined;
    if (inner) {
      sections.push(describe(blocks, inner, evenPages));
      blocks = [];
    }
  }
  if (blocks.length > 0) sections.push({ blocks, headers: [], footers: [], columns: 1 });
  return sections;
}

function describe(blocks: XmlElement[], setup: XmlElement, evenPages: boolean): Section {
  return {
    blocks,
    headers: references(setup, "w:headerReference", evenPages),
    footers: references(setup, "w:footerReference", evenPages),
    columns: columnsOf(setup),
  };
}

function references(setup: XmlElement, name: string, evenPages: boolean): string[] {
  const shown = { first: isOn(childOf(setup, "w:titlePg")), default: true, even: evenPages };
  const all = elementsOf(setup).filter((child) => child.name === name);
  return TYPES.filter((type) => shown[type]).flatMap((type) =>
    all
      .filter((reference) => (reference.attributes["w:type"] ?? "default") === type)
      .map((reference) => reference.attributes["r:id"] ?? ""),
  );
}

function columnsOf(setup: XmlElement): number {
  const columns = childOf(setup, "w:cols");
  const listed = elementsOf(columns).filter((child) => child.name === "w:col").length;
  return Math.max(1, listed, Number(columns?.attributes["w:num"] ?? 1) || 1);
}

/** True for an element that is there and not switched off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes["w:val"] ?? "");
}

/** The body has page set-ups of its own; a hand-made file may have none. */
export function hasPageSetup(body: XmlElement): boolean {
  return descendantsOf(body, "w:sectPr").length > 0;
}
