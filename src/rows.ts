// Rows as the data of a chart, as a tag reads them. Runs in Node, a worker or on a server, and compiles without the DOM library.
import { parseBreakdown, type Breakdown } from './breakdown/data.js';
import { toDocument as toBreakdown } from './breakdown/rows.js';
import { onPage } from './contract/current-page.js';
import type { Parsed } from './contract/problem.js';
import type { Defaults } from './contract/reader.js';
import type { RowInput } from './contract/row-input.js';
import { parseDelta, type Delta } from './delta/data.js';
import { toDocument as toDelta } from './delta/rows.js';
import { parseFigure, type Figure } from './figure/data.js';
import { toDocument as toFigure } from './figure/rows.js';
import { parseProgress, type Progress } from './progress/data.js';
import { toDocument as toProgress } from './progress/rows.js';
import { defaultsFrom } from './sources/attributes.js';
import { textFormat } from './sources/bare-text.js';
import { openedDocument } from './sources/foreign-rows.js';
import { rowsIn } from './sources/json-rows.js';
import { openJson } from './sources/json-text.js';
import { unknownOptions, type RowSettings } from './sources/row-options.js';
import { readItems, readText, rowOptions, type RowOptions } from './sources/rows.js';
import { parsedInput, type FoundInput } from './sources/source.js';
import { parseTimeline, type Timeline } from './timeline/data.js';
import { toDocument as toTimeline } from './timeline/rows.js';

/** The parsed data of each chart. */
export interface DataOf {
  readonly figure: Figure;
  readonly progress: Progress;
  readonly breakdown: Breakdown;
  readonly delta: Delta;
  readonly timeline: Timeline;
}

/** How a chart makes a document of rows, and parses it. */
interface Reader<Data> {
  readonly toDocument: RowOptions['toDocument'];
  readonly parse: (input: unknown, defaults: Defaults) => Parsed<Data>;
}

const READERS: { readonly [Chart in keyof DataOf]: Reader<DataOf[Chart]> } = {
  figure: { toDocument: toFigure, parse: parseFigure },
  progress: { toDocument: toProgress, parse: parseProgress },
  breakdown: { toDocument: toBreakdown, parse: parseBreakdown },
  delta: { toDocument: toDelta, parse: parseDelta },
  timeline: { toDocument: toTimeline, parse: parseTimeline },
};

/** The document of a text of CSV, TSV or JSON, or of rows. A document that is given in place of rows stays as it is. */
function inputOf(rows: unknown, options: RowOptions): FoundInput {
  const type = typeof rows === 'string' ? (textFormat(rows) ?? 'csv') : 'json';
  if (typeof rows === 'string' && type !== 'json') return readText({ text: rows, type }, options);
  const opened = typeof rows === 'string' ? openJson(rows) : { document: rows, problems: [] };
  const found = rowsIn(opened.document);
  return found ? readItems(found, options) : openedDocument(opened);
}

/**
 * Rows as the data of a chart, as its tag reads them: a text of CSV, TSV or JSON, or a list of objects. `options` are attributes of the tag, in camel case, and the `lang`
 * of the page. Each problem of a row has its line and column. Never throws. Example:
 * `parseRows('breakdown', csv, { lang: 'en', heading: 'Homes by measure', unit: 'homes', valueColumn: 'Insulated' })`.
 */
export function parseRows<Chart extends keyof DataOf>(
  chart: Chart,
  rows: string | RowInput,
  options: RowSettings = {},
): Parsed<DataOf[Chart]> {
  const { lang, form, ...attributes } = options;
  const { toDocument, parse }: Reader<DataOf[Chart]> = READERS[chart];
  const input = inputOf(rows, rowOptions({ lang, isLangDetected: false }, attributes, toDocument, form));
  const { data, problems } = onPage({ lang }, () =>
    parsedInput(input, parse(input.document, defaultsFrom(attributes))),
  );
  return { data, problems: [...unknownOptions(options), ...problems] };
}
