import type { Classification } from "../schema/classification.ts";
import type { LayoutFindingCode } from "../schema/layout-finding.ts";
import { type Html, html } from "./html.ts";
import { pinId } from "./place-evidence.ts";
import { type ReportText, unknownPassages } from "./report-text.ts";
import { FEATURE_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** Findings that mean that something stayed unread. */
const UNREAD_FINDINGS: readonly LayoutFindingCode[] = ["undated_job", "unreadable_characters"];

/** All that was not understood, or had to be assumed. */
export function writeUnread(answer: Classification, text: ReportText | null): Html {
  const items = [
    ...answer.warnings
      .filter((warning) => warning.code !== "bucket_near_boundary")
      .map((warning) => html`${warning.message}`),
    ...answer.imputed.map((entry) => html`${writeImputed(entry)}`),
    ...(text ? textItems(text) : []),
    ...evidenceItems(answer),
  ];
  const distinct = [...new Map(items.map((item) => [item.markup, item])).values()];
  if (distinct.length === 0)
    return section("unread", WORDS.unread, null, html`<p class="card quiet">${WORDS.unreadNothing}</p>`);
  return section(
    "unread",
    WORDS.unread,
    WORDS.unreadIntro,
    html`<ul class="card unread">${distinct.map((item) => html`<li>${item}</li>`)}</ul>`,
  );
}

function textItems(text: ReportText): Html[] {
  const { findings, language } = text.reading;
  const items = findings.flatMap((finding, at) => {
    if (!UNREAD_FINDINGS.includes(finding.code)) return [];
    const id = pinId(at + 1);
    return html`${finding.message}${text.has(id) && html` <a href="#${id}">${WORDS.inText}</a>`}`;
  });
  for (const { id, title } of unknownPassages(text))
    items.push(
      html`${WORDS.otherSection} <a href="#${id}">${title === null ? WORDS.untitledSection : html`<q>${title}</q>`}</a>`,
    );
  if (language === "und") items.push(html`${WORDS.noLanguage}`);
  return items;
}

function evidenceItems({ evidence }: Classification): Html[] {
  if (!evidence) return [];
  return [
    ...(evidence.role ? [] : [html`${WORDS.noTitle}`]),
    ...(evidence.experience.years === null ? [html`${WORDS.noYears}`] : []),
  ];
}

/** "keyword_match <- skill_match_required" in words. */
function writeImputed(entry: string): string {
  const [name = "", source = ""] = entry.split(" <- ");
  const own = nameOf(name);
  return Object.hasOwn(FEATURE_WORDS, source)
    ? WORDS.borrowed(own, nameOf(source))
    : WORDS.assumed(own, source);
}

function nameOf(feature: string): string {
  return Object.hasOwn(FEATURE_WORDS, feature)
    ? FEATURE_WORDS[feature as keyof typeof FEATURE_WORDS].name
    : feature;
}
