import { readResume } from "../../src/analyze.ts";
import { resumeFacts } from "../../src/profile/facts/resume-facts.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { Tagger } from "../../src/tagger/tagger.ts";
import { type Interval, resample } from "./bootstrap.ts";
import { share } from "./micro-scores.ts";
import type { ReadPdf } from "./read-pdfs.ts";

const FEW_SKILLS = 3;

/** What is asked of a file; shares are of all files, unreadable ones included. */
export const PDF_ROWS = [
  { key: "dated_job", title: "a dated job", floor: 0.97 },
  { key: "skills", title: "≥ 3 skills", floor: 0.97 },
  { key: "both", title: "both", floor: 0.96 },
  { key: "skills_listed", title: "≥ 3 skills listed" },
  { key: "education", title: "education" },
  { key: "name_of_job", title: "a dated job with title" },
] as const;
type PdfKey = (typeof PDF_ROWS)[number]["key"];

export interface PdfFigures {
  files: number;
  /** Files that ended in an error, by its code. */
  failures: Record<string, number>;
  shares: Record<PdfKey, { count: number; share: number; interval: Interval }>;
}

/** Counts what the readings of resume files hold. */
export function measurePdfs(
  pdfs: readonly ReadPdf[],
  options: { matcher: SkillMatcher; as_of: string; tagger?: Tagger },
): PdfFigures {
  const failures: Record<string, number> = {};
  const held = pdfs.map(({ outcome }): Record<PdfKey, boolean> | null => {
    if ("document" in outcome) {
      const resume = readResume(outcome.document, options);
      const facts = resumeFacts(resume, options);
      const dated = (resume.work ?? []).filter((job) => job.startDate);
      const skills = (resume.meta?.oumi_ats?.skills.length ?? 0) >= FEW_SKILLS;
      return {
        dated_job: dated.length > 0,
        skills,
        both: dated.length > 0 && skills,
        skills_listed: facts.skills_listed >= FEW_SKILLS,
        education: facts.has_education,
        name_of_job: dated.some((job) => job.position),
      };
    }
    failures[outcome.code] = (failures[outcome.code] ?? 0) + 1;
    return null;
  });
  const shareOf = (key: PdfKey) => {
    const holds = (at: number): boolean => held[at]?.[key] ?? false;
    const count = held.filter((_, at) => holds(at)).length;
    return {
      count,
      share: share(count, held.length),
      interval: resample(held.length, (draw) => share(draw.filter(holds).length, draw.length)),
    };
  };
  return {
    files: pdfs.length,
    failures,
    shares: Object.fromEntries(PDF_ROWS.map(({ key }) => [key, shareOf(key)])) as PdfFigures["shares"],
  };
}
