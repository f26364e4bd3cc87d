/**
 * Sentence frames. {skill} and {skill2} are planted skills, {keyword} a phrase of the posting, {past} and {base} a task,
 * {unit} a place of work; {outcome} is ", which …" or nothing; {n}, {few} and {pct} are numbers.
 * No frame names a skill of its own: a test holds them all against the vocabulary.
 */
export const TOOL_SENTENCES: readonly string[] = [
  "Used {skill} to {base}{outcome}.",
  "{Past} with {skill}{outcome}.",
  "Relied on {skill} to {base}{outcome}.",
  "Chose {skill} to {base}{outcome}.",
  "Worked with {skill} every day to {base}.",
  "Brought {skill} to {unit}{outcome}.",
  "Introduced {skill} to {base}{outcome}.",
  "Showed {few} colleagues how to use {skill} to {base}.",
  "Kept {skill} running for {unit}{outcome}.",
  "{Past} by means of {skill}{outcome}.",
];

export const PAIR_SENTENCES: readonly string[] = [
  "Used {skill} and {skill2} to {base}{outcome}.",
  "{Past} with {skill} and {skill2}{outcome}.",
  "Combined {skill} with {skill2} for {unit}{outcome}.",
  "Relied on {skill} and {skill2} for {unit}{outcome}.",
];

export const KNOWLEDGE_SENTENCES: readonly string[] = [
  "Took over {skill} for {unit}{outcome}.",
  "Was the person to ask about {skill} in {unit}.",
  "Covered {skill} across {unit}{outcome}.",
  "Put {skill} on a firm footing in {unit}{outcome}.",
  "Did {skill} week after week for {unit}{outcome}.",
  "Answered for {skill} in {unit}{outcome}.",
  "Drew on {skill} to {base}{outcome}.",
  "Spent {few} months on {skill} in {unit}{outcome}.",
  "Raised the standard of {skill} in {unit}{outcome}.",
];

export const CERTIFICATE_SENTENCES: readonly string[] = [
  "Held {skill} throughout this time.",
  "Renewed {skill} on time, as {unit} required.",
];

export const KEYWORD_SENTENCES: readonly string[] = [
  "Took charge of {keyword} for {unit}{outcome}.",
  "Kept {keyword} under control across {unit}.",
  "Put order into {keyword} in {unit}{outcome}.",
  "Looked after {keyword} for {unit}{outcome}.",
  "Gave {keyword} a fresh start{outcome}.",
  "Was trusted with {keyword} in {unit}.",
  "Stayed on top of {keyword} through {few} busy months.",
  "Made {keyword} simpler for {unit}{outcome}.",
  "Rethought {keyword}{outcome}.",
];

/** For a keyword that no phrase, task, place or outcome of the family holds; fit for any noun. */
export const WORD_SENTENCES: readonly string[] = [
  "Covered the {keyword} side of the work in {unit}{outcome}.",
  "Knows the {keyword} side of the work from the ground up.",
  "Was the first to be called on the {keyword} side{outcome}.",
  "Learned the {keyword} side of the work in {few} months.",
];

/** For a place that is to be named. */
export const PLACE_SENTENCES: readonly string[] = [
  "{Past} for {place}{outcome}.",
  "Spent {few} months in {place}{outcome}.",
  "{Past} side by side with {place}.",
];

/** For an outcome that is to be told. */
export const OUTCOME_SENTENCES: readonly string[] = [
  "{Past}, which {result}.",
  "Together with {few} colleagues, {past}, which {result}.",
];

/** Where every place, outcome, project or employer of a family holds a word that is to be missing. */
export const GENERAL_UNITS: readonly string[] = ["the whole crew", "both sites", "the others"];
export const GENERAL_OUTCOMES: readonly string[] = [
  "won the thanks of {n} people",
  "was copied elsewhere within {few} months",
];
export const GENERAL_PROJECTS: readonly string[] = ["Saturday Circle", "Open Barn", "Winter Lights"];
export const GENERAL_EMPLOYERS: readonly string[] = ["Brothers", "and Daughters", "Works"];

export const TASK_SENTENCES: readonly string[] = [
  "{Past}{outcome}.",
  "{Past}.",
  "{Past} within {few} weeks{outcome}.",
  "Together with {few} colleagues, {past}{outcome}.",
  "{Past} year after year{outcome}.",
  "In a small crew of {few}, {past}{outcome}.",
];

export const SUMMARY_OPENINGS: readonly string[] = [
  "At home in {unit} and glad to take on more.",
  "Known for calm work and clear words.",
  "Likes to {base} and to see the result.",
  "Steady on hard days and curious by nature.",
  "Happiest where there is much to do for {unit}.",
  "Looks for a place to {base}.",
  "Careful with details and quick to ask.",
];

export const SUMMARY_SKILLS: readonly string[] = [
  "Strong in {skill}.",
  "At ease with {skill} and {skill2}.",
  "Best known for {skill}.",
  "Good hands with {skill} and {skill2}.",
];

/** Sentences that name a skill only to say that it is not there. */
export const DENIALS: readonly string[] = [
  "No exposure to {skill} yet.",
  "No experience with {skill} so far.",
  "Has never worked with {skill}.",
  "No hands-on experience with {skill}.",
];

export const PROJECT_SENTENCES: readonly string[] = [
  "A spare-time effort with {few} friends{ending}",
  "Started on a rainy weekend and kept alive for {n} months{ending}",
  "Run by volunteers; {n} people use it{ending}",
  "Made for the neighbourhood and still going{ending}",
];

export const RESPONSIBILITIES: readonly string[] = [
  "You will look after {keyword} for {unit}.",
  "Take charge of {keyword} and report on them to {unit}.",
  "Keep {keyword} in good order across {unit}.",
  "You answer for {keyword} from the first day.",
  "Help us to improve {keyword} in {unit}.",
];

export const DUTIES: readonly string[] = [
  "{Base}.",
  "You will {base}.",
  "Together with the others, {base}.",
  "From time to time, {base}.",
];

export const INTROS: readonly string[] = [
  "We are looking for a {role} to join {unit}.",
  "{company} is hiring a {role} who likes to {base}.",
  "A place has opened for a {role} in {location}.",
  "Our {role} is moving on, and we need somebody to {base}.",
  "As a {role} you will join {unit} in {location}.",
];

export const COMPANY_LINES: readonly string[] = [
  "{company} was founded {n} years ago and is still owned by the people who work there.",
  "{company} has {few} hundred people in {location} and the towns around it.",
  "For {n} years {company} has stood for honest work at a fair price.",
  "{company} began with three friends and a rented room; today we are {few} dozen.",
  "{company} is a family firm in its third generation, at home in {location}.",
];

export const BENEFITS: readonly string[] = [
  "{n} days of paid leave and your birthday off",
  "A pension to which we add {pct}%",
  "Fair pay, reviewed each spring",
  "Free parking and a warm lunch",
  "Two days a week from home, where the work allows it",
  "A bonus when the year went well",
  "Time and money to learn",
  "Gym at half price",
  "A quiet office near the station",
  "Paid leave for new parents",
];

export const EQUAL_OPPORTUNITY: readonly string[] = [
  "We welcome everyone, whatever their age, origin, faith, gender or disability.",
  "{company} is an equal opportunity employer.",
  "All applicants are judged by what they can do, and by nothing else.",
];

export const HOW_TO_APPLY: readonly string[] = [
  "Send your resume and a few lines about yourself.",
  "Apply on our careers page; we answer within {few} days.",
  "Applications are read as they come in.",
];

export const SOFT_SKILLS: readonly string[] = [
  "communication skills",
  "teamwork",
  "problem solving",
  "attention to detail",
  "time management",
  "adaptability",
];
