import { range } from 'd3-array';
import type { Table, TableRow } from '../parts/table-layout.js';
import { pointerOf, type FoundPoint, type PointDetail } from './datum.js';
import type { LinkKey } from './links.js';
import type { ReadingPoint } from './point.js';
import type { ChartStops } from './stops.js';

/** The key by which other charts know a datum. */
export const datumKey = (
  { period, label, series, parent }: PointDetail,
  { isGroup }: Pick<TableRow, 'isGroup'>,
): LinkKey => ({
  names: [period, label, series].flatMap((name) => name || []),
  parent,
  isGroup,
});

/** The period of a datum by its JSON Pointer. Undefined if it has none. */
type PeriodOf = (pointer: string | undefined) => string | undefined;

/** Index of the row that has most in common with a key: its name, then the period of one of its figures and what it is a part of. A group and a part of one are never the same. −1 if there is none. */
function rowOf({ names, parent, isGroup }: LinkKey, table: Table, periodOf: PeriodOf): number {
  let [found, most] = [-1, 0];
  for (let row = 0; row < table.length; row++) {
    const { name, wholeName = name, ...other } = table.row(row);
    if ((isGroup && other.parent !== undefined) || (other.isGroup && parent !== undefined)) continue;
    const isNamed = names.includes(name) || names.includes(wholeName);
    const isThen = table.pointers?.(row).some((pointer) => names.includes(periodOf(pointer) ?? ''));
    const matches = (isNamed ? 2 : 0) + (isThen ? 1 : 0);
    const common = matches && matches + (other.parent === parent ? 1 : 0);
    if (common > most) [found, most] = [row, common];
    // Nothing has more in common: tables of time are long.
    if (most === 4) break;
  }
  return found;
}

/** Every point of some stops with its place. */
function pointsAt(indexes: readonly number[], stops: ChartStops): readonly FoundPoint[] {
  return indexes.flatMap((index) => (stops.at(index)?.points ?? []).map((point) => ({ index, point })));
}

/** The datum without a row of its own that has the period of a key, or the latest of the row that is found. Undefined if there is none. */
function pointApart(
  { names }: LinkKey,
  { row, stops, table }: { readonly row: number; readonly stops: ChartStops; readonly table: Table },
  periodOf: PeriodOf,
): FoundPoint | undefined {
  if (!stops.at(0)?.points[0]?.texts) return undefined;
  const all = pointsAt(range(stops.length), stops);
  const ofRow = all.filter(({ point }) => row < 0 || point.row === row);
  return (
    ofRow.find(({ point }) => names.includes(periodOf(pointerOf(point, table)) ?? '')) ??
    (row < 0 ? undefined : ofRow.at(-1))
  );
}

/** The datum of a chart that another chart knows by a key: of the same row, and of the same series if it has that. Undefined if there is none. */
export function samePoint(
  key: LinkKey,
  { stops, table }: { readonly stops: ChartStops; readonly table: Table },
  periodOf: PeriodOf,
): FoundPoint | undefined {
  const isOfSeries = ({ cell }: ReadingPoint): boolean =>
    cell !== undefined && key.names.includes(table.heads[cell + 1] ?? '');
  const row = rowOf(key, table, periodOf);
  const apart = pointApart(key, { row, stops, table }, periodOf);
  if (apart) return apart;
  const ofRow = pointsAt(stops.withRow(row), stops).filter(({ point }) => point.row === row);
  const found = ofRow.find(({ point }) => isOfSeries(point)) ?? ofRow[0];
  if (found) return found;
  // A category that is a series here: its latest figure.
  for (let index = stops.length - 1; index >= 0; index--) {
    const point = stops.at(index)?.points.find((one) => isOfSeries(one) && !Number.isNaN(one.y));
    if (point) return { index, point };
    if (!table.heads.some((head) => key.names.includes(head))) return undefined;
  }
  return undefined;
}
