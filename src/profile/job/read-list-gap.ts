import { LIST_FILLERS, LIST_JOINTS } from "../../vocabulary/posting-cues.ts";

/** How two neighbouring names of a list are joined. */
export type GapKind = (typeof LIST_JOINTS)[number][0];

const TOKEN = /[a-z]+|[^\sa-z]/g;
const JOINTS = LIST_JOINTS.map(([kind, words]) => ({ kind, words: words.split(" ") }));
/** Fillers before the joint ("GCP experience or"), and behind it by kind. */
const MOST_BEFORE = 4;
const MOST_BEHIND: Record<GapKind, number> = { or: 4, and: 3, with: 1, comma: 1, slash: 0 };
/** Behind a comma or "with" only these: "Java, in the cloud" is no list. */
const LIGHT = new Set(["the", "a", "an", "in", "of", "either"]);

/** What the text between two names makes of them, or null where they stand in no list together. */
export function readListGap(gap: string): GapKind | null {
  const tokens = gap.toLowerCase().match(TOKEN) ?? [];
  let at = 0;
  while (LIST_FILLERS.has(tokens[at] ?? "") && jointAt(tokens, at) === null) at++;
  if (at > MOST_BEFORE) return null;
  if (tokens[at] === ")") at++;
  const isSeparated = (tokens[at] === "," || tokens[at] === ";") && at + 1 < tokens.length;
  const joint = (isSeparated ? jointAt(tokens, at + 1) : null) ?? jointAt(tokens, at);
  if (!joint || (at > 0 && joint.kind !== "or")) return null;
  const { kind } = joint;
  const rest = tokens.slice(kind === "or" && tokens[joint.end] === "(" ? joint.end + 1 : joint.end);
  const allowed = kind === "comma" || kind === "with" ? LIGHT : LIST_FILLERS;
  return rest.length <= MOST_BEHIND[kind] && rest.every((word) => allowed.has(word)) ? kind : null;
}

function jointAt(tokens: readonly string[], from: number): { kind: GapKind; end: number } | null {
  const at = tokens[from] === "(" ? from + 1 : from;
  for (const { kind, words } of JOINTS)
    if ((at === from || kind === "or") && words.every((word, offset) => tokens[at + offset] === word))
      return { kind, end: at + words.length };
  return null;
}
