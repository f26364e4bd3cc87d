import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Production
manufacturing = manufacturing operations, manufacturing experience, manufacturing environment
manufacturing processes = manufacturing process, production processes
manufacturing management = production management, plant management, factory management, production manager, factory manager, plant manager, manufacturing manager, managed a plant
production planning = production scheduling, manufacturing planning, planning production, master production scheduling, production planner, production schedules, planned production, production planners, scheduled production
production supervision = supervising production, production line supervision, production supervisor, line leader, supervised production, shift supervisor in production, line supervisor, production team leader, supervised production line
production line work = production line, assembly line, assembly line work, production line operation, assembly lines, factory work, production operative, production worker, production operator, factory worker, factory operative, line worker, line operative, production associate, worked on production lines
production monitoring = production reporting, production tracking
line balancing = production line balancing
batch manufacturing = batch production, batch processing of products > manufacturing
batch records = batch record review, batch record, batch manufacturing records
mechanical assembly = mechanical assemblies, assembling mechanical parts, product assembly, parts assembly, sub-assembly, assembled products, assembled parts, assembler, assembly worker, assembly line worker, assembled machines, assembly operative, assembly work, assembled components, assembled units, assemblers, assembling products
electronic assembly = electronics assembly, PCB assembly, circuit board assembly, printed circuit board assembly, electro-mechanical assembly, electromechanical assembly, assembled circuit boards, electronics assembler, electronic assembler, assembled PCBs, board assembly
soldering = hand soldering, SMT soldering, through-hole soldering, solder, soldered, soldered boards, soldered components, solderer, solder joints, soldering iron
surface mount technology = SMT assembly, SMT
wire harness assembly = cable harness assembly, wire harnessing, wire harness, cable assembly
machine operation = operating machinery, machine operating, operating machines, machinery operation, operate machinery, operating production equipment, machine operator experience, equipment operation, machine operator, operated machines, operated machinery, machine operative, machine operators, running machines, ran machines, machine minder
machine setup = machine set-up, setting up machines, setup and operation of machines, machine setting, equipment setup, machine tool setup, tool setup, tool set-up, setup and operation, set-up and operation
changeovers = machine changeovers, line changeovers, changeover
packaging operations = packaging, packaging machinery, packaging equipment, packaging lines, packaging line, packaging operator, packed products, packaged products, packing machine, packaging machines, product packaging, packaging operative, packing line, packaged goods, packed goods on a line
labeling operations = product labeling, labelling machines, labeling machines
industrial sewing = sewing, sewing machine operation, sewing machines, industrial sewing machines, machine sewing, sewing machinist, sewing machine operator, sewing machine, sewed garments, seamstress in a factory, garment machinist
pattern cutting = pattern making, patternmaking, garment pattern making
textile manufacturing = garment manufacturing, apparel manufacturing, textile production > manufacturing
upholstery = upholsterer, upholstered furniture, re-upholstery, reupholstery
printing press operation = offset printing, press operation, offset press, printing presses, printing press, press operator, printer operator for offset, lithographic printing, litho printing, ran printing presses, offset lithography
screen printing = silkscreen printing, silk screening, screen printer, screen-printed shirts
bookbinding = bindery operations, bindery
food processing = food manufacturing, food production lines, food production operative, food factory, food production line, meat processing, fish processing, poultry processing, processed food
pharmaceutical manufacturing = pharmaceutical production, drug manufacturing > manufacturing
chemical processing = chemical manufacturing, chemical plant operations
plastics manufacturing = plastic manufacturing > manufacturing
injection molding = injection moulding, plastic injection molding, injection molding machines, injection moulder, moulding machine setter, injection molder, injection mould setter, plastic moulding, injection moulded, plastic molding
blow molding = blow moulding
extrusion = plastic extrusion, extrusion molding
thermoforming
rubber molding = compression molding
composite fabrication = fiberglass fabrication, composites manufacturing, carbon fiber layup
glass manufacturing = glass cutting, glassblowing > manufacturing
paper manufacturing = pulp and paper > manufacturing
semiconductor manufacturing = wafer fabrication, semiconductor fabrication > manufacturing
cleanroom protocols = clean room, cleanroom, cleanrooms, cleanroom environment, clean room procedures, cleanroom manufacturing

# Machining and metal
machining = machining operations, machinist, precision machining, machine shop, machinists, machined parts, machined components, machine shop work, machining centres, machining centers, machinist work
CNC machining = CNC, computer numerical control, CNC machines, CNC operation, CNC machine operation, CNC machinist, CNC operator, CNC machine, computer numerically controlled > machining
CNC programming = CNC program editing, CNC programs > CNC machining
G-code = G code programming, G and M codes, M-code, G&M code
CNC lathe = CNC lathes, CNC turning > CNC machining
CNC milling = CNC mill, CNC mills, CNC milling machine > CNC machining, milling
lathe operation = lathe, lathes, manual lathe, lathe turning, engine lathe, turning lathe, manual lathes > machining
milling = milling machine, milling machines, mill operation, manual mill, manual milling, milling operations > machining
drill press operation = drill press, drill presses > machining
grinding = surface grinding, grinders, metal grinding, surface grinder, cylindrical grinding, tool grinding
deburring
electrical discharge machining = wire EDM, EDM machining, sinker EDM, EDM > machining
5-axis machining = five-axis machining, 5 axis CNC > CNC machining
tool and die making = tool and die, tool & die, die making, toolmaking, tool making, mold making, toolmaker, tool and die maker, die maker, toolmakers
tool setting = tool changes, setting tools on machines
geometric dimensioning and tolerancing = GD&T, GD and T
precision measurement = precision measuring instruments, precision measuring tools, measuring instruments, precision measuring, measuring tools, measuring equipment, gauges and micrometers, measured parts
calipers and micrometers = micrometers, calipers, micrometer, vernier calipers, dial calipers, caliper, measured with calipers, calliper, callipers, verniers
coordinate measuring machine = CMM inspection, coordinate measuring machines, CMM, CMM programming, CMM operator
welding = welding skills, weld, welder, metal welding, welded, welders
MIG welding = MIG, gas metal arc welding, GMAW, MIG welder, metal inert gas welding, MIG and TIG > welding
TIG welding = TIG, gas tungsten arc welding, GTAW, TIG welder, tungsten inert gas welding > welding
stick welding = arc welding, shielded metal arc welding, SMAW > welding
flux-cored welding = flux core welding, FCAW, flux-cored arc welding, flux core > welding
spot welding = resistance welding > welding
pipe welding > welding
robotic welding > welding
underwater welding > welding
weld inspection = welding inspection, weld inspector
brazing
plasma cutting = plasma cutter, plasma cutters
oxy-acetylene cutting = oxyacetylene cutting, torch cutting, oxy-fuel cutting, cutting torch
laser cutting = laser cutter, laser cutters
waterjet cutting = water jet cutting, waterjet
metal fabrication = fabrication of metal, steel fabrication, metal fabricating, metalworking, metal working, structural steel fabrication, fabricator, fabricated steel, metal fabricator, welder fabricator, metalwork, fabricators, fabricated parts, fabricating metal, structural fabrication, fabrication
sheet metal fabrication = sheet metal, sheet metal work, sheet-metal working, sheetmetal, sheetmetal fabrication, sheet metal worker, sheetmetal worker > metal fabrication
metal stamping = stamping press, stamping presses
press brake operation = press brake, press brakes, brake press
punch press operation = punch press, turret punch press
metal casting = foundry, sand casting, die casting, investment casting, foundry work
forging = metal forging, blacksmithing
heat treatment = heat treating, annealing
electroplating = metal plating, chrome plating
anodizing = anodising
powder coating = powder coater, powder-coated
sandblasting = sand blasting, shot blasting, abrasive blasting
metal finishing = metal polishing, surface finishing
industrial painting = industrial coating
rapid prototyping manufacturing = prototype fabrication
additive manufacturing = 3D printing, 3-D printing, three-dimensional printing, 3D printers, 3D printer > manufacturing
jewelry making = jewellery making, goldsmithing, silversmithing
watch repair = watchmaking, watchmaker, watch-making, horology, clock repair, repaired watches

# Quality
quality control = QC, quality control procedures, quality control inspection, quality control checks, quality checks, QC inspector, QC checks, quality controller, QC inspection, QC technician, quality control inspector
quality assurance = QA, quality assurance procedures, quality assurance processes, QA inspector, QA engineer, QA technician, QA officer, QA manager, quality assurance officer, QA checks
quality inspection = quality inspections, product inspection, inspecting products, product inspections, visual inspection, visual inspections, part inspection, inspection of products, quality inspector, inspected parts, inspected products, parts inspection, inspected goods, inspecting parts
quality management = quality management systems, QMS, total quality management, TQM, quality management system
first article inspection = FAI, first article inspections, FAIs
incoming inspection = receiving inspection
in-process inspection = in-process inspections, in-process inspector
statistical process control = SPC, SPC charts, control charts
failure mode and effects analysis = FMEA, failure modes and effects analysis, PFMEA, DFMEA
corrective and preventive action = CAPA, corrective and preventative action, corrective and preventive actions, CAPAs, CAPA management
nonconformance reports = nonconformance reporting, NCR reports, non-conformance management, non-conformance reports
root cause analysis = RCA, root cause investigation, root-cause analyses, root cause corrective action, RCA by 5 Whys, root-cause, root causes, root cause investigations, found root causes
8D problem solving = 8D, 8D methodology
5 Whys = five whys
fishbone diagram = Ishikawa diagram, cause and effect diagram
production part approval process = PPAP
advanced product quality planning = APQP
measurement system analysis = MSA studies, gage R&R, gauge R&R
ISO 9001 = ISO 9001:2015, ISO9001, ISO 9001:2008, ISO 9000, ISO 9001 standards, ISO 9001 quality management
ISO 13485 = ISO13485, ISO 13485:2016
ISO 14001 = ISO14001, ISO 14001:2015
ISO 45001 = OHSAS 18001, ISO45001
ISO 17025 = ISO/IEC 17025
ISO 22000 = FSSC 22000
AS9100 = AS 9100, AS9100D
IATF 16949 = ISO/TS 16949, TS 16949, IATF16949, TS16949
ISO standards = ISO audits, ISO procedures
Good Manufacturing Practice = GMP, cGMP, good manufacturing practices, current good manufacturing practices, GMPs, current Good Manufacturing Practice, GMP compliance, cGMPs
regulatory affairs = regulatory submissions, RA specialist, regulatory affairs specialist, regulatory affairs manager, regulatory strategy, regulatory filings, regulatory dossiers
good documentation practices = GDocP
GxP = GxP compliance
FDA regulations = Food and Drug Administration regulations, FDA compliance, FDA regulatory requirements, FDA guidelines
21 CFR Part 11 = Part 11 compliance
21 CFR Part 820 = 21 CFR 820, FDA QSR
equipment validation = IQ/OQ/PQ, IQ OQ PQ, equipment qualification, installation qualification
process validation = validation protocols
cleaning validation
BRC food standard = BRC, BRCGS, BRC audits
SQF = Safe Quality Food
equipment calibration = calibration, instrument calibration, calibrating equipment, calibrations, calibrating instruments, calibrated, calibrated gauges, calibrated instruments, gauge calibration
process improvement = process improvements, improving processes, business process improvement, process optimization, process optimisation, process enhancement, improved processes
continuous improvement = continuous process improvement, continual improvement, CI initiatives, CI projects, improvement projects, kaizen culture
standard operating procedures = SOPs, SOP, standard operating procedure, SOP development, work instructions
5S = 5S methodology, five S, 5S lean, 5-S, 5S audits, 5S housekeeping
Kaizen = Kaizen events, Kaizen event
Gemba walks = Gemba, Gemba walk
poka-yoke = mistake proofing, error proofing
SMED = single-minute exchange of dies, quick changeover
value stream mapping = VSM, value stream maps
total productive maintenance = TPM maintenance, TPM
overall equipment effectiveness = OEE
time and motion studies = time studies, time study, time and motion study, motion studies
Theory of Constraints
Toyota Production System = TPS lean

# Maintenance and safety
industrial maintenance = plant maintenance, manufacturing maintenance, factory maintenance, maintenance engineering, maintenance fitter, maintenance mechanic, maintenance engineer, maintained machinery, industrial mechanic, maintenance technician in a plant
mechanical maintenance = mechanical repair, mechanical repairs, mechanical troubleshooting
machine maintenance = equipment maintenance, machinery maintenance, maintaining machinery, machinery repair, machine repair, equipment repair, equipment repairs, repairing equipment, maintenance of equipment
predictive maintenance = condition monitoring
equipment troubleshooting = troubleshooting equipment, machine troubleshooting, troubleshooting machinery
fault finding = fault diagnosis, faultfinding, fault detection
hydraulics = hydraulic systems, hydraulic system, hydraulic repair, hydraulic repairs, hydraulic presses, hydraulic equipment
pneumatics = pneumatic systems, pneumatic system, pneumatic equipment
bearings and gearboxes = gearboxes, bearings replacement, gearbox repair
pumps and compressors = pump repair, pumps and valves, compressors repair, pump maintenance
lubrication = machine lubrication, equipment lubrication, lubricating machinery
millwright work = millwright, millwrighting
shaft alignment = laser alignment, coupling alignment
vibration analysis
robot operation = industrial robots, robot programming for production, industrial robotics
workplace safety = occupational safety, occupational health and safety, workplace health and safety, safety procedures, OHS, safety protocols, safe work practices, industrial safety, safety regulations, safety compliance, safety practices
health and safety = health & safety, health and safety regulations, H&S, environmental health and safety, EHS, HSE, health and safety compliance, environment health and safety, H&S officer, health and safety officer, HSE officer, safety officer, safety manager, EHS specialist, EHS manager
OSHA regulations = OSHA, OSHA compliance, OSHA standards, Occupational Safety and Health Administration, OSHA safety standards, OSHA guidelines, OSHA safety
COSHH = Control of Substances Hazardous to Health, COSHH regulations
personal protective equipment = PPE, PPE use
safety data sheets = material safety data sheets, MSDS, material safety data sheet, SDS sheets
hazard identification = hazard analysis, job hazard analysis, JHA, job safety analysis, hazard recognition, JSA, JHAs, JSAs
safety audits = safety inspections, safety audit, safety inspection
safety training = safety meetings, toolbox talks, toolbox meetings, conducting safety meetings
accident investigation = incident investigation, accident investigations, incident investigations, accident reporting
hazardous waste management = hazardous waste disposal, hazardous waste
waste reduction = scrap reduction, reducing waste
plant startup and shutdown = plant shutdowns
`;

const TOOLS = `
Mastercam = Master Cam > CNC programming
GibbsCAM > CNC programming
Esprit CAM = Esprit > CNC programming
Edgecam > CNC programming
FeatureCAM > CNC programming
Surfcam > CNC programming
PowerMill = Delcam PowerMill > CNC programming
Haas CNC = Haas machines, Haas controls, Haas > CNC machining
Fanuc controls = Fanuc, Fanuc control, Fanuc CNC > CNC machining
Mazak = Mazatrol > CNC machining
Okuma CNC = Okuma > CNC machining
Fanuc robots = Fanuc robotics
KUKA robots = KUKA
ABB robots
manufacturing execution systems = manufacturing execution system, MES software, MES systems, MES
Siemens Opcenter = Opcenter > manufacturing execution systems
Plex Manufacturing Cloud = Plex Systems
TrackWise > corrective and preventive action
MasterControl QMS = MasterControl
ETQ Reliance
JobBOSS
E2 Shop System
Infor VISUAL = Visual Manufacturing
QAD ERP = QAD
angle grinder = angle grinders
optical comparator = optical comparators
industrial ovens = industrial oven
torque wrench = torque wrenches
thermal imaging camera = thermal imaging, infrared thermography
`;

const CERTIFICATES = `
Certified Quality Engineer = CQE, ASQ CQE > quality management
Certified Quality Auditor = CQA, ASQ CQA > auditing
Certified Quality Technician = CQT certification > quality control
Certified Quality Inspector = CQI certification > quality inspection
Certified Manager of Quality = CMQ/OE > quality management
ISO 9001 Lead Auditor = ISO 9001 auditor, ISO 9001 internal auditor, ISO lead auditor > ISO 9001
Certified Production Technician = MSSC CPT, MSSC Certified Production Technician > manufacturing
NIMS certification = NIMS certified, National Institute for Metalworking Skills, National Incident Management System, NIMS, IS-700 > machining
IPC-A-610 = IPC-610, IPC-A-610 certification > electronic assembly
J-STD-001 = J-STD soldering, J-STD-001 certification > soldering
Certified Maintenance and Reliability Professional = CMRP > industrial maintenance
Certified Manufacturing Engineer = CMfgE > manufacturing processes
Certified Safety Professional = CSP safety, Certified Safety Professionals > workplace safety
Associate Safety Professional = ASP safety > workplace safety
Certified Industrial Hygienist = CIH
NEBOSH = NEBOSH certificate, NEBOSH General Certificate, NEBOSH Diploma, NEBOSH National General Certificate > health and safety
IOSH = IOSH Managing Safely, IOSH certificate, IOSH Working Safely > health and safety
HAZWOPER = HAZWOPER 40, 40-hour HAZWOPER, OSHA HAZWOPER, HAZWOPER certification > hazardous materials handling
Boiler Operator License = boiler license, stationary engineer license > boiler operation
NDT Level II = NDT certification, ASNT Level II
`;

/** Production, machining, welding, quality, industrial maintenance and work safety. */
export const MANUFACTURING: SkillTable[] = [
  { field: "manufacturing", kind: "knowledge", lines: KNOWLEDGE },
  { field: "manufacturing", kind: "tool", lines: TOOLS },
  { field: "manufacturing", kind: "certificate", lines: CERTIFICATES },
];
