/**
 * Rows as a script has them, in place of a document: a list of objects or of lists of cells, a set or another iterable of these, or a map of what `d3.group` and
 * `d3.rollup` give. A `Date` in them is a day. A number alone is one figure. Example: `[{ Year: 2020, Homes: 12300 }, { Year: 2021, Homes: 14200 }]`.
 */
export type RowInput = Iterable<object> | number;
