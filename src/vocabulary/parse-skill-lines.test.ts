import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSkillTables, readSkillTables, type SkillTable } from "./parse-skill-lines.ts";

const table = (lines: string): SkillTable => ({ field: "software", kind: "tool", lines });

test("a line gives name, aliases, implied and related names; each part may be left out", () => {
  const lines = `
# a comment
SQL
Postgres = PostgreSQL, PSQL > SQL ~ MySQL
MySQL > SQL
C# = C sharp
`;
  const expected = [
    { name: "SQL", aliases: [], implies: [], related: [], field: "software", kind: "tool" },
    {
      name: "Postgres",
      aliases: ["PostgreSQL", "PSQL"],
      implies: ["SQL"],
      related: ["MySQL"],
      field: "software",
      kind: "tool",
    },
    { name: "MySQL", aliases: [], implies: ["SQL"], related: [], field: "software", kind: "tool" },
    { name: "C#", aliases: ["C sharp"], implies: [], related: [], field: "software", kind: "tool" },
  ];
  assert.deepEqual(parseSkillTables([table(lines)]), expected);
  assert.deepEqual(readSkillTables([table(lines)]), expected);
});

test("a name or alias that stands twice in the whole vocabulary is refused, whatever its case", () => {
  const other: SkillTable = { field: "data", kind: "knowledge", lines: "Big Query = bigquery" };
  assert.throws(
    () => parseSkillTables([table("BigQuery"), other]),
    /data\/knowledge, line 1: "bigquery" also names "BigQuery" \(vocabulary software\/tool, line 1\)/,
  );
  assert.throws(() => parseSkillTables([table("Go = Golang, golang")]), /"golang" stands twice/);
  assert.throws(() => parseSkillTables([table("Go = go")]), /"go" stands twice/);
});

test("an implied or related name that is no skill is refused, with its line", () => {
  assert.throws(
    () => parseSkillTables([table("\n\nReact > JavaScript")]),
    /line 3: "JavaScript" is not the name of a skill/,
  );
  assert.throws(() => parseSkillTables([table("AWS ~ GCP")]), /"GCP" is not the name of a skill/);
  assert.throws(() => parseSkillTables([table("AWS ~ AWS")]), /refers to itself/);
});

test("an implication must name the skill itself, not one of its aliases", () => {
  assert.throws(() => parseSkillTables([table("JavaScript = JS\nReact > JS")]), /"JS" is not the name/);
});

test("implications that lead back to their start are refused", () => {
  assert.throws(
    () => parseSkillTables([table("A1 > B1\nB1 > C1\nC1 > A1")]),
    /implication cycle A1 > B1 > C1 > A1/,
  );
  assert.equal(parseSkillTables([table("A1 > B1, C1\nB1 > C1\nC1")]).length, 3);
});

test("parts in the wrong order and empty names are refused", () => {
  assert.throws(() => parseSkillTables([table("SQL\nA1 > SQL = B1")]), /is not a name/);
  assert.throws(() => parseSkillTables([table("SQL = ANSI SQL,  T-SQL")]), /" T-SQL" is not a name/);
  assert.throws(() => parseSkillTables([table("SQL = ANSI SQL,")]), /is not a name/);
});
