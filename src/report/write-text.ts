import type { Evidence } from "../schema/classification.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import type { ResumeSkillFact } from "../schema/parsed-resume.ts";
import { type Html, html } from "./html.ts";
import { findingId, type MarkKind, pinId } from "./place-evidence.ts";
import type { ReportText } from "./report-text.ts";
import { FORM_WORDS, MARK_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** The resume as it was read, with its evidence, and what the layout did to it. */
export function writeText(text: ReportText | null, evidence: Evidence | null): Html {
  if (!text) return section("text", WORDS.text, null, html`<p class="card quiet">${WORDS.noText}</p>`);
  return section(
    "text",
    WORDS.text,
    evidence ? WORDS.textIntro : WORDS.textIntroPlain,
    html`${findings(text, evidence)}
${legend(text, evidence)}
<div class="paper card" role="region" aria-label="${WORDS.paper}">${text.markup}</div>
${otherSkills(text, evidence)}`,
  );
}

function legend(text: ReportText, evidence: Evidence | null): Html {
  const kinds = (Object.keys(MARK_WORDS) as MarkKind[]).filter((kind) => evidence || kind === "skill");
  const hasPins = text.reading.findings.some((_finding, at) => text.has(pinId(at + 1)));
  return html`<div class="legend"><h3 class="unseen">${WORDS.legend}</h3><ul>${kinds.map(
    (kind) => html`<li><mark class="${kind}">${MARK_WORDS[kind]}</mark></li>`,
  )}${
    text.reading.protected.length > 0 && html`<li><span class="protected">${WORDS.protected}</span></li>`
  }${hasPins && html`<li><span class="pin pin-sample">${WORDS.finding}</span></li>`}</ul></div>`;
}

function findings({ reading, has }: ReportText, evidence: Evidence | null): Html {
  const none = reading.source.layout_checked ? WORDS.noFindings : WORDS.notChecked;
  const body =
    reading.findings.length === 0
      ? html`<p>${none}</p>`
      : html`<ol class="findings">${reading.findings.map((finding, at) => {
          const number = at + 1;
          const link = has(pinId(number)) && html` <a href="#${pinId(number)}">${WORDS.inText}</a>`;
          const cost = at === firstOfKind(reading.findings, finding) ? costOf(finding, evidence) : null;
          return html`<li id="${findingId(number)}"><strong>${FORM_WORDS[finding.code]}</strong> <span class="soft">${[place(finding), cost && WORDS.costs(cost)].filter(Boolean).join(" · ")}</span><br>${finding.message}${link}</li>`;
        })}</ol>`;
  return html`<div class="card list"><h3>${WORDS.findings}</h3>${body}</div>`;
}

function place(finding: LayoutFinding): string {
  return finding.page === null ? WORDS.whole : WORDS.page(finding.page);
}

/** A kind costs once, so its cost stands with the first of them. */
function firstOfKind(all: readonly LayoutFinding[], finding: LayoutFinding): number {
  return all.findIndex((other) => other.code === finding.code);
}

function costOf(finding: LayoutFinding, evidence: Evidence | null): number | null {
  const part = evidence?.formatting.find((entry) => entry.name === finding.code && entry.points < 0);
  return part ? -part.points : null;
}

/** Skills that were read and that no requirement points at. */
function otherSkills({ reading }: ReportText, evidence: Evidence | null): Html | false {
  const lists = [evidence?.required_skills, evidence?.preferred_skills, evidence?.keywords];
  const used = new Set(lists.flatMap((list) => list?.flatMap((entry) => entry.spans.map(String)) ?? []));
  const others = reading.skills.filter((skill) => !skill.spans.some((span) => used.has(String(span))));
  if (others.length === 0) return false;
  return html`<details class="card others"><summary>${WORDS.otherSkills(others.length)}</summary><p class="soft">${WORDS.otherSkillsNote}</p><ul class="chips">${others.map(skillChip)}</ul></details>`;
}

function skillChip(skill: ResumeSkillFact): Html {
  return html`<li>${skill.name}${skill.found_by === "tagger" && html` <span class="soft">${WORDS.byTagger}</span>`}</li>`;
}
