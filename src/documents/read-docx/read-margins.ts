import type { Backdrop } from "./find-hidden.ts";
import type { XmlElement } from "./parse-xml.ts";
import { close, createContext, open, type SharedFindings } from "./part-context.ts";
import { prepareBlocks } from "./prepare-blocks.ts";
import { type DocxPackage, type Relationship, targetsOf } from "./read-package.ts";
import type { Styles } from "./read-styles.ts";
import { textOf } from "./xml-tools.ts";

/** Headers and footers of a document, ready to be put in place. */
export interface Margins {
  roots: XmlElement[];
  /** Prepared content of headers or footers, each once. */
  take(ids: string[], kind: string, styles: Styles, shared: SharedFindings, backdrop: Backdrop): XmlElement[];
  /** Headers and footers of a body without page set-up. */
  takeUnplaced(
    styles: Styles,
    shared: SharedFindings,
    backdrop: Backdrop,
  ): { before: XmlElement[]; after: XmlElement[] };
}

/** Reads the header and footer parts that the main part names. @param placed the body has page set-ups */
export async function readMargins(
  source: DocxPackage,
  relationships: Map<string, Relationship>,
  placed: boolean,
): Promise<Margins> {
  const parts = new Map<string, { kind: string; root: XmlElement; targets: Map<string, string> }>();
  for (const [id, { kind, target }] of relationships) {
    if (kind !== "header" && kind !== "footer") continue;
    const root = await source.optionalPart(target);
    if (root) parts.set(id, { kind, root, targets: targetsOf(await source.relationships(target)) });
  }
  if (!placed && parts.size === 0)
    for (const path of source.paths(/^word\/(?:header|footer)\d*\.xml$/)) {
      const root = await source.optionalPart(path);
      const kind = path.includes("header") ? "header" : "footer";
      if (root) parts.set(path, { kind, root, targets: targetsOf(await source.relationships(path)) });
    }
  const said = new Set<string>();
  const take: Margins["take"] = (ids, kind, styles, shared, backdrop) =>
    ids.flatMap((id) => {
      const part = parts.get(id);
      if (!part || said.has(`${kind} ${saying(part.root)}`)) return [];
      said.add(`${kind} ${saying(part.root)}`);
      const context = createContext(styles, part.targets, shared);
      return [open(kind), ...prepareBlocks(part.root, context, backdrop), close()];
    });
  return {
    roots: [...parts.values()].map((part) => part.root),
    take,
    takeUnplaced: (styles, shared, backdrop) => {
      const ids = (kind: string): string[] =>
        placed ? [] : [...parts].filter(([, part]) => part.kind === kind).map(([id]) => id);
      return {
        before: take(ids("header"), "header", styles, shared, backdrop),
        after: take(ids("footer"), "footer", styles, shared, backdrop),
      };
    },
  };
}

/** What a header or footer says, to leave out its repetition. */
function saying(part: XmlElement): string {
  return textOf(part).replace(/\s+/g, " ").trim();
}
