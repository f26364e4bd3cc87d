import type { Box } from "./box.ts";
import { areNear, type Rgb, WHITE } from "./colors.ts";

/** Something that was painted over a part of the page. */
export interface PaintedArea extends Box {
  /** null for a picture, a gradient or a pattern: anything may be there. */
  color: Rgb | null;
  /** The box is the painted area itself, opaque; otherwise it only lies around it. */
  exact: boolean;
}

/**
 * True when text of a colour cannot be told from the ground at a point, whichever of the areas that may
 * have been painted there is on top. The page is white below all areas.
 * @param areas in the order in which they were painted
 */
export function blendsIn(color: Rgb, x: number, y: number, areas: readonly PaintedArea[]): boolean {
  for (let i = areas.length - 1; i >= 0; i--) {
    const area = areas[i] as PaintedArea;
    if (x < area.x0 || x > area.x1 || y < area.y0 || y > area.y1) continue;
    if (area.color === null || !areNear(color, area.color)) return false;
    if (area.exact) return true;
  }
  return areNear(color, WHITE);
}
