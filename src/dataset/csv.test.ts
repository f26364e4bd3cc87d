import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CsvRecord, readCsvRecords, writeCsvCell } from "./csv.ts";
import { csvHead, readCsvRow, writeCsvRow } from "./csv-columns.ts";
import { generateTrainingExamples } from "./generate.ts";

async function read(text: string, step = text.length): Promise<CsvRecord[]> {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, step))
    chunks.push(text.slice(at, at + Math.max(1, step)));
  const records: CsvRecord[] = [];
  for await (const record of readCsvRecords(asStream(chunks))) records.push(record);
  return records;
}

async function* asStream(chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

test("a text that a spreadsheet would run is guarded and quoted; a number is not", () => {
  for (const text of ["=1+1", "+49 30 1", "-2", "@SUM(A1)", "\tx"])
    assert.equal(writeCsvCell(text), `"'${text}"`);
  assert.equal(writeCsvCell(-2), "-2");
  assert.equal(writeCsvCell("a-b"), "a-b");
});

test("cells of any text come back as they were, whatever the pieces they are read in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, step) => {
        const text = rows.map((row) => `${row.map(writeCsvCell).join(",")}\r\n`).join("");
        const records = await read(text, step);
        assert.deepEqual(
          records.map((record) => record.cells),
          rows,
        );
      },
    ),
  );
});

test("a record knows its line, line breaks inside quotes counted; an open quote names its line", async () => {
  const records = await read('a,b\n"x\ny",2\n\n3,4');
  assert.deepEqual(
    records.map((record) => record.line),
    [1, 2, 5],
  );
  await assert.rejects(read('a,b\n"x,2\n'), /Line 2: a quoted cell does not end/);
});

test("a dataset row survives CSV, extra keys and nulls included", async () => {
  const rows: object[] = generateTrainingExamples({ count: 70, seed: 4 });
  const [first] = rows as Record<string, unknown>[];
  first!["note"] = { deep: ["=x"] };
  (first!["jd"] as Record<string, unknown>)["company"] = "=HYPERLINK(1)";
  (first!["jd"] as Record<string, unknown>)["seniority"] = null;
  const text = [csvHead(), ...rows.map(writeCsvRow)].join("\r\n");
  assert.ok(text.includes(`"'=HYPERLINK(1)"`));
  const [head, ...records] = await read(text);
  const back = records.map((record) => readCsvRow(head!.cells as string[], record.cells));
  assert.deepEqual(back, rows);
});

test("a cell cannot reach a prototype", () => {
  const row = readCsvRow(["__proto__.polluted", "constructor.x", "id"], ["1", "2", "a"]);
  assert.deepEqual(row, { id: "a" });
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});
