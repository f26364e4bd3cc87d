import { escapeHtml } from "../../report/escape-html.ts";
import type { Posting } from "../pair.ts";
import type { PostingBlock } from "./compose-posting.ts";
import type { PostingStyle } from "./posting-styles.ts";
import { PAGE_FURNITURE } from "./posting-wording.ts";

type TitleForm = PostingStyle["title_form"];

const TITLE_FORMS: Record<TitleForm, (title: string) => string> = {
  plain: (title) => title,
  colon: (title) => `${title}:`,
  upper: (title) => title.toUpperCase(),
  starred: (title) => `*** ${title} ***`,
};

/** schema.org's words for employment types. */
const SCHEMA_TYPES = { "full-time": "FULL_TIME", "part-time": "PART_TIME", contract: "CONTRACTOR" } as const;

/** A posting as plain text. `mark` stands before list items; "1." numbers them. */
export function postingText(blocks: readonly PostingBlock[], form: TitleForm, mark: string): string {
  const out: string[] = [];
  let last: PostingBlock["type"] | null = null;
  for (const block of blocks) {
    const clings =
      (block.type === "field" && last === "field") || (block.type === "bullets" && last === "heading");
    if (last !== null && !clings) out.push("");
    out.push(...linesOf(block, form, mark));
    last = block.type;
  }
  return `${out.join("\n")}\n`;
}

function linesOf(block: PostingBlock, form: TitleForm, mark: string): string[] {
  switch (block.type) {
    case "heading":
      return [TITLE_FORMS[form](block.text)];
    case "field":
      return [`${block.label}: ${block.text}`];
    case "bullets":
      return block.items.map((item, at) => {
        if (mark === "") return item;
        return mark === "1." ? `${at + 1}. ${item}` : `${mark} ${item}`;
      });
    default:
      return [block.text];
  }
}

/** The content of a posting as HTML, without a page around it. */
export function postingHtml(blocks: readonly PostingBlock[]): string {
  return blocks.map(htmlOf).join("\n");
}

function htmlOf(block: PostingBlock): string {
  switch (block.type) {
    case "title":
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case "heading":
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case "field":
      return `<div class="field"><strong>${escapeHtml(block.label)}:</strong> ${escapeHtml(block.text)}</div>`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}</ul>`;
  }
}

/** A job board's page around a posting: navigation, notices, sharing, footer. */
export function postingPage(posting: Posting, blocks: readonly PostingBlock[]): string {
  const list = (words: readonly string[]) =>
    words.map((word) => `<li><a href="#">${escapeHtml(word)}</a></li>`).join("");
  const { navigation, notice, alert, share, footer, legal } = PAGE_FURNITURE;
  return page(
    `${posting.job.role} | ${posting.job.company ?? "Jobs"}`,
    "",
    `<header><nav><ul>${list(navigation)}</ul></nav></header>
<div class="cookie-banner" role="dialog">${escapeHtml(notice)}</div>
<main>
<article>
${postingHtml(blocks)}
</article>
<div class="share"><ul>${list(share)}</ul></div>
</main>
<aside class="job-alert"><p>${escapeHtml(alert)}</p></aside>
<footer><ul>${list(footer)}</ul><p>${escapeHtml(legal)}</p></footer>`,
  );
}

/** A page whose posting stands in schema.org data, with a short visible teaser. */
export function jsonLdPage(posting: Posting, blocks: readonly PostingBlock[]): string {
  const { job, location, employment_type: employment, prose } = posting;
  const data = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: job.role,
    description: postingHtml(blocks.filter((block) => block.type !== "title")),
    datePosted: "2026-10-15",
    employmentType: SCHEMA_TYPES[employment],
    ...(job.company ? { hiringOrganization: { "@type": "Organization", name: job.company } } : {}),
    jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: location } },
  };
  // A closing tag inside the data would end the script.
  const script = `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
  return page(
    `${job.role} - ${job.company ?? ""}`,
    script,
    `<div id="app"><h1>${escapeHtml(job.role)}</h1><p>${escapeHtml(prose.intro)}</p><a href="#">Apply</a></div>`,
  );
}

function page(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>
<body>
${body}
</body>
</html>
`;
}
