import type { RuleTable } from "./parse-rule-lines.ts";
import { NAME_VETOES, PRODUCT_CUES } from "./shared-context.ts";

/** Products that look like no word at first: they are also animals, drinks, places, persons or plain phrases. */
export const PRODUCT_NAMES: RuleTable[] = [
  {
    neighbours: ["software", "data", "infrastructure", "security", "design", "engineering"],
    vetoes: NAME_VETOES,
    cues: PRODUCT_CUES,
    lines: `
# One word
ansible: * | the _, an _, le guin's _, _ in the novels | playbook, playbooks, roles, terraform, puppet, chef, tower, automation, automate, automated, provisioning, configuration, server, servers, linux, vms, jenkins, docker, kubernetes, vault, aws, patching, infrastructure, ci, network, cloud, inventory, deploy, deployed, deployments, through _, with _, via _, python, git, red hat, switches| sure
ceph: Ceph, CEPH | _ films, _ film, _ x, lateral _, _ tracing, _ tracings, traced _, pan and _, pano and _, panoramic and _ | storage, osd, osds, rbd, cluster, openstack, proxmox, gluster, glusterfs, object, petabytes, kubernetes, rook, linux, nfs
kotlin: Kotlin, KOTLIN, kotlin | on _, around _, visit to _, near _, _ fortress, _ fort, to _ | android, java, app, apps, compose, swift, coroutines, coroutine, spring, ktor, multiplatform, mobile, services, gradle, sdk, service, built in _, written in _, rewrote in _, with _, in _ | sure
android: * | an _, the _, _ costume, _ costumes, _ robot, _ robots, androids and _, humanoid _, played _, _ hunter, _ in the play, _ dreams, _ woman, female _, character _ | ios, app, apps, mobile, kotlin, java, phone, phones, tablet, tablets, device, devices, sdk, studio, play store, google play, flutter, swift, jetpack, compose, apk, ndk, released, iphone, ipad, windows, macos, mdm, platforms, for _, on _, engineer, users, firebase, react native, xamarin, developing, developed, games, game, design, testing, testers
css: * | _ profile, _ and fafsa, _ in the confederate, _ alabama, _ virginia, _ hunley, rank of _, confederate _, _ shenandoah | | sure
aws: * | _ d1, _ d1.1, _ d1.1m, _ d1.2, _ d1.3, _ d1.5, _ d1.6, _ d17.1, _ qc1, _ cwi, _ welding, _ welder, _ certified welder, _ certified welding, _ structural welding, american welding society _, _ weld, american water _ | | sure
acrobat: Acrobat, ACROBAT | an _, circus _, as an _, aerial _, the _, _ and, trapeze _, chinese _ | adobe, pdf, pdfs, dc, reader, distiller, forms, indesign, photoshop, documents, word, office
avro: Avro, AVRO, avro | _ lancaster, _ vulcan, _ arrow, _ anson, _ aircraft, _ canada, at _, _ car, _ heritage, _ shackleton | kafka, schema, schemas, parquet, json, hadoop, protobuf, serialization, serialisation, registry, orc, spark | sure
seldon: Seldon | hari _, marco _ | kubernetes, model, models, mlops, kubeflow, serving
milvus: Milvus | _ milvus, genus _, _ migrans | vector, embeddings, rag, llm, search, pinecone, faiss | sure
clang: Clang, clang | the _, a _, loud _ | llvm, gcc, c++, compiler, compilers, tidy, static analysis, toolchain | sure
gerrit: Gerrit | _ van, _ de, _ cole, _ dou, by _, _ rietveld | git, review, reviews, jenkins, gitlab, commits, patches
appian: Appian, appian | _ way, via _, the _ | bpm, workflow, workflows, low-code, process, pega, automation | sure
solana: Solana | _ beach, _ county | blockchain, ethereum, rust, anchor, web3, smart contracts, crypto, defi, nft | sure
sencha: Sencha, sencha | _ tea, _ green, green _, _ and, _ matcha, _ leaves, _ leaf, brewed _, served _ | ext, extjs, touch, javascript, ui | sure
tivoli: Tivoli | _ gardens, in _, at _, _ new york, _ ny, _ audio, _ theatre, near _ | ibm, storage manager, tsm, monitoring, netcool, websphere, backup, maximo
suricata: Suricata, suricata | _ suricatta, genus _ | ids, ips, snort, zeek, wireshark, rules, network, intrusion, siem, security onion, pfsense | sure
pyxis: Pyxis | the _, a _, attic _, silver _ | medication, medications, narcotics, pharmacy, omnicell, dispensing, nurse, nurses, nursing, machine, machines, cabinets, cabinet, medstation, rn, med, meds, epic, cerner, restock, restocked, stocked, controlled substances | sure
siebel: Siebel, SIEBEL, siebel | thomas _, tom _, jennifer _, role of _ | crm, oracle, call center, sales, eim, eai, cti, tickets, service requests | sure
jeppesen: Jeppesen | elrey _, mr _ | charts, flight, approach, foreflight, flightdeck, plates, navigation, manuals
erlang: Erlang, ERLANG, erlang | agner _, _ c, _ b, _ shen | otp, elixir, telecom, functional, rabbitmq, distributed, backend | sure
ubuntu: Ubuntu, UBUNTU, ubuntu | spirit of _, _ philosophy, _ ethics, african _, _ values, principle of _, principles of _, concept of _, _ and restorative, _ choir | linux, debian, centos, server, servers, red hat, windows, ssh, apt, vm, lts, docker, os, desktop, admin, bash, nginx, on _ | sure
hotwire: * | to _, _ cars, _ a, _ cutter, _ cars, booked on _, _ the, _ anemometer, _ travel, priceline and _ | rails, turbo, stimulus, ruby
pinia: Pinia | _ colada | vue, vuex, nuxt, store, state
bulma: Bulma | _ and, dragon ball _ | css, bootstrap, sass, html
taser: * | _ victim, by a _, shot by _ | x26, x7, baton, firearm, firearms, handcuffs, handcuffing, certified, certification, officer, officers, pepper spray, oc spray, carry, trained, instructor, patrol, police, security, use of force, qualified
okuma: Okuma, OKUMA | count _, _ fishing, _ reel, _ reels, _ rods | cnc, mill, mills, lathe, lathes, turning, machining, machines, mazak, haas, osp, fanuc, controls, programming
statistica: Statistica, STATISTICA | | spss, sas, minitab, statistical, statistics, data, stata, regression
cognito: Cognito | in _, _ ergo | aws, lambda, api gateway, auth, authentication, amplify, user pools, user pool, oauth, sso, login, dynamodb
fastlane: Fastlane, fastlane | the _, _ to | ios, xcode, ci, testflight, app store, android, builds, release, releases, screenshots | sure
falco: Falco | _ peregrinus, _ tinnunculus, genus _, edie _, peregrine _, _ columbarius, _ sparverius, _ rusticolus | kubernetes, runtime, container, containers, security, trivy, sysdig, opa
smalltalk: Smalltalk, SmallTalk | | visualworks, pharo, squeak, object-oriented, gemstone, language, oop | sure
red hat: Red Hat, RED HAT, RedHat, Redhat, REDHAT | _ society, _ ladies, _ club, a _, the _, her _, his _ | linux, rhel, openshift, centos, ansible, unix, satellite, server, servers, certified, suse, ubuntu | sure
carbon black: Carbon Black | _ pigment, _ powder, _ filler, _ dispersion, _ plant | edr, endpoint, crowdstrike, siem, soc, vmware, splunk, sentinelone, threat, malware, antivirus, alerts
core data: Core Data, CoreData | the _, _ set, _ sets, _ analysis, _ logging | ios, swift, uikit, xcode, objective-c, realm, swiftui, cloudkit, persistence
pro tools: Pro Tools, ProTools, PRO TOOLS, Protools | | audio, mixing, logic, ableton, recording, sound, editing, avid, mix, mixed, edited, sessions, session, studio, tracks, hd | sure
crazy egg: Crazy Egg | | heatmaps, hotjar, a/b, conversion, analytics
screaming frog: Screaming Frog | | seo, crawl, crawls, ahrefs, semrush, audits, audit, moz, site | sure
beautiful soup: Beautiful Soup, BeautifulSoup | a _, made _ | python, scraping, scraper, scrapers, requests, scrapy, selenium, html, parsed
blue prism: Blue Prism, BluePrism | | rpa, uipath, bots, bot, automation, automation anywhere, robotic
blue yonder: Blue Yonder | wild _, great _, the _ | wms, jda, warehouse, supply chain, planning, forecasting, luminate, workforce, demand | sure
movie magic: Movie Magic | | budgeting, scheduling, production, budgets, breakdowns, final draft
duck creek: Duck Creek | _ road, _ golf, _ trail, in _, near _, at _, fished _, _ watershed, _ wildlife, _ township | insurance, policy, claims, billing, guidewire, p&c, underwriting
jack henry: Jack Henry | coach _, by _, _ said | core, banking, bank, silverlake, symitar, teller, fiserv, synergy, loan, 20/20
new relic: New Relic, NewRelic, NEW RELIC | a _, the _ | apm, monitoring, datadog, alerts, dashboards, logs, splunk, grafana, observability, metrics, performance, incidents | sure
pure storage: Pure Storage | | arrays, array, flasharray, netapp, san, emc, flash, vmware
cobalt strike: Cobalt Strike | | red team, beacon, c2, penetration, metasploit, mimikatz | sure
rosetta stone: Rosetta Stone | the _, a _, _ of, _ replica, _ exhibit, replica _ | spanish, french, language, languages, german, self-study, learning, learned
robot framework: Robot Framework, RobotFramework, robot framework | a _ | selenium, python, test, tests, testing, automation, qa, appium, keywords
raspberry pi: * | | | sure
octopus deploy: Octopus Deploy | | | sure
sauce labs: Sauce Labs | | | sure
sales navigator, linkedin sales navigator: * | | | sure
toon boom: Toon Boom, ToonBoom | | | sure
sprout social: Sprout Social | | | sure
logic pro: Logic Pro, LOGIC PRO | | | sure
app engine: App Engine, app engine | | google, gcp, python, datastore, cloud, java, deployed, go | sure
compute engine: Compute Engine, compute engine | a _, the _, our _ | google, gcp, gke, cloud, vms, instances | sure
cloud run: Cloud Run | | gcp, google, container, containers, services, functions | sure
cloud functions: Cloud Functions, cloud functions | | gcp, google, firebase, serverless | sure
data factory: Data Factory | a _ | azure, adf, pipelines, synapse, databricks, etl | sure
event hubs: Event Hubs, Event Hub | | azure, kafka, stream, streaming, iot
logic apps: Logic Apps, Logic App | | | sure
packet tracer: Packet Tracer, packet tracer | | | sure
remote desktop: * | | | sure
service cloud, sales cloud, commerce cloud: Service Cloud, Sales Cloud, Commerce Cloud | | salesforce, crm, sfdc | sure
concourse: Concourse | the _, a _, _ a, _ b, _ c, _ d, _ e, grand _, main _, airport _, mall _, stadium _, station _, on the _ | ci, pipeline, pipelines, jenkins, cloud foundry, builds
drift: Drift | a _, the _, sand _, genetic _, continental _, model _, snow _, _ wood, _ boat, _ boats, _ car, _ of, _ in, _ diving, glacial _ | chatbot, chatbots, live chat, intercom, hubspot, marketo, conversational marketing, leads, playbooks, chat, salesforce, sdr
heap: Heap | a _, the _, compost _, scrap _, _ leach, _ leaching, _ of, binary _, min _, max _, _ sort, _ memory, _ dump, _ dumps, slag _, uriah _, java _, _ overflow, stack and _, _ data, trash _, on the _ | amplitude, mixpanel, google analytics, funnel, funnels, product analytics, segment, fullstory, hotjar, event tracking
basic: BASIC | | pascal, fortran, cobol, visual, programs, programmed, programming, interpreter, qbasic, commodore, assembler, assembly, vb, microcomputer
flash: Flash | _ flood, _ floods, _ point, _ sale, _ sales, _ fiction, _ photography, _ freezing, _ memory, _ drive, _ drives, _ light, _ mob, arc _, _ dance, _ cards, _ card, nand _, nor _, the _, _ chromatography, _ gordon, camera _, studio _, off camera _, hot _, a _, _ forward, _ back, _ welding, _ tattoo, tattoo _, _ storage, _ rust, _ cooking, _ report, _ reports, _ fire, _ bang, on camera _, external _, ring _, _ distillation, _ evaporation, _ unit, _ column, _ pasteurization, _ pasteurisation, speedlight _, _ pack | dreamweaver, actionscript, fireworks, macromedia, html, adobe, animate, photoshop, illustrator, swf, banner ads, web design, coldfusion, director, javascript, flex, cs3, cs4, cs5, animations
xd: XD, Xd | xd _, springfield _, _ 9, _ 40, _ pistol, s _, _ card, _ picture, _ cards | figma, sketch, wireframes, wireframe, prototypes, prototype, prototyping, ux, ui, invision, photoshop, illustrator, mockups, zeplin, mobile app, interactive
`,
  },
];
