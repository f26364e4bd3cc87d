import type { ShippedModel } from "./shipped-model-type.ts";

export const SHIPPED: ShippedModel = { model: null, sha256: null, rules_curve: [] };
