import { ALTERNATIVE_CUES, JOINT_PAIRS, OPEN_END, UNKNOWN_END } from "../../vocabulary/posting-cues.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import { type GapKind, readListGap } from "./read-list-gap.ts";
import type { Range } from "./split-sentences.ts";

/** A skill as a posting names it. */
export interface NamedSkill extends Range {
  /** The posting's own wording. */
  wording: string;
  /** Null when the vocabulary does not know it. */
  canonical: string | null;
  kind: SkillKind | null;
  /** The matcher found it denied ("no experience with …"). */
  negated: boolean;
}

/** One entry of a list: several skills are alternatives. */
export interface SkillGroup extends Range {
  skills: NamedSkill[];
}

interface Run {
  skills: NamedSkill[];
  gaps: GapKind[];
}

/** Longer gaps never join two names. */
const LONGEST_GAP = 60;
const CUE_REACH = 70;

/**
 * Groups the skills named in one sentence: alternatives ("AWS, GCP or Azure", "Java/Kotlin", "one of: …")
 * make one group, all else stands alone.
 * @param text the whole text; @param sentence the range whose skills these are, in order
 */
export function groupAlternatives(text: string, sentence: Range, skills: NamedSkill[]): SkillGroup[] {
  const groups: SkillGroup[] = [];
  for (const run of runsOf(text, withoutCategories(text, skills))) {
    const first = run.skills[0] as NamedSkill;
    const last = run.skills.at(-1) as NamedSkill;
    const before = text.slice(Math.max(sentence.start, first.start - CUE_REACH), first.start);
    const after = text.slice(last.end, Math.min(sentence.end, last.end + CUE_REACH));
    const cue = ALTERNATIVE_CUES.find(({ pattern }) => pattern.test(before));
    const whole = Boolean(cue && !(cue.unless_and && run.gaps.includes("and")));
    const own = whole
      ? [run.skills]
      : splitRun(run, OPEN_END.test(after) || UNKNOWN_END.test(after), isBilingual(text, sentence));
    const examples = own.map((members) => groupOf(members));
    if (cue && whole) absorbCategory(text, groups, examples);
    else dropLabel(text, groups, examples);
    groups.push(...examples);
  }
  return groups;
}

/** Ranges of the enumerations in a sentence, for judging how far a cue reaches. */
export function enumerationsOf(text: string, skills: NamedSkill[]): Range[] {
  return runsOf(text, skills).map(({ skills: members }) => ({
    start: (members[0] as NamedSkill).start,
    end: (members.at(-1) as NamedSkill).end,
  }));
}

function groupOf(skills: NamedSkill[]): SkillGroup {
  return { skills, start: (skills[0] as NamedSkill).start, end: (skills.at(-1) as NamedSkill).end };
}

/** Neighbouring names with nothing but a joint between them. */
function runsOf(text: string, skills: NamedSkill[]): Run[] {
  const runs: Run[] = [];
  for (const skill of skills) {
    const run = runs.at(-1);
    const last = run?.skills.at(-1);
    const gap =
      last && skill.start - last.end <= LONGEST_GAP ? readListGap(text.slice(last.end, skill.start)) : null;
    if (run && gap) {
      run.skills.push(skill);
      run.gaps.push(gap);
    } else runs.push({ skills: [skill], gaps: [] });
  }
  return runs;
}

/** Cuts a run at its "and"s, and behind the last name of an "or"; a piece with an "or" in it is one group, and so are names joined by a slash. */
function splitRun(run: Run, openEnd: boolean, bilingual: boolean): NamedSkill[][] {
  const pieces: { atoms: NamedSkill[][]; hasOr: boolean }[] = [
    { atoms: [[run.skills[0] as NamedSkill]], hasOr: false },
  ];
  for (const [at, gap] of run.gaps.entries()) {
    const skill = run.skills[at + 1] as NamedSkill;
    const piece = pieces.at(-1)!;
    const atom = piece.atoms.at(-1)!;
    if (gap === "slash" && !bilingual && !areJoint(atom.at(-1)!, skill)) atom.push(skill);
    // "Python and SQL, Spark or Flink": what was joined by "and" is no choice of the list behind it.
    else if (
      gap === "with" ||
      gap === "and" ||
      (gap === "comma" && (piece.hasOr || run.gaps[at - 1] === "and"))
    )
      pieces.push({ atoms: [[skill]], hasOr: false });
    else {
      piece.atoms.push([skill]);
      if (gap === "or") piece.hasOr = true;
    }
  }
  if (openEnd) pieces.at(-1)!.hasOr = true;
  return pieces.flatMap(({ atoms, hasOr }) => (hasOr ? [atoms.flat()] : atoms));
}

function areJoint(left: NamedSkill, right: NamedSkill): boolean {
  const names = (skill: NamedSkill): string[] =>
    [skill.wording, skill.canonical ?? skill.wording].map((name) => name.toLowerCase());
  return names(left).some((a) => names(right).some((b) => JOINT_PAIRS.has([a, b].sort().join("/"))));
}

function isBilingual(text: string, sentence: Range): boolean {
  return /\bbilingual\b/i.test(text.slice(sentence.start, sentence.end));
}

/** "Relativity or similar e-discovery platforms": what "similar" stands before is the category of what came first. */
const OPEN_CATEGORY =
  /^[\s,/)]*(?:or|and\/or|and)(?: (?:an?|any|some|other))? ?(?:other|another|similar|equivalent|comparable|related)(?: (?:[a-z-]+)){0,2} $/i;

function withoutCategories(text: string, skills: NamedSkill[]): NamedSkill[] {
  return skills.filter((skill, at) => {
    const last = skills[at - 1];
    if (!last || skill.kind === "tool" || skill.start - last.end > LONGEST_GAP) return true;
    return !OPEN_CATEGORY.test(text.slice(last.end, skill.start));
  });
}

/** "A cloud platform: AWS, GCP or Azure": the label is no requirement beside its own choices. */
function dropLabel(text: string, groups: SkillGroup[], examples: SkillGroup[]): void {
  const label = groups.at(-1);
  const first = examples[0];
  if (!label || !first || first.skills.length < 2 || label.skills.length !== 1) return;
  if (label.skills[0]?.kind !== "tool" && /^ ?: ?$/.test(text.slice(label.end, first.start))) groups.pop();
}

/** What stands between a category and its examples: "CRM software (e.g. ". */
const EXAMPLE_GAP =
  /^(?: (?:software|systems?|platforms?|tools?|solutions?|packages?|technolog(?:y|ies)|databases?|providers?|services?|applications?|frameworks?|languages?))?,? ?\(? ?(?:such as|like|e\.? ?g\.?|eg\.?|for example|for instance)[:,]? ?(?:in |with )?$/i;

/** A known category before its examples: alone with one example it is an alternative to it; several stand for it. */
function absorbCategory(text: string, groups: SkillGroup[], examples: SkillGroup[]): void {
  const category = groups.at(-1);
  const first = examples[0];
  if (!category || !first || category.skills.length !== 1 || category.skills[0]?.kind === "tool") return;
  if (!EXAMPLE_GAP.test(text.slice(category.end, first.start))) return;
  groups.pop();
  if (examples.length === 1 && first.skills.length === 1) {
    first.skills.unshift(category.skills[0] as NamedSkill);
    first.start = category.start;
  }
}
