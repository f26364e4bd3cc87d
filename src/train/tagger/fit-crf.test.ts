import assert from "node:assert/strict";
import { test } from "node:test";
import { type CrfModel, createCrfDecoder } from "../../tagger/crf-model.ts";
import { featureOf, hashText } from "../../tagger/hash-features.ts";
import { crfObjective } from "./crf-objective.ts";
import { encodeSequences, type LabelledSequence } from "./encode-sequences.ts";
import { fitCrf } from "./fit-crf.ts";

/** Written for this test: the first 18 to learn from, the others to try. */
const SENTENCES = [
  "We/O use/O Python/B and/O PostgreSQL/B every/O day/O",
  "Knows/O Apache/B Spark/I well/O",
  "You/O will/O write/O Java/B or/O Kotlin/B",
  "Good/O with/O people/O and/O numbers/O",
  "Experience/O with/O Google/B Cloud/I is/O a/O plus/O",
  "She/O baked/O bread/O in/O a/O Brick/O Oven/O",
  "Driving/O licence/O needed/O",
  "Our/O team/O likes/O Rust/B",
  "Adobe/B Photoshop/I and/O Adobe/B Illustrator/I",
  "Pays/O well/O and/O on/O time/O",
  "Call/O Anna/O on/O Monday/O",
  "Fluent/O in/O Spanish/B and/O French/B",
  "Runs/O a/O Till/O in/O a/O busy/O shop/O",
  "Must/O know/O Microsoft/B Excel/I",
  "Excel/B tables/O with/O macros/O",
  "Excel/O at/O what/O you/O do/O",
  "Docker/B Kubernetes/B Terraform/B",
  "Lifts/O boxes/O up/O to/O 20/O kg/O",
  "Cares/O for/O the/O elderly/O in/O Leeds/O",
  "Works/O with/O React/B Native/I on/O phones/O",
  "React/O quickly/O to/O alarms/O",
  "Plays/O the/O violin/O in/O an/O orchestra/O",
  "SAP/B and/O Oracle/B Financials/I users/O",
  "Sells/O flowers/O and/O Gifts/O",
].map((line) => line.split(" ").map((pair) => pair.split("/") as [string, string]));
const named = (name: string): number => featureOf(0, hashText(name));

function toSequence(sentence: readonly [string, string][]): LabelledSequence {
  const words = sentence.map(([word]) => word);
  return {
    labels: sentence.map(([, label]) => label),
    features: words.map((word, t) =>
      [
        "bias",
        `w=${word.toLowerCase()}`,
        `c=${/^[A-Z]/.test(word) ? 1 : 0}`,
        `x=${word.slice(-2).toLowerCase()}`,
        `w-1=${words[t - 1]?.toLowerCase() ?? "<s>"}`,
        `w+1=${words[t + 1]?.toLowerCase() ?? "</s>"}`,
      ].map(named),
    ),
  };
}
const TRAIN = SENTENCES.slice(0, 18).map(toSequence);
const TRIED = SENTENCES.slice(18).map(toSequence);

function decodeAll(model: CrfModel, sequences: readonly LabelledSequence[]): string[] {
  const decoder = createCrfDecoder(model);
  return sequences.map(({ features }) =>
    Array.from(decoder.decode(features), (label) => model.labels[label]).join(" "),
  );
}

function weightOf(model: CrfModel, name: string, label: string): number {
  const row = model.features.indexOf(named(name));
  for (let s = model.offsets[row] ?? 0; s < (model.offsets[row + 1] ?? 0); s++)
    if (model.labels[model.stateLabels[s]!] === label) return model.weights[s]!;
  return 0;
}

/**
 * What sklearn-crfsuite 0.5.0 (python-crfsuite 0.9.12) gives for the same sentences and features: L-BFGS to
 * convergence, all states and transitions; a feature on the first token is its start transition.
 */
const ORACLE = [
  {
    c1: 0,
    c2: 0.1,
    objective: 7.985591,
    weights: {
      "bias O": 0.7854,
      "bias B": -0.0925,
      "c=1 O": -1.1435,
      "c=1 B": 1.0588,
      "w=and I": -0.1473,
      "x=on B": 0.3281,
    },
    transitions: { "O O": 0.9044, "O B": 0.7345, "B I": 1.3217, "B O": -0.9348, "I I": -0.1801 },
  },
  {
    c1: 0.05,
    c2: 0.02,
    objective: 7.723745,
    weights: {
      "bias O": 0.9579,
      "bias B": 0,
      "c=1 O": -1.3874,
      "c=1 B": 1.1038,
      "c=1 I": 0,
      "x=on B": 0.1939,
    },
    transitions: { "O O": 0.6112, "O B": 0.9812, "B I": 2.0069, "B O": -1.3721, "I I": 0 },
  },
];
/** Its labels of the tried sentences, the same under both settings. */
const ORACLE_LABELS = ["O O O O O B", "O O B I O O", "O O O O", "O O O O O O", "O O B I O", "O O O B"];

for (const { c1, c2, objective, weights, transitions } of ORACLE)
  test(`objective, weights and labels are those of CRFsuite with c1 ${c1} and c2 ${c2}`, () => {
    const { model, objective: reached } = fitCrf(TRAIN, { c1, c2, maxIterations: 2000, tolerance: 1e-12 });
    assert.ok(Math.abs(reached - objective) < 1e-4, `objective ${reached}`);
    for (const [key, expected] of Object.entries(weights)) {
      const [name, label] = key.split(" ") as [string, string];
      assert.ok(
        Math.abs(weightOf(model, name, label) - expected) < 2e-3,
        `${key}: ${weightOf(model, name, label)}`,
      );
    }
    for (const [key, expected] of Object.entries(transitions)) {
      const [from, to] = key.split(" ").map((label) => model.labels.indexOf(label)) as [number, number];
      assert.ok(Math.abs(model.transitions[from * 3 + to]! - expected) < 2e-3, key);
    }
    assert.deepEqual(decodeAll(model, TRIED), ORACLE_LABELS);
    assert.deepEqual(
      decodeAll(model, TRAIN),
      TRAIN.map(({ labels }) => labels.join(" ")),
    );
  });

for (const states of ["all", "observed"] as const)
  test(`the gradient is the slope of the objective (weights for ${states} states)`, () => {
    const data = encodeSequences(TRAIN.slice(0, 6), { states });
    const objective = crfObjective(data, 0.07);
    const size = data.stateLabels.length + 12;
    const at = Float64Array.from({ length: size }, (_, j) => 1.5 * Math.sin(j * 12.9898));
    const gradient = new Float64Array(size);
    objective(at, gradient);
    const ignored = new Float64Array(size);
    const STEP = 1e-5;
    for (let j = 0; j < size; j += j < size - 12 ? 7 : 1) {
      const up = Float64Array.from(at);
      const down = Float64Array.from(at);
      up[j]! += STEP;
      down[j]! -= STEP;
      const slope = (objective(up, ignored) - objective(down, ignored)) / (2 * STEP);
      assert.ok(Math.abs(slope - gradient[j]!) < 1e-6, `weight ${j}: ${gradient[j]} against ${slope}`);
    }
  });

test("scaling survives thousands of tokens and weights in the tens", () => {
  const long = Array.from({ length: 3000 }, (_, t) => (t % 3 === 0 ? "B" : "O"));
  const data = encodeSequences(
    [{ labels: long, features: long.map((label) => [label === "B" ? 1 : 2]) }],
    {},
  );
  const weights = Float64Array.from({ length: data.stateLabels.length + 6 }, (_, j) => (j % 2 ? 40 : -40));
  const gradient = new Float64Array(weights.length);
  assert.ok(Number.isFinite(crfObjective(data, 0)(weights, gradient)));
  assert.ok(gradient.every(Number.isFinite));
});

test("the L1 penalty leaves features out", () => {
  const dense = fitCrf(TRAIN, { c1: 0, c2: 0.01 }).model;
  const sparse = fitCrf(TRAIN, { c1: 0.5, c2: 0.01 }).model;
  assert.ok(sparse.features.length < dense.features.length / 2);
  assert.ok(sparse.weights.every((weight) => weight !== 0));
});

test("features seen too rarely, or in too few documents, are left out", () => {
  const twice = encodeSequences(TRAIN, { minCount: 2 }).features;
  assert.ok(twice.includes(named("w=and")));
  assert.ok(!twice.includes(named("w=postgresql")));
  const inOne = TRAIN.map((sequence) => ({ ...sequence, document: 0 }));
  assert.equal(encodeSequences(inOne, { minDocuments: 2 }).features.length, 0);
});

test("the same data gives the same weights", () => {
  assert.deepEqual(fitCrf(TRAIN), fitCrf(TRAIN));
});
