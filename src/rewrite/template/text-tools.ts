/** Cuts prose into sentences; "e.g.", "St.", initials and decimals do not end one. */
export function cutSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?;](?=\s+["“(]?[\p{Lu}\d])/gu)) {
    const before = text.slice(start, match.index);
    if (
      match[0] === "." &&
      /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|no|st|dr|mr|mrs|ms|inc|ltd|co|approx|dept)$/iu.test(before)
    )
      continue;
    sentences.push(before.trim());
    start = match.index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
