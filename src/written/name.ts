import { tidy } from './numeral.js';

/** A header or a name in the form in which names are compared. Example: `nameOf(' Target  2030 ')` is `'target 2030'`. */
export const nameOf = (text: string): string => tidy(text).toLowerCase();
