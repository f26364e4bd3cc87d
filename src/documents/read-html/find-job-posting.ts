import type { Warning } from "../../result.ts";
import { exceedsDepth } from "../json-depth.ts";
import { attribute, findAll, type HtmlParent, rawText } from "./tree.ts";

export type JsonObject = Record<string, unknown>;

const SCRIPT = new Set(["script"]);
const LINKED_DATA = /^application\/ld\+json/i;
const TYPE = /(?:^|[/#:])JobPosting$/i;
/** Wrappers some sites put round their JSON. */
const COMMENT_START = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const COMMENT_END = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/;
const CONTROLS = /[\u0000-\u001F]+/g;

/** The page's schema.org JobPosting, wherever its JSON-LD keeps it; the first one when there are several. */
export function findJobPosting(root: HtmlParent): { posting: JsonObject | null; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const postings: JsonObject[] = [];
  for (const script of findAll(root, SCRIPT)) {
    if (!LINKED_DATA.test(attribute(script, "type").trim())) continue;
    const value = parseLinkedData(rawText(script));
    if (value === undefined)
      warnings.push({
        code: "broken_json_ld",
        message: "Structured data of the page is broken and was not used.",
      });
    else postings.push(...postingsIn(value));
  }
  if (postings.length > 1)
    warnings.push({
      code: "several_postings",
      message: `The page describes ${postings.length} job postings; the first one was read.`,
    });
  return { posting: postings[0] ?? null, warnings };
}

function parseLinkedData(source: string): unknown {
  const bare = source.replace(COMMENT_START, "").replace(COMMENT_END, "").trim().replace(/;$/, "");
  if (bare === "") return null;
  if (exceedsDepth(bare)) return undefined;
  try {
    return JSON.parse(bare);
  } catch {
    // Line breaks inside strings are the commonest slip; as blanks they change nothing.
    try {
      return JSON.parse(bare.replace(CONTROLS, " "));
    } catch {
      return undefined;
    }
  }
}

/** JobPostings at the top, in arrays, in @graph, or as the main entity of something else. */
function postingsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (!isObject(value)) return [];
  if (listOf(value["@type"]).some((type) => typeof type === "string" && TYPE.test(type))) return [value];
  return ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].flatMap((key) =>
    postingsIn(value[key]),
  );
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a list: schema.org allows one or many everywhere. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
