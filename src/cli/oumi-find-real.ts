import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join } from "node:path";

/** Name of the package that this command is part of, wherever a copy of it is installed. */
const OWN_PACKAGE = "oumi-ats";
/** A small script that starts our command: npm, pnpm and npx write these where they cannot link. */
const OWN_SHIM = /oumi-ats[\\/]+bin[\\/]+oumi\.js/;
/** Shims are short; a program of megabytes is not read to the end. */
const SHIM_BYTES = 8192;
/** pip writes oumi.exe; npm's .cmd files are ours. */
const NAMES = process.platform === "win32" ? ["oumi.exe"] : ["oumi"];

/**
 * The first `oumi` on PATH that is not this package: no copy of it, no link to it, no shim that starts it.
 * Relative entries of PATH are not looked at. Null when there is none.
 */
export function findRealOumi(path: string | undefined = process.env["PATH"]): string | null {
  for (const folder of (path ?? "").split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const name of NAMES) {
      const candidate = join(folder, name);
      if (isProgram(candidate) && !isOwn(candidate)) return candidate;
    }
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isOwn(candidate: string): boolean {
  try {
    const target = realpathSync(candidate);
    if (packageOf(target) === OWN_PACKAGE) return true;
    const start = readFileSync(target).subarray(0, SHIM_BYTES);
    return !start.includes(0) && OWN_SHIM.test(start.toString("latin1"));
  } catch {
    return false; // not readable but executable: a program of someone else's
  }
}

/** Name of the npm package that a file in bin/ belongs to, null for other files. */
function packageOf(file: string): string | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(file), "..", "package.json"), "utf8"));
    return (manifest as { name?: string } | null)?.name ?? null;
  } catch {
    return null;
  }
}
