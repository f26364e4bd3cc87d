import type { SkillKind } from "../vocabulary/types.ts";
import type { VocabularyHit } from "./tagger.ts";

/** The skills that a matcher found, as the taggers take them; a name of unknown kind is left out. */
export function vocabularyHits(
  mentions: readonly { name: string; start: number; end: number }[],
  kindOf: (name: string) => SkillKind | null,
): VocabularyHit[] {
  return mentions.flatMap(({ name, start, end }) => {
    const kind = kindOf(name);
    return kind ? [{ start, end, kind }] : [];
  });
}
