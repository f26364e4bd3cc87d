import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { TextItem } from "./collect-highlights.ts";
import type { FactPlaces } from "./fact-places.ts";
import type { FoundLink } from "./find-contact-data.ts";
import { addressOf, locationOf } from "./read-address.ts";
import type { ReadContact } from "./read-contact.ts";

type Basics = NonNullable<ParsedResume["basics"]>;

/** Networks by host: where the user name stands in the path. */
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i, "LinkedIn"],
  [/github\.com\/([^/?#\s]+)/i, "GitHub"],
  [/gitlab\.com\/([^/?#\s]+)/i, "GitLab"],
  [/bitbucket\.org\/([^/?#\s]+)/i, "Bitbucket"],
  [/(?:twitter|x)\.com\/@?([^/?#\s]+)/i, "Twitter"],
  [/stackoverflow\.com\/users\/([^?#\s]+)/i, "Stack Overflow"],
  [/kaggle\.com\/([^/?#\s]+)/i, "Kaggle"],
  [/medium\.com\/@?([^/?#\s]+)/i, "Medium"],
  [/behance\.net\/([^/?#\s]+)/i, "Behance"],
  [/dribbble\.com\/([^/?#\s]+)/i, "Dribbble"],
  [/xing\.com\/profile\/([^/?#\s]+)/i, "XING"],
  [/facebook\.com\/([^/?#\s]+)/i, "Facebook"],
  [/instagram\.com\/([^/?#\s]+)/i, "Instagram"],
  [/youtube\.com\/(?:@|c\/|channel\/)?([^/?#\s]+)/i, "YouTube"],
  [/orcid\.org\/([\dX-]+)/i, "ORCID"],
  [/scholar\.google\.[a-z.]+\/citations\?user=([\w-]+)/i, "Google Scholar"],
  [/researchgate\.net\/profile\/([^/?#\s]+)/i, "ResearchGate"],
  [/leetcode\.com\/(?:u\/)?([^/?#\s]+)/i, "LeetCode"],
  [/hackerrank\.com\/(?:profile\/)?([^/?#\s]+)/i, "HackerRank"],
];

/** Builds `basics` from the contact facts and the summary's paragraphs. */
export function buildBasics(
  contact: ReadContact,
  summary: readonly TextItem[],
  head: (link: FoundLink) => boolean,
  places: FactPlaces,
): Basics {
  const place = contact.place;
  const street = contact.streets[0];
  const [url, profiles] = splitLinks(contact.links, head, places);
  const basics: Basics = {
    ...places.fact("basics", "name", contact.name),
    ...places.fact("basics", "label", contact.label),
    ...places.fact("basics", "email", contact.emails[0] ?? null),
    ...places.fact("basics", "phone", contact.phones[0] ?? null),
    ...(url ? { url } : {}),
    ...summaryOf(summary, places),
  };
  if (basics.phone && contact.phones[0]!.text.startsWith("("))
    basics.phone = contact.phones[0]!.text.replace(/\s+/g, " ").trim();
  if (place || street) {
    basics.location = {
      ...(street ? addressOf(street.text) : {}),
      ...(place ? locationOf(place.text) : {}),
    };
    if (place) places.mark("basics/location", place.start, place.end);
    else if (street) places.mark("basics/location", street.start, street.end);
  }
  if (profiles.length > 0) basics.profiles = profiles;
  return basics;
}

function summaryOf(summary: readonly TextItem[], places: FactPlaces): { summary?: string } {
  if (summary.length === 0) return {};
  places.mark(
    "basics/summary",
    Math.min(...summary.map((item) => item.start)),
    Math.max(...summary.map((item) => item.end)),
  );
  return { summary: summary.map((item) => item.text).join("\n") };
}

type Profiles = NonNullable<Basics["profiles"]>;

function splitLinks(
  links: readonly FoundLink[],
  isInHead: (link: FoundLink) => boolean,
  places: FactPlaces,
): [string | null, Profiles] {
  const profiles: Profiles = [];
  let url: string | null = null;
  for (const link of links) {
    const network = NETWORKS.find(([pattern]) => pattern.test(link.url));
    // Outside the contact block only an address that ends in a user name is the person's.
    const isOwn =
      network !== undefined && link.url.replace(/\/$/, "").endsWith(network[0].exec(link.url)![1]!);
    if (!isInHead(link) && !isOwn) continue;
    if (!network) {
      if (url === null && link.start !== null) places.mark("basics/url", link.start, link.end!);
      url ??= link.url;
      continue;
    }
    const username = network[0].exec(link.url)![1]!;
    if (profiles.some((one) => one.network === network[1])) continue;
    if (link.start !== null) places.mark(`basics/profiles/${profiles.length}`, link.start, link.end!);
    profiles.push({ network: network[1], username, url: link.url });
  }
  return [url, profiles];
}
