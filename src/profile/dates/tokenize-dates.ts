/** One word, number or sign of a text, as the date reader sees it. */
export interface DateToken {
  kind: "word" | "number" | "sign";
  /** Words in lower case; numbers and signs as written. */
  text: string;
  start: number;
  end: number;
  /** White space before the token: none, some, or a line break. */
  before: "none" | "space" | "break";
}

const LETTER = /[\p{L}\p{M}]/u;
/** Two years whose dash was lost: "20092012". */
const GLUED_YEARS = /^((?:19|20)\d\d)((?:19|20)\d\d)$/;

/** Splits [from, to) of `text` into words, numbers and signs; white space is kept as a mark on the token after it. */
export function tokenizeDates(text: string, from = 0, to = text.length): DateToken[] {
  const tokens: DateToken[] = [];
  let before: DateToken["before"] = "none";
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === "space") {
      if (text.charCodeAt(at) === 10) before = "break";
      else if (before === "none") before = "space";
      at += 1;
      continue;
    }
    let end = at + (kind === "sign" ? widthAt(text, at) : 1);
    if (kind === "number") while (end < to && isDigit(text.charCodeAt(end))) end += 1;
    // Han characters stand alone, so that 2017年3月至今 comes apart.
    else if (kind === "word" && !isHan(text.charCodeAt(at)))
      while (end < to && !isHan(text.charCodeAt(end)) && kindAt(text, end) === "word") end += 1;
    addToken(tokens, kind, text.slice(at, end), at, before);
    before = "none";
    at = end;
  }
  return tokens;
}

function addToken(
  tokens: DateToken[],
  kind: DateToken["kind"],
  written: string,
  start: number,
  before: DateToken["before"],
): void {
  const glued = kind === "number" && written.length === 8 ? GLUED_YEARS.exec(written) : null;
  if (glued && glued[1]! <= glued[2]!) {
    tokens.push({ kind, text: glued[1]!, start, end: start + 4, before });
    tokens.push({ kind: "sign", text: "–", start: start + 4, end: start + 4, before: "none" });
    tokens.push({ kind, text: glued[2]!, start: start + 4, end: start + 8, before: "none" });
    return;
  }
  tokens.push({
    kind,
    text: kind === "word" ? written.toLowerCase() : written,
    start,
    end: start + written.length,
    before,
  });
}

function kindAt(text: string, at: number): DateToken["kind"] | "space" {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return "number";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b))
    return "space";
  if (code < 128) return "sign";
  return LETTER.test(text.charAt(at)) ? "word" : "sign";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Two units for a surrogate pair. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}
