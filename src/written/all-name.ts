import { isSumName } from './total-name.js';

/** Names of all of some people or things, in English, German, French and Spanish. */
const ALL = /^(?:all|both|alle|beide|zusammen|tous|toutes|les deux|todos|todas|ambos|ambas)(?!\p{L})/iu;

/** Names of the sum of the months or quarters of a year. In small letters. Next to other names they are a time or a kind: "1 month, YTD, 1 year", "Full year, Term time". */
const YEAR_SUM =
  /^(?:f?ytd|fy|(?:(?:fiscal|financial) )?year[- ]to[- ]date|(?:full|whole) year|gesamtjahr|année entière)$/;

/** True for the name of all groups in a column of names that are crossed with others: "Total", "All ages", "Both sexes", "Insgesamt". */
export const isNameOfAll = (label: string): boolean => isSumName(label) || ALL.test(label.trim());

/** True for the name of a row that adds up others, which are times: "Total", "YTD". */
export const isSumOfTimes = (label: string): boolean => isSumName(label) || YEAR_SUM.test(label.toLowerCase());
