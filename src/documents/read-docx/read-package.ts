import { OumiAtsError } from "../../errors.ts";
import type { ReadLimits } from "../text-document.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";
import { readZipDirectory, type UnpackBudget, unpackEntry, type ZipEntry } from "./read-zip.ts";
import { elementsOf } from "./xml-tools.ts";

/** A relationship of a part: its kind (the last word of its type) and its target. */
export interface Relationship {
  kind: string;
  /** A path in the package ("word/header1.xml"), or a URL when external. */
  target: string;
  external: boolean;
}

/** Read access to a DOCX's parts; each is unpacked on demand within the file's budget. */
export class DocxPackage {
  /** Path of the main part, usually word/document.xml. */
  mainPath = "word/document.xml";
  private readonly bytes: Uint8Array;
  private readonly entries: Map<string, ZipEntry>;
  private readonly budget: UnpackBudget;

  private constructor(bytes: Uint8Array, entries: Map<string, ZipEntry>, budget: UnpackBudget) {
    this.bytes = bytes;
    this.entries = entries;
    this.budget = budget;
  }

  /**
   * Opens a DOCX after checking what its directory declares.
   * @throws OumiAtsError unpacked_too_large, file_corrupt
   */
  static async open(bytes: Uint8Array, limits: ReadLimits): Promise<DocxPackage> {
    const entries = readZipDirectory(bytes);
    if (entries.length > limits.max_entries)
      throw new OumiAtsError(
        "unpacked_too_large",
        `The document holds ${entries.length} packed files; the limit is ${limits.max_entries}.`,
      );
    const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (declared > limits.max_unpacked_bytes) throw new OumiAtsError("unpacked_too_large");
    const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    const opened = new DocxPackage(bytes, byName, { left: limits.max_unpacked_bytes });
    await opened.findMainPart();
    return opened;
  }

  /** The root of a part, undefined when the package has no such part. */
  async part(path: string): Promise<XmlElement | undefined> {
    const source = await this.source(path);
    return source === undefined ? undefined : parseXml(source);
  }

  /** A part the document can do without: undefined as well when it is damaged. */
  async optionalPart(path: string): Promise<XmlElement | undefined> {
    try {
      return await this.part(path);
    } catch (error) {
      if (error instanceof OumiAtsError && error.code === "file_corrupt") return undefined;
      throw error;
    }
  }

  /** Relationships of a part, by id. */
  async relationships(path: string): Promise<Map<string, Relationship>> {
    const slash = path.lastIndexOf("/") + 1;
    const root = await this.optionalPart(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return new Map(
      elementsOf(root).map((entry) => {
        const external = entry.attributes["TargetMode"] === "External";
        const target = entry.attributes["Target"] ?? "";
        return [
          entry.attributes["Id"] ?? "",
          {
            kind: (entry.attributes["Type"] ?? "").split("/").at(-1) ?? "",
            target: external ? target : resolvePath(path.slice(0, slash), target),
            external,
          },
        ];
      }),
    );
  }

  /** Paths that match, in the order of the directory. */
  paths(pattern: RegExp): string[] {
    return [...this.entries.values()].map((entry) => entry.name).filter((name) => pattern.test(name));
  }

  /** Text of a part: UTF-8 or, by its byte order mark, UTF-16. */
  async source(path: string): Promise<string | undefined> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    const bytes = await unpackEntry(this.bytes, entry, this.budget);
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
    return new TextDecoder(wide).decode(bytes);
  }

  private async findMainPart(): Promise<void> {
    for (const relationship of (await this.relationships("")).values())
      if (relationship.kind === "officeDocument" && this.entries.has(relationship.target.toLowerCase()))
        this.mainPath = relationship.target;
    if (!this.entries.has(this.mainPath.toLowerCase())) {
      const [other] = this.paths(/^word\/document\d*\.xml$/i);
      if (other === undefined) throw new OumiAtsError("file_corrupt");
      this.mainPath = other;
    }
  }
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

/** Targets outside the package, by relationship id. */
export function targetsOf(relationships: Map<string, Relationship>): Map<string, string> {
  const external = [...relationships].filter(([, entry]) => entry.external);
  return new Map(external.map(([id, entry]) => [id, entry.target]));
}
