import type { Box } from "./box.ts";

/** PDF.js's drawing commands inside a path. */
const LINE_COUNTS = { move: 0, line: 1, curve: 2, close: 4 };

/** A part of a path that is drawn without lifting the pen. */
export interface Subpath {
  box: Box;
  /** Its corners are those of its box. */
  rectangle: boolean;
}

/** Splits PDF.js's drawing commands for a path into its parts. */
export function splitPath(data: Float32Array | null): Subpath[] {
  const paths: Subpath[] = [];
  let points: number[] = [];
  let curved = false;
  const finish = () => {
    if (points.length > 2) paths.push(toSubpath(points, curved));
    points = [];
    curved = false;
  };
  for (let i = 0; data && i < data.length; ) {
    const kind = data[i++] as number;
    if (kind === LINE_COUNTS.move) finish();
    if (kind === LINE_COUNTS.close) continue;
    const count = kind === LINE_COUNTS.curve ? 6 : kind === 3 ? 4 : 2;
    curved ||= count > 2;
    for (let n = 0; n < count; n++) points.push(data[i++] as number);
  }
  finish();
  return paths;
}

function toSubpath(points: number[], curved: boolean): Subpath {
  const box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let i = 0; i + 1 < points.length; i += 2) {
    box.x0 = Math.min(box.x0, points[i] as number);
    box.x1 = Math.max(box.x1, points[i] as number);
    box.y0 = Math.min(box.y0, points[i + 1] as number);
    box.y1 = Math.max(box.y1, points[i + 1] as number);
  }
  let rectangle = !curved && (points.length === 8 || points.length === 10);
  for (let i = 0; rectangle && i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    rectangle = (isAt(x, box.x0) || isAt(x, box.x1)) && (isAt(y, box.y0) || isAt(y, box.y1));
  }
  return { box, rectangle };
}

function isAt(value: number, edge: number): boolean {
  return Math.abs(value - edge) < 0.01;
}

/** The box around all parts; null without any. */
export function boundsOf(paths: Subpath[]): Box | null {
  if (paths.length === 0) return null;
  return {
    x0: Math.min(...paths.map((path) => path.box.x0)),
    y0: Math.min(...paths.map((path) => path.box.y0)),
    x1: Math.max(...paths.map((path) => path.box.x1)),
    y1: Math.max(...paths.map((path) => path.box.y1)),
  };
}

/** The box between two corners. */
export function toBox(values: ArrayLike<number>): Box {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(values);
  return { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
}
