import { isCurrencyName } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import type { Profile } from './column-profile.js';
import type { Columns } from './column-search.js';

/** The columns of no field whose texts name the rows: those that differ from row to row, or the first if none does. */
export function keysOf(columns: Columns, profiles: readonly Profile[]): readonly number[] {
  // A code such as "p" beside a figure names no row, nor does a currency.
  const status = columns.find('status');
  const isOfFigure = (column: number): boolean => column === status || isCurrencyName(nameOf(profiles[column]?.header));
  const found = columns.left('text').filter((column) => !isOfFigure(column));
  // A remark on few rows, which is all that they have, names none of them.
  const isRemark = (column: number): boolean => column > 0 && found.length === 1 && !!profiles[column]?.isSparse;
  const texts = found.filter((column) => !isRemark(column));
  const named = texts.filter((column) => !columns.isCode(column));
  const differing = named.filter((column) => !profiles[column]?.isConstant);
  return differing.length ? differing : (named.length ? named : texts).slice(0, 1);
}

/** The columns of figures that belong to no field. */
export function figuresOf(columns: Columns, hasHeader: boolean): readonly number[] {
  const left = columns.left('figures', 'periods');
  const figures = left.filter((column) => !columns.isCode(column) || !hasHeader);
  // An index numbers the rows of some files, and is what other files are about.
  return figures.length || columns.taken.has('value') ? figures : left.filter((column) => columns.isIndex(column));
}
