import { readResume } from "../../src/analyze.ts";
import { readDocument } from "../../src/documents/index.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { EntityType, ParsedResume } from "../../src/schema/parsed-resume.ts";
import type { CrfModel } from "../../src/tagger/crf-model.ts";
import { createResumeTagger } from "../../src/tagger/resume-tagger.ts";
import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";
import type { Entities, Extractor } from "./extractor.ts";
import { entitiesOf } from "./rule-extractor.ts";

interface Options {
  matcher: SkillMatcher;
  asOf: string;
  fit: (training: readonly AnnotatedText[]) => Promise<CrfModel>;
}

/** The product's reading, rules and tagger together: what it names where in the text. */
export function createCombinedExtractor(options: Options): Extractor {
  return readingExtractor("combined", options, namedEntities);
}

/** The same reading, only what became a field of the JSON Resume. */
export function createFieldExtractor(options: Options): Extractor {
  return readingExtractor("combined, fields", options, (resume) => entitiesOf(resume, options.matcher));
}

function readingExtractor(
  name: string,
  { matcher, asOf, fit }: Options,
  entities: (resume: ParsedResume) => Entities,
): Extractor {
  return {
    name,
    learns: true,
    async readResumes(training) {
      const tagger = createResumeTagger(await fit(training));
      return async (text) => {
        const document = await readDocument(new TextEncoder().encode(text));
        return entities(readResume(document, { matcher, as_of: asOf, tagger }));
      };
    },
  };
}

function namedEntities({ basics, meta }: ParsedResume): Entities {
  const { text, entities = [] } = meta!.oumi_ats!;
  const valuesOf = (...types: EntityType[]): string[] =>
    entities.filter(({ type }) => types.includes(type)).map(({ span }) => text.slice(span[0], span[1]));
  return {
    name: basics?.name ? [basics.name] : [],
    email: basics?.email ? [basics.email] : [],
    designation: valuesOf("title"),
    company: valuesOf("employer"),
    degree: valuesOf("degree"),
    college: valuesOf("school"),
    graduation_year: valuesOf("graduation_year"),
    tech_tools: valuesOf("tool"),
    skills: valuesOf("tool", "skill"),
  };
}
