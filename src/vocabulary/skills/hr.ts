import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
human resources = HR, human resource, HR experience, human resources operations, HR functions, HR manager, HR officer, HR generalist, HR advisor, HR adviser, HR administrator, HR assistant, HR coordinator, HR director, HR specialist, HR department
human resources management = human resource management, HRM, HR management, HR administration, human resources administration, human resources manager > human resources
HR business partnering = HR business partner, HRBP, HR business partner experience > human resources
HR strategy = human resources strategy, HR planning
HR policies = HR policy development, human resources policies, HR policies and procedures, personnel policies, HR policy
HR compliance = human resources compliance
people operations = people ops

# Recruiting
recruiting = recruitment, talent acquisition, recruiter experience, recruiting experience, staff recruitment, hiring and recruiting, employee recruitment, recruitment and selection, recruiting and hiring, recruitment and hiring, recruited, recruiter, recruiters, recruited staff, recruiting staff, hired staff, recruitment consultant, recruitment officer
full-cycle recruiting = full life cycle recruiting, full-cycle recruitment, full lifecycle recruiting, end-to-end recruitment, full desk recruiting, 360 recruitment, full-life-cycle recruitment > recruiting
technical recruiting = IT recruiting, technical recruitment, IT recruitment > recruiting
executive search = headhunting, executive recruiting, executive recruitment, head hunting > recruiting
campus recruiting = college recruiting, university recruiting, campus recruitment, graduate recruitment > recruiting
high-volume recruiting = volume recruitment, high volume hiring, mass recruitment > recruiting
healthcare recruiting > recruiting
candidate sourcing = sourcing candidates, talent sourcing, candidate sourcing strategies, passive candidate sourcing, sourced candidates, sourcer, sourcing of candidates
Boolean search = Boolean searching, Boolean search strings
candidate screening = screening candidates, resume screening, phone screening, screening resumes, phone screens, applicant screening, resume review, CV screening, pre-screening candidates, screening applicants, phone interviews, screened candidates, screened applicants, screened CVs, screened resumes, shortlisted candidates, shortlisting candidates, shortlisted applicants, shortlisting applicants
interviewing candidates = conducting interviews, job interviews, interviewing applicants, candidate interviews, interviewing and hiring, behavioral interviewing, behavioural interviewing, competency-based interviewing, interview skills for hiring, candidate interviewing, interviewing, interviewed candidates, interviewed applicants, conducted interviews
interview scheduling = scheduling interviews, interview coordination, coordinating interviews > scheduling
candidate experience = candidate management, candidate relationship management
candidate assessment = pre-employment testing, candidate evaluation, pre-employment assessments, psychometric testing
background checks = background check, background screening, pre-employment screening, background investigations for employment, reference checks, reference checking, checking references
drug testing programs = pre-employment drug testing, drug screening, drug screens
job description writing = writing job descriptions, job description development, creating job descriptions, drafting job descriptions, wrote job descriptions, job adverts, drafted job descriptions, job description writing and adverts, role profiles, job descriptions
job postings = job advertisements, posting jobs, job advertising, job ads, posted jobs, advertised vacancies, posted vacancies
job fairs = job fair, career fairs, career fair, careers fairs, careers fair, recruitment fairs, recruiting events
offer negotiation = job offers, extending job offers, salary negotiation, offer letters > negotiation
hiring = staff hiring, employee hiring, hiring staff, hiring employees, hired
staffing = staffing management, staffing plans, staff planning, temporary staffing, staffing coordination
staffing agency experience = staffing industry
employer branding = employer brand
employee referral programs = employee referral program, referral programs for hiring
recruitment marketing
diversity recruiting = diversity hiring > recruiting
relocation management = employee relocation, global mobility

# Employees
onboarding = employee onboarding, new employee onboarding, on-boarding, new hire onboarding, onboarding new employees, onboarding employees, new hire orientation, employee orientation, new employee orientation, staff induction, employee induction, orientation of new employees, new employee orientations, new hire orientations, onboarded, onboarded new starters, onboarded new hires, onboarded employees, new starter inductions, onboarding new hires, staff inductions, induction training, inductions for new starters, induction of new staff, induction programmes
offboarding = employee offboarding, exit interviews, exit interview
employee relations = ER investigations, employee relations issues, staff relations, handling employee relations, ER casework, ER cases, employee relations cases
labor relations = labour relations, industrial relations, union relations, labor management relations > employee relations
collective bargaining = union negotiations, union contracts, labor negotiations, collective bargaining agreements, contract negotiation with unions
grievance handling = grievances, employee grievances, grievance procedures, grievance resolution, employee grievance, grievances and disciplinaries, disciplinaries, handled grievances, disciplinary and grievance, grievance hearings > employee relations
disciplinary procedures = disciplinary actions, disciplinary action, progressive discipline, employee discipline, corrective action with employees, disciplinary hearings, disciplinary, disciplinary meetings
workplace investigations = employee investigations, HR investigations, harassment investigations
employee termination = terminations, employee terminations, layoffs, redundancies, employee separation, redundancy management
workplace conflict resolution = conflict resolution between employees, workplace mediation
employee engagement = staff engagement, employee morale, engagement surveys, employee engagement surveys, employee satisfaction surveys, staff surveys, employee surveys, engagement survey
employee retention = staff retention, retention strategies, talent retention, retention of employees
employee recognition = recognition programs, employee recognition programs, rewards and recognition, reward and recognition, employee recognition program
performance management = employee performance management, performance management systems, managing employee performance, managing performance, staff performance management
performance appraisals = performance reviews, performance evaluations, performance appraisal, performance review, employee evaluations, annual reviews, performance evaluation, employee performance reviews, employee performance evaluations, staff appraisals, employee reviews, employee performance appraisals, staff evaluations, appraised staff, annual appraisals, conducted appraisals, evaluated staff, appraisals of staff, staff appraisal, annual appraisal, conducted appraisals of, appraisals > performance management
performance improvement plans = performance improvement plan
360-degree feedback = 360 feedback, 360 reviews
succession planning = succession management, succession plans, succession plan, succession planner
talent management = talent development, talent strategy
workforce planning = manpower planning, headcount planning, workforce development, human resource planning, HR workforce planning, manpower management, workforce plans, resource planning for staff, workforce planner
organizational development = organisational development, organization development, OD interventions, organisation development, OD consultant, OD projects
organizational design = organisational design, organization design, org design, organisation design
organizational behavior = organisational behaviour, organizational psychology, industrial-organizational psychology
job analysis = job evaluation, job evaluations
competency modeling = competency frameworks, competency mapping, skills matrix
learning and development = L&D, learning & development, training and development, training & development, employee development, staff development, employee training and development
training needs analysis = training needs assessment, training needs analyses, identifying training needs, needs assessment for training, TNA
training delivery = delivering training, facilitating training, training facilitation, conducting training, classroom training delivery, training sessions, conducting training sessions, instructor-led training, training presentations, delivered training, delivered training sessions, corporate trainer, trainer of staff, facilitated training, ran training, ran workshops, training workshops, delivered workshops
training program development = developing training programs, training design, training programs, training program design, training materials development, training materials, training development, creating training materials, training manuals, training modules, training plans
employee training = staff training, nurse training, cashier training, crew training, technician training, apprentice training, intern training, agent training, operator training, junior staff training, new starter training, training employees, training staff, training new employees, training of staff, training new hires, trained employees, on-the-job training, new employee training, employee training programs, new hire training, trained new employees, trained new hires, training of new employees, trained staff, trained new staff, trained new starters, training new staff, trained colleagues, trained team members, trained new nurses, trained juniors, trained newcomers, training new nurses
train the trainer = train-the-trainer programs, training trainers
leadership training = leadership development, management development, leadership development programs, management training, supervisory training
diversity and inclusion = DEI, diversity equity and inclusion, D&I, diversity & inclusion, equality and diversity, diversity initiatives, inclusion and diversity, DE&I
workplace culture = company culture development, organizational culture, organisational culture
employee wellness programs = employee wellbeing, workplace wellness, employee wellness, wellbeing programmes
employee assistance programs = EAP, employee assistance program
volunteer management = volunteer coordination, managing volunteers, volunteer recruitment, coordinating volunteers, recruiting volunteers, managed volunteers, recruited volunteers, volunteer coordinator, coordinated volunteers, supervised volunteers

# Pay, benefits, law, data
compensation and benefits = compensation & benefits, comp and benefits, compensation and benefits administration, benefits and compensation, C&B, total rewards
compensation management = compensation administration, compensation planning, salary administration, salary structures, compensation analysis, salary benchmarking, compensation structures, wage and salary administration, pay reviews, pay benchmarking, compensation analyst, salary surveys, pay and reward, reward analyst, compensation > compensation and benefits
incentive compensation = incentive plans, sales commission plans, bonus plans, sales compensation
executive compensation = stock option administration, equity compensation
benefits administration = employee benefits administration, benefits management, benefit administration, benefits enrollment, benefits coordination, administering benefits, benefit plans administration, administration of benefits, benefits admin, administered benefits, benefits administrator, employee benefits, benefits specialist, benefits officer, pensions and benefits, benefits manager, pensions officer > compensation and benefits
open enrollment = open enrolment, annual enrollment, benefits open enrollment
retirement plan administration = 401(k) administration, 401k administration, pension administration, pensions administration, 401k plan administration
COBRA administration = COBRA
leave administration = leave of absence management, leave management, LOA administration, leave of absence, absence management, leaves of absence, leave of absence administration
FMLA = Family and Medical Leave Act, FMLA administration, FMLA leave, Family Medical Leave Act
ADA compliance = Americans with Disabilities Act, ADA accommodations, ADA accommodation, ADA regulations, ADA requirements
EEO compliance = EEOC compliance, EEO, EEOC, equal employment opportunity compliance, EEO-1 reporting, EEO regulations, EEO reporting, equal employment opportunity
affirmative action plans = affirmative action planning, affirmative action, AAP reporting, OFCCP, OFCCP compliance
FLSA = Fair Labor Standards Act, wage and hour laws, FLSA compliance, wage and hour law
Title VII = Title VII compliance, Civil Rights Act of 1964
ERISA = Employee Retirement Income Security Act
Affordable Care Act compliance = ACA reporting, ACA compliance, Affordable Care Act
unemployment claims = unemployment claims management, unemployment hearings
I-9 verification = Form I-9, I-9 compliance, I-9s, I9 verification, I-9 forms, I-9
E-Verify
work visa processing = H-1B visa processing, visa processing, H1B visa processing, visa sponsorship administration
sexual harassment prevention = harassment prevention, anti-harassment training, sexual harassment training
employee handbooks = employee handbook, staff handbook, employee manuals
employee records management = personnel records, employee files, personnel files, employee records, HR records, personnel file management, maintaining personnel files
HR information systems = HRIS, human resources information systems, human resource information system, HRMS, HR systems, HCM systems, HRIS systems, human resources information system, HRIS management, human capital management systems
human capital management = HCM, human capital
applicant tracking systems = ATS, applicant tracking system, applicant tracking software, applicant tracking, ATS systems
job boards = online job boards
employee scheduling = staff scheduling, scheduling employees, shift scheduling, scheduling staff, work schedules, rota management, rostering, employee schedules, staff rotas, creating schedules for employees, roster management, shift planning, scheduling of staff, rotas, wrote rotas, rota planning, staff rota, scheduled staff, made schedules, weekly rotas, shift rota, roster planning, scheduled employees > scheduling
time and attendance systems = timekeeping systems, timekeeping software, time and attendance tracking, attendance tracking, attendance management, time & attendance
`;

const TOOLS = `
Workday = Workday HCM, Workday HRIS, Workday software > HR information systems
Workday Recruiting > Workday, applicant tracking systems
ADP = ADP payroll, ADP software > payroll
ADP Workforce Now = Workforce Now, ADP WFN > ADP
ADP Run = RUN Powered by ADP > ADP
ADP TotalSource > ADP
ADP EzLabor = ezLaborManager > ADP
Paychex = Paychex Flex > payroll
Paylocity > payroll
Paycom > payroll
Paycor > payroll
Gusto = Gusto payroll > payroll
Ceridian Dayforce = Dayforce, Ceridian > payroll
Ceridian Powerpay = Powerpay payroll > payroll
UKG Pro = UltiPro, Ultimate Software, Ulti Pro, UKG UltiPro, UKG > HR information systems
Kronos = Kronos Workforce, Kronos timekeeping, UKG Dimensions, Workforce Dimensions, UKG Ready, UKG Kronos, Kronos Workforce Central, Kronos Timekeeper, Kronos Workforce Ready, Kronos system
SAP SuccessFactors = SuccessFactors, Success Factors, SAP Success Factors > HR information systems
SAP HR = SAP HCM, SAP HR/HCM > SAP
Oracle HCM = Oracle HCM Cloud, Oracle HRMS, Oracle Human Capital Management, Oracle Fusion HCM > HR information systems
PeopleSoft HR = PeopleSoft HRMS, PeopleSoft HCM, PeopleSoft HRIS > PeopleSoft, HR information systems
BambooHR = Bamboo HR, Bamboo HR administrator, Bamboo HR admin, Bamboo HR system, Bamboo HR software > HR information systems
Namely HR > HR information systems
Rippling
Zenefits = TriNet Zenefits
TriNet
Insperity
Justworks
Deel
Personio > HR information systems
HiBob > HR information systems
Taleo = Oracle Taleo, Taleo ATS > applicant tracking systems
Greenhouse ATS = Greenhouse recruiting, Greenhouse.io, Greenhouse > applicant tracking systems
Lever ATS = Lever recruiting, Lever > applicant tracking systems
iCIMS > applicant tracking systems
Jobvite > applicant tracking systems
SmartRecruiters = Smart Recruiters > applicant tracking systems
Bullhorn = Bullhorn ATS, Bullhorn CRM > applicant tracking systems
JazzHR = Jazz HR > applicant tracking systems
Workable ATS = Workable recruiting > applicant tracking systems
BrassRing = Kenexa BrassRing, Kenexa > applicant tracking systems
Avature > applicant tracking systems
Ashby ATS > applicant tracking systems
Zoho Recruit > applicant tracking systems
NEOGOV > applicant tracking systems
LinkedIn Recruiter = LinkedIn Recruiter Lite, LinkedIn Talent Solutions > candidate sourcing
LinkedIn Learning
Indeed recruiting = Indeed Resume, Indeed for employers
CareerBuilder = Career Builder
Monster.com = Monster job board
Glassdoor
Dice.com
Handshake recruiting
HireVue
HireRight
Checkr
Sterling background checks
Culture Amp
Lattice performance
15Five
Halogen TalentSpace = Halogen software
Deputy scheduling
When I Work
Homebase scheduling
Replicon
TSheets = QuickBooks Time
PayFactors = Payscale MarketPay, PayScale
`;

const CERTIFICATES = `
SHRM-CP = SHRM Certified Professional, SHRM CP certification, Society for Human Resource Management Certified Professional > human resources
SHRM-SCP = SHRM Senior Certified Professional, SHRM SCP certification > human resources
PHR = Professional in Human Resources, PHR certification, PHR certified > human resources
SPHR = Senior Professional in Human Resources, SPHR certification > human resources
aPHR = Associate Professional in Human Resources > human resources
GPHR = Global Professional in Human Resources > human resources
CIPD = CIPD qualified, CIPD Level 5, CIPD Level 3, CIPD Level 7, Chartered Institute of Personnel and Development, CIPD qualification, MCIPD > human resources
Certified Compensation Professional = CCP compensation, WorldatWork CCP > compensation management
Certified Employee Benefit Specialist = CEBS > benefits administration
Certified Benefits Professional = CBP benefits > benefits administration
Certified Professional in Talent Development = CPTD, Certified Professional in Learning and Performance, CPLP > learning and development
Associate Professional in Talent Development = APTD > learning and development
Certified Staffing Professional > staffing
AIRS certification = Certified Internet Recruiter, AIRS CIR, Certified Diversity Recruiter > recruiting
LinkedIn Certified Professional Recruiter > recruiting
Workday certification = Workday HCM certification, Workday certified > Workday
PTLLS = Award in Education and Training, Level 3 Award in Education and Training, Preparing to Teach in the Lifelong Learning Sector
SHRM certification = SHRM, SHRM certified
`;

/** Recruiting, employee relations, learning, pay and benefits, HR systems. */
export const HR: SkillTable[] = [
  { field: "hr", kind: "knowledge", lines: KNOWLEDGE },
  { field: "hr", kind: "tool", lines: TOOLS },
  { field: "hr", kind: "certificate", lines: CERTIFICATES },
];
