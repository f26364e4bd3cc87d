import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { askQuestions } from "./ask-questions.ts";
import { checkFacts } from "./check-facts.ts";
import type { Edit, RewriteInput, Rewriter, RewriterIdentity } from "./edit.ts";
import { listSkills } from "./template/list-skills.ts";
import { orderSections } from "./template/order-sections.ts";
import { splitBullets } from "./template/split-bullets.ts";
import { summaryToBullets } from "./template/summary-to-bullets.ts";
import { tidyDates } from "./template/tidy-dates.ts";
import { writeSummary } from "./template/write-summary.ts";

export const TEMPLATE_IDENTITY: RewriterIdentity = { kind: "template", name: "template", version: "1" };

/**
 * The rewriter that asks no model: offline, and the same answer every time. It orders, splits and states what the
 * resume already shows; standard titles, date forms and contact data in the body come with the document writers.
 */
export function createTemplateRewriter(options: { matcher: SkillMatcher }): Rewriter {
  return {
    identity: TEMPLATE_IDENTITY,
    rewrite: async (input) => {
      const { accepted, dropped } = checkFacts(input.resume, templateEdits(input, options.matcher), {
        matcher: options.matcher,
        as_of: input.as_of,
      });
      const questions = askQuestions(input.resume, input.job, input.classification);
      return {
        rewriter: TEMPLATE_IDENTITY,
        edits: accepted,
        dropped,
        questions,
        tokens: null,
        fallback: null,
      };
    },
  };
}

function templateEdits({ resume, job, as_of }: RewriteInput, matcher: SkillMatcher): Edit[] {
  return [
    ...writeSummary(resume, job, { matcher, as_of }),
    ...listSkills(resume, job, matcher),
    ...splitBullets(resume),
    ...summaryToBullets(resume),
    ...tidyDates(resume),
    ...orderSections(resume, job),
  ];
}
