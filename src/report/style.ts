import { MARK_STYLE } from "./style-marks.ts";
import { PAGE_STYLE } from "./style-page.ts";
import { PART_STYLE } from "./style-parts.ts";
import { PRINT_STYLE } from "./style-print.ts";

/** The one style of a report; constant, so that the page's policy can name its hash. */
export const STYLE = [PAGE_STYLE, PART_STYLE, MARK_STYLE, PRINT_STYLE].join("");
