const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Function words, and words of time and quantity: a phrase never holds one. */
export const STOP_WORDS = words(`
a an the this that these those some any each every all both either neither no none not other others another such same own
and or but nor so yet if then than as while when where whenever wherever because since until unless although though whether
of in on at by for with about against between into through during before after above below to from up down out off over under
again further within without across along among around behind beyond per via toward towards throughout upon onto near despite except
i you he she it we they me him her us them my your his its our their mine yours ours theirs yourself themselves itself who whom whose which what why how
am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
there here also too very just only even still already always never often sometimes usually typically ever once twice
more most less least much many few several enough lot lots plenty various numerous multiple
one ones two three four five six seven eight nine ten first second third
etc e.g i.e eg ie ex incl including include includes included like unlike plus minus vs
and/or he/she his/her him/her s t re ve ll d m don doesn
today tomorrow daily weekly monthly quarterly annually yearly annual hourly day days week weeks month months year years yr yrs hour hours minute minutes
time times am pm a.m p.m monday tuesday wednesday thursday friday saturday sunday weekend weekends weekday weekdays evening evenings night nights morning mornings
january february march april june july august september october november december
given taken done made held kept sent shown understood met chosen grown known seen used based
yes please thanks welcome hello hi dear ok
`);

/** Verbs that are no nouns of the work: they end a phrase wherever they stand. Base forms; inflections are derived. */
export const VERBS = words(`
achieve acquire act adapt add address adhere adjust administer advise agree aim align allocate allow analyze analyse answer anticipate appear apply appreciate arrange
ask assemble assess assign assist assume assure attend attract author automate avoid balance become begin believe belong bring build calculate care
carry champion choose clarify clean close collaborate collect combine come commit communicate compare compile complete comply compose conduct confirm connect consider consist
construct consult contribute convert convey cooperate coordinate correspond create cultivate deal decide define delegate deliver demonstrate depend deploy derive describe detect determine
develop devise diagnose direct discover discuss display disseminate distribute dispense drive earn educate elevate elicit eliminate embrace employ empower enable encourage enforce engage
enhance enjoy ensure enter escalate establish evaluate examine exceed execute exercise exhibit expand expect explain explore express extend facilitate fill find flag follow foster fulfil fulfill gain gather
generate get give go grow guide handle happen help hire hold identify illustrate implement improve increase influence inform initiate innovate inspect inspire install instruct integrate interact interface interpret introduce investigate invite involve join
keep know lead learn let leverage liaise lift listen live look love maintain make manage maximize maximise mean measure meet mentor migrate minimize minimise mitigate modify monitor motivate
move need negotiate nurture observe obtain offer operate optimize optimise organize organise oversee own participate perform persuade pitch possess prefer prepare prescribe present prevent prioritize prioritise
proceed procure produce promote propose protect provide pursue put receive recognize recognise recommend reconcile recruit redesign reduce refactor refine reflect relate remain remove render replace rebuild reply represent require resolve respond restock retain retrieve return review rotate run safeguard satisfy
say secure see seek select sell send serve set shape share show simplify solicit solve source spearhead speak specify stay stand streamline strengthen strive submit succeed suggest supervise supply support sustain
tackle take tailor talk teach tell tend thrive think transform translate transport treat troubleshoot try turn uncover understand undertake uphold use utilize utilise validate verify visit want watch wear welcome win work write
pass accommodate accompany accomplish accept amend accelerate affect assign become bake chop cook greet grill mop mow peel scrub season serve slice sweep wash wipe dispose fry
`);

/** Verbs that are as often nouns of the work: verbs only at the start of a clause, or behind "to", "will", "you". */
export const NOUN_VERBS = words(`
access pull steam account approach audit balance bill book brief budget build care cause change charge chart check claim clean close code complaint conduct contact contract control cost cover credit cut deal debate design detail
document draft drive estimate exercise experience experiment export feed file finance flow focus forecast form format function fund guide help host impact import increase index influence interface interview inventory invoice issue
judge label lab launch lead lease level license licence link list load log loan mail manufacture map mark market master match measure message model monitor move need network note offer operate order own pack package paint park part partner pay permit phone
photograph plan plant plate play post practice practise present press price print process produce program project promise prompt proof purchase question quote range rate reach record refund release rent repair report request rescue research reserve rest result return review
reward route run sample schedule scope score screen script seat season secure service set shift ship shop show sign source staff stage stock store structure study style supply support surface survey switch target task teach test time tour trace track trade train transfer
transition transport travel treat trend triage trim type update upgrade use value view visit voice volunteer wait walk watch water weigh weld work yield handle supply coach counsel mentor pilot grade tutor pitch stock sort scan weed
`);

/** Words of praise and padding: they end a phrase, or are cut from its front. */
export const FLUFF = words(`
able ability abilities accountable accurate accurately active actively additional adequate advanced agile ambitious amazing appropriate approximately applicable aspect aspects attitude autonomous available awesome aware background base based basic basis best better big 
broad busy candidate candidates capable career careers challenge challenges challenging clear close-knit closely collaborative colleague colleagues comfortable commitment committed common company companies competent complex comprehensive concise confident consistent constant continuous core creative critical crucial cross-functional current
date deep dedicated desire desired detailed different difference direct diverse driven dynamic eager easy effective effectively efficient efficiently emerging employees employer energetic engaged engaging enthusiasm enthusiastic entire environment environments essential exact excellent exceptional exciting existing expected experience experienced experiences expert expertise extensive external extremely
familiar familiarity fast fast-paced fixed paced fast-growing flexible full fully fun future general good great groups growing growth guy guys hands-on happy hard hard-working healthy high high-level high-quality highly holistic honest ideal ideally ideas immediate impact impactful important improved in-depth incredible independent independently individual individuals industry initial innovative insight insights interest interested interesting internal
job jobs junior key kind knowledge knowledgeable large latest leading level levels long long-term main major manner maximum medium mid middle mindset minimum mission modern motivated necessary needed needs new next nice normal one-on-one ongoing open opportunity opportunities optimal organization organizations organisation organisations organized outstanding overall
part particular passion passionate people perfect person personal personality personnel place player plus pleasant polite position positions positive possible potential practical preferably preferred previous primary prior prioritized proactive professional professionals proficiency proficient profile proper proud proven quick quickly range rapid ready real real-world reasonable recent regular regularly related relevant reliable required requirement requirements responsibilities responsibility responsible right robust role roles
same seamless self-motivated self-starter senior sense serious set similar simple skill skilled skills small smart smooth solid special specific standard start state state-of-the-art strict strong style successful successfully suitable super supportive sure talented task tasks team teams teammates team-oriented thing things thorough tight timely together top top-notch total track true trusted type types unique urgent useful utmost valid valuable variety vast vibrant warm way ways well well-organized whole wide willing willingness wonderful word words work working workplace world world-class
accordance addition area areas amount assigned degree diploma duties duty equivalent example examples function functions guidance number objective objectives outcome outcomes purpose purposes step steps success term terms understanding use view win wins
bachelor bachelors master masters phd bs ba ms bsc msc mba m/f/d f/m/d m/w/d proof hire hires seekers applicant applicants salary compensation pay benefits bonus onsite on-site remote hybrid full-time part-time temporary permanent contract shift shifts location office relocation visa sponsorship resume cv cover letter apply
united states usa uk us city country region startup overtime stakeholders graduation accredited employer's visitors visitor deadline presence j.d fluency advantage incumbent occupant absolute definition ged end exposure tidy clean
`);

/** Endings "-ing" that name a field of work; other "-ing" words at the front of a phrase are verbs. */
export const NOUN_GERUNDS = words(`
accounting advertising analyzing auditing banking billing boarding bookkeeping branding brewing budgeting building butchering canvassing casting catering charting cleaning clearing closing coaching coding cold-calling computing consulting cooking copywriting costing counseling counselling crafting
debugging dining drawing dressing drilling driving editing e-commerce engineering etching farming fencing filing filming financing firefighting fishing forecasting framing fundraising gaming gardening grading grilling grooming hairdressing handwriting healing heating housekeeping housing imaging invoicing ironing landscaping laundering
leasing lending licensing lighting listing logging machining manufacturing marketing masking mentoring merchandising milling mining modeling modelling monitoring networking nursing onboarding outsourcing packaging painting parenting paving payroll phlebotomy photography pipetting piping planning plating plumbing polishing pricing printing processing procuring programming proofreading prospecting publishing purchasing
reasoning receiving recruiting recycling refereeing reporting retailing rigging roofing routing sampling sanding scaffolding scanning scheduling screening scripting sculpting sealing sequencing sewing shelving shipping singing soldering sourcing spreadsheet staffing staging stocking storytelling styling surveying swimming tailoring targeting teaching telemarketing testing tiling timing trading training transcribing translating troubleshooting trucking tutoring
underwriting upholstering upselling cross-selling ventilating videography visual warehousing wayfinding welding wiring woodworking wording writing machine learning deep processing reporting nursing learning feeding bathing wound dressing dosing suctioning splicing pruning harvesting planting milking breeding sowing glazing forging casting turning grinding crimping bending stamping
`);

/** Ends in "-ly" and is no adverb. */
export const LY_NOUNS = words("family supply assembly anomaly reply butterfly jelly monopoly");

/** Phrases held together by a function word, folded. */
export const FIXED_PHRASES =
  /\b(?:point[ -]of[ -](?:sale|care)|bills? of (?:materials?|lading)|chart of accounts|profit and loss|health and safety|research and development|proof of concept|front of house|back of house|scope of work|activities of daily living|range of motion|plans? of care|statements? of work|terms and conditions|line of business|separation of duties|chain of custody|continuity of care|standards? of care|internet of things|software as a service|infrastructure as code|cost of goods|return on investment|pick and pack|shipping and receiving|loading and unloading|diversity and inclusion|mergers and acquisitions|cash handling|billing and coding|supply and demand|repair and maintenance|maintenance and repair|root cause analysis)\b/gi;

/** Two words side by side that mean nothing of the work although one of them may: "take charge of", "in good order". */
export const EMPTY_PAIRS: ReadonlySet<string> = new Set(
  `
take charge | takes charge | taking charge | took charge | in charge | full charge | in order | good order | working order | right order | command of | in touch |
on hand | at hand | in hand | on top | on board | come on | in place | take place | takes place | taking place | right place | first place | in front | in line | on track | in mind |
in turn | in return | in case | in advance | in practice | in store | in demand | on demand | in time | on time | on call | at heart | at ease | at scale | at large | at stake |
by hand | to hand | in house | in writing | in public | make sense | makes sense | making sense | sense of | takes care | take care | taking care | eye on | eyes on | a hand | no matter | as well |
point out | play out | role in | part of | lot of | form of | kind of | matter of | course of | end of | top of | front of | rest of | face of | sake of | light of | terms of | view of | touch with | pace with
`
    .split("|")
    .map((pair) => pair.trim().replace(/\s+/g, " ")),
);

/** Phrases that pass every other test and are still no keyword, folded. */
export const EMPTY_PHRASES: ReadonlySet<string> = new Set(
  `
team player | fast paced environment | fast-paced environment | attention | detail | attention to detail |
work ethic | best practices | best practice | track record | high standards | day-to-day operations |
day-to-day | direct reports | other duties | related duties | special projects | equal opportunity |
related field | deadlines | tight deadlines | pressure | solutions | customers | clients | issues |
problems | information | activities | materials | changes | goals | results | members | department |
departments | manager | managers | management | business | services | service | support | communication |
leadership | relationships | questions | feedback | priorities | progress | community | culture | resources |
systems | tools | processes | procedures | policies | operations | projects | products | plans | programs |
events | reports | users | expectations | partners | leaders | leads | staff members |
team members | wide range | staff | training | trainings | company | owner | owners |
motivated staff | contact | contacts | strengths | thought | languages | approach | partnerships | foremost | public | trends | headquarters | organization | contributions | production | college | university | membership | registration | asset | assets | help | education | certification | certifications | certificate | certificates | license | licence | qualification | qualifications | references | summary | achievements | accomplishments | awards | interests | hobbies | employment | background | platform | platforms | head | lead | staff | principal | chief 
`
    .split("|")
    .map((phrase) => phrase.trim()),
);
