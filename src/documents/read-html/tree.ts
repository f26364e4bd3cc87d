import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

/** The attribute's value, "" when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? "";
}

export function hasAttribute(element: HtmlElement, name: string): boolean {
  return element.attrs.some((entry) => entry.name === name);
}

/** Visits elements in document order without recursion; `enter` returns false to skip the inside. */
export function visitElements(root: HtmlParent, enter: (element: HtmlElement) => boolean): void {
  const open: HtmlNode[] = [...root.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop() as HtmlNode;
    if (!isElement(node) || !enter(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as HtmlNode);
  }
}

/** All elements with one of these tag names, document order. */
export function findAll(root: HtmlParent, tags: ReadonlySet<string>): HtmlElement[] {
  const found: HtmlElement[] = [];
  visitElements(root, (element) => {
    if (tags.has(element.tagName)) found.push(element);
    return true;
  });
  return found;
}

/** The text of a node as written, hidden or not (for scripts and titles). */
export function rawText(root: HtmlParent): string {
  const parts: string[] = [];
  const open: HtmlNode[] = [...root.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop() as HtmlNode;
    if (isText(node)) parts.push(node.value);
    else if (isElement(node))
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as HtmlNode);
  }
  return parts.join("");
}
