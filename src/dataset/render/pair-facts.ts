import type { SkillEvidence } from "../../profile/facts/facts.ts";
import type { Pair, Persona, Posting, TrueFacts } from "../pair.ts";
import type { RenderPlan } from "./plan-rendering.ts";

/** Version of `facts.json`. */
export const FACTS_VERSION = 1;

/** What `facts.json` holds: everything that is true of a rendered pair. */
export interface PairFacts {
  version: typeof FACTS_VERSION;
  id: string;
  scenario: Pair["scenario"];
  plan: RenderPlan;
  /** Template or posting style is kept for the test rows. */
  test_only: boolean;
  /** Names of the files beside it. */
  files: { resume: string; posting: string };
  /** null where the format has no pages. */
  pages: number | null;
  /** The facts of the resume with the template's layout findings, those of the job, and the score of both. */
  facts: TrueFacts;
  /** Who is behind it, field by field. */
  persona: Persona;
  posting: Posting;
}

/** `facts.json` as text; the map of skills becomes a list. */
export function writePairFacts(facts: PairFacts): string {
  const { resume } = facts.facts;
  const plain = {
    ...facts,
    facts: { ...facts.facts, resume: { ...resume, skills: [...resume.skills.values()] } },
  };
  return `${JSON.stringify(plain)}\n`;
}

/** The reverse of {@link writePairFacts}. @throws SyntaxError on broken JSON */
export function readPairFacts(text: string): PairFacts {
  const plain = JSON.parse(text) as PairFacts & { facts: { resume: { skills: unknown } } };
  const skills = plain.facts.resume.skills as unknown as SkillEvidence[];
  plain.facts.resume.skills = new Map(skills.map((skill) => [skill.name, skill]));
  return plain;
}
