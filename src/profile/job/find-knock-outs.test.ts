import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const matcher = smallMatcher();

function wrongRows(rows: [string, string][], heading = "Requirements"): unknown[] {
  return rows.flatMap(([line, expected]) => {
    const job = parseJob(documentOf(`Technician\n\n${heading}\n- ${line}`), { matcher });
    const got = (job.knock_outs ?? []).map(({ kind, value }) => `${kind} ${value}`).join(", ");
    return got === expected ? [] : [[line, got]];
  });
}

test("conditions under a heading of requirements", () => {
  const rows: [string, string][] = [
    ["Must be authorized to work in the United States", "work_authorization null"],
    ["Right to work in the UK", "work_authorization null"],
    ["Valid work permit", "work_authorization null"],
    ["We are unable to sponsor visas", "work_authorization no_sponsorship"],
    ["Visa sponsorship is not available", "work_authorization no_sponsorship"],
    ["We offer visa sponsorship", ""],
    ["Visa sponsorship available", ""],
    ["U.S. citizenship required", "work_authorization citizenship"],
    ["Must be a US citizen", "work_authorization citizenship"],
    ["Care of senior citizens", ""],
    ["Active Secret security clearance", "clearance null"],
    ["TS/SCI required", "clearance null"],
    ["Must be SC cleared", "clearance null"],
    ["Customs clearance experience", ""],
    ["Security clearance is a plus", ""],
    ["Valid driver's license", "license driver"],
    ["Full driving licence", "license driver"],
    ["Driving licence desirable", ""],
    ["Valid Class A CDL", "license CDL"],
    ["HGV licence", "license CDL"],
    ["Current RN license in Ohio", "license RN"],
    ["Licensed Registered Nurse", "license RN"],
    ["Active LPN license", "license LPN"],
    ["Admitted to the New York bar", "license bar"],
    ["Member in good standing of the California State Bar", "license bar"],
    ["Active CPA license", "license CPA"],
    ["Valid state teaching certificate", "license teaching"],
    ["Qualified Teacher Status", "license teaching"],
    ["Forklift license", "license forklift"],
    ["State electrician license", "license null"],
    ["Licensed plumber", "license null"],
    ["Experience with software license management", ""],
    ["No driver's license needed", ""],
    ["Bachelor's degree in Finance", "degree bachelor"],
    ["Bachelor’s degree required, Master's preferred", "degree bachelor"],
    ["Bachelor's or Master's degree in Biology", "degree bachelor"],
    ["BSc in Chemistry", "degree bachelor"],
    ["B.S. in Engineering", "degree bachelor"],
    ["BA/BS degree", "degree bachelor"],
    ["University degree", "degree bachelor"],
    ["Degree in Nursing", "degree bachelor"],
    ["Master's degree in Social Work", "degree master"],
    ["MSc in Statistics", "degree master"],
    ["MBA required", "degree master"],
    ["PhD in Physics", "degree doctorate"],
    ["Ph.D. or M.D.", "degree doctorate"],
    ["Associate's degree", "degree associate"],
    ["High school diploma or GED", "degree secondary"],
    ["High school diploma or equivalent", "degree secondary"],
    ["Bachelor's degree or equivalent experience", ""],
    ["Bachelor's degree or equivalent work experience", ""],
    ["Degree in Computer Science or equivalent practical experience", ""],
    ["Bachelor's degree preferred", ""],
    ["Master's degree is a plus", ""],
    ["No degree required", ""],
    ["Proficient in MS Office", ""],
    ["High degree of accuracy", ""],
    ["Mastery of Excel", ""],
    ["Willing to travel up to 25%", "on_site travel"],
    ["Travel required (30%)", "on_site travel"],
    ["No travel required", ""],
    ["Experience with travel insurance", ""],
    ["Book travel for executives", ""],
    ["Willing to relocate", "on_site relocation"],
    ["Relocation assistance available", ""],
    ["Must reside in Texas", "on_site residence"],
    ["Reliable transportation", "on_site residence"],
    ["This position is on-site in Denver", "on_site on_site"],
    ["3 days a week in the office", "on_site on_site"],
    ["On-site gym", ""],
    ["Fluent in German", "language German"],
    ["Fluent English and French", "language English, language French"],
    ["Native Spanish speaker", "language Spanish"],
    ["German (C1)", "language German"],
    ["English is required", "language English"],
    ["Fluent English; German is a plus", "language English"],
    ["Spanish preferred", ""],
    ["Knowledge of French cuisine", ""],
    ["Must be 18 years or older", "age_or_legal 18"],
    ["At least 21 years of age", "age_or_legal 21"],
    ["Must be 18+", "age_or_legal 18"],
    ["Minimum age 21", "age_or_legal 21"],
    ["Must pass a background check", "age_or_legal background_check"],
    ["Enhanced DBS check", "age_or_legal background_check"],
    ["Pre-employment drug test", "age_or_legal drug_test"],
    ["Drug screen and background check required", "age_or_legal drug_test, age_or_legal background_check"],
    ["Clean driving record", "age_or_legal driving_record"],
    ["Conduct background checks on applicants", ""],
    ["Administer vaccinations to patients", ""],
    ["18 months of experience", ""],
    ["Ability to work 20 hours a week", ""],
  ];
  assert.deepEqual(wrongRows(rows), []);
});

test("what the company offers, or what is only welcome, is no condition", () => {
  assert.deepEqual(
    wrongRows(
      [
        ["Relocation package", ""],
        ["On-site gym and parking", ""],
        ["Tuition for your degree", ""],
      ],
      "Benefits",
    ),
    [],
  );
  assert.deepEqual(
    wrongRows(
      [
        ["Master's degree", ""],
        ["Driver's license", ""],
        ["Fluent German", ""],
      ],
      "Nice to have",
    ),
    [],
  );
  assert.deepEqual(
    wrongRows(
      [
        ["Teach degree students", ""],
        ["Manage licences of vehicles", ""],
      ],
      "Responsibilities",
    ),
    [],
  );
});

test("a condition is told in the posting's words, without the next clause", () => {
  const job = parseJob(
    documentOf("Nurse\n\nRequirements\n- Active RN license; BLS preferred.\n- Fluent in Spanish"),
    { matcher },
  );
  assert.deepEqual(
    job.knock_outs?.map(({ requirement }) => requirement),
    ["Active RN license", "Fluent in Spanish"],
  );
});
