import type { ProfiledRows } from './column-profile.js';
import { isHeadOfCodes } from './column-fit.js';
import type { Field } from '../names/column-names.js';
import { isReproduced } from './derived-columns.js';
import { countTexts, textAt, type Line } from '../grid.js';

/** A column that a chart has not read, and the field that a page may make of it. */
export interface UnusedColumn {
  readonly column: number;
  readonly field: Field;
}

/** The columns of a sheet, and what its chart has read of them. */
export interface ReadColumns extends ProfiledRows {
  /** Indices of the columns that were read, or whose loss was reported. */
  readonly used: ReadonlySet<number>;
  /** True if the chart has categories of categories. */
  readonly hasParents: boolean;
}

/** True if texts sort the rows: at least two rows share one of them, and there are two of them or more. */
function areGroups(rows: readonly Line[], column: number): boolean {
  const count = countTexts(rows, [column]);
  return count > 1 && count < rows.length;
}

/** True if two columns have the same text in each row. */
const areSame = (rows: readonly Line[], column: number, other: number): boolean =>
  rows.every((row) => textAt(row, column) === textAt(row, other));

/** The columns that a chart has not read and that would tell its readers something: not those that are empty, constant, codes, copies of one that was read, or computed by the chart itself. */
export function unusedColumns({ profiles, rows, used, hasParents, langOf }: ReadColumns): readonly UnusedColumn[] {
  const figures = profiles.flatMap(({ content }, column) =>
    content === 'figures' && used.has(column) ? [column] : [],
  );
  return profiles.flatMap(
    ({ header, content, isConstant, isReadable, isNumbering }, column): readonly UnusedColumn[] => {
      if (used.has(column) || !header || content === 'empty' || isConstant || isHeadOfCodes(column, profiles))
        return [];
      if (column === 0 && isNumbering) return [];
      if (content === 'text' && [...used].some((other) => areSame(rows, column, other))) return [];
      if (isReproduced(column, { profiles, all: figures, rows, langOf })) return [];
      if (content === 'figures' && isReadable) return [{ column, field: 'value' }];
      if (content !== 'text') return [{ column, field: 'note' }];
      return [{ column, field: hasParents && areGroups(rows, column) ? 'parent' : 'note' }];
    },
  );
}
