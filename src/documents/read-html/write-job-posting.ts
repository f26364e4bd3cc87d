import { parseFragment } from "parse5";
import type { DraftLine } from "../build-document.ts";
import { type CharacterBudget, LineWriter } from "../line-writer.ts";
import { isObject, type JsonObject, listOf } from "./find-job-posting.ts";
import { rawText } from "./tree.ts";
import { type PageSetting, writeLines } from "./write-lines.ts";

const FRAGMENT: PageSetting = { skipped: new Set(), styled: false };
const TAGS = /<\/?[a-z][^<>]*>/i;
const ESCAPED_TAGS = /&lt;\/?[a-z]/i;
/** Fields whose text stands under a title of its own, in the order of a posting. */
const SECTIONS: [string, string][] = [
  ["responsibilities", "Responsibilities"],
  ["qualifications", "Qualifications"],
  ["skills", "Skills"],
  ["experienceRequirements", "Experience"],
  ["educationRequirements", "Education"],
];
const EMPLOYMENT_TYPES: Record<string, string> = {
  FULL_TIME: "Full-time",
  PART_TIME: "Part-time",
  CONTRACTOR: "Contractor",
  TEMPORARY: "Temporary",
  INTERN: "Internship",
  VOLUNTEER: "Volunteer",
  PER_DIEM: "Per diem",
};

/** Lines of a posting from its fields, and the length of its description alone. */
export function writeJobPosting(
  posting: JsonObject,
  budget: CharacterBudget,
): { lines: DraftLine[]; description_length: number } {
  const writer = new LineWriter(budget);
  const title = plainText(posting["title"] ?? posting["name"]);
  if (title) writeTitle(writer, title, 1);
  writeLine(writer, textOf(posting["hiringOrganization"]));
  writeLine(writer, labelled("Location", placesOf(posting)));
  writeLine(
    writer,
    labelled("Employment type", listOf(posting["employmentType"]).map(employmentType).join(", ")),
  );
  const description = htmlLines(posting["description"], budget);
  writer.append(description);
  const described = description.map((line) => line.text).join("\n");
  for (const [field, heading] of SECTIONS) {
    const lines = listOf(posting[field]).flatMap((value) => htmlLines(value, budget));
    // Many sites repeat parts of the description in these fields.
    const fresh = lines.filter((line) => !described.includes(line.text.trim()));
    if (fresh.length === 0) continue;
    writeTitle(writer, heading, 2);
    writer.append(fresh);
  }
  writer.endBlock();
  return { lines: writer.lines, description_length: described.length };
}

function writeTitle(writer: LineWriter, text: string, level: number): void {
  writer.endBlock();
  writer.heading = level;
  writer.write(text, { bold: true });
  writer.endBlock();
  writer.heading = 0;
}

function writeLine(writer: LineWriter, text: string): void {
  writer.write(text);
  writer.endBlock();
}

function labelled(label: string, text: string): string {
  return text === "" ? "" : `${label}: ${text}`;
}

/** HTML, escaped HTML or plain text, as lines. */
function htmlLines(value: unknown, budget: CharacterBudget): DraftLine[] {
  const text = textOf(value);
  if (text === "") return [];
  const unescaped = !TAGS.test(text) && ESCAPED_TAGS.test(text) ? plainText(text) : text;
  if (TAGS.test(unescaped)) return writeLines(parseFragment(unescaped), FRAGMENT, budget);
  const writer = new LineWriter(budget);
  for (const line of unescaped.split(/\r\n?|\n/)) {
    if (line.trim() === "") writer.endBlock();
    writer.write(plainText(line));
    writer.endLine();
  }
  writer.endBlock();
  return writer.lines;
}

/** The text of a string, of a thing's name, or of schema.org's requirement objects. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  if (!isObject(value)) return "";
  const months = Number(value["monthsOfExperience"]);
  if (months > 0)
    return months % 12 === 0 ? `${months / 12} years of experience` : `${months} months of experience`;
  return textOf(value["name"] ?? value["credentialCategory"] ?? value["description"] ?? value["value"]);
}

/** A string without markup and entities. */
function plainText(value: unknown): string {
  const text = textOf(value);
  return /[<&]/.test(text) ? rawText(parseFragment(text)) : text;
}

function placesOf(posting: JsonObject): string {
  const places = listOf(posting["jobLocation"]).map((place) => {
    if (!isObject(place)) return textOf(place);
    const { address } = place;
    if (!isObject(address)) return textOf(address) || textOf(place);
    const parts = ["addressLocality", "addressRegion", "addressCountry"].map((key) =>
      plainText(address[key]),
    );
    return [...new Set(parts.filter(Boolean))].join(", ");
  });
  if (/^telecommute$/i.test(textOf(posting["jobLocationType"]))) places.push("Remote");
  return [...new Set(places.filter(Boolean))].join("; ");
}

function employmentType(value: unknown): string {
  const text = textOf(value);
  return EMPLOYMENT_TYPES[text.toUpperCase()] ?? text;
}
