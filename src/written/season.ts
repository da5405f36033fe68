/** Seasons from spring on, in the same languages, as they may be the term of a year. */
export const SEASONS = [
  'spring|frühjahr|frühling|printemps|primavera',
  'summer|sommer|été|verano',
  'autumn|fall|herbst|automne|otoño',
  'winter|hiver|invierno',
];
/** A season or a term, with its year or without: "Autumn 2022", "Spring term", "2024 Herbst". */
export const SEASON = new RegExp(
  `^(?:(\\d{4}) )?(?:${SEASONS.map((names) => `(${names})`).join('|')})(?:[ -]?(?:terms?|semesters?))?(?: (\\d{4})(?:[-/–]\\d\\d(?:\\d\\d)?)?)?$`,
  'iu',
);
