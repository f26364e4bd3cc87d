import { OumiAtsError } from "../../errors.ts";
import type { ReadLimits } from "../text-document.ts";
import type { Backdrop, HiddenTally } from "./find-hidden.ts";
import { hasPaintedBackdrop } from "./find-text-boxes.ts";
import type { XmlElement } from "./parse-xml.ts";
import { createContext, type PartContext, type SharedFindings } from "./part-context.ts";
import { prepareBlocks } from "./prepare-blocks.ts";
import { readMargins } from "./read-margins.ts";
import { type DocxPackage, targetsOf } from "./read-package.ts";
import { readStyles, type Styles } from "./read-styles.ts";
import { hasPageSetup, isOn, splitSections } from "./split-sections.ts";
import {
  childOf,
  descendantsOf,
  element,
  elementsOf,
  escapeXml,
  serializePart,
  textOf,
} from "./xml-tools.ts";

/** What the package said, in the form mammoth reads: everything visible, in place, marked. */
export interface PreparedDocument {
  /** Parts by path: XML source. */
  parts: Map<string, string>;
  hidden: HiddenTally;
  loose_links: string[];
  skipped: Set<string>;
  /** Most columns of running text in any section. */
  columns: number;
  has_pictures: boolean;
}

const NOTES = [
  ["footnotes", "w:footnote"],
  ["endnotes", "w:endnote"],
] as const;
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Prepares all parts of a DOCX for reading.
 * @throws OumiAtsError file_corrupt, unpacked_too_large
 */
export async function prepareDocument(source: DocxPackage, limits: ReadLimits): Promise<PreparedDocument> {
  const root = await source.part(source.mainPath);
  const body = childOf(root, "w:body");
  if (!root || !body) throw new OumiAtsError("file_corrupt");
  refuseFlood(root, limits);
  const relationships = await source.relationships(source.mainPath);
  const pathOf = (kind: string): string =>
    [...relationships.values()].find((entry) => entry.kind === kind)?.target ?? `word/${kind}.xml`;
  const styleRoot = await source.optionalPart(pathOf("styles"));
  const styles = readStyles(styleRoot);
  const settings = await source.optionalPart(pathOf("settings"));
  const shared: SharedFindings = { links: [], loose_links: [], hidden: new Map(), skipped: new Set() };
  const sections = splitSections(body, isOn(childOf(settings, "w:evenAndOddHeaders")));
  const margins = await readMargins(source, relationships, hasPageSetup(body));
  const painted =
    isColoured(childOf(root, "w:background")) ||
    [root, ...margins.roots].some((part) => hasPaintedBackdrop(part));
  const backdrop: Backdrop = { fill: null, painted };
  const context = createContext(styles, targetsOf(relationships), shared);
  const blocks = sections.flatMap((section) => [
    ...margins.take(section.headers, "header", styles, shared, backdrop),
    ...prepareBlocks(element("w:body", {}, section.blocks), context, backdrop),
    ...margins.take(section.footers, "footer", styles, shared, backdrop),
  ]);
  const loose = margins.takeUnplaced(styles, shared, backdrop);
  const parts = new Map<string, string>();
  parts.set(
    "word/document.xml",
    serializePart(
      element("w:document", {}, [element("w:body", {}, [...loose.before, ...blocks, ...loose.after])]),
    ),
  );
  await prepareNotes(source, pathOf, { styles, shared, backdrop, parts });
  const numbering = await source.optionalPart(pathOf("numbering"));
  if (numbering) parts.set("word/numbering.xml", serializePart(numbering));
  if (styleRoot) parts.set("word/styles.xml", serializePart(listStyles(styleRoot)));
  parts.set("word/_rels/document.xml.rels", linkPart(shared.links));
  return {
    parts,
    hidden: shared.hidden,
    loose_links: shared.loose_links,
    skipped: shared.skipped,
    columns: Math.max(1, ...sections.map((section) => section.columns)),
    has_pictures: [root, ...margins.roots].some((part) => descendantsOf(part, "a:blip").length > 0),
  };
}

/** Ends early on a body with far more text than any reading may return. */
function refuseFlood(root: XmlElement, limits: ReadLimits): void {
  const characters = descendantsOf(root, "w:t").reduce((sum, text) => sum + textOf(text).length, 0);
  if (characters > 4 * limits.max_characters) throw new OumiAtsError("too_many_characters");
}

interface NoteSetting {
  styles: Styles;
  shared: SharedFindings;
  backdrop: Backdrop;
  parts: Map<string, string>;
}

/** Footnotes and endnotes go through the same sieve as the body. */
async function prepareNotes(
  source: DocxPackage,
  pathOf: (kind: string) => string,
  setting: NoteSetting,
): Promise<void> {
  for (const [kind, name] of NOTES) {
    const path = pathOf(kind);
    const root = await source.optionalPart(path);
    if (!root) continue;
    // Links of notes keep their text only: their relationships are not the body's.
    const context: PartContext = createContext(setting.styles, new Map(), setting.shared);
    const notes = elementsOf(root)
      .filter((note) => note.name === name)
      .map((note) => element(name, note.attributes, prepareBlocks(note, context, setting.backdrop)));
    setting.parts.set(`word/${kind}.xml`, serializePart(element(`w:${kind}`, {}, notes)));
  }
}

/** Lists may be defined by way of a style; every other style is resolved here already. */
function listStyles(root: XmlElement): XmlElement {
  const kept = elementsOf(root).filter((style) => style.attributes["w:type"] === "numbering");
  return element("w:styles", {}, kept);
}

function linkPart(links: string[]): string {
  const entries = links.map(
    (target, at) =>
      `<Relationship Id="link${at + 1}" Type="${RELATIONSHIP}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function isColoured(background: XmlElement | undefined): boolean {
  const color = background?.attributes["w:color"] ?? "FFFFFF";
  return !/^(?:FFFFFF|auto)$/i.test(color);
}
