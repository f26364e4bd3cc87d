import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { proseOf } from "../check-facts/source-texts.ts";

/** A form of address and the name behind it. */
const ADDRESSED =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Judge|Chef|Coach|Captain|Sister|Nurse)\.? (\p{Lu}[\p{Ll}'’-]{1,30}(?: \p{Lu}[\p{Ll}'’-]{1,30})?)/gu;
/** Two capitalised words behind a preposition, or behind a title and a comma. */
const NAMED =
  /\b(?:with|by|under|to|for|from|and|alongside|manager|director|supervisor|partner|colleague|mentor|lead|engineer|professor|founder|ceo|cto|owner),? (\p{Lu}[\p{Ll}'’-]{1,30}(?: \p{Lu}\.)? \p{Lu}[\p{Ll}'’-]{1,30})(?![\p{L}\d]| (?!and |And )\p{Lu}\p{Ll})/gu;
/** Last words of names of firms, schools, places and products. */
const NO_PERSON =
  /\b(?:Inc|Ltd|LLC|GmbH|Corp|Group|Bank|University|College|School|Hospital|Clinic|Council|Street|Road|Avenue|City|County|Park|House|Hotel|Systems|Services|Solutions|Cloud|Studio|Suite|Foods?|Works|Partners|Center|Centre|Institute|Society|Association|Agency|Department|Team|Office|Court|Church|Club|Museum|Airport|Station|States|Kingdom|Zealand|Africa|York|Angeles|Francisco|Day|Award|Prize|Project|Program|Programme|Course|Certificate|English|German|French|Spanish|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Names of other people, in the order of the text: those of the references, those behind "Dr", "Mr" …, and pairs of
 * capitalised words behind "with", "by" … that are neither a skill nor a name of record. `isSkill` tells of a skill.
 */
export function findPersonNames(resume: ParsedResume, isSkill: (text: string) => boolean): string[] {
  const records = recordsOf(resume);
  const names = new Set<string>();
  for (const one of resume.references ?? [])
    if (typeof one["name"] === "string") names.add(one["name"].trim());
  const texts = proseOf(resume).map(({ text }) => text);
  for (const one of resume.references ?? [])
    if (typeof one["reference"] === "string") texts.push(one["reference"]);
  for (const text of texts) {
    for (const [, name] of text.matchAll(ADDRESSED)) names.add(name!);
    for (const [, name] of text.matchAll(NAMED))
      if (!NO_PERSON.test(name!) && !records.includes(name!.toLowerCase()) && !isSkill(name!))
        names.add(name!);
  }
  return [...names].filter((name) => name !== "");
}

/** Employers, schools, places, titles and projects, in one text. */
function recordsOf(resume: ParsedResume): string {
  return [
    ...(resume.work ?? []).flatMap((job) => [job.name, job.position, job.location]),
    ...(resume.education ?? []).flatMap((entry) => [entry.institution, entry.area]),
    ...(resume.projects ?? []).map((project) => project.name),
    ...(resume.certificates ?? []).flatMap((one) => [one.name, one.issuer]),
  ]
    .filter(Boolean)
    .join("\n")
    .toLowerCase();
}
