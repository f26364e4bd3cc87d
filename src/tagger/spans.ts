import type { TaggedSpan } from "./tagger.ts";
import type { Token } from "./tokenize.ts";

/** Reads the spans out of the labels of tokens: B-x begins one, I-x continues it, anything else ends it. */
export function spansOf(tokens: readonly Token[], labels: readonly string[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let open: TaggedSpan | null = null;
  labels.forEach((label, t) => {
    const token = tokens[t]!;
    const type = label.slice(2);
    if (open && label.startsWith("I") && open.type === type) {
      open.end = token.end;
      return;
    }
    open = label === "O" ? null : { type, start: token.start, end: token.end, found_by: "tagger" };
    if (open) spans.push(open);
  });
  return spans;
}

/** The labels of tokens under spans: a token belongs to the first span in which it begins. */
export function labelsOf(
  tokens: readonly Token[],
  spans: readonly { type: string; start: number; end: number }[],
): string[] {
  const labels = tokens.map(() => "O");
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of ordered) {
    let first = true;
    tokens.forEach((token, t) => {
      if (token.start < span.start || token.start >= span.end || labels[t] !== "O") return;
      labels[t] = `${first ? "B" : "I"}-${span.type}`;
      first = false;
    });
  }
  return labels;
}
