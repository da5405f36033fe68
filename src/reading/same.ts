import type { Table } from '../parts/table-layout.js';
import type { FoundPoint, PointDetail } from './datum.js';
import type { LinkKey } from './links.js';
import type { ReadingPoint } from './point.js';
import type { ChartStops } from './stops.js';

/** Names by which other charts know a datum, the most exact first. */
export const keyOf = ({ period, label, series }: PointDetail): LinkKey =>
  [period, label, series].filter((name) => name !== undefined && name !== '') as string[];

/** Index of the first row with one of some names, or with a figure of one of them as its period. −1 if there is none. */
function rowOf(name: string, table: Table, periodOf: (pointer: string) => string | undefined): number {
  for (let row = 0; row < table.length; row++) {
    const { name: own, wholeName = own } = table.row(row);
    if (wholeName === name || own === name) return row;
    if (table.pointers?.(row).some((pointer) => pointer !== undefined && periodOf(pointer) === name)) return row;
  }
  return -1;
}

/** The datum of a chart that another chart knows by a key: of the same row, and of the same series if it has that. Undefined if there is none. */
export function samePoint(
  key: LinkKey,
  { stops, table }: { readonly stops: ChartStops; readonly table: Table },
  periodOf: (pointer: string) => string | undefined,
): FoundPoint | undefined {
  const isOfSeries = ({ cell }: ReadingPoint): boolean =>
    cell !== undefined && key.includes(table.heads[cell + 1] ?? '');
  for (const name of key) {
    const row = rowOf(name, table, periodOf);
    const index = row < 0 ? -1 : stops.ofRow(row);
    const points = stops.at(index)?.points.filter((point) => point.row === row) ?? [];
    const point = points.find(isOfSeries) ?? points[0];
    if (point) return { index, point };
  }
  // A category that is a series here: its latest figure.
  for (let index = stops.length - 1; index >= 0; index--) {
    const point = stops.at(index)?.points.find((one) => isOfSeries(one) && !Number.isNaN(one.y));
    if (point) return { index, point };
    if (!table.heads.some((head) => key.includes(head))) return undefined;
  }
  return undefined;
}
