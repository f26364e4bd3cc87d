import { hides } from "./is-hidden.ts";
import { attribute, findAll, type HtmlElement, type HtmlParent, rawText, visitElements } from "./tree.ts";

/** What the page's own style sheets say about visibility. */
export interface StyleSheets {
  /** The page has style sheets, inside or linked. */
  any: boolean;
  /** Elements hidden by a rule with a plain selector: `.class`, `#id`, `tag.class`. */
  hidden: Set<HtmlElement>;
}

const STYLE = new Set(["style"]);
const LINK = new Set(["link"]);
const SIMPLE = /^([a-z][a-z0-9]*)?(?:([.#])([\w-]+))?$/i;
const COMMENT = /\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g;

/** Reads the `<style>` elements of a page; linked sheets are not fetched. */
export function readStyleSheets(page: HtmlParent): StyleSheets {
  const styles = findAll(page, STYLE);
  const linked = findAll(page, LINK).some((link) => /stylesheet/i.test(attribute(link, "rel")));
  const selectors = styles.flatMap((style) => hidingSelectors(rawText(style)));
  const hidden = new Set<HtmlElement>();
  if (selectors.length > 0)
    visitElements(page, (element) => {
      if (selectors.some((selector) => matches(element, selector))) hidden.add(element);
      return true;
    });
  return { any: linked || styles.length > 0, hidden };
}

interface Selector {
  tag: string | null;
  mark: "." | "#" | null;
  name: string;
}

/** Selectors of the rules that hide; rules inside @media and the like are left alone. */
function hidingSelectors(css: string): Selector[] {
  const found: Selector[] = [];
  let depth = 0;
  for (const part of css.replace(COMMENT, "").split("}")) {
    const braces = part.split("{");
    if (depth === 0 && braces.length === 2 && hides(braces[1] ?? ""))
      found.push(...(braces[0] ?? "").split(",").flatMap(parseSelector));
    depth = Math.max(0, depth + braces.length - 2);
  }
  return found;
}

function parseSelector(text: string): Selector[] {
  const match = SIMPLE.exec(text.trim());
  if (!match?.[3] && !match?.[1]) return [];
  return [
    { tag: match[1]?.toLowerCase() ?? null, mark: (match[2] as "." | "#") ?? null, name: match[3] ?? "" },
  ];
}

function matches(element: HtmlElement, selector: Selector): boolean {
  if (selector.tag !== null && element.tagName !== selector.tag) return false;
  if (selector.mark === "#") return attribute(element, "id") === selector.name;
  if (selector.mark === ".") return attribute(element, "class").split(/\s+/).includes(selector.name);
  return true;
}
