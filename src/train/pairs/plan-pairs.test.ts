import assert from "node:assert/strict";
import { test } from "node:test";
import { FAMILIES } from "../../dataset/families/index.ts";
import { POSTING_STYLES } from "../../dataset/render/posting-styles.ts";
import { RESUME_TEMPLATES } from "../../dataset/render/resume-templates.ts";
import { PARTS } from "./observed-pair.ts";
import { familiesOf, MODEL_COUNTS, planPairs, VALIDATION_ONLY } from "./plan-pairs.ts";
import { withheldMatcher, withheldSkills } from "./withheld-matcher.ts";

const plans = planPairs(MODEL_COUNTS, 1);

test("no occupation, template or posting style belongs to two parts, and every part has some", () => {
  const pick = {
    occupation: (part: (typeof PARTS)[number]) => familiesOf(part).map((family) => family.id),
    template: (part: (typeof PARTS)[number]) =>
      plans.filter((plan) => plan.part === part).map((plan) => plan.render.template),
    style: (part: (typeof PARTS)[number]) =>
      plans.filter((plan) => plan.part === part).map((plan) => plan.render.style),
  };
  for (const namesOf of Object.values(pick)) {
    const sets = PARTS.map((part) => new Set(namesOf(part)));
    for (const set of sets) assert.ok(set.size >= 2);
    assert.equal(
      sets.reduce((sum, set) => sum + set.size, 0),
      new Set(sets.flatMap((set) => [...set])).size,
    );
  }
});

test("test pairs have templates, styles and occupations that are all kept for the test", () => {
  for (const { part, render } of plans) {
    if (part !== "test") continue;
    assert.ok(RESUME_TEMPLATES.find((one) => one.name === render.template)?.test_only);
    assert.ok(POSTING_STYLES.find((one) => one.name === render.style)?.test_only);
  }
  assert.ok(familiesOf("test").every((family) => family.test_only));
});

test("what is kept for validation exists and is no test's", () => {
  const tables = {
    families: FAMILIES.map(({ id, test_only }) => ({ name: id, test_only })),
    templates: RESUME_TEMPLATES,
    styles: POSTING_STYLES,
  };
  for (const [kind, names] of Object.entries(VALIDATION_ONLY))
    for (const name of names) {
      const row = tables[kind as keyof typeof tables].find((one) => one.name === name);
      assert.equal(row?.test_only, false, name);
    }
});

test("at least 8,000 pairs are rendered, 3,000 of them for the test; a fifth of the training rows are exact", () => {
  const isRendered = (shape: string) => shape === "documents" || shape === "resume_document";
  assert.ok(plans.filter((plan) => isRendered(plan.shape)).length >= 8000);
  assert.ok(plans.filter((plan) => plan.part === "test" && plan.shape === "documents").length >= 3000);
  assert.ok(plans.filter((plan) => plan.part === "test" && plan.shape === "row").length >= 2000);
  const train = plans.filter((plan) => plan.part === "train");
  assert.ok(train.filter((plan) => !isRendered(plan.shape)).length >= train.length / 5);
});

test("ids and random streams are never shared, formats fit their templates, the same seed plans the same", () => {
  assert.equal(new Set(plans.map((plan) => plan.id)).size, plans.length);
  assert.equal(new Set(plans.map((plan) => plan.index)).size, plans.length);
  for (const { render } of plans)
    assert.ok(RESUME_TEMPLATES.find((one) => one.name === render.template)!.formats.includes(render.format));
  assert.deepEqual(planPairs(MODEL_COUNTS, 1), plans);
  assert.notDeepEqual(planPairs(MODEL_COUNTS, 2), plans);
});

test("about a tenth of the skills that only a part's occupations have is withheld from its reader", () => {
  for (const part of PARTS) {
    const names = withheldSkills(part);
    const others = PARTS.filter((one) => one !== part).flatMap((one) =>
      familiesOf(one).flatMap((family) => family.skills),
    );
    assert.ok(names.size >= 3, part);
    for (const name of names) {
      assert.ok(!others.includes(name));
      assert.equal(withheldMatcher(part).canonical(name), null);
    }
  }
});
