import { BARS, POSTING_BARS, type PostingFigures, type ResumeFigures, type ResumeGroup } from "./figures.ts";

type Row = (string | number | null)[];

/** Resumes by template and format, as a Markdown table; figures below their group's bar are marked with "<". */
export function resumeTable(rows: readonly ResumeFigures[]): string {
  const head = [
    "template",
    "format",
    "files",
    "recall",
    "precision",
    "withheld",
    "years",
    "flags",
    "contact",
    "name",
    "jobs",
    "titles",
    "employers",
    "dates",
    "schools",
    "findings",
  ];
  return table(
    head,
    rows.map((row) => {
      const bars = BARS[row.group];
      return [
        row.template,
        row.format,
        row.documents,
        cell(row.skills.recall, bars?.recall),
        cell(row.skills.precision, bars?.precision),
        cell(row.withheld_recall),
        cell(row.fields.years, bars?.years),
        cell(row.flags, bars?.flags),
        cell(row.fields.contact, bars?.contact),
        cell(row.fields.name),
        cell(row.fields.job_count),
        cell(row.fields.titles),
        cell(row.fields.employers),
        cell(row.fields.dates),
        cell(row.fields.schools),
        cell(row.fields.findings),
      ];
    }),
  );
}

/** Postings by style, likewise. */
export function postingTable(rows: readonly PostingFigures[]): string {
  const head = [
    "style",
    "files",
    "assignment",
    "range",
    "skill recall",
    "skill precision",
    "entry recall",
    "keyword recall",
    "role",
    "company",
    "seniority",
  ];
  return table(
    head,
    rows.map((row) => [
      row.style,
      row.documents,
      cell(row.fields.assignment, POSTING_BARS.assignment),
      cell(row.fields.range, POSTING_BARS.range),
      cell(row.skills.recall),
      cell(row.skills.precision),
      cell(row.entries.recall),
      cell(row.keywords.recall),
      cell(row.fields.role),
      cell(row.fields.company),
      cell(row.fields.seniority),
    ]),
  );
}

/** Bars as sentences that failed; empty when all are met. */
export function missedBars(groups: readonly ResumeFigures[], postings: PostingFigures): string[] {
  const missed: string[] = [];
  const check = (what: string, share: number | null, bar: number) => {
    if (share !== null && share < bar) missed.push(`${what}: ${share.toFixed(4)} is below ${bar}`);
  };
  for (const row of groups) {
    const bars = BARS[row.group as ResumeGroup];
    if (!bars) continue;
    check(`${row.group} skills recall`, row.skills.recall, bars.recall);
    check(`${row.group} skills precision`, row.skills.precision, bars.precision);
    check(`${row.group} years`, row.fields.years, bars.years);
    check(`${row.group} flags`, row.flags, bars.flags);
    check(`${row.group} contact`, row.fields.contact, bars.contact);
  }
  check("postings assignment", postings.fields.assignment, POSTING_BARS.assignment);
  check("postings range", postings.fields.range, POSTING_BARS.range);
  return missed;
}

function cell(share: number | null, bar?: number): string {
  if (share === null) return "–";
  return `${bar !== undefined && share < bar ? "<" : ""}${share.toFixed(3)}`;
}

function table(head: readonly string[], rows: readonly Row[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
