import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { OumiAtsError } from "../../errors.ts";

/** Results that were not asked for in so many compilations are dropped, so that long runs stay small. */
const CACHE_AGE = 10;

let compiler: NodeCompiler | undefined;

/** A finished PDF. */
export interface CompiledPdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Sets a typst program; `inputs` are what it reads as `sys.inputs`. The same arguments give the same bytes.
 * @throws OumiAtsError `internal` with typst's first complaint
 */
export async function compileTypst(program: string, inputs: Record<string, string>): Promise<CompiledPdf> {
  compiler ??= await createCompiler();
  const outcome = compiler.compile({ mainFileContent: program, inputs });
  const document = outcome.result;
  if (!document) {
    const error = outcome.takeError();
    const [first] = error ? compiler.fetchDiagnostics(error) : [];
    throw new OumiAtsError(
      "internal",
      `The PDF could not be set: ${String(first?.message ?? "unknown reason")}`,
    );
  }
  const bytes = compiler.pdf(document);
  const compiled = { bytes: new Uint8Array(bytes), pages: document.numOfPages };
  compiler.evictCache(CACHE_AGE);
  return compiled;
}

async function createCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create();
}
