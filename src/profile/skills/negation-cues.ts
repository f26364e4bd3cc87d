/** Words that deny what follows, once a word of knowing or the skill itself comes after them. */
export const NEGATORS = new Set(
  `no not never without lack lacks lacked lacking neither nor cannot zero don't doesn't
    didn't haven't hasn't hadn't isn't aren't wasn't weren't can't couldn't won't dont doesnt didnt
    havent hasnt isnt cant`.split(/\s+/),
);

/** Words that deny by themselves what follows. */
export const DENYING = new Set(
  `unfamiliar except excluding inexperienced untrained unskilled uncertified ignorant unable minus`.split(
    /\s+/,
  ),
);

/** After a negator these say that it is knowing, having or needing that is denied. */
export const KNOWING = new Set(
  `experience experienced experiences knowledge knowledgeable exposure exposed familiar familiarity
    background training trained expertise expert skill skills skilled understanding understand
    proficiency proficient certification certified license licensed use used using uses know knows known
    work worked working possess possesses hold holds require requires required requirement need needs
    needed necessary speak speaks fluent learned learnt studied touched touch tried written wrote coded
    part responsible involved involvement qualification qualifications certificate certificates licence licences degree
    diploma course courses permit clearance participated participate programmed comfortable confident competent competence versed qualified practised practiced practice
    hands handled encountered seen involve involves command fluency ability able claim claimed`.split(/\s+/),
);

/** Nouns that a skill may stand before without being another thing: "no teaching qualification". */
export const NOUNS_OF_KNOWING = new Set(
  `card ticket badge registration ability accreditation endorsement coursework practice duties
    responsibilities involvement proficiency placement internship portfolio role position job user expert developer programmer specialist
    professional speaker guru`.split(/\s+/),
);

/** "no welding is done here" */
export const BE = new Set("is are was were has have".split(" "));

/** Verbs that deny the skill right after them. */
export const AVOIDING = new Set("avoid avoided avoiding avoids dislike dislikes hate hates".split(" "));

/** People of whom "who had never used it" or "with no experience" is said. */
export const OTHERS =
  /^(?:(?:clients?|people|persons?|those|anyone|others|staff|children|women|men|students?|pupils?|nurses?|users?|customers?|colleagues?|employees?|teams?|hires?|patients?|adults?|learners?|starters?|beginners?|graduates?|interns?|apprentices?|juniors?|members?|workers?|volunteers?|residents?|families|trainees|candidates|applicants|managers|teachers|engineers|developers|analysts|drivers|cooks|parents|friends|founders|companies)|[a-z]{3,}(?:ers|ors|ists|ees))$/;

/** Verbs of doing: after "not", "never" and the like they deny what comes right after them. */
export const DOING = new Set(
  `done run ran carry carried perform performed authorised authorized allowed permitted conducted
    operate operated completed taken taught teach built developed deployed managed administered
    administer implemented applied practiced delivered prepared made played installed configured cooked
    driven drive led got gotten received`.split(/\s+/),
);

/** What is not failed, missed or stopped goes on. */
export const NOT_DOING = new Set(
  `stopped missed failed neglected ignored refused lost regretted dropped doubted quit abandoned disappointed
    broke broken late mishandled compromised exceeded overspent delayed interrupted outsourced`.split(/\s+/),
);

/** People of whom nobody does: "nobody on the team had Scrum training". */
export const NOBODY = new Set(`nobody none`.split(/\s+/));

/** Words that may stand between a negator and what it denies. */
export const FILLERS = new Set(
  `any a an the yet real prior previous professional practical formal much direct actual significant
    extensive commercial deep been be ever actually really currently personally at all to of with in or
    on for hands entirely completely altogether relevant solid strong good specific well out up own myself have has had having does do
    did`.split(/\s+/),
);

/** Right after the negator these make it something else: "not only", "no longer than", "no. 1", "no code". */
export const NOT_NEGATING = new Set(
  `only just merely limited least doubt matter less fewer sooner later 1 one mention problem stranger
    exception wonder without`.split(/\s+/),
);

/** These end what a negation covers. */
export const SCOPE_ENDS = new Set(
  `after despite before when but however although though yet except instead rather while whereas
    because since so then thanks using via through by having following beyond`.split(/\s+/),
);

/** Wishing, before a word of learning: "eager to learn Rust". */
export const WISHING = new Set(
  `eager want wants wanting hope hopes hoping plan plans planning willing willingness keen excited
    interested interest aim aiming looking aspire aspires aspiring like love wish wishes ready open
    desire intend hope hoped intends intending enthusiastic curious motivated goal seeking opportunity yet about`.split(
    /\s+/,
  ),
);
export const LEARNING = new Set(
  `started learn learning study studying explore exploring master mastering acquire acquiring`.split(/\s+/),
);

/** After a wish and "to", of a certificate that is not there yet: "hope to obtain the PMP", "plan to get certified in". */
export const GETTING = new Set("obtain earn get acquire achieve pursue become pass sit".split(" "));

/** After the skill: "Docker: none", "Python is not required". */
export const DENIED_AFTER = new Set(
  `required needed necessary known used mandatory essential expected completed performed done obtained held started
    studied practised practiced attempted available applicable current valid undertaken`.split(/\s+/),
);

/** Alone after the skill and a colon, dash or bracket: "Docker: no", "Linux (n/a)", "Go: never used". */
export const ALONE_AFTER = [
  ["no"],
  ["none"],
  ["nil"],
  ["never"],
  ["zero"],
  ["n", "a"],
  ["na"],
  ["no", "experience"],
  ["no", "knowledge"],
  ["no", "exposure"],
  ["no", "background"],
  ["no", "training"],
  ["no", "skills"],
  ["no", "licence"],
  ["no", "license"],
  ["no", "certification"],
  ["no", "certificate"],
  ["no", "qualification"],
  ["none", "yet"],
  ["none", "so", "far"],
  ["none", "at", "all"],
  ["not", "yet", "obtained"],
  ["not", "yet", "completed"],
  ["not", "yet", "certified"],
  ["not", "yet", "started"],
  ["not", "yet", "used"],
  ["not", "yet"],
  ["never", "used"],
  ["not", "used"],
  ["not", "known"],
  ["no", "prior", "experience"],
  ["no", "previous", "experience"],
  ["no", "hands", "on", "experience"],
  ["no", "professional", "experience"],
  ["0", "years"],
  ["0", "yrs"],
  ["0", "years", "experience"],
  ["0", "months"],
  ["zero", "years"],
  ["zero", "experience"],
  ["lacking"],
  ["missing"],
  ["unfamiliar"],
  ["not", "familiar"],
  ["not", "certified"],
  ["not", "held"],
  ["not", "completed"],
  ["not", "performed"],
  ["not", "trained"],
  ["not", "started"],
  ["not", "required"],
  ["not", "applicable"],
  ["never", "touched"],
  ["never", "worked", "with"],
  ["have", "not", "used"],
  ["haven't", "used"],
  ["not", "experienced"],
  ["want", "to", "learn"],
  ["willing", "to", "learn"],
  ["to", "be", "learned"],
  ["planned"],
  ["would", "like", "to", "learn"],
] as const;

/** "My C++ experience is nonexistent." */
export const ABSENT = new Set(
  `nonexistent non-existent nil none zero lacking missing absent limited`.split(/\s+/),
);
