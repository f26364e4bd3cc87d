import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const matcher = smallMatcher();

/** Line under "Requirements" → required entries, preferred entries. */
type Row = [line: string, required: string[], preferred?: string[]];

function check(rows: Row[], heading = "Requirements"): void {
  const wrong: unknown[] = [];
  for (const [line, required, preferred] of rows) {
    const job = parseJob(documentOf(`Technician\n\n${heading}\n- ${line}\n- Bring a pen`), { matcher });
    const got = [job.required_skills, job.preferred_skills];
    if (JSON.stringify(got) !== JSON.stringify([required, preferred ?? []])) wrong.push([line, ...got]);
  }
  assert.deepEqual(wrong, []);
}

test("alternatives make one entry, everything else its own", () => {
  check([
    ["Experience with AWS, GCP or Azure", ["AWS|GCP|Azure"]],
    ["Experience with AWS, GCP, or Azure", ["AWS|GCP|Azure"]],
    ["Experience with AWS, GCP, and/or Azure", ["AWS|GCP|Azure"]],
    ["AWS or Google Cloud", ["AWS|Google Cloud"]],
    ["Java/Kotlin", ["Java|Kotlin"]],
    ["Java / Kotlin / Scala", ["Java|Kotlin|Scala"]],
    ["React or Vue", ["React|Vue"]],
    ["React (or Vue)", ["React|Vue"]],
    ["Either React or Angular", ["React|Angular"]],
    ["One of: Python, Ruby, PHP", ["Python|Ruby|PHP"]],
    ["At least one of Python, Ruby and PHP", ["Python|Ruby|PHP"]],
    ["Experience with one or more of the following: Java, Scala, Kotlin", ["Java|Scala|Kotlin"]],
    ["Experience with at least one of: Tableau, Power BI, Looker", ["Tableau|Power BI|Looker"]],
    ["Any of Docker, Ansible, Puppet", ["Docker|Ansible|Puppet"]],
    ["Cloud providers such as AWS, GCP or Azure", ["AWS|GCP|Azure"]],
    ["A cloud provider (e.g. AWS, GCP, Azure)", ["AWS|GCP|Azure"]],
    ["A cloud provider, e.g., AWS or GCP", ["AWS|GCP"]],
    ["A design tool, for example Figma or Sketch", ["Figma|Sketch"]],
    ["Databases like MySQL, PostgreSQL or MongoDB", ["MySQL|PostgreSQL|MongoDB"]],
    ["Office programs such as Excel, Word and Outlook", ["Excel", "Word", "Outlook"]],
    ["Office programs including Excel, Word and Outlook", ["Excel", "Word", "Outlook"]],
    ["React, Vue or another modern framework", ["React|Vue"]],
    ["React, Angular or similar", ["React|Angular"]],
    ["Jira, Confluence, or equivalent tools", ["Jira|Confluence"]],
    ["Relativity or similar platforms", ["Relativity"]],
    ["Python and SQL", ["Python", "SQL"]],
    ["Python, SQL", ["Python", "SQL"]],
    ["Python, SQL and Java or Scala", ["Python", "SQL", "Java|Scala"]],
    ["Python & SQL", ["Python", "SQL"]],
    ["Python as well as Go", ["Python", "Go"]],
    ["Python plus SQL", ["Python", "SQL"]],
    ["CI/CD", ["CI/CD"]],
    ["TCP/IP", ["TCP/IP"]],
    ["A/B testing", ["A/B testing"]],
    ["HTML/CSS", ["HTML", "CSS"]],
    ["UI/UX", ["UI", "UX"]],
    ["React/Redux", ["React", "Redux"]],
    ["AP/AR", ["AP", "AR"]],
    ["C/C++, C#", ["C|C++", "C#"]],
    ["Python (Django), Git", ["Python", "Django", "Git"]],
    ["AWS certification or experience with GCP", ["AWS|GCP"]],
    ["Experience with Java or experience with Kotlin", ["Java|Kotlin"]],
    ["CRM (e.g. Salesforce)", ["CRM|Salesforce"]],
    ["CRM software such as Salesforce or HubSpot", ["Salesforce|HubSpot"]],
    ["Python frameworks such as Django", ["Python", "Django"]],
    ["AWS, FooCloud or Azure", ["AWS|FooCloud|Azure"]],
    ["QuickBooks or Xero; Excel", ["QuickBooks|Xero", "Excel"]],
    ["Linux or Unix, Git, Docker", ["Linux|Unix", "Git", "Docker"]],
    ["BLS and ACLS certification", ["BLS", "ACLS"]],
    ["CPR/First Aid", ["CPR", "First Aid"]],
    ["Photoshop, Illustrator and InDesign", ["Photoshop", "Illustrator", "InDesign"]],
    ["Mandarin or Spanish", ["Mandarin|Spanish"]],
    ["Bilingual English/Spanish", ["English", "Spanish"]],
  ]);
});

test("a cue inside a sentence covers its clause or list only", () => {
  check([
    ["Python required; Go a plus", ["Python"], ["Go"]],
    ["Python required, Go a plus", ["Python"], ["Go"]],
    ["Python is a must, Go would be nice", ["Python"], ["Go"]],
    ["Experience with Docker (Kubernetes a plus)", ["Docker"], ["Kubernetes"]],
    ["Experience with Docker (preferred) and Git", ["Git"], ["Docker"]],
    ["Python, ideally with Django", ["Python"], ["Django"]],
    ["Python, preferably Django or Spring Boot", ["Python"], ["Django|Spring Boot"]],
    ["Bonus: Rust", [], ["Rust"]],
    ["Bonus points for Rust or Go", [], ["Rust|Go"]],
    ["Nice to have: Kafka, Redis", [], ["Kafka", "Redis"]],
    ["Kafka and Redis are a plus", [], ["Kafka", "Redis"]],
    ["AWS, GCP or Azure is a plus", [], ["AWS|GCP|Azure"]],
    ["Solid Python skills, Go is a plus", ["Python"], ["Go"]],
    ["Knowledge of Tableau is an advantage", [], ["Tableau"]],
    ["Familiarity with Looker is welcome", [], ["Looker"]],
    ["SQL desirable", [], ["SQL"]],
    ["SQL - nice to have", [], ["SQL"]],
    ["SQL (nice to have)", [], ["SQL"]],
    ["SQL – required", ["SQL"]],
    ["It would be great if you know Figma", [], ["Figma"]],
    ["It's a plus if you have used Jira", [], ["Jira"]],
    ["Jira is preferred but not required", [], ["Jira"]],
    ["Jira is not required but a plus", [], ["Jira"]],
    ["Jira is not required", []],
    ["No Java required", []],
    ["No experience with SAP needed", []],
    ["No prior Excel experience necessary, Word required", ["Word"]],
    ["You don't need to know Kubernetes", []],
    ["Must have Python, Go preferred", ["Python"], ["Go"]],
    ["Proficient in Excel; Tableau is helpful", ["Excel"], ["Tableau"]],
    ["Strong SQL, but Python is optional", ["SQL"], ["Python"]],
    ["CPA preferred", [], ["CPA"]],
    ["CPA strongly preferred; Excel required", ["Excel"], ["CPA"]],
    ["Python. Experience with Spark is a bonus.", ["Python"], ["Spark"]],
    [
      "Driving licence required, forklift certification an asset",
      ["Driving licence"],
      ["forklift certification"],
    ],
    ["We'd love it if you also know TypeScript", [], ["TypeScript"]],
    ["BLS required, ACLS and PALS preferred", ["BLS"], ["ACLS", "PALS"]],
    ["3+ years of Python (5+ preferred)", ["Python"]],
    ["asset management and Excel", ["Excel"]],
  ]);
});

test("under a heading of wishes a firm cue still asks", () => {
  check(
    [
      ["Go or Rust", [], ["Go|Rust"]],
      ["Go required", ["Go"]],
      ["Kafka, Redis", [], ["Kafka", "Redis"]],
    ],
    "Nice to have",
  );
});

test("names that the vocabulary does not know are taken in clear patterns only", () => {
  check([
    ["Experience with Foobar Suite", ["Foobar Suite"]],
    ["Experience with Zorbit and Quuxly", ["Zorbit", "Quuxly"]],
    ["Knowledge of hop dosing", ["hop dosing"]],
    ["Proficiency in Blorple 3 or Frotz", ["Blorple 3|Frotz"]],
    ["Python, Zorbit, SQL", ["Python", "Zorbit", "SQL"]],
    ["Skills: Zorbit, Quuxly", ["Zorbit", "Quuxly"]],
    ["Experience in a fast-paced environment", []],
    ["Experience with children and families", []],
    ["Knowledge of the local area", []],
    ["Experience in a similar role", []],
    ["Familiarity with our products", []],
    ["Understanding of best practices", []],
    ["Experience working with customers", []],
    ["Ability to lift 50 pounds", []],
    ["Knowledge of company policies and procedures", []],
  ]);
});

test("the field of a degree is no skill", () => {
  check([
    ["Bachelor's degree in accounting or a related field", []],
    ["BSc in computer science, machine learning or related discipline; Python", ["Python"]],
    ["Degree in accounting and 3 years of payroll", ["payroll"]],
  ]);
});

test("every wording of a heading opens its passage", () => {
  const required =
    "Requirements|REQUIREMENTS:|Qualifications|What you'll need|What You Will Need|Must have|Must-haves|Minimum qualifications|Basic Qualifications|You have|Who you are|What we're looking for|About you|Your profile|What you bring|Skills & Experience|Required Skills and Experience|Essential criteria|Key Skills|Skills|Person Specification|The ideal candidate|You should have|What you bring to the table|Job Requirements:|Education and Experience|What it takes|To be successful in this role|Technical Skills|You might be a fit if|Knowledge, Skills and Abilities|What we expect|Is this you?|Requirements (must have)|Your background|Experience";
  const preferred =
    "Preferred Qualifications|Nice to have|Nice-to-haves|Bonus points|Bonus|Desired|Desirable|Pluses|It would be great if|Preferred|Good to have|Preferred Skills|Desired Skills and Experience|Bonus points if you have|Plus|What would make you stand out|Ideally you also have|Nice to have skills|Extra credit|Additional qualifications|It's a plus if you have|Preferred experience:|Advantageous|Optional";
  const context =
    "Responsibilities|What you'll do|What you will be doing|Your role|Duties|Key Responsibilities|Job Duties|Essential Functions|In this role you will|Your mission|Your tasks|Day to day|How you'll make an impact|The role|About the role|Tasks|Main duties|What you'll be working on";
  const none =
    "About us|Who we are|Our company|Benefits|What we offer|Perks|Perks and benefits|How to apply|Why join us?|Equal Opportunity Employer|Our culture|About Zenith|Why Zenith?|Life at Zenith|Compensation|What's in it for you|Our values|Salary";
  const wrong: string[] = [];
  for (const [kind, list] of Object.entries({ required, preferred, context, none })) {
    for (const heading of list.split("|")) {
      const text = `Technician\n\nRequirements\n- Git\n\n${heading}\n- Tableau\n- Figma`;
      const job = parseJob(documentOf(text), { matcher });
      const got = [job.required_skills.join(), (job.preferred_skills ?? []).join()];
      const expected = {
        required: ["Git,Tableau,Figma", ""],
        preferred: ["Git", "Tableau,Figma"],
        context: ["Git", ""],
        none: ["Git", ""],
      }[kind];
      const isKeyword = (job.keywords ?? []).includes("Tableau");
      if (JSON.stringify(got) !== JSON.stringify(expected) || isKeyword !== (kind === "context"))
        wrong.push(`${kind}: ${heading}: ${got} ${isKeyword}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("lists are free of duplicates after aliases, and required wins over preferred", () => {
  const rows: [string, string[], string[]][] = [
    ["Requirements\n- k8s\n- Kubernetes\n- Postgres and PostgreSQL", ["k8s", "Postgres"], []],
    ["Requirements\n- k8s\nNice to have\n- Kubernetes\n- Go", ["k8s"], ["Go"]],
    ["Requirements\n- Python\n- Python or Ruby", ["Python"], []],
    ["Requirements\n- Python or Ruby\n- Python", ["Python"], []],
    ["Requirements\n- React or Vue\n- React or Angular", ["React|Vue|Angular"], []],
    ["Requirements\n- Python\nNice to have\n- Python or Ruby", ["Python"], []],
    ["Requirements\n- Python or Ruby\nNice to have\n- Ruby", ["Python|Ruby"], []],
    ["Requirements\n- Python\n- Ruby\n- Python or Ruby", ["Python", "Ruby"], []],
  ];
  for (const [text, required, preferred] of rows) {
    const job = parseJob(documentOf(`Technician\n\n${text}`), { matcher });
    assert.deepEqual([job.required_skills, job.preferred_skills], [required, preferred], text);
  }
});
