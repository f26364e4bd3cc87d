import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutFirstLine } from "../../scripts/eval/without-first-line.ts";
import { readDocument } from "../../src/documents/index.ts";
import { documentProblems } from "../../src/testing/check-document.ts";

const MARKDOWN = `# Beekeeper

[Portfolio](https://example.org/bees) and [mail](mailto:kim@example.org)

- Kept forty hives
`;

test("the first line goes, and every offset still fits the text", async () => {
  const document = await readDocument(new TextEncoder().encode(MARKDOWN));
  const rest = withoutFirstLine(document);
  assert.deepEqual(documentProblems(rest), []);
  assert.equal(rest.text, document.text.slice("Beekeeper\n".length));
  assert.equal(rest.lines.length, document.lines.length - 1);
  for (const [at, line] of rest.lines.entries()) {
    const before = document.lines[at + 1]!;
    assert.equal(rest.text.slice(line.start, line.end), document.text.slice(before.start, before.end));
  }
  const labels = rest.links.map(({ span }) => span && rest.text.slice(...span));
  assert.deepEqual(labels, ["Portfolio", "mail"]);
  assert.equal(rest.title, null);
});

test("links of the first line go with it, and a document of one line becomes empty", async () => {
  const document = await readDocument(
    new TextEncoder().encode("# [Beekeeper](https://example.org/bees)\n\nKept forty hives\n"),
  );
  assert.deepEqual(withoutFirstLine(document).links, []);
  assert.equal(withoutFirstLine(withoutFirstLine(withoutFirstLine(document))).text, "");
});
