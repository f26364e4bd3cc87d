/** Words of calendar language: months, seasons, "present", "since" and what joins two dates. Lower case, without dots. */

/** English first, then the spellings of neighbours that also turn up in English resumes. */
const MONTHS: readonly string[] = [
  "january jan janv januar jänner janvier enero gennaio janeiro januari ene gen",
  "february feb febr februar févr février febrero febbraio fevereiro februari fev fevr fevrier",
  "march mar mrz märz mars marzo março maart mrt marz",
  "april apr avr avril abril aprile abr",
  "may mai mayo maggio maio mei maj",
  "june jun juni juin junio giugno junho giu",
  "july jul juli juil juillet julio luglio julho lug",
  "august aug août aout agosto augustus augusti ago",
  "september sep sept septembre septiembre settembre setembro",
  "october oct okt oktober octobre octubre ottobre outubro ott",
  "november nov novembre noviembre novembro",
  "december dec dez dezember déc décembre decembre diciembre dicembre dezembro dic",
];

/** Month word → 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((spellings, index) =>
    spellings.split(" ").map((spelling): [string, number] => [spelling, index + 1]),
  ),
);

/** Season → first and last month, on the northern calendar; winter is the term that starts the year. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["fall", [9, 11]],
  ["autumn", [9, 11]],
  ["winter", [1, 3]],
]);

/** Words that mean "up to the day of reading". */
export const PRESENT_WORDS: ReadonlySet<string> = new Set(
  `present current currently now today date ongoing presently continuing heute aktuell présent aujourd
  actuel actualidad actualmente actual presente oggi attuale atual atualmente heden nu 今`.split(/\s+/),
);

/** Words that join a first and a last date. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  "to through thru until till til bis à au al hasta tot 至 到".split(" "),
);

/** Before a date: it began then and goes on. */
export const SINCE_WORDS: ReadonlySet<string> = new Set(
  "since from starting started seit ab depuis desde dal sinds".split(" "),
);

/** After a date: it began then and goes on. */
export const ONWARD_WORDS: ReadonlySet<string> = new Set("onwards onward forward forwards".split(" "));

/** Before a date without a first one: only the end is known. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set("until till til bis hasta".split(" "));

/** Vague words before a date that do not change its month here. */
export const DATE_MODIFIERS: ReadonlySet<string> = new Set(
  "early mid middle late beginning end start expected anticipated circa ca approx".split(" "),
);

/** A number of four digits right before one of these is a quantity, not a year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `units employees people persons students users customers clients hours patients sq square sqft lines members
  staff calls orders items products pages words participants guests covers beds devices servers accounts
  transactions records files dollars usd eur euros miles km lbs kg mg ml rpm rows cases tons tonnes points
  children pupils attendees locations stores sites vehicles machines workstations desktops pcs computers
  endpoints nodes emails tickets invoices documents sheets subscribers followers downloads visitors views
  volunteers leads projects households homes acres feet ft meters metres sku skus street st avenue ave road
  rd lane drive blvd boulevard`.split(/\s+/),
);

/** A number of four digits right after one of these is a quantity, a version or a code, not a year. */
export const NOT_A_YEAR_AFTER: ReadonlySet<string> = new Set(
  `over than approximately nearly almost windows office word excel powerpoint outlook access visio project
  server sql exchange sharepoint dynamics studio autocad iso version room suite apt apartment box ext extension
  po form route bldg building studio acrobat quickbooks revit solidworks navision`.split(/\s+/),
);
