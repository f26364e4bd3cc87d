import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Refusal } from "../edit.ts";
import { type Claim, placesOf, readClaim } from "./claim.ts";
import type { Clause } from "./find-actions.ts";
import type { Word } from "./read-words.ts";
import { namesOf } from "./resume-paths.ts";
import { LIMITERS } from "./words/small-words.ts";

/** One fact of record: its words belong together, and its limits with them. */
export interface Atom {
  claim: Claim;
  /** Word numbers of which one must be told wherever the rest is, for each limit. */
  limits: number[];
  /** A sentence of the resume: a limit of it holds for its own clause. */
  isProse?: boolean;
}

const kept = new WeakMap<ParsedResume, { key: string; atoms: Atom[] }>();

/** The facts of record, the years of the dates and all shown skills; kept while the resume lives unchanged. */
export function allAtomsOf(
  resume: ParsedResume,
  more: readonly string[],
  context: { matcher: SkillMatcher; as_of: string },
): Atom[] {
  const { basics, work, education, certificates, languages, skills } = resume;
  const key = JSON.stringify([
    context.as_of,
    basics?.label,
    work,
    education,
    certificates,
    languages,
    skills,
    more,
  ]);
  const last = kept.get(resume);
  if (last?.key === key) return last.atoms;
  const plain = more.map((text) => ({ claim: readClaim(text, context.matcher, true), limits: [] }));
  const atoms = [...atomsOf(resume, context.matcher, context.as_of), ...plain];
  kept.set(resume, { key, atoms });
  return atoms;
}

/** The facts of record of a resume, each a line of its own. */
export function atomsOf(resume: ParsedResume, matcher: SkillMatcher, as_of: string): Atom[] {
  const lines = [
    resume.basics?.label,
    ...(resume.work ?? []).map((job) =>
      [job.position, job.name && `at ${job.name}`].filter(Boolean).join(" "),
    ),
    ...(resume.education ?? []).map((entry) => {
      const isOpen = entry.endDate ? entry.endDate > as_of : Boolean(entry.startDate);
      const name = [
        entry.studyType,
        entry.area && `in ${entry.area}`,
        entry.institution && `at ${entry.institution}`,
      ];
      return [...name, isOpen && "(expected)"].filter(Boolean).join(" ");
    }),
    ...(resume.certificates ?? []).map((entry) => [entry.name, entry.issuer].filter(Boolean).join(" by ")),
    ...(resume.languages ?? []).map((entry) => [entry.fluency, entry.language].filter(Boolean).join(" ")),
    ...(resume.skills ?? []).flatMap(namesOf),
  ];
  return lines.filter((line): line is string => Boolean(line?.trim())).map((line) => atomOf(line, matcher));
}

/** Limits are the words that limit and all that stands in brackets, numbers left out. */
export function atomOf(text: string, matcher: SkillMatcher): Atom {
  const claim = readClaim(text, matcher, true);
  const limits = claim.words.flatMap((word, at) => {
    const opened = text.lastIndexOf("(", word.start);
    const isBracketed = opened >= 0 && !text.slice(opened, word.start).includes(")");
    return word.kind === "content" && (isBracketed || LIMITERS.has(word.text)) ? [at] : [];
  });
  return { claim, limits };
}

/** Words of a summary that claim nothing by themselves. */
const GENERIC = new Set(
  `background experience experienced work works worked working skill skills skilled include including holds hold speaks
  speak held year years professional knowledge former`.split(/\s+/),
);
const JOINTS = new Set("and or with who which that including include but also plus".split(" "));

/** Each stretch of a sentence must rest on one fact, and tell the limits of that fact. */
export function compareAtoms(edit: Claim, atoms: readonly Atom[]): Refusal[] {
  return stretchesOf(edit).flatMap((stretch): Refusal[] => {
    const told = stretch.filter((word) => word.kind === "content" && !GENERIC.has(word.text));
    if (told.length === 0) return [];
    const fitting = atoms.filter(
      (atom) =>
        told.every((word) => LIMITERS.has(word.text) || isIn(atom, edit, word)) &&
        told.some((word) => isIn(atom, edit, word)),
    );
    const first = stretch[0]!;
    const wording = edit.text.slice(first.start, stretch.at(-1)!.end);
    if (fitting.length === 0)
      return [
        {
          code: "relation_changed" as const,
          message: `"${wording}" joins what the resume tells apart.`,
          words: [wording],
        },
      ];
    if (fitting.some((atom) => atom.limits.length === 0 || isLimited(atom, stretch, told))) return [];
    return [
      {
        code: "limit_lost" as const,
        message: `"${wording}" leaves out what limits it in the resume.`,
        words: [wording],
      },
    ];
  });
}

function isLimited(
  { claim, limits, isProse }: Atom,
  stretch: readonly Word[],
  told: readonly Word[],
): boolean {
  // A bracket without a deed limits the whole sentence.
  const isRelevant = (clause: Clause): boolean =>
    clauses.has(clause) || clause.actions.length === 0 || isBracketed(claim, clause.first);
  const clauses = new Set(told.flatMap((word) => placesOf(claim, word)).map((at) => claim.clauseOf(at)));
  const own = limits.filter((at) => !isProse || isRelevant(claim.clauseOf(at))).map((at) => claim.words[at]!);
  if (own.length === 0) return true;
  return own.some((limit) => stretch.some((word) => word.stem === limit.stem)) || isOpenStudy(own, stretch);
}

function isBracketed({ text, words }: Claim, at: number): boolean {
  const before = text.slice(0, words[at]!.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

const OPEN = new Set(
  "expected progress candidate student current currently studying pursuing ongoing".split(" "),
);

/** "(expected)" may be said as "candidate" or "in progress". */
function isOpenStudy(limits: readonly Word[], stretch: readonly Word[]): boolean {
  return limits.some((word) => OPEN.has(word.text)) && stretch.some((word) => OPEN.has(word.text));
}

function isIn(atom: Atom, edit: Claim, word: Word): boolean {
  if (placesOf(atom.claim, word).length > 0) return true;
  const skill = edit.skills.find((one) => one.start <= word.start && word.end <= one.end);
  return skill !== undefined && atom.claim.skills.some((one) => one.name === skill.name);
}

function stretchesOf(claim: Claim): Word[][] {
  const starts = new Set(
    claim.clauses.flatMap((clause) => [clause.first, ...clause.actions.map((action) => action.at)]),
  );
  const stretches: Word[][] = [];
  claim.words.forEach((word, at) => {
    if (at === 0 || word.breaks || JOINTS.has(word.text) || starts.has(at)) stretches.push([]);
    stretches.at(-1)!.push(word);
  });
  return stretches;
}
