/** A text with labelled ranges. */
export interface AnnotatedText {
  text: string;
  spans: { type: string; start: number; end: number }[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * Reads a resume of the dotin annotation set: `<cv>` with `<label type="…">` around ranges. Bytes that were written
 * out ("\xe2\x80\xa2") become the characters they stand for.
 */
export function readAnnotatedResume(xml: string): AnnotatedText {
  const body = xml.replace(/^\uFEFF?\s*<\?xml[^>]*>\s*/, "").replace(/^<cv>\s*/, "");
  const spans: AnnotatedText["spans"] = [];
  const open: { type: string; start: number }[] = [];
  let text = "";
  for (const piece of body.matchAll(/<label type="([^"]*)">|<\/label>|<\/?cv>|([^<]+)/g)) {
    if (piece[1] !== undefined) open.push({ type: piece[1], start: text.length });
    else if (piece[2] !== undefined) text += decodeBytes(decodeEntities(piece[2]));
    else if (piece[0] === "</label>") {
      const label = open.pop();
      if (label && text.length > label.start) spans.push({ ...label, end: text.length });
    }
  }
  return { text, spans };
}

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}

function decodeBytes(text: string): string {
  return text.replace(/(?:\\x[0-9a-f]{2})+/g, (escapes) =>
    new TextDecoder().decode(
      Uint8Array.from(escapes.match(/[0-9a-f]{2}/g)!, (hex) => Number.parseInt(hex, 16)),
    ),
  );
}
