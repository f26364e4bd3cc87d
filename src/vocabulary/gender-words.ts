/**
 * Words that tell a gender. The count of the text's length leaves them out, so that "he" for "she"
 * cannot move a score.
 */
export const GENDER_WORDS: ReadonlySet<string> = new Set(
  `he she they him her them his hers their theirs himself herself themself themselves mr mrs ms miss mx sir madam
  male female man woman men women boy girl boys girls gentleman lady gentlemen ladies husband wife father mother
  son daughter brother sister fraternity sorority chairman chairwoman chairperson salesman saleswoman salesperson
  waiter waitress server actor actress steward stewardess businessman businesswoman businessperson`
    .trim()
    .split(/\s+/),
);
