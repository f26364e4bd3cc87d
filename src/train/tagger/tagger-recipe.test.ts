import assert from "node:assert/strict";
import { test } from "node:test";
import type { CrfModel } from "../../tagger/crf-model.ts";
import { packModel, unpackModel } from "../../tagger/pack-model.ts";
import { createResumeTagger, readResumeTokens } from "../../tagger/resume-tagger.ts";
import type { AnnotatedText } from "./read-annotated-resume.ts";
import { readAnnotatedResume } from "./read-annotated-resume.ts";
import { fitResume, resumeSequence } from "./tagger-recipe.ts";

const GIVEN = ["Zebulon", "Ottoline", "Ignatz", "Quirina", "Balthus", "Xanthe", "Florimond", "Wilhelmy"];
const TRADES = ["Baker", "Welder", "Nurse", "Teacher", "Plumber", "Carpenter", "Driver", "Painter"];
const EMPLOYERS = [
  "Crumbworks",
  "Ironhold",
  "Mercyfield",
  "Oakroom",
  "Pipelane",
  "Planewell",
  "Longroad",
  "Tintforge",
];

/** Resumes made up for this test; every one bears the same rare surname. */
const RESUMES: AnnotatedText[] = GIVEN.map((given, n) =>
  readAnnotatedResume(`<?xml version="1.0" encoding="UTF-8"?>
<cv>
<label type="Name">${given} Zzyzwick</label>
<label type="Designation">Senior ${TRADES[n]}</label>
Email: <label type="Email Address">${given.toLowerCase()}@zzyzwick.example</label>
WORK EXPERIENCE
<label type="Designation">${TRADES[n]}</label>
<label type="Companies worked at">${EMPLOYERS[n]} Ltd</label> - Bristol
January 2012 to March 2016
Worked with the team and kept the workshop clean.
</cv>`),
);
const scan = () => [];

/** The features that a text has and a control text of the same look has not. */
function ownFeatures(text: string, control: string): number[] {
  const all = (source: string) =>
    new Set(
      readResumeTokens({ text: source })
        .features()
        .flatMap((own) => [...own]),
    );
  const other = all(control);
  return [...all(text)].filter((feature) => !other.has(feature));
}

const model: CrfModel = unpackModel(packModel(fitResume(RESUMES, scan)));

test("names and addresses leave no word in the model, however many resumes share them", () => {
  const ownOfName = ownFeatures("Zebulon Zzyzwick", "Xxxxxxx Xxxxxxxx");
  assert.ok(ownOfName.length > 10);
  const traces = ownOfName.filter((feature) => model.features.includes(feature));
  // Endings and beginnings of two or three letters are no name; the words themselves must be gone.
  const affixes = ownFeatures("Zebulon Zzyzwick", "Zebxlon Zzyxxick").filter((feature) =>
    traces.includes(feature),
  );
  assert.deepEqual(affixes, []);
  const { features } = resumeSequence(RESUMES[0]!, scan, 0);
  const shown = readResumeTokens({ text: RESUMES[0]!.text }).features();
  assert.ok(features[0]!.length < shown[0]!.length);
});

test("what fewer than five resumes have in common is not in the model", () => {
  const counts = new Map<number, number>();
  RESUMES.forEach((resume, document) => {
    const own = new Set(
      resumeSequence(resume, scan, document).features.flatMap((token) => Array.from(token)),
    );
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });
  for (const feature of model.features) assert.ok((counts.get(feature) ?? 0) >= 5);
  const ownOfEmployer = ownFeatures("Crumbworks Ltd", "Xxxxxxxxxx Ltd").filter(
    (f) => !ownFeatures("Crumbwxxxx Ltd", "Xxxxxxxxxx Ltd").includes(f),
  );
  assert.ok(ownOfEmployer.length > 0);
  assert.ok(ownOfEmployer.every((feature) => !model.features.includes(feature)));
});

test("a fitted model reads a resume it has not seen", () => {
  const text = `Ludmira Habbakuk
Senior Roofer
Email: ludmira@habbakuk.example
WORK EXPERIENCE
Roofer
Slatewind Ltd - Bristol
May 2013 to June 2017
Worked with the team and kept the roof dry.`;
  const spans = createResumeTagger(model).tag({ text });
  const found = (type: string) =>
    spans.filter((span) => span.type === type).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found("Name"), ["Ludmira Habbakuk"]);
  assert.ok(found("Designation").includes("Roofer"));
  assert.deepEqual(found("Companies worked at"), ["Slatewind Ltd"]);
  assert.ok(spans.every(({ found_by }) => found_by === "tagger"));
});

test("bytes that were written out come back as characters", () => {
  const { text, spans } = readAnnotatedResume(
    '<cv>A \\xe2\\x80\\xa2 <label type="Degree">B.A. &amp; more</label></cv>',
  );
  assert.equal(text, "A • B.A. & more");
  assert.deepEqual(spans, [{ type: "Degree", start: 4, end: 15 }]);
});
