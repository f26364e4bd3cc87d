/** [position, employer, place, start, end]; null = not stated (end: present). */
export type ExpectedJob = [string | null, string | null, string | null, string | null, string | null];
/** [school, degree, subject, start, end]. */
export type ExpectedSchool = [string | null, string | null, string | null, string | null, string | null];

/** A whole small resume and every fact that is to be read from it. */
export interface ResumeLayout {
  layout: string;
  text: string;
  name: string | null;
  label?: string | null;
  email?: string | null;
  phone?: string | null;
  city?: string | null;
  /** The summary's first words. */
  summary?: string | null;
  work: ExpectedJob[];
  /** Number of highlights of each job. */
  highlights?: number[];
  education?: ExpectedSchool[];
  /** Names and keywords of all skills, in order. */
  skills?: string[];
  certificates?: string[];
  languages?: string[];
  projects?: string[];
  awards?: string[];
  interests?: string[];
  volunteer?: string[];
  years_stated?: number | null;
  undated?: number;
}

/** Resumes of many fields and layouts, made up: every person, employer and number in them is invented. */
export const RESUME_LAYOUTS: readonly ResumeLayout[] = [
  {
    layout: "nurse: employer above, several titles beneath, dates after a bar",
    text: `Jane Q. Doe, RN, MSN
Registered Nurse
12 Oak Street, Austin, TX 78701 | (512) 555-0147 | jane.doe@example.com | linkedin.com/in/jane-doe

SUMMARY
Registered nurse with over ten years' experience in acute care.

PROFESSIONAL EXPERIENCE

St. Mary's Hospital, Austin, TX
Charge Nurse | Jan 2019 – Present
• Led a team of 12 nurses on a 30-bed unit
• Trained new staff in Epic and
  patient safety

Registered Nurse | Mar 2014 – Dec 2018
• Cared for 6 patients a shift

Austin Clinic
Staff Nurse | 2010 - 2014
• Administered medications

EDUCATION
University of Texas at Austin, Austin, TX
Bachelor of Science in Nursing, 2010
GPA: 3.8/4.0

CERTIFICATIONS
ACLS, American Heart Association, 2019
BLS

SKILLS
Clinical: IV therapy, Triage, Epic (EHR)
Languages: English (native), Spanish (fluent)`,
    name: "Jane Q. Doe",
    label: "Registered Nurse",
    email: "jane.doe@example.com",
    phone: "(512) 555-0147",
    city: "Austin",
    summary: "Registered nurse with over ten years'",
    work: [
      ["Charge Nurse", "St. Mary's Hospital", "Austin, TX", "2019-01", null],
      ["Registered Nurse", "St. Mary's Hospital", "Austin, TX", "2014-03", "2018-12"],
      ["Staff Nurse", "Austin Clinic", null, "2010", "2014"],
    ],
    highlights: [2, 1, 1],
    education: [["University of Texas at Austin", "Bachelor of Science", "Nursing", null, "2010"]],
    skills: ["IV therapy", "Triage", "Epic"],
    certificates: ["ACLS", "BLS"],
    languages: ["English", "Spanish"],
    years_stated: 10,
  },
  {
    layout: "developer: typed Markdown, title at employer (dates)",
    text: `# Amit Kumar
Senior Software Engineer — Bengaluru, India
amit.kumar@example.in · +91 98765 43210 · https://github.com/amitk

## Experience
### Senior Engineer at Flipkart, Bengaluru (Mar 2018 - Present)
- Built search in Go
### Software Engineer at Infosys (06/2014 – 02/2018)
- Java services

## Projects
### Kite
- A parser for logs
## Education
B.Tech (Computer Science), IIT Madras, 2010 – 2014
## Skills
Go, Java, Kubernetes; PostgreSQL`,
    name: "Amit Kumar",
    label: "Senior Software Engineer",
    email: "amit.kumar@example.in",
    phone: "+91 98765 43210",
    city: "Bengaluru",
    work: [
      ["Senior Engineer", "Flipkart", "Bengaluru", "2018-03", null],
      ["Software Engineer", "Infosys", null, "2014-06", "2018-02"],
    ],
    highlights: [1, 1],
    education: [["IIT Madras", "B.Tech", "Computer Science", "2010", "2014"]],
    skills: ["Go", "Java", "Kubernetes", "PostgreSQL"],
    projects: ["Kite"],
  },
  {
    layout: "accountant: job line with dates, employer and place below, no list marks",
    text: `SENIOR ACCOUNTANT
Summary
Accounting professional with 8 years of experience in general ledger and month-end close.
Highlights
Month-end close\tAccount reconciliation
Budgeting\tQuickBooks
Experience
Senior Accountant January 2015 to Current
Northwind Traders Inc － Dayton , OH
Prepare monthly financial statements and reconcile accounts.
Supervise two junior accountants and review their work.
Staff Accountant June 2011 to December 2014
Contoso Ltd － Columbus , OH
Processed payroll for 200 employees.
Maintained the fixed asset ledger.
Education
Bachelor of Science : Accounting 2011 Ohio State University － Columbus , OH
Skills
accounting, budgeting, Excel, general ledger, payroll, QuickBooks`,
    name: null,
    label: "SENIOR ACCOUNTANT",
    email: null,
    phone: null,
    summary: "Accounting professional",
    work: [
      ["Senior Accountant", "Northwind Traders Inc", "Dayton , OH", "2015-01", null],
      ["Staff Accountant", "Contoso Ltd", "Columbus , OH", "2011-06", "2014-12"],
    ],
    highlights: [2, 2],
    education: [["Ohio State University", "Bachelor of Science", "Accounting", null, "2011"]],
    skills: [
      "Month-end close",
      "Account reconciliation",
      "Budgeting",
      "QuickBooks",
      "accounting",
      "Excel",
      "general ledger",
      "payroll",
    ],
    years_stated: 8,
  },
  {
    layout: "cook: dates in a left column",
    text: `MARCO ROSSI
Sous Chef
Phone: 555-201-8890
marco.rossi@example.com
Chicago, IL

WORK EXPERIENCE
05/2019 – Present\tSous Chef, Trattoria Bella, Chicago, IL
- Run the line for 180 covers a night
- Train six line cooks
06/2016 – 04/2019\tLine Cook, Harbor Grill, Milwaukee, WI
- Prepared sauces and stocks

EDUCATION
2014 – 2016\tAssociate of Applied Science in Culinary Arts, Kendall College

SKILLS
• Menu planning
• Food safety
• Inventory control`,
    name: "MARCO ROSSI",
    label: "Sous Chef",
    email: "marco.rossi@example.com",
    phone: "555-201-8890",
    city: "Chicago",
    work: [
      ["Sous Chef", "Trattoria Bella", "Chicago, IL", "2019-05", null],
      ["Line Cook", "Harbor Grill", "Milwaukee, WI", "2016-06", "2019-04"],
    ],
    highlights: [2, 1],
    education: [["Kendall College", "Associate of Applied Science", "Culinary Arts", "2014", "2016"]],
    skills: ["Menu planning", "Food safety", "Inventory control"],
  },
  {
    layout: "LinkedIn export: employer, title, dates with a duration, place, paragraph",
    text: `Contact
ana.silva@example.pt
www.linkedin.com/in/anasilva (LinkedIn)

Top Skills
Account Management
Negotiation
CRM

Languages
Portuguese (Native or Bilingual)
English (Full Professional)

Ana Silva
Key Account Manager at Galp Energia
Lisbon, Portugal

Summary
I help industrial customers choose the right energy contract.

Experience

Galp Energia
Key Account Manager
March 2017 - Present (9 years 9 months)
Lisbon, Portugal
Responsible for 40 industrial accounts.

Sonae
Sales Representative
September 2012 - February 2017 (4 years 6 months)
Porto, Portugal

Education

Universidade do Porto
Master's degree, Marketing · (2010 - 2012)`,
    name: "Ana Silva",
    label: "Key Account Manager at Galp Energia",
    email: "ana.silva@example.pt",
    phone: null,
    city: "Lisbon",
    summary: "I help industrial customers",
    work: [
      ["Key Account Manager", "Galp Energia", "Lisbon, Portugal", "2017-03", null],
      ["Sales Representative", "Sonae", "Porto, Portugal", "2012-09", "2017-02"],
    ],
    education: [["Universidade do Porto", "Master's degree", "Marketing", "2010", "2012"]],
    skills: ["Account Management", "Negotiation", "CRM"],
    languages: ["Portuguese", "English"],
  },
  {
    layout: "Europass: labelled fields",
    text: `Europass Curriculum Vitae
Personal information
First name(s) / Surname(s)\tKatarzyna Nowak
Address\tul. Długa 5, 00-238 Warszawa, Poland
Telephone\t+48 22 555 01 23
E-mail\tk.nowak@example.pl
Nationality\tPolish
Date of birth\t12.04.1988

Work experience
Dates\t01/09/2015 – present
Occupation or position held\tLogistics Coordinator
Name and address of employer\tTransPol Sp. z o.o., Warszawa
Main activities and responsibilities\tPlanning of road transport in the European Union

Dates\t01/03/2012 – 31/08/2015
Occupation or position held\tWarehouse Clerk
Name and address of employer\tMagazyn Centralny, Łódź

Education and training
Dates\t2007 – 2012
Title of qualification awarded\tMaster of Economics
Name and type of organisation providing education and training\tUniversity of Warsaw

Personal skills and competences
Mother tongue\tPolish
Computer skills\tSAP, Excel`,
    name: "Katarzyna Nowak",
    email: "k.nowak@example.pl",
    phone: "+48 22 555 01 23",
    work: [
      ["Logistics Coordinator", "TransPol Sp. z o.o.", "Warszawa", "2015-09", null],
      ["Warehouse Clerk", "Magazyn Centralny", "Łódź", "2012-03", "2015-08"],
    ],
    education: [["University of Warsaw", "Master of Economics", null, "2007", "2012"]],
  },
  {
    layout: "executive: employer and place, then title and years, bullets",
    text: `ROBERT J. McALLISTER III, MBA
Chief Operating Officer
Greenwich, CT  •  203.555.0188  •  rjm@example.net

EXECUTIVE PROFILE
Operations executive who has led plants on three continents.

CAREER HISTORY

HALVORSEN INDUSTRIES, Stamford, CT
Chief Operating Officer (2016 to present)
▪ Cut unit cost by 18% across four plants
▪ Opened a plant in Brno

Vice President, Manufacturing (2011 to 2016)
▪ Ran 900 employees

DUNMORE STEEL CORP., Pittsburgh, PA
Plant Manager (2004 to 2011)
▪ Introduced lean methods

EDUCATION
MBA, Finance, Wharton School, University of Pennsylvania, 2004
B.S., Mechanical Engineering, Penn State University, 1998`,
    name: "ROBERT J. McALLISTER III",
    label: "Chief Operating Officer",
    email: "rjm@example.net",
    phone: "203.555.0188",
    city: "Greenwich",
    summary: "Operations executive",
    work: [
      ["Chief Operating Officer", "HALVORSEN INDUSTRIES", "Stamford, CT", "2016", null],
      ["Vice President, Manufacturing", "HALVORSEN INDUSTRIES", "Stamford, CT", "2011", "2016"],
      ["Plant Manager", "DUNMORE STEEL CORP.", "Pittsburgh, PA", "2004", "2011"],
    ],
    highlights: [2, 1, 1],
    education: [
      ["Wharton School, University of Pennsylvania", "MBA", "Finance", null, "2004"],
      ["Penn State University", "B.S.", "Mechanical Engineering", null, "1998"],
    ],
  },
  {
    layout: "academic: years first, sentences of one line",
    text: `Dr. Oluwaseun Adeyemi
Department of Chemistry, University of Lagos
o.adeyemi@example.edu.ng

ACADEMIC APPOINTMENTS
2018 – present  Senior Lecturer, Department of Chemistry, University of Lagos
2013 – 2018  Lecturer, University of Ibadan
2011 – 2013  Postdoctoral Researcher, University of Leeds

EDUCATION
2011  Ph.D. in Analytical Chemistry, University of Leeds
2006  B.Sc. in Chemistry, University of Ibadan

PUBLICATIONS
Adeyemi O., Trace metals in lagoon sediments, 2019.
Adeyemi O., Rapid extraction of pesticides, 2016.

RESEARCH INTERESTS
Trace analysis, Chromatography`,
    name: "Oluwaseun Adeyemi",
    email: "o.adeyemi@example.edu.ng",
    phone: null,
    work: [
      ["Senior Lecturer", "Department of Chemistry, University of Lagos", null, "2018", null],
      ["Lecturer", "University of Ibadan", null, "2013", "2018"],
      ["Postdoctoral Researcher", "University of Leeds", null, "2011", "2013"],
    ],
    education: [
      ["University of Leeds", "Ph.D.", "Analytical Chemistry", null, "2011"],
      ["University of Ibadan", "B.Sc.", "Chemistry", null, "2006"],
    ],
    interests: ["Trace analysis", "Chromatography"],
  },
  {
    layout: "teacher: dates right of the title after a tab, school below",
    text: `Siobhán O'Brien
Galway, Ireland | siobhan.obrien@example.ie | +353 91 555 012

Profile
Primary teacher who makes reading a joy.

Employment
Primary School Teacher\tSept 2016 – Present
St. Brigid's National School, Galway
- Teach a class of 28 pupils
- Lead the school's literacy programme

Substitute Teacher\tSept 2014 – June 2016
Various schools, Galway
- Covered classes from infants to sixth class

Education
Bachelor of Education, Mary Immaculate College, 2014

Interests
Hiking, traditional music`,
    name: "Siobhán O'Brien",
    email: "siobhan.obrien@example.ie",
    phone: "+353 91 555 012",
    city: "Galway",
    summary: "Primary teacher who makes",
    work: [
      ["Primary School Teacher", "St. Brigid's National School", "Galway", "2016-09", null],
      ["Substitute Teacher", "Various schools", "Galway", "2014-09", "2016-06"],
    ],
    highlights: [2, 1],
    education: [["Mary Immaculate College", "Bachelor of Education", null, null, "2014"]],
    interests: ["Hiking", "traditional music"],
  },
  {
    layout: "title, employer and dates each on a line of its own",
    text: `Nguyễn Thị Mai
nguyen.mai@example.vn
0901 234 567

OBJECTIVE
To grow as a quality engineer in electronics manufacturing.

EMPLOYMENT HISTORY

Quality Engineer
Samsung Electronics Vietnam
08/2019 – now
- Audited 14 suppliers

Production Trainee
Canon Inc
01/2018 – 07/2019
- Recorded defects

EDUCATION

Hanoi University of Science and Technology
Bachelor of Engineering in Electronics
2013 – 2017`,
    name: "Nguyễn Thị Mai",
    email: "nguyen.mai@example.vn",
    work: [
      ["Quality Engineer", "Samsung Electronics Vietnam", null, "2019-08", null],
      ["Production Trainee", "Canon Inc", null, "2018-01", "2019-07"],
    ],
    highlights: [1, 1],
    education: [
      [
        "Hanoi University of Science and Technology",
        "Bachelor of Engineering",
        "Electronics",
        "2013",
        "2017",
      ],
    ],
  },
  {
    layout: "dates first on their own line",
    text: `David Goldberg
Tel: (212) 555-0173
Email: dgoldberg@example.com

Work History

June 2018 – Present
Retail Store Manager
Bleecker Books, New York, NY
Manage a staff of nine and a stock of 20,000 titles.

April 2013 – May 2018
Sales Associate
Union Square Electronics, New York, NY
Sold cameras and lenses.

Education

2013
B.A. in English Literature
Brooklyn College`,
    name: "David Goldberg",
    email: "dgoldberg@example.com",
    phone: "(212) 555-0173",
    work: [
      ["Retail Store Manager", "Bleecker Books", "New York, NY", "2018-06", null],
      ["Sales Associate", "Union Square Electronics", "New York, NY", "2013-04", "2018-05"],
    ],
    education: [["Brooklyn College", "B.A.", "English Literature", null, "2013"]],
  },
  {
    layout: "LaTeX: letter-spaced titles, employer and dates, title and place below",
    text: `François Dupont
12 rue des Lilas, 69003 Lyon, France · francois.dupont@example.fr · github.com/fdupont

E X P E R I E N C E
Dassault Systèmes\tOct. 2020 – Present
Research Engineer\tLyon, France
• Developed solvers in C++ and Python
• Reduced run time by 40 %
INRIA\tSept. 2017 – Sept. 2020
PhD Student\tGrenoble, France
• Wrote a mesh generator

E D U C A T I O N
Université Grenoble Alpes\t2017 – 2020
PhD, Applied Mathematics
École Centrale de Lyon\t2013 – 2017
MSc, Engineering

S K I L L S
Languages: C++, Python, Fortran
Tools: CMake, Git`,
    name: "François Dupont",
    email: "francois.dupont@example.fr",
    work: [
      ["Research Engineer", "Dassault Systèmes", "Lyon, France", "2020-10", null],
      ["PhD Student", "INRIA", "Grenoble, France", "2017-09", "2020-09"],
    ],
    highlights: [2, 1],
    education: [
      ["Université Grenoble Alpes", "PhD", "Applied Mathematics", "2017", "2020"],
      ["École Centrale de Lyon", "MSc", "Engineering", "2013", "2017"],
    ],
    skills: ["C++", "Python", "Fortran", "CMake", "Git"],
    languages: [],
  },
  {
    layout: "inline titles, student, projects",
    text: `PRIYA NAIR
Kochi, Kerala, India | priya.nair@example.com | +91-9847012345

OBJECTIVE: To obtain an internship in data analysis.

EDUCATION
Cochin University of Science and Technology, B.Sc. Statistics, 2023 - 2026
CGPA: 8.7/10

PROJECTS
Flood Risk Map – Mapped flood risk of 14 districts with QGIS and R (2025)
Exam Timetable Solver – Scheduled exams by graph colouring in Python (2024)

INTERNSHIPS
Data Intern, Kerala Startup Mission, May 2025 - Jul 2025
- Cleaned survey data of 3,000 firms

SKILLS: R, Python, SQL, QGIS
LANGUAGES: Malayalam, English, Hindi
HOBBIES: Chess, cycling`,
    name: "PRIYA NAIR",
    email: "priya.nair@example.com",
    phone: "+91-9847012345",
    summary: "To obtain an internship",
    work: [["Data Intern", "Kerala Startup Mission", null, "2025-05", "2025-07"]],
    highlights: [1],
    education: [["Cochin University of Science and Technology", "B.Sc.", "Statistics", "2023", "2026"]],
    projects: ["Flood Risk Map", "Exam Timetable Solver"],
    skills: ["R", "Python", "SQL", "QGIS"],
    languages: ["Malayalam", "English", "Hindi"],
    interests: ["Chess", "cycling"],
  },
  {
    layout: "no titles at all",
    text: `Tom Becker
tom.becker@example.de, 0171 5550123

Electrician with a steady hand and twelve years of experience on building sites.

2016 - present  Electrician, Elektro Vogel GmbH, Leipzig
2012 - 2016  Apprentice Electrician, Stadtwerke Halle`,
    name: "Tom Becker",
    email: "tom.becker@example.de",
    summary: "Electrician with a steady hand",
    work: [
      ["Electrician", "Elektro Vogel GmbH", "Leipzig", "2016", null],
      ["Apprentice Electrician", "Stadtwerke Halle", null, "2012", "2016"],
    ],
    years_stated: 12,
  },
  {
    layout: "sales: title – employer – place – dates on one line",
    text: `Maria del Carmen Ruiz-Ortega
Sales Manager | Miami, FL | 305-555-0119 | mcruiz@example.com

Areas of Expertise
Negotiation | Pipeline management | Salesforce | Bilingual customer service

Professional Experience
Regional Sales Manager – Sunshine Medical Supply, Inc. – Miami, FL – Feb 2017 – Present
• Grew revenue from $2M to $5M
Sales Representative – Gulf Coast Pharma LLC – Tampa, FL – Aug 2012 – Jan 2017
• Won the President's Club award in 2015

Education
Florida International University – B.B.A., Marketing – 2012

Awards
President's Club, 2015`,
    name: "Maria del Carmen Ruiz-Ortega",
    label: "Sales Manager",
    email: "mcruiz@example.com",
    phone: "305-555-0119",
    city: "Miami",
    work: [
      ["Regional Sales Manager", "Sunshine Medical Supply, Inc.", "Miami, FL", "2017-02", null],
      ["Sales Representative", "Gulf Coast Pharma LLC", "Tampa, FL", "2012-08", "2017-01"],
    ],
    highlights: [1, 1],
    education: [["Florida International University", "B.B.A.", "Marketing", null, "2012"]],
    skills: ["Negotiation", "Pipeline management", "Salesforce", "Bilingual customer service"],
    awards: ["President's Club"],
  },
  {
    layout: "Japanese name, place of work abroad",
    text: `山田 太郎 (Taro Yamada)
taro.yamada@example.jp
Tokyo, Japan

Work Experience
Toyota Motor Corporation, Nagoya, Japan
Mechanical Engineer, April 2012 – March 2020
- Designed brake parts

Denso Corporation, Kariya, Japan
Senior Mechanical Engineer, April 2020 – Present
- Lead the test bench team

Education
Nagoya University, M.Eng., Mechanical Engineering, 2012`,
    name: "山田 太郎",
    email: "taro.yamada@example.jp",
    work: [
      ["Mechanical Engineer", "Toyota Motor Corporation", "Nagoya, Japan", "2012-04", "2020-03"],
      ["Senior Mechanical Engineer", "Denso Corporation", "Kariya, Japan", "2020-04", null],
    ],
    education: [["Nagoya University", "M.Eng.", "Mechanical Engineering", null, "2012"]],
  },
  {
    layout: "jobs without dates",
    text: `Grace Wanjiru
Nairobi, Kenya
grace.wanjiru@example.co.ke

EXPERIENCE

Receptionist, Savanna Lodge Hotel
- Welcomed guests and took bookings

Waitress, Java House Restaurant
- Served tables

EDUCATION
Kenya Utalii College, Diploma in Hotel Management, 2015`,
    name: "Grace Wanjiru",
    email: "grace.wanjiru@example.co.ke",
    work: [
      ["Receptionist", "Savanna Lodge Hotel", null, null, null],
      ["Waitress", "Java House Restaurant", null, null, null],
    ],
    highlights: [1, 1],
    education: [["Kenya Utalii College", "Diploma", "Hotel Management", null, "2015"]],
    undated: 2,
  },
  {
    layout: "unreadable dates",
    text: `Sam Lee
sam.lee@example.com

EXPERIENCE
Barista, Corner Coffee, 20XX – 20XX
- Made coffee
Cashier, Fresh Market, Mar 2019 – Apr 2021
- Ran the till`,
    name: "Sam Lee",
    email: "sam.lee@example.com",
    work: [
      ["Barista", "Corner Coffee", null, null, null],
      ["Cashier", "Fresh Market", null, "2019-03", "2021-04"],
    ],
    undated: 1,
  },
  {
    layout: "seasons, quarters and apostrophes",
    text: `Liam Walker
liam.walker@example.ca

Experience
Lifeguard, City of Kelowna, Summer 2013
- Watched the beach
Analyst, Okanagan Credit Union, Q3 2014 – Q1 2016
- Built dashboards
Senior Analyst, Interior Savings, March ’16 – Jun '21
- Led reporting
Manager, BlueCross, since July 2021
- Leads five analysts`,
    name: "Liam Walker",
    email: "liam.walker@example.ca",
    work: [
      ["Lifeguard", "City of Kelowna", null, "2013-06", "2013-08"],
      ["Analyst", "Okanagan Credit Union", null, "2014-07", "2016-03"],
      ["Senior Analyst", "Interior Savings", null, "2016-03", "2021-06"],
      ["Manager", "BlueCross", null, "2021-07", null],
    ],
  },
  {
    layout: "career changer: volunteer work and certificates of several kinds",
    text: `Fatima Al-Sayed (she/her)
Dearborn, MI 48124 | 313.555.0142 | fatima.alsayed@example.org

Qualifications Summary
Project coordinator with strong planning skills and 6 years of experience in community programs across the county.

Core Competencies
Budgeting, Event planning, Grant writing, Arabic–English translation

Employment
Program Coordinator, Wayne County Health Department, Detroit, MI
January 2020 – Present
• Coordinates vaccination events

Office Assistant, Henry Ford College, Dearborn, MI
August 2016 – December 2019
• Scheduled appointments

Volunteer Experience
Board Member, Arab American Museum Guild, 2018 – Present

Licenses & Certifications
Project Management Professional (PMP), Project Management Institute, 2021
Notary Public
CPR/AED

Education & Training
Henry Ford College — Associate of Arts, 2016`,
    name: "Fatima Al-Sayed",
    email: "fatima.alsayed@example.org",
    phone: "313.555.0142",
    city: "Dearborn",
    summary: "Project coordinator with strong",
    work: [
      ["Program Coordinator", "Wayne County Health Department", "Detroit, MI", "2020-01", null],
      ["Office Assistant", "Henry Ford College", "Dearborn, MI", "2016-08", "2019-12"],
    ],
    highlights: [1, 1],
    volunteer: ["Arab American Museum Guild"],
    certificates: ["Project Management Professional (PMP)", "Notary Public", "CPR/AED"],
    education: [["Henry Ford College", "Associate of Arts", null, null, "2016"]],
    skills: ["Budgeting", "Event planning", "Grant writing", "Arabic–English translation"],
    years_stated: 6,
  },
  {
    layout: "no certificates and references on request",
    text: `Erik Lindqvist
erik.lindqvist@example.se

Work experience
Carpenter | Byggmästarna AB | Malmö, Sweden | 2015–2022
- Built timber frames

Certifications
None

References
Available upon request`,
    name: "Erik Lindqvist",
    email: "erik.lindqvist@example.se",
    work: [["Carpenter", "Byggmästarna AB", "Malmö, Sweden", "2015", "2022"]],
    certificates: [],
  },
  {
    layout: "word of a title inside prose and bullets",
    text: `Chidi Okafor
chidi.okafor@example.com

Summary
Customer advocate with experience
education and training in banking.

Experience
Customer Advisor, Zenith Bank, Lagos, Nigeria, Mar 2018 – Present
• Experience
• Skills training for new staff
• Handled projects
References checked for 300 loans a year.

Skills
Loans
Training
Research`,
    name: "Chidi Okafor",
    email: "chidi.okafor@example.com",
    summary: "Customer advocate with experience education and training",
    work: [["Customer Advisor", "Zenith Bank", "Lagos, Nigeria", "2018-03", null]],
    skills: ["Loans", "Training", "Research"],
  },
  {
    layout: "freelancer with overlapping work and a company called like a place",
    text: `Noor van den Berg
Illustrator & Animator
hello@noorvandenberg.example.nl
www.noorvandenberg.nl
Utrecht, Netherlands

EXPERIENCE
Freelance Illustrator (2017 – present)
• Books for children

Studio Amsterdam BV — Junior Animator (Jan 2015 – Dec 2018)
• Drew storyboards

EDUCATION
HKU University of the Arts Utrecht, Bachelor of Design, 2011 – 2015`,
    name: "Noor van den Berg",
    label: "Illustrator & Animator",
    email: "hello@noorvandenberg.example.nl",
    city: "Utrecht",
    work: [
      ["Freelance Illustrator", null, null, "2017", null],
      ["Junior Animator", "Studio Amsterdam BV", null, "2015-01", "2018-12"],
    ],
    highlights: [1, 1],
    education: [["HKU University of the Arts Utrecht", "Bachelor of Design", null, "2011", "2015"]],
  },
  {
    layout: "labels for employer, role and duration",
    text: `Name: Rajesh Iyer
E-mail: rajesh.iyer@example.in
Mobile: +91 90000 12345

PROFESSIONAL EXPERIENCE

Employer: Tata Consultancy Services
Designation: Test Lead
Duration: Jan 2016 – Mar 2021
Responsibilities:
• Planned regression tests
• Reported defects

Employer: Wipro Limited
Designation: Test Engineer
Duration: Jun 2012 – Dec 2015
Responsibilities:
• Wrote test cases

EDUCATION
B.E. in Electronics, Anna University, 2012`,
    name: "Rajesh Iyer",
    email: "rajesh.iyer@example.in",
    phone: "+91 90000 12345",
    work: [
      ["Test Lead", "Tata Consultancy Services", null, "2016-01", "2021-03"],
      ["Test Engineer", "Wipro Limited", null, "2012-06", "2015-12"],
    ],
    education: [["Anna University", "B.E.", "Electronics", null, "2012"]],
  },
  {
    layout: "government: long header lines, hours and salary",
    text: `KIMBERLY A. JOHNSON
1420 Pine Road
Fairfax, VA 22030
Home: (703) 555-0166
kimberly.johnson@example.gov

WORK EXPERIENCE

U.S. Department of Agriculture, Washington, DC
Program Analyst, GS-12
06/2015 - Present
Hours per week: 40
• Evaluates grant programs
• Briefs senior leaders

Internal Revenue Service, Fairfax, VA
Tax Examiner
03/2010 - 05/2015
• Examined individual returns

EDUCATION
George Mason University, Fairfax, VA
Master of Public Administration, May 2010`,
    name: "KIMBERLY A. JOHNSON",
    email: "kimberly.johnson@example.gov",
    phone: "(703) 555-0166",
    city: "Fairfax",
    work: [
      ["Program Analyst, GS-12", "U.S. Department of Agriculture", "Washington, DC", "2015-06", null],
      ["Tax Examiner", "Internal Revenue Service", "Fairfax, VA", "2010-03", "2015-05"],
    ],
    education: [["George Mason University", "Master of Public Administration", null, null, "2010-05"]],
  },
  {
    layout: "numbered capital titles and two degrees of one school",
    text: `JOÃO PEREIRA
Porto, Portugal – joao.pereira@example.pt

1. PROFILE
Civil engineer for bridges.

2. WORK EXPERIENCE
Civil Engineer, Mota Engil SA, Porto, 10/2016 - present
- Checked bridge decks

3. EDUCATION
Universidade do Minho
M.Sc. Structural Engineering, 2014 – 2016
B.Sc. Civil Engineering, 2011 – 2014

4. LANGUAGES
Portuguese: native; English: C1`,
    name: "JOÃO PEREIRA",
    email: "joao.pereira@example.pt",
    summary: "Civil engineer for bridges.",
    work: [["Civil Engineer", "Mota Engil SA", "Porto", "2016-10", null]],
    education: [
      ["Universidade do Minho", "M.Sc.", "Structural Engineering", "2014", "2016"],
      ["Universidade do Minho", "B.Sc.", "Civil Engineering", "2011", "2014"],
    ],
    languages: ["Portuguese", "English"],
  },
  {
    layout: "military to civilian, all capitals headers",
    text: `TYRONE WASHINGTON
San Diego, CA | (619) 555-0134 | t.washington@example.com

PROFESSIONAL SUMMARY
Logistics supervisor with 15+ years of experience moving people and parts.

MILITARY EXPERIENCE
UNITED STATES NAVY, San Diego, CA
LOGISTICS SPECIALIST, 2004 – 2019
• Managed 4,000 line items

PROFESSIONAL EXPERIENCE
PACIFIC FREIGHT LLC, San Diego, CA
WAREHOUSE SUPERVISOR, 2019 – Present
• Supervises two shifts

EDUCATION
San Diego City College, A.S. in Business, 2020

REFERENCES
Capt. Alan Moore, (619) 555-0199`,
    name: "TYRONE WASHINGTON",
    email: "t.washington@example.com",
    phone: "(619) 555-0134",
    city: "San Diego",
    summary: "Logistics supervisor",
    work: [
      ["LOGISTICS SPECIALIST", "UNITED STATES NAVY", "San Diego, CA", "2004", "2019"],
      ["WAREHOUSE SUPERVISOR", "PACIFIC FREIGHT LLC", "San Diego, CA", "2019", null],
    ],
    highlights: [1, 1],
    education: [["San Diego City College", "A.S.", "Business", null, "2020"]],
    years_stated: 15,
  },
  {
    layout: "Cyrillic name in an English resume",
    text: `Ольга Коваленко
olha.kovalenko@example.com | Kyiv, Ukraine

Employment
QA Engineer @ SoftServe | Feb 2019 – Present
* Automated tests with Selenium
Manual Tester @ EPAM Systems | Jan 2017 – Jan 2019
* Wrote bug reports

Tech stack
Selenium / Java / Jira`,
    name: "Ольга Коваленко",
    email: "olha.kovalenko@example.com",
    city: "Kyiv",
    work: [
      ["QA Engineer", "SoftServe", null, "2019-02", null],
      ["Manual Tester", "EPAM Systems", null, "2017-01", "2019-01"],
    ],
    highlights: [1, 1],
    skills: ["Selenium", "Java", "Jira"],
  },
];
