import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultMatcher } from "../default-matcher.ts";
import { matchKeywords } from "../features/match-keywords.ts";
import { indexStems } from "../features/stem-index.ts";
import { composeText } from "../profile/facts/compose-text.ts";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import { parseJob } from "../profile/job/parse-job.ts";
import { textDocument } from "../testing/text-document.ts";
import { chooseKeywordsToShow } from "./choose-keywords-to-show.ts";
import { TRAINING_FAMILIES } from "./families/index.ts";
import { streamPairs } from "./generate.ts";
import { createRandom } from "./random.ts";
import { tellKeywords } from "./tell-keywords.ts";
import { textsOf } from "./texts-of-pair.ts";
import { bitsOf, countBits, watchKeywords } from "./watch-keywords.ts";

const matcher = defaultMatcher();
const heldBy = (keywords: readonly string[], text: string) =>
  matchKeywords([...keywords], { text } as ResumeFacts, indexStems(text))
    .filter(({ matched }) => matched)
    .map(({ requirement }) => requirement);

test("a watch tells what the matcher finds, by stem and at token boundaries", () => {
  const watch = watchKeywords(["service contracts", "designer", "order"]);
  const named = (piece: string) => bitsOf(watch.heldBy(piece)).map((bit) => watch.keywords[bit]);
  assert.deepEqual(named("Signed a service contract for {few} orders"), ["service contracts", "order"]);
  assert.deepEqual(named("Designed contracts in service"), []);
  assert.equal(countBits(watch.all), 3);
});

test("sentences hold the chosen keywords and none of those that are to be missing", () => {
  const random = createRandom(4);
  for (const family of TRAINING_FAMILIES) {
    const [title] = Object.values(family.titles)[0]!;
    const keywords = [
      ...random.sample(family.keywords, 5),
      ...title!.toLowerCase().split(" ").slice(-1),
      "zeppelin",
    ];
    const watch = watchKeywords(keywords);
    const chosen = chooseKeywordsToShow({ watch, fixed: [title!], count: 4, family }, random, matcher);
    if (!chosen) continue;
    const text = [title, ...tellKeywords(chosen, random)].join("\n");
    assert.equal(heldBy(keywords, text).length, 4, `${family.id}: ${text}`);
  }
});

test("what titles and skills hold cannot be missing", () => {
  const watch = watchKeywords(["accountant", "ledger"]);
  const question = { watch, fixed: ["Senior Accountant"], family: TRAINING_FAMILIES[0]! };
  assert.equal(chooseKeywordsToShow({ ...question, count: 0 }, createRandom(1), matcher), null);
  assert.equal(chooseKeywordsToShow({ ...question, count: 3 }, createRandom(1), matcher), null);
});

test("a row's keywords are those that are read from its posting, and its keyword_match is what its resume holds", () => {
  let difference = 0;
  const pairs = [...streamPairs({ count: 40, seed: 31, scale: "document", families: "all" })];
  for (const pair of pairs) {
    const { jd, feature_scores } = pair.example;
    const text = composeText(pair.persona.resume);
    const truth = (100 * heldBy(jd.keywords, text).length) / jd.keywords.length;
    assert.ok(Math.abs(truth - feature_scores.keyword_match) <= 0.5);
    const { keywords = [] } = parseJob(textDocument(textsOf(pair).job), { matcher });
    const read = (100 * heldBy(keywords, text).length) / keywords.length;
    difference += Math.abs(read - truth) / pairs.length;
  }
  assert.ok(difference < 6, `mean difference ${difference}`);
});
