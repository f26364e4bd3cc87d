import { isHidden, visibleText } from "./is-hidden.ts";
import { findOtherOffers } from "./other-offers.ts";
import {
  attribute,
  findAll,
  type HtmlElement,
  type HtmlParent,
  isElement,
  isText,
  visitElements,
} from "./tree.ts";

/** Share of the page's remaining text that a <main> or <article> must hold to stand for the page. */
const BULK = 0.6;
/** Share of text inside links from which a side element is navigation. */
const LINK_DENSE = 0.4;
/** A page's notice (cookies, sharing) is short; a long element with such a name is content. */
const NOTICE_LENGTH = 1_500;

const NAVIGATION_ROLES = new Set(["navigation", "search", "menu", "menubar", "dialog", "alertdialog"]);
const SIDE_TAGS = new Set(["header", "footer", "aside"]);
const SIDE_ROLES = new Set(["banner", "contentinfo", "complementary"]);
const CONTENT_TAGS = new Set(["main", "article"]);
/** Words in an id or class that name a part of the site, not of the document. */
const NOTICE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip-?(?:to-?content|link|nav)|navbar|nav-?menu|social-?(?:share|links)|share-?(?:bar|buttons|links)|related-?jobs|similar-?jobs|recommended-?jobs|job-?alerts?|newsletter|sr-only|visually-hidden|screen-reader-text)(?:$|[\s_-])/i;
/** Names of the site's own bars, where a tag of that meaning was not used. */
const SIDE_NAME =
  /(?:^|[\s_-])(?:nav|navigation|menu|topbar|toolbar|footer|site-?header|page-?header)(?:$|[\s_-])/i;
const COPYRIGHT = /©|\bcopyright (?:\(c\) ?)?\d{4}|\ball rights reserved\b|\bprivacy policy\b/i;
const PERSON_LINK = /^(?:mailto|tel):|linkedin\.com\/in\/|github\.com\//i;
const HEADINGS = new Set(["h1"]);
const NAV = new Set(["nav"]);

interface Measure {
  text: number;
  linked: number;
}

/**
 * Elements that belong to the site around the document and are not read.
 * @param hidden elements that a style sheet hides: they are among the result
 */
export function findBoilerplate(
  body: HtmlElement,
  hidden: ReadonlySet<HtmlElement> = new Set(),
): Set<HtmlElement> {
  const skipped = new Set<HtmlElement>(hidden);
  const inside = elementsWithinContent(body);
  // Headers and footers inside the content belong to it; an aside there is judged like any other.
  const isSideOfSite = (element: HtmlElement): boolean =>
    isSide(element) && (!inside.has(element) || element.tagName === "aside") && isSitePart(element);
  visitElements(body, (element) => {
    if (skipped.has(element) || isHidden(element)) return false;
    if (isNavigation(element) || isSideOfSite(element)) {
      skipped.add(element);
      return false;
    }
    return true;
  });
  for (const element of findOtherOffers(body, skipped)) skipped.add(element);
  const whole = measure(body, skipped).text;
  const main = findMain(body, skipped, whole);
  if (main) for (const element of outside(body, main, skipped)) skipped.add(element);
  return skipped;
}

function isNavigation(element: HtmlElement): boolean {
  if (element.tagName === "nav" || NAVIGATION_ROLES.has(attribute(element, "role"))) return true;
  const names = `${attribute(element, "id")} ${attribute(element, "class")}`;
  return NOTICE.test(names) && !holdsTitle(element) && measure(element, new Set()).text < NOTICE_LENGTH;
}

function isSide(element: HtmlElement): boolean {
  if (SIDE_TAGS.has(element.tagName) || SIDE_ROLES.has(attribute(element, "role"))) return true;
  return SIDE_NAME.test(`${attribute(element, "id")} ${attribute(element, "class")}`);
}

/** A header, footer or aside of the site: navigation, legal lines, lists of links. A person's own stays. */
function isSitePart(element: HtmlElement): boolean {
  if (holdsTitle(element) || holdsPersonLink(element)) return false;
  if (findAll(element, NAV).length > 0) return true;
  const { text, linked } = measure(element, new Set());
  if (text === 0) return true;
  return linked > LINK_DENSE * text || (text < NOTICE_LENGTH && COPYRIGHT.test(visibleText(element)));
}

function isContent(element: HtmlElement): boolean {
  return CONTENT_TAGS.has(element.tagName) || attribute(element, "role") === "main";
}

/** Everything inside a <main> or <article>. */
function elementsWithinContent(body: HtmlElement): Set<HtmlElement> {
  const inside = new Set<HtmlElement>();
  visitElements(body, (element) => {
    if (!isContent(element)) return true;
    visitElements(element, (inner) => {
      inside.add(inner);
      return true;
    });
    return false;
  });
  return inside;
}

function holdsTitle(element: HtmlElement): boolean {
  return findAll(element, HEADINGS).length > 0;
}

function holdsPersonLink(element: HtmlElement): boolean {
  return findAll(element, new Set(["a"])).some((link) => PERSON_LINK.test(attribute(link, "href")));
}

/** The element that holds the bulk of the text, when the page marks one. */
function findMain(body: HtmlElement, skipped: Set<HtmlElement>, whole: number): HtmlElement | null {
  const candidates: HtmlElement[] = [];
  visitElements(body, (element) => {
    if (skipped.has(element) || isHidden(element)) return false;
    if (isContent(element)) candidates.push(element);
    return true;
  });
  let best: HtmlElement | null = null;
  let most = BULK * whole;
  for (const candidate of candidates) {
    const { text } = measure(candidate, skipped);
    // On a tie the inner one wins: it leaves out more of the page around it.
    if (text < most || text === 0) continue;
    best = candidate;
    most = text;
  }
  return best;
}

/** Elements beside the path from the body to the main one, apart from a person's or title's own. */
function outside(body: HtmlElement, main: HtmlElement, skipped: Set<HtmlElement>): HtmlElement[] {
  const path = new Set<HtmlParent>();
  for (let node: HtmlParent | null = main; node; node = "parentNode" in node ? node.parentNode : null)
    path.add(node);
  const found: HtmlElement[] = [];
  visitElements(body, (element) => {
    if (element === main || skipped.has(element)) return false;
    if (path.has(element)) return true;
    if (!holdsTitle(element) && !holdsPersonLink(element) && !isSide(element) && element.tagName !== "h1")
      found.push(element);
    return false;
  });
  return found;
}

function measure(root: HtmlElement, skipped: Set<HtmlElement>): Measure {
  const total: Measure = { text: 0, linked: 0 };
  const open: { node: HtmlElement; linked: boolean }[] = [{ node: root, linked: false }];
  while (open.length > 0) {
    const { node, linked } = open.pop() as (typeof open)[number];
    for (const child of node.childNodes) {
      if (isText(child)) {
        const length = child.value.replace(/\s+/g, "").length;
        total.text += length;
        if (linked) total.linked += length;
      } else if (isElement(child) && !skipped.has(child) && !isHidden(child)) {
        open.push({ node: child, linked: linked || child.tagName === "a" });
      }
    }
  }
  return total;
}
