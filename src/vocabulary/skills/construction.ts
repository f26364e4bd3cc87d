import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Building and site management
construction = building construction, construction work, construction industry, construction worker, construction labourer, construction laborer, construction labour, building work, building labourer, builder's labourer, general labourer, site labourer
residential construction = home building, house building, home construction, homebuilding > construction
commercial construction = commercial building > construction
heavy civil construction = highway construction, road construction, civil construction, bridge construction > construction
construction management = construction project management, managing construction projects, construction manager, construction managers, managed construction projects, construction project manager
construction supervision = site supervision, job site supervision, jobsite supervision, construction site supervision, construction supervisor
site management = construction site management, site manager, site supervisor, site agent, managing construction sites, site foreman, construction foreman > construction supervision
construction safety = job site safety, jobsite safety, construction site safety, site safety
construction estimating = cost estimating, cost estimation, construction cost estimating, estimating costs, job estimating, cost estimates, construction estimates, cost estimator, building estimator, estimator, estimated jobs, construction estimator, cost estimating for construction, job estimates, estimators, estimating
quantity takeoff = quantity takeoffs, material takeoffs, quantity take-offs, material takeoff, takeoffs
quantity surveying = quantity surveyor experience, quantity surveyor, quantity surveyors, cost surveyor
construction bidding = bid estimating, construction bids, bid preparation for construction, bidding on construction projects
construction scheduling = construction schedules
subcontractor management = managing subcontractors, subcontractor coordination, subcontractor supervision, sub-contractor management, coordinating subcontractors, contractor management
change orders = change order management, change order
RFIs and submittals = submittals, requests for information, construction submittals
punch lists = punch list, punch list completion, snagging
blueprint reading = reading blueprints, blueprints, blueprint interpretation, read blueprints, reading drawings, interpreting blueprints, blue print reading, reading technical drawings, interpreting technical drawings, reading schematics, schematic reading, read drawings, interpreted drawings, read technical drawings, interpreted blueprints, plan reading, reading plans, drawing interpretation
building codes = building code, building regulations, building code compliance, construction codes, local building codes, International Building Code, code compliance, compliance with building codes
building permits = permit applications, permitting, construction permits, building permit
building inspection = building inspections, construction inspection, site inspections, home inspection, site inspection, construction inspections, building inspector, inspected buildings, building control officer, home inspector, home inspections, property inspections
land surveying = surveying, site surveying, topographic surveying, topographic surveys, land survey, land surveyor, topographical surveys, surveyed land, land surveys, boundary surveys, total station surveys
site preparation = site prep, site clearing, land clearing, groundworks, groundworker, ground works, site clearance
site layout = construction layout, building layout
construction contracts = AIA contracts, FIDIC contracts, JCT contracts, NEC contracts
design-build = design build delivery
building information management = as-built drawings, as-builts
value engineering
LEED = LEED standards, Leadership in Energy and Environmental Design
green building = sustainable construction, sustainable building, sustainable design, sustainable architecture, green design
historic restoration = historic preservation, building restoration, heritage restoration
home renovation = remodeling, home remodeling, remodelling, renovation, house renovation, home improvement, renovations
kitchen and bath remodeling = bathroom remodeling, kitchen remodeling > home renovation
facilities management = facility management, facilities maintenance, building management, facility operations, facilities operations, facility maintenance, facilities manager, facility manager, FM contracts, facilities coordinator
building maintenance = property maintenance, general building maintenance, apartment maintenance, maintenance man, handyperson, building repairs, maintenance technician, caretaker, building caretaker, janitorial maintenance, maintained buildings
general maintenance = maintenance and repair, general repairs, handyman work, handyman, minor repairs, repairs and maintenance, maintenance and repairs, maintenance, maintenance tasks, maintenance duties, maintenance work
preventive maintenance = preventative maintenance, planned preventative maintenance, PPM schedules, preventive maintenance programs, planned maintenance, PM schedules

# Carpentry and finishing
carpentry = carpentry work, carpenter, joiner, first-fix and second-fix, first fix, second fix
rough carpentry = rough framing > carpentry
finish carpentry = trim carpentry, finish work, trim work, trim installation > carpentry
framing = wood framing, house framing, wall framing, metal stud framing, steel stud framing, carpentry framing
cabinetmaking = cabinet making, cabinet installation, cabinetry, cabinet building, custom cabinetry, cabinet maker, cabinet makers, cabinetmaker
joinery = joiner work, bench joinery
woodworking = wood working, woodwork, woodcraft
furniture making = furniture building
furniture assembly = flat-pack assembly
formwork = concrete forms, form setting, concrete formwork
scaffolding = scaffold erection, scaffolding erection, scaffold building, erecting scaffolding, scaffolder, scaffolders, erected scaffolding, erected scaffold
drywall installation = drywall, dry wall, drywall hanging, hanging drywall, sheetrock, drywalling, sheetrock installation, dry lining, hung drywall, drywall hanger, drywallers, drywaller, plasterboard, hung and finished drywall, dryliner, sheetrock hanging, installed drywall
drywall finishing = drywall taping, taping and mudding, mudding and taping, drywall repair, drywall patching > drywall installation
plastering = plaster work, stucco, plasterwork, plasterer, plasterers, skimming walls, rendered walls, plastered walls, rendering and plastering, skim and render, skimming
interior painting = house painting, exterior painting, painting and decorating, commercial painting, residential painting, interior and exterior painting, wall painting, painter and decorator, painters and decorators, house painter, painting houses, painting contractor, painting and decorating work, painting
spray painting = paint spraying, airless spraying, airless sprayer, spray finishing, spray painter, paint sprayer, sprayed cars
wallpaper installation = wallpapering, wallpaper hanging, wall covering installation
flooring installation = floor installation, floor laying, flooring, installing flooring, floor layer, laid floors, laid flooring, flooring installer, laminate flooring, floor fitter, vinyl flooring, installed floors
hardwood floor installation = hardwood flooring, hardwood floors, floor sanding > flooring installation
carpet installation = carpet laying, carpet fitting, carpet fitter > flooring installation
tile setting = tiling, tile installation, tile work, ceramic tile installation, laying tile, tile laying, floor tiling, wall tiling, tiler, wall and floor tiling, tiled bathrooms, tile installer, laid tiles, tile setter, tilers, ceramic tiling
masonry = stone masonry, stonemasonry, masonry work, bricklayer experience, stone mason, stonemasons, brick mason
bricklaying = brick laying, brickwork, block laying, blocklaying, laid bricks, laying bricks, bricklayer, bricklayers, laid brick, laid brick and block, bricklaying and blockwork, brick and block, brick layer, brick layers, laying brick > masonry
concrete work = concrete, concrete pouring, pouring concrete, concrete placement, concrete finishing, concrete construction, concreting, cement work, cement finishing, placing concrete, poured concrete, concrete finisher, concrete pours, laid concrete, concrete footings
concrete pumping
rebar installation = rebar placement, rebar tying, reinforcing steel installation, steel fixing, rebar, rebar fixer, tied rebar, steel fixer, reinforcing steel
foundation construction = foundations construction, foundation work, foundation pouring
demolition = demolition work, building demolition, demolished
roofing = roof installation, roof repair, shingle installation, roof repairs, roof construction, roofer, roofers, shingled roofs, flat roofing, slating and tiling, roof tiling, roof replacement, re-roofing
siding installation = vinyl siding, siding
gutter installation = gutters installation, gutter cleaning
insulation installation = building insulation, spray foam insulation, thermal insulation installation, installed insulation, insulation installer, insulated lofts, insulation fitting, loft insulation, insulated attics, cavity wall insulation, insulation
window installation = window replacement, window fitting, door and window installation, glazing, glass installation, glazier work, window fitter
door installation = hanging doors, door hanging, door fitting
fence installation = fencing installation, fence building, fence construction, fence fitter, fence repair, fencing repair, repaired fences, mending fences, fence maintenance, built fences, fencing work
deck building = deck construction, building decks, decking, built decks
waterproofing = damp proofing, water proofing
asphalt paving = paving, asphalt, asphalt work, blacktop paving, road paving, laid asphalt, asphalt laying, tarmac laying, paved roads, paver operator, road surfacing
trenching = trench digging, ditch digging, trench excavation
excavation = excavating, earthmoving, earthwork, earthworks
grading and leveling = land grading, site grading
pipe laying = pipelaying, laying pipe, underground utilities installation, utility installation
drainage installation = drainage systems
structural steel erection = steel erection, ironworking, ironwork, structural ironwork, steel structure erection, structural steel, structural steelwork
crane operation = crane operator, operating cranes, mobile crane operation, overhead crane, overhead cranes, tower crane, overhead crane operation, crane driver, crane operators, mobile crane, operated cranes, bridge crane, crane
rigging and hoisting = rigging and signaling, crane rigging, load rigging, slinger, slinger signaller, rigging and lifting, slinging, rigging
heavy equipment operation = heavy machinery operation, heavy equipment, operating heavy equipment, heavy equipment operator, heavy machinery, plant operation, operating heavy machinery, plant operator, loader operator, digger driver, excavator and loader operator, operated heavy equipment, heavy plant, earthmoving equipment, operated plant
excavator operation = excavator, excavators, operating excavators, mini excavator, trackhoe, digger operator, mini digger, 360 excavator, excavator operator, excavator driver, 360 operator > heavy equipment operation
backhoe operation = backhoe, backhoes, backhoe loader > heavy equipment operation
bulldozer operation = bulldozer, bulldozers, dozer operation, operating bulldozers > heavy equipment operation
skid steer operation = skid steer, skid steers, Bobcat operation, skid steer loader > heavy equipment operation
front-end loader operation = front-end loader, wheel loader, front end loaders > heavy equipment operation
dump truck operation = dump truck, dump trucks, dump truck driving
aerial lift operation = scissor lift, aerial lift, aerial lifts, boom lift, scissor lifts, man lift, boom lifts, bucket truck, MEWP
power tools = power tool use, power tool operation, operating power tools, hand and power tools, use of power tools, power hand tools
hand tools = use of hand tools, hand tool use
ladder safety = working on ladders
working at heights = work at height, working at height, work at heights, rope access, height safety
confined space entry = confined spaces, confined space
lockout/tagout = lockout tagout, LOTO, lock out tag out, lock out/tag out, LOTO procedures, isolations and lockouts
fall protection = fall arrest systems
asbestos abatement = asbestos removal, asbestos awareness
lead paint removal = lead abatement, lead-safe practices
mold remediation = mould remediation
water damage restoration = fire and water restoration, flood restoration
swimming pool maintenance = pool maintenance, pool cleaning
locksmithing = locksmith, lock installation

# Electrical, plumbing, HVAC
electrical wiring = wiring, electrical installation, residential wiring, electrical wiring installation, house wiring, installing electrical wiring, electrical installations, commercial wiring, wired houses, wired homes, rewired houses, rewiring, rewires, rewired, wired new-build houses, wired buildings, electrical wirings, wired panels
electrical work = electrician work, electrical experience, electrical trade, electrician, electricians, electrical installer, domestic electrician, electrical contractor, electrician's mate, electrical contracting
electrical maintenance = electrical repair, electrical repairs > electrical work
electrical troubleshooting = electrical fault finding, troubleshooting electrical systems, electrical diagnostics
conduit bending = conduit installation, bending conduit, pipe bending, running conduit, EMT conduit, bent conduit, bend conduit, ran conduit, conduit runs, EMT bending, pipe and conduit bending, conduit benders, bent EMT
cable pulling = pulling wire, wire pulling, cable installation, cable pulls
electrical panels = panel wiring, panel installation, circuit breakers, breaker panels, electrical panel installation
low voltage wiring = low voltage systems, low-voltage cabling, structured cabling, low-voltage
high voltage = high-voltage systems, high voltage electrical
motor controls wiring = motor control centers
lighting installation = installing light fixtures, light fixture installation, lighting systems installation
National Electrical Code = NEC, NEC code, NEC codes
BS 7671 = 18th Edition Wiring Regulations, 17th Edition Wiring Regulations, IET wiring regulations, 18th Edition
electrical testing and inspection = electrical testing, inspection and testing of electrical installations, PAT testing, portable appliance testing, electrical inspection and testing, inspection and testing, EICR, EICRs
solar panel installation = solar installation, photovoltaic installation, PV installation, solar PV installation, solar installer, installed solar panels, solar panels, PV installer, solar PV installer, solar panel installer, installed solar
fire alarm systems = fire alarm installation, fire alarms, fire alarm system, fire alarm maintenance, fire alarm engineer, fire alarm testing
security system installation = alarm system installation, burglar alarms, CCTV installation
generator maintenance = generators maintenance, generator installation, backup generators
plumbing = plumbing work, plumbing installation, plumbing repairs, plumbing repair, plumbing systems, plumbing maintenance, plumber, plumbers, plumbing and heating
pipefitting = pipe fitting, steamfitting, pipe fitter work, pipe installation, pipe fitter, pipefitter, pipe fitters, pipefitters, fitted pipes
soldering copper pipe = sweating copper pipe, copper pipe soldering, brazing copper
drain cleaning = unclogging drains, sewer cleaning
water heater installation = water heaters, water heater repair
bathroom fixture installation = plumbing fixture installation, fixture installation
backflow prevention = backflow testing
gas fitting = gas line installation, gas piping, gas installation, gas fitter, gas engineer, Gas Safe engineer, gas installations, gas installer
boiler operation = boilers, boiler maintenance, boiler installation, boiler systems, boiler engineer, boiler operator, boiler servicing, serviced boilers, boiler repairs, boiler, boiler repair, boiler service, boiler installations, boiler fitting
HVAC = heating ventilation and air conditioning, HVAC systems, HVAC/R, HVACR, heating and air conditioning, HVAC maintenance, HVAC repair, HVAC system, ventilation and air conditioning, heating ventilation and cooling, HVAC technician, HVAC tech, heating and cooling, air-conditioning engineer, heating engineer, HVAC service, heating ventilation, heating and ventilation, AC technician
HVAC installation = air conditioning installation, HVAC installations, HVAC installer, HVAC fitter > HVAC
air conditioning repair = AC repair, air conditioner repair, air conditioning maintenance, air conditioning, A/C repair, air con > HVAC
refrigeration = refrigeration systems, commercial refrigeration, refrigeration repair, refrigeration equipment, refrigeration engineer, refrigeration technician, walk-in coolers, walk-in freezers, reach-in coolers, coolers and freezers
ductwork = duct work, ductwork installation, duct installation, ductwork fabrication
refrigerant handling = refrigerant recovery, refrigerants, refrigerant charging
furnace repair = furnace installation, heating systems, heating system repair
fire sprinkler systems = sprinkler fitting, fire sprinkler installation, sprinkler systems
elevator maintenance = lift maintenance engineering, elevator installation, escalator maintenance
appliance repair = home appliance repair, appliance installation, household appliance repair
landscaping construction = hardscaping, retaining walls, paver installation, hardscape
telecommunications installation = telecom installation, cable splicing, fiber optic splicing, telecommunications installer
auto repair = automotive repair, vehicle repair, car repair, automotive mechanics, auto mechanics, motor vehicle repair, automobile repair, vehicle repairs, mechanic, car mechanic, auto mechanic, vehicle mechanic, automotive technician, motor mechanic, repaired cars, repaired vehicles, vehicle technician, serviced cars, car servicing
automotive maintenance = vehicle maintenance, auto maintenance, vehicle servicing, oil changes, car maintenance, changed oil, oil and filter changes, engine oil changes, oil changing, lube technician
automotive diagnostics = vehicle diagnostics, engine diagnostics, automotive troubleshooting, diagnostic scan tools, OBD-II, OBD II diagnostics
engine repair = engine rebuild, engine rebuilding, engine overhaul, engine overhauls > auto repair
diesel engine repair = diesel mechanics, diesel engines, diesel repair, diesel engine maintenance, diesel mechanic > engine repair
brake repair = brakes, brake repairs, brake work, brake replacement, brake systems, brake service, brakes repair, replaced brakes, brake jobs, brake pads > auto repair
transmission repair = transmission rebuilding, transmissions repair > auto repair
suspension and steering repair = steering and suspension, wheel alignment, wheel alignments, alignment, alignments, four-wheel alignment, front-end alignment
automotive electrical systems = auto electrical, automotive electrical, vehicle electrical systems, auto electrical systems, auto electrics, vehicle electrics
auto body repair = collision repair, body shop repair, auto bodywork, panel beating, dent repair, car body repair, auto body, autobody, body shop technician, dent removal, auto-body technician, collision repairs
auto painting = automotive painting, automotive refinishing
tire service = tire changing, tire mounting and balancing, tyre fitting, tire rotation, tire repair
auto detailing = car detailing, vehicle detailing, automotive detailing, detailed cars, car valeting, vehicle valeting, valeter, car washing, car wash attendant
small engine repair = small engines > engine repair
motorcycle repair = motorcycle maintenance
heavy equipment repair = heavy equipment maintenance, heavy equipment mechanics
MOT testing = MOT tests
`;

const TOOLS = `
Procore = Procore construction software
Bluebeam = Bluebeam Revu, Blue Beam > quantity takeoff
PlanGrid = Autodesk Build, PlanGrid software
Buildertrend = Builder Trend
CoConstruct
PlanSwift > quantity takeoff
On-Screen Takeoff = OST takeoff, On Center On-Screen Takeoff > quantity takeoff
Quick Bid = On Center Quick Bid > construction estimating
RSMeans = RS Means, RSMeans data > construction estimating
HCSS HeavyBid = HeavyBid, Heavy Bid > construction estimating
HeavyJob = HCSS HeavyJob
Xactimate = Xactware Xactimate > construction estimating
Sage 300 Construction and Real Estate = Timberline, Sage Timberline, Sage Timberline Office
Sage Estimating = Timberline Estimating > construction estimating
Viewpoint Vista = Viewpoint Construction Software, Vista by Viewpoint
CMiC
Foundation construction accounting = FOUNDATION software
Aconex = Oracle Aconex
Prolog construction = Prolog Manager, Meridian Prolog
e-Builder
Newforma
Fieldwire
Raken
total station = total stations, Trimble total station, robotic total station
laser level = laser levels, transit level
theodolite
table saw = table saws, circular saw, circular saws, miter saw, miter saws
nail gun = nail guns, pneumatic nailer, pneumatic tools, air tools
jackhammer = jack hammer, jackhammers
concrete mixer = cement mixer
multimeter = multimeters, digital multimeter, volt meter, voltmeter, ohmmeter
Mitchell estimating = Mitchell1, Mitchell ProDemand, Mitchell On-Demand
CCC ONE = CCC estimating, CCC One estimating
AllData = ALLDATA repair
Snap-on diagnostic tools = Snap-on scanner
CMMS = computerized maintenance management system, computerised maintenance management system, CMMS software, maintenance management software
IBM Maximo = Maximo, Maximo Asset Management > CMMS
ServiceTitan
`;

const CERTIFICATES = `
OSHA 10 = OSHA 10-hour, OSHA 10 certification, OSHA 10 Hour Construction, 10-hour OSHA, OSHA 10 card, OSHA 10 certified > OSHA regulations
OSHA 30 = OSHA 30-hour, OSHA 30 certification, OSHA 30 Hour Construction, 30-hour OSHA, OSHA 30 card, OSHA 30 certified > OSHA regulations
OSHA 500 = OSHA 510
CSCS card = CSCS, Construction Skills Certification Scheme, CSCS cards
CPCS card = CPCS, Construction Plant Competence Scheme
SMSTS = Site Management Safety Training Scheme
SSSTS = Site Supervisors Safety Training Scheme, Site Supervisors' Safety Training Scheme
IPAF licence = IPAF card, IPAF certified, IPAF > aerial lift operation
PASMA card = PASMA certified, PASMA
JIB Gold Card = ECS Gold Card, JIB card
Gas Safe registration = Gas Safe registered, Gas Safe Register, Gas Safe, CORGI registered > gas fitting
City & Guilds Electrical Installation = City & Guilds 2391, City and Guilds Electrical Installation, City & Guilds 2382, City & Guilds 2365, NVQ Level 3 Electrical Installation > electrical wiring
NVQ Carpentry and Joinery = City & Guilds Carpentry, NVQ Carpentry, NVQ Level 2 Carpentry > carpentry
NVQ Plumbing = City & Guilds Plumbing, NVQ Level 2 Plumbing, NVQ Level 3 Plumbing > plumbing
Journeyman Electrician = journeyman electrician license, licensed electrician, electrical license, electrician license, licensed journeyman electrician > electrical work
Master Electrician = master electrician license > electrical work
Journeyman Plumber = licensed plumber, plumbing license, plumber's license, journeyman plumber license > plumbing
Master Plumber = master plumber license > plumbing
EPA 608 certification = EPA 608, EPA Section 608, EPA Universal, EPA Universal Certification, EPA certified, EPA 608 Universal, Section 608 certification > refrigerant handling
EPA Lead Renovator = EPA RRP certification, RRP certified, Lead RRP
NATE certification = NATE certified, North American Technician Excellence, NATE > HVAC
HVAC license = licensed HVAC technician, HVAC certification, HVAC certified > HVAC
General Contractor License = licensed general contractor, contractor's license, contractors license, general contractor licence
LEED AP = LEED Accredited Professional, LEED AP BD+C, LEED accredited > LEED
LEED Green Associate = LEED GA > LEED
Certified Construction Manager = CCM certification > construction management
Associate Constructor = Certified Professional Constructor
Certified Welding Inspector = CWI, AWS CWI
AWS welding certification = certified welder, welding certification, AWS D1.1, AWS certified welder, certified AWS welder > welding
NCCER certification = NCCER, NCCER certified, NCCER Core
NCCCO crane operator certification = NCCCO, CCO certification, certified crane operator > crane operation
ASE certification = ASE certified, ASE Master Technician, Automotive Service Excellence, ASE Certified Master Technician, ASE Master, ASE, ASE certs, ASE certified mechanic > auto repair
I-CAR certification = I-CAR, I-CAR Gold, I-CAR certified > auto body repair
MOT tester licence = MOT tester > MOT testing
Certified Facility Manager = CFM certification, IFMA certification > facilities management
Certified Home Inspector = licensed home inspector > building inspection
Professional Land Surveyor = PLS license, licensed land surveyor > land surveying
NABCEP certification = NABCEP > solar panel installation
RICS membership = RICS, MRICS, Royal Institution of Chartered Surveyors, RICS chartered surveyor
confined space certification = confined space certified > confined space entry
Certified Pool Operator = CPO pool > swimming pool maintenance
`;

/** Building trades, site management, maintenance and vehicle repair. */
export const CONSTRUCTION: SkillTable[] = [
  { field: "construction", kind: "knowledge", lines: KNOWLEDGE },
  { field: "construction", kind: "tool", lines: TOOLS },
  { field: "construction", kind: "certificate", lines: CERTIFICATES },
];
