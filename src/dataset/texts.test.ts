import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultMatcher } from "../default-matcher.ts";
import { findPhrase, indexStems } from "../features/stem-index.ts";
import { unionYears } from "../profile/dates/union-years.ts";
import { composeText } from "../profile/facts/compose-text.ts";
import type { Span } from "../schema/span.ts";
import { cleanFamily } from "./families/clean-family.ts";
import type { OccupationFamily } from "./families/family.ts";
import { FAMILIES, TEST_ONLY_FAMILIES } from "./families/index.ts";
import { fillFrame } from "./fill-frame.ts";
import { streamPairs } from "./generate.ts";
import { DEGREES, EMPLOYER_WORDS, PLACES, SCHOOL_KINDS, SCHOOL_WORDS } from "./names.ts";
import { DATASET_AS_OF } from "./pair.ts";
import { createRandom } from "./random.ts";
import * as sentences from "./sentences.ts";

const matcher = defaultMatcher();
const { SOFT_SKILLS, DENIALS, ...FRAMES } = sentences;
const namesIn = (text: string) => matcher.scan(text).map((mention) => `${mention.name} in "${text}"`);

test("there are 15 families and more, half of them not software, three and more for tests alone, four levels each", () => {
  assert.ok(FAMILIES.length >= 15);
  assert.ok(FAMILIES.filter((family) => !family.software).length * 2 >= FAMILIES.length);
  assert.ok(TEST_ONLY_FAMILIES.length >= 3);
  for (const family of FAMILIES) assert.ok(Object.keys(family.titles).length >= 4, family.id);
});

test("every skill of a family is in the vocabulary, once, and every choice is among them", () => {
  for (const family of FAMILIES) {
    const names = family.skills.map((skill) => matcher.canonical(skill));
    assert.ok(!names.includes(null), `${family.id}: ${family.skills[names.indexOf(null)]}`);
    assert.equal(new Set(names).size, names.length, family.id);
    for (const name of family.choices.flat()) assert.ok(family.skills.includes(name), `${family.id} ${name}`);
  }
});

test("what names a skill is left out of a family, and nearly all of it stays", () => {
  const count = ({ tasks, keywords, units, outcomes, projects, employers }: OccupationFamily) =>
    [tasks, keywords, units, outcomes, projects, employers].map((list) => list.length);
  for (const family of FAMILIES) {
    const [whole, clean] = [count(family), count(cleanFamily(family, matcher))];
    whole.forEach((size, at) => {
      assert.ok(clean[at]! >= size / 2, `${family.id}: ${clean[at]} of ${size} in list ${at}`);
    });
  }
  const spoilt = { ...FAMILIES[0]!, units: ["the payments team", "the Kubernetes group"] };
  assert.deepEqual(cleanFamily(spoilt, matcher).units, ["the payments team"]);
});

test("no sentence frame, task, place, outcome or phrase of a clean family names a skill", () => {
  const random = createRandom(1);
  const found = FAMILIES.map((family) => cleanFamily(family, matcher)).flatMap((family) => {
    const given = {
      role: "Xyz",
      company: "Halden Xyz",
      location: "Halden",
      place: "Halden",
      result: "helped",
      ending: ".",
      skill: "Qzx",
      skill2: "Qzy",
    };
    const frames = Object.values(FRAMES).flat();
    const filled = frames.map((frame) =>
      fillFrame(frame, family, random, { ...given, keyword: random.pick(family.keywords) }),
    );
    const tasks = family.tasks.flatMap((task) => [
      fillFrame("{Past}.", { ...family, tasks: [task] }, random),
      fillFrame("Used it to {base}.", { ...family, tasks: [task] }, random),
    ]);
    const keywords = family.keywords.map((keyword) => `You will look after ${keyword} for us.`);
    const units = family.units.map((unit) =>
      fillFrame(`Known in {unit}.`, { ...family, units: [unit] }, random),
    );
    const outcomes = family.outcomes.map((outcome) =>
      fillFrame(`It worked, which ${outcome}.`, family, random),
    );
    return [...filled, ...tasks, ...keywords, ...units, ...outcomes, ...family.projects].flatMap(namesIn);
  });
  assert.deepEqual(found, []);
});

test("no employer, school, place or degree names a skill", () => {
  const employers = [...new Set(FAMILIES.flatMap((family) => family.employers))];
  const texts = [
    ...employers.map((word, at) => `${EMPLOYER_WORDS[at % EMPLOYER_WORDS.length]} ${word}`),
    ...EMPLOYER_WORDS.map((word) => `${word} Group`),
    ...SCHOOL_WORDS.map((word, at) => `${word} ${SCHOOL_KINDS[at % SCHOOL_KINDS.length]}`),
    ...PLACES.map((place) => `${place.city}, ${place.country}`),
    ...DEGREES,
  ];
  assert.deepEqual(texts.flatMap(namesIn), []);
});

test("a denial names the skill and denies it", () => {
  for (const frame of DENIALS) {
    const mentions = matcher.scan(frame.replace("{skill}", "Kubernetes"));
    assert.deepEqual(
      mentions.map((mention) => [mention.name, mention.negated]),
      [["Kubernetes", true]],
      frame,
    );
  }
});

test("resumes show the planted skills and hardly anything else; facts hold together", () => {
  let shown = 0;
  let missed = 0;
  let extra = 0;
  let denied = 0;
  let implied = 0;
  for (const { persona, posting } of streamPairs({ count: 250, seed: 21, families: "all" })) {
    const text = composeText(persona.resume);
    const lists = (persona.resume.skills ?? []).map((group): Span => {
      const line = [group.name, ...(group.keywords ?? [])].join(", ");
      return [text.indexOf(line), text.indexOf(line) + line.length];
    });
    const mentions = matcher.scan(text, { lists });
    const found = new Set(mentions.filter((mention) => !mention.negated).map((mention) => mention.name));
    const planted = persona.skills.filter((skill) => !skill.denied && skill.implied_by === null);
    shown += planted.length;
    missed += planted.filter((skill) => !found.has(skill.name)).length;
    extra += [...found].filter((name) => !planted.some((skill) => skill.name === name)).length;
    denied += persona.skills.filter((skill) => skill.denied).length;
    implied += persona.skills.filter((skill) => skill.implied_by !== null).length;
    for (const skill of planted) {
      assert.ok(skill.listed || skill.evidenced_in.length > 0, `${persona.id} ${skill.name}`);
      assert.ok(
        !skill.listed || persona.resume.skills!.some((group) => group.keywords!.includes(skill.wording)),
      );
    }
    for (const skill of persona.skills)
      if (skill.implied_by !== null) assert.ok(!found.has(skill.name), `${persona.id} ${skill.name}`);
    const years = unionYears(persona.resume.work ?? [], DATASET_AS_OF);
    assert.ok(Math.abs(years! - persona.years_total) < 1e-9, persona.id);
    const { role, required_skills, preferred_skills, responsibilities, keywords } = posting.job;
    const told = [role, ...required_skills, ...preferred_skills!, ...responsibilities!].join("\n");
    assert.ok(keywords!.length >= 4, `${posting.id} ${keywords}`);
    for (const keyword of keywords!)
      assert.ok(findPhrase(indexStems(told), keyword).length > 0, `${posting.id} ${keyword}`);
  }
  assert.ok(missed / shown < 0.02, `missed ${missed} of ${shown}`);
  assert.ok(extra / shown < 0.01, `extra ${extra} of ${shown}`);
  assert.ok(denied > 20 && implied > 8, `${denied} denied, ${implied} implied`);
  assert.ok(SOFT_SKILLS.every((skill) => matcher.canonical(skill) === skill));
});
