const FENCE = /^ {0,3}(?:```|~~~)/;
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:\s*<?([^\s<>]+)>?(?:\s+["'(].*)?$/;
const TITLE = /^title:\s*["']?(.*?)["']?\s*$/i;
const KEY = /^[\w-]+\s*:|^\s|^-\s|^#|^$/;

/**
 * Takes away what is not on the page: front matter, HTML comments, definitions of reference links.
 * @returns the remaining lines, link addresses by lower-case label, and the front matter's title
 */
export function stripExtras(source: string): {
  lines: string[];
  definitions: Map<string, string>;
  title: string | null;
} {
  const { body, title } = takeFrontMatter(source);
  const definitions = new Map<string, string>();
  let fenced = false;
  const lines = stripComments(body)
    .split("\n")
    .filter((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      const definition = fenced ? null : DEFINITION.exec(line);
      if (definition) definitions.set((definition[1] as string).toLowerCase(), definition[2] as string);
      return !definition;
    });
  return { lines, definitions, title };
}

function takeFrontMatter(source: string): { body: string; title: string | null } {
  const lines = source.split("\n");
  if (lines[0]?.trim() !== "---") return { body: source, title: null };
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const head = lines.slice(1, Math.max(1, end));
  // Without keys it is text between two rules.
  if (end < 0 || !head.every((line) => KEY.test(line)) || !head.some((line) => /^[\w-]+\s*:/.test(line)))
    return { body: source, title: null };
  const title = head.map((line) => TITLE.exec(line)?.[1]).find((found) => found !== undefined);
  return { body: lines.slice(end + 1).join("\n"), title: title || null };
}

function stripComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
    const close = text.indexOf("-->", open + 4);
    if (close < 0) break;
    kept.push(text.slice(at, open));
    at = close + 3;
  }
  kept.push(text.slice(at));
  return kept.join("");
}
