import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { CrfModel } from "../../src/tagger/crf-model.ts";
import { loadPostingTagger } from "../../src/tagger/load-taggers.ts";
import { createResumeTagger } from "../../src/tagger/resume-tagger.ts";
import type { TaggedSpan, VocabularyHit } from "../../src/tagger/tagger.ts";
import { vocabularyHits } from "../../src/tagger/vocabulary-hits.ts";
import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";
import type { Entities, Extractor, PostingMarks } from "./extractor.ts";

/** The trained tagger alone: fitted anew for resumes, as shipped for postings. */
export function createTaggerExtractor(
  matcher: SkillMatcher,
  fit: (training: readonly AnnotatedText[]) => Promise<CrfModel>,
): Extractor {
  const scan = scanWith(matcher);
  return {
    name: "tagger",
    learns: true,
    async readResumes(training) {
      const tagger = createResumeTagger(await fit(training));
      return (text) => entitiesOf(text, tagger.tag({ text, hits: scan(text) }));
    },
    async markPosting(sentences) {
      const tagger = await loadPostingTagger();
      // In the set of Green et al. a comma stands as a double quote.
      const text = sentences.map((sentence) => sentence.replaceAll('"', ",")).join("\n");
      return cutIntoSentences(sentences, tagger.tag({ text, hits: scan(text) }));
    },
  };
}

/** The vocabulary's findings as the tagger takes them. */
export function scanWith(matcher: SkillMatcher): (text: string) => VocabularyHit[] {
  return (text) => vocabularyHits(matcher.scan(text), matcher.kind);
}

function entitiesOf(text: string, spans: readonly TaggedSpan[]): Entities {
  const valuesOf = (...types: string[]): string[] =>
    spans.filter(({ type }) => types.includes(type)).map(({ start, end }) => text.slice(start, end));
  return {
    name: valuesOf("Name"),
    email: valuesOf("Email Address"),
    designation: valuesOf("Designation"),
    company: valuesOf("Companies worked at"),
    degree: valuesOf("Degree"),
    college: valuesOf("College Name"),
    graduation_year: valuesOf("Graduation Year"),
    tech_tools: valuesOf("Tech Tools"),
    skills: valuesOf("Tech Tools", "Job Specific Skills"),
  };
}

function cutIntoSentences(sentences: readonly string[], spans: readonly TaggedSpan[]): PostingMarks[] {
  let from = 0;
  return sentences.map((sentence) => {
    const start = from;
    const end = start + sentence.length;
    from = end + 1;
    const own = spans.filter((span) => span.start < end && start < span.end);
    const marks = (type: string) =>
      own
        .filter((span) => span.type === type)
        .map((span) => ({ start: span.start - start, end: span.end - start }));
    return { knowledge: marks("knowledge"), skill: marks("skill"), requirement: marks("requirement") };
  });
}
