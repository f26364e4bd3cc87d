import stored from "./generated/word-frequencies.json" with { type: "json" };

/**
 * How common stems and pairs of neighbouring stems ("lesson_plan") are in texts about work of any occupation.
 * Built by scripts/build-word-frequencies.ts from the sources named in THIRD_PARTY_NOTICES. In the form it is looked
 * up in, so that nothing has to be unpacked at the start: first letters → " rest=level rest=level ".
 */
export type StoredFrequencies = Readonly<Record<string, string>>;

/** So many first letters of a name are its key. */
export const KEY_LENGTH = 3;
/** The share of documents is 2 ^ -(level / LEVELS_PER_HALVING); a level is written in base 36. */
export const LEVELS_PER_HALVING = 2;
export const LEVEL_BASE = 36;

/** The share of what no text of the sources holds; the rarest that one holds is twice as common. */
const UNSEEN = 1 / 8192;

/** Share of documents about work, of any occupation, that hold a stem, or two as "lesson_plan": 0-1. */
export function shareOfDocuments(name: string): number {
  const names = (stored as StoredFrequencies)[name.slice(0, KEY_LENGTH)];
  if (names === undefined) return UNSEEN;
  const rest = ` ${name.slice(KEY_LENGTH)}=`;
  const at = names.indexOf(rest);
  if (at < 0) return UNSEEN;
  const level = names.slice(at + rest.length, names.indexOf(" ", at + rest.length));
  return 2 ** (-Number.parseInt(level, LEVEL_BASE) / LEVELS_PER_HALVING);
}
