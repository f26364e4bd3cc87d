/** Degrees: how they are written and how high they are. */
export type DegreeRank = "secondary" | "associate" | "bachelor" | "master" | "doctorate";

/** Lower-case wordings in full, longest meaning first within a level; a "diploma" alone has no level. */
export const DEGREE_PHRASES: readonly (readonly [DegreeRank | null, string])[] = [
  [
    "doctorate",
    `doctor of philosophy; doctor of medicine; doctor of education; doctor of pharmacy; doctor of psychology;
    doctor of nursing practice; doctor of business administration; doctor of science; doctor of engineering;
    doctor of dental surgery; doctor of dental medicine; doctor of veterinary medicine; doctor of law; doctor of laws;
    doctor of osteopathic medicine; doctor of physical therapy; doctor of osteopathy; doctor of chiropractic;
    doctor of theology; doctor of arts; juris doctorate; juris doctor; doctorate degree; doctorate; doctoral degree;
    doctoral candidate; doctoral; doctor of; doktor; doctorat; doctorado`,
  ],
  [
    "master",
    `master of business administration; master of science; master of arts; master of engineering; master of technology;
    master of education; master of fine arts; master of public health; master of public administration;
    master of public policy; master of social work; master of laws; master of commerce; master of architecture;
    master of computer applications; master of nursing; master of accountancy; master of accounting;
    master of finance; master of divinity; master of music; master of philosophy; master of research;
    master of library science; master of information systems; master of international affairs; master of;
    masters of; masters in; master in; master's degree; masters degree; master degree; master's; masters;
    master; executive mba; postgraduate degree; post graduate diploma; post graduate degree;
    postgraduate diploma; post graduation; post-graduation; post graduate; diplom; magister; maestría;
    mestrado; laurea magistrale; education specialist; specialist in education`,
  ],
  [
    "bachelor",
    `bachelor of science; bachelor of arts; bachelor of engineering; bachelor of technology;
    bachelor of business administration; bachelor of commerce; bachelor of computer applications;
    bachelor of computer science; bachelor of education; bachelor of fine arts; bachelor of nursing;
    bachelor of laws; bachelor of law; bachelor of architecture; bachelor of applied science; bachelor of medicine;
    bachelor of music; bachelor of social work; bachelor of pharmacy; bachelor of design; bachelor of; bachelors of;
    bachelors in; bachelor in; bachelor's degree; bachelors degree; bachelor degree; bachelor's; bachelors; bachelor;
    baccalaureate degree; undergraduate degree; licenciatura; laurea triennale; laurea; grado en; graduação;
    bacharelado; licence; honours degree; honors degree; four year degree; graduation in;
    graduate in; graduated in`,
  ],
  [
    "associate",
    `associate of science; associate of arts; associate of applied science; associate of applied arts;
    associate of applied business; associate of general studies; associate of occupational studies;
    associate in science; associate in arts; associate in applied science; associate of; associates of; associates in;
    associate's degree; associates degree; associate degree; associate's; associates; foundation degree;
    higher national diploma; two year degree`,
  ],
  [
    "secondary",
    `high school diploma; high school degree; high school certificate; high school equivalency; high school graduate;
    secondary school certificate; higher secondary certificate; senior secondary; higher secondary;
    secondary education; general education diploma; general educational development; general education development;
    a levels; a-levels; a level; gcse; gcses; abitur; baccalauréat; bachillerato; matriculation; matric;
    intermediate; school leaving certificate; class xii; class x; 12th standard; 10th standard; 12th; 10th;
    high school; international baccalaureate; ib diploma; maturità; matura; leaving certificate; diploma of high
    school`,
  ],
  [
    null,
    `graduate diploma; advanced diploma; professional diploma; technical diploma; national diploma; diploma;
    graduate certificate; postgraduate certificate; post graduate certificate; certificate program;
    certificate of completion; professional certificate; certificate in; certificate of; certificate; minor in;
    apprenticeship; coursework in; vocational training; vocational diploma; some college; btec; nvq; cosmetology
    license; exchange program; exchange semester; study abroad; nanodegree; bootcamp; boot camp;
    specialization in; postdoctoral fellowship; fellowship; residency; ausbildung`,
  ],
];

/**
 * Abbreviations without dots and spaces, upper case; they are matched with dots and any of the usual cases
 * ("B.Sc.", "BSc", "BSC", "B. Tech"), never in lower case only.
 */
export const DEGREE_ABBREVIATIONS: readonly (readonly [DegreeRank, string])[] = [
  [
    "doctorate",
    "PHD MD JD DDS DMD DVM EDD PSYD PHARMD DNP DBA SCD DPHIL DPT DO DC DSC DMA DRPH THD DMIN DSW DENG AUD OD",
  ],
  [
    "master",
    `MBA MSC MS MA MENG MTECH ME MFA MPH MPA MED MSW MSN MCA MCOM LLM MARCH MPHIL MRES PGDM PGDBA PGD MLS MLIS
    MSED MAT MPP MDIV MHA MACC MMUS MIS MIM MSIT MSCS MST MDES EMBA PGDCA PGDBM MSEE MSME MSCE MHRM MPS MAED EDS
    EDM MSA MSF MSHRM MPT MOT MDS MPHARM MAE`,
  ],
  [
    "bachelor",
    `BSC BS BA BBA BENG BE BTECH BFA BSN BED BCA BCOM LLB BARCH BPHARM MBBS BSBA BSE BSEE BSME BSCE BSCS BAS BSW
    BMUS BM AB SB BCS BIT BMS BBM BDS BDES BSIT BHM BPT BVSC BSIE BGS BIS BAA BFSC BPS BSED BSCHE MBCHB`,
  ],
  ["associate", "AA AS AAS AAA AOS ADN HND HNC AGS ASN ASB AAB"],
  ["secondary", "GED HSC SSC SSLC HSSC CBSE ICSE WASSCE SSCE"],
];

/** Also ordinary words, names or codes of states: without dots they need a degree's surroundings. */
export const AMBIGUOUS_DEGREES: ReadonlySet<string> = new Set(
  "MD MS MA ME BE AS AA DO DC OD MED MARCH MAT AB SB BM BIT AUD MIS MIM MSA MSF MST EDS MPS BAS MAE PGD BIS BMS DBA AAA HSC SSC CBSE ICSE".split(
    " ",
  ),
);
