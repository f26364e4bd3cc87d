/** Words that mark the name of an employer or school. All lower case, without dots. */

/** Legal forms: they end a company's name, and a comma before them belongs to it. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated llc ltd limited corp corporation co company plc gmbh ag sa sas sarl srl spa bv nv ab oy as aps
  kg ug kft pty pte pvt llp lp lllp pc pllc pa kk sdn bhd se ev oao ooo zao jsc pjsc dba nfp cpa esq`
    .trim()
    .split(/\s+/),
);

/** Words within the name of a company, agency, school or hospital. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `group holdings holding partners associates enterprises enterprise industries international technologies
  technology solutions services systems consulting consultants consultancy labs laboratories laboratory software
  studio studios media agency agencies bank banking credit union insurance financial finance capital investments
  securities trust fund foundation charity institute university college school academy kindergarten preschool
  district hospital clinic hospice pharmacy pharmaceuticals pharma medical health healthcare center centre dental
  hotel hotels resort resorts inn suites restaurant restaurants cafe bistro grill kitchen bakery bar pub catering
  store stores shop market markets supermarket mart outlet boutique salon spa gym fitness club theatre theater
  museum library church ministries ministry temple synagogue mosque parish diocese army navy marines corps guard
  airlines airways airport aviation aerospace motors automotive auto electric electronics energy power oil gas
  petroleum mining steel chemical chemicals foods food beverage beverages brewing brewery farms farm ranch dairy
  construction contractors builders homes realty properties estate development architects engineering
  manufacturing logistics transport transportation trucking freight shipping express delivery courier
  telecom telecommunications communications networks network wireless cable broadcasting television radio
  newspaper magazine press publishing publications printing records pictures films productions entertainment games
  gaming sports athletics stadium casino cruise travel tours county city state department bureau office commission
  council court government federal municipal authority administration senate house embassy society association
  league federation alliance coalition network team staffing recruiting ventures works designs creations brands
  products supply supplies equipment tools materials packaging textiles apparel fashion jewelry cosmetics beauty
  retail wholesale trading distribution distributors warehouse imports exports co-op cooperative dealership daycare
  nursery orphanage shelter camp lodge plaza mall tower depot factory mill plant yard garage workshop llc firm law
  offices chambers notary marketing advertising creative digital interactive analytics data cloud cyber security
  robotics biotech biosciences sciences research global worldwide americas europe asia usa`
    .trim()
    .split(/\s+/),
);

/** Well-known single-word employers are not listed: a name is read by its place, not by its fame. */
export const COMPANY_PLACEHOLDERS: ReadonlySet<string> = new Set([
  "company name",
  "employer name",
  "company",
]);

/** Words that mark a school of any kind. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  `university college school academy institute institution polytechnic conservatory seminary lycee lycée gymnasium
  universität universitaet hochschule fachhochschule université universite universidad universidade università
  universita école ecole escuela instituto colegio faculty uni campus bootcamp vidyalaya iit iim nit mit ucla usc
  nyu suny cuny uc ucsd ucsb usf unc utep bits universiteit universitet högskola højskole yliopisto uniwersytet
  politechnika politecnico technion eth epfl caltech board cbse icse k-12 juku`
    .trim()
    .split(/\s+/),
);
