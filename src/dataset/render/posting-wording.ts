/** How postings word what they ask for. {x} is the skill or the choice of skills. */
export const SKILL_FRAMES = {
  bare: ["{x}"],
  required: [
    "{x}",
    "Experience with {x}",
    "Working knowledge of {x}",
    "Strong knowledge of {x}",
    "Proven experience in {x}",
    "Proficiency in {x}",
    "Hands-on experience with {x}",
    "Good command of {x}",
  ],
  preferred: [
    "{x}",
    "Experience with {x}",
    "Familiarity with {x}",
    "Some exposure to {x}",
    "Knowledge of {x}",
    "Understanding of {x}",
  ],
  cued_required: [
    "{x} (required)",
    "Must have: {x}",
    "You must have experience with {x}",
    "{x} is a must",
    "{x} is essential",
    "Required: {x}",
  ],
  cued_preferred: [
    "{x} is a plus",
    "{x} would be a bonus",
    "{x} (preferred)",
    "Nice to have: {x}",
    "Ideally, some experience with {x}",
    "Experience with {x} is desirable but not required",
    "Knowledge of {x} is an advantage",
  ],
  sentence_required: [
    "You need solid experience with {x}.",
    "You must know {x} well.",
    "We expect working knowledge of {x}.",
    "Experience with {x} is required.",
    "The right person has a good command of {x}.",
  ],
  sentence_preferred: [
    "Experience with {x} would be a plus.",
    "It is a bonus if you know {x}.",
    "Familiarity with {x} is nice to have.",
    "Ideally you have also seen {x}.",
    "Knowledge of {x} is an advantage but not required.",
  ],
} as const;

/** Between alternatives; the last one before the final alternative. */
export const CHOICE_JOINERS: readonly [between: string, last: string][] = [
  [", ", " or "],
  [", ", ", or "],
  [" / ", " / "],
  [" or ", " or "],
];

/** Wordings of a range of years by its shape; {low} and {high} are figures, {low_word} and {high_word} words. */
export const YEARS_FRAMES = {
  both: [
    "{low}-{high} years of experience",
    "{low} to {high} years of relevant experience",
    "Between {low} and {high} years of experience in a similar role",
    "{low}–{high} years' experience",
    "{low_word} to {high_word} years of professional experience",
  ],
  open: [
    "{low}+ years of experience",
    "At least {low} years of relevant experience",
    "A minimum of {low} years' experience in a similar role",
    "{low} or more years of professional experience",
    "At least {low_word} years of experience",
    "Minimum {low} years of experience",
  ],
  open_one: [
    "1+ years of experience",
    "At least one year of relevant experience",
    "A minimum of 1 year of experience in a similar role",
  ],
  up_to: [
    "Up to {high} years of experience",
    "0-{high} years of experience",
    "No more than {high} years of experience",
  ],
  up_to_one: ["Up to one year of experience", "0-1 years of experience"],
} as const;

export const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
] as const;

/** What a level is called where the title does not tell. */
export const LEVEL_NAMES = {
  entry: "Entry level",
  junior: "Junior",
  mid: "Mid level",
  senior: "Senior",
  lead: "Lead",
  principal: "Principal",
} as const;

export const EMPLOYMENT_NAMES = {
  "full-time": "Full-time",
  "part-time": "Part-time",
  contract: "Contract",
} as const;

/** Section titles by style family. */
export const POSTING_TITLES = {
  corporate: {
    about: ["About the Company", "About Us", "Who We Are", "Company Overview"],
    intro: ["Position Summary", "About the Role", "Job Summary", "The Opportunity"],
    duties: ["Key Responsibilities", "Responsibilities", "Duties and Responsibilities", "What You Will Do"],
    required: ["Required Qualifications", "Requirements", "Minimum Qualifications", "Basic Qualifications"],
    preferred: ["Preferred Qualifications", "Preferred Skills", "Nice to Have", "Desired Qualifications"],
    benefits: ["Benefits", "What We Offer", "Compensation and Benefits"],
    equal: ["Equal Opportunity", "Equal Employment Opportunity", "EEO Statement"],
    apply: ["How to Apply", "Application Process"],
  },
  startup: {
    about: ["Who we are", "About us", "Our story"],
    intro: ["The role", "Why this job exists", "The gig"],
    duties: ["What you'll do", "Your day to day", "What you'll be working on"],
    required: ["What you bring", "What we're looking for", "You have", "Must-haves"],
    preferred: ["Bonus points", "Nice-to-haves", "Even better if you have", "Extra credit"],
    benefits: ["Perks", "What's in it for you", "Why you'll love it here"],
    equal: ["Everyone is welcome", "Diversity & inclusion"],
    apply: ["Sounds like you?", "Next steps"],
  },
  government: {
    about: ["Agency Information", "Organizational Setting"],
    intro: ["Summary", "Purpose of the Position"],
    duties: ["Major Duties", "Duties"],
    required: [
      "Minimum Requirements",
      "Mandatory Qualifications",
      "Required Knowledge, Skills and Abilities",
    ],
    preferred: ["Desirable Qualifications", "Preferred Knowledge, Skills and Abilities"],
    benefits: ["Benefits", "Leave and Benefits"],
    equal: ["Equal Employment Opportunity Policy"],
    apply: ["Application Procedure", "How You Will Be Evaluated"],
  },
  agency: {
    about: ["The Client", "Our client"],
    intro: ["The Role", "Overview"],
    duties: ["The Duties", "Day-to-day duties"],
    required: ["Essential", "Essential skills", "Essential criteria"],
    preferred: ["Desirable", "Desirable skills", "Desirable criteria"],
    benefits: ["The Package", "Package"],
    equal: ["Our commitment"],
    apply: ["To apply", "Interested?"],
  },
} as const;
export type TitleFamily = keyof typeof POSTING_TITLES;
export type PostingPart = keyof (typeof POSTING_TITLES)["corporate"];

/** What surrounds a posting on a job board: navigation, notices, other offers' teasers without their requirements. */
export const PAGE_FURNITURE = {
  navigation: ["Home", "Find jobs", "Companies", "Salaries", "Career advice", "Sign in", "Post a job"],
  notice: "We use cookies to remember your search and to count visits. Accept all or manage your choices.",
  alert: "Get new jobs for this search by e-mail. You can stop at any time.",
  share: ["Share", "Save", "Report this job", "Print"],
  footer: ["About this site", "Help center", "Privacy", "Terms of use", "Accessibility", "Contact"],
  legal: "All trademarks belong to their owners. Listings are provided by employers.",
} as const;

export const EMAIL_PHRASES = {
  greeting: ["Hi all,", "Hello everyone,", "Dear colleagues,"],
  opening: [
    "we are looking for a {role} at {company} ({location}).",
    "{company} in {location} wants to hire a {role}.",
    "a friend at {company} needs a {role}, based in {location}.",
  ],
  duties: ["In this job you would do the following:", "The work looks like this:"],
  closing: ["Best regards", "Many thanks", "Cheers"],
} as const;
