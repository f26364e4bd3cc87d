import type { Classifier } from "./classifier.ts";
import { createEmbeddedClassifier } from "./embedded-classifier.ts";
import { createRuleClassifier } from "./rule-classifier.ts";
import { SHIPPED } from "./shipped-model.ts";

let classifier: Classifier | undefined;

/** The shipped model, prepared on first use; the rules while none ships. */
export function defaultClassifier(): Classifier {
  classifier ??= SHIPPED.model
    ? createEmbeddedClassifier(SHIPPED.model, SHIPPED.sha256)
    : createRuleClassifier();
  return classifier;
}
