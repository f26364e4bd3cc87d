const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Head nouns of job titles; a line that ends in one (or has one before "of", "for", "–") may be a title. */
export const TITLE_HEADS = words(`
accountant actor actuary acupuncturist administrator adviser advisor advocate agent aide ambassador analyst anesthesiologist anesthetist animator anthropologist appraiser apprentice arborist archaeologist architect archivist artist assembler assessor assistant associate astronomer attendant attorney auditor author
baker banker barber barista bartender beautician biochemist biologist boilermaker bookkeeper bookseller brewer bricklayer broker builder butcher buyer
cabinetmaker captain caregiver caretaker carer carpenter cashier caterer ceo cfo chaplain chauffeur chef chemist chief chiropractor choreographer clerk clinician cio cmo coach commissioner companion composer compositor concierge conductor conservator consultant contractor controller cook coordinator co-ordinator copywriter coo correspondent counsel counsellor counselor courier craftsman crew cto curator custodian
dancer dean decorator dentist deputy designer detective developer dietician dietitian director dishwasher dispatcher doctor doorman drafter draftsman draughtsman dressmaker driver
ecologist economist editor educator electrician embalmer engineer epidemiologist ergonomist esthetician estimator evaluator examiner executive expert
fabricator facilitator farmer farmhand fellow filmmaker finisher firefighter fisherman fitter florist foreman forester fundraiser
gardener genealogist generalist geographer geologist geophysicist glazier grader groomer groundskeeper guard guide
hairdresser hairstylist hand handler handyman head headteacher helper historian host hostess housekeeper hygienist
illustrator inspector installer instructor interior intern internship interpreter interviewer investigator
janitor joiner jeweler jeweller jockey journalist judge
keeper labourer laborer landscaper lawyer lead leader lecturer librarian lifeguard linguist loader locksmith logistician
machinist maid maintainer maker man manager marketer mason masseur mathematician mechanic mediator member mentor merchandiser messenger meteorologist microbiologist midwife miller millwright miner model moderator mortician musician
nanny navigator neurologist notary nurse nutritionist
officer operative operator optician optometrist orderly organizer orthodontist outfitter owner
packer painter paralegal paramedic paraprofessional partner pathologist patrolman pediatrician performer person pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot pipefitter planner plasterer plater plumber podiatrist police policeman porter postdoc practitioner preparer presenter presser principal printer processor producer professor programmer promoter proofreader prosecutor psychiatrist psychologist psychotherapist publicist purchaser
radiographer radiologist ranger realtor receptionist recruiter referee registrar rep repairer representative reporter researcher resident rigger rn lpn cna roofer
sailor salesman salesperson scheduler scientist scribe sculptor seamstress secretary seller sergeant server setter shoemaker singer sociologist solicitor solderer sonographer specialist splicer statistician steward stewardess stocker strategist stylist superintendent superior supervisor surgeon surveyor sweeper
tailor taxidermist teacher tech technician technologist telemarketer teller tester therapist tiler toolmaker trader trainee trainer translator treasurer trucker tutor typist
umpire underwriter upholsterer usher valet veterinarian videographer
waiter waitress warden watchman weaver webmaster welder woodworker worker writer zookeeper zoologist
sre dba sdr bdr sysadmin vp president trainee paraeducator au-pair babysitter sitter stagehand crew-member lineman linesman longshoreman dockworker groundsman roadie sommelier patissier confectioner commis sous-chef doula lactation phd scout steward stewardess surveyor negotiator valuer conveyancer actuarial underwriter adjuster adjudicator
`);

/** Endings of words that are the head of a title although the table lacks them. */
export const TITLE_HEAD_ENDINGS =
  /(?:ologist|ician|keeper|smith|maker|worker|woman|person|grapher|fighter|hand|master|therapist|engineer|developer|analyst|specialist|teacher|driver)$/;

/** Things after a title that are not part of it, in brackets or behind a separator. */
export const TITLE_NOISE: readonly RegExp[] = [
  // Gender tags of many countries: (m/f/d), (w/m/div.), (all genders), m/w/d.
  /[([]\s*(?:[mwfdhxvin]|div|gn|male|female|diverse?)\.?(?:\s*[/|*,]\s*(?:[mwfdhxvin]|div|gn|male|female|diverse?)\.?){1,4}\s*[)\]]/gi,
  /[([]\s*(?:all genders?|gn|any gender|all people|open to all)[^)\]]{0,15}[)\]]/gi,
  /(?:^|\s)[mwfd]\/[mwfdx](?:\/[mwfdxi])?(?=$|[\s,.–-])/gi,
  /[*:_/]in(?:nen)?\b/g,
  // Numbers.
  /[([]?\s*(?:#|req(?:uisition)?\.?|job|ref(?:erence)?\.?|id|no\.?|posting|vacancy)\s*(?:id|no\.?|number|code|ref\.?)?\s*[:#.]?\s*[A-Z]{0,5}[-_/]?\d[\w/-]*\s*[)\]]?/gi,
  /[([]\s*[A-Z]{0,4}-?\d{3,}[\w-]*\s*[)\]]/g,
  // Terms of employment, place, pay.
  /[([][^()[\]]{0,60}[)\]]/g,
];
/** Parts behind a separator that are no title: their presence cuts. Whole part, lower case. */
export const TITLE_TAILS =
  /^(?:(?:100% |fully |partially |partly )?(?:remote|hybrid|on-?site|in-?office|work from home|wfh|home-?based)(?:\b.*)?|(?:full|part)[ -]?time.*|permanent.*|temporary.*|temp|contract(?:or)?\b.*|fixed[ -]term.*|freelance|seasonal.*|per diem|prn|(?:day|night|evening|weekend|rotating|1st|2nd|3rd|first|second|third|swing|graveyard)s?(?: |\/)?(?:shifts?|nights?)?.*|\d+(?:[ -]\d+)? ?(?:hours?|hrs?|h)\b.*|[$€£].*|\d.*|urgent(?:ly)?.*|immediate (?:start|hire).*|hiring (?:now|immediately).*|now hiring.*|apply (?:now|today).*|sign[ -]on bonus.*|.*\bbonus\b.*|.*\b(?:usa|uk|u\.s\.|united states|united kingdom|germany|canada|india|australia|emea|apac|europe|worldwide)\b.*|w2|c2c|1099|hourly|salaried|exempt|non-exempt|new|multiple (?:openings|locations|positions)|job (?:description|details|posting|advert(?:isement)?|ad)|careers?|jobs?|vacancy|indeed|linkedin|glassdoor)$/i;
/** Separators between a title and its trimmings. */
export const TITLE_SEPARATORS = /\s+[–—|•·]\s+|\s+-\s+|\s*\|\s*|\s+@\s+|\s{2,}/;
/** Words around a title on its line. */
export const TITLE_LINE_FRONT =
  /^(?:(?:re|fwd?|aw)\s*:\s*)?(?:(?:we(?:'re| are) |now |currently |urgently |immediately )*(?:hiring|recruiting|seeking|looking for|wanted|needed|help wanted)|(?:(?:new |current |immediate |exciting )?(?:job |career |position )?(?:opening|opportunity|vacancy|posting|advert|offer|announcement|position|role|title|job))(?: available)?(?: (?:for|as|of))?|application for|apply for|urgent|join us as)\s*[:!–—-]*\s+(?:an?\s+|the\s+)?(?=[A-Za-z])/i;
export const TITLE_LINE_END =
  /\s+(?:(?:urgently |immediately )?(?:needed|wanted|required|sought)|(?:job|position|vacancy|opening|opportunity|role)(?: (?:available|description|opening|posting))?)(?:\s*!*)?$/i;
/** Words in front of a title in prose that are no part of it. */
export const TITLE_FRONT =
  /^(?:(?:an?|the|our|another|one|two|three|four|several|multiple|some|more|new|next|highly|very|truly|self|well|our next|skilled|experienced|talented|motivated|self-motivated|highly-motivated|passionate|dedicated|dynamic|enthusiastic|energetic|reliable|friendly|caring|compassionate|creative|driven|ambitious|outstanding|exceptional|excellent|great|brilliant|strong|qualified|hard-?working|hard|working|full-?time|part-?time|full|part|time|permanent|temporary|seasonal|remote|hybrid|on-?site|bright|fantastic|amazing|awesome|curious|proactive|results-driven|results-oriented|detail-oriented|organi[sz]ed|professional|career-minded|customer-focused|confident|competent|licensed|immediate|urgent|additional|seasoned|versatile|innovative|hands-on|world-class|rockstar|ninja|smart|savvy|personable|outgoing|local|in-house|ideal|suitable|committed|accomplished|freelance|open|vacant|entry level|successful|first|second|top|kind|proven|and|,|&)[\s,]+)+/i;
/** Where a title in prose ends. */
export const TITLE_END =
  /[.,;:!?()[\]"“”|]|\s[–—-]\s|\b(?:to|who|whom|whose|with|for|in|at|that|which|on|join|joining|as|based|from|where|when|will|is|are|you|we|our|your|within|across|having|by|who's|position|positions|role|job|opportunity|opening|vacancy|needed|wanted|required|ready|able|looking|capable|responsible|immediately|starting|reporting|near|under|willing|this|asap|today|now|since|because|has|have|must|should|may|can)\b/i;
/** Wordings in prose right in front of a title. */
export const ROLE_LEADS =
  /\b(?:(?:is |are |'re |we're |we are |currently |now |actively |urgently )*(?:looking for|looking to (?:hire|add|recruit|appoint|employ|bring on)|hiring(?: for)?|seeking(?: to (?:hire|recruit|appoint|employ|add|fill))?|seeks|recruiting(?: for)?|searching for|in search of|in need of|on the lookout for|wanting|wants?|needs?|requires?|recruits|hires|invites applications for|inviting applications for|has (?:an? )?(?:(?:immediate|exciting|new|great|excellent|fantastic|full[ -]time|part[ -]time|current|open|rare) )*(?:opening|openings|opportunity|vacancy|vacancies|position|role|need)s?(?: available)? for)|join (?:us|our team|the team|our \w+ team|our growing team|the [\w&.' -]{2,30} team|[A-Z][\w&.'-]+) as|(?:opening|openings|vacancy|vacancies|opportunity|opportunities|need|interview|applications?|search|hunt) (?:exists )?for|(?:role|position|post|job|duties|title|vacancy|work|career|services) (?:of|as)|help wanted[:!]?|now hiring[:!]?|we need|(?:about|regarding|discuss|discussing|share) (?:an?|the|our|this)|work(?:ing)? as|employ(?:ed|ment)? as|serve as|recruit|hire|as) (?=\S)/gi;
/** A title in front of a wording: "Line cook wanted", "Nurse needed". */
export const ROLE_TAILS =
  /^(.{3,60}?) (?:wanted|needed|required|sought|position available|job available|vacancy|opening)\b/i;
/** The whole title is no title. */
export const NO_TITLE =
  /^(?:(?:job|position|role) (?:description|summary|details|overview|posting|opening|announcement|profile|advertisement|ad|title)|we(?:'re| are) hiring!?|now hiring!?|join (?:us|our team).*|careers?|vacancy|jobs?|home|apply.*|about .*|hiring|help wanted|untitled.*|document\d*|microsoft word.*|.*\.(?:docx?|pdf|txt|html?|md)|someone|somebody|people|person|individuals?|candidates?|team members?|members?|persons?|anyone|professionals?|talents?|colleagues?|applicants?|you)$/i;
