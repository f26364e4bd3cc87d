import { levelWordsOf } from "../seniority.ts";
import { namesPerson } from "./clean-role.ts";
import type { SkillReading } from "./collect-skills.ts";
import type { ConditionWording } from "./find-knock-outs.ts";
import type { FoundRole } from "./find-role.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { identityOf, mergeGroups, type SkillList } from "./merge-requirements.ts";
import { type Range, startingIn } from "./split-sentences.ts";

/** Kinds that are no skills, whatever the vocabulary says: "background check", "security clearance". */
const NO_SKILL: ReadonlySet<string> = new Set(["age_or_legal", "clearance", "work_authorization"]);
/** No wording of a condition is longer. */
const LONGEST_WORDING = 120;

/** Leaves out what is a condition, and the job's own title; skills inside the title are named in passing. */
function withoutConditions(reading: SkillReading, places: readonly Range[], role: FoundRole): SkillReading {
  const levels = levelWordsOf(role.role);
  const bareRole = role.role
    .toLowerCase()
    .split(" ")
    .filter((word) => !levels.has(word))
    .join(" ");
  const groups = reading.groups.flatMap((group) => {
    const skills = group.skills.filter(
      (skill) =>
        !startingIn(places, skill.start - LONGEST_WORDING, skill.end).some((place) =>
          overlaps(place, skill),
        ) &&
        skill.wording.toLowerCase() !== bareRole &&
        !isPerson(skill),
    );
    if (skills.length === 0) return [];
    const inTitle = role.span !== null && overlaps(role.span, group);
    // In prose ("seeking a Java developer") a tool of the title is asked for; on a title line it is only named.
    const isNamed = inTitle && (role.item !== null || skills.every(({ kind }) => kind !== "tool"));
    return [{ ...group, skills, strength: isNamed ? ("context" as const) : group.strength }];
  });
  return { ...reading, groups };
}

/** "Product manager" and "line cook" name a person, not what the person can do. */
function isPerson({ kind, wording }: NamedSkill): boolean {
  // "Sales Navigator" is a product; an unknown person's profession is written small.
  return kind === null
    ? wording === wording.toLowerCase() && namesPerson(wording)
    : kind === "knowledge" && namesPerson(wording);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Required and preferred skills without overlap or duplicates; duties speak only where no requirement names one.
 * @param conditions places that word conditions; those of NO_SKILL kinds are left out
 * @param title the job's title and where it stands
 */
export function pickSkills(
  reading: SkillReading,
  conditions: readonly ConditionWording[],
  title: FoundRole,
): { required: SkillList; preferred: SkillList } {
  const places = conditions.filter(({ kind }) => NO_SKILL.has(kind));
  const hard = withoutConditions(reading, places, title)
    .groups.map((group) => ({ ...group, skills: group.skills.filter(({ kind }) => kind !== "soft") }))
    .filter(({ skills }) => skills.length > 0);
  const asked = hard.filter(({ strength }) => strength === "required");
  const licenses = conditions.filter(({ kind }) => kind === "license");
  // A licence alone is a condition: it does not tell what the work asks for.
  const isTelling = asked.some(
    (group) =>
      !startingIn(licenses, group.start - LONGEST_WORDING, group.end).some((place) => overlaps(place, group)),
  );
  const named = isTelling ? asked : [...asked, ...hard.filter(({ strength }) => strength === "context")];
  const required = mergeGroups(named, new Set());
  const barred = new Set(required.skills.map(identityOf));
  return {
    required,
    preferred: mergeGroups(
      hard.filter(({ strength }) => strength === "preferred"),
      barred,
    ),
  };
}
