import type { Period } from '../../statistics/period.js';
import { isSumName } from '../../written/total-name.js';
import { readPeriodCell } from '../../written/period-span.js';
import { sortablePeriod } from '../../written/sortable-period.js';
import { rowsWithEarlier } from '../../rows/latest-rows.js';
import { parentOf } from '../../rows/row-names.js';
import { hoistShared, type FigureColumn, type Records, type Row, type Sheet } from '../../rows/rows.js';
import { isGroupForm } from '../data/kinds-of-forms.js';
import { nameOfRow } from './total.js';

/** Largest ratio of two figures without a unit that count the same. */
const MOST_TIMES = 1000;

/** The period that a row is named after. Undefined if it is none. */
export const namedPeriod = (row: Row): Period | undefined => sortablePeriod(readPeriodCell(nameOfRow(row)));

/** True for rows of one name, each at a time of its own. */
export function areOfOne({ rows, header }: Sheet): boolean {
  const count = (texts: readonly (string | undefined)[]): number => new Set(texts).size;
  if (count(rows.map(nameOfRow)) !== 1) return false;
  if (rows.length === 1) return true;
  const times = rows.map((row) => sortablePeriod(row.peek('period'))?.text);
  return header('period') !== undefined && !times.includes(undefined) && count(times) === rows.length;
}

/** True for columns that count the same: they have one unit, or none and no figure that is a thousand times another. */
export function areComparable(columns: readonly FigureColumn[], row: Row): boolean {
  if (new Set(columns.map(({ unit }) => JSON.stringify(unit))).size > 1) return false;
  if (columns[0]?.unit !== undefined) return true;
  const sizes = columns.map(({ column }) => Math.abs(row.numberAt(column))).filter((size) => size > 0);
  return Math.max(...sizes) <= MOST_TIMES * Math.min(...sizes);
}

/** The name of an only row as the title of its chart, or as the second line where that does not have it. */
export function namedAfter(row: Row, { title, hasSubtitle }: Records): Partial<Records['head']> {
  const name = nameOfRow(row);
  if (!name || isSumName(name) || namedPeriod(row)) return {};
  if (title === undefined) return { title: name };
  return hasSubtitle || title.toLowerCase().includes(name.toLowerCase()) ? {} : { subtitle: name };
}

/** A document of the only row of the latest time, whose columns are the categories: "Coal, Gas, Wind" of "Poland, 2022". Undefined of several names or things. */
export function categoriesOfOnly(records: Records, sheet: Sheet): unknown {
  const { rows, figures, value, previous, sum, foot } = sheet;
  const [first] = rows;
  if (value || previous || figures.length < 2 || !first || foot.length || rows.some(parentOf)) return undefined;
  if (isGroupForm(records.form ?? '') || figures.some(({ period, part }) => period ?? part)) return undefined;
  if (!areOfOne(sheet) || !rows.every((row) => areComparable(figures, row))) return undefined;
  const { rows: latest, earlier } = rowsWithEarlier(sheet);
  const row = latest[0] ?? first;
  const before = earlier.get(row);
  const categories = figures.map(({ column, name, header, unit }, i): Record<string, unknown> => {
    const entry = row.entryFor(`/categories/${i}`, column);
    const old = before?.entryFor(`/categories/${i}/previous`, column);
    return {
      label: name || header,
      value: entry.figure('value'),
      period: entry.text('period') ?? namedPeriod(row)?.text,
      ...entry.context,
      unit: entry.context.unit ?? unit,
      previous: old && { period: old.text('period'), value: old.figure('value') },
    };
  });
  const total = sum && row.entryFor('', sum.column).figure('value', 'total');
  const document = {
    ...records.head,
    ...namedAfter(row, records),
    ...(total !== undefined && { total }),
    categories,
  };
  return hoistShared(document, categories, ['unit', 'period', 'source', 'note', 'polarity']);
}
