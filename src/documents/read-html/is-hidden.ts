import { attribute, type HtmlElement, hasAttribute, isText, visitElements } from "./tree.ts";

/** Elements whose content is no text of the page. */
const NEVER_TEXT = new Set([
  ...["script", "style", "noscript", "template", "svg", "head", "title", "math", "iframe", "object", "embed"],
  ...["audio", "video", "canvas", "map", "progress", "meter", "dialog"],
  ...["button", "select", "textarea", "datalist", "input", "optgroup", "option"],
]);
/** Inline styles that take an element off the page; blanks are removed before testing. */
const HIDING_STYLES = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)opacity:0?\.?0*(?:;|%|!|$)/,
  /(?:^|;)font-size:(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?(?:;|!|$)/,
  /(?:^|;)(?:left|top|text-indent|margin-left|right):-\d{4,}/,
  /(?:^|;)clip:rect\((?:0|1px)/,
];
const WHITE = "(?:#fff(?:fff)?|white|rgba?\\(255,255,255(?:,1)?\\))";
const WHITE_TEXT = new RegExp(`(?:^|;)color:${WHITE}(?:;|!|$)`);
const TRANSPARENT_TEXT = /(?:^|;)color:(?:transparent|rgba\(\d+,\d+,\d+,0\))/;
const ICON_TAGS = new Set(["i", "span", "em", "b", "img", "use"]);
const BACKGROUND = /(?:^|;)background/;

/** Declarations (inline or of a rule) that take an element off the page. */
export function hides(declarations: string): boolean {
  const style = declarations.toLowerCase().replace(/\s+/g, "");
  return (
    style !== "" && (HIDING_STYLES.some((pattern) => pattern.test(style)) || TRANSPARENT_TEXT.test(style))
  );
}

/** Text of this element is not shown: by its kind, its attributes or its inline style. */
export function isHidden(element: HtmlElement): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (hasAttribute(element, "hidden") && attribute(element, "hidden") !== "until-found") return true;
  // aria-hidden hides from screen readers only: icons carry it, but so do visible repetitions.
  if (attribute(element, "aria-hidden") === "true" && ICON_TAGS.has(element.tagName)) return true;
  return hides(attribute(element, "style"));
}

/** White letters, where this element itself brings no background. */
export function isWhiteText(element: HtmlElement): boolean {
  const style = attribute(element, "style").toLowerCase().replace(/\s+/g, "");
  return WHITE_TEXT.test(style) && !BACKGROUND.test(style);
}

/**
 * This element may paint something behind its text.
 * @param styled the page has style sheets, so that a class or an id may bring a background
 */
export function hasBackground(element: HtmlElement, styled: boolean): boolean {
  if (hasAttribute(element, "bgcolor") || hasAttribute(element, "background")) return true;
  if (styled && (hasAttribute(element, "class") || hasAttribute(element, "id"))) return true;
  return BACKGROUND.test(attribute(element, "style").toLowerCase().replace(/\s+/g, ""));
}

/** Text of an element without what is hidden in it. */
export function visibleText(root: HtmlElement): string {
  const parts: string[] = [];
  const take = (element: HtmlElement): boolean => {
    if (isHidden(element)) return false;
    for (const child of element.childNodes) if (isText(child)) parts.push(child.value);
    return true;
  };
  if (take(root)) visitElements(root, take);
  return parts.join(" ");
}
