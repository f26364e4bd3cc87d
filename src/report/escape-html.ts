/** What may not stand in HTML text or in a quoted attribute as it is. */
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  // Written plainly, a parser would turn it into a line feed.
  "\r": "&#13;",
};
const SPECIAL = /[&<>"'`\r]/g;
/** Controls, non-characters, and the marks that turn the direction of the text around them. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * Any string as HTML text or as the value of a quoted attribute: no tag, attribute or entity can come of it.
 * Controls, direction overrides and lone surrogates become U+FFFD.
 * Pieces escape alone as they do together, unless a surrogate pair is cut.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, "\ufffd")
    .replace(SPECIAL, (character) => ENTITIES[character] as string);
}
