/** Red, green and blue, each 0-1. */
export type PdfColor = readonly [number, number, number];

/** Text on a page; `y` is the baseline, measured in points from the page's top. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
  font?: PdfFontName;
  color?: PdfColor;
  /** PDF text rendering mode: 0 fill, 3 invisible. */
  mode?: number;
  /** Degrees, counter-clockwise. */
  angle?: number;
  /** Extra space after each character in points. */
  spacing?: number;
  /** Fill opacity 0-1. */
  alpha?: number;
  /** Stands in a layer that is switched off. */
  switchedOff?: boolean;
}

/** A rectangle; `y` is its top edge, measured from the page's top. */
export interface PdfRect {
  rect: readonly [x: number, y: number, width: number, height: number];
  fill?: PdfColor;
  stroke?: PdfColor;
}

/** A grey one-pixel picture stretched over a rectangle. */
export interface PdfImage {
  image: readonly [x: number, y: number, width: number, height: number];
}

/** Content operators as they are, in PDF's own coordinates. */
export interface PdfRaw {
  raw: string;
}

export type PdfItem = PdfText | PdfRect | PdfImage | PdfRaw;

export interface PdfLink {
  url: string;
  rect: readonly [x: number, y: number, width: number, height: number];
}

export interface PdfPage {
  /** In the order in which they are painted. */
  items: PdfItem[];
  links?: PdfLink[];
  width?: number;
  height?: number;
  rotate?: number;
}

export interface PdfOptions {
  title?: string;
  /** Packs a content stream (zlib format); content is stored as it is when absent. */
  deflate?: (bytes: Uint8Array) => Uint8Array;
  /** Puts each page's content into a form XObject that the page paints. */
  asForms?: boolean;
  /** Operators before the page paints its form: the form takes over their state. */
  beforeForm?: string;
  /** Writes content as ASCII85, over the packing. */
  ascii85?: boolean;
  /** Puts each item into a content stream of its own. */
  splitContent?: boolean;
}

export const PDF_FONTS = ["Helvetica", "Helvetica-Bold", "Times-Roman", "Courier", "Symbol"] as const;
export type PdfFontName = (typeof PDF_FONTS)[number];

/** Windows-1252 codes of characters that tests of resumes use. */
const CODES = new Map<string, number>([
  ["€", 0x80],
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["•", 0x95],
  ["–", 0x96],
  ["—", 0x97],
]);

/** A minimal PDF 1.7 file from positioned items; the same input gives the same bytes. */
export function buildPdf(pages: PdfPage[], options: PdfOptions = {}): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (body: string | Uint8Array): number =>
    objects.push(typeof body === "string" ? encode(body) : body);
  const hasLayer = pages.some((page) => page.items.some((item) => "text" in item && item.switchedOff));
  const catalog = add(
    `<< /Type /Catalog /Pages 2 0 R${hasLayer ? " /OCProperties << /OCGs [3 0 R] /D << /OFF [3 0 R] >> >>" : ""} >>`,
  );
  const tree = add("");
  const layer = add("<< /Type /OCG /Name (Layer) >>");
  const fonts = PDF_FONTS.map((name) => {
    const encoding = name === "Symbol" ? "" : " /Encoding /WinAnsiEncoding";
    return `/${name} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name}${encoding} >>`)} 0 R`;
  });
  const image = add(
    stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      Uint8Array.of(0x99),
    ),
  );
  const states = [...new Set(pages.flatMap((page) => page.items.flatMap(alphaOf)))].map(
    (alpha) => `/${stateName(alpha)} << /ca ${alpha} /CA ${alpha} >>`,
  );
  const resources = `/Font << ${fonts.join(" ")} >> /ExtGState << ${states.join(" ")} >> /Properties << /Off ${layer} 0 R >>`;
  const pack = (dictionary: string, bytes: Uint8Array): Uint8Array => {
    const filters: string[] = [];
    let packed = bytes;
    if (options.deflate) {
      packed = options.deflate(packed);
      filters.unshift("/FlateDecode");
    }
    if (options.ascii85) {
      packed = encodeAscii85(packed);
      filters.unshift("/ASCII85Decode");
    }
    const filter = filters.length > 1 ? `[ ${filters.join(" ")} ]` : filters.join("");
    return stream(filter ? `${dictionary} /Filter ${filter}` : dictionary, packed);
  };
  const kids = pages.map((page) => {
    const width = page.width ?? 595;
    const height = page.height ?? 842;
    const drawn = page.items.map((item) => drawItem(item, height));
    let parts = (options.splitContent ? drawn : [drawn.join("\n")]).map(encode);
    let objectsOfPage = `/Image ${image} 0 R`;
    if (options.asForms) {
      const form = add(
        pack(
          `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << ${resources} /XObject << ${objectsOfPage} >> >>`,
          concat(parts),
        ),
      );
      objectsOfPage += ` /Form ${form} 0 R`;
      parts = [encode(`${options.beforeForm ?? ""} /Form Do`)];
    }
    const contents = parts.map((part) => `${add(pack("", part))} 0 R`);
    const links = (page.links ?? []).map((link) => `${add(drawLink(link, height))} 0 R`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.rotate ?? 0} ` +
        `/Contents [${contents.join(" ")}] /Annots [${links.join(" ")}] ` +
        `/Resources << ${resources} /XObject << ${objectsOfPage} >> >> >>`,
    );
  });
  objects[tree - 1] = encode(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`,
  );
  const info = options.title === undefined ? null : add(`<< /Title ${literal(options.title)} >>`);
  return writeFile(objects, `/Root ${catalog} 0 R${info ? ` /Info ${info} 0 R` : ""}`);
}

/** Lines of text one under another, `leading` points apart. */
export function textLines(lines: string[], at: Omit<PdfText, "text">, leading = 14): PdfText[] {
  return lines.map((text, index) => ({ ...at, text, y: at.y + index * leading }));
}

/** A ruled grid of texts: one row of the array a row of the table. */
export function textTable(
  rows: string[][],
  at: { x: number; y: number; columnWidth: number; rowHeight: number; size?: number },
): PdfItem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column): PdfItem[] => {
      const x = at.x + column * at.columnWidth;
      const y = at.y + row * at.rowHeight;
      return [
        { rect: [x, y, at.columnWidth, at.rowHeight], stroke: [0, 0, 0] },
        { text, x: x + 4, y: y + at.rowHeight - 5, size: at.size ?? 10 },
      ];
    }),
  );
}

function drawItem(item: PdfItem, height: number): string {
  if ("raw" in item) return item.raw;
  if ("image" in item) {
    const [x, y, width, tall] = item.image;
    return `q ${width} 0 0 ${tall} ${x} ${height - y - tall} cm /Image Do Q`;
  }
  if ("rect" in item) {
    const [x, y, width, tall] = item.rect;
    const box = `${x} ${height - y - tall} ${width} ${tall} re`;
    const fill = item.fill ? `${item.fill.join(" ")} rg ${box} f ` : "";
    return `q ${fill}${item.stroke ? `${item.stroke.join(" ")} RG ${box} S ` : ""}Q`;
  }
  return drawText(item, height);
}

function drawText(item: PdfText, height: number): string {
  const turn = ((item.angle ?? 0) * Math.PI) / 180;
  const cosine = Number(Math.cos(turn).toFixed(6));
  const sine = Number(Math.sin(turn).toFixed(6));
  const state = item.alpha === undefined ? "" : `/${stateName(item.alpha)} gs `;
  const [open, close] = item.switchedOff ? ["/OC /Off BDC ", " EMC"] : ["", ""];
  return (
    `${open}q ${state}BT ${(item.color ?? [0, 0, 0]).join(" ")} rg /${item.font ?? "Helvetica"} ${item.size ?? 10} Tf ` +
    `${item.mode ?? 0} Tr ${item.spacing ?? 0} Tc ${cosine} ${sine} ${-sine} ${cosine} ${item.x} ${height - item.y} Tm ` +
    `${literal(item.text)} Tj ET Q${close}`
  );
}

function drawLink({ rect: [x, y, width, tall], url }: PdfLink, height: number): string {
  return (
    `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${x} ${height - y - tall} ${x + width} ${height - y}] ` +
    `/A << /S /URI /URI ${literal(url)} >> >>`
  );
}

function alphaOf(item: PdfItem): number[] {
  return "text" in item && item.alpha !== undefined ? [item.alpha] : [];
}

function stateName(alpha: number): string {
  return `Alpha${Math.round(alpha * 100)}`;
}

/** A literal string: Windows-1252 codes, the special characters escaped. */
function literal(text: string): string {
  let escaped = "";
  for (const character of text) {
    const code = CODES.get(character) ?? character.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`buildPdf cannot write ${JSON.stringify(character)}`);
    if (code < 0x20 || code > 0x7e) escaped += `\\${code.toString(8).padStart(3, "0")}`;
    else escaped += "()\\".includes(character) ? `\\${character}` : character;
  }
  return `(${escaped})`;
}

/** Five characters for each four bytes; the end is padded and cut. */
function encodeAscii85(bytes: Uint8Array): Uint8Array {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (bytes[at + i] ?? 0);
    let group = "";
    for (let i = 0; i < 5; i++) {
      group = String.fromCharCode(0x21 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += count === 4 && group === "!!!!!" ? "z" : group.slice(0, count + 1);
  }
  return encode(`${text}~>`);
}

function stream(dictionary: string, bytes: Uint8Array): Uint8Array {
  return concat([
    encode(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    encode("\nendstream"),
  ]);
}

function writeFile(objects: Uint8Array[], trailer: string): Uint8Array {
  const parts = [encode("%PDF-1.7\n")];
  let offset = parts[0]?.length ?? 0;
  const offsets = objects.map((body, index) => {
    const at = offset;
    const part = concat([encode(`${index + 1} 0 obj\n`), body, encode("\nendobj\n")]);
    parts.push(part);
    offset += part.length;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  parts.push(
    encode(
      `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return concat(parts);
}

function encode(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
