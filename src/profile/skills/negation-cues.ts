/** Words that deny what follows, once a word of knowing or the skill itself comes after them. */
export const NEGATORS = new Set(
  `no not never without lack lacks lacked lacking neither nor cannot zero don't doesn't
    didn't haven't hasn't hadn't isn't aren't wasn't weren't can't couldn't won't dont doesnt didnt
    havent hasnt isnt cant`.split(/\s+/),
);

/** Words that deny by themselves what follows. */
export const DENYING = new Set(
  `unfamiliar except excluding inexperienced untrained unskilled uncertified ignorant unable`.split(/\s+/),
);

/** After a negator these say that it is knowing, having or needing that is denied. */
export const KNOWING = new Set(
  `experience experienced experiences knowledge knowledgeable exposure exposed familiar familiarity
    background training trained expertise expert skill skills skilled understanding understand
    proficiency proficient certification certified license licensed use used using uses know knows known
    work worked working possess possesses hold holds require requires required requirement need needs
    needed necessary speak speaks fluent learned learnt studied touched touch tried written wrote coded
    programmed comfortable confident competent competence versed qualified practised practiced practice
    hands handled encountered seen involve involves command fluency ability able claim claimed`.split(/\s+/),
);

/** Verbs of doing: after "not", "never" and the like they deny what comes right after them. */
export const DOING = new Set(
  `done run ran carry carried perform performed authorised authorized allowed permitted conducted
    operate operated completed taken taught teach built developed deployed managed administered
    administer implemented applied practiced delivered prepared made played installed configured cooked
    driven drive led got gotten received`.split(/\s+/),
);

/** People of whom nobody does: "nobody on the team had Scrum training". */
export const NOBODY = new Set(`nobody none`.split(/\s+/));

/** Words that may stand between a negator and what it denies. */
export const FILLERS = new Set(
  `any a an the yet real prior previous professional practical formal much direct actual significant
    extensive commercial deep been be ever actually really currently personally at all to of with in or
    on for hands relevant solid strong good specific well out up own myself have has had having does do
    did`.split(/\s+/),
);

/** Right after the negator these make it something else: "not only", "no longer than", "no. 1", "no code". */
export const NOT_NEGATING = new Set(
  `only just merely limited least doubt matter less fewer sooner later 1 one mention problem stranger
    exception wonder`.split(/\s+/),
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
    desire intend intends intending enthusiastic curious motivated goal seeking opportunity yet about`.split(
    /\s+/,
  ),
);
export const LEARNING = new Set(
  `started learn learning study studying explore exploring master mastering acquire acquiring`.split(/\s+/),
);

/** After the skill: "Docker: none", "Python is not required". */
export const DENIED_AFTER = new Set(
  `required needed necessary known used mandatory essential expected`.split(/\s+/),
);

/** "My C++ experience is nonexistent." */
export const ABSENT = new Set(`nonexistent nil none zero lacking missing`.split(/\s+/));
