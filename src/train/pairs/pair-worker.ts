// The worker thread of runPairs: a plan in, what was observed out.
import { parentPort } from "node:worker_threads";
import { observePlan } from "./observe-plan.ts";
import type { PairPlan } from "./plan-pairs.ts";

parentPort?.on("message", async (plan: PairPlan) => {
  parentPort?.postMessage(await observePlan(plan));
});
