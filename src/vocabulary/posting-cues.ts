/** How strongly a posting asks for something; none: it says that it is not needed. */
export type Strength = "required" | "preferred" | "none";

/**
 * A wording that sets the strength of what stands beside it.
 * side: before = it stands before what it speaks of; after = behind it (or, with nothing there, before it);
 * whole = it speaks of the whole sentence.
 */
export interface StrengthCue {
  strength: Strength;
  side: "before" | "after" | "whole";
  /** Lower case; whatever the pattern matches holds one of them. A look for these first saves most of the time. */
  hints: readonly string[];
  pattern: RegExp;
}

const IS = "(?:is|are|would be|will be|being|as|considered|seen as|regarded as|counts as|it's)";
const MUCH =
  "(?:big|huge|definite|strong|real|major|added|distinct|great|extra|clear|significant|considerable|nice|highly|very|strongly|much|particularly|especially|greatly)";
/** "Preferred" before a noun ("preferred vendors") asks for nothing. */
const CLAUSE_GOES_ON =
  "(?=\\s*(?:$|[.,;:!)\\]–—-]|(?:but|and|or|for|over|if|as|in|with|not|though|however|when|to have|by|on|at|skills?|qualifications?)\\b))";

/** In order: where two wordings overlap, the earlier row wins ("not required but a plus" is not "required"). */
export const STRENGTH_CUES: readonly StrengthCue[] = [
  {
    strength: "preferred",
    side: "after",
    hints: ["not"],
    pattern:
      /\b(?:(?:is |are )?(?:not (?:strictly |absolutely )?(?:required|essential|mandatory|necessary|needed|a must|a requirement)),? ?(?:but|though|however|and|,)?(?: (?:is|are|would be|it is|it's|definitely|very|highly|always|strongly)){0,3} (?:an? )?(?:plus|bonus|nice|preferred|advantage|advantageous|helpful|beneficial|desirable|welcome|asset|appreciated|great|useful|valued|desired|ideal)(?: to have)?|preferred,? (?:but|though) not (?:required|essential|mandatory|necessary)|(?:an? )?(?:plus|bonus|advantage|asset|nice to have),? (?:but|though) not (?:an? )?(?:required|essential|mandatory|necessary|must|requirement))\b/g,
  },
  {
    strength: "none",
    side: "after",
    hints: ["not", "n't", "unnecessary", "never"],
    pattern:
      /\b(?:(?:is|are|am|be)(?:n't| not)|not|never) (?:strictly |absolutely |actually |at all )?(?:required|requirement|a requirement|needed|necessary|essential|mandatory|expected|important|a must|an issue|a prerequisite)\b|\bunnecessary\b|\bdoes(?:n't| not) matter\b/g,
  },
  {
    strength: "none",
    side: "before",
    hints: ["need", "have", "worry", "rather", "instead", "from", "without", "regardless"],
    pattern:
      /\b(?:you (?:do|will|would)(?: not|n't) (?:need|have)(?: to (?:know|have|be))?|don't worry (?:if|about)|no need (?:for|to know|to have|of)|without (?:needing|requiring)|rather than|instead of|migrat(?:e|ing) (?:away )?from|moving away from|regardless of (?:your )?(?:experience|knowledge) (?:with|in|of))\b/g,
  },
  {
    // "No experience with SAP needed", "No Java required": the denial stands on both sides.
    strength: "none",
    side: "before",
    hints: ["no "],
    pattern:
      /\bno (?:(?:prior|previous|specific|formal|particular|special|special[iz]ed|deep|extensive|work(?:ing)?|professional|hands-on|actual) )*(?:experience|knowledge|familiarity|background|expertise|training|skills?|understanding)(?: (?:with|in|of|on|using))?\b/g,
  },
  {
    strength: "preferred",
    side: "whole",
    hints: [
      " if",
      "points",
      "credit",
      "love",
      "like",
      "appreciate",
      "welcome",
      "delighted",
      "happy",
      "thrilled",
      "impressed",
      "also ",
      "stand",
      "apart",
      "shine",
      ":",
      "prefer",
      "favo",
      "kudos",
    ],
    pattern:
      /\b(?:it (?:would )?(?:also )?helps? (?:if|when|to have)|(?:it(?:'s| is| would be|'d be) |would be |that(?:'s| is) )?(?:an? )?(?:(?:big|huge|definite|strong|real|major|added|distinct|great|extra) )?(?:plus|bonus|advantage|asset|nice|great|ideal|good|helpful|awesome|fantastic|perfect|beneficial|desirable|even better|better still)(?: points)? if (?:you|the candidate|they|he|she|applicants?)|(?:bonus|extra|brownie|additional|plus) (?:points|credit)(?: (?:for|if|when|to))?|(?:we(?:'d| would) (?:also |really |especially )*(?:love|like|appreciate|welcome|be (?:delighted|happy|thrilled|impressed))(?: it)? (?:if|for|to see|to have|when)|(?:you )?(?:might|may|could) also (?:have|bring|know))|(?:would|will) (?:make|set|help) you (?:stand out|apart|shine)|nice(?: |-)to(?: |-)haves?:|(?:preferred|desired|desirable|additional|nice(?: |-)to(?: |-)have|bonus|optional)(?: (?:skills?|qualifications?|experience|requirements?|knowledge))?(?: includes?| are| is)?:|preference (?:will be |is )?(?:given|shown) (?:to|for)|(?:we |strongly )?(?:prefer|favou?r) (?:candidates|applicants|people|someone|those|if)|extra (?:kudos|love))/g,
  },
  {
    strength: "preferred",
    side: "before",
    hints: ["ideally", "preferably", "optionally", ":", "nice", "good", "love", "prefer"],
    pattern:
      /\b(?:ideally|preferably|optionally|could have:|bonus(?: points)?:|plus(?:es)?:|extras?:|(?:nice|good)(?: |-)to(?: |-)haves?(?= ?[:–-])|desirable:|preferred:|optional:|advantageous:|would (?:be )?love|we(?:'d| would) love|(?:preference|preferred) for)/g,
  },
  {
    strength: "preferred",
    side: "after",
    hints: ["plus", "bonus", "advantage", "asset"],
    pattern: new RegExp(
      `\\b(?:${IS} )*(?:also )?(?:an? |${MUCH} )+(?:plus(?:es)?|bonus(?:es)?|advantages?|assets?)\\b(?! (?:management|manager|class|allocation|\\d))`,
      "g",
    ),
  },
  {
    strength: "preferred",
    side: "after",
    hints: ["plus", "bonus", "advantage", "asset"],
    pattern: new RegExp(
      `\\b(?:${IS} )*(?:plus(?:es)?|bonus|advantages?|assets?)(?=\\s*(?:[.!;,)\\]]|$))`,
      "g",
    ),
  },
  {
    strength: "preferred",
    side: "after",
    hints: [
      "advantageous",
      "prefer",
      "desir",
      "beneficial",
      "to have",
      "to-have",
      "optional",
      "favo",
      "wanted",
    ],
    pattern: new RegExp(
      `\\b(?:${IS} )*(?:also )?(?:${MUCH} )*(?:advantageous|preferred|preferable|desirable|desired|beneficial|nice[ -]to[ -]haves?|good[ -]to[ -]haves?|optional|favou?red|wanted but not)${CLAUSE_GOES_ON}`,
      "g",
    ),
  },
  {
    strength: "preferred",
    side: "after",
    hints: [
      "welcome",
      "appreciated",
      "helpful",
      "ideal",
      "valued",
      "useful",
      "recommended",
      "encouraged",
      "regarded",
    ],
    pattern: new RegExp(
      `\\b(?:${IS} |also |${MUCH} |well )+(?:welcomed?|appreciated|helpful|ideal|valued|useful|recommended|encouraged|regarded)${CLAUSE_GOES_ON}`,
      "g",
    ),
  },
  {
    strength: "preferred",
    side: "after",
    hints: ["welcome", "appreciated", "helpful", "ideal", "useful", "benefit", "looked ", "preference"],
    pattern:
      /\b(?:(?:welcome|appreciated|helpful|ideal|useful)(?=\s*(?:[.;!)\]]|$))|(?:a|of) benefit\b|looked (?:up)?on favou?rably|preference\b(?! (?:for|will|is|given)))/g,
  },
  {
    strength: "preferred",
    side: "after",
    hints: ["would ", "is ", "are "],
    pattern:
      /\b(?:would (?:be|come in) (?:an? )?(?:great|nice|good|ideal|useful|helpful|handy|perfect|awesome|amazing|fantastic|wonderful|valuable|interesting|benefit|advantage|asset)\b|(?:is|are) (?:nice|great|good|handy|cool|valuable)\b(?! (?:at|in|with|understanding|knowledge)))/g,
  },
  {
    strength: "required",
    side: "before",
    hints: ["must", "require", "mandatory", "essential", "proficien", "need", "should", "expected"],
    pattern:
      /\b(?:must (?:have|possess|be|know|hold|speak|demonstrate|bring|understand|show|hav)|must(?:-| )haves?\b|(?:is|are) required to (?:have|hold|know|possess)|requires?\b|required(?: skills?| qualifications?| experience)?:|requirements?:|mandatory:|essential:|proficien(?:t|cy) (?:in|with|at|using)|need(?:s|ed)? to (?:have|know|be|possess|hold|speak|understand)|you(?:'ll| will)? need\b|should (?:have|possess|be|know|hold)|(?:is|are) expected to (?:have|know|be proficient))/g,
  },
  {
    strength: "required",
    side: "after",
    hints: [
      "required",
      "mandatory",
      "essential",
      "necessary",
      "needed",
      "must",
      "compulsory",
      "prerequisite",
      "obligatory",
      "requirement",
      "negotiable",
      "indispensable",
      "vital",
      "expected",
    ],
    pattern:
      /\b(?:(?:is|are|being) )?(?:an? )?(?:(?:absolutely|strictly|definitely|also) )?(?:required|mandatory|essential|necessary|needed|a must|must(?:-| )haves?|must|compulsory|prerequisite|obligatory|a requirement|non-negotiable|indispensable|vital|expected)\b(?! (?:to|by|skills?:|functions?|duties|for (?:the|this) (?:position|role|job)))/g,
  },
];

/** Wordings that make a sentence a requirement where no heading says so. They set no preference of their own. */
export const REQUIREMENT_CUES =
  /\b(?:experience[ds]?(?! (?:the|a|our|life|growth))|proven|knowledge|proficien(?:t|cy)|familiar(?:ity)?|understanding|expertise|expert|skilled|skills?|background in|command of|fluen(?:t|cy)|competen(?:t|ce|cy)|qualified|qualifications?|certified|certifications?|licen[cs]ed?|degree|diploma|ph\.?d|doctorate|you hold|holds? an?|ability to|able to|capable of|comfortable|hands-on|strong|solid|track record|years?|yrs|must|required?|requires|requirements?|(?<!\b(?:as|when|if|where|whenever|wherever) )need(?:s|ed)?|you have|you(?:'ve| are|'re)|you know|you bring|looking for|seeking|candidates?|applicants?|should have|well versed|well-versed|versed in|adept|master(?:y|ed) (?:of|in)|grasp of|know(?:s)? (?:your|how|the)|exposure to|trained in|passionate about|literate|good at|at home (?:in|with)|fan of|knowing|a plus|bonus|nice to have|an advantage|an asset|desirable)\b/i;

/** Openings that speak of the company, not of the person; only where nothing in the sentence asks. */
export const COMPANY_SUBJECT =
  /^(?:we(?:'re|'ve| are| have|$|\b)|our\b|us\b|founded\b|established\b|headquartered\b|since \d{4}|at [A-Z]|based in\b|with (?:over|more than|offices|\d)|for (?:over|more than) |the (?:company|firm|team|agency|organi[sz]ation|hospital|school|group)\b|backed by|from our |(?:[A-Z][\w&.'-]*,? ){1,5}(?:is|are|was|has|have|builds|makes|helps|provides|offers|operates|serves|runs|delivers|creates|develops|designs|speciali[sz]es)\b)/;
/** What turns a sentence about the company into one about the person after all. */
export const PERSON_CUES =
  /\b(?:you|your|you'll|candidates?|applicants?|looking (?:for|to (?:hire|add|recruit))|seek(?:s|ing)?|require[sd]?|must|need(?:s|ed)?|want(?:s|ed)?|hiring|recruiting|someone|(?:is|are) after|prefer(?:red|ence|s)?|expect|ideal|ideally|search(?:ing)? for|in need of|a plus|bonus|nice to have|would love|you've|essential|desirable|mandatory|welcome)\b/i;
/** Sentences that tell what the person will do. */
export const DUTY_CUES =
  /\b(?:you(?:'ll| will| would| get to)|(?:candidate|applicant|person|incumbent|hire|jobholder|post ?holder|employee|associate|role|position|team member) will (?!have|possess|need|hold|bring|demonstrate|be (?:able|an? |fluent|proficient|experienced|skilled|comfortable|familiar|required to have))|(?:will|shall) be (?!able|fluent|proficient|experienced|skilled|comfortable|familiar)|responsible for|responsibilities|duties|tasks? include|your (?:role|job|mission|work|day)|in this role|the role (?:involves|includes|is)|reports? to|as (?:a|an|our) [\w -]{2,40},|work(?:ing)? (?:closely )?with)\b/i;

/** Cues in front of a list that make it alternatives, even without "or". `example`: "and" inside keeps them apart. */
export const ALTERNATIVE_CUES: readonly { pattern: RegExp; unless_and: boolean }[] = [
  {
    pattern:
      /\b(?:(?:at least |any |either )?(?:one|any|two|some)(?: or more| or both| or several| or two)? (?:(?!years?\b|yrs\b|months?\b)\w+ ){0,4}(?:of|from|among)(?: the following)?(?: \w+){0,4}|either|any one of|e\.? ?g\.?|eg\.?|ex\.|for example|for instance|examples?(?: include| are)?)[:,]? ?\(?(?:in |with |of )?$/i,
    unless_and: false,
  },
  {
    pattern: /(?:such as|\blike|similar to|comparable to|i\. ?e\.?),?:? ?\(?$/i,
    unless_and: true,
  },
];
/** After a list: what makes its last comma an "or". */
export const OPEN_END =
  /^[\s,/)]*(?:or|and\/or)(?: (?:an?|any|some))?(?: ?other\b|(?: \w+)? ?(?:another|similar|equivalent|comparable|related|alike|the like|like)\b)/i;
/** After a list: a last alternative that is no known name ("fintech, e-commerce or payments"). */
export const UNKNOWN_END =
  /^,? or (?!equivalent|willing|ability|able|any\b|will\b|be\b|have\b|must\b|current)[\w-]+(?: [\w-]+){0,2}\s*(?:$|[.,;)])/i;
/** Words between two names that keep the list together: "AWS or experience with GCP". */
export const LIST_FILLERS: ReadonlySet<string> = new Set(
  "in with on of using the a an either experience experienced experiences knowledge familiarity proficiency even also maybe perhaps possibly alternatively another other some basic good strong solid valid current certified certification certifications certificate license licence skill skills programming development developer scripting framework frameworks database databases language languages degree server platform software system systems tool tools library".split(
    " ",
  ),
);
/** What joins two names of one list, as words and signs parted by blanks; the longer row goes before the shorter. */
export const LIST_JOINTS: readonly (readonly [
  kind: "or" | "and" | "with" | "comma" | "slash",
  words: string,
])[] = [
  ["or", "and / or"],
  ["or", "or"],
  ["or", "resp ."],
  ["or", "|"],
  ["or", "alternatively"],
  ["and", "as well as"],
  ["and", "along with"],
  ["and", "together with"],
  ["and", "and also"],
  ["and", "coupled with"],
  ["and", "and"],
  ["and", "plus"],
  ["and", "&"],
  ["and", "+"],
  ["and", ";"],
  // "Python, with FastAPI or Django": a language and a choice, not three choices.
  ["with", "with"],
  ["slash", "/"],
  ["comma", ","],
  ["comma", "•"],
  ["comma", "·"],
];
/** Slash pairs that name two things wanted together. Folded, sorted, joined by "/". */
export const JOINT_PAIRS: ReadonlySet<string> = new Set([
  "css/html",
  "css3/html5",
  "css/html5",
  "css3/html",
  "css/javascript",
  "css/js",
  "html/javascript",
  "html/js",
  "html5/javascript",
  "ui/ux",
  "cd/ci",
  "ip/tcp",
  "ap/ar",
  "accounts payable/accounts receivable",
  "react/redux",
  "jsx/react",
  "excel/word",
  "cad/cam",
  "git/github",
  "p/l",
  "docker/kubernetes",
  "numpy/pandas",
  "bls/cpr",
  "acls/bls",
  "aed/cpr",
  "cpr/first aid",
]);
