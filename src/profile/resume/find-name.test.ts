import assert from "node:assert/strict";
import { test } from "node:test";
import { textDocument } from "../../testing/text-document.ts";
import { cleanText } from "./clean-text.ts";
import { findName } from "./find-name.ts";
import { cutIntoLines } from "./resume-line.ts";

function nameIn(text: string, handles: string[] = []): string | null {
  const document = textDocument(text);
  const lines = cutIntoLines(document, cleanText(document.text), []);
  return findName(lines, { handles, title: "", text: document.text })?.text ?? null;
}

const NAMES: readonly (readonly [string, string | null])[] = [
  ["Jane Doe\nNurse", "Jane Doe"],
  ["JANE DOE", "JANE DOE"],
  ["Jane Q. Doe, RN, MSN", "Jane Q. Doe"],
  ["Dr. Jane Doe, Ph.D.", "Jane Doe"],
  ["John Smith Jr., PE", "John Smith Jr."],
  ["ROBERT J. McALLISTER III, MBA", "ROBERT J. McALLISTER III"],
  ["Jane Doe (she/her)", "Jane Doe"],
  ["Name: Rajesh Iyer", "Rajesh Iyer"],
  ["Curriculum Vitae\nJosé Ángel Núñez", "José Ángel Núñez"],
  ["RESUME\nAoife Ní Bhriain", "Aoife Ní Bhriain"],
  ["Resume of Piotr Zieliński", "Piotr Zieliński"],
  ["Nguyễn Thị Minh Khai", "Nguyễn Thị Minh Khai"],
  ["Noor van den Berg", "Noor van den Berg"],
  ["Jean-Luc de la Fontaine", "Jean-Luc de la Fontaine"],
  ["Siobhán O'Brien", "Siobhán O'Brien"],
  ["Abdul Rahman bin Ismail", "Abdul Rahman bin Ismail"],
  ["Fatima al-Zahra Bint Hassan", "Fatima al-Zahra Bint Hassan"],
  ["Camille d'Arcy", "Camille d'Arcy"],
  ["Mary-Ann Baker\nLine Cook", "Mary-Ann Baker"],
  ["Thomas Carpenter", "Thomas Carpenter"],
  ["山田 太郎", "山田 太郎"],
  ["王小明", "王小明"],
  ["김민준", "김민준"],
  ["Ольга Коваленко", "Ольга Коваленко"],
  ["Αλέξανδρος Παπαδόπουλος", "Αλέξανδρος Παπαδόπουλος"],
  ["محمد الأحمد", "محمد الأحمد"],
  ["Jane Doe | jane@example.com | (512) 555-0147", "Jane Doe"],
  ["SENIOR ACCOUNTANT\nSummary", null],
  ["Registered Nurse", null],
  ["Line Cook", null],
  ["Truck Driver", null],
  ["Pastry Cook\nSummary", null],
  ["Austin, TX 78701", null],
  ["Acme Solutions Inc", null],
  ["Professional Summary", null],
  ["jane@example.com", null],
];
for (const [text, expected] of NAMES)
  test(`reads ${expected ?? "no name"} in ${JSON.stringify(text)}`, () =>
    assert.equal(nameIn(text), expected));

test("is told by an e-mail address which line is the name", () => {
  assert.equal(nameIn("Sales Cook\nWill Baker\nAustin", ["will.baker"]), "Will Baker");
  assert.equal(nameIn("jane doe\nnurse", ["janedoe"]), "jane doe");
});

test("joins a name that is set over two lines", () => {
  const document = textDocument("JANE\nDOE\nNurse", { line: (_, at) => ({ size: at < 2 ? 2 : 1, gap: 0 }) });
  const lines = cutIntoLines(document, document.text, []);
  assert.equal(findName(lines, { handles: [], title: "", text: document.text })?.text, "JANE DOE");
});
