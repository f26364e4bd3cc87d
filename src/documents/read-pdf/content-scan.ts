import type { Box } from "./box.ts";

/** What a quick look at the content streams gives; all in each stream's own space. */
export interface ContentScan {
  /** Something may be hidden, or the look was not enough: the drawing itself must be read. */
  suspicious: boolean;
  /** Text operators, and bytes that they show. */
  shows: number;
  shownBytes: number;
  /** Thin upright and level marks and stroked boxes, as rules of tables are drawn. */
  uprights: number[];
  levels: number;
  boxes: number;
  /** Where XObjects and inline pictures were placed. */
  pictures: Box[];
  /** Pictures were placed inside form XObjects, in spaces that are not known here. */
  nestedPictures: boolean;
  /** XObjects that were painted. */
  objects: number;
  /** Smallest box around the starts of all shown texts. */
  textStarts: Box;
  /** An XObject was painted while texts would be white or not painted: its own texts may be. */
  paintsObjectUnseen: boolean;
  /** A stream ended in such a state, or inside one that was saved: the next one may go on with it. */
  leavesUnseen: boolean;
}

/** A scan before anything was looked at. */
export function emptyScan(): ContentScan {
  return {
    suspicious: false,
    shows: 0,
    shownBytes: 0,
    uprights: [],
    levels: 0,
    boxes: 0,
    pictures: [],
    nestedPictures: false,
    objects: 0,
    textStarts: { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
    paintsObjectUnseen: false,
    leavesUnseen: false,
  };
}
