import { colorOf } from "./colors.ts";
import type { ContentScanner } from "./content-scanner.ts";
import { type Instruction, operatorCode } from "./content-tokens.ts";

type Operator = (scanner: ContentScanner, instruction: Instruction) => void;

const NAMED: [string, Operator][] = [
  ["q", (s) => s.save()],
  ["Q", (s) => s.restore()],
  ["cm", (s, i) => s.transform(i.numbers)],
  ["g", (s, i) => s.fillColor(colorOf(i.numbers))],
  ["rg", (s, i) => s.fillColor(colorOf(i.numbers))],
  ["k", (s, i) => s.fillColor(colorOf(i.numbers))],
  ["cs", (s, i) => s.fillSpace(i.name)],
  ["sc", (s, i) => s.fillInSpace(i)],
  ["scn", (s, i) => s.fillInSpace(i)],
  ["BT", (s) => s.beginText()],
  ["Tm", (s, i) => s.beginText(i.numbers)],
  ["Tf", (s, i) => s.set("fontSize", i.numbers.at(-1))],
  ["TL", (s, i) => s.set("leading", i.numbers[0])],
  // A mode whose number stands in an earlier stream is not known.
  ["Tr", (s, i) => s.set("mode", i.numbers.at(-1) ?? NaN)],
  ["Td", (s, i) => s.moveText(i.numbers[0], i.numbers[1])],
  [
    "TD",
    (s, i) => {
      s.set("leading", -(i.numbers[1] ?? 0));
      s.moveText(i.numbers[0], i.numbers[1]);
    },
  ],
  ["T*", (s) => s.nextLine()],
  ["Tj", (s, i) => s.show(i.stringBytes)],
  ["TJ", (s, i) => s.show(i.stringBytes)],
  [
    "'",
    (s, i) => {
      s.nextLine();
      s.show(i.stringBytes);
    },
  ],
  [
    '"',
    (s, i) => {
      s.nextLine();
      s.show(i.stringBytes);
    },
  ],
  ["m", (s, i) => s.moveTo(i.numbers[0] ?? 0, i.numbers[1] ?? 0)],
  ["l", (s, i) => s.lineTo(i.numbers[0] ?? 0, i.numbers[1] ?? 0)],
  ["c", (s, i) => curve(s, i.numbers)],
  ["v", (s, i) => curve(s, i.numbers)],
  ["y", (s, i) => curve(s, i.numbers)],
  ["re", (s, i) => s.rectangle(i.numbers)],
  ["W", (s) => s.clipPath()],
  ["W*", (s) => s.clipPath()],
  ["n", (s) => s.endPath()],
  ["f", (s) => s.paint(true, false)],
  ["F", (s) => s.paint(true, false)],
  ["f*", (s) => s.paint(true, false)],
  ["B", (s) => s.paint(true, true)],
  ["B*", (s) => s.paint(true, true)],
  ["b", (s) => s.paint(true, true)],
  ["b*", (s) => s.paint(true, true)],
  ["S", (s) => s.paint(false, true)],
  ["s", (s) => s.paint(false, true)],
  ["Do", (s) => s.placeObject()],
  ["ID", (s) => s.placeObject()],
  ["sh", (s) => s.paintShading()],
];

/** PDF's operators that the scanner follows, by `operatorCode`. */
export const OPERATORS = new Map(NAMED.map(([name, run]) => [operatorCode(name), run]));

function curve(scanner: ContentScanner, numbers: readonly number[]): void {
  for (let i = 0; i + 1 < numbers.length; i += 2)
    scanner.lineTo(numbers[i] as number, numbers[i + 1] as number, true);
}
