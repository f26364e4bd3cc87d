const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that carry no claim: a rewrite may add and drop them. Quantity, scope and denial are not among them. */
export const FUNCTION_WORDS = words(
  `a an the this that these those it its their his her my our your i me we us he she they them myself and or but plus of in
  on at by for to from with within into onto as than then so while when where which who whom whose after before during
  through via between among across against towards toward per is are was were be been being am have has had having
  will would can could may might should also too such including include includes included along out off up down
  because since until if whether there here over about around under above below using used use both like s responsible
  though although while day-to-day respectively responsibilities duties upon i.e e.g etc throughout regarding concerning`,
);

/** Added words that say nothing beyond the rest; dropped ones as well. */
export const FILLERS = words(
  `successfully effectively efficiently proactively actively duties tasks various basis order typically? able
  consistently diligently`,
);
/** Of those, none may be added: "effectively" claims a result. */
export const ADDABLE = words(`rate number respective`);

/** Words that may be left out of a claim that is kept: praise, padding, nouns that only hold the next noun. */
export const DROPPABLE = words(
  `various different diverse range variety kind kinds type types sort sorts piece pieces set sets number form forms
  basis task tasks duty duties activity activities responsibility responsibilities role job work able ability order
  related relevant specific certain necessary proper properly appropriate appropriately overall general day-to-day
  successfully effectively efficiently proactively actively consistently diligently carefully quickly promptly
  accurately safely thoroughly smoothly politely professionally personally directly closely regularly routinely daily
  strong good great friendly hard hard-working dedicated motivated passionate detail-oriented high-quality quality
  timely seamless seamlessly robust innovative dynamic proven really very always existing own item items area areas
  ensure ensured ensuring respective individual new currently current uptodate`,
);
/** Verbs that say little without the rest of their clause. */
export const DROPPABLE_VERBS =
  words(`work use utilize utilise employ apply perform conduct do carry_out execute
  undertake provide give involve include serve get make take collaborate speak`);

/** Words that deny. */
export const NEGATORS = words(
  `no not never without nor neither none cannot except excluding unable lack lacks lacked lacking zero
  don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't can't couldn't won't`,
);

/** Words that make a claim smaller: a rewrite that keeps the claim keeps them (or a word of the same row). */
export const LIMITERS = words(
  `some basic elementary introductory beginner little limited minor partial partially partly occasionally occasional
  sometimes rarely seldom supervision supervised guidance oversight mentorship direction shared co assistant deputy
  acting interim temporary trainee junior intern internship apprentice apprenticeship student volunteer voluntary
  unpaid mock simulated simulation coursework academic draft drafts proposed proposal planned attempted prototype pilot
  trial experimental finalist nominee nominated runner-up runner candidate shortlisted semi-finalist second third
  regional local internal small exposure familiarity mainly mostly primarily typically usually generally normally
  pending unpublished submitted expected part-qualified part-time intermediate conversational only alone once
  hypothetical theoretical classroom junior-level entry-level former previously colleague colleagues coworker coworkers
  teammates partially self-taught progress expired incomplete discontinued introductory lesser uncertified unlicensed remote? training few`,
);

/** Words after which a companion is named who shares the deed. */
export const COMPANY = words("together jointly alongside");

/** Words that widen a claim; the closed world refuses them anyway, these get a sentence of their own. */
export const SCOPE_WORDS = words(
  `all every entire whole any global globally international nationwide national worldwide enterprise company-wide
  organization-wide critical mission-critical complex major large-scale multiple several many numerous extensive
  extensively expert expertly advanced highly top best leading award-winning world-class outstanding excellent
  exceptional first sole solely only key strategic senior executive high-profile significant significantly
  successfully perfect perfectly flawless immaculately unique cutting-edge state-of-the-art`,
);

/** Nouns that are ranks: what stands right before one must stay ("to the director" is not "as director"). */
export const TITLE_NOUNS = words(
  `head director manager chief lead leader supervisor president officer executive partner principal foreman
  coordinator superintendent commander captain senior junior assistant architect engineer dentist pharmacist solicitor
  lawyer attorney physician surgeon sister chef journeyman inspector auditor instructor educator counsellor counselor
  owner founder chairman chair secretary treasurer specialist expert consultant analyst administrator technician
  editor producer scientist professor lecturer teacher therapist nurse`,
);

/** Prepositions that tell for or at whom; a proper name keeps its own. */
export const RELATIONS = words("at for by from to under");
