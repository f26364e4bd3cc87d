import type { DroppedEdit, Edit, Question } from "../rewrite/edit.ts";
import { type Paint, safe } from "./terminal.ts";

/** One change as a diff: the path, the lines that go, the lines that come, the reason. */
export function diffOf(edit: Edit, paint: Paint): string[] {
  const before = linesOf(edit.before);
  const after = linesOf(edit.after);
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const isOrder = gone.length === 0 && come.length === 0;
  return [
    paint("bold", safe(edit.path)),
    ...(isOrder ? [`  ~ ${safe(after.join(", "))}`] : []),
    ...gone.map((line) => paint("red", `  - ${safe(line)}`)),
    ...come.map((line) => paint("green", `  + ${safe(line)}`)),
    paint("dim", `    ${safe(edit.reason)}`),
  ];
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Refused edits and what made them so. */
export function droppedLines(dropped: readonly DroppedEdit[], paint: Paint): string[] {
  return dropped.flatMap(({ edit, refusals }) => [
    paint("yellow", `not taken: ${safe(edit.path)}`),
    `    ${safe(edit.after.replace(/\n/g, " / "))}`,
    ...refusals.slice(0, 3).map((refusal) => paint("dim", `    ${refusal.code}: ${safe(refusal.message)}`)),
  ]);
}

/** Questions that only the person can answer. */
export function questionLines(questions: readonly Question[]): string[] {
  return questions.map((one) => `  ? ${safe(one.question)}`);
}
