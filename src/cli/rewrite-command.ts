import { type Command, InvalidArgumentError, Option } from "commander";
import { checkDate } from "../check-date.ts";
import { addCommonOptions } from "./options.ts";
import { RESUME_FORMATS, type ResumeFormat, type RewriteCliOptions } from "./rewrite-options.ts";

const HELP = `
Only what the resume itself shows is reworded; each change is held against the source (docs/rewriting.md).
With --provider template nothing leaves this machine. With together or openai the parts to change and the job's
requirements are sent to that server; name, contact data and address are replaced by placeholders before.
The key comes from TOGETHER_API_KEY or OPENAI_API_KEY, or from --api-key-file.`;

/** Adds `oumi-ats rewrite <resume> --job <file>`. */
export function addRewriteCommand(program: Command, today: string): void {
  const command = program
    .command("rewrite <resume>")
    .description("rewrite a resume for a job, without growing a single claim")
    .requiredOption("-j, --job <file>", "the job posting")
    .addOption(
      new Option("--provider <name>", "who rewrites")
        .choices(["template", "together", "openai"])
        .default("template"),
    )
    .option("--model <name>", "the model, for together and openai")
    .option("--base-url <url>", "an OpenAI-compatible server, up to and with /v1")
    .option("--api-key-file <file>", "a file that holds the key")
    .addOption(
      new Option("--timeout <seconds>", "longest wait for one answer of the model")
        .default(60)
        .argParser(positive),
    )
    .option("--fallback", "when the model fails, let the template rewrite instead", false)
    .option("--dry-run", "print the exact request to the model and send nothing", false)
    .addOption(
      new Option("--format <list>", `formats to write, of ${RESUME_FORMATS.join(",")}`)
        .default(["docx", "json"], "docx,json")
        .argParser(formats),
    )
    .option("-y, --yes", "take all changes without asking", false)
    .addOption(new Option("--paper <size>", "paper of PDF and DOCX").choices(["a4", "letter"]).default("a4"))
    .addOption(
      new Option("--style <name>", "look of PDF and DOCX").choices(["classic", "modern"]).default("classic"),
    )
    .addOption(
      new Option("--price-prompt <amount>", "price of a million prompt tokens, to show the cost").argParser(
        positive,
      ),
    )
    .addOption(
      new Option("--price-completion <amount>", "price of a million answer tokens").argParser(positive),
    )
    .addHelpText("after", HELP);
  addCommonOptions(command, today).action(async (resume: string, options: RewriteCliOptions) => {
    checkDate(options.asOf);
    const { runRewrite } = await import("./run-rewrite.ts");
    await runRewrite(resume, options);
  });
  const out = command.options.find((option) => option.long === "--out");
  if (out) out.description = 'folder for the files (default "rewritten"; overwrites none without --force)';
}

function formats(text: string): ResumeFormat[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  const known = RESUME_FORMATS.filter((format) => names.includes(format));
  if (known.length === new Set(names).size) return [...known];
  throw new InvalidArgumentError(`They must be of ${RESUME_FORMATS.join(", ")}, parted by commas.`);
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a number above 0.");
}
