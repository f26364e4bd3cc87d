import { list, type OccupationFamily, tasks } from "./family.ts";

export const ACCOUNTANT: OccupationFamily = {
  id: "accountant",
  software: false,
  test_only: false,
  titles: {
    entry: ["Trainee Accountant", "Graduate Accountant"],
    junior: ["Junior Accountant", "Junior Bookkeeper"],
    mid: ["Accountant", "Staff Accountant", "Bookkeeper"],
    senior: ["Senior Accountant"],
    lead: ["Lead Accountant", "Head Accountant"],
    principal: ["Principal Accountant"],
  },
  skills:
    list(`general ledger; accounts payable; accounts receivable; bank reconciliation; financial reporting; budgeting; forecasting; tax preparation; auditing; payroll; QuickBooks; Xero; Sage; SAP; NetSuite;
    Microsoft Excel; GAAP; IFRS; cost accounting; fixed assets; financial analysis; variance analysis; journal entries; month-end close; cash flow management; invoicing; VAT; Oracle Financials; Hyperion; consolidation;
    internal controls; Sarbanes-Oxley; Power BI; Concur; financial modeling; CPA`),
  choices: [
    ["QuickBooks", "Xero", "Sage"],
    ["GAAP", "IFRS"],
    ["SAP", "NetSuite"],
  ],
  tasks: tasks(`explained|explain the figures to {unit} each month; chased|chase {n} late customers;
    prepared|prepare papers for the yearly inspection; paid|pay {n} suppliers a week; cleared|clear old items from {n} accounts;
    moved|move the books to a new system; trained|train {n} juniors;
    wrote|write the notes to the yearly accounts; shortened|shorten the closing calendar to {n} days; answered|answer the bank's questions;
    met|meet the inspectors on behalf of {unit}`),
  keywords: list(`year-end calendars; annual statements; late payers; supplier statements; bank queries;
    statutory papers; opening balances; cut-off dates; suspense items; credit notes; board packs;
    filing deadlines; month-end journals`),
  units: list(
    `the head office; {n} subsidiaries; the retail arm; the property fund; the shipping line; the charity's shops; the hotel group; the factory`,
  ),
  outcomes:
    list(`closed {n} days sooner; recovered {n} thousand in old debts; cut errors by {pct}%; saved {pct}% in fees; brought late payments down by {pct}%; passed {n} inspections;
    freed {n} hours a month; halved open items`),
  projects: list(
    `Village hall accounts; Allotment society books; Choir treasurer; School fair till; Housing co-op ledger; Club membership fees`,
  ),
  certificates: list(
    `ACCA Part Qualification; AAT Level 4; Chartered Member; Bookkeepers' Institute Diploma`,
  ),
  studies: list(`Commerce; Economics; Business Studies; Mathematics; Law`),
  employers: list(`Partners; Group; Holdings; Trading; Shipping; Foods`),
};

export const HR_SPECIALIST: OccupationFamily = {
  id: "hr_specialist",
  software: false,
  test_only: false,
  titles: {
    entry: ["HR Intern", "HR Trainee"],
    junior: ["Junior HR Officer", "Junior People Officer"],
    mid: ["HR Officer", "People Officer", "HR Generalist"],
    senior: ["Senior HR Officer", "Senior People Officer"],
    lead: ["Head of People", "Lead HR Officer"],
  },
  skills:
    list(`recruitment; onboarding; employee relations; performance management; Workday; BambooHR; SAP SuccessFactors; ADP; payroll; benefits administration; applicant tracking systems; Greenhouse;
    LinkedIn Recruiter; employment law; conflict resolution; succession planning; workforce planning; compensation; job evaluation; HR analytics; training needs analysis; diversity and inclusion; exit interviews;
    HRIS; Microsoft Excel; change management; organizational development; employer branding; grievance handling; UKG; Oracle HCM; background checks; employee engagement; coaching; absence management`),
  choices: [
    ["Workday", "SAP SuccessFactors", "BambooHR"],
    ["ADP", "UKG"],
    ["Greenhouse", "applicant tracking systems"],
  ],
  tasks:
    tasks(`welcomed|welcome {n} newcomers a month; listened|listen to both sides in {n} disputes; met|meet every leaver; planned|plan the yearly pay round with {unit};
    kept|keep the files of {n} hundred people complete; visited|visit {n} schools to meet young people;
    agreed|agree on shift rules with the works council; opened|open a new site with {n} people;
    answered|answer questions on leave and pay; built|build a buddy scheme for {unit}`),
  keywords: list(`pay bands; staff councils; leaver talks; mentor schemes; open roles; shift patterns;
    sickness notes; career days; right-to-work papers; probation reviews; holiday balances; site openings;
    welcome weeks; long-service awards`),
  units: list(
    `the northern depots; {n} shops; the head office; the night shift; the drivers; the care homes; the factory`,
  ),
  outcomes:
    list(`filled roles {n} days sooner; cut leavers by {pct}%; brought sickness down by {pct}%; settled {n} disputes without a court; saved {pct}% in agency fees;
    lifted the survey score by {pct}%; kept {pct}% of newcomers past a year; halved paperwork`),
  projects: list(`Return to work circle; Language cafe; Open day; Charity run; Skills swap`),
  certificates: list(`CIPD Level 5; Mediation Diploma; Works Council Course; Certified People Practitioner`),
  studies: list(`Psychology; Business Studies; Sociology; Law; Social Sciences`),
  employers: list(`Group; Stores; Transport; Homes; Foods; Services`),
};

export const PARALEGAL: OccupationFamily = {
  id: "paralegal",
  software: false,
  test_only: true,
  titles: {
    entry: ["Paralegal Intern", "Trainee Paralegal"],
    junior: ["Junior Paralegal", "Junior Legal Assistant"],
    mid: ["Paralegal", "Legal Assistant"],
    senior: ["Senior Paralegal"],
    lead: ["Lead Paralegal"],
  },
  skills:
    list(`legal research; legal writing; Westlaw; LexisNexis; e-discovery; contract review; contract drafting; litigation support; document review; case management; Clio; due diligence; conveyancing;
    family law; immigration law; employment law; intellectual property; corporate law; probate; trial preparation; court filings; docketing; iManage; NetDocuments; Microsoft Word; Adobe Acrobat; billing; civil litigation;
    GDPR; deposition summaries; notary public; client intake; legal compliance; Microsoft Outlook; PACER`),
  choices: [
    ["Westlaw", "LexisNexis"],
    ["iManage", "NetDocuments"],
    ["conveyancing", "probate"],
  ],
  tasks:
    tasks(`put|put together {n} bundles for hearings; spoke|speak with {n} clients a week; sat|sit in on {n} hearings;
    found|find {n} missing deeds; sorted|sort {n} boxes of old letters; wrote|write first drafts for {unit}; booked|book rooms, experts and interpreters;
    traced|trace heirs in {n} countries; served|serve papers on time; calmed|calm anxious clients before hearings`),
  keywords: list(`hearing bundles; witness lists; key dates; counsel's notes; lost deeds; court runs;
    opposing parties; settlement talks; file closings; limitation dates; expert reports; certified copies;
    client letters; exhibit lists; chambers diaries; disclosure lists; costs schedules`),
  units: list(
    `the property team; the family team; {n} partners; the disputes group; the private client desk; the shipping desk; the injury team; the trusts desk`,
  ),
  outcomes:
    list(`met {pct}% of deadlines; cut the cost of copies by {pct}%; closed files {n} days sooner; recovered {n} thousand in fees; won {n} hearings; brought errors down by {pct}%;
    freed {n} hours a week; halved missing papers`),
  projects: list(
    `Tenants' advice evening; Law clinic for students; Archive of village deeds; Mock court day; Legal glossary for newcomers`,
  ),
  certificates: list(`CILEX Level 3; Certified Paralegal; Court Clerk Course; Commissioner of Oaths`),
  studies: list(`Law; History; Political Studies; English Literature; Criminology`),
  employers: list(`Solicitors; Law; Chambers; Legal; Partners; Advocates`),
};

export const ELECTRICIAN: OccupationFamily = {
  id: "electrician",
  software: false,
  test_only: false,
  titles: {
    entry: ["Apprentice Electrician", "Trainee Electrician"],
    junior: ["Junior Electrician"],
    mid: ["Electrician", "Works Electrician", "Site Electrician"],
    senior: ["Senior Electrician", "Senior Works Electrician"],
    lead: ["Lead Electrician", "Foreman Electrician"],
  },
  skills:
    list(`electrical wiring; conduit bending; circuit breakers; PLC programming; motor controls; blueprint reading; National Electrical Code; OSHA; lockout/tagout; switchgear; fire alarm systems;
    lighting installation; solar panel installation; electrical testing; multimeters; cable pulling; preventive maintenance; AutoCAD; building automation; variable frequency drives;
    HVAC; soldering; low voltage systems; SCADA; Allen-Bradley; hand tools; power tools; thermal imaging; scissor lifts; fiber optics`),
  choices: [
    ["SCADA", "PLC programming"],
    ["OSHA", "National Electrical Code"],
    ["fire alarm systems", "low voltage systems"],
  ],
  tasks: tasks(`solved|solve what others had given up on; lit|light {n} kilometres of road;
    looked|look after {n} pumps around the clock; drew|draw up lists of parts for {unit}; showed|show {n} apprentices how to work safely;
    swapped|swap old boards in {unit} over a holiday; fitted|fit out {n} shops a year; walked|walk the site each morning with the foreman;
    logged|log every fault and its cause; kept|keep the lights on in {unit}; connected|connect {n} new homes to the mains;
    priced|price small jobs on the spot; returned|return {n} machines to work in a night`),
  keywords: list(`fuse boards; site walks; night calls; show homes; mains supplies; cable trays; snag lists;
    street lights; emergency lights; method statements; pump rooms; roof work; handover sheets; tenant visits;
    van shelves`),
  units: list(
    `the paper mill; {n} tower blocks; the hospital site; the rail depot; the harbour; the bottling hall; the school estate; the new terminal`,
  ),
  outcomes:
    list(`cut stoppages by {pct}%; finished {n} days early; passed {n} inspections; brought call-outs down by {pct}%; saved {pct}% of the power bill; kept {n} months without an accident;
    reduced snags by {pct}%; returned lines to work within {n} hours`),
  projects: list(`Christmas lights committee; Hydro wheel; Repair cafe; Scout hut heating`),
  certificates: list(
    `ECS Gold Card; Wiring Regulations, 18th Edition; Working at Height Course; Journeyman Licence`,
  ),
  studies: list(`Electrical Installation; Building Services; Mechatronics; Applied Physics; Construction`),
  employers: list(`Electrical; Contractors; Power; Installations; Builders; Utilities`),
};

export const MECHANICAL_ENGINEER: OccupationFamily = {
  id: "mechanical_engineer",
  software: false,
  test_only: false,
  titles: {
    entry: ["Mechanical Engineering Intern", "Graduate Mechanical Engineer"],
    junior: ["Junior Mechanical Engineer"],
    mid: ["Mechanical Engineer", "Plant Engineer"],
    senior: ["Senior Mechanical Engineer", "Senior Plant Engineer"],
    lead: ["Lead Mechanical Engineer"],
    principal: ["Principal Mechanical Engineer"],
  },
  skills:
    list(`SolidWorks; AutoCAD; CATIA; Creo; Autodesk Inventor; Ansys; Abaqus; finite element analysis; computational fluid dynamics; GD&T; MATLAB; Simulink; thermodynamics; fluid mechanics; heat transfer; FMEA;
    root cause analysis; lean manufacturing; Six Sigma; CNC machining; injection molding; sheet metal; welding; 3D printing; product lifecycle management; Teamcenter; Siemens NX; tolerance analysis; DFMA; HVAC;
    hydraulics; pneumatics; statistical process control; prototyping; LabVIEW; ISO 9001; `),
  choices: [
    ["SolidWorks", "CATIA", "Creo"],
    ["Ansys", "Abaqus"],
    ["hydraulics", "pneumatics"],
  ],
  tasks:
    tasks(`redrew|redraw a gearbox with {n} fewer parts; stood|stand beside new machines until they ran well; tested|test {n} housings until they broke;
    met|meet suppliers in {n} countries; cut|cut the weight of a bracket by {n} grams; moved|move a press line over a holiday;
    wrote|write the drawings for {unit}; listened|listen to fitters before changing a part; tracked|track noise complaints to one bearing;
    priced|price {n} ways to make the same cover; signed|sign off {n} drawings a month; guided|guide {n} young colleagues;
    replaced|replace a rare alloy with a common one`),
  keywords: list(`press tools; gearbox noise; pilot batches; supplier visits; drawing changes; wear parts;
    pump housings; spare parts lists; shop floor walks; weight targets; bearing seats; field returns;
    cooling loops; scrap rates; assembly times`),
  units: list(
    `the pump line; the test hall; the gearbox team; {n} plants; the tooling shop; the compressor line; the foundry`,
  ),
  outcomes:
    list(`cut scrap by {pct}%; took {n} seconds off each cycle; saved {n} grams a part; brought returns down by {pct}%; lowered the unit price by {pct}%; doubled bearing life;
    reached {n} patents; ran {pct}% quieter`),
  projects: list(`Cargo bike frame; Water wheel; Go-kart; Telescope mount; Wind pump; Folding boat`),
  certificates: list(
    `Chartered Engineer; Pressure Vessel Course; Drawing Standards Diploma; Safety of Machinery Course`,
  ),
  studies: list(`Applied Physics; Machine Building; Materials Studies; Mechatronics; Natural Sciences`),
  employers: list(`Pumps; Machinery; Works; Industries; Motors; Tools`),
};
