import { Worker } from "node:worker_threads";
import type { CrfModel } from "../../src/tagger/crf-model.ts";
import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";

/** Fits the resume model on a training set in a worker; several columns share the fit of a fold. */
export function createFitter(): (training: readonly AnnotatedText[]) => Promise<CrfModel> {
  const fits = new Map<string, Promise<CrfModel>>();
  return (training) => {
    const key = training.map(({ text }) => text.length).join(" ");
    const fit = fits.get(key) ?? fitInWorker(training);
    fits.set(key, fit);
    return fit;
  };
}

function fitInWorker(training: readonly AnnotatedText[]): Promise<CrfModel> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("fit-in-worker.ts", import.meta.url), { workerData: training });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
