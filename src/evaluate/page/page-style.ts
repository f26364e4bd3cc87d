import { PAGE_STYLE } from "../../report/style-page.ts";
import { PRINT_STYLE } from "../../report/style-print.ts";

const CHART_STYLE = `
.chart { display: block; width: 100%; height: auto; margin-top: 1rem; }
.square { max-width: 26rem; } .wide { max-width: 44rem; }
.chart text { font-size: 12px; fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
.chart .end { text-anchor: end; } .chart .axis { font-weight: 600; }
.grid { stroke: var(--line); fill: none; } .ideal, .mark { stroke: var(--soft); stroke-dasharray: 4 4; fill: none; }
.gap { stroke: var(--not); stroke-width: 1.5; } .dot { fill: var(--moderate); fill-opacity: .8; } .line { stroke: var(--moderate); stroke-width: 2; fill: none; }
.right { fill: var(--moderate); } .wrong { fill: var(--not); }
.matrix rect { stroke: var(--line); } .matrix .hit rect { fill: var(--moderate); } .matrix .miss rect { fill: var(--not); }
.matrix .count { font-size: 15px; font-weight: 600; fill: var(--ink); } .matrix .full .count { fill: var(--card); }
.key { display: flex; gap: 1.2rem; margin-top: .6rem; font-size: .875rem; }
.key svg { width: 12px; height: 12px; margin-right: .4rem; }
.figures { overflow-x: auto; }
.figures table { font-variant-numeric: tabular-nums; }
.figures th, .figures td { padding: .5rem .9rem .5rem 0; border-top: 1px solid var(--line); }
.figures thead th { border: 0; font-size: .8125rem; color: var(--soft); font-weight: 500; vertical-align: bottom; }
.figures tbody th { font-weight: 400; min-width: 9rem; }
.figures .own th, .figures .own td { font-weight: 650; }
.figures .range { display: block; font-size: .8125rem; color: var(--soft); font-weight: 400; white-space: nowrap; }
.beside { display: grid; gap: 1.1rem; }
@media (min-width: 56rem) { .beside { grid-template-columns: 1fr 1fr; } }
h3.kind { margin-top: 1.4rem; }
`;

/** The one style of the page; constant, so that its policy can name its hash. */
export const EVALUATION_STYLE: string = [PAGE_STYLE, CHART_STYLE, PRINT_STYLE].join("");
