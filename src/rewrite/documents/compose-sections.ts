import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { composeEntry, type EntryHead, type EntryStyle } from "./compose-entry.ts";
import { composeSkills, type SkillStyle } from "./compose-skills.ts";
import { type Block, linkTarget, type Piece, row, rowOf, type SectionKind } from "./document-model.ts";
import { type DateStyle, formatDate, formatRange } from "./format-date.ts";

/** The words and forms of a written resume, apart from its look. */
export interface Wording {
  titles: Readonly<Record<SectionKind, string>>;
  date: DateStyle;
  /** Between two dates, blanks included. */
  dash: string;
  present: string;
  entry: EntryStyle;
  skills: SkillStyle;
  /** Before list items. */
  mark: string;
  /** Before the skills used in a project; "" leaves the words out. */
  keywords_label: string;
}

/** A section in blocks, without its title. */
export interface Section {
  kind: SectionKind;
  title: string;
  blocks: Block[];
}

type Loose = Record<string, unknown>;
type SectionWriter = (resume: ParsedResume, wording: Wording) => Block[];

const SECTION_WRITERS: Record<SectionKind, SectionWriter> = {
  summary: (resume) => paragraphs(resume.basics?.summary),
  skills: (resume, wording) => composeSkills(resume.skills ?? [], wording),
  work: (resume, wording) => (resume.work ?? []).flatMap((job) => jobBlocks(job, job.name, wording)),
  volunteer: (resume, wording) =>
    (resume.volunteer ?? []).flatMap((job) => jobBlocks(job, textOf(job["organization"]), wording)),
  projects: (resume, wording) =>
    (resume.projects ?? []).flatMap((project) => projectBlocks(project, wording)),
  education: (resume, wording) => (resume.education ?? []).flatMap((school) => schoolBlocks(school, wording)),
  certificates: (resume, wording) =>
    bullets(
      (resume.certificates ?? []).map((one) =>
        join([one.name, one.issuer, formatDate(one.date, wording.date), one.url]),
      ),
      wording,
    ),
  publications: (resume, wording) =>
    (resume.publications ?? []).flatMap((one) => [
      ...bullets(
        [
          join([
            one.name,
            textOf(one["publisher"]),
            formatDate(textOf(one["releaseDate"]), wording.date),
            textOf(one["url"]),
          ]),
        ],
        wording,
      ),
      ...paragraphs(textOf(one["summary"])),
    ]),
  awards: (resume, wording) =>
    (resume.awards ?? []).flatMap((one) => [
      ...bullets([join([one.title, one.awarder, formatDate(one.date, wording.date)])], wording),
      ...paragraphs(one.summary),
    ]),
  languages: (resume) =>
    (resume.languages ?? [])
      .map((one) => named(one.language, one.fluency))
      .filter(Boolean)
      .map((text) => row(text)),
  interests: (resume) =>
    (resume.interests ?? [])
      .map((one) => labelled(one.name, one.keywords))
      .filter(Boolean)
      .map((text) => row(text)),
  references: (resume) =>
    (resume.references ?? []).flatMap((one) => [
      ...paragraphs(textOf(one["name"])),
      ...paragraphs(textOf(one["reference"])),
    ]),
};

/** The sections that the resume fills, in the order asked for. */
export function composeSections(
  resume: ParsedResume,
  order: readonly SectionKind[],
  wording: Wording,
): Section[] {
  return order
    .map((kind) => ({ kind, title: wording.titles[kind], blocks: SECTION_WRITERS[kind](resume, wording) }))
    .filter((section) => section.blocks.length > 0);
}

/** A section's title and content. */
export function blocksOf(section: Section): Block[] {
  return [{ type: "heading", text: section.title, kind: section.kind }, ...section.blocks];
}

/** How a contact item is told apart. */
export interface ContactItem {
  kind: "email" | "phone" | "location" | "url";
  piece: Piece;
}

/** E-mail, phone, place and addresses on the web, as far as there are any. */
export function composeContact(resume: ParsedResume): ContactItem[] {
  const basics = resume.basics ?? {};
  const { address, city, region, postalCode, countryCode } = basics.location ?? {};
  const place = join([address, city, [region, postalCode].filter(isFilled).join(" "), countryCode]);
  const urls = [basics.url, ...(basics.profiles ?? []).map(profileText)];
  const items: (ContactItem | null)[] = [
    item("email", basics.email, (text) => `mailto:${text}`),
    item("phone", basics.phone, (text) => `tel:${text.replace(/[^\d+]/g, "")}`),
    item("location", place),
    ...[...new Set(urls)].map((url) => item("url", url, (text) => text)),
  ];
  return items.filter((one) => one !== null);
}

function item(
  kind: ContactItem["kind"],
  text: string | undefined,
  target?: (text: string) => string,
): ContactItem | null {
  if (!isFilled(text)) return null;
  const url = linkTarget(target?.(text.trim()));
  return { kind, piece: url ? { text: text.trim(), url } : { text: text.trim() } };
}

function profileText(profile: {
  network?: string | undefined;
  username?: string | undefined;
  url?: string | undefined;
}) {
  return isFilled(profile.url) ? profile.url : named(profile.network, profile.username);
}

function jobBlocks(job: Loose, name: string | undefined, wording: Wording): Block[] {
  return entry(
    {
      title: textOf(job["position"]),
      organisation: name ?? "",
      place: textOf(job["location"]),
      dates: rangeOf(job, wording),
      url: textOf(job["url"]),
    },
    [...paragraphs(textOf(job["summary"])), ...bullets(textsOf(job["highlights"]), wording)],
    wording,
  );
}

function projectBlocks(project: NonNullable<ParsedResume["projects"]>[number], wording: Wording): Block[] {
  const keywords = (project.keywords ?? []).filter(isFilled).join(", ");
  return entry(
    {
      title: project.name ?? "",
      organisation: textOf(project["entity"]),
      place: "",
      dates: rangeOf(project, wording),
      url: project.url ?? "",
    },
    [
      ...paragraphs(project.description),
      ...bullets(project.highlights ?? [], wording),
      ...paragraphs(
        keywords && (wording.keywords_label ? `${wording.keywords_label}: ${keywords}` : keywords),
      ),
    ],
    wording,
  );
}

function schoolBlocks(school: NonNullable<ParsedResume["education"]>[number], wording: Wording): Block[] {
  const degree = [school.studyType, school.area].map((text) => text?.trim() ?? "").filter(isFilled);
  const courses = (school.courses ?? []).filter(isFilled).join(", ");
  return entry(
    {
      title: degree.join(" in "),
      organisation: school.institution ?? "",
      place: "",
      dates: rangeOf(school, wording),
      url: textOf(school["url"]),
    },
    [
      ...paragraphs(isFilled(school.score) ? `GPA: ${school.score}` : undefined),
      ...paragraphs(courses && `Courses: ${courses}`),
    ],
    wording,
  );
}

function entry(head: EntryHead, content: Block[], wording: Wording): Block[] {
  const trimmed = Object.fromEntries(Object.entries(head).map(([key, text]) => [key, text.trim()]));
  return composeEntry(trimmed as unknown as EntryHead, content, wording.entry);
}

/** A school that has only an end shows the end alone. */
function rangeOf(one: Loose, wording: Wording): string {
  return formatRange(
    { startDate: textOf(one["startDate"]), endDate: textOf(one["endDate"]) },
    wording.date,
    wording,
  );
}

/** One row for each line of the text. */
function paragraphs(text: string | undefined): Block[] {
  return (text ?? "")
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter(isFilled)
    .map((line) => rowOf([{ text: line }]));
}

function bullets(items: readonly string[], wording: Wording): Block[] {
  const kept = items.map((text) => text.replace(/\s+/g, " ").trim()).filter(isFilled);
  return kept.length === 0 ? [] : [{ type: "bullets", mark: wording.mark, items: kept }];
}

function labelled(label: string | undefined, keywords: readonly string[] | undefined): string {
  const list = (keywords ?? []).filter(isFilled).join(", ");
  return isFilled(label) && list ? `${label}: ${list}` : label || list;
}

function named(name: string | undefined, more: string | undefined): string {
  return isFilled(name) && isFilled(more) ? `${name}: ${more}` : (name ?? more ?? "");
}

function join(parts: (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? "")
    .filter(isFilled)
    .join(", ");
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
