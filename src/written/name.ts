import { tidy } from './numeral.js';

/** A name with the words apart that a program has joined: "start date" of "start_date", "start Date" of "startDate". A name with spaces stays. */
const parted = (name: string): string =>
  /\s/.test(name) || !/_|\p{Ll}\p{Lu}/u.test(name)
    ? name
    : name
        .replace(/(?<=\p{L})_+(?=[\p{L}\d])|(?<=\d)_+(?=\p{L})/gu, ' ')
        .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ');

/** A header or a name in the form in which names are compared: `'target 2030'` of `' Target  2030 '`, `'start date'` of `'start_date'` and `'startDate'`. Empty if there is none. */
export const nameOf = (text = ''): string => parted(tidy(text)).toLowerCase();

/** A name without the colon at its end, as forms and tables of two columns have it. */
export const withoutColon = (name: string): string => name.replace(/(?<!\s)\s*:$/, '');

/** Words that R has joined with points: "West.Bank". Each has a capital, unlike those of an address such as "bbc.news". "Booking.Com" is an address. */
const JOINED = /^(?!.*\.(?:Com|Org|Net|Gov|Edu|Info)$)\p{Lu}\p{Ll}{2,}(?:\.\p{Lu}\p{Ll}{2,})+$/u;

/** The name of a column as words: "trade deficit" of "trade_deficit" and "tradeDeficit", "West Bank" of "West.Bank". A name in capitals may be that of a thing, and stays: "YouTube". */
export function asWords(name: string): string {
  if (JOINED.test(name)) return name.replaceAll('.', ' ');
  if (/^\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)+$/u.test(name)) return nameOf(name);
  return name.includes('_') ? parted(name) : name;
}
