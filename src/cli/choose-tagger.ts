import type { Tagger } from "../tagger/tagger.ts";

/** The tagger for a resume file: none for JSON, whose facts are given. Loads the weights, so it is called late. */
export async function chooseTagger(path: string): Promise<{ tagger?: Tagger }> {
  if (/\.json$/i.test(path)) return {};
  const { loadResumeTagger } = await import("../tagger/load-taggers.ts");
  return { tagger: await loadResumeTagger() };
}
