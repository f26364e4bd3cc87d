import { writeCsvCell } from "./csv.ts";

/** Columns of a dataset row as dotted paths, with the type of their cells. A list is written as JSON. */
const COLUMNS: Record<string, "text" | "number" | "boolean" | "list" | "nullable_text"> = {
  id: "text",
  scenario: "text",
  occupation: "text",
  "resume.skills": "list",
  "resume.experience_count": "number",
  "resume.years_total": "number",
  "resume.has_summary": "boolean",
  "resume.has_projects": "boolean",
  "resume.has_education": "boolean",
  "resume.has_certifications": "boolean",
  "resume.certifications_count": "number",
  "resume.raw_text_length": "number",
  "resume.contact_info_complete": "boolean",
  "resume.titles": "list",
  "jd.role": "text",
  "jd.company": "nullable_text",
  "jd.required_skills": "list",
  "jd.preferred_skills": "list",
  "jd.seniority": "nullable_text",
  "jd.keywords": "list",
  "jd.experience_years": "nullable_text",
  "feature_scores.skill_match_required": "number",
  "feature_scores.skill_match_preferred": "number",
  "feature_scores.keyword_match": "number",
  "feature_scores.formatting_score": "number",
  "feature_scores.experience_alignment": "number",
  "labels.ats_score": "number",
  "labels.bucket": "text",
  "labels.confidence": "number",
  "labels.source": "text",
};
/** Whatever else a row holds, as one JSON object. */
const EXTRA = "extra";
const NAMES = Object.keys(COLUMNS);

/** The head line. */
export function csvHead(): string {
  return [...NAMES, EXTRA].join(",");
}

/** A row as one CSV record without its line break. Keys that have no column go into the last one, as JSON. */
export function writeCsvRow(row: object): string {
  const rest = structuredClone(row) as Record<string, unknown>;
  const cells = NAMES.map((name) => {
    const value = takePath(rest, name.split("."));
    if (value === undefined || value === null) return "";
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return writeCsvCell(isPlain ? value : JSON.stringify(value));
  });
  dropEmpty(rest);
  return [...cells, Object.keys(rest).length > 0 ? writeCsvCell(JSON.stringify(rest)) : ""].join(",");
}

/** The row of a record; cells that do not fit their column stay text, so that the schema names them. */
export function readCsvRow(head: readonly string[], cells: readonly (string | null)[]): unknown {
  let row: Record<string, unknown> = {};
  const extra = cells[head.indexOf(EXTRA)];
  const parsed = extra ? parseJson(extra) : null;
  if (typeof parsed === "object" && parsed !== null) row = parsed as Record<string, unknown>;
  head.forEach((name, at) => {
    if (name === EXTRA) return;
    const value = readCell(name, cells[at] ?? null);
    if (value !== undefined) setPath(row, name.split("."), value);
  });
  return row;
}

function readCell(name: string, cell: string | null): unknown {
  const type = COLUMNS[name];
  if (cell === null) return type === "nullable_text" ? null : undefined;
  if (type === "number") return cell.trim() !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
  if (type === "boolean") return /^true$/i.test(cell) ? true : /^false$/i.test(cell) ? false : cell;
  if (type === "list") return parseJson(cell) ?? cell;
  return cell;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Names that would reach a prototype are no names of ours. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

function setPath(row: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (first === undefined || UNSAFE.has(first)) return;
  if (rest.length === 0) row[first] = value;
  else {
    const inner = row[first];
    const object = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
    row[first] = object;
    setPath(object, rest, value);
  }
}

function takePath(row: Record<string, unknown>, [first, ...rest]: string[]): unknown {
  const value = row[first!];
  if (rest.length > 0)
    return typeof value === "object" && value !== null
      ? takePath(value as Record<string, unknown>, rest)
      : undefined;
  delete row[first!];
  return value;
}

function dropEmpty(row: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(row))
    if (typeof value === "object" && value !== null && Object.keys(value).length === 0) delete row[name];
}
