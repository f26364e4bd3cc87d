import { z } from "zod";
import { Example } from "../schema/example.ts";

/** JSON Schema (2020-12) of a dataset row, from the contract; unknown keys are allowed. */
export function exampleJsonSchema(): object {
  return {
    ...z.toJSONSchema(Example, { target: "draft-2020-12" }),
    title: "oumi-ats example",
    description: "One row of the dataset: a resume and a job as facts, five feature scores, and the label.",
  };
}
