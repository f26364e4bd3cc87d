// With the trained tagger on, who a person is must not change what is read for the score: not by a word.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  analyze,
  defaultMatcher,
  loadResumeTagger,
  readDocument,
  readJob,
  readResume,
} from "../src/index.ts";
import { resumeFacts } from "../src/profile/facts/resume-facts.ts";

const tagger = await loadResumeTagger();
const options = { matcher: defaultMatcher(), as_of: "2026-11-01", tagger };
const encode = (text: string) => new TextEncoder().encode(text);

interface Person {
  name: string;
  address: string;
  email: string;
  phone: string;
  born: string;
  gender: "male" | "female" | "neutral";
  school: string;
  graduation: string;
}

const WORDS = {
  male: { subject: "He", own: "his", tag: "he/him", label: "Male" },
  female: { subject: "She", own: "her", tag: "she/her", label: "Female" },
  neutral: { subject: "They", own: "their", tag: "they/them", label: "Female" },
};

/** Three layouts; each holds skills that only the tagger finds beside those of the vocabulary. */
const LAYOUTS: ((person: Person) => string)[] = [
  ({ name, address, email, phone, born, gender, school, graduation }) => `${name} (${WORDS[gender].tag})
${address}
${email} | ${phone}
Date of birth: ${born} · Gender: ${WORDS[gender].label}

SUMMARY
Software engineer with 8 years of experience in Java. ${WORDS[gender].subject} builds payment services, and ${WORDS[gender].own} designs are reused.

WORK EXPERIENCE

Senior Software Engineer
Blueharbor Systems Pvt Ltd - Pune
March 2016 to Present
• Built payment services in Java, Spring Boot and Zeppelin Queue
• Moved the build from Jenkins to GitLab, ran Quasarmeter load tests

Software Engineer
Tallgrass Infotech Ltd
June 2012 to February 2016
• Wrote Hibernate mappings and Oracle stored procedures

EDUCATION
Bachelor of Engineering in Computer Science
${school}
2008 to ${graduation}

SKILLS
Java (8 years), MySQL (6 years), Frobnicator ESB (3 years), HTML, CSS, Shell scripting
`,
  ({ name, address, email, phone, born, school, graduation }) => `Registered Nurse

${name}
${phone}, ${email}
${address}

Professional Experience
Staff Nurse, Mercyfield Hospital, 05/2017 - 09/2023
- Gave intravenous medication, charted in Lumina Care
- Trained new colleagues in wound care and patient handling

Education
${school} — Bachelor of Science in Nursing, ${graduation}

Skills
wound care, triage, Lumina Care, phlebotomy, ward rounds

Personal Details
Date of birth: ${born}
`,
  ({ name, address, email, phone, gender, school, graduation }) => `${name}
${address} | ${email} | ${phone}

Skills
Technical: SAP FI, Tally ERP, Ledgermaster, Excel
Other: month-end close, vendor reconciliation

Work History
Accounts Executive
Kestrel Traders Ltd
Jan 2018 - Present
${WORDS[gender].subject} closes the books each month and keeps ${WORDS[gender].own} vendors paid on time.
Reconciled bank statements in Ledgermaster.

Education
Bachelor of Commerce, ${school}, ${graduation}
`,
];

const POSTING = `Software engineer in finance

Requirements
- Java, Spring Boot, Oracle, MySQL
- Excel and SAP
- wound care
- Frobnicator ESB

Nice to have
- Jenkins, GitLab

Responsibilities
- Build payment services and close the books each month`;

const PERSON: Person = {
  name: "John Miller",
  address: "12 Oak Street, Columbus, OH 43004",
  email: "john.miller@example.com",
  phone: "(614) 555-0134",
  born: "4 March 1988",
  gender: "male",
  school: "Ohio State University",
  graduation: "2012",
};

const people = fc.record({
  name: fc.constantFrom(
    "Aaliyah Washington",
    "Nguyễn Thị Thanh Hương",
    "Ruby Snowflake",
    "Java Singh",
    "Wolfgang von der Heide",
    "PRIYA RAGHUNATHAN",
    "Chidi Okonkwo-Reyes",
    "José María Núñez",
    "Li Na",
    "Fatima al-Zahra Bint Hassan",
    "Angus O'Malley",
    "Taylor Swift",
    "Mary-Ann Baker",
    "Zbigniew Wróblewski",
  ),
  address: fc.constantFrom(
    "Flat 7, 221 Very Long Boulevard, Johannesburg, Gauteng 2196, South Africa",
    "5 Python Lane, Springfield, IL 62701",
    "Hauptstraße 5, 10115 Berlin, Germany",
    "Plot 12, MG Road, Bangalore, Karnataka 560001",
    "Boston, MA",
    "P.O. Box 7, Nairobi, Kenya",
  ),
  email: fc.constantFrom(
    "a@b.example",
    "very.long.address.of.someone@mail.example.org",
    "java.sql@oracle.example",
  ),
  phone: fc.constantFrom("+44 20 7946 0958", "614-555-0199", "+91 98765 43210"),
  born: fc.constantFrom("17 December 1961", "1 January 2001", "30 June 1975"),
  gender: fc.constantFrom("male" as const, "female" as const, "neutral" as const),
  school: fc.constantFrom(
    "University of Pune",
    "Snowflake University",
    "Massachusetts Institute of Technology",
    "Spelman College",
    "Université Cheikh Anta Diop",
    "Java Institute of Oracle Studies",
    "St. Xavier's College for Women",
    "Harvard University",
    "Government Polytechnic, Nagpur",
    "Howard University",
  ),
  graduation: fc.constantFrom("1984", "1999", "2012", "2019"),
});

/** All that a score may rest on. */
async function judge(text: string) {
  const resume = readResume(await readDocument(encode(text)), options);
  const facts = resumeFacts(resume, options);
  const job = readJob(await readDocument(encode(POSTING)), options);
  const answer = await analyze(resume, job, options);
  return {
    skills: [...facts.skills.values()].map(({ name, listed, forms }) => ({ name, listed, forms })),
    titles: facts.titles,
    jobs: [facts.job_count, facts.dated_jobs, facts.years_total, facts.years_stated],
    sections: [facts.has_education, facts.has_summary, facts.has_projects, facts.highest_degree],
    length: facts.length,
    scores: answer.feature_scores,
    score: answer.ats_score,
  };
}

test("the tagger adds to what these resumes show, so that the comparison means something", async () => {
  for (const layout of LAYOUTS) {
    const resume = readResume(await readDocument(encode(layout(PERSON))), options);
    const found = resume.meta!.oumi_ats!.skills.filter(({ found_by }) => found_by === "tagger");
    assert.ok(found.length > 0, layout(PERSON).slice(0, 40));
  }
});

for (const [number, layout] of LAYOUTS.entries())
  test(`nothing that counts changes with the person, layout ${number + 1}`, async () => {
    const reference = await judge(layout(PERSON));
    await fc.assert(
      fc.asyncProperty(people, async (person) => {
        assert.deepEqual(await judge(layout(person)), reference, JSON.stringify(person));
      }),
      { numRuns: 60, seed: 20_261_123, endOnFailure: true },
    );
  });
