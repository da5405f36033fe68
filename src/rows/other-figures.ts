// Figures next to another, which are notes on it.
import { seriesName } from './row-names.js';
import type { FigureColumn, Row, Sheet } from './rows.js';
import { withUnit } from './figure-with-unit.js';
import { isCountdown, isHidden, textOfFigure, unitIn } from './target-notes.js';
import { isNameOf } from './names/column-names.js';
import { isPlannedName } from './names/planned-name.js';
import { isStartHead } from './columns/span-columns.js';
import { readDayOfYear } from '../written/day-of-year.js';
import { readCellPeriod } from '../written/cell-period.js';
import { asWords, nameOf } from '../written/name.js';
import { sortablePeriod } from '../written/sortable-period.js';

/** Most figures that are notes on another. */
const MOST_NOTES = 5;

/** A figure below zero with the sign of minus in place of a hyphen. */
const withMinus = (text: string): string => text.replace(/^-(?=\d)/, '−');

/** The figure of a row in a column as a note: "Donors: 3,120", "Baseline: 4,800 t" below "Baseline (t)", or "+4%" below no head. */
function noteIn(row: Row, { column, header, name, unit }: FigureColumn): string {
  const text = textOfFigure(row, column) ?? '';
  const figure = withUnit(text, unit);
  // The unit stands once.
  const head = typeof unit === 'string' && figure !== text && header === `${name} (${unit})` ? name : header;
  return head === '' ? withMinus(figure) : `${asWords(head)}: ${withMinus(figure)}`;
}

/** A figure that is understood without a name: "+12%", "£40". */
const SPEAKING = /^[+−-]|[%\p{Sc}]/u;

/** Figures of a row in other columns as notes, "Donors: 3,120". Undefined of many, and if one is withheld or there is none. */
export function notesOfColumns(row: Row, columns: readonly FigureColumn[]): readonly string[] | undefined {
  const isKnown = ({ column, header }: FigureColumn): boolean => {
    const text = row.textAt(column);
    return (header !== '' || SPEAKING.test(text)) && /\d/.test(text) && !isHidden(text);
  };
  if (columns.length > MOST_NOTES || !columns.every(isKnown)) return undefined;
  return columns.map((one) => noteIn(row, one));
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

/** True for a day without its year: "14 May". */
function isDayOfYear(text: string): boolean {
  const { first, last } = readDayOfYear(text.trim()) ?? {};
  return first !== undefined && first === last;
}

/** The rows that have a day in place of a figure: "Closing date: 14 July 2025", "Launched: 14 May". */
export const rowsOfDays = (rows: readonly Row[], column: number | undefined): readonly Row[] =>
  rows.filter((row) => {
    const text = column === undefined ? '' : row.textAt(column);
    return dayIn(text) !== undefined || isDayOfYear(text);
  });

/** Columns of figures next to those of a chart. */
type Columns = Pick<Sheet, 'previous' | 'figures' | 'changes'>;

/** The figures of a row in the columns next to that of its own, in brackets: " (Last week: 45%)" after "Bounce rate: 43%". Empty if it has nothing there, and undefined if one of these is withheld. */
function besideFigure(row: Row, column: number, { previous, figures, changes }: Columns): string | undefined {
  const columns = [...(previous ? [previous] : []), ...figures, ...changes];
  const filled = columns.filter((one) => one.column !== column && row.textAt(one.column).trim());
  if (filled.some((one) => isHidden(row.textAt(one.column)))) return undefined;
  const texts = filled.map((one) => noteIn(row, one));
  return texts.length ? ` (${texts.join(', ')})` : '';
}

/** Other rows as facts about the figure of a row, if each has another unit, a time or a day: "Change on year: +3.3%" and "Period: December 2024" next to "£287,782". A plan may have the same: "Budget". What they have in other columns of figures is in brackets. Undefined of rows that are like it, of many, and if one is withheld. */
export function factsOf(
  row: Row,
  others: readonly Row[],
  column: number | undefined,
  columns: Columns,
): Facts | undefined {
  if (column === undefined || !others.length || others.length > MOST_NOTES) return undefined;
  const unit = unitIn(row.textAt(column));
  const facts = others.map((one) => ({
    name: seriesName(one) ?? '',
    text: withMinus(one.textAt(column).trim()),
    beside: besideFigure(one, column, columns),
  }));
  const isOther = ({ name, text, beside }: (typeof facts)[number]): boolean =>
    name !== '' &&
    text !== '' &&
    !isHidden(text) &&
    beside !== undefined &&
    (unitIn(text) !== unit || isCountdown(name) || isPlannedName(nameOf(name)));
  if (!facts.every(isOther)) return undefined;
  const times = facts.filter(
    ({ name, text }) => isNameOf('period', name) && !isStartHead(name) && sortablePeriod(readCellPeriod(text, 'en')),
  );
  const [time, ...more] = times;
  const isOnly = time !== undefined && !more.length;
  const notes = facts
    .filter((one) => !(isOnly && one === time))
    .map(({ name, text, beside }) => `${name}: ${text}${beside ?? ''}`);
  return { notes, ...(isOnly && { period: readCellPeriod(time.text, 'en') }) };
}

/** The rows of measures without the facts about the only one that has the target below or above them: "Donors: 4,211" and "Ends: 31 March 2025". */
export function withoutFacts<Rows extends { readonly rows: readonly Row[]; readonly aiming: ReadonlySet<Row> }>(
  found: Rows,
  column: number | undefined,
  columns: Columns,
): Rows & { readonly facts?: Facts } {
  const [only, ...more] = found.aiming;
  const others = found.rows.filter((row) => row !== only);
  const facts = only && !more.length ? factsOf(only, others, column, columns) : undefined;
  return only && facts ? { ...found, rows: [only], facts } : found;
}
