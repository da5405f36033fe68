import { BOLD, widestText } from '../../marks/text-width.js';
import { rowsOf, type Table } from '../../parts/table-layout.js';

/** Font size of the names and figures of small charts in rem, and their width with which two of these stand side by side in a chart of 18.5 rem. */
const SIZE = 0.8125;
const WIDEST = 5.25;

/** True if the names and figures of small charts are so short that two stand side by side in a narrow chart. */
export function areRowsShort(table: Table): boolean {
  const rows = rowsOf(table).filter(({ isGroup }) => !isGroup);
  const labels = rows.map(({ name }) => name);
  const names = widestText(labels, SIZE);
  const values = rows.map(({ cells: [figure = ''] }) => figure);
  const figures = widestText(values, SIZE * BOLD);
  return names + figures <= WIDEST;
}
