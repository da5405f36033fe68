import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  english,
  layoutBreakdown,
  layoutFigure,
  parseBreakdown,
  parseFigure,
  type BreakdownData,
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

  it('leaves out the title of a sentence that begins with it', () => {
    const { data } = parseFigure({ title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021' });
    assert.equal(toText(layoutFigure(data ?? assert.fail(), english)), 'Gangs dismantled: over 6,000 in 2021.');
  });
});

describe('toTsv', () => {
  it('has a line for each row, with tabs between its cells, and no formulas', () => {
    assert.equal(
      toTsv(CALLS),
      'Category\tcalls\nHeating\tover 5,200\n\'=HYPERLINK("x")\t−30\nTabs and lines\tno figure given',
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
});
