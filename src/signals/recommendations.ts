import { combineScores, type FeatureParts, type Features } from "../features/index.ts";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import type { MatchEvidence, Recommendation } from "../schema/classification.ts";
import { totalHundredths } from "../score/ats-score.ts";
import { isShownOtherwise, shownNames } from "./signals.ts";

/** What a person can do about each part of formatting_score. */
const FORMATTING_ADVICE: Record<string, string> = {
  contact: "Put both an e-mail address and a phone number into the body of the resume.",
  summary: "Begin with a summary of two or three sentences on what you do.",
  dated_job: "Give each job a start and an end, with month and year.",
  education: "Add an education section, also for unfinished or vocational training.",
  skills_list: "List your skills by name in a section of their own, three or more.",
  projects: "If you have projects to show, give them a section.",
  certifications: "If you hold certificates or licences, list them in a section.",
  hidden_text: "Remove hidden text: readers that find it lose trust in the rest.",
  unreadable_characters:
    "Export the document again with embedded standard fonts: some characters cannot be read.",
  contact_outside_body: "Move e-mail and phone out of the page header, footer or text box into the body.",
  stream_order: "Use a single column: the file stores its text in another order than it shows.",
  table_content: "Take the content out of tables: many readers mix up their cells.",
  undated_job: 'Write job dates plainly, such as "Mar 2019 - Present".',
  many_pages: "Shorten the resume to four pages or fewer.",
};

/** All that would raise the score, by gain, largest first; never "add a skill" that nobody has shown. */
export function recommend(features: Features, resume: ResumeFacts): Recommendation[] {
  const parts = features.parts;
  const before = totalHundredths(features.scores);
  const gainOf = (changed: Partial<FeatureParts>) =>
    (totalHundredths(combineScores({ ...parts, ...changed }).scores) - before) / 100;
  const recommendations = [
    ...skillAdvice(parts.required, "required", (list) => gainOf({ required: list })),
    ...skillAdvice(parts.preferred, "preferred", (list) => gainOf({ preferred: list })),
    ...keywordAdvice(parts.keywords, resume, (list) => gainOf({ keywords: list })),
    ...formattingAdvice(parts, gainOf),
  ];
  return recommendations
    .filter((recommendation) => recommendation.expected_gain > 0)
    .sort(
      (a, b) =>
        b.expected_gain - a.expected_gain || compare(a.category, b.category) || compare(a.message, b.message),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withMatched(list: MatchEvidence[], at: number): MatchEvidence[] {
  return list.map((entry, index) => (index === at ? { ...entry, matched: true } : entry));
}

function skillAdvice(
  list: MatchEvidence[],
  kind: "required" | "preferred",
  gain: (list: MatchEvidence[]) => number,
): Recommendation[] {
  return list.flatMap((entry, at) => {
    if (entry.matched) return [];
    const name = writeAlternatives(entry.requirement);
    const near =
      entry.related.length > 0 ? ` Related, but not the same, and shown: ${entry.related.join(", ")}.` : "";
    return {
      category: "skills_mismatch" as const,
      message: `If you have used ${name}, say where (${kind}, not shown).${near}`,
      expected_gain: gain(withMatched(list, at)),
      evidence: entry.related,
    };
  });
}

function keywordAdvice(
  list: MatchEvidence[],
  resume: ResumeFacts,
  gain: (list: MatchEvidence[]) => number,
): Recommendation[] {
  const shown = shownNames(resume);
  return list.flatMap((entry, at) => {
    if (entry.matched) return [];
    const name = writeAlternatives(entry.requirement);
    const message = isShownOtherwise(entry, shown)
      ? `Use the posting's wording ${name}: the resume shows it by another name.`
      : `If your work included ${name}, describe it in these words.`;
    return {
      category: "keyword_density" as const,
      message,
      expected_gain: gain(withMatched(list, at)),
      evidence: [],
    };
  });
}

function formattingAdvice(
  parts: FeatureParts,
  gainOf: (changed: Partial<FeatureParts>) => number,
): Recommendation[] {
  const isLost = (points: number, of: number) => points < 0 || (points === 0 && of > 0);
  return parts.formatting.flatMap((part) => {
    if (!isLost(part.points, part.of) || part.name === "clean_layout") return [];
    const mended = parts.formatting.map((other) =>
      other === part ? { ...part, points: Math.max(0, part.of) } : other,
    );
    return {
      category: "formatting_issues" as const,
      message: FORMATTING_ADVICE[part.name] ?? `Mend this: ${part.reason}.`,
      expected_gain: gainOf({ formatting: withCleanLayout(mended) }),
      evidence: [part.reason],
    };
  });
}

/** Mending the last finding of a checked document also earns the points for a clean layout. */
function withCleanLayout(parts: FeatureParts["formatting"]): FeatureParts["formatting"] {
  const layout = parts.find((part) => part.name === "clean_layout");
  const stillFound = parts.some((part) => part.points < 0 && part.name !== "too_short");
  const wasUnclean = layout?.points === 0 && layout.reason.startsWith("a layout");
  if (!wasUnclean || stillFound) return parts;
  return parts.map((part) => (part === layout ? { ...part, points: part.of } : part));
}

/** "AWS|GCP|Azure" → "AWS, GCP or Azure". */
function writeAlternatives(entry: string): string {
  const names = entry.split("|").map((name) => `"${name.trim()}"`);
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
