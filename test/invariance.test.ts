// What must never move a score: who a person is, the order of sections, the run, the locale, the time zone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  analyze,
  type Classification,
  defaultMatcher,
  readDocument,
  readJob,
  readResume,
} from "../src/index.ts";

const options = { matcher: defaultMatcher(), as_of: "2026-11-01" };
const encode = (text: string) => new TextEncoder().encode(text);

const POSTING = `Senior Data Analyst
Acme Retail

Requirements
- 3-6 years of experience in data analysis
- Strong SQL and Python
- Tableau or Power BI
- Experience with dbt

Nice to have
- Snowflake
- A/B testing

Responsibilities
- Build dashboards for store managers
- Forecast demand and explain sales trends
- Own the customer segmentation model`;

interface Person {
  name: string;
  pronouns: string;
  personal: string;
  address: string;
  email: string;
  phone: string;
  links: string;
  he: string;
  his: string;
  school: string;
  graduation: string;
}

const PERSON: Person = {
  name: "John Miller",
  pronouns: "he/him",
  personal: "Date of birth: 4 March 1988 · Gender: male · Nationality: American · Marital status: single",
  address: "12 Oak Street, Columbus, OH 43004",
  email: "john.miller@example.com",
  phone: "(614) 555-0134",
  links: "linkedin.com/in/john-miller-data",
  he: "He",
  his: "his",
  school: "Ohio State University",
  graduation: "2012",
};

const SECTIONS = (person: Person) => ({
  summary: `Summary\nData analyst with seven years in retail. ${person.he} turns raw sales data into decisions, and ${person.his} dashboards are used every day by store managers.`,
  work: `Experience

Data Analyst, Northwind Stores
March 2021 - Present
- Built dashboards in Tableau for 140 store managers and cut reporting time by 60 %
- Forecast demand with Python and SQL; explained sales trends to buyers
- Segmented 2 million customers and ran A/B tests on promotions

Junior Analyst, Fabrikam Foods
June 2017 - February 2021
- Wrote SQL reports on margins and stock for the finance team
- Moved 40 spreadsheets into a shared database and wrote a guide for new colleagues
- Checked supplier invoices against deliveries and found errors worth 90,000 dollars a year
- Answered questions of buyers on prices, seasons and shelf space every Monday morning
- Trained six temporary workers before the Christmas season and wrote their work plans`,
  education: `Education\nBSc Statistics, ${person.school}, ${person.graduation}`,
  skills: "Skills\nSQL, Python, Tableau, Microsoft Excel, Snowflake, pandas",
  projects:
    "Projects\nOpen price index: collects grocery prices from eleven chains every night, compares them with Python, and publishes a weekly chart that two local newspapers print",
  certificates: "Certifications\nTableau Desktop Specialist",
});
type SectionName = keyof ReturnType<typeof SECTIONS>;
const ORDER: SectionName[] = ["summary", "work", "education", "skills", "projects", "certificates"];

function write(changes: Partial<Person> = {}, order: SectionName[] = ORDER): string {
  const person = { ...PERSON, ...changes };
  const sections = SECTIONS(person);
  const head = `${person.name} (${person.pronouns})\n${person.address}\n${person.email} | ${person.phone} | ${person.links}\n${person.personal}`;
  return [head, ...order.map((name) => sections[name])].join("\n\n");
}

async function classify(resumeText: string): Promise<Classification> {
  const job = readJob(await readDocument(encode(POSTING)), options);
  return analyze(readResume(await readDocument(encode(resumeText)), options), job, options);
}
const judgement = (answer: Classification) => ({
  score: answer.ats_score,
  bucket: answer.ats_bucket,
  probabilities: answer.probabilities,
  feature_scores: answer.feature_scores,
  imputed: answer.imputed,
});

test("the reference resume is read well enough for the comparisons to mean something", async () => {
  const answer = await classify(write());
  assert.equal(answer.abstained, null);
  assert.ok((answer.feature_scores?.skill_match_required ?? 0) >= 60, JSON.stringify(answer.feature_scores));
  assert.equal(answer.feature_scores?.formatting_score, 95);
});

const CHANGES: [string, Partial<Person>][] = [
  [
    "a woman's name",
    { name: "Aaliyah Washington", email: "aaliyah.w@example.com", links: "linkedin.com/in/aaliyahw" },
  ],
  ["a Vietnamese name with diacritics", { name: "Nguyễn Thị Thanh Hương" }],
  ["a one-word name", { name: "Suharto" }],
  ["a very long name", { name: "María de los Ángeles Fernández-Cuesta y Rodríguez de la Vega" }],
  ["a name that is a skill", { name: "Ruby Snowflake" }],
  [
    "another gender in words",
    { pronouns: "she/her", he: "She", his: "her", personal: PERSON.personal.replace("male", "female") },
  ],
  ["neutral pronouns", { pronouns: "they/them", he: "They", his: "their" }],
  [
    "another address",
    { address: "Flat 7, 221 Very Long Boulevard Name, Johannesburg, Gauteng 2196, South Africa" },
  ],
  ["an address named like a skill", { address: "5 Python Lane, dbt Springs, Java 43004" }],
  ["another birth date", { personal: PERSON.personal.replace("4 March 1988", "17 December 1961") }],
  [
    "another nationality and status",
    { personal: PERSON.personal.replace("American", "Nigerian").replace("single", "married") },
  ],
  ["another school", { school: "Université Cheikh Anta Diop" }],
  ["a school named like a skill", { school: "Snowflake University" }],
  ["another graduation year", { graduation: "1984" }],
  ["another phone", { phone: "+44 20 7946 0958" }],
];
for (const [what, changes] of CHANGES)
  test(`the answer does not change with ${what}`, async () => {
    assert.deepEqual(judgement(await classify(write(changes))), judgement(await classify(write())));
  });

test("the answer does not change with the order of sections", async () => {
  const orders: SectionName[][] = [
    ["skills", "summary", "work", "education", "projects", "certificates"],
    ["summary", "education", "certificates", "projects", "skills", "work"],
    ["work", "skills", "projects", "summary", "certificates", "education"],
  ];
  const reference = judgement(await classify(write()));
  for (const order of orders)
    assert.deepEqual(judgement(await classify(write({}, order))), reference, order.join(" "));
});

test("formatting aside, the answer does not change with the file format", async () => {
  const text = write();
  const markdown = text
    .replace(/^(Summary|Experience|Education|Skills|Projects|Certifications)$/gm, "## $1")
    .replace(/^(.+), (Northwind|Fabrikam)/gm, "### $1, $2");
  const html = `<!doctype html><html><body><h1>${PERSON.name}</h1>${text
    .split("\n")
    .slice(1)
    .map((line) =>
      /^(Summary|Experience|Education|Skills|Projects|Certifications)$/.test(line)
        ? `<h2>${line}</h2>`
        : line.startsWith("- ")
          ? `<ul><li>${line.slice(2)}</li></ul>`
          : `<p>${line}</p>`,
    )
    .join("\n")}</body></html>`;
  const scores = async (source: string) => {
    const { formatting_score: _, ...rest } = (await classify(source)).feature_scores!;
    return rest;
  };
  const reference = await scores(text);
  assert.deepEqual(await scores(markdown), reference);
  assert.deepEqual(await scores(html), reference);
});

test("each proven skill added at equal length keeps or raises the score", async () => {
  const base = write();
  const before = await classify(base);
  for (const skill of ["dbt", "Power BI", "Looker", "COBOL"]) {
    const longer = base.replace("pandas", skill);
    const after = await classify(longer);
    assert.ok(after.ats_score! >= before.ats_score!, skill);
  }
});

test("the command line gives the same bytes in any locale, time zone and run", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const run = (environment: Record<string, string>) =>
    execFileSync(
      process.execPath,
      [
        "src/cli/main.ts",
        "classify",
        "examples/resume.pdf",
        "--job",
        "examples/posting.txt",
        "--as-of",
        "2026-11-01",
        "--json",
      ],
      { cwd: root, env: { ...process.env, ...environment }, encoding: "utf8" },
    );
  const reference = run({ TZ: "UTC", LANG: "C", LC_ALL: "C" });
  assert.equal(JSON.parse(reference).as_of, "2026-11-01");
  for (const environment of [
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    { TZ: "Asia/Kolkata", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
  ])
    assert.equal(run(environment), reference);
  assert.ok(readFileSync(`${root}examples/resume.pdf`).length > 0);
});
