/** British and American spellings of words that names of skills hold, in the order American, British. */
const PAIRS: readonly (readonly [string, string])[] =
  `color colour|labor labour|behavior behaviour|behavioral behavioural|neighborhood neighbourhood|harbor harbour
  |center centre|centers centres|theater theatre|fiber fibre|meter metre|liter litre|program programme|programs programmes
  |pediatric paediatric|pediatrics paediatrics|anesthesia anaesthesia|anesthetic anaesthetic|anesthesiology anaesthesiology
  |orthopedic orthopaedic|orthopedics orthopaedics|gynecology gynaecology|gynecological gynaecological|hematology haematology
  |hemodialysis haemodialysis|hemostasis haemostasis|edema oedema|esophageal oesophageal|fetal foetal|leukemia leukaemia
  |anemia anaemia|ischemia ischaemia|archeology archaeology|estrogen oestrogen|cesarean caesarean|catalog catalogue
  |catalogs catalogues|cataloging cataloguing|dialog dialogue|modeling modelling|counseling counselling|counselor counsellor
  |labeling labelling|leveling levelling|traveling travelling|tunneling tunnelling|paneling panelling|channeling channelling
  |signaling signalling|fueling fuelling|jewelry jewellery|license licence|licenses licences|defense defence|offense offence
  |aluminum aluminium|tire tyre|tires tyres|mold mould|molds moulds|molding moulding|plow plough|artifact artefact
  |artifacts artefacts|enrollment enrolment|fulfillment fulfilment|installment instalment|analyze analyse|analyzing analysing
  |catalyze catalyse|paralyze paralyse|check cheque|checks cheques|sulfur sulphur|judgment judgement
  |aging ageing|dispatch despatch`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]);

const OTHER = new Map(
  PAIRS.flatMap(([american, british]) => [
    [american, british],
    [british, american],
  ]),
);

/** The endings of "organization" and "organizing"; the stems before them are of Greek verbs only. */
const IZE = /^([a-z]{3,}[lnrtmdc])i([sz])(ation|ations|ed|ing|er|ers|e|es)$/;
/** "-ise" that no American writes with a z. */
const ALWAYS_S =
  /^(?:advert|adv|compr|comprom|despr|dev|enterpr|exc|exerc|exped|expert|franch|improv|merchand|prom|rev|superv|surpr|televis|telev|prec|conc|parad|rais|pra|prem|treat|prom|ra|cru|no|poi)is/;

/** The same words in the other spelling, all of them at once; "" when there is none. */
export function respell(key: string): string {
  let isOther = false;
  const words = key.split(" ").map((word) => {
    const other = OTHER.get(word) ?? otherEnding(word);
    if (other === "") return word;
    isOther = true;
    return other;
  });
  return isOther ? words.join(" ") : "";
}

function otherEnding(word: string): string {
  const match = IZE.exec(word);
  if (!match || ALWAYS_S.test(word)) return "";
  return `${match[1]}i${match[2] === "s" ? "z" : "s"}${match[3]}`;
}

/** Words of names that resumes write short when another word stands beside them. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bmanagement\b/, "mgmt"],
  [/\bmanufacturing\b/, "mfg"],
  [/\baccounting\b/, "acctg"],
  [/\btechnician\b/, "tech"],
];

/** "risk management" → "risk mgmt"; one word alone says too little when it is short. */
export function shorten(key: string): string[] {
  if (!key.includes(" ")) return [];
  return SHORT_FORMS.filter(([word]) => word.test(key)).map(([word, short]) => key.replace(word, short));
}
