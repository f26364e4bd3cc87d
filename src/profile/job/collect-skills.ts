import type { Span } from "../../schema/span.ts";
import { STOP_WORDS } from "../../vocabulary/keyword-words.ts";
import { POSTING_NOISE } from "../../vocabulary/posting-boilerplate.ts";
import {
  COMPANY_SUBJECT,
  DUTY_CUES,
  PERSON_CUES,
  REQUIREMENT_CUES,
  type Strength,
} from "../../vocabulary/posting-cues.ts";
import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { Passage } from "./classify-passages.ts";
import { findDegreeFields } from "./find-degree-fields.ts";
import { findUnlistedSkills } from "./find-unlisted-skills.ts";
import { enumerationsOf, groupAlternatives, type NamedSkill, type SkillGroup } from "./group-alternatives.ts";
import { judgeStrength, withUnknownPieces } from "./judge-strength.ts";
import type { Range } from "./split-sentences.ts";

/** What a passage is to its skills; context: named while telling what the work is. */
export type PassageRole = Strength | "context";

export interface AskedGroup extends SkillGroup {
  strength: PassageRole;
}

/** Passages that name no skill of the person. */
const CUT = new Set<PostingSection>([
  "about",
  "benefits",
  "equal_opportunity",
  "apply",
  "company_label",
  "meta",
]);
const LOOSE = new Set<PostingSection>(["intro", "summary", "other"]);
const SKILLS_LABEL = /\b(?:skills?|technolog(?:y|ies)|tech|stack|tools?|software|languages?|frameworks?)\b/i;

export interface SkillReading {
  groups: AskedGroup[];
  /** Every mention outside the cut passages, soft skills and denied ones included. */
  mentions: NamedSkill[];
}

/** Finds the skills that a posting asks for, how strongly, and which are alternatives of each other. */
export function collectSkills(
  flat: string,
  passages: readonly Passage[],
  options: { matcher: SkillMatcher; kindOf: (name: string) => SkillKind | null },
): SkillReading {
  const open = passages.filter((passage) => !CUT.has(passage.section));
  const scanned = options.matcher.scan(flat, {
    lists: open.filter(isList).map(({ start, end }) => [start, end]),
    skip: skipped(flat, passages),
  });
  const lookUp = (name: string): Pick<NamedSkill, "canonical" | "kind"> | null => {
    const canonical = options.matcher.canonical(name);
    return canonical === null ? null : { canonical, kind: options.kindOf(canonical) };
  };
  const groups: AskedGroup[] = [];
  const mentions: NamedSkill[] = [];
  let next = 0;
  for (const passage of open) {
    const own: NamedSkill[] = [];
    while (next < scanned.length && scanned[next]!.start < passage.start) next++;
    for (; next < scanned.length && scanned[next]!.end <= passage.end; next++) {
      const { name, start, end, negated } = scanned[next]!;
      // A name inside a longer one ("AutoCAD" of "AutoCAD Civil 3D") is not asked for by itself.
      if (start < (own.at(-1)?.end ?? 0) || isFunctionWord(flat.slice(start, end))) continue;
      own.push({
        start,
        end,
        negated: negated && isDeniedWithin(passage, start, options.matcher),
        wording: wordingOf(flat, start, end),
        canonical: name,
        kind: options.kindOf(name),
      });
    }
    mentions.push(...own);
    groups.push(...groupsOf(flat, passage, own, lookUp));
  }
  return { groups, mentions };
}

/** A denial reaches no further than its own passage: "Not required: Java" says nothing of the line above it. */
function isDeniedWithin(passage: Passage, start: number, matcher: SkillMatcher): boolean {
  const own = matcher.scan(passage.text).find((mention) => passage.start + mention.start === start);
  return own?.negated ?? true;
}

/** Boilerplate passages, and words that look like skills in every posting: "(m/f/d)", "we are hiring". */
function skipped(flat: string, passages: readonly Passage[]): Span[] {
  const ranges: Range[] = passages.filter((passage) => CUT.has(passage.section));
  const noise = [...flat.matchAll(POSTING_NOISE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...ranges, ...noise].sort((a, b) => a.start - b.start).map(({ start, end }) => [start, end]);
}

/** The posting's own wording, wrapped lines and wide spaces as one blank. */
function wordingOf(flat: string, start: number, end: number): string {
  return flat.slice(start, end).replace(/\s+/g, " ");
}

function groupsOf(
  flat: string,
  passage: Passage,
  own: NamedSkill[],
  lookUp: (name: string) => Pick<NamedSkill, "canonical" | "kind"> | null,
): AskedGroup[] {
  const role = roleOfPassage(passage);
  const asks = role === "required" || role === "preferred";
  const fields = findDegreeFields(passage);
  const unlisted = asks ? findUnlistedSkills(passage, [...own, ...fields], lookUp) : [];
  const skills = [...own, ...unlisted]
    .sort((a, b) => a.start - b.start)
    .filter((skill) => !fields.some((field) => field.start <= skill.start && skill.end <= field.end));
  if (skills.length === 0) return [];
  const runs = enumerationsOf(flat, skills).map((run) => relative(run, passage));
  const places = skills.map((skill) => relative(skill, passage));
  const strengthAt = judgeStrength(passage.text, withUnknownPieces(passage.text, places), runs);
  const groups: AskedGroup[] = [];
  for (const group of groupAlternatives(flat, passage, skills)) {
    const asked = strengthAt(relative(group.skills[0] as NamedSkill, passage));
    // What the posting's own cues say goes before the matcher's view of the sentence.
    const wanted = asked !== null ? group.skills : group.skills.filter((skill) => !skill.negated);
    if (wanted.length === 0) continue;
    const strength = asked ?? role;
    if (strength !== "none") groups.push({ ...group, skills: wanted, strength });
  }
  return groups;
}

/** "It" and "May" are words of the sentence, whatever the vocabulary knows; "IT" in capitals is a name. */
function isFunctionWord(wording: string): boolean {
  return STOP_WORDS.has(wording.toLowerCase()) && wording !== wording.toUpperCase();
}

function relative(range: Range, passage: Passage): Range {
  return { start: range.start - passage.start, end: range.end - passage.start };
}

function isList(passage: Passage): boolean {
  if (passage.label !== null) return SKILLS_LABEL.test(passage.label);
  return passage.bullet && passage.text.split(/\s+/).length <= 3 && !LOOSE.has(passage.section);
}

/** What a passage asks for where no cue inside it says so. */
export function roleOfPassage(passage: Passage): PassageRole {
  let role = roles.get(passage);
  if (!role) {
    role = judgeRole(passage);
    roles.set(passage, role);
  }
  return role;
}

/** Asked for again by conditions, lists and keywords. */
const roles = new WeakMap<Passage, PassageRole>();

function judgeRole(passage: Passage): PassageRole {
  const { section, text } = passage;
  if (section === "required" || section === "preferred") return section;
  if (CUT.has(section)) return "none";
  if (!LOOSE.has(section)) return "context";
  const asks = REQUIREMENT_CUES.test(text);
  if (COMPANY_SUBJECT.test(text) && !PERSON_CUES.test(text))
    return section === "summary" ? "context" : "none";
  if (DUTY_CUES.test(text) && !STRONG_ASK.test(text)) return "context";
  return asks ? "required" : "context";
}

/** Asks even beside a telling of duties. */
const STRONG_ASK = /\b(?:must|require[sd]?|experience|knowledge|proficien|skills?|familiar)\b/i;
