import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Seniority } from "../schema/example.ts";
import { levelOfStatement, levelOfTitle, levelWordsOf } from "./seniority.ts";

/** Level → titles, separated by "|". */
const TITLES: [Seniority | null, string][] = [
  [
    "entry",
    "Marketing Intern|Software Engineering Internship|Trainee Accountant|Apprentice Electrician|Graduate Engineer|Graduate Trainee|Entry Level Sales Representative|Entry-Level Nurse|Management Trainee|Manager Trainee|Working Student Data Science|Student Nurse|Software Engineer I|Accountant 1|Police Cadet|Graduate Software Developer|New Grad Registered Nurse|Senior Intern",
  ],
  [
    "junior",
    "Junior Developer|Jr. Accountant|Jr Software Engineer|Junior/Mid Backend Developer|Junior to Mid-level Designer|Associate Software Engineer|Associate Product Manager|Associate Consultant|Junior Project Manager|Junior Sous Chef|Junior Copywriter (m/f/d)",
  ],
  [
    "mid",
    "Mid-level Developer|Mid Level QA Engineer|Intermediate Accountant|Software Engineer II|Nurse II|Mid/Senior Backend Engineer|Mid-Senior Frontend Developer|Assistant Manager|Assistant Store Manager|Journeyman Electrician|Middleweight Designer|Analyst 2|Deputy Manager",
  ],
  [
    "senior",
    "Senior Nurse|Sr. Developer|Sr Accountant|SENIOR JAVA DEVELOPER|Senior Associate|Engineer III|Senior Product Manager|Senior Project Manager|Senior Account Executive|Senior Lecturer|Master Electrician|Senior/Lead Engineer|Senior Software Engineer (m/w/d)|Accountant, Senior|Senior Staff Nurse|Senior Sales Associate|Snr Analyst",
  ],
  [
    "lead",
    "Team Lead|Tech Lead|Lead Engineer|Lead Generation Team Lead|Team Leader|Shift Supervisor|Engineering Manager|Store Manager|Nurse Manager|Head Chef|Head Nurse|Head Coach|Executive Chef|Foreman|Deputy Director|Assistant Director of Nursing|Senior Manager|Senior Engineering Manager|Lead Teacher|Head Cashier|Engineer IV|Sales Manager|Restaurant Manager|Crew Chief|Art Director",
  ],
  [
    "principal",
    "Principal Engineer|Principal Consultant|Staff Engineer|Staff Software Engineer|Senior Staff Engineer|Head of Marketing|Head, Data Science|Director of Nursing|Chief Technology Officer|CTO|Vice President of Sales|VP Engineering|Executive Director|Managing Director|Senior Director, Finance|Distinguished Engineer|Chief of Staff|Chief|Chief Nursing Officer|Principal Data Scientist|Fire Chief|Creative Director",
  ],
  [
    null,
    "Registered Nurse|Line Cook|Accountant|Truck Driver|Software Developer|Sales Associate|Retail Associate|Warehouse Associate|Associate Professor|Associate Attorney|Lead Generation Specialist|Lead Gen Representative|Lead Paint Inspector|Staff Nurse|Staff Accountant|Staff Writer|Kitchen Staff|Senior Living Coordinator|Senior Care Aide|Senior Center Cook|Junior High School Teacher|Junior College Instructor|School Principal|Principal of a School|Principal of an Elementary School|Assistant Principal|Vice Principal|High School Principal|Account Manager|Project Manager|Product Manager|Case Manager|Office Manager|Account Executive|Sales Executive|Executive Assistant|Assistant to the Director|Executive Assistant to the CEO|Internal Auditor|International Tax Accountant|Internist|Funeral Director|Student Advisor|Student Services Coordinator|Intern Program Coordinator|Graduate Admissions Counselor|Undergraduate Advisor|Midwife|Middle School Teacher|Title I Teacher|Tier 2 Support Technician|CDL Class A Driver|Level 3 Nursery Practitioner|Scrum Master|Master Data Analyst|Leadership Coach|Headhunter|Header|Data Scientist|Sous Chef|Teacher|Assistant Professor|Social Media Manager|Customer Success Manager|Chef|Mischief Maker|Overhead Crane Operator|Community Manager||123|World War II Historian",
  ],
];

for (const [level, titles] of TITLES)
  test(`titles of level ${level}`, () => {
    for (const title of titles.split("|")) assert.equal(levelOfTitle(title), level, title);
  });

test("a statement in the body gives a level only where it speaks of the post", () => {
  const table: [string, Seniority | null][] = [
    ["This is an entry-level position.", "entry"],
    ["Open to recent graduates.", "entry"],
    ["Seniority level: Mid-Senior level", "mid"],
    ["Experience level: Senior", "senior"],
    ["Level: Lead", "lead"],
    ["This is a senior-level role", "senior"],
    ["You report to senior management.", null],
    ["Mentor junior colleagues.", null],
    ["A high level of care", null],
  ];
  for (const [text, level] of table) assert.equal(levelOfStatement(text), level, text);
});

test("any text has at most one level and is read the same twice, whatever its case", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      assert.equal(levelOfTitle(title), levelOfTitle(title));
    }),
  );
  for (const [level, titles] of TITLES)
    for (const title of titles.split("|")) assert.equal(levelOfTitle(title.toUpperCase()), level, title);
});

test("a long hostile title is read at once", () => {
  const start = performance.now();
  for (const unit of ["senior ", "assistant ", "a ", "head ", "associate a-", "principal of a "])
    levelOfTitle(unit.repeat(50_000));
  assert.ok(performance.now() - start < 2_000);
});

test("the words that only grade a title are told from those that name the work", () => {
  const table: [string, string[]][] = [
    ["Senior Staff Engineer", ["senior", "staff"]],
    ["Staff Nurse", []],
    ["Senior Living Coordinator", []],
    ["Associate Software Engineer II", ["associate", "ii"]],
    ["Associate Professor", []],
    ["Entry-Level Nurse", ["entry-level", "entry", "level"]],
    ["Store Manager", []],
    ["Sr. Java Developer", ["sr"]],
  ];
  for (const [title, words] of table) assert.deepEqual([...levelWordsOf(title)], words, title);
});
