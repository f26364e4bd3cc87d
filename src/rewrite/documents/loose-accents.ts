/** Combining mark → the sign that old fonts print in its stead, and whether it hangs below. */
const SIGNS: Record<string, [sign: string, below: boolean]> = {
  "\u0300": ["`", false],
  "\u0301": ["´", false],
  "\u0302": ["ˆ", false],
  "\u0303": ["˜", false],
  "\u0304": ["¯", false],
  "\u0306": ["˘", false],
  "\u0307": ["˙", false],
  "\u0308": ["¨", false],
  "\u030a": ["˚", false],
  "\u030b": ["˝", false],
  "\u030c": ["ˇ", false],
  "\u0327": ["¸", true],
};

/** Each accented letter of the text with its base, its sign, and whether the sign hangs below. */
export function looseAccents(text: string): Record<string, [base: string, sign: string, below: boolean]> {
  const found: Record<string, [string, string, boolean]> = {};
  for (const letter of text.normalize("NFC").match(/[\u00c0-\u017f]/g) ?? []) {
    const [base, mark] = letter.normalize("NFD");
    const sign = SIGNS[mark ?? ""];
    if (base && sign) found[letter] = [base, ...sign];
  }
  return found;
}
