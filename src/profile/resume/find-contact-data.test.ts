import assert from "node:assert/strict";
import { test } from "node:test";
import { textDocument } from "../../testing/text-document.ts";
import { findEmails, findLinks, findPhones } from "./find-contact-data.ts";

const EMAILS: readonly (readonly [string, string[]])[] = [
  ["jane.doe@example.com", ["jane.doe@example.com"]],
  ["Email: j_d+cv@mail.example.co.uk, phone", ["j_d+cv@mail.example.co.uk"]],
  ["mailto:jane@example.com.", ["jane@example.com"]],
  ["jane.doe@\nexample.com", ["jane.doe@example.com"]],
  ["jane.doe\n@example.com", ["jane.doe@example.com"]],
  ["jane.doe @ example.com", ["jane.doe@example.com"]],
  ["jane (at) example (dot) com", ["jane@example.com"]],
  ["jörg.müller@beispiel.de", ["jörg.müller@beispiel.de"]],
  ["a@b", []],
  ["@handle", []],
  ["lunch @ noon", []],
  ["Engineer @ Acme Corp.", []],
  ["one@example.com / two@example.org", ["one@example.com", "two@example.org"]],
];
for (const [text, expected] of EMAILS)
  test(`finds the e-mail addresses of ${JSON.stringify(text)}`, () =>
    assert.deepEqual(
      findEmails(text).map((one) => one.text),
      expected,
    ));

const PHONES: readonly (readonly [string, number])[] = [
  ["(512) 555-0147", 1],
  ["(123) 456-7890", 1],
  ["123-456-7890", 1],
  ["512.555.0147", 1],
  ["+1 512 555 0147 ext. 12", 1],
  ["+49 171 5550123", 1],
  ["+91-98765-43210", 1],
  ["Phone: 98765 43210", 1],
  ["Tel.: 0171 5550123", 1],
  ["Home: (703) 555-0166 | Cell: (703) 555-0167", 2],
  ["2019-2023", 0],
  ["2019 – 2023", 0],
  ["03/2017 - 08/2018", 0],
  ["12.03.2018", 0],
  ["90210-1234", 0],
  ["Austin, TX 78701", 0],
  ["$1,250,000", 0],
  ["ID 4711", 0],
  ["100-200 units", 0],
];
for (const [text, expected] of PHONES)
  test(`finds ${expected} phone numbers in ${JSON.stringify(text)}`, () =>
    assert.equal(findPhones(text).length, expected));

test("gives the place of a phone number in the document", () => {
  const [phone] = findPhones("Call (512) 555-0147 now", 100);
  assert.deepEqual([phone?.start, phone?.end], [105, 119]);
});

test("finds web addresses, and no products that are called like one", () => {
  const text =
    "linkedin.com/in/jane-doe | www.janedoe.dev | https://github.com/jd | B.Tech, ASP.NET, Node.js, jane@example.com";
  const urls = findLinks(textDocument(text), text, 0).map((one) => one.url);
  assert.deepEqual(urls, ["linkedin.com/in/jane-doe", "www.janedoe.dev", "https://github.com/jd"]);
});

test("takes links that are not part of the text", () => {
  const document = textDocument("Jane Doe", {
    links: [{ url: "https://www.linkedin.com/in/jane", span: null }],
  });
  assert.deepEqual(findLinks(document, document.text, 0), [
    { url: "https://www.linkedin.com/in/jane", start: null, end: null },
  ]);
});
