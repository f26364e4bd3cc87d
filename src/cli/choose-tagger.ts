import type { Tagger } from "../tagger/tagger.ts";

/** The tagger for a resume file: none for JSON, whose facts are given. Loads the weights, so it is called late. */
export async function chooseTagger(path: string): Promise<{ tagger?: Tagger }> {
  if (/\.json$/i.test(path)) return {};
  const { loadResumeTagger } = await import("../tagger/load-taggers.ts");
  return { tagger: await loadResumeTagger() };
}

/** The tagger for a posting file, in the same way. */
export async function choosePostingTagger(path: string): Promise<{ posting_tagger?: Tagger }> {
  if (/\.json$/i.test(path)) return {};
  const { loadPostingTagger } = await import("../tagger/load-taggers.ts");
  return { posting_tagger: await loadPostingTagger() };
}
