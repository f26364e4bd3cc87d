// Words that decide what is taken from the sources. Data only.

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Makers whose name is an English word or a family name: with it before a product, the product is meant. */
export const PLAIN_VENDORS = list(`
adobe apple oracle google microsoft sage intuit autodesk bentley trimble siemens cisco dell ibm hp amazon salesforce
sap sas hewlett-packard mcafee symantec novell corel esri mathworks wolfram minitab cerner mckesson allscripts epic
ansys dassault ptc blackbaud kronos ultimate adp paychex thomson reuters wolters lexisnexis westlaw bloomberg
morningstar moody's honeywell rockwell schneider emerson yokogawa fanuc mitsubishi mastercam garmin philips
medtronic abbott roche thermo agilent waters bruker zeiss leica nikon olympus hologic oracle's avid steinberg
magix ableton zoho atlassian apache mozilla red citrix vmware netapp juniper checkpoint fortinet splunk
teradata informatica tibco microstrategy qlik tableau facebook linkedin twitter yahoo ebay
`);

/** Single words of ESCO's knowledge groups that mean one subject only, beside those with a learned ending. */
export const TECHNICAL_WORDS = list(`
acupressure acupuncture aerodynamics agroforestry aquaculture aquaponics aromatherapy audiology ayurveda
balneotherapy biodiversity biotechnology bookbinding cartography cheesemaking chromatography climatology
contraception cryptanalysis cryptography dactylography dentistry demography dermatology distillation ecotourism
electrolysis electromagnetism electrotherapy embryology endocrinology endodontics enology entomology epidemiology
ergonomics ethnomusicology forensics gastroenterology gastronomy genealogy gerontology glassblowing haematology
hemodynamics histopathology horticulture hydraulics hydrotherapy hypnotherapy immunohaematology iridology
kinanthropometry lexicography limnology linguistics lithography magnetism marquetry mechatronics metallurgy
microeconomics macroeconomics microelectronics micromechanics micropaleontology midwifery mineralogy musicology
nanotechnology nephrology neurobiology numismatics obstetrics oceanography oenology ophthalmology optoelectronics
optometry orthodontics orthopaedics orthotics osteopathy otorhinolaryngology paediatrics palaeontology parasitology
pedagogy pharmacognosy pharmacokinetics pharmacotherapy pharmacovigilance phonetics photogrammetry phytotherapy
planimetry plastering polygraphy polysomnography prosthetics psychoacoustics psychoanalysis psychometrics
psychopathology psychopharmacology pyrotechnics radiobiology radiochemistry reflexology reprography
rheumatology seismology shiatsu sophrology spectrometry spectroscopy stereoscopy stomatology taxidermy telematics
telecommunications thermodynamics thermohydraulics thermotherapy topography toxicology traumatology trigonometry
typography urodynamics venereology virology viticulture volcanology watchmaking zootechnics zymology
desalination electroplating galvanising phlebotomy cosmetology spirometry sericulture apiculture arboriculture
`);

/** A knowledge label with one of these as its last word names things, not something a person can do. */
export const THING_ENDINGS = list(`
type types part parts size sizes product products material materials component components accessory accessories
species organ organs industry industries market markets sector sectors brand brands element elements equipment
characteristics features properties range items goods object objects device devices machine machines vehicle
vehicles instruments tools structure structures area areas group groups users environment conditions
activities events people children adolescents adults data information documents terms language context functions
hazards risks fires animals plants trees fish metals fabrics stones fibres oils foods beverages pests diseases
lights lines signals codes plan plans catalogue catalogues parameters specifications history trends sources
resources needs roles values issues aspects factors services facilities networks organisations institutions
companies authorities cultures traditions habits agents substances gases fuels chemicals waters soil wood
dimensions levels varieties bulbs sensors resins alloys ware pearls grapes fluids towers clocks bicycles drives
generators locks drawings gear lenses boxes categories positions problems consumption currents pressure content
constituents ingredients composition additives consoles controls panels charts manuals circuits jewellery catalysts
cuts cases reports units drafts offers parties representation network gas fuel meat feeds weapons projects hulls
stone fluid ceramic texts signs vessels collections exhibits sites participants suppliers towers
anomalies threats scales sequences speeds torches wines records games capacity labels colorants flavourings
`);

/** Phrases that say nothing about a person, whatever stands before them. */
export const EMPTY_PHRASE =
  /(?:department processes|sector policies|company policies|school procedures|university procedures|quality standards|vocabulary|in use)$/i;

/** Labels that start so are lists of things as well. */
export const THING_STARTS =
  /^(?:types?|kinds?|range|variety|varieties|brands?|characteristics|parts|elements|components|materials|sources|classes|functions|areas|features|products|properties|forms|history|benefits|impact|effects?|influence|role|use|usage|levels?|sizes|stages|common|current|different|various|general|basic|local|national|international rules|european|EU|major|own|new|human)\b/i;

/** Verbs in which ESCO's tasks begin; a label that begins so is a task and not a subject. */
export const TASK_STARTS =
  /^(?:write|understand|interact|manage|use|apply|perform|provide|maintain|develop|ensure|operate|monitor|prepare|conduct|follow|support|assist|advise|teach|work|make|identify|handle|set|create|check|keep|analyse|assess|plan|organise|promote|supervise|coordinate|inspect|design|test|install|repair|clean|select|establish|adjust|evaluate|communicate|comply|control|collect|adapt|answer|administer|carry|give|implement|participate|present|process|produce|recommend|record|remove|report|respond|review|train|transport|tend)\b/i;

/** Endings that add nothing: "accounting techniques" is accounting. */
export const EMPTY_ENDING =
  / (?:techniques?|methods?|principles?|procedures?|processes|practices?|theory|theories|concepts?|fundamentals|technology|technologies|systems?|skills|strategies|rules|standards)$/i;

/** Names of O*NET that end so name a firm, not what it makes. */
export const FIRM_ENDING =
  /\b(?:Technology|Technologies|Systems|Corporation|Corp\.?|Inc\.?|Company|Group|Associates|Ltd\.?|Limited|LLC|GmbH|International|Industries|Laboratories|Solutions|Enterprises|Services|Consulting|Partners|Network|Online|University|Institute|Association|Society|Department|Agency|Administration|Bureau|Center|Centre|Council|Foundation)$/;

/** Sentence-case O*NET names that end so say which kind of program, well enough to be one skill. */
export const GENERIC_ENDING = / (?:software|systems?|programs?|databases?|tools)$/i;

/** Words that make a kind of program too vague to say anything. */
export const VAGUE_PROGRAM_WORDS = list(`
software system systems program programs database databases tool tools application applications automated automatic
computer computerized computerised custom customized customised specialized specialised specialty proprietary
internal in-house online web web-based electronic digital related various other general generic basic advanced special
company corporate industry industry-specific vendor department state federal government county local commercial client server
office business enterprise information data user users customer service services product products personal
professional administrative operational operations operating management tracking monitoring reporting report
analysis analytical analyses test testing control scheduling processing entry access search design planning simulation
modeling communication communications presentation publication library training
educational education instructional game desktop mobile network internet support standard
`);
