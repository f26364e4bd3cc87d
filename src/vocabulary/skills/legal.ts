import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
legal research = researching case law, researching legal issues, case law research, researched case law, researched law, researched statutes
legal writing = legal briefs, legal brief writing, writing legal memoranda, legal memoranda, wrote briefs, writing briefs, brief writing, drafted briefs, wrote legal memoranda, drafted memoranda, legal memos, wrote legal briefs, drafted legal briefs, briefs, trial briefs
legal drafting = drafting legal documents, legal document preparation, drafting pleadings, preparing legal documents, legal documents
contract drafting = drafting contracts, contract preparation, drafting agreements, drafted contracts, drafts contracts, drafted agreements, drafted leases, drafting leases
contract review = reviewing contracts, contract analysis, reviewing agreements, reviewed contracts, redlined contracts, reviewed agreements, contract reviews
contract negotiation = contract negotiations, negotiating contracts, negotiate contracts, negotiation of contracts, negotiated contracts, negotiated vendor contracts, negotiated supplier contracts, negotiating vendor contracts, negotiated agreements, negotiated leases > negotiation
contract management = contracts management, contract administration, managing contracts, contract lifecycle management, managed contracts, contract manager, contracts manager, contract administrator, contracts administration
contract law = law of contract, contract lawyer, contract attorney
litigation = civil litigation, litigation experience, litigator, litigators, litigated, litigation solicitor
commercial litigation = business litigation > litigation
litigation support > litigation
litigation management > litigation
trial preparation = preparing for trial, trial prep
trial advocacy = courtroom advocacy, trial practice, jury trials, bench trials
oral argument = oral arguments
depositions = taking depositions, deposition preparation, deposition, deposition summaries, summarized depositions, took depositions, defended depositions, summarised depositions
discovery process = document discovery, legal discovery, discovery requests, written discovery, discovery, discovery responses, responding to discovery
e-discovery = eDiscovery, electronic discovery
document review = reviewing legal documents, legal document review, reviewed documents, document reviewer, doc review
motions practice = drafting motions, motion drafting, summary judgment motions, legal motions, motions, motion practice, drafted motions, motions to dismiss
interrogatories
subpoenas = subpoena preparation
court filings = court filing, filing court documents, e-filing with courts, electronic court filing, e-filing, filed motions, filed pleadings, e-filed pleadings, filing with the court
legal citation = Bluebook citation, Bluebook
cite checking
docketing = docket management, court calendaring, legal calendaring
case preparation = legal case preparation
legal case management = managing legal cases, caseload management
client intake interviews = legal client intake
legal advice = legal counsel, legal counseling, providing legal advice, legal consultation, legal adviser, legal advisor, advised clients on law, gave legal advice, in-house counsel
legal analysis = analysis of legal issues, legal analyst
legal compliance = compliance with laws, legal & compliance, legal and compliance, legal & compliance officer
corporate law = company law, corporate legal matters, corporate solicitor, company lawyer, corporate lawyer, corporate attorney
corporate governance = company secretary, company secretarial, governance frameworks
business law = commercial law, mercantile law, business lawyer, business attorney
criminal law = criminal defense, criminal justice law, criminal defence, criminal lawyer, defense attorney, public defender, criminal attorney
criminal prosecution = prosecution of crimes
family law = divorce law, custody law, matrimonial law, family-law solicitor, divorce cases, family lawyer, family solicitor, divorce and custody, family attorney
employment law = labor law, labour law, labor and employment law, employment legislation, employment lawyer, employment solicitor, employment tribunal, employment tribunals, employment attorney
immigration law = immigration petitions, immigration cases, immigration paralegal, immigration lawyer, immigration solicitor, immigration attorney, asylum cases
personal injury law = personal injury, tort law
medical malpractice
insurance defense = insurance defence
real estate law = property law, conveyancing, conveyancer, conveyancers, property lawyer, real estate lawyer, real estate attorney
real estate closings = real estate closing, closing documents
title searches = title search, title examination
landlord-tenant law = landlord and tenant law
intellectual property = intellectual property law, IP law, intellectual property rights, patents and trademarks, IP rights, IP and trade marks, IP portfolio, patents and trade marks, IP licensing, IP lawyer, IP attorney
patent law = patents, patent prosecution, patent applications, patent lawyer, patent attorney > intellectual property
trademark law = trademarks, trademark registration, trade marks, trademark lawyer, trademark attorney > intellectual property
copyright law = copyrights, copyright lawyer, copyright attorney > intellectual property
licensing agreements = license agreements, licence agreements
non-disclosure agreements = non-disclosure agreement, NDAs, confidentiality agreements
tax law = taxation law, tax lawyer, tax attorney
bankruptcy law = bankruptcy, insolvency law, insolvency
estate law = wills and trusts, trusts and estates, probate, probate law, wills and estates, estate lawyer, estate attorney
elder law
environmental law = environmental lawyer, environmental attorney
administrative law
constitutional law = constitutional lawyer, constitutional attorney
international law = international lawyer, international attorney
human rights law = human rights
maritime law = admiralty law, maritime lawyer, maritime attorney
securities law = securities regulation, securities lawyer, securities attorney
antitrust law = competition law, antitrust
healthcare law = health law
privacy law = data protection law, data privacy law, privacy lawyer, privacy attorney
banking law = banking and finance law, banking lawyer, banking attorney
entertainment law = entertainment lawyer, entertainment attorney
civil procedure = rules of civil procedure
rules of evidence = evidence law
appellate practice = appellate law, appeals practice, appellate briefs, appellate advocacy, appellate litigation, appeals work
arbitration = commercial arbitration, arbitrator
mediation = mediating disputes, dispute mediation, mediator, mediators, mediated, mediated disputes
family mediation = family mediator, divorce mediation, family dispute resolution > mediation
alternative dispute resolution = ADR > dispute resolution
dispute resolution = resolving disputes
settlement negotiation = settlement negotiations, negotiating settlements > negotiation
legal aid = pro bono, pro bono legal services
class actions = class action litigation
paralegal studies = paralegal, paralegal work, paralegals, legal assistant
legal assistance = legal assistant duties, legal secretary duties
legal transcription
legal billing = legal invoicing
law office management = law firm administration, law office administration
notarization = notary services, notarizing documents, notarized documents, notarised documents, notarized
legal terminology
legislative drafting = drafting legislation
legislative research = legislative analysis
affidavits = drafting affidavits, affidavit preparation
power of attorney documents = powers of attorney
witness interviews = interviewing witnesses, witness statements, witness preparation
evidence gathering = evidence collection, collecting evidence
court reporting = stenography, court stenography
shorthand = stenographic notes
jury selection = voir dire
GDPR = General Data Protection Regulation, GDPR compliance
CCPA = California Consumer Privacy Act
Foreign Corrupt Practices Act = FCPA, anti-bribery and corruption
UK Bribery Act
Fair Housing Act = fair housing laws, fair housing
Freedom of Information Act = FOIA, FOIA requests
export control law = ITAR, ITAR compliance, International Traffic in Arms Regulations
`;

const TOOLS = `
Westlaw = Thomson Reuters Westlaw, WestlawNext, West Law, Westlaw Edge > legal research ~ LexisNexis
LexisNexis = Lexis Nexis, Lexis, Lexis Advance, Lexis+ > legal research ~ Westlaw
Bloomberg Law > legal research
PACER court records = PACER, CM/ECF
HeinOnline
Fastcase
Relativity eDiscovery = RelativityOne, kCura Relativity, Relativity, Relativity One > e-discovery
Concordance eDiscovery = LexisNexis Concordance > e-discovery
Summation = AccessData Summation > e-discovery
Everlaw > e-discovery
Logikcull > e-discovery
Nuix > e-discovery
CaseMap
Clio legal = Clio Manage, Clio practice management, Clio
MyCase
PracticePanther
ProLaw
Abacus Law = AbacusLaw
Amicus Attorney
Needles case management
Tabs3
TimeSlips
iManage = iManage Work, Autonomy WorkSite
NetDocuments
HotDocs
Juris billing
Best Case bankruptcy = Best Case software
DocuSign = Docu Sign
Ironclad contracts
CompuLaw
LawToolBox
TrialDirector = Trial Director
`;

const CERTIFICATES = `
Juris Doctor = JD degree, J.D., Doctor of Law, law degree
Master of Laws
Bachelor of Laws = LLB
bar admission = admitted to the bar, State Bar, bar license, bar membership, licensed attorney, bar exam, licensed to practice law, admitted to the New York bar, called to the bar, bar admissions
Certified Paralegal = NALA Certified Paralegal, paralegal certificate, paralegal certification > paralegal studies
Notary Public = notary, notary public commission, commissioned notary, notaries public > notarization
Certified Compliance and Ethics Professional = CCEP
Legal Practice Course = LPC qualification, LPC
Certified Legal Manager = CLM legal
Accredited Legal Secretary = ALS legal > legal assistance
Certified Information Privacy Professional = CIPP, CIPP/US, CIPP/E > privacy law
Certified E-Discovery Specialist = CEDS > e-discovery
Registered Patent Agent = patent bar, USPTO registration > patent law
Certified Mediator = mediator certification > mediation
Certified Court Reporter = Registered Professional Reporter > court reporting
`;

/** Law practice, contracts, litigation and legal software. */
export const LEGAL: SkillTable[] = [
  { field: "legal", kind: "knowledge", lines: KNOWLEDGE },
  { field: "legal", kind: "tool", lines: TOOLS },
  { field: "legal", kind: "certificate", lines: CERTIFICATES },
];
