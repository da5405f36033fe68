import { tidy } from './numeral.js';

/** A header or a name in the form in which names are compared. Example: `nameOf(' Target  2030 ')` is `'target 2030'`. */
export const nameOf = (text: string): string => tidy(text).toLowerCase();

/** The name of a column without the underscores of a program: "trade deficit" of "trade_deficit". */
export const withoutUnderscores = (name: string): string =>
  /\s/.test(name) ? name : name.replace(/(?<=\p{L})_+(?=[\p{L}\d])|(?<=\d)_+(?=\p{L})/gu, ' ');
