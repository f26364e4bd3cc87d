import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { OumiAtsError } from "../errors.ts";
import { sectionsOf } from "../rewrite/check-facts/resume-paths.ts";
import { SECTION_KINDS, type SectionKind } from "../rewrite/documents/document-model.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import type { ResumeFormat, RewriteCliOptions } from "./rewrite-options.ts";
import { writeOutput } from "./write-output.ts";

/** Folder that is written to without --out. */
export const DEFAULT_FOLDER = "rewritten";

type Contents = string | Uint8Array;

/** The resume in one format. Writers are loaded late: they are large. */
export async function writeResume(
  resume: ParsedResume,
  format: ResumeFormat,
  options: Pick<RewriteCliOptions, "paper" | "style">,
): Promise<{ contents: Contents; warnings: string[] }> {
  const order = sectionsOf(resume).filter((name): name is SectionKind =>
    (SECTION_KINDS as readonly string[]).includes(name),
  );
  const layout = { paper: options.paper, style: options.style, order };
  const plain = (contents: Contents) => ({ contents, warnings: [] });
  switch (format) {
    case "json":
      return plain(`${JSON.stringify(resume, null, 2)}\n`);
    case "md":
      return plain((await import("../rewrite/write-markdown.ts")).writeResumeMarkdown(resume, { order }));
    case "txt":
      return plain((await import("../rewrite/write-text.ts")).writeResumeText(resume, { order }));
    case "docx":
      return plain(await (await import("../rewrite/write-docx.ts")).writeResumeDocx(resume, layout));
    case "pdf": {
      const { value, warnings } = await (await import("../rewrite/write-pdf.node.ts")).writeResumePdf(
        resume,
        layout,
      );
      return { contents: value, warnings: warnings.map((warning) => warning.message) };
    }
  }
}

/**
 * Writes all files into the folder, or none: names are looked at before the first is written.
 * @throws OumiAtsError `output_exists`, `output_failed`
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Contents>,
  force: boolean,
): Promise<string[]> {
  const paths = [...files.keys()].map((name) => join(folder, name));
  const there = force ? undefined : paths.find((path) => existsSync(path));
  if (there !== undefined) throw new OumiAtsError("output_exists", `${there} is already there.`);
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new OumiAtsError("output_failed", `The folder ${folder} could not be made.`);
  }
  for (const [name, contents] of files) await writeOutput(join(folder, name), contents, { force });
  return paths;
}
