/** The kinds of condition, as in the schema (this folder imports nothing of it). */
export type KnockOutName =
  | "work_authorization"
  | "clearance"
  | "license"
  | "degree"
  | "on_site"
  | "language"
  | "age_or_legal";

/** One wording of a condition. `unless` on the same clause means that it is none. */
export interface KnockOutRule {
  kind: KnockOutName;
  value: string | null;
  /** Lower case; whatever the pattern matches holds one of them. */
  hints: readonly string[];
  pattern: RegExp;
  unless?: RegExp;
}

const OFFERED =
  /\b(?:we (?:offer|provide|can|will|do|also)|(?:is|are) (?:available|offered|provided|possible)|assistance|package|reimburse|we sponsor|we'll sponsor|open to sponsor)/i;
const NO_NEED =
  /\b(?:no|not|never|without|don't|doesn't|isn't|aren't)\b[^,;.]{0,25}\b(?:required|needed|necessary|need|requirement)\b|\bno (?:\w+ ){0,2}(?:required|needed|necessary)\b/i;

/** Tried on every clause that asks (not on passages about the company or what it offers). */
export const KNOCK_OUT_RULES: readonly KnockOutRule[] = [
  {
    kind: "clearance",
    value: null,
    hints: ["clear", "top secret", "ts/sci", "public trust", "polygraph"],
    pattern:
      /\b(?:(?:security|secret|government|dod|doe|federal|baseline|sc|dv|bpss|nato|vetting|active|current) (?:security )?clearances?|clearance (?:level|required|is required|eligib)|(?:top secret|ts\/sci|public trust)|security[ -]cleared|sc[ -]cleared|dv[ -]cleared|polygraph|clearable)\b/i,
    unless: /\b(?:customs clearance|credit clearance|site clearance)\b/i,
  },
  {
    kind: "work_authorization",
    value: "citizenship",
    hints: ["citizen"],
    pattern:
      /\b(?:(?:u\.?s\.?a?|united states|uk|british|canadian|eu|australian|german) citizen(?:s|ship)?|citizens? of (?:the )?(?:u\.?s|united|canada|australia)|citizenship (?:is )?(?:required|status)|must be (?:an? )?(?:\S+ )?citizen)\b/i,
    unless: /\b(?:senior citizen|citizenship (?:or|of) .{0,20}considered|regardless)\b/i,
  },
  {
    kind: "work_authorization",
    value: null,
    hints: [
      "authori",
      "eligib",
      "entitled",
      "permitted",
      "allowed",
      "legal",
      "right to",
      "permit",
      "visa",
      "settled",
    ],
    pattern:
      /\b(?:(?:legally |currently |fully )?(?:authori[sz]ed|eligible|entitled|permitted|allowed|legal(?:ly able)?) to (?:live and )?work (?:in|for|without)|(?:legal )?right to (?:live and )?work|(?:work|employment) (?:authori[sz]ation|permit|eligibility|visa)|authori[sz]ation to work|eligibility to work|proof of (?:right|eligibility|authori[sz]ation)|settled status)\b/i,
    unless: /\b(?:will|can|may|able to|happy to|open to|we) (?:also )?(?:consider )?sponsor/i,
  },
  {
    kind: "work_authorization",
    value: "no_sponsorship",
    hints: ["sponsor", "h-1b", "h1b"],
    pattern:
      /\b(?:(?:visa|immigration|work permit|employment|h-?1b)? ?sponsor(?:ship|ed|ing)?(?: of)?(?: (?:visas?|work))?|h-?1b)\b/i,
    unless: /^(?!.*\b(?:not|no|unable|cannot|can't|won't|without|don't|doesn't)\b)/i,
  },
  {
    kind: "license",
    value: "CDL",
    hints: ["cdl", "class", "commercial", "hgv", "lgv", "pcv", "c+e", "category c"],
    pattern:
      /\b(?:cdl(?:[ -][abc]\b)?|class[ -]?(?:[abc] (?:cdl|commercial)|[ab] driver)|commercial driver'?s'? licen[cs]e|(?:hgv|lgv|pcv|c\+e|category c\+?e?|class [12]) (?:licen[cs]e|entitlement))\b/i,
  },
  {
    kind: "license",
    value: "driver",
    hints: ["licen"],
    pattern:
      /\b(?:(?:driver'?s?'?|driving|drivers'|motor vehicle) licen[cs]es?|licen[cs]e to drive|licen[cs]ed driver|(?:licen[cs]e)[^.;]{0,15}\bto drive)\b/i,
  },
  {
    kind: "license",
    value: "RN",
    hints: ["licen", "regist", "nmc"],
    pattern:
      /\b(?:(?:rn|registered nurse|nursing|nurse'?s?) (?:\w+ ){0,2}?(?:licen[cs](?:e|ure)|registration)|licen[cs](?:e|ure|ed) (?:as |to practice as )?(?:an? |in \w+ as an? )?(?:rn|registered nurse)|(?:current|active|valid|unrestricted|unencumbered) (?:[\w/]+ ){0,3}(?:rn|registered nurse) (?:licen|regist)|nmc (?:registration|pin|registered))\b/i,
  },
  {
    kind: "license",
    value: "LPN",
    hints: ["lpn", "lvn", "practical nurse", "vocational nurse"],
    pattern:
      /\b(?:(?:lpn|lvn|licensed (?:practical|vocational) nurse)(?: \w+){0,2} licen[cs](?:e|ure)|(?:current|active|valid) (?:\w+ ){0,3}(?:lpn|lvn)\b|licen[cs](?:e|ure|ed) (?:as )?(?:an? )?(?:lpn|lvn))\b/i,
  },
  {
    kind: "license",
    value: "bar",
    hints: ["bar", "attorney", "lawyer", "law", "practising"],
    pattern:
      /\b(?:(?:state )?bar (?:admission|membership|licen[cs]e|license)|admi(?:tted|ssion) to (?:the |practice |a )?(?:\w+ ){0,4}bar|member (?:in good standing )?of the (?:\w+ ){0,4}bar|licen[cs]ed (?:attorney|lawyer|to practice law)|active (?:member(?:ship)? )?(?:of |in )?(?:the )?(?:\w+ ){0,4}bar\b(?! ?tender)|practising certificate|law licen[cs]e)\b/i,
  },
  {
    kind: "license",
    value: "CPA",
    hints: ["cpa", "certified public"],
    pattern:
      /\b(?:cpa (?:licen[cs]e|licensure)|licen[cs]ed (?:cpa|certified public accountant)|active cpa)\b/i,
  },
  {
    kind: "license",
    value: "teaching",
    hints: ["teach", "educator", "qts", "qualified teacher", "pgce"],
    pattern:
      /\b(?:(?:teach(?:ing|er'?s?)|educator'?s?) (?:\w+ )?(?:licen[cs](?:e|ure)|certificat(?:e|ion)|credential)|certified teacher|qualified teacher status|qts|licen[cs]ed teacher|pgce)\b/i,
    unless: /\bstate certificat/i,
  },
  {
    kind: "license",
    value: "forklift",
    hints: ["fork"],
    pattern:
      /\b(?:fork ?(?:lift|truck)(?: \w+){0,2} (?:licen[cs]e|certificat(?:e|ion)|ticket|card)|(?:licen[cs]ed|certified) fork ?lift|licen[cs]e for fork ?lifts?)\b/i,
  },
  {
    kind: "license",
    value: null,
    hints: ["licen", "sia badge"],
    pattern:
      /\b(?:(?:valid|current|active|unrestricted|state|professional|medical|pharmacy|pharmacist|dental|physician|real estate|insurance|series \d+|finra|pe|professional engineer'?s?|electrician'?s?|electrical|plumb(?:ing|er'?s?)|hvac|contractor'?s?|cosmetology|barber|esthetician|massage|guard|security guard|sia|firearms?|pilot'?s?|gaming|liquor|food (?:handler'?s?|manager|safety|service)|servsafe|therap(?:y|ist)|physical therapist|pt|ot|slp|lcsw|lmft|lpc|lmsw|social work(?:er)?|psycholog(?:y|ist)|veterinary|dea|appraiser|notary|lifeguard|journeyman'?s?|master'?s?|adjuster'?s?|property and casualty|life and health|personal) (?:[\w'/&]+ ){0,3}?licen[cs](?:e|es|ure)|licen[cs]ed (?:as |to |in |by |electrician|plumber|physician|pharmacist|therapist|clinical|professional|practical|contractor|social worker|cosmetologist|esthetician|veterinarian|dentist|psychologist|engineer|architect|physical|occupational|real estate)|licen[cs]ure|licen[cs]e (?:is )?(?:required|to practice|in good standing)|sia badge)\b/i,
    unless:
      /\b(?:software|site|user|licen[cs]e (?:management|agreement|plate|key|compliance|terms)|licensing|\d+ licenses|microsoft|office 365|open[ -]source)\b/i,
  },
  {
    kind: "age_or_legal",
    value: null,
    hints: ["14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29"],
    pattern:
      /\b(?:(?:at least|minimum(?: age)?(?: of| is|:)?|over|be|aged?|above|are) ?(?:at least |over )?(?<age>1[4-9]|2[0-9])(?:\+| ?(?:years? ?(?:old|of age|or older|and older|or over|and over)|years? or older|or older|or over|and over|and above))|(?:minimum age|age requirement)\D{0,12}(?<age2>1[4-9]|2[0-9])|(?:must be|be|aged) (?:at least |over )?(?<age3>1[4-9]|2[0-9])\b(?! (?:hours|days|minutes|lbs|pounds|percent|%|months))|(?<age4>1[4-9]|2[0-9])\+? (?:years? (?:old|of age)|or older)|(?<age5>1[4-9]|2[0-9]) years or older|over (?:the age of )?(?<age6>18|21)(?= (?:due|to|because)))/i,
  },
  {
    kind: "age_or_legal",
    value: "drug_test",
    hints: ["drug", "screening"],
    pattern:
      /\b(?:drug(?:[ -]and[ -]alcohol|\/alcohol| & alcohol)?[ -](?:test(?:s|ing)?|screen(?:s|ing)?|free workplace test)|(?:pre-employment|urine|random) (?:drug|screening))\b/i,
  },
  {
    kind: "age_or_legal",
    value: "background_check",
    hints: [
      "background",
      "criminal",
      "dbs",
      "crb",
      "police",
      "fingerprint",
      "working with children",
      "wwcc",
      "garda",
      "vulnerable",
      "record",
      "disclosure",
    ],
    pattern:
      /\b(?:background (?:check|screen(?:ing)?|investigation|verification|clearance)s?|criminal (?:record|background|history)(?: bureau)?(?: check| screening| certificate)?|(?:enhanced )?dbs(?: check| clearance| certificate|\b)|crb check|police (?:check|clearance|certificate|vetting)|fingerprint(?:s|ing|ed)?|working with children(?: check)?|wwcc|garda vetting|vulnerable sector|clean (?:criminal )?record|disclosure and barring)\b/i,
    unless:
      /\b(?:conduct(?:ing)? background|perform(?:ing)? background|run(?:ning)? background|will be considered|fair chance|fingerprint (?:analysis|technology|sensor|reader))\b/i,
  },
  {
    kind: "age_or_legal",
    value: "driving_record",
    hints: ["driving", "motor vehicle", "mvr", "dmv"],
    pattern:
      /\b(?:(?:clean|good|safe|satisfactory|acceptable|clear|excellent) (?:driving|motor vehicle|mvr|dmv)(?: record| history)?|mvr|motor vehicle record)\b/i,
  },
  {
    kind: "age_or_legal",
    value: "credit_check",
    hints: ["credit"],
    pattern: /\bcredit (?:check|history check)s?\b/i,
    unless: /\b(?:perform|conduct|run|carry)\w* (?:\w+ )?credit/i,
  },
  {
    kind: "age_or_legal",
    value: "vaccination",
    hints: ["vaccin", "immuni", "tb test", "covid"],
    pattern:
      /\b(?:vaccinat(?:ed|ion)s? (?:against|is|are|required|status|proof|record|card)?|proof of (?:covid|vaccin|immuni[sz]ation)|tb test|immuni[sz]ation records?)\b/i,
    unless: /\b(?:administer|give|giving|provid|clinic|vaccine storage|vaccinations? to)\w*/i,
  },
  {
    kind: "on_site",
    value: "travel",
    hints: ["travel"],
    pattern:
      /\b(?:(?:willing(?:ness)?|able|ability|available|availability|prepared|must|open|required|ready) (?:to |for )?(?:\w+ ){0,2}?travel(?:ling|ing)?|travel(?:ling|ing)? (?:is |may be |will be |up to |of up to |required|requirements?|approximately|about|\(?\d)|travel:? ?(?:up to )?\(?\d{1,3} ?%|\d{1,3} ?%(?: \w+){0,2} travel|(?:up to|about|approximately|some|occasional|frequent|extensive|regular|domestic|international|overnight) (?:\d{1,3} ?% )?(?:\w+ )?travel\b)/i,
    unless:
      /\b(?:travel (?:agen|insurance|industry|expenses|arrangements?|reimburse|booking|allowance|nurse|planning|bookings?)|no travel|business travel (?:arrangements|booking)|(?:book|arrang|coordinat|plan|manag|organi[sz])\w* (?:\w+ ){0,3}travel|travel (?:is )?not)\b/i,
  },
  {
    kind: "on_site",
    value: "relocation",
    hints: ["relocat"],
    pattern:
      /\b(?:(?:willing(?:ness)?|able|ability|prepared|open|ready|must) to (?:be )?relocat(?:e|ion)|must relocate|relocation (?:is )?(?:required|necessary))\b/i,
  },
  {
    kind: "on_site",
    value: "residence",
    hints: ["based", "located", "resid", "live", "living", "commut", "local candidates", "transport", "own "],
    pattern:
      /\b(?:must (?:be )?(?:based|located|resid(?:e|ing)|live|living|reside)\b|(?:must|need to|should) (?:currently )?(?:live|reside) (?:in|within|near)|(?:be|being|are|is) (?:based|located|resident) (?:in|within|near)|reside (?:in|within)|live within|commutable distance|within commuting distance|local candidates only|(?:able|ability) to (?:reliably )?commute|reliabl[ey] commute|reliable transportation|own transport(?:ation)?|own (?:vehicle|car))\b/i,
    unless:
      /\b(?:our (?:office|company|team|headquarters)|(?:company|office|we) (?:is|are) (?:based|located)|this (?:role|position|job) is based)\b/i,
  },
  {
    kind: "on_site",
    value: "on_site",
    hints: ["site", "office", "person", "remote", "hybrid"],
    pattern:
      /\b(?:(?:on[ -]?site|in[ -](?:office|person)|office[ -]based)(?! (?:gym|parking|childcare|cafeteria|nursery|restaurant|canteen|interview|training|support|service|visits?|sales|events?|fitness|daycare|massage|amenities|banking))|(?:in|from|at) (?:the|our) (?:\w+ ){0,2}office|days? (?:a|per|each) week (?:in|at|on)(?: the| our)?(?: \w+)? ?(?:office|site)|not (?:a )?remote|no remote|hybrid)\b/i,
    unless:
      /\b(?:fully remote|100% remote|remote[ -]first|remote or|or remote|optional|coffee|hybrid (?:cloud|mobile|app|work(?:ing)? (?:available|possible|options?)|vehicles?|infrastructure|environments?)|in our office,? (?:we|you can))\b/i,
  },
];
/** What turns a sponsorship or relocation wording into an offer; with a refusal it stays a condition. */
export const OFFER_CUES: { offered: RegExp; noNeed: RegExp } = { offered: OFFERED, noNeed: NO_NEED };

/** Degree words, highest last; `needs`: only beside the word degree, a subject or an abbreviation dot. */
export const DEGREE_WORDS: readonly { level: string; hints: readonly string[]; pattern: RegExp }[] = [
  {
    level: "secondary",
    hints: [
      "high",
      "secondary",
      "ged",
      "g.e.d",
      "gcse",
      "level",
      "abitur",
      "hs diploma",
      "grade 12",
      "matric",
    ],
    pattern:
      /\b(?:^high[ -]?school$|high[ -]?school (?:diploma|degree|graduate|education|or)|secondary (?:school|education)|ged|g\.e\.d\.?|gcses?|a[ -]levels?|abitur|hs diploma|grade 12|matric)\b/i,
  },
  {
    level: "associate",
    hints: [
      "associate",
      "a.a",
      "aa degree",
      "aas degree",
      "two-year",
      "two year",
      "2-year",
      "2 year",
      "foundation degree",
      "hnd",
      "adn",
    ],
    pattern:
      /\b(?:associate(?:'?s|s')?(?: \w+){0,2} degree|associate(?:'s|s')? (?:in|of)|aa degree|a\.a\.(?:s\.)?|aas degree|two[ -]year degree|2[ -]year degree|foundation degree|hnd|adn)\b/i,
  },
  {
    level: "bachelor",
    hints: [
      "bachelor",
      "baccalaureate",
      "degree",
      "b.",
      "bs/",
      "ba/",
      "bs ",
      "ba ",
      "be ",
      "bs,",
      "ba,",
      "be/",
      "be,",
      "bsc",
      "beng",
      "btech",
      "bba",
      "bsn",
      "university",
    ],
    pattern:
      /\b(?:bachelor(?:'?s|s'|’s)?|baccalaureate|undergraduate degree|b\.?sc\b\.?|bs\/ba|ba\/bs|bs\/ms|b\.s\.?(?!\w)|b\.a\.?(?!\w)|b\.eng|beng|b\.?tech|bba|bsn|b\.ed|four[ -]year (?:college |university )?degree|4[ -]year (?:college |university )?degree|(?:bs|ba|be)(?= (?:degree|in )|[/,] ?(?:ms|ba|bs|ma))|(?:university|college|first|honou?rs|engineering|law|nursing|accounting|finance|science|technical|relevant|related|stem|academic|third[ -]level|tertiary|computer science|business|completed|good) (?:university |college )?degree|(?<!\b(?:master'?s?'?|doctoral|doctorate|advanced|graduate|postgraduate|associate'?s?'?|phd|law) )degree (?:in|from|level|or|required|is|qualified|educated|preferred|program)|degree-qualified|university (?:graduate|education))\b/i,
  },
  {
    level: "master",
    hints: [
      "master",
      "m.",
      "msc",
      "mba",
      "ms ",
      "ma ",
      "ms/",
      "ma/",
      "msn",
      "msw",
      "meng",
      "mtech",
      "degree",
      "llm",
      "juris",
      "jd ",
      "j.d",
    ],
    pattern:
      /\b(?:master(?:'s|s'|’s|s)(?: degree| in| of| or| level| required| preferred|\b)|master (?:of|degree|in)|m\.?sc\b\.?|m\.s\.?(?!\w)|mba|m\.b\.a|m\.a\.(?!\w)|m\.ed|msn|msw|m\.?eng\b|m\.?tech\b|(?:ms|ma)(?= (?:degree|in )|\/(?:phd|ph\.d))|(?:graduate|postgraduate|advanced) degree|llm|juris doctor(?:ate)?|j\.d(?=\.)|jd(?= degree| from| required)|law degree)\b/i,
  },
  {
    level: "doctorate",
    hints: ["ph", "doctor", "m.d", "md degree", "dnp", "edd", "ed.d", "d.o."],
    pattern:
      /\b(?:ph\.? ?d\.?|doctora(?:te|l)|doctor of|m\.d\.(?!\w)|md degree|pharm\.?d|dnp|ed\.?d\b|d\.o\.)/i,
  },
];
/** A degree that experience may stand in for is no condition. */
export const DEGREE_WAIVERS =
  /\b(?:or|and\/or|\/)\s?(?:an? |the |any |some )?(?:(?:equivalent|comparable|related|relevant|similar|appropriate|commensurate|equal|practical|professional|work|working|job|industry|hands-on|significant|substantial|\d+\+?|years?|of|five|four|three|two|combination|suitable) ){1,6}(?:combination|experience|work|background|skills|training)|equivalent (?:combination|(?:\w+ )?(?:experience|work))|experience (?:in lieu|may be substituted|may substitute|accepted|considered)|in lieu of|combination of (?:education|training)|substitut(?:e|ed|ion)|degree (?:is )?not (?:required|necessary|needed|essential)|no (?:\w+ ){0,2}degree|or (?:work )?experience|or (?:self-taught|bootcamp)|(?:tuition|pursuing|working towards?|studying|enrolled)\b/i;
/** Sentences in which a degree word is about somebody else or something else. */
export const DEGREE_TRAPS =
  /\b(?:high degree of|degrees? (?:of (?:accuracy|autonomy|independence|freedom|professionalism|confidentiality|flexibility|care|detail|skill)|celsius|fahrenheit|°)|360|master(?:ed|ing|y| data| plan| schedule| file| electrician| plumber| class)|scrum master|(?:phd|ph\.d\.|doctoral|master'?s|graduate|undergraduate|degree) (?:students?|candidates? (?:and|under)|programs?|courses?|theses|thesis)|ms (?:office|excel|word|outlook|project|teams|sql|dynamics|access)|students? (?:pursuing|in))\b/i;
