import { spawn } from "node:child_process";
import { constants } from "node:os";
import { OumiAtsError } from "../errors.ts";
import { findRealOumi } from "./oumi-find-real.ts";

/** Counts how often a command line was handed on: a wrapper on PATH may lead back to us. */
const DEPTH_VARIABLE = "OUMI_ATS_HANDED_ON";
/** Oumi itself may start `oumi` once more; more than this is a circle. */
const MOST_HANDED_ON = 3;
/** With Ctrl-C the terminal tells the other program too: ours waits for its answer. */
const FORWARDED = ["SIGTERM", "SIGHUP"] as const;

/**
 * Hands a command line to the real Oumi, untouched, and returns its exit code (128 + n when signal n ended it).
 * @throws OumiAtsError `oumi_missing`
 */
export async function passThrough(args: readonly string[], reason: string): Promise<number> {
  const depth = Number(process.env[DEPTH_VARIABLE] ?? 0) || 0;
  const program = depth < MOST_HANDED_ON ? findRealOumi() : null;
  if (program === null) {
    const circle = depth < MOST_HANDED_ON ? "" : " (the oumi on PATH leads back to this one)";
    throw new OumiAtsError(
      "oumi_missing",
      `${reason} belongs to Oumi, and no oumi but this one was found on PATH${circle}.`,
    );
  }
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      env: { ...process.env, [DEPTH_VARIABLE]: String(depth + 1) },
    });
    const wait = (): void => {};
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on("SIGINT", wait);
    for (const signal of FORWARDED) process.on(signal, forward);
    const stop = (): void => {
      process.off("SIGINT", wait);
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.on("error", (error: NodeJS.ErrnoException) => {
      stop();
      reject(
        new OumiAtsError("oumi_missing", `${program} could not be started (${error.code ?? "unknown"}).`),
      );
    });
    child.on("exit", (code, signal) => {
      stop();
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}
