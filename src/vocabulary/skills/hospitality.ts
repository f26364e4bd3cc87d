import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Kitchen
cooking = cookery, food cooking, cooking skills, cooking techniques, cooked meals, prep cook, cooked food, prepared meals, home cooking, cooked dishes, short-order cook, chefs, chef de partie, commis chef
food preparation = food prep, preparing food, meal preparation, preparing meals, meal prep, preparation of food, food preparation techniques, prepped food, prepping food, prepared food, prepped ingredients, prepping ingredients, prepped vegetables
mise en place > food preparation
knife skills = knife handling skills, knife work, knife handling
line cooking = line cook experience, cooking on the line, hot line cooking, line cook, line cooks, worked the line > cooking
grill station = grill cook, grilling, broiler station, worked the grill, grill and fryer, grill cooks, working the grill
sauté station = saute station, sauté cooking, sautéing, sauteing
fry station = fryer station, deep frying, fry cook
pantry station = garde manger, cold station, cold food preparation
salad preparation = salad prep, salad station
sauce making = sauces preparation, saucier, preparing sauces
stock making = soups and stocks, making stocks
roasting and braising = braising
sous vide = sous-vide cooking
butchery = meat cutting, butchering, meat fabrication, meat carving, meat cutter, cut meat, butchered
fish fabrication = fish filleting, filleting fish, fish butchery
pastry = pastry making, pastry arts, patisserie, pastry skills, pastries, pastry chef, pâtissier, patissier, pâtisserie, pastry cook, pastries and desserts
baking = bread baking, baking skills, bread making, baking bread, baked bread, baked goods, baked cakes, bread baker, pastry and bread, baker, bakers, bread and pastries, pastry baker
cake decorating = cake decoration, decorated cakes, decorated wedding cakes, cake decorator, cake design, wedding cakes, decorating cakes, iced cakes
chocolate work = chocolatier skills, chocolate tempering
dessert preparation = desserts preparation, dessert making, plated desserts
pizza making = pizza preparation
sushi preparation = sushi making, sushi chef, sushi, sushi rolls, sushi bar
barbecue cooking = BBQ cooking, smoking meats, BBQ, barbecue, pit master, pitmaster, barbecuing, smoked meats > cooking
vegetarian cooking = vegan cooking, plant-based cooking, vegetarian cuisine, vegan cuisine > cooking
gluten-free cooking > cooking
dietary restrictions = special diets, dietary requirements, food allergies, allergen awareness, allergen management, food allergen awareness
Italian cuisine = Italian cooking
French cuisine = French cooking, classical French cuisine
Mexican cuisine = Mexican cooking
Asian cuisine = Asian cooking, Asian fusion
Mediterranean cuisine = Mediterranean cooking
Indian cuisine = Indian cooking
Japanese cuisine = Japanese cooking
Chinese cuisine = Chinese cooking
Thai cuisine = Thai cooking
American cuisine
fine dining = fine dining service, fine-dining restaurants
quick service restaurants = fast food, quick-service restaurant, QSR, fast casual dining
menu planning = menu development, menu design, menu creation, planning menus, creating menus, planned menus, menus planned, wrote menus, designed menus, weekly menus, menu planner
menu pricing = menu costing
recipe development = recipe creation, developing recipes, recipe design
recipe costing = costing recipes
food costing = food cost control, food cost, food cost management, controlling food costs, food costs
portion control = portioning, portioned meals, portioned
plating = food plating, plate presentation, food presentation, plating techniques
food tasting = taste testing, tasting food
flavor pairing = flavour pairing
culinary arts = culinary skills, culinary techniques, culinary
kitchen management = kitchen operations, running a kitchen, kitchen supervision, managing kitchen staff, back of house operations, back-of-house, BOH, BOH operations, head chef, kitchen manager, executive chef, ran a kitchen, ran the kitchen, managed a kitchen, managed kitchen, led a kitchen, kitchen leadership, sous chef
commissary kitchen
expediting orders = kitchen expediting, food expediting, expo station, expediting, food expediter, expediter
food production = batch cooking, high-volume cooking, volume cooking, high-volume food production
institutional food service = cafeteria food service, school food service > food service
catering = catering services, catering operations, catering events, catered, caterer, caterers, catered events, catering assistant
banquet service = banquets, banquet operations, banquet serving, banquet server, banquet servers, banqueting, served banquets, banquet staff
banquet management = banquet coordination > banquet service
buffet service = buffet setup
food safety = food safety standards, food safety regulations, food handling, food handling safety, safe food handling, food safety and sanitation, food safety practices, food hygiene, food handler, food safety and hygiene
kitchen sanitation = sanitation procedures, sanitation standards, food sanitation, sanitation practices, kitchen cleaning
HACCP = Hazard Analysis and Critical Control Points, Hazard Analysis Critical Control Point, HACCP principles, HACCP compliance, HACCP plan, HACCP plans, HACCP logs
food storage = FIFO food rotation, food rotation
temperature control of food = food temperature monitoring, food temperature checks
health code compliance = health department regulations, health inspections, health codes, health and sanitation codes
dishwashing = dish washing, washing dishes, warewashing, dishwasher, washed dishes, kitchen porter, pot washing, pot wash, dishwashers, washing up
food ordering = ordering food supplies, kitchen ordering
kitchen inventory = food inventory
kitchen equipment = commercial kitchen equipment, kitchen equipment operation
deep cleaning
food science = food technology, food scientist
food styling

# Restaurant and bar
food service = foodservice, food services, food and beverage service, F&B service, served food, food service worker, food service assistant, canteen assistant, dining assistant, foodservice worker
food and beverage management = food & beverage management, F&B management, food and beverage operations, food and beverage, F&B, food & beverage
restaurant management = restaurant operations, managing restaurants, restaurant operations management, restaurant manager, managed a restaurant, ran a restaurant, managed restaurants, restaurant managers
restaurant experience = restaurant work
waiting tables = table service, table waiting, waitressing, waiter service, serving food and beverages, serving tables, serving food, restaurant serving, food serving, waitress, waiter, waitstaff, wait staff, waited tables, waited on tables, waiting staff, waiting on tables, server in a restaurant, food server, served tables, waited on guests
front of house = FOH, front of house operations, FOH operations
hosting guests = host/hostess, hostess duties, guest seating, seating guests, restaurant hosting, hosting, greeting and seating guests, seated guests, restaurant host
table setting = table settings, setting tables, table setup
bussing tables = busing tables, clearing tables, table bussing, bussing, busser, bussers, bused tables, bussed tables, cleared tables, busboy
tableside service
bartending = bar tending, bartender experience, tending bar, bar service, bartender, bartenders, barman, barmaid, bar tender, bar staff, tended bar, bar work, mixed drinks, poured drinks
mixology = cocktail making, cocktail preparation, craft cocktails, cocktail creation, drink mixing, mixing drinks, drink preparation, mixologist, mixologists, made cocktails > bartending
bar management = bar operations, managing a bar
barback = bar back duties
beer knowledge = craft beer, craft beer knowledge
brewing = beer brewing, craft brewing
wine knowledge = wine service, wine pairing, wine list, wine lists, wine selection, wine tasting, wine, wines
sommelier skills = sommelier > wine knowledge
coffee brewing = coffee preparation, coffee making, brewing coffee
barista skills = barista, barista experience, espresso preparation, espresso making, baristas, espresso drinks, made coffee, making coffee, pulled espresso, espresso bar
latte art > barista skills
responsible alcohol service = responsible service of alcohol, alcohol awareness, alcohol service, serving alcohol, served alcohol
tip reporting
menu knowledge = menu items knowledge
wait staff management = managing wait staff, server training, training servers
table reservations management = restaurant reservations

# Hotels, travel and events
hospitality = hospitality industry, hospitality services
hospitality management = hotel and restaurant management, hospitality manager > hospitality
hotel management = hotel operations, hotel administration, lodging management, hotel manager experience, hotel manager, managed a hotel, hotel general manager, hotel managers, ran a hotel, ran a 40-room hotel, managed hotels, hotel general management
guest relations = guest service, guest services, guest satisfaction, guest experience, guest relations management, guest relations officer, guest service agent, looked after guests, guest care
front desk operations = front desk, front office operations, hotel front desk, front desk management, hotel reception, front desk reception, front desk duties, front desk agent, front desk clerk, front office, hotel receptionist, front office agent
guest check-in = check-in and check-out, guest check-ins, checking in guests, guest check-in and check-out, checked in guests, checked guests in, check-ins, guest check-out, checked guests out, guest check-outs
night audit = night auditing, night auditor duties, night auditor, night audits
concierge services = concierge, concierges, hotel concierge
bell services = bellman duties, porter services
valet parking = valet services, valet, valet parker, valets, parked cars, valet attendant
housekeeping = hotel housekeeping, room cleaning, cleaning guest rooms, guest room cleaning, housekeeping services, housekeeper, house keeping, housekeepers, room attendant, cleaned rooms, cleaned guest rooms, chambermaid, made beds, hotel cleaner, cleaned hotel rooms
housekeeping management = housekeeping supervision, housekeeping manager > housekeeping
room inspection = room inspections, inspecting guest rooms
laundry operations = laundry services, commercial laundry, linen services, doing laundry, laundry
turndown service
room service = in-room dining
cleaning and sanitizing = cleaning and sanitation, cleaning and sanitising, sanitizing surfaces, disinfecting surfaces, surface disinfection, cleaning, cleaned and sanitised, cleaned and sanitized, cleaning duties, sanitation, sanitising, sanitizing, cleaned surfaces, cleaning and disinfecting, mopping, dusting, vacuuming, hoovering, mopped floors, swept floors, disinfecting, disinfection, disinfected, disinfected surfaces
commercial cleaning = office cleaning, industrial cleaning, janitorial cleaning
janitorial services = custodial services, custodial work, janitorial work, custodial maintenance, janitorial, janitor, custodian, office cleaner, janitors, cleaned offices, swept and mopped, school cleaner, cleaning offices, caretaker cleaning > cleaning and sanitizing
floor care = floor cleaning, floor waxing, floor buffing, mopping floors, sweeping and mopping, vacuuming and mopping, floor stripping and waxing, stripping and waxing, stripped and waxed floors, strip and wax, waxed floors, waxing floors, waxing of floors
carpet cleaning
window cleaning
cleaning chemicals handling = cleaning chemicals, chemical handling, handling chemicals, handled chemicals, safe use of chemicals, chemical safety
hotel revenue management = revenue management, yield management, hospitality revenue management
RevPAR = revenue per available room
room reservations = hotel reservations, hotel bookings, took room reservations > reservations
group bookings = group sales, group reservations, group travel, group tours, group travel planning
hotel sales = hotel sales and catering
event planning = event organization, event organisation, planning events, organizing events, event planning and coordination, special event planning, organising events, planned events, event planner, events coordination, organised events, organized events, planned weddings, planned conferences, planned corporate events, events planner, events planning, party planning, planned parties, events organiser, event organiser, planned 20 events, organised weddings, organized weddings, corporate events, organised conferences, organized conferences
event management = events management, managing events, special events management > event planning
event coordination = coordinating events, event co-ordination, special events, special events coordination, coordinated events, event coordinator, events coordinator, co-ordinated events > event planning
event setup = event set-up, setting up events, event breakdown
wedding planning = wedding coordination, wedding planner, wedding coordinator, weddings planned > event planning
conference planning = meeting planning, conference organization, conference coordination, conference management, meeting and event planning, conference planner
venue management = venue selection, venue operations
travel planning = itinerary planning, trip planning, travel itineraries, travel consultant, travel agent, travel advisor, planned trips, travel planner
travel booking = booking travel, flight bookings, ticketing and reservations > travel arrangements
travel agency operations = travel agency
tour guiding = tour guide, guided tours, conducting tours, leading tours, tour leading, tour guides, led tours, guided visitors, tour leader
tourism = tourism industry, travel and tourism, tourism management
cruise ship experience = cruise line operations, cruise ships, cruise-ship, cruise ship steward, cruise line
casino operations = casino gaming, casino management
casino dealing = table games dealing, blackjack dealing, card dealing
resort management = resort operations
spa management = spa operations
theme park operations = amusement park operations
club management = country club management
`;

const TOOLS = `
point of sale systems = POS, POS systems, POS system, point-of-sale system, point of sale, POS terminals, point-of-sale terminal, POS software, POS terminal, EPOS, EPOS tills, EPoS systems, electronic point of sale
Toast POS = Toast, Toast point of sale > point of sale systems
Square POS = Square, Square point of sale, Square for Restaurants, Square Register > point of sale systems
Clover POS = Clover, Clover point of sale > point of sale systems
MICROS POS = Micros, Oracle MICROS, MICROS RES, MICROS Simphony, Oracle Simphony, Micros POS system, Micros system > point of sale systems
Aloha POS = Aloha, NCR Aloha > point of sale systems
Lightspeed POS = Lightspeed Restaurant, Lightspeed Retail > point of sale systems
TouchBistro > point of sale systems
Revel POS = Revel Systems > point of sale systems
POSitouch > point of sale systems
Upserve = Breadcrumb POS > point of sale systems
Shopify POS > point of sale systems
OpenTable = Open Table
Resy
SevenRooms
Opera PMS = Opera, Oracle Opera, Opera Cloud, Opera property management system, OPERA PMS system > hotel property management systems
Fidelio PMS = Micros Fidelio, Fidelio > hotel property management systems
hotel property management systems = hotel PMS, PMS systems, hotel property management system, property management system
OnQ = Hilton OnQ > hotel property management systems
Marriott MARSHA = MARSHA reservations
FOSSE PMS = Marriott FOSSE > hotel property management systems
Cloudbeds > hotel property management systems
RoomMaster = roomMaster PMS > hotel property management systems
Mews PMS > hotel property management systems
Choice Advantage = choiceADVANTAGE > hotel property management systems
HotSOS
Delphi FDC = Delphi.fdc, Amadeus Delphi
Cvent
Social Tables
Eventbrite
Caterease
Sabre GDS = Sabre, Sabre reservations > global distribution systems
Amadeus GDS = Amadeus, Amadeus reservations > global distribution systems
Galileo GDS = Travelport Galileo, Travelport, Galileo > global distribution systems
Worldspan > global distribution systems
Apollo GDS = Apollo reservations, Travelport Apollo > global distribution systems
global distribution systems = GDS, global distribution system, GDS systems
ChefTec
MarketMan
CrunchTime = CrunchTime restaurant software
HotSchedules = Fourth HotSchedules
7shifts
DoorDash = DoorDash Drive
Uber Eats = UberEats
espresso machines = espresso machine, espresso machine operation, La Marzocco
commercial ovens = convection ovens, combi oven, combi ovens
`;

const CERTIFICATES = `
ServSafe = Serv Safe, ServSafe certification, ServSafe certified, ServSafe Food Handler, ServSafe Food Protection Manager > food safety
ServSafe Alcohol > responsible alcohol service
ServSafe Manager = ServSafe Manager certification, ServSafe Managers > ServSafe
Food Handler certificate = food handler's card, food handlers card, food handler card, food handler permit, food handlers permit, food handler certification, food handler's permit, food handler's license, food handlers certificate > food safety
Food Protection Manager certification = Certified Food Protection Manager, CFPM, food protection certificate, food manager certification, food safety manager certification, Certified Food Manager > food safety
Food Hygiene Certificate = Level 2 Food Hygiene, Level 2 Food Safety, Food Hygiene Level 2, Level 3 Food Safety, Basic Food Hygiene certificate > food safety
HACCP certification = HACCP certified, HACCP certificate > HACCP
TIPS certification = TIPS certified, TIPS training, TIPS alcohol > responsible alcohol service
alcohol server permit = liquor license training, TABC certification, TABC certified, TABC, MAST permit, RBS certification, BASSET certification, RSA certificate > responsible alcohol service
Certified Executive Chef = CEC chef, Certified Chef de Cuisine > culinary arts
Certified Sous Chef = CSC chef > culinary arts
Certified Culinarian = Certified Culinary Professional > culinary arts
Certified Sommelier = Court of Master Sommeliers > sommelier skills
WSET = Wine & Spirit Education Trust, WSET Level 2, WSET Level 3, WSET certification > wine knowledge
Cicerone = Certified Cicerone > beer knowledge
Certified Hotel Administrator = CHA certification > hotel management
Certified Hospitality Supervisor = CHS hospitality
Certified Meeting Professional = CMP certification > conference planning
Certified Special Events Professional = CSEP > event planning
Certified Travel Associate = CTA travel, Certified Travel Counselor
City & Guilds Professional Cookery = NVQ Professional Cookery, NVQ Level 2 Professional Cookery, NVQ Catering, City and Guilds Professional Cookery > cooking
Culinary Arts degree = culinary school, culinary degree, Le Cordon Bleu diploma, diploma in culinary arts > culinary arts
`;

/** Kitchens, restaurants, bars, hotels, cleaning, travel and events. */
export const HOSPITALITY: SkillTable[] = [
  { field: "hospitality", kind: "knowledge", lines: KNOWLEDGE },
  { field: "hospitality", kind: "tool", lines: TOOLS },
  { field: "hospitality", kind: "certificate", lines: CERTIFICATES },
];
