import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Warehouse
warehousing = warehouse operations, warehouse work, warehouse experience, warehouse operative, warehouse worker, warehouse associate, warehouse assistant, warehouse clerk, warehouseman, warehouse staff, warehouse
warehouse management = managing warehouses, warehouse supervision, warehouse manager, warehouse supervisor, managed a warehouse, ran a warehouse, warehouse managers, managed warehouses, managed warehouse > warehousing
inventory management = managing inventory, inventory systems, inventory administration, inventory, inventories, weekly inventory, monthly inventory, took inventory, taking inventory, stock inventory, managed inventory, inventory manager, inventory planning, controlled inventory levels, maintained inventory, inventory levels
inventory control = inventory controls, controlling inventory, inventory controller, inventory control clerk, inventory specialist, inventory clerk, controlled inventory, bar stock control, controlled bar stock > inventory management
inventory counting = cycle counting, cycle counts, inventory counts, physical inventory, cycle count, physical inventories, inventory count, counting inventory, counted inventory, counts inventory, inventory counter > inventory management
inventory tracking = tracking inventory, inventory monitoring, monitoring inventory levels
inventory reconciliation = inventory audits, inventory auditing, inventory audit
inventory optimization = inventory reduction, inventory optimisation
FIFO = first in first out
just-in-time inventory = just in time, JIT inventory, JIT delivery, JIT, just in time manufacturing, just-in-time delivery
vendor managed inventory = VMI
order picking = order pickers, picking orders, order selection, order selecting, pick and pack, picking and packing, order picking and packing, pick/pack, pulling orders, orderpicking, picking and packing orders, pickers, order picker, picked orders, order selector, orders picked, picked and packed, picker packer, picker/packer, pick-pack, warehouse picker, pick packing
voice picking = voice-directed picking
packing = packaging goods, packing orders, packing boxes, packing and shipping, packed boxes, packed orders, packed goods, picked and packed goods, pack orders, picked and packed orders for dispatch
palletizing = palletising, pallet building, pallet wrapping, stacking pallets
shrink wrapping
kitting = kit assembly
labeling packages = package labeling, labelling packages
shipping and receiving = shipping, receiving, shipping/receiving, receiving and shipping, shipping & receiving, shipping and receiving operations, shipped and received, shipping clerk, receiving clerk, goods in and out, goods out, despatch and goods-in
receiving goods = receiving shipments, receiving merchandise, goods receiving, receiving deliveries, goods-in, receive shipments, receiving inventory, received goods, received deliveries, booked in deliveries, goods receipt, checked deliveries, checking deliveries, receipt of goods
goods inspection on receipt = inspecting shipments, incoming goods inspection
loading and unloading = loading trucks, unloading trucks, truck loading, truck unloading, loading/unloading, unloading freight, loading freight, loading and unloading trucks, unloading deliveries, loaded trucks, unloaded trucks, loaded and unloaded, unloaded deliveries, loaded lorries, unload trucks, loaded vans, unloaded freight, unloading trailers, loading trailers, loading, unloading
dock operations = loading dock, loading dock operations, dock management
cross-docking = cross docking operations
material handling = materials handling, handling materials
heavy lifting = lifting heavy objects, lift 50 pounds, lifting up to 50 pounds, lift up to 50 lbs
forklift operation = forklift, forklifts, fork lift, forklift driving, operating forklifts, forklift driver, forklift operator, fork truck, fork lift operation, forklift experience, fork lifts, forklift truck, forklift trucks, FLT driver, drove forklifts, drove forklift, forklift drivers, lift truck
reach truck operation = reach truck, reach trucks, reach truck driver, reach-truck licence, reach truck operator, drove reach truck > forklift operation
pallet jack operation = pallet jack, pallet jacks, electric pallet jack, pallet truck, pallet trucks, hand truck, PPT licence, hand pallet truck
order picker operation = cherry picker, cherry pickers, order picker machine, order picker truck, stand-up order picker
sit-down forklift = counterbalance forklift, counterbalance forklift truck, sit down forklifts, counterbalance, counter-balance truck, counterbalance truck, counterbalance licence > forklift operation
stand-up forklift = stand up forklifts > forklift operation
clamp truck operation = clamp truck
conveyor systems = conveyors, conveyor belts, conveyor belt operation
sorting parcels = parcel sorting, package sorting, mail sorting, sorting packages, sorting mail
returns management = reverse logistics, returns logistics
distribution center operations = distribution centre operations, distribution center management, distribution center, distribution centre
cold chain logistics = cold chain, cold chain management, cold storage, temperature-controlled transport, refrigerated logistics, refrigerated goods > logistics
hazardous materials handling = hazmat, hazardous materials, handling hazardous materials, HAZMAT handling, dangerous goods, hazardous material handling, hazardous goods, handled hazardous materials, ADR goods
warehouse safety = warehouse safety procedures, safety in the warehouse, warehouse safety training
slotting optimization = warehouse slotting

# Supply chain
supply chain management = SCM, supply chain, supply chain operations, supply chain manager, supply chain analyst, supply chain coordinator, managed supply chain
supply chain planning > supply chain management
supply chain optimization = supply chain optimisation > supply chain management
supply chain analytics = supply chain analysis
logistics = logistics operations, logistical operations, logistics coordinator, logistics manager, logistics officer, logistician, logistics planner
logistics management = logistics planning, managing logistics > logistics
logistics coordination = coordinating logistics > logistics
third-party logistics = 3PL, third party logistics provider, 3PLs > logistics
demand planning = demand forecasting, demand management, demand planner, demand planners, demand forecasts
sales and operations planning = S&OP, sales & operations planning
material requirements planning = MRP, MRP systems, materials requirements planning, material requirement planning, MRP runs, MRP planner, MRP II, MRP planning, materials requirement planning, MRP controller
materials management = material management, materials planning, material planning
procurement = purchasing, procurement management, purchasing management, procurement processes, procured, procuring, procure, procurement officer, procurement manager, procured goods, purchasing manager, procurement specialist, purchasing agent, purchasing officer
strategic sourcing = sourcing strategy, global sourcing, strategic procurement, sourcing manager
supplier sourcing = vendor sourcing, sourcing suppliers, supplier selection, vendor selection, sourcing, sourced suppliers, sourcing materials, sourced materials, material sourcing, product sourcing
supplier management = supplier relationship management, supplier relations, managing suppliers, vendor management, vendor relations, vendor relationship management, managing vendors, vendor relationships, supplier relationships, managed suppliers, managed vendors
supplier negotiation = vendor negotiation, vendor negotiations, negotiating with vendors, negotiating with suppliers, supplier negotiations > negotiation
supplier audits = supplier auditing, vendor audits, supplier quality audits
spend analysis = spend management
category sourcing = category procurement
purchase requisitions = purchase requisition
import and export = import/export, importing and exporting, import & export, import-export, import export operations, exports and imports, imports and exports, export clerk, import clerk, import coordinator, export coordinator
customs clearance = customs brokerage, customs documentation, customs compliance, customs regulations, customs entry, customs clearances, cleared customs, customs broker, customs declarations, customs entries, clearing customs, customs formalities
export documentation = shipping documents, shipping documentation, export documents, import documentation
Incoterms = Incoterms 2020, Incoterms 2010
harmonized tariff codes = HTS codes, HS codes, harmonized tariff schedule, tariff classification, HTS classification
letters of indemnity
bills of lading = bill of lading, BOL, BOLs, BOLs and customs papers
C-TPAT = Customs-Trade Partnership Against Terrorism, CTPAT
trade compliance = import compliance, export compliance, global trade compliance, international trade compliance, international trade
freight forwarding = freight forwarder experience, freight forwarder, freight forwarders, forwarding agent, forwarded freight
freight brokerage = freight broker, freight brokering, freight brokers
freight management = freight operations, freight logistics, freight handling, freight
freight rate negotiation = carrier rate negotiation, freight negotiation, negotiating freight rates > negotiation
carrier management = carrier relations, carrier relationships, carrier selection
ocean freight = sea freight
air freight = air cargo, airfreight
rail freight = rail transportation
LTL shipping = less-than-truckload, LTL, less than truckload shipping
full truckload shipping = FTL, full truckload, truckload shipping
container shipping = container loading, intermodal transportation, intermodal
electronic data interchange = EDI, EDI transactions
parcel shipping = small parcel shipping > shipping and receiving
lean logistics > logistics

# Transport
transportation management = transport management, transportation planning, transport planning, transportation logistics
fleet management = vehicle fleet management, managing fleets, fleet operations, fleet manager, managed a fleet, managed fleet, managed a fleet of, fleet managers
fleet maintenance = vehicle fleet maintenance, fleet mechanic, fleet mechanics, fleet repairs, maintained a fleet
route planning = route optimization, routing and scheduling, route optimisation, delivery routing, planning routes, delivery route planning, route scheduling, planned routes, routes planned, routing vehicles, journey planning, route planner
dispatching = truck dispatching, dispatch operations, dispatching drivers, driver dispatch, fleet dispatch, dispatcher, dispatchers, dispatched drivers, dispatched trucks, despatcher, freight dispatcher, truck dispatcher, despatch clerk, dispatch, dispatch work
load planning = load building, load optimization, load planner
last-mile delivery = last mile logistics, last mile courier, final mile, last mile, parcels delivered
delivery driving = delivery driver experience, package delivery, delivering packages, making deliveries, parcel delivery, courier services, delivery of goods, delivery driver, delivery drivers, courier driver, van driver, van driving, delivered parcels, delivered packages, delivering parcels, delivery van, multi-drop driver, multi-drop deliveries, courier deliveries, bicycle courier, motorcycle courier, courier work, cycle courier, courier service
truck driving = commercial driving, commercial truck driving, tractor trailer driving, driving trucks, tractor-trailer operation, HGV driving, semi-truck driving, truck driver experience, truck driver, lorry driver, HGV driver, truckers, trucker, lorry driving, drove trucks, drove a truck, Class 1 driver, Class 2 driver, LGV driver, drove lorries, HGV, tractor trailers, tractor-trailer, articulated lorry, articulated lorries, 18-wheeler, semi-trucks
long-haul driving = over-the-road driving, OTR driving, long haul trucking, long-haul driver, OTR, over the road, OTR driver, long-distance lorry driving > truck driving
local driving routes = local delivery routes
bus driving = driving buses, passenger transport driving, school bus driving, bus driver, coach driver, school bus driver, drove buses, bus drivers, PCV driver
taxi driving = rideshare driving, chauffeur services, chauffeuring, taxi driver, cab driver, rideshare driver, Uber driver, private hire driver
flatbed hauling = flatbed trucking, flatbed > truck driving
tanker driving = tanker hauling, tanker driver > truck driving
refrigerated transport = reefer transport, refrigerated freight, reefer, reefers, reefer trailers, refrigerated loads
defensive driving = safe driving
manual transmission driving = stick shift driving, manual transmission
pre-trip inspections = pre-trip inspection, vehicle inspections, pre-trip and post-trip inspections, vehicle inspection, post-trip inspections, state inspections, state inspection, MOT inspections, emissions testing
load securement = cargo securement, tie-downs, securing loads, strapping loads
hours of service = HOS regulations, hours-of-service regulations, HOS compliance
driver logs = driver logbooks, logbook maintenance, log books
DOT regulations = DOT, DOT compliance, Department of Transportation regulations, FMCSA regulations, FMCSA, FMCSA compliance
driver safety training
vehicle tracking = GPS vehicle tracking, fleet tracking
GPS navigation = GPS devices, satellite navigation
map reading
moving services = household goods moving, furniture moving, furniture removals, removal company, house removals, furniture mover, removals porter
postal services = mail delivery, mail carrier duties, postal worker, mail carrier, letter carrier, delivered mail, sorted mail, mail sorting room, mail sorter
baggage handling = luggage handling, baggage handler, baggage handlers
`;

const TOOLS = `
warehouse management systems = warehouse management system, WMS, WMS systems, warehouse management software
transportation management systems = transportation management system, TMS, TMS software, transport management system
Manhattan WMS = Manhattan Associates, Manhattan Active, Manhattan SCALE > warehouse management systems
Blue Yonder = JDA WMS, RedPrairie, Red Prairie > warehouse management systems
HighJump = Korber WMS, HighJump WMS > warehouse management systems
SAP EWM = SAP Extended Warehouse Management > warehouse management systems
SAP WM = SAP Warehouse Management > warehouse management systems
SAP APO = SAP Advanced Planning and Optimization
SAP IBP = SAP Integrated Business Planning
SAP TM = SAP Transportation Management > transportation management systems
Oracle Transportation Management = OTM oracle > transportation management systems
Oracle WMS = Oracle Warehouse Management > warehouse management systems
Fishbowl Inventory = Fishbowl
ShipStation
UPS WorldShip = WorldShip
FedEx Ship Manager
Stamps.com
Descartes software
CargoWise = CargoWise One
McLeod software = McLeod LoadMaster > transportation management systems
MercuryGate > transportation management systems
TMW Suite > transportation management systems
DAT load board = DAT Power, load boards
Kinaxis = Kinaxis RapidResponse
Llamasoft
E2open
Samsara
Omnitracs = Qualcomm Omnitracs
KeepTruckin = Motive ELD
electronic logging devices = ELD, electronic logging device, ELDs
PeopleNet
Onfleet
Routific
pallet wrapping machine = stretch wrapper
Automated Commercial Environment customs = ACE customs
inventory management software = inventory software, inventory tracking software, inventory management system, inventory management systems
tachograph = tachographs, digital tachograph, tachograph rules
`;

const CERTIFICATES = `
Forklift certification = forklift certified, forklift license, forklift licence, forklift operator certification, certified forklift operator, FLT licence, forklift truck licence, fork lift certified > forklift operation
Commercial Driver's License = CDL, Commercial Drivers License, CDL license, commercial driver license, Commercial Driver's Licence, commercial driving license, commercial driving licence, commercial drivers licence, commercial driver licence, CDL holder > driver's license
CDL Class A = Class A CDL, CDL-A, Class A Commercial Driver's License, Class A license > Commercial Driver's License
CDL Class B = Class B CDL, CDL-B, Class B Commercial Driver's License > Commercial Driver's License
hazmat endorsement = hazardous materials endorsement, CDL hazmat endorsement, HazMat certified > hazardous materials handling
tanker endorsement = tank vehicle endorsement
passenger endorsement = CDL passenger endorsement, school bus endorsement
doubles and triples endorsement = doubles/triples endorsement, doubles and triples
HGV licence = HGV Class 1, HGV Class 2, LGV licence, HGV license, Class 1 HGV, Category C+E licence, LGV Class 1 > truck driving, driver's license
Driver CPC = Certificate of Professional Competence, Driver Certificate of Professional Competence
driver's license = driving licence, driver's licence, valid driver's license, drivers license, driving license, full driving licence, driver license, clean driving licence, full UK driving licence, clean driving record, valid drivers license, drivers licence, driver licence, UK driving licence, full UK licence, clean driver's license, full driver's license, valid driver license, valid driving licence, full clean driving licence, clean licence
DOT medical card = DOT medical certificate, DOT physical, medical examiner's certificate
TWIC card = Transportation Worker Identification Credential, TWIC
APICS CPIM = CPIM, Certified in Planning and Inventory Management, Certified in Production and Inventory Management > inventory management
APICS CSCP = CSCP, Certified Supply Chain Professional > supply chain management
Certified in Logistics Transportation and Distribution = CLTD > logistics
Certified Professional in Supply Management = CPSM > supply chain management
Certified Purchasing Manager = CPM purchasing, Certified Professional Purchasing Manager > procurement
CIPS = Chartered Institute of Procurement and Supply, MCIPS, CIPS qualified, CIPS Level 4 > procurement
Licensed Customs Broker = customs broker license, customs broker licence > customs clearance
IATA Dangerous Goods certification = IATA DGR, IATA dangerous goods, dangerous goods certification > hazardous materials handling
ADR certificate = ADR driver training certificate, ADR licence > hazardous materials handling
Certified Logistics Associate = MSSC CLA > logistics
Certified Logistics Technician = MSSC CLT > logistics
Certified Transportation Broker > freight brokerage
`;

/** Warehouse, supply chain, purchasing, freight and driving. */
export const LOGISTICS: SkillTable[] = [
  { field: "logistics", kind: "knowledge", lines: KNOWLEDGE },
  { field: "logistics", kind: "tool", lines: TOOLS },
  { field: "logistics", kind: "certificate", lines: CERTIFICATES },
];
