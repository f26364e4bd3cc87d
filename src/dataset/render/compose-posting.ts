import { levelOfTitle } from "../../profile/seniority.ts";
import type { Posting } from "../pair.ts";
import type { Random } from "../random.ts";
import type { PostingStyle } from "./posting-styles.ts";
import {
  EMAIL_PHRASES,
  EMPLOYMENT_NAMES,
  LEVEL_NAMES,
  POSTING_TITLES,
  type PostingPart,
} from "./posting-wording.ts";
import { otherQualifications, wordChoice, wordSkill, wordYears } from "./word-requirements.ts";

export type PostingBlock =
  | { type: "title"; text: string }
  | { type: "field"; label: string; text: string }
  | { type: "heading"; text: string }
  | { type: "paragraph"; text: string }
  | { type: "bullets"; items: string[] };

type Shape = PostingStyle["shape"];
type Composer = (posting: Posting, style: PostingStyle, random: Random) => PostingBlock[];

const COMPOSERS: Record<Shape, Composer> = {
  sections: composeInSections,
  prose: composeProse,
  mixed: composeMixed,
  terse: composeTerse,
};

/** A posting in a style, as blocks; what the style leaves open is drawn. */
export function composePosting(posting: Posting, style: PostingStyle, random: Random): PostingBlock[] {
  return COMPOSERS[style.shape](posting, style, random);
}

function composeInSections(posting: Posting, style: PostingStyle, random: Random): PostingBlock[] {
  const { job } = posting;
  const heading = titleWriter(style, random);
  const required = listRequired(posting, "required", random);
  const preferred = (job.preferred_skills ?? []).map((entry) => wordSkill(entry, "preferred", random));
  return [
    ...headOf(posting, style),
    ...opening(posting, style, heading),
    ...section(heading("duties"), job.responsibilities ?? []),
    ...section(heading("required"), required),
    ...section(heading("preferred"), preferred),
    ...ending(posting, style, heading),
  ];
}

/** One list, each item of which says how strongly it is asked for. */
function composeMixed(posting: Posting, style: PostingStyle, random: Random): PostingBlock[] {
  const { job } = posting;
  const heading = titleWriter(style, random);
  const required = listRequired(posting, "cued_required", random);
  const preferred = (job.preferred_skills ?? []).map((entry) => wordSkill(entry, "cued_preferred", random));
  return [
    ...headOf(posting, style),
    ...opening(posting, style, heading),
    ...section(heading("duties"), job.responsibilities ?? []),
    { type: "heading", text: "Your profile" },
    { type: "bullets", items: [...required, ...preferred] },
    ...ending(posting, style, heading),
  ];
}

function composeProse(posting: Posting, _style: PostingStyle, random: Random): PostingBlock[] {
  const { job, prose } = posting;
  const opening = random
    .pick(EMAIL_PHRASES.opening)
    .replace("{role}", () => job.role)
    .replace("{company}", () => job.company ?? "our client")
    .replace("{location}", () => posting.location);
  const required = listRequired(posting, "sentence_required", random).map(asSentence);
  const preferred = (job.preferred_skills ?? []).map((entry) =>
    wordSkill(entry, "sentence_preferred", random),
  );
  const level = levelStatement(posting);
  return [
    paragraph(`Subject: ${job.role}`),
    paragraph(random.pick(EMAIL_PHRASES.greeting)),
    paragraph(
      [opening, ...(level ? [`This is a ${level.toLowerCase()} position.`] : []), prose.intro].join(" "),
    ),
    paragraph([random.pick(EMAIL_PHRASES.duties), ...(job.responsibilities ?? []).map(asSentence)].join(" ")),
    paragraph(required.join(" ")),
    ...(preferred.length > 0 ? [paragraph(preferred.join(" "))] : []),
    paragraph([...prose.benefits.slice(0, 2).map(asSentence), prose.how_to_apply].join(" ")),
    paragraph(random.pick(EMAIL_PHRASES.closing)),
  ];
}

function composeTerse(posting: Posting, style: PostingStyle, random: Random): PostingBlock[] {
  const { job } = posting;
  const all = (entries: readonly string[]) => entries.map((entry) => wordChoice(entry, random)).join("; ");
  const years = wordYears(job, random);
  const more = otherQualifications(job);
  const field = (label: string, text: string): PostingBlock[] =>
    text === "" ? [] : [{ type: "field", label, text }];
  return [
    ...headOf(posting, style),
    ...field("Must have", all(job.required_skills)),
    ...field("Nice to have", all(job.preferred_skills ?? [])),
    ...field("Experience", years ?? ""),
    ...field("Also needed", more.join("; ")),
    { type: "heading", text: random.pick(POSTING_TITLES[style.titles].duties) },
    { type: "bullets", items: job.responsibilities ?? [] },
  ];
}

/** Everything asked for: years first or last, skills, soft skills, other conditions. */
function listRequired(
  posting: Posting,
  frames: "required" | "cued_required" | "sentence_required",
  random: Random,
): string[] {
  const { job } = posting;
  const skills = job.required_skills.map((entry) => wordSkill(entry, frames, random));
  const years = wordYears(job, random);
  const soft = (job.soft_skills ?? []).length > 0 ? [`Strong ${(job.soft_skills ?? []).join(" and ")}`] : [];
  const rest = [...soft, ...otherQualifications(job)];
  if (!years) return [...skills, ...rest];
  return random.chance(0.6) ? [years, ...skills, ...rest] : [...skills, years, ...rest];
}

function headOf(posting: Posting, style: PostingStyle): PostingBlock[] {
  const { job, location, employment_type: employment } = posting;
  const title: PostingBlock = { type: "title", text: job.role };
  const level = levelStatement(posting);
  const levelField: PostingBlock[] = level ? [{ type: "field", label: "Seniority level", text: level }] : [];
  if (!style.has_fields)
    return [title, paragraph([job.company, location].filter(Boolean).join(" · ")), ...levelField];
  const fields: PostingBlock[] = [
    ...(job.company ? [{ type: "field", label: "Company", text: job.company } as const] : []),
    { type: "field", label: "Location", text: location },
    { type: "field", label: "Employment type", text: EMPLOYMENT_NAMES[employment] },
  ];
  return [title, ...fields, ...levelField];
}

type TitleWriter = (part: PostingPart) => string;

function titleWriter(style: PostingStyle, random: Random): TitleWriter {
  return (part) => random.pick(POSTING_TITLES[style.titles][part] as readonly string[]);
}

function opening({ prose }: Posting, style: PostingStyle, heading: TitleWriter): PostingBlock[] {
  if (style.surroundings === "none") return [];
  const intro: PostingBlock[] = [{ type: "heading", text: heading("intro") }, paragraph(prose.intro)];
  if (style.surroundings === "short") return intro;
  return [{ type: "heading", text: heading("about") }, paragraph(prose.about_company), ...intro];
}

function ending({ prose }: Posting, style: PostingStyle, heading: TitleWriter): PostingBlock[] {
  if (style.surroundings === "none") return [];
  const apply: PostingBlock[] = [{ type: "heading", text: heading("apply") }, paragraph(prose.how_to_apply)];
  const benefits = section(heading("benefits"), prose.benefits);
  if (style.surroundings === "short") return [...benefits, ...apply];
  return [
    ...benefits,
    { type: "heading", text: heading("equal") },
    paragraph(prose.equal_opportunity),
    ...apply,
  ];
}

function section(title: string, items: readonly string[]): PostingBlock[] {
  return items.length === 0
    ? []
    : [
        { type: "heading", text: title },
        { type: "bullets", items: [...items] },
      ];
}

/** The level in words, where the title does not tell it already. */
function levelStatement({ job, seniority }: Posting): string | null {
  if (seniority === null || levelOfTitle(job.role) === seniority) return null;
  return LEVEL_NAMES[seniority];
}

function paragraph(text: string): PostingBlock {
  return { type: "paragraph", text };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
