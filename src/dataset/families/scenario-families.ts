import { BACKEND_DEVELOPER } from "./developers.ts";
import { list, type OccupationFamily } from "./family.ts";

/** People of an older stack, held against cloud postings. Never a job's family. */
export const MAINFRAME_DEVELOPER: OccupationFamily = {
  ...BACKEND_DEVELOPER,
  id: "mainframe_developer",
  titles: {
    junior: ["Junior Mainframe Programmer"],
    mid: ["Mainframe Programmer", "Host Programmer"],
    senior: ["Senior Mainframe Programmer"],
    lead: ["Lead Mainframe Programmer"],
  },
  skills: list(
    `COBOL; JCL; REXX; PL/I; mainframe; Fortran; RPG; IBM Db2; AS/400; Assembly language; IBM MQ; AIX; batch processing; Sybase`,
  ),
  choices: [],
};

/** Testers who want to write programs. Never a job's family. */
export const QA_TESTER: OccupationFamily = {
  ...BACKEND_DEVELOPER,
  id: "qa_tester",
  titles: {
    entry: ["QA Intern"],
    junior: ["Junior QA Tester"],
    mid: ["QA Tester", "Manual Tester", "Test Analyst"],
    senior: ["Senior QA Tester"],
  },
  skills: list(
    `Selenium; Postman; TestRail; Jira; Cypress; JMeter; regression testing; exploratory testing; test automation; Cucumber`,
  ),
  choices: [],
};

/** Skills of the edge case `legacy_skills`. */
export const LEGACY_PAIR: readonly string[] = ["Perl", "COBOL"];
