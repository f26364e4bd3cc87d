import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Selling
sales = selling, sales experience, sales skills, selling skills, salesperson, salesman, saleswoman, sales representative, sales rep, sales assistant, sales associate, sales executive, sales consultant, sales adviser, sales advisor
inside sales > sales
outside sales = field sales > sales
B2B sales = B2B selling, business-to-business sales, business to business selling, B-to-B sales, sold B2B > sales, B2B
B2B = business-to-business, B-to-B, business to business market
B2C = business-to-consumer, B-to-C
B2C sales = business-to-consumer sales > sales, B2C
direct sales = direct selling > sales
door-to-door sales = door to door selling, door to door, door-to-door canvassing, door to door fundraiser, door-to-door fundraising, doorstep sales, door knocking > sales
channel sales = indirect sales > sales
enterprise sales > sales
technical sales > sales
solution selling = solution sales, solutions selling > sales
consultative selling = consultative sales > sales
value-based selling = value selling > sales
relationship selling > sales
software sales = SaaS sales > sales
medical sales = medical device sales > sales
pharmaceutical sales = pharma sales > sales
real estate sales = property sales, home sales > sales
automotive sales = car sales, auto sales, vehicle sales > sales
insurance sales = selling insurance > sales, insurance
advertising sales = ad sales, media sales > sales
wholesale sales > sales
telesales = telephone sales, phone sales > sales, telemarketing
telemarketing = telephone marketing, telesales agent, outbound telemarketing, telemarketer
cold calling = cold calls, cold call, cold-called
warm calling = warm calls
lead generation = generating leads, sales leads, generating new leads, lead gen, generate leads, generated leads, leads generated, leads at trade fairs, sourced leads, new leads
lead qualification = qualifying leads, lead qualifying
lead nurturing = nurturing leads
prospecting = sales prospecting, prospecting for clients, prospecting new clients, client prospecting, new business prospecting
pipeline management = sales pipeline, sales pipeline management, sales funnel, pipeline development, managed a pipeline, managed pipeline, sales pipelines, pipeline of deals, pipeline of opportunities
sales forecasting = sales forecasts, sales projections > forecasting
sales presentations = sales presentation, sales pitches, sales pitch, pitching to clients
product demonstrations = product demonstration, product demos, software demos, product demo, in-store demonstrations, demoed products, demonstrated products, sales demos, demonstrated product
closing sales = closing deals, deal closing, closing techniques, sales closing, closed deals, closed sales, closed business, closing > sales
objection handling = overcoming objections, handling objections
upselling = up-selling, suggestive selling, upsell, upsold, up-sold, upsells, up-sell, upsold extended warranties
cross-selling = crossselling, cross sell
sales negotiation = price negotiation, negotiating prices > negotiation
negotiation = negotiating, negotiations, negotiation skills, negotiating skills, negotiated, negotiator, negotiates, negotiated prices, strong negotiator, skilled negotiator, negotiate, price negotiations
quota attainment = meeting sales quotas, exceeding sales quotas, sales quotas, exceeding quotas, sales targets, meeting sales targets, sales goals
territory management = sales territory management, territory sales, territory planning, managing territories
sales management = managing sales teams, sales team management, sales leadership
sales strategy = sales strategies, sales planning, strategic selling
sales operations
sales enablement
sales training = training sales staff, sales coaching
sales reporting = sales reports
sales analysis = sales analytics, sales data analysis, sales analyst
sales process optimization = sales process
sales support = sales administration, sales assistance
sales promotion = sales promotions, promotional sales
brand ambassador work = brand ambassador, brand ambassadors, promoter of brands, product promoter, brand promotion, product sampling events
trade shows = trade show, tradeshows, trade fairs, trade show exhibits
sales contracts = sales agreements
quote preparation = preparing quotes, quotations, sales quotations, sales quotes, price quotes, price quotations
proposal writing = writing proposals, sales proposals, business proposals, proposal development, proposal preparation, proposal writer
RFP responses = request for proposal, RFP, RFPs, requests for proposals, RFP response
bid management = bid preparation, tender management, tendering
business development = new business development, biz dev, business development strategies, business developer, bizdev, developed new business, won new business, new-business wins, business development manager
account management = account manager, managing accounts, account manager experience, client account management, account managers, managed accounts, account executive
key account management = key accounts, strategic account management, key account manager experience, major accounts, national accounts, key account manager, managed key accounts, managed 35 key accounts, strategic accounts > account management
account development = account growth, account expansion > account management
customer acquisition = client acquisition, new customer acquisition, acquiring new customers
customer retention = client retention, retaining customers, retained customers, customer loyalty, retained clients, loyalty offers
customer relationship management = CRM, CRM systems, CRM software, CRM system, CRM tools, CRM databases
client relations = client relationships, client relationship management, managing client relationships, client relationship building, client management
customer relations = customer relationships, customer relationship building
partnership development = strategic partnerships, partner management, building partnerships, strategic alliances
channel management = channel partner management, channel partners
contract renewals = renewals management, contract renewal, renewals, renewal sales, subscription renewals, account renewals, client renewals
revenue growth = revenue generation, driving revenue, increasing revenue
market penetration = market expansion, market development
competitive analysis = competitor analysis, competitive intelligence, competitor research
product knowledge
SPIN Selling
Challenger Sale = Challenger selling
Sandler Sales Training = Sandler selling system
MEDDIC = MEDDPICC
Miller Heiman = Miller Heiman strategic selling
fundraising = fund raising, raised funds, raising funds, raised money, charity fundraiser, community fundraiser, fundraising officer, fundraising manager, fundraising events, fundraising campaigns, corporate fundraiser, crowdfunding campaign, crowdfunding
donor relations = donor cultivation, donor management, donor stewardship
major gifts fundraising = major gifts > fundraising
capital campaigns = capital campaign > fundraising
grant writing = grant proposals, grant applications, writing grants, grant proposal writing, grantwriting, wrote grants, wrote grant applications, grant bids, grant writer, wrote grant proposals

# Customer service and call centres
customer service = customer care, client service, customer services, client services, customer service skills, serving customers, served customers, served guests, serving guests, assisted customers, assisting customers, helped customers, helping customers, greeted customers, service desk for customers, customer service assistant, customer service adviser, customer service advisor, customer service agent
customer support = client support, customer assistance, customer support agent, support agent > customer service
technical customer support = technical phone support > customer support
customer experience = CX, customer experience management
customer success = customer success management
customer satisfaction = client satisfaction, ensuring customer satisfaction
customer focus = customer-focused, customer-oriented, customer orientation, client-focused
customer engagement
customer onboarding = client onboarding, onboarding clients
complaint handling = complaint resolution, handling complaints, handling customer complaints, resolving customer complaints, customer complaints, resolving complaints, complaint management, complaints handling, complaints management, handled complaints, complaints procedure, complaint investigation, complaints resolution, dealt with complaints, dealing with complaints, dealt with customer complaints, resolved complaints, resolve complaints, resolved customer complaints, guest complaints, handled customer complaints
dispute handling = billing disputes, resolving billing disputes
escalation handling = escalations, escalation management, call escalation, handling escalations
call center operations = call center, call centre, contact center, contact centre, call centers, call center experience, call centre operations, contact centre operations, call centre agent, call center agent, contact centre agent, call center representative
call handling = call taking, handling calls, answering calls, answering phones, answering telephones, phone answering, answering incoming calls, telephone answering, answer phones
inbound calls = incoming calls, inbound call handling, inbound calling, answered inbound calls, took inbound calls, answered incoming calls
outbound calls = outgoing calls, outbound calling
high call volume = high-volume calls, high volume call center
call monitoring = call quality monitoring, monitoring calls, call auditing, quality monitoring, call quality, call audits
call routing = transferring calls, directing calls, routing calls
telephone etiquette = phone etiquette, telephone manner, telephone skills, phone skills, professional phone manner
live chat support = chat support, live chat
email support = e-mail support, email correspondence with customers
average handle time = AHT, average handling time
first call resolution = FCR, first contact resolution
customer satisfaction score = CSAT
net promoter score = NPS, NPS score, NPS scores, raised NPS
service level agreements = SLAs, SLA management, service level agreement, SLA
BPO = business process outsourcing, BPO operations
workforce management = WFM, workforce planning in call centers
interactive voice response = IVR, IVR systems
automatic call distribution = ACD system, automatic call distributor
order taking = taking orders, take orders, taking customer orders, took orders, taken orders, phone orders, took phone orders
order processing = processing orders, order entry, sales order processing, process orders, order management, order fulfillment, order fulfilment, fulfilled orders, fulfilling orders, fulfilled online orders, filled orders, filling orders, fulfil orders, processed orders, entered orders, processed customer orders, fulfilment, fulfilled 400 orders, e-commerce fulfilment, fulfilling online orders, orders fulfilled, fulfillment
account inquiries = account enquiries, customer inquiries, customer enquiries, answering customer questions, responding to customer inquiries
help desk experience = helpdesk support, help desk support, service desk support, help desk, helpdesk
reservations = booking reservations, reservation booking, taking reservations, reservation systems, took reservations, taking bookings, reservations agent, booked tables, handled reservations, handled bookings, took bookings, table reservations, reservation agent

# Real estate
real estate = real estate market knowledge, realty, real estate agent, estate agent, realtor, estate agency
property management = managing properties, rental property management, property manager, managed properties, property managers, managed rental properties
residential real estate > real estate
commercial real estate > real estate
leasing = apartment leasing, residential leasing, lease negotiation, lease negotiations
lease administration = lease management
property valuation = property appraisal, real estate appraisal, property appraisals, appraisal, appraiser, real estate appraiser, chartered surveyor valuations, valuer
multiple listing service = MLS listings, MLS
open houses = hosting open houses, property showings
tenant relations = tenant management
ticket sales = sold tickets, ticketing agent, box office sales, box office
`;

const TOOLS = `
Salesforce = Salesforce CRM, Salesforce.com, Sales Force CRM, SFDC, Sales Cloud, Salesforce Sales Cloud > customer relationship management ~ HubSpot
Salesforce Lightning > Salesforce
Salesforce Service Cloud = Service Cloud > Salesforce
Salesforce Administration = Salesforce Admin > Salesforce
Salesforce CPQ > Salesforce
HubSpot = HubSpot CRM, Hub Spot > customer relationship management ~ Salesforce
Microsoft Dynamics CRM = Dynamics CRM, MS Dynamics CRM, Dynamics 365 Sales > customer relationship management
Zoho CRM > customer relationship management
Pipedrive > customer relationship management
SugarCRM = Sugar CRM > customer relationship management
Siebel = Siebel CRM, Oracle Siebel > customer relationship management
Goldmine CRM > customer relationship management
ACT! CRM = Act! software, Sage ACT > customer relationship management
Copper CRM > customer relationship management
Freshsales = Freshworks CRM > customer relationship management
Close CRM = Close.io > customer relationship management
NetSuite CRM > customer relationship management
SAP CRM > customer relationship management
LinkedIn Sales Navigator = Sales Navigator
ZoomInfo
Outreach.io = Outreach sales engagement, Outreach
SalesLoft
Gong.io = Gong, Gong calls
Apollo.io
DiscoverOrg
Hoovers = D&B Hoovers
Highspot
Seismic software
Veeva CRM = Veeva
IQVIA data = IMS Health data
Zendesk = Zen Desk
Freshdesk
Intercom messenger = Intercom.io, Intercom
LivePerson
LiveChat software
Five9
Genesys = Genesys Cloud, Genesys PureCloud
Avaya = Avaya phone systems, Avaya phone system
NICE inContact = NICE CXone, inContact
Talkdesk
RingCentral = Ring Central
Aspect call center software
Verint
Calabrio
Nextiva
Aircall
Raiser's Edge = Blackbaud Raiser's Edge, Raisers Edge, The Raiser's Edge > fundraising
Bloomerang > fundraising
DonorPerfect > fundraising
Classy fundraising
multi-line phone systems = multi-line phones, multi-line phone system, multi-line telephone, multi-line telephone systems, multiline phone system, multi-line telephone system, multiline phones
predictive dialer = auto dialer, automatic dialer, predictive dialing
Zillow
CoStar = CoStar Suite
Dotloop
Reynolds and Reynolds = Reynolds & Reynolds
CDK Global = CDK Drive, ADP Dealer Services
VinSolutions
DealerTrack
`;

const CERTIFICATES = `
Salesforce Certified Administrator = Salesforce Administrator certification, Salesforce Certified Admin, ADM 201 > Salesforce
Certified Sales Professional = CSP sales, Certified Professional Sales Person > sales
Strategic Account Management certification = Certified Strategic Account Manager > key account management
Real Estate License = real estate licence, licensed real estate agent, real estate salesperson license, Realtor license, licensed Realtor > real estate
Real Estate Broker License = licensed real estate broker, broker license > real estate
Certified Property Manager = CPM property > property management
Certified Residential Specialist = CRS real estate > residential real estate
Certified Apartment Manager = CAM apartment > property management
Certified Fund Raising Executive = CFRE, Certified Fundraising Executive > fundraising
HubSpot Sales certification = HubSpot Inbound Sales certification
Certified Customer Service Professional = CCSP customer service > customer service
HDI Customer Service Representative = HDI-CSR > customer service
COPC certification
Licensed Appraiser = Certified Residential Appraiser, real estate appraiser license > property valuation
`;

/** Selling, account work, customer service, call centres, fundraising and real estate. */
export const SALES: SkillTable[] = [
  { field: "sales", kind: "knowledge", lines: KNOWLEDGE },
  { field: "sales", kind: "tool", lines: TOOLS },
  { field: "sales", kind: "certificate", lines: CERTIFICATES },
];
