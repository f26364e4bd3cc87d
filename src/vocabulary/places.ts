/** Names of places, for telling locations from companies. */

/** Code → name of the states of the USA and the provinces of Canada and Australia. */
export const REGION_CODES: ReadonlyMap<string, string> = new Map(
  `AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;
  DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;
  KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;
  MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;
  NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;PR Puerto Rico;RI Rhode Island;
  SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;VI Virgin Islands;
  WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;GU Guam;
  AB Alberta;BC British Columbia;MB Manitoba;NB New Brunswick;NL Newfoundland;NS Nova Scotia;ON Ontario;
  PE Prince Edward Island;QC Quebec;SK Saskatchewan;NSW New South Wales;VIC Victoria;QLD Queensland;TAS Tasmania;
  ACT Australian Capital Territory;UK United Kingdom;USA United States;US United States;UAE United Arab Emirates;
  EU European Union`
    .split(";")
    .map((row): [string, string] => {
      const [code, ...name] = row.trim().split(" ");
      return [code!, name.join(" ")];
    }),
);

/** Two-letter codes of countries (ISO 3166-1). */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN
  CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT
  HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG
  MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS
  RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ
  VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/),
);

/** Country codes that are also words or abbreviations of resumes: only a known place before them makes them countries. */
export const AMBIGUOUS_COUNTRY_CODES: ReadonlySet<string> = new Set(
  "AI AS BA BS HR IN IS IT MA MD ME ML MS NO PA PE PR SO TO TV".split(" "),
);

/** Lower-case names of regions and countries that may follow a city after a comma. */
export const REGION_NAMES: ReadonlySet<string> = new Set([
  ...[...REGION_CODES.values()].map((name) => name.toLowerCase()),
  ...`state;country;province;remote;england;scotland;wales;northern ireland;ireland;great britain;britain;germany;
  france;spain;portugal;italy;austria;switzerland;belgium;netherlands;the netherlands;luxembourg;denmark;sweden;
  norway;finland;iceland;poland;czech republic;czechia;slovakia;hungary;romania;bulgaria;greece;turkey;türkiye;
  cyprus;malta;croatia;serbia;slovenia;bosnia and herzegovina;montenegro;albania;north macedonia;kosovo;moldova;
  ukraine;belarus;russia;lithuania;latvia;estonia;georgia;armenia;azerbaijan;kazakhstan;uzbekistan;india;pakistan;
  bangladesh;sri lanka;nepal;bhutan;maldives;china;p.r. china;hong kong;taiwan;japan;south korea;korea;singapore;
  malaysia;indonesia;thailand;vietnam;philippines;cambodia;laos;myanmar;mongolia;australia;new zealand;fiji;
  canada;mexico;guatemala;honduras;el salvador;nicaragua;costa rica;panama;cuba;jamaica;haiti;dominican republic;
  trinidad and tobago;barbados;bahamas;colombia;venezuela;ecuador;peru;bolivia;chile;argentina;uruguay;paraguay;
  brazil;brasil;egypt;morocco;algeria;tunisia;libya;sudan;ethiopia;kenya;uganda;tanzania;rwanda;nigeria;ghana;
  senegal;ivory coast;cameroon;south africa;zimbabwe;zambia;botswana;namibia;mozambique;angola;israel;palestine;
  lebanon;jordan;syria;iraq;iran;saudi arabia;ksa;kuwait;bahrain;qatar;oman;yemen;afghanistan;deutschland;
  österreich;schweiz;españa;italia;polska;sverige;norge;danmark;suomi;united states of america;u.s.a;u.s.;u.k.;
  karnataka;maharashtra;tamil nadu;telangana;andhra pradesh;kerala;uttar pradesh;madhya pradesh;gujarat;
  rajasthan;punjab;haryana;west bengal;odisha;orissa;bihar;jharkhand;chhattisgarh;assam;goa;uttarakhand;
  himachal pradesh;delhi ncr;bavaria;bayern;île-de-france;catalonia;lombardy;kanagawa;punjab`
    .split(";")
    .map((name) => name.trim()),
]);

/** Lower-case names of large cities, which may stand alone. */
export const CITIES: ReadonlySet<string> = new Set(
  `new york;new york city;nyc;los angeles;chicago;houston;phoenix;philadelphia;san antonio;san diego;dallas;san jose;
  austin;jacksonville;fort worth;columbus;charlotte;san francisco;indianapolis;seattle;denver;boston;el paso;
  nashville;detroit;oklahoma city;portland;las vegas;memphis;louisville;baltimore;milwaukee;albuquerque;tucson;
  fresno;sacramento;kansas city;atlanta;omaha;colorado springs;raleigh;miami;oakland;minneapolis;tulsa;tampa;
  new orleans;cleveland;pittsburgh;cincinnati;st. louis;orlando;salt lake city;palo alto;mountain view;menlo park;
  toronto;montreal;vancouver;calgary;ottawa;edmonton;mexico city;guadalajara;monterrey;são paulo;sao paulo;
  rio de janeiro;buenos aires;santiago;lima;bogotá;bogota;caracas;quito;london;manchester;birmingham;leeds;
  liverpool;bristol;glasgow;edinburgh;cardiff;belfast;dublin;cork;paris;lyon;marseille;toulouse;nice;bordeaux;
  lille;berlin;munich;münchen;hamburg;cologne;köln;frankfurt;frankfurt am main;stuttgart;düsseldorf;leipzig;
  dresden;vienna;wien;zurich;zürich;geneva;basel;bern;brussels;antwerp;ghent;amsterdam;rotterdam;the hague;utrecht;
  eindhoven;copenhagen;stockholm;gothenburg;malmö;oslo;bergen;helsinki;reykjavik;madrid;barcelona;valencia;
  seville;lisbon;porto;rome;milan;turin;naples;florence;bologna;athens;istanbul;ankara;izmir;warsaw;kraków;krakow;
  wrocław;wroclaw;gdańsk;prague;brno;bratislava;budapest;bucharest;cluj-napoca;sofia;belgrade;zagreb;ljubljana;
  kyiv;kiev;lviv;kharkiv;minsk;moscow;saint petersburg;st. petersburg;vilnius;riga;tallinn;tbilisi;yerevan;baku;
  almaty;tashkent;tel aviv;jerusalem;haifa;beirut;amman;cairo;alexandria;dubai;abu dhabi;sharjah;doha;riyadh;
  jeddah;kuwait city;manama;muscat;tehran;baghdad;karachi;lahore;islamabad;rawalpindi;delhi;new delhi;mumbai;
  bombay;bangalore;bengaluru;hyderabad;chennai;madras;kolkata;calcutta;pune;ahmedabad;jaipur;lucknow;noida;
  gurgaon;gurugram;indore;bhopal;nagpur;coimbatore;kochi;cochin;trivandrum;thiruvananthapuram;chandigarh;mysore;
  vadodara;surat;visakhapatnam;bhubaneswar;patna;ghaziabad;faridabad;navi mumbai;thane;dhaka;chittagong;colombo;
  kathmandu;beijing;shanghai;shenzhen;guangzhou;hangzhou;chengdu;wuhan;nanjing;hong kong;taipei;tokyo;osaka;
  kyoto;yokohama;nagoya;seoul;busan;singapore;kuala lumpur;penang;jakarta;bandung;surabaya;bangkok;hanoi;
  ho chi minh city;manila;quezon city;cebu;makati;sydney;melbourne;brisbane;perth;adelaide;canberra;auckland;
  wellington;christchurch;nairobi;kampala;dar es salaam;kigali;addis ababa;lagos;abuja;accra;dakar;abidjan;
  casablanca;rabat;tunis;algiers;johannesburg;cape town;durban;pretoria;harare;lusaka;remote;hybrid;worldwide;
  washington;washington d.c.;washington dc;san francisco bay area;bay area;silicon valley;brooklyn;manhattan;
  queens;bronx;long island;city;warszawa;łódź;poznań;lisboa;roma;milano;torino;napoli;firenze;genève;lausanne;bruxelles;
  praha;københavn;aarhus;göteborg;bucurești;sevilla;zaragoza;málaga;bilbao;halle;bonn;bremen;hannover;nürnberg;
  galway;limerick;nottingham;sheffield;newcastle;leicester;oxford;cambridge;brighton;aberdeen;galati;grenoble;
  strasbourg;nantes;montpellier;graz;linz;salzburg;tampere;turku;espoo;trondheim;stavanger;odense;uppsala;
  braga;coimbra;porto alegre;curitiba;brasília;belo horizonte;medellín;medellin;cali;rosario;córdoba`
    .split(";")
    .map((name) => name.trim()),
);

/** Words a street line ends in or holds, lower case without dots. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  `street st avenue ave av road rd lane ln drive dr boulevard blvd court ct way place pl terrace ter circle cir
  highway hwy parkway pkwy square sq trail trl apt apartment suite ste unit floor flat building bldg block sector
  nagar marg colony house straße strasse str weg allee platz gasse rue via calle carrera plaza straat laan vej
  gatan gata ulica ul prospekt po box p.o crescent cres close row gardens alley loop run pike plot`
    .trim()
    .split(/\s+/),
);
