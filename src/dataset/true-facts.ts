import { defaultMatcher } from "../default-matcher.ts";
import { computeFeatures } from "../features/index.ts";
import { composeText } from "../profile/facts/compose-text.ts";
import type { JobFacts, ResumeFacts, SkillEvidence } from "../profile/facts/facts.ts";
import { jobFacts } from "../profile/facts/job-facts.ts";
import { countedLength, maskSpans } from "../profile/facts/mask-protected.ts";
import { highestDegree } from "../profile/resume/highest-degree.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import type { Span } from "../schema/span.ts";
import { atsScore, bucketOf } from "../score/ats-score.ts";
import type { Persona, Posting, TrueFacts, TrueLabel } from "./pair.ts";

export interface TrueResumeOptions {
  /** The visible text as rendered, NFC; default: what `composeText` writes of the resume. */
  text?: string;
  /** The template's layout findings; default none. */
  findings?: LayoutFinding[];
  /** True for PDF and DOCX: then the full 100-point formatting scale applies. Default false. */
  layout_checked?: boolean;
  /** Tells what a skill shows by definition; default: the shipped vocabulary. */
  matcher?: SkillMatcher;
}

/** The facts of a persona as they are known, not as a reader finds them. */
export function trueResumeFacts(persona: Persona, options: TrueResumeOptions = {}): ResumeFacts {
  const { resume } = persona;
  const matcher = options.matcher ?? defaultMatcher();
  const given = options.text?.normalize("NFC") ?? composeText(resume).normalize("NFC");
  const text = options.text === undefined ? given : maskSpans(given, protectedPlaces(given, resume));
  const work = resume.work ?? [];
  const listed = (resume.skills ?? []).flatMap((group) => group.keywords ?? []);
  return {
    source: options.layout_checked ? "document" : "text",
    has_text: text.trim() !== "",
    text,
    language: "en",
    skills: shownSkills(persona, matcher),
    given_keyword_match: null,
    contact_complete: Boolean(resume.basics?.email && resume.basics.phone),
    has_summary: Boolean(resume.basics?.summary),
    dated_jobs: work.filter((job) => job.startDate !== undefined).length,
    job_count: work.length,
    has_education: (resume.education ?? []).length > 0,
    skills_listed: new Set(listed.map((name) => name.toLowerCase())).size,
    has_projects: (resume.projects ?? []).length > 0,
    has_certifications: (resume.certificates ?? []).length > 0,
    length: countedLength(text),
    layout_checked: options.layout_checked ?? false,
    findings: options.findings ?? [],
    years_total: work.length === 0 ? null : persona.years_total,
    years_stated: null,
    titles: work.flatMap((job) => (job.position ? [job.position] : [])),
    highest_degree: highestDegree(resume.education ?? []),
  };
}

/** The facts of a posting as they are known. */
export function trueJobFacts(posting: Posting, options: { matcher?: SkillMatcher } = {}): JobFacts {
  return { ...jobFacts(posting.job, { matcher: options.matcher ?? defaultMatcher() }), language: "en" };
}

/** Facts → the five scores, the total and its bucket, by the code that serves users. */
export function trueLabel(resume: ResumeFacts, job: JobFacts): TrueLabel {
  const { scores } = computeFeatures(resume, job, { over_experience: "score" });
  const score = atsScore(scores);
  return { ats_score: score, bucket: bucketOf(score), feature_scores: scores };
}

/** Everything true of a pair of rendered documents: what `facts.json` holds. */
export function trueFacts(persona: Persona, posting: Posting, options: TrueResumeOptions = {}): TrueFacts {
  const resume = trueResumeFacts(persona, options);
  const job = trueJobFacts(posting, options.matcher ? { matcher: options.matcher } : {});
  return { resume, job, label: trueLabel(resume, job) };
}

function shownSkills(persona: Persona, matcher: SkillMatcher): Map<string, SkillEvidence> {
  const skills = new Map<string, SkillEvidence>();
  for (const planted of persona.skills) {
    if (planted.denied || planted.implied_by !== null) continue;
    skills.set(planted.name, {
      name: planted.name,
      listed: planted.listed,
      forms: [planted.wording.toLowerCase()],
      spans: [],
      shows: matcher.shows(planted.name),
    });
  }
  return skills;
}

/** Where a text holds what may never move a score: name, contact data, place, schools. Sorted. */
function protectedPlaces(text: string, resume: ParsedResume): Span[] {
  const { basics } = resume;
  const strings = [
    basics?.name,
    basics?.email,
    basics?.phone,
    basics?.url,
    basics?.location?.city,
    basics?.location?.region,
    ...(basics?.profiles ?? []).map((profile) => profile.url),
    ...(resume.education ?? []).map((school) => school.institution),
  ];
  const spans: Span[] = [];
  for (const string of strings) {
    const wanted = string?.normalize("NFC").trim();
    if (!wanted) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      spans.push([at, at + wanted.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
