import type { AutoApplyResume } from "../../schema/autoapply.ts";
import type { ExampleResume } from "../../schema/example.ts";
import type { ParsedResume, ResumeReading, ResumeWork } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import { unionYears } from "../dates/union-years.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { highestDegree } from "../resume/highest-degree.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import { composeText } from "./compose-text.ts";
import type { ResumeFacts, SkillEvidence } from "./facts.ts";
import { fromAutoApply } from "./from-autoapply.ts";
import { countedLength, maskSpans } from "./mask-protected.ts";
import { type KnownResume, recogniseResume } from "./recognise-shape.ts";

export interface FactOptions {
  matcher: SkillMatcher;
  /** YYYY-MM-DD: what "present" means. */
  as_of: string;
}

/**
 * What a scorer needs of a resume in any accepted shape (see {@link recogniseResume}).
 * @throws OumiAtsError `unknown_shape`
 */
export function resumeFacts(value: unknown, options: FactOptions): ResumeFacts {
  const known: KnownResume = recogniseResume(value);
  if (known.shape === "row") return factsOfRow(known.resume, known.given_keyword_match, options);
  if (known.shape === "autoapply") return factsOfAutoApply(known.resume, options);
  const reading = known.resume.meta?.oumi_ats;
  return reading ? factsOfReading(known.resume, reading, options) : factsOfJsonResume(known.resume, options);
}

function factsOfRow(row: ExampleResume, given: number | null, { matcher }: FactOptions): ResumeFacts {
  const skills = new SkillCollector(matcher);
  for (const name of row.skills) skills.addListed(name);
  const titles = Array.isArray(row["titles"])
    ? row["titles"].filter((title) => typeof title === "string")
    : [];
  return {
    source: "row",
    has_text: false,
    text: "",
    language: "und",
    skills: skills.found,
    given_keyword_match: given,
    contact_complete: row.contact_info_complete,
    has_summary: row.has_summary,
    dated_jobs: row.experience_count,
    job_count: row.experience_count,
    has_education: row.has_education,
    skills_listed: skills.found.size,
    has_projects: row.has_projects,
    has_certifications: row.has_certifications,
    length: row.raw_text_length,
    layout_checked: false,
    findings: [],
    years_total: row.experience_count > 0 ? row.years_total : null,
    years_stated: row.experience_count > 0 || row.years_total === 0 ? null : row.years_total,
    titles,
    highest_degree: null,
  };
}

function factsOfAutoApply(resume: AutoApplyResume, options: FactOptions): ResumeFacts {
  const converted = fromAutoApply(resume);
  const facts = factsOfJsonResume(converted, options);
  const raw = resume.raw_text?.normalize("NFC") ?? "";
  if (raw.trim() === "") return facts;
  const text = maskSpans(raw, placesOf(raw, [resume.name, resume.email, resume.phone]));
  const skills = new SkillCollector(options.matcher);
  for (const name of resume.skills) skills.addListed(name);
  skills.addMentions(text, []);
  const used = (resume.experience ?? []).flatMap((job) => job.skills_used ?? []);
  for (const name of used) skills.addShown(name);
  return {
    ...facts,
    has_text: true,
    text,
    skills: skills.found,
    language: detectLanguage(raw),
    length: countedLength(text),
  };
}

/** Every occurrence of the given strings, as sorted spans. */
function placesOf(text: string, strings: (string | null | undefined)[]): Span[] {
  const spans: Span[] = [];
  for (const string of strings) {
    if (!string?.trim()) continue;
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length))
      spans.push([at, at + string.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

function factsOfJsonResume(resume: ParsedResume, options: FactOptions): ResumeFacts {
  const text = composeText(resume).normalize("NFC");
  const skills = new SkillCollector(options.matcher);
  for (const name of listedNames(resume)) skills.addListed(name);
  skills.addMentions(text, []);
  return {
    ...factsOfSections(resume, options),
    source: "json",
    has_text: text !== "",
    text,
    language: detectLanguage(text),
    skills: skills.found,
    length: countedLength(text),
    layout_checked: false,
    findings: [],
    years_stated: null,
  };
}

function factsOfReading(resume: ParsedResume, reading: ResumeReading, options: FactOptions): ResumeFacts {
  const text = maskSpans(reading.text, reading.protected);
  const skills = new SkillCollector(options.matcher);
  for (const name of listedNames(resume)) skills.addListed(name);
  for (const fact of reading.skills)
    skills.addFact(fact.name, fact.listed, fact.spans, (span) => reading.text.slice(span[0], span[1]));
  return {
    ...factsOfSections(resume, options),
    source: reading.source.layout_checked ? "document" : "text",
    has_text: text.trim() !== "",
    text,
    language: reading.language,
    skills: skills.found,
    length: countedLength(text),
    layout_checked: reading.source.layout_checked,
    findings: reading.findings,
    years_stated: reading.years_stated,
  };
}

type SectionFacts = Pick<
  ResumeFacts,
  | "given_keyword_match"
  | "contact_complete"
  | "has_summary"
  | "dated_jobs"
  | "job_count"
  | "has_education"
  | "skills_listed"
  | "has_projects"
  | "has_certifications"
  | "years_total"
  | "titles"
  | "highest_degree"
>;

function factsOfSections(resume: ParsedResume, { as_of }: FactOptions): SectionFacts {
  const work = resume.work ?? [];
  return {
    given_keyword_match: null,
    contact_complete: Boolean(resume.basics?.email?.trim() && resume.basics?.phone?.trim()),
    has_summary: Boolean(resume.basics?.summary?.trim()),
    dated_jobs: work.filter((job) => totalYears([job], as_of) !== null).length,
    job_count: work.length,
    has_education: (resume.education ?? []).length > 0,
    skills_listed: new Set(listedNames(resume).map((name) => name.toLowerCase())).size,
    has_projects: (resume.projects ?? []).length > 0,
    has_certifications: (resume.certificates ?? []).length > 0,
    years_total: work.length === 0 ? null : totalYears(work, as_of),
    titles: latestFirst(work).flatMap((job) => (job.position?.trim() ? [job.position] : [])),
    highest_degree: highestDegree(resume.education ?? []),
  };
}

/** Union of the dated jobs, plus jobs that tell only how long they lasted. Null when none can be read. */
function totalYears(work: ResumeWork[], as_of: string): number | null {
  const dated = unionYears(work, as_of);
  let months = 0;
  for (const job of work) if (typeof job["duration_months"] === "number") months += job["duration_months"];
  return months === 0 ? dated : (dated ?? 0) + months / 12;
}

function listedNames(resume: ParsedResume): string[] {
  return (resume.skills ?? []).flatMap((skill) =>
    skill.keywords && skill.keywords.length > 0 ? skill.keywords : skill.name ? [skill.name] : [],
  );
}

/** Jobs by end (none = present), then start, latest first; undated ones last; the rest in the order given. */
function latestFirst(work: ResumeWork[]): ResumeWork[] {
  const key = (job: ResumeWork) => (job.startDate ? `${job.endDate ?? "9999"} ${job.startDate}` : "");
  return work
    .map((job, at) => ({ job, at, key: key(job) }))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : a.at - b.at))
    .map((entry) => entry.job);
}

/** Gathers skills by canonical name from lists, prose and facts. */
class SkillCollector {
  readonly found = new Map<string, SkillEvidence>();
  readonly #matcher: SkillMatcher;

  constructor(matcher: SkillMatcher) {
    this.#matcher = matcher;
  }

  /** A name that stands in a list of skills. Unknown names are kept under their folded wording. */
  addListed(name: string): void {
    const wording = name.trim();
    if (wording === "") return;
    const canonical = this.#matcher.canonical(wording);
    if (canonical) {
      this.#entry(canonical, wording).listed = true;
      return;
    }
    this.#entry(wording.toLowerCase(), wording).listed = true;
    for (const mention of this.#matcher.scan(wording, { lists: [[0, wording.length]] }))
      if (!mention.negated)
        this.#entry(mention.name, wording.slice(mention.start, mention.end)).listed = true;
  }

  /** A name given as used somewhere, not in the list of skills. */
  addShown(name: string): void {
    const canonical = this.#matcher.canonical(name.trim());
    if (canonical) this.#entry(canonical, name.trim());
  }

  addMentions(text: string, lists: Span[]): void {
    for (const mention of this.#matcher.scan(text, { lists })) {
      if (mention.negated) continue;
      this.#entry(mention.name, text.slice(mention.start, mention.end)).spans.push([
        mention.start,
        mention.end,
      ]);
    }
  }

  addFact(name: string, listed: boolean, spans: Span[], wordingOf: (span: Span) => string): void {
    const entry = this.#entry(name, spans.length > 0 ? wordingOf(spans[0]!) : name);
    entry.listed ||= listed;
    for (const span of spans) {
      entry.spans.push(span);
      this.#addForm(entry, wordingOf(span));
    }
  }

  #entry(name: string, wording: string): SkillEvidence {
    let entry = this.found.get(name);
    if (!entry) {
      entry = { name, listed: false, forms: [], spans: [], shows: this.#matcher.shows(name) };
      this.found.set(name, entry);
    }
    this.#addForm(entry, wording);
    return entry;
  }

  #addForm(entry: SkillEvidence, wording: string): void {
    const form = wording.toLowerCase();
    if (!entry.forms.includes(form)) entry.forms.push(form);
  }
}
