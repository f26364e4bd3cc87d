import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Police, security, fire, military
law enforcement = policing, police work, law enforcement experience, police officer, police constable, police sergeant, deputy sheriff, policeman, sheriff's deputy, state trooper, patrol officer work
criminal investigation = criminal investigations, crime investigation, detective work
crime scene investigation = crime scene processing, crime scene management
forensic evidence handling = evidence handling, chain of custody, evidence preservation
fingerprinting = fingerprint analysis, latent prints, fingerprint collection
criminal justice = criminology, criminal justice system
patrol operations = patrolling, security patrol, security patrols, police patrol, foot patrol, patrol duties, mobile patrol, patrolled, foot patrols, vehicle patrols, patrol officer, night patrols, patrolling premises, patrol, patrols, vehicle patrol
traffic enforcement = traffic control, directing traffic, traffic direction, traffic stops
accident reconstruction = crash reconstruction, accident scene investigation
arrest procedures = arrest and control, arrest techniques
defensive tactics = self-defense tactics, self-defence
use of force = use of force policy, use-of-force continuum
firearms proficiency = firearms training, firearms, firearm proficiency, weapons training, firearms handling, weapons handling, firearm safety, marksmanship
crowd control = crowd management, controlled crowds, crowd safety, crowds controlled, managed crowds, controlling crowds
community policing = community-oriented policing
surveillance = surveillance operations, video surveillance, CCTV monitoring, CCTV operation, surveillance monitoring, CCTV, surveillance techniques, surveillance equipment, surveillance cameras, monitoring surveillance cameras, closed-circuit television, CCTV operator, monitored CCTV, CCTV cameras, monitoring CCTV, watched CCTV, CC TV
physical security = security operations guarding, building security, premises security, site security, facility security, guarded
security guarding = security officer duties, security guard experience, guarding, unarmed security, security guard duties, security guard, security officer, security guards, door supervisor, bouncer, guarded premises, security work, gate security, static guarding, private security, contract security, event security
armed security = armed guard, armed security officer, armed guard licence > security guarding
access control for buildings = gatehouse control, badge checking, visitor screening
alarm response = responding to alarms, alarm monitoring, alarm systems, intruder alarms
executive protection = close protection, bodyguarding, personal protection of executives
security investigations = private investigation, private investigations, private investigator
background investigations = security clearance investigations
interviewing and interrogation = interrogation, interview and interrogation, suspect interviews
police report writing = incident report writing, incident reports, incident reporting, writing incident reports, police reports > report writing
radio communications = two-way radios, two-way radio, radio dispatch, two-way radio communication, radio communication, walkie-talkies
emergency dispatch = 911 dispatch, 911 dispatching, emergency call handling, 911 operator, computer-aided dispatch, police dispatch, CAD dispatch, 911 dispatcher, 999 call handler, emergency dispatcher, emergency call handler, control room operator for ambulances, police dispatcher > dispatching
corrections = correctional facility operations, correctional officer duties, inmate supervision, prison operations, jail operations, detention operations, inmate management, prison officer, correctional officer, corrections officer, detention officer, prison guard, jail officer, correction officer
probation and parole = probation, parole supervision, offender supervision, probation officer, parole officer, probation officers
offender rehabilitation = offender management, rehabilitation of offenders, reentry programs
juvenile justice = juvenile delinquency
victim advocacy = victim services, victim assistance, victim support
firefighting = fire fighting, fire suppression, structural firefighting, fire-fighting operations, firefighter, firefighters, fireman, fire-fighter, fought fires, fire crew, put out fires > emergency response care
fire prevention = fire safety, fire safety inspections, fire inspections, fire inspection, fire marshal duties, fire prevention education, fire warden, fire marshal, fire risk assessment, fire risk assessments
fire investigation = arson investigation
fire drills = evacuation procedures, emergency evacuation, evacuation drills
search and rescue = SAR operations, search and rescue operations, rescue operations, search & rescue, mountain rescue, lifeboat crew, SAR team
water rescue = swift water rescue
lifeguarding = lifeguard, lifeguard duties, pool lifeguarding, lifeguards, pool lifeguard, beach lifeguard, life guard, lifeguarded
vehicle extrication
emergency management = emergency planning, disaster preparedness, emergency preparedness, disaster management, emergency response planning, disaster relief, disaster response, emergency operations, emergency response
Incident Command System = ICS-100, NIMS ICS, FEMA ICS, ICS-200, ICS-300, ICS-700
homeland security = counterterrorism, counter-terrorism, anti-terrorism
intelligence analysis = military intelligence, intelligence gathering, threat analysis of intelligence, intelligence collection, intelligence analyst
signals intelligence = SIGINT
human intelligence = HUMINT
geospatial intelligence = GEOINT
counterintelligence = counter-intelligence operations
military operations = military training, military experience, military service experience, combat operations, army officer, infantry, military service, infantry soldier, infantryman, armed forces
military logistics
combat medic experience = combat medicine, tactical combat casualty care, TCCC
explosive ordnance disposal = EOD, bomb disposal
CBRN defense = CBRN, chemical biological radiological and nuclear defense, CBRNE
land navigation
military leadership = NCO leadership, platoon leadership, squad leadership
border security = border patrol, customs and border protection, immigration enforcement, border force officer, border patrol agent, immigration officer, border force, customs officer
airport security screening = passenger screening, baggage screening, TSA screening, x-ray baggage screening, X-ray screening, luggage screening, bag screening

# Government and community
public administration = government administration, public sector management, local government administration, civil servant, civil service, local government officer, public administrator
public policy = policy analysis, public policy analysis, policy research, policy advocacy, government policy
political science = politics, international politics, political theory, comparative politics
philosophy = philosopher, moral philosophy, ethics and philosophy
theology = theological studies, biblical studies, divinity studies, religious studies
international relations studies = international affairs
public service = civil service experience, public sector experience, public sector
government relations = government affairs, public affairs, legislative affairs, legislative relations
lobbying = advocacy campaigns
political campaigning = political campaigns, campaign management for elections, canvassing
election administration = poll working, election operations, voter registration
municipal government = city government, local government, municipal administration
government contracting = federal contracting, government contracts, government procurement, federal acquisition, federal contracts
FAR regulations = Federal Acquisition Regulation, FAR/DFARS, DFARS, Federal Acquisition Regulations
grants management = grant management, grant administration, grants administration, managing grants, administering grants
community development = neighborhood development, community building, community worker, community development worker, community projects
community organizing = grassroots organizing, community mobilization, community organising
community relations = community partnerships
urban planning = city planning, town planning, urban and regional planning, land use planning, town planner, urban planner, city planner, planning officer, spatial planning
zoning regulations = zoning, zoning codes, zoning compliance
code enforcement = municipal code enforcement
affordable housing = housing assistance, housing programs, housing case management
Section 8 housing = Section 8, housing choice vouchers
low-income housing tax credits = LIHTC, tax credit compliance
social services = human services, social services administration, social service programs, social services worker
benefits eligibility determination = eligibility determination, SNAP eligibility, public assistance eligibility
refugee resettlement = refugee services, asylum casework
international development = international aid, development cooperation
humanitarian aid = humanitarian assistance, humanitarian relief
diplomacy = diplomatic relations, diplomatic protocol, international relations, foreign affairs
public works = public works operations
waste management = refuse collection, trash collection, garbage collection, waste collection, waste disposal, recycling operations, refuse collector, bin man, recycling collection, sanitation worker, recycling
street maintenance = snow removal, snow plowing, street cleaning, road maintenance, snowplow operation, street sweeping, road sweeper, highway maintenance, road repairs
park maintenance = parks and recreation, parks maintenance, park ranger duties, recreation programming
youth development = youth programs, youth programming, youth work, youth mentoring, working with youth, youth services, youth program coordination, youth worker, youth leader, young people's worker, worked with young people
recreation leadership = recreation programs, recreational programs, recreational activities planning, camp counselor, camp counsellor, summer camp counselor, camp leader
ministry = pastoral care, pastoral ministry, church ministry, chaplaincy, youth ministry, chaplain, minister of religion, youth pastor
funeral services = funeral directing, embalming, mortuary science, funeral director, mortician, undertaker, funeral arranger, funeral home
census data collection = census enumeration, survey interviewing in the field

# Aviation and sea
aviation = aviation operations, aviation industry, flight operations
piloting aircraft = flying aircraft, pilot experience, aircraft piloting, fixed-wing flying, airline pilot, commercial pilot, first officer on airliners, flew aircraft, private pilot, pilots aircraft, aircraft pilot, pilot-in-command
helicopter piloting = rotary-wing flying, helicopter operations
instrument flight rules = IFR flying, IFR
flight planning = flight plans, flight planner
flight instruction = flight training instruction, flight instructor experience
crew resource management = CRM aviation, cockpit resource management
air traffic control = ATC, air traffic controller experience, air traffic management, air traffic controller, ATCO
aircraft maintenance = aviation maintenance, aircraft repair, aircraft servicing, aircraft inspection, aircraft mechanics, aircraft inspections, aviation mechanics, aircraft mechanic, aircraft engineer, aircraft technician, aviation mechanic, aircraft maintenance technician, maintained aircraft
airframe repair = airframe and powerplant, airframe maintenance
aircraft structures = aircraft structural repair, aircraft sheet metal
aircraft engines = turbine engines, jet engines, aircraft engine maintenance
ground handling = airport ground operations, ramp operations, ramp agent duties, aircraft ground handling, aircraft marshalling, aircraft fueling, aircraft refueling, aircraft towing
aircraft dispatch = flight dispatch, flight dispatching
cabin crew = flight attendant, flight attendant duties, cabin service, in-flight service, inflight service, cabin safety, air hostess, air steward, flight attendants, air stewardess, stewardess
airline customer service = passenger service, airline ticketing, passenger check-in, gate agent duties
airport operations = airport management, airfield operations
FAA regulations = Federal Aviation Administration regulations, FAR Part 91, FAR Part 135, Part 121, Part 145, FAA, FAA compliance, Part 135, FAA Part 135
aviation safety = flight safety, aviation safety management, safety management systems in aviation
seamanship = deck seamanship, vessel operations, boat operation, boat handling, boating, deckhand, able seaman, merchant seaman, deck hand, seafarer
marine navigation = ship navigation, nautical navigation, celestial navigation
marine engineering operations = ship engine room operations, marine diesel maintenance
train operation = train driving, locomotive operation, railroad operations, railway operations, train conducting, train driver, tram driver, locomotive engineer, train conductor, train operator, drove trains, locomotive driver
rail track maintenance = railway track maintenance, track maintenance, track inspection
investigations = investigation, investigative work, conducted investigations, investigating complaints, investigated incidents
museum work = museum collections, collections care, museum guide
self-defense instruction = self-defense, self-defense classes
`;

const TOOLS = `
NCIC = National Crime Information Center, NCIC database, NCIC/TCIC
AFIS = Automated Fingerprint Identification System, IAFIS
CODIS
LiveScan fingerprinting = Live Scan fingerprinting, LiveScan
computer-aided dispatch systems = CAD dispatch systems, Spillman CAD, New World CAD, Tyler New World
records management systems for police = police RMS
body-worn cameras = body cameras, body cams, body-worn camera, body worn video
Taser = tasers, conducted energy weapon
radar speed guns = radar gun, LIDAR speed gun, radar speed detection
fire extinguishers = fire extinguisher use, fire extinguisher operation
self-contained breathing apparatus = SCBA
fire apparatus operation = fire engine operation, fire pump operation, ladder truck operation, fire apparatus driving, driver operator, apparatus driving, engineer driver operator
metal detectors = metal detector, metal detector screening
Munis = Tyler Munis
Accela = Accela Automation
Grants.gov
SAM.gov = System for Award Management
WebEOC
DTS travel = Defense Travel System
GCSS-Army
DCPDS
ForeFlight
Jeppesen charts = Jeppesen
`;

const CERTIFICATES = `
security clearance = security clearances, government security clearance, active security clearance
Secret clearance = Secret security clearance, DoD Secret clearance, active Secret clearance > security clearance
Top Secret clearance = Top Secret security clearance, TS clearance, active Top Secret clearance > security clearance
TS/SCI clearance = TS/SCI, Top Secret/SCI, TS-SCI, Top Secret SCI clearance > Top Secret clearance
SC clearance = Security Check clearance, SC cleared > security clearance
DV clearance = Developed Vetting, DV cleared > security clearance
POST certification = Peace Officer Standards and Training, POST certified, peace officer certification, basic law enforcement training > law enforcement
guard card = guard license, security guard license, security officer license, security licence, unarmed guard license, security license > security guarding
SIA licence = SIA license, SIA door supervisor, SIA licensed, Security Industry Authority licence, door supervisor licence > security guarding
armed guard license = armed security license, firearms license for guards > armed security
concealed carry permit = CCW permit, concealed weapons permit, CCW license, concealed handgun license
Certified Protection Professional = CPP ASIS, ASIS CPP > physical security
Physical Security Professional = PSP ASIS, ASIS PSP > physical security
private investigator license = PI license > security investigations
Firefighter I = Firefighter 1, Firefighter I/II, NFPA Firefighter I, Firefighter 1 and 2 > firefighting
Firefighter II = Firefighter 2, NFPA Firefighter II > firefighting
Fire Officer I = Fire Officer certification > firefighting
Certified Fire Inspector = Fire Inspector I, NFPA Certified Fire Inspector > fire prevention
Certified Emergency Manager = CEM IAEM > emergency management
Emergency Medical Dispatcher = EMD certification > emergency dispatch
FEMA certification = FEMA certifications, FEMA courses, FEMA IS-700, FEMA IS-100
Lifeguard certification = certified lifeguard, Red Cross Lifeguard, lifeguard certified, American Red Cross Lifeguarding, NPLQ > lifeguarding
DBS check = enhanced DBS, CRB check, enhanced CRB, Disclosure and Barring Service check, DBS checked, enhanced DBS check, DBS certificate, CRB checked, enhanced CRB disclosure, CRB disclosure
fingerprint clearance card = Level 2 background clearance, fingerprint clearance
FAA Airframe and Powerplant License = A&P mechanic, A&P mechanics, A&P, A&P license, Airframe and Powerplant certificate, FAA A&P, A&P certificate, A&P licensed > aircraft maintenance
Private Pilot License = PPL, Private Pilot Certificate, private pilot's license, Private Pilot Licence > piloting aircraft
Commercial Pilot License = commercial pilot certificate, Commercial Pilot Licence, commercial pilot's license, CPL > piloting aircraft
Airline Transport Pilot = ATPL, ATP certificate, Airline Transport Pilot License, ATP license, Airline Transport Pilot Licence, ATP rating, ATP > piloting aircraft
Instrument Rating = instrument rated, IFR rating > instrument flight rules
Certified Flight Instructor = CFI certificate, CFII, CFI/CFII, CFI, flight instructor > flight instruction
FAA Dispatcher License = aircraft dispatcher certificate > aircraft dispatch
FCC General Radiotelephone Operator License = GROL
STCW = STCW certification, STCW 95, STCW basic safety training
Merchant Mariner Credential = MMC credential, USCG Captain's License, Master 100 Ton, USCG captain license
Certified Public Manager = CPM public sector > public administration
AICP = American Institute of Certified Planners > urban planning
Water Treatment Operator License = wastewater operator license, Wastewater Treatment Operator License, water operator license > water treatment
Certified Grants Management Specialist > grants management
Certified Defense Financial Manager
DAWIA certification = DAWIA Level II, DAWIA Level III, DAWIA
funeral director license = licensed funeral director, embalmer license > funeral services
`;

/** Police, fire, military, government, community work, aviation and shipping. */
export const PUBLIC: SkillTable[] = [
  { field: "public", kind: "knowledge", lines: KNOWLEDGE },
  { field: "public", kind: "tool", lines: TOOLS },
  { field: "public", kind: "certificate", lines: CERTIFICATES },
];
