/**
 * Vetoes of every product: what makes any word a person, a firm or a place. "Dr Haskell", "Jenkins & Sons", "Lake
 * Tableau", "Apache County", "the Swift Foundation".
 */
export const NAME_VETOES =
  "dr _, mr _, mrs _, ms _, miss _, mx _, prof _, professor _, sir _, lady _, lord _, dame _, judge _, justice _, senator _, mayor _, " +
  "president _, captain _, sergeant _, sgt _, lieutenant _, officer _, detective _, colonel _, reverend _, rev _, father _, " +
  "sister _, brother _, aunt _, uncle _, saint _, st _, coach _, lake _, mount _, mt _, fort _, cape _, san _, santa _, " +
  "_ llp, _ llc, _ inc, _ ltd, _ limited, _ plc, _ gmbh, _ corp, _ corporation, _ and co, _ and company, _ and sons, _ and son, " +
  "_ and daughters, _ brothers, _ bros, _ and partners, _ and associates, _ and family, _ family, _ jr, _ sr, _ esq, _ md, _ phd, _ street, _ st, _ avenue, _ ave, " +
  "_ road, _ rd, _ lane, _ drive, _ boulevard, _ blvd, _ square, _ plaza, _ bridge, _ island, _ islands, _ county, _ township, _ village, " +
  "_ town, _ valley, _ river, _ creek, _ bay, _ beach, _ harbour, _ harbor, _ hill, _ hills, _ park, _ forest, _ mountain, _ mountains, " +
  "_ lake, _ falls, _ farm, _ farms, _ ranch, _ estate, _ vineyard, _ vineyards, _ winery, _ brewery, _ hall, _ house, _ castle, _ tower, _ lodge, _ inn, _ hotel, " +
  "_ resort, _ restaurant, _ cafe, _ grill, _ tavern, _ club, _ league, _ fc, _ united, _ festival, _ museum, _ gallery, _ theatre, _ theater, " +
  "_ cinema, _ church, _ chapel, _ cathedral, _ abbey, _ temple, _ hospital, _ clinic, _ hospice, _ school, _ academy, _ college, " +
  "_ university, _ elementary, _ nursery, _ orchestra, _ choir, _ band, _ ensemble, _ regiment, _ squadron, _ battalion, _ brigade, " +
  "_ fraternity, _ sorority, _ funeral, _ cemetery, _ airport, _ airlines, _ airways, _ railway, _ ferry, _ magazine, _ newspaper, _ gazette";

/** Support for every technical product: the ways in which people say that they can use something. */
export const PRODUCT_CUES =
  "using _, used _, uses _, use _, strong _, solid _, without _, no _, not _, not only _, not just _, but also _, learn _, learning _, knows _, know _, teach _, " +
  "experience with _, experience in _, experience using _, experience of _, experienced with _, experienced in _, proficient in _, " +
  "proficient with _, proficient at _, proficiency in _, proficiency with _, skilled in _, skilled with _, expertise in _, expertise with _, " +
  "expert in _, knowledge of _, familiar with _, familiarity with _, trained in _, trained on _, certified in _, hands on _, versed in _, " +
  "competent in _, fluent in _, years of _, years with _, years _, yrs _, _ skills, _ experience, _ proficiency, _ certification, _ certified, _ developer, " +
  "_ developers, _ development, _ administrator, _ admin, _ administration, _ engineer, _ engineers, _ engineering, _ programming, _ programmer, " +
  "_ scripts, _ scripting, _ script, _ software, _ codebase, _ code, _ api, _ apis, _ app, _ apps, _ server, _ servers, _ cluster, _ clusters, " +
  "_ database, _ databases, _ dashboard, _ dashboards, _ pipeline, _ pipelines, _ workflows, _ integration, _ plugin, _ plugins, _ library, " +
  "_ libraries, _ framework, _ platform, _ microservices, _ microservice, _ backend, _ back end, _ frontend, _ front end, _ automation, _ queries, " +
  "_ components, _ migration, _ version, _ specialist, _ consultant, _ analyst, _ architect, _ power user, _ super user, _ environment, " +
  "software, developer, developers, programming, programmer, coding, codebase, repository, repositories, api, apis, microservice, microservices, " +
  "backend, frontend, devops, ci/cd, sdk";

/** Common first names: what follows them is a surname ("Karen Carpenter"). */
export const FIRST_NAMES: readonly string[] =
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam nathan henry peter zachary kyle walter harold jeremy ethan carl keith roger gerald arthur terry
  lawrence sean christian albert joe austin alan ralph roy eugene russell bobby philip harry vincent logan louis tom tim
  jim bob ben sam dan matt mike nick chris steve dave rob greg ian simon graham neil stuart martin oliver liam noah oscar
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
  heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
  hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice abigail julia judy sophia
  grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla kate
  claire lucy sally jane naomi fiona zoe chloe molly holly wendy gemma nigel priya ravi ahmed mohammed carlos juan luis
  ana elena ivan`.split(/\s+/);
