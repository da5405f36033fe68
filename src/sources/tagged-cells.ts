/** A text in one tag of HTML that only formats it, as databases of web pages export it: "<span>Roads</span>". The second group is the text. What is in a script is none. */
const IN_TAG = /^\s*<(p|div|span|b|i|u|em|strong|small|big|font|center)>([^<>]*)<\/\1>\s*$/i;

/** Rows of a file with the text alone of each cell that is one tag of HTML. */
export const withoutTags = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => (row.some((cell) => IN_TAG.test(cell)) ? row.map((cell) => IN_TAG.exec(cell)?.[2] ?? cell) : row));
