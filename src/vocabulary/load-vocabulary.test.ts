import assert from "node:assert/strict";
import { test } from "node:test";
import { curatedVocabulary } from "./curated-vocabulary.ts";
import { loadVocabulary } from "./load-vocabulary.ts";
import { parseSkillTables } from "./parse-skill-lines.ts";
import { SKILL_TABLES } from "./skills/index.ts";
import { SKILL_FIELDS } from "./types.ts";

/** Words of everyday English, letters, animals, trees, names and places: read as a skill only in context. */
const COMMON_WORDS = `
a able about above across act acting active add afraid after again age agile air airflow all alpine also
amadeus amazon amplify an anaconda and andrew anna ant any apache apex apollo apple archer argo arnold arrow
art as ash assembly astro at athena atlas atom audition august aurora avid away b babel back backbone
backstage backups bad bag ball bamboo band bar bash basic basil bat be beam bean bear beast beat because bed
bee bert birch bird bit black blast blender blink blob block blue board boat body bolt bone book boost
bootstrap boss bottle bower bowl box branch brave braze bread break bridge bright broadcast brook brush
bubble bucket buffalo bug bull bullhorn bun bundle burn bus bush busy but butter button buzz by c cabin
cactus caddy caesar caffe cairo cake calculus call calm camel camp can candle canoe canvas cap car card
cargo cart case cassandra castle cat celery cello chai chain chair chalk chance charlotte charm chart chef
cherry chess chest chester chick chief child chroma circle city claim clara clarion clarity class claude
clay clean clear clever click cliff climb clock close cloth cloud clover coach coal coast coat cobra cocoa
code coding coffee coin cold collections colony color come comet compass composer composites concert concur
concurrency confluent consul containers cook cool copper coral cordova core corn cosmos cotton could country
cover cow crab crane cream creek crow crown crystal cub cucumber cup cursor cut cycle cypress d
dagger daisy dakota dallas dance dapper dark dart dash dashboards date dawn day dear deep deer delphi delta
den denver desk detox dice diego dig dip dirt dish dive do dock docker dodge dog dojo doll dolphin domo
doors dot dough dove down dragon draping draw dream dress drift drill drink drip drive drone drop druid drum
dry duck due dull dusk dust duty e eagle ear early earth east easy eat eclipse edge editing egg elastic
elbow electron elegant element elixir elk elm ember emerald emily emma emotion empty end envoy enzyme epic
equal erwin espresso eve even event ever excel expo express eye f fabric face fact fair fairy faith falcon
fall fame family fan far farm fast fat feast feather fedora felix fence fern field fig film
final finale find fine fire firebird first fish flag flame flash flask flat fleet flight flint flip float
flood floor florence flour flow flower flume flute flutter fly foam focus fog fold foley follow food foot
for force forest fork fortify fortune foundation fountain fox frame frank free fresh friday friend frog from
front frost fruit full fun fuse future g gabriel gain galaxy game garden gas gate gatling gatsby gear gem
gemini georgia get ghost giant gift gin ginger git give glass gleam glide globe glory glove glow
glue go goat gold golf good goose gopher grace grain grand grape graph grass grasshopper gravity gray great
green gremlin grid grill grip groovy ground group grow grunt guide guitar gulp gum gun gusto gym h hack hair
half hall ham hammer hand handlebars happy harbor hard hare harmony harp harry harvest hat have hawk hay
haystack hazel he head heap heart heat heaven heavy hedge heel hello helm help hen henry her herb hero heron
hex hide high hill him hint his hive hold hole holiday holly home honey honeycomb hood hook hope horn horse
host hot houdini hour house how hub hudson hugo human hunt hydra i ice iceberg icon idea if igloo
illustration illustrator impala in inch infinity ink insomnia instrumentation into inventor ionic iris iron
island it its ivory ivy j jack jackson jade jaeger jaguar jam january jar jasmine java jazz jekyll jelly
jest jet jetty jewel job join joke jordan journey joy judge juice jules julia july jump june jungle juniper
jupiter just k kafka kali karma keen keep kernel kettle key kick kid king kit kitchen kite knee knife knight
knock knockout knot know koa kong l label lace lady lake lamb lambda lamp land lane lantern large laser last
late later latex laugh laurel lava law layer lead leaf leaflet lean leap learn leather left lemon less
letter level liberty life lift light lightning like lily lime lincoln line linear link lion liquid list lit
little live llama load loaf lobster local localization lock locust lodge log logic loki london long look
looker loop loose lotus loud love low lucas luck luigi lumber lunar lunch m mad madison magic magnet maid
mail main make mango map maple marathon marble march marcus mare marie marine mark market marsh martin
marvel mask mason master match maven max maya maze me meadow meal mean meat medal mercurial mercury mesh
meson metal meteor mia mica midnight milan mild milk mill mind mine mink mint minute miracle mirror mist
mistral mix mobile mocha mode mojo mole moment monday money mongoose monkey monster montana moon moose more
morning moss most moth mother mountain mouse mouth move mud mule muscle muse music mustache my mystery n
nail name narrow native natural nature neat neck needle nelson nest net never new news next nice night
nimble ninja no node noise nomad nora north nose not note notion nova now nuke number nut o oak oar oasis
oat ocean octave octopus odd of office oil old olive oliver on onboarding one onion only onyx opal open
opera optic optics or oracle orange orbit orchard orchid order ore organ origin orion oscar oslo other otter
our out outlook oval oven over owen owl ox oyster p pace pack packer pact pad page paint pair palace palm
pan panda pandas panel panther paper parade parcel paris park parker parquet parrot party pascal pass
patching path paul pause peace peach peak pear pearl pebble pedro pen penguin people pepper perch percy
perry petal peter petrel phoenix piano pie pig pigeon pike pilot pin pine pinecone pink pinot pip pipe
pirate pitch pixel plaid plain plan plane planet plant plate play playwright plum plus pocket poem poetry
point polar pole polish polymer pond pony pool poor poppy porch port post postman pot potato pound powder
power prairie premiere presto prettier pretty pride prime primetime prince principle print prism prize
probability procreate programming prometheus promotions prophet proteus publishing pug pulsar
pulse pump pumpkin puppet puppeteer pure purple push putty puzzle pyramid python q quail quark quartz quasar
queen quest quick quiet quilt quiver r rabbit raccoon race racket radar rag raid rail rails rain rainbow
raku ram ranch rancher rapid raven raw ray react ready real realm reaper recoil red redshift redux reed reef
regression remedy remix render reset rest restful retool retrofit rhino ribbon rice rich ride ridge right
ring rio river road robin robot rock rocket rod roll rollbar rome roof room root rope rosa rose rough round
route routers row royal ruby rug rule run rush rust ruth s sabre sad saddle safe sage sail salmon salt samba
samuel sand sanity sap sass satin saturn sauce saw say scala scale scarf scheme school scout scratch scream
screen scribe scrivener sea seal season seat second see seed segment sense sensors sentry set seven shade
shadow shake shape share shark sharp she sheep sheet shelf shell shield shine shiny ship shirt shoe shop
shore short shot show shower shrimp sick side sidney sierra sign silent silk silver simon simple sing single
sink six size sketch skill skin skirt sky skyward slack slate sleep slice slide slim slope slow small smart
smile smoke smooth snail snake snap snort snow snowflake so soap soar soccer soft soil solar solid solidity
some song sonic soon sophia soul sound soup south space spark sparrow speed spell spice spider spin
spinnaker spirit sponsorship spoon sport spot spring square squid squirrel stack staffing stage stair stan
star start state station statistics stay steam steel stella stem stencil step stick still stimulus stitch
stone stop storm story storybook stove straw stream street string stripe strong struts student sugar suit
summation summer sun superset surf swagger swallow swan sweet swift swim swing switch sword sydney t table
tableau tag tail tailwind take tall tally tame tan tank tape target taste tax tea teach team teams tear
tenable tent terminus tesseract test text than thanos that the their them then there these they thick thin
thing think third this thorn thread three thrift throat throne thumb thunder ticket tide tie tiger tile
timber time timescale tin tiny tip tire to toad toast today toe tofu tomato tomcat tone tongue tool tooth
top torch tornado tortoise total touch tower town toy trace track trade trail train transcription travel
travis tray tree trend triage trick trip tropical trout troy truck true truffle trumpet trunk trust tub
tulip tuna tune tunnel turkey turn turtle twig twin two u ugly umbrella uncle unicorn unit unity unreal up
urban us use v vagrant vale valley value van vapor varnish vase vault velvet venus verse very vest victor
victoria vienna vim vine violet violin virginia virtuoso visit vivid voice volatility volcano w wagon walk
wall walnut walter want warm warren wash wasp watch water waterfall wave wax way we weak wealth wear web
wedding weed week well wesley west whale what wheat wheel when which whimsical whisper white who wicket wide
wild will willow win wind window windows wine wing winter wire wise wish wisp with wolf wonder wood wool
word work workday world worm would wrap wren wrist write x y yacht yard yarn year yellow yes yolk york you
young your yucca z zebra zephyr zero zest zigzag zinc zone zoo zookeeper zoom
`
  .trim()
  .split(/\s+/);

const vocabulary = curatedVocabulary();
const ruled = new Set(vocabulary.rules.flatMap((rule) => rule.forms));
const forms = vocabulary.skills.flatMap((skill) =>
  [skill.name, ...skill.aliases].map((form) => ({ form, key: fold(form), skill })),
);

/** Lower case, hyphens as spaces: how far two spellings must differ to be told apart. */
function fold(form: string): string {
  return form.toLowerCase().replaceAll("-", " ");
}

test("the tables pass every check of the parser and load as the checks saw them", () => {
  assert.deepEqual(parseSkillTables(SKILL_TABLES), vocabulary.skills);
});

test("every field is covered and the vocabulary is as broad as promised", () => {
  const fields = new Set(vocabulary.skills.map((skill) => skill.field));
  assert.deepEqual([...fields].sort(), [...SKILL_FIELDS].sort());
  assert.ok(vocabulary.skills.length >= 6000, `${vocabulary.skills.length} skills`);
  assert.ok(vocabulary.rules.length >= 250, `${vocabulary.rules.length} rules`);
});

test("the same object comes back every time, and its version follows the content", () => {
  assert.equal(loadVocabulary(), loadVocabulary());
  assert.match(loadVocabulary().version, /^vocabulary\.v1\+[0-9a-f]{12}$/);
  assert.notEqual(loadVocabulary().version, vocabulary.version);
});

test("two skills never share a form, hyphens and spaces being the same", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { key, skill } of forms) {
    const owner = owners.get(key);
    if (owner !== undefined && owner !== skill.name) shared.push(`${key}: ${owner} / ${skill.name}`);
    owners.set(key, skill.name);
  }
  assert.deepEqual(shared, []);
});

test("a skill never implies and relates to the same skill", () => {
  const both = vocabulary.skills.filter((skill) =>
    skill.implies.some((name) => skill.related.includes(name)),
  );
  assert.deepEqual(
    both.map((skill) => skill.name),
    [],
  );
});

test("every form of a single letter has a rule", () => {
  const plain = /[^a-z.]/;
  const missing = forms.filter(
    ({ key }) => key.replaceAll(".", "").length === 1 && !plain.test(key) && !ruled.has(key),
  );
  assert.deepEqual(
    missing.map(({ form }) => form),
    [],
  );
});

test("every form that is a common English word, a given name or a place has a rule", () => {
  const common = new Set(COMMON_WORDS);
  assert.ok(common.size >= 700, `${common.size} words`);
  const missing = forms.filter(({ key }) => common.has(key) && !ruled.has(key));
  assert.deepEqual(
    missing.map(({ form, skill }) => `${form} (${skill.name})`),
    [],
  );
});

test("every rule is about a form of the vocabulary", () => {
  const known = new Set(forms.flatMap(({ form, key }) => [key, form.toLowerCase(), key.replaceAll(".", "")]));
  const orphans = [...ruled].filter((form) => !known.has(fold(form)));
  assert.deepEqual(orphans, []);
});

test("no form has two rules, and rules are in lower case without stray spaces or commas", () => {
  assert.equal(ruled.size, vocabulary.rules.flatMap((rule) => rule.forms).length);
  for (const rule of vocabulary.rules)
    for (const text of [...rule.forms, ...rule.not_after, ...rule.not_before, ...rule.cues])
      assert.ok(
        /^[^\s,_](?:[^,_]*[^\s,_])?$/.test(text),
        `"${text}" in the rule for ${rule.forms.join(", ")}`,
      );
});

test("a rule never vetoes and demands the same words", () => {
  for (const rule of vocabulary.rules)
    for (const form of rule.forms)
      for (const before of rule.not_after)
        assert.ok(
          !rule.cues.includes(`${before} ${form}`) || before === "with" || before === "in",
          `"${before} ${form}" is a cue and a veto`,
        );
});

test("aliases that people write lead to the skill they name", () => {
  const owner = new Map(forms.map(({ form, skill }) => [form.toLowerCase(), skill.name]));
  const pairs: [string, string][] = [
    ["k8s", "Kubernetes"],
    ["js", "JavaScript"],
    ["es6", "JavaScript"],
    ["postgres", "PostgreSQL"],
    ["golang", "Go"],
    ["nodejs", "Node.js"],
    ["node js", "Node.js"],
    ["dotnet", ".NET"],
    [".net core", ".NET"],
    ["c sharp", "C#"],
    ["cpp", "C++"],
    ["gh actions", "GitHub Actions"],
    ["elastic compute cloud", "Amazon EC2"],
    ["amazon web services", "AWS"],
    ["gcp", "Google Cloud"],
    ["sklearn", "scikit-learn"],
    ["reactjs", "React"],
    ["vue", "Vue.js"],
    ["ror", "Ruby on Rails"],
    ["mssql", "Microsoft SQL Server"],
    ["mongo", "MongoDB"],
    ["elk", "ELK Stack"],
    ["cicd", "CI/CD"],
    ["restful apis", "REST API"],
    ["oop", "object-oriented programming"],
    ["tdd", "test-driven development"],
    ["nlp", "natural language processing"],
    ["llms", "large language models"],
    ["search engine optimization", "SEO"],
    ["pro/engineer", "Creo"],
    ["programmable logic controller", "PLC"],
    ["polymerase chain reaction", "PCR"],
    ["high-performance liquid chromatography", "HPLC"],
    ["adobe premiere", "Adobe Premiere Pro"],
    ["ppc", "pay-per-click advertising"],
  ];
  for (const [alias, name] of pairs) assert.equal(owner.get(alias), name, alias);
});

test("implications hold by definition only", () => {
  const shows = (name: string): string[] => {
    const skill = vocabulary.skills.find((entry) => entry.name === name);
    return skill ? [name, ...skill.implies.flatMap(shows)] : [];
  };
  assert.ok(shows("PostgreSQL").includes("SQL"));
  assert.ok(shows("Next.js").includes("JavaScript"));
  assert.ok(shows("Spring Boot").includes("Java"));
  assert.ok(shows("Django").includes("Python"));
  assert.ok(shows("Amazon EC2").includes("AWS"));
  assert.ok(shows("MongoDB").includes("NoSQL"));
  assert.ok(!shows("Kubernetes").includes("Docker"));
  assert.ok(!shows("MongoDB").includes("SQL"));
  assert.ok(!shows("AWS").includes("Google Cloud"));
});
