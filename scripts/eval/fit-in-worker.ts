// A worker of the tagger's folds: fits the resume model on the texts it is given and sends it back.
import { parentPort, workerData } from "node:worker_threads";
import { defaultMatcher } from "../../src/default-matcher.ts";
import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";
import { fitResume } from "../../src/train/tagger/tagger-recipe.ts";
import { scanWith } from "./tagger-extractor.ts";

parentPort!.postMessage(fitResume(workerData as AnnotatedText[], scanWith(defaultMatcher())));
