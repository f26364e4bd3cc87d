/** Words of job titles: by them a header line is told from a company, a name or a sentence. All lower case. */

/** Nouns a job title ends in ("sales manager") or begins with before "of" ("director of sales"). */
export const JOB_TITLE_HEADS: ReadonlySet<string> = new Set(
  `accountant actor actress actuary adjuster administrator advisor adviser advocate agent agronomist aide
  ambassador analyst anchor anesthesiologist anesthetist announcer animator apprentice appraiser arborist
  archaeologist architect archivist artist artisan assembler assessor assistant associate astronomer athlete
  attendant attorney auditor author bagger bailiff baker banker barback barber barista bartender beautician
  bellhop biochemist biologist blaster boilermaker bookkeeper bookseller brewer bricklayer broker builder busboy
  buser busser butcher butler buyer calligrapher cameraman canvasser captain cardiologist caregiver caretaker
  carer carpenter cartographer cashier caterer ceo cfo chair chairman chairperson chairwoman chancellor chaplain
  chauffeur checker chef chemist chief chiropractor choreographer cio ciso cleaner clerk clinician cmo coach
  coder cofounder collector columnist comedian commander commissioner composer comptroller concierge conductor
  conservator consultant contractor controller coo cook coordinator copywriter coroner correspondent cosmetologist
  councillor counsel counsellor counselor courier cpo craftsman creator cro cto curator custodian cutter dancer
  dba dean dealer decorator delegate dentist deputy dermatologist designer desk detailer detective developer
  devops dietician dietitian director disc dishwasher dispatcher diver dj docent doctor doorman drafter draftsman
  dramaturg dressmaker driver economist editor educator electrician electronics embroiderer emt engineer engraver
  enroller entertainer entrepreneur envoy epidemiologist ergonomist escort esthetician estimator evaluator
  evangelist examiner executive exterminator fabricator facilitator faculty farmer farmhand fellow fielder filler
  finisher firefighter fireman fisherman fitter florist foreman forester forewoman founder framer freelancer
  fundraiser gardener generalist geneticist geographer geologist geophysicist glazier governess greeter
  grower guard guide gynecologist hairdresser hairstylist handler handyman head headmaster headmistress
  headteacher helper historian host hostess housekeeper housekeeping hygienist illustrator immunologist
  importer incumbent inspector installer instructor intern internist interpreter interviewer investigator
  investor ironworker janitor jeweler jeweller jockey journalist journeyman judge keeper keyholder laborer labourer
  landscaper laundress lawyer lead leader leasing lecturer legislator liaison librarian lieutenant lifeguard
  linguist lineman lobbyist locksmith logger logistician longshoreman machinist magistrate maid maintainer maker
  manager marketer mason masseur masseuse mate mathematician mechanic mediator medic member mentor merchandiser
  merchant messenger meteorologist microbiologist midwife millwright miner minister model moderator modeler monitor
  mortician mover musician nanny navigator nephrologist neurologist neuroscientist neurosurgeon notary novelist
  nurse nutritionist obstetrician officer oncologist operative operator ophthalmologist optician optometrist
  orderly organizer organiser originator orthodontist osteopath owner packer packager painter paralegal paramedic
  paraprofessional parapro partner pastor pathologist patrolman paver pediatrician paediatrician performer
  pharmacist phlebotomist photographer photojournalist physician physicist physiologist physiotherapist pianist
  picker pilot pipefitter planner plasterer player plumber podiatrist police porter postdoc poet postman
  practitioner preacher prep preparer preschool president presenter presser priest principal printer processor
  producer professor programmer projectionist promoter proofreader proprietor prosecutor provider provost
  psychiatrist psychologist psychometrician psychotherapist publicist publisher purchaser rabbi radiographer
  radiologist ranger realtor receiver receptionist recruiter rector referee registrar rep repairer reporter
  representative rescuer researcher resident resolver restorer retoucher reviewer rigger roaster roofer runner
  sailor salesman salesperson saleswoman sampler scheduler scientist screener screenwriter scribe sculptor
  seamstress secretary seller selector sergeant server servicer setter sewer shampooer sheriff shipper
  shoemaker shopper singer sitter sociologist soldier sommelier sonographer soprano sorter specialist sponsor
  staff stager statistician stenographer steward stewardess stitcher stocker stockbroker strategist strategy
  stylist subcontractor superintendent supervisor supporter surgeon surveyor sysadmin tailor taper taxidermist
  teacher technician technologist telemarketer teller tester therapist tiler toolmaker tourguide trader trainee
  trainer transcriber transcriptionist translator treasurer trooper trucker trustee tutor typist umpire
  underwriter undertaker upholsterer urologist usher valet vendor verifier veterinarian vicepresident videographer
  vintner violinist visitor vp svp evp avp waiter waitress waitstaff warden warehouseman warehouser watchmaker
  weaver webmaster welder wholesaler woodworker worker writer yardman zoologist rn lpn lvn cna sdr bdr ae pm
  devrel sre qa swe sde sdet ta ra gm md ea pa csr mts ux ui teamlead crew janitorial bartending stylists`
    .trim()
    .split(/\s+/),
);

/** Words before the head that mark a title, and count for it only together with other evidence. */
export const JOB_TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `senior sr junior jr staff principal lead chief head assistant associate vice deputy interim acting regional
  district area national global international general executive managing corporate certified registered licensed
  graduate trainee apprentice intern freelance independent volunteer temporary seasonal relief substitute shift
  night day part-time full-time contract summer student founding co-founder adjunct visiting clinical research
  technical administrative sales marketing customer client account project program product office human software
  hardware data business financial medical legal electrical mechanical civil quality production operations
  front back full stack line sous pastry head store team crew floor field service support help desk network
  systems web mobile cloud security information technology creative art graphic digital social content brand media
  public relations community special education elementary kindergarten high school`
    .trim()
    .split(/\s+/),
);

/** Whole titles that hold none of the heads. */
export const JOB_TITLE_PHRASES: ReadonlySet<string> = new Set(
  `vice president;human resources;help desk;front desk;customer service;self employed;self-employed;co-founder;
  full stack;tech lead;team lead;shift lead;research and development;general management;it support;desktop support;
  technical support;sous chef;line cook;bar back;in charge;charge nurse;of counsel;stay at home;crew chief;
  air traffic control;child care;day care;home health;retail sales;inside sales;outside sales;field sales;
  tech support;data entry;quality assurance;quality control;business development;account management`
    .split(";")
    .map((phrase) => phrase.trim()),
);

/** Verbs that open a bullet; a line that begins with one is no header. Past tense and -ing forms are seen by their ending. */
export const BULLET_OPENERS: ReadonlySet<string> = new Set(
  `led built wrote ran grew made drove held kept met won taught sold cut set put got gave took began brought chose
  did dealt fed found spoke spent stood oversaw undertook rewrote rebuilt upheld sought shot sang sent swept
  responsible worked manage develop design create lead build provide perform prepare maintain assist ensure support
  conduct coordinate implement analyze analyse review process monitor handle plan organize communicate train teach
  write work serve participate collaborate establish supervise direct oversee evaluate assess identify resolve
  answer greet help use utilize apply complete update track report respond schedule order stock clean operate
  inspect test install repair troubleshoot deliver drive negotiate recruit hire interview prospect generate
  increase reduce improve achieve exceed facilitate promote present research collect compile enter file document
  verify reconcile audit calculate approve administer execute define deploy configure migrate optimize automate
  successfully effectively efficiently actively consistently proactively directly daily duties responsibilities
  proficient skilled experienced knowledgeable able ability strong excellent proven also as was were am is are
  i we my our the this these that it to in on at by for from with while when where which who`
    .trim()
    .split(/\s+/),
);
