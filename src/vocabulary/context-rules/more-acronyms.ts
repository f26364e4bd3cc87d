import type { RuleTable } from "./parse-rule-lines.ts";

/** Acronyms of two to four letters that stand for something else in another trade; written in capitals. */
export const MORE_ACRONYMS: RuleTable[] = [
  {
    neighbours: ["software", "data", "infrastructure", "security", "engineering"],
    vetoes: "_ fraternity, _ sorority, _ soccer, _ football, _ fan, _ fans",
    cues:
      "using _, experience with _, experience in _, knowledge of _, _ experience, _ skills, certified _, _ certified, _ certification, software, hardware, developer, developers, engineer, engineers, " +
      "programming, programmer, programs, code, coded, coding, api, apis, web, app, apps, application, applications, server, servers, cloud, network, networks, networking, " +
      "database, databases, linux, windows, unix, java, python, javascript, typescript, c++, c#, .net, php, sql, html, aws, azure, docker, kubernetes, deployed, deployment, " +
      "configured, configure, configuration, administrator, administered, administration, migrated, migration, integrated, integration, integrations, implemented, automated, automation, " +
      "devops, platform, frontend, backend, firmware, vendor, protocols, protocol, troubleshooting, troubleshoot, it",
    lines: `
asm: ASM | _ international, _ members | assembler, x86, arm, mips, disassembly, microcontroller, microcontrollers, embedded
jcl: JCL | | cobol, mainframe, cics, db2, vsam, jobs, z/os, mvs | sure
lwc: LWC | | salesforce, apex, aura, lightning, visualforce | sure
maui: MAUI | | xamarin, blazor, mobile, wpf
mfc: MFC | _ score, mass flow _ | win32, com, visual, gui | sure
ajax: AJAX, Ajax | _ amsterdam, _ youth, at _, fc _, _ cleaner, _ powder, _ ontario, by _ | jquery, dom, json, xml, xhtml, asp.net, jsp, requests, pages, calls, dynamic, with _ | sure
ejs: EJS | _ crew | express, node, node.js, templates, views, mongodb | sure
swc: SWC | | webpack, babel, rust, next.js, bundler, build
drf: DRF | | django, rest, serializers, celery, postgres | sure
jpa: * | _ health, _ trip | spring, hibernate, entities, jdbc, orm, persistence, eclipselink, jsf | sure
ejb: * | | j2ee, jboss, weblogic, websphere, session beans, jms, jsp, spring | sure
jms: JMS | | mq, queues, queue, activemq, messaging, ejb, spring, weblogic | sure
jsf: JSF | | primefaces, jsp, j2ee, managed beans, facelets, spring | sure
jsp, jsps: * | | servlets, servlet, tomcat, struts, j2ee, pages, spring, jstl | sure
gtk: GTK | | gnome, gui, qt, desktop, widgets | sure
gdb: GDB | | debug, debugging, debugger, gcc, valgrind, crash, core dumps | sure
tfs: * | | git, visual studio, source control, azure devops, builds, check-ins, repository, version control, backlog, sprint | sure
svn: * | _ slovenia | git, version control, source control, repository, branching, cvs, commits, trunk | sure
aem: AEM | | adobe, sling, osgi, components, cms, content, authors, templates, sites, dispatcher | sure
uft: UFT | _ union, _ chapter, _ member, _ delegate, _ contract | qtp, selenium, test, testing, scripts, regression, alm, qa | sure
ble: BLE | | bluetooth, beacons, wearable, iot, sensors, mobile, esp32, zigbee | sure
ssr: SSR | _ marker, _ markers, _ primers | next.js, nuxt, react, hydration, seo, rendering, rendered, vue, angular
vcs: VCS | | git, veritas, github, gitlab, branching, repository, merge
dlt: DLT | | blockchain, ledger, ethereum, hyperledger, fintech, corda, distributed
oss: OSS | _ veteran, _ agent, _ officer, office of strategic services _ | open source, open-source, contributor, contributions, contributed, maintainer, github, bss, telecom, libraries, license
pwa, pwas: PWA, PWAs | _ mural, _ project, _ murals | offline, service worker, mobile, lighthouse, ionic, angular, react, installable, push
rwd: RWD | _ car, _ cars, awd _, fwd _, fwd and _ | responsive, css, bootstrap, mobile, media queries
ipfs: IPFS | | blockchain, ethereum, decentralized, decentralised, nft, web3, pinata, storage | sure
eks: EKS | | fargate, terraform, ec2, helm, ecr, clusters, cluster, gke | sure
ecr: ECR | | ecs, docker images, registry, images, container, containers | sure
elb: ELB | | ec2, load balancer, load, route 53, auto scaling, vpc, traffic
aks: AKS | _ ships, _ ship, _ boats | helm, pods, clusters, cluster, eks, gke, container, containers | sure
gce: GCE | _ o, _ a, _ level, _ levels, o level _, _ advanced, _ ordinary, passed _ | gcp, google, gke, vms, bigquery, compute | sure
pcf: PCF | _ swim, _ of | pivotal, cloud foundry, spring boot, microservices, bosh
lxc: LXC | | containers, proxmox, lxd, virtualization, virtualisation, kvm | sure
gha: GHA | | github, actions, ci, workflows, runners, pipelines, jenkins
efk: EFK | | elasticsearch, fluentd, kibana, logs, logging
suse: SUSE | | sles, red hat, rhel, sap, enterprise | sure
aix: AIX | _ en, _ marseille | ibm, solaris, hp-ux, power, db2, websphere, red hat, sysadmin | sure
kvm: KVM | _ switch, _ switches, _ cable, _ cables, _ console | hypervisor, virtual, qemu, virtualization, virtualisation, vms, proxmox, libvirt, openstack, vmware, xen | sure
iis: * | | asp.net, microsoft, hosted, sites, site, ssl, sharepoint, exchange | sure
rdp: RDP | | remote, vpn, citrix, sessions, ssh, tickets, users, helpdesk, help desk | sure
esx, esxi: ESX, ESXi, ESXI | | vmware, vsphere, vcenter, hosts, host, virtual, hypervisor
nsx: NSX | acura _, honda _, _ coupe | vmware, vsphere, micro-segmentation, vcenter, virtual
bcp: BCP | _ council, _ airport, _ trust | continuity, disaster, recovery, drp, risk, plan, plans, sql server, bulk, outage, tested
udp: UDP | | tcp, ip, packets, sockets, ports, dns | sure
ftp: FTP | _ test, _ watts, functional threshold power _, _ of 2, _ w, cycling _ | sftp, files, file, ssh, upload, uploaded, filezilla, transfer, transfers, hosting, site, cpanel, http, edi | sure
dns: * | did not start _, _ dnf, dnf _, marked _, dnf or _, _ or dnf | | sure
bgp: * | | ospf, mpls, eigrp, routing, cisco, peering, isp, routers, wan, juniper, rip, vrf | sure
lte: LTE | | 5g, 4g, 3g, rf, telecom, wireless, ran, volte, cellular, cell sites, mobile, base stations, nr, drive testing, gsm, umts, wcdma
sdn: * | _ list, ofac _, _ screening, _ lists, _ hits, specially designated _ | openflow, nfv, vmware, cisco, aci, overlay, controller, openstack | sure
pbx: PBX | | phone, phones, voip, switchboard, calls, extensions, avaya, telephony, telephone, operator, line, multi-line, sip, asterisk, operated | sure
cdn: CDN, CDNs | $ _, _ dollars, _ dollar, _ $, million _, _ funds, in _, us and _, _ to usd, usd and _, usd _, _ payroll, _ and us | cloudflare, akamai, cloudfront, edge, caching, cache, video, assets, fastly, latency, images
cifs: CIFS | _ work | nfs, samba, netapp, shares, smb, storage, nas
nfs: NFS | _ trust, need for speed _ | samba, cifs, mounts, shares, storage, nas, san, netapp, exports | sure
jsm: JSM | _ conference | jira, atlassian, service desk, tickets, itsm, confluence
cka: CKA | | kubernetes, ckad, cks, linux foundation, exam, passed | sure
cql: CQL | | cassandra, keyspaces, scylla, nosql, query, queries, tables
rdf: RDF | _ fuel, _ plant, refuse derived fuel _, _ bales, _ waste | sparql, owl, ontology, ontologies, semantic, linked data, triples, graph, turtle, triple store
odi: ODI | _ cricket, _ series, _ matches, _ match, test and _, t20 _, t20 and _, _ debut | oracle, etl, data warehouse, interfaces, packages, owb
hana: HANA | | sap, s/4, s4, abap, bw, cds, modeling, modelling, fiori, erp, roll-out, rollout, calculation views | sure
cdh: CDH | _ patients, _ repair, _ infants | hadoop, cloudera, hive, hdp, impala, cluster, clusters, spark | sure
gpt: GPT | _ and alt, alt and _, liver _, _ levels, _ got, got and _ | openai, llm, llms, chat, prompt, prompts, model, models, bert, langchain, fine-tuned, chatbot, generative, ai, transformer
dax: DAX | _ index, _ 30, _ 40, _ futures, ftse and _, the _, _ and ftse, _ shepard, _ companies, _ listed, _ company, ftse _, _ constituents | power bi, measures, power query, ssas, excel, m, tabular, pbi, calculations, queries, models
erd, erds: * | _ patients | data model, data models, data modeling, schema, schemas, entity, entities, uml, diagrams, tables, visio, requirements | sure
dwh: DWH | | etl, elt, data, warehouse, bi, snowflake, teradata, ssis
knn: KNN | | svm, classifier, classification, machine learning, k-means, algorithm, algorithms, clustering, regression, random forest, scikit-learn, naive bayes | sure
gnn, gnns: GNN, GNNs | | graph, pytorch, deep learning, neural, molecular, node, embeddings, link prediction
dnn, dnns: DNN, DNNs | _ portal, dotnetnuke _, _ cms, _ modules | deep learning, neural, tensorflow, pytorch, cnn, model, models, speech, training
nlu: NLU | | nlp, chatbot, intents, intent, dialogflow, rasa, language, conversational, alexa | sure
nlg: NLG | | nlp, nlu, text, language, reports, summarization
xai: XAI | | shap, lime, machine learning, explainable, model, models, ai | sure
ampl: AMPL | | gurobi, cplex, optimization, optimisation, linear programming, solver, models
tfx: TFX | | tensorflow, kubeflow, ml, pipelines, mlops | sure
psql: PSQL | | postgres, postgresql, pervasive, queries | sure
pgp, gpg: PGP, GPG | _ in management, _ program, _ student, mica _ | encryption, encrypt, encrypted, keys, ssl, sftp, signing, email, files | sure
pki: * | _ foundation | certificates, certificate, ssl, tls, encryption, ca, active directory, cac, smart card, keys, hsm | sure
tls: TLS | times literary supplement _, the _, in the _ | ssl, certificates, certificate, https, encryption, mtls, openssl, ssh, handshake
ceh: CEH | | ethical hacker, ethical hacking, cissp, oscp, security+, penetration, cyber, security, ec-council | sure
grc: * | | risk, compliance, governance, archer, audit, security, controls, iso 27001, servicenow, sox, policy, policies | sure
osce: OSCE | _ station, _ stations, _ exam, _ exams, _ mission, _ observer, _ examiner, _ examination, medical _, _ election, the _, nursing _ | oscp, offensive security, penetration, exploit
cism: CISM | _ team, critical incident stress _, _ debriefing, _ peer | cisa, cissp, isaca, security, information security, crisc, audit, risk | sure
stig, stigs: STIG, STIGs | the _ | disa, rmf, acas, hardening, compliance, checklists, scap, nist, dod, nessus, cybersecurity
casp: CASP | critical appraisal _, _ checklist, _ tool | comptia, security+, cissp, cysa
ftk: * | | forensic, forensics, encase, imager, autopsy, cellebrite, evidence, imaging | sure
mcu, mcus: MCU, MCUs | _ movie, _ film, _ films, the _, marvel _, _ comics, _ fan | microcontroller, microcontrollers, stm32, arm, embedded, pic, avr, uart, spi, cortex, sensors, board, low-power
pcb, pcbs: PCB, PCBs | _ contamination, _ contaminated, _ congener, _ congeners, _ levels, _ exposure, _ abatement, _ remediation, dioxins and _, _ waste, pesticides and _, lead and _, asbestos and _, _ transformers, sediment _, _ in fish | altium, eagle, kicad, layout, schematic, schematics, soldering, board, boards, circuit, circuits, orcad, assembly, prototypes, design, designed, electronics, electronic, smt, components, smd, gerber, rf, analog, manufacturing, test, tested, bring-up
mems: MEMS | | sensor, sensors, fabrication, microfluidic, cleanroom, accelerometer, accelerometers, design, devices, lithography, silicon | sure
npd: NPD | narcissistic personality disorder _, bpd and _, _ group, _ traits | product, products, launch, launches, stage-gate, prototypes, design, food, recipe, pipeline, concept, development, process
daq: DAQ | | labview, sensors, sensor, data, national instruments, measurement, measurements, test, acquisition, ni, signals
gnc: GNC | _ store, _ stores, at _, _ sales, _ vitamins, _ supplements, for _, _ manager, _ nutrition | satellite, spacecraft, control, navigation, guidance, simulink, uav, kalman, missile, launch, attitude
slam: SLAM | poetry _, grand _, _ dunk, _ poetry, _ poet | robot, robots, lidar, ros, robotics, navigation, localization, mapping, autonomous, kalman, slam, drone, visual, odometry, perception
eit: EIT | | engineer, engineering, civil, structural, fe, pe, license, state, intern, certified
vfd, vfds: VFD, VFDs | volunteer fire _, _ member, _ chief, _ station, firefighter _ | motor, motors, plc, plcs, drives, pumps, hvac, wiring, electrical, controls, programmed, pump, fans
swmm: SWMM | | stormwater, hydraulic, hec-ras, drainage, model, modelling, modeling, sewer, hydrologic | sure
adas: ADAS | _ cog | vehicle, vehicles, radar, lidar, autonomous, automotive, camera, calibration, sensor, sensors, driver | sure
`,
  },
  {
    neighbours: [
      "finance",
      "management",
      "hr",
      "sales",
      "logistics",
      "manufacturing",
      "office",
      "retail",
      "hospitality",
      "data",
    ],
    vetoes: "_ fraternity, _ sorority, _ alumni, _ chapter, _ convention, _ party",
    cues:
      "using _, experience with _, experience in _, knowledge of _, _ experience, _ skills, certified _, _ certified, _ certification, _ system, _ systems, _ software, _ process, " +
      "business, company, client, clients, stakeholders, budget, budgets, cost, costs, compliance, process, processes, " +
      "implementation, implemented, rollout, rolled out, suppliers, vendors, operations, strategy, audit, audits, project, projects",
    lines: `
kpi, kpis: * | _ society, kappa phi _, _ university, igor sikorsky _, _ alum, _ alumna, sorority _, fraternity _, _ treasurer, _ sorority | metrics, metric, targets, target, dashboard, dashboards, performance, report, reports, reporting, reported, team, tracked, track, tracking, monitored, monitor, monitoring, weekly, monthly, daily, quarterly, sales, service, delivery, met, exceeded, exceed, set, defined, scorecard, scorecards, analysis, analytics, reviewed, review, goals, okrs, slas, sla, improvement, improved, excel, power bi, data, management, quality, production, shifts, shift, against, own, owned, key | sure
m&a: * | | due diligence, acquisition, acquisitions, merger, mergers, deal, deals, transaction, transactions, valuation, integration, investment banking, advisory, corporate, buy-side, sell-side, diligence, financial, private equity, legal, models, finance | sure
kyc: * | | aml, onboarding, due diligence, customer, account, accounts, bank, banking, cdd, edd, sanctions, screening, client, files, remediation, reviews, checks, fraud | sure
dcf: DCF | department of children _, _ worker, _ caseworker, massachusetts _, connecticut _, _ cases, florida _, _ involvement | valuation, valuations, lbo, comparable, comps, models, model, modeling, modelling, financial, wacc, equity, cash flow, analysis, valued, firms, comparables, company, companies
p&c: * | _ meeting, school _, _ committee | insurance, claims, underwriting, license, licensed, policies, adjuster, broker, lines, carriers, agent | sure
qbo: QBO | | quickbooks, bookkeeping, xero, invoices, reconciled, accounts, payroll, clients, accounting | sure
jde: JDE | | oracle, erp, jd edwards, payables, accounting, invoices, purchase orders, e1, ledger, procurement | sure
hfm: HFM | | hyperion, oracle, consolidation, close, essbase, reporting, fdm | sure
clu: CLU | | chfc, insurance, life, cfp, underwriter, planner, financial
cfp: CFP | _ deadline, call for _, _ review | financial, planner, planning, wealth, advisor, adviser, clu, chfc, investment, retirement, series 7, fiduciary
erp, erps: * | _ therapy, _ for ocd, ocd _, exposure and response _, event related _, _ amplitude, eeg _, eeg and _, _ components, _ waveforms, cbt and _, act and _, _ sessions, visual _, _ study, _ studies, _ with ocd, response prevention _, _ airport | | sure
nhs: NHS | national honor society _, _ inductee, _ president, _ member, _ officer, _ treasurer, high school _, _ tutoring | trust, ward, hospital, hospitals, patient, patients, band 5, band 6, band, uk, clinical, care, gp, nurse, nurses, nursing, community, london, services, years, foundation
snf, snfs: * | | patients, patient, nursing, rehab, facility, residents, discharge, skilled, therapy, hospital, acute, home health, ltc, mds, medicare, long-term care, bed, ltac, rn, lpn | sure
adl, adls: * | _ report, anti defamation _, _ audit, the _, with the _ | bathing, feeding, residents, resident, patient, patients, clients, dressing, mobility, toileting, care, hygiene, transfers, elderly, assisted, assist, assisting, assistance, iadls, occupational therapy, grooming, ambulation, independence | sure
drg, drgs: DRG, DRGs | _ congo, dorsal root _, _ neurons | coding, inpatient, icd-10, icd, medicare, reimbursement, coder, validation, cdi, hospital, claims, cpt, denials
pacs: PACS | _ and super, super _, campaign _, lobbyists and _ | radiology, imaging, dicom, ris, images, x-ray, ct, mri, radiologist, ultrasound, hospital, studies, mammography, administrator | sure
rrt: RRT | _ nurse, rapid response team _, rapid response _, _ calls, _ member, renal replacement _ | respiratory, therapist, ventilator, ventilators, crt, nbrc, intubation, icu, abg, aarc
dpt: DPT | _ vaccine, _ of, _ shot | physical therapy, physical therapist, outpatient, orthopedic, apta, licensed, patients, rehab, clinic, clinical, doctor, gait, therapist
rdh: RDH | | dental, hygienist, hygiene, prophylaxis, scaling, radiographs, patients, licensed, periodontal, cleanings | sure
rgn: RGN | | nurse, ward, nmc, hospital, nursing, clinical, care, staff nurse, registered, bank, patients | sure
rmn: RMN | | nurse, mental, ward, nmc, hospital, nursing, psychiatric, care, registered, patients | sure
emt: EMT | epithelial mesenchymal _, _ conduit, _ pathway, _ pathways, _ markers, _ in cancer, _ toolkit, tumour _, tumor _, executive management team _, bent _, ran _, bend _, bending _, _ pipe, _ and rigid, rigid _ | ambulance, 911, emergency, cpr, paramedic, paramedics, nremt, patient, patients, fire, transport, transported, certified, basic, licensed, vitals, first aid, responded, rescue, trauma, medical, firefighter, hospital, state, b, acls, bls, care | sure
qsr: * | | restaurant, restaurants, fast food, franchise, crew, quick service, drive-thru, kitchen, food, multi-unit, manager, store, stores, shift, guest | sure
boh: * | bank of hawaii _ | foh, kitchen, prep, restaurant, cooks, line, front, staff, chef, dish, menu, food, manager | sure
foh: * | | boh, kitchen, restaurant, servers, hosts, host, bar, staff, sound, guests, dining, hotel, floor, manager, theatre, venue, audio, engineer, monitor, mixed, mix, reservations | sure
gds: GDS | _ scale, geriatric depression _, government digital service _, _ standard, _ service standard, gvt digital _ | amadeus, sabre, galileo, worldspan, travel, airline, ticketing, hotel, reservations, fares, flights, bookings, rates, ota, agency, apollo, booking
l&d: L&D | _ nurse, _ nurses, _ rn, _ unit, _ ward, _ patients, _ nursing, _ department, _ floor, _ or, postpartum and _, _ and postpartum, nicu and _, _ postpartum, postpartum _, triage and _, _ triage, antepartum and _, ob _, _ charge, _ births, _ suite, _ tech, _ scrub | training, learning, lms, programmes, programs, programme, program, employees, talent, hr, leadership, facilitation, e-learning, workshops, onboarding, coaching, team, manager, specialist, partner, strategy, consultant, courses, skills, adviser, advisor, lead, managers, delivered, staff, academy, apprenticeship, apprenticeships, articulate
d&i, dei: * | agnus _, opus _, vox _, imago _, _ gratia | diversity, inclusion, equity, belonging, training, committee, council, hr, culture, recruitment, hiring, strategy, program, initiatives, initiative, workshops, employee, employees, workplace, leadership, erg, team | sure
c&b: C&B | | compensation, benefits, payroll, hr, salary, job evaluation, benchmarking
tna: * | _ wrestling, tna _, _ impact | training, learning, l&d, needs, gaps, courses, addie | sure
adp: * | _ ribose, atp and _, _ and atp, adenosine _, _ receptor, _ induced, _ atp, atp _, _ ratio, _ concentration, air defense _ | | sure
phr: PHR | _ plaza | hr, human resources, shrm, sphr, certified, generalist, hrci, benefits, recruiter | sure
hcm: * | hypertrophic cardiomyopathy _, _ patients, _ city, _ genotype, _ mutations, cats with _, ho chi minh _, _ screening | workday, oracle, human capital, payroll, hr, hris, successfactors, peoplesoft, ultipro, fusion, sap, cloud, talent, modules, adp, ceridian | sure
hrm, hrms: HRM, HRMS | _ strap, heart rate monitor _, high resolution melt _, _ analysis, _ esi, esi _, _ spectra, nmr and _, nmr _, mass spectrometry _ | hr, human resources, recruitment, employee, employees, performance, payroll, training, labour, labor, personnel, hris, talent, policies, diploma, degree, bachelor, master, mba, modules, studies, student, manager
fifo: * | _ roster, _ rosters, _ work, _ worker, _ workers, fly in fly out _, _ swing, _ mine, _ camp, _ role, _ 2, _ 8 | stock, inventory, rotation, rotated, rotate, lifo, lots, labels, labelled, warehouse, food, walk-in, cooler, dates, expiry, perishables, products, product, fefo, accounting, storage, kitchen, shelves, supplies, dairy, freezer, deliveries, freshness, waste | sure
mrp: MRP | _ party, _ vote, _ of rs, at _, maximum retail _, the _, printed _ | erp, materials, material, planning, planner, inventory, production, purchase orders, sap, demand, bom, supply, scheduling, buyer, lead times, safety stock, parts, planned orders, manufacturing, oracle, ii, jde, epicor
bol, bols: BOL, BOLs | | freight, shipping, shipment, shipments, truck, trucks, driver, drivers, carrier, carriers, loads, pallets, load, warehouse, packing, deliveries, paperwork, manifests, manifest, invoices, ltl, dispatch, receiving, loading, trailers, logistics, cargo, signed
edi: * | _ committee, _ strategy, _ training, _ champion, _ champions, equality diversity and inclusion _, equality diversity _, _ lead, _ group, _ policy, _ working, _ officer, _ network, athena swan and _, _ gathegi, _ rama, _ agenda, _ steering, amin _, _ amin | orders, order, 850, 810, 856, 837, 835, invoices, invoice, transactions, claims, as2, x12, edifact, trading, partners, suppliers, integration, mapping, shipping, erp, retailers, asn, asns, documents, vendor, electronic, supply chain, ansi, hipaa, sterling, van, sftp, walmart, customer service, billing, shipments, warehouse | sure
wms: * | _ layers, _ layer, wfs and _, _ and wfs, _ server, _ service, _ services, ogc _, web map service _, windermere _ | warehouse, inventory, picking, scanner, scanners, manhattan, red prairie, sap, oracle, tms, receiving, cycle counts, logistics, orders, stock, rf, distribution, dispatch, pallets, putaway, barcode, shipping, fulfilment, fulfillment, highjump, jda, blue yonder, go-live, shipments, erp | sure
cdl: * | _ hatch, with _, the _, _ hotels, _ choir | license, licence, class a, class b, a, b, driver, driving, truck, trucks, trucking, hazmat, tanker, endorsements, endorsement, bus, passenger, drivers, medical card, miles, dot, valid, trailer, haul, otr, tractor-trailer, dump truck, doubles, with _ | sure
twic: TWIC | | card, port, ports, tsa, maritime, hazmat, cdl, merchant, credential, passport, refinery, mmc, driver, valid, osha
pmo: * | _ office new delhi, prime minister's office _, india's _, _ new delhi, _ in new delhi | governance, portfolio, projects, project, programme, program, pmp, delivery, reporting, raid, set up, lead, director, prince2, agile, manager, support, analyst, stage, templates | sure
wbs: * | _ mba, warwick _, at _ | project, schedule, gantt, tasks, scope, activities, cost, plan, ms project, primavera, pmp, work packages, sap | sure
evm: EVM | ethereum virtual machine _, _ chains, _ chain, _ compatible, electronic voting _, _ machines, solidity and _, _ bytecode | earned value, cost, schedule, project, pmp, variance, cpi, spi, eac, baseline, primavera, contract, program
ocm: OCM | | change, prosci, adkar, training, stakeholder, communications, transformation, adoption, erp, hcmbok
lss: LSS | | six sigma, green belt, black belt, lean, dmaic, belt, kaizen
esg: * | _ stage | sustainability, reporting, disclosure, disclosures, investors, investment, csrd, gri, sasb, tcfd, carbon, climate, net zero, materiality, governance, csr, ratings, funds, equity, risk, metrics, report, investing, emissions, data, integration | sure
okr, okrs: * | | goals, quarterly, team, teams, kpis, roadmap, objectives, product, company, set, defined, quarter, strategy, key results, aligned, planning | sure
bpr: BPR | _ marine, _ motorcycle | process, reengineering, re-engineering, as-is, to-be, erp, bpm, lean, workflow
capm: CAPM | _ model, _ beta, wacc and _, _ and wacc, using the _, the _, asset pricing _, _ and apt | pmi, pmp, project management, certified associate, certification, scrum, prince2, exam
qms: * | | iso 9001, iso, quality, audits, iatf, as9100, iso 13485, procedures, document control, capa, documents, internal auditor, auditor, certification, manual, medical device | sure
fai, fais: FAI | _ cup, football association _, _ surgery, hip _ | first article, cmm, inspection, as9102, parts, ppap, aerospace, quality, drawings, inspector, gd&t, machined
spc: SPC | _ michael, u.s. army _, us army _, army specialist _, rank of _, _ e4, _ e 4, _ flooring, _ and lvt, lvt and _, _ john, _ james, promoted to _, _ promotable, _ outlook | control charts, minitab, cpk, cp, quality, process, gauge, charts, six sigma, capability, statistical, gage r&r, msa, fmea, manufacturing, ppap, doe, lean, variation, sampling, dimensions
capa, capas: CAPA, CAPAs | _ roja, de _ | root cause, deviation, deviations, quality, nonconformance, gmp, fda, iso, audit, corrective, investigations, qms, 8d, complaints, ncr, ncrs, change control, 13485, closed | sure
sqf: SQF | | food, haccp, brc, gmp, audit, practitioner, plant, safety, gfsi, usda, fda, quality, certified, packaging | sure
brc: BRC | _ ammo | food, haccp, sqf, audit, ifs, packaging, grade, site, quality, factory, certified, storage
vsm: VSM | _ measurements, vibrating sample _, squid and _, _ magnetometer, viable system model _, _ magnetometry | value stream, lean, kaizen, six sigma, waste, lead time, 5s, mapping, workshop, workshops, flow, line, kanban
oee: OEE | _ of | downtime, line, lines, production, machine, machines, tpm, lean, equipment, maintenance, plant, smed, throughput, improved, increased, from, %, availability, packaging, shifts | sure
ehs, ohs: * | ehlers danlos _, eastern high school _, _ students, early head start _, english heritage _ | safety, osha, environmental, health, iso 45001, iso 14001, incident, incidents, audits, compliance, training, hazard, plant, manager, contractors, inspections, risk, epa, construction, site, officer | sure
ppe: * | oxford _, _ at oxford, ba _, read _, philosophy politics _, _ degree, b a _, studied _, _ graduate, _ student, _ finalist, _ loans, property plant _, _ balances, _ schedule, _ additions, _ depreciation | safety, gloves, masks, mask, wore, wear, wearing, worn, hard hat, hard hats, goggles, respirator, osha, infection, gowns, n95, donning, doffing, hazard, hazards, face, equipment, boots, safe, site, chemical, chemicals, hi-vis, loto, covid, issued, enforced, use, used, stock, patients, harness, cleaning, toolbox, welding, health, protection, protective, required, requirements | sure
jha, jsa, jhas, jsas: JHA, JSA, JSAs | japan society _ | hazard, safety, loto, permit, toolbox, osha, site, crew, risk, tailgate, pre-task, job, completed, work, field
gmp, gmps: * | guaranteed maximum price _, _ contract, _ contracts, greater manchester police _, _ pricing, lump sum and _, _ officer, _ price, _ negotiation, _ budget, _ project delivery | | sure
hiit: HIIT | | classes, class, training, workouts, bootcamp, spin, fitness, strength, yoga, pilates, cardio, instructor, clients, gym, personal, group, circuits, sessions, coach, tabata | sure
lmt: * | _ stock, lockheed _, _ shares | massage, licensed, spa, deep tissue, swedish, therapist, bodywork, clients, prenatal, state, sports | sure
trx: TRX | | suspension, hiit, kettlebell, kettlebells, personal, training, classes, trainer, fitness, circuits, yoga, pilates, class, functional, certified | sure
fcr: * | _ media, _ fund | call, calls, csat, aht, nps, contact center, contact centre, first, resolution, agents, escalations, tickets, customer, qa | sure
sla, slas: * | _ printing, _ printer, _ printers, _ resin, _ parts, _ prints, fdm and _, _ and fdm, fdm _, _ 3d, state liquor _, _ marksmen, _ college, _ theory, second language acquisition _, _ research, _ batteries, _ battery, sealed lead _, symbionese _, _ and sls, sls and _, sls _, _ models, _ prototypes, _ and efl, efl and _ | ticket, tickets, response, resolution, service, kpis, kpi, support, vendors, customers, customer, met, within, incidents, uptime, contract, contracts, performance, breaches, queue, desk, targets, managed, agreements, availability, defined, against, penalties, outsourced, helpdesk, escalation, escalations, under | sure
bpo: * | | call center, call centre, contact center, outsourcing, outsourced, customer, process, accounts, service, agents, team, shift, voice, offshore, account, manager, telecom | sure
wfm: * | | scheduling, call center, contact center, contact centre, nice, verint, agents, forecasting, staffing, intraday, kronos, adherence, workforce, real-time, iex, shifts, occupancy | sure
ivr: * | _ in alaska | call, calls, contact center, contact centre, phone, cisco, genesys, avaya, routing, voice, telephony, menus, speech, agents, self-service, call center, flows, menu, twilio | sure
`,
  },
  {
    neighbours: ["education", "healthcare", "science", "legal", "public", "marketing", "media", "design"],
    vetoes: "_ fraternity, _ sorority, _ fc",
    cues: "using _, experience with _, knowledge of _, _ experience, _ skills, certified _, _ certified, _ certification, _ software, _ analysis, _ techniques",
    lines: `
udl: * | | lessons, lesson, students, learners, instruction, accessible, accommodations, differentiation, differentiated, iep, ieps, inclusive, teaching, curriculum, course, courses, framework, teachers, classroom, principles | sure
ece: ECE | _ major, _ department, _ student, _ degree, electrical and computer engineering _, _ grad, b tech _, _ undergraduate, btech _, _ phd, _ 101, _ fest, _ faculty, diploma in _, _ branch | early childhood, preschool, daycare, child, children, toddlers, infant, infants, units, classroom, credits, childcare, teacher, educator, kindergarten, play, certificate, license
iep, ieps: * | trains to _, _ trains, iep _ | students, student, special education, meetings, teacher, goals, parents, 504, team, school, behavior, accommodations, case manager, caseload, therapy, progress, speech, annual, learners, disabilities, wrote, developed, sped, grade, children | sure
sped: SPED | | students, teacher, special, classroom, iep, inclusion, school, resource room, k-12, education, caseload, grades | sure
nqt: NQT | | year, teacher, teaching, school, mentor, induction, primary, secondary, pgce, pupils, mentored, completed | sure
llb: LLB, LL.B | | law, hons, honours, university, solicitor, barrister, lpc, legal, first class, 2:1, graduate, degree
itar: ITAR | | export, ear, compliance, compliant, licenses, defense, defence, controlled, dod, ofac, nist, license, aerospace, trade, parts, training
seo: * | _ yeon, _ jin, _ joon, _ jun, _ hyun, _ woo, _ min, _ ah, _ kim, _ park, _ lee, kim _, park _, lee _, choi _, min _, jin _, _ taiji, mr _, mrs _, ms _, dr _, professor _, director _, coach _ | | sure
ppc: * | _ agar, progressive party _, plutonic _, _ cement, _ zimbabwe, _ ltd, _ power | google, ads, adwords, seo, campaigns, campaign, bing, paid, cpc, roas, clicks, keywords, bids, bidding, marketing, sem, budget, facebook, agency, spend, landing pages, display, search, conversion, amazon, analytics, leads, social | sure
ugc: UGC | _ net, _ approved, _ recognised, _ recognized, _ grant, _ fellowship, _ scale, _ norms, _ listed, _ care | creators, creator, social, tiktok, instagram, content, influencer, influencers, brand, video, videos, campaign, reels, moderation, community, ads, brands
vwo: VWO | | a/b, test, tests, testing, optimizely, conversion, landing, experiments, cro, heatmaps, hotjar
fcp, fcpx: FCP, FCPX | _ euro | premiere, final cut, avid, edited, edit, editor, editing, after effects, video, adobe, davinci, motion, photoshop, footage
ngs: * | national galleries of scotland _, national grid _, _ garden, _ gardens, _ films, national geographic _ | sequencing, library prep, illumina, libraries, bioinformatics, dna, rna, genomic, genomics, panel, variants, exome, reads, data, pcr, samples, assay, assays, oncology, pipelines, pipeline, lab | sure
lims: * | | lab, laboratory, samples, sample, labware, testing, results, chain of custody, hplc, qc, analytical, data, glp, gmp, tests, labvantage, starlims, specimens | sure
igv: IGV | | genome, reads, variants, alignments, bam, sequencing, gatk, samtools
xrd: XRD | | sem, diffraction, crystal, phase, powder, xrf, tem, raman, characterization, characterisation, samples, thin film, thin films, rietveld, materials, ftir | sure
xrf: XRF | | lead, xrd, elemental, soil, analyzer, samples, paint, alloys, icp, spectrometer, icp-ms, ore | sure
tem: TEM | a _, _ program, test excellence _, _ members, threat and error management _ | microscopy, microscope, imaging, images, sem, xrd, eels, nanoparticles, specimen, samples, sections, cryo, electron, afm, viruses, grids, thin films, sample preparation, eds, diffraction, ultrastructure, characterization, characterisation, morphology, raman
ihc: IHC | _ health, _ facility, intermountain _, integrated health _, interstate highway _ | histology, staining, stain, antibody, antibodies, if, western, elisa, ffpe, pathology, slides, tissue, sections, microscopy, ish, fish, biomarker, flow cytometry, immunofluorescence, tumor, tumour, microtomy | sure
crrt: CRRT | _ certified nurse| | sure
cma: CMA | _ awards, _ fest, _ exam, country music _, _ show, _ cgm, _ nominee, chemical _, catchment _ | cpa, ifma, imanet, management accountant, accountant, accounting, finance, cfm, since, certified, member, acca, cima, controller, icwa, budgeting, cost accounting, part 1, part 2, passed, designation, us, listings, listing, buyers, sellers, homes, mls, real estate
tpm: TPM | _ chip, _ 2.0, trusted platform module _, _ module, bitlocker _, _ role, technical program manager _, senior _, lead _ | lean, 5s, oee, smed, kaizen, maintenance, productive, autonomous, six sigma, operators, boards, kanban, downtime, equipment, line, plant, shop floor, machines, breakdowns, pillar, pillars, preventive
var: VaR | | stress, stress tests, market risk, risk, portfolio, monte carlo, backtesting, cvar, exposure, trading, counterparty, expected shortfall, credit, frtb, greeks, basel
mes: MES | _ amis, _ ami, mes _ | manufacturing, production, plant, erp, sap, wonderware, camstar, scada, plc, batch, shop floor, shop-floor, line, lines, opcenter, factory, machine, quality, traceability, automation, operators, work orders, oee, pharma, semiconductor, dcs, mom, opc, level 3 | sure
cam: CAM | _ boot, _ boots, _ follower, _ shaft, _ walker, web _, dash _, _ lock, _ locks, _ reconciliation, _ reconciliations, _ charges, _ charge, _ therapies, _ plants, _ belt, nnn _, _ expenses, _ recovery, _ recoveries, clinical alarm _, common area maintenance _, body _, _ therapy, complementary _, _ icu, _ timing, _ newton, _ estimates, crassulacean _, _ photosynthesis, _ cap, _ operator, _ budgets, nanny _ | cad, cnc, mastercam, fusion 360, solidcam, toolpaths, toolpath, nc, machining, milling, programming, g-code, machines, moulds, molds, gibbscam, esprit, edgecam, post processors, lathe, router
spi: SPI | _ funds, standardized precipitation index _, stoddard _ | i2c, uart, can, microcontroller, sensors, bus, drivers, stm32, arduino, firmware, protocols, embedded, flash, interfaces, rs-232, gpio, adc, arm, usb, rs485
cnc: CNC | _ theatre, _ dance, _ company | machine, machines, machinist, mill, mills, lathe, lathes, router, milling, turning, programmer, operator, setter, g-code, fanuc, mazak, haas, cad, cam, aluminium, aluminum, steel, parts, tooling, machining, programming, plasma, press brake, edm, tolerance, tolerances, manufacturing, 3-axis, 5-axis, axis, wood, workshop, set up, setup, okuma, mastercam, fabrication, laser, grinding, engineering, operated, programs, job shop, machined, woodworking, cutting, tools, controls, equipment, production, metal, vertical, horizontal | sure
pcr: * | _ railroad, the pacific _, portland _, _ test centre, needed a _, negative _, positive _, took a _, patient care report _, patient care reports _, _ reports, _ documentation, radio _, _ radio | | sure
php: * | in _, _ and pesos, _ currency, million _, thousand _, usd to _, 500 _, 1000 _, partial hospitalization _, _ and iop, iop and _, _ patients, _ iop, iop _, philippine pesos _ | | sure
ad: AD | _ litem, 100 _, century _, _ campaign, _ campaigns, _ copy, _ space, _ spend, _ sales, _ hoc, _ agency, print _, an _, banner _, _ 70, _ 410, _ 1066 | group policy, group policies, user accounts, gpo, gpos, dns, dhcp, azure, o365, office 365, exchange, ous, domain, domains, windows, passwords, password, sso, ldap, adfs, sccm, intune, servers, server, powershell, helpdesk, help desk, okta, accounts, users, unlocked, vmware, citrix, entra
aba: ABA | _ routing, american bar association _, _ number, _ accredited, _ accredited, american bankers _, _ model, _ section, _ journal, _ member, _ approved, _ code, _ trust | autism, therapy, therapist, bcba, rbt, behavior, behaviour, children, clients, discrete trial, interventions, sessions, plans, verbal behavior, functional, special, paraprofessional, certified, early intervention
mri: * | _ rock, _ band, irish _ | | sure
ctr: CTR | _ for, the _, joint _ | ads, ad, click, clicks, campaign, campaigns, email, cpc, roas, conversion, raised, headline, seo, ppc, open rates, landing, increased, marketing, banner
orm, orms: ORM, ORMs | reputation management _, _ risk, operational risk management _ | sqlalchemy, hibernate, django, entity framework, sequelize, prisma, database, sql, doctrine, activerecord, mapping, typeorm, jpa, eloquent
`,
  },
];
