import { OumiAtsError } from "../errors.ts";
import { decodeText } from "./decode-text.ts";
import { exceedsDepth, MAX_JSON_DEPTH } from "./json-depth.ts";
import type { ReadLimits, TextDocument } from "./text-document.ts";

/** A parsed resume says most things twice: in its text and in its fields, with room for spans. */
const CHARACTERS_PER_TEXT = 4;

/**
 * Reads JSON: `data` is the value, `text` stays empty (what the value means is decided by profile).
 * Keys named `__proto__` are dropped, so that no later copy of the value can change a prototype.
 * @throws OumiAtsError invalid_json, too_many_characters
 */
export function readJson(bytes: Uint8Array, limits: ReadLimits): TextDocument {
  const { text } = decodeText(bytes);
  if (exceedsDepth(text))
    throw new OumiAtsError("invalid_json", `The JSON is nested deeper than ${MAX_JSON_DEPTH} levels.`);
  const data = parse(text);
  const characters = cleanValue(data);
  if (characters > CHARACTERS_PER_TEXT * limits.max_characters) throw new OumiAtsError("too_many_characters");
  return {
    format: "json",
    text: "",
    lines: [],
    links: [],
    findings: [],
    layout_checked: false,
    page_count: null,
    title: null,
    sha256: "",
    data,
    warnings: [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch (error) {
    throw new OumiAtsError("invalid_json", `The JSON could not be parsed${placeOf(error, text)}.`);
  }
}

/** Line and column of a parse error; the engine's own sentence may quote the file, so it is not used. */
function placeOf(error: unknown, text: string): string {
  const found = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  if (!found) return "";
  const before = text.trim().slice(0, Number(found[1])).split("\n");
  return ` at line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** Drops `__proto__` keys in place and counts the characters of all strings. */
function cleanValue(root: unknown): number {
  let characters = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") characters += value.length;
    if (typeof value !== "object" || value === null) continue;
    Reflect.deleteProperty(value, "__proto__");
    for (const child of Object.values(value)) open.push(child);
  }
  return characters;
}
