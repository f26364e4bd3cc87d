import type { ModelFile } from "./model-file.ts";
import type { RuleCurve } from "./rule-curve.ts";

/** What `npm run model` writes for every platform: the same model as models/ats-classifier. */
export interface ShippedModel {
  /** Null while no model ships: then the rules answer. */
  model: ModelFile | null;
  /** SHA-256 of models/ats-classifier/model.json. */
  sha256: string | null;
  /** The rules' own calibration; empty while none was measured. */
  rules_curve: RuleCurve;
}
