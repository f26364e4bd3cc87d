import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDocx, paragraph, zipFiles } from "../../testing/build-docx.ts";
import { readDocument } from "../index.ts";
import type { ReadLimits } from "../text-document.ts";
import { readZipDirectory } from "./read-zip.ts";

const code = (expected: string) => (error: { code?: string }) => {
  assert.equal(error.code, expected);
  return true;
};

async function fails(bytes: Uint8Array, expected: string, limits: Partial<ReadLimits> = {}): Promise<void> {
  await assert.rejects(readDocument(bytes, { limits }), code(expected));
}

/** Overwrites the declared unpacked size of every entry in the central directory and the local headers. */
function lieAboutSizes(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

test("a bomb that declares its size is refused before unpacking", async () => {
  const bytes = await buildDocx({
    body: paragraph("x"),
    files: { "word/media/a.png": new Uint8Array(3_000_000) },
  });
  await fails(bytes, "unpacked_too_large", { max_unpacked_bytes: 2_000_000 });
});

test("a bomb that lies about its size is stopped while it unpacks", async () => {
  const bytes = await buildDocx({ body: `${paragraph("x")}<!--${" ".repeat(3_000_000)}-->` });
  const lying = lieAboutSizes(bytes, 100);
  assert.ok(readZipDirectory(lying).every((entry) => entry.size === 100));
  await fails(lying, "unpacked_too_large", { max_unpacked_bytes: 2_000_000 });
});

test("too many entries are refused", async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`word/media/${at}.png`, ""]));
  await fails(await buildDocx({ body: paragraph("x"), files }), "unpacked_too_large", { max_entries: 50 });
});

test("more text than the limit is too many characters", async () => {
  await fails(await buildDocx({ body: paragraph("word ".repeat(500)) }), "too_many_characters", {
    max_characters: 1_000,
  });
});

test("a document cut short, with broken XML or without a body is corrupt", async () => {
  const sound = await buildDocx({ body: paragraph("x") });
  await fails(sound.slice(0, sound.length - 300), "file_corrupt");
  await fails(await buildDocx({ body: "<w:p><w:r>" }), "file_corrupt");
  await fails(await buildDocx({ body: "<w:p></w:q>" }), "file_corrupt");
  await fails(await buildDocx({ body: "", files: { "word/document.xml": "<a/>" } }), "file_corrupt");
});

test("flipped bytes inside the packed text are corrupt or read, never anything else", async () => {
  const sound = await buildDocx({ body: paragraph("word ".repeat(200)) });
  for (let at = 40; at < sound.length; at += 37) {
    const broken = sound.slice();
    broken[at] = (broken[at] as number) ^ 0x55;
    await readDocument(broken).catch((error: { code?: string }) => assert.ok(error.code, String(error)));
  }
});

test("nesting built to exhaust the stack is corrupt", async () => {
  await fails(await buildDocx({ body: "<w:sdt><w:sdtContent>".repeat(5_000) }), "file_corrupt");
});

test("entities that a DOCTYPE declares are not expanded", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>[&b;]</w:t></w:r></w:p></w:body></w:document>`;
  const document = await readDocument(await buildDocx({ body: "", files: { "word/document.xml": bomb } }));
  assert.equal(document.text, "[&b;]");
});

test("a blank document has no text, one that holds only a picture has no text layer", async () => {
  await fails(await buildDocx({ body: paragraph("  ") }), "no_text");
  await fails(
    await buildDocx({ body: '<w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p>' }),
    "no_text_layer",
  );
});

test("a part packed with a password is encrypted", async () => {
  const bytes = (await zipFiles({ "word/document.xml": "x" })).slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  await fails(bytes, "file_encrypted");
});
