import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Nursing and bedside care
patient care = care of patients, cared for patients, caring for patients, care for patients, looked after patients
direct patient care = hands-on patient care, bedside care, bedside nursing, bedside patient care > patient care
nursing = nursing care, nursing skills, staff nurse, ward nurse, charge nurse, senior staff nurse, bedside nurse, clinical nurse, nursing duties, nurse manager
patient assessment = patient assessments, assessing patients, assessed patients, assess patients, assesses patients, patients assessed, assessing new patients
nursing assessment = nursing assessments > patient assessment
physical assessment = head-to-toe assessment, physical assessments > patient assessment
care planning = care plan, care plans, plan of care, plans of care, patient care plans, nursing care plans, individualized care plans, wrote care plans, writing care plans, care-plan reviews, nursing care planning, care planner
vital signs = vitals, vital signs monitoring, taking vital signs, vital sign monitoring, obs and vitals, took vital signs, checked vitals, taking blood pressure, blood pressure checks, vital-sign
blood pressure monitoring = BP checks, measured blood pressure, took blood pressure, blood pressures, blood pressure readings
medication administration = administering medications, medication management, med administration, medication pass, med pass, administer medications, administration of medication, drug administration, administered medications, administered medication, medications administered, medication rounds, drug rounds, drug round, passed medications, passing medications, meds administered, dispensing medications, passed meds, administered meds, administer meds, gave meds, giving meds, administering meds, gave medications, giving medications
medication reconciliation = med reconciliation, med rec, med recs
IV therapy = intravenous therapy, IV infusion, IV infusions, infusion therapy, IV administration, intravenous infusion, IV, IVs started, infusion nurse
IV insertion = IV starts, IV start, peripheral IV insertion, starting IVs, cannulation, IV cannulation, peripheral cannulation, venous cannulation, IVs, starting IV lines, IV placement, inserted IVs, inserting IVs, started IVs, placing IVs, placed IVs, inserted cannulas, cannulated > IV therapy
phlebotomy = phlebotomy skills, venipuncture, venepuncture, blood draws, blood draw, drawing blood, blood drawing, blood collection, phlebotomist, drew blood, drawing bloods, took blood, taking blood, took bloods, taking bloods, drawn blood
catheterization = catheterisation, urinary catheterization, Foley catheter, Foley catheters, catheter insertion, catheter care, Foley catheter insertion, urinary catheterisation, inserted catheters, catheterised, catheterized, inserting catheters, urinary catheters, catheters
cardiac catheterization = cardiac catheterisation, cath lab, cardiac cath > catheterization
central line care = central lines, central line management, central venous catheter care
PICC line = PICC lines, PICC line care, PICC insertion
wound care = wound management, wound dressing, wound dressings, wound care management, dressing changes, wound treatment, dressed wounds, dressing wounds, cleaned wounds, wound nurse, wound dressings changed, changed dressings, changing dressings
wound vac = wound VAC therapy, negative pressure wound therapy, NPWT > wound care
pressure ulcer prevention = pressure injury prevention, pressure sore prevention
ostomy care = colostomy care, stoma care
tracheostomy care = trach care, tracheotomy care
enteral feeding = tube feeding, tube feedings, G-tube feeding, gastrostomy feeding, PEG feeding, nasogastric feeding, NG tube feeds, PEG and NG tube feeds, tube feeds, PEG feeds, PEG tube, G-tube, NG feeds
nasogastric tube insertion = NG tube insertion, NG tubes, nasogastric tubes
suctioning = airway suctioning, tracheal suctioning, oral suction, oral suctioning, suctioned, suction airways, deep suctioning
ventilator management = ventilator care, mechanical ventilation, vent management, ventilated patients, ventilators, ventilator, vents and drips
oxygen therapy = oxygen administration, supplemental oxygen
airway management = advanced airway management
intubation = endotracheal intubation
telemetry monitoring = cardiac telemetry, telemetry nursing, telemetry unit, cardiac monitoring, telemetry, tele unit, telemetry nurse, telemetry RN, telemetry floor, telemetry monitors, tele nurse, tele RN, tele monitoring
electrocardiography = EKG, ECG, electrocardiogram, EKGs, ECGs, 12-lead EKG, 12-lead ECG, 12-lead ECGs, ECG recording, EKG technician, recorded ECGs, ran ECGs
EKG interpretation = ECG interpretation, rhythm interpretation, arrhythmia recognition, dysrhythmia interpretation
defibrillation = automated external defibrillator, AED
hemodynamic monitoring = haemodynamic monitoring
blood transfusion = blood transfusions, blood product administration, blood administration
blood glucose monitoring = blood sugar monitoring, glucose monitoring, fingerstick glucose, glucometer, blood glucose testing, blood sugars, checked blood sugars, blood sugar checks, blood sugar, glucose checks, BGLs
insulin administration = insulin injections
injections = intramuscular injections, subcutaneous injections, IM injections, administering injections, giving injections, gave injections, administered injections, IM and SC injections, subcutaneous injection
immunization = immunizations, immunisation, immunisations, vaccinations, vaccine administration, administering vaccines, vaccinated, vaccinator, gave vaccines, administered vaccines, flu clinics, flu shots, flu vaccinations, vaccine clinics, vaccination, vaccinations given, flu clinic, flu vaccines, COVID vaccination
point-of-care testing = POCT, waived testing
specimen collection = specimen collections, sample collection from patients, collecting specimens, lab specimen collection
allergy testing = allergy tests, skin prick tests, skin-prick testing, skin-prick allergy tests, allergy skin testing
fall prevention = falls prevention, fall precautions, fall risk assessment
infection control = infection prevention, infection prevention and control, infection control procedures, universal precautions, standard precautions, infection prevention nurse
aseptic technique = aseptic techniques, sterile technique, sterile techniques
hand hygiene
isolation precautions
sterilization of instruments = instrument sterilization, sterile processing, autoclave sterilization, instrument sterilisation, autoclaving > sterilization
sterilization = sterilisation, sterilizing, sterilising, sterilization techniques, sterilisation techniques, autoclaves, autoclave
isolation protocols
bloodborne pathogens = blood-borne pathogens, bloodborne pathogen training
patient safety = patient safety protocols
patient positioning = patient transfer and positioning, patient transfers, patient lifting, transferring patients, patient mobility, positioned patients, repositioned patients, turned patients, turning patients, moving and handling, manual handling of patients, lifted patients, lifting patients, transferred patients, patient lifts, Hoyer lift transfers, patient turning, repositioning patients, patient repositioning, hoists and slings, mechanical lifts
Hoyer lift = Hoyer lifts, patient lift, hoist transfers
ambulation = patient ambulation, ambulation assistance
range of motion exercises = ROM exercises, passive range of motion, range of motion, passive ROM
patient education = patient teaching, educating patients, patient and family education, patient counseling, patient counselling, educated patients, teaching patients, taught patients, patient education sessions, health teaching, patient/family education, patient family education, family education
discharge planning = discharge plans, patient discharge, discharge instructions, planned discharges, discharged patients, discharge planner, discharge co-ordination, discharge coordination
patient advocacy = patient advocate, advocating for patients
triage = patient triage, nurse triage, telephone triage, medical triage, emergency triage, triaged, triaging, triaged patients, triage nurse
charge nurse duties = charge nurse experience
nursing documentation = nurse charting, patient charting, medical charting, nursing notes, clinical documentation, SOAP notes, charting patient care, charted, clinical charting, charting
bedside manner = compassionate bedside manner
hourly rounding = patient rounding, patient rounds, medical rounds, ward rounds
shift handover = nursing handoff, bedside report, SBAR, clinical handover, bedside shift report, bedside handoff, nursing handover, shift handoff, handover reports, patient handover, patient handoff
restraint use = patient restraint, physical restraints, patient restraints, safe restraint
pain management = pain assessment, pain control
postoperative care = post-operative care, post-op care, postop care, postsurgical care, PACU, PACU nurse, post-anesthesia care, post-anaesthesia care, recovery room nurse, post anesthesia care unit, recovery nurse
preoperative care = pre-operative care, pre-op care, preop care
perioperative nursing = perioperative care, perioperative services, operating room nursing, operating room nurses, perioperative nurse, perioperative > nursing
critical care = critical care nursing, intensive care, intensive care nursing, intensive care unit, ICU, stroke unit
stroke care = stroke unit nursing, acute stroke care, stroke nurse, stroke rehabilitation
emergency medicine = emergency department, emergency room, emergency nursing, accident and emergency, ER, ED, emergency departments, A&E nurse, ED nurse, ER nurse, A&E, A & E, emergency nurse, emergency medicine physician
trauma care = trauma nursing, trauma response
medical-surgical nursing = med-surg, med surg nursing, medical surgical, medsurg > nursing
pediatric nursing = paediatric nursing, pediatric care, paediatric care, paediatric nurse, pediatric nurse > nursing, pediatrics
pediatrics = paediatrics, pediatric patients, paediatric patients, pediatric medicine, paediatric medicine, pediatric unit, paediatric ward, peds, peds clinic, paeds, paediatrician, pediatrician, well-child visits, children's ward, pediatric clinic, paediatric clinic, pediatric ward
neonatal care = neonatal intensive care, NICU, neonatal nursing, newborn care
geriatric care = geriatrics, geriatric nursing, elderly care, elder care, care of the elderly, eldercare, aged care, elderly couple, senior care, caring for the elderly, cared for elderly, elderly clients, elderly residents
oncology = oncology nursing, cancer care, onc nurse, oncology nurse, chemo, cancer ward, haematology-oncology, oncologist
hematology = haematology, hematologist, haematologist, hematology lab, haematology lab
chemotherapy = chemotherapy administration, chemo administration
dialysis = hemodialysis, haemodialysis, renal dialysis, peritoneal dialysis
continuous renal replacement therapy = CRRT, continuous veno-venous hemofiltration, CVVH, CVVHD > dialysis
labor and delivery = labour and delivery, L&D nursing, intrapartum care, L&D nurse, L&D nurses, L&D RN, L&D unit, L&D ward, L&D triage, L&D floor, labor & delivery, labour & delivery, labour ward, delivery suite, labor and delivery nursing
postpartum care = postnatal care, mother-baby nursing
prenatal care = antenatal care
midwifery = midwife, midwives
lactation support = breastfeeding support, lactation counseling, lactation consultation
obstetrics and gynecology = obstetrics and gynaecology, OB/GYN, OBGYN, obstetrics, gynecology, gynaecology
operating room = operating theatre, operating room experience, operating theater, OR nurse, OR nursing, OR cases, OR suite, OR technician, theatre nurse, operating theatres, operating room nurse, theatre nursing
scrub nursing = surgical scrub, scrub tech, scrubbing in > operating room, nursing
circulating nurse = circulating nursing > operating room
surgical assisting = surgical assistance, first assisting, scrub technician, surgical tech, surgical technologist, surgical technician, scrubbed for, surgical technology, surgical technologists, certified surgical tech
surgical instruments = surgical instrumentation
surgery = surgical procedures, surgical procedure
suturing = sutures, wound suturing, suture removal
minor procedures = minor surgical procedures
long-term care = long term care facility, LTC nursing, long-term care nursing, LTC, LTC facility
skilled nursing = skilled nursing facility, SNF, SNFs > nursing
nursing home care = nursing homes, care home experience, residential care home
home health care = home healthcare, home care, home health, domiciliary care, homecare, home carer, domiciliary carer, home care worker, home care aide, care at home, visiting nurse, home care nurse
hospice care = hospice, end-of-life care > palliative care
palliative care = palliative nursing
respite care
memory care = dementia care, Alzheimer's care, Alzheimers care, dementia, dementia patients, people living with dementia, dementia residents, people with dementia
activities of daily living = ADLs, ADL, ADL assistance, assistance with daily living, daily living activities > personal care assistance
personal care assistance = personal hygiene assistance, bathing and grooming, bathing and dressing, toileting assistance, assistance with personal care, personal care, bathed and dressed, washed and dressed, washing and dressing, toileting and bathing, intimate care, toileting, incontinence care, toilet training for adults, continence care
intake and output = I&O monitoring, intake and output monitoring
feeding assistance = assistance with feeding, assisting with meals, fed patients, fed residents, assisted with feeding, feeding patients, feeding residents, assisted feeding
bed making = bedmaking, changing linens
companionship care = companion care
rehabilitation = rehab, physical rehabilitation, rehabilitation therapy
case management = nurse case management, care management, case manager experience, RN case manager, case manager, case managers, managed caseload, managed a caseload, case worker
care coordination = coordination of care, care coordinator experience, patient care coordination
utilization review = utilization management, utilisation review, UR nurse
telehealth = telemedicine, virtual care, tele-health, tele-medicine
school nursing > nursing
public health = population health, public health nursing, community health
occupational health = occupational-health nurse, occupational medicine, workplace health
epidemiology = epidemiological research, epidemiologist
health education = health promotion, health promotion and education
health screening = health screenings, health assessments
chronic disease management = chronic care management
diabetes management = diabetes care, diabetes education, diabetic care
medical terminology = medical terms
anatomy and physiology = human anatomy, human physiology, anatomy & physiology > anatomy
anatomy = gross anatomy
pharmacology = pathophysiology and pharmacology, pharmacologist
pathophysiology
nutrition counseling = nutritional counseling, nutrition counselling, dietary counseling, diet counseling, nutritional counselling, dietary counselling, nutrition counselor, nutrition counsellor > nutrition, counseling
dietetics = clinical nutrition, medical nutrition therapy, dietitian, dietician, dietitians > nutrition
nutrition = nutritional science, human nutrition, nutritionist, nutritionists, nutrition education, nutritional advice, nutrition coach, nutrition advice, nutrition plans
evidence-based practice = evidence-based medicine, evidence based care, evidence-based nursing
clinical research = phase I trials, phase II trials, phase III trials, phase 1 trials, phase 2 trials, phase 3 trials, clinical trials, clinical trial, clinical studies, clinical research coordinator, clinical research associate, clinical research coordination
clinical trial management = clinical trials management, clinical study management, clinical trial manager > clinical research
informed consent
institutional review board = IRB submissions, IRB
pharmacovigilance = drug safety, adverse event reporting
patient recruitment = subject recruitment
clinical skills = clinical experience

# Diagnosis, therapy and other professions
diagnosis and treatment = diagnosing patients, diagnosing illnesses
differential diagnosis
medical history taking = patient history, taking patient histories, medical histories, patient histories
physical examination = physical exams, physical examinations, physical exam
primary care = family medicine, family practice, general practice medicine
internal medicine
urgent care
cardiology = cardiac care, cardiac nursing, cardiologist
cardiac rehabilitation = cardiac rehab > rehabilitation
neurology = neurologist
orthopedics = orthopaedics, orthopedic care, orthopaedic, orthopedic, orthopaedic theatre, orthopaedic ward, orthopedic surgery, orthopaedic surgery, ortho
dermatology = dermatologist
gastroenterology = gastroenterologist
endoscopy
urology = urologist
nephrology = nephrologist
ophthalmology = ophthalmologist
optometry = vision testing, refraction testing, optometrist
optical dispensing = eyeglass dispensing, lens dispensing, optician, dispensing optician
audiology = hearing tests, audiometry, hearing screening, audiologist
respiratory therapy = respiratory care, respiratory therapist, respiratory therapists
pulmonary function testing = spirometry, pulmonary function tests
nebulizer treatment = nebulizer treatments
sleep studies = polysomnography, polysomnographer, sleep technologist, sleep study
anesthesia = anaesthesia, anesthesiology, anesthesia care, general anesthesia, anesthetist, anaesthetist, anaesthetics, anesthesiologist, anaesthetic practice
conscious sedation = moderate sedation, procedural sedation
radiology = diagnostic imaging, medical imaging, radiologic technology, diagnostic radiology, radiologic technologist, radiologic technologists, radiology technician, radiologic technician, rad tech, x-ray technician, x-ray tech, diagnostic radiographer, radiologist
radiography = X-ray, X-rays, x-ray imaging, digital radiography, radiographer, radiographers, x-rays taken, took x-rays > radiology
computed tomography = CT scan, CT scans, CT scanning, CAT scan, CT
magnetic resonance imaging = MRI, MRI scans
ultrasound imaging = sonography, diagnostic medical sonography, ultrasonography, medical ultrasound, ultrasound, ultrasounds, ultrasound scanning, ultrasound technician, sonographer, sonographers, ultrasound scans, sonographic
echocardiography = echocardiogram, echocardiograms, echocardiographer
mammography = mammograms, mammographer > radiography
nuclear medicine
radiation therapy = radiotherapy, radiation therapist, therapeutic radiographer
radiation safety = radiation protection, ALARA
physical therapy = physiotherapy, physical therapist, physiotherapist, PT, physical therapists, physio, physios
manual therapy = joint mobilization, soft tissue mobilization, manual therapist
therapeutic exercise = therapeutic exercises
gait training = gait analysis
electrotherapy = electrical stimulation therapy, TENS, electrotherapist, electrical stimulation, e-stim, neuromuscular electrical stimulation, NMES
occupational therapy = occupational therapist, OT, occupational therapists, OT assistant
speech therapy = speech-language pathology, speech and language therapy, SLP, speech pathology, speech therapist, speech-language pathologist, speech pathologist, speech-language pathologists, speech and language therapist
dysphagia management = swallowing therapy
sensory integration
hydrotherapy = aquatic therapy, hydrotherapist
recreational therapy = recreation therapy, therapeutic recreation, recreational therapist
chiropractic = chiropractic care, chiropractor
acupuncture = acupuncturist
prosthetics and orthotics = prosthetics, orthotics, prosthetist, orthotist, prosthetist and orthotist
podiatry = foot care, podiatrist
veterinary medicine = veterinary care, veterinary nursing, veterinary, veterinarian, veterinary nurse, veterinary surgeon, vet nurse, vet tech, veterinary technician
animal restraint = animal handling and restraint
medical assisting = medical assistant duties, medical assistant, medical assistants
patient rooming = rooming patients > patient intake
patient intake = patient intakes, client intake, took histories, taking histories
emergency medical services = EMS, prehospital care, pre-hospital care > emergency response care
patient transport = patient transportation, hospital porter, hospital porters, patient transporter, patient transporters, moving patients, portering, transported patients, transporting patients, patient porter, ambulance care assistant
paramedicine = paramedic
first aid = basic first aid, first aid treatment, first aider, first aiders, first-aider at work, First Aid at Work
cardiopulmonary resuscitation = CPR, CPR trained
basic life support techniques = life support techniques
code blue response = code response, rapid response team, rapid response, rapid response teams, rapid-response nurse, code blue, code blues, code blue team, code team
emergency response care = emergency medical care, responded to emergencies, responding to emergencies, emergency responder, emergency calls, first responder, first responders, 999 calls, 911 calls

# Mental health and social care
mental health = mental health care, mental healthcare, behavioral health, behavioural health, mental health services, mental health worker, mental-health support
psychiatric nursing = psych nursing, mental health nursing, psychiatric care, psychiatric nurse, mental health nurse, mental health nurses > nursing, mental health
psychiatry = psychiatrist, psych nurse work > mental health
psychology = clinical psychology, psychologist, psychologists
psychotherapy = talk therapy, psychotherapist > mental health
music therapy = music therapist
art therapy = art therapist, art psychotherapy > psychotherapy
play therapy = play therapist > psychotherapy
psychological assessment = psychological testing, psychological evaluation, psychological assessments
counseling = counselling, individual counseling, individual counselling, counselor, counsellor, counsellors, counselors, counselled clients, counseled clients
grief counseling = bereavement counselling, grief counselling, bereavement counseling, bereavement support, grief support, grief counselor, bereavement counsellor > counseling
group counseling = group therapy, group counselling, ran therapy groups, therapy groups, led therapy groups, group sessions, support groups, facilitated groups > counseling
family counseling = family therapy, marriage and family therapy, couples therapy, family counselling > counseling
substance abuse counseling = addiction counseling, drug and alcohol counseling, substance abuse treatment, addiction treatment, addictions counselling, substance misuse counsellor, substance misuse counselling, addiction counselor, addictions counsellor, addiction counselling, drug and alcohol counsellor, substance abuse counselor, substance use counselor, recovery worker, drug and alcohol worker, substance misuse, substance abuse, addiction, addictions, addiction recovery, drug and alcohol abuse, addiction services > counseling
cognitive behavioral therapy = CBT, cognitive behavioural therapy, cognitive behavioral therapist > psychotherapy
dialectical behavior therapy = DBT therapy, dialectical behavioural therapy > psychotherapy
motivational interviewing = MI and CBT, MI techniques, MI-trained, motivational interviews
trauma-informed care = trauma informed practice
crisis intervention = crisis management counseling, crisis counseling, crisis response
suicide prevention = suicide risk assessment
de-escalation = de-escalation techniques, verbal de-escalation, crisis de-escalation, deescalation, deescalation techniques
behavior modification = behaviour modification
applied behavior analysis = ABA therapy, applied behaviour analysis, applied behavior analyst, ABA, ABA therapist
behavior management plans = behavior intervention plans, behavior intervention plan, behaviour support plans, behavior support plan
treatment planning = treatment plan, treatment plans, developing treatment plans, treatment planner
biopsychosocial assessment = psychosocial assessment, psychosocial assessments, biopsychosocial assessments
social work = clinical social work, social worker, medical social work, casework, case work, social workers
social care = health and social care, adult social care
supported living = supported living services
developmental disabilities = intellectual disabilities, learning disabilities, developmental disability, intellectual and developmental disabilities
autism spectrum disorder = autism, ASD, autism spectrum disorders, autistic children, children with autism, autistic adults, autistic pupils
child welfare = child protective services, child protection
foster care = fostering services
safeguarding = safeguarding children, safeguarding adults, safeguarding vulnerable adults, safeguarding lead, designated safeguarding lead, DSL safeguarding, child safeguarding, safe-guarding, safeguarding officer
domestic violence advocacy = domestic violence counseling
harm reduction
community outreach = outreach to communities, community engagement, outreach worker, outreach coordinator, outreach work, community outreach worker, outreach workers, outreach specialist, outreach events, outreach programmes, outreach programs
client advocacy = advocating for clients
community resource referral = community resource referrals, referrals to community resources, community resources, community referrals, resource linkage, community resource navigation
person-centered care = person-centred care, patient-centered care, patient-centred care
cultural competency = cultural competence, culturally competent care
mandated reporting = mandated reporter

# Dental
dentistry = general dentistry, dental care, dentist
dental hygiene = dental cleaning, dental cleanings, teeth cleaning, dental prophylaxis, dental hygienist, dental hygienists, prophylaxis
dental assisting = chairside assisting, four-handed dentistry, dental assistant duties, dental assistant, dental nursing, dental nurse, dental nurses, dental assistants, chairside assistance
dental radiography = dental X-rays, dental radiographs, bitewing x-rays, bitewings, bitewing, periapical x-rays > radiography
dental impressions = taking impressions
dental charting
periodontics = periodontal charting, perio charting, scaling and root planing
endodontics = root canal treatment
orthodontics = orthodontic treatment, orthodontic assistant, orthodontist, orthodontic
oral surgery = oral surgeon > surgery
oral hygiene instruction
dental implants = dental implant
crowns and bridges = crown and bridge, dental crowns, crown preparation, temporary crowns, crown preps, provisional crowns

# Pharmacy
pharmacy = pharmacy operations, pharmacy practice, hospital pharmacy, retail pharmacy, pharmacist
pharmacy technician duties = pharmacy technician, pharmacy technicians, pharmacy tech, pharmacy assistant, dispensing assistant, pharmacy dispenser, pharm tech, pharm techs > pharmacy
prescription filling = filling prescriptions, dispensing medication, medication dispensing, prescription dispensing, dispensing prescriptions, drug dispensing, filled prescriptions, fill prescriptions, dispensed prescriptions, dispensed medicines, dispensing medicines, fills prescriptions, prescriptions filled, prescription processing, processed prescriptions
pharmaceutical compounding = sterile compounding, drug compounding, compounding medications, non-sterile compounding, pharmacy compounding, compounding, compounded medications, compounded creams
pharmaceutical calculations = dosage calculations, dosage calculation, drug calculations
drug interactions = drug interaction checking
medication therapy management = MTM
controlled substances = controlled substance handling, controlled drugs
prior authorization = prior authorizations, pre-authorization of treatment, prior authorisation, prior auths, prior auth, pre-authorization, pre-authorisation, preauthorization
USP 797 = USP <797>
USP 800 = USP <800>

# Administration, coding and law
medical billing = medical claims billing, healthcare billing, patient billing, billed Medicare, billed insurance, insurance billing, billed insurers, medical biller, billing insurance companies, medical billers, patient invoices
medical coding = clinical coding, medical procedure coding, healthcare coding, medical coder, coded charts, clinical coder, inpatient coding, outpatient coding, coding charts, HCPCS coder, ICD-10 coder, CPC coder
ICD-10 = ICD-10-CM, ICD 10 coding, ICD10, ICD-10-PCS > medical coding
ICD-9 = ICD-9-CM, ICD9
CPT coding = CPT codes, Current Procedural Terminology, CPT-4, CPT > medical coding
HCPCS = HCPCS coding, Healthcare Common Procedure Coding System > medical coding
DRG coding = diagnosis-related groups, MS-DRG, DRGs, DRG
medical claims processing = medical claims, insurance claims submission, health insurance claims
insurance verification = insurance eligibility verification, verifying insurance, verification of benefits, eligibility verification, verified insurance, insurance eligibility, verified eligibility, benefits verification
revenue cycle management = healthcare revenue cycle, revenue cycle
denials management = claim denials, denial management
Medicare = Medicare billing
Medicaid = Medicaid billing
patient registration = patient admissions, admitting patients, patient check-in, registering patients, registered patients, checked in patients, checking in patients
patient scheduling = scheduling patients, patient appointments, appointment scheduling for patients, medical scheduling, scheduled patients, booked patients, booking patients > scheduling
medical records = medical records management, patient records, health records, patient charts, medical record
health information management = health information technology, HIM department
release of information = medical records release
medical transcription = medical dictation transcription > transcription
electronic health records = electronic health record, EHR, EHR systems, EHRs, electronic health record systems, EHR software
electronic medical records = electronic medical record, EMR, EMR systems, EMRs, electronic medical record system, EMR software > medical records, electronic health records
computerized physician order entry = CPOE, computerized provider order entry
HIPAA = HIPPA, HIPPA compliance, HIPAA compliance, HIPAA regulations, Health Insurance Portability and Accountability Act, HIPAA compliant, HIPAA privacy
protected health information = PHI handling
Joint Commission standards = JCAHO, Joint Commission, TJC standards, JCAHO standards
CMS regulations = Centers for Medicare and Medicaid Services, CMS guidelines
CLIA regulations = CLIA, Clinical Laboratory Improvement Amendments
HEDIS = HEDIS measures
HL7 = Health Level Seven
FHIR = HL7 FHIR, Fast Healthcare Interoperability Resources > HL7
DICOM
clinical informatics = nursing informatics, health informatics, healthcare informatics
healthcare administration = healthcare management, health administration, hospital administration, health services administration, health care administration, health care management
clinic management = medical office management, medical practice management, practice management, clinic operations
medical office administration = medical office procedures, medical front office, medical receptionist duties, front office medical
healthcare compliance = health care compliance
clinical quality improvement = healthcare quality improvement
patient satisfaction = HCAHPS, patient experience
clinical supervision = clinical instruction, preceptorship, precepting, nurse preceptor, clinical supervisor
nurse staffing = nurse scheduling
Care Quality Commission = CQC, CQC standards, CQC regulations
NHS experience = National Health Service, NHS
caregiving = care giving, caregiver experience, caregiver, carer, care worker, care workers, care assistant, care assistants, healthcare assistant, support worker, caregivers, caring for elderly
medical equipment operation = medical equipment, operating medical equipment
medical device sales support = medical devices, medical device
durable medical equipment = DME
advocacy = advocated for patients, advocated for clients, self-advocacy training
`;

const TOOLS = `
Epic = Epic EHR, EpicCare, Epic Systems, Epic EMR, Epic Hyperspace > electronic health records ~ Cerner, MEDITECH
Cerner = Cerner Millennium, Cerner PowerChart, PowerChart, Oracle Health EHR > electronic health records ~ Epic, MEDITECH
MEDITECH = Meditech EHR, Meditech Expanse > electronic health records ~ Epic, Cerner
Allscripts = Allscripts EHR, Veradigm EHR > electronic health records
athenahealth = athenaNet, athenaOne, athenaClinicals > electronic health records
eClinicalWorks = eCW > electronic health records
NextGen Healthcare = NextGen EHR, NextGen EMR, NextGen > electronic health records
GE Centricity = Centricity EMR, GE Healthcare Centricity, Centricity Practice Solution > electronic medical records
Practice Fusion > electronic health records
AdvancedMD > electronic health records
Kareo > medical billing
Greenway Health = Greenway PrimeSUITE, Greenway Intergy, Vitera Intergy > electronic health records
PointClickCare = Point Click Care, PCC EHR > electronic health records
MatrixCare > electronic health records
Kinnser = WellSky Home Health > electronic health records
McKesson Paragon = McKesson EHR > electronic health records
CPSI > electronic health records
VistA CPRS = VA VistA, CPRS > electronic health records
SystmOne > electronic health records
EMIS Web = EMIS Health > electronic health records
DrChrono > electronic health records
Pyxis = Pyxis MedStation, BD Pyxis ~ Omnicell
Omnicell ~ Pyxis
Alaris pump = Alaris infusion pump, Alaris pumps
infusion pump = infusion pumps, IV pump, IV pumps, syringe pump
Vocera
Dentrix = Henry Schein Dentrix ~ Eaglesoft, Open Dental
Eaglesoft = Patterson Eaglesoft ~ Dentrix
Open Dental ~ Dentrix
Epocrates
Lexicomp = Lexi-Comp
UpToDate clinical reference
Medisoft > medical billing
3M Encoder = 3M 360 Encompass > medical coding
Availity
Navinet
PACS = picture archiving and communication system, PACS system
McKesson STAR
TherapyNotes
SimplePractice
WebPT > physical therapy
Surescripts
PioneerRx > pharmacy
QS/1 = QS1 pharmacy > pharmacy
`;

const CERTIFICATES = `
Registered Nurse = RN, Registered Nurses, RN license, RN licence, Registered Nurse license, registered nursing license > nursing
Registered General Nurse = RGN > nursing, Registered Nurse
Registered Mental Health Nurse = RMN, RMN qualification > nursing, mental health
Licensed Practical Nurse = LPN, LPN license, Licensed Practical Nurses > nursing
Licensed Vocational Nurse = LVN, LVN license > nursing
Nurse Practitioner = NP, Family Nurse Practitioner, FNP, FNP-C, Nurse Practitioners > nursing
Certified Nursing Assistant = CNA, Certified Nurse Assistant, Certified Nurse Aide, CNA certification, Certified Nursing Assistants, CNA license > patient care
Certified Registered Nurse Anesthetist = CRNA > nursing, anesthesia
Bachelor of Science in Nursing = BSN, BS Nursing, BScN > nursing
Nursing and Midwifery Council registration = NMC registration, NMC registered, NMC pin, registered with the NMC, NMC
Home Health Aide = HHA, Home Health Aides, HHA certification > home health care
Certified Medical Assistant = CMA AAMA, Registered Medical Assistant, CCMA, Certified Clinical Medical Assistant, CMA (AAMA), AAMA CMA, RMA, RMA certification > medical assisting
Patient Care Technician = PCT certification, Certified Patient Care Technician, CPCT > patient care
Certified Phlebotomy Technician = CPT phlebotomy, Certified Phlebotomist > phlebotomy
Certified Medication Aide = medication aide, Certified Medication Technician, Qualified Medication Aide > medication administration
Basic Life Support = BLS, BLS certification, BLS certified, BLS provider, BLS CPR, Basic Cardiac Life Support > cardiopulmonary resuscitation
Advanced Cardiac Life Support = ACLS, ACLS certification, ACLS certified, Advanced Cardiovascular Life Support
Pediatric Advanced Life Support = PALS, PALS certification, PALS certified, Paediatric Advanced Life Support
Neonatal Resuscitation Program = NRP certification, Neonatal Resuscitation, NRP, NRP and STABLE, NRP provider
Advanced Trauma Life Support = ATLS
Trauma Nursing Core Course = TNCC
Critical Care Registered Nurse = CCRN > critical care, nursing
Certified Emergency Nurse = CEN certification, CEN > nursing, emergency medicine
Certified Perioperative Nurse = CNOR > perioperative nursing
Oncology Certified Nurse = OCN > oncology, nursing
NIH Stroke Scale = NIHSS, NIHSS certification
CPR certification = CPR certified, CPR certificate, certified in CPR, CPR/AED, CPR/AED certified, CPR AED certification, CPR and AED > cardiopulmonary resuscitation
First Aid certification = First Aid certified, First Aid certificate, certified in first aid > first aid
First Aid and CPR certification = First Aid/CPR, CPR/First Aid, CPR and First Aid, First Aid and CPR, First Aid and CPR certified, First Aid/CPR certified, CPR/First Aid certified, CPR and First Aid certified, First Aid/CPR/AED, CPR/AED/First Aid, CPR First Aid certification > First Aid certification, CPR certification
NCLEX = NCLEX-RN, NCLEX-PN
Emergency Medical Technician = EMT, EMT-B, EMT-Basic, EMT certification > emergency medical services
Paramedic certification = NRP paramedic, EMT-P, EMT-Paramedic, National Registry Paramedic > emergency medical services
Wilderness First Responder = WFR
Physician Assistant certification = PA-C, Physician Assistant, Physician Associate
Registered Pharmacist = RPh, Doctor of Pharmacy, PharmD > pharmacy
Certified Pharmacy Technician = CPhT, PTCB, PTCB certification, Pharmacy Technician Certification > pharmacy, pharmacy technician duties
Registered Dental Hygienist = RDH > dental hygiene
Registered Dental Assistant = RDA certification, Certified Dental Assistant > dental assisting
Licensed Physical Therapist = DPT, Doctor of Physical Therapy > physical therapy
Physical Therapist Assistant = PTA license > physical therapy
Certified Occupational Therapy Assistant = COTA > occupational therapy
Occupational Therapist Registered = OTR/L, OTR license > occupational therapy
Certificate of Clinical Competence in Speech-Language Pathology = CCC-SLP > speech therapy
Registered Respiratory Therapist = RRT > respiratory therapy
Radiologic Technologist certification = ARRT, ARRT certified, Registered Radiologic Technologist > radiology
Registered Diagnostic Medical Sonographer = RDMS > ultrasound imaging
Certified Surgical Technologist = CST surgical, Certified Surgical Technician > surgical assisting
Certified Sterile Processing Technician = CRCST, CSPDT > sterilization of instruments
Registered Dietitian = RDN, Registered Dietitian Nutritionist, Registered Dietician > dietetics
Licensed Clinical Social Worker = LCSW > social work
Licensed Master Social Worker = LMSW > social work
Licensed Professional Counselor = LPC license, LPCC > counseling
Licensed Mental Health Counselor = LMHC > counseling, mental health
Licensed Marriage and Family Therapist = LMFT > family counseling
Certified Alcohol and Drug Counselor = CADC > substance abuse counseling
Board Certified Behavior Analyst = BCBA > applied behavior analysis
Registered Behavior Technician = RBT > applied behavior analysis
Crisis Prevention Institute certification = CPI certified, Nonviolent Crisis Intervention, CPI training > crisis intervention
Mental Health First Aid = MHFA, MHFA trained, mental health first aider, mental health first aiders > mental health
Certified Professional Coder = CPC certification, CPC certified, AAPC certified, CPC, AAPC > medical coding
Certified Coding Specialist = CCS certification, CCS-P > medical coding
Registered Health Information Administrator = RHIA > health information management
Registered Health Information Technician = RHIT > health information management
Certified Clinical Research Coordinator = CCRC certification > clinical research
Certified Clinical Research Associate = CCRA > clinical research
Good Clinical Practice = ICH-GCP, GCP certification, ICH GCP guidelines, good clinical practices
CITI training = CITI certification, CITI Program
HCPC registration = HCPC registered, Health and Care Professions Council
NVQ Health and Social Care = NVQ in Health and Social Care, NVQ Level 3 Health and Social Care, NVQ Level 2 Health and Social Care > social care
Care Certificate
Epic certification = Epic certified > Epic
Licensed Veterinary Technician = Registered Veterinary Technician, Certified Veterinary Technician, LVT license > veterinary medicine
DEA registration = DEA license
`;

/** Nursing, medicine, therapy, dental, pharmacy, mental health and care work. */
export const HEALTHCARE: SkillTable[] = [
  { field: "healthcare", kind: "knowledge", lines: KNOWLEDGE },
  { field: "healthcare", kind: "tool", lines: TOOLS },
  { field: "healthcare", kind: "certificate", lines: CERTIFICATES },
];
