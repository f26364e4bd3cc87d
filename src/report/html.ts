import { escapeHtml } from "./escape-html.ts";

/** Finished markup. Only {@link html} and {@link trusted} make it, so a plain string can never pass for one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template may hold: strings are escaped, markup is kept, nothing is left out, lists are joined. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Template tag: html`<p>${text}</p>` escapes every string that is put in. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0] as string;
  for (const [at, part] of parts.entries()) markup += write(part) + strings[at + 1];
  return new Html(markup);
}

/** Markup of this folder's own making, never of a document. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return part.map(write).join("");
}
