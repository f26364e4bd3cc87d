import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Bookkeeping and accounting
accounting = accountancy, accounting principles, accounting procedures, accountant, accounts clerk, accounts assistant, accounting clerk, book of accounts
financial accounting > accounting
management accounting = managerial accounting, management accountant, management accountants > accounting
cost accounting = cost accountant, standard costing, product costing, job costing, cost accountants > accounting
fund accounting = nonprofit accounting > accounting
public accounting > accounting
project accounting = job cost accounting > accounting
forensic accounting > accounting
tax accounting = accounting for income taxes, ASC 740 > accounting, taxation
property accounting = real estate accounting > accounting
trust accounting > accounting
revenue accounting > accounting
bookkeeping = book-keeping, bookkeeper duties, full-charge bookkeeping, full cycle bookkeeping, bookkeeper, kept the books, keeping the books, keeping books, kept books
double-entry bookkeeping = double entry accounting > bookkeeping
accounts payable = A/P, AP, accounts payables, account payable, payables, purchase ledger, creditors ledger, paid supplier invoices, supplier invoices
accounts receivable = A/R, AR, accounts receivables, account receivable, receivables, sales ledger, AR ageing, AR aging, receivables ledger, debtors ledger
accounts payable and receivable = accounts payable/receivable, accounts receivable and payable, accounts payable and accounts receivable, AP/AR, AR/AP, A/P and A/R, accounts payable & receivable, accounts receivable and accounts payable > accounts payable, accounts receivable
general ledger = GL, G/L, general ledgers, general ledger accounting, general ledger accounts, nominal ledger
chart of accounts
journal entries = journal entry, posting journal entries, journal vouchers, posted journals, posting journals, journals posted, posted journal entries, journal postings, booked journals, journals and accruals, journaling entries, prepared journals
account reconciliation = account reconciliations, reconciling accounts, reconciliation of accounts, accounts reconciliation, balance sheet reconciliation, general ledger reconciliation, ledger reconciliation, account reconcilement, reconciliations, reconciliation, reconciled ledgers, reconciled the ledger, reconciled balance sheet accounts, reconcile accounts
bank reconciliation = bank reconciliations, reconciling bank statements, bank statement reconciliation, reconcile bank statements, reconciled bank accounts, reconciled bank statements, bank recs, bank rec, reconciled accounts, bank accounts reconciled, reconciled bank, bank reconciling, bank account reconciliation > account reconciliation
intercompany accounting = intercompany transactions, intercompany reconciliation, inter-company accounting, inter-company balances, intercompany balances, intercompany eliminations, intercompany, intercompany reconciliations, inter-company accounts > accounting
month-end close = month-end closing, month end close process, monthly close, month-end closings, month-end procedures, monthly closing, month end accounting, closing the books, closed the books, closed the month, close the books
year-end close = year-end closing, year end close process, annual close, year-end procedures, year-end accounts
quarter-end close = quarterly close, quarter-end closing
accruals = accrual accounting, accrual basis accounting, accruals and prepayments, accrual entries
prepaid expenses = prepayments, prepaids
fixed assets = fixed asset accounting, fixed asset, fixed assets accounting, fixed asset register, capital assets register
depreciation schedules = depreciation schedule, depreciation and amortization, calculating depreciation, depreciation
trial balance = trial balances
balance sheet = balance sheets, balance-sheet reconciliations, balance sheet review
income statement = income statements, profit and loss statement, profit and loss statements, P&L statement, P&L statements, profit and loss account
profit and loss = P&L, profit & loss, P & L, profit and loss management, P&L management, P&L responsibility
cash flow statement = cash flow statements, statement of cash flows
financial statements = financial statement, financial statement preparation, preparing financial statements, preparation of financial statements, annual accounts, statutory accounts
consolidated financial statements = financial consolidation, consolidations, consolidation of financial statements, consolidation, group consolidation > financial statements
financial reporting = financial reports, financial report, preparing financial reports, preparation of financial reports, financial report preparation, prepared financial reports, monthly financial reports
management accounts = monthly management accounts, management reporting > management accounting
GAAP = US GAAP, U.S. GAAP, Generally Accepted Accounting Principles, GAAP accounting
IFRS = International Financial Reporting Standards
UK GAAP = FRS 102 > GAAP
ASC 606 = revenue recognition standard, IFRS 15
ASC 842 = lease accounting, IFRS 16 > IFRS
revenue recognition
Sarbanes-Oxley = SOX, Sarbanes Oxley Act, SOX compliance, Sarbanes-Oxley compliance, SOX 404, SOX controls, SOX testing
internal controls = internal control, internal financial controls, internal control procedures
cost control = cost controls, cost reduction, expense control, controlling costs, cost management, cost containment
cost analysis = analysis of costs, cost analyses, cost analyst
cost-benefit analysis = cost benefit analyses, benefit-cost analysis
segregation of duties = separation of duties
accounts preparation
petty cash = petty cash management
invoicing = invoice processing, processing invoices, invoice preparation, preparing invoices, process invoices, customer invoicing, vendor invoices, client invoicing, raised invoices, raising invoices, issued invoices, issuing invoices, invoices raised, sent invoices, processed invoices, invoiced customers, invoiced clients, invoice issuing, invoice issuance
invoice matching = three-way match, three-way matching, 3-way match, 3-way matching
expense reports = expense reporting, expense report processing, travel and expense reports, T&E reports, expense management, expense report, expense claims, expenses claims, processed expenses, employee expenses
billing = customer billing, client billing, billing processes
collections = debt collection, debt collections, accounts receivable collections, collections calls, collection calls, debt collector, collected debts, debt recovery, collections agent, collections specialist
credit control = credit controller duties, credit controller, chased debts, chasing debts, debt chasing, chased payments, chasing payments, chased overdue invoices
credit management = managing credit
credit analysis = credit analyses, creditworthiness assessment, credit risk analysis, credit assessment, credit analyst, analysed credit, analyzed credit, analysing credit, analyzing credit
check processing = cheque processing, check runs, check run
wire transfers = wire transfer, bank transfers, ACH transfers
payment processing = processing payments, payments processing, process payments, ACH payments, credit card processing
bank deposits = making bank deposits, daily deposits, preparing deposits
sales tax = sales tax returns, sales and use tax, sales tax reporting
1099 processing = 1099s, 1099 reporting, Form 1099, 1099 forms, 1099
payroll = payroll processing, payrolls, processing payroll, payroll administration, payroll accounting, payroll management, payroll preparation, ran payroll, payroll clerk, payroll administrator, payroll officer, paid wages, weekly wages, wages clerk, processed payroll, payroll runs, payroll run, pay roll
payroll taxes = payroll tax, payroll tax returns, payroll tax reporting
multi-state payroll > payroll
certified payroll > payroll
timekeeping = time and attendance, timesheet processing, timekeeping records, time keeping
purchase orders = purchase order processing, purchase order, raising purchase orders, raised POs, raising POs, raised purchase orders, POs raised, issued POs, created POs, PO creation, purchase ordering, PO processing
vendor reconciliation = supplier statement reconciliation, vendor statement reconciliation > account reconciliation
cash management = cash flow management, managing cash flow, cash flow
cash flow forecasting = cash flow forecasts, cash forecasting, cash flow analysis, cash flow projections, cash flow forecast, cashflow forecasting, cashflow forecasts, 13-week cash flow, forecast cash flow, forecasting cash flow > forecasting
treasury management = treasury operations, corporate treasury, treasury analyst
grant accounting = grant financial management > accounting
financial close management = financial close process, financial close
10-K and 10-Q filings = 10-K, 10-Q, SEC filings, SEC reporting
XBRL

# Planning and analysis
financial analysis = financial analyses, analyzing financial data, financial data analysis, financial analyst, financial analysts, finance analyst
financial planning and analysis = FP&A, financial planning & analysis > financial analysis, financial planning
financial planning = personal financial planning, financial plans
financial management = managing finances, financial administration
financial modeling = financial modelling, financial models, financial model, building financial models
budgeting = budget preparation, budget development, preparing budgets, budget planning, budget management, budget administration, managing budgets, budgetary planning, budget control, budget tracking, budget oversight, budgets, operating budgets, prepared budgets, drew up budgets, drew up the annual budget, budget holder, set budgets, managed budgets, managed a budget
budget analysis = budget variance analysis, budget analyst
forecasting = financial forecasting, forecasts, budget forecasting, financial forecasts, revenue forecasting, forecasted, rolling forecasts, forecasted revenue
variance analysis = variance analyses, variance reporting, analyzing variances, budget variances, explained variances, variance reports, analysed variances, analyzed variances, variance commentary
break-even analysis = breakeven analysis
ratio analysis = financial ratio analysis
discounted cash flow = DCF, DCF analysis, DCF modeling, discounted cash flow analysis > financial modeling
net present value = NPV, NPV analysis
internal rate of return = IRR
return on investment analysis = ROI analysis, return on investment, ROI calculation, ROI
scenario analysis = what-if analysis, sensitivity analysis
profitability analysis = margin analysis
capital budgeting = capital expenditure planning, CapEx planning, capital expenditures, capital planning > budgeting
pricing analysis = price analysis, pricing analyst
business valuation = company valuation, valuation analysis, valuation modeling, valuations, valuation, company valuations, valued companies
comparable company analysis = trading comps, comparable companies analysis
leveraged buyout modeling = LBO modeling, LBO models, leveraged buyouts, LBO, LBOs, LBO model > financial modeling
mergers and acquisitions = M&A, mergers & acquisitions, merger and acquisition
due diligence = financial due diligence, due diligence reviews
corporate finance > finance
finance = finance industry, finance experience, finance background
investment banking = investment banker, IB analyst, investment bank, investment bankers > banking
private equity
venture capital
equity research = equity analysis, stock research, equity analyst, equity research analyst, equity analysts
fixed income = fixed income securities
bond trading = bonds trading
derivatives trading = financial derivatives, options trading, futures trading, derivative instruments, derivatives
foreign exchange = forex, FX trading, currency trading, foreign currency exchange, FX hedging, foreign currency, FX dealer, FX trader, forex trader, FX deals
equities trading = stock trading, equity trading, securities trading, equity trader, equities trader, stock trader
trade settlement = trade settlements, trade reconciliation, clearing and settlement
portfolio management = investment portfolio management, investment management
portfolio analysis = portfolio analyst
asset allocation
wealth management = private wealth management, private banking, wealth manager, private banker
asset management = management of assets
retirement planning = retirement planner
estate planning = estate planner
hedge funds = hedge fund
mutual funds = mutual fund
fund administration
financial markets = capital markets
investment analysis = investment research, analysis of investments, investment analyst
real estate finance = commercial real estate finance > finance
structured finance > finance
fintech = financial technology
cryptocurrency = cryptocurrencies, crypto assets, digital assets trading
financial services
financial advising = financial advisory, financial advice, financial counseling, financial consulting, financial adviser, financial advisor, financial advisers, financial advisors, financial planner
financial literacy = financial education
economics = microeconomics, macroeconomics, economist
econometrics
actuarial science = actuarial analysis, actuarial, actuary, actuaries, actuarial analyst, part-qualified actuary, actuarial work
quantitative finance = quantitative analysis of markets > finance

# Audit, tax, risk
auditing = audits, audit, conducting audits, performing audits, audited, auditor
internal audit = internal audits, internal auditing, internal auditor, internal auditors > auditing
external audit = external audits, external auditing, statutory audit, financial audits, financial audit, audit of financial statements, external auditor, statutory audits > auditing
operational audit = operational audits, operational auditing > auditing
compliance audit = compliance audits, compliance auditing > auditing
tax audit support = tax audits, sales tax audit
audit planning > auditing
audit workpapers = audit working papers, workpapers, working papers, work papers
substantive testing = test of controls, tests of controls
risk assessment = risk assessments, assessing risk, risk analysis, risk evaluation
risk management = managing risk, risk mitigation, enterprise risk management, risk manager, managed risk, risk analyst, managed credit risk, risk officer
credit risk = credit risk management > risk management
market risk = market risk management > risk management
operational risk = operational risk management > risk management
liquidity risk = liquidity management, liquidity risk management > risk management
value at risk = VaR modeling, VaR
Basel III = Basel II, Basel regulations
Dodd-Frank = Dodd-Frank Act
fraud detection = fraud prevention, fraud investigation, fraud investigations, fraud examination, fraud analysis, fraud analyst, fraud investigator, fraud monitoring, detected fraud
anti-money laundering = AML, AML compliance, antimoney laundering, AML/KYC, BSA/AML
know your customer = KYC, KYC checks, customer due diligence, KYC/AML, enhanced due diligence
Bank Secrecy Act = BSA compliance, BSA, BSA/AML officer
OFAC screening = sanctions screening, OFAC
regulatory compliance = compliance regulations, compliance with regulations, compliance management, compliance monitoring, compliance, compliance officer, compliance manager, compliance analyst, compliance officers
regulatory reporting
FINRA regulations = FINRA rules, FINRA
tax preparation = tax returns, tax return preparation, preparing tax returns, preparation of tax returns, income tax preparation, income tax returns, tax filing, tax return, prepared tax returns, tax preparer, prepare tax returns, prepared returns, filed tax returns, personal tax returns, self-assessment returns > taxation
taxation = tax law and accounting, tax, taxes
tax planning = tax strategy, tax planner > taxation
tax compliance = tax reporting > taxation
tax research
corporate tax = corporate taxation, corporate income tax, corporation tax > taxation
individual tax = individual income tax, personal tax, individual tax returns, Form 1040, 1040, 1040s, 1040 returns > taxation
partnership tax = Form 1065, partnership returns, 1065, 1065s, partnership tax returns > taxation
international tax = international taxation > taxation
transfer pricing
VAT = value added tax, VAT returns
GST = goods and services tax, GST returns
PAYE
property tax = property taxes
IRS regulations = IRS audits, Internal Revenue Code

# Banking and insurance
banking = retail banking, banking operations
commercial banking = corporate banking, business banking > banking
bank teller operations = teller operations, bank teller, teller duties, teller transactions, bank tellers, bank cashier, head teller, teller work, teller, tellers, teller line, teller window, branch teller
cash handling = handling cash, cash handling procedures, handle cash, cash counting, counting cash, handled cash and card payments, cash and card payments, handled card payments, cash-up, cashing up, cashed up, counted cash, cash takings, taking payments, took payments, taking cash payments, handling money, cash management at till, cashing out, cash out
loan origination = loan originations, originated loans > loan processing
loan processing = processing loans, loan applications, loan documentation, loan officer, processed loans, loan processor, loan processors, processed mortgage loans, processed loan applications
loan servicing
mortgage lending = mortgage loans, mortgages, residential mortgage, mortgage banking, residential lending, mortgage advisor, mortgage adviser, mortgage broker, mortgage loan officer, loan originator
mortgage processing = mortgage loan processing, mortgage loan processor, mortgage processor, processed mortgages, mortgage underwriting support, mortgage
consumer lending = personal loans, consumer loans
commercial lending = commercial loans, business loans
loan underwriting = credit underwriting, mortgage underwriting > underwriting
underwriting = underwriter experience, underwriter, underwriters, underwrote
foreclosure processing = foreclosures
credit cards operations = credit card operations
escrow = escrow accounts
trade finance = letters of credit, letter of credit > finance
microfinance
insurance = insurance products, insurance industry knowledge
life insurance products = life insurance sales, life insurance policies, life insurance underwriting > insurance
health insurance products = health insurance plans administration, health insurance policies, health insurance industry > insurance
property and casualty insurance = property & casualty insurance, P&C insurance, property and casualty, P&C > insurance
auto insurance = car insurance, motor insurance > insurance
commercial insurance = commercial lines insurance, commercial lines > insurance
workers' compensation = workers compensation, worker's compensation, workers comp, workers' comp
reinsurance > insurance
insurance underwriting = property underwriter, insurance underwriter, casualty underwriter, motor underwriter, life underwriter, commercial underwriter > underwriting, insurance
claims processing = insurance claims, insurance claim processing, claims handling, processing claims, claims management, claims administration, insurance claims processing, processed claims, claims handler, handled claims, claims processor, processed insurance claims, processed motor claims, claims assessor, claims examiner, claims adjudication, motor claims, home claims, auto claims, car claims, property claims
claims adjusting = claims adjustment, claims adjuster, loss adjusting, claims adjusters, insurance adjuster, loss adjuster
claims investigation = claims investigations, investigating claims
subrogation
policy administration = insurance policy administration, issued policies, policy issuance, insurance policies, policy endorsements, endorsements and renewals, policy renewals
annuities
grant budgeting = grant budgets > budgeting
procurement accounting = procure-to-pay, procure to pay cycle, purchase-to-pay, P2P process, procurement accountant, P2P > accounting
order-to-cash = O2C process, order to cash cycle
record-to-report = R2R process
shared services
trading = securities trader, traded equities, traded securities, commodities trading, day trading, trade execution, trading desk
`;

const TOOLS = `
QuickBooks = Intuit QuickBooks, Quick Books, QuickBooks Pro, QuickBooks Enterprise, QB Pro, QuickBooks Desktop, QuickBooks Premier ~ Xero, Sage
QuickBooks Online = QBO > QuickBooks
Quicken = Intuit Quicken
Xero ~ QuickBooks
FreshBooks
Wave accounting = Wave Accounting software
Zoho Books
MYOB
Tally = Tally ERP, Tally ERP 9, TallyPrime, Tally Prime
Sage = Sage Accounting, Sage software ~ QuickBooks
Sage 50 = Sage 50 Accounting, Sage 50cloud, Sage50, Sage 50 Accounts > Sage
Peachtree = Peachtree Accounting, Sage Peachtree
Sage 100 = MAS 90, MAS90, MAS 200, Sage MAS 90 > Sage
Sage 200 > Sage
Sage 300 = Sage Accpac, Accpac, Sage 300 ERP > Sage
Sage Intacct = Intacct > Sage
NetSuite = Oracle NetSuite, NetSuite ERP, Net Suite > ERP systems
SAP = SAP ERP, SAP software, SAP system, SAP R/3, SAP ECC > ERP systems ~ Oracle ERP
SAP S/4HANA = S/4HANA, SAP S4 HANA, S4HANA, SAP S/4, S4 HANA, S4/HANA, SAP S4/HANA, S/4 HANA > SAP
SAP FICO = SAP FI/CO, SAP FI, SAP CO, SAP Finance, SAP Financials, SAP FI-CO > SAP
SAP MM = SAP Materials Management > SAP
SAP SD = SAP Sales and Distribution > SAP
SAP PP = SAP Production Planning > SAP
SAP Concur = Concur, Concur Expense > expense reports
SAP Ariba = Ariba
Oracle ERP = Oracle ERP Cloud, Oracle Fusion Financials, Oracle Fusion ERP, Oracle Cloud ERP > ERP systems ~ SAP
Oracle E-Business Suite = Oracle EBS, Oracle Applications R12 > ERP systems
Oracle Financials = Oracle Financial, Oracle General Ledger
PeopleSoft = Oracle PeopleSoft, People Soft, PeopleSoft Enterprise > ERP systems
PeopleSoft Financials = Oracle PeopleSoft Financials > PeopleSoft
JD Edwards = JDE, J.D. Edwards, JD Edwards EnterpriseOne, Oracle JD Edwards, JDE EnterpriseOne > ERP systems
Microsoft Dynamics = MS Dynamics, Dynamics ERP
Microsoft Dynamics 365 = Dynamics 365, D365, MS Dynamics 365 > Microsoft Dynamics
Dynamics 365 Business Central = Microsoft Business Central, Microsoft Dynamics NAV, Dynamics NAV, Navision > Microsoft Dynamics
Microsoft Dynamics GP = Dynamics GP, Great Plains, Microsoft Great Plains, MS Great Plains > Microsoft Dynamics
Microsoft Dynamics AX = Dynamics AX, Axapta, Microsoft Dynamics 365 Finance, Dynamics 365 Finance and Operations > Microsoft Dynamics
Microsoft Dynamics SL = Dynamics SL, Solomon accounting > Microsoft Dynamics
ERP systems = ERP, enterprise resource planning, ERP system, ERP software, ERPs
Epicor = Epicor ERP, Epicor Vantage > ERP systems
Infor ERP = Infor, Infor CloudSuite, Infor LN > ERP systems
Lawson = Infor Lawson, Lawson ERP
Odoo = OpenERP > ERP systems
IFS Applications = IFS ERP > ERP systems
Syspro > ERP systems
Acumatica > ERP systems
Macola = Exact Macola
Deltek = Deltek Costpoint, Deltek Vision, Costpoint
Yardi = Yardi Voyager, Yardi software
AppFolio
MRI Software
RealPage
Blackbaud Financial Edge = Financial Edge
Hyperion = Oracle Hyperion, Hyperion Planning, Hyperion Financial Management, HFM
Essbase = Hyperion Essbase, Oracle Essbase
Anaplan
Adaptive Insights = Workday Adaptive Planning, Adaptive Planning
OneStream
Planful = Host Analytics
Vena Solutions
BlackLine
FloQast
Workiva = Wdesk
Coupa
Bill.com = Bill com
Expensify = Expensify reports > expense reports
Bloomberg Terminal = Bloomberg terminals, Bloomberg Professional, Bloomberg
FactSet
Capital IQ = S&P Capital IQ, CapIQ
Thomson Reuters Eikon = Refinitiv Eikon, Eikon, LSEG Workspace
Morningstar Direct
PitchBook
Argus Enterprise = ARGUS software, Argus, ARGUS DCF
Moody's Analytics
Aladdin BlackRock = BlackRock Aladdin
Advent Geneva = Advent Axys
MetaTrader = MetaTrader 4, MT4 trading
CaseWare = CaseWare IDEA, CaseWare Working Papers, IDEA, IDEA data analysis > auditing
ACL Analytics = Galvanize ACL, ACL auditing software, ACL
TeamMate audit software = TeamMate+, TeamMate > auditing
Engagement auditing software = ProSystem fx Engagement
CCH ProSystem fx = ProSystem fx, CCH Axcess, ProSystem fx Tax > tax preparation
Lacerte = Intuit Lacerte > tax preparation
ProSeries = Intuit ProSeries > tax preparation
UltraTax = UltraTax CS > tax preparation
Drake Tax = Drake Software, Drake, Drake tax software > tax preparation
TurboTax > tax preparation
TaxSlayer > tax preparation
TaxWise > tax preparation
GoSystem Tax = GoSystem Tax RS > tax preparation
OneSource Tax = Thomson Reuters ONESOURCE
Avalara = AvaTax
Vertex tax software
BNA Fixed Assets
FRx reporting = Microsoft FRx, FRx
Encompass loan origination = Ellie Mae Encompass, Encompass LOS, ICE Mortgage Encompass, Encompass > loan processing
Calyx Point > loan processing
Fiserv = Fiserv DNA, Fiserv Premier
Jack Henry = Jack Henry Silverlake
FIS Horizon
Temenos T24 = Temenos Transact
Finacle
Guidewire = Guidewire ClaimCenter, Guidewire PolicyCenter
Applied Epic insurance = Applied Systems Epic
AMS360 = Vertafore AMS360
Duck Creek
Actimize = NICE Actimize
World-Check = Refinitiv World-Check
LexisNexis Risk Solutions
Stripe payments = Stripe payment processing
PayPal
10-key = ten key, 10 key by touch, 10 key calculator, 10-key adding machine
`;

const CERTIFICATES = `
Certified Public Accountant = CPA, CPA license, CPA certification, CPA licensed, CPA eligible, Certified Public Accountants > accounting
Chartered Financial Analyst = CFA, CFA charterholder, CFA charter, CFA Level I, CFA Level II, CFA Level III
Certified Management Accountant = CMA certification, US CMA, CMA certified, CMA > accounting
Chartered Accountant = ACA qualified, chartered accountancy, CA qualified, Associate Chartered Accountant, ICAEW, ICAEW chartered accountant, ACA chartered accountant, ACA > accounting
ACCA = Association of Chartered Certified Accountants, ACCA qualified, ACCA qualification > accounting
CIMA = Chartered Institute of Management Accountants, CIMA qualified > management accounting
AAT = Association of Accounting Technicians, AAT qualified, AAT Level 4, AAT Level 3 > accounting
Certified Internal Auditor = CIA certification, CIA certified, Certified Internal Auditors, CIA > internal audit
Certified Fraud Examiner = CFE, CFE certification
Certified Information Systems Auditor = CISA, CISA certification
Chartered Global Management Accountant = CGMA > management accounting
Certified Financial Planner = CFP, CFP certification, CFP professional > financial planning
Chartered Financial Consultant = ChFC
Financial Risk Manager = FRM certification, FRM certified > risk management
Professional Risk Manager = PRM certification
Enrolled Agent = IRS Enrolled Agent, EA > tax preparation
Certified Bookkeeper = AIPB Certified Bookkeeper > bookkeeping
Certified Payroll Professional = CPP payroll, Fundamental Payroll Certification, FPC > payroll
Certified Treasury Professional = CTP certification > treasury management
Certified Anti-Money Laundering Specialist = CAMS, ACAMS, CAMS certification > anti-money laundering
Chartered Alternative Investment Analyst = CAIA
Certified Government Financial Manager = CGFM
Series 7 = Series 7 license, Series 7 licence, FINRA Series 7
Series 6 = Series 6 license, FINRA Series 6
Series 63 = Series 63 license
Series 65 = Series 65 license
Series 66 = Series 66 license
Series 24 = Series 24 license
Securities Industry Essentials = SIE exam
Life and Health Insurance License = Life and Health License, life insurance license, Life & Health insurance license, life and health licensed
Property and Casualty License = P&C license, Property & Casualty License, P&C licensed, property and casualty licensed, Property and Casualty Insurance License
Claims Adjuster License = adjuster license, licensed claims adjuster > claims adjusting
Chartered Property Casualty Underwriter = CPCU > insurance
Chartered Life Underwriter = CLU > life insurance products
Associate of the Society of Actuaries = Fellow of the Society of Actuaries > actuarial science
NMLS license = NMLS, Mortgage Loan Originator license, NMLS licensed, MLO license > mortgage lending
QuickBooks ProAdvisor = QBO ProAdvisor, QuickBooks Certified ProAdvisor, QuickBooks certification > QuickBooks
Bloomberg Market Concepts = BMC certificate
Financial Modeling and Valuation Analyst = FMVA > financial modeling
`;

/** Accounting, financial analysis, audit, tax, banking, insurance and their systems (ERP included). */
export const FINANCE: SkillTable[] = [
  { field: "finance", kind: "knowledge", lines: KNOWLEDGE },
  { field: "finance", kind: "tool", lines: TOOLS },
  { field: "finance", kind: "certificate", lines: CERTIFICATES },
];
