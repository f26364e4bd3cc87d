import type { RuleTable } from "./parse-rule-lines.ts";

/** Words of one profession that mean something else to everybody: they count in lists, and beside their cues. */
export const PROFESSION_WORDS: RuleTable[] = [
  {
    neighbours: ["legal"],
    cues: "litigation, pleadings, depositions, deposition, attorney, attorneys, paralegal, court, trial, legal, law firm, counsel, hearings",
    lines: `
discovery: * | _ of, product _, drug _, service _, data _, self _, scientific _, _ channel, customer _, space _, solar _, _ call, _ calls, _ phase, _ centre, _ center | interrogatories, drafted _
motions: * | time and _, hand _, through the _, _ of, body _, dance _, slow _ | briefs, discovery, pleadings, drafted _, argued _
briefs: * | creative _, design _, media _, _ on, _ staff, project _, client _, marketing _, news _, boxer _ | motions, drafted _, appellate
pleadings, pleading: * | _ for, _ with, _ guilty, _ not guilty | motions, drafted _
relativity: Relativity, RELATIVITY | theory of _, general _, special _, _ theory, einstein's _ | e-discovery, ediscovery, document review, review, workspace, workspaces, productions, concordance, using _, in _
concordance: Concordance | _ with, in _, _ between, genetic _ | relativity, summation, document review, database
redlines, redlined: * | _ the, _ an engine | contracts, contract, agreements, agreement
lpc: LPC | | solicitor, llb, training contract
`,
  },
  {
    neighbours: ["healthcare", "education", "public"],
    cues: "",
    lines: `
compounding: * | _ interest, _ the, _ growth, _ daily, _ monthly, _ problems, _ effect, plastic _, rubber _, _ returns | pharmacy, sterile, non-sterile, creams, ointments, medications, usp, pharmacist
splinting: * | | therapy, hand, hands, fracture, casts, casting, orthopaedic, orthopedic, limbs
sealants: * | _ and adhesives, joint _, silicone _, roof _, concrete _, adhesives and _ | dental, fluoride, teeth, hygiene, prophylaxis
scribing: * | _ lines, _ cabinets, _ the | physicians, physician, emr, ehr, patients, charts, clinic
coagulation: * | water _, _ and flocculation | haematology, hematology, laboratory, lab, blood, assays
dosimetry: * | | | sure
rsi: RSI | suffered _, from _ | intubation, airway, paramedic
cen: CEN | | rn, nurse, emergency, tncc, ccrn, trauma
rma: RMA | _ department, _ process, _ number, _ requests, _ returns, returns and _ | medical assistant, ccma, cma, phlebotomy, clinic
msw: MSW | municipal _, _ landfill | lcsw, lmsw, bsw, social work, social worker, case management
mlt: MLT | | ascp, laboratory, lab, mls, technician
cpi: CPI | _ inflation, _ data, _ index, consumer price index _ | crisis, de-escalation, restraint, restraints, nonviolent, special education, trained, certified
ris: RIS | | pacs, radiology, imaging, ct
nextgen: NextGen, Nextgen, NEXTGEN | | ehr, emr, charts, patients, clinic, using _, in _, charted
rti: RTI | _ international | mtss, interventions, iep, tier, reading, students, school, data teams
gcse, gcses: GCSE, GCSEs | | teaching, taught, teach, teacher, classes, pupils, groups, tutored, tutoring, prepared
a level, a levels: A-level, A-Level, A-levels, A-Levels, A level, A levels, A Level, A Levels | | teaching, taught, teach, teacher, classes, pupils, groups, tutored, tutoring
inclusion: * | diversity and _, and _, equity and _, _ criteria, social _, for _, _ of, financial _, _ and diversity, _ in | special education, iep, ieps, co-teaching, sen, classroom, classrooms, pupils
cda: CDA | _ inc, microsoft _ | childcare, preschool, toddlers, early childhood, infant, credential
aac: AAC | | pecs, speech, autism, communication, devices
fba, fbas: FBA, FBAs | amazon _ | bip, bips, behavior, behaviour, aba
toileting: * | | | sure
circulation: * | blood _, newspaper _, in _, _ of, magazine _, air _, _ pump, daily _, poor _, _ figures, general _, print _ | library, librarian, books, desk, shelving, patrons
serials: * | tv _, television _, radio _ | library, cataloging, cataloguing, acquisitions, periodicals
sierra: Sierra | _ leone, _ nevada, _ club, ford _, gmc _, high _, _ madre, macos _ | library, ils, cataloging, circulation, koha, millennium
alma: Alma | _ mater, _ ata, _ street, ms _ | library, ils, primo, ex libris, cataloging
dewey: Dewey | _ and, john _, _ ballantine, _ beach | library, shelving, books, cataloging, classification
rda: RDA | _ form, _ of, recommended _ | cataloging, cataloguing, marc, aacr2, library
marc: MARC | _ jacobs, jean _, saint _, _ train | cataloging, cataloguing, records, library, dublin core, oclc
ils: ILS | _ approach, _ approaches | library, cataloging, circulation, koha, sirsi
ead: EAD | _ card, valid _ | archives, archival, finding aids, metadata, dublin core
seesaw: Seesaw, SeeSaw | _ in the, the _, a _ | students, pupils, classdojo, google classroom, learning, parents
cataloging, cataloguing, catalogued, cataloger, cataloguer: * | _ of problems | | sure
phishing: * | | | sure
guarded: * | _ against, _ by, _ the goal, closely _, _ optimism, _ secret, _ response | night, site, sites, premises, shopping centre, mall, warehouse, building, buildings, cctv, gate, patrolled, entrance
patrol, patrols: * | paw _, ski _, _ car, snow _, by a _, cub _, scout _, _ leader | security, police, guard, guarded, site, premises, cctv, perimeter, foot, officer, mall, night, duties, army, routine, vehicle, conducted _, performed _
disciplinary: * | multi _, inter _, cross _, trans _ | grievance, grievances, hr, hearings, hearing, employees, acas
`,
  },
  {
    neighbours: ["hospitality", "retail", "personal_care", "agriculture", "sales"],
    cues: "",
    lines: `
expediting: * | _ the, _ a, _ delivery, _ payments, _ visas, _ shipments, _ orders from | kitchen, line, plating, chef, servers, restaurant, food
hosting: * | web _, _ provider, cloud _, _ a, _ the, _ of, _ an, site _, _ company, _ services, _ migration, video _, email _, _ costs, _ events, _ guests at home, shared _ | restaurant, serving, bussing, seating, diners, waitressing
stocks: * | _ and bonds, _ and shares, trading _, _ in, _ of, stocks _, bonds and _, the _, fish _, tech _, penny _ | sauces, soups, kitchen, chef, broths
cupping: * | _ therapy, _ hands, cupping _, dry _, wet _ | coffee, roasting, roastery, barista, beans
ticketing: * | _ system, _ systems, it _, _ tool, _ tools, _ platform, support _, _ queue, jira _, _ software | airline, flights, travel, fares, gds, amadeus, sabre, galileo, tours, box office, passengers
styling: * | css _, code _, house _, page _, _ of, component _, _ components, photo _, food _, text _, web _ | hair, salon, cutting, colour, color, blow-dry, blow-drying, fashion, wardrobe, colouring, coloring
stylist: * | my _, food _, wardrobe _, personal _, photo _ | hair, salon, colour, color, balayage, clients
highlights: * | career _, _ of, _ the, _ include, key _, match _, event _, news _, video _, project _, _ reel, sports _, selected _, professional _ | balayage, hair, foils, salon, lowlights, perms, colour
extensions: * | phone _, contract _, _ of, _ to, browser _, chrome _, file _, house _, lease _, code _, home _, single storey _, _ and, deadline _, visa _, telephone _, php _ | hair, salon, balayage, weaves, lash, braids
conditioning: * | air _, classical _, operant _, _ units, _ of, data _, signal _, power _ | strength, athletes, athletic, speed, agility, fitness
spinning: * | wool _, yarn _, _ wheel, _ up, _ out, cotton _, metal _, fibre _, _ wool, _ top, plate _ | gym, classes, zumba, pilates, cycling, instructor, fitness
stretching: * | _ the, _ budgets, _ a, _ from, _ canvas, _ over, _ across, _ canvases, _ themselves | clients, gym, yoga, pilates, fitness, mobility, warm-ups
threading: * | multi _, pipe _, _ pipe, _ library, _ model, _ of, cross _, _ machine, _ the, _ needles, python _ | eyebrow, eyebrows, brows, waxing, salon, beauty
planting: * | _ seeds of doubt, _ evidence, _ the flag, _ a flag, church _ | | sure
seeding: * | database _, data _, tournament _, cell _, _ data, _ cells, _ the database, cloud _, _ scripts, _ density, seed _ | crops, farm, fields, lawn, lawns, planting, fertilizing, tractor
sowing: * | _ doubt, _ confusion, _ discord, _ machine | | sure
transplanting: * | _ organs, _ a heart | seedlings, plants, nursery, greenhouse, crops, seeds, trees, planting
sweeping: * | _ changes, _ reforms, _ views, _ generalisations, _ generalizations, bug _, mine _, _ statement, _ statements, _ vistas | mopping, dusting, cleaning, floors, floor, vacuuming
linen, linens: * | wore _, _ suit, _ shirt, _ trousers, _ dress, _ fabric, _ clothing, _ shop, _ thread, _ market | bed, laundry, hotel, rooms, housekeeping, towels, changed, sheets
closing: * | _ remarks, _ ceremony, _ the, _ of, opening and _, _ time, _ date, _ tickets, _ a, _ arguments, _ hours, _ costs, _ documents, gap _, _ shift, _ down, _ gaps, _ out, _ up, store _, _ entries, _ statement, _ statements, month end _, school _, _ manager, since _, before _ | prospecting, negotiation, cold calling, objections, pipeline, deals, quota
renewals: * | _ of vows, urban _, library _, book _ | contracts, accounts, customers, clients, insurance, subscription, upsell, policies, quota, saas, retention
argus: Argus, ARGUS | the _, _ leader, _ camera, evening _, _ as, rotterdam _ | real estate, cash flow, valuation, valuations, underwriting, acquisitions, costar, leases, modeling, modelling
sandler: Sandler | adam _, _ oneill, _ o'neill, mr _ | spin, challenger, selling, trained in _, training
`,
  },
  {
    neighbours: ["logistics", "construction", "manufacturing", "engineering"],
    cues: "",
    lines: `
atp: ATP | _ synthesis, _ levels, _ production, _ tour, _ tennis, _ assay, _ hydrolysis, _ world | pilot, type rating, faa, cfi, hours, instrument, captain, first officer
cfi: CFI | | flight, pilot, cfii, mei, instructor, faa
cpl: CPL | _ campaign, _ of | pilot, ppl, instrument, flight, flying, atpl
mei: MEI | | cfi, cfii, flight, multi-engine, pilot
iata: IATA | | travel, airline, ticketing, fares, amadeus, gds, dangerous goods, diploma, certified
galileo: Galileo, GALILEO | _ galilei, _ telescope, _ satellite, _ satellites, _ probe, _ mission, _ high, _ school, _ project | amadeus, sabre, gds, worldspan, travel, fares, flights, bookings
otr: OTR | | driver, driving, truck, cdl, flatbed, reefer, trucking, miles
reefer, reefers: * | _ madness, smoking _, reef _ | trailer, trailers, flatbed, loads, cdl, driver, containers, van, hauled, freight, trucks
vfr: VFR | | ifr, pilot, flight, flying, hours
ifr: IFR | | vfr, pilot, flight, flying, hours, instrument
labeling, labelling: * | data _, image _, _ data, _ images, dataset _, isotope _, fluorescent _, _ theory, nutrition _, food _, text _, sequence _, spin _, _ people, _ a | packing, picking, warehouse, packaging, boxes, sorting, shipping, products, pallets
jit: JIT | _ compiler, _ compilation, _ compilers | lean, kanban, inventory, manufacturing, 5s, deliveries, suppliers
vmi: VMI | _ cadet, _ graduate | inventory, suppliers, supplier, vendor, replenishment, stock
rfq, rfqs: RFQ, RFQs, rfq | | | sure
tco: TCO | _ certified | | sure
sourcing: * | event _, crowd _, out _, _ candidates, candidate _, talent _, _ talent, single _, _ the, data _, _ data, story _, _ stories, _ local, _ of, code _, _ ingredients, food _ | suppliers, supplier, vendors, vendor, materials, procurement, purchasing, buyer, rfq, contracts, negotiation, strategic
grounding: * | _ techniques, _ in, theoretical _, solid _, good _, strong _, mindfulness and _, _ exercises, _ theory, aircraft _ | bonding, electrical, conduit, wiring, panels, electrician
earthing: * | _ sheet | | sure
boiler: * | _ plate, _ room sales, _ suit, egg _, double _, _ house street | gas, plumbing, heating, plumber, hvac, repair, repairs, installed, serviced, steam, maintenance
pex: PEX | | pipe, copper, plumbing, pvc, piping, soldering
pvc: PVC | _ windows, _ banners, _ cards, _ curtain, soft _ | pipe, pipes, copper, pex, plumbing, piping, conduit
unvented: * | | boiler, boilers, cylinders, gas safe, plumbing, g3
compressors: * | audio _, _ and limiters, file _ | hvac, refrigeration, chillers, refrigerant, air conditioning, pumps, coils, condensers
thermostats, thermostat: * | | | sure
rtu, rtus: RTU, RTUs | | hvac, rooftop, ahu, chillers, scada, refrigeration
specifications: * | _ for, _ of, product _, job _, _ and, to _, technical _, functional _, requirement _, requirements _, customer _, design _, api _, per _, machine _, openapi _, system _ | architectural, csi, nbs, masterspec, construction documents, architect, drawings
leveling, levelling: * | _ up, _ the, resource _, load _, _ off, _ playing, _ books, pay _, job _, _ frameworks, heijunka _ | surveying, survey, total station, traverse, topographic, theodolite
plats, plat: * | _ du jour, _ principal | survey, surveying, boundary, subdivision, surveyor
setting out: * | _ to, _ the, _ a, _ on, _ chairs, _ tables, _ rules, _ clear, _ from, _ our, _ food, _ stock, _ cups | total station, site, engineer, surveying, foundations, drainage
decking: * | all hands _ | carpentry, timber, fencing, framing, composite, trex, patios, landscaping, stairs, joists
tapping: * | _ into, _ trees, _ maple, _ the, tap _, _ new, _ on, phone _, wire _ | drilling, drilled, milling, reaming, boring, threads, lathe, drill press
boring: * | _ and, _ tasks, never _, not _, a _, is _, was _, _ work, _ job, too _, tunnel _, _ machine, soil _, directional _, horizontal directional _, less _, repetitive _ | lathe, turning, milling, drilling, tapping, reaming, facing, cnc
edm: EDM | _ music, _ festival, _ dj, _ artist, _ producer | wire, machining, cnc, grinding, mill, sinker, toolmaker, tool and die
6g: 6G | _ network, _ networks, _ research, _ wireless, 5g and _ | pipe, weld, welder, welding, tig, certified
alignment, alignments: * | sequence _, stakeholder _, team _, strategic _, _ with, _ of, _ between, in _, _ to, cross functional _, _ across, goal _, organisational _, organizational _, _ on, sales _, business _, curriculum _, read _, multiple _, highway _, road _, text _, spinal _, body _, laser _, shaft _ | brakes, tires, tyres, suspension, tire, wheel, mechanic, auto
suspension, suspensions: * | _ bridge, _ of, school _, account _, licence _, oral _, cell _, _ cells, _ culture, _ rates, in _, out of school _, student _, after _, drug _ | brakes, steering, engine, engines, exhaust, vehicles, transmission, mechanic, cars
drivetrain, drivetrains: * | | | sure
differentials: * | pay _, shift _, wage _, price _, cost _, _ in, _ between, interest _, white cell _ | transmissions, axles, gearboxes, engines, rebuilt, mechanic
tune ups: * | resume _ | | sure
esprit: Esprit, ESPRIT | _ de, team _, _ store, _ clothing | cam, cnc, mastercam, gibbscam, machining, programmed
bridgeport: Bridgeport | _ connecticut, _ ct, in _, _ hospital, _ university, _ high, _ public, of _, _ wv | mill, mills, milling, lathe, lathes, machinist, manual
imi: IMI | | mechanic, vehicle, automotive, technician, motor, level
abs: ABS | _ plastic, _ workout, _ resin, _ pipe, strong _, core and _ | brakes, brake, srs, airbag, airbags, vehicle, vehicles, mechanic, steering
pumps: * | petrol _, gas _, fuel _, breast _, iv _, infusion _, insulin _, shoes and _, high heel _, _ and heels, syringe _, heat _, stiletto _, feeding _ | valves, motors, piping, seals, bearings, compressors, maintenance, conveyors, hydraulic, centrifugal, plant
mechanisms: * | _ of, _ for, _ to, defence _, coping _, feedback _, _ by, _ that, control _, security _, _ in, governance _, caching _, molecular _, underlying _ | gears, linkages, kinematics, cad, cams, actuators, bearings
pdm: PDM | | solidworks, cad, windchill, enovia, plm, vault, creo, drawings
aci: ACI | cisco _ | concrete, structural, aisc, asce, codes
asce: ASCE | _ member, member of _, president of _, _ student, _ chapter | structural, loads, aci, aisc, codes, design
asme: ASME | _ member, _ student, _ chapter, member of _ | pressure, vessels, piping, code, codes, y14.5, b31.3, gd&t, drawings, drafting, standards
nate: NATE | | hvac, epa, certified, refrigeration
`,
  },
  {
    neighbours: ["finance", "office", "hr"],
    cues: "",
    lines: `
1040, 1040s, 1065, 1065s, 1120, 1120s, 941, 941s: * | | tax, returns, forms, form, irs, prepared, filed, w-2, payroll, quarterly
w 2, w 2s, w2, w2s: * | | payroll, tax, 1099, 1099s, forms, irs, issued, prepared, year-end
ea: EA | _ games, _ sports, at _, each _, _ to, _ fifa, _ dice, personal assistant and _ | irs, tax, enrolled agent, 1040, returns, cpa
aca: ACA | affordable care act _, _ reporting, _ compliance, _ enrollment, the _, under _, _ filing, _ marketplace | accountant, qualified, acca, icaew, audit, chartered, big four, cima
acl: ACL | _ injury, _ tear, _ reconstruction, _ repair, torn _, _ surgery, mcl and _, network _, _ rules, _ policies | audit, idea, auditing, sox, analytics, teammate, audits
idea: IDEA | | audit, acl, caseware, auditing, audits, teammate, sampling
teammate: TeamMate, Teammate | a _, good _, great _, team _, reliable _, supportive _, every _, my _, former _, _ of, as a _ | audit, audits, acl, workpapers, auditing
drake: Drake | _ university, _ hotel, _ the rapper, mr _, nick _, sir francis _ | tax, taxes, returns, 1040, lacerte, proseries, ultratax
encompass: Encompass | _ health, to _, _ the, _ a, _ all, _ insurance, that _, duties _ | loan, loans, mortgage, mortgages, fha, calyx, underwriting, processor, origination
sar, sars: SAR, SARs | _ team, search and rescue _, _ radar, _ images, _ imagery, _ virus, data subject _, subject access _, _ outbreak, _ missions | aml, bsa, ctr, ctrs, kyc, suspicious, fincen, compliance, fraud, bank, filed
coi, cois: COI, COIs | conflict of interest _ | insurance, certificates, policies, broker, brokerage, agency, insureds
atm, atms: ATM, ATMs | used the _, nearest _, at the _, from an _, _ network | teller, balanced, vault, bank, balancing, cash, serviced, loaded, replenished, branch
fdic: FDIC | _ insured | regulations, compliance, exam, exams, audit, audits, banking, occ
settlements: * | human _, israeli _, _ in, refugee _, informal _, roman _, early _, trade _, _ of, colonial _, rural _ | claims, negotiated, insurance, claimants, attorneys, adjuster, liability, injury
garnishments, garnishment: * | | | sure
intercompany: * | | | sure
imputation: * | | | sure
dictation: * | | | sure
`,
  },
];

/** The same of the technical professions. */
export const TECHNICAL_WORDS: RuleTable[] = [
  {
    neighbours: ["infrastructure", "software", "data", "security", "management", "media", "design"],
    cues: "",
    lines: `
ir: IR | near _, _ spectra, _ spectroscopy, _ camera, mid _, uv _, _ light, _ sensor, investor relations _ | ransomware, siem, soc, dfir, forensics, malware, breach, breaches, playbooks, edr, incidents, containment
transformers: * | _ movie, _ film, hugging face _, _ library, vision _, sentence _, _ toys | bert, nlp, attention, llm, llms, pytorch, deep learning, gpt, hugging face, machine learning
aruba: Aruba | to _, in _, island of _, _ beach, _ resort, _ and, visited _, from _, _ for | cisco, wireless, wifi, wi-fi, switches, access points, clearpass, meraki, network, networks, juniper, controllers
nexus: Nexus, NEXUS | the _, _ between, _ of, a _, _ phone, _ card, google _, _ repository, sonatype _, at the _, lexis _ | cisco, switches, vpc, vxlan, catalyst, data center, aci
f5: F5 | _ key, press _, ford _, _ fighter | load balancers, load balancer, ltm, big-ip, gtm, netscaler, citrix, firewalls, cisco, palo alto
nat: NAT | _ geo, _ west, _ king | firewall, firewalls, vpn, acl, acls, dhcp, vlan, vlans, routing, cisco, bgp, ospf
stp: STP | _ coins, _ plan, _ file | vlan, vlans, ospf, bgp, switching, hsrp, cisco, rstp, vtp
dfs: DFS | _ furniture, at _, _ duty, depth first search _, bfs and _ | windows server, active directory, gpo, dhcp, dns, replication, namespaces
printers: * | 3d _, _ devil | laptops, desktops, scanners, install, installed, configured, troubleshooting, troubleshot, network, repaired, pcs, set up, workstations
solid: SOLID, S.O.L.I.D. | | oop, design patterns, tdd, principles, clean code, object-oriented, dry, java, c#, code, coding | sure
retrospective, retrospectives, retros: * | _ study, _ analysis, _ cohort, _ review, _ studies, in _, _ data, _ exhibition, career _, museum _, _ chart | sprint, sprints, scrum, agile, stand-ups, planning, backlog, facilitated, kanban, team
roadmap, roadmaps: * | _ map to | product, technology, strategy, features, quarterly, prioritised, prioritized, owned, engineering, backlog, stakeholders, managed, defined, planning
prd, prds: PRD, PRDs | | | sure
autopsy: Autopsy | the _, an _, _ suite, _ report, _ reports, _ assistant, post mortem _ | ftk, encase, forensic, forensics, sleuth kit, volatility, wireshark
cics: CICS | | | sure
rtm: RTM | ready to _ | test, testing, requirements, qa, traceability
scanning: * | _ the, _ electron, laser _, ct _, mri _, vulnerability _, port _, barcode _, _ barcodes, network _, _ for, _ groceries, _ items, security _, bone _, _ of, virus _, 3d _, horizon _, environmental _, qualys _, code _, body _, brain _, x-ray _ | copying, filing, faxing, photocopying, indexing, documents, office, clerical, archiving, typing
lighting: * | _ a, _ fires, _ store, street _, _ the, emergency _, _ company, led _, _ shop, _ fixtures, _ controls, _ products, _ bulbs, christmas _, _ candles, _ up | camera, cameras, film, stage, studio, shoots, photography, sound, set, theatre, rigging, filming, video, production
codec, codecs: * | | | sure
multicam: * | | | sure
illumina: Illumina, ILLUMINA | at _, _ inc, worked for _ | sequencing, rna-seq, libraries, library, ngs, miseq, hiseq, novaseq, sequencer
blackmagic: Blackmagic, BlackMagic | _ woman | | sure
`,
  },
  {
    neighbours: ["logistics", "construction", "manufacturing", "engineering"],
    cues: "",
    lines: `
bms: BMS | _ degree, battery _, _ in | hvac, building, chillers, hvac, bacnet, boilers, plant
rendering, renderings: * | server side _, server-side _, page _, _ plant, _ of, _ services, _ the, client side _, _ engine, web _, text _, html _, conditional _, video _, font _, _ pipeline, server _, _ walls, real-time _, template _, list _, _ performance, browser _, animal _, react _ | architectural, revit, sketchup, v-ray, lumion, enscape, rhino, 3ds max, architecture, interior, drawings
leica: Leica, LEICA | _ camera, _ cameras, _ microscope, _ lens, _ m6 | total station, total stations, gnss, trimble, surveying, scanner, survey
corrosion: * | free of _, no _ | | sure
polymers: * | _ in | | sure
synchro: Synchro | _ skating, _ swimming, _ mesh | traffic, simtraffic, vissim, intersection, intersections, signal
skm: SKM | | etap, arc flash, power systems, short circuit
`,
  },
];
