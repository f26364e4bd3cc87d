/** The parts of the page above and around the resume's text. */
export const PART_STYLE = `
.answer { display: grid; gap: 1.1rem; margin-top: 1.1rem; }
.answer .card { margin: 0; }
@media (min-width: 46rem) { .answer { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); } }
.answer h3 { color: var(--soft); font-weight: 600; font-size: .875rem; }
.score { margin-top: .35rem; line-height: 1; color: var(--soft); }
.score strong { font-size: clamp(4rem, 3rem + 4vw, 5.5rem); font-weight: 650; letter-spacing: -.05em; color: var(--ink); font-variant-numeric: tabular-nums; }
.score span { font-size: 1.0625rem; }
.none .score strong { font-size: clamp(2.25rem, 2rem + 1vw, 3rem); letter-spacing: -.03em; }
.none p + p, .none h3 + p { margin-top: .5rem; }
.none h3 { margin-top: 1.4rem; }
.bucket { margin-top: .8rem; font-size: 1.25rem; font-weight: 650; letter-spacing: -.01em; }
.bucket-strong { color: var(--strong); } .bucket-moderate { color: var(--moderate); }
.bucket-weak { color: var(--weak); } .bucket-not_ats_friendly { color: var(--not); }
.meaning { margin-top: .15rem; max-width: 30rem; text-wrap: pretty; }
.note { margin-top: .8rem; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 9px; font-size: .9375rem; }
.scale { display: block; width: 100%; height: 68px; margin-top: 1.5rem; overflow: visible; }
.scale text { font-size: 12px; fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
.scale .floor[x="0%"] { text-anchor: start; } .scale .last { text-anchor: end; }
.scale .name.here { fill: var(--ink); font-weight: 600; }
.zone { fill: var(--track); stroke: var(--card); stroke-width: 2; }
.here .zone-strong, .bar .zone-strong { fill: var(--strong); } .here .zone-moderate, .bar .zone-moderate { fill: var(--moderate); }
.here .zone-weak, .bar .zone-weak { fill: var(--weak); } .here .zone-not_ats_friendly, .bar .zone-not_ats_friendly { fill: var(--not); }
.pointer { fill: var(--ink); } .needle { stroke: var(--ink); stroke-width: 2; }
.sure .words { margin-top: .5rem; font-size: 1.25rem; font-weight: 650; letter-spacing: -.01em; line-height: 1.3; }
.sure .tag { margin-left: .4rem; }
.verdict { display: flex; flex-direction: column; }
.verdict .scale { margin-top: auto; } .verdict .meaning { margin-bottom: 1.5rem; }
.chances { margin: 1rem 0; }
.chances th, .chances td { padding: .3rem 0; vertical-align: middle; font-weight: 400; }
.chances th { width: 8.7rem; }
.chances td > div { display: grid; grid-template-columns: minmax(2rem, 1fr) 3.6rem; align-items: center; gap: .6rem; }
.chances .likeliest th, .chances .likeliest .number { font-weight: 650; }
.bar { display: block; width: 100%; height: 8px; }
.track { fill: var(--track); }
.stack { display: block; width: 100%; height: 36px; border-radius: 7px; }
.stack g rect { stroke: var(--card); stroke-width: 2; }
.part-0 { fill: var(--part-0); } .part-1 { fill: var(--part-1); } .part-2 { fill: var(--part-2); } .part-3 { fill: var(--part-3); } .part-4 { fill: var(--part-4); }
pattern path { stroke: var(--pattern); stroke-width: 1.6; fill: none; } pattern circle { fill: var(--pattern); }
.swatch { position: absolute; left: 0; top: .95rem; width: 14px; height: 14px; border-radius: 3px; }
.parts { margin-top: 1.2rem; }
.parts th, .parts td { border-top: 1px solid var(--line); }
.parts thead th, .form thead th { border: 0; padding: 0 0 .45rem; font-size: .8125rem; color: var(--soft); font-weight: 500; }
.parts tbody th { position: relative; padding-left: calc(14px + .6rem); font-weight: 400; }
.part-name { font-weight: 600; }
.measures { display: block; font-size: .875rem; line-height: 1.4; color: var(--soft); }
.parts th .tag { margin-top: .3rem; }
@media (max-width: 40rem) { .measures { display: none; } }
.parts td { padding-left: clamp(.6rem, 3vw, 2rem); }
.parts td > div { display: grid; gap: .1rem .9rem; align-items: center; }
.parts td .bar { min-width: 4.5rem; margin: .35rem 0; }
@media (min-width: 46rem) { .parts tbody th { width: 50%; } .parts td > div { grid-template-columns: minmax(8rem, 1fr) 6.5rem; } }
.parts tfoot th, .parts tfoot td { font-weight: 650; padding-bottom: 0; white-space: normal; }
.cards { display: grid; gap: 1.1rem; margin-top: 1.1rem; }
.cards .card { margin: 0; }
@media (min-width: 46rem) { .cards { grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); } }
.lack h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; font-size: 1.0625rem; }
.lack > p { margin-top: .5rem; text-wrap: pretty; }
.lack h4 { margin-top: 1rem; }
.severity { display: inline-flex; align-items: center; gap: .35rem; font-size: .875rem; font-weight: 600; letter-spacing: 0; }
.severity-high { color: var(--not); } .severity-medium { color: var(--weak); } .severity-low { color: var(--soft); }
.severity .icon { fill: currentColor; stroke: none; width: .8em; height: .8em; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -.14em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.chips { list-style-type: ""; display: flex; flex-wrap: wrap; gap: .35rem .4rem; margin-top: .45rem; }
.chips li { display: inline-flex; align-items: baseline; gap: .35rem; min-width: 0; padding: .16rem .6rem; border: 1px solid var(--line); border-radius: 8px; font-size: .9rem; line-height: 1.45; overflow-wrap: anywhere; }
.chips .icon { align-self: center; width: .85em; height: .85em; }
.chip-yes .icon { color: var(--strong); } .chip-no { border-style: dashed; } .chip-no .icon { color: var(--soft); }
ol.advice { list-style-type: ""; display: block; }
.advice li { display: grid; grid-template-columns: 5.75rem minmax(0, 1fr) 6.6rem; gap: .3rem 1rem; align-items: baseline; padding: .75rem 0; border-top: 1px solid var(--line); }
.card > .advice:first-child li:first-child { border: 0; padding-top: 0; }
.gain { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--soft); font-size: .8125rem; }
.gain strong { color: var(--strong); font-size: 1.0625rem; font-weight: 650; }
.category { font-size: .8125rem; color: var(--soft); text-align: end; }
summary { cursor: pointer; padding: .3rem 0; color: var(--link); font-weight: 600; width: fit-content; }
.advice + details { border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 40rem) { .advice li { grid-template-columns: 1fr 1fr; } .advice .message { order: 1; grid-column: 1 / -1; } }
.asked caption { text-align: start; padding-bottom: .8rem; }
.asked caption h3, .asked caption .soft { display: inline; margin-right: .5rem; }
.list h3 { font-size: 1.0625rem; }
.list > p { margin-top: .5rem; }
.asked thead th { padding: 0 0 .45rem; font-size: .8125rem; color: var(--soft); font-weight: 500; }
.asked tbody th, .asked tbody td { border-top: 1px solid var(--line); }
.asked th:first-child { width: 42%; hyphens: auto; padding-right: 1rem; overflow-wrap: anywhere; }
.asked tr:last-child > * { padding-bottom: 0; }
.asked th .soft { display: block; font-size: .875rem; }
.asked td > div { display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
.how { display: inline-flex; align-items: flex-start; gap: .4rem; font-weight: 500; }
.how .icon { margin-top: .3em; }
.how-exact, .status-pass { color: var(--strong); } .how-alias, .how-stem, .how-implied { color: var(--moderate); }
.how-none, .status-unknown { color: var(--soft); } .status-fail { color: var(--not); }
.places { list-style-type: ""; display: inline-flex; flex-wrap: wrap; gap: 0 .8rem; font-size: .9375rem; }
.unmet th { font-weight: 400; }
.facts { margin-top: .6rem; }
.facts > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .1rem 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.facts > div:first-child { border: 0; } .facts > div:last-child { padding-bottom: 0; }
.facts dt { color: var(--soft); }
@media (max-width: 30rem) { .facts > div { grid-template-columns: minmax(0, 1fr); } }
.form th > div { display: grid; grid-template-columns: 1.1rem minmax(0, 1fr); gap: 0 .6rem; align-items: baseline; }
.form th .soft { grid-column: 2; font-size: .875rem; line-height: 1.45; }
@media (min-width: 46rem) { .form th > div { grid-template-columns: 1.1rem minmax(0, 13rem) minmax(0, 1fr); } .form th .soft { grid-column: 3; font-size: .9375rem; } }
.form th .icon { align-self: start; margin-top: .3em; color: var(--soft); } .form th .icon-yes { color: var(--strong); } .form th .icon-fail { color: var(--not); }
.form tbody th, .form tbody td { border-top: 1px solid var(--line); }
.form td { padding-left: 1rem; } .form tr:last-child > * { padding-bottom: 0; }
.unread { padding-left: clamp(2.2rem, 5vw, 2.9rem); }
.unread li + li { margin-top: .6rem; }
.unread li::marker { color: var(--soft); }
`;
