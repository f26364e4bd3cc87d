import type { RuleCurve } from "./rule-curve.ts";

/** What `npm run model` writes for every platform: the same model as models/ats-classifier. */
export interface ShippedModel {
  /** The text of models/ats-classifier/model.json; null while no model ships: then the rules answer. */
  text: string | null;
  /** SHA-256 of that text. */
  sha256: string | null;
  /** The rules' own calibration, as in manifest.json; empty while none was measured. */
  rules_curve: RuleCurve;
}
