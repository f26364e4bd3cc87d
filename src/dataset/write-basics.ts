import type { ParsedResume, ResumeEducation } from "../schema/parsed-resume.ts";
import type { OccupationFamily } from "./families/family.ts";
import { DEGREES, NAMES, PLACES, SCHOOL_KINDS, SCHOOL_WORDS } from "./names.ts";
import type { Random } from "./random.ts";

type Basics = NonNullable<ParsedResume["basics"]>;

const MAIL_HOSTS = ["example.com", "example.org", "example.net"] as const;
const PROFILE_SHARE = 0.5;
/** Letters that have no decomposition into a plain letter and an accent. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
};

/** Name and contact data; incomplete ones lack the phone, the e-mail or both. Mail hosts and numbers are fictional. */
export function writeBasics(isComplete: boolean, random: Random): Basics {
  const culture = random.pick(NAMES);
  const name = `${random.pick(culture.given)} ${random.pick(culture.family)}`;
  const place = random.pick(PLACES);
  const plain = plainName(name);
  const basics: Basics = { name };
  const lacks = isComplete ? "nothing" : random.pick(["phone", "phone", "email", "both"]);
  if (lacks === "nothing" || lacks === "phone")
    basics.email = `${plain.join(".")}${random.int(1, 99)}@${random.pick(MAIL_HOSTS)}`;
  if (lacks === "nothing" || lacks === "email")
    basics.phone = place.phone.replace(/#/g, () => String(random.int(0, 9)));
  basics.location = { city: place.city, region: place.region, countryCode: place.code };
  if (random.chance(PROFILE_SHARE)) {
    const username = `${plain.join("-")}-${random.int(100, 999)}`;
    basics.profiles = [{ network: "LinkedIn", username, url: `https://www.linkedin.com/in/${username}` }];
  }
  return basics;
}

/** "Zoë O'Connor" → ["zoe", "oconnor"]. */
function plainName(name: string): string[] {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z ]/g, (letter) => PLAIN_LETTERS[letter] ?? "")
    .split(" ")
    .filter((part) => part !== "");
}

/** Schools, latest first, ended before `firstYear`. */
export function writeEducation(
  family: OccupationFamily,
  count: number,
  firstYear: number,
  allows: (name: string) => boolean,
  random: Random,
): ResumeEducation[] {
  const areas = family.studies.filter(allows);
  let end = firstYear - random.int(0, 1);
  return random.sample(areas.length > 0 ? areas : ["Liberal Arts"], count).map((area) => {
    const years = random.int(2, 4);
    const entry = {
      institution: `${random.pick(SCHOOL_WORDS)} ${random.pick(SCHOOL_KINDS)}`,
      studyType: random.pick(DEGREES),
      area,
      startDate: `${end - years}-09`,
      endDate: `${end}-06`,
    };
    end -= years;
    return entry;
  });
}
