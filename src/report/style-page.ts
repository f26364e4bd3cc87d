/** Colours, type, and the frame of the page. Every pair of text and ground has a contrast of 4.5 or more. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f4f0; --card: #ffffff; --ink: #1c232d; --soft: #596270; --line: #e0ddd5; --track: #e9e7e0;
  --link: #155e75; --focus: #155e75;
  --strong: #1d6f4a; --moderate: #1f5f91; --weak: #8f5200; --not: #a5302f;
  --part-0: #2f4b7c; --part-1: #5d84c4; --part-2: #1f7a72; --part-3: #b3741a; --part-4: #8a4b86; --pattern: rgb(255 255 255 / .55);
  --required: #cdeadb; --preferred: #dbe7fb; --keyword: #fdf0c4; --mark-line: #1d6f4a; --mark-line-2: #1f5f91; --mark-line-3: #8f5200;
  --pin: #a5302f; --pin-ground: #fdf1ef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b; --card: #1a2027; --ink: #e8eaee; --soft: #a7b0bc; --line: #2e3742; --track: #2a323c;
    --link: #7cc7dd; --focus: #7cc7dd;
    --strong: #6ccb9c; --moderate: #83baf0; --weak: #e8b163; --not: #f0938c;
    --part-0: #86a6de; --part-1: #5478b4; --part-2: #4db3a7; --part-3: #d99a45; --part-4: #bf85ba; --pattern: rgb(0 0 0 / .5);
    --required: #1d4434; --preferred: #233c5c; --keyword: #4a3d18; --mark-line: #6ccb9c; --mark-line-2: #83baf0; --mark-line-3: #e8b163;
    --pin: #f0938c; --pin-ground: #35211f;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.6 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-kerning: normal; overflow-wrap: break-word;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.25rem + 2.2vw, 2.6rem); letter-spacing: -.022em; line-height: 1.12; }
h2 { font-size: 1.4rem; letter-spacing: -.014em; }
h3 { font-size: 1rem; letter-spacing: -.005em; }
h4 { font-size: .8125rem; color: var(--soft); font-weight: 600; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
code { font: .8125em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
q { quotes: "“" "”" "‘" "’"; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; }
td, th { vertical-align: top; padding: .6rem 0; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
.unseen, .skip:not(:focus) {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip:focus { position: absolute; z-index: 1; left: 1rem; top: 1rem; padding: .6rem 1rem; background: var(--card); }
.shapes { position: absolute; }
.soft, .small { color: var(--soft); font-weight: 400; }
.small { font-size: .875rem; line-height: 1.5; }
.number { font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
.tag {
  display: inline-block; padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 99px;
  font-size: .78rem; line-height: 1.45; font-weight: 500; color: var(--soft); white-space: nowrap;
}
header { padding: clamp(2rem, 6vw, 4rem) 0 clamp(1.5rem, 3vw, 2.25rem); }
.eyebrow { font-size: .8125rem; font-weight: 600; color: var(--soft); margin-bottom: .6rem; }
.company { color: var(--soft); font-weight: 400; }
.lede { margin-top: .8rem; color: var(--soft); font-size: 1.0625rem; max-width: 44rem; text-wrap: pretty; }
nav h2 { font-size: .8125rem; letter-spacing: 0; color: var(--soft); font-weight: 600; }
nav ul { list-style-type: ""; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin-top: .3rem; }
nav a { display: inline-block; padding: .3rem 0; color: var(--ink); text-decoration-color: var(--line); }
nav { padding: .9rem 0; border-block: 1px solid var(--line); }
main > section { padding-top: clamp(2.25rem, 5vw, 3.5rem); }
main > section:first-child { padding-top: clamp(1.5rem, 3vw, 1.75rem); }
.intro { margin-top: .4rem; color: var(--soft); max-width: 42rem; text-wrap: pretty; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: clamp(1.1rem, 3vw, 1.75rem); margin-top: 1.1rem; }
.quiet { display: flex; gap: .6rem; align-items: baseline; }
footer { margin-top: clamp(3rem, 7vw, 5rem); padding: 2.25rem 0 3.5rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
footer h2 { font-size: 1rem; letter-spacing: 0; color: var(--ink); }
footer p { margin-top: .7rem; max-width: 46rem; text-wrap: pretty; }
footer dl { margin: 1.4rem 0; display: grid; gap: .15rem; }
footer dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .75rem; }
footer dd { color: var(--ink); overflow-wrap: anywhere; }
footer code { display: block; color: var(--soft); }
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: clamp(2rem, 4vw, 3.5rem); }
  nav { position: sticky; top: 0; align-self: start; border: 0; padding: 2.1rem 0 2rem; }
  nav ul { display: block; margin-top: .6rem; border-left: 2px solid var(--line); padding-left: 1rem; }
  nav a { text-decoration-color: transparent; padding: .22rem 0; font-size: .9375rem; }
  nav a:hover { text-decoration-color: currentColor; }
}
`;
