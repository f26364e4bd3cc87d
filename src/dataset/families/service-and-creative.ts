import { list, type OccupationFamily, tasks } from "./family.ts";

export const COOK: OccupationFamily = {
  id: "cook",
  software: false,
  test_only: false,
  titles: {
    entry: ["Apprentice Cook", "Trainee Chef"],
    junior: ["Junior Cook", "Junior Chef"],
    mid: ["Cook", "Line Cook", "Chef de Partie"],
    senior: ["Senior Cook", "Senior Chef de Partie"],
    lead: ["Head Chef", "Lead Cook"],
  },
  skills:
    list(`food safety; HACCP; menu planning; inventory management; knife skills; grilling; baking; pastry; sauce making; food costing; kitchen management; catering; plating; sous vide; butchery; food preparation; ServSafe;
    allergen awareness; banquet service; portion control; Italian cuisine; French cuisine; Asian cuisine; vegan cooking; fish filleting; Toast POS; recipe development; purchasing; sanitation; deep frying;
    garde manger; stock rotation; cake decorating; sushi`),
  choices: [
    ["HACCP", "ServSafe"],
    ["pastry", "sauce making"],
    ["Italian cuisine", "French cuisine"],
  ],
  tasks: tasks(`opened|open the kitchen at five each morning; wrote|write the lunch card with {unit};
    kept|keep {n} fridges clean and dated; bought|buy fish at the harbour before dawn;
    fed|feed weddings of {n} hundred guests; cut|cut waste in {unit}; moved|move the kitchen into a tent for a summer;
    served|serve three courses in under an hour; counted|count the store every Sunday; tasted|taste every pot before it left;
    closed|close down the line each night; cared|care for guests with special wishes`),
  keywords: list(`chalk boards; pass discipline; cold starters; tasting evenings; wedding parties;
    walk-in fridges; waste bins; double shifts; daily specials; market runs; open kitchens; breakfast buffets;
    party menus; store rooms; night closing`),
  units: list(
    `the main kitchen; the grill line; the hotel's two restaurants; the school canteen; the tasting room; a {n}-seat bistro; the ship's galley; the bakery corner`,
  ),
  outcomes:
    list(`cut waste by {pct}%; kept the food bill {pct}% under plan; served {n} more covers a night; won {n} local awards; earned full marks from inspectors;
    brought sent-back plates down by {pct}%; filled {pct}% more tables; halved waiting times`),
  projects: list(`Street food stall; Soup kitchen evenings; Bread swap; Harvest supper; Supper club`),
  certificates: list(`Level 3 Hygiene Award; Master Craftsman Diploma; Cellar Course; Allergy Training Card`),
  studies: list(`Hotel School; Culinary Arts; Home Economics; Nutrition Studies; Gastronomy`),
  employers: list(`Bistro; Hotel; Restaurants; Kitchen; Brasserie; Inn`),
};

export const HOTEL_MANAGER: OccupationFamily = {
  id: "hotel_manager",
  software: false,
  test_only: true,
  titles: {
    entry: ["Front Office Trainee", "Hotel Intern"],
    junior: ["Junior Front Office Agent", "Junior Guest Relations Agent"],
    mid: ["Front Office Agent", "Guest Relations Officer"],
    senior: ["Senior Front Office Agent", "Senior Guest Relations Officer"],
    lead: ["Lead Front Office Agent", "Head of Guest Relations"],
  },
  skills:
    list(`Opera PMS; hotel management; revenue management; guest relations; reservations; housekeeping; event planning; upselling; Amadeus; Sabre; concierge services; night audit; customer service; complaint handling; banquet service;
    cash handling; Microsoft Excel; staff scheduling; budgeting; food and beverage management; inventory management; hospitality management; point of sale systems; team leadership; health and safety;
    front desk operations; conflict resolution; property management systems; wine service; conference planning; `),
  choices: [
    ["Amadeus", "Sabre"],
    ["housekeeping", "reservations"],
    ["concierge services", "guest relations"],
  ],
  tasks:
    tasks(`welcomed|welcome {n} guests a day; filled|fill {n} rooms in the quiet season; turned|turn angry guests into regular ones; opened|open a new wing of {n} rooms;
    wrote|write the rota of {unit}; walked|walk every corridor each morning; answered|answer {n} letters a week; knew|know returning guests by name;
    kept|keep keys, cash and lost items in order; met|meet coaches at midnight; showed|show {n} newcomers the house;
    renewed|renew {n} rooms a year; closed|close the day's books at two in the morning`),
  keywords: list(`lost property; early arrivals; room moves; house rules; regular guests; low season;
    wedding parties; key cards; luggage rooms; lobby bars; wake-up calls; coach groups; spare keys; spa visits;
    garden terraces; welcome letters`),
  units: list(
    `the spa hotel; {n} rooms; the lake house; the airport hotel; the old town inn; the conference wing; the island resort`,
  ),
  outcomes:
    list(`raised the guest score by {pct}%; filled {pct}% more rooms; cut complaints by {pct}%; won back {n} coach firms; kept {pct}% of guests returning; earned {n} more a night;
    shortened queues to {n} minutes; halved no-shows`),
  projects: list(
    `Town guide for guests; Lantern evening; Herb garden; Staff theatre; Old photographs wall; Winter market stall`,
  ),
  certificates: list(`Hotel School Diploma; Golden Keys Member; Fire Marshal Course; Cellar Course`),
  studies: list(`Tourism; Hotel School; Modern Languages; Business Studies; Geography`),
  employers: list(`Hotel; Resort; Inn; Lodge; Hotels; House`),
};

export const MARKETING_MANAGER: OccupationFamily = {
  id: "marketing",
  software: false,
  test_only: false,
  titles: {
    entry: ["Marketing Intern", "Marketing Trainee"],
    junior: ["Junior Marketing Officer"],
    mid: ["Marketing Officer", "Campaign Officer"],
    senior: ["Senior Marketing Officer", "Senior Campaign Officer"],
    lead: ["Head of Marketing", "Lead Campaign Officer"],
  },
  skills:
    list(`SEO; Google Analytics; Google Ads; content marketing; email marketing; social media marketing; HubSpot; Mailchimp; Marketo; Salesforce; copywriting; brand management; market research; A/B testing; Adobe Photoshop; Canva;
    Hootsuite; marketing automation; lead generation; public relations; event management; influencer marketing; affiliate marketing; PPC; WordPress; Facebook Ads; LinkedIn Ads; Semrush; Ahrefs; product marketing; CRM; Tableau;
    video marketing; customer segmentation; Google Tag Manager; budget management; conversion rate optimization`),
  choices: [
    ["HubSpot", "Marketo", "Mailchimp"],
    ["Semrush", "Ahrefs"],
    ["Google Ads", "Facebook Ads"],
  ],
  tasks:
    tasks(`launched|launch {n} products in a year; named|name a new line of soups; filled|fill a stand at {n} fairs;
    spoke|speak with {n} customers before each launch; agreed|agree on a yearly plan with {unit}; stopped|stop {n} adverts that brought nothing;
    rewrote|rewrite the product leaflets; worked|work with {n} agencies; filmed|film {n} short stories with customers;
    followed|follow what {n} rivals did; planned|plan the spring season with {unit}; kept|keep one calendar for {n} countries`),
  keywords: list(`customer stories; spring openings; agency briefs; advert spend; reader letters;
    seed catalogues; shop windows; opening offers; brand voices; launch calendars; regional papers`),
  units: list(
    `the garden range; {n} countries; the ticket office; the shop network; the dairy brand; the museum group; the outdoor range; the book club`,
  ),
  outcomes:
    list(`raised orders by {pct}%; sold {n} thousand tickets; brought the cost of a new customer down by {pct}%; won {n} awards; filled {pct}% more seats;
    doubled replies; reached {n} new towns; lifted repeat orders by {pct}%`),
  projects: list(
    `Village fete posters; Charity calendar; Walking blog; Theatre group leaflets; Farm shop opening; Radio hour`,
  ),
  certificates: list(
    `Chartered Institute Diploma; Campaign Planning Course; Certified Brand Practitioner; Press Office Workshop`,
  ),
  studies: list(`Business Studies; Communication Studies; Psychology; English Literature; Media Studies`),
  employers: list(`Brands; Foods; Dairies; Museums; Outdoor; Travel`),
};

export const SALES_REPRESENTATIVE: OccupationFamily = {
  id: "sales",
  software: false,
  test_only: false,
  titles: {
    entry: ["Sales Trainee", "Sales Intern"],
    junior: ["Junior Sales Representative"],
    mid: ["Sales Representative", "Field Sales Representative", "Account Executive"],
    senior: ["Senior Sales Representative", "Senior Account Executive"],
    lead: ["Lead Sales Representative", "Head of Sales"],
  },
  skills:
    list(`Salesforce; HubSpot; cold calling; negotiation; account management; lead generation; pipeline management; CRM; consultative selling; B2B sales; territory management; sales forecasting; prospecting; LinkedIn Sales Navigator;
    Microsoft Dynamics 365; Zoho CRM; contract negotiation; upselling; cross-selling; product demonstrations; inside sales; outside sales; channel sales; key account management; solution selling; retail sales; merchandising;
    Outreach; customer retention; SPIN selling; Gong; Microsoft Excel; market analysis; proposal writing; relationship building; tender management`),
  choices: [
    ["Salesforce", "HubSpot", "Zoho CRM"],
    ["inside sales", "outside sales"],
    ["upselling", "cross-selling"],
  ],
  tasks:
    tasks(`visited|visit {n} customers a week; won|win back {n} lost customers; opened|open a new region with {unit}; drove|drive {n} thousand miles a year;
    showed|show samples at {n} fairs; wrote|write {n} offers a month; kept|keep promises on delivery; called|call every customer after the first order;
    trained|train {n} newcomers on the road; listened|listen to complaints before anyone else; agreed|agree on yearly terms with {unit};
    brought|bring {n} wholesalers on board; passed|pass wishes of customers to the factory`),
  keywords: list(`sample runs; annual agreements; dormant customers; repeat orders; trade counters;
    price lists; quarter targets; fair stands; forward orders; farm visits; credit checks; framework deals;
    delivery promises; showroom days; spring orders; wholesale prices`),
  units: list(
    `the northern region; {n} wholesalers; the building trade; the export desk; the hospital market; the farm shops; the hotel trade; the garage network`,
  ),
  outcomes:
    list(`beat the target by {pct}%; added {n} new customers; grew the order book by {pct}%; signed {n} yearly deals; kept {pct}% of customers; brought {n} thousand in new orders;
    halved late payments; lifted the average order by {pct}%`),
  projects: list(
    `Farmers' market stall; Charity auction; Football club sponsors; Old bicycle sale; Community lottery; Book fair`,
  ),
  certificates: list(
    `Institute of Trade Diploma; Road Safety Course; Certified Field Representative; Export Papers Course`,
  ),
  studies: list(`Business Studies; Commerce; Modern Languages; Economics; Communication Studies`),
  employers: list(`Supplies; Trading; Merchants; Products; Agencies; Tools`),
};

export const GRAPHIC_DESIGNER: OccupationFamily = {
  id: "graphic_designer",
  software: false,
  test_only: false,
  titles: {
    entry: ["Design Intern", "Graduate Designer"],
    junior: ["Junior Graphic Designer", "Junior Designer"],
    mid: ["Graphic Designer", "Brand Designer"],
    senior: ["Senior Graphic Designer", "Senior Brand Designer"],
    lead: ["Lead Designer", "Lead Graphic Designer"],
    principal: ["Principal Designer"],
  },
  skills:
    list(`Adobe Photoshop; Adobe Illustrator; Adobe InDesign; Adobe After Effects; Adobe Premiere Pro; Figma; Sketch; Adobe XD; typography; branding; logo design; packaging design; illustration; print design; layout design; color theory;
    motion graphics; Canva; CorelDRAW; Blender; Cinema 4D; Procreate; storyboarding; photo retouching; user interface design; wireframing; WordPress; HTML; CSS; editorial design; infographics; Adobe Lightroom; web design;
    presentation design; prepress; Affinity Designer`),
  choices: [
    ["Figma", "Sketch", "Adobe XD"],
    ["Blender", "Cinema 4D"],
    ["Adobe Premiere Pro", "Adobe After Effects"],
  ],
  tasks:
    tasks(`drew|draw {n} covers a year; renewed|renew the look of {unit}; worked|work side by side with {n} printers; pitched|pitch {n} ideas a month;
    made|make signs for {n} shops; set|set {n} catalogues on time; guided|guide {n} students through a summer; chose|choose paper, inks and folds;
    met|meet clients before the first line was drawn; kept|keep one tidy library of pictures; tidied|tidy the pictures of {n} catalogues;
    answered|answer wishes of {unit} within a day; prepared|prepare stands for {n} fairs; turned|turn dry tables into clear pictures`),
  keywords: list(`lettering styles; shop signs; spring catalogues; picture libraries; paper stocks; cover art;
    fair stands; client pitches; poster series; menu cards; gift boxes; annual reports; novel jackets;
    colour proofs; festival posters`),
  units: list(`the theatre; {n} shops; the city museum; the festival; the toy range; the newspaper`),
  outcomes: list(
    `won {n} awards; cut print costs by {pct}%; raised sales by {pct}%; brought {n} new clients; finished {n} days early; filled {pct}% more seats; doubled visits; lifted recognition by {pct}%`,
  ),
  projects: list(
    `Street posters; Handmade alphabet; Zine about rivers; Linocut calendar; Mural for a school; Record sleeves`,
  ),
  certificates: list(`Print Workshop Diploma; Bookbinding Course; Letterpress Course; Chartered Designer`),
  studies: list(`Applied Arts; Graphic Arts; Fine Art; Art History; Media Studies`),
  employers: list(`Studio; Press; Design; Agency; Print; Pictures`),
};

export const LOGISTICS: OccupationFamily = {
  id: "logistics",
  software: false,
  test_only: false,
  titles: {
    entry: ["Warehouse Trainee", "Warehouse Apprentice"],
    junior: ["Junior Warehouse Operative", "Junior Transport Clerk"],
    mid: ["Warehouse Operative", "Transport Clerk", "Transport Planner"],
    senior: ["Senior Warehouse Operative", "Senior Transport Planner"],
    lead: ["Warehouse Team Lead", "Lead Transport Clerk"],
  },
  skills:
    list(`forklift operation; inventory control; order picking; warehouse management systems; SAP; shipping and receiving; RF scanners; cycle counting; route planning; freight forwarding; customs clearance; supply chain management; Microsoft Excel;
    demand planning; procurement; pallet jacks; packing; loading and unloading; health and safety; cross-docking; Oracle; fleet management; transportation management systems; lean manufacturing; Kanban; 5S; import/export; dispatching; stock control;
    Incoterms; Manhattan Associates; Blue Yonder; reach trucks; dangerous goods; last-mile delivery; EDI; reverse logistics`),
  choices: [
    ["SAP", "Oracle"],
    ["Manhattan Associates", "Blue Yonder"],
    ["pallet jacks", "reach trucks"],
  ],
  tasks:
    tasks(`loaded|load {n} lorries a shift; found|find {n} lost pallets; moved|move {n} thousand boxes to a new hall; planned|plan {n} drivers a day; opened|open the gates at four each morning;
    checked|check every seal before a lorry left; kept|keep aisles clear and dry; counted|count {unit} twice a year; spoke|speak with drivers in {n} tongues;
    turned|turn returns around in a day; redrew|redraw the map of {unit}; handled|handle peaks of {n} thousand parcels`),
  keywords: list(`night runs; yard moves; stray pallets; dock doors; peak weeks; damaged crates; gate hours;
    empty runs; parcel peaks; delivery slots; driver breaks; pick faces; return cages; seal checks;
    container seals; aisle markings`),
  units: list(
    `the cold store; the returns hall; {n} ramps; the parcel hub; the spare parts hall; the harbour shed; the timber yard; the night shift`,
  ),
  outcomes:
    list(`cut damage by {pct}%; loaded {pct}% faster; brought late lorries down by {pct}%; worked {n} months without an accident; saved {n} pallets of space; reduced empty miles by {pct}%;
    kept stock {pct}% exact; halved overtime`),
  projects: list(`Food bank van; Flood relief store; Toy collection; Library move; Harvest transport`),
  certificates: list(`Counterbalance Licence; Manual Lifting Card; Driver Hours Course; Yard Marshal Course`),
  studies: list(`Transport Studies; Business Studies; Geography; Commerce; Applied Sciences`),
  employers: list(`Carriers; Transport; Parcels; Storage; Haulage; Depots`),
};
