import { isCancel, log, select, text } from "@clack/prompts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { checkEdit } from "../rewrite/check-facts.ts";
import type { Edit } from "../rewrite/edit.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { decideEdits, type EditAsker, oneLineOf } from "./decide-edits.ts";
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
export function askForEdits(edits: readonly Edit[], context: AskContext): Promise<Edit[]> {
  const { resume, matcher, as_of, paint } = context;
  return decideEdits(edits, terminalAsker(paint), (edit) => checkEdit(resume, edit, { matcher, as_of }));
}

function terminalAsker(paint: Paint): EditAsker {
  return {
    choose: async (edit, at, count) => {
      log.message(diffOf(edit, paint).join("\n"));
      const answer = await select({
        message: `Change ${at + 1} of ${count}`,
        options: [
          { value: "take" as const, label: "take" },
          { value: "edit" as const, label: "edit" },
          { value: "leave" as const, label: "leave" },
          { value: "rest" as const, label: "take this and all others" },
        ],
      });
      return isCancel(answer) ? null : answer;
    },
    write: async (edit) => {
      const answer = await text({
        message: edit.after.includes("\n") ? 'New text (items parted by " / ")' : "New text",
        initialValue: oneLineOf(edit),
        validate: (value) => (value?.trim() ? undefined : "It must not be empty."),
      });
      return isCancel(answer) ? null : answer;
    },
    warn: (refusal) => log.warn(`${refusal.code}: ${refusal.message} It stands because you wrote it.`),
  };
}
