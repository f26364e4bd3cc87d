import type { SkillTable } from "../parse-skill-lines.ts";

/** What resumes of one profession list and the tables of the fields do not hold: care, education, the law. */
export const CARE_AND_LEARNING: SkillTable[] = [
  {
    field: "healthcare",
    kind: "knowledge",
    lines: `
step-down nursing = step-down unit, progressive care unit, PCU nursing > nursing
urinalysis = urine analysis, urine tests, urine testing, urine dipstick, urine dip tests, dipstick urinalysis
rapid strep testing = strep tests, rapid strep tests, strep test, strep swabs, throat swabs
ear lavage = ear irrigation, ear syringing, ear wax removal
medical scribing = scribing, medical scribe, scribed for physicians
patient referrals = medical referrals, referral coordination, specialist referrals, referral management, processed referrals, coordinated referrals
dental sealants = sealants, pit and fissure sealants
fluoride treatment = fluoride varnish, fluoride application, fluoride treatments, topical fluoride
nitrous oxide sedation = nitrous oxide, nitrous oxide monitoring
oral cancer screening = oral cancer screenings
clear aligners = Invisalign, clear aligner therapy
teeth whitening = tooth whitening, dental bleaching
patient recall = recall appointments, recall system, hygiene recall
prescription verification = verifying prescriptions, verified prescriptions, prescription checking
anticoagulation management = anticoagulation, anticoagulation clinic, warfarin clinic, warfarin dosing
formulary management = drug formulary, formulary review
medication safety = medication error prevention, medication error reporting
IV admixture = IV admixtures, IV compounding, sterile IV preparation, chemo admixture
goniometry = goniometer, joint angle measurement
dry needling = trigger point dry needling
kinesiology taping = kinesio taping, kinesio tape, K-taping
balance training = balance exercises, balance retraining
sports injuries = sports injury, sports injury rehabilitation, sports injury treatment
musculoskeletal assessment = musculoskeletal assessments, MSK assessment, MSK
Bobath concept = Bobath
splinting = splint fabrication, splint making, custom splints, orthotic fabrication
prosthetic training = amputee rehabilitation
neurological rehabilitation = neuro rehab, neurorehabilitation, stroke rehab > rehabilitation
vestibular rehabilitation = vestibular therapy, vestibular rehab > rehabilitation
fluoroscopy = fluoroscopic procedures, fluoroscopic guidance
contrast administration = contrast media, contrast injection, IV contrast
bone densitometry = DEXA, DEXA scans, DXA, bone density scans, bone density scanning
dosimetry = radiation dosimetry
portable radiography = mobile radiography, portable X-rays, mobile X-rays > radiography
MRI safety > magnetic resonance imaging
C-arm operation = C-arm, C-arms, C arm imaging
spinal immobilization = spinal immobilisation, c-spine immobilization, spinal motion restriction, backboarding
electronic patient care reporting = ePCR, patient care reports, ePCRs, electronic patient care reports
emergency vehicle operation = EVOC, ambulance driving, emergency driving, blue light driving, emergency vehicle operations
mass casualty response = mass casualty incident, mass casualty incidents, MCI response, mass casualty triage
IV access = intravenous access, vascular access, IO access, intraosseous access > IV therapy
rapid sequence intubation = RSI, drug-assisted intubation > intubation
domestic violence support = domestic violence, domestic abuse support, domestic abuse, intimate partner violence
home visits = home visiting, home assessments
autism support = support for autistic people > autism spectrum disorder
ADHD support = ADHD
dyslexia support = dyslexia, dyslexia intervention
specimen processing = specimen accessioning, specimen handling, sample processing, processed specimens, accessioning
blood banking = blood bank, transfusion medicine, crossmatching, cross-matching blood
coagulation testing = coagulation, coagulation studies, PT/INR testing, coagulation assays
differential counts = manual differentials, WBC differentials, blood smears, peripheral smears
`,
  },
  {
    field: "healthcare",
    kind: "certificate",
    lines: `
DANB certification = DANB, DANB certified
NAPLEX = North American Pharmacist Licensure Examination
NREMT Paramedic = NREMT-P, Nationally Registered Paramedic
PHTLS = Prehospital Trauma Life Support
ITLS = International Trauma Life Support
Master of Social Work = MSW, MSW degree
ASCP certification = ASCP, MLS(ASCP), MLT(ASCP), ASCP certified
Medical Laboratory Technician = MLT, MLT certification
Crisis Prevention Intervention = CPI
`,
  },
  {
    field: "healthcare",
    kind: "tool",
    lines: `
ScriptPro = Script Pro
radiology information system = RIS, radiology information systems
`,
  },
  {
    field: "education",
    kind: "knowledge",
    lines: `
Kagan strategies = Kagan structures, Kagan cooperative learning
GCSE teaching = GCSE, GCSEs, GCSE classes, GCSE groups
A-level teaching = A-level, A-levels, A level classes, A-level groups
Key Stage 2 = KS2, Key Stage Two
Key Stage 1 = KS1, Key Stage One
Key Stage 3 = KS3, Key Stage Three
balanced literacy > literacy instruction
functional behavior assessment = functional behavioral assessment, functional behaviour assessment, FBA, functional behavior assessments, FBAs, functional behavioral assessments
discrete trial training = discrete trials, discrete trial teaching
Wilson Reading System = Wilson Reading, Wilson Reading Program
assistive technology = assistive devices, assistive technologies, assistive tech
augmentative and alternative communication = AAC devices, AAC, AAC device, speech-generating devices
picture exchange communication = PECS, Picture Exchange Communication System, picture exchange
transition planning = transition plans, post-secondary transition planning
resource room teaching = resource room, resource room teacher
life skills instruction = life skills, life skills training, life-skills coaching, independent living skills
TEACCH = TEACCH method
circle time = circle-time activities
diapering = diaper changing, changing diapers, changed diapers, diaper changes, nappy changing
potty training = toilet training
HighScope curriculum = HighScope, High/Scope
arts and crafts = arts and crafts activities, craft activities, arts & crafts, crafts with children
child behavior guidance = behavior guidance, positive guidance, behaviour guidance
child safety = safety of children, child supervision, supervised children, supervising children
storytime = story time, story times, storytimes, story-time sessions
cataloging = cataloguing, catalogued, cataloged books, cataloguer, cataloger, book cataloguing, copy cataloging, original cataloging
MARC records = MARC 21, MARC, MARC21
collection development = library collection development, collection management
integrated library system = ILS, integrated library systems, library management system
Library of Congress Classification = LCC, LCSH, Library of Congress Subject Headings
Resource Description and Access = RDA cataloging, RDA
information literacy = information literacy instruction, library instruction
interlibrary loan = ILL, interlibrary loans, inter-library loan, inter-library loans
digital archives = digital archiving, digital repositories, digital repository
reader's advisory = readers' advisory, readers advisory
Dublin Core = Dublin Core metadata > metadata management
Encoded Archival Description = EAD > metadata management
acquisitions librarianship = library acquisitions
serials management = serials, periodicals management
digitization = digitisation, digitised, digitized records, document digitization, digitised records, digitised archives, digitized archives
library preservation = book conservation, archival preservation, preservation of archives, preservation of books
makerspaces = makerspace, maker space
database searching = literature searching, online database searching, database searches
library services = library assistance, shelving books, shelved books
`,
  },
  {
    field: "education",
    kind: "tool",
    lines: `
Seesaw learning app = Seesaw
Koha
Sierra ILS = Sierra > integrated library system
SirsiDynix = SirsiDynix Symphony > integrated library system
Ex Libris Alma = Alma > integrated library system
LibGuides = LibGuide, Springshare LibGuides
CONTENTdm
EBSCO = EBSCOhost, EBSCO databases
ProQuest = ProQuest databases
AACR2 = Anglo-American Cataloguing Rules
`,
  },
  {
    field: "legal",
    kind: "knowledge",
    lines: `
pleadings = pleading, drafted pleadings
redlining = redlines, contract redlining, redlined
cross-examination = cross-examining witnesses, cross-examined witnesses
TUPE = TUPE transfers, Transfer of Undertakings
`,
  },
  {
    field: "legal",
    kind: "tool",
    lines: `
Concordance e-discovery = Concordance > e-discovery
`,
  },
  {
    field: "public",
    kind: "knowledge",
    lines: `
search and seizure = search warrants, executed search warrants
handcuffing = handcuffs, handcuffing techniques
police dog handling = K-9, K9 handling, K-9 handler, K9 handler, dog handler, K-9 unit
pepper spray = OC spray, OC spray certified
asset protection
pump operations = pump operator, fire pump operations, fire pump, pumper operations
CPAT = Candidate Physical Ability Test
ladder operations = aerial ladder operations, ladder company, ground ladders
hose handling = hose lines, hose line operations, hose evolutions
rope rescue = high-angle rescue, rope rescues, technical rope rescue, rope access rescue
public fire education = fire safety education
fire ventilation = vertical ventilation, positive pressure ventilation
confined space rescue
hazardous materials operations = hazmat operations, hazmat technician, hazmat ops > hazardous materials handling
hazmat awareness = hazardous materials awareness
wildland firefighter qualification = Red Card, red-card certified, NWCG Red Card
`,
  },
];
