/**
 * How much of a deed is the person's own: seeing it done, taking part in it, doing it, leading others, bringing it
 * into being. A rewrite may go down, never up.
 */
export const AGENCY = { watch: 0, assist: 1, do: 2, lead: 3, found: 4 } as const;
export type Agency = (typeof AGENCY)[keyof typeof AGENCY];

/** Verbs that may stand for one another: class, agency, verbs (base form), and after "|" their nouns. */
const ROWS = `
watch 0: shadow observe witness
learn 0: learn study | exposure familiarity
assist 1: help assist support aid | assistance help support aid
part 1: participate contribute collaborate cooperate partake involve | participation contribution collaboration involvement
attend 1: attend participate join | attendance
work 1: work serve
build 2: build develop create construct make produce | development creation construction
compile 2: prepare create write draft compile produce make | preparation writing
author 2: author write pen
draft 2: draft | draft
cook 2: cook prepare
design 2: design | design
reduce 2: reduce cut lower decrease shrink trim | reduction decrease cut
increase 2: increase raise grow boost lift expand | increase growth
handle 2: handle process deal manage address take treat | handling processing management
care 2: look_after serve manage tend care | care
carry 2: carry handle manage
guide 3: lead manage supervise head oversee run direct | leadership management supervision direction oversight
front 4: spearhead champion own drive pioneer | ownership
found 4: found architect pioneer invent establish launch originate | founding
master 3: coordinate | coordination
arrange 2: arrange organize organise schedule plan book | arrangement organization organisation planning scheduling booking
train 2: train teach educate instruct tutor | training teaching education instruction tuition
explain 2: explain show present demonstrate describe | explanation presentation demonstration
give 2: give administer provide supply | administration provision supply
dispense 2: fill dispense | dispensing
record 2: record document log enter note register | documentation recording
keep 2: keep maintain | maintenance upkeep
update 2: update maintain keep | update
check 2: check review inspect examine verify | check review inspection examination verification
repair 2: fix repair mend resolve correct | repair correction
sell 2: sell close | sale
install 2: install fit mount | installation fitting
operate 2: drive operate | operation
use 1: use utilize utilise apply employ | use usage
speak 2: speak communicate talk converse | communication
find 2: diagnose identify detect find | diagnosis identification detection
replace 2: replace change swap | replacement
tell 2: notify alert inform tell | notification alert
monitor 2: monitor watch track | monitoring
escalate 2: escalate pass forward refer | escalation referral
migrate 2: migrate move transfer port | migration transfer
collect 2: collect gather | collection
analyze 2: analyze analyse | analysis
assess 2: assess evaluate | assessment evaluation
treat 2: treat | treatment
translate 2: translate | translation
negotiate 2: negotiate | negotiation
interview 2: interview | interview
research 2: research | research
counsel 2: counsel | counseling counselling
estimate 2: estimate | estimation estimate
buy 2: order purchase buy procure | ordering purchase procurement
reconcile 2: reconcile | reconciliation
clean 2: clean tidy | cleaning
greet 2: greet welcome
answer 2: answer reply respond
receive 2: receive get obtain
finish 2: complete finish | completion
deliver 2: deliver | delivery
hand 2: deliver distribute
store 2: store stock
mark 2: grade mark
rank 2: win earn | win
approve 3: approve authorize authorise | approval
hire 3: hire recruit | recruitment
calculate 2: calculate compute | calculation
assemble 2: assemble | assembly
automate 2: automate | automation
test 2: test | testing
deploy 2: deploy release | deployment release
configure 2: configure | configuration
optimize 2: optimize optimise | optimization optimisation
improve 2: improve enhance | improvement enhancement
implement 2: implement | implementation
integrate 2: integrate | integration
ship 2: ship send dispatch | shipment
protect 2: protect guard | protection
rebrand 2: rebrand | rebranding
photograph 2: photograph | photography
edit 2: edit | editing
publish 2: publish | publication
reach 2: reach
pack 2: pack | packing
pick 2: pick | picking
plant 2: plant sow
harvest 2: harvest | harvesting
weld 2: weld | welding
milk 2: milk | milking
lift_load 2: load | loading
patrol 2: patrol | patrol
host 2: host
perform 2: perform do conduct carry_out execute undertake | performance execution
conduct 2: run conduct perform carry_out hold execute
advise 2: advise counsel | advice counsel
flag 2: flag report
clean_up 2: clean wash sanitize sanitise disinfect scrub
promote 2: promote advertise market | promotion advertising
troubleshoot 2: troubleshoot debug diagnose | troubleshooting debugging
debug 2: debug fix
merge 2: merge combine consolidate | consolidation
predict 2: predict forecast | prediction forecast
program 2: code program | coding programming
settle 2: settle resolve | settlement resolution
solve 2: solve resolve
reach_goal 2: achieve reach attain meet hit | achievement
exceed 2: exceed surpass beat
remove 2: remove eliminate | removal elimination
verify 2: verify confirm validate check | verification validation confirmation
file 2: file archive | filing
send 2: send mail email dispatch
call 2: call phone telephone ring
transport 2: transport move carry haul convey | transport transportation
gather_crop 2: harvest pick
sew 2: sew stitch
service 2: maintain service | maintenance servicing
coach 2: coach mentor | coaching mentoring
review 2: evaluate assess review | evaluation assessment review
investigate 2: investigate examine | investigation examination
select 2: select choose | selection
induct 2: onboard induct | onboarding induction
hold 2: host hold
revise 2: edit revise | revision
post 2: post publish upload | post
sketch 2: sketch draw | sketch drawing
bill 2: bill invoice | billing invoicing
key 2: enter input key | entry input
balance 2: balance reconcile
restock 2: restock replenish refill | restocking replenishment
sort 2: sort organize organise arrange | sorting
measure 2: measure gauge | measurement
lift 2: lift carry
feed 2: feed
serve 2: serve | service
set_up 2: set_up install configure | setup
watch_over 2: monitor supervise_watch observe
shorten 2: shorten reduce cut
accelerate 2: accelerate speed
rewrite 2: refactor restructure rewrite | refactoring
assemble_build 2: assemble build
distribute 2: distribute deliver supply | distribution
secure 2: secure lock
respond 2: respond react answer | response
interpret 2: interpret | interpretation
cater 2: cater
contact 2: contact call
submit 2: submit file send | submission
register 2: register enrol enroll | registration enrolment enrollment
recommend 2: recommend suggest | recommendation suggestion
demonstrate 2: demonstrate show | demonstration
begin 2: begin start commence | beginning start
end 2: end finish conclude
suggest 2: propose suggest | proposal suggestion
inform 2: report inform notify tell
communicate 2: communicate present share convey
script 2: script code program write develop
clarify 2: explain clarify outline
acquire 2: acquire gain obtain
collate 2: compile collate gather collect assemble
upkeep 2: maintain look_after tend keep
rectify 2: fix correct rectify
restore 2: restore recover | restoration recovery
modify 2: modify change alter adapt adjust amend | modification change alteration adaptation adjustment amendment
refresh 2: update refresh
convert 2: convert turn | conversion
compose 2: compose write
type 2: type key enter
copy 2: copy duplicate
label 2: label tag mark
wrap 2: pack wrap
unload 2: unload offload
fetch 2: collect fetch
shelve 2: stack shelve
count 2: count tally
prune 2: trim prune cut
bake 2: bake make prepare | baking
make_food 2: cook make prepare
usher 2: greet welcome receive
reserve 2: book reserve schedule arrange | reservation booking
appraise 2: assess evaluate appraise | appraisal assessment evaluation
chair 3: chair lead head
screen 2: screen vet | screening
source 2: source procure
pay 2: pay settle | payment
examine 2: analyze analyse examine | analysis examination
explore 2: research investigate explore
extract 2: extract pull retrieve | extraction retrieval
cleanse 2: clean cleanse
visualize 2: visualize visualise plot chart | visualization visualisation
connect 2: connect link | connection
shoot 2: photograph shoot
film 2: film shoot record
rehearse 2: rehearse practise practice | rehearsal
escort 2: escort accompany
observe_post 2: watch monitor
discuss 2: discuss talk | discussion
announce 2: announce publicize publicise | announcement
water 2: water irrigate
cultivate 2: grow cultivate | cultivation
crop 2: harvest gather
mow 2: mow cut
dig 2: dig excavate
drill 2: drill bore
erect 2: build erect construct | erection construction
dismantle 2: dismantle disassemble
renovate 2: renovate refurbish remodel | renovation refurbishment
lay 2: lay install fit
clear 2: remove clear
discard 2: discard dispose | disposal
streamline 2: streamline simplify
follow 2: follow adhere
assign 2: assign allocate | assignment allocation
issue 2: issue distribute hand
exchange 2: exchange swap | exchange
refund 2: refund reimburse | refund reimbursement
locate 2: find locate spot discover
vaccinate 2: vaccinate immunize immunise | vaccination immunization
dress 2: bandage dress
bathe 2: bathe wash
draw_sample 2: draw take
take_notes 2: take record
reassure 2: comfort reassure
encourage 2: encourage motivate
lodge 2: file submit lodge
summarize 2: summarize summarise condense | summary
cite 2: quote cite
catalog 2: catalog catalogue index list
digitize 2: digitize digitise scan
lend 2: lend loan
display 2: display exhibit show | display
sew_up 2: mend sew repair
polish 2: polish buff
iron 2: iron press
peel 2: peel chop
season 2: season spice
tune 2: tune calibrate | calibration
lubricate 2: oil lubricate grease
inflate 2: inflate pump
sketch_out 2: draft draw sketch
cancel 2: cancel
invite 2: invite
join 2: join enter
compare 2: compare
plan_out 2: plan outline
study_data 2: analyze analyse study
keep_books 2: keep maintain manage
liaise 2: liaise communicate
contact_person 2: contact reach call
refer 2: refer direct send
guide_visitors 2: guide show
recite 2: read recite
spray 2: spray treat
move 2: move relocate shift
close_up 2: close shut
open_up 2: open unlock
supply 2: supply provide deliver
staff_desk 2: staff man
book_entry 2: post enter record
calls 2: handle answer take
fall 2: fall drop decline decrease
rise 2: rise increase grow climb
`;

/** Base form → past forms that the rules of spelling do not give. */
const IRREGULAR = `
build built; make made; write wrote written; draw drew drawn; drive drove driven; lead led; run ran; give gave given;
take took taken; teach taught; tell told; sell sold; buy bought; get got gotten; grow grew grown; keep kept;
find found; speak spoke spoken; do did done; cut cut; fit fit; hold held; bring brought; bear bore; win won;
send sent; spend spent; set set; put put; read read; see saw seen; meet met; oversee oversaw overseen; begin began begun;
rise rose risen; show showed shown; sew sewn; grind ground; sow sown; shoot shot; sing sang sung; feed fed;
deal dealt; undertake undertook undertaken; lay laid; pay paid; say said; choose chose chosen; break broke broken;
wear wore worn; ride rode ridden; fly flew flown; think thought; catch caught; cast cast; shut shut; beat beat;
learn learnt learned; spell spelt; lend lent; hang hung; weave wove woven; leave left; lose lost; understand understood;
rewrite rewrote rewritten; sit sat; stand stood; throw threw thrown; bind bound; sweep swept; wind wound; hear heard;
seek sought; dig dug; fight fought; freeze froze frozen; bend bent; light lit; hit hit; let let; breed bred; stick stuck;
tear tore torn; swim swum; eat ate eaten; fall fell fallen; forget forgot; blow blew; come came; go went gone; mow mowed mown; program programmed; refer referred; transfer transferred; prefer preferred; submit submitted; commit committed; admit admitted; permit permitted; transmit transmitted; equip equipped; control controlled; drop dropped; rebuild rebuilt; partake partook; withdraw withdrew; forecast forecast; upset upset
`;

/** Nouns in -ing: "engineering", "marketing" name a field before they name what the person did. */
export const FIELD_NOUNS: ReadonlySet<string> = new Set(
  `engineering marketing accounting nursing training manufacturing banking programming housekeeping cleaning cooking
  consulting purchasing testing building meeting clothing branding merchandising planning learning teaching welding
  plumbing farming catering lighting heating parking shipping trading advertising recruiting staffing processing
  reporting closing opening pricing funding hearing drawing rating morning evening spring string king ring thing
  bedding seating wiring tooling packaging staging screening editing publishing writing reading spelling being`.split(
    /\s+/,
  ),
);

/** Things and people that one leads rather than handles: "managed a team" is more than "handled a case". */
export const LED_OBJECTS: ReadonlySet<string> = new Set(
  `team teams crew crews staff people employees employee personnel workers worker intern interns apprentices
  colleagues clerks cashiers engineers developers nurses teachers agents technicians department departments store
  stores shop shops restaurant restaurants kitchen office offices branch branches site sites project projects budget
  budgets operation operations program programme company companies unit station desk facility hotel bar
  warehouse depot farm group division region reports chefs cooks porters waiters drivers volunteers supervisors
  managers executives tellers freelancers contractors physicians therapists caterers starters`.split(/\s+/),
);

/** One class a verb or its noun belongs to. */
export interface VerbClass {
  name: string;
  agency: Agency;
}

/** What is known of a word form that can be a deed. */
export interface KnownVerb {
  base: string;
  classes: readonly VerbClass[];
  /** base: "build"; s: "builds"; past: "built"; ing: "building"; noun: "construction". */
  forms: ReadonlySet<VerbForm>;
}
export type VerbForm = "base" | "s" | "past" | "ing" | "noun";

const irregular = new Map(
  IRREGULAR.split(";").map((row) => {
    const [base, ...past] = row.trim().split(/\s+/);
    return [base!, past] as const;
  }),
);

/** The forms of a regular or listed verb. */
export function formsOf(base: string): [string, VerbForm][] {
  if (base.includes("_")) return [[base, "past"]];
  const doubled =
    /^[a-z]{0,4}[aeiou][bdgklmnprtv]$/.test(base) && !/[aeiou]{2}.$|(?:er|en|on|it|et|or|ow)$/.test(base);
  const stemmed = /e$/.test(base) ? base.slice(0, -1) : doubled ? base + base.at(-1) : base;
  const y = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : null;
  const past = irregular.get(base) ?? [`${y ?? stemmed}ed`];
  const extra = base === "fit" ? ["fitted"] : base === "counsel" || base === "label" ? [`${base}led`] : [];
  return [
    [base, "base"],
    [y ? `${y}es` : /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, "s"],
    ...[...past, ...extra].map((form): [string, VerbForm] => [form, "past"]),
    [`${/ee$/.test(base) ? base : /(.)\1ed$/.test(past[0]!) ? past[0]!.slice(0, -2) : stemmed}ing`, "ing"],
    ...(base === "counsel" ? [["counselling", "ing"] as [string, VerbForm]] : []),
  ];
}

function readClasses(): Map<string, { base: string; classes: VerbClass[]; forms: Set<VerbForm> }> {
  const known = new Map<string, { base: string; classes: VerbClass[]; forms: Set<VerbForm> }>();
  const note = (form: string, base: string, kind: VerbForm, one: VerbClass | null): void => {
    const entry = known.get(form) ?? { base, classes: [], forms: new Set<VerbForm>() };
    if (one && !entry.classes.some((other) => other.name === one.name)) entry.classes.push(one);
    entry.forms.add(kind);
    known.set(form, entry);
  };
  for (const row of ROWS.trim().split("\n")) {
    const [head, words] = row.split(": ") as [string, string];
    const [name, level] = head.split(" ") as [string, string];
    const one: VerbClass = { name, agency: Number(level) as Agency };
    const [verbs, nouns] = words.split(" | ");
    for (const base of verbs!.split(" "))
      for (const [form, kind] of formsOf(base)) note(form, base, kind, one);
    for (const noun of nouns?.split(" ") ?? []) note(noun, noun, "noun", one);
  }
  for (const base of irregular.keys()) for (const [form, kind] of formsOf(base)) note(form, base, kind, null);
  return known;
}

/** Word form, lower case → what it is as a deed. */
export const VERBS: ReadonlyMap<string, KnownVerb> = readClasses();

/** Verbs that carry the noun of a deed that the source tells as a verb: "created designs" for "designed". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  "perform do conduct carry_out execute undertake provide give write create make produce hold receive offer".split(
    " ",
  ),
);

/** Verbs that say nothing without the noun behind them: "performed maintenance", "did translation". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "perform do conduct carry_out execute undertake provide give".split(" "),
);
