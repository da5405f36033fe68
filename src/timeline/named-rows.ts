import type { TimelineLayout } from './layout.js';

/**
 * Least width of the chart, in rem, from which on its drawing says what a row does: its name next to its mark, or the sentence the time of the campaign. Rows
 * that are always shown are missing: all of a chart without a band, and those with an annotation.
 */
export function namedRows({ table, scenes: [scene] }: TimelineLayout): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  if (scene?.box !== 'band') return named;
  for (const { row, least = 0 } of scene.labels)
    if (row !== undefined && !table.row(row).remark) named.set(row, Math.min(least, named.get(row) ?? Infinity));
  if (table.length && table.row(0).kind === 'span' && !table.row(0).remark) named.set(0, 0);
  return named;
}
