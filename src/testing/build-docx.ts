import JSZip from "jszip";

/** What a test wants in its DOCX: XML fragments in the usual prefixes (w, r, wp, a, mc, wps, v). */
export interface DocxParts {
  /** Content of w:body; a plain w:sectPr naming all headers and footers is added unless it has one. */
  body: string;
  /** Content of w:styles. */
  styles?: string;
  /** Content of w:numbering. */
  numbering?: string;
  /** Contents of header1.xml, header2.xml … as relationships `header1`, `header2` …; footers likewise. */
  headers?: string[];
  footers?: string[];
  /** Content of w:footnotes. */
  footnotes?: string;
  /** Link targets by relationship id; the same ids hold in headers and footers. */
  links?: Record<string, string>;
  pages?: number;
  title?: string;
  /** Further entries, or replacements of the ones above, by path. */
  files?: Record<string, string | Uint8Array>;
}

const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["v", "urn:schemas-microsoft-com:vml"],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** One date for all entries, so that the same parts give the same bytes. */
const DATE = new Date(Date.UTC(2026, 0, 1));

/** Builds the bytes of a DOCX. */
export async function buildDocx(parts: DocxParts): Promise<Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["main", "officeDocument", "word/document.xml", false]]),
    "word/document.xml": part("document", `<w:body>${parts.body}${pageSetup(parts)}</w:body>`),
    "word/_rels/document.xml.rels": relationships(documentRelationships(parts)),
  };
  if (parts.styles) files["word/styles.xml"] = part("styles", parts.styles);
  if (parts.numbering) files["word/numbering.xml"] = part("numbering", parts.numbering);
  if (parts.footnotes) files["word/footnotes.xml"] = part("footnotes", parts.footnotes);
  for (const [kind, tag] of [["header", "hdr"] as const, ["footer", "ftr"] as const])
    (parts[`${kind}s`] ?? []).forEach((content, at) => {
      files[`word/${kind}${at + 1}.xml`] = part(tag, content);
      files[`word/_rels/${kind}${at + 1}.xml.rels`] = relationships(linkRelationships(parts));
    });
  if (parts.pages !== undefined)
    files["docProps/app.xml"] =
      `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${parts.pages}</Pages></Properties>`;
  if (parts.title !== undefined)
    files["docProps/core.xml"] =
      `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title}</dc:title></cp:coreProperties>`;
  return zipFiles({ ...files, ...parts.files });
}

/** A deflated ZIP of these entries, in this order; a `mimetype` entry is stored, as its formats want it. */
export function zipFiles(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files))
    zip.file(path, content, {
      date: DATE,
      createFolders: false,
      ...(path === "mimetype" ? { compression: "STORE" as const } : {}),
    });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A paragraph: `properties` is the content of w:pPr, `look` that of every run's w:rPr. */
export function paragraph(text: string, properties = "", look = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${run(text, look)}</w:p>`;
}

/** A run; "\t" becomes a tab and "\n" a line break. */
export function run(text: string, look = ""): string {
  const content = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      return piece === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join("");
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ""}${content}</w:r>`;
}

/** A table of rows of cells; a cell is block content, or a plain text without "<". */
export function table(rows: string[][], properties = ""): string {
  const cells = (row: string[]): string =>
    row.map((cell) => `<w:tc>${cell.includes("<") ? cell : paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A paragraph with a floating text box, in the two forms Word writes side by side. */
export function textBox(content: string, shape = ""): string {
  const inner = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0"><a:graphic><a:graphicData>` +
    `<wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx>${inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
}

function part(name: string, content: string): string {
  return `${XML}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function pageSetup(parts: DocxParts): string {
  if (parts.body.includes("<w:sectPr")) return "";
  const references = (["header", "footer"] as const).map((kind) =>
    (parts[`${kind}s`] ?? [])
      .map((_, at) => `<w:${kind}Reference w:type="default" r:id="${kind}${at + 1}"/>`)
      .join(""),
  );
  return `<w:sectPr>${references.join("")}</w:sectPr>`;
}

type Entry = [id: string, kind: string, target: string, external: boolean];

function documentRelationships(parts: DocxParts): Entry[] {
  const margins = (["header", "footer"] as const).flatMap((kind) =>
    (parts[`${kind}s`] ?? []).map(
      (_, at): Entry => [`${kind}${at + 1}`, kind, `${kind}${at + 1}.xml`, false],
    ),
  );
  const own = (["styles", "numbering", "footnotes"] as const)
    .filter((kind) => parts[kind])
    .map((kind): Entry => [kind, kind, `${kind}.xml`, false]);
  return [...own, ...margins, ...linkRelationships(parts)];
}

function linkRelationships(parts: DocxParts): Entry[] {
  return Object.entries(parts.links ?? {}).map(([id, target]): Entry => [id, "hyperlink", target, true]);
}

function relationships(entries: Entry[]): string {
  const lines = entries.map(
    ([id, kind, target, external]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}
