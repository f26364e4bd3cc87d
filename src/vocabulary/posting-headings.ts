/**
 * The kinds of passage in a job posting.
 * intro: before the first heading; summary: what the role is; stack: technologies of the team;
 * physical: demands on the body, working conditions; meta: place, hours, pay, numbers.
 */
export type PostingSection =
  | "intro"
  | "summary"
  | "responsibilities"
  | "required"
  | "preferred"
  | "stack"
  | "about"
  | "benefits"
  | "physical"
  | "equal_opportunity"
  | "apply"
  | "meta"
  | "role_label"
  | "company_label"
  | "other";

/** What every heading of a row begins with, or holds: looked for before the pattern is tried. */
export type HeadingSign =
  | { opens: readonly string[]; holds?: undefined }
  | { holds: readonly string[]; opens?: undefined };

/**
 * Whole headings, after folding (lower case, no punctuation but "/", "&" and "-", "you will" → "youll").
 * The first row that fits decides. Patterns are tried on at most 80 characters.
 */
export const HEADING_PHRASES: readonly (readonly [PostingSection, RegExp, sign: HeadingSign])[] = [
  // Labels of single facts.
  [
    "role_label",
    /^(?:(?:job|position|role|vacancy|post|working|official|posting|functional) ?(?:title|name)|title|position|role|job|vacancy|opening|open position|post|subject|re|job opening|now hiring|hiring|wanted|job posting|vacant position|career opportunity|job opportunity|position available|classification title|stelle|vacancy announcement)$/,
    {
      opens:
        "career |classification |functional|hiring|job|now |official|open |opening|position|post|re|role|stelle|subject|title|vacancy|vacant |wanted|working".split(
          "|",
        ),
    },
  ],
  [
    "company_label",
    /^(?:(?:company|employer|organi[sz]ation|client|business|hiring|school|district|university|college|trust|council|hospital|facility|practice|agency|institution|restaurant|firm) ?(?:name|company|organi[sz]ation)?|hiring (?:company|organi[sz]ation))$/,
    {
      opens:
        "agency|business|client|college|company|council|district|employer|facility|firm|hiring|hospital|institution|organisation|organization|practice|restaurant|school|trust|university".split(
          "|",
        ),
    },
  ],
  [
    "meta",
    /^(?:(?:job |work |office |primary |working |position |role )?(?:locations?|place of work|workplace|site|city|country|region|area|address|schedule|shifts?|hours|type|types|status|time|times|pattern|mode|arrangement|id|number|no|code|reference|ref|family|function|category|grade|level|band|class)|(?:employment|contract|position|job) (?:type|status|term|duration|basis)|contract|duration|term|start(?:ing)?(?: date)?|end date|(?:date )?posted(?: on| date)?|posting date|closing(?: date)?|deadline|close date|expires|department|division|team size|team|unit|business unit|directorate|reports? to|reporting to|reporting line|line manager|supervisor|direct reports|req(?:uisition)?(?: id| number| no)?|job req|flsa(?: status)?|exempt|travel|travel required|travel requirements?|remote|workload|working hours|hours(?: of work| per week)|weekly hours|industry|sector|openings|number of openings|vacancies|no of vacancies|seniority(?: level)?|experience level|career level|tags|share|language of application|date|from|to|sent|cc|visa|work model|work setting|work location|work environment|security level|union|series|pay grade|salary grade|appointment type|service|supervisory status|promotion potential)$/,
    {
      opens:
        "address|appointment |area|arrangement|band|business |career |category|cc|city|class|close |closing|code|contract|country|date|deadline|department|direct |directorate|division|duration|employment |end |exempt|experience |expires|family|flsa|from|function|grade|hours|id|industry|job |language |level|line |location|mode|no|number|office |openings|pattern|pay |place |position |posted|posting |primary |promotion |ref|region|remote|report |reporting |reports |req|role |salary |schedule|sector|security |seniority|sent|series|service|share|shift|site|start|status|supervisor|tags|team|term|time|to|travel|type|union|unit|vacancies|visa|weekly |work |working |workload|workplace".split(
          "|",
        ),
    },
  ],
  [
    "benefits",
    /^(?:.{0,20}\b(?:benefits?|perks?|rates?|compensation|remuneration|salary|salaries|pay|payscale|wages?|rewards|package|bonus(?:es)? (?:structure|scheme|plan)|incentives|401k|pto)\b.{0,30}|(?:here is |heres )?what(?:s| is)? (?:we(?:ll)? (?:can |will |have to )?(?:offer|provide|give)|you(?:ll)? (?:can |will )?(?:get|receive|expect from us|enjoy|gain|earn|learn)|in it for you|youll love|in store|on offer).{0,25}|(?:we|our) offer(?:s|ing)?(?: you)?|offer|in return.{0,20}|why (?:youll|you will|you should) (?:love|join|enjoy|like).{0,30}|(?:we|you) (?:also )?(?:get|provide|receive)|(?:the )?good stuff|health and wellness|our promise(?: to you)?|enjoy)$/,
    {
      holds:
        "401k|also|benefit|bonus|compensation|enjoy|get|incentives|offer|package|pay|perk|promise|provide|pto|rate|receive|remuneration|return|rewards|salaries|salary|scheme|should|structure|stuff|wage|wellness|what|will|you".split(
          "|",
        ),
    },
  ],
  [
    "equal_opportunity",
    /^(?:.{0,25}\b(?:equal (?:employment )?opportunit(?:y|ies)|eeo|eoe|diversity|inclusion|inclusive|accommodations?|affirmative action|non-?discrimination|privacy|disclaimer|disclaimers|legal notice|gdpr|data protection|safeguarding|covid.{0,10}|pay transparency|e-?verify|fair chance)\b.{0,45}|notice|note to (?:agencies|recruiters)|agencies|important notice)$/,
    {
      holds:
        "accommodation|affirmative|agencies|chance|covid|disclaimer|diversity|e-verify|eeo|eoe|everify|gdpr|inclusion|inclusive|non-discrimination|nondiscrimination|notice|opportunities|opportunity|privacy|protection|recruiters|safeguarding|transparency".split(
          "|",
        ),
    },
  ],
  [
    "apply",
    /^(?:(?:how|where|ready|interested in|want|steps?) to apply.{0,25}|interested.{0,15}|appl(?:y|ication|ications|ying)(?: now| today| here| online| process| procedure| instructions| details| deadline| information| materials| documents| package)?|to apply.{0,25}|(?:our |the )?(?:hiring|interview|interviewing|recruitment|recruiting|selection|application) (?:process|steps|timeline|stages)|contacts?(?: us| person| information| details)?|next steps|what happens next|ready to join.{0,15}|join us|(?:get|keep) in touch|sounds? (?:good|interesting|like you)|questions|further information|more information|additional information|how (?:you will|youll) be evaluated|required documents|supporting documents|documents required|references)$/,
    {
      opens:
        "additional |application|apply|contact|documents |further |get |hiring|how |interested|interview|join |keep |more |next |our |questions|ready|recruiting|recruitment|references|required |selection|sound |sounds |step|supporting |the |to |want|what |where".split(
          "|",
        ),
    },
  ],
  [
    "physical",
    /^(?:.{0,20}\b(?:physical|environmental|sensory|mental|lifting)\b.{0,12}\b(?:requirements?|demands?|conditions?|abilities|activities|effort|capabilities|environment)\b.{0,30}|physical(?: work)?|work(?:ing)? (?:conditions?|environment)(?: and .{0,30})?|ada .{0,20}|safety (?:hazards|conditions))$/,
    { holds: "ada|condition|environment|hazards|lifting|mental|physical|sensory".split("|") },
  ],
  // What would be welcome.
  [
    "preferred",
    /^(?:(?:it(?:s| is| would be|d be) )?(?:a )?(?:nice|good|great|cool|useful|helpful|handy|lovely)(?:-| )?(?:to)?(?:-| )(?:haves?|know)(?: .{0,30})?|(?:it(?:s| would be|d be) |would be |even |also |really )?(?:a )?(?:nice|great|better|good|ideal|awesome|amazing|perfect|helpful|beneficial|advantageous|fantastic|wonderful|useful|desirable|a plus|plus|bonus|big plus|huge plus)(?: (?:if|but)(?: .{0,40})?)?|(?:extra|additional|bonus|brownie)(?: \w+)? (?:points|credit|skills|qualifications|experience|requirements|assets)?(?: (?:if|for)(?: .{0,40})?)?|(?:bonus|bonuses|plus|pluses|extras?|assets?|advantages?|wish ?list|wishlist|ideal(?:ly)?|preferably|optional(?:ly)?|preferences?|desirables?|desired|preferred|nice|beneficial|differentiators)(?: (?:points|if|for|you|but|have|skills|youll have|you have).{0,40})?|(?:what|things|that|skills|experience)? ?(?:would|will|may|might|could|that)? ?(?:make|makes|set|sets|help|helps) you (?:stand|apart|shine).{0,25}|(?:it )?(?:also )?helps if(?: .{0,30})?|(?:to )?stand out.{0,20}|(?:you get |get )?(?:bonus|extra|brownie) points.{0,40}|(?:we(?:d| would)|wed) (?:also |really )?(?:love|like|be (?:happy|delighted|impressed)).{0,40}|icing on the cake|(?:you )?(?:might|may) also (?:have|bring|know).{0,20}|not required but.{0,40}|(?:ideally|preferably) you(?:ll|ve|re)?.{0,30}|also (?:helpful|desirable|welcome|nice)|(?:skills|things|experience|what|knowledge) (?:that |which )?(?:also |would |will |might |could |may )*(?:helps?|(?:is|are|be) (?:helpful|useful|nice|welcome|an? (?:plus|asset|bonus)))(?: .{0,20})?|(?:considered )?(?:an? )?(?:strong )?(?:plus|asset|advantage))$/,
    {
      opens:
        "a |additional|advantage|also |amazing|an |asset|awesome|beneficial|better|big |bonus|brownie|considered |cool|could|desirable|desired|differentiators|even |experience|extra|fantastic|get |good|great|handy|help|huge |icing |ideal|it |itd |its |knowledge|lovely|make|may |mayhelp|maymake|mayset |maysets|might|nice|not |optional|perfect|plus|preferably|preference|preferred|really |set |sets|skills|stand |strong |that|things|to |useful|we |wed |what|will|wish |wishlist|wonderful|would|you ".split(
          "|",
        ),
    },
  ],
  // What is needed.
  [
    "required",
    /^(?:(?:here is |heres )?(?:what|who|which|things|skills)(?: (?:skills|experience|qualifications))?(?: (?:youll|youre|youd|you|we|were|wed|well|do|it|does|this role|the job|would|should|will|are|is|must|be|also|really|absolutely|typically|to|re|usually)){1,5} (?:need|needs|bring|have|look|looking|require|requires|take|takes|expect|expecting|want|seek|seeking|ask|asking|love|hope|hoping|know|value|possess|show|care about|like|demonstrate|after|searching|made of|good at|great at)(?: .{0,45})?|who you are(?: .{0,20})?|who we are (?:looking for|after|seeking)(?: .{0,20})?|who (?:youre|were) .{0,30}|who are you|what about you|(?:a (?:little |bit )?)?(?:more )?about you(?:rself)?|you|(?:about )?the (?:candidate|person|applicant)(?: .{0,20})?|your (?:profile|background|skills?|experience|qualifications?|skill ?set|strengths|toolbox|toolkit|expertise|competenc(?:y|ies)|talents?|superpowers?|knowledge|qualities|credentials|story)(?: .{0,35})?|you(?:re| are)?(?: (?:should|must|will|may|need to|have to))? ?(?:have|bring|are|need|possess|offer|know|come with|match|meet|be|tick|got|own)?(?: (?:if|the|a|an|this|these) .{0,30})?|you(?:ve|re)(?: (?:have|need|bring|be|got|got to have|are|a|an)(?: .{0,35})?)?|youll (?:have|need|bring|be an?)(?: .{0,35})?|desired (?:candidate )?profile|(?:our |the |an? )?(?:ideal|successful|right|perfect|suitable|strong|best|qualified|winning) (?:candidates?|applicants?|persons?|fit|match|profile|hire|team member)(?: .{0,45})?|(?:were|we are|we re) (?:looking|searching|seeking|after|excited about you).{0,30}|(?:we|our team) (?:need|expect|require|ask|look|seek|want)(?: .{0,30})?|must(?:-| )haves?(?: .{0,20})?|must|musts|non-?negotiables?|to (?:be successful|be considered|qualify|succeed|thrive|excel|join us|land this|do this|be eligible|fit)(?: .{0,50})?|(?:you(?:d| might| may| could| will| would)|you(?:re|ll)) (?:might |may |be )?(?:an? )?(?:good|great|perfect|ideal|excellent)? ?(?:be )?(?:an? )?(?:good|great|perfect|ideal|excellent)? ?(?:fit|match)(?: .{0,30})?|(?:is|does) this (?:you|sound like you)|sound like you|this is you|(?:person|candidate|employee) (?:specification|profile|spec)|job specification|selection criteria|(?:essential|key selection|minimum) criteria|eligibility(?: criteria| requirements?)?|(?:who|you) (?:should|can|may) (?:apply|join)(?: .{0,20})?|why you|essentials?|we expect|expectations|prerequisites?|pre-requisites?|the basics|basics|necessary|needed|required|mandatory|requires|minimum|specialized experience|required experience and .{0,30}|conditions of employment|screening questions?|background)$/,
    {
      opens:
        "a |about |an |background|basics|best|candidate |conditions |desired |does |eligibility|employee |essential|expectations|here |heres |ideal|is |job |key |mandatory|minimum|more |must|necessary|needed|non-negotiable|nonnegotiable|our |perfect|person |pre-requisite|prerequisite|qualified|required|requires|right|screening |selection |skills|sound |specialized |strong|successful|suitable|the |things|this |to |we |were |what|which|who |why |winning|you".split(
          "|",
        ),
    },
  ],
  [
    "responsibilities",
    /^(?:(?:here is |heres |and )?(?:what|how|where|things)(?: (?:youll|you will|you|your|youd|the|this|we|to|a|this role|is|are|were|can|would|does|do|will|typical|day|job|role|looks|like|involves?|need|work|should)){1,6}(?: (?:do|be doing|work on|be working on|own|tackle|achieve|involves?|entails?|be responsible for|contribute|accomplish|deliver|make|spend|help|impact|on|done|expect|in|for|your|time|as|an|on a|impact|difference|success|look|looks|like|day|to|basis|us|role|and|the|this|here)){1,8}|(?:your|the|primary|main|core|key) (?:mission|impact|tasks?|challenges?|day(?:-| )to(?:-| )day|day|work|contribution|typical day|priorities|objectives|focus(?: areas)?|assignments?|activities|job content)(?: .{0,25})?|(?:a |your )?(?:typical )?day in (?:the|your) life.{0,25}|day(?:-| )to(?:-| )day.{0,20}|(?:in|on) (?:this|the) (?:role|position|job|team|post)(?: .{0,30})?|you(?:ll| will)(?: (?:be|also|get to|do|work on|help|work|spend|make|own).{0,30})?|as (?:an?|our|the) .{2,50}(?:you|youll|you will|will|responsible).{0,25}|(?:essential|key|primary|major|principal|job|main|core|marginal|other) (?:functions?|duties|activities|tasks|accountabilities)(?: .{0,35})?|scope(?: of (?:work|role|the role|position|responsibilit(?:y|ies)))?|(?:key )?(?:areas of |result )(?:responsibility|areas|focus)|key (?:areas|objectives|deliverables)|accountabilities|tasks|duties|assignments|responsible for|you are responsible for|your responsibilities.{0,20}|what the (?:job|role|position) (?:involves|entails|is about)|objectives(?: of .{0,25})?|deliverables|job (?:content|purpose and duties)|activities|projects you.{0,30}|services)$/,
    {
      opens:
        "a |accountabilities|activities|and |areas |as |assignments|core|day |day-to |day-to-day|deliverables|duties|essential|here |heres |how |in |job |key |main|major|marginal|objectives|on |other|primary|principal|projects |responsible |result |scope|services|tasks|the |things|typical |what|where|you |youll|your".split(
          "|",
        ),
    },
  ],
  [
    "summary",
    /^(?:(?:job|position|role|general|post|vacancy|opportunity|project|brief|assignment|executive) (?:summary|overview|description|details|purpose|profile|statement|brief|scope|highlights)|(?:description|summary|overview|the (?:role|job|position|opportunity|post|gig|project|challenge)|your (?:role|job|position|new role|opportunity)|(?:more |a bit )?about (?:the|this|your) (?:role|job|position|opportunity|post|vacancy|internship|project|challenge|work)(?: .{0,20})?|(?:main |overall )?(?:purpose|objective|aim|goal)(?: of (?:the )?(?:role|job|post|position))?|job purpose|introduction|opportunity|full job description|job details|details|mission|why this role(?: .{0,20})?|general (?:purpose|description)|basic function|summary of (?:the )?(?:position|role|duties).{0,20}))$/,
    {
      opens:
        "a |about |aim|assignment|basic |brief|description|details|executive|full |general|goal|introduction|job |main |mission|more |objective|opportunity|overall |overview|position|post|project|purpose|role|summary|the |vacancy|why |your ".split(
          "|",
        ),
    },
  ],
  [
    "stack",
    /^(?:(?:our|the|your) (?:tech(?:nology|nical)?(?: |-)?stack|stack|tools|technologies|toolset|tooling)(?: .{0,25})?|(?:tech|technologies|technology|tools) (?:we|you|you ll|youll) (?:use|work with|be using)|tech environment|(?:technical|technology) environment|we (?:use|work with)|what we (?:use|work with)|environment)$/,
    {
      opens: "environment|our |tech |technical |technologies|technology|the |tools|we |what |your".split("|"),
    },
  ],
  [
    "about",
    /^(?:(?:a (?:little |bit )?)?(?:more |some |learn more )?about (?:us|the (?:company|team|organi[sz]ation|business|firm|practice|employer|department|client|school|hospital|group|agency|trust|university|college|facility|brand|restaurant|district|city|county)|our .{2,30})|who we are|who we are and .{0,20}|(?:our|the) (?:company|story|mission|vision|values?|culture|team|client|product|products|history|purpose|business|organi[sz]ation|people|school|department|customers|commitment|technology|firm|community|practice|approach|why|principles|facility|hospital|agency|programs?|college|university)(?: (?:and|&) .{0,30})?|company (?:overview|description|profile|background|info|information|summary|culture|values|introduction)|(?:about|why) (?:work|working|join|choose)(?: .{0,30})?|why (?:us|we|join .{0,30}|work .{0,30})|meet the team|(?:life|working|careers?) (?:at|with) .{0,30}|what we do|what we(?:re| are) (?:building|about|doing).{0,20}|background and context|context|employer (?:overview|profile)|culture|values|core values|organi[sz]ational (?:overview|context)|agency overview|boilerplate|get to know us.{0,10}|where youll work|where you(?:ll| will) work)$/,
    {
      opens:
        "a |about|agency |background |boilerplate|career|company |context|core |culture|employer |get |learn |life|meet |more |organisational |organizational |our |some |the |values|what |where |who |why |working".split(
          "|",
        ),
    },
  ],
];

/** Headings that most postings have, folded: known without a look at the patterns, which say the same. */
export const PLAIN_HEADINGS: ReadonlyMap<string, PostingSection> = new Map(
  (
    [
      ["company_label", "company;company name;employer;organization"],
      [
        "meta",
        "location;job location;work location;employment type;job type;contract type;type;department;team;reports to;salary grade;seniority level;experience level;industry;schedule;shift;travel;start date;job id;reference;date posted;from;to;sent;date;work environment",
      ],
      ["role_label", "job title;position title;title;position;role;subject;vacancy"],
      [
        "benefits",
        "benefits;perks;perks and benefits;compensation and benefits;what we offer;we offer;what youll get;whats in it for you;compensation;salary;our benefits;pay;the package;package;why youll love it here",
      ],
      [
        "equal_opportunity",
        "equal opportunity;equal employment opportunity;equal opportunity employer;eeo statement;diversity & inclusion;diversity and inclusion;privacy",
      ],
      [
        "apply",
        "how to apply;to apply;application process;apply;apply now;next steps;contact;interested;interview process",
      ],
      ["physical", "physical requirements;physical demands;working conditions"],
      [
        "preferred",
        "nice to have;nice to haves;nice-to-have;nice-to-haves;bonus points;bonus;bonus points if;preferred;desirable;desired;good to have;plus;pluses;even better if you have;extra credit",
      ],
      [
        "required",
        "what youll bring;what youll need;what you bring;what you need;what we are looking for;what were looking for;who you are;about you;your profile;must have;must haves;must-haves;must-have;you have;you bring;we are looking for;essential;essentials;the ideal candidate;ideal candidate;what we look for;what we expect;what you have;required;you will",
      ],
      [
        "responsibilities",
        "what youll do;what youll be doing;what you do;your responsibilities;your tasks;day to day;your day to day;a day in the life;in this role;in this role you will;youll;what youll work on;what youll be working on;the work;tasks;duties;essential functions;job duties;main duties;major duties;what we do",
      ],
      [
        "summary",
        "your role;about the role;about the job;about this role;the role;the position;the opportunity;job summary;position summary;role summary;summary;overview;job description;description;job overview;role overview;position overview;purpose",
      ],
      ["stack", "our tech stack;our stack;technologies we use"],
      [
        "about",
        "about us;about the company;who we are;company overview;our company;our story;our mission;our values;our team;about the team;about our company;why us;the company;our culture;the team",
      ],
    ] as const
  ).flatMap(([section, headings]) => headings.split(";").map((heading) => [heading, section] as const)),
);

/** Single words of headings: a heading made of these (and connectors) is of the kind of its strongest word. */
export const HEADING_WORDS: {
  /** A heading holding one of these and a noun below is about what is welcome. */
  preferred: readonly string[];
  required: readonly string[];
  responsibilities: readonly string[];
  /** May stand beside them without a say. */
  neutral: readonly string[];
} = {
  preferred:
    "preferred desired desirable nice bonus optional plus additional ideal advantageous beneficial helpful useful extra preferable welcome appreciated".split(
      " ",
    ),
  required:
    "requirement requirements qualification qualifications skill skills skillset experience experiences education educational competency competencies competences competence knowledge ability abilities criteria credentials prerequisites certification certifications certificates license licenses licence licences licensure expertise background attributes characteristics proficiency proficiencies proficiencies technologies technology stack tools software languages language specification traits qualities aptitudes capabilities training ksas ksa eligibility must-haves musts mandatory".split(
      " ",
    ),
  responsibilities:
    "responsibility responsibilities duties duty tasks task functions accountabilities accountability activities deliverables".split(
      " ",
    ),
  neutral:
    "key core main basic minimum min essential required necessary needed job position role candidate general technical tech professional applicant specific special other relevant person personal soft hard computer work related our your the a an of for this in to and or & / - with we you are is list set level areas area primary major daily typical academic formal prior previous industry current top overall driver driving clinical interpersonal leadership analytical behavioural behavioral functional successful it digital years day-to-day some knowledge/skills skills/experience".split(
      " ",
    ),
};

/** Last resort for lines that are marked as headings but fit no row: the first stem inside decides. */
export const HEADING_STEMS: readonly (readonly [PostingSection, RegExp])[] = [
  ["equal_opportunity", /equal opportunit|diversity|inclusi|accommodat|privacy/],
  ["benefits", /benefit|perks|compensation|salary|\bpay\b|we offer|reward|in it for you/],
  ["apply", /\bapply\b|application|interview process|hiring process|contact/],
  [
    "preferred",
    /nice to have|preferred|bonus|desir|\bplus\b|ideally|advantage|(?:especially|particularly|even more|extra|really) (?:interested|excited|happy|keen|impressed|like)/,
  ],
  ["physical", /physical|working condition/],
  [
    "required",
    /requirement|qualif|skills|experience|you need|you bring|you have|who you are|must have|about you|looking for|expertise/,
  ],
  [
    "responsibilities",
    /responsib|duties|tasks|youll do|you will do|day to day|your role|accountab|day (?:with|at|in|as)\b|\bwill$|youll$|functions/,
  ],
  [
    "summary",
    /the role|the position|the job|this role|overview|summary|description|job (?:goal|objective|purpose)/,
  ],
  ["about", /about|who we are|our |company|culture|why /],
];
