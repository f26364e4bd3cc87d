import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ContextRule, SkillEntry, Vocabulary } from "../../vocabulary/types.ts";
import { createSkillMatcher } from "./skill-matcher.ts";

const entry = (name: string, overrides: Partial<SkillEntry> = {}): SkillEntry => ({
  name,
  aliases: [],
  implies: [],
  related: [],
  field: "software",
  kind: "tool",
  ...overrides,
});
const rule = (forms: string[], overrides: Partial<ContextRule> = {}): ContextRule => ({
  forms,
  spellings: [],
  not_after: [],
  not_before: [],
  cues: [],
  neighbours: ["software"],
  spelling_is_enough: false,
  ...overrides,
});
const VOCABULARY: Vocabulary = {
  version: "test",
  skills: [
    entry("Java"),
    entry("JavaScript", { aliases: ["JS"] }),
    entry("React", { aliases: ["React.js"], implies: ["JavaScript"] }),
    entry("React Native", { implies: ["React"] }),
    entry("Python"),
    entry("Go", { aliases: ["Golang"] }),
    entry("C"),
    entry("C++"),
    entry("C#"),
    entry("R"),
    entry(".NET", { aliases: ["dotnet"] }),
    entry("Node.js"),
    entry("SQL"),
    entry("Kubernetes", { aliases: ["k8s"] }),
    entry("Docker"),
    entry("AWS", { aliases: ["Amazon Web Services"], related: ["GCP"] }),
    entry("GCP"),
    entry("CI/CD", { aliases: ["continuous integration and delivery"] }),
    entry("Microsoft Excel", { aliases: ["Excel"], field: "office" }),
    entry("REST API", { aliases: ["RESTful API"] }),
    entry("cash handling", { kind: "knowledge", field: "retail" }),
    entry("menu planning", { kind: "knowledge", field: "hospitality" }),
    entry("machine learning", { kind: "knowledge", field: "data" }),
    entry("negotiation", { kind: "soft", field: "soft" }),
    entry("health and safety", { kind: "knowledge", field: "office" }),
    entry("US GAAP", { kind: "knowledge", field: "finance" }),
  ],
  rules: [
    rule(["go"], {
      spellings: ["Go"],
      not_before: ["to", "live"],
      cues: ["golang", "services", "programming"],
    }),
    rule(["r"], { spellings: ["R"], cues: ["statistical"] }),
    rule(["c"], { spellings: ["C"], not_after: ["vitamin", "class"], cues: ["firmware", "languages"] }),
    rule(["excel"], {
      spellings: ["Excel"],
      not_before: ["at", "in"],
      cues: ["advanced"],
      neighbours: ["office"],
      spelling_is_enough: true,
    }),
  ],
};
const matcher = createSkillMatcher(VOCABULARY);
const found = (text: string, lists?: [number, number][]) =>
  matcher
    .scan(text, lists ? { lists } : {})
    .map((mention) => (mention.negated ? `not ${mention.name}` : mention.name));

test("names are found whole, in any case, with their signs", () => {
  const table: [string, string[]][] = [
    ["Java and JavaScript", ["Java", "JavaScript"]],
    ["javascript only", ["JavaScript"]],
    ["C++/C# on .NET", ["C++", "C#", ".NET"]],
    ["NodeJS, node js and Node.JS", ["Node.js", "Node.js", "Node.js"]],
    ["NoSQL, MySQL and MSSQL", []],
    ["NOSQL vs. SQL.", ["SQL"]],
    ["React Native apps", ["React Native"]],
    ["CI/CD, CI-CD and ci cd", ["CI/CD", "CI/CD", "CI/CD"]],
    ["Python3, python 3.11 and Python's GIL", ["Python", "Python", "Python"]],
    ["RESTful APIs", ["REST API"]],
    ["Amazon\nWeb Services", ["AWS"]],
    ["Amazon. Web Services", []],
    ["Health & Safety", ["health and safety"]],
    ["U.S. GAAP", ["US GAAP"]],
    ["excellent, MongoDB, Communication, reactive, dockers", []],
  ];
  for (const [text, expected] of table) assert.deepEqual(found(text), expected, text);
});

test("addresses are not read as words", () => {
  for (const text of [
    "java@example.com",
    "https://docker.com/python",
    "github.com/python-go/java",
    "www.python.org",
  ])
    assert.deepEqual(found(text), [], text);
  assert.deepEqual(found("Docker (see github.com/x/python), Java"), ["Docker", "Java"]);
});

test("an ambiguous word counts in a list, beside a skill or with a cue, and never against a veto", () => {
  const table: [string, string[]][] = [
    ["Python, Go, Docker", ["Python", "Go", "Docker"]],
    ["Wrote Go services", ["Go"]],
    ["python and go", ["Python", "Go"]],
    ["let it go", []],
    ["Go, R, C", ["Go", "R", "C"]],
    ["Languages: C", ["C"]],
    ["Go to market with Python", ["Python"]],
    ["Ready to go live. Python", ["Python"]],
    ["Vitamin C, Python", ["Python"]],
    ["C Company, second platoon", []],
    ["Reported in Excel every week", ["Microsoft Excel"]],
    ["Excel at everything, Excel in teams", []],
    ["EXCEL SPORTS CLUB", []],
    ["to excel every day", []],
  ];
  for (const [text, expected] of table) assert.deepEqual(found(text), expected, text);
});

test("what one place proves counts in the whole document, where it is spelled so", () => {
  assert.deepEqual(found("Rewrote billing in Go.\n\nLanguages: Python, Go"), ["Go", "Python", "Go"]);
  assert.deepEqual(found("Let it go.\n\nLanguages: Python, Go"), ["Python", "Go"]);
  assert.deepEqual(found("Rewrote billing in Go."), []);
});

test("in a skills list an ambiguous word needs no capital and no neighbour", () => {
  const text = "go\nc\nexcel";
  assert.deepEqual(found(text), []);
  assert.deepEqual(found(text, [[0, text.length]]), ["Go", "C", "Microsoft Excel"]);
});

test("what is denied or only wished for is marked, and the denial ends where the sentence turns", () => {
  const table: [string, string[]][] = [
    ["No experience with Kubernetes.", ["not Kubernetes"]],
    ["No AWS, GCP or Docker experience, Python daily", ["not AWS", "not GCP", "not Docker", "Python"]],
    ["No Java, but strong Python", ["not Java", "Python"]],
    ["never used Docker; Python for years", ["not Docker", "Python"]],
    ["I haven't worked with Kubernetes yet", ["not Kubernetes"]],
    ["I haven’t worked with Kubernetes yet", ["not Kubernetes"]],
    ["eager to learn Kubernetes", ["not Kubernetes"]],
    ["Docker: none, Python: 5 years", ["not Docker", "Python"]],
    ["Python is not required", ["not Python"]],
    ["not only Java but also Python", ["Java", "Python"]],
    ["could not have shipped without Docker", ["Docker"]],
    ["reduced downtime with no code changes using Docker", ["Docker"]],
    ["No. 1 in Python", ["Python"]],
  ];
  for (const [text, expected] of table) assert.deepEqual(found(text), expected, text);
});

test("other inflections of the same words count, also verb before object", () => {
  assert.deepEqual(found("Handled cash, planned the menu and negotiated prices"), [
    "cash handling",
    "menu planning",
    "negotiation",
  ]);
  assert.deepEqual(found("learning machine learning"), ["machine learning"]);
  assert.deepEqual(found("menus of plans; cash"), []);
});

test("skipped ranges are passed over", () => {
  assert.deepEqual(
    matcher.scan("Java Python", { skip: [[0, 4]] }).map((mention) => mention.name),
    ["Python"],
  );
});

test("canonical looks a whole name up, shows follows definitions, related gives neighbours", () => {
  assert.equal(matcher.canonical("K8S"), "Kubernetes");
  assert.equal(matcher.canonical("python 3.9"), "Python");
  assert.equal(matcher.canonical("Go"), "Go");
  assert.equal(matcher.canonical("Python and Go"), null);
  assert.deepEqual(matcher.shows("React Native"), ["React Native", "React", "JavaScript"]);
  assert.deepEqual(matcher.related("AWS"), ["GCP"]);
});

test("mentions are sorted, do not overlap, lie in the text and do not depend on the run", () => {
  const words = fc.constantFrom(
    "Java",
    "Go",
    "C",
    "no",
    "experience",
    "with",
    ",",
    ".",
    "\n",
    "Docker",
    "learn",
    "to",
    "R",
    "&",
    "Node.js",
    "İ",
    "😀",
    "http://x",
    "CI/CD",
    "excel",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const mentions = matcher.scan(text, { lists: [[0, text.length >> 1]] });
      let last = 0;
      for (const mention of mentions) {
        assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= text.length);
        last = mention.end;
      }
      assert.deepEqual(matcher.scan(text, { lists: [[0, text.length >> 1]] }), mentions);
    }),
  );
});
