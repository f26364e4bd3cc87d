import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runOumi } from "../src/cli/oumi-main.ts";
import { generateTrainingExamples } from "../src/dataset/generate.ts";
import { OumiAtsError } from "../src/errors.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RUN = join(ROOT, "src/cli/oumi-run.ts");
const folder = mkdtempSync(join(tmpdir(), "oumi-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const DATA = join(folder, "sample_dataset");
const EXAMPLES = generateTrainingExamples({ count: 70, seed: 11 });
const SPLITS = { train: EXAMPLES.slice(0, 50), val: EXAMPLES.slice(50, 60), test: EXAMPLES.slice(60) };
const write = (path: string, splits: Record<string, object[]>): void => {
  mkdirSync(path, { recursive: true });
  for (const [name, rows] of Object.entries(splits))
    writeFileSync(join(path, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
};
write(DATA, SPLITS);
/** Without any folder where a program could be. */
const NO_PATH = { ...process.env, PATH: join(folder, "nothing") };

const oumi = (args: string[], options: { env?: NodeJS.ProcessEnv; input?: string } = {}) =>
  spawnSync(process.execPath, [RUN, ...args], { cwd: folder, encoding: "utf8", env: NO_PATH, ...options });
const words = (line: string): string[] => line.split(" ");
const PUBLISHED = {
  train: words(
    "train --dataset ./sample_dataset --model llama-3-8b --task classification --target-field labels.bucket --epochs 5 --batch-size 8 --learning-rate 2e-5 --output ./models/finetuned_ats",
  ),
  eval: words(
    "eval --model ./models/finetuned_ats --dataset ./sample_dataset/test.jsonl --metrics accuracy,f1,confusion_matrix",
  ),
  export: words("export --model ./models/finetuned_ats --format onnx --output ./models/ats_classifier.onnx"),
};
/** Runs in this process, where the vocabulary is loaded once; paths from ./ on are those of the folder. */
const inside = (args: string[]): Promise<void> =>
  runOumi([...args.map((word) => (word.startsWith("./") ? join(folder, word) : word)), "-q"]);
const fails = async (args: string[], code: string, pattern: RegExp) => {
  await assert.rejects(inside(args), (error) => {
    assert.ok(error instanceof OumiAtsError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(`${error.message}\n${error.advice}`, pattern);
    return true;
  });
};
const train = (output: string, ...more: string[]): string[] => [
  "train",
  "--dataset",
  "./sample_dataset",
  "--output",
  output,
  ...more,
];

test("the published train command ends in a clear error and writes nothing", async () => {
  await fails(
    PUBLISHED.train,
    "oumi_model",
    /fine-tuned by Oumi itself.*Nothing was written[\s\S]*--model logistic/,
  );
  assert.ok(!existsSync(join(folder, "models")));
  for (const model of ["llama-3-70b", "meta-llama/Llama-3.1-8B", "qwen2-7b"])
    await fails(train("./models/x", "--model", model), "oumi_model", new RegExp(model));
});

test("the published commands with --model logistic run to the end", () => {
  const logistic = PUBLISHED.train.map((word) => (word === "llama-3-8b" ? "logistic" : word));
  const trained = oumi(logistic);
  assert.equal(trained.status, 0, trained.stderr);
  assert.match(trained.stderr, /warning: \[option_without_meaning\] --epochs, --batch-size, --learning-rate/);
  assert.match(trained.stderr, /train\.jsonl: 50 rows[\s\S]*fitted logistic[\s\S]*wrote/);
  for (const model of ["majority", "rules", "logistic", "trees"])
    assert.match(trained.stdout, new RegExp(model));

  const measured = oumi(PUBLISHED.eval);
  assert.equal(measured.status, 0, measured.stderr);
  assert.match(measured.stdout, /accuracy +macro-F1\n/);
  assert.match(measured.stdout, /Confusion matrix/);
  assert.doesNotMatch(measured.stdout, /log-loss|Brier/);

  const exported = oumi(PUBLISHED.export);
  assert.equal(exported.status, 0, exported.stderr);
  assert.ok(readFileSync(join(folder, "models/ats_classifier.onnx")).length > 1000);
  assert.deepEqual(readdirSync(join(folder, "models")).sort(), ["ats_classifier.onnx", "finetuned_ats"]);
});

test("eval --json holds the figures that were asked for, the same ones every time, for the export too", async () => {
  const ask = async (model: string, ...more: string[]) => {
    const args = ["eval", "--model", model, "--dataset", "./sample_dataset", "--output", "./asked.json"];
    await inside([...args, "--force", ...more]);
    return readFileSync(join(folder, "asked.json"), "utf8");
  };
  const all = await ask("./models/finetuned_ats");
  assert.equal(await ask("./models/finetuned_ats"), all);
  const report = JSON.parse(all);
  assert.deepEqual(Object.keys(report.models), ["majority", "rules", "logistic", "trees"]);
  assert.equal(report.data.rows, 10);
  assert.ok(report.models.logistic.accuracy.interval.low <= report.models.logistic.accuracy.value);
  assert.ok(report.models.logistic.conformal.coverage > 0, "the threshold that train stored");
  assert.deepEqual(Object.keys(report.models.rules.groups), [
    "label_source",
    "occupation",
    "scenario",
    "seniority",
  ]);
  const some = JSON.parse(
    await ask("./models/finetuned_ats", "--metrics", "accuracy,f1", "--bootstrap", "0"),
  );
  assert.deepEqual(some.metrics, {
    accuracy: some.models.logistic.accuracy.value,
    macro_f1: some.models.logistic.macro_f1.value,
  });
  assert.deepEqual(Object.keys(some.models.trees), ["rows", "accuracy", "macro_f1", "buckets"]);
  assert.equal(some.models.trees.accuracy.interval, null);
  const onnx = JSON.parse(await ask("./models/ats_classifier.onnx"));
  assert.deepEqual(onnx.models.onnx.confusion_matrix, report.models.logistic.confusion_matrix);
  const validated = JSON.parse(
    await ask("./models/ats_classifier.onnx", "--validation", "./sample_dataset/val.jsonl"),
  );
  assert.deepEqual(validated.models.onnx.conformal, report.models.logistic.conformal);
});

test("eval --html writes one page, and --output the JSON, never over a file", async () => {
  const args = [...PUBLISHED.eval, "--html", "./page.html", "--output", "./report.json"];
  await inside(args);
  assert.match(readFileSync(join(folder, "page.html"), "utf8"), /^<!DOCTYPE html>[\s\S]*Reliability diagram/);
  assert.ok(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).models.rules.accuracy);
  await fails(args, "output_exists", /page\.html/);
  await inside([...args, "--force"]);
});

test("the same rows and seed give the same bytes, wherever they are written", async () => {
  for (const model of ["logistic", "gbdt", "auto"]) {
    for (const out of ["one/", "two"]) {
      await inside(train(`./same/${model}-${out}`, "--model", model, "--seed", "7"));
    }
    for (const file of readdirSync(join(folder, `same/${model}-one`)))
      assert.deepEqual(
        readFileSync(join(folder, `same/${model}-one`, file)),
        readFileSync(join(folder, `same/${model}-two`, file)),
        `${model}: ${file}`,
      );
  }
});

test("--human-weight changes the model only where there are human labels", async () => {
  const model = async (dataset: string, weight: string, out: string) => {
    await inside(["train", "--dataset", dataset, "--output", out, "--human-weight", weight]);
    const { version: _, ...parts } = JSON.parse(readFileSync(join(folder, out, "model.json"), "utf8"));
    return parts;
  };
  assert.deepEqual(
    await model("./sample_dataset", "9", "./w/a"),
    await model("./sample_dataset", "1", "./w/b"),
  );
  const human = SPLITS.train.map((row, at) =>
    at % 5 > 0 ? row : { ...row, labels: { ...row.labels, bucket: "weak", source: "human" } },
  );
  write(join(folder, "human"), { ...SPLITS, train: human });
  assert.notDeepEqual(await model("./human", "9", "./w/c"), await model("./human", "1", "./w/d"));
});

test("what an option may not say is refused, and the flag is named", async () => {
  await fails(
    train("./x", "--target-field", "labels.ats_score"),
    "invalid_option",
    /formula[\s\S]*labels\.bucket/,
  );
  await fails(train("./x", "--target-field", "labels.foo"), "invalid_option", /--target-field/);
  await fails(train("./x", "--task", "regression"), "invalid_option", /--task/);
  await fails(train("./x", "--model", "perceptron"), "invalid_option", /--model.*perceptron[\s\S]*logistic/);
  for (const [flag, value] of [
    ["--epochs", "0"],
    ["--epochs", "NaN"],
    ["--batch-size", "2.5"],
    ["--learning-rate", "-1"],
    ["--human-weight", "0"],
    ["--human-weight", "NaN"],
    ["--seed", "x"],
  ] as const)
    await fails(train("./x", flag, value), "invalid_option", new RegExp(`${flag}: "${value}"`));
  const evaluate = ["eval", "--model", "./models/finetuned_ats", "--dataset", "./sample_dataset"];
  await fails(
    [...evaluate, "--metrics", "accuracy,rouge"],
    "invalid_option",
    /--metrics: "rouge"[\s\S]*confusion_matrix/,
  );
  await fails([...evaluate, "--metrics", ""], "invalid_option", /--metrics/);
  await fails([...evaluate, "--bootstrap", "-1"], "invalid_option", /--bootstrap/);
  await fails(
    ["export", "--model", "./models/finetuned_ats", "--format", "pmml", "--output", "./m.pmml"],
    "invalid_option",
    /--format: "pmml"[\s\S]*onnx/,
  );
  assert.ok(!existsSync(join(folder, "x")) && !existsSync(join(folder, "m.pmml")));
});

test("data that is missing or broken is refused, and the file and row are named", async () => {
  const broken = (name: string, file: string, change: (lines: string[]) => string[]) => {
    const copy = join(folder, name);
    cpSync(DATA, copy, { recursive: true });
    const lines = readFileSync(join(copy, file), "utf8").trimEnd().split("\n");
    writeFileSync(join(copy, file), change(lines).join("\n"));
    return ["train", "--dataset", copy, "--output", "./x"];
  };
  const at = (row: number, change: (line: string) => string) => (lines: string[]) =>
    lines.map((line, index) => (index === row - 1 ? change(line) : line));
  const edit = (change: (row: Record<string, Record<string, unknown>>) => void) => (line: string) => {
    const row = JSON.parse(line);
    change(row);
    return JSON.stringify(row);
  };
  await fails(
    broken(
      "a",
      "train.jsonl",
      at(3, () => "{"),
    ),
    "dataset_invalid",
    /train\.jsonl, row 3: .*JSON/,
  );
  const years = /("years_total":)[\d.]+/;
  await fails(
    broken(
      "b",
      "val.jsonl",
      at(2, (line) => line.replace(years, "$1NaN")),
    ),
    "dataset_invalid",
    /val\.jsonl, row 2: .*NaN/,
  );
  await fails(
    broken(
      "c",
      "train.jsonl",
      at(5, (line) => line.replace(years, "$11e999")),
    ),
    "dataset_invalid",
    /train\.jsonl, row 5: resume\.years_total/,
  );
  await fails(
    broken(
      "d",
      "test.jsonl",
      at(
        1,
        edit((row) => Object.assign(row["labels"]!, { bucket: "superb" })),
      ),
    ),
    "dataset_invalid",
    /test\.jsonl, row 1: labels\.bucket/,
  );
  await fails(
    broken("e", "train.jsonl", () => []),
    "dataset_incomplete",
    /train\.jsonl holds no row/,
  );
  await fails(
    broken("f", "train.jsonl", (lines) =>
      lines.map(edit((row) => Object.assign(row["labels"]!, { bucket: "weak" }))),
    ),
    "training_data",
    /train\.jsonl: all 50 rows are labelled "weak"/,
  );
  const noVal = broken("g", "train.jsonl", (lines) => lines);
  rmSync(join(folder, "g/val.jsonl"));
  await fails(noVal, "dataset_incomplete", /val\.jsonl is missing/);
  await fails(
    ["train", "--dataset", "./nowhere", "--output", "./x"],
    "dataset_incomplete",
    /--dataset .*nowhere: there is no such folder/,
  );
  await fails(
    ["eval", "--model", "./models/finetuned_ats", "--dataset", "./nowhere.jsonl"],
    "dataset_incomplete",
    /nowhere\.jsonl/,
  );
  assert.ok(!existsSync(join(folder, "x")));
});

test("a model that is missing or damaged is refused", async () => {
  await fails(
    ["eval", "--model", "./none", "--dataset", "./sample_dataset"],
    "model_unreadable",
    /none|none/,
  );
  await fails(["export", "--model", "./none", "--output", "./n.onnx"], "model_unreadable", /none|none/);
  mkdirSync(join(folder, "damaged"));
  await fails(["export", "--model", "./damaged", "--output", "./n.onnx"], "model_unreadable", /model\.json/);
  const model = readFileSync(join(folder, "models/finetuned_ats/model.json"), "utf8");
  writeFileSync(join(folder, "damaged/model.json"), model.slice(0, 500));
  for (const verb of [
    ["export", "--model", "./damaged", "--output", "./n.onnx"],
    ["eval", "--model", "./damaged", "--dataset", "./sample_dataset"],
  ])
    await fails(verb, "model_unreadable", /not JSON/);
  assert.ok(!existsSync(join(folder, "n.onnx")));
});

test("a model is never overwritten without --force, and with it only a model's folder", async () => {
  await fails(train("./models/finetuned_ats"), "output_exists", /finetuned_ats/);
  await inside(train("./models/finetuned_ats", "--force"));
  mkdirSync(join(folder, "mine"));
  writeFileSync(join(folder, "mine/thesis.txt"), "years of work");
  await fails(train("./mine", "--force"), "output_exists", /thesis\.txt/);
  assert.equal(readFileSync(join(folder, "mine/thesis.txt"), "utf8"), "years of work");
  writeFileSync(join(folder, "taken.onnx"), "");
  await fails(
    ["export", "--model", "./models/finetuned_ats", "--output", "./taken.onnx"],
    "output_exists",
    /taken/,
  );
});

test("a training that is interrupted leaves nothing behind", async () => {
  const many = Array.from({ length: 30 }, () => SPLITS.train).flat();
  write(join(folder, "long"), { train: many, val: many });
  const args = ["train", "--dataset", "./long", "--output", "./cut/model", "--model", "gbdt"];
  const child = spawn(process.execPath, [RUN, ...args], { cwd: folder });
  await new Promise<void>((resolve) => {
    child.stderr.on("data", (text: Buffer) => {
      if (text.includes("fitted logistic")) child.kill("SIGINT");
    });
    child.on("exit", (status) => {
      assert.notEqual(status, 0);
      resolve();
    });
  });
  assert.ok(!existsSync(join(folder, "cut")) || readdirSync(join(folder, "cut")).length === 0);
});

test("rows that cannot be scored are left out and named", () => {
  const copy = join(folder, "skipped");
  cpSync(DATA, copy, { recursive: true });
  const file = join(copy, "train.jsonl");
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const row = JSON.parse(lines[6]!);
  Object.assign(row.jd, { required_skills: [], preferred_skills: [] });
  lines[6] = JSON.stringify(row);
  writeFileSync(file, `\ufeff${lines.join("\r\n")}\r\n\r\n`);
  const run = oumi(["train", "--dataset", copy, "--output", "./left-out"]);
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stderr, /train\.jsonl: 49 rows[\s\S]*rows_left_out\] 1 of .*train\.jsonl, row 7/);
});

test("eval says when the rows were those of the training, or all of one bucket", () => {
  const seen = oumi([
    "eval",
    "--model",
    "./models/finetuned_ats",
    "--dataset",
    "./sample_dataset/train.jsonl",
  ]);
  assert.match(seen.stderr, /rows_seen_in_training/);
  const lines = readFileSync(join(DATA, "test.jsonl"), "utf8").trimEnd().split("\n");
  const weak = lines.filter((line) => JSON.parse(line).labels.bucket === "weak");
  writeFileSync(join(folder, "weak.jsonl"), weak.join("\n"));
  const one = oumi(["eval", "--model", "./models/finetuned_ats", "--dataset", "weak.jsonl"]);
  assert.equal(one.status, 0, one.stderr);
  assert.match(one.stderr, /one_class\] weak\.jsonl/);
});

const SAMPLE = join(ROOT, "oumi/sample_dataset");
test("the sample dataset is learnt and answered", { skip: !existsSync(SAMPLE) }, async () => {
  await inside(["train", "--dataset", SAMPLE, "--model", "logistic", "--output", "./sample-model"]);
  const report = ["eval", "--model", "./sample-model", "--dataset", join(SAMPLE, "test.jsonl")];
  await inside([...report, "--output", "./sample.json"]);
  const { models } = JSON.parse(readFileSync(join(folder, "sample.json"), "utf8"));
  assert.ok(models.logistic.accuracy.value > 0.85, `accuracy ${models.logistic.accuracy.value}`);
  assert.ok(models.logistic.macro_f1.value > 0.8, `macro-F1 ${models.logistic.macro_f1.value}`);
  assert.ok(models.logistic.ece.interval.low <= models.logistic.ece.interval.high);
});

test("oumi-ats has the same verbs", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, "src/cli/main.ts"), ...args], { cwd: folder, encoding: "utf8" });
  assert.equal(run(...train("./ats/model", "-q")).status, 0);
  const own = run("eval", "--model", "./ats/model", "--dataset", "./sample_dataset", "--json", "-q");
  assert.equal(JSON.parse(own.stdout).data.rows, 10, own.stderr);
  assert.equal(run("export", "--model", "./ats/model", "--output", "./ats/m.onnx").status, 0);
  assert.match(run(...train("./y"), "-c", "x.yaml").stderr, /unknown option '-c'/);
});

/** A folder with a program called oumi that says what it was given. */
const fakeOumi = (name: string, script: string): string => {
  const bin = join(folder, name);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "oumi"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, "oumi"), 0o755);
  return bin;
};
const SYSTEM = ["/usr/bin", "/bin", dirname(process.execPath)].join(delimiter);
const withPath = (...folders: string[]): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [...folders, SYSTEM].join(delimiter),
});

test("other verbs, and any with a config, go to the real oumi word by word, with its exit code", () => {
  const bin = fakeOumi("real", `for word in "$@"; do printf '<%s>' "$word"; done; exit 7`);
  for (const args of [
    ["train", "-c", "my config.yaml", "--training.max_steps=5"],
    ["train", "--dataset", "./sample_dataset", "--config=x.yaml"],
    ["infer", "-i", "$(touch owned)", "; touch owned", "*", ""],
    ["--some-option", "train"],
  ]) {
    const { status, stdout, stderr } = oumi(args, { env: withPath(bin) });
    assert.equal(stdout, args.map((word) => `<${word}>`).join(""), stderr);
    assert.equal(status, 7);
  }
  assert.ok(!existsSync(join(folder, "owned")));
});

test("the real oumi gets the standard input, and its signal becomes an exit code", () => {
  const bin = fakeOumi("reader", 'cat; echo " on stderr" >&2; kill -TERM $$');
  const { status, stdout, stderr } = oumi(["judge"], { env: withPath(bin), input: "typed" });
  assert.deepEqual([stdout, stderr.trim(), status], ["typed", "on stderr", 128 + 15]);
});

test("our own oumi on PATH is passed over: links, shims, other copies", () => {
  const real = fakeOumi("behind", "echo real");
  const linked = join(folder, "linked");
  mkdirSync(linked);
  symlinkSync(join(ROOT, "bin/oumi.js"), join(linked, "oumi"));
  const shim = fakeOumi("shim", `exec node "$basedir/../lib/node_modules/oumi-ats/bin/oumi.js" "$@"`);
  const copy = join(folder, "copy/node_modules/oumi-ats");
  mkdirSync(join(copy, "bin"), { recursive: true });
  writeFileSync(join(copy, "package.json"), '{"name":"oumi-ats"}');
  writeFileSync(join(copy, "bin/oumi.js"), "#!/usr/bin/env node\nprocess.exit(3)\n");
  chmodSync(join(copy, "bin/oumi.js"), 0o755);
  const npx = join(folder, "copy/node_modules/.bin");
  mkdirSync(npx);
  symlinkSync("../oumi-ats/bin/oumi.js", join(npx, "oumi"));
  const notExecutable = join(folder, "not-executable");
  mkdirSync(notExecutable);
  writeFileSync(join(notExecutable, "oumi"), "echo no");
  mkdirSync(join(folder, "a-folder/oumi"), { recursive: true });
  const before = [linked, shim, npx, notExecutable, join(folder, "a-folder"), "relative", ""];
  const found = oumi(["env"], { env: withPath(...before, real) });
  assert.equal(found.stdout, "real\n", found.stderr);
  const none = oumi(["env"], { env: withPath(...before) });
  assert.equal(none.status, 53);
  assert.match(none.stderr, /\[oumi_missing\] "oumi env" belongs to Oumi[\s\S]*pip install oumi/);
});

test("a wrapper that leads back to us ends in an error and not in a circle", () => {
  const bin = fakeOumi("circle", `exec "${process.execPath}" "${RUN}" "$@"`);
  const { status, stderr } = oumi(["env"], { env: withPath(bin) });
  assert.equal(status, 53);
  assert.match(stderr, /leads back to this one/);
});

test("help is ours: it names the three verbs and who has the others", () => {
  const { status, stdout } = oumi(["--help"]);
  assert.equal(status, 0);
  assert.match(stdout, /train[\s\S]*eval[\s\S]*export[\s\S]*pip install oumi/);
  assert.match(oumi(["train", "--help"]).stdout, /--target-field/);
  assert.match(oumi(["--version"]).stdout, /^\d+\.\d+\.\d+/);
});
