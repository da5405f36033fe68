import type { Problem } from '../contract/problem.js';
import { pointerTo } from '../contract/reader.js';
import { CHART_LISTS, areRows, isObject, type Item } from './json-answers.js';
import type { SourceInput } from './source.js';

/** Members of charts, none of which is in the answer of an API that holds rows somewhere. */
const OF_CHARTS = [...CHART_LISTS, ...'title|value|target|total|baseline|previous|groups|observations'.split('|')];

/** Most members between a document and its rows. */
const DEEPEST = 5;

/** A list of rows, and its JSON Pointer. */
interface Found {
  readonly pointer: string;
  readonly count: number;
}

/** The longest list of objects in a value. Objects that were met before are left out: in a graph, such as that of a window, there is no end of ways to each. */
function longestIn(value: unknown, pointer: string, met = new Set<object>()): Found | undefined {
  if (typeof value !== 'object' || value === null || pointer.split('/').length > DEEPEST + 1) return undefined;
  if (met.has(value)) return undefined;
  met.add(value);
  if (Array.isArray(value) && value.length > 1 && areRows(value)) return { pointer, count: value.length };
  const lists = Object.entries(value)
    .slice(0, 50)
    .flatMap(([name, one]) => longestIn(one, pointerTo(pointer, name), met) ?? []);
  return lists.reduce<Found | undefined>((most, one) => (one.count > (most?.count ?? 0) ? one : most), undefined);
}

/** The problem of a document that is no chart, and has a list of rows where none is looked for: where that is. Never throws. */
export function foreignRows(document: unknown): readonly Problem[] {
  try {
    if (!isObject(document) || OF_CHARTS.some((name) => name in document)) return [];
    const { pointer } = longestIn(document, '') ?? {};
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
function withoutEnvelope(input: SourceInput): SourceInput {
  try {
    const { document } = input;
    if (!isObject(document) || OF_CHARTS.some((name) => name in document)) return input;
    const [name, ...others] = AROUND_CHARTS.filter((one) => isOfChart(document[one]));
    if (name === undefined || others.length) return input;
    const locate = (problem: Problem): Problem => ({ ...problem, pointer: `/${name}${problem.pointer}` });
    return { ...input, document: document[name], locate };
  } catch {
    return input; // a revoked proxy
  }
}

/** The input of a document that holds no rows: without the answer of an API around it, and with the problem of rows where none are looked for. Never throws. */
export function openedDocument(input: SourceInput): SourceInput {
  const opened = withoutEnvelope(input);
  return { ...opened, problems: [...opened.problems, ...foreignRows(opened.document)] };
}
