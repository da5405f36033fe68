// Random figures, written as a spreadsheet writes CSV and as a page writes a table, are read as the same figures.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseDelta } from '../../../src/delta/data.js';
import { parseFigure } from '../../../src/figure/data.js';
import { parseProgress } from '../../../src/progress/data.js';
import type { FoundInput } from '../../../src/sources/source.js';
import { inputOfCsv, inputOfTable, type How } from '../sources/made.js';

const LANGS = ['en', 'de', 'fr', 'es'] as const;
type Lang = (typeof LANGS)[number];

/** A figure as it is meant: [value, comparator, status]. */
type Meant = readonly [value: number | undefined, comparator: string, status: string];
interface Figure {
  readonly size: number;
  readonly decimals: number;
  readonly comparator: string;
  readonly status: string;
  readonly isMissing: boolean;
}

const figures: fc.Arbitrary<Figure> = fc.record({
  size: fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(9_999_999), fc.integer({ min: -9999, max: -1 })),
  decimals: fc.constantFrom(0, 0, 1, 2),
  comparator: fc.constantFrom('', '', '', '>', '<=', '~'),
  status: fc.constantFrom('', '', '', 'p', 'e'),
  isMissing: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const valueOf = ({ size, decimals }: Figure): number => Number((size / 10 ** decimals).toFixed(decimals));
const meantBy = (figure: Figure): Meant =>
  figure.isMissing ? [undefined, '', ''] : [valueOf(figure), figure.comparator, figure.status.toUpperCase()];

/** Words of comparators in the pages of each language; files have the signs. */
const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { '>': 'over ', '<=': 'at most ', '~': 'about ' },
  de: { '>': 'über ', '<=': 'höchstens ', '~': 'rund ' },
  fr: { '>': 'plus de ', '<=': 'au plus ', '~': 'environ ' },
  es: { '>': 'más de ', '<=': 'como máximo ', '~': 'aproximadamente ' },
};

/** A figure as the cell of a page has it: with separators of thousands, and the words of its language. */
function inPage(figure: Figure, lang: Lang): string {
  if (figure.isMissing) return '–';
  const { decimals, comparator, status } = figure;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = new Intl.NumberFormat(lang, digits).format(valueOf(figure)).replace('-', '−');
  return `${WORDS[lang][comparator] ?? ''}${number}${status && ` [${status}]`}`;
}

/** A figure as a spreadsheet saves it: without separators of thousands. */
function inFile(figure: Figure, lang: Lang): string {
  if (figure.isMissing) return '';
  const { decimals, comparator, status } = figure;
  const number = valueOf(figure).toFixed(decimals);
  return `${comparator}${lang === 'en' ? number : number.replace('.', ',')}${status && ` [${status}]`}`;
}

/** A cell of CSV with its quotation marks, where it needs them. */
const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

type Rows = readonly (readonly (string | Figure)[])[];

function csvOf(rows: Rows, lang: Lang): readonly string[] {
  const delimiter = lang === 'en' ? ',' : ';';
  return rows.map((cells) =>
    cells.map((cell) => quoted(typeof cell === 'string' ? cell : inFile(cell, lang), delimiter)).join(delimiter),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function tableOf([head = [], ...rows]: Rows, lang: Lang): string {
  const line = (cells: Rows[number], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(typeof cell === 'string' ? cell : inPage(cell, lang))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody></table>`;
}

const NAMES = ['Wales', 'Gas, coal and oil', 'Trains & buses', '“Quoted” crimes', 'a "b" c', 'Straße; Weg', 'x < y'];
/** Rows of figures, each row with a name of its own. */
const rowsOf = (width: number, least = 2): fc.Arbitrary<readonly (readonly [string, ...Figure[]])[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...NAMES), fc.array(figures, { minLength: width, maxLength: width })), {
      minLength: least,
      maxLength: 6,
    })
    .map((rows) => rows.map(([name, cells], i) => [`${name} ${String.fromCharCode(65 + i)}`, ...cells] as const));

interface Read {
  readonly value: { readonly value?: number; readonly comparator?: string; readonly status?: readonly string[] };
}
const readAs = ({ value: { value, comparator = '', status = [] } }: Read): Meant => [value, comparator, status.join()];

/** Reads rows as a file and as a table, and compares what was found in each with what was meant. */
function holds<Found>(how: How, lang: Lang, rows: Rows, find: (input: FoundInput) => Found, meant: Found): void {
  expect(find(inputOfCsv({ ...how, lang }, ...csvOf(rows, lang))), csvOf(rows, lang).join('\n')).to.deep.equal(meant);
  const table = tableOf(rows, lang);
  expect(find(inputOfTable({ ...how, lang }, table)), table).to.deep.equal(meant);
}

const PARAMETERS = { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 20_211) };
const languages = fc.constantFrom(...LANGS);

describe('random figures in files and tables', () => {
  it('are the same categories', () => {
    fc.assert(
      fc.property(languages, rowsOf(1), (lang, rows) => {
        const find = ({ document }: FoundInput) =>
          parseBreakdown(document, { title: 'T' }).data?.categories.map((one) => [one.label, readAs(one)]);
        const meant = rows.map(([name, figure]) => [name, figure && meantBy(figure)]);
        holds({ chart: 'breakdown' }, lang, [['Kind', 'Homes'], ...rows], find, meant as ReturnType<typeof find>);
      }),
      PARAMETERS,
    );
  });

  it('are the same measures with their targets', () => {
    fc.assert(
      fc.property(languages, rowsOf(2), (lang, rows) => {
        const find = ({ document }: FoundInput) =>
          parseProgress(document, { title: 'T' }).data?.measures.map((one) => [
            one.label,
            readAs(one),
            one.target ? readAs({ value: one.target }) : [undefined, '', ''],
          ]);
        const meant = rows.map(([name, ...cells]) => [name, ...cells.map(meantBy)]);
        const all = [['Measure', 'Value', 'Target'], ...rows];
        holds({ chart: 'progress' }, lang, all, find, meant as ReturnType<typeof find>);
      }),
      PARAMETERS,
    );
  });

  it('are the same series', () => {
    fc.assert(
      fc.property(languages, rowsOf(2), (lang, rows) => {
        // A column without a figure is no series, and one of nothing but "over 65" may be names.
        const isPlain = ({ isMissing, comparator }: Figure): boolean => !isMissing && !comparator;
        fc.pre([1, 2].every((i) => rows.some((row) => isPlain(row[i] as Figure))));
        const find = ({ document }: FoundInput) =>
          parseDelta(document, { title: 'T' }).data?.series.map((one) => [
            one.label,
            ...one.observations.map((observation) => readAs(observation)),
          ]);
        const dated = rows.map(([, ...cells], i) => [String(2015 + i), ...cells]);
        const meant = ['Homes', 'Flats'].map((name, i) => [
          name,
          ...rows.map(([, ...cells]) => (cells[i] ? meantBy(cells[i]) : [])),
        ]);
        const all = [['Year', 'Homes', 'Flats'], ...dated];
        holds({ chart: 'delta' }, lang, all, find, meant as ReturnType<typeof find>);
      }),
      PARAMETERS,
    );
  });

  it('are the same trend of a figure', () => {
    fc.assert(
      fc.property(languages, rowsOf(1), (lang, rows) => {
        const find = ({ document }: FoundInput) =>
          parseFigure(document, { title: 'T' }).data?.observations.map((one) => [one.period?.text, readAs(one)]);
        const dated = rows.map(([, ...cells], i) => [`2021-${String(i + 1).padStart(2, '0')}`, ...cells]);
        const meant = rows.map(([, figure], i) => [`2021-0${i + 1}`, figure && meantBy(figure)]);
        holds({ chart: 'figure' }, lang, [['Month', 'Homes'], ...dated], find, meant as ReturnType<typeof find>);
      }),
      PARAMETERS,
    );
  });
});
