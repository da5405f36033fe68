import { totalName } from '../written/total-name.js';
import type { Row } from './rows.js';

/** Name of the row that a row is part of. Undefined if it is none, or has the same name. In a crossed table "Unknown, Unknown" is a part like others, and "Total, Total" the whole. */
export function parentOf(row: Row): string | undefined {
  const parent = row.peek('parent');
  if (parent !== row.peek('label')) return parent || undefined;
  return row.isCrossed && row.textAt('label') && !totalName(parent ?? '') ? parent : undefined;
}

/** Name of the series of a row, or else of the row. */
export const seriesName = (row: Row): string | undefined => row.peek('series') ?? row.peek('label');

/** True if rows of some time without a name may be the whole of those with one: there are at least two names, or two rows without one. A single name may be forgotten. */
export function areWholes(rows: readonly Row[]): boolean {
  const names = rows.map(seriesName).filter(Boolean);
  return new Set(names).size > 1 || (names.length > 0 && rows.length - names.length > 1);
}
