// What was published: the documents of this folder, read as a page reads them and laid out.
import { readdirSync, readFileSync } from 'node:fs';
import type { Problem } from '../../src/contract/problem.js';
import type { Defaults } from '../../src/contract/reader.js';
import { readRecords, type Grid } from '../../src/rows/rows.js';
import type { Layout } from '../../src/parts/layout.js';
import { defaultsFrom, type AttributeValues } from '../../src/sources/attributes.js';
import { onPage } from '../../src/contract/current-page.js';
import { readText, rowOptions, type RowOptions } from '../../src/sources/rows.js';
import type { FoundInput } from '../../src/sources/source.js';
import { CHARTS, type Chart } from '../charts.js';
import { tagIn } from './page.js';
import { finished } from '../../src/contract/steps.js';

/** A document laid out, with all its problems. */
interface Laid {
  readonly layout: Layout | undefined;
  readonly problems: readonly Problem[];
}

/** Parses and lays out. */
function laid({ parse, layout }: Chart, input: unknown, defaults: Defaults): Laid {
  const { data, problems } = parse(input, defaults);
  return { layout: data && layout(data), problems };
}

/** The document that plain attributes make. */
function fromAttributes({ name }: Chart, attributes: AttributeValues): object | undefined {
  const { label, heading, value, target, baseline, previous, previousPeriod } = attributes;
  if (name === 'progress') return { measures: [{ label: label ?? heading, value, target, baseline }] };
  if (name !== 'figure') return undefined;
  return { value, previous: previous ? { value: previous, period: previousPeriod } : undefined };
}

/** The publication that a document is taken from. */
interface Origin {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
  /** False if something in the document was not looked up; the README says what. */
  readonly checked?: boolean;
}

/** A file next to a document in CSV or HTML: where it is from, and the attributes of its tag if it is not HTML. */
interface Sidecar {
  readonly publication: Origin;
  readonly lang?: string;
  readonly attributes?: AttributeValues;
}

/** One document of this folder. */
export interface Publication {
  readonly chart: string;
  readonly name: string;
  /** Path without its extension. */
  readonly path: string;
  readonly format: 'json' | 'csv' | 'html';
  readonly origin: Origin;
}

const FOLDER = 'test/publications';
const read = (path: string): string => readFileSync(path, 'utf8');

/** The names of attributes that do not fill in members of the document. */
const OTHER = /^(?:value|previous|previousPeriod|target|baseline|label|form|class|id|.*Column)$/;

function fromGrid(grid: Grid, options: RowOptions): FoundInput {
  const records = readRecords(grid, options);
  const document = records.width ? finished(options.toDocument(records)) : undefined;
  return {
    document,
    problems: records.problems,
    locate: (problem) => ({ ...records.place(problem.pointer), ...problem }),
  };
}

/** Lays out what rows or attributes make. The problems of the rows come first. */
function layRows(chart: Chart, attributes: AttributeValues, input: FoundInput): Laid {
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => !OTHER.test(name)));
  const { layout, problems } = laid(chart, input.document, defaultsFrom(own));
  const placed = problems.map((problem) => input.locate?.(problem) ?? problem);
  return { layout, problems: [...input.problems, ...placed] };
}

/** Reads a document of this folder as a page in its language would, and lays it out in English. */
export function lay({ chart: name, path, format }: Publication): Laid {
  const chart = CHARTS.find((one) => one.name === name);
  if (!chart) throw new Error(`no chart ${name}`);
  if (format === 'json') {
    const { document } = JSON.parse(read(`${path}.json`)) as { readonly document: unknown };
    return onPage({ lang: 'en' }, () => laid(chart, document, {}));
  }
  if (format === 'csv') {
    const { attributes = {}, lang = 'en' } = JSON.parse(read(`${path}.meta.json`)) as Sidecar;
    const options = rowOptions({ lang, isLangDetected: false }, attributes, chart.toDocument);
    const input = readText({ text: read(`${path}.csv`), type: 'csv' }, options);
    return onPage({ lang }, () => layRows(chart, attributes, input));
  }
  const { attributes, lang = 'en', grid } = tagIn(read(`${path}.html`), `campaign-${name}`);
  return onPage({ lang, isSource: !grid }, () =>
    grid
      ? layRows(
          chart,
          attributes,
          fromGrid(grid, rowOptions({ lang, isLangDetected: false }, attributes, chart.toDocument)),
        )
      : layRows(chart, attributes, { document: fromAttributes(chart, attributes), problems: [] }),
  );
}

/** All documents of this folder, by chart and name. */
export function publications(): readonly Publication[] {
  // No timeline was published.
  return CHARTS.filter(({ name }) => name !== 'timeline').flatMap(({ name: chart }) => {
    const files = readdirSync(`${FOLDER}/${chart}`).sort();
    return files.flatMap((file): readonly Publication[] => {
      const [, name = '', format] = /^([^.]+)\.(json|csv|html)$/.exec(file) ?? [];
      if (!format) return [];
      const path = `${FOLDER}/${chart}/${name}`;
      const sidecar = JSON.parse(read(format === 'json' ? `${path}.json` : `${path}.meta.json`)) as Sidecar;
      return [{ chart, name, path, format: format as Publication['format'], origin: sidecar.publication }];
    });
  });
}
