import { OumiAtsError } from "../../errors.ts";

/** An element with its name under a canonical prefix ("w:p"), whatever prefix the file uses. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Canonical prefixes, by namespace: transitional and strict OOXML, and what Word puts beside it. */
const PREFIXES = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    "urn:schemas-microsoft-com:vml": "v",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "",
    "http://purl.org/dc/elements/1.1/": "dc",
  }),
);
/** Word itself nests a few dozen deep; more is built to exhaust a reader. */
const MAX_DEPTH = 400;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
/** Space and everything below it: XML knows no other blanks. */
const BLANK = 32;
const EQUALS = 61;
const SLASH = 47;

interface Scope {
  /** Canonical prefix by written prefix. */
  prefixes: Map<string, string>;
  /** Canonical name by written name, as met so far. */
  names: Map<string, string>;
}

/**
 * Parses a small, well-formed XML part. A DOCTYPE's entities are never expanded.
 * @returns the root element
 * @throws OumiAtsError file_corrupt
 */
export function parseXml(source: string): XmlElement {
  const holder: XmlElement = { name: "", attributes: {}, children: [] };
  const open: { element: XmlElement; raw: string; scope: Scope }[] = [
    { element: holder, raw: "", scope: { prefixes: new Map([["xml", "xml"]]), names: new Map() } },
  ];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const top = open.at(-1) as (typeof open)[number];
    const mark = source.indexOf("<", at);
    const text = source.slice(at, mark < 0 ? source.length : mark);
    if (text !== "" && open.length > 1) top.element.children.push(decodeEntities(text));
    if (mark < 0) break;
    const skipped = skipMarkup(source, mark, top.element);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const end = tagEnd(source, mark);
    const closing = source[mark + 1] === "/";
    if (closing) {
      if (source.slice(mark + 2, end).trim() !== top.raw || open.length === 1) throw damaged();
      open.pop();
    } else {
      const selfClosing = source[end - 1] === "/";
      const tag = readTag(source.slice(mark + 1, selfClosing ? end - 1 : end), top.scope);
      top.element.children.push(tag.element);
      if (!selfClosing) open.push(tag);
      if (open.length > MAX_DEPTH) throw damaged();
    }
    at = end + 1;
  }
  const root = holder.children.find((child) => typeof child !== "string");
  if (open.length !== 1 || !root || typeof root === "string") throw damaged();
  return root;
}

/** Passes comments, processing instructions, CDATA and a DOCTYPE; 0 when an ordinary tag stands here. */
function skipMarkup(source: string, mark: number, parent: XmlElement): number {
  if (source.startsWith("<![CDATA[", mark)) {
    const end = after(source, "]]>", mark);
    parent.children.push(source.slice(mark + 9, end - 3));
    return end;
  }
  if (source.startsWith("<!--", mark)) return after(source, "-->", mark + 4);
  if (source[mark + 1] === "?") return after(source, "?>", mark);
  if (source[mark + 1] !== "!") return 0;
  const subset = source.indexOf("[", mark);
  const plainEnd = after(source, ">", mark);
  return subset >= 0 && subset < plainEnd ? after(source, ">", source.indexOf("]", subset)) : plainEnd;
}

function after(source: string, mark: string, from: number): number {
  const at = from < 0 ? -1 : source.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/** The `>` of the tag that opens at `mark`: one inside quotes does not count. */
function tagEnd(source: string, mark: number): number {
  for (let at = mark + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === ">") return at;
    if (character === '"' || character === "'") {
      at = source.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged();
}

function readTag(tag: string, outer: Scope): { element: XmlElement; raw: string; scope: Scope } {
  const nameEnd = endOfName(tag, 0);
  const raw = tag.slice(0, nameEnd);
  if (raw === "") throw damaged();
  const pairs = readAttributes(tag, nameEnd);
  const scope = tag.includes("xmlns", nameEnd) ? declare(pairs, outer) : outer;
  const attributes: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] as string;
    if (!key.startsWith("xmlns"))
      attributes[key.includes(":") ? canonical(key, scope) : key] = pairs[at + 1] as string;
  }
  return { element: { name: canonical(raw, scope), attributes, children: [] }, raw, scope };
}

/** The scope inside a tag that declares namespaces. */
function declare(pairs: string[], outer: Scope): Scope {
  const prefixes = new Map(outer.prefixes);
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] as string;
    if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
    const prefix = key.slice(6);
    prefixes.set(prefix, PREFIXES.get(pairs[at + 1] as string) ?? (prefix || "other"));
  }
  return { prefixes, names: new Map() };
}

function canonical(name: string, scope: Scope): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(":");
  const written = colon < 0 ? "" : name.slice(0, colon);
  const prefix = scope.prefixes.get(written) ?? written;
  const found = prefix === "" ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  scope.names.set(name, found);
  return found;
}

/** Names and values in turn. */
function readAttributes(tag: string, from: number): string[] {
  const pairs: string[] = [];
  let at = skipBlanks(tag, from);
  while (at < tag.length) {
    const keyEnd = endOfName(tag, at);
    const key = tag.slice(at, keyEnd);
    at = skipBlanks(tag, keyEnd);
    if (key === "" || tag[at] !== "=") throw damaged();
    at = skipBlanks(tag, at + 1);
    const quote = tag[at];
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, at + 1) : -1;
    if (close < 0) throw damaged();
    pairs.push(key, decodeEntities(tag.slice(at + 1, close)));
    at = skipBlanks(tag, close + 1);
  }
  return pairs;
}

function skipBlanks(tag: string, from: number): number {
  let at = from;
  while (at < tag.length && tag.charCodeAt(at) <= BLANK) at += 1;
  return at;
}

function endOfName(tag: string, from: number): number {
  for (let at = from; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code <= BLANK || code === EQUALS || code === SLASH) return at;
  }
  return tag.length;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hexadecimal, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function damaged(): OumiAtsError {
  return new OumiAtsError("file_corrupt");
}
