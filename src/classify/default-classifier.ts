import type { Classifier } from "./classifier.ts";
import { createEmbeddedClassifier } from "./embedded-classifier.ts";
import type { ModelFile } from "./model-file.ts";
import { createRuleClassifier } from "./rule-classifier.ts";
import { SHIPPED } from "./shipped-model.ts";

let classifier: Classifier | undefined;

/** The shipped model, prepared on first use; the rules while none ships. */
export function defaultClassifier(): Classifier {
  // Not checked again: the text is our own, and a test holds it against the model's folder.
  classifier ??= SHIPPED.text
    ? createEmbeddedClassifier(JSON.parse(SHIPPED.text) as ModelFile, SHIPPED.sha256)
    : createRuleClassifier();
  return classifier;
}
