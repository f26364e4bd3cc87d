const SCHEME = /^(?:https?|mailto|tel|sms|skype|ftp):/i;
const ADDRESS = /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i;
const BARE_HOST = /^(?:www\.[^\s/]+|[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,}\/)\S*$/i;
/** Longer than any address a person writes: data smuggled into a link. */
const LONGEST = 2_048;

/**
 * The link's target when it leads out of the document (web, mail, telephone), else null.
 * A host without a scheme gets `https://`, a bare mail address `mailto:`.
 */
export function cleanUrl(url: string | null | undefined): string | null {
  const target = (url ?? "").trim();
  if (target === "" || target.length > LONGEST) return null;
  if (SCHEME.test(target)) return target;
  if (ADDRESS.test(target)) return `mailto:${target}`;
  if (target.startsWith("//")) return `https:${target}`;
  return BARE_HOST.test(target) ? `https://${target}` : null;
}
