import { OumiAtsError } from "../../errors.ts";
import type { Warning } from "../../result.ts";
import type { LayoutFinding } from "../../schema/layout-finding.ts";
import { buildDocument } from "../build-document.ts";
import { cleanUrl } from "../clean-url.ts";
import { unreadableFinding } from "../measure-unreadable.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";
import { hiddenFindings } from "./find-hidden.ts";
import { type MammothDocument, readWithMammoth } from "./mammoth-document.ts";
import { type PreparedDocument, prepareDocument } from "./prepare-document.ts";
import { DocxPackage } from "./read-package.ts";
import { readProperties } from "./read-properties.ts";
import { writeLines } from "./write-lines.ts";

/** A table counts as content from this share of the text, and this many characters, on. */
const TABLE_SHARE = 0.02;
const TABLE_CHARACTERS = 40;
/** More pages than this are a finding (design: formatting.v1). */
const MANY_PAGES = 4;

const SKIPPED: Record<string, Warning> = {
  diagram: { code: "diagram_not_read", message: "Text inside a diagram (SmartArt) was not read." },
  embedded_document: {
    code: "embedded_document_not_read",
    message: "A document embedded in the document was not read.",
  },
};

/**
 * Reads a DOCX: body, tables in place, text boxes, headers and footers, notes; hidden text is left out
 * and reported. Findings: hidden_text, unreadable_characters, table_content, many_pages, columns.
 * @throws OumiAtsError file_corrupt, file_encrypted, unpacked_too_large, too_many_characters, no_text_layer
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<TextDocument> {
  const source = await DocxPackage.open(bytes, limits);
  const prepared = await prepareDocument(source, limits);
  const { page_count, title } = await readProperties(source);
  const { document: model, complete } = await readModel(prepared);
  // Blanks and tabs are folded later, so the writer may collect somewhat more than the limit.
  const lines = writeLines(model, { left: 2 * limits.max_characters });
  const loose_links = prepared.loose_links.map((url) => cleanUrl(url)).filter((url) => url !== null);
  const document = buildDocument(
    { format: "docx", lines, loose_links, layout_checked: true, page_count, title },
    limits.max_characters,
  );
  if (document.text === "" && prepared.has_pictures) throw new OumiAtsError("no_text_layer");
  document.findings = findingsOf(document, prepared);
  for (const kind of [...prepared.skipped].sort()) {
    const warning = SKIPPED[kind];
    if (warning) document.warnings.push(warning);
  }
  if (!complete)
    document.warnings.push({
      code: "parts_not_read",
      message: "The document's lists and notes are damaged and were not read.",
    });
  return document;
}

async function readModel(
  prepared: PreparedDocument,
): Promise<{ document: MammothDocument; complete: boolean }> {
  try {
    return await readWithMammoth(prepared.parts);
  } catch {
    throw new OumiAtsError("file_corrupt");
  }
}

function findingsOf(document: TextDocument, prepared: PreparedDocument): LayoutFinding[] {
  const findings = hiddenFindings(prepared.hidden);
  const unreadable = unreadableFinding(document.text);
  if (unreadable) findings.push(unreadable);
  const share = tableShare(document);
  if (share !== null)
    findings.push(
      finding("table_content", "Content stands in tables, which some readers take apart.", share),
    );
  if (document.page_count !== null && document.page_count > MANY_PAGES)
    findings.push(
      finding("many_pages", `The document has ${document.page_count} pages.`, document.page_count),
    );
  if (prepared.columns > 1)
    findings.push(finding("columns", `The text runs in ${prepared.columns} columns.`, prepared.columns));
  return findings;
}

/** Share of the text that stands in tables, null when it is no content to speak of. */
function tableShare(document: TextDocument): number | null {
  const inTables = document.lines
    .filter((line) => line.source === "table")
    .reduce((sum, line) => sum + line.end - line.start, 0);
  const share = inTables / Math.max(1, document.text.length);
  return inTables >= TABLE_CHARACTERS && share >= TABLE_SHARE ? Math.round(share * 10_000) / 10_000 : null;
}

function finding(code: LayoutFinding["code"], message: string, amount: number): LayoutFinding {
  return { code, message, page: null, span: null, kind: null, amount };
}
