/** On paper: black on white, nothing folded, nothing that needs a background to be read. */
export const PRINT_STYLE = `
@page { margin: 16mm 15mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #e3e3e3; --link: #000;
    --strong: #14573a; --moderate: #174a72; --weak: #6f4000; --not: #84221f;
    --part-0: #2f4b7c; --part-1: #5d84c4; --part-2: #1f7a72; --part-3: #b3741a; --part-4: #8a4b86; --pattern: rgb(255 255 255 / .55);
    --mark-line: #14573a; --mark-line-2: #174a72; --mark-line-3: #6f4000; --pin: #84221f;
  }
  html { font-size: 10.5pt; }
  nav, .skip { display: none; }
  .wrap { max-width: none; padding: 0; }
  .columns { display: block; }
  header { padding: 0; }
  main > section { padding-top: 1.6rem; }
  h2, h3, h4, caption, thead, .intro { break-after: avoid; }
  .lack, .verdict, .sure, .advice li, tr, .facts > div, .findings li, .unread li, #contributions .card { break-inside: avoid; }
  .card, .paper { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .card { padding: .9rem 1.1rem; border-radius: 6px; margin-top: .8rem; }
  .answer { grid-template-columns: 1.25fr 1fr; gap: .8rem; }
  .score strong { font-size: 3.2rem; }
  .verdict .meaning { margin-bottom: .6rem; }
  .bucket { margin-top: .4rem; }
  .chances { margin: .5rem 0; }
  .stack { height: 24px; }
  td, th, .advice li, .facts > div { padding-top: .32rem; padding-bottom: .32rem; }
  .chances th, .chances td { padding: .12rem 0; }
  .parts tbody th { width: 52%; }
  .swatch { top: .6rem; }
  .measures { display: block; }
  .paper { font-size: .9rem; line-height: 1.6; }
  .pin { background: none; }
  mark.required, mark.preferred, mark.keyword { background: none; }
  mark.required { font-weight: 700; }
  a { text-decoration: none; color: inherit; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: inherit; }
  .advice + details > summary { display: none; }
  .advice + details { border: 0; padding: 0; }
  p, li { orphans: 3; widows: 3; }
  footer { margin-top: 2rem; padding: 1rem 0 0; break-inside: avoid; }
}
`;
