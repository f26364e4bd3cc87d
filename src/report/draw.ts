import { FEATURE_SCORE_NAMES, type FeatureScoreName } from "../schema/example.ts";
import { BUCKET_FLOORS } from "../score/ats-score.ts";
import { type Html, html } from "./html.ts";
import { BUCKET_WORDS, WORDS } from "./report-words.ts";

/** Lengths are written as percentages, so that a drawing fills its place without bending. */
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

const ICON_PATHS = {
  yes: html`<path d="M3.5 8.5l3 3 6-7"/>`,
  near: html`<path d="M3 6.3c2-2.6 4 1.6 5 .9s3-2.6 5-.9M3 11c2-2.6 4 1.6 5 .9s3-2.6 5-.9"/>`,
  implied: html`<path d="M2.5 8h10M9 4.5 12.5 8 9 11.5"/>`,
  no: html`<circle cx="8" cy="8" r="4.5"/>`,
  fail: html`<path d="M4 4l8 8M12 4l-8 8"/>`,
  unknown: html`<path d="M5.5 6a2.5 2.5 0 1 1 3.8 2.1c-.8.5-1.3 1-1.3 1.9M8 12.7v.1"/>`,
  high: html`<path d="M8 3l6 10H2z"/>`,
  medium: html`<path d="M8 2.5 13.5 8 8 13.5 2.5 8z"/>`,
  low: html`<circle cx="8" cy="8" r="4.5"/>`,
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** The shapes that {@link icon} refers to; once a page. */
export function iconShapes(): Html {
  const shapes = Object.entries(ICON_PATHS).map(
    ([name, path]) => html`<symbol id="icon-${name}" viewBox="0 0 16 16">${path}</symbol>`,
  );
  return html`<svg class="shapes" width="0" height="0" aria-hidden="true">${shapes}${patterns()}</svg>`;
}

/** A small shape beside a word: the word says it too. */
export function icon(name: IconName): Html {
  return html`<svg class="icon icon-${name}" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}

/** Each of the five parts has a colour and a pattern, so that neither is needed to tell them apart. */
function patterns(): Html {
  const tile = (at: number, path: Html) =>
    html`<pattern id="pattern-${at}" width="8" height="8" patternUnits="userSpaceOnUse">${path}</pattern>`;
  return html`<defs>${[
    tile(1, html`<path d="M-2 10 10-2M-2 2 2-2M6 10 10 6"/>`),
    tile(2, html`<circle cx="2" cy="2" r="1.1"/><circle cx="6" cy="6" r="1.1"/>`),
    tile(3, html`<path d="M0 4h8"/>`),
    tile(4, html`<path d="M-2-2 10 10M-2 6 2 10M6-2 10 2"/>`),
  ]}</defs>`;
}

function patterned(at: number, x: string, width: string): Html {
  const box = (look: Html) => html`<rect x="${x}" width="${width}" height="100%"${look}/>`;
  return html`${box(html` class="part-${at}"`)}${at > 0 && box(html` fill="url(#pattern-${at})"`)}`;
}

/** The key of a part, as it looks in the stacked bar. */
export function swatch(at: number): Html {
  return html`<svg class="swatch" aria-hidden="true">${patterned(at, "0%", "100%")}</svg>`;
}

/** A plain bar, `share` of 1 filled; the number stands beside it. */
export function bar(share: number, look: string): Html {
  return html`<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%" rx="3"/><rect class="${look}" width="${percent(share)}" height="100%" rx="3"/></svg>`;
}

/** The five contributions one after the other, on a track of 100 points. */
export function stackedBar(points: Record<FeatureScoreName, number>, label: string): Html {
  let from = 0;
  const parts = FEATURE_SCORE_NAMES.map((name, at) => {
    const part = patterned(at, percent(from), percent(points[name] / 100));
    from += points[name] / 100;
    return html`<g>${part}</g>`;
  });
  return html`<svg class="stack" role="img" aria-label="${label}"><rect class="track" width="100%" height="100%"/>${parts}</svg>`;
}

/** 0 to 100 with the four ranges, the reached one filled, and a pointer at the score. */
export function scoreScale(score: number, bucketName: string): Html {
  const ranges = BUCKET_FLOORS.map(({ bucket, floor }, at) => {
    const end = at === 0 ? 100 : BUCKET_FLOORS[at - 1]!.floor;
    const isHere = score >= floor && (score < end || at === 0);
    const middle = percent((floor + end) / 200);
    const x = percent(floor / 100);
    return html`<svg class="range${isHere ? " here" : ""}" x="${x}" width="${percent((end - floor) / 100)}" height="100%" overflow="visible"><rect class="zone zone-${bucket}" y="16" width="100%" height="10"/></svg><text class="floor" x="${x}" y="42">${floor}</text><text class="name${isHere ? " here" : ""}" x="${middle}" y="62">${BUCKET_WORDS[bucket].name}</text>`;
  });
  const label = WORDS.scaleLabel(score, bucketName);
  return html`<svg class="scale" role="img" aria-label="${label}">${ranges}<text class="floor last" x="100%" y="42">100</text><svg x="${percent(score / 100)}" overflow="visible"><path class="pointer" d="M-7 0H7L0 11z"/><path class="needle" d="M0 9V27"/></svg></svg>`;
}
