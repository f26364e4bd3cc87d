import { cleanUrl } from "../clean-url.ts";

/** Addresses of reference links, by lower-case label. */
export type Definitions = ReadonlyMap<string, string>;

/** A link or picture as written. */
export interface InlineLink {
  label: string;
  url: string | null;
  image: boolean;
  end: number;
}

export const ESCAPABLE = /[!-/:-@[-`{-~]/;
const AUTOLINK = /^<((?:https?:\/\/|mailto:|tel:)[^\s<>]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,200})>/i;
const TAG =
  /^<(\/?)(a|abbr|b|big|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,1000})?\/?>/i;
const HREF = /\shref\s*=\s*["']?([^"'\s>]+)/i;
const ENTITY = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/i;
const ENTITIES: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", bull: "•" },
  ...{ middot: "·", ndash: "–", mdash: "—", hellip: "…", copy: "©", reg: "®", trade: "™", rsquo: "’" },
  ...{ lsquo: "‘", ldquo: "“", rdquo: "”", eacute: "é", uuml: "ü", ouml: "ö", auml: "ä", rarr: "→" },
};
/** A link's label or target longer than this is no link. */
const LONGEST_LABEL = 1_000;
const LONGEST_TARGET = 2_000;

/** `<https://…>` or `<name@host>` here. */
export function readAutolink(
  source: string,
  at: number,
): { text: string; url: string | null; end: number } | null {
  const match = AUTOLINK.exec(source.slice(at, at + LONGEST_TARGET + 10));
  if (!match) return null;
  const target = match[1] as string;
  return { text: target.replace(/^(?:mailto|tel):/i, ""), url: cleanUrl(target), end: at + match[0].length };
}

/** A known HTML tag here; `<T>` and `a < b` are text. */
export function readTag(
  source: string,
  at: number,
): { name: string; closing: boolean; url: string | null; end: number } | null {
  const match = TAG.exec(source.slice(at, at + LONGEST_LABEL + 20));
  if (!match) return null;
  return {
    name: (match[2] as string).toLowerCase(),
    closing: match[1] === "/",
    url: cleanUrl(HREF.exec(match[0])?.[1]),
    end: at + match[0].length,
  };
}

/** An entity here, decoded; unknown names stay as written. */
export function readEntity(source: string, at: number): { text: string; end: number } | null {
  const match = ENTITY.exec(source.slice(at, at + 12));
  if (!match) return null;
  const [whole, hexadecimal, decimal, name] = match;
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal ?? "0", 10);
  const text = name
    ? ENTITIES[name.toLowerCase()]
    : code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : "";
  return text === undefined ? null : { text, end: at + whole.length };
}

/** A code span here: its content, or its ticks as plain text when they are never closed. */
export function readCode(source: string, at: number): { text: string; end: number } {
  let open = at;
  while (source[open] === "`") open += 1;
  const ticks = source.slice(at, open);
  for (let close = source.indexOf(ticks, open); close >= 0; ) {
    let end = close;
    while (source[end] === "`") end += 1;
    if (end - close === ticks.length)
      return { text: source.slice(open, close).replace(/^ (.*) $/, "$1"), end };
    close = source.indexOf(ticks, end);
  }
  return { text: ticks, end: open };
}

/** `[label](target "title")`, `![alt](source)`, `[label][reference]` or `[reference]` here. */
export function readLink(source: string, at: number, definitions: Definitions): InlineLink | null {
  const image = source[at] === "!";
  const start = image ? at + 2 : at + 1;
  const close = closingBracket(source, start);
  if (close < 0) return null;
  const label = source.slice(start, close);
  if (source[close + 1] === "(") {
    const end = closingParenthesis(source, close + 2);
    if (end < 0) return null;
    const target = source.slice(close + 2, end).trim();
    const url = /^<([^<>]*)>/.exec(target)?.[1] ?? target.split(/\s/)[0];
    return { label, url: cleanUrl(url), image, end: end + 1 };
  }
  const reference = /^\[([^[\]]{0,200})\]/.exec(source.slice(close + 1, close + 210));
  const key = (reference?.[1] || label).toLowerCase();
  const defined = definitions.get(key);
  if (defined === undefined) return null;
  return { label, url: cleanUrl(defined), image, end: close + 1 + (reference?.[0].length ?? 0) };
}

function closingBracket(source: string, from: number): number {
  let depth = 1;
  const limit = Math.min(source.length, from + LONGEST_LABEL);
  for (let at = from; at < limit; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "[") depth += 1;
    else if (source[at] === "]") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function closingParenthesis(source: string, from: number): number {
  let depth = 1;
  const limit = Math.min(source.length, from + LONGEST_TARGET);
  for (let at = from; at < limit; at += 1) {
    if (source[at] === "\n") return -1;
    if (source[at] === "(") depth += 1;
    else if (source[at] === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
