import { parseFragment } from 'parse5';
import { parsedMarkup, type ParsedNode } from '../../../src/print/parsed-markup.js';
import type { MarkupElement } from '../../../src/sources/markup.js';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { readItems, readTable, readText } from '../../../src/sources/rows.js';
import type { FoundInput } from '../../../src/sources/source.js';
import { CHART, type ChartName } from '../../charts.js';
import { english } from '../../../src/words/index.js';

/** A chart that rows are read for, and the rest of how they are read. */
export interface How {
  readonly chart: ChartName;
  readonly lang?: string;
  readonly unit?: string;
  readonly form?: string;
  readonly against?: string;
  readonly kind?: string;
  readonly hasTarget?: boolean;
  readonly title?: string;
  readonly tooltip?: string;
  readonly columns?: Readonly<Record<string, string>>;
}

/** What became of a table or a file: the document as JSON has it, and its problems in words. */
export interface Made {
  readonly document: unknown;
  readonly problems: readonly string[];
}

/** A series of a document: its name, and its periods with their figures. */
export const seriesOf = (label: string, ...figures: readonly (readonly [period: string, value: unknown])[]) => ({
  label,
  observations: figures.map(([period, value]) => ({ period, value })),
});

const optionsOf = ({ chart, lang = 'en', ...how }: How) => ({
  ...how,
  lang,
  toDocument: CHART[chart].toDocument,
});

const asJson = ({ document, problems }: FoundInput): Made => ({
  document: JSON.parse(JSON.stringify(document ?? null)) as unknown,
  problems: problems.map((problem) => english.problem(problem)),
});

/** The input of CSV text, a line a row, as a chart parses it. */
export const inputOfCsv = (how: How, ...lines: readonly string[]): FoundInput =>
  readText({ text: lines.join('\n'), type: 'csv' }, optionsOf(how));

/** Reads CSV text, a line a row. */
export const madeOfCsv = (how: How, ...lines: readonly string[]): Made => asJson(inputOfCsv(how, ...lines));

const tableIn = (element: MarkupElement): MarkupElement | undefined =>
  element.localName === 'table'
    ? element
    : [...element.childNodes].map((child) => tableIn(child as MarkupElement)).find(Boolean);

/** The table in a piece of a page. Throws if there is none. */
export function tableOf(html: string): MarkupElement {
  const table = tableIn(parsedMarkup(parseFragment(html) as ParsedNode));
  if (!table) throw new Error('no table');
  return table;
}

/** The input of the table in a piece of a page, as a chart parses it. */
export const inputOfTable = (how: How, html: string): FoundInput => readTable(tableOf(html), optionsOf(how));

/** The input of what a script gives to `data`, if it has rows, as a chart parses it. */
export function inputOfValue(how: How, value: unknown): FoundInput {
  const found = rowsIn(value);
  return found ? readItems(found, optionsOf(how)) : { document: value, problems: [] };
}

/** Reads the table in a piece of a page. */
export const madeOfTable = (how: How, html: string): Made => asJson(inputOfTable(how, html));
