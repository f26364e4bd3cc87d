import { isCancel, log, select, text } from "@clack/prompts";
import { OumiAtsError } from "../errors.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { checkEdit } from "../rewrite/check-facts.ts";
import type { Edit } from "../rewrite/edit.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { diffOf } from "./rewrite-diff.ts";
import type { Paint } from "./terminal.ts";

interface AskContext {
  resume: ParsedResume;
  matcher: SkillMatcher;
  as_of: string;
  paint: Paint;
}

/**
 * Shows each change on the terminal: it can be taken, edited or left. An edited one is held against the source and
 * what is found is said; the person decides.
 * @throws OumiAtsError `cancelled`
 */
export async function askForEdits(edits: readonly Edit[], context: AskContext): Promise<Edit[]> {
  const taken: Edit[] = [];
  for (const [at, edit] of edits.entries()) {
    log.message(diffOf(edit, context.paint).join("\n"));
    const answer = await select({
      message: `Change ${at + 1} of ${edits.length}`,
      options: [
        { value: "take", label: "take" },
        { value: "edit", label: "edit" },
        { value: "leave", label: "leave" },
        { value: "rest", label: "take this and all others" },
      ],
    });
    if (isCancel(answer)) throw new OumiAtsError("cancelled");
    if (answer === "rest") return [...taken, ...edits.slice(at)];
    if (answer === "take") taken.push(edit);
    if (answer === "edit") taken.push(await editByHand(edit, context));
  }
  return taken;
}

/** Lists are edited on one line, items parted by " / ". */
async function editByHand(edit: Edit, context: AskContext): Promise<Edit> {
  const answer = await text({
    message: edit.after.includes("\n") ? 'New text (items parted by " / ")' : "New text",
    initialValue: edit.after.replaceAll("\n", " / "),
    validate: (value) => (value?.trim() ? undefined : "It must not be empty."),
  });
  if (isCancel(answer)) throw new OumiAtsError("cancelled");
  const isList = edit.after.includes("\n") || edit.before.includes("\n");
  const after = isList ? answer.split(" / ").join("\n") : answer;
  const edited: Edit = { ...edit, after, reason: `${edit.reason} Edited by hand.` };
  for (const refusal of checkEdit(context.resume, edited, { matcher: context.matcher, as_of: context.as_of }))
    log.warn(`${refusal.code}: ${refusal.message} It stands because you wrote it.`);
  return edited;
}
