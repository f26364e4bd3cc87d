import type { SkillTable } from "../parse-skill-lines.ts";

/** Mechanical, electrical, civil, chemical, aerospace and systems engineering. */
export const ENGINEERING: SkillTable[] = [
  {
    field: "engineering",
    kind: "tool",
    lines: `
# Computer-aided design and manufacturing
SolidWorks = Solid Works, SOLIDWORKS Premium, Dassault SolidWorks > computer-aided design ~ Autodesk Inventor, Creo, CATIA
SolidWorks Simulation > SolidWorks, finite element analysis
SolidWorks PDM = SolidWorks Enterprise PDM
AutoCAD = Auto CAD, Autodesk AutoCAD, AutoCAD LT > computer-aided design ~ MicroStation
AutoCAD Civil 3D = Civil 3D, Autodesk Civil 3D, Civil3D > computer-aided design
AutoCAD Electrical > AutoCAD
AutoCAD Mechanical > AutoCAD
AutoCAD MEP > AutoCAD
AutoCAD Plant 3D = Plant 3D > AutoCAD
AutoLISP > AutoCAD
Autodesk Inventor = Inventor > computer-aided design
Autodesk Fusion = Fusion 360, Autodesk Fusion 360 > computer-aided design
CATIA = CATIA V5, Dassault CATIA, CATIA V6 > computer-aided design
Creo = PTC Creo, Creo Parametric, Pro/ENGINEER, Pro-E, ProE, Pro/E, Pro Engineer > computer-aided design
Siemens NX = NX, Unigraphics, NX CAD, UG NX, Unigraphics NX > computer-aided design
Solid Edge = SolidEdge > computer-aided design
Onshape > computer-aided design
KeyCreator = CADKEY > computer-aided design
FreeCAD > computer-aided design
DraftSight > computer-aided design
IronCAD > computer-aided design
MicroStation = Bentley MicroStation, Micro Station > computer-aided design ~ AutoCAD
Rhino = Rhinoceros 3D, Rhino 3D, Rhino3D, Rhinoceros
Grasshopper = Grasshopper 3D
Revit = Autodesk Revit, Revit MEP, Revit Architecture, Revit Structure > building information modeling
ArchiCAD = Graphisoft ArchiCAD > building information modeling
Vectorworks = VectorWorks Architect
Navisworks = Autodesk Navisworks, Navisworks Manage
BIM 360 = Autodesk BIM 360
Autodesk Vault
Teamcenter = Siemens Teamcenter > product lifecycle management
Windchill = PTC Windchill > product lifecycle management
ENOVIA > product lifecycle management
Arena PLM > product lifecycle management
Agile PLM = Oracle Agile PLM > product lifecycle management
Cura slicer = Ultimaker Cura
# Simulation
ANSYS = ANSYS Workbench, ANSYS Mechanical, Ansys simulation
ANSYS Fluent > ANSYS, computational fluid dynamics
ANSYS HFSS = HFSS
ANSYS Maxwell
Abaqus = SIMULIA Abaqus > finite element analysis
Nastran = MSC Nastran, NX Nastran > finite element analysis
Patran = MSC Patran
LS-DYNA > finite element analysis
HyperMesh = Altair HyperMesh
OptiStruct = Altair OptiStruct
HyperWorks = Altair HyperWorks
MSC Adams = ADAMS simulation, Adams multibody
COMSOL = COMSOL Multiphysics
STAR-CCM+ = Star CCM > computational fluid dynamics
OpenFOAM > computational fluid dynamics
Modelica = Dymola
LabVIEW = Lab View, NI LabVIEW, National Instruments LabVIEW
NI TestStand = TestStand
dSPACE
CANoe = Vector CANoe, CANalyzer
GT-SUITE = GT-Power
CarSim
AMESim = Simcenter Amesim
Carrier HAP = Hourly Analysis Program
Trane TRACE = TRACE 700
EnergyPlus
eQUEST
# Electrical and electronic
Altium Designer = Altium > PCB design
KiCad > PCB design
Autodesk EAGLE = EAGLE PCB, Eagle CAD > PCB design
OrCAD = Cadence OrCAD, OrCAD Capture
Cadence Allegro = Allegro PCB > PCB design
Cadence Virtuoso = Virtuoso
Cadence Spectre
PADS = Mentor PADS, PADS Layout > PCB design
Mentor Graphics
Synopsys Design Compiler = Design Compiler
PrimeTime = Synopsys PrimeTime
SPICE = SPICE simulation, PSpice, HSPICE
LTspice
Multisim = NI Multisim
Proteus = Proteus Design Suite
ModelSim = QuestaSim
Xilinx Vivado = Vivado, Xilinx ISE
Quartus = Intel Quartus, Quartus Prime, Altera Quartus
VHDL = VHSIC Hardware Description Language
Verilog = Verilog HDL
SystemVerilog = System Verilog
SystemC
UVM = Universal Verification Methodology
ETAP = ETAP software
SKM PowerTools = SKM Power Tools, SKM
PSS/E = PSSE
PowerWorld = PowerWorld Simulator
PSCAD
DIgSILENT PowerFactory = PowerFactory
EPLAN = EPLAN Electric P8
oscilloscopes = oscilloscope
spectrum analyzers = spectrum analyzer
logic analyzers = logic analyzer
network analyzers = vector network analyzer
function generators = function generator, signal generator, signal generators
# Control and automation
Allen-Bradley = Allen Bradley PLC, Allen-Bradley PLCs
RSLogix = RSLogix 5000, RSLogix 500
Studio 5000 = Logix Designer
ControlLogix = Allen-Bradley ControlLogix, CompactLogix
FactoryTalk = FactoryTalk View, Rockwell FactoryTalk
Rockwell Automation
Siemens TIA Portal = TIA Portal
Siemens S7 = Siemens PLC, Step 7, SIMATIC S7
Wonderware = AVEVA InTouch, Wonderware InTouch
Ignition SCADA = Inductive Automation Ignition > SCADA
GE iFIX = iFIX, Proficy
WinCC = Siemens WinCC
DeltaV = Emerson DeltaV
Honeywell Experion = Experion PKS
CODESYS
Modbus = Modbus RTU, Modbus TCP
PROFINET
Profibus
EtherCAT
EtherNet/IP
DeviceNet
OPC UA = OPC Unified Architecture
HART protocol
BACnet
OSIsoft PI = PI System, PI Historian, AVEVA PI
Cognex = Cognex vision
# Civil and structural
STAAD.Pro = STAAD, STAAD Pro
ETABS
SAP2000 = SAP 2000
SAFE structural software
RISA-3D = RISA
RAM Structural System
Tekla Structures = Tekla > building information modeling
SketchUp = Google SketchUp, Trimble SketchUp, SketchUp Pro, Sketch Up, Sketch Up models, Sketch Up Pro
HEC-RAS
HEC-HMS
EPANET
WaterCAD = WaterGEMS
StormCAD
EPA SWMM = SWMM
HydroCAD
InRoads = Bentley InRoads
OpenRoads = OpenRoads Designer
GEOPAK
Synchro traffic software = Trafficware Synchro, Synchro, Synchro Studio
VISSIM = PTV Vissim
PLAXIS
GeoStudio
gINT
Trimble Business Center
Leica total station = Leica Geosystems, Leica total stations, Leica, Leica Cyclone, Leica Infinity
PVsyst
HOMER energy = HOMER Pro
Lumion
Enscape
# Process and energy
Aspen HYSYS = HYSYS
Aspen Plus = AspenPlus
AspenTech = Aspen Technology
CHEMCAD
PRO/II = SimSci PRO/II
UniSim = Honeywell UniSim
PIPE-FLO
AFT Fathom
Caesar II = CAESAR II pipe stress
PV Elite
Petrel = Schlumberger Petrel
Eclipse reservoir simulator = Schlumberger Eclipse
PIPESIM
OLGA multiphase
Landmark software = Halliburton Landmark
Kingdom seismic software = IHS Kingdom
WellView = Peloton WellView
Surpac
Vulcan mining software = Maptek Vulcan
Leapfrog Geo
# Systems and aerospace
IBM DOORS = DOORS, Rational DOORS, DOORS Next, Telelogic DOORS
Polarion
Jama Connect = Jama
Cameo Systems Modeler = MagicDraw, Cameo
SysML = Systems Modeling Language
Systems Tool Kit = AGI STK, Satellite Tool Kit
GMAT mission analysis = General Mission Analysis Tool
XFOIL
X-Plane = X-Plane simulator
Simcenter
PLECS
`,
  },
  {
    field: "engineering",
    kind: "knowledge",
    lines: `
computer-aided design = CAD, CAD software, CAD design, CAD drafting, CAD modeling, CAD drawings, computer aided drafting, CAD/CAM drawings
computer-aided manufacturing = CAM software, CAM programming, CAM
CAD/CAM software = CAD/CAM, CAD-CAM, CADCAM > computer-aided design, computer-aided manufacturing
computer-aided engineering = CAE
3D modeling = 3D modelling, 3-D modeling, 3D CAD, solid modeling, three-dimensional modeling, three-dimensional modelling
2D drafting = 2D CAD
technical drawing = engineering drawings, technical drawings, mechanical drawings, engineering drawing, shop drawings, drafting, draughting, drafter, draftsman, draughtsman, draughtsperson, technical drafting
electrical schematics = schematics, wiring diagrams, schematic diagrams
schematic capture
building information modeling = BIM, building information modelling, BIM modeling
product lifecycle management = PLM, product life cycle management
engineering change management = engineering change orders, ECO process, engineering change notices
bill of materials = BOM, bills of materials, BOMs
mechanical engineering = mechanical design engineering
mechanical design = machine design, mechanical product design
electrical engineering
electrical design = electrical system design
electronics engineering = electronic engineering, electronics engineer
electronics = electronic circuits
civil engineering
structural engineering
chemical engineering
aerospace engineering
aeronautical engineering
industrial engineering
systems engineering
environmental engineering
geotechnical engineering
transportation engineering
water resources engineering
petroleum engineering
reservoir engineering
drilling engineering
mining engineering
nuclear engineering
marine engineering
naval architecture = naval architect
biomedical engineering
materials engineering
metallurgical engineering
automotive engineering
manufacturing engineering = manufacturing engineer
process engineering
project engineering
reliability engineering
field engineering
sales engineering
human factors engineering = human factors, ergonomics engineering
model-based systems engineering = MBSE > systems engineering
requirements management
finite element analysis = FEA, finite element modeling, FEM, finite element method
computational fluid dynamics = CFD
structural analysis = stress analysis, structural analyst
thermal analysis
modal analysis
fatigue analysis
failure analysis = failure analyst
fault tree analysis
tolerance analysis = tolerance stack-up, tolerance stack up analysis
design for manufacturability = DFM, design for manufacturing, DFMA, design for manufacture and assembly
design for assembly = DFA
design review = design reviews, engineering design reviews
design verification = design validation, DV testing, verification and validation
prototyping = prototype development, prototype design, mechanical prototyping, prototypes, prototyped, building prototypes, prototype building
rapid prototyping > prototyping
product design engineering = engineering product design, product design engineer
product development = new product development, NPD
reverse engineering
sheet metal design
plastic part design = injection mold design
tool design = tooling design, jig and fixture design, fixture design
thermodynamics
fluid mechanics = fluid dynamics
heat transfer
statics and dynamics = engineering mechanics
strength of materials = mechanics of materials
materials science = material science, materials scientist
metallurgy
corrosion engineering = corrosion control, corrosion, corrosion prevention, cathodic protection
tribology = tribologist
HVAC design = HVAC system design, HVAC designer
plumbing design = plumbing designer
fire protection engineering = fire protection design
MEP engineering = mechanical electrical and plumbing, MEP design, MEP systems
piping design = pipe design, piping systems
pipe stress analysis
pressure vessels = pressure vessel design
heat exchangers = heat exchanger design
turbomachinery = gas turbines, steam turbines
internal combustion engines = engine design
powertrain engineering = powertrain
vehicle dynamics
electric vehicles = EV technology, electric vehicle technology
battery management systems = battery management system
battery technology = lithium-ion batteries
fuel cells
renewable energy = renewable energy systems
solar energy = solar power, photovoltaics, solar PV, photovoltaic systems
wind energy = wind power, wind turbines
energy efficiency
energy modeling = building energy modeling
energy auditing = energy audits
power systems = electrical power systems, power system analysis
power electronics > electronics
power generation
power distribution = electrical distribution
power transmission
protective relaying = relay protection, relay settings
short circuit analysis
arc flash analysis = arc flash studies, arc flash
load flow analysis = power flow analysis
transformers and switchgear = switchgear
electric motors = motor controls, motor control
variable frequency drives = VFD, VFDs, variable frequency drive
circuit design = circuit analysis, electronic circuit design
analog circuit design = analog design, analog electronics > circuit design
digital circuit design = digital design, digital logic design, digital electronics > circuit design
mixed-signal design
RF engineering = radio frequency engineering, RF design, RF
microwave engineering
antenna design
electromagnetics
EMI/EMC = electromagnetic compatibility, EMC testing, EMI testing
signal integrity
PCB design = PCB layout, printed circuit board design, PCB, printed circuit boards, PCBs
electronic troubleshooting = electronics troubleshooting, circuit troubleshooting
cable harness design = wire harness design
FPGA = FPGA design, field programmable gate array, FPGAs, FPGA programming
ASIC design = ASIC, application-specific integrated circuit
VLSI = VLSI design, very large scale integration
RTL design = register transfer level
IC layout = integrated circuit design, IC design
semiconductor physics = semiconductors
photolithography
MEMS = microelectromechanical systems
microcontrollers = microcontroller, microcontroller programming, MCU, MCUs
microprocessors = microprocessor
sensors = sensor integration
instrumentation = instrumentation and control, instrumentation and controls
data acquisition = DAQ
control systems = control system, control systems engineering, control engineering, control system design
PID control = PID controllers, PID tuning, PID loops
PLC = PLCs, programmable logic controller, programmable logic controllers, PLC systems
PLC programming = PLC programmer, PLC programs, programmed PLCs, programming PLCs, PLC ladder logic, PLC programmers > PLC
ladder logic
SCADA = supervisory control and data acquisition, SCADA systems
HMI = human machine interface, HMI programming
DCS = distributed control system, distributed control systems
industrial automation = factory automation
process control
process automation
building automation = building automation systems, building management systems, BMS controls, BMS, building management system
robotics = robotic systems
mechatronics
motion control = servo motors, servo control
machine vision
kinematics
path planning
SLAM = simultaneous localization and mapping
LiDAR
sensor fusion
autonomous vehicles = self-driving cars, autonomous driving
ADAS = advanced driver assistance systems
unmanned aerial vehicles = UAV, UAVs, drones, unmanned aircraft systems
drone piloting = drone operation, UAV pilot, drone pilot, drone operator
avionics
aerodynamics
propulsion systems = propulsion
flight dynamics
flight testing = flight test
spacecraft design
orbital mechanics
guidance navigation and control = GNC
DO-178C = DO-178B, DO-178
DO-254
ISO 26262
IEC 61508
IEC 61131 = IEC 61131-3
functional safety
MIL-STD standards = MIL-STD, military standards
ASME Y14.5 = ASME Y14
ASME Boiler and Pressure Vessel Code = ASME BPVC
ASHRAE standards = ASHRAE
NFPA 70E
IEEE standards
UL certification = UL standards
CE marking
structural design
steel design = structural steel design
reinforced concrete design = concrete design
timber design
foundation design
bridge design = bridge engineering
seismic design = earthquake engineering
highway design = roadway design
traffic engineering = traffic analysis, traffic studies
pavement design
drainage design = stormwater design
stormwater management = storm water management
hydrology = hydrologist
hydraulic modeling = hydraulic analysis
water treatment = water treatment systems
wastewater treatment = waste water treatment
soil mechanics
geotechnical investigation
concrete testing
site design = site development design
land development
construction drawings = construction documents
erosion control = erosion and sediment control
environmental impact assessment = environmental impact assessments, EIA studies
environmental compliance = environmental regulations
air quality monitoring = air quality
environmental remediation = site remediation, soil remediation
process design = chemical process design
process simulation = process modeling
process safety = process safety management, PSM
HAZOP = hazard and operability study, HAZOP analysis
P&ID = P&IDs, piping and instrumentation diagrams, piping and instrumentation diagram
process flow diagrams = PFD, process flow diagram
mass and energy balance = material and energy balances, mass balance, mass balances, material balance, mass and energy balances
distillation
reaction engineering = reactor design
chemical separation processes
scale-up = process scale-up
polymer engineering = polymer science, polymers, polymer processing
composite materials = composites
plastics engineering
oil and gas = oil & gas
well logging = well log analysis
well completion = well completions
hydraulic fracturing
seismic interpretation
pipeline engineering = pipelines integrity
nondestructive testing = NDT, non-destructive testing, NDE, nondestructive evaluation
ultrasonic testing
radiographic testing
magnetic particle inspection = magnetic particle testing
materials testing = tensile testing
environmental testing
reliability testing
accelerated life testing = HALT/HASS
test equipment = electronic test equipment
test engineering
technical specifications = technical specification writing
cost estimating in engineering = engineering cost estimation
commissioning = start-up and commissioning
site acceptance testing
factory acceptance testing
acoustics
optics = optical engineering
photonics
laser systems = laser technology
nanotechnology = nanotechnologist
`,
  },
  {
    field: "engineering",
    kind: "certificate",
    lines: `
Professional Engineer = PE license, Licensed Professional Engineer, Professional Engineer license, Registered Professional Engineer
Engineer in Training = EIT, Engineer Intern
Fundamentals of Engineering exam = FE exam, Fundamentals of Engineering
Chartered Engineer = CEng
Certified SolidWorks Professional = CSWP > SolidWorks
Certified SolidWorks Associate = CSWA > SolidWorks
Autodesk Certified Professional
Certified LabVIEW Associate Developer = CLAD > LabVIEW
Certified Energy Manager
Certified Reliability Engineer
FAA Part 107 = Remote Pilot Certificate, Part 107 license
`,
  },
];
