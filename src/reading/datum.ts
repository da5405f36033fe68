import type { Table } from '../parts/table-layout.js';
import { writtenPeriod, type Period } from '../statistics/period.js';
import type { ReadingPoint } from './point.js';
import type { ChartStops } from './stops.js';

/** One datum of a chart, as the events `campaign-point` and `campaign-select` give it. */
export interface PointDetail {
  /** JSON Pointer of the datum in the document. */
  readonly pointer: string;
  /** Name of its row: a category, a measure, a period. */
  readonly label: string;
  /** Name of the category or group that it is a part of. */
  readonly parent: string | undefined;
  /** Its period as a document writes it: `2021-Q3`, and for a reporting year `2021/22`. */
  readonly period: string | undefined;
  /** Name of its series, if the chart has several. */
  readonly series: string | undefined;
  /** Its number. Undefined if there is none, or a range. Whether it is a bound or an approximation is in `text`. */
  readonly value: number | undefined;
  /** The figure in words. */
  readonly text: string;
}

/** The members of a datum in the parsed data. */
type Known = Pick<PointDetail, 'period' | 'value'>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Number and period of parsed data that have a pointer. */
function knownOf({ value, period }: Readonly<Record<string, unknown>>): Known {
  const number = isObject(value) ? value.value : undefined;
  return {
    value: typeof number === 'number' ? number : undefined,
    // Parsed data have no other objects of this name.
    period: isObject(period) ? writtenPeriod(period as unknown as Period) : undefined,
  };
}

/** All data of a chart by their JSON Pointers. */
export function dataByPointer(data: unknown): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const visit = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(visit);
    else if (isObject(one)) {
      const { pointer } = one;
      // An object without a pointer, such as a scope, has no data in it.
      if (typeof pointer === 'string') known.set(pointer, knownOf(one));
      for (const member of Object.values(one)) if (Array.isArray(member)) visit(member);
    }
  };
  visit(data);
  return known;
}

/** JSON Pointer of the datum of a point. */
export const pointerOf = ({ row, cell = 0, texts, fill }: ReadingPoint, { pointers }: Table): string =>
  texts?.pointer ?? pointers?.(row)[cell] ?? fill.id;

/** A datum with the data that belong to it. */
export function detailOf(point: ReadingPoint, table: Table, known: ReadonlyMap<string, Known>): PointDetail {
  const { row, cell, texts } = point;
  const pointer = pointerOf(point, table);
  const { name, wholeName = name, parent, cells } = table.row(row);
  // The earlier figure of a category is before its own.
  const figureCell = cell ?? Math.max(0, table.kinds?.indexOf('figure') ?? 0);
  const { value, period } = known.get(pointer) ?? { value: undefined, period: undefined };
  const series = cell === undefined ? undefined : table.heads[cell + 1];
  const text = texts?.figure ?? (cells[figureCell] || (cells[0] ?? ''));
  return { pointer, label: wholeName, parent, period, series, value, text };
}

/** The place of a datum among the stops. */
export interface FoundPoint {
  readonly index: number;
  readonly point: ReadingPoint;
}

/** The points with some JSON Pointers, of which a chart may have lost some with new data. */
export function findPoints(pointers: readonly string[], stops: ChartStops, table: Table): readonly FoundPoint[] {
  if (!pointers.length) return [];
  const wanted = new Set(pointers);
  const found: FoundPoint[] = [];
  for (let index = 0; index < stops.length && found.length < wanted.size; index++)
    for (const point of stops.at(index)?.points ?? [])
      if (wanted.has(pointerOf(point, table))) found.push({ index, point });
  return found;
}
