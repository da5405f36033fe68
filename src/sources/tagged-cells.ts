/** A text in one tag of HTML without attributes, as databases of web pages export it: "<span>Roads</span>". The second group is the text. */
const IN_TAG = /^\s*<(\w+)>([^<>]*)<\/\1>\s*$/;

/** Rows of a file with the text alone of each cell that is one tag of HTML. */
export const withoutTags = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => (row.some((cell) => IN_TAG.test(cell)) ? row.map((cell) => IN_TAG.exec(cell)?.[2] ?? cell) : row));
