import JSZip from "jszip";

/** The date of every entry and of the document's properties, so that the same document has the same bytes. */
const DATE = new Date(Date.UTC(2020, 0, 1));
const TIMESTAMP = "2020-01-01T00:00:00Z";
const RELATION = /^rId(?!\d+$)[\w-]+$/;

/** Takes what the library draws at random or from the clock out of a DOCX: link ids, dates, entry times. */
export async function settleDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const settled = new JSZip();
  const names = Object.keys(source.files)
    .filter((name) => !source.files[name]!.dir)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ids = new Map<string, string>();
  for (const name of names) {
    const text = await source.files[name]!.async("string");
    settled.file(name, settleText(text, ids), { date: DATE, createFolders: false });
  }
  return settled.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 6 },
  });
}

/** The content types come first, as readers expect; then the body, whose order numbers the links. */
function rank(name: string): number {
  if (name === "[Content_Types].xml") return 0;
  return name === "word/document.xml" ? 1 : 2;
}

function settleText(text: string, ids: Map<string, string>): string {
  return text
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${TIMESTAMP}`)
    .replace(/(\b(?:r:id|Id)=")([^"]+)(")/g, (whole, before: string, id: string, after: string) => {
      if (!RELATION.test(id)) return whole;
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
      return `${before}${ids.get(id)}${after}`;
    });
}
