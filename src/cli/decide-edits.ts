import { OumiAtsError } from "../errors.ts";
import type { Edit, Refusal } from "../rewrite/edit.ts";

/** What a person can do with one change. */
export type EditChoice = "take" | "edit" | "leave" | "rest";

/** How a person is asked; `null` where the person broke off. */
export interface EditAsker {
  choose(edit: Edit, at: number, count: number): Promise<EditChoice | null>;
  /** The new text of a list has its items parted by " / ". */
  write(edit: Edit): Promise<string | null>;
  /** Says what the fact check finds in a text written by hand. */
  warn(refusal: Refusal): void;
}

/**
 * The changes that a person takes, in order: as proposed, edited by hand (checked, and kept all the same), or this and
 * all that follow. Those left are not among them.
 * @throws OumiAtsError `cancelled`
 */
export async function decideEdits(
  edits: readonly Edit[],
  asker: EditAsker,
  check: (edit: Edit) => readonly Refusal[],
): Promise<Edit[]> {
  const taken: Edit[] = [];
  for (const [at, edit] of edits.entries()) {
    const choice = await asker.choose(edit, at, edits.length);
    if (choice === null) throw new OumiAtsError("cancelled");
    if (choice === "rest") return [...taken, ...edits.slice(at)];
    if (choice === "take") taken.push(edit);
    if (choice !== "edit") continue;
    const answer = await asker.write(edit);
    if (answer === null) throw new OumiAtsError("cancelled");
    const edited = writtenByHand(edit, answer);
    for (const refusal of check(edited)) asker.warn(refusal);
    taken.push(edited);
  }
  return taken;
}

/** The text in which a change is edited: on one line, items of a list parted by " / ". */
export function oneLineOf(edit: Edit): string {
  return edit.after.replaceAll("\n", " / ");
}

function writtenByHand(edit: Edit, answer: string): Edit {
  const isList = edit.after.includes("\n") || edit.before.includes("\n");
  const lines = answer.split(" / ").map((line) => line.trim());
  const after = isList ? lines.filter((line) => line !== "").join("\n") : answer.trim();
  if (after === edit.after) return edit;
  return { ...edit, after, reason: `${edit.reason} Edited by hand.` };
}
