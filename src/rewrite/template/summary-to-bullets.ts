import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Edit } from "../edit.ts";
import { cutSentences } from "./text-tools.ts";

/** Prose of a job becomes bullets where it holds at least so many sentences. */
const FEWEST_SENTENCES = 2;

/** A job told in prose alone: its sentences become its bullets, word for word. */
export function summaryToBullets(resume: ParsedResume): Edit[] {
  return (resume.work ?? []).flatMap((job, at) => {
    if ((job.highlights ?? []).length > 0 || !job.summary?.trim()) return [];
    const sentences = cutSentences(job.summary.replace(/\s+/g, " "));
    if (sentences.length < FEWEST_SENTENCES) return [];
    const reason = "Bullets are read more easily than prose: each sentence stands as one.";
    return [{ path: `work/${at}/highlights`, before: "", after: sentences.join("\n"), reason, evidence: {} }];
  });
}
