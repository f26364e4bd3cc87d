import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Projects
project management = managing projects, project manager experience, project mgmt, manage projects, project management skills, management of projects, project leadership, project management experience
project planning = planning projects, project plans, project plan, project scheduling, project schedules, project schedule, project planner
project coordination = coordinating projects, project co-ordination, project administration, project support
project execution = project delivery, project implementation, delivering projects
project tracking = project monitoring, project status reporting, project reporting, status reporting, project status reports
project scoping = scope management, project scope, scope definition
project budgeting = project budgets, project budget management, project cost management, project cost control > budgeting
project governance
project documentation = project charters, project charter
project closure = project closeout, project close-out
project controls
project portfolio management = PPM, portfolio planning of projects, project portfolios
program management = programme management, managing programs, program manager experience
program development = programme development, developing programs
program evaluation = programme evaluation, monitoring and evaluation, M&E, evaluation of programs, program assessment
program coordination = program administration, program planning, programme coordination
PMO = project management office, PMO setup
PMBOK
waterfall = waterfall methodology, waterfall project management, waterfall model
Agile = agile methodology, agile methodologies, agile development, agile software development, agile project management, agile delivery, agile practices, agile framework, agile principles, agile environment, agile frameworks, agile processes, agile process, agile ways of working, agile development methodologies, agile teams
Scrum = Scrum methodology, Scrum framework, agile Scrum, Scrum/Agile, Agile/Scrum, Scrum methodologies, Scrum practices > Agile ~ Kanban
Scrum ceremonies = sprint retrospectives, daily standups, daily stand-ups, sprint reviews, daily scrums, sprint retrospective, agile ceremonies, daily scrum > Scrum
Scrum mastery = Scrum Master experience, Scrum Master > Scrum
Kanban = Kanban boards, Kanban methodology, Kanban board > Agile ~ Scrum
SAFe = Scaled Agile Framework, Scaled Agile, SAFe Agile, SAFe framework > Agile
LeSS framework = Large-Scale Scrum > Agile
agile coaching = Agile Coach > Agile
agile transformation
critical path method = critical path analysis, critical path, CPM scheduling
Gantt charts = Gantt chart
work breakdown structure = WBS, work breakdown structures
earned value management = EVM, earned value analysis, earned value
resource planning = resource allocation, resource management, resource scheduling, resourcing plans, allocation of resources, resource planner
stakeholder management = stakeholder engagement, managing stakeholders, stakeholder relations, stakeholder relationship management, stakeholder relationships, stakeholder alignment
stakeholder communication = stakeholder communications, communicating with stakeholders
RACI matrix = RACI
risk registers = risk register, RAID logs, RAID log
issue tracking management = issue management, issue escalation
project risk management = project risk assessment, project risk manager > risk management
milestone tracking = project milestones, developmental milestones, child milestones, developmental milestone tracking
project recovery

# Business and operations
business administration = business management, managing a business
business analysis = business analyst experience, business analyses, business analyst
business requirements documents = business requirements document, BRD, BRDs, functional requirements documents, FRD, functional specifications
gap analysis = gap analyses
SWOT analysis = SWOT
PESTLE analysis = PESTEL analysis
use cases = use case development, use case diagrams
process mapping = business process mapping, process maps, process documentation, workflow mapping
business process management = BPM, business process modeling, business process analysis, business process modelling, BPMN, process analysis
business process reengineering = BPR, business process re-engineering, process reengineering, process re-engineering, business process redesign, process redesign
workflow optimization = workflow improvement, workflow management, workflow analysis, workflow optimisation
process automation management = business process automation
operations management = operations manager experience, managing operations, operational management, business operations management, business operations
operational excellence = operational efficiency, operational improvement, operational effectiveness
operations planning = operational planning
strategic planning = strategy planning, strategic plans, strategic plan, strategic planning and execution, strategic planner
strategy development = business strategy, corporate strategy, strategic development, strategy formulation, strategy execution, strategic management, strategic initiatives, developing strategies
business planning = business plans, business plan development, business plan, developing business plans, business planner
business case development = business cases, business case
business intelligence strategy = business intelligence strategist
management consulting = business consulting, strategy consulting, consulting services for businesses
business transformation = organizational transformation, transformation programs, transformation programmes
digital transformation
organizational change management = organisational change management, change management, managing change, OCM, organizational change, change leadership
ADKAR = Prosci ADKAR > organizational change management
Lean = Lean methodology, Lean principles, Lean thinking, Lean processes, Lean management, Lean practices
Lean manufacturing = lean production, Lean mfg, lean manufacturing techniques > Lean
Six Sigma = 6 Sigma, Six-Sigma methodology, 6σ, SixSigma
Lean Six Sigma = Lean/Six Sigma, Lean 6 Sigma, LSS > Lean, Six Sigma
DMAIC = DMAIC methodology > Six Sigma
Design for Six Sigma = DFSS > Six Sigma
balanced scorecard = balanced scorecards
OKRs = objectives and key results, OKR > goal setting
benchmarking analysis = competitive benchmarking, benchmarking
performance metrics = performance measurement, business metrics, performance reporting, performance monitoring
policy development = policy making, policies and procedures development, developing policies and procedures, developing policies, policy and procedure development, policy writing, policy formulation, procedure development
quality improvement = quality improvement initiatives, performance improvement, QI projects, QI project, QI initiatives
product management = product manager experience, managing products
product ownership = Product Owner, product owner experience
product roadmaps = product roadmap, product roadmapping, roadmap planning, product road maps, roadmapping, roadmap, roadmaps, technology roadmap
product strategy = product vision, product strategist
minimum viable product = MVP development
innovation management
entrepreneurship = business start-up, start-up management, founding a business, business startup
small business management = small business operations, small business ownership
nonprofit management = non-profit management, nonprofit administration, non-profit organizations
board relations = board of directors relations, board reporting, board governance
crisis management = emergency management in business
corporate social responsibility = CSR programs
sustainability management = corporate sustainability, sustainability reporting, ESG reporting, ESG
vendor contracts management = outsourcing management, managing outsourced services
budget responsibility = budget ownership, budgetary responsibility
cost optimization = cost savings initiatives, cost optimisation, cost saving initiatives
turnaround management = business turnaround
post-merger integration = M&A integration
office relocation management = office moves

# Leading people
people management = managing people, staff management, personnel management, managing staff, employee management, management of staff, staff supervision, supervising staff, supervising employees, supervision of staff, employee supervision, line management, managing employees, personnel supervision, supervisory experience, supervisory skills, supervising personnel, supervision, supervised staff, supervised employees, supervised a team, supervisor of staff, line manager, line managed, managed staff, managed people, managed employees
team management = managing teams, team supervision, managing a team, supervising teams, team leading, leading a team, leading teams, team leadership, team lead experience, leading team members > leadership
cross-functional team leadership = leading cross-functional teams, cross-functional leadership, cross functional team management
remote team management = managing remote teams, managing distributed teams, virtual team management > team management
executive leadership = executive management, senior leadership experience, C-level leadership
general management = general manager experience
shift management = shift supervision, shift leadership, shift leader experience
delegation = delegating tasks, delegating, delegating work, task delegation
team building = teambuilding, building teams
coaching and mentoring = mentoring and coaching, coaching, coaching employees, staff coaching, coaching staff, employee coaching, coaching & mentoring, coached and mentored, coached staff, mentored staff, mentored juniors, mentored junior staff, coached colleagues, coached juniors > mentoring
mentoring = mentorship, mentoring staff, mentoring junior staff, mentoring employees, mentoring team members, mentored, mentored new, mentored apprentices, mentored trainees, mentored interns, mentored colleagues
goal setting = setting goals, objective setting, target setting
change advocacy = change agent
executive coaching = leadership coaching
management by objectives = MBO goals
meeting facilitation = facilitating meetings, leading meetings, running meetings, conducting meetings, chairing meetings, workshop facilitation, facilitating workshops, conducting workshops
`;

const TOOLS = `
Microsoft Project = MS Project, MSP scheduling, Project Server, Microsoft Project Professional > project management software
project management software = project management tools, PM tools
Primavera P6 = Primavera, Oracle Primavera, P6 scheduling, Primavera Project Planner, Oracle Primavera P6 > project management software
Asana = Asana project management > project management software
Trello = Trello boards > project management software
Jira = Atlassian Jira, JIRA Software, Jira Cloud, Jira boards, Jira tickets, Jira Align > project management software, bug tracking ~ Trello, Asana
Linear issue tracker = Linear, Linear.app > project management software, bug tracking ~ Jira
Confluence = Atlassian Confluence, Confluence wiki, Confluence pages, Confluence spaces
Monday.com = Monday, Monday project management > project management software
Basecamp = Base camp software > project management software
Smartsheet = Smart Sheets, Smartsheets > project management software
Wrike > project management software
ClickUp = Click Up > project management software
Airtable = Air table
Notion = Notion.so, Notion workspace
Microsoft Planner = MS Planner
Teamwork.com > project management software
Clarity PPM = CA Clarity, Clarity PPM tool > project portfolio management
Planview > project portfolio management
Rally agile = CA Agile Central, Rally software > Agile
VersionOne > Agile
Aha! roadmaps = Aha.io, Aha! > product roadmaps
ProductBoard > product roadmaps
Pivotal Tracker > Agile
Zoho Projects > project management software
OpenProject > project management software
Workfront = Adobe Workfront > project management software
ProjectWise = Bentley ProjectWise
Mavenlink = Kantata
Harvest time tracking
Toggl = Toggl Track
Mural collaboration
Bizagi > business process management
Signavio = SAP Signavio > business process management
ARIS process modeling = Software AG ARIS > business process management
`;

const CERTIFICATES = `
Project Management Professional = PMP, PMP certification, PMP certified, PMI PMP, Certified Project Management Professional > project management
Certified Associate in Project Management = CAPM, CAPM certification > project management
Program Management Professional = PgMP > program management
Portfolio Management Professional = PfMP > project portfolio management
PMI Agile Certified Practitioner = PMI-ACP > Agile
PMI Risk Management Professional = PMI-RMP > project risk management
PMI Scheduling Professional = PMI-SP
PMI Professional in Business Analysis = PMI-PBA > business analysis
PRINCE2 = PRINCE 2, PRINCE2 Practitioner, PRINCE2 Foundation, Prince2 certified, PRINCE2 certification > project management
Managing Successful Programmes = MSP Practitioner, MSP Foundation > program management
APM Project Management Qualification = APM PMQ, APMP qualification, APM qualification > project management
Project+ = CompTIA Project+ > project management
Google Project Management Certificate = Google Project Management Professional Certificate > project management
Certified ScrumMaster = CSM, CSM certification, Certified Scrum Master, Scrum Master certification, Scrum Master certified > Scrum
Professional Scrum Master = PSM I, PSM II, PSM certification > Scrum
Certified Scrum Product Owner = CSPO > Scrum, product ownership
Professional Scrum Product Owner = PSPO > Scrum, product ownership
SAFe Agilist = Certified SAFe Agilist, SAFe certification, SAFe Scrum Master, SAFe certified > SAFe
SAFe Program Consultant = SAFe SPC > SAFe
AgilePM = Agile PM certification, DSDM > Agile
ICAgile Certified Professional = ICP-ACC > Agile
Kanban Management Professional = KMP certification > Kanban
Six Sigma Green Belt = Green Belt certification, Six Sigma Green Belt certification, Certified Six Sigma Green Belt, CSSGB, Green Belt > Six Sigma
Six Sigma Black Belt = Black Belt certification, Certified Six Sigma Black Belt, CSSBB, Six Sigma Black Belt certification, Black Belt in Six Sigma > Six Sigma
Six Sigma Yellow Belt = Yellow Belt certification, Certified Six Sigma Yellow Belt, CSSYB > Six Sigma
Six Sigma White Belt = White Belt certification > Six Sigma
Six Sigma Master Black Belt = Master Black Belt > Six Sigma
Lean Six Sigma Green Belt = LSSGB, Certified Lean Six Sigma Green Belt > Lean Six Sigma, Six Sigma Green Belt
Lean Six Sigma Black Belt = LSSBB, Certified Lean Six Sigma Black Belt > Lean Six Sigma, Six Sigma Black Belt
Lean Six Sigma Yellow Belt = LSSYB > Lean Six Sigma, Six Sigma Yellow Belt
Certified Business Analysis Professional = CBAP > business analysis
Entry Certificate in Business Analysis = ECBA > business analysis
Certification of Capability in Business Analysis = CCBA > business analysis
Prosci certification = Prosci certified, Prosci Change Practitioner, Certified Change Management Professional > organizational change management
Master of Business Administration = MBA, M.B.A., Masters in Business Administration, Executive MBA, Master's in Business Administration, Masters of Business Administration > business administration
Bachelor of Business Administration = BBA, B.B.A. > business administration
Certified Management Consultant > management consulting
Certified Manager = CM certification ICPM
ILM qualification = ILM Level 3, ILM Level 5, Institute of Leadership and Management, ILM Level 7
CMI qualification = Chartered Management Institute, CMI Level 5, Chartered Manager
Certified Nonprofit Professional > nonprofit management
Business Continuity certification = Certified Business Continuity Professional, CBCP, MBCI > business continuity planning
`;

/** Projects, agile delivery, operations, strategy, products and leading people. */
export const MANAGEMENT: SkillTable[] = [
  { field: "management", kind: "knowledge", lines: KNOWLEDGE },
  { field: "management", kind: "tool", lines: TOOLS },
  { field: "management", kind: "certificate", lines: CERTIFICATES },
];
