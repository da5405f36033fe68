import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  english,
  layoutBreakdown,
  layoutFigure,
  parseBreakdown,
  parseFigure,
  type BreakdownData,
  type FigureData,
} from '../../../src/data.js';
import { toHtml, toText, toTsv } from '../../../src/export.js';

const breakdown = (document: Partial<BreakdownData>) =>
  layoutBreakdown(parseBreakdown({ title: 'Calls', categories: [], ...document }).data ?? assert.fail(), english);

const CALLS = breakdown({
  unit: 'calls',
  source: { name: 'Helpline <1>', url: 'https://example.org/', date: '2022-07-25' },
  categories: [
    { label: 'Heating', value: '>5200' },
    { label: '=HYPERLINK("x")', value: -30 },
    { label: 'Tabs\tand lines', value: null },
  ],
});

describe('toText', () => {
  it('has the title, the sentence and the source with its address', () => {
    assert.equal(
      toText({ ...CALLS, sentence: 'The sentence.' }),
      'Calls\nThe sentence.\nSource: Helpline <1>, 25 July 2022 https://example.org/',
    );
  });

  it('has the licence after the source', () => {
    const source = { name: 'Helpline', date: '2022', licence: 'CC BY 4.0' };
    assert.equal(
      toText({ ...CALLS, frame: breakdown({ source, categories: [{ label: 'A', value: 1 }] }).frame })
        .split('\n')
        .at(-1),
      'Source: Helpline, 2022 (CC BY 4.0)',
    );
  });

  it('has the address of a source once if that is its name', () => {
    const { frame } = breakdown({
      source: { name: 'https://example.org/', url: 'https://example.org/', date: '2022' },
      categories: [{ label: 'A', value: 1 }],
    });
    assert.equal(toText({ ...CALLS, frame, sentence: 'One.' }), 'Calls\nOne.\nSource: https://example.org/, 2022');
  });

  it('leaves out the title of a sentence that begins with it', () => {
    const { data } = parseFigure({ title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021' });
    assert.equal(toText(layoutFigure(data ?? assert.fail(), english)), 'Gangs dismantled: over 6,000 in 2021.');
  });
});

describe('toTsv', () => {
  it('has a line for each row, with tabs between its cells, and no formulas', () => {
    assert.equal(
      toTsv(CALLS),
      'Category\tCalls\nHeating\tover 5,200\n\'=HYPERLINK("x")\t−30\nTabs and lines\tno figure given',
    );
  });
});

describe('toTsv of a figure', () => {
  const figure = (document: Partial<FigureData>) =>
    toTsv(layoutFigure(parseFigure({ title: 'Gangs', value: null, ...document }).data ?? assert.fail(), english));

  it('has the headline where no table is drawn, after the figures that it is compared with', () => {
    assert.equal(
      figure({ value: '>6000', unit: 'gangs', period: '2021', previous: { period: '2020', value: 5000 } }),
      'Period\tGangs\n2020\t5,000\n2021\tover 6,000',
    );
  });

  it('has the headline by the title if it has no period', () => {
    assert.equal(figure({ value: '>6000', unit: 'gangs' }), '\tGangs\nGangs\tover 6,000');
  });

  it('has the headline once if its period is one of the table', () => {
    const observations = [
      { period: '2020', value: 5000 },
      { period: '2021', value: 6000 },
    ];
    assert.equal(figure({ value: 6000, period: '2021', observations }), 'Period\tValue\n2020\t5,000\n2021\t6,000');
    assert.equal(
      figure({ value: 7000, period: '2022', observations }),
      'Period\tValue\n2020\t5,000\n2021\t6,000\n2022\t7,000',
    );
  });
});

describe('toHtml', () => {
  it('is a table with its title, in which markup is text', () => {
    assert.equal(
      toHtml(breakdown({ title: 'A & B', categories: [{ label: '<b>', value: 1 }] })),
      '<table lang="en"><caption>A &amp; B</caption><thead><tr><th>Category</th><th>Value</th></tr></thead><tbody><tr><th>&lt;b&gt;</th><td>1</td></tr></tbody></table>',
    );
  });
  it('has its sources below it, each with a link', () => {
    const source = { name: 'Homes & Agency', url: 'https://example.org/homes?a=1&b=2', date: '2022-02-01' };
    const html = toHtml(
      breakdown({ title: 'Homes', source, categories: [{ label: 'A', value: 1, source: { name: 'Own count' } }] }),
    );
    assert.equal(
      html.slice(html.indexOf('</table>')),
      '</table><p>Source: <a href="https://example.org/homes?a=1&amp;b=2">Homes &amp; Agency</a>, 1 February 2022</p><p>Source: Own count</p>',
    );
  });
});
