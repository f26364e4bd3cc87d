import type { RuleTable } from "./parse-rule-lines.ts";
import { NAME_VETOES, PRODUCT_CUES } from "./shared-context.ts";

/** Office, business and trade products named after words, months, places and people. */
export const PRODUCT_RULES: RuleTable[] = [
  {
    neighbours: ["office", "data", "finance", "design"],
    cues: `${PRODUCT_CUES}, ms _, proficient in _, proficiency in _, proficient with _, microsoft, powerpoint, spreadsheet, spreadsheets, ms office, google docs, google sheets, quickbooks`,
    vetoes: NAME_VETOES,
    lines: `
excel: Excel, EXCEL | to _, i _, you _, we _, who _, they _, that _, will _, can _, could _, would _, should _, must _, consistently _, continually _, help _, students _, them _, us _, people _, teams _, employees _, thrive and _, succeed and _, _ at, _ in a, _ in an, _ in the, _ in this, _ in your, _ in our, _ in all, _ in any, _ in both, _ in fast, _ in high, _ in dynamic, _ in customer, _ in their, _ in his, _ in her, _ in school, _ as, _ under, _ within, _ beyond, _ energy, _ academy, _ center, _ centre, _ charter, _ high, _ telecom, _ communications, _ group, _ learning, _ fitness, _ staffing, _ therapy, _ rehab, london _ | pivot, pivots, vlookup, vlookups, macros, formulas, vba, workbook, workbooks, intermediate, advanced, skills, using, tableau, access, word | sure
word: Word, WORD | _ of, key _, buzz _, each _, every _, the _, a _, last _, one _, my _, his _, her _, your _, their _, this _, that _, spread _, spoken _, written _, printed _, for _, by _, of _, _ choice, _ choices, _ count, _ counts, _ for word, _ problems, _ problem, _ games, _ search, _ recognition, _ meaning, _ press, _ play, _ art, _ lists, _ list, _ wall, _ walls, _ study, _ processor, _ per minute, _ families, _ structure, _ retrieval, _ embeddings, _ embedding, _ vectors, _ church, _ ministry, _ on, _ spread | excel, outlook, processing, documents
access: Access, ACCESS | to _, easy _, quick _, gain _, gained _, gaining _, open _, direct _, remote _, internet _, user _, system _, full _, limited _, restricted _, secure _, have _, has _, had _, provide _, provided _, provides _, providing _, improve _, improved _, increase _, increased _, equal _, market _, data _, network _, patient _, vascular _, venous _, public _, multi _, multiple _, controlled _, physical _, building _, site _, online _, health _, healthcare _, care _, community _, customer _, random _, rapid _, role based _, conditional _, privileged _, wireless _, broadband _, mobile _, for _, of _, the _, and control _, fast _, our _, your _, _ to, _ control, _ controls, _ point, _ points, _ management, _ road, _ roads, _ for, _ rights, _ levels, _ level, _ token, _ tokens, _ list, _ lists, _ the, _ your, _ our, _ card, _ cards, _ key, _ keys, _ code, _ codes, _ permissions, _ requests, _ request, _ layer, _ switch, _ switches, _ networks, _ network, _ services, _ service, _ center, _ centers, _ hollywood, _ health, _ healthcare, _ is, _ and identity, _ granted, _ issues, _ governance, _ reviews, _ review, _ provisioning, _ logs, _ log, _ patterns, _ information, _ carefirst, _ group, _ bank, _ into, _ via, _ hours, _ program, _ programs | queries, relational, tables, forms
power point: Power Point, POWER POINT | _ installation, electrical _, _ outlets, _ outlet | excel, word, outlook, presentation, presentations, slides, microsoft, ms, office | sure
outlook: Outlook, OUTLOOK | positive _, optimistic _, an _, market _, economic _, financial _, global _, my _, his _, her _, their _, your _, our _, job _, on _, life _, industry _, business _, mental _, new _, bright _, healthy _, a _, the _, fresh _, stable _, negative _, annual _, investment _, world _, energy _, mature _, _ on, _ for, _ of, _ toward, _ towards, _ and attitude, _ report, _ reports, _ magazine, _ india, _ therapeutics, _ is | email, e-mail, inbox, word, excel, calendar, calendars, diaries, diary, meetings, appointments, scheduling, schedule, powerpoint, contacts, mailbox, mailboxes, mail, exchange, office 365, lotus notes, teams, ms, microsoft, gmail | sure
teams: Teams | lead _, leading _, led _, manage _, managing _, managed _, functional _, sales _, project _, agile _, scrum _, remote _, global _, small _, large _, work _, engineering _, development _, product _, support _, building _, build _, built _, internal _, external _, other _, multiple _, different _, with _, across _, between _, of _, for _, in _, various _, the _, our _, your _, their _, sports _, diverse _, distributed _, offshore _, leadership _, management _, marketing _, legal _, it _, hr _, clinical _, care _, medical _, design _, executive _, service _, field _, technical _, business _, partner _, client _, customer _, local _, regional _, national _, _ of, _ to, _ in, _ across, _ on, _ that, _ who, _ and individuals, _ and departments, _ and stakeholders, _ led, _ managed, _ within, _ from, _ at, _ through, _ for, _ with, _ supervised, _ building, _ worked | zoom, slack, skype, webex, sharepoint, onedrive
office: Office | front _, back _, post _, home _, head _, main _, medical _, dental _, doctor _, law _, field _, box _, corporate _, regional _, branch _, district _, attorney _, mayor _, governor _, president _, dean _, registrar _, provost _, director _, admissions _, general _, executive _, busy _, local _, management _, program _, sales _, human resources _, satellite _, business _, principal _, school _, county _, state _, the _, an _, our _, your _, my _, his _, her _, their _, this _, in _, of _, at _, to _, from _, open _, small _, large _, property _, leasing _, family _, tax _, new _, remote _, hybrid _, physician _, oral _, government _, private _, public _, professional _, accounting _, payroll _, billing _, all _, sub _, ticket _, oval _, chancellor _, middle _, physicians _, design _, _ manager, _ managers, _ assistant, _ assistants, _ administrator, _ administrators, _ administration, _ clerk, _ clerks, _ coordinator, _ coordination, _ of, _ depot, _ max, _ equipment, _ supplies, _ supply, _ management, _ staff, _ team, _ procedures, _ operations, _ machines, _ skills, _ support, _ furniture, _ building, _ buildings, _ space, _ hours, _ duties, _ environment, _ visits, _ location, _ locations, _ phone, _ politics, _ work, _ worker, _ services, _ specialist, _ secretary, _ technology, _ automation, _ functions, _ policies, _ budget, _ in, _ at, _ and, _ based, _ for, _ to, _ with, _ practices, _ organization, _ setting, _ etiquette, _ cleaning, _ helper, _ intern, _ aide, _ systems, _ files, _ tasks, _ experience, _ layout, _ communications, _ relocation, _ moves, _ lead, _ supervisor, _ director, _ products | word
keynote: Keynote | _ speaker, _ speakers, _ speech, _ speeches, _ address, _ addresses, _ presentation, _ presentations, _ talk, _ talks, _ session, _ lecture, _ at, a _, the _, gave _, delivered _, invited _ | numbers and, iwork, mac
slack: Slack | cut _, no _, some _, taking up _, the _, any _, _ off, _ time, _ line, _ adjusters, _ adjuster, _ in, _ tide, float and _, picked up _, pick up _, picking up _, pick up the _, take up _, taking up the _, _ water, _ rope, rope _, _ period, _ periods, chain _, cable _, _ lines, _ season, _ demand, took up _, _ capacity, _ day, _ days, belt _, _ variables, _ bus, slack _, schedule _, labour market _, _ key, _ coal | teams, zoom, jira, asana, trello, channel, channels, bot, bots, integration, integrations, notion, collaboration, messaging, remote, workspace, outlook, email, microsoft, webhooks, alerts, via _, over _, through _, gmail | sure
zoom: Zoom | _ in, _ out, _ lens, _ lenses, _ into, _ lines, _ whitening, _ on, _ car, _ tan, _ level, optical _, to _ | meetings, teams, webex, skype, video, webinar, webinars, calls, virtual
notion: Notion | the _, a _, this _, that _, no _, any _, some _, basic _, preconceived _, _ of, _ that | jira, slack, asana, trello, confluence, airtable
asana: Asana | _ practice, _ poses, _ pose, yoga _, vinyasa _, _ alignment | trello, jira, slack, monday.com, basecamp| sure
monday: Monday | every _, on _, last _, next _, from _, each _, open _, closed _, sunday _, cyber _, black _, _ to, _ through, _ thru, _ until, _ till, _ friday, _ and, _ or, _ morning, _ mornings, _ night, _ nights, _ evening, _ afternoon, _ tuesday, _ wednesday, _ thursday, _ saturday, _ sunday, _ fri | asana, trello, clickup, wrike
basecamp: Basecamp | _ at, everest _, to _, _ to, annapurna _, mountain _, _ trek, expedition _, the _, a _, _ manager, _ cook, camp _, set up _, to everest _, k2 _, kilimanjaro _, trek to _, denali _, summer _, hiked to _, advanced _ | asana, trello, slack, task, deadlines, collaboration, deliverables
primavera: Primavera | pasta _, _ pasta, _ sauce, chicken _, shrimp _, vegetable _, _ sound, botticelli's _, botticelli _, pizza _, penne _, alla _, risotto _, linguine _, risotto alla _, penne alla _, orchid _, _ salad, fettuccine _, tortellini _, pesto _, served _ | p6, scheduling, schedule, schedules, construction, scheduler, planner, cpm, gantt, ms project, baseline, critical path, programme, earned value, delays | sure
blackboard: Blackboard | a _, the _, on _, clean _, cleaning _, _ paint, _ and chalk, chalk and _ | canvas, moodle, lms, online, course, courses, grades, learning management
canvas: Canvas | a _, on _, the _, blank _, _ bags, _ bag, _ prints, _ print, _ painting, _ paintings, _ stretching, _ tents, _ tarp, _ api, _ element, _ animations, _ apps, power apps _, html5 _, html _, lean _, model _, _ neighborhoods, _ for, _ to | blackboard, moodle, lms, course, courses, grades, schoology, google classroom, instructure, learning management, modules, quizzes, gradebook, assignments, students
`,
  },
  {
    neighbours: [
      "finance",
      "hr",
      "management",
      "sales",
      "office",
      "logistics",
      "hospitality",
      "retail",
      "legal",
      "education",
      "healthcare",
      "construction",
      "manufacturing",
    ],
    cues: `${PRODUCT_CUES}, accounting, accounts payable, accounts receivable, general ledger, payroll, erp, quickbooks, bookkeeping, ledger, invoices, reconciliation, accounting software, erp systems`,
    vetoes: NAME_VETOES,
    lines: `
salesforce: * | _ tower, _ park, _ transit, _ plaza, _ stock | | sure
sage: Sage, SAGE | _ advice, _ green, _ wisdom, _ hospitality, _ publications, _ publishing, _ journals, _ dining, _ college, _ colleges, _ university, russell _, _ tea, _ and thyme, _ brush, _ burning, clary _, _ counsel, a _, the _, old _, white _, fresh _, rosemary and _, _ group of, ms _, mr _, _ hill, _ sausage, _ butter, _ maker, _ stone, _ smudging, desert _, purple _, _ grouse | peachtree, timberline, accpac, mas 90, abra, xero
tally: Tally | _ counter, _ counters, _ votes, _ marks, _ sheet, _ sheets, _ of, _ up, _ the, _ results, _ light, _ lights, _ board, _ cash, _ clerk, to _, final _, vote _, and _, daily _, _ and, _ daily, _ all, _ ho, _ receipts, _ inventory | erp 9, gst, vat, vouchers
lawson: Lawson | _ products, mr _, ms _, dr _, _ state, _ health, nigella _, nick _, _ community, _ street, _ inc, _ stores | infor, erp, hris, s3, purchasing, requisitions
infor: Infor, INFOR, infor | | erp, cloudsuite, baan, syteline, m3, ln, wms | sure
concur: Concur | to _, i _, we _, _ with, _ that, not _ | expense, expenses, travel, reimbursement, reimbursements, receipts, t&e, expense reports
sap: SAP | _ flow, tree _, maple _, pine _, _ collection, plant _, _ center, xylem _, birch _, sugar maple _, tree's _, collected _, tapped _, _ run, boiled _, rubber _, _ wood, _ sucking | erp, hana, abap, fico, mm, sd, modules, module, accounting, finance, orders, inventory, warehouse, hr, payroll, purchase, purchasing, procurement, stock, logistics, supply chain, invoices, invoicing, reporting, reports, data, oracle, implementation, consultant, user, users, system, systems, excel, r/3, ecc, pp, wm, ewm, bw, fiori, successfactors, ariba, master data, transactions, crystal, goods, planning, materials, manufacturing, budget, cost, costs, go-live, rollout, s/4hana, maintenance, work orders, salesforce, basis, mrp, integration, migration, key user, super user, business, software, experience, knowledge | sure
bloomberg: Bloomberg, BLOOMBERG | michael _, mayor _, mike _, _ news, _ businessweek, _ school, _ philanthropies, _ tv, _ television, _ administration, _ radio, _ lp, _ law, _ bna, _ industry, _ media, johns hopkins _, featured in _, published in _, at _, by _, _ hospital, _ tower, _ gaming | market data, fixed income, portfolio, bonds, pricing, from _, via _, terminal, terminals, factset, reuters, trading, equity, equities, capital iq, valuation, securities, fixed income, bond, bonds, morningstar, eikon, excel
quicken: Quicken | _ loans, to _, _ the, _ loan, _ arena, _ pace | quickbooks, bookkeeping, budget, budgets
peachtree: Peachtree | _ street, _ st, _ road, _ rd, _ city, _ corners, _ center, _ hotel, _ orthopedics, _ ave, _ avenue, _ dekalb, _ industrial, _ parkway, _ medical, west _, _ creek, _ ridge, _ charter, _ hills, _ immediate, at _, _ plaza, _ presbyterian, _ bank | accounting, quickbooks, sage, bookkeeping, bookkeeper, invoices, ledger, payroll, payables, receivables, mas 90, great plains
hyperion: Hyperion | _ records, _ books, _ solutions, _ treatment, _ plant, _ press, project _, keats _, keats' _, moon _, saturn's _, _ moon, tree _, titan _, _ by, _ cantos, read _, dan simmons _, holderlin's _, the _ | essbase, oracle, planning, smartview, smart view, consolidation, hfm, financial, budgeting, consolidations, forecasting, budget, fdm
workday: Workday, WORKDAY | a _, the _, per _, each _, every _, normal _, hour _, hours _, full _, standard _, one _, next _, during _, daily _, of _, longer _, productive _, typical _, school _, entire _, teacher _, _ hours, _ schedule, _ schedules, _ is, _ begins, _ ends, _ and weekend, end of _, eight hour _, 8 hour _, workday _, 10 hour _, 12 hour _, first _, end the _, ten hour _, _ began, _ lunch, busy _, long _, last _, my _, shorter _, during the _, start of _, four day _, weekday _, saturday _, start the _, _ injury, _ injuries, _ wellness | hris, hcm, adp, peoplesoft, ats, recruiting, successfactors, hr, payroll, ultipro, kronos, taleo, erp, financials, absence, prism, studio, adaptive, reports, calculated fields, integrations, eib, tenant, human capital, implementation, module, modules, core hr, onboarding, compensation | sure
gusto: Gusto | with _, great _, much _, con _, _ italiano, _ restaurant, _ and | payroll, adp, paychex, hris, bamboohr, rippling
rippling: Rippling | _ effect, _ effects, _ through, _ across, _ water | payroll, adp, gusto, hris, bamboohr
deel: Deel | | payroll, eor, contractors, hris | sure
bullhorn: Bullhorn | a _, the _, megaphone or _, _ to, crowd with _, by _, into _, using a _, _ announcements, shouted _, through a _ | ats, recruiting, staffing, candidates, crm, recruiter, candidate, placements, recruiters, recruitment, sourcing, submittals, linkedin, database, temp | sure
kronos: * | titan _, god _, _ quartet, _ devouring, _ and rhea, cronus or _, myth of _ | timekeeping, payroll, adp, scheduling, timesheets, attendance, workforce | sure
square: Square | speed _, framing _, combination _, try _, set _, carpenter _, word _, latin _, _ stitch, _ neck, granny _, _ drive, _ wave, _ matrix, _ matrices, _ brackets, _ d, _ pool, _ tube, _ tubing, _ bar, _ trade, _ pizza, _ peg, _ dancer, _ dances, _ watermelon, _ enix, _ feet, _ foot, _ footage, _ meters, _ metres, _ miles, _ mile, _ inch, _ inches, _ root, _ roots, _ one, _ mall, _ garden, _ dance, _ dancing, _ yards, _ knot, _ kilometers, _ table, _ cuts, _ cut, _ and rectangular, _ hospital, _ deal, _ meals, _ apartments, _ hotel, _ shopping, _ branch, _ elementary, _ away, _ off, _ with, _ space, _ park, times _, union _, madison _, harvard _, trafalgar _, red _, town _, market _, public _, chi _, per _, sq _, four _, least _, a _, the _, foursquare _, court _, central _, copley _, penn _, washington _, city _, village _, leicester _, franklin _, at _, mean _, jackson _, logan _, station _, t _, r _, plaza _, towne _, berkeley _, temple _, sloane _, capitol _, canton _, three _, herald _, kendall _ | restaurant, restaurants, cafe, salon, boutique, pos, toast, clover, point of sale, card reader, payments, stripe, cash register, registers, shopify
fishbowl: Fishbowl | a _, the _, _ discussion, _ discussions, _ activity | inventory, quickbooks, warehouse, barcode
samsara: Samsara | of _, film _, buddhist _, cycle of _, and _, _ and nirvana, karma and _, _ yoga, _ spa | eld, fleet, telematics, dispatch, gps, trucks, drivers, driver, elds, hours of service, dash cams, dot, routes, motive
haas: Haas, HAAS | _ school, _ business, berkeley _, mr _, dr _, ms _, _ avocado, _ f1, michael _, karl _, walter a _, walter _ | cnc, mill, mills, lathe, lathes, vf, fanuc, mazak, okuma, machines, machining, controls
timberline: Timberline | the _, _ lodge, _ high, _ trail, _ shingles, _ knolls, above _, at _, _ drive, _ resort | sage, estimating, construction, accounting, job cost
clover: Clover | four leaf _, red _, white _, _ honey, _ health, _ field, _ seed, _ crop, _ hay, _ leaf, _ cove, _ park, _ hill, _ club, _ school, _ farms, _ hollow, _ food | restaurant, restaurants, cafe, boutique, pos, toast, square, point of sale, cash register, registers, micros, aloha
toast: Toast | french _, avocado _, a _, _ the, _ to, melba _, garlic _, _ masters, wedding _, cheese _, eggs and _, butter _, bacon and _, make _, making _, prepare _, milk _, _ and jam, _ and eggs, _ and bagels, _ and coffee, _ and butter, _ and juice, _ and salad, _ bread, texas _, _ glasses, champagne _, to _, _ buns, _ box, _ bagels, _ sandwiches, beans on _, _ rack, _ points, _ soldiers, cinnamon _, bridal _, _ for, gave a _, gave the _, proposed a _, sourdough _, burnt _, _ topped, _ of, _ at, best man _, jam on _, coffee and _, tea and _ | restaurant, restaurants, bartender, bar, cafe, checks, tips, pos, square, clover, micros, aloha, point of sale, opentable, resy, touchbistro, lightspeed, ran, managed, tablets, front of house, tableside, register, payroll, online ordering, inventory, till, cash, orders in _, orders on _, _ and square, square and _, _ pos, _ tablets, _ terminal, servers
micros: Micros, MICROS, micros | _ and macros, macros and _, _ per | pos, aloha, opera, squirrel, point of sale, toast, oracle, opentable, simphony, hotel, restaurant, orders, guest, guests, till, cash-up, server, bar, checks, pms, food and beverage, waiter, bartender, cashier, front of house
aloha: Aloha, ALOHA | _ spirit, _ from, _ stadium, _ airlines, _ state, _ and, say _, _ shirt, _ shirts, _ united, _ care, _ medical, spirit of _, _ oregon, _ high, _ petroleum, the _ | pos, micros, ncr, squirrel, point of sale, toast, opentable, positouch, restaurant
opera: Opera | _ house, _ singer, _ singers, _ company, _ performances, _ performance, _ music, _ theatre, _ theater, _ workshop, _ scenes, _ chorus, _ productions, _ production, _ orchestra, _ gloves, _ browser, _ mini, _ glasses, _ studio, _ festival, _ in, _ singing, _ star, _ and, _ program, _ ballet, _ omaha, _ cake, _ guild, _ repertoire, _ plaza, soap _, the _, an _, metropolitan _, rock _, city _, lyric _, san francisco _, chrome _, safari _, firefox _, national _, royal _, grand _, chinese _, paris _, seattle _, dallas _, light _, chamber _, italian _, french _, german _, english _, state _, music and _, theatre and _, theater and _, ballet and _, peking _, beijing _, at _, vienna _, sydney _ | pms, hotel, hotels, front desk, fidelio, onq, micros, reservations, check-in, night audit, property management system, guests, galaxy, fosse, lightspeed
sabre: Sabre, SABRE | _ tooth, _ toothed, _ rattling, _ fencing, foil and _, _ saw, _ dance, f 86 _, _ squadron, épée and _ | amadeus, galileo, worldspan, apollo, gds, airline, airlines, travel, reservations, ticketing, flights, bookings
amadeus: Amadeus, AMADEUS | wolfgang _, mozart _, _ mozart, _ quartet, movie _, film _ | sabre, galileo, worldspan, gds, airline, airlines, travel, reservations, ticketing, flights, bookings
fidelio: Fidelio | beethoven's _, beethoven _, _ overture | opera, hotel, pms, micros, front desk
lexis: Lexis, LEXIS | _ and syntax, grammar and _, _ and grammar | westlaw, legal, research, nexis, pacer, court, _ nexis | sure
pacer: PACER, Pacer | indiana _, a _, _ test, fitness gram _, fitnessgram _, heart _, the _, _ runner, _ monitoring, _ wires | westlaw, cm/ecf, ecf, court, courts, docket, dockets, bankruptcy, federal, legal, filing, filings, lexis, lexisnexis
summation: Summation | the _, a _, _ of, in _, closing _, final _, _ by, _ notation, _ algorithm | concordance, relativity, discovery, e-discovery, litigation
lexia: Lexia | | reading, students, i-ready
skyward: Skyward, SKYWARD | look _, _ bound, looking _, _ mountaineering | student, students, school, grades, gradebook, powerschool, attendance
guidewire: Guidewire, GUIDEWIRE | _ placement, _ exchange, _ insertion, coronary _, a _, the _, _ and catheter | policycenter, claimcenter, billingcenter, insurance, claims | sure
epic: Epic, EPIC | an _, the _, _ games, _ fail, _ journey, _ battle, _ fantasy, _ story, _ adventure, _ poem, _ poems, _ poetry, _ novel, _ scale, _ win, _ film, _ films, _ records, _ theatre, _ theater, _ tale, _ proportions, _ mickey, _ pass, _ pharma, _ insurance, _ cycle, _ event, _ events, _ of, _ comics, _ level, _ sales, _ aviation, applied _, user _, jira _, most _, truly _, _ and user stories, _ creation, _ stories | ehr, emr, cerner, meditech, allscripts, hospital, clinic, patient, patients, charting, nurse, nursing, medical, clinical, healthcare, health system, mychart, hyperspace, rn, athena, nextgen, eclinicalworks, medical records, health records, willow, beaker, cadence, resolute, optime, radiant, clindoc, tapestry, ambulatory
# Product names written apart: the capitals tell them from the plain words.
quick books: * | | | sure
share point: Share Point, SHARE POINT | | | sure
one drive: One Drive, ONE DRIVE | | | sure
one note: One Note, ONE NOTE | a _, _ on | | sure
hub spot: * | | | sure
drop box: Drop Box, DROP BOX | a _, the _, _ off, mail _, book _, _ location | | sure
air table: Air Table, AIR TABLE | | | sure
point click care: * | | | sure
people soft: * | | | sure
net suite: * | | | sure
open office: Open Office, OPEN OFFICE | an _, _ plan, _ hours, _ space, _ environment, _ door, _ layout, _ concept | | sure
word perfect: * | | | sure
click up: Click Up, CLICK UP | | | sure
docu sign: * | | | sure
zen desk: * | | | sure
serv safe: * | | | sure
red prairie: * | | | sure
ring central: * | | | sure
smart sheets: Smart Sheets, SMART SHEETS | | | sure
master cam: * | | | sure
builder trend: * | | | sure
trial director: * | | | sure
success factors: Success Factors, SUCCESS FACTORS | critical _, key _, _ for, the _, business _ | | sure
great plains: Great Plains, GREAT PLAINS | the _, northern _, southern _, _ region, _ states, _ area, _ health, _ regional, _ indian | | sure
career builder: * | a _ | | sure
open table: Open Table, OPEN TABLE | an _, the _ | | sure
blue beam: * | | | sure
class dojo: * | | | sure
heavy bid: * | | | sure
smart recruiters: * | | | sure
blue jeans conferencing: * | | | sure
mind body software: * | | | sure
`,
  },
  {
    neighbours: ["office", "sales", "marketing", "hr", "legal", "management", "software", "data", "finance"],
    cues: `${PRODUCT_CUES}, crm, saas, tool, tools, slack, zendesk, salesforce, hubspot, jira, asana, notion, trello`,
    vetoes: NAME_VETOES,
    lines: `
# Products of offices that are everyday words
jira: * | cat _, dog _, named _, horse _ | | sure
confluence: Confluence, CONFLUENCE | the _, at the _, a _, _ of, river _, _ health, _ denver, _ park | jira, wiki, pages, page, documentation, documented, atlassian, spaces, sharepoint, knowledge base, requirements, bitbucket, runbooks, docs, in _ | sure
linear: Linear | a _, the _, _ regression, _ algebra, _ programming, _ technology, _ accelerator, _ park, _ b, _ a, _ models, _ model, _ motion, _ equations, _ tv | jira, issues, tickets, sprint, sprints, backlog, github, cycles, roadmap, in _
greenhouse: Greenhouse | a _, the _, _ gas, _ gases, _ effect, _ grower, _ growers, _ tomatoes, _ staff, _ crops, _ manager, _ management, _ worker, _ operations, _ production, _ in, _ and, _ at, heated _, glass _, _ plants, _ technician, _ climate | ats, lever, recruiting, recruitment, recruiter, candidates, candidate, applicant, applicants, hiring, interviews, interview, sourcing, requisitions, job postings, scorecards, talent, workday, pipeline, applications, offers
lever: Lever | a _, the _, _ arch, _ brothers, key _, biggest _, _ action, _ of, _ harp, _ harps, _ mechanism, _ press | ats, greenhouse, recruiting, recruitment, recruiter, candidates, candidate, applicant, applicants, hiring, sourcing, requisitions, talent, linkedin recruiter
intercom: Intercom | the _, an _, over the _, _ system, _ systems, door _, audio _, _ announcements, by _, school _, building _, _ installation, cctv and _, video _, _ calls | zendesk, chat, tickets, ticket, support, messenger, customers, customer, bots, live chat, help center, help centre, freshdesk, onboarding, conversations, in-app, messages, hubspot, drift, fin, b2b
outreach: Outreach | community _, _ worker, _ program, _ programs, _ coordinator, _ and, _ to, _ team, street _, public _, student _, church _, _ events, _ ministry, _ manager, _ director, patient _, youth _, _ services, client _, donor _, customer _, medical _, _ nurse, school _, social _, the _, an _, _ specialist, _ in | salesloft, sequences, cadences, salesforce, sdr, bdr, sales, prospecting, prospects, gong, zoominfo, linkedin sales navigator, cold calls, apollo, email sequences, hubspot, sales engagement
gong: Gong | _ bath, _ baths, _ meditation, the _, a _, falun _, _ player, tai chi qi _, qi _, chi _, dinner _ | calls, call, salesforce, outreach, salesloft, chorus, sales, sdr, deals, reps, coaching, forecast, forecasting, hubspot, zoom, ae, revenue
box: Box | a _, the _, _ office, _ offices, _ truck, _ trucks, _ cutter, black _, tool _, drop _, po _, p o _, _ car, _ of, _ hill, _ score, _ plot, _ plots, juke _, lock _, post _, _ turtle, _ set, royal _, _ jump, _ jumps, x _, _ elder, ballot _, press _, suggestion _, call _, out of the _, _ spread, _ lunch, _ lunches, _ braids, bird _, sound _, cash _, _ tops, big _, dog _, jewelry _, mail _ | dropbox, google drive, sharepoint, onedrive, egnyte, cloud storage, docusign, shared files, file sharing, smartsheet, office 365
clio: Clio | muse _, muses _, renault _, _ awards, _ award, _ car, a _, the _, _ and calliope, _ sport, _ cup, aunt _ | billing, legal, law, mycase, lexisnexis, pclaw, practicepanther, client files, time entries, case, cases, paralegal, trust accounts, matters, attorneys, westlaw, time tracking, deadlines, firm, docketing, calendaring, trust accounting
`,
  },
];
