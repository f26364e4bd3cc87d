import type { RuleTable } from "./parse-rule-lines.ts";

/**
 * Names of languages that are also peoples, dishes, dogs and school subjects: a language only where the text
 * says that somebody speaks, reads or writes it, or in a list of skills or languages.
 */
export const LANGUAGE_RULES: RuleTable[] = [
  {
    neighbours: ["languages"],
    cues:
      "fluent, fluently, fluency, bilingual, trilingual, multilingual, bi-lingual, mother tongue, native speaker, native tongue, " +
      "languages, foreign language, foreign languages, second language, language skills, interpreter, interpreting, translator, translate, translated, translating, " +
      "proficient in _, proficiency in _, proficient with _, speak _, speaks _, spoke _, spoken _, written _, write _, writes _, read _, understand _, " +
      "conversational _, native _, basic _, intermediate _, advanced _, business _, knowledge of _, command of _, conversant in _, " +
      "learn _, studying _, working knowledge of _, level _, communicate in _, communication in _, in both _, _ and english, english and _, _ or english, " +
      "speaking, speaker, speakers, native proficiency, a plus, an asset, preferred, desirable, " +
      "intermediate proficiency, professional proficiency, working proficiency, a1, a2, b1, b2, c1, c2, delf, dalf, dele, ielts, toefl, " +
      "to english, english to _, into english, translation, translations, interpretation, from _ to, from _ into, written and spoken _, " +
      "verbal and written _, spoken and written _, oral and written _, good _, excellent _, some _, level of _, _ native, _ fluent, _ conversational, _ intermediate, _ basic, _ beginner, _ advanced, _ mother tongue, _ bilingual, _ speaker, _ speakers, _ b2, _ c1, _ c2, _ b1",
    vetoes:
      "arts in _, ba in _, b a in _, b a _, bs in _, ma in _, m a in _, degree in _, bachelor in _, bachelor's in _, bachelors in _, master's in _, masters in _, major in _, " +
      "majored in _, majoring in _, minor in _, minored in _, honours in _, honors in _, phd in _, teacher of _, professor of _, department of _, old _, new _, " +
      "_ literature, _ lit, _ department, _ major, _ minor, _ degree, _ government, _ citizen, _ citizens, _ citizenship, _ national, _ nationals, " +
      "_ nationality, _ army, _ navy, _ embassy, _ consulate, _ culture, _ cultures, _ history, _ art, _ descent, _ origin, _ heritage, _ community, " +
      "_ communities, _ restaurant, _ restaurants, _ food, _ foods, _ cuisine, _ cuisines, _ cooking, _ dishes, _ dish, _ wine, _ wines, _ bread, _ beer, " +
      "_ coffee, _ tea, _ cheese, _ cheeses, _ rice, _ soup, _ chef, _ menu, _ bistro, _ bakery, _ grill, _ recipes, _ pastry, _ pastries, _ spices, _ market, _ markets, _ company, " +
      "_ companies, _ subsidiary, _ office, _ operations, _ economy, _ ministry, _ parliament, _ police, _ airlines, _ railways, _ bank, _ banks, _ law, _ music, _ dance, " +
      "_ school, _ church, _ orthodox, _ society, _ club, _ american, _ americans, _ studies, _ civil, _ war, _ empire, _ revolution, _ republic, _ shepherd, _ shepherds, " +
      "_ terrier, _ bulldog, _ hound, _ red cross, _ team, _ league, _ football, _ clients, _ customers, _ suppliers, _ manufacturer, _ brand, _ style, _ architecture, _ gardens, " +
      "_ massage, _ television, _ film, _ films, _ fashion, _ university, _ institute, _ standards, _ regulations, _ medicine, _ tourists, _ immigrants, _ refugees, " +
      "_ population, _ entrees, _ bistros, _ sauces, _ flavors, _ delicacies, _ new year, _ students, _ government's, _ born, _ engineers, _ tax, _ stock, _ kitchen",
    lines: `
english: English, ENGLISH, english | plain _, new _, _ breakfast, _ composition, _ muffin, _ muffins, _ setter, _ premier, _ garden, _ class, _ classes, _ teacher, _ teachers, _ i, _ ii, _ iii, _ iv, _ 101, _ 9, _ 10, _ 11, _ 12, _ faculty, _ ivy, _ channel, _ riding, _ tutor, _ grammar, _ courses, _ course, _ curriculum, _ lessons, _ heritage, _ only, _ learners, _ subject, _ education, _ honors, _ ap, ap _, high school _, middle school _, teach _, teaching _, taught _, grade _ | english language proficiency
spanish: * | _ rice, _ tile, _ tiles, _ steps, _ guitar, _ colonial, _ fly, _ moss, _ fort, _ springs, _ lake, _ peaks, _ influenza, _ flu, _ inquisition, _ omelette, _ onion, _ fork, _ i, _ ii, _ iii, _ iv, _ class, _ classes, _ course, _ courses
french: * | _ fries, _ fry, _ press, _ toast, _ door, _ doors, _ drain, _ drains, _ manicure, _ manicures, _ nails, _ tips, _ dip, _ onion, _ horn, _ braid, _ braids, _ quarter, _ laundry, _ open, _ riviera, _ kiss, _ bulldogs, _ seams, _ seam, _ polisher, _ polishing, _ lick, _ connection, _ vanilla, _ roast, _ tip, _ twist, _ tarragon, _ technique, _ techniques, _ alps, _ polynesia, _ bread, _ mother sauces, _ mother, _ dressing, _ canadian, mr _, ms _, dr _, _ lace, _ beans, _ poodle, _ catheter, _ foley, 16 _, 14 _, 18 _, 12 _, 20 _, _ i, _ ii, _ iii, _ iv, _ class, _ classes, daniel chester _, _ nail, _ restaurant group
german: * | _ chocolate, _ potato, _ measles, _ pilsner, _ automotive, _ engineering, _ cars, _ car, _ shorthaired, _ pointer, _ village, _ town, _ sausage, _ cockroach, _ oem, _ oems, _ auto, _ made, _ cake, _ luxury, _ machinery, _ gaap, _ bund, _ bunds, _ automakers, _ vehicles, _ i, _ ii, _ class
italian: * | _ ice, _ sausage, _ ices, _ dressing, _ beef, _ marble, _ leather, _ greyhound, _ villa, _ renaissance, _ opera, _ bistro, _ sub, _ sodas, _ trattoria, _ espresso, _ eatery, _ deli, _ pasta, _ steakhouse, _ herbs, _ seasoning, _ furniture, _ design, _ fine, _ made, _ sauces, _ based, _ style, _ american, _ meringue, _ ristorante, _ job, _ village
portuguese: * | _ water dog, _ man, _ sausage, _ tile, _ water
chinese: * | _ new year, _ checkers, _ wall, _ walls, _ medicine, _ herbs, _ herbal, _ takeout, _ zodiac, _ factory, _ factories, _ vendors, _ vendor, _ lantern, _ fried, _ acupuncture, _ manufacturers, _ buffet, _ medical, _ calligraphy, _ hamster, _ painting, _ academy, _ vegetables, _ manufacturing, _ crested, _ traditional medicine, _ firms, _ investors, _ yuan, _ exporters, _ martial
japanese: * | _ garden, _ maple, _ beetle, _ beetles, _ steakhouse, _ manufacturing, _ knotweed, _ steak, _ hibachi, _ management, _ automaker, _ cars, _ anime, _ animation, _ knives, _ encephalitis, _ denim, _ yen, _ production, _ candlestick, _ macaque, _ sushi, _ fusion, _ quail, _ auto, _ oem, _ oems, _ firms, _ swords, _ parent, _ pop, _ straightening, _ corporations
korean: * | _ bbq, _ barbecue, _ war, _ peninsula, _ air, _ beauty, _ skincare, _ drama, _ dramas, _ conflict, _ won, _ tacos, _ pop, _ fried
thai: * | _ boxing, _ basil, _ curry, _ chi, _ yoga, _ herbal, _ bodywork, _ chili, _ baht, _ noodles, _ kickboxing, _ food, muay _, _ spice, _ peanut, _ iced, pad _, _ fusion, _ kitchen, _ silk, _ airways, _ union
polish: Polish, POLISH | nail _, gel _, shoe _, and _, to _, shellac _, floor _, metal _, furniture _, silver _, clean and _, french _, sand and _, design _, visual _, ui _, final _, add _, extra _, _ change, _ changes, _ application, _ and buff, _ and shine, _ and wax, _ removal, _ remover, _ and refine, _ silver, _ silverware, _ floors, _ the, _ brass, _ furniture, _ shoes, _ and clean, _ glassware, _ copy, _ sausage, _ your, _ up, _ and edit, _ metal, _ surfaces, _ pottery, _ and finish, _ and ready, _ parts, _ code, _ content, _ presentations, _ a, _ it, _ resume, _ and improve, _ stainless, _ all, _ notation, _ falcons, _ space, _ wood, _ and sand, _ and present, _ and sanding, regular gel _, _ and paint, reverse _, _ off, _ glasses, _ zloty, nails and _
danish: Danish, DANISH | cheese _, a _, _ krone, _ modern, _ furniture, _ pastries, _ butter, _ cookies, muffins and _, croissants and _, croissant and _, donuts and _, _ and croissants, _ and muffins, _ and donuts, bagels and _, fruit _, _ design, _ crown, _ oil, apple _, _ dough
dutch: Dutch, DUTCH | _ oven, _ ovens, _ treat, _ bros, _ auction, _ auctions, _ elm, _ door, _ doors, _ harbor, _ bulbs, _ tulips, _ tulip, _ apple, _ lap, pennsylvania _, going _, _ colonial, go _, _ braid, _ braids, _ disease, double _, _ east, _ process, _ processed, _ masters, _ wonderland, _ gap, _ warmblood, _ fork, _ roll, _ square, _ lady, _ boy
swedish: Swedish, SWEDISH | _ hospital, _ medical, _ meatballs, _ fish, _ covenant, _ krona, _ health, _ american hospital, _ academy, _ deep, _ and deep, _ bodywork, _ hot stone, _ issaquah, _ techniques, _ relaxation, _ chef, _ ballard, _ therapeutic, _ first hill, _ orthopedic, _ edmonds, deep tissue and _, deep tissue _, _ sports, _ death, _ matches
turkish: * | _ delight, _ bath, _ baths, _ towel, _ towels, _ lira, _ coffee, _ rug, _ rugs, _ carpet, _ carpets, _ cotton, _ get up, _ get ups, _ angora, _ cypriot, _ aerospace, _ van, _ march, _ tobacco
russian: * | _ roulette, _ river, _ dressing, _ doll, _ dolls, _ blue, _ twist, _ twists, _ olive, _ hill, _ salad, _ standard, _ ballet, _ tortoise, _ federation, _ thistle, _ volume, _ lash, _ ruble, _ nesting, _ military, _ sage, white _, black _
greek: * | _ life, _ yogurt, _ letter, _ letters, _ salad, _ mythology, _ council, _ week, _ affairs, _ system, _ organization, _ organizations, _ fraternity, _ row, _ isles, _ advisor, _ tragedy, _ philosophy, _ islands, _ yoghurt, _ fest, _ festival, _ debt, _ gods, _ key, _ gyro, _ gyros, _ olives, _ revival, _ option, _ advising, _ leadership, _ housing, _ chorus, _ dressing, _ style, _ peak, _ street, _ theatre
irish, irish gaelic: * | _ football, _ games, _ athletic, _ storm, _ coffee, _ stew, _ wolfhound, _ setter, _ step, _ cream, _ whiskey, _ pub, _ pubs, _ moss, _ times, _ soda, _ breakfast, _ sea, _ linen, _ music, _ dancing, _ dancer, _ rugby, _ rail, _ rose, notre dame _, fighting _, _ fest, _ butter, _ stout, _ bar, _ passport, _ water, _ spring, _ draught, _ draft, _ red, _ ferry, _ trad
latin: Latin, LATIN | _ america, _ american, _ americas, _ dance, _ dances, _ dancing, _ music, _ grammy, _ jazz, _ fusion, _ ballroom, _ honors, _ kings, _ quarter, _ square, _ squares, _ hypercube, _ pop, _ countries, _ honor, _ hyper, _ cafe, _ names, _ name, _ beats, _ rhythms, _ rite, _ mass, _ region, _ script, _ alphabet, _ billboard, _ rock, _ grill, ballroom and _, ballroom _, salsa and _, _ salsa, _ caribbean, _ community, _ school, boston _, _ percussion, _ house, _ tv, _ media, _ entrepreneurs, _ women
arabic: * | _ numerals, _ numeral, _ gum, gum _, _ horses, _ coffee, _ sweets, _ calligraphy, _ script
hebrew: * | _ school, _ home, _ academy, _ university, _ union, _ national, _ senior, _ bible, _ day, _ immigrant, _ rehab, _ rehabilitation, _ hospital, _ seniorlife
persian: * | _ gulf, _ rug, _ rugs, _ cat, _ cats, _ carpets, _ carpet, _ new year, _ empire, _ square
creole: * | _ sauce, _ seasoning, _ kitchen, _ cottage, _ gumbo, cajun _, cajun and _, _ and cajun, _ cajun, _ shrimp, _ queen, _ fusion, _ inspired | haitian
welsh: Welsh | _ corgi, _ corgis, _ rarebit, mr _, ms _, dr _, mrs _, _ dragon, _ terrier, _ cakes, _ allyn, _ government's, _ water, _ assembly, _ harp, raquel _, irvine _, _ road, _ st
georgian: Georgian | _ court, _ house, _ college, _ bay, _ style, _ mansion, _ colonial, _ terrace, _ era, _ manor, _ hotel, _ architecture, _ revival, _ period, _ window, _ bars, _ townhouse, _ room, _ country
lithuanian, latvian, estonian, ukrainian, belarusian, czech, slovak, slovenian, slovene, croatian, serbian, bosnian, macedonian, bulgarian, romanian, hungarian, albanian, norwegian, finnish, icelandic, maltese, basque, catalan, galician, armenian, kazakh, uzbek, mongolian, nepali, vietnamese, cambodian, laotian, burmese, filipino, indonesian, samoan, somali, malay, kurdish, flemish, azerbaijani: * | _ cruise, _ deadlift, _ deadlifts, _ cross, _ elkhound, _ forest, _ kroner, _ krone, _ sauna, _ pho, _ coffee, _ goulash, _ vizsla, _ notation, _ split, _ squat, _ squats, _ bag, _ dumplings, _ salmon, _ fjord, _ cream, _ iced, _ sandwich, _ sandwiches, _ nail, _ noodle, _ nails, _ bbq, _ beef, _ hotpot, _ republic, _ falcon, _ falcons, _ grill, _ horse, _ sheep, _ sheepdog, _ barbecue, _ dog, _ lumpia, _ adobo, _ rupiah, _ peninsula, _ archipelago, _ bantu, _ pirates, _ pirate, _ tattoo, _ tattoos, _ python, _ stew, _ beer, _ airlines, _ crown, _ koruna, _ method, _ caravan, _ wool, _ crystal, _ glass, _ joy, _ bond, _ bonds, _ lari, _ dram, _ lev, _ leu, _ forint
tamil, telugu, punjabi, bengali, gujarati, marathi, kannada, malayalam: * | _ nadu, _ tiger, _ tigers, _ sangam, _ film industry, _ cinema, _ movies, _ movie, _ thali, _ snacks, _ weddings, _ wedding, _ curry, _ dhaba, _ bhangra, _ samaj, _ cats, _ cat, _ sweets | | sure
mandarin: Mandarin, MANDARIN, mandarin | _ oriental, _ orange, _ oranges, _ duck, _ collar, _ buffet, _ restaurant, _ peel, _ high, _ jacksonville, _ gate, _ plaza, _ palace, _ house, _ fish, _ jus, _ juice, _ garden | | sure
cantonese: * | | | sure
braille: * | | institute, blind | sure
shona: Shona
zulu, lao, twi, dari: * | _ time, alpha to _, shaka _, yankee _, _ nation, _ warrior, _ tzu, lao _, china _, _ airlines, _ village, sierra _
sinhala, hausa, igbo, yoruba: * | | | sure
`,
  },
];
