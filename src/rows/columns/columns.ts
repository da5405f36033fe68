import type { Field } from '../names/column-names.js';
import { FINDERS, FINDERS_BY_PLACE, takeFound } from './column-finders.js';
import { Columns, type Wanted } from './column-search.js';

/** Column of each field, and the columns of none. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose texts together name a row, the first of them the column of its label. */
  readonly keys: readonly number[];
  /** Columns of figures that belong to no field. */
  readonly figures: readonly number[];
}

/** Finds the column of each field: by the name or number that the page gives, and then by {@link FINDERS}. Columns that the page asks for in vain are passed to `onMissing`. */
export function assignColumns(wanted: Wanted, onMissing: (column: string) => void): Assignment {
  const { hasHeader, fields } = wanted;
  const columns = new Columns(wanted);
  columns.takeNamed(onMissing);
  takeFound(FINDERS, columns, wanted);
  const label = columns.taken.get('label');
  const texts = columns.names();
  columns.keys = label === undefined ? texts : [label, ...texts.filter((key) => key !== label)];
  takeFound(FINDERS_BY_PLACE, columns, wanted);
  const figures = columns.figures();
  const isFigure = (column: number): boolean => !hasHeader || !columns.areDates(column);
  const hasValue = columns.taken.has('value') || columns.isNamed('value') || figures.some(isFigure);
  if (fields.includes('value') && !fields.includes('first') && !hasValue) onMissing('value');
  return { columns: columns.taken, keys: columns.keys, figures };
}
