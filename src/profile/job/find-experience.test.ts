import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const matcher = smallMatcher();

function wrongRows(rows: [string, string | null][], wrap: (line: string) => string): unknown[] {
  return rows.flatMap(([line, expected]) => {
    const got = parseJob(documentOf(wrap(line)), { matcher }).experience_years;
    return got === expected ? [] : [[line, got]];
  });
}

test("years of experience in a list of requirements", () => {
  const rows: [string, string | null][] = [
    ["3-5 years of experience", "3-5"],
    ["3–5 years' experience in sales", "3-5"],
    ["3 to 5 years of relevant work experience", "3-5"],
    ["2 to 4 yrs experience", "2-4"],
    ["Between two and four years of experience", "2-4"],
    ["3+ years of experience", "3+"],
    ["3+ years in accounting", "3+"],
    ["3 + yrs exp.", "3+"],
    ["At least five years of experience", "5+"],
    ["at least 5 (five) years of experience", "5+"],
    ["Five (5) years of progressively responsible experience", "5+"],
    ["Minimum of 2 years of experience", "2+"],
    ["Minimum 2 years experience", "2+"],
    ["Min. 2 years' experience", "2+"],
    ["2 years minimum experience", "2+"],
    ["Up to 3 years of experience", "up to 3"],
    ["Less than 2 years of experience", "up to 2"],
    ["5 years or more of experience", "5+"],
    ["5 or more years of experience", "5+"],
    ["5 plus years of experience", "5+"],
    ["More than 10 years of experience", "10+"],
    ["Over 7 years of experience in nursing", "7+"],
    ["18 months of experience", "1.5+"],
    ["6-12 months experience in retail", "0.5-1"],
    ["6 months to 1 year of experience", "0.5-1"],
    ["10 months of experience", "0.83+"],
    ["1 year of experience", "1+"],
    ["One year's experience as a cashier", "1+"],
    ["A year of experience in a kitchen", "1+"],
    ["A decade of experience in finance", "10+"],
    ["1.5 years of experience", "1.5+"],
    ["0-1 years of experience", "0-1"],
    ["Experience: 4 years", "4+"],
    ["Experience level: 3-5 years", "3-5"],
    ["Experience (3+ years) in a call centre", "3+"],
    ["Work experience of at least two years", "2+"],
    ["3 years' post-qualification experience", "3+"],
    ["2 years as a nurse", "2+"],
    ["4 years driving a truck", "4+"],
    ["3+ yrs", "3+"],
    ["No experience required", "0+"],
    ["No prior experience necessary", "0+"],
    ["Experience not required", "0+"],
    ["No experience with SAP needed", null],
    ["5 years of experience preferred", "5+"],
    ["3 years of experience required, 5 preferred", "3+"],
    ["3+ years of experience (5+ years preferred)", "3+"],
    ["Must be 18 years or older", null],
    ["At least 21 years of age", null],
    ["A four-year degree", null],
    ["Completed 2-year apprenticeship", null],
    ["Clean driving record for the past 3 years", null],
    ["High school diploma", null],
    ["Able to lift 50 lbs for 8 hours", null],
    ["2 years of college", null],
    ["Certificate valid for 2 years", null],
    ["Graduated within the last 2 years", null],
    ["Bachelor's degree and 5 years of experience, or Master's and 3 years", "5+"],
    ["High school diploma and 4 years of experience", "4+"],
  ];
  assert.deepEqual(
    wrongRows(rows, (line) => `Technician\n\nRequirements\n- ${line}\n- Bring a pen`),
    [],
  );
});

test("years in prose are the person's, not the company's", () => {
  const rows: [string, string | null][] = [
    ["We are looking for a nurse with 3 years of experience.", "3+"],
    ["You have 5+ years of experience in marketing.", "5+"],
    ["The ideal candidate has at least 4 years' experience.", "4+"],
    ["Acme has been in business for 20 years.", null],
    ["With over 20 years of experience, Acme is the leader in roofing.", null],
    ["We have 30 years of experience in the market.", null],
    ["Our team has a combined 50 years of experience.", null],
    ["Founded 15 years ago, we serve the whole region.", null],
    ["401k after 1 year of service.", null],
    ["This is a contract of 2 years.", null],
    ["2-year fixed-term contract.", null],
    ["You get a raise after 6 months.", null],
    ["The project lasts 18 months.", null],
    ["Probation period of 6 months.", null],
    ["Our 5 year plan is ambitious.", null],
    ["Over the next 3 years we will double in size.", null],
    ["A 20-year history of success.", null],
    ["We need someone with two years on the line.", "2+"],
    ["Applicants must have 10 years of classroom experience.", "10+"],
    ["Celebrating 25 years in business!", null],
  ];
  assert.deepEqual(
    wrongRows(rows, (line) => `Technician\n\n${line}`),
    [],
  );
});

test("years with the work as a whole go before years with one tool", () => {
  const rows: [string, string | null][] = [
    ["- 2+ years of Python\n- 5+ years of experience in software development", "5+"],
    ["- 2+ years of Python\n- 4+ years of SQL", "4+"],
    ["- Python: 3 years\n- Java (6+ years)", "6+"],
    ["- 3+ years of professional experience\n- 5+ years with Java", "3+"],
    ["- 3 years of experience with Excel", "3+"],
    ["- 2 years of experience as an accountant using QuickBooks", "2+"],
    ["- 1 year with SAP\n- 3 years of experience preferred", "1+"],
  ];
  assert.deepEqual(
    wrongRows(rows, (lines) => `Technician\n\nRequirements\n${lines}`),
    [],
  );
});
