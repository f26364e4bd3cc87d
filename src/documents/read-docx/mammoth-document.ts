/** The nodes of mammoth's document that are read here. */
export type MammothNode =
  | { type: "paragraph"; children: MammothNode[]; numbering: { isOrdered: boolean } | null }
  | { type: "run"; children: MammothNode[]; isBold: boolean; fontSize: number | null }
  | { type: "hyperlink"; children: MammothNode[]; href?: string }
  | { type: "text"; value: string }
  | { type: "tab" }
  | { type: "break"; breakType: "line" | "page" | "column" }
  | { type: "bookmarkStart"; name: string }
  | { type: "noteReference"; noteType: string; noteId: string }
  | { type: "table"; children: MammothNode[] }
  | { type: "tableRow"; children: MammothNode[] }
  | { type: "tableCell"; children: MammothNode[] }
  | { type: "checkbox" | "image" | "commentReference" };

/** mammoth's document: its body, and the notes its references lead to. */
export interface MammothDocument {
  children: MammothNode[];
  notes: { resolve(reference: MammothNode): { body: MammothNode[] } | undefined };
}

interface Mammoth {
  convertToHtml(
    input: { buffer: Uint8Array; arrayBuffer: Uint8Array },
    options: { transformDocument(document: MammothDocument): MammothDocument },
  ): Promise<unknown>;
}

/**
 * Reads prepared parts with mammoth and returns its document; the HTML it would write is not made.
 * Damaged list definitions are given up rather than the whole document.
 * @throws whatever mammoth throws on parts it cannot read
 */
export async function readWithMammoth(
  parts: Map<string, string>,
): Promise<{ document: MammothDocument; complete: boolean }> {
  try {
    return { document: await read(parts), complete: true };
  } catch {
    const needed = new Map(
      [...parts].filter(([path]) => path.startsWith("word/document") || path.includes("_rels")),
    );
    return { document: await read(needed), complete: false };
  }
}

async function read(parts: Map<string, string>): Promise<MammothDocument> {
  const [{ default: JSZip }, { default: mammoth }] = await Promise.all([import("jszip"), import("mammoth")]);
  const zip = new JSZip();
  for (const [path, source] of parts) zip.file(path, source, { createFolders: false });
  const packed = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  let captured: MammothDocument | null = null;
  // Node's build takes `buffer`, the browser's `arrayBuffer`; both accept a byte array.
  await (mammoth as unknown as Mammoth).convertToHtml(
    { buffer: packed, arrayBuffer: packed },
    {
      transformDocument: (document) => {
        captured = document;
        return { ...document, children: [] };
      },
    },
  );
  if (captured === null) throw new Error("mammoth gave no document");
  return captured;
}
