// Builds dist/ from src/: types by the TypeScript compiler, JavaScript by esbuild. Hundreds of small modules cost
// a cold start more than all else, so they become a few; what is imported on demand stays a file of its own.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const VOCABULARY = "vocabulary/generated/vocabulary.json";
/** Entry file → name below dist/. The reading process is found beside the chunk that starts it. */
const ENTRIES = {
  index: "src/index.ts",
  "cli/main": "src/cli/main.ts",
  "chunks/child-main.node": "src/documents/child/child-main.node.ts",
};
/** Made of many small files, or small: these come along. Every other package is loaded from node_modules. */
const BUNDLED = ["commander", "entities", "libphonenumber-js", "parse5", "wink-porter2-stemmer", "zod"];

const packages = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const external = [
  ...Object.keys(packages.dependencies).filter((name) => !BUNDLED.includes(name)),
  ...Object.keys(packages.peerDependencies ?? {}),
].flatMap((name) => [name, `${name}/*`]);

/** JSON is parsed faster than JavaScript, so the vocabulary stays a file. */
const keepVocabulary: Plugin = {
  name: "keep-vocabulary",
  setup(steps) {
    steps.onResolve({ filter: /generated\/vocabulary\.json$/ }, () => ({
      path: `../${VOCABULARY}`,
      external: true,
    }));
  },
};

rmSync(DIST, { recursive: true, force: true });
emitTypes();
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ENTRIES,
  chunkNames: "chunks/[name]-[hash]",
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  external,
  plugins: [keepVocabulary],
  logLevel: "warning",
});
mkdirSync(join(DIST, "vocabulary/generated"), { recursive: true });
copyFileSync(join(ROOT, "src", VOCABULARY), join(DIST, VOCABULARY));
writeFileSync(join(DIST, "LICENSES.txt"), licencesOf(Object.keys(metafile.inputs)));

function emitTypes(): void {
  const manifest = fileURLToPath(import.meta.resolve("typescript/package.json"));
  const compiler = manifest.replace("package.json", "bin/tsc");
  const built = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

/** The licence texts of the packages that are inside the built files. */
function licencesOf(inputs: string[]): string {
  const names = new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const texts = [...names].sort().map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const { license, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const path = file && join(folder, file);
    const text = path && existsSync(path) ? readFileSync(path, "utf8").trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `These files contain the following packages.\n\n${texts.join("\n\n")}`;
}
