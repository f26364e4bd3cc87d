import { OumiAtsError } from "../errors.ts";
import { readZipDirectory, type ZipEntry } from "./read-docx/read-zip.ts";
import { type UnsupportedKind, unsupported } from "./unsupported-types.ts";

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MARK = [0x50, 0x4b];
/** Names of streams in an OLE compound file (UTF-16 there), and what they say. */
const OLE_STREAMS: [string, UnsupportedKind | "encrypted"][] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "doc"],
  ["Workbook", "spreadsheet"],
  ["PowerPoint Document", "presentation"],
  ["__substg1.0_", "outlook"],
];
/** Names of entries in a ZIP, and what they say. The first that fits wins. */
const ZIP_NAMES: [RegExp, UnsupportedKind | "docx"][] = [
  [/^word\/document\d*\.xml$/i, "docx"],
  [/^xl\//, "spreadsheet"],
  [/^ppt\//, "presentation"],
  [/^(?:Index\/Document\.iwa|index\.apxl|index\.xml|Index\.zip)$/i, "pages"],
  [/^META-INF\/container\.xml$/, "epub"],
  [/^FixedDocSeq\.fdseq$/i, "xps"],
  [/^META-INF\/manifest\.xml$/, "open_document"],
];
/** The `mimetype` entry of OpenDocument and EPUB: first in the file, stored, so readable in place. */
const ZIP_MIMETYPES: [string, UnsupportedKind][] = [
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"],
  ["application/vnd.oasis.opendocument.presentation", "presentation"],
  ["application/vnd.oasis.opendocument", "open_document"],
  ["application/epub+zip", "epub"],
];
const HEAD = 200;

/**
 * Looks into ZIP and OLE containers.
 * @returns "docx", or null when the bytes are no container
 * @throws OumiAtsError file_encrypted, file_corrupt, unsupported_type
 */
export function sniffContainer(bytes: Uint8Array): "docx" | null {
  if (startsWith(bytes, OLE_MARK)) throw explainOle(bytes);
  const zip =
    startsWith(bytes, ZIP_MARK) && [0x03, 0x05, 0x07].includes(bytes[2] as number) && bytes.length >= 22;
  if (!zip) return null;
  const head = String.fromCharCode(...bytes.subarray(30, HEAD));
  if (head.startsWith("mimetype")) {
    const found = ZIP_MIMETYPES.find(([type]) => head.includes(type));
    if (found) throw unsupported(found[1]);
  }
  return sniffZip(readZipDirectory(bytes));
}

function sniffZip(entries: ZipEntry[]): "docx" {
  for (const [pattern, kind] of ZIP_NAMES) {
    if (!entries.some((entry) => pattern.test(entry.name))) continue;
    if (kind !== "docx") throw unsupported(kind);
    return kind;
  }
  // Word may name its main part freely; the package's own files tell that it is Word's.
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has("[Content_Types].xml") && entries.some((entry) => entry.name.startsWith("word/")))
    return "docx";
  throw unsupported("archive");
}

function explainOle(bytes: Uint8Array): OumiAtsError {
  for (const [name, kind] of OLE_STREAMS) {
    const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
    if (!includesBytes(bytes, wanted)) continue;
    if (kind !== "encrypted") return unsupported(kind);
    return new OumiAtsError("file_encrypted", "The Office file is protected by a password.");
  }
  return unsupported("office_binary");
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((value, at) => bytes[at] === value);
}

function includesBytes(bytes: Uint8Array, wanted: number[]): boolean {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((value, offset) => bytes[at + offset] === value)) return true;
  return false;
}
