import { DatasetValidator, type ValidationReport } from "../dataset/validate-dataset.ts";
import { defaultMatcher } from "../default-matcher.ts";
import { OumiAtsError } from "../errors.ts";
import { BUCKETS } from "../schema/example.ts";
import type { DataOptions } from "./data-options.ts";
import { eachRow } from "./data-rows.ts";
import { fit, safe } from "./terminal.ts";

export interface ValidateCommandOptions extends DataOptions {
  rejects?: string;
}

const MOST_SHOWN = 40;
const WIDTH = 160;

/** oumi-ats data validate: the report, and an error where a row has one. */
export async function runDataValidate(files: string[], options: ValidateCommandOptions): Promise<void> {
  const validator = new DatasetValidator(defaultMatcher());
  for (const file of files) validator.addFile(file);
  await eachRow(files, options, {
    row: (file, line, row) => validator.add(file, line, row),
    rejected: (file, row) => validator.addRejected(file, row.line, row.reason),
  });
  const report = validator.finish();
  if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(writeReport(report));
  if (report.errors > 0)
    throw new OumiAtsError(
      "dataset_invalid",
      `${report.errors} of the dataset's checks failed.`,
      "The report names file and line of each.",
    );
}

function writeReport(report: ValidationReport): string {
  const lines = report.files.map(
    ({ file, rows, buckets }) =>
      `${file}: ${rows} rows (${BUCKETS.map((bucket) => `${bucket} ${buckets[bucket]}`).join(", ")})`,
  );
  lines.push(`${report.errors} errors, ${report.warnings} warnings`);
  for (const issue of report.issues.slice(0, MOST_SHOWN))
    lines.push(
      fit(safe(`${issue.severity} ${issue.file}:${issue.line} [${issue.code}] ${issue.message}`), WIDTH),
    );
  const { majority, features } = report.leak_audit;
  lines.push(
    "",
    `Leak audit: the best rule on one feature alone (most frequent bucket: ${percent(majority)})`,
  );
  for (const { feature, accuracy } of features) lines.push(`  ${feature.padEnd(24)}${percent(accuracy)}`);
  return `${lines.join("\n")}\n`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}
