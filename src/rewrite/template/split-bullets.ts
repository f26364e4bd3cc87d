import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Edit } from "../edit.ts";
import { cutSentences } from "./text-tools.ts";

/** A bullet of more characters that holds several sentences is a wall of text. */
const LONGEST_BULLET = 220;

/** Walls of text become bullets of one sentence each; no word changes. */
export function splitBullets(resume: ParsedResume): Edit[] {
  const edits: Edit[] = [];
  for (const section of ["work", "projects"] as const)
    (resume[section] ?? []).forEach((entry, at) => {
      const before = entry.highlights ?? [];
      const after = before.flatMap((bullet) =>
        bullet.length > LONGEST_BULLET ? cutSentences(bullet) : [bullet],
      );
      if (after.length === before.length) return;
      edits.push({
        path: `${section}/${at}/highlights`,
        before: before.join("\n"),
        after: after.join("\n"),
        reason: "Long paragraphs are hard to scan: each sentence stands as a bullet of its own.",
        evidence: {},
      });
    });
  return edits;
}
