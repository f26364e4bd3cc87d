import assert from "node:assert/strict";
import { test } from "node:test";
import { GENERAL_RULES } from "../context-rules/general.ts";
import { parseSkillTables, readSkillTables, type SkillTable } from "../parse-skill-lines.ts";
import type { ContextRule } from "../types.ts";
import { AGRICULTURE } from "./agriculture.ts";
import { CARE_AND_LEARNING } from "./by-profession.ts";
import { TRADES_AND_OFFICES } from "./by-trade.ts";
import { CONSTRUCTION } from "./construction.ts";
import { EDUCATION } from "./education.ts";
import { FINANCE } from "./finance.ts";
import { HEALTHCARE } from "./healthcare.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { HR } from "./hr.ts";
import { SKILL_TABLES } from "./index.ts";
import { LANGUAGES } from "./languages.ts";
import { LEGAL } from "./legal.ts";
import { LOGISTICS } from "./logistics.ts";
import { MANAGEMENT } from "./management.ts";
import { MANUFACTURING } from "./manufacturing.ts";
import { OFFICE } from "./office.ts";
import { PERSONAL_CARE } from "./personal_care.ts";
import { PUBLIC } from "./public.ts";
import { RETAIL } from "./retail.ts";
import { SALES } from "./sales.ts";
import { SOFT } from "./soft.ts";

const FIELDS: Record<string, SkillTable[]> = {
  healthcare: HEALTHCARE,
  finance: FINANCE,
  legal: LEGAL,
  sales: SALES,
  education: EDUCATION,
  hospitality: HOSPITALITY,
  retail: RETAIL,
  logistics: LOGISTICS,
  construction: CONSTRUCTION,
  manufacturing: MANUFACTURING,
  agriculture: AGRICULTURE,
  hr: HR,
  management: MANAGEMENT,
  office: OFFICE,
  public: PUBLIC,
  personal_care: PERSONAL_CARE,
  languages: LANGUAGES,
  soft: SOFT,
};
const TABLES = [...Object.values(FIELDS).flat(), ...CARE_AND_LEARNING, ...TRADES_AND_OFFICES];
const SKILLS = readSkillTables(TABLES);

/** Words of everyday English that would be found in any resume: never a name of their own. */
const ORDINARY_WORDS = `
ability able about above account accuracy action active activity add address after again all also analysis answer
area arrange art article assist assistant at available award back balance base basic be beginning benefit best big
board body book box branch break brief bring budgetary build busy buy call camp car card care career carry case
center change charge chart check child choice city class clean clear client close coach code collect college color
come company complete computer condition conduct contact contract control cook coordinate copy core cost count
course cover create credit customer cut daily data date day deal decision degree deliver department design detail
develop device direct document draw drive duty education effective efficient employee employer energy equipment
establish evaluate event exam experience expert face family fast feed field file film find fit fix floor food
friendly full function game garden general good goods group guest guide hand head health help high home hotel hour
house idea improve include individual industry information initiative install interest interview issue item job key
kitchen know knowledge lab language large law lead learn level life light line list load local machine mail
maintain maintenance major manage manager market material meal medical meeting member merchandise money monitor
month name need new note number nurse offer oil open operate operation order organization paint paper part patient
pay people performance person phone place plan planning plant play policy position power practice prepare present
price private problem procedure process produce product production professional profit program project promotion
property provide public purchase quality question quick rate reach read ready record reduce region reliable repair
report reports request require research resource response rest result review risk role room route run safe safety
sale save schedule school science score security sell senior serve server service services set share sheet ship
shop site skill social solution sound space speak special staff standard start state step stock store strategy
strong student study success supervise supplier supply support system table target task team technical technician
technology test time title tool track trade trainer training transport travel treat treatment trip type unit update
use value vehicle vendor view visit volume volunteer wait walk wash watch water way web week well win wire wood
work worker world write year`
  .trim()
  .split(/\s+/);

/** Forms that are also other words, names or letters: each must have a rule wherever it is in the vocabulary. */
const AMBIGUOUS_FORMS =
  `excel;word;access;outlook;teams;office;power point;epic;sage;square;toast;opera;concur;monday;slack;zoom;notion;
  asana;keynote;blackboard;canvas;basecamp;primavera;tally;lawson;bloomberg;quicken;peachtree;workday;gusto;bullhorn;
  clover;micros;aloha;sabre;amadeus;fidelio;lexis;pacer;guidewire;fishbowl;haas;salesforce;sap;
  ap;ar;gl;bls;rn;np;pt;ot;er;ed;icu;ems;emr;cbt;cpt;aed;pals;tens;cna;sox;cpa;cfa;aml;cams;vat;irr;npv;roi;adr;jd;
  dot;ppl;atc;eod;send;hr;eeo;cobra;ats;eap;csm;pmp;ppm;bpm;rca;scm;qa;qc;nec;pos;mig;tig;tms;eld;lms;addie;nasm;asl;bsl;ppt;
  lean;agile;safe;scrum;waterfall;green belt;audit;collections;insurance;patents;depositions;probation;corrections;
  ministry;surveillance;hiring;recruiting;onboarding;affirmative action;e verify;background check;teaching;grading;
  triage;vitals;injections;nursing;milling;grinding;forging;framing;concrete;wiring;surveying;permitting;paving;
  siding;construction;annealing;foundry;calibration;packaging;packing;shipping;receiving;flatbed;pruning;harvesting;
  irrigation;plating;catering;baking;reservations;waxing;boxing;tailoring;alterations;massage;filing;copying;
  reception;typing;translation;scheduling;inventory;sales;selling;negotiation;communication;leadership;integrity;
  flexibility;resilience;analytical;collaborative;proactive;safeguarding;blueprints;
  english;spanish;french;german;italian;portuguese;chinese;japanese;korean;thai;polish;danish;dutch;swedish;turkish;
  russian;greek;latin;arabic;hebrew;persian;creole;welsh;georgian;mandarin;vietnamese;norwegian;hungarian`
    .split(";")
    .map((form) => form.trim());

/** A name as the matcher keys it: lower case, hyphens and slashes as spaces. */
const keyOf = (name: string) => name.toLowerCase().replace(/[-/]/g, " ").replace(/\s+/g, " ");
const FORMS = new Map(
  SKILLS.flatMap((skill) => [skill.name, ...skill.aliases].map((name) => [keyOf(name), skill])),
);
const RULES = new Map<string, ContextRule>(
  GENERAL_RULES.flatMap((rule) => rule.forms.map((form) => [form, rule])),
);

test("every field has depth, and together they hold well over 1,500 skills and as many other names", () => {
  for (const [field, tables] of Object.entries(FIELDS)) {
    assert.ok(
      tables.every((table) => table.field === field),
      field,
    );
    const skills = readSkillTables(tables);
    assert.ok(skills.length >= 80, `${field}: ${skills.length}`);
    assert.ok(skills.filter((skill) => skill.aliases.length > 0).length >= skills.length / 2, field);
  }
  assert.ok(SKILLS.length >= 3000);
  assert.ok(SKILLS.flatMap((skill) => skill.aliases).length >= 2 * SKILLS.length);
});

test("the tables stand in the vocabulary, and what they imply or relate to exists there", () => {
  assert.ok(TABLES.every((table) => SKILL_TABLES.includes(table)));
  assert.equal(parseSkillTables(SKILL_TABLES).length, readSkillTables(SKILL_TABLES).length);
});

test("no name is an ordinary word that any resume holds, unless a rule guards it", () => {
  assert.ok(ORDINARY_WORDS.length >= 300);
  const bare = ORDINARY_WORDS.filter((word) => FORMS.has(word) && !RULES.has(word));
  assert.deepEqual(bare, []);
});

test("every ambiguous form that the tables hold has a rule, and most of the list is held", () => {
  const held = AMBIGUOUS_FORMS.filter((form) => FORMS.has(form));
  assert.ok(held.length >= 200, `held: ${held.length}`);
  assert.deepEqual(
    held.filter((form) => !RULES.has(form)),
    [],
  );
});

test("a form of one or two letters has a rule, whatever it is", () => {
  const short = [...FORMS.keys()].filter((form) => /^[a-z]{1,2}$/.test(form));
  assert.ok(short.length >= 10);
  assert.deepEqual(
    short.filter((form) => !RULES.has(form)),
    [],
  );
});

test("every rule is about forms of the tables, and can be met", () => {
  assert.ok(GENERAL_RULES.length >= 200);
  const tokens = new Set([...FORMS.keys()].map((form) => form.replaceAll(".", "")));
  for (const rule of GENERAL_RULES) {
    for (const form of rule.forms) assert.ok(tokens.has(keyOf(form)), `no such form: ${form}`);
    assert.ok(rule.cues.length > 0 || rule.spelling_is_enough || rule.neighbours.length > 0, rule.forms[0]);
    for (const spelling of rule.spellings)
      assert.ok(
        rule.forms.includes(keyOf(spelling.replaceAll(".", ""))),
        `${spelling} is no spelling of ${rule.forms}`,
      );
  }
});

test("no veto of a rule is also one of its cues", () => {
  for (const rule of GENERAL_RULES) {
    const cues = new Set(rule.cues);
    for (const form of rule.forms) {
      const vetoed = [
        ...rule.not_before.map((veto) => `${form} ${veto}`),
        ...rule.not_after.map((veto) => `${veto} ${form}`),
      ];
      assert.deepEqual(
        vetoed.filter((phrase) => cues.has(phrase)),
        [],
        form,
      );
    }
  }
});

test("everyday uses are vetoed and the products' neighbours support them", () => {
  const table: [string, "not_after" | "not_before" | "cues", string][] = [
    ["excel", "not_before", "at"],
    ["excel", "not_after", "to"],
    ["word", "not_before", "of"],
    ["access", "not_before", "to"],
    ["outlook", "not_after", "positive"],
    ["square", "not_before", "feet"],
    ["toast", "not_after", "french"],
    ["opera", "not_before", "house"],
    ["sox", "not_after", "white"],
    ["bls", "not_before", "statistics"],
    ["polish", "not_after", "nail"],
    ["french", "not_before", "fries"],
    ["german", "not_before", "shepherd"],
    ["chinese", "not_before", "food"],
    ["english", "not_after", "arts in"],
    ["communication", "not_before", "protocols"],
    ["integrity", "not_after", "data"],
    ["epic", "cues", "ehr"],
    ["opera", "cues", "hotel"],
    ["french", "cues", "fluent"],
    ["french", "cues", "proficient in french"],
    ["ap", "cues", "invoices"],
  ];
  for (const [form, part, phrase] of table)
    assert.ok(RULES.get(form)?.[part].includes(phrase), `${form} ${part} ${phrase}`);
});

test("acronym and full name of a certificate are the same skill", () => {
  const pairs =
    "PMP=Project Management Professional;CPA=Certified Public Accountant;CFA=Chartered Financial Analyst;RN=Registered Nurse;" +
    "LPN=Licensed Practical Nurse;CNA=Certified Nursing Assistant;BLS=Basic Life Support;ACLS=Advanced Cardiac Life Support;" +
    "CDL=Commercial Driver's License;EMT=Emergency Medical Technician;PHR=Professional in Human Resources;" +
    "LCSW=Licensed Clinical Social Worker;CSM=Certified ScrumMaster;MBA=Master of Business Administration;" +
    "PGCE=Postgraduate Certificate in Education;CIA certification=Certified Internal Auditor;CSCS=CSCS card;" +
    "TEFL=TEFL certification;AP=accounts payable;A/P=accounts payable;AR=accounts receivable;HACCP=Hazard Analysis and Critical Control Points;" +
    "WMS=warehouse management system;ATS=applicant tracking system;ERP=enterprise resource planning;GAAP=Generally Accepted Accounting Principles";
  for (const pair of pairs.split(";")) {
    const [short, long] = pair.split("=") as [string, string];
    assert.ok(FORMS.get(keyOf(short)), short);
    assert.equal(FORMS.get(keyOf(short)), FORMS.get(keyOf(long)), pair);
  }
});

test("implications follow from what the words mean", () => {
  const implies = (name: string, other: string) => FORMS.get(keyOf(name))?.implies.includes(other);
  assert.ok(implies("Microsoft Excel", "spreadsheets"));
  assert.ok(!implies("Microsoft Excel", "Microsoft Office"));
  for (const product of ["Microsoft Word", "Microsoft Excel", "Microsoft PowerPoint"])
    assert.ok(implies("Microsoft Office", product), product);
  assert.ok(!implies("Microsoft Office", "Microsoft Access"));
  assert.ok(implies("Registered Nurse", "nursing"));
  assert.ok(implies("MIG welding", "welding"));
  assert.ok(implies("Mandarin", "Chinese"));
  assert.ok(!implies("nursing", "Registered Nurse"));
});
