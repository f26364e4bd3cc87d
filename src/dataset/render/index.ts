export { type PairFacts, readPairFacts, writePairFacts } from "./pair-facts.ts";
export { type PlanOptions, planRendering, type RenderPlan } from "./plan-rendering.ts";
export { POSTING_STYLES, type PostingStyle } from "./posting-styles.ts";
export {
  type RenderedPair,
  type RenderPairsOptions,
  type RenderProgress,
  renderPair,
  renderPairs,
} from "./render-pair.ts";
export { type RenderedPosting, type RenderPostingOptions, renderPosting } from "./render-posting.ts";
export { type RenderedResume, type RenderResumeOptions, renderResume } from "./render-resume.ts";
export { RESUME_TEMPLATES, type RenderFormat, type ResumeTemplate } from "./resume-templates.ts";
