import type { SkillTable } from "../parse-skill-lines.ts";

/** What resumes of one trade list and the tables of the fields do not hold: food, travel, crafts, industry, offices. */
export const TRADES_AND_OFFICES: SkillTable[] = [
  {
    field: "hospitality",
    kind: "knowledge",
    lines: `
kitchen station setup = station setup, station set-up, setting up stations
stocks and sauces = stocks, soups and sauces
milk steaming = steaming milk, milk frothing, steamed milk, frothing milk, textured milk
pour over coffee = pour over, pour-overs, V60, Chemex
coffee cupping = cupping
coffee roasting = coffee roaster, roasting coffee, roasted coffee
French press = cafetiere
tray service = tray carrying, carrying trays, tray handling
side work = sidework
food running = food runner, running food, ran food, ran food to tables
cocktail service = cocktail server, cocktail waitress, served cocktails
room assignments = room allocation, room assignment, allocating rooms, assigned rooms
run of show = run of show documents, event run sheets, run sheets
event floor plans = seating plans, seating charts
event registration = attendee registration, delegate registration, conference registration
on-site event coordination = on-site coordination, onsite coordination, day-of coordination, on-site event management
RSVP management = RSVPs, managing RSVPs, guest lists, guest list management
virtual events = hybrid events, online events, virtual event
ticketing = ticket issuing, issuing tickets, ticket reissues, issued tickets, e-ticketing
visa applications = visa assistance, visa support
tour packages = tour packaging, package tours, holiday packages, package holidays, vacation packages
cruise bookings = cruise booking, cruise sales, booking cruises, booked cruises
travel insurance = travel insurance sales
fare calculation = fare construction, fare quotes, airline fares
destination knowledge = destination expertise, knowledge of destinations
galley management = galley operations, galley service
pre-flight checks = pre-flight inspection, pre-flight inspections, pre-flight safety checks, preflight checks, preflight inspection
cabin safety demonstrations = safety demonstrations, safety demonstration, safety demos
event management tools = event software
`,
  },
  {
    field: "logistics",
    kind: "knowledge",
    lines: `
visual flight rules = VFR, VFR flying
multi-engine rating = multi-engine, multi engine land
type rating = type ratings, type rated
Boeing 737 = B737, 737NG
Airbus A320 = A320, A320 family
glass cockpit = glass cockpit aircraft, glass cockpits
night vision goggles = NVG, NVGs
weather analysis = weather briefing, weather briefings, flight weather
electronic flight bag = EFB, EFBs
weight and balance = weight and balance calculations, load and balance
dry van = dry vans, dry van trailers
tarping = tarping loads, tarped loads, load tarping
air brakes = air brake endorsement, air brake inspection
put-away = putaway, putting away stock, put away stock, put-aways
stock labeling = labeling, labelling, labeled products, product labelling, applying labels, labelled boxes
lead time reduction = reduced lead times, cutting lead times
landed cost = landed costs, landed cost analysis
safety stock = buffer stock, safety stocks, safety stock levels
supply network optimization = network optimization, distribution network design
request for quotation = RFQ, RFQs, request for quotes, requests for quotation, request for quotations, requests for quote
supplier evaluation = supplier assessment, supplier evaluations, vendor evaluation, supplier scorecards, vendor scorecards
total cost of ownership = TCO, TCO analysis
reverse auctions = e-auctions, reverse auction, e-auction
`,
  },
  {
    field: "logistics",
    kind: "tool",
    lines: `
Garmin G1000 = G1000
`,
  },
  {
    field: "logistics",
    kind: "certificate",
    lines: `
Multi-Engine Instructor = MEI
IATA certification = IATA, IATA diploma, IATA certified
`,
  },
  {
    field: "construction",
    kind: "knowledge",
    lines: `
three-phase power = 3-phase power, three-phase, 3-phase, three-phase systems
transformers installation = electrical transformers, transformer installation, power transformers, transformer maintenance
EV charger installation = EV chargers, EV charging points, EV charge points, electric vehicle chargers, EV charging installation
electrical grounding = grounding, earthing, grounding and bonding, earthing and bonding
insulation resistance testing = Megger, Megger testing, megger tests, insulation resistance tests
electrical load calculations = load calculations, load calculation, electrical load calculation
AM2 = AM2 assessment
NVQ Level 3 = NVQ 3, Level 3 NVQ
PEX piping = PEX, PEX pipe
copper piping = copper pipe, copper pipes, copper tubing, copper pipework
PVC piping = PVC, PVC pipe, PVC pipes
gas lines = gas line, gas pipework, gas lines installation
plumbing rough-in = rough-in, rough-ins, rough-in plumbing
sewer lines = sewer line, sewer repair, sewer line repair, sewer installation
leak detection = leak repair, leak repairs, repaired leaks, fixed leaks, leak testing, leak checks
hydro jetting = hydrojetting, high-pressure water jetting, drain jetting
unvented hot water = unvented, unvented cylinders, unvented hot water systems
pipe threading = threading pipe, threaded pipe
sump pumps = sump pump
septic systems = septic tanks, septic system, septic tank
bathroom installation = bathroom fitting, bathroom fitter, fitted bathrooms, bathroom installations, bathroom remodels, bathroom renovation
underfloor heating = under-floor heating, radiant floor heating
medical gas systems = medical gas, medical gas piping, medical gas installer
heat pumps = heat pump, heat pump installation, air source heat pumps, ASHP
chillers = chiller, chiller maintenance, chilled water systems, centrifugal chillers, chiller plants
thermostats = thermostat, thermostat installation, thermostat wiring
air balancing = test and balance, air and water balancing
rooftop units = RTU, RTUs, rooftop unit, roof top units
HVAC compressors = compressors, compressor replacement, compressor repair
variable refrigerant flow = VRF, VRF systems, VRV
mini-splits = mini-split, ductless mini-splits, ductless systems, mini-split systems, split systems
Manual J = Manual J calculations, Manual J load calculation
pneumatic controls = HVAC controls, DDC controls, pneumatics controls
R-410A = R410A, R410a refrigerant
air handlers = air handling units, AHU, AHUs, air handler
crown molding = crown moulding, crown mouldings, trim and crown molding, moldings
kitchen fitting = kitchen fitter, kitchen installation, kitchen installations, fitted kitchens, kitchen remodels
millwork = architectural millwork, millwork installation
schematic design = schematic designs
architectural design development = design development, design development drawings
site analysis = site analyses, site assessments
architectural model making = model making, scale models
architectural specifications = specification writing, specifications, written specifications, specs writing, NBS specifications
planning applications = planning permission, planning application, planning submissions, planning permissions
construction administration = contract administration for construction
construction staking = stakeout, construction stakeout > land surveying
surveying levels = leveling, levelling, differential leveling, dumpy level
ALTA surveys = ALTA/NSPS, ALTA/NSPS land title surveys, ALTA survey > land surveying
setting out
plat preparation = plats, plat, subdivision plats
survey legal descriptions = legal descriptions, metes and bounds
bills of quantities = bill of quantities, BOQ, BOQs
drone surveying = UAV surveying, drone surveys, drone mapping > land surveying
hydrographic surveying = hydrographic surveys, bathymetric surveys > land surveying
`,
  },
  {
    field: "construction",
    kind: "certificate",
    lines: `
RIBA Chartered Architect = RIBA, RIBA Part 1, RIBA Part 2, RIBA Part 3, RIBA Part II, RIBA Part III
`,
  },
  {
    field: "manufacturing",
    kind: "knowledge",
    lines: `
6G pipe welding = 6G pipe, 6G welder, 6G certification, 6G certified, 6G > welding
aluminum welding = aluminium welding, welding aluminum, welded aluminium, welded aluminum > welding
orbital welding = orbital welder > welding
submerged arc welding = SAW welding, sub-arc welding > welding
tack welding = tack welds, tack welded > welding
carbon arc gouging = air carbon arc gouging, arc gouging, air arc gouging
stainless steel fabrication = stainless steel, stainless steel welding, stainless fabrication, welded stainless
thread tapping = tapping, drilling and tapping, drilled and tapped
boring mills = boring, horizontal boring, boring mill, line boring
tight tolerances = close tolerances, tight-tolerance machining, machining to tight tolerances
Swiss turning = Swiss lathe, Swiss lathes, Swiss machining, Swiss-type lathe > lathe operation
Bridgeport mill = Bridgeport, Bridgeport mills, Bridgeport milling machine
suspension repair = suspension, suspension systems, suspensions, shocks and struts
anti-lock brakes = ABS, anti-lock braking systems, ABS brakes
hybrid vehicles = electric vehicle repair, hybrid and electric vehicles, hybrid vehicle repair
wheel balancing = tire balancing, tyre balancing, balanced wheels, wheels balanced
automotive scan tools = scan tools, scan tool, diagnostic scanners, OBD scanners, diagnostic scanner
fuel injection = fuel injection systems, fuel injectors, injector replacement
exhaust systems = exhaust repair, exhaust replacement, mufflers
tune-ups = engine tune-ups, tune-up, engine tune-up
differentials repair = differentials, differential repair, rebuilt differentials, axles and differentials
drivetrain repair = drivetrain, drive train, powertrain repair, drivetrains
IMI certification = IMI Level 3, IMI
`,
  },
  {
    field: "manufacturing",
    kind: "tool",
    lines: `
Heidenhain = Heidenhain control, Heidenhain controls
`,
  },
  {
    field: "engineering",
    kind: "knowledge",
    lines: `
ASCE 7 = ASCE, ASCE standards
AASHTO standards = AASHTO
ACI 318 = ACI, ACI standards
water distribution = water distribution systems, water distribution design, water mains
pump engineering = pumps, pump selection, centrifugal pumps, pump design
ASME standards = ASME, ASME codes, ASME B31.3, ASME Section VIII
mechanism design = mechanisms, mechanical linkages
material selection = materials selection
product data management = PDM, PDM systems
ARM Cortex = ARM Cortex-M, Cortex-M, ARM microcontrollers, ARM processors, ARM Cortex-M4
unit operations = chemical unit operations
pilot plant operation = pilot plant, pilot plants, pilot-plant trials
catalysis = catalyst development, heterogeneous catalysis, catalysts
layer of protection analysis = LOPA
global navigation satellite systems = GNSS, RTK GPS, GNSS receivers, GNSS surveying
`,
  },
  {
    field: "engineering",
    kind: "tool",
    lines: `
Carlson Survey = Carlson Civil, Carlson Software
`,
  },
  {
    field: "science",
    kind: "knowledge",
    lines: `
culture media preparation = media preparation, media prep, preparation of media, agar preparation
electrofishing = electro-fishing
mist netting = mist nets
bird banding = bird ringing, banding birds
primer design = PCR primer design
Illumina sequencing = Illumina, MiSeq, HiSeq, NovaSeq
meta-analysis = meta-analyses, systematic review and meta-analysis
Kaplan-Meier analysis = Kaplan-Meier, Kaplan Meier curves > survival analysis
Cox regression = Cox proportional hazards, Cox models, Cox proportional hazards models > survival analysis
structural equation modeling = structural equation modelling, structural equation models
generalized linear models = generalised linear models, generalized linear modeling, GLMs
mixed-effects models = mixed models, linear mixed models, multilevel models, multilevel modeling, hierarchical linear modeling, linear mixed-effects models
statistical power analysis = power analysis, sample size calculation, power calculations, sample size calculations, sample size determination
missing data imputation = missing data, multiple imputation, imputation
propensity score matching = propensity scores, propensity score methods, propensity scoring
longitudinal data analysis = longitudinal analysis, longitudinal studies, panel data > data analysis
nonparametric statistics = non-parametric statistics, non-parametric tests, nonparametric methods, nonparametric tests > statistical analysis
CDISC standards = CDISC
SDTM = Study Data Tabulation Model > CDISC standards
ADaM = Analysis Data Model, ADaM datasets > CDISC standards
`,
  },
  {
    field: "science",
    kind: "tool",
    lines: `
Mplus = M-plus
PROC SQL = SAS PROC SQL > SAS, SQL
`,
  },
  {
    field: "infrastructure",
    kind: "knowledge",
    lines: `
remote support = remote desktop support, remote technical support, remote IT support
Spanning Tree Protocol = STP, RSTP, spanning tree
network address translation = NAT
HSRP = Hot Standby Router Protocol
VXLAN = Virtual Extensible LAN, VXLAN EVPN
NetFlow = Cisco NetFlow
Distributed File System = DFS, DFS namespaces
phishing defense = phishing, phishing simulations, phishing campaigns, anti-phishing, phishing awareness
log analysis = log analytics, log review, analysing logs, analyzing logs, analyzed logs
`,
  },
  {
    field: "infrastructure",
    kind: "tool",
    lines: `
Cisco ISE = Cisco Identity Services Engine, Identity Services Engine
CICS = CICS TS, IBM CICS
`,
  },
  {
    field: "software",
    kind: "knowledge",
    lines: `
sanity testing = sanity tests, sanity test, sanity checks in QA
requirements traceability matrix = RTM, traceability matrix, requirements traceability
software testing life cycle = STLC, software test life cycle
ARIMA = SARIMA, ARIMA models, ARIMAX
user interviews = user interviewing, customer interviews, interviewing users, interviewed users
retrospectives = retros, sprint retros, agile retrospectives, retrospective
sprint velocity = velocity tracking, team velocity
burndown charts = burn-down charts, burndown, burn-down, burndown chart, burn-up charts
release planning = release plans, release plan, release management planning
product requirements documents = PRD, PRDs, product requirements document, product requirement documents
customer discovery = product discovery, customer development, discovery interviews
low-fidelity wireframes = lo-fi wireframes, low-fi wireframes > wireframing
empathy mapping = empathy maps, empathy map
`,
  },
  {
    field: "software",
    kind: "certificate",
    lines: `
ISTQB Certified Tester = ISTQB, ISTQB Foundation, ISTQB Foundation Level, ISTQB certified, ISTQB CTFL, CTFL
GIAC certification = GIAC, GIAC certified
`,
  },
  {
    field: "software",
    kind: "tool",
    lines: `
Maze user testing = Maze.co
qTest = Tricentis qTest
Sleuth Kit Autopsy = Autopsy, Autopsy forensic browser
`,
  },
  {
    field: "media",
    kind: "knowledge",
    lines: `
DSLR cameras = DSLR, DSLRs, DSLR camera, DSLR video, mirrorless cameras
B-roll = B-roll footage
camera gimbals = gimbal, gimbals, DJI Ronin
multicam editing = multi-camera editing, multicam, multi-cam editing > video editing
headline writing = writing headlines, wrote headlines
data journalism = data-driven journalism > journalism
terminology management = termbases, term bases, termbase, translation glossaries, glossary creation, glossaries
sworn translation = sworn translator, certified translation, certified translations, certified translator, ATA certified
whispered interpreting = chuchotage > interpreting
`,
  },
  {
    field: "media",
    kind: "tool",
    lines: `
Blackmagic Design = Blackmagic, Blackmagic cameras
Xbench = ApSIC Xbench
NAATI certification = NAATI, NAATI certified
`,
  },
  {
    field: "sales",
    kind: "knowledge",
    lines: `
churn reduction = reducing churn, churn prevention, reduced churn, churn management, cutting churn, customer churn
quarterly business reviews = QBRs, QBR, quarterly business review
Sandler selling = Sandler, Sandler Training, Sandler Sales, Sandler method
omnichannel marketing = omni-channel marketing, multichannel marketing, multi-channel marketing > marketing
listing presentations = listing presentation, property listings, property listing
buyer representation = buyer's agent, buyers agent, buyer's representation
home staging = staging homes, staged homes, house staging, property staging
rent collection = collecting rent, collected rent, collected rents, rent collections
1031 exchange = 1031 exchanges, like-kind exchange, 1031 exchanges for investors
tenant screening = screening tenants, screened tenants, tenant vetting
CAM reconciliation = CAM reconciliations, common area maintenance reconciliation
customer needs analysis = needs analysis, needs assessment with customers
`,
  },
  {
    field: "sales",
    kind: "tool",
    lines: `
Gainsight
LoopNet
Entrata
`,
  },
  {
    field: "finance",
    kind: "knowledge",
    lines: `
insurance loss control = loss control, loss control inspections, risk control surveys
bodily injury claims = bodily injury, BI claims, bodily injury claim
liability claims = liability claim handling, general liability claims
insurance coverage analysis = coverage analysis, coverage reviews, policy coverage review
claims settlement = settlements, settled claims, settling claims, claim settlements, negotiated settlements
personal lines insurance = personal lines, personal lines insurance sales
catastrophe modeling = cat modeling, catastrophe modelling, catastrophe models
first notice of loss = FNOL, first notification of loss
certificates of insurance = COI, COIs, certificate of insurance, insurance certificates
account opening = opening accounts, new account opening, opened accounts, opened new accounts, opening new accounts, account openings
money orders = money order, cashier's checks, cashiers checks
safe deposit boxes = safe deposit box, safety deposit boxes
currency exchange = foreign exchange desk, bureau de change, currency orders
ATM servicing = ATM, ATMs, ATM balancing, ATM replenishment
Regulation CC = Reg CC, Reg. CC
FDIC regulations = FDIC
suspicious activity reports = SAR, SARs, suspicious activity report, suspicious activity reporting
branch operations = bank branch operations, branch management, bank branch management
investment products = investment product sales, investment sales
cash application = cash applications, applying cash receipts, cash posting, applied cash, payment posting
PCAOB standards = PCAOB
COSO framework = COSO
audit walkthroughs = control walkthroughs, process walkthroughs
Form W-2 = W-2, W-2s, W2s, W2, W-2 forms, W2 forms
Form 1120 = 1120, 1120s, 1120-S, corporate tax returns
Form 941 = 941, 941s, Form 941s
wage garnishments = garnishments, wage garnishment, garnishment
direct deposit = direct deposits
auto-enrolment = automatic enrolment, pension auto-enrolment, workplace pensions
payroll year-end = year-end processing, year-end payroll, P60s, P11Ds
union payroll > payroll
risk-based auditing = risk-based audits, risk-based audit > auditing
internal compliance testing = compliance tests
comparative market analysis = comparative market analyses, CMAs > real estate
`,
  },
  {
    field: "finance",
    kind: "certificate",
    lines: `
`,
  },
  {
    field: "finance",
    kind: "tool",
    lines: `
Applied Epic
EZLynx
Symbility
Workday Financials = Workday Financial Management > Workday
`,
  },
  {
    field: "hr",
    kind: "knowledge",
    lines: `
`,
  },
  {
    field: "office",
    kind: "knowledge",
    lines: `
dictation = digital dictation, taking dictation, took dictation, Dragon dictation
board meetings = board meeting support, board packs, board papers, board meeting minutes
executive gatekeeping = gatekeeping, call screening, screening calls, screened calls
script adherence = call scripts, following call scripts, call scripting
photocopying and printing
`,
  },
  {
    field: "agriculture",
    kind: "knowledge",
    lines: `
planting = seeding, planted crops, sowing, planted trees, transplanting
row crops = row crop, row-crop farming, row crop production
haymaking = hay making, baling, baling hay, hay baling, baled hay, made hay, silage making
herd health = herd health management, herd management
John Deere equipment = John Deere tractors, John Deere tractor, John Deere
plant care = watering plants, houseplant care, plant health care
`,
  },
  {
    field: "personal_care",
    kind: "knowledge",
    lines: `
wedding flowers = wedding floristry, bridal flowers, wedding florals
bouquet making = bouquets, hand-tied bouquets, bridal bouquets, making bouquets, bouquet
wreath making = wreaths, Christmas wreaths, making wreaths
event decoration = event decor, event decorating, event décor, venue decoration, decorating venues
sympathy arrangements = funeral flowers, sympathy flowers, funeral arrangements in flowers
corsages and boutonnieres = corsages, boutonnieres, corsage, buttonholes and corsages
client consultation = client consultations, customer consultation, consultations with clients, customer consultations
hair threading = threading, brow threading
Olaplex = Olaplex treatments
bodybuilding = body building, bodybuilding prep
corrective exercise = corrective exercises, corrective exercise specialist
mobility training = mobility work, mobility drills
kickboxing = cardio kickboxing, kick-boxing, kickboxing classes
pressure washing = power washing, pressure-washed, pressure washer, power washed
linen handling = linen, linen changes, linen service, changed linens, changed bed linen, linens, bed linen
floor polishing = floor polisher, polished floors, polishing floors
sweeping floors = sweeping
restroom cleaning = bathroom cleaning, toilet cleaning, cleaned restrooms, cleaned bathrooms, restroom sanitation, cleaning bathrooms, cleaning toilets, cleaned toilets > cleaning and sanitizing
biohazard cleaning = biohazard cleanup, biohazard remediation, trauma scene cleaning > cleaning and sanitizing
`,
  },
  {
    field: "personal_care",
    kind: "certificate",
    lines: `
NSCA certification = NSCA
`,
  },
];
