/** Beside a number of years: it is experience that is counted. Looked for right behind the number. */
export const EXPERIENCE_AFTER =
  /^\W{0,3}(?:[^\s.;]+ ){0,9}\(?(?:experiences?|exp\b|background|track record|practice|employment|tenure|expertise|seniority)/;
/** The same right in front of it: "Experience: 3-5 years", "experience of at least 5 years". */
export const EXPERIENCE_BEFORE =
  /\b(?:experienced?|exp\.?|yoe|background|worked|working|practised|practiced|tenure|experience level|experience required)\b[^.;]{0,40}$/;
/** Behind a number in a list of requirements this is experience too: "3+ years in accounting", "2 years as a nurse". */
export const WORK_AFTER =
  /^\W{0,3}(?:(?:of|in|as|with|working|using|on|within|at|doing|developing|building|managing|leading|teaching|driving|cooking|nursing|selling|coding|programming|writing|supporting|supervising|operating|running|designing)\b|$|[,;.)(]|\w+ing\b|required|preferred|minimum|or more)/;
/** Behind or in front of a number of years: it is something else. */
export const NOT_EXPERIENCE_AFTER =
  /^\W{0,3}(?:(?:years? )?(?:old\b|of age\b|or older\b|and older\b|or over\b|and over\b)|in business(?=\W*(?:$|[,.;!]|and |as |we ))|of (?:business|history|service(?! experience)|success|growth|operation|excellence|age|tradition|continuous|innovation|existence|combined|warranty)|ago\b|(?:fixed[ -])?(?:term )?contract\b|term\b|after\b|from\b|before\b|history\b|warranty|anniversary|plan\b|program(?:me)?\b|course\b|degree\b|college\b|university\b|diploma\b|apprenticeship\b|residency\b|visa\b|fellowship\b|commitment|assignment|project\b|probation|probationary|in a row|driving record|clean|accident|of (?:college|university|school|study|schooling|education|post-secondary|higher|undergraduate|training|coursework)|with no\b|per\b|each\b|until\b|later\b|and (?:we|our)|now\b|running[,.]|, (?:we|our|the company|and counting)|post[ -]?qualified? only|of (?:parental|paid|maternity|leave|employment with us)|leave\b|notice|guarantee|window|roadmap|vision|strategy)/;
export const NOT_EXPERIENCE_BEFORE =
  /(?:\b(?:age[ds]?|founded|since|after|within|every|each|per|next|coming|last|past|previous|recent|first|initial|for (?:over|more than)|celebrat\w+|over the|contract (?:of|for|length|duration)?:?|duration:?|term:?|fixed[ -]term(?: of| for)?|valid for|period of|commit(?:ment)?(?: of| to| for)?|temporary (?:for)?|lasting|probation(?:ary)?(?: period)?(?: of)?|warranty of|up to date|degree|a rolling|must be|at least age|renewable for|every|once (?:a|every)|in business)|\$|€|£) ?$/;
/** Openings by which a sentence counts the company's years, not the person's. */
export const COMPANY_YEARS =
  /(?:\b(?:we|our|us|company|firm|agency|organi[sz]ation|business|team|practice|restaurant|hospital|school|family)\b[^.;]{0,60}|^(?:with|for|after|over|more than|serving|celebrating)\b[^.;]{0,20}|\b(?:has|have been|combined|collective|together)\b[^.;]{0,40})$/;
/** The person is asked for it after all. */
export const PERSON_ASKED =
  /\b(?:you|your|candidates?|applicants?|looking for|ask(?:s|ing)? for|seek(?:s|ing)?|require[sd]?|must|need(?:s|ed)?|want(?:s|ed)?|hiring|someone|minimum|at least|ideal|preferred|successful|should|qualif\w+|bring)\b/;
/** No experience is asked for at all. */
export const NO_EXPERIENCE =
  /\b(?:no (?:(?:prior|previous|work|working|professional|relevant|industry|formal|specific|particular|sales|teaching|driving|kitchen|office|retail|related|direct) ){0,3}experience(?: is| at all)?(?: (?:required|needed|necessary|expected|in \w+ (?:required|needed|necessary)))|no experience\?? ?(?:no problem|necessary|needed|required)|(?:prior |previous |work )?experience (?:is )?(?:not (?:required|necessary|needed|essential)|unnecessary)|(?:we(?:'ll| will) train|full training (?:is |will be )?(?:given|provided)),? no experience|without (?:any )?(?:prior )?experience (?:are )?(?:welcome|considered)|experience (?:is )?(?:a plus|helpful|preferred) but not (?:required|necessary))\b/;
/** After "no … experience" these make it about one thing only: "no experience with SAP needed". */
export const NO_EXPERIENCE_OF_ONE = /\bno (?:\w+ ){0,3}experience (?:with|using|of|in) /;
/** "a decade of experience" and other words for a number of years. */
export const YEAR_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:at least |over |more than )?a decade(?:'s)? (?:of |or more )/g, 10],
  [/\b(?:at least |over |more than )?(?:a|one full) year(?:'s)? (?:of |or more |in |as )/g, 1],
  [/\b(?:at least |over |more than )?a couple (?:of )?years(?:'|’)? /g, 2],
];
