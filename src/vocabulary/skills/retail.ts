import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
retail sales = retail selling, retail sales experience, retail assistant, retail associate, shop assistant, store assistant, sales floor associate, retail sales associate, sales assistant in retail > sales
retail = retail experience, retail industry, retail sector, retail environment, retail background
retail management = retail store management, retail leadership
retail operations = store operations, retail store operations
store management = managing a store, shop management, store manager experience, store manager, shop manager, managed a store, managed a shop, store managers, assistant store manager
retail merchandising = merchandising, product merchandising, store merchandising, merchandise presentation, merchandised, merchandiser
visual merchandising = window displays, window dressing, store displays, product displays, merchandise displays, merchandise display, window display, visual merchandiser, dressed windows, in-store displays, shop displays, built displays > retail merchandising
planograms = planogram, planogram execution, planogram implementation, plan-o-grams
product placement in stores = shelf placement
assortment planning = merchandise planning, range planning, assortment planner
retail buying = merchandise buying, fashion buying, retail buyer, fashion buyer, buyer for a store, merchandise buyer, assistant buyer
category management
private label development = private label, own-brand development
retail pricing = price tagging, price changes, markdowns, pricing merchandise, price marking
open-to-buy planning = open to buy
sell-through analysis = sell-through reporting
cashiering = cashier experience, cashier skills, cash register operation, cash register, cash registers, operating cash register, till operation, cashier duties, operating a cash register, cashier, cashiers, till operator, till work, tills, operated tills, operating tills, worked tills, checkout operator, checkout assistant, on the tills, operated the till, operated cash register, ran register, rung up sales, rang up sales, checkout operation, checkout work, checkouts, till checkout
cash drawer balancing = balancing cash drawers, cash drawer, cash drawer reconciliation, till reconciliation, balancing tills, balancing registers, cash reconciliation > cash handling
opening and closing procedures = store opening and closing, opening and closing the store, store closing procedures, opening/closing procedures, opened and closed the store, opened and closed, opening and closing, opened and locked up, opening shifts, closing shifts, keyholder, key holder
returns and exchanges = processing returns, returns processing, merchandise returns, product returns, refunds and exchanges, processing refunds, processed returns, returns and refunds, exchanges and refunds
gift wrapping
sales floor management = sales floor, sales floor supervision
floor sets = floor set
stocking shelves = shelf stocking, stock replenishment, stocking merchandise, restocking shelves, shelf replenishment, stocking and replenishment, restocking, re-stocking, shelf filling, replenishing stock, product stocking, stocked shelves, filled shelves, shelf filler, replenished shelves, replenishment, stacking shelves, stacked shelves, shelf stacking, restocked shelves, stocking, stock shelves
stockroom management = stock room organization, stockroom organization, backroom organization, back stock
stock control = stock management, stock rotation, controlling stock, controlled stock, stock controller, managed stock, stock keeping, stock records, kept stock records, SKUs, SKU management, SKU planning > inventory control
stocktaking = stock taking, stock take, stock counts, stocktakes, stock counting, stock takes, counted stock, stock checks > inventory management
loss prevention = shrinkage control, shrink control, shrink reduction, theft prevention, shoplifting prevention, shrinkage reduction, inventory shrinkage, loss-prevention officer, shoplifting, reduced shrink, asset protection associate, store detective
store security = retail security
retail analytics
retail math = retail mathematics
store layout = store layout planning
store openings = new store openings, store launch
customer loyalty programs = loyalty programs, loyalty cards, loyalty schemes, rewards programs
clienteling = personal shopping, personal styling for clients
credit card applications sales = store credit card sign-ups
e-commerce operations = e-commerce, ecommerce, online retail, electronic commerce, e-commerce management, ecommerce management, ecommerce manager, e-commerce manager, online store, online shop, e-tailing, webshop, web shop, ecommerce store
marketplace management = online marketplace management
order picking for online orders = click and collect, curbside pickup, buy online pick up in store
product listing = product listings, online product listings
drop shipping = dropshipping
consignment sales = consignment
fashion retail = apparel retail, clothing retail, fashion sales > retail
fashion styling = wardrobe styling
fashion merchandising > retail merchandising
footwear sales = shoe sales, shoe fitting
jewelry sales = jewellery sales
cosmetics sales = beauty sales, beauty retail
furniture sales
electronics sales = consumer electronics sales, mobile phone sales, wireless sales
grocery retail = grocery store experience, supermarket experience, grocery > retail
produce department = produce handling
deli operations = deli counter, deli department
bakery operations = bakery department, in-store bakery
meat department operations = meat counter
floral department = floral retail
convenience store operations = convenience store
gas station operations = fuel station operations
luxury retail = luxury goods sales, luxury sales > retail
big-box retail = department store retail, department store experience > retail
district management = multi-unit management, multi-store management, area management, multi-site retail management
franchise management = franchise operations, franchising
mystery shopping
vendor relations in retail = supplier negotiations for retail > retail
wholesale buying = wholesale distribution
seasonal merchandising = seasonal displays
signage installation in stores = store signage, promotional signage
product sampling = sampling promotions
age verification = ID checking, checking identification
bagging groceries = grocery bagging
lottery sales
coupon processing = coupons processing
gift registry
fitting room management = fitting rooms, fitting room service
garment tagging = merchandise tagging, tagging merchandise, security tagging
`;

const TOOLS = `
Retail Pro = RetailPro
Shopify = Shopify Plus > e-commerce operations
Amazon Seller Central = Seller Central, Amazon marketplace selling > marketplace management
eBay selling = eBay > marketplace management
Etsy = Etsy shop > marketplace management
WooCommerce > e-commerce operations
Magento = Adobe Commerce, Magento 2 > e-commerce operations
BigCommerce > e-commerce operations
PrestaShop > e-commerce operations
Salesforce Commerce Cloud = Demandware, Commerce Cloud > e-commerce operations
SAP Hybris = SAP Commerce Cloud > e-commerce operations
Walmart Marketplace = Walmart Seller Center > marketplace management
NCR POS = NCR Counterpoint > point of sale systems
Vend POS > point of sale systems
QuickBooks POS = QuickBooks Point of Sale > point of sale systems
Oracle Retail = Retek
JDA Merchandising = JDA software, Blue Yonder retail
handheld scanners = RF guns, barcode scanners, barcode scanner, RF scanner, RF scanners, handheld scanner, barcode scanning, bar code scanning, RF scanning, scan guns, RF gun
pricing gun = price gun
Telxon = Telxon gun
credit card terminals = credit card machines, card payment terminals, credit card terminal
electronic article surveillance = EAS tags
self-checkout systems = self-checkout
RetailNext
`;

const CERTIFICATES = `
NRF retail certification = NRF Customer Service and Sales certification, National Retail Federation certification > retail sales
NVQ Retail = NVQ Level 2 Retail, NVQ Retail Skills, NVQ Level 2 in Retail > retail sales
Loss Prevention Qualified = LPQ, Loss Prevention Certified, LPC certified > loss prevention
Wicklander-Zulawski = Wicklander-Zulawski certification, WZ interview certified
Certified Professional Category Manager = CPSA category > category management
`;

/** Stores, merchandising, tills, stock on the shop floor and online selling. */
export const RETAIL: SkillTable[] = [
  { field: "retail", kind: "knowledge", lines: KNOWLEDGE },
  { field: "retail", kind: "tool", lines: TOOLS },
  { field: "retail", kind: "certificate", lines: CERTIFICATES },
];
