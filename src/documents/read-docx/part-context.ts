import { countHidden, type HiddenKind, type HiddenTally } from "./find-hidden.ts";
import type { XmlElement } from "./parse-xml.ts";
import type { Styles } from "./read-styles.ts";
import { element } from "./xml-tools.ts";

/** Bookmarks that carry our own marks through mammoth's document; a file's own ones are dropped. */
const MARK = "oumi:";

/** What preparing needs to know about the part at hand, and what it finds on the way. */
export interface PartContext {
  styles: Styles;
  /** Relationship targets of this part, by id. */
  targets: Map<string, string>;
  /** Registers a link target for the prepared part and returns its new relationship id. */
  link(target: string): string;
  /** Link targets of pictures and shapes. */
  loose_links: string[];
  hide(kind: HiddenKind, text: string): void;
  /** Kinds of content that are not read. */
  skipped: Set<string>;
}

/** What all parts of one document add to. */
export interface SharedFindings {
  /** Link targets, in the order of their new relationship ids. */
  links: string[];
  loose_links: string[];
  hidden: HiddenTally;
  skipped: Set<string>;
}

/** A context whose findings flow into shared collections. */
export function createContext(
  styles: Styles,
  targets: Map<string, string>,
  shared: SharedFindings,
): PartContext {
  return {
    styles,
    targets,
    link: (target) => `link${shared.links.push(target)}`,
    loose_links: shared.loose_links,
    hide: (kind, text) => countHidden(shared.hidden, kind, text),
    skipped: shared.skipped,
  };
}

/** Marks the start of content from another place than the body. */
export function open(source: string): XmlElement {
  return mark(`open:${source}`);
}

/** Marks the end of the innermost such content. */
export function close(): XmlElement {
  return mark("close");
}

/** Marks the paragraph it stands in as a heading. */
export function headingMark(level: number): XmlElement {
  return mark(`heading:${level}`);
}

/** The meaning of a bookmark's name: ["open", "header"], or null for one that is not ours. */
export function readMark(name: string): string[] | null {
  return name.startsWith(MARK) ? name.slice(MARK.length).split(":") : null;
}

function mark(name: string): XmlElement {
  return element("w:bookmarkStart", { "w:id": "0", "w:name": `${MARK}${name}` });
}
