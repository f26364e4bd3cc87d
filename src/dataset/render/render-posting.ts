import { OumiAtsError } from "../../errors.ts";
import type { Posting } from "../pair.ts";
import { createRandom, type Random } from "../random.ts";
import { composePosting, type PostingBlock } from "./compose-posting.ts";
import { jsonLdPage, postingPage, postingText } from "./emit-posting.ts";
import { POSTING_STYLES, type PostingFormat, type PostingStyle } from "./posting-styles.ts";

export interface RenderPostingOptions {
  /** Name of a row of POSTING_STYLES. */
  style: string;
  /** Draws wordings, titles and marks. */
  seed: number;
}

export interface RenderedPosting {
  bytes: Uint8Array;
  /** Without a dot: "txt" or "html". */
  extension: string;
  /** The posting's own text as a person reads it, without the page around it. */
  text: string;
}

/** Streams of random numbers below these belong to resume templates. */
const FIRST_STREAM = 1_000;

/**
 * Writes a posting as a file in one of the styles. The same arguments give the same bytes.
 * @throws OumiAtsError `invalid_option` for an unknown style
 */
export function renderPosting(posting: Posting, options: RenderPostingOptions): RenderedPosting {
  const at = POSTING_STYLES.findIndex((one) => one.name === options.style);
  const style = POSTING_STYLES[at];
  if (!style) throw new OumiAtsError("invalid_option", `There is no posting style "${options.style}".`);
  const random = createRandom(options.seed, FIRST_STREAM + at);
  const blocks = composePosting(posting, style, random);
  const { text, extension } = EMITTERS[style.format](posting, blocks, style, random);
  return { bytes: new TextEncoder().encode(text), extension, text: postingText(blocks, "plain", "") };
}

type Emitter = (
  posting: Posting,
  blocks: PostingBlock[],
  style: PostingStyle,
  random: Random,
) => { text: string; extension: string };

const EMITTERS: Record<PostingFormat, Emitter> = {
  text: (_posting, blocks, style, random) => ({
    text: postingText(blocks, style.title_form, random.pick(style.marks)),
    extension: "txt",
  }),
  html: (posting, blocks) => ({ text: postingPage(posting, blocks), extension: "html" }),
  json_ld: (posting, blocks) => ({ text: jsonLdPage(posting, blocks), extension: "html" }),
};
