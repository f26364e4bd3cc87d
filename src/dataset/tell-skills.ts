import { composeText } from "../profile/facts/compose-text.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import type { ShownKeywords } from "./choose-keywords-to-show.ts";
import type { OccupationFamily } from "./families/family.ts";
import { fillFrame } from "./fill-frame.ts";
import type { PlantedSkill } from "./pair.ts";
import { type Planting, TO_BE_TOLD } from "./plant-skills.ts";
import type { Random } from "./random.ts";
import {
  CERTIFICATE_SENTENCES,
  DENIALS,
  KNOWLEDGE_SENTENCES,
  PAIR_SENTENCES,
  SUMMARY_OPENINGS,
  SUMMARY_SKILLS,
  TASK_SENTENCES,
  TOOL_SENTENCES,
} from "./sentences.ts";
import { pickFitting, tellKeywords } from "./tell-keywords.ts";

/** A part of a resume that sentences can stand in. */
export interface Host {
  path: string;
  sentences: string[];
  weight: number;
}

export interface TellingOrder {
  planting: Planting;
  /** Whose family is left of what holds a missing keyword. */
  keywords: ShownKeywords;
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
  const { keywords, hosts, summary } = order;
  const pickHost = hostPicker(hosts, summary, random);
  if (summary) openSummary(order, summary, random);
  tellSkills(order, pickHost, random, matcher);
  for (const sentence of tellKeywords(keywords, random)) pickHost()?.sentences.push(sentence);
  if (hosts.length > 0) fillUp(order, pickHost, random);
  for (const host of hosts) shuffleInPlace(host.sentences, random);
}

function hostPicker(hosts: Host[], summary: Host | null, random: Random): () => Host | null {
  const weighted = hosts.flatMap((host) => Array<Host>(host.weight).fill(host));
  return () => (weighted.length > 0 ? random.pick(weighted) : summary);
}

function openSummary({ keywords, planting }: TellingOrder, summary: Host, random: Random): void {
  const { family } = keywords;
  summary.sentences.push(fillFrame(pickFitting(SUMMARY_OPENINGS, keywords, random), family, random));
  const told = planting.skills.filter((skill) => skill.evidenced_in[0] === TO_BE_TOLD);
  const [first, second] = random.sample(told, 2);
  if (first && random.chance(SHARES.summary_skills)) {
    const frame = pickFitting(SUMMARY_SKILLS, keywords, random);
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
      summary.sentences.push(
        fillFrame(pickFitting(DENIALS, keywords, random), family, random, { skill: skill.wording }),
      );
}

function tellSkills(
  { keywords, planting }: TellingOrder,
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
    tell([skill], pickFitting(frames, keywords, random), pickHost(), keywords.family, random);
  }
  while (tools.length > 0) {
    const first = tools.pop()!;
    const second = random.chance(SHARES.pair) ? tools.pop() : undefined;
    const frames = second ? PAIR_SENTENCES : TOOL_SENTENCES;
    const frame = pickFitting(frames, keywords, random);
    tell(second ? [first, second] : [first], frame, pickHost(), keywords.family, random);
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
  { keywords, resume, summary, target_length }: TellingOrder,
  pickHost: () => Host | null,
  random: Random,
): void {
  let length = composeText(resume).length + (summary?.sentences.join(" ").length ?? 0);
  for (let added = 0; length + ABOUT_A_SENTENCE < target_length && added < MOST_SENTENCES; added++) {
    const sentence = fillFrame(pickFitting(TASK_SENTENCES, keywords, random), keywords.family, random);
    pickHost()!.sentences.push(sentence);
    length += sentence.length + 1;
  }
}

function shuffleInPlace(list: string[], random: Random): void {
  const shuffled = random.shuffle(list);
  list.splice(0, list.length, ...shuffled);
}
