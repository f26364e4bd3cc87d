import { unpackModel } from "./pack-model.ts";
import { createPostingTagger } from "./posting-tagger.ts";
import { createResumeTagger } from "./resume-tagger.ts";
import type { Tagger } from "./tagger.ts";

let resume: Promise<Tagger> | undefined;
let posting: Promise<Tagger> | undefined;

/** The shipped tagger of resumes; its weights are loaded on first use. */
export function loadResumeTagger(): Promise<Tagger> {
  resume ??= import("./weights/resume.ts").then(({ MODEL }) => createResumeTagger(unpackModel(MODEL)));
  return resume;
}

/** The shipped tagger of postings; its weights are loaded on first use. */
export function loadPostingTagger(): Promise<Tagger> {
  posting ??= Promise.all([
    import("./weights/requirement.ts"),
    import("./weights/skill.ts"),
    import("./weights/knowledge.ts"),
  ]).then(([requirement, skill, knowledge]) =>
    createPostingTagger({
      requirement: unpackModel(requirement.MODEL),
      skill: unpackModel(skill.MODEL),
      knowledge: unpackModel(knowledge.MODEL),
    }),
  );
  return posting;
}
