import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Box, Matrix } from "./box.ts";
import type { PdfJs } from "./open-pdf.ts";
import { PagePainter, type PaintedFont } from "./painted-glyphs.ts";
import { boundsOf, splitPath, toBox } from "./split-path.ts";

/** What is known of the pictures of a document before its drawing is read. */
export interface KnownPictures {
  boxes: readonly Box[];
  /** False when there may be others that the drawing does not show either. */
  complete: boolean;
}

type Args = readonly unknown[];
type Run = (painter: PagePainter, args: Args) => void;

/** Follows the drawing of a page. Costs as much again as reading its text. */
export async function paintPage(
  page: PDFPageProxy,
  pdfjs: PdfJs,
  pictures: KnownPictures,
  isVisible: (group: unknown) => boolean,
): Promise<PagePainter> {
  const { fnArray, argsArray } = await page.getOperatorList({
    annotationMode: pdfjs.AnnotationMode.DISABLE,
  });
  const fonts = await readFonts(page, pdfjs, fnArray, argsArray);
  const viewport = page.getViewport({ scale: 1 });
  const painter = new PagePainter(
    fonts,
    viewport.transform as unknown as Matrix,
    viewport,
    pictures.boxes,
    pictures.complete,
  );
  const runs = commandTable(pdfjs.OPS, isVisible);
  for (let i = 0; i < fnArray.length; i++)
    runs.get(fnArray[i] as number)?.(painter, (argsArray[i] ?? []) as Args);
  painter.finish();
  return painter;
}

async function readFonts(
  page: PDFPageProxy,
  { OPS }: PdfJs,
  commands: number[],
  args: Args[],
): Promise<Map<string, PaintedFont>> {
  const fonts = new Map<string, PaintedFont>();
  for (let i = 0; i < commands.length; i++) {
    if (commands[i] !== OPS.setFont) continue;
    const name = String(args[i]?.[0]);
    if (fonts.has(name)) continue;
    const font = await new Promise<{ fontMatrix?: number[] } | null>((resolve) =>
      page.commonObjs.get(name, resolve),
    );
    fonts.set(name, { scale: font?.fontMatrix?.[0] ?? 0.001 });
  }
  return fonts;
}

/** What each drawing command does, by PDF.js's number for it. */
function commandTable(OPS: PdfJs["OPS"], isVisible: (group: unknown) => boolean): Map<number, Run> {
  const number = (args: Args) => Number(args[0] ?? 0);
  const picture: Run = (painter) => painter.paintPicture();
  let marks: boolean[] = [];
  const paths = new PathPainter(OPS);
  return new Map<number, Run>([
    [OPS.save, (p) => p.save()],
    [OPS.restore, (p) => p.restore()],
    [OPS.transform, (p, args) => p.transform(args as unknown as Matrix)],
    [OPS.setGState, (p, args) => setGraphicsState(p, args[0] as [string, unknown][])],
    [OPS.setFillRGBColor, (p, args) => p.setFill(args[0])],
    [OPS.setFillColorN, (p) => p.setFill(null)],
    [OPS.setFillTransparent, (p) => p.setFill(null)],
    [OPS.setStrokeRGBColor, (p, args) => p.setStroke(args[0])],
    [OPS.setStrokeColorN, (p) => p.setStroke(null)],
    [OPS.setStrokeTransparent, (p) => p.setStroke(null)],
    [OPS.beginText, (p) => p.beginText()],
    [OPS.setFont, (p, args) => p.set({ font: String(args[0]), fontSize: Number(args[1]) })],
    [OPS.setTextMatrix, (p, args) => p.setTextMatrix(args[0] as Matrix)],
    [OPS.moveText, (p, args) => p.moveText(Number(args[0]), Number(args[1]))],
    [
      OPS.setLeadingMoveText,
      (p, args) => {
        p.set({ leading: -Number(args[1]) });
        p.moveText(Number(args[0]), Number(args[1]));
      },
    ],
    [OPS.nextLine, (p) => p.nextLine()],
    [OPS.setCharSpacing, (p, args) => p.set({ charSpacing: number(args) })],
    [OPS.setWordSpacing, (p, args) => p.set({ wordSpacing: number(args) })],
    [OPS.setHScale, (p, args) => p.set({ stretch: number(args) / 100 })],
    [OPS.setLeading, (p, args) => p.set({ leading: number(args) })],
    [OPS.setTextRise, (p, args) => p.set({ rise: number(args) })],
    [OPS.setTextRenderingMode, (p, args) => p.set({ mode: number(args) })],
    [OPS.showText, (p, args) => p.showText(args[0] as Parameters<PagePainter["showText"]>[0])],
    [
      OPS.paintFormXObjectBegin,
      (p, [matrix, box]) => {
        p.save();
        if (matrix) p.transform(matrix as Matrix);
        if (box) p.clip(toBox(box as ArrayLike<number>), true);
      },
    ],
    [OPS.paintFormXObjectEnd, (p) => p.restore()],
    [OPS.beginGroup, (p) => p.save()],
    [OPS.endGroup, (p) => p.restore()],
    [OPS.clip, () => paths.clipNext()],
    [OPS.eoClip, () => paths.clipNext()],
    [OPS.constructPath, (p, args) => paths.paint(p, args)],
    [OPS.shadingFill, (p) => p.paintShading()],
    ...[
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintInlineImageXObjectGroup,
      OPS.paintImageXObjectRepeat,
    ].map((command): [number, Run] => [command, picture]),
    [
      OPS.beginMarkedContentProps,
      (p, [tag, group]) => {
        marks.push(tag === "OC" && !isVisible(group));
        p.set({ off: marks.includes(true) });
      },
    ],
    [OPS.beginMarkedContent, () => void marks.push(false)],
    [
      OPS.endMarkedContent,
      (p) => {
        marks = marks.slice(0, -1);
        p.set({ off: marks.includes(true) });
      },
    ],
  ]);
}

function setGraphicsState(painter: PagePainter, entries: [string, unknown][]): void {
  for (const [key, value] of entries) {
    if (key === "ca") painter.set({ fillAlpha: Number(value) });
    if (key === "CA") painter.set({ strokeAlpha: Number(value) });
    if (key === "Font" && Array.isArray(value))
      painter.set({ font: String(value[0]), fontSize: Number(value[1]) });
  }
}

/** Paints and clips with the paths that PDF.js hands over whole. */
class PathPainter {
  private readonly fills: Set<number>;
  private readonly strokes: Set<number>;
  private clips = false;

  constructor(OPS: PdfJs["OPS"]) {
    this.fills = new Set([
      OPS.fill,
      OPS.eoFill,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ]);
    this.strokes = new Set([
      OPS.stroke,
      OPS.closeStroke,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ]);
  }

  clipNext(): void {
    this.clips = true;
  }

  /** @param args what the path is for, its points, and its bounds */
  paint(painter: PagePainter, [command, points]: Args): void {
    const subpaths = splitPath((points as (Float32Array | null)[] | null)?.[0] ?? null);
    const fills = this.fills.has(command as number);
    const strokes = this.strokes.has(command as number);
    if (fills || strokes)
      for (const path of subpaths)
        painter.paintPath(path.box, path.rectangle && subpaths.length < 200, fills, strokes);
    if (this.clips)
      painter.clip(boundsOf(subpaths), subpaths.length === 1 && subpaths[0]?.rectangle === true);
    this.clips = false;
  }
}
