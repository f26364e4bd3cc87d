import type { Passage } from "./classify-passages.ts";
import type { Range } from "./split-sentences.ts";

/** A degree and the word before its field. */
const DEGREE_IN =
  /\b(?:degrees?|diploma|bachelor'?s?|master'?s?|ph\.? ?d\.?|doctorate|b\.? ?sc?\.?|m\.? ?sc?\.?|b\.? ?a\.?|mba|b\.? ?eng\.?|b\.? ?tech\.?|undergraduate|graduate|major|minor|studies|education|qualification)(?: degree| diploma| level)?,? (?:in|of) /gi;
const RELATED_FIELD =
  /\b(?:or|and)?,? ?(?:an?|any|other|another|some)? ?(?:\w+ly )?(?:related|similar|relevant|equivalent|comparable|technical|quantitative|adjacent|other|applicable|closely related|stem)(?: \w+){0,2} (?:fields?|disciplines?|subjects?|areas?|majors?|degrees?|programs?|courses?|experience)\b/i;
const END =
  /[;.(]|\b(?:required|preferred|with|plus|and (?:\d|at least|a minimum|experience|knowledge|strong|proficien)|or (?:\d|equivalent|work)|from|is|are|experience|knowledge|at least)\b|, ?(?:\d|and (?!\w+ or)|plus|with|experience|knowledge|proficien)/i;
/** "business, economics or information systems" up to the end of the clause, one letter class for each word's start. */
const fieldList = (start: string): RegExp => {
  const words = (joint: string): string => `${start}[\\p{Ll}'’-]+(?: ${joint}${start}[\\p{Ll}'’-]+){0,3}`;
  return new RegExp(`^(?:${words("(?:and |& )?")}, ){0,6}${words("")},? or ${words("")}\\s*$`, "u");
};
/** Beside a field in lower case a capital starts the name of something else ("accounting, Excel or SAP"). */
const SMALL_FIELDS = fieldList("\\p{Ll}");
const NAMED_FIELDS = fieldList("[\\p{Lu}\\p{Ll}]");
/** A field list is looked at for so many characters. */
const REACH = 160;

/** Ranges that name the subject of a degree ("BSc in Computer Science or a related field"): no skills of the work. */
export function findDegreeFields(passage: Passage): Range[] {
  let ranges = known.get(passage);
  if (!ranges) {
    ranges = fieldsOf(passage);
    known.set(passage, ranges);
  }
  return ranges;
}

/** Asked for again by skills and keywords. */
const known = new WeakMap<Passage, Range[]>();

function fieldsOf(passage: Passage): Range[] {
  const ranges: Range[] = [];
  for (const match of passage.text.matchAll(DEGREE_IN)) {
    const start = match.index + match[0].length;
    const part = passage.text.slice(start, start + REACH);
    const related = RELATED_FIELD.exec(part);
    const end = END.exec(part)?.index ?? part.length;
    // With "or a related field" behind it the whole list is fields, without it only the part up to a comma.
    const comma = part.indexOf(",");
    const isList = related !== null && related.index <= end + 1;
    const fields =
      related === null
        ? (/^\p{Lu}/u.test(part) ? NAMED_FIELDS : SMALL_FIELDS).exec(part.slice(0, end))
        : null;
    const length = fields
      ? fields[0].length
      : isList
        ? related.index + related[0].length
        : Math.min(end, comma < 0 ? end : comma);
    ranges.push({ start: passage.start + match.index, end: passage.start + start + length });
  }
  return ranges;
}
