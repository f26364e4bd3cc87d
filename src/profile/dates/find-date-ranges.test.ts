import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DateRange, toJsonDates } from "./date-range.ts";
import { findDateRanges } from "./find-date-ranges.ts";

/** "start..end" of each range: "" = not stated, and an end missing beside a start is "now". */
function read(text: string): string {
  return findDateRanges(text)
    .map((range) => {
      const { startDate, endDate } = toJsonDates(range);
      return `${startDate ?? ""}..${endDate ?? "now"}`;
    })
    .join(" ");
}

const RANGES: readonly (readonly [string, string])[] = [
  // Month and year, both ends.
  ["Jan 2019 – Present", "2019-01..now"],
  ["January 2019 to March 2020", "2019-01..2020-03"],
  ["Jan. 2019 - Feb. 2020", "2019-01..2020-02"],
  ["Sept 2015 — Oct 2017", "2015-09..2017-10"],
  ["May 2014-June 2015", "2014-05..2015-06"],
  ["August2012 to Current", "2012-08..now"],
  ["from March 2016 until May 2018", "2016-03..2018-05"],
  ["March 2016 through May 2018", "2016-03..2018-05"],
  ["March 2016 thru May 2018", "2016-03..2018-05"],
  ["March 2016 till date", "2016-03..now"],
  ["March, 2016 - April, 2018", "2016-03..2018-04"],
  ["MARCH 2016 – APRIL 2018", "2016-03..2018-04"],
  ["Mar 2016 -- Apr 2018", "2016-03..2018-04"],
  ["Mar 2016 → Apr 2018", "2016-03..2018-04"],
  ["Mar 2016 ~ Apr 2018", "2016-03..2018-04"],
  ["Mar 2016－Apr 2018", "2016-03..2018-04"],
  ["(Mar 2016 – Apr 2018)", "2016-03..2018-04"],
  ["March of 2016 to April of 2018", "2016-03..2018-04"],
  ["Jan - Mar 2019", "2019-01..2019-03"],
  ["January–March 2019", "2019-01..2019-03"],
  ["June to August 2013", "2013-06..2013-08"],
  ["Jun/Aug 2013", "2013-06..2013-08"],
  ["June 2018 - 2020", "2018-06..2020"],
  ["2018 - June 2020", "2018..2020-06"],
  // Years.
  ["2018-2020", "2018..2020"],
  ["2018 – 2020", "2018..2020"],
  ["2018 to 2020", "2018..2020"],
  ["2018/2020", "2018..2020"],
  ["2017/18", "2017..2018"],
  ["2017-18", "2017..2018"],
  ["2010–12", "2010..2012"],
  ["1998–2003", "1998..2003"],
  ["1999-00", "1999..2000"],
  ["2020 - 2018", "2018..2020"],
  ["2014-Present", "2014..now"],
  ["2014 to the present", "2014..now"],
  ["2014 - present day", "2014..now"],
  ["Present - 2014", "2014..now"],
  ["(2014 – )", "2014..now"],
  ["2019 –", "2019..now"],
  ["2019 -\nPresent", "2019..now"],
  ["January 2012\nto\nCurrent", "2012-01..now"],
  ["2009  2013", "2009..2013"],
  ["January 2019  Present", "2019-01..now"],
  ["20092012", "2009..2012"],
  ["2012to 2014", "2012..2014"],
  // Numbers.
  ["03/2017 – 08/2018", "2017-03..2018-08"],
  ["3/2017 - 8/2018", "2017-03..2018-08"],
  ["03.2017 - 08.2018", "2017-03..2018-08"],
  ["03-2017 to 08-2018", "2017-03..2018-08"],
  ["2017.03-2018.08", "2017-03..2018-08"],
  ["2017-03 - 2018-08", "2017-03..2018-08"],
  ["2017/03 - 2018/08", "2017-03..2018-08"],
  ["5/2010–7/12", "2010-05..2012-07"],
  ["07/15 - 08/17", "2015-07..2017-08"],
  ["5-87 to 8-90", "1987-05..1990-08"],
  ["11/98 - Present", "1998-11..now"],
  ["2018-09-01 – 2019-10-15", "2018-09..2019-10"],
  ["01/02/2015 - 03/04/2016", "2015-01..2016-03"],
  ["01/09/2015 – 31/08/2017", "2015-09..2017-08"],
  ["01.09.2015 – 03.04.2017", "2015-09..2017-04"],
  ["1/2019-Present", "2019-01..now"],
  // Days.
  ["12 March 2018 – 5 April 2019", "2018-03..2019-04"],
  ["12th of March 2018 - 3rd April 2019", "2018-03..2019-04"],
  ["March 12, 2018 to April 5, 2019", "2018-03..2019-04"],
  ["Oct 5 - Dec 12, 2019", "2019-10..2019-12"],
  ["12 March - 5 April 2018", "2018-03..2018-04"],
  // Two digits of a year.
  ["Mar '19 - Jun '21", "2019-03..2021-06"],
  ["Mar ’98 – Jun ’01", "1998-03..2001-06"],
  ["Mar 19 – Jun 21", "2019-03..2021-06"],
  ["Sep-15 to Oct-17", "2015-09..2017-10"],
  ["’18 – ’20", "2018..2020"],
  // Seasons and quarters.
  ["Summer 2013 – Fall 2014", "2013-06..2014-11"],
  ["Spring–Summer 2013", "2013-03..2013-08"],
  ["Q3 2014 – Q1 2016", "2014-07..2016-03"],
  ["H1 2014 - H2 2015", "2014-01..2015-12"],
  ["mid-2018 to late 2019", "2018..2019"],
  ["early 2018 – end of 2019", "2018..2019"],
  // Open ends.
  ["since 2020", "2020..now"],
  ["Since May 2020", "2020-05..now"],
  ["September 2017 onwards", "2017-09..now"],
  ["2017 onward", "2017..now"],
  ["2017 and later", "2017..now"],
  ["Nov 2018 — till now", "2018-11..now"],
  ["Jan 2019 to date", "2019-01..now"],
  ["2015 - ongoing", "2015..now"],
  ["2015 – today", "2015..now"],
  ["until 2015", "..2015"],
  ["till March 2015", "..2015-03"],
  // Other languages' words that turn up.
  ["März 2017 – heute", "2017-03..now"],
  ["janvier 2017 à mars 2018", "2017-01..2018-03"],
  ["enero 2017 – actualidad", "2017-01..now"],
  ["2017年3月 - 2018年8月", "2017-03..2018-08"],
  ["2017年3月至今", "2017-03..now"],
  // Several.
  ["2005 to 2009  2010 to 2014", "2005..2009 2010..2014"],
  ["Acme 2015–2018, Bravo 2018–present", "2015..2018 2018..now"],
];

const SINGLES: readonly (readonly [string, string])[] = [
  ["03/2017", "2017-03..2017-03"],
  ["2017-03", "2017-03..2017-03"],
  ["2017/03", "2017-03..2017-03"],
  ["12 March 2018", "2018-03..2018-03"],
  ["March 12, 2018", "2018-03..2018-03"],
  ["Sept. 2nd, 2019", "2019-09..2019-09"],
  ["March ’19", "2019-03..2019-03"],
  ["Summer 2013", "2013-06..2013-08"],
  ["Fall '18", "2018-09..2018-11"],
  ["Winter 2013", "2013-01..2013-03"],
  ["Q3 2021", "2021-07..2021-09"],
  ["3Q 2021", "2021-07..2021-09"],
  ["2021 Q3", "2021-07..2021-09"],
  ["2012 July", "2012-07..2012-07"],
  ["Class of 2012", "2012..2012"],
  ["Graduated: 2012", "2012..2012"],
  ["2012", "2012..2012"],
  ["(2012)", "2012..2012"],
  ["Expected May 2027", "2027-05..2027-05"],
  ["Acme Corp, 2012, Boston", "2012..2012"],
  ["2016, 2018", "2016..2016 2018..2018"],
];

const NO_DATES: readonly string[] = [
  "24/7",
  "100-200 units",
  "555-2019",
  "(123) 456-2019",
  "90210-2019",
  "+1 202 555 2019",
  "ISO 9001:2015",
  "ISO-2015",
  "over 2000 clients",
  "2000 employees",
  "2000 active users",
  "$2019",
  "€1999",
  "2,019 orders",
  "1,2000",
  "2019%",
  "Windows 2000",
  "SQL Server 2012",
  "Office 2010",
  "AutoCAD 2016",
  "example.com/2019/05",
  "img_2019.png",
  "page 3 of 12",
  "COVID2019",
  "2019x",
  "3 months",
  "5 years",
  "1850",
  "4500",
  "may the force",
  "march on",
  "Suite 2010",
  "2010 Main Street",
  "version 2013",
  "",
];

for (const [text, expected] of [...RANGES, ...SINGLES])
  test(`reads the date in ${JSON.stringify(text)}`, () => assert.equal(read(text), expected));

for (const text of NO_DATES)
  test(`finds no date in ${JSON.stringify(text)}`, () => assert.equal(read(text), ""));

test("gives the place of the wording, words such as since included", () => {
  const cut = (text: string): string[] =>
    findDateRanges(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(cut("Nurse (since May 2020), Leeds"), ["since May 2020"]);
  assert.deepEqual(cut("Acme | 03/2017 – Present | Rome"), ["03/2017 – Present"]);
  assert.deepEqual(cut("Cook, Jan 2019 - \nFeb 2020"), ["Jan 2019 - \nFeb 2020"]);
});

test("keeps to the limits for years, both ends included", () => {
  const limits = { earliest: 1990, latest: 2027 };
  assert.equal(findDateRanges("1989", limits).length, 0);
  assert.equal(findDateRanges("1990", limits).length, 1);
  assert.equal(findDateRanges("2027", limits).length, 1);
  assert.equal(findDateRanges("2028", limits).length, 0);
});

test("says what kind of date it is", () => {
  const kinds = (text: string): DateRange["kind"][] => findDateRanges(text).map((range) => range.kind);
  assert.deepEqual(kinds("2018 – 2020; since 2021; until 2015; 2012"), ["range", "open", "until", "single"]);
});

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1960, max: 2040 });
const NAMES = "January February March April May June July August September October November December".split(
  " ",
);
const separator = fc.constantFrom(" - ", " – ", "—", " to ", " until ", " through ", "-");

test("reads any two months in every common writing alike", () => {
  const writings: ((year: number, month: number) => string)[] = [
    (y, m) => `${NAMES[m - 1]} ${y}`,
    (y, m) => `${NAMES[m - 1]!.slice(0, 3)} ${y}`,
    (y, m) => `${NAMES[m - 1]!.slice(0, 3)}. ${y}`,
    (y, m) => `${String(m).padStart(2, "0")}/${y}`,
    (y, m) => `${m}/${y}`,
    (y, m) => `${String(m).padStart(2, "0")}.${y}`,
    (y, m) => `${y}/${String(m).padStart(2, "0")}`,
  ];
  fc.assert(
    fc.property(
      year,
      month,
      year,
      month,
      separator,
      fc.constantFrom(...writings),
      (y1, m1, y2, m2, sign, write) => {
        fc.pre(y1 * 12 + m1 <= y2 * 12 + m2);
        const json = (y: number, m: number): string => `${y}-${String(m).padStart(2, "0")}`;
        assert.equal(
          read(`Nurse, ${write(y1, m1)}${sign}${write(y2, m2)}, Leeds`),
          `${json(y1, m1)}..${json(y2, m2)}`,
        );
      },
    ),
  );
});

test("never throws, and gives sorted ranges inside the text that do not overlap", () => {
  const piece = fc.constantFrom(
    "2019",
    "Jan",
    "-",
    "–",
    " ",
    "to",
    "'19",
    "03/",
    "2017",
    ".",
    "\n",
    "Present",
    "since",
    "x",
    "Q3",
    "(",
    ")",
    "12",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
        fc.string(),
      ),
      (text) => {
        let end = 0;
        for (const range of findDateRanges(text)) {
          assert.ok(range.start >= end && range.end > range.start && range.end <= text.length);
          end = range.end;
        }
      },
    ),
  );
});
