import type { Warning } from "../result.ts";

/** Says on standard error how far the work is. */
export interface Progress {
  /** A line that stays. */
  say(text: string): void;
  /** A line that the next one replaces; only on a terminal. */
  update(text: string): void;
  warn(warnings: readonly Warning[]): void;
}

const CLEAR_LINE = "\r\u001b[K";

/** With `quiet` only warnings are said. */
export function createProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
  let isOpen = false;
  const close = (): void => {
    if (isOpen) stream.write(CLEAR_LINE);
    isOpen = false;
  };
  return {
    say: (text) => {
      if (quiet) return;
      close();
      stream.write(`${text}\n`);
    },
    update: (text) => {
      if (quiet || !stream.isTTY) return;
      stream.write(`${CLEAR_LINE}${text}`);
      isOpen = true;
    },
    warn: (warnings) => {
      close();
      for (const { code, message } of warnings) stream.write(`warning: [${code}] ${message}\n`);
    },
  };
}
