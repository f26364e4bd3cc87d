import { parse } from "parse5";
import { buildDocument, type DraftLine } from "../build-document.ts";
import { decodeText } from "../decode-text.ts";
import type { CharacterBudget } from "../line-writer.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";
import { findJobPosting, type JsonObject } from "./find-job-posting.ts";
import { findBoilerplate } from "./main-content.ts";
import { readStyleSheets, type StyleSheets } from "./read-style-sheets.ts";
import { findAll, type HtmlElement, rawText } from "./tree.ts";
import { writeJobPosting } from "./write-job-posting.ts";
import { writeLines } from "./write-lines.ts";

/** A teaser: a description this short, and this much shorter than the page, does not stand for it. */
const TEASER_LENGTH = 1_200;
const TEASER_SHARE = 0.4;
/** The charset a page declares stands near its start (HTML: within 1,024 bytes). */
const META_WITHIN = 2_048;
const META_CHARSET = /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
const BODY = new Set(["body"]);
const TITLE = new Set(["title"]);

/**
 * Reads HTML. Boilerplate of saved pages is left out where it is clear. With a schema.org JobPosting the
 * text is built from its fields, unless its description is a mere teaser; `data` holds the posting.
 * @throws OumiAtsError too_many_characters
 */
export function readHtml(bytes: Uint8Array, limits: ReadLimits): TextDocument {
  const { text } = decodeText(bytes, declaredCharset(bytes));
  const page = parse(text);
  const title = findAll(page, TITLE)[0];
  const body = findAll(page, BODY)[0];
  const { posting, warnings } = findJobPosting(page);
  const budget = { left: 2 * limits.max_characters };
  const sheets = readStyleSheets(page);
  const pageLines = body ? readBody(body, sheets, budget) : [];
  const lines = posting ? choose(posting, pageLines, limits) : pageLines;
  return buildDocument(
    { format: "html", lines, title: title ? rawText(title) : null, data: posting, warnings },
    limits.max_characters,
  );
}

function readBody(body: HtmlElement, sheets: StyleSheets, budget: CharacterBudget): DraftLine[] {
  const skipped = findBoilerplate(body, sheets.hidden);
  return writeLines(body, { skipped, styled: sheets.any }, budget);
}

function choose(posting: JsonObject, pageLines: DraftLine[], limits: ReadLimits): DraftLine[] {
  const { lines, description_length } = writeJobPosting(posting, { left: 2 * limits.max_characters });
  const pageLength = pageLines.reduce((sum, line) => sum + line.text.length, 0);
  const isTeaser = description_length < TEASER_LENGTH && description_length < TEASER_SHARE * pageLength;
  return isTeaser ? pageLines : lines;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, META_WITHIN));
  return META_CHARSET.exec(head)?.[1] ?? null;
}
