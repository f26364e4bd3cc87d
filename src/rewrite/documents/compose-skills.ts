import { type Block, row, rowOf } from "./document-model.ts";

/** The ways to write a skills section. */
export const SKILL_STYLES = [
  "grouped",
  "flat",
  "bulleted",
  "group_bullets",
  "piped",
  "dotted",
  "table",
  "group_table",
] as const;
export type SkillStyle = (typeof SKILL_STYLES)[number];

interface SkillGroup {
  name: string;
  keywords: string[];
}

const COLUMNS_OF_TABLE = 3;

type SkillWriter = (groups: SkillGroup[], mark: string) => Block[];

const SKILL_WRITERS: Record<SkillStyle, SkillWriter> = {
  grouped: (groups) =>
    groups.map(({ name, keywords }) =>
      name === ""
        ? row(keywords.join(", "))
        : rowOf([{ text: `${name}:`, bold: true }, { text: ` ${keywords.join(", ")}` }]),
    ),
  flat: (groups) => [row(all(groups).join(", "))],
  bulleted: (groups, mark) => [{ type: "bullets", mark, items: all(groups) }],
  group_bullets: (groups, mark) => [
    {
      type: "bullets",
      mark,
      items: groups.map(({ name, keywords }) => (name === "" ? "" : `${name}: `) + keywords.join(", ")),
    },
  ],
  piped: (groups) => [row(all(groups).join(" | "))],
  dotted: (groups) => [row(all(groups).join(" · "))],
  table: (groups) => [{ type: "table", rows: intoRows(all(groups)) }],
  // A single group beside its name is no table: its skills are set in one.
  group_table: (groups) => [
    {
      type: "table",
      rows:
        groups.length === 1
          ? intoRows(all(groups))
          : groups.map(({ name, keywords }) => [name, keywords.join(", ")]),
    },
  ],
};

/** A skills section; empty where no skill is named. */
export function composeSkills(
  skills: readonly { name?: string | undefined; keywords?: string[] | undefined }[],
  { skills: style, mark }: { skills: SkillStyle; mark: string },
): Block[] {
  const groups = groupsOf(skills);
  return groups.length === 0 ? [] : SKILL_WRITERS[style](groups, mark);
}

/** Groups with keywords as they are; entries that name one skill each become one group without a name. */
function groupsOf(
  skills: readonly { name?: string | undefined; keywords?: string[] | undefined }[],
): SkillGroup[] {
  const single: string[] = [];
  const groups: SkillGroup[] = [];
  for (const skill of skills) {
    const name = skill.name?.trim() ?? "";
    const keywords = (skill.keywords ?? []).map((word) => word.trim()).filter((word) => word !== "");
    if (keywords.length > 0) groups.push({ name, keywords });
    else if (name !== "") single.push(name);
  }
  return single.length === 0 ? groups : [{ name: "", keywords: single }, ...groups];
}

function all(groups: readonly SkillGroup[]): string[] {
  return groups.flatMap((group) => group.keywords);
}

function intoRows(words: string[]): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < words.length; at += COLUMNS_OF_TABLE)
    rows.push(words.slice(at, at + COLUMNS_OF_TABLE));
  const last = rows.at(-1)!;
  while (rows.length > 1 && last.length < COLUMNS_OF_TABLE) last.push("");
  return rows;
}
