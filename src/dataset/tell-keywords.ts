import type { ShownKeywords } from "./choose-keywords-to-show.ts";
import { fillFrame } from "./fill-frame.ts";
import type { Random } from "./random.ts";
import {
  KEYWORD_SENTENCES,
  OUTCOME_SENTENCES,
  PLACE_SENTENCES,
  TASK_SENTENCES,
  WORD_SENTENCES,
} from "./sentences.ts";
import { bitsOf } from "./watch-keywords.ts";

/** A frame that holds no keyword that is to be missing; any, where each holds one. */
export function pickFitting(frames: readonly string[], keywords: ShownKeywords, random: Random): string {
  const frame = random.pick(frames);
  if (keywords.fits(frame)) return frame;
  const fitting = frames.filter(keywords.fits);
  return random.pick(fitting.length > 0 ? fitting : frames);
}

/** Sentences that bring the keywords that titles and skills do not hold: each tells of work that holds one or more. */
export function tellKeywords(keywords: ShownKeywords, random: Random): string[] {
  const { watch } = keywords;
  const sentences: string[] = [];
  let left = keywords.to_plant;
  for (const bit of random.shuffle(bitsOf(left))) {
    if (((left >> bit) & 1) === 0) continue;
    const way = random.pick(waysToTell(1 << bit, keywords));
    sentences.push(way.write(random));
    left &= ~watch.heldBy(way.piece) & ~(1 << bit);
  }
  return sentences;
}

interface WayToTell {
  /** What holds the keyword. */
  piece: string;
  write: (random: Random) => string;
}

/** Everything of the family that holds the keyword; the bare keyword where nothing does. */
function waysToTell(bit: number, keywords: ShownKeywords): WayToTell[] {
  const { watch, family } = keywords;
  const holds = (piece: string) => (watch.heldBy(piece) & bit) !== 0;
  const way = (piece: string, frames: readonly string[], slot: string): WayToTell => ({
    piece,
    write: (random) => fillFrame(pickFitting(frames, keywords, random), family, random, { [slot]: piece }),
  });
  const ways = [
    ...family.keywords.filter(holds).map((phrase) => way(phrase, KEYWORD_SENTENCES, "keyword")),
    ...family.units.filter(holds).map((unit) => way(unit, PLACE_SENTENCES, "place")),
    ...family.outcomes.filter(holds).map((outcome) => way(outcome, OUTCOME_SENTENCES, "result")),
    ...family.tasks
      .filter(({ past }) => holds(past))
      .map((task) => ({
        piece: task.past,
        write: (random: Random) =>
          fillFrame(pickFitting(TASK_SENTENCES, keywords, random), { ...family, tasks: [task] }, random),
      })),
  ];
  if (ways.length > 0) return ways;
  const bare = watch.keywords[bitsOf(bit)[0]!]!;
  return [way(bare, WORD_SENTENCES, "keyword")];
}
