import type { Evidence, KnockOutResult } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import { type IconName, icon } from "./draw.ts";
import { writeRange, writeYears } from "./format-values.ts";
import { type Html, html, type Part } from "./html.ts";
import type { ReportText } from "./report-text.ts";
import { KNOCK_OUT_WORDS, POSITION_WORDS, RANGE_SOURCE_WORDS, STATUS_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";
import { writeAskedList, writeRequirements } from "./write-requirements.ts";

const STATUS_SHAPES: Record<KnockOutResult["status"], IconName> = {
  pass: "yes",
  unknown: "unknown",
  fail: "fail",
};

/** What the job asks and what was found where. */
export function writeAsked(evidence: Evidence, job: ParsedJob, text: ReportText | null): Html {
  return section(
    "asked",
    WORDS.asked,
    WORDS.askedIntro,
    html`<div class="lists">
${writeRequirements(WORDS.required, evidence.required_skills, text)}
${writeRequirements(WORDS.preferred, evidence.preferred_skills, text)}
${writeRequirements(WORDS.keywords, evidence.keywords, text)}
${experienceCard(evidence)}
${softSkills(job)}
${evidence.knock_outs.length > 0 && knockOutCard(evidence.knock_outs)}
</div>`,
  );
}

/** What the posting says, without a verdict. */
export function writeAskedPlainly(job: ParsedJob): Html {
  const lists: [string, readonly string[]][] = [
    [WORDS.required, job.required_skills],
    [WORDS.preferred, job.preferred_skills ?? []],
    [WORDS.keywords, job.keywords ?? []],
    [WORDS.softSkills, job.soft_skills ?? []],
  ];
  const cards = lists.flatMap(([title, entries]) =>
    entries.length > 0 ? writeAskedList(title, entries) : [],
  );
  const body = cards.length > 0 ? cards : html`<p class="card quiet">${WORDS.nothingListed}</p>`;
  return section("asked", WORDS.askedAbstained, null, body);
}

function softSkills(job: ParsedJob): Html | false {
  const names = job.soft_skills ?? [];
  return names.length > 0 && writeAskedList(WORDS.softSkills, names);
}

function experienceCard({ experience, role }: Evidence): Html {
  const { years, required_range, range_source, position } = experience;
  const read = years === null ? WORDS.yearsUnread : WORDS.yearsRead(writeYears(years));
  const asked = required_range ? WORDS.range(writeRange(required_range)) : WORDS.noRange;
  const below = experience.levels_below > 0 && WORDS.levelsBelow(experience.levels_below);
  return html`<div class="card list"><h3>${WORDS.experience}</h3><dl class="facts">
${fact(WORDS.years, html`${read}: <strong>${POSITION_WORDS[position]}</strong>`)}
${fact(WORDS.rangeAsked, html`${asked}, ${RANGE_SOURCE_WORDS[range_source]}`)}
${fact(WORDS.level, html`${WORDS.levels(experience.title_level, experience.job_level)}${below && html`; <strong>${below}</strong>`}`)}
${role && fact(WORDS.latestTitle, roleWords(role))}
</dl></div>`;
}

function roleWords(role: NonNullable<Evidence["role"]>): Html {
  const shares = role.shared_words.length > 0 && WORDS.roleShares(role.shared_words.join(", "));
  const lacks = role.missing_words.length > 0 && WORDS.roleLacks(role.missing_words.join(", "));
  return html`<q>${role.latest_title}</q>${shares && html`; ${shares}`}${lacks && html`; ${lacks}`}`;
}

function fact(name: string, value: Part): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function knockOutCard(entries: readonly KnockOutResult[]): Html {
  return html`<div class="card list"><table class="asked">
<caption><h3>${WORDS.knockOuts}</h3> <span class="soft">${WORDS.knockOutsIntro}</span></caption>
<thead><tr><th scope="col">${WORDS.condition}</th><th scope="col">${WORDS.status}</th></tr></thead>
<tbody>${entries.map(knockOutRow)}</tbody></table></div>`;
}

function knockOutRow(entry: KnockOutResult): Html {
  return html`<tr><th scope="row">${entry.requirement}<span class="soft">${KNOCK_OUT_WORDS[entry.kind]}</span></th><td><div><span class="how status-${entry.status}">${icon(STATUS_SHAPES[entry.status])}${STATUS_WORDS[entry.status]}</span><span class="soft">${entry.reason}</span></div></td></tr>`;
}
