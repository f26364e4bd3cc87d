/** Words that mean the same in a resume, a row each; compared by stem. None is stronger than another of its row. */
const ROWS = `
customer client shopper
contest competition
company firm business co
presentation talk
leaflet flyer
lesson class
complaint grievance
target goal objective
hazard risk
sample specimen
laptop notebook
income earnings
expenditure spending
quote quotation
bid tender
baby infant
house home
cab taxi
article story
timber wood
cable wire
pipe pipework piping
load freight cargo
cattle cow cows
concert gig
exhibition exhibit
trip journey
verbal oral spoken
accurate precise exact
several multiple
database db
programme program
correspondence letter
newcomer joiner
personnel workforce
trash rubbish waste
petrol gasoline
lawn grass
hairdresser hairstylist
nappy diaper
chemist pharmacy
cinema theater theatre
biscuit cookie
pavement sidewalk
postcode zip
toilet restroom bathroom
centre center
plane aircraft airplane
ill sick
kitchenware cookware
adult grown-up
buyer purchaser
student pupil learner
staff employee personnel worker
person people individual
store shop
car vehicle automobile
flat apartment
phone telephone call
mathematics math maths
resume résumé cv
physician doctor
bug defect fault flaw
problem issue
error mistake
document paper
till checkout
teen teenager adolescent
booking reservation
email mail
medication medicine drug
child kid children kids
price pricing
rota roster
stock inventory
supplier vendor
lab laboratory
advertisement advert ad
app application
supervision supervise
volt v voltage
kilogram kg kilo
kilometer kilometre km
mile mi
hour hr hrs
minute min mins
year yr yrs
film movie
colleague coworker teammate
invoice bill
contract agreement
photo photograph picture image
garment clothing clothes apparel
lorry truck
exam examination
syllabus curriculum
school schools
café cafe
mold mould
molded moulded
counsel counsell
mainly mostly primarily chiefly
sometimes occasionally occasional
often frequently regularly
typically usually normally generally
currently presently
together jointly
basic elementary
small little
short brief
goods products product merchandise
package parcel
query question enquiry inquiry
cost expense
equipment gear
machine machinery
shipment consignment
procedure process
method approach
manual handbook guide
rule regulation
survey questionnaire
website site webpage
revenue turnover
vacation holiday
autumn fall
tyre tire
aluminium aluminum
grey gray
europe european
visitor guest
task duty
team crew
elderly older
salary wage pay
purchase order
meal dish
timetable schedule
quick fast rapid
main primary
director directors
american us usa
e-commerce ecommerce
jr junior
sr senior
asst assistant
mgr manager
eng engineer
dev developer
dept department
univ university
intl international
corp corporation
inc incorporated
ltd limited
current uptodate updated
ba b.a bachelor_of_arts
bsc b.sc bs bachelor_of_science
ma m.a master_of_arts
msc m.sc ms master_of_science
mba m.b.a master_of_business_administration
phd ph.d doctorate
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
`;

/** Word, lower case → the name of its row. */
export const WORD_ROWS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => row.split(" ").map((word, _at, all): [string, string] => [word, `=${all[0]}`])),
);

/** Several words → what they say in one: rewritten before words are compared. "~" stands for any form of a verb. */
export const PHRASES: readonly (readonly [string, string])[] = [
  ["~take part in", "participated in"],
  ["~take care of", "look_after"],
  ["~set up", "set_up"],
  ["~draw up", "drafted"],
  ["~fill in", "completed"],
  ["~fill out", "completed"],
  ["~put together", "assembled"],
  ["~hand out", "distributed"],

  ["~carry out", "carry_out"],
  ["~look after", "look_after"],
  ["~wait on", "served"],
  ["~deal with", "handled"],
  ["as well as", "and"],
  ["in order to", "to"],
  ["in charge of", "responsible for"],
  ["on a daily basis", "daily"],
  ["on a weekly basis", "weekly"],
  ["on a monthly basis", "monthly"],
  ["day to day", ""],
  ["human resources", "hr"],
  ["at times", "sometimes"],
  ["from time to time", "sometimes"],
  ["bachelor of arts", "ba"],
  ["bachelor of science", "bsc"],
  ["master of arts", "ma"],
  ["master of science", "msc"],
  ["master of business administration", "mba"],
  ["doctor of philosophy", "phd"],
  ["co worker", "colleague"],
  ["co workers", "colleagues"],
  ["e mail", "email"],
  ["e mails", "emails"],
  ["according to", "to"],
  ["with the help of", "using"],
  ["by means of", "using"],
  ["with no", "without"],
  ["working knowledge of", "familiarity with"],
  ["duties included", "responsible for"],
  ["duties include", "responsible for"],
  ["responsibilities included", "responsible for"],
  ["responsibilities include", "responsible for"],
  ["tasked with", "responsible for"],
  ["prior to", "before"],
  ["~follow up", "followed"],
  ["following", "after"],
  ["~pick up", "collected"],
  ["~drop off", "delivered"],
  ["~roll out", "deployed"],
  ["~work out", "calculated"],
  ["~put up", "erected"],
  ["~take apart", "dismantled"],
  ["~back up", "backup"],
  ["~go over", "reviewed"],
  ["~make sure", "ensured"],
  ["~note down", "recorded"],
  ["~write down", "recorded"],
  ["~call back", "call back"],
  ["new hires", "starters"],
  ["new hire", "starter"],
  ["new starters", "starters"],
  ["new starter", "starter"],
  ["team members", "staff"],
  ["staff members", "staff"],
  ["members of staff", "staff"],
  ["point of sale", "pos"],
  ["customer relationship management", "crm"],
  ["on behalf of", "for"],
  ["such as", "like"],
  ["up to date", "uptodate"],
  ["written in", "in"],
  ["took on", "handled"],
];

/** Periods: "a day", "per day", "each day", "every day" and "daily" say the same. */
export const PERIODS: ReadonlyMap<string, string> = new Map(
  `hour hours=hour hourly; day days=day daily; night nights=night nightly; shift shifts=shift; week weeks=week weekly;
  month months=month monthly; quarter quarters=quarter quarterly; year years=year yearly annually annual annum;
  season seasons=season; semester=semester; minute=minute; weekend weekends=weekend; term=term; session=session; morning mornings=morning; afternoon afternoons=afternoon;
  evening evenings=evening; summer=summer; winter=winter; weekday weekdays=weekday; sunday sundays=sunday;
  monday mondays=monday; tuesday=tuesday; wednesday=wednesday; thursday=thursday; friday fridays=friday; saturday saturdays=saturday;
  time=time; visit=visit; class=class; season=season`
    .split(";")
    .flatMap((row) => {
      const words = row.trim().split(/[\s=]+/);
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
/** Words that are a rate on their own. */
export const RATE_ADVERBS: ReadonlySet<string> = new Set(
  "hourly daily nightly weekly monthly quarterly yearly annually annual".split(" "),
);
/** Before a period they make a rate. */
export const RATE_WORDS: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);
