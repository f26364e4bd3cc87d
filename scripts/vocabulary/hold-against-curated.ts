// Holds what was selected against the curated tables, which always win, and against itself.
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import { OTHER_HEADS } from "./other-heads.ts";
import { type Rejections, reject, type SelectedSkill } from "./selected-skill.ts";

/** A skill to add, and the curated skill that it shows by definition. */
export interface AddedSkill extends SelectedSkill {
  implies: string[];
}

/** Products of a maker that O*NET names in fewer occupations may be something else of the same name. */
const WELL_KNOWN_ROWS = 5;

/**
 * Leaves out what the curated vocabulary already finds, and what would hide one of its skills inside a longer name.
 * `rows` tells in how many occupations O*NET names a product; a hot technology is well known in any number. Aliases for curated skills come back as entries of the curated name.
 */
export function holdAgainstCurated(
  selected: readonly SelectedSkill[],
  matcher: SkillMatcher,
  rows: ReadonlyMap<string, number>,
  rejections: Rejections,
): AddedSkill[] {
  const taken = new Set<string>();
  const added: AddedSkill[] = [];
  for (const skill of selected) {
    const key = bare(skill.name);
    if (taken.has(key)) {
      reject(rejections, "named by another source");
      continue;
    }
    const judged = judge(skill, matcher, rows.get(skill.name) ?? 0, rejections);
    if (!judged) continue;
    if (judged.name === skill.name) taken.add(key);
    const aliases = judged.aliases.filter((alias) => !taken.has(bare(alias)) && isNew(alias, matcher));
    for (const alias of aliases) taken.add(bare(alias));
    added.push({ ...judged, aliases });
  }
  return added;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
}

function isNew(name: string, matcher: SkillMatcher): boolean {
  return matcher.canonical(name) === null && !matcher.scan(name).some((mention) => covers(mention, name));
}

function covers(mention: { start: number; end: number }, name: string): boolean {
  return mention.start === 0 && mention.end === name.length;
}

function judge(
  skill: SelectedSkill,
  matcher: SkillMatcher,
  rows: number,
  rejections: Rejections,
): AddedSkill | null {
  if (!isNew(skill.name, matcher)) return reject(rejections, "curated already");
  const product = makersProduct(skill, matcher);
  if (product !== null && rows < WELL_KNOWN_ROWS)
    return reject(rejections, "another maker's product of a curated name");
  if (product !== null) return { ...skill, name: product, aliases: [skill.name], kind: "tool", implies: [] };
  const inside = matcher.scan(skill.name);
  if (inside.length === 0 || skill.kind === "tool") return { ...skill, implies: [] };
  const last = inside.at(-1)!;
  const isHead = inside.length === 1 && last.end === skill.name.length;
  const head = skill.name.slice(last.start).toLowerCase();
  if (!isHead || matcher.kind(last.name) !== "knowledge")
    return reject(rejections, "would hide a curated skill inside it");
  if (OTHER_HEADS.has(skill.name.toLowerCase()) || (!head.includes(" ") && !isSubject(head)))
    return reject(rejections, "its head word is a curated skill of another meaning");
  return { ...skill, implies: [last.name] };
}

/** A head of one word vouches for the whole only when it names a subject: "veterinary pharmacology". */
function isSubject(head: string): boolean {
  return /(?:logy|graphy|metry|chemistry|physics|biology|therapy|law|nursing|surgery|welding|psychology|engineering|history|statistics|mathematics|medicine|anatomy|physiology|accounting|economics)$/.test(
    head,
  );
}

/** "Atlassian JIRA": a maker before the name of a curated tool; null when it is none. */
function makersProduct(skill: SelectedSkill, matcher: SkillMatcher): string | null {
  const words = skill.name.split(" ");
  if (skill.source !== "onet" || skill.kind !== "tool" || words.length < 2) return null;
  const product = words.slice(1).join(" ");
  const name = matcher.canonical(product);
  if (name === null || matcher.kind(name) !== "tool" || product.length < 3) return null;
  if (/^[a-z\d.+-]+$/.test(words[0]!) || matcher.canonical(words[0]!) === name) return null;
  return name;
}
