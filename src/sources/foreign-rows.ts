import { pointerTo } from '../contract/reader.js';
import { areRows, CHART_LISTS, isObject, type FoundRows, type JsonRows, type Item } from './json-answers.js';
import type { Problem } from '../contract/problem.js';
import type { FoundInput } from './source.js';

/** Members of charts, none of which is in the answer of an API that holds rows somewhere. */
const OF_CHARTS = [...CHART_LISTS, ...'title|value|target|total|baseline|previous|groups|observations'.split('|')];

/** True for an object that has none of the members of charts. */
const isForeign = (document: unknown): document is Readonly<Record<string, unknown>> =>
  isObject(document) && !OF_CHARTS.some((name) => name in document);

/** Most members between a document and its rows. */
const DEEPEST = 5;

/** A list of rows, and its JSON Pointer. */
interface List {
  readonly pointer: string;
  readonly items: JsonRows;
}

/** The lists of two or more rows in a value. Objects that were met before are left out: in a graph, such as that of a window, there is no end of ways to each. */
function listsIn(value: unknown, pointer = '', met = new Set<object>()): readonly List[] {
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

/** The problem of a document that is no chart, and has a list of rows where none is looked for: where that is. Never throws. */
export function foreignRows(document: unknown): readonly Problem[] {
  try {
    if (!isForeign(document)) return [];
    const [first, ...others] = listsIn(document);
    const longest = others.reduce((most, one) => (one.items.length > (most?.items.length ?? 0) ? one : most), first);
    const { pointer } = longest ?? {};
    return pointer ? [{ pointer, code: 'unreadable', severity: 'lost', expected: { code: 'apart' } }] : [];
  } catch {
    return []; // a revoked proxy
  }
}

/** Members in which the answer of an API has the document of a chart. */
const AROUND_CHARTS = ['data', 'result', 'response', 'attributes'];

/** True for the document of a chart: it has a title and what is drawn. */
const isOfChart = (value: unknown): value is Item =>
  isObject(value) && 'title' in value && ['value', ...CHART_LISTS].some((name) => name in value);

/** The input with the document of a chart in place of the answer of an API that holds it: `{ data: { title: 'Homes', … } }`. The same input if there is none. Never throws. */
function withoutEnvelope(input: FoundInput): FoundInput {
  try {
    const { document } = input;
    if (!isForeign(document)) return input;
    const [name, ...others] = AROUND_CHARTS.filter((one) => isOfChart(document[one]));
    if (name === undefined || others.length) return input;
    const locate = (problem: Problem): Problem => ({ ...problem, pointer: `/${name}${problem.pointer}` });
    return { ...input, document: document[name], locate };
  } catch {
    return input; // a revoked proxy
  }
}

/** The input of a document that holds no rows: without the answer of an API around it, and with the problem of rows where none are looked for. Never throws. */
export function openedDocument(input: FoundInput): FoundInput {
  const opened = withoutEnvelope(input);
  return { ...opened, problems: [...opened.problems, ...foreignRows(opened.document)] };
}
