import { textAt, type FileKind, type Line } from '../grid.js';
import type { Assignment } from './column-finders.js';
import type { Profile } from './column-profile.js';
import type { NamedColumns } from './column-search.js';

/** The rows of a table, and what its columns are. */
interface Table {
  readonly header: Line | undefined;
  readonly named: NamedColumns;
  readonly profiles: readonly Profile[];
  readonly rows: readonly Line[];
  readonly file: FileKind | undefined;
}

/** True if a figure and the one after it are thousands that a comma has parted: `£14` and `200`. */
const isParted = (row: Line): boolean =>
  /^\p{Sc}?[1-9]\d{0,2}$/u.test(textAt(row, 1)) && /^\d{3}(?:\.\d\d)?$/.test(textAt(row, 2));

/** True if the commas of thousands have parted the figures of rows without a head: `Lofts,14,200`. A value and a target both have the sign of a currency, or none: `Raised,£48,200` has no target. */
export function areParted({ header, named, profiles, rows, file }: Table, columns: Assignment['columns']): boolean {
  const mayBe = file === 'commas' && !header && !named.length && profiles.length === 3;
  if (!mayBe || columns.get('label') !== 0 || columns.get('value') !== 1 || !rows.every(isParted)) return false;
  return !columns.has('target') || rows.every((row) => /^\p{Sc}/u.test(textAt(row, 1)));
}

/** The columns of fields without that of a target which is a part of the figures. */
export const withoutPartedTarget = (source: Table, columns: Assignment['columns']): Assignment['columns'] =>
  areParted(source, columns) ? new Map([...columns].filter(([field]) => field !== 'target')) : columns;
