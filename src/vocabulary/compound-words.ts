/** Second parts of words that are written with a hyphen: "high-level", "step-down". */
export const SECOND_PARTS: ReadonlySet<string> = new Set(
  "based level term driven oriented wide scale party functional down off out up on in to end side site free".split(
    " ",
  ),
);

/** First parts of words that are written with a hyphen, whatever follows: "night-time", "cross-checked". */
export const FIRST_PARTS: ReadonlySet<string> = new Set(
  `night real full part first one two three four five six cross multi non self well long short high low large small
  mid end front back co day year month week user customer data time third second decision problem best hands work
  team fast open hard cost life world award health on off in all ever no sent`.split(/\s+/),
);

/** Letters of the shortest syllable that is ever broken off at a line end. */
const SHORTEST_SYLLABLE = 3;

/** Whether a word that stands broken after its hyphen is one that is written with it ("hands-" "on"). */
export function isHyphenated(head: string, tail: string): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  return tail.length < SHORTEST_SYLLABLE || SECOND_PARTS.has(second) || FIRST_PARTS.has(first);
}
