import { isHidden, visibleText } from "./is-hidden.ts";
import { findAll, type HtmlElement, isElement } from "./tree.ts";

const HEADINGS = new Set(["h2", "h3", "h4", "h5", "h6"]);
const ROOTS = new Set(["body", "main", "article", "html"]);
const FIRST_HEADING = new Set(["h1"]);
/** Titles over what a job site adds below a posting: other postings, alerts, sharing. */
const OTHER_OFFERS =
  /^(?:(?:similar|related|recommended|suggested) (?:jobs?|positions?|openings?|roles?|vacancies|searches)|(?:other|more|new|latest|featured|nearby) (?:jobs?|openings?|vacancies)|(?:people|candidates|others) also (?:viewed|searched|applied)|jobs? (?:you (?:may|might)|for you|alerts?\b)|you (?:may|might) also (?:like|be interested)|recently viewed|get (?:job alerts|notified)|share this (?:job|page|post))/i;

/**
 * Parts of a page under such a title: the box the title opens, or, where it has none of its own,
 * the title and what follows it up to the next one.
 */
export function findOtherOffers(body: HtmlElement, skipped: ReadonlySet<HtmlElement>): HtmlElement[] {
  return findAll(body, HEADINGS)
    .filter((heading) => !skipped.has(heading) && !isHidden(heading))
    .filter((heading) => OTHER_OFFERS.test(words(heading)))
    .flatMap((heading) => {
      const box = boxOpenedBy(heading);
      return box ? [box] : upToNextHeading(heading);
    });
}

function words(element: HtmlElement): string {
  return visibleText(element).replace(/\s+/g, " ").trim();
}

/** The largest element that begins with the heading and is neither the page nor its content. */
function boxOpenedBy(heading: HtmlElement): HtmlElement | null {
  const title = words(heading);
  let box: HtmlElement | null = null;
  for (let parent = heading.parentNode; parent && "tagName" in parent; parent = parent.parentNode) {
    const opens = !ROOTS.has(parent.tagName) && words(parent).startsWith(title);
    if (!opens || findAll(parent, FIRST_HEADING).length > 0) break;
    box = parent;
  }
  return box;
}

function upToNextHeading(heading: HtmlElement): HtmlElement[] {
  const siblings = heading.parentNode?.childNodes ?? [];
  const found = [heading];
  for (const node of siblings.slice(siblings.indexOf(heading) + 1)) {
    if (!isElement(node)) continue;
    if (/^h[1-6]$/.test(node.tagName)) break;
    found.push(node);
  }
  return found;
}
