// Enforces the direction of imports (ARCHITECTURE.md): a folder may import only what its row names,
// no cycles between files, and no `node:` import in the isomorphic core outside `*.node.ts` files.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BASE = ["schema", "vocabulary", "result", "errors"];
const ONLINE = [
  ...BASE,
  "documents",
  "tagger",
  "profile",
  "features",
  "score",
  "classify",
  "signals",
  "rewrite",
  "report",
];
const RECIPES = [...ONLINE, "analyze", "batch"];
const OFFLINE = ["dataset", "train", "evaluate"];

/** What each unit of src/ may import besides itself. */
const ALLOWED: Record<string, string[]> = {
  result: [],
  errors: [],
  schema: ["result"],
  vocabulary: ["errors"],
  documents: BASE,
  tagger: BASE,
  profile: [...BASE, "documents/text-document", "tagger"],
  features: [...BASE, "profile", "score"],
  score: BASE,
  classify: [...BASE, "score", "features"],
  signals: [...BASE, "score", "features", "profile/facts"],
  // Fact check and template read words, skills and years with the tools of profile, as features do (ADR 0001).
  rewrite: [...BASE, "profile"],
  report: [...BASE, "score"],
  analyze: ONLINE,
  "check-date": ["errors"],
  "default-matcher": ["profile", "vocabulary"],
  "rewrite-resume": ["default-matcher", ...ONLINE],
  "oumi-ats-classifier": ["default-matcher", "check-date", ...RECIPES],
  batch: RECIPES,
  dataset: ["default-matcher", ...RECIPES, "evaluate"],
  train: ["default-matcher", ...RECIPES, "dataset", "evaluate"],
  evaluate: [...RECIPES, "dataset/random"],
  rank: RECIPES,
  audit: [...RECIPES, "rank"],
  index: [
    "oumi-ats-classifier",
    "rewrite-resume",
    "default-matcher",
    ...RECIPES,
    ...OFFLINE,
    "rank",
    "audit",
  ],
  cli: [
    "index",
    "rewrite-resume",
    "check-date",
    "default-matcher",
    ...RECIPES,
    ...OFFLINE,
    "rank",
    "audit",
    "server",
  ],
  server: ["index", ...RECIPES],
  testing: ["oumi-ats-classifier", "default-matcher", ...RECIPES],
};
/** Folders that run in Node only; everywhere else `node:` belongs in a file named `*.node.ts`. */
const NODE_ONLY = new Set(["cli", "server", "dataset", "train", "evaluate", "rank", "audit"]);

/** Import specifiers of a TypeScript source: static, re-export and dynamic. */
export function importsOf(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;
  return [...source.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/** The unit of src/ that a path belongs to: its first folder, or the bare file's name. */
export function unitOf(path: string): string {
  const first = path.split("/")[0] as string;
  return first.endsWith(".ts") ? first.slice(0, -3) : first;
}

/** Breaches of the rules among `files` (path below src/ → source text), as sentences. */
export function checkLayers(files: Map<string, string>): string[] {
  const problems: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [path, source] of files) {
    const unit = unitOf(path);
    const allowed = ALLOWED[unit];
    if (!allowed) {
      problems.push(`${path}: folder "${unit}" has no row in scripts/check-layers.ts`);
      continue;
    }
    const targets: string[] = [];
    for (const specifier of importsOf(source)) {
      if (!specifier.startsWith(".")) {
        const isNode = specifier.startsWith("node:");
        if (isNode && !NODE_ONLY.has(unit) && !/\.node\.ts$|\.test\.ts$/.test(path))
          problems.push(`${path}: imports ${specifier}; only *.node.ts files may`);
        continue;
      }
      const target = relative("/", resolve("/", dirname(path), specifier))
        .split(sep)
        .join("/");
      targets.push(target);
      const targetUnit = unitOf(target);
      if (target.startsWith("..") || targetUnit === unit) continue;
      if (path.endsWith(".test.ts") && (targetUnit === "testing" || targetUnit === "vocabulary")) continue;
      const fits = allowed.some(
        (entry) => targetUnit === entry || target.startsWith(`${entry}.`) || target.startsWith(`${entry}/`),
      );
      if (!fits) problems.push(`${path}: "${unit}" may not import "${target}"`);
    }
    edges.set(path, targets);
  }
  return [...problems, ...cyclesIn(edges)];
}

/** Import cycles between files, each named once. */
export function cyclesIn(edges: Map<string, string[]>): string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}`);
      return;
    }
    state.set(path, "open");
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

function sourceFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(join(ROOT, "src"), path).split(sep).join("/"), readFileSync(path, "utf8"));
  }
  return files;
}

if (import.meta.main) {
  const files = sourceFiles();
  const problems = checkLayers(files);
  for (const problem of problems) console.error(problem);
  console.log(`layers: ${files.size} files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
