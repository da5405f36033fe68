import type { Mark } from './mark.js';

/**
 * The marks of each row of a table.
 * Not by `d3.group`, whose map throws on a page that has put a `get` or `set` on `Object.prototype`.
 */
export function marksByRow(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byRow = new Map<number, Mark[]>();
  for (const mark of marks) {
    const row = byRow.get(mark.row);
    if (row) row.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  return byRow;
}
