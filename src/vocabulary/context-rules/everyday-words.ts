import type { RuleTable } from "./parse-rule-lines.ts";

/** Trades, subjects and strengths whose names nearly always mean the skill, but for some everyday phrases. */
export const EVERYDAY_WORDS: RuleTable[] = [
  {
    neighbours: [],
    cues: "",
    lines: `
cooking: * | _ area, _ areas, _ oil, _ oils, _ time, _ times, _ gas, _ show, _ shows, _ smell, _ smells, _ fumes, _ utensils, _ pot, _ pots, _ up, _ the books, what's _, _ apples, _ sherry, _ instructions, _ range, _ fire, no _ | | sure
cookery: * | _ book, _ books, _ show | | sure
singing: * | _ praises, _ the, _ his, _ her, _ bowl, _ bowls, _ telegram, _ birds, _ its, _ kettle, _ kettles | | sure
photography: * | no _, _ is not, _ is forbidden, _ is prohibited, _ prohibited, flash _, _ exhibition, _ exhibitions | | sure
photographed: * | was _, were _, being _, get _, be _ | | sure
accounting: * | _ for, _ to | | sure
banking: * | _ on, _ holiday, _ details, _ crisis, _ app, _ hall, _ sharply, steep _, _ turns, _ turn, _ left | | sure
plumbing: * | _ the, _ new depths, _ failed, _ leak, _ broke, old _, faulty _, bad _, _ problems | | sure
roofing: * | _ sheet, _ sheets, _ felt, _ nails | | sure
payroll, payrolls: * | on the _, on our _, on their _, on its _, on _, to the _, off the _, _ office, _ cuts, _ fell, cut _, nonfarm _, non farm _ | | sure
billing: * | top _, star _, equal _, second _, joint _, _ address | | sure
coaching: * | _ inn, _ inns, received _, _ station, _ horses | | sure
hospitality: * | _ suite, _ suites, _ tent, _ box, _ boxes, warm _, southern _, their _, your _, her _, his _, _ of our hosts, enjoyed the _, hours of _ | | sure
housekeeping: * | _ announcements, _ seal, _ money, _ points, _ rules, called _, ring _, call _, phone _, _ items, _ item, _ matters | | sure
gardening: * | _ leave, _ gloves, _ section, _ magazine, _ aisle | | sure
farming: * | _ out, _ village, _ villages, gold _, karma _, credit _, _ family, _ town, _ game, _ games, _ simulator | | sure
brewing: * | _ storm, trouble _, conflict _, storm _, _ conflict, _ between, _ trouble, _ crisis, crisis _, was _, is _, dispute _, _ dispute, always _ | | sure
grilling: * | _ from, a _, tough _, _ by, _ candidates, _ witnesses, _ the minister | | sure
butchered: * | _ the, _ name, _ script | | sure
sculpture: * | _ garden, _ park, _ by, _ trail | | sure
pottery: * | broken _, ancient _, _ shards, _ barn, _ fragments | | sure
pastry, pastries: * | a _, _ and coffee, coffee and _, coffee and a _, _ tent, coffee _ | | sure
sushi: * | ate _, order _, ordered _, love _, eat _, delivered _, for _ | | sure
yoga: * | _ mat, _ mats, _ pants, _ leggings, _ wear | | sure
karate: * | _ kid, _ chop, _ movie | | sure
surgery: * | undergo _, underwent _, had _, my _, his _, need _, needed _, needs _, constituency _, having _, recovered from _, awaiting _, doctor's _, gp _, tree _, recovering from _, after _, since _, his own _, knee _, hip _, back _, eye _, shoulder _, laser _, _ hours | | sure
addiction: * | _ to, coffee _, chocolate _, sugar _, phone _ | | sure
anatomy: * | grey's _, _ of a | | sure
math, maths: * | do the _, did the _ | | sure
courtesy: * | _ car, _ cars, _ of, _ bus, _ shuttle, _ van, _ copy, _ copies, _ clerk, _ light, by _, _ desk | | sure
optimism: * | market _, cautious _, _ about, investor _ | | sure
curiosity: * | _ shop, out of _, _ about, customer _, _ rover, sparked _, spark _, mars _ | | sure
ambition: * | _ to, _ of, the _, _ was, _ is, our _ | | sure
honesty: * | _ box, in all _, _ shop | | sure
compassion: * | _ fatigue, _ international | | sure
drones: * | _ on, _ over, worker _, bees and _ | | sure
podcast, podcasts: * | listen to _, listened to _, listening to _, hear _, favourite _, favorite _ | | sure
newsletter, newsletters: * | receive _, received _, receive our _, subscribe to _, to our _, read the _ | | sure
asphalt: * | _ jungle, hot _, on the _, wet _ | | sure
butler: * | _ county, _ university, gerard _, _ bulldogs, judith _, _ capital | | sure
baker, bakers: * | _ street, _ dozen, _ mckenzie, _ hughes, _ tilly, _ college, _ university, _ act, _ school | | sure
caretaker: * | _ government, _ prime, _ manager, _ coach | | sure
custodian: * | _ bank, _ banks, _ of | | sure
undertaker: * | the _, _ vs, like an _ | | sure
quotations: * | famous _, _ from, inspirational _, _ by, book of _ | | sure
renovation, renovations: * | closed for _, during _, during the _, under _, after the _, until the _ | | sure
redundancies: * | due to _, because of _, after _, avoid _, avoided _, avoiding _, fear of _ | | sure
consolidation: * | _ of power, industry _, market _, bank _, lung _, lobe _ | | sure
fulfillment, fulfilment: * | personal _, sense of _, job _, _ of, career _, spiritual _, find _, emotional _ | | sure
clerical: * | _ error, _ errors, _ collar, _ robes, _ mistake, _ mistakes | | sure
nutrition: * | _ label, _ labels, _ facts | | sure
pharmacy: * | local _, nearby _, nearest _, opposite a _, next to a _, next to the _, to the _, from the _, above a _, behind the _, dropped at the _, outside the _, across from the _, _ next door | | sure
grocery: * | _ bag, _ bags, _ list, _ lists, _ money, _ budget, _ bill | | sure
kindergarten: * | my _, attended _, since _ | | sure
policing: * | _ the, _ itself, _ their, tone _, self _ | | sure
prospecting: * | gold _, oil _, mineral _, _ for gold, _ for oil | | sure
publicity: * | bad _, negative _, adverse _, _ stunt, unwanted _, much _, shunned _, shun _, avoided _, free _ | | sure
purchasing: * | _ power | | sure
charting, charted: * | _ a course, _ the course, _ a new, _ new, _ territory, _ a path, _ territories, _ high, _ in the top, _ its course | | sure
milking, milked: * | _ the system, _ it, _ applause, _ the crowd, _ the, _ every | | sure
mowing: * | _ down | | sure
pruned: * | _ the backlog, _ the list, _ unused, _ old, _ costs | | sure
shorthand: * | _ for, is _ | | sure
skimming: * | _ through, _ the surface, _ stones, _ off, card _, _ over, _ newspapers, _ cash, _ texts | | sure
firewall: * | engine _, vehicle _ | | sure
demolished: * | _ the competition, _ a plate, _ the record, _ records, was _, were _, been _ | | sure
teacher: * | _ appreciation | | sure
propulsion: * | _ of society | | sure
vaccinated: * | fully _, am _, double _, be _, got _, getting _ | | sure
trademarks: * | are _, are registered _ | | sure
copyrights: * | all _ | | sure
mechanic: * | game _, core _ | | sure
daycare: * | dropped at _, son's _, daughter's _, my _, child's _ | | sure
troubleshoot: * | to be _ | | sure
tact: * | lack of _, lacking _ | | sure
diplomacy: * | gunboat _, shuttle _ | | sure
restocking: * | _ fee, _ fees | | sure
sewing: * | _ circle, _ discord | | sure
vaccinations: * | had _, my _ | | sure
reinsurance: * | no _ | | sure
telemetry: * | no _ | | sure
leasing: * | _ agreement for my | | sure
orchards: * | _ mall, _ road | | sure
bilingual: * | _ signs, _ edition, _ menu, _ menus, _ dictionary, _ books | | sure
cisco, cisco networking: * | at _, _ inc, _ systems inc, san fran _, francisco _, for _ | routers, router, switches, switch, networking, network, ccna, ccnp, firewall, firewalls, ios, juniper, asa, meraki, vpn, voip, lan, wan, nexus, catalyst, configured _, using _, experience with _, certified, with _
access control: * | role based _, _ list, _ lists, biological _, _ policy, _ policies | badge, badges, cctv, alarm, alarms, security, doors, gate, gates, keycard, keycards, visitors, guard, building, systems, surveillance, installed, installer
investigation: * | under _, pending _, further _ | conducted, led, fraud, criminal, incident, internal, skills, private, evidence, police, security
recycling: * | _ bin, _ bins | waste, plant, program, programs, programme, sorting, sorted, materials, scrap, recyclables, operations
advocacy: * | _ group | client, clients, patient, patients, victim, victims, youth, social, community, policy, child, legal, skills, experience
trading: * | _ card, _ cards, _ up, _ estate, _ hours, _ standards, _ places, _ name, _ insults, _ post, horse _, fair _, _ company, sunday _, _ as | securities, equities, equity, stocks, stock, bonds, derivatives, options, futures, forex, fx, desk, floor, bloomberg, commodities, energy, portfolio, broker
freight: * | _ elevator, _ elevators, _ lift, _ lifts, _ train, _ trains, free _ | shipping, loaded, unloaded, loading, carrier, carriers, ltl, ftl, trucking, logistics, broker, brokerage, forwarder, air, ocean, sea, trucks, pallets, dock, handled, rates, bills of lading, customs
mls: MLS | _ soccer, _ cup, _ team, _ season, _ all, _ club | listings, listing, real estate, realtor, properties, property, homes, houses, agent, broker, cma, comps, buyers, sellers, on the _
cmm, cmms: * | | inspection, inspector, programming, pc-dmis, calypso, zeiss, quality, metrology, parts, gages, gauges, calipers, operator, maintenance, software, work orders, mitutoyo, tolerances
ase: ASE | | certified, certification, mechanic, technician, brakes, automotive, auto, engine, master
shrm: SHRM | _ conference, _ chapter, _ member | certified, certification, hr, scp, cp, credential
lbo, lbos: * | | dcf, model, models, modeling, private equity, m&a, valuation, merger, investment
teller, tellers: * | story _, fortune _, truth _, tale _, _ of, joke _, tales _ | bank, branch, cash, drawer, vault, credit union, deposits, withdrawals, customers, transactions, head, window, banking, lead, atm
warehouse: * | _ club, data _, _ prices, _ sale, cloud _, _ store, _ fire, _ party | worker, work, associate, operative, picker, packer, shipping, receiving, forklift, inventory, stock, clerk, manager, supervisor, pallets, loading, experience, job, environment, distribution, logistics, jobs, operations, duties, staff
brakes: * | put the _, hit the _, _ on spending | suspension, engine, rotors, calipers, pads, tires, tyres, repair, repaired, replaced, mechanic, automotive, steering, vehicles, diagnostics, transmission, abs, drum, disc, exhaust, cars, trucks
hgv: * | | driver, driving, class 1, class 2, licence, license, deliveries, mechanic, technician, tachograph
theatre, theater: * | operating _, _ tickets, home _, movie _, _ nurse, _ staff, _ scrub, _ practitioner, _ list, _ lists, _ usher | stage, plays, acting, actor, production, productions, directing, director, musical, drama, rehearsals, lighting, costume, costumes, technical, community, youth, performed
optician: * | my _, the _ | dispensing, licensed, glasses, lenses, frames, optical, patients, eyewear, qualified
1099: * | | tax, taxes, forms, form, w-2, w-9, contractors, irs, filing, issued, vendors, 1096, payroll
welding: * | _ the team, _ together, _ the staff, _ glasses, _ of cultures, _ of minds, _ helmets, _ helmet | | sure
logistics: * | _ park, _ of the move | | sure
economics: * | home _, voodoo _ | | sure
psychology: * | reverse _, pop _ | | sure
esl: * | _ batteries, _ tags, _ labels, _ tag | | sure
flooring: * | _ it | | sure
midwife: * | _ toad, _ toads | | sure
firefighting: * | _ in meetings, daily _, constant _, _ late, _ issues, _ problems, _ bugs, _ urgent | | sure
mortgage: * | my _, a _, our _, the _, his _, her _, their _, _ payment, _ payments, _ free | underwriter, underwriting, broker, brokerage, loan, loans, lending, lender, fha, processing, processor, refinance, originator, origination, escrow, bank, closing, borrowers, advice, adviser, advisor
painting: * | oil _, _ by, _ of, a _, this _, face _, _ the town, finger _, _ a picture, _ a, famous _, nail _, _ hung | interior, exterior, drywall, walls, ceilings, houses, painter, spray, roller, rollers, sanding, primer, contractor, carpentry, coating, coatings, plastering, plumbing, wallpaper, decorating, priming, stain, caulking, flooring, rooms, handyman, scaffolding, automotive, booth
`,
  },
];
