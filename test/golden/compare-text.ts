/** Lower case, one space, no punctuation at the ends: how facts are compared. */
export function fold(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.;:|•·-]+|[\s,;:|•·-]+$/g, "");
}

/** A URL without scheme, www and trailing slash. */
export function foldUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

/** Same number, whether or not a country code or trunk zero is given. */
export function samePhone(found: string | undefined, expected: string): boolean {
  const a = (found ?? "").replace(/\D/g, "").replace(/^0+/, "");
  const b = expected.replace(/\D/g, "").replace(/^0+/, "");
  if (a.length < 7 || b.length < 7) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.endsWith(short) && long.length - short.length <= 3;
}

/** Sentences for every place where the text breaks what is expected of it. */
export function compareText(
  text: string,
  expected: { in_text?: string[]; not_in_text?: string[]; first_lines?: string[]; max_length?: number },
): string[] {
  const problems: string[] = [];
  for (const part of expected.in_text ?? [])
    if (!text.includes(part)) problems.push(`text: "${part}" is missing`);
  for (const part of expected.not_in_text ?? [])
    if (text.includes(part)) problems.push(`text: "${part}" should not be there`);
  let from = 0;
  for (const part of expected.first_lines ?? []) {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    else if (text.includes(part)) problems.push(`reading order: "${part}" comes too early`);
    else problems.push(`reading order: "${part}" is missing`);
  }
  if (expected.max_length !== undefined && text.length > expected.max_length)
    problems.push(`text: ${text.length} characters, expected at most ${expected.max_length}`);
  return problems;
}

/** Problems of comparing one fact: none when equal. */
export function compareFact(label: string, found: unknown, expected: unknown): string[] {
  return found === expected
    ? []
    : [`${label}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}
