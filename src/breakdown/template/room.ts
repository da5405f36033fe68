import { BOLD, widestText } from '../../marks/text-width.js';
import { CLOSE, PHONE, namesWidth } from '../../parts/row-room-layout.js';
import type { TableRow } from '../../parts/table-layout.js';
import { qualifiedLines } from '../../parts/qualified-layout.js';
import { narrowClass } from '../../parts/narrow-rows-style.js';
import { isStackedForm } from '../forms.js';
import type { BreakdownColumn, BreakdownTable } from '../layout.js';

/** Rows whose texts are looked at: the first, which in most lists are the largest. */
const MOST_ROWS = 20;
/** Font size of figures, and the width from which these wrap, in rem. */
const TEXT_SIZE = 0.9375;
const MOST_FIGURE = 11;
/** Number of characters of the longest short share. */
const MOST_SHARE = 4;
/** Width of a ring with the space after it, and that of a key with the space around it, in rem. */
const RING = 16.5;
const KEY = 1.25;
const KEYED_GAP = 0.5;
/** Least widths of bars and arrows, and the space between columns, in rem. */
const BARS = 8;
const ARROWS = 10;
const COLUMN_GAP = 1;
/** Largest share of the width that names have next to bars. The style sheet repeats it. */
const MOST_NAMES = 0.4;
/** Least width of a chart of arrows, in rem, in which earlier figures count: narrower ones have no column of them. */
const EARLIER_FROM = 36;

/** The first rows of a table. */
interface FirstRows {
  readonly rows: readonly TableRow[];
  /** Width of their names, in rem. */
  readonly width: number;
}

/** The first rows of a table, and the width of their names. */
function firstRowsOf({ length, row }: BreakdownTable): FirstRows {
  const rows = Array.from({ length: Math.min(MOST_ROWS, length) }, (_, index) => row(index));
  return { rows, width: namesWidth(rows.map(({ name }) => name)) };
}

/** Width of the names and figures of a table, in rem, with a space before each figure. */
function textsWidth(
  table: BreakdownTable,
  { rows, width: ofNames }: FirstRows,
  gap: number,
  without?: BreakdownColumn,
): number {
  const widthOf = (column: BreakdownColumn, index: number): number => {
    const figures = rows.flatMap(({ cells }) => qualifiedLines(cells[index] ?? ''));
    return gap + Math.min(MOST_FIGURE, widestText(figures, TEXT_SIZE * (column === 'value' ? BOLD : 1)));
  };
  return table.columns.reduce(
    (width, column, index) => width + (column === without ? 0 : widthOf(column, index)),
    ofNames,
  );
}

/** Classes of a ring or squares and their list, which are next to each other where there is room. */
export const besideClass = (table: BreakdownTable): string =>
  `beside ${narrowClass(RING + KEY + textsWidth(table, firstRowsOf(table), KEYED_GAP), 'beside')}`;

/** Class of a table whose arrows are below their words in charts without room. */
function arrowsClass(table: BreakdownTable): string {
  const first = firstRowsOf(table);
  const widthOf = (without?: BreakdownColumn): number =>
    ARROWS + COLUMN_GAP + textsWidth(table, first, COLUMN_GAP, without);
  const least = widthOf('previous');
  return narrowClass(least > EARLIER_FROM ? widthOf() : least, 'arrows');
}

/** Class of a table of changes whose bars are below their words: in charts narrower than a phone, or in all without room. Empty if they have room in any. */
function changesClass(table: BreakdownTable): string {
  const { rows, width } = firstRowsOf(table);
  const changes = rows.map(({ cells }) => cells.at(-1) ?? '');
  const least = width + widestText(changes, TEXT_SIZE * BOLD) + 2 * COLUMN_GAP + BARS;
  return least <= PHONE ? '' : least <= CLOSE ? 'changes-narrow' : narrowClass(least, 'arrows');
}

/** True if the shares of a table are at most as long as "100%". */
function hasShortShares({ columns }: BreakdownTable, { rows }: FirstRows): boolean {
  const index = columns.indexOf('share');
  return index >= 0 && rows.every(({ cells }) => (cells[index] ?? '').length <= MOST_SHARE);
}

/** Classes of a table whose bars are below their words in charts without room. The labels of stacked bars count on one width. Empty in other forms. */
export function rowsClass(form: string, table: BreakdownTable): string {
  if (form === 'bars') {
    const first = firstRowsOf(table);
    const least = Math.max(BARS + COLUMN_GAP + textsWidth(table, first, COLUMN_GAP), first.width / MOST_NAMES);
    return `columns ${narrowClass(least)}${hasShortShares(table, first) ? ' short-shares' : ''}`;
  }
  if (form === 'arrows') return arrowsClass(table);
  if (form === 'changes') return changesClass(table);
  return isStackedForm(form) ? `columns ${narrowClass(0)}` : '';
}
