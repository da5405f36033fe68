import { comparePeriods, readPeriod } from '../statistics/period.js';
import type { Field } from './columns.js';
import type { FigureColumn, Sheet } from './rows.js';

/** A name that ends in a year, such as "Deaths 2021": what is before it, and the year. */
function endingInYear(name: string): { readonly stem: string; readonly year: string } | undefined {
  const [, stem, year] = /^(.*[^\s(]) ?\(?((?:19|20)\d\d)\)?$/.exec(name.trim()) ?? [];
  return stem && year ? { stem: stem.trim().toLowerCase(), year } : undefined;
}

/** True if the period in a column’s header is later than another. Any start of reporting years gives the same order. */
function isLater(one: FigureColumn, other: FigureColumn): boolean {
  const [first, second] = [readPeriod(one.period ?? '', '04-01'), readPeriod(other.period ?? '', '04-01')];
  if (typeof first === 'object') return typeof second !== 'object' || comparePeriods(first, second) > 0;
  const [named, before] = [endingInYear(one.name), endingInYear(other.name)];
  return !!named && named.stem === before?.stem && named.year > before.year;
}

/**
 * The column of figures of a chart that shows one: the column `value`, or of several the one that adds up the others, the latest period, or the
 * first. The others are reported, with `field` as what the page may name them. Undefined if there is none.
 */
export function shownColumn({ value, sum, figures, skip }: Sheet, field: Field = 'value'): FigureColumn | undefined {
  if (value) {
    skip(figures, field, value);
    return value;
  }
  const [first, ...others] = figures;
  if (!first) return undefined;
  const shown = sum ?? others.reduce((best, column) => (isLater(column, best) ? column : best), first);
  skip(
    figures.filter(({ column }) => column !== shown.column),
    field,
    shown,
  );
  return shown;
}

/** The columns of a chart that shows one figure of each row, and perhaps an earlier one. */
export interface ShownColumns {
  readonly shown?: FigureColumn | undefined;
  readonly previous?: FigureColumn | undefined;
}

/**
 * The column of figures of a chart as in {@link shownColumn}, and that of the earlier figures: the column `previous`, or of two columns of different
 * times the one of the earlier.
 */
export function shownColumns(sheet: Sheet): ShownColumns {
  const { value, previous, sum, figures } = sheet;
  const [first, second, ...others] = figures;
  if (previous || value || sum || !first || !second || others.length) return { shown: shownColumn(sheet), previous };
  if (isLater(second, first)) return { shown: second, previous: first };
  return isLater(first, second) ? { shown: first, previous: second } : { shown: shownColumn(sheet) };
}

/** The period of a column: that in its header, or the year that its name ends in. */
export const periodOf = ({ period, name }: FigureColumn): string | undefined => period ?? endingInYear(name)?.year;
