import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { OumiAtsError } from "../../errors.ts";
import { buildDocx, paragraph } from "../../testing/build-docx.ts";
import { readDocument } from "../index.ts";
import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
} from "./read-in-child.node.ts";
import { chooseMemoryWatch, residentBytes } from "./watch-memory.node.ts";

const MISBEHAVING = new URL("../../../test/children/misbehaving-child.ts", import.meta.url);
const MEGABYTE = 2 ** 20;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function withReader(
  options: DocumentReaderOptions,
  use: (reader: DocumentReader) => Promise<void>,
): Promise<void> {
  const reader = createDocumentReader(options);
  try {
    await use(reader);
  } finally {
    await reader.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and was not yet collected still has its number.
    return residentBytes(pid) !== 0;
  } catch {
    return false;
  }
}

const misbehaving = (
  options: DocumentReaderOptions,
  use: (reader: DocumentReader) => Promise<void>,
): Promise<void> => withReader({ child_module: MISBEHAVING, ...options }, use);

async function failsThenRecovers(reader: DocumentReader, deed: string, code: string): Promise<void> {
  await assert.rejects(reader.read(bytesOf(deed)), (error: unknown) => {
    assert.ok(error instanceof OumiAtsError);
    assert.equal(error.code, code);
    return true;
  });
  assert.equal((await reader.read(bytesOf("next"))).text, "read next");
}

test("a child that exits, aborts or fills its heap is coded, replaced, and the next document is read", async () => {
  await misbehaving({ limits: { max_memory_bytes: 200 * MEGABYTE } }, async (reader) => {
    await failsThenRecovers(reader, "crash", "reader_crashed");
    await failsThenRecovers(reader, "abort", "reader_crashed");
    await failsThenRecovers(reader, "heap", "too_much_memory");
  });
});

test("a child that loops or never answers is killed after the time limit", async () => {
  await misbehaving({ limits: { max_milliseconds: 700 } }, async (reader) => {
    await failsThenRecovers(reader, "loop", "timed_out");
    await failsThenRecovers(reader, "silent", "timed_out");
  });
});

for (const memory_watch of ["proc", "ps", "self"] as const)
  test(`a child that takes memory outside its heap is killed (watched by ${memory_watch})`, async (context) => {
    if (memory_watch === "proc" && residentBytes(process.pid) === null) return context.skip("no /proc here");
    const limits = { max_memory_bytes: 250 * MEGABYTE, max_milliseconds: 10_000 };
    await misbehaving({ memory_watch, limits }, (reader) =>
      failsThenRecovers(reader, "buffers", "too_much_memory"),
    );
  });

test("the way of watching memory fits the platform", () => {
  assert.equal(chooseMemoryWatch("win32"), "self");
  assert.equal(chooseMemoryWatch("darwin"), "ps");
  const resident = residentBytes(process.pid);
  if (resident !== null) {
    const reported = process.memoryUsage.rss();
    assert.ok(Math.abs(resident - reported) < 0.2 * reported, `${resident} against ${reported}`);
  }
});

test("one child serves many documents; its environment is empty and its memory is capped", async () => {
  await misbehaving({ limits: { max_memory_bytes: 400 * MEGABYTE } }, async (reader) => {
    const first = await reader.read(bytesOf("pid"));
    assert.equal((await reader.read(bytesOf("pid"))).text, first.text);
    const { keys, flags } = JSON.parse((await reader.read(bytesOf("environment"))).text);
    assert.deepEqual(
      keys.filter((key: string) => !/^(?:NODE_CHANNEL_|NODE_UNIQUE|__CF|SystemRoot)/.test(key)),
      [],
    );
    assert.equal(flags[0], "--max-old-space-size=300");
  });
});

test("the child may neither write files nor start processes", async () => {
  await misbehaving({}, async (reader) => {
    assert.equal((await reader.read(bytesOf("write"))).text, "ERR_ACCESS_DENIED");
    assert.equal((await reader.read(bytesOf("spawn"))).text, "ERR_ACCESS_DENIED");
  });
});

test("two children read at the same time and every caller gets his own document", async () => {
  await misbehaving({ size: 2 }, async (reader) => {
    const names = Array.from({ length: 40 }, (_, at) => `${"x".repeat((at * 7) % 20)}${at}`);
    const documents = await Promise.all(names.map((name) => reader.read(bytesOf(name))));
    assert.deepEqual(
      documents.map((document) => document.text),
      names.map((name) => `read ${name}`),
    );
    const pids = await Promise.all(["pid", "pid"].map((deed) => reader.read(bytesOf(deed))));
    assert.notEqual(pids[0]?.text, pids[1]?.text);
  });
});

test("a crash fails only its own document", async () => {
  await misbehaving({ size: 2 }, async (reader) => {
    const settled = await Promise.allSettled(
      ["a", "crash", "b", "abort", "c"].map((name) => reader.read(bytesOf(name))),
    );
    assert.deepEqual(
      settled.map((result) => result.status === "fulfilled"),
      [true, false, true, false, true],
    );
  });
});

test("aborting ends a document that is being read, one that waits, and one that has not begun", async () => {
  await misbehaving({}, async (reader) => {
    const cancelled = { name: "OumiAtsError", code: "cancelled" };
    const running = new AbortController();
    const waiting = new AbortController();
    const first = reader.read(bytesOf("loop"), { signal: running.signal });
    const second = reader.read(bytesOf("second"), { signal: waiting.signal });
    const third = reader.read(bytesOf("third"));
    waiting.abort();
    await assert.rejects(second, cancelled);
    running.abort();
    await assert.rejects(first, cancelled);
    assert.equal((await third).text, "read third");
    await assert.rejects(reader.read(bytesOf("x"), { signal: running.signal }), cancelled);
  });
});

test("closing cancels what is under way, and a closed reader reads nothing", async () => {
  const reader = createDocumentReader({ child_module: MISBEHAVING });
  const pending = assert.rejects(reader.read(bytesOf("loop")), { code: "cancelled" });
  await reader.close();
  await pending;
  await assert.rejects(reader.read(bytesOf("x")), { code: "cancelled" });
});

test("coded errors cross whole, and a noisy child does no harm", async () => {
  await misbehaving({}, async (reader) => {
    await assert.rejects(reader.read(bytesOf("coded")), {
      code: "file_encrypted",
      message: "What.",
      advice: "Do.",
      exitCode: 13,
      httpStatus: 422,
    });
    assert.equal((await reader.read(bytesOf("noise"))).text, "noise");
  });
});

test("empty and oversized files are refused without a child", async () => {
  await misbehaving({ limits: { max_bytes: 10 } }, async (reader) => {
    await assert.rejects(reader.read(new Uint8Array(0)), { code: "file_empty" });
    await assert.rejects(reader.read(new Uint8Array(11)), { code: "file_too_large" });
  });
});

test("a child that cannot start is a crash, not an endless row of new ones", async () => {
  await withReader({ child_module: new URL("file:///nowhere/child.js") }, async (reader) => {
    await assert.rejects(reader.read(bytesOf("x")), { code: "reader_crashed" });
  });
});

test("the real child reads what the reader in this process reads, and codes what it refuses", async () => {
  await withReader({ limits: { max_characters: 5_000 } }, async (reader) => {
    const samples = [
      await buildDocx({ headers: [paragraph("Ada")], body: paragraph("Experience") }),
      bytesOf("<!doctype html><h1>Ada</h1><p>Cook"),
      bytesOf("# Ada\n\n- one\n- **two**\n"),
      bytesOf("Ada\n• one"),
      bytesOf('{"basics": {"name": "Ada"}, "list": [1, null, true]}'),
    ];
    for (const bytes of samples)
      assert.deepEqual(
        await reader.read(bytes),
        await readDocument(bytes, { limits: { max_characters: 5_000 } }),
      );
    await assert.rejects(reader.read(bytesOf("{\\rtf1 text}")), { code: "unsupported_type" });
    await assert.rejects(reader.read(bytesOf("word ".repeat(2_000))), { code: "too_many_characters" });
    await assert.rejects(reader.read(bytesOf('{"a": }')), { code: "invalid_json" });
  });
});

test("a parent that exits in the middle of a document leaves no process behind", async () => {
  const reader = new URL("./read-in-child.node.ts", import.meta.url).href;
  const script = `const { createDocumentReader } = await import(${JSON.stringify(reader)});
    const reader = createDocumentReader({ child_module: new URL(${JSON.stringify(MISBEHAVING.href)}) });
    const bytesOf = (text) => new TextEncoder().encode(text);
    process.stdout.write((await reader.read(bytesOf("pid"))).text);
    reader.read(bytesOf("loop")).catch(() => {});
    setTimeout(() => process.exit(0), 50);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  const pid = Number(stdout);
  assert.ok(pid > 0);
  for (let tries = 0; tries < 50 && isRunning(pid); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isRunning(pid), false);
});

test("an idle reader lets the process end", async () => {
  const reader = new URL("./read-in-child.node.ts", import.meta.url).href;
  const script = `const { createDocumentReader } = await import(${JSON.stringify(reader)});
    const reader = createDocumentReader(); reader.warm();
    const document = await reader.read(new TextEncoder().encode("Ada"));
    process.stdout.write(document.text);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    timeout: 10_000,
  });
  assert.equal(stdout, "Ada");
});
