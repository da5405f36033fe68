// Figures next to another, which are notes on it.
import { seriesName } from './row-names.js';
import type { FigureColumn, Row } from './rows.js';
import { isHidden, textOfFigure, unitIn, withUnit } from './target-notes.js';
import { isNameOf } from './names/column-names.js';
import { isStartHead } from './columns/span-columns.js';
import { readCellPeriod } from '../written/cell-period.js';
import { asWords } from '../written/name.js';
import { sortablePeriod } from '../written/sortable-period.js';

/** Most figures that are notes on another. */
const MOST_NOTES = 5;

/** Figures of a row in other columns as notes, "Donors: 3,120". Undefined of many, and if one is withheld or there is none. */
export function notesOfColumns(row: Row, columns: readonly FigureColumn[]): readonly string[] | undefined {
  const isKnown = ({ column, header }: FigureColumn): boolean => {
    const text = row.textAt(column);
    return header !== '' && /\d/.test(text) && !isHidden(text);
  };
  if (columns.length > MOST_NOTES || !columns.every(isKnown)) return undefined;
  return columns.map(
    ({ column, header, unit }) => `${asWords(header)}: ${withUnit(textOfFigure(row, column) ?? '', unit)}`,
  );
}

/** Facts about the figure of a row, in rows of their own: its time, and others as notes. */
export interface Facts {
  readonly period?: string;
  readonly notes: readonly string[];
}

/** Languages in which a day may be written where no page says so. */
const LANGS = ['en', 'de', 'fr', 'es'] as const;

/** A day in numbers or with the name of its month, in the form of the contract. Undefined of any other text. */
function dayIn(text: string): string | undefined {
  if (text.length > 40 || !/\d{4}/.test(text)) return undefined;
  return LANGS.map((lang) => readCellPeriod(text.trim(), lang)).find((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

/** The rows that have a day in place of a figure: "Closing date: 14 July 2025". */
export const rowsOfDays = (rows: readonly Row[], column: number | undefined): readonly Row[] =>
  column === undefined ? [] : rows.filter((row) => dayIn(row.textAt(column)) !== undefined);

/** Other rows as facts about the figure of a row, if each has another unit, a time or a day: "Change on year: +3.3%" and "Period: December 2024" next to "£287,782". Undefined of rows that are like it, of many, and if one is withheld. */
export function factsOf(row: Row, others: readonly Row[], column: number | undefined): Facts | undefined {
  if (column === undefined || !others.length || others.length > MOST_NOTES) return undefined;
  const unit = unitIn(row.textAt(column));
  const facts = others.map((one) => ({
    name: seriesName(one) ?? '',
    text: one
      .textAt(column)
      .trim()
      .replace(/^-(?=\d)/, '−'),
  }));
  const areOther = facts.every(({ name, text }) => name && text && !isHidden(text) && unitIn(text) !== unit);
  if (!areOther) return undefined;
  const times = facts.filter(
    ({ name, text }) => isNameOf('period', name) && !isStartHead(name) && sortablePeriod(readCellPeriod(text, 'en')),
  );
  const [time, ...more] = times;
  const isOnly = time !== undefined && !more.length;
  const notes = facts.filter((one) => !(isOnly && one === time)).map(({ name, text }) => `${name}: ${text}`);
  return { notes, ...(isOnly && { period: readCellPeriod(time.text, 'en') }) };
}

/** The rows of measures without the facts about the only one that has the target below or above them: "Donors: 4,211" and "Ends: 31 March 2025". */
export function withoutFacts<Rows extends { readonly rows: readonly Row[]; readonly aiming: ReadonlySet<Row> }>(
  found: Rows,
  column: number | undefined,
): Rows & { readonly facts?: Facts } {
  const [only, ...more] = found.aiming;
  const others = found.rows.filter((row) => row !== only);
  const facts = only && !more.length ? factsOf(only, others, column) : undefined;
  return only && facts ? { ...found, rows: [only], facts } : found;
}
