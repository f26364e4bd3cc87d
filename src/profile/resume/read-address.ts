import {
  AMBIGUOUS_COUNTRY_CODES,
  CITIES,
  COUNTRY_CODES,
  REGION_CODES,
  REGION_NAMES,
} from "../../vocabulary/places.ts";
import { tidyValue } from "./clean-text.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import { type Field, isRegion, type PlaceCut, trimField } from "./split-fields.ts";

/** Codes of countries in the table of regions, as people write them. */
const WRITTEN_COUNTRIES = new Set(["US", "UK", "USA", "UAE", "EU"]);
/** US, Canada, Netherlands, Great Britain, India; four digits stand beside a name ("QLD 4000", "1010 Wien"). */
const POSTAL_CODE =
  /\b(?:\d{5}(?:-\d{4})?|\d{6}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2})\b|(?<=\p{L} )\d{4}$|^\d{4}(?= \p{L})/u;
const MOST_PARTS = 6;
const MOST_WORDS = 5;

/** Takes "City, Region, CC" with a country code at its end off a contact text; null where it does not end in one. */
export function takeAddress(field: Field): PlaceCut | null {
  const parts = partsOf(field.text);
  const code = parts.at(-1)?.text ?? "";
  if (parts.length < 2 || parts.length > MOST_PARTS || !COUNTRY_CODES.has(code)) return null;
  if (!parts.every(({ text }) => isNameOfPlace(text))) return null;
  const [city, region] = cityOf(parts);
  if (!city || (!region && REGION_CODES.has(code) && !WRITTEN_COUNTRIES.has(code))) return null;
  if (!isCountry(code, city.text, region?.text ?? null)) return null;
  const place = trimField(field.text.slice(city.at), field.start + city.at);
  if (!place) return null;
  return { place, rest: city.at > 0 ? trimField(field.text.slice(0, city.at), field.start) : null };
}

interface Part {
  text: string;
  at: number;
}

function partsOf(text: string): Part[] {
  let at = 0;
  return text.split(",").flatMap((part) => {
    const from = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return part.trim() === "" ? [] : [{ text: part.trim(), at: from }];
  });
}

function isNameOfPlace(text: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
    text.split(/\s+/).length <= MOST_WORDS &&
    !/[@:/]/.test(text) &&
    scoreHeaderWords(text).title < 1.5
  );
}

/** City and region before the country; a street stands before the city. */
function cityOf(parts: readonly Part[]): [city: Part | undefined, region: Part | undefined] {
  const [third, second] = [parts.at(-3), parts.at(-2)];
  const isStreet = third !== undefined && /\d/.test(withoutPostalCode(third.text));
  return third === undefined || isStreet ? [second, undefined] : [third, second];
}

function isCountry(code: string, city: string, region: string | null): boolean {
  const bare = region === null ? null : withoutPostalCode(region);
  const isKnown = CITIES.has(city.toLowerCase()) || (bare !== null && isRegion(bare));
  if (AMBIGUOUS_COUNTRY_CODES.has(code)) return isKnown && !isState(code, bare);
  // "Jane Doe, RN, BS": capitals that are no region.
  return isKnown || bare === null || !/^\p{Lu}{1,5}$/u.test(bare);
}

/** "PA, MD": two states after one another are no state and country. */
function isState(code: string, region: string | null): boolean {
  return REGION_CODES.has(code) && region !== null && region.length === 2;
}

function withoutPostalCode(text: string): string {
  return text.replace(POSTAL_CODE, " ").replace(/\s+/g, " ").trim();
}

/** JSON Resume's location of a place text: "Austin, TX 78701", "Bristol, England, GB". */
export function locationOf(place: string): {
  city?: string;
  region?: string;
  postalCode?: string;
  countryCode?: string;
} {
  const found = partsOf(place).map(({ text }) => ({ code: POSTAL_CODE.exec(text)?.[0], name: text }));
  const postalCode = found.find(({ code }) => code !== undefined)?.code;
  const parts = found
    .map(({ code, name }) => (code ? name.replace(code, " ") : name).replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const isCode = COUNTRY_CODES.has(last) && !(REGION_CODES.has(last) && last !== "US" && parts.length < 3);
  const countryCode = isCode && parts.length > 1 ? parts.pop() : undefined;
  const [city, ...regions] = parts;
  const isRegionAlone =
    regions.length === 0 && countryCode !== undefined && REGION_NAMES.has(city!.toLowerCase());
  return {
    ...(city && !isRegionAlone ? { city } : {}),
    ...(isRegionAlone ? { region: city } : {}),
    ...(regions.length > 0 ? { region: regions.join(", ") } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(countryCode ? { countryCode } : {}),
  };
}

/** A street without its city: a postal code may still follow it. */
export function addressOf(street: string): { address: string; postalCode?: string } {
  const parts = partsOf(street).map(({ text }) => text);
  const last = parts.at(-1) ?? "";
  const postalCode = POSTAL_CODE.exec(last)?.[0];
  if (parts.length < 2 || postalCode !== last) return { address: tidyValue(street) };
  return { address: tidyValue(parts.slice(0, -1).join(", ")), postalCode };
}
