import { list, type OccupationFamily, tasks } from "./family.ts";

export const NURSE: OccupationFamily = {
  id: "nurse",
  software: false,
  test_only: false,
  titles: {
    entry: ["Trainee Nurse", "Graduate Nurse"],
    junior: ["Junior Nurse", "Junior Ward Nurse"],
    mid: ["Registered Nurse", "Staff Nurse", "Ward Nurse"],
    senior: ["Senior Nurse", "Senior Registered Nurse"],
    lead: ["Lead Nurse", "Head Nurse"],
  },
  skills:
    list(`wound care; medication administration; intravenous therapy; phlebotomy; catheterization; patient assessment; triage; palliative care; infection control; tracheostomy care;
    Epic; Cerner; Meditech; care planning; patient education; vital signs; BLS; ACLS; PALS; electronic health records; telemetry; ventilator management; pain management; discharge planning; dialysis;
    geriatric care; pediatric nursing; mental health nursing; blood transfusion; ECG interpretation; case management; medical terminology; patient safety; HIPAA; charting; diabetes management`),
  choices: [
    ["Epic", "Cerner", "Meditech"],
    ["BLS", "ACLS"],
    ["phlebotomy", "intravenous therapy"],
  ],
  tasks: tasks(`looked|look after {n} patients on each shift; comforted|comfort families in hard hours;
    handed|hand the ward over at every change of shift; prepared|prepare {n} beds a day for new arrivals;
    guided|guide {n} students through their first weeks; sat|sit with restless patients at night;
    ordered|order dressings and linen for {unit};
    spoke|speak with relatives after every round; kept|keep the notes of {n} patients complete;
    welcomed|welcome newcomers to {unit}; checked|check the emergency trolley before each shift;
    walked|walk the doctors through the morning round; stayed|stay calm with {n} admissions in a night`),
  keywords: list(`night shifts; morning handovers; fall alarms; family meetings; bed changes; crash trolleys;
    admission papers; skin checks; fluid balance; visiting hours; step-down beds; discharge letters;
    isolation rooms; shift cover; call bells`),
  units: list(
    `the surgical ward; a {n}-bed unit; the emergency floor; the day clinic; the maternity floor; the heart unit`,
  ),
  outcomes:
    list(`cut falls by {pct}%; shortened waits to {n} minutes; brought complaints down by {pct}%; freed {n} beds a week; earned thanks from {pct}% of families;
    reduced late doses by {pct}%; kept agency hours down by {pct}%; helped {n} students qualify`),
  projects: list(`Ward garden; Hand washing week; Quiet night campaign`),
  certificates: list(
    `NMC Registration; Ward Leadership Course; Mentor Diploma; Immediate Care Course, Level 2`,
  ),
  studies: list(`Adult Care; Health Sciences; Midwifery Studies; Biology; Social Sciences`),
  employers: list(`Hospital; Clinic; Infirmary; Medical Centre; Care Trust; Health`),
};

export const TEACHER: OccupationFamily = {
  id: "teacher",
  software: false,
  test_only: false,
  titles: {
    entry: ["Trainee Teacher", "Graduate Teacher"],
    junior: ["Junior Teacher", "Junior School Tutor"],
    mid: ["Teacher", "Class Teacher", "Form Tutor"],
    senior: ["Senior Teacher", "Senior Class Teacher"],
    lead: ["Lead Teacher", "Head of Year"],
  },
  skills:
    list(`lesson planning; classroom management; curriculum development; differentiated instruction; formative assessment; special education; Google Classroom; Moodle; Canvas; Kahoot;
    phonics; literacy instruction; STEM education; behavior management; student assessment; Microsoft Teams; Individualized Education Programs; ESL; safeguarding; blended learning; educational technology;
    early childhood education; Montessori; tutoring; Schoology; guided reading; test preparation; instructional design; e-learning; Microsoft PowerPoint; parent communication; project-based learning; Padlet; Nearpod`),
  choices: [
    ["Google Classroom", "Moodle", "Canvas"],
    ["phonics", "guided reading"],
    ["ESL", "special education"],
  ],
  tasks: tasks(`marked|mark {n} essays a term; led|lead the summer play with {n} pupils;
    met|meet parents of {n} children each autumn; shared|share worksheets with {unit}; took|take {n} pupils to the mountains;
    ran|run the breakfast club; wrote|write end-of-term letters for {n} children; welcomed|welcome new families to {unit};
    rebuilt|rebuild the reading corner; paired|pair older pupils with younger ones; covered|cover for absent colleagues in {unit};
    noted|note down how each child moved on; helped|help {n} shy pupils to speak up`),
  keywords: list(`reading shelves; exam classes; open evenings; break duties; mixed groups; home visits;
    term reports; form time; seating plans; quiet pupils; bridging years; homework clubs; attendance letters;
    assembly themes; marking loads; exam nerves`),
  units: list(
    `the lower school; year {n}; the sixth form; the evening classes; the infants' block; the language wing; two village schools; the boarding house`,
  ),
  outcomes:
    list(`raised pass rates by {pct}%; brought absence down by {pct}%; lifted reading ages by {n} months; filled {n} places in the club; cut exclusions by {pct}%;
    helped {n} pupils into college; won praise from {pct}% of parents; halved late homework`),
  projects: list(
    `School newspaper; Pond study; Poetry breakfast; Maps of our street; Chess afternoons; Seed swap`,
  ),
  certificates: list(
    `Qualified Teacher Status; Outdoor Leader Award; Induction Tutor Course; Reading Recovery Diploma`,
  ),
  studies: list(`Education; History; Geography; English Literature; Natural Sciences`),
  employers: list(`Primary School; Academy; High School; College; Community School; Grammar School`),
};

export const LABORATORY_TECHNICIAN: OccupationFamily = {
  id: "laboratory_technician",
  software: false,
  test_only: true,
  titles: {
    entry: ["Trainee Laboratory Technician", "Graduate Laboratory Technician"],
    junior: ["Junior Laboratory Technician"],
    mid: ["Laboratory Technician", "Bench Technician"],
    senior: ["Senior Laboratory Technician", "Senior Bench Technician"],
    lead: ["Lead Laboratory Technician"],
  },
  skills:
    list(`HPLC; gas chromatography; mass spectrometry; PCR; ELISA; Western blotting; flow cytometry; cell culture; microscopy; aseptic technique; pipetting; titration; spectrophotometry; GLP; GMP;
    LIMS; histology; gel electrophoresis; DNA extraction; microbiology; hematology; immunology; calibration; sample preparation; method validation; ISO 17025; GraphPad Prism; standard operating procedures;
    laboratory safety; centrifugation; qPCR; DNA sequencing; electronic lab notebooks; quality control; autoclaving`),
  choices: [
    ["HPLC", "gas chromatography"],
    ["PCR", "qPCR"],
    ["GLP", "GMP"],
  ],
  tasks:
    tasks(`logged|log {n} tubes a day; kept|keep the cold room in order; repeated|repeat odd results before anyone asked;
    ordered|order glassware for {unit}; wrote|write bench notes that others could follow; cleaned|clean and counted the glassware of {unit};
    trained|train {n} newcomers at the bench; moved|move {n} freezers without losing a tube; answered|answer doctors who waited for results;
    retired|retire {n} outdated bench sheets; labelled|label every bottle by hazard; checked|check the balances each morning;
    packed|pack tubes for couriers; tracked|track delays between ward and bench`),
  keywords: list(`fridge alarms; bench protocols; tube labels; outlying results; courier runs;
    freezer maps; waste bottles; morning checks; urgent tubes; fume hoods; glassware stocks; result letters;
    weekend cover; bar code labels; retention shelves; ring trials`),
  units: list(
    `the blood bench; the water lab; the night lab; the stability room; the food bench; a {n}-person lab; the dairy lab`,
  ),
  outcomes:
    list(`cut repeats by {pct}%; shortened results to {n} hours; brought waste down by {pct}%; passed {n} inspections; saved {n} litres of solvent a month;
    reduced lost tubes by {pct}%; handled {pct}% more tubes; freed {n} hours a week`),
  projects: list(
    `River water survey; Yeast diary; Mushroom walk; Open lab day; Honey tasting panel; Soil map`,
  ),
  certificates: list(
    `Registered Science Technician; Hazard Handling Course; Bench Skills Diploma, Level 3; Radiation Badge Course`,
  ),
  studies: list(`Biology; Chemistry; Food Science; Biomedical Sciences; Environmental Studies`),
  employers: list(`Laboratories; Diagnostics; Biosciences; Pharma; Institute; Waterworks`),
};
