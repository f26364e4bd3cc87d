import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Edit, WordEvidence } from "../edit.ts";
import { placesOf, readClaim } from "./claim.ts";
import { namesOf, ruleOf } from "./resume-paths.ts";
import { proseOf, type SourceText } from "./source-texts.ts";

/** Places shown for one word. */
const MOST_PLACES = 3;

/** For each word that is new in an edit: where the source says it, by the same word, a synonym or another name. */
export function collectEvidence(
  resume: ParsedResume,
  edit: Edit,
  matcher: SkillMatcher,
): Record<string, WordEvidence[]> {
  if (ruleOf(edit.path) === "order") return {};
  const evidence: Record<string, WordEvidence[]> = {};
  const own = readClaim(edit.after, matcher);
  const known = new Set(readClaim(edit.before, matcher).words.map((word) => word.text));
  const sources = sourcesFor(resume, edit).map((source) => ({
    ...source,
    claim: readClaim(source.text, matcher),
  }));
  for (const word of own.words) {
    if ((word.kind !== "content" && word.kind !== "number" && word.kind !== "rate") || known.has(word.text))
      continue;
    const wording = edit.after.slice(word.start, word.end);
    const skill = own.skills.find((one) => one.start <= word.start && word.end <= one.end);
    const places = sources.flatMap(({ path, text, claim }): WordEvidence[] => {
      const spans = placesOf(claim, word).map((at): [number, number] => [
        claim.words[at]!.start,
        claim.words[at]!.end,
      ]);
      if (spans.length === 0 && skill)
        for (const other of claim.skills)
          if (matcher.shows(other.name).includes(skill.name)) spans.push([other.start, other.end]);
      return spans.map((span) => ({ path, wording: text.slice(...span), span }));
    });
    evidence[wording] = places.slice(0, MOST_PLACES);
  }
  return evidence;
}

/** The text at the path itself for a claim; the whole resume for a summary and the list of skills. */
function sourcesFor(resume: ParsedResume, edit: Edit): SourceText[] {
  const rule = ruleOf(edit.path);
  if (rule !== "summary" && rule !== "skills" && rule !== "label")
    return [{ path: edit.path, text: edit.before }];
  const sources = edit.before === "" ? [] : [{ path: edit.path, text: edit.before }];
  (resume.work ?? []).forEach((job, at) => {
    if (job.position) sources.push({ path: `work/${at}/position`, text: job.position });
  });
  (resume.skills ?? []).forEach((skill, at) => {
    namesOf(skill).forEach((name, index) => {
      sources.push({
        path: skill.keywords?.length ? `skills/${at}/keywords/${index}` : `skills/${at}/name`,
        text: name,
      });
    });
  });
  (resume.education ?? []).forEach((entry, at) => {
    if (entry.studyType) sources.push({ path: `education/${at}/studyType`, text: entry.studyType });
    if (entry.area) sources.push({ path: `education/${at}/area`, text: entry.area });
  });
  return [...sources, ...proseOf(resume).filter((source) => source.path !== edit.path)];
}
