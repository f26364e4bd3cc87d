import type { XmlElement, XmlNode } from "./parse-xml.ts";

/** Namespaces of a part that we write ourselves. */
const DECLARATIONS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Characters XML 1.0 does not allow. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** Child elements, in order. */
export function elementsOf(parent: XmlElement | undefined): XmlElement[] {
  return parent ? parent.children.filter(isElement) : [];
}

/** The first child element of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The attribute `w:val` of the first child of that name. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes["w:val"];
}

/** All descendants of that name, document order; the inside of a match is searched too. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** Text directly inside an element and below. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("");
}

/** A new element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** XML source of a part with this root. */
export function serializePart(root: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  serialize(root, out, ` ${DECLARATIONS}`);
  return out.join("");
}

function serialize(node: XmlNode, out: string[], declarations = ""): void {
  if (!isElement(node)) {
    out.push(escapeXml(node));
    return;
  }
  // Only what mammoth reads: other namespaces are not declared in the part.
  if (!node.name.startsWith("w:")) return;
  out.push(`<${node.name}${declarations}`);
  for (const [key, value] of Object.entries(node.attributes))
    if (/^(?:w:|r:)?[A-Za-z]+$/.test(key)) out.push(` ${key}="${escapeXml(value)}"`);
  out.push(">");
  for (const child of node.children) serialize(child, out);
  out.push(`</${node.name}>`);
}

/** Text safe inside XML and its double-quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
