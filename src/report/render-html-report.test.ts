import assert from "node:assert/strict";
import { test } from "node:test";
import { buildAbstained, buildInput, TEXT } from "./build-input.test.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderHtmlReport } from "./render-html-report.ts";
import { STYLE } from "./style.ts";

/** The part of a page with an id, as words: tags gone, spaces folded, entities read. */
function wordsOf(page: string, id: string): string {
  const from = page.indexOf(`<section id="${id}"`);
  assert.ok(from >= 0, `there is a part "${id}"`);
  return plain(page.slice(from, page.indexOf("</section>", from)));
}

function plain(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function paperOf(page: string): string {
  const from = page.indexOf(">", page.indexOf('<div class="paper')) + 1;
  const to = page.indexOf('<details class="card others', from);
  return page.slice(from, page.lastIndexOf("</div>", to));
}

test("the same input gives the same page", () => {
  assert.equal(renderHtmlReport(buildInput()), renderHtmlReport(buildInput()));
});

test("the page names the job, the score, the bucket and how sure the rules are", () => {
  const page = renderHtmlReport(buildInput());
  assert.match(page, /<title>Platform Engineer at Alder &amp; Sons · resume report<\/title>/);
  const answer = wordsOf(page, "answer");
  assert.match(answer, /61 of 100 Moderate/);
  assert.match(answer, /Close to the next bucket/);
  assert.match(answer, /Confidence 58 % from the rules/);
  assert.match(answer, /Two buckets are near\./);
  assert.match(answer, /Strong < 1 % Moderate \(likeliest\) 58 % Weak 42 % Not ATS-friendly 0 %/);
});

test("a model's confidence is not called uncalibrated, and not called proven", () => {
  const input = buildInput();
  input.classification.classifier = { kind: "embedded", name: "m", version: "1", sha256: "f".repeat(64) };
  const answer = wordsOf(renderHtmlReport(input), "answer");
  assert.doesNotMatch(answer, /from the rules/);
  assert.match(answer, /Not very sure/);
  assert.match(answer, /not proven on real resumes/);
});

test("the five contributions stand as numbers and in the label of the drawing", () => {
  const page = renderHtmlReport(buildInput());
  const words = wordsOf(page, "contributions");
  assert.match(words, /Required skills .* 75 % 26\.25 of 35/);
  assert.match(words, /Total 61\.55, rounded down to 61/);
  assert.match(
    page,
    /aria-label="Stacked bar of 100 points\. Required skills: 26\.25 of 35; [^"]*Experience: 7\.05 of 15\./,
  );
});

test("missing categories and advice are shown, the largest gain first", () => {
  const page = renderHtmlReport(buildInput());
  assert.match(wordsOf(page, "missing"), /Skills Medium .*Not shown AWS, GCP or Azure Shown Python/);
  assert.match(wordsOf(page, "advice"), /\+8\.75 points Name the cloud\..*\+0\.45 points Add dates\./);
});

test("each requirement says how it was met, in which words, and where", () => {
  const page = renderHtmlReport(buildInput());
  const words = wordsOf(page, "asked");
  assert.match(words, /Python Found Python Experience Skills SQL Implied by PostgreSQL Summary/);
  assert.match(words, /Kubernetes By another name k8s Experience/);
  assert.match(words, /AWS, GCP or Azure Not found Related, no credit: Hetzner/);
  assert.match(words, /A driving licence Licence Fail It is not named\./);
  assert.match(words, /one level below the job/);
  const [start] = [TEXT.indexOf("PostgreSQL")];
  assert.ok(page.includes(`<a href="#p${start}-${start + 10}">Summary</a>`));
});

test("the text pane without its tags is the escaped text, to the letter", () => {
  const page = renderHtmlReport(buildInput());
  assert.equal(paperOf(page).replace(/<[^>]*>/g, ""), escapeHtml(TEXT));
});

test("evidence is marked by kind, protected places are not marked, findings are pinned", () => {
  const paper = paperOf(renderHtmlReport(buildInput()));
  assert.match(paper, /<mark [^>]*class="required" data-is="required skill">PostgreSQL<\/mark>/);
  assert.match(paper, /<mark [^>]*class="preferred"[^>]*>Kafka<\/mark>/);
  assert.match(paper, /<mark [^>]*class="skill">Sailing<\/mark>/);
  assert.match(paper, /<span class="protected">Mara Lindqvist<\/span>/);
  assert.match(paper, /<span id="pin-1" class="pin" data-number="1">some time ago<\/span>/);
  assert.doesNotMatch(paper, /pin-2/);
});

test("a match that reaches into a protected place is cut there", () => {
  const input = buildInput();
  input.classification.evidence!.required_skills[0]!.spans = [[5, 20]];
  const paper = paperOf(renderHtmlReport(input));
  assert.match(paper, /<span class="protected">Mara Lindqvist<\/span>/);
  assert.doesNotMatch(paper, /<mark[^>]*>[^<]*(Lindqvist|mara)/);
});

test("what was not understood is listed: warnings, assumptions, undated jobs, unknown parts", () => {
  const words = wordsOf(renderHtmlReport(buildInput()), "unread");
  assert.match(words, /The page holds several postings\./);
  assert.doesNotMatch(words, /Two buckets are near/);
  assert.match(words, /Experience: assumed, because of unreadable job dates\./);
  assert.match(words, /Key phrases: .* took over the score of “Required skills”/);
  assert.match(words, /The dates of a job cannot be read\. see it in the text/);
  assert.match(words, /HOBBY HORSES/);
});

test("a resume without a text gets its tables and an honest sentence in place of the text", () => {
  const input = buildInput();
  const row = { skills: ["Python"], experience_count: 1 } as unknown as typeof input.resume;
  const page = renderHtmlReport({ ...input, resume: row });
  assert.match(wordsOf(page, "text"), /There was no text/);
  assert.match(wordsOf(page, "asked"), /Python Found python named in the data/);
  assert.doesNotMatch(page, /<mark/);
});

test("an abstained answer gets a page without a number, with its reason and the text", () => {
  const page = renderHtmlReport(buildAbstained());
  const answer = wordsOf(page, "answer");
  assert.match(answer, /No score The posting names no skill/);
  assert.doesNotMatch(answer, /of 100/);
  assert.match(wordsOf(page, "asked"), /AWS, GCP or Azure/);
  assert.equal(paperOf(page).replace(/<[^>]*>/g, ""), escapeHtml(TEXT));
  assert.ok(!page.includes('id="contributions"'));
});

test("the footer says what made the page and that no public system publishes a score", () => {
  const page = renderHtmlReport(buildInput());
  const footer = plain(page.slice(page.indexOf("<footer")));
  for (const fact of [
    "oumi-ats 0.1.0",
    "2026-11-01",
    "ats-score.v1",
    "features.v1",
    "vocabulary.v1+abc",
    "ats-rules 1 (rules)",
  ])
    assert.ok(footer.includes(fact), fact);
  assert.match(footer, /No public applicant tracking system \(ATS\) publishes a score/);
  assert.doesNotMatch(plain(page.slice(page.indexOf("<body"))), /will pass/i);
});

test("headings go down one level at a time", () => {
  for (const input of [buildInput(), buildAbstained()]) {
    const levels = [...renderHtmlReport(input).matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [at, level] of levels.entries())
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `heading ${at}`);
  }
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("text has a contrast of 4.5 or more and drawings 3 or more, by day and by night", () => {
  const palettes = [...STYLE.matchAll(/:root \{([^}]*--ground[^}]*)\}/g)].slice(0, 2);
  assert.equal(palettes.length, 2);
  for (const [, palette] of palettes) {
    const colors = Object.fromEntries(
      [...palette!.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]!]),
    );
    const check = (text: string, ground: string, least: number) => {
      const found = contrast(colors[text]!, colors[ground]!);
      assert.ok(found >= least, `${text} on ${ground}: ${found.toFixed(2)}`);
    };
    for (const ground of ["ground", "card"])
      for (const text of ["ink", "soft", "link"]) check(text, ground, 4.5);
    for (const text of ["strong", "moderate", "weak", "not"]) check(text, "card", 4.5);
    for (const ground of ["required", "preferred", "keyword", "pin-ground"]) check("ink", ground, 4.5);
    for (const text of ["pin", "soft"]) check(text, "pin-ground", 4.5);
    for (const [line, ground] of [
      ["mark-line", "required"],
      ["mark-line-2", "preferred"],
      ["mark-line-3", "keyword"],
    ] as const)
      check(line, ground, 3);
    for (const at of [0, 1, 2, 3, 4]) check(`part-${at}`, "card", 3);
  }
});
