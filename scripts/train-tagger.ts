// Rebuilds the tagger's weights from annotated data: node scripts/train-tagger.ts --data <folder> [--folds]
// With --folds it writes nothing and prints figures on held-out data as JSON instead.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaultMatcher } from "../src/default-matcher.ts";
import type { CrfModel } from "../src/tagger/crf-model.ts";
import { nudgeLabels } from "../src/tagger/nudge-labels.ts";
import { packModel, unpackModel } from "../src/tagger/pack-model.ts";
import { REQUIREMENT_BONUS } from "../src/tagger/posting-tagger.ts";
import type { VocabularyHit } from "../src/tagger/tagger.ts";
import { vocabularyHits } from "../src/tagger/vocabulary-hits.ts";
import { crossValidateResumes, measurePostings } from "../src/train/tagger/measure-taggers.ts";
import {
  fitRequirement,
  fitResume,
  fitSkillOrKnowledge,
  type Progress,
  RECIPES,
} from "../src/train/tagger/tagger-recipe.ts";
import { readTaggerData, type TaggerData } from "../src/train/tagger/training-data.ts";

const ROOT = new URL("..", import.meta.url);
const FOLDS = 5;

const { values } = parseArgs({
  options: { data: { type: "string" }, folds: { type: "boolean", default: false } },
});
if (!values.data) {
  console.error(
    "usage: node scripts/train-tagger.ts --data <folder with resume-entities and skill-spans> [--folds]",
  );
  process.exit(2);
}

const matcher = defaultMatcher();
const scan = (text: string): VocabularyHit[] => vocabularyHits(matcher.scan(text), matcher.kind);
const data = readTaggerData(values.data, scan);

const showProgress: Progress = (model, iteration, value) => {
  if (iteration % 10 === 0) console.error(`${model}: iteration ${iteration}, objective ${value.toFixed(1)}`);
};

/** The models of postings with the weights as they ship. */
function fitPostings({ green, skillspan }: TaggerData) {
  const requirement = shipped(fitRequirement(green.train, showProgress));
  return {
    requirement,
    skill: shipped(fitSkillOrKnowledge("skill", skillspan.train, requirement, showProgress)),
    knowledge: shipped(fitSkillOrKnowledge("knowledge", skillspan.train, requirement, showProgress)),
  };
}

function shipped(model: CrfModel): CrfModel {
  return unpackModel(packModel(model));
}

function measure({ requirement, skill, knowledge }: ReturnType<typeof fitPostings>) {
  return {
    skillspan_dev_knowledge: measurePostings(knowledge, data.skillspan.dev, "tags_knowledge", requirement),
    skillspan_dev_skill: measurePostings(skill, data.skillspan.dev, "tags_skill", requirement),
    green_dev: measurePostings(
      nudgeLabels(requirement, REQUIREMENT_BONUS),
      data.green.dev,
      "tags_skill",
      null,
    ),
  };
}

function writeModel(name: string, model: CrfModel): { features: number; weights: number } {
  const packed = packModel(model);
  const fields = Object.entries(packed).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const source = [
    "// biome-ignore-all format: written by a script, the same bytes every time",
    "// Written by scripts/train-tagger.ts; sources and licences: models/tagger/README.md.",
    'import type { PackedModel } from "../pack-model.ts";',
    "",
    `export const MODEL: PackedModel = {\n${fields.join("\n")}\n};\n`,
  ].join("\n");
  writeFileSync(new URL(`src/tagger/weights/${name}.ts`, ROOT), source);
  return { features: model.features.length, weights: model.weights.length };
}

if (values.folds) {
  const resumes = crossValidateResumes(data.resumes, scan, FOLDS, (fold, ...progress) => {
    if (progress[1] % 40 === 0) console.error(`fold ${fold + 1} of ${FOLDS}`);
    showProgress(...progress);
  });
  console.log(JSON.stringify({ folds: FOLDS, resumes, ...measure(fitPostings(data)) }, null, 2));
} else {
  const postings = fitPostings(data);
  const models = { ...postings, resume: shipped(fitResume(data.resumes, scan, showProgress)) };
  const sizes = Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, writeModel(name, model)]),
  );
  const manifest = {
    data_sha256: data.sha256,
    vocabulary: matcher.version,
    recipes: RECIPES,
    sizes,
    figures: measure(postings),
  };
  writeFileSync(new URL("models/tagger/manifest.json", ROOT), `${JSON.stringify(manifest, null, 2)}\n`);
  console.error(`written to ${fileURLToPath(new URL("src/tagger/weights", ROOT))}`);
}
