import { composeText } from "../profile/facts/compose-text.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import type { OccupationFamily } from "./families/family.ts";
import { fillFrame } from "./fill-frame.ts";
import type { PlantedSkill } from "./pair.ts";
import { type Planting, TO_BE_TOLD } from "./plant-skills.ts";
import type { Random } from "./random.ts";
import {
  CERTIFICATE_SENTENCES,
  DENIALS,
  KEYWORD_SENTENCES,
  KNOWLEDGE_SENTENCES,
  PAIR_SENTENCES,
  SUMMARY_OPENINGS,
  SUMMARY_SKILLS,
  TASK_SENTENCES,
  TOOL_SENTENCES,
} from "./sentences.ts";

/** A part of a resume that sentences can stand in. */
export interface Host {
  path: string;
  sentences: string[];
  weight: number;
}

export interface TellingOrder {
  family: OccupationFamily;
  planting: Planting;
  /** Jobs and projects. */
  hosts: Host[];
  summary: Host | null;
  target_length: number;
  /** Holds the hosts' sentences; read for its length. */
  resume: ParsedResume;
}

/** Shares of tool sentences that tell of two, and of summaries that name skills. */
const SHARES = { pair: 0.25, summary_skills: 0.45 } as const;
/** An ordinary sentence with its line break, for deciding when there is enough text. */
const ABOUT_A_SENTENCE = 40;
const MOST_SENTENCES = 400;

/** Writes the sentences: skills and key phrases where they are told, denials, and plain work up to the length. */
export function tellSkillsAndKeywords(order: TellingOrder, random: Random, matcher: SkillMatcher): void {
  const { family, planting, hosts, summary } = order;
  const pickHost = hostPicker(hosts, summary, random);
  if (summary) openSummary(order, summary, random);
  tellSkills(order, pickHost, random, matcher);
  for (const keyword of planting.keywords)
    pickHost()?.sentences.push(fillFrame(random.pick(KEYWORD_SENTENCES), family, random, { keyword }));
  if (hosts.length > 0) fillUp(order, pickHost, random);
  for (const host of hosts) shuffleInPlace(host.sentences, random);
}

function hostPicker(hosts: Host[], summary: Host | null, random: Random): () => Host | null {
  const weighted = hosts.flatMap((host) => Array<Host>(host.weight).fill(host));
  return () => (weighted.length > 0 ? random.pick(weighted) : summary);
}

function openSummary({ family, planting }: TellingOrder, summary: Host, random: Random): void {
  summary.sentences.push(fillFrame(random.pick(SUMMARY_OPENINGS), family, random));
  const told = planting.skills.filter((skill) => skill.evidenced_in[0] === TO_BE_TOLD);
  const [first, second] = random.sample(told, 2);
  if (first && random.chance(SHARES.summary_skills)) {
    const frame = random.pick(SUMMARY_SKILLS);
    if (!frame.includes("{skill2}") || second) {
      summary.sentences.push(
        fillFrame(frame, family, random, { skill: first.wording, skill2: second?.wording ?? "" }),
      );
      note(first, "summary");
      if (second && frame.includes("{skill2}")) note(second, "summary");
    }
  }
  for (const skill of planting.skills)
    if (skill.denied)
      summary.sentences.push(fillFrame(random.pick(DENIALS), family, random, { skill: skill.wording }));
}

function tellSkills(
  { family, planting }: TellingOrder,
  pickHost: () => Host | null,
  random: Random,
  matcher: SkillMatcher,
): void {
  const told = planting.skills.filter((skill) => skill.evidenced_in.includes(TO_BE_TOLD));
  const tools: PlantedSkill[] = [];
  for (const skill of told) {
    if (matcher.kind(skill.name) === "tool") {
      tools.push(skill);
      continue;
    }
    const frames = matcher.kind(skill.name) === "certificate" ? CERTIFICATE_SENTENCES : KNOWLEDGE_SENTENCES;
    tell([skill], random.pick(frames), pickHost(), family, random);
  }
  while (tools.length > 0) {
    const first = tools.pop()!;
    const second = random.chance(SHARES.pair) ? tools.pop() : undefined;
    const frames = second ? PAIR_SENTENCES : TOOL_SENTENCES;
    tell(second ? [first, second] : [first], random.pick(frames), pickHost(), family, random);
  }
}

function tell(
  skills: PlantedSkill[],
  frame: string,
  host: Host | null,
  family: OccupationFamily,
  random: Random,
): void {
  if (host) {
    const [first, second] = skills;
    const given = { skill: first!.wording, skill2: second?.wording ?? "" };
    host.sentences.push(fillFrame(frame, family, random, given));
  }
  for (const skill of skills) {
    skill.evidenced_in = skill.evidenced_in.filter((entry) => entry !== TO_BE_TOLD);
    if (host) note(skill, host.path);
  }
}

function note(skill: PlantedSkill, path: string): void {
  if (!skill.evidenced_in.includes(path)) skill.evidenced_in.push(path);
}

/** Adds plain work until the text has its length. */
function fillUp(
  { family, resume, summary, target_length }: TellingOrder,
  pickHost: () => Host | null,
  random: Random,
): void {
  let length = composeText(resume).length + (summary?.sentences.join(" ").length ?? 0);
  for (let added = 0; length + ABOUT_A_SENTENCE < target_length && added < MOST_SENTENCES; added++) {
    const sentence = fillFrame(random.pick(TASK_SENTENCES), family, random);
    pickHost()!.sentences.push(sentence);
    length += sentence.length + 1;
  }
}

function shuffleInPlace(list: string[], random: Random): void {
  const shuffled = random.shuffle(list);
  list.splice(0, list.length, ...shuffled);
}
