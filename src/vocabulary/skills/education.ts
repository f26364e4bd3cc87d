import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Teaching
teaching = teaching experience, teaching skills, classroom teaching, classroom instruction, taught, teacher, schoolteacher, lecturer, taught classes, taught students, taught pupils, taught courses, professor of practice
substitute teaching = supply teaching, relief teaching, relief teacher, cover teacher, substitute teachers, substitute teacher, supply teacher > teaching
classroom assistance = teaching assistant, teaching assistants, teacher's aide, teacher aide, classroom assistant, learning support assistant, paraprofessional educator, paraeducator
classroom management = class management, managing classrooms, classroom discipline, classroom behavior management, classroom behaviour management, managed classroom, managed classrooms, managed a classroom, managed a class
lesson planning = lesson plans, lesson plan, lesson preparation, lesson plan development, planning lessons, preparing lessons, planned lessons, prepared lessons, lesson planner
curriculum development = curriculum design, curriculum planning, developing curriculum, curriculum writing, course development, course design, curricula development, syllabus design, syllabus development, designed curricula, developed curricula, developed curriculum, wrote curriculum, designed curriculum, wrote curricula, designing curricula
curriculum mapping
differentiated instruction = differentiation of instruction, differentiated learning, differentiated teaching, differentiated lessons, mixed-ability groups, mixed ability classes, differentiating instruction, differentiation for mixed-ability groups, differentiation for learners
individualized instruction = individual instruction, one-on-one instruction, individualised instruction
small group instruction = small group teaching
whole group instruction
direct instruction
guided reading = guided reading groups
project-based learning = project based instruction, PBL
inquiry-based learning = inquiry-based instruction
experiential learning = hands-on learning
cooperative learning = collaborative learning
blended learning = hybrid learning, flipped classroom
student-centered learning = student-centred learning
social-emotional learning = social and emotional learning, SEL
play-based learning = learning through play, creative play
Montessori method = Montessori, Montessori education, Montessori teaching, Montessori teacher, Montessori directress, Montessori classroom, Montessori school
Reggio Emilia approach = Reggio Emilia
Waldorf education
Bloom's taxonomy = Blooms taxonomy
Universal Design for Learning = UDL
response to intervention = RTI tiers, multi-tiered system of supports, MTSS, RTI
positive behavior interventions and supports = PBIS, positive behavioral interventions and supports, positive behavior support, positive behaviour support
behavior management = behaviour management, student behavior management, managing student behavior, student discipline, classroom behaviour, managing behaviour, pupil behaviour, managed behaviour
student assessment = assessing students, student assessments, assessment of students, student evaluation, evaluating students, pupil assessment, assessed students, assessed pupils, assessing pupils, marked exams, marking exams, marked essays, assess students, marked coursework, assessed coursework, marking coursework, coursework marking
formative assessment = formative assessments > student assessment
summative assessment = summative assessments > student assessment
standardized testing = standardized tests, standardised testing, state testing, test administration, test proctoring, exam invigilation, proctoring exams
rubric development = grading rubrics, rubrics
grading = grading papers, grading assignments, marking student work, grading student work, graded papers, graded exams, graded essays, marking papers, graded assignments, marking essays
student progress monitoring = progress monitoring, tracking student progress, monitoring student progress
progress reports = report cards, student progress reports
parent-teacher conferences = parent conferences, parents' evenings, parents evenings, parent teacher meetings
parent communication = communicating with parents, parental communication, parent-teacher communication, parental involvement, parental engagement, parent evenings, communicated with parents, liaised with parents, liaising with parents, communication with parents
student engagement = engaging students
student motivation = motivating students
student supervision = supervising students, playground supervision, supervision of students
student counseling = student guidance, guidance counseling, school counseling, school guidance, school counselling, school counselor, school counsellor, guidance counselor > counseling
academic advising = academic advisement, advising students, student advising, academic counseling, academic advisor, academic adviser, advised students, student advisor
career counseling = career guidance, career advising, career counselling, career coaching, vocational guidance, careers adviser, careers advisor, career adviser, career advisor, careers advice, career coach, careers guidance
college admissions counseling = college counseling, college advising
student mentoring = mentoring students, student mentorship, mentored students, student mentor, peer mentor, mentored pupils
tutoring = private tutoring, peer tutoring, student tutoring, academic tutoring, tutored, tutor, tutors, private tutor, private tuition, one-to-one tuition, peer tutor, homework help > teaching
test preparation = SAT prep, ACT prep, exam preparation for students
early childhood education = early childhood development, early years education, early years foundation stage, EYFS, ECE, early years, nursery nurse, early years practitioner, early years teacher, nursery practitioner, preschool teacher, pre-school, nursery teacher, early childhood educator, early childhood, Pre-K, Pre-K teacher, pre-kindergarten
preschool teaching = preschool education, pre-school teaching, pre-K teaching, nursery teaching > teaching, early childhood education
kindergarten teaching = kindergarten, reception class teacher, kindergarten class, kindergartners > teaching
elementary education = primary education, elementary school teaching, primary school teaching, primary teaching > teaching
middle school teaching = middle school education > teaching
secondary education = high school teaching, secondary teaching, secondary school teaching > teaching
higher education = university teaching, college teaching, post-secondary education, postsecondary education, university lecturer, college lecturer, college instructor, adjunct professor, assistant professor, university professor, adjunct instructor
adult education = adult learning, adult learning theory, andragogy, teaching adults > teaching
continuing education programs
vocational education = career and technical education, vocational training
special education = special ed, special educational needs, SEN, SEND, special needs education, special needs teaching, exceptional student education, SPED, special needs teacher, special education teacher, SEN teacher, SEND teacher, children with special needs, special needs children, special needs students, SENCO, special needs, special-needs assistant
inclusion teaching = inclusive education, inclusive classroom, inclusive practice, inclusion, inclusive classrooms, inclusion classroom, inclusive teaching > teaching
individualized education programs = individualized education program, IEP, IEPs, IEP development, individual education plans, individualised education plans, individualized education plans, IEP writing
504 plans = Section 504, 504 plan
Individuals with Disabilities Education Act = IDEA act
autism education = teaching students with autism > special education
gifted education = gifted and talented education
English language teaching = ESL instruction, ESL, ESL teaching, teaching English as a second language, English as a second language, EFL, ESOL, English for speakers of other languages, teaching English to speakers of other languages, taught ESL, ESL teacher, EFL teacher, ESOL tutor, English teacher abroad, ESL instructor, taught English, English language teacher > teaching
English language learners = ELL, ELLs, English learners, ELL students
sheltered instruction = SIOP, SIOP model
bilingual education = dual language education, bilingual teaching
phonics instruction = phonics, phonics teaching, synthetic phonics, phonics groups, phonics lessons, taught phonics, phonics interventions
literacy instruction = literacy education, reading instruction, teaching reading, literacy teaching, literacy, literacy skills teaching
reading comprehension instruction = reading comprehension
reading intervention = reading recovery
Orton-Gillingham = Orton Gillingham method
writing instruction = teaching writing
mathematics teaching = math instruction, teaching mathematics, teaching math, maths teaching, mathematics instruction, mathematics education, math teaching, maths teacher, math teacher, taught maths, taught math, taught mathematics, teaching maths, mathematics teacher > teaching
science teaching = teaching science, science instruction, science education, science teacher, taught science, physics teacher, chemistry teacher, biology teacher > teaching
STEM education = STEM teaching, STEAM education, STEM, STEM club, STEM activities, STEM clubs, STEM lessons, science technology engineering and math, science technology engineering and mathematics
social studies teaching = teaching social studies, social studies instruction > teaching
history teaching = teaching history > teaching
foreign language teaching = teaching foreign languages, language teaching, foreign language instruction, world language instruction, foreign language teacher > teaching
art education = teaching art, art instruction, art teacher, taught art > teaching
music education = music teaching, teaching music, music instruction, music teacher, piano teacher, taught music, taught piano, violin teacher > teaching
drama teaching = theater education, theatre education > teaching
physical education = PE teaching, physical education teaching, physical education instruction, PE teacher, P.E. teacher, sports teacher > teaching
religious education = Sunday school teaching, religious instruction
outdoor education = environmental education
sex education = health education teaching
education technology = educational technology, edtech, instructional technology, classroom technology, technology integration in the classroom
online teaching = online instruction, remote teaching, distance learning, virtual teaching, distance education, teaching online, virtual instruction, taught online, online classes, distance teaching, online tutor, online tutoring > teaching
interactive whiteboards = interactive whiteboard
instructional design = instructional designer, learning design, instructional designers, learning designer
e-learning development = e-learning, eLearning, elearning development, e-learning design, e-learning modules
ADDIE model = ADDIE
Kirkpatrick model = Kirkpatrick evaluation
SCORM
learning management systems = learning management system, LMS, LMS administration, course management system
instructional materials = instructional material development, teaching materials, educational materials, developing teaching materials
classroom setup = classroom decoration
educational leadership = school leadership, educational administration, school administration, head teacher, headteacher, deputy head teacher, deputy head, school principal, assistant principal, vice principal, principal of a school, head of year, academic leadership
school improvement planning = school improvement
teacher training = training teachers, teacher professional development, teacher education
instructional coaching = coaching teachers
educational research = education research
educational psychology
child development = childhood development
childcare = child care, daycare, day care, babysitting, nannying, child minding, childminding, looking after children, childminder, babysitter, looked after children, caring for children, au pair, nursery assistant, cared for children, looked after toddlers, baby-sitting, babysat, nanny to twins, child carer, nanny work, nanny for, live-in nanny, nanny to
infant care = newborn and infant care, toddler care, infant and toddler care, caring for infants > childcare
after-school programs = after-school program, after school care, afterschool programs, after-school club, after-school clubs, out-of-school club
summer camp programs = camp counseling, summer camp, camp counselor experience
extracurricular activities coordination = organizing extracurricular activities, extracurricular activities
field trips = field trip planning, school trips, educational trips
student affairs = student services, student life
residence life = residential life
enrollment management = student enrollment, student recruitment, enrolment management, student enrolment
college admissions = university admissions, student admissions, admissions counseling
financial aid counseling = student financial aid, financial aid administration, financial aid
Title IX = Title IX compliance
Title I programs = Title I school
FERPA = FERPA compliance, Family Educational Rights and Privacy Act
Common Core = Common Core State Standards, CCSS, Common Core standards
Next Generation Science Standards = NGSS
International Baccalaureate = IB program, IB curriculum, IB programme
Advanced Placement teaching = AP courses, Advanced Placement courses > teaching
national curriculum = National Curriculum for England
Ofsted = Ofsted inspections
accreditation management = school accreditation, program accreditation
academic writing = scholarly writing, academic writer
thesis supervision = dissertation supervision, supervising graduate students, thesis supervisor
course coordination = course management
museum education = gallery education
library science = librarianship, library and information science, librarian, librarians, library assistant, library work, library technician, library scientist
library cataloging = library cataloguing, cataloging library materials
reference services = library reference services
circulation desk = library circulation, circulation, circulation services
Dewey Decimal System = Dewey Decimal Classification, Dewey Decimal, DDC, Dewey
library programming = library programs
archival practice = archives management, archival processing, archival research
`;

const TOOLS = `
Google Classroom > learning management systems
Blackboard = Blackboard Learn, Blackboard LMS > learning management systems
Canvas LMS = Canvas, Instructure Canvas, Canvas learning management system > learning management systems
Moodle > learning management systems
Schoology > learning management systems
D2L Brightspace = Brightspace, Desire2Learn, D2L > learning management systems
Sakai LMS = Sakai CLE > learning management systems
Edmodo
Cornerstone LMS = Cornerstone OnDemand > learning management systems
Docebo > learning management systems
TalentLMS > learning management systems
Absorb LMS > learning management systems
Seesaw app = Seesaw learning
ClassDojo = Class Dojo
Remind app = Remind 101
Kahoot = Kahoot!
Quizlet
Quizizz
Nearpod
Pear Deck
Edpuzzle
Padlet
Flipgrid
Mentimeter
Poll Everywhere
GeoGebra
Desmos
IXL Learning
Khan Academy
Renaissance STAR = STAR Reading, STAR Math, Accelerated Reader
NWEA MAP = MAP testing, NWEA MAP Growth
i-Ready
DIBELS
Lexia = Lexia Core5
Read 180
Reading A-Z = Raz-Kids
Turnitin
PowerSchool = Power School SIS
Infinite Campus
Skyward
Ellucian Banner = Banner student information system
Slate admissions = Technolutions Slate
Naviance
SMART Board = SMART Boards, Smartboard, smartboards, Promethean board, Promethean boards
SMART Notebook
Articulate Storyline = Storyline 360, Articulate 360, Articulate Storyline 360 > e-learning development
Articulate Rise = Rise 360 > e-learning development
Adobe Captivate > e-learning development
Lectora > e-learning development
iSpring Suite > e-learning development
Camtasia = TechSmith Camtasia
Screencastify
Panopto
Brightwheel
Procare software = Procare
Teaching Strategies GOLD = TSG assessment
SIMS school = SIMS.net
student information systems = student information system, SIS administration
Destiny Library Manager = Follett Destiny
OCLC = OCLC WorldCat
`;

const CERTIFICATES = `
teaching license = teaching licence, teaching certificate, teacher certification, teaching certification, certified teacher, teaching credential, state teaching license, licensed teacher, teaching credentials, teacher license, teacher licensure
Qualified Teacher Status = QTS > teaching
Newly Qualified Teacher = NQT, early career teacher
PGCE = Postgraduate Certificate in Education, Post Graduate Certificate in Education > teaching
Bachelor of Education
Master of Education
TEFL = TEFL certification, TEFL certified, TEFL certificate, TEFL qualified, Trinity CertTESOL, CELTA/TEFL, teaching English as a foreign language > English language teaching
TESOL = TESOL certification, TESOL certified, TESOL certificate > English language teaching
CELTA = Cambridge CELTA, Certificate in English Language Teaching to Adults > English language teaching
DELTA teaching diploma = Cambridge DELTA > English language teaching
ESL endorsement = ESL certification, ESOL endorsement, ESL certified
Praxis exam = Praxis II, Praxis exams
National Board Certification = National Board Certified Teacher, NBCT > teaching
special education certification = special education license > special education
Child Development Associate = CDA credential, CDA, CDA certificate > early childhood education
NVQ Childcare = NVQ Level 3 Childcare, Level 3 Diploma in Childcare > childcare
school counselor certification = school counselor license > student counseling
principal certification = principal license, administrator certification
substitute teaching license = substitute teacher permit, substitute teaching certificate
Google Certified Educator = Google Certified Educator Level 1
Microsoft Innovative Educator
Master of Library Science = MLIS, Master of Library and Information Science > library science
`;

/** Teaching at every level, child care, instructional design and libraries. */
export const EDUCATION: SkillTable[] = [
  { field: "education", kind: "knowledge", lines: KNOWLEDGE },
  { field: "education", kind: "tool", lines: TOOLS },
  { field: "education", kind: "certificate", lines: CERTIFICATES },
];
