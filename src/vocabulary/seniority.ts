import type { SeniorityWord } from "./types-of-posting.ts";

/**
 * Phrases in which a level word says nothing about the level: they are blanked before the rules look.
 * Lower case, single spaces.
 */
export const LEVEL_TRAPS: readonly RegExp[] = [
  // Old people, schools and sports, not levels.
  /\bseniors\b/g,
  /\bsenior (?:living|care|caregiver|cent(?:er|re)|citizens?|services|housing|communit(?:y|ies)|companion|adults?|high|secondary|school|health|dining|residence|home|nutrition|transportation|day)\b/g,
  /\bjunior (?:high|college|school|kindergarten|varsity|league|achievement|secondary|golf|tennis|class(?:es)?|sports?)\b/g,
  // Lead, the metal and the sales term.
  /\bleads?[ -](?:gen(?:eration|erator)?|qualification|nurturing|management|paint|abatement|poisoning|capture|conversion|hazards?|testing|acid)\b/g,
  /\b(?:sales|marketing|inbound|outbound) leads\b/g,
  // A school's principal is a profession; so are the persons who work beside one.
  /\b(?:school|college|elementary|campus|academy|vice|assistant|associate|deputy|acting) principal\b/g,
  /\bprincipal(?:,)? (?:of|at) (?:an? |the )?(?:[\w'.-]+ ){0,5}(?:school|academy|college|kindergarten)\b/g,
  /\bprincipal (?:secretary|dancer|ballerina|actor)\b/g,
  // "Staff" as ordinary personnel.
  /\bchief of staff\b(?= (?:assistant|office))/g,
  /\bstaff (?:nurse|rn|lpn|physician|doctor|midwife|accountant|auditor|attorney|counsel|writer|reporter|photographer|assistant|member|pharmacist|therapist|physiotherapist|dietitian|sergeant|development|training|associate|secretary|trainer|editor|recruiter|radiographer|technologist|psychologist|psychiatrist|dentist|veterinarian|chaplain|musician|operations|augmentation|services|geologist|interpreter|supervisor)\b/g,
  /\b(?:kitchen|bar|support|office|sales|floor|field|bank|care|nursing|restaurant|retail|warehouse|hotel|event|teaching|academic|front of house|of|for|medical|temporary|seasonal|cleaning|waiting|wait|security|general) staff\b/g,
  // Graduates as the people one works for.
  /\b(?:graduate|intern(?:ship)?|apprentice(?:ship)?|student|trainee|early careers?) (?:school|admissions?|programs?|programmes?|recruit(?:er|ment|ing)|coordinator|advis[eo]r|counsel(?:or|lor)|affairs|services|support|success|engagement|experience|outreach|life|housing|enrol(?:l)?ment|records|finance|accounts|relations|mentor|supervisor|manager|studies|development|training)(?: [\w&-]+){0,3}/g,
  /\b(?:under|post)graduate\b/g,
  /\b(?:international student|students?|trainees|interns) (?:teacher|tutor|office[r]?)\b/g,
  // Professions whose name holds a level word.
  /\bassociate (?:professor|dean|attorney|lawyer|solicitor|dentist|veterinarian|vet|pastor|minister|provost|judge|justice|optometrist|physician|teacher|lecturer|counsel|general counsel|fellow|degree|registrar|nurse|practitioner)\b/g,
  /\b(?:funeral|stage|film|band|choir|choral) directors?\b/g,
  /\bmaster (?:data|scheduler|planner|control|of)\b/g,
  /\b(?:account|sales|business|marketing|pr|recruitment|customer service|customer support|collections|bid|purchasing|procurement|hr|admin(?:istrative)?|development|relationship|support|service|media|accounts|finance|front office|back office|office|operations) executive\b/g,
  /\b(?:mid[ -]?(?:day|week|night|shift|market|atlantic|west|wife|town|size|cap)|middle (?:school|office|east))\b/g,
  /\b(?:assistant|aide|secretary|advis[eo]r|pa|deputy) to (?:the )?.*/g,
  /\b(?:reporting to|reports to|report to) .*/g,
  /\b(?:title|type|phase|class|grade|tier|world war|war|band|step|zone|shift|stage|category|part|unit|section|scale|nvq|hgv|key stage|year|week|day|level) (?:i{1,3}|iv|vi?|ix|\d+[a-z]?)\b(?= [a-z])/g,
  /\b(?:title|type|phase|class|grade|tier|world war|war|band|step|zone|shift|category|unit|nvq|hgv|key stage|year) (?:i{1,3}|iv|vi?|ix|\d+[a-z]?)\b/g,
  // Managers of things, not of people.
  /\b(?:account|accounts|project|projects|(?<!associate )product|program|programme|case|care|community|social media|content|property|properties|relationship|brand|category|campaign|event|events|contract|contracts|delivery|release|risk|portfolio|wealth|fund|asset|change|configuration|data|database|key account|client|client success|customer success|claims|partner|partnership|partnerships|grant|grants|office|scrum|success|implementation|stage|territory|proposal|bid|records|knowledge|community engagement|pricing|performance marketing|seo|crm|e-?commerce|email|digital|digital marketing|product marketing|growth|channel|alliance|vendor|stakeholder|engagement|test|incident|problem|network|estate|floor plan|information|collections|leasing|facility|facilities|volunteer|desk|waste) manager\b/g,
];

/** Level words by pattern, in lower-case titles from which the traps were blanked. Every hit counts; see `choose`. */
export const LEVEL_WORDS: readonly SeniorityWord[] = [
  {
    level: "entry",
    pattern:
      /\b(?:intern|interns|internship|trainee|apprentice|apprenticeship|fresher|freshers|graduate|new grad|grad|entry[ -]?level|early[ -]career|working student|werkstudent|werkstudentin|co-op|extern|cadet|placement student|student)\b/,
  },
  { level: "junior", pattern: /\b(?:junior|jr|jnr)\b/ },
  {
    level: "junior",
    pattern:
      /\bassociate (?:[\w/+#.-]+ ){0,2}(?:engineer|developer|programmer|architect|analyst|consultant|designer|scientist|accountant|auditor|actuary|editor|producer|researcher|recruiter|buyer|planner|administrator|specialist|manager|underwriter|economist|copywriter)\b/,
  },
  {
    level: "mid",
    pattern:
      /\b(?:mid|mid[ -]?level|middle|middleweight|midweight|mid-weight|intermediate|journeyman|journeywoman|journeyperson)\b/,
  },
  {
    level: "mid",
    pattern: /\b(?:assistant|asst|deputy|trainee) (?:[\w&'/-]+ ){0,3}(?:manager|supervisor)\b/,
  },
  { level: "senior", pattern: /\b(?:senior|sr|snr|experienced senior)\b/ },
  {
    level: "senior",
    pattern:
      /\bmaster (?:[\w-]+ )?(?:electrician|plumber|carpenter|mechanic|technician|welder|baker|stylist|barber|machinist|craftsman)\b/,
  },
  {
    level: "lead",
    pattern:
      /\b(?:lead|leader|teamlead|tech ?lead|supervisor|forem[ae]n|forewom[ae]n|foreperson|manager|mgr|headteacher|headmaster|headmistress|headwaiter|crew chief|section chief)\b/,
  },
  { level: "lead", pattern: /\bhead (?!of\b|,|-|–)[a-z]/ },
  { level: "lead", pattern: /\bexecutive (?:sous )?chef\b/ },
  {
    level: "lead",
    pattern:
      /\b(?:assistant|deputy|associate) (?:[\w&'/-]+ ){0,2}(?:director|head|chief|dean|vice president|vp)\b/,
  },
  { level: "lead", pattern: /\bart director\b/ },
  {
    level: "principal",
    pattern:
      /\b(?:principal|director|chief|president|vice[ -]president|vp|svp|evp|avp|ceo|cto|cfo|coo|cio|cmo|ciso|cpo|chro|distinguished|managing partner|managing director)\b/,
  },
  { level: "principal", pattern: /(?:\bhead of\b|\bhead\s*(?:,|-|–|$)|^head$)/ },
  {
    level: "principal",
    pattern:
      /\bstaff (?:[\w/+#.-]+ ){0,3}(?:engineer|developer|scientist|designer|researcher|architect|analyst|programmer|sre|software|technical writer|product manager|program manager)\b/,
  },
];

/**
 * Words that only grade a title and do not name the work: "Senior Nurse" is a nurse. "Manager" or "director"
 * name the work too, so they are not among them.
 */
export const LEVEL_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "intern internship trainee apprentice graduate grad fresher entry entry-level level junior jr jnr associate mid " +
    "mid-level middle intermediate journeyman middleweight senior sr snr lead principal staff head chief distinguished"
  ).split(" "),
);

/** Numerals at the end of a title, or before a separator: "Engineer II", "Analyst 3". */
export const LEVEL_NUMERALS: Readonly<Record<string, SeniorityWord["level"]>> = {
  i: "entry",
  "1": "entry",
  ii: "mid",
  "2": "mid",
  iii: "senior",
  "3": "senior",
  iv: "lead",
  "4": "lead",
  v: "principal",
  "5": "principal",
};

/** Statements of the level in the body of a posting, read only where the title holds none. */
export const LEVEL_STATEMENTS: readonly SeniorityWord[] = [
  {
    level: "entry",
    pattern:
      /\b(?:entry[ -]level|(?:recent|new) graduates?(?! (?:are |is )?(?:also )?(?:welcome|considered|encouraged|may|can|and experienced))|internship|early[ -]career|career starters?|school leavers?|apprenticeship)\b/i,
  },
  { level: "junior", pattern: /\bjunior[ -](?:level|position|role)\b/i },
  { level: "mid", pattern: /\b(?:mid|intermediate|middle)[ -](?:level|senior level)\b/i },
  {
    level: "senior",
    pattern:
      /\bsenior[ -](?:level (?:position|role|professional|candidate|engineer|developer)|position|role)\b/i,
  },
  { level: "lead", pattern: /\b(?:lead|team lead|supervisory)[ -](?:position|role)\b/i },
  { level: "principal", pattern: /\b(?:principal|director|executive)[ -]level (?:position|role)\b/i },
];

/** A labelled level: "Seniority: mid-senior", "Experience level - Entry". */
export const LEVEL_LABEL =
  /^(?:seniority(?: level)?|experience level|career level|job level|level of experience|level)\s*[:–-]\s*/i;
