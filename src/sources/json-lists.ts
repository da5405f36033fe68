import { pointerTo } from '../contract/reader.js';
import { areRows, CHART_LISTS, isObject, type FoundRows, type JsonRows } from './json-answers.js';

/** Members of charts, none of which is in the answer of an API that holds rows somewhere. */
const OF_CHARTS = [...CHART_LISTS, ...'title|value|target|total|baseline|previous|groups|observations'.split('|')];

/** True for an object that has none of the members of charts. */
export const isForeign = (document: unknown): document is Readonly<Record<string, unknown>> =>
  isObject(document) && !OF_CHARTS.some((name) => name in document);

/** Most members between a document and its rows. */
const DEEPEST = 5;

/** A list of rows, and its JSON Pointer. */
interface List {
  readonly pointer: string;
  readonly items: JsonRows;
}

/** The lists of two or more rows in a value. Objects that were met before are left out: in a graph, such as that of a window, there is no end of ways to each. */
export function listsIn(value: unknown, pointer = '', met = new Set<object>()): readonly List[] {
  if (typeof value !== 'object' || value === null || pointer.split('/').length > DEEPEST + 1) return [];
  if (met.has(value)) return [];
  met.add(value);
  if (Array.isArray(value) && value.length > 1 && areRows(value)) return [{ pointer, items: value }];
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([name, one]) => listsIn(one, pointerTo(pointer, name), met));
}

/** The only list of objects in a document that is no chart: `{ "aggregations": { "by_city": { "buckets": [ … ] } } }`. Undefined if there are others. */
export function onlyListIn(document: unknown): FoundRows | undefined {
  if (!isForeign(document)) return undefined;
  const [only, ...others] = listsIn(document);
  return !others.length && only?.items.every(isObject) ? only : undefined;
}
