import type { Problem } from '../contract/problem.js';
import { CHART_LISTS, isObject, type Item } from './json-answers.js';
import { isForeign, listsIn } from './json-lists.js';
import type { SourceInput } from './source.js';

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
function withoutEnvelope(input: SourceInput): SourceInput {
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
export function openedDocument(input: SourceInput): SourceInput {
  const opened = withoutEnvelope(input);
  return { ...opened, problems: [...opened.problems, ...foreignRows(opened.document)] };
}
