// Tables of a page, as markup has them. What a browser has of its own is in `test/browser/element/table.test.ts`.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { exactly } from '../../../src/rows/cell.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { readTable, type RowOptions } from '../../../src/sources/rows.js';
import { finished } from '../../../src/contract/steps.js';
import { gridSteps } from '../../../src/sources/child-table.js';
import { toDocument as toFigure } from '../../../src/figure/rows.js';
import { toDocument as toProgress } from '../../../src/progress/rows.js';
import { toldAt } from '../rows/sheet.js';
import { tableOf } from './made.js';

/** The texts of a table’s cells, row by row. */
const texts = (html: string): readonly (readonly string[])[] =>
  finished(gridSteps(tableOf(html))).lines.map(({ cells }) => cells.map(({ text }) => text));

/** The document as JSON has it, and each problem as a line. */
function make(html: string, how: RowOptions): { document: unknown; told: readonly string[] } {
  const { document, problems } = readTable(tableOf(html), { lang: 'en', ...how });
  return { document: document && (JSON.parse(JSON.stringify(document)) as unknown), told: toldAt(problems) };
}

const breakdown: RowOptions = { toDocument: toBreakdown };

describe('a table', () => {
  it('has no marks of footnotes, and no row of headings alone', () => {
    expect(
      texts(
        `<table>
          <tr><th>Year</th><th><p>Population<sup class="reference">[a]</sup></p></th></tr>
          <tr><td>2011<sup>[1]</sup></td><td>132,512<sup><a href="#b">[b]</a></sup></td></tr>
        </table>`,
      ),
    ).to.deep.equal([
      ['Year', 'Population'],
      ['2011', '132,512'],
    ]);
    const medals = `<table>
      <tr><th rowspan="2">Country</th><th colspan="2">Medals</th></tr>
      <tr><th>Gold</th><th>Silver</th></tr>
      <tr><th>Norway</th><td>16</td><td>8</td></tr>
    </table>`;
    expect(make(medals, breakdown).document).to.deep.equal({
      title: 'Medals',
      subtitle: 'Norway',
      categories: [
        { label: 'Gold', value: 16 },
        { label: 'Silver', value: 8 },
      ],
    });
  });
  it('is a document: its caption the title, its head the columns, its foot the total', () => {
    const made = make(
      `<table>
        <caption>Suspects by link</caption>
        <thead><tr><th scope="col">Link</th><th scope="col">Suspects</th></tr></thead>
        <tbody><tr><th scope="row"><a href="/payments">Payments</a> and settlements</th><td>&gt;73,000 [p]</td></tr>
          <tr><th scope="row">Advertisements</th><td>–</td></tr>
          <tr><th scope="row">Supply</th><td>1.234,5</td></tr></tbody>
        <tfoot><tr><th scope="row">All</th><td>90,000</td></tr></tfoot>
      </table>`,
      breakdown,
    );
    expect(made).to.deep.equal({
      document: {
        title: 'Suspects by link',
        total: 90000,
        categories: [
          { label: 'Payments and settlements', value: '>73000 [p]', href: '/payments' },
          { label: 'Advertisements', value: null },
          { label: 'Supply', value: { unread: true } },
        ],
      },
      told: ['lost not-a-quantity /categories/2/value 4:2'],
    });
  });

  it('whose foot has a total that cannot be read says so, and makes up none', () => {
    const made = make(
      `<table>
        <tbody><tr><th>Payments</th><td>70,000</td></tr></tbody>
        <tfoot><tr><td colspan="2">Source: Ministry, 2021</td></tr>
          <tr><th>Total</th><td>see page 80</td></tr></tfoot>
      </table>`,
      breakdown,
    );
    expect(made).to.deep.equal({
      document: {
        source: { name: 'Ministry, 2021' },
        total: { unread: true },
        categories: [{ label: 'Payments', value: 70000 }],
      },
      told: ['lost not-a-quantity /total 3:2'],
    });
  });

  it('with nothing but cells is one too', () => {
    const table = `<table>
      <tr><td>Link</td><td>Suspects</td></tr>
      <tr><td>Payments</td><td>5</td></tr>
    </table>`;
    expect(make(table, breakdown)).to.deep.equal({
      document: { title: 'Suspects', categories: [{ label: 'Payments', value: 5 }] },
      told: [],
    });
  });

  it('whose first row is all names has it as its head, though they are years', () => {
    const table = `<table>
      <tr><th>What</th><th>2021</th></tr>
      <tr><th>Payments</th><td>5</td></tr>
    </table>`;
    expect(make(table, breakdown).document).to.deep.equal({
      period: '2021',
      categories: [{ label: 'Payments', value: 5 }],
    });
  });

  it('without rows makes no document, which is reported below heads', () => {
    expect(make('<table></table>', breakdown)).to.deep.equal({ document: undefined, told: [] });
    const heads = '<table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead></table>';
    expect(make(heads, breakdown)).to.deep.equal({ document: undefined, told: ['noted empty -:-'] });
  });
});

describe('the text of a cell', () => {
  const text = (cell: string): string | undefined => texts(`<table><tr><td>${cell}</td></tr></table>`)[0]?.[0];

  it('has one space between words and lines', () => {
    expect(text('Payments<br />and <b>settle</b>ments')).to.equal('Payments and settlements');
    expect(text('<p>A</p><div>B</div>')).to.equal('A B');
  });
  it('is without what is hidden, struck out or not text', () => {
    expect(
      text('5<span aria-hidden="true"> ▲</span><span hidden>6</span><del>7</del><s>8</s><template>9</template>'),
    ).to.equal('5');
  });
  it('is without that of tables inside it', () => {
    const rows = texts('<table><tr><td>A <table><tr><td>B</td></tr></table></td><td>5</td></tr></table>');
    expect(rows).to.deep.equal([['A', '5']]);
  });
  it('keeps raised and lowered digits apart from figures', () => {
    expect(text('5,000<sup>1</sup>')).to.equal('5,000¹');
    expect(text('CO<sub>2</sub> in m<sup>3</sup>')).to.equal('CO₂ in m³');
    const table = '<table><tr><td>A</td><td>5,000<sup>1</sup></td></tr></table>';
    expect(make(table, breakdown)).to.deep.equal({
      document: { categories: [{ label: 'A', value: 5000 }] },
      told: [],
    });
  });
});

describe('what a machine is told in a cell', () => {
  const cell = (content: string): object | undefined =>
    finished(gridSteps(tableOf(`<table><tr><td>${content}</td></tr></table>`))).lines[0]?.cells[0];

  it('stands in the place of the number alone', () => {
    expect(cell('over <data value="6000">6 k</data> [p]')).to.deep.include({
      text: 'over 6 k [p]',
      figure: `over ${exactly('6000')} [p]`,
    });
  });
  it('is read as the notation has it, whatever the language', () => {
    const table = `<table lang="de">
      <tr><td>A</td><td><data value="1234.5">1,2 Tsd.</data></td></tr>
      <tr><td>B</td><td>&gt;<data value="6000">6 Tsd.</data></td></tr>
      <tr><td><data value="17">C</data></td><td><data value="&gt;5..6">viele</data></td></tr>
    </table>`;
    expect(make(table, breakdown)).to.deep.equal({
      document: {
        lang: 'de',
        categories: [
          { label: 'A', value: 1234.5 },
          { label: 'B', value: '>6000' },
          { label: 'C', value: { unread: true } },
        ],
      },
      told: ['lost not-a-quantity /categories/2/value 3:2'],
    });
  });
  it('is no figure given, in whatever words, where it is empty', () => {
    const table = `<table lang="de">
      <tr><th>Art</th><th>Wert</th></tr>
      <tr><td>A</td><td><data value="">keine Angabe</data></td></tr>
      <tr><td>B</td><td><data value=" ">ohne Zahl</data> [p]</td></tr>
    </table>`;
    expect(make(table, breakdown)).to.deep.equal({
      document: {
        lang: 'de',
        categories: [
          { label: 'A', value: null },
          { label: 'B', value: '[p]' },
        ],
      },
      told: [],
    });
  });
  it('does not tell a figure that its text withholds', () => {
    const table = `<table>
      <tr><td>A</td><td><data value="4711">[c]</data></td></tr>
      <tr><td>B</td><td><data value="4711">4,711</data> [c]</td></tr>
    </table>`;
    const { document, problems } = readTable(tableOf(table), { lang: 'en', ...breakdown });
    expect(document).to.have.nested.property('categories[0].value', '[c]');
    expect(document).to.have.nested.property('categories[1].value', '[c]');
    expect(JSON.stringify([document, problems])).not.to.include('4711');
  });
  it('is the time of the one <time> in it, to the day', () => {
    expect(cell('<time datetime="2021-07">July 2021</time>')).to.deep.include({ time: '2021-07' });
    expect(cell('<time datetime="2021-07-31T10:00Z">then</time>')).to.deep.include({ time: '2021-07-31' });
    expect(cell('<time datetime="2018">a</time> to <time datetime="2022">b</time>')).to.deep.include({
      time: undefined,
    });
  });
  it('is the address of the one link in it, as it is written', () => {
    expect(cell('<a href="../a?b#c">A</a>')).to.deep.include({ href: '../a?b#c' });
    expect(cell('<a href="#a">A</a> <a href="#b">B</a>')).to.deep.include({ href: undefined });
    expect(cell('<a name="a">A</a>')).to.deep.include({ href: undefined });
  });
});

describe('the language of a cell', () => {
  it('is that of the nearest element that says one', () => {
    const table = `<table lang="de">
      <tbody><tr><td>A</td><td>1.234,5</td></tr>
        <tr><td lang="cy">B</td><td lang="en">1,234.5</td></tr></tbody>
      <tbody lang=""><tr><td>C</td><td>1.234</td></tr></tbody>
    </table>`;
    expect(make(table, breakdown)).to.deep.equal({
      document: {
        lang: 'de',
        categories: [
          { label: 'A', value: 1234.5 },
          { label: 'B', value: 1234.5, lang: 'cy' },
          { label: 'C', value: { unread: true } },
        ],
      },
      told: ['lost ambiguous-number /categories/2/value 3:2'],
    });
  });
});

describe('a cell that spans several', () => {
  it('stands in each of them, within its group of rows', () => {
    expect(
      texts(
        `<table>
          <thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr>
            <tr><th>C</th><th>D</th></tr></thead>
          <tbody><tr><td rowspan="5">E</td><td rowspan="0">F</td><td>1</td></tr>
            <tr><td>2</td></tr></tbody>
          <tbody><tr><td>G</td><td colspan="2">3</td></tr></tbody>
        </table>`,
      ),
    ).to.deep.equal([
      ['A', 'B', 'B'],
      ['A', 'C', 'D'],
      ['E', 'F', '1'],
      ['E', 'F', '2'],
      ['G', '3', '3'],
    ]);
  });
  it('is a parent of its rows', () => {
    const table = `<table>
      <thead><tr><th>Group</th><th>Category</th><th>Value</th></tr></thead>
      <tbody><tr><th rowspan="2" scope="rowgroup">A</th><th scope="row">B</th><td>1</td></tr>
        <tr><th scope="row">C</th><td>2</td></tr></tbody>
    </table>`;
    expect(make(table, breakdown).document).to.deep.equal({
      categories: [
        {
          label: 'A',
          value: null,
          categories: [
            { label: 'B', value: 1 },
            { label: 'C', value: 2 },
          ],
        },
      ],
    });
  });
  it('fills no more than 1,000 columns', () => {
    const [row] = texts('<table><tr><td colspan="900">A</td><td colspan="900">B</td><td>C</td></tr></table>');
    expect(row).to.have.lengthOf(1000);
  });
});

describe('a table of each chart', () => {
  const table = `<table>
    <thead><tr><th>Year</th><th>Homes</th></tr></thead>
    <tbody><tr><th><time datetime="2020">two years ago</time></th><td>12,300</td></tr>
      <tr><th><time datetime="2021">last year</time></th><td>14,200</td></tr></tbody>
  </table>`;
  const observations = [
    { period: '2020', value: 12300 },
    { period: '2021', value: 14200 },
  ];

  it('is that of a figure', () => {
    expect(make(table, { toDocument: toFigure }).document).to.deep.equal({
      title: 'Homes',
      period: '2021',
      value: 14200,
      observations,
    });
  });
  it('is that of figures period by period', () => {
    expect(make(table, { toDocument: toDelta }).document).to.deep.equal({
      title: 'Homes',
      series: [{ label: 'Homes', observations }],
    });
  });
  it('is that of progress', () => {
    const measures = `<table>
      <thead><tr><th>Measure</th><th>Value</th><th>Target</th></tr></thead>
      <tbody><tr><th>Homes</th><td>85,000</td><td>100,000</td></tr></tbody>
    </table>`;
    expect(make(measures, { toDocument: toProgress }).document).to.deep.equal({
      measures: [{ label: 'Homes', value: 85000, target: 100000 }],
    });
  });
});
