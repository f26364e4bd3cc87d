/** The resume's text with its marks: each kind has a line of its own shape, beside its colour. */
export const MARK_STYLE = `
.legend ul { list-style-type: ""; display: flex; flex-wrap: wrap; gap: .45rem 1.4rem; margin-top: 1.4rem; font-size: .9375rem; }
.paper {
  white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
  padding: clamp(1.1rem, 3vw, 1.9rem); font-size: .9375rem; line-height: 1.75;
}
.paper h3 .line { padding: 0; text-indent: 0; }
.paper h3 { font-size: inherit; line-height: inherit; font-weight: 700; letter-spacing: 0; text-wrap: wrap; }
.line { display: block; padding-left: 1.4em; text-indent: -1.4em; }
.passage + .passage { margin-top: 1.1rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
.passage::before { content: attr(data-label); display: block; font-size: .78rem; line-height: 1.5; color: var(--soft); }
.passage:not([data-label]) { margin-top: 0; padding-top: 0; border: 0; }
.passage:not([data-label])::before { display: none; }
@media (min-width: 46rem) {
  .passage { position: relative; padding-left: 6.25rem; }
  .passage::before { position: absolute; left: 0; width: 5.75rem; line-height: 2.1; }
}
mark { background: none; color: inherit; text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: .22em; border-radius: 2px; }
mark.required { background: var(--required); text-decoration: underline solid 2px var(--mark-line); text-underline-offset: .22em; }
mark.preferred { background: var(--preferred); text-decoration: underline dashed 2px var(--mark-line-2); text-underline-offset: .22em; }
mark.keyword { background: var(--keyword); text-decoration: underline double 1px var(--mark-line-3); text-underline-offset: .2em; }
mark.skill { text-decoration: underline dotted 1.5px var(--soft); text-underline-offset: .25em; }
mark mark.skill { text-decoration: none; }
mark[data-is][id]::before {
  content: attr(data-is) ": "; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
mark:target, .pin:target, .findings li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.protected { color: var(--soft); font-style: italic; }
.pin { background: var(--pin-ground); border-bottom: 2px solid var(--pin); }
.pin[id]::before, .pin-sample::before {
  content: attr(data-number); display: inline-block; text-indent: 0; min-width: 1.5em; margin-right: .35em; padding: 0 .35em; border: 1.5px solid var(--pin); border-radius: 99px;
  font-size: .72em; line-height: 1.5; font-weight: 700; font-style: normal; text-align: center; color: var(--pin); vertical-align: .1em;
}
.pin-sample::before { content: "1"; }
ol.findings { list-style-type: ""; counter-reset: finding; }
.findings li { position: relative; margin-top: .9rem; padding-left: 2.4rem; counter-increment: finding; }
.findings li::before {
  content: counter(finding); position: absolute; left: 0; top: .15em; min-width: 1.6rem; padding: 0 .35rem; border: 1.5px solid var(--pin); border-radius: 99px;
  font-size: .78rem; line-height: 1.5; font-weight: 700; text-align: center; color: var(--pin);
}
.others p { margin: .4rem 0 .2rem; font-size: .9375rem; }
`;
