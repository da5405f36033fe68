import { expect } from 'chai';
import { describe, it } from 'node:test';
import { layoutBreakdown } from '../../src/breakdown/layout.js';
import { layoutDelta } from '../../src/delta/layout.js';
import { toJson } from '../../src/export.js';
import { parseRows } from '../../src/rows.js';
import { english } from '../../src/words/index.js';

const HOMES = 'Measure,Homes\nLofts,"14,200"\n"Windows, all kinds",600 [p]\nCellars,';

describe('parseRows', () => {
  it('reads CSV as the tag does, with the attributes of the tag', () => {
    const { data, problems } = parseRows('breakdown', HOMES, {
      lang: 'en',
      heading: 'Homes by measure',
      unit: 'homes',
      sourceName: 'Homes Agency',
    });
    expect(problems).to.deep.equal([]);
    const { frame, table } = layoutBreakdown(data!, english);
    expect(frame.title).to.equal('Homes by measure');
    expect(frame.sources.map(({ before, name }) => before + name)).to.deep.equal(['Source: Homes Agency']);
    expect(Array.from({ length: table.length }, (_, i) => [table.row(i).name, ...table.row(i).cells])).to.deep.equal([
      ['Lofts', '14,200'],
      ['Windows, all kinds', '600, provisional'],
      ['Cellars', 'no figure given'],
    ]);
  });

  it('reads lists of objects, and JSON of them', () => {
    const rows = [
      { Year: 2020, Homes: 12300 },
      { Year: 2021, Homes: 14200 },
    ];
    for (const given of [rows, JSON.stringify(rows), 'Year\tHomes\n2020\t12300\n2021\t14200']) {
      const { data } = parseRows('delta', given, { lang: 'en', heading: 'Homes' });
      expect(layoutDelta(data!, english).frame.sentence).to.equal('14,200 in 2021, up 1,900 (15.4%) on 2020.');
    }
  });

  it('takes the column that an option names, and the language of the page', () => {
    const csv = 'Ort;Alt;Neu\nKöln;1.500;2.500\nBonn;1.250;3.125';
    const { data } = parseRows('breakdown', csv, { lang: 'de', heading: 'Bäume', valueColumn: 'Alt' });
    expect(data?.categories.map(({ label, value }) => [label, value.value])).to.deep.equal([
      ['Köln', 1500],
      ['Bonn', 1250],
    ]);
  });

  it('reports each problem at its line and column', () => {
    const { problems } = parseRows('figure', 'Period,Homes\n2020,5\n2021,x', { lang: 'en', heading: 'Homes' });
    expect(problems.map(({ code, line, column }) => [code, line, column])).to.deep.equal([['not-a-quantity', 3, 2]]);
  });

  it('reports options that there are not, and has their types', () => {
    const settings = { lang: 'en', heading: 'Homes', valueColum: 'Homes', 'label-column': 'Measure', colour: 'red' };
    expect(parseRows('breakdown', HOMES, settings).problems.map((problem) => english.problem(problem))).to.deep.equal([
      '/valueColum: Unknown member. Did you mean “valueColumn”?',
      '/label-column: Unknown member. Did you mean “labelColumn”?',
      '/colour: Unknown member. Correct its name, or remove it.',
    ]);
    // @ts-expect-error an option has the name of an attribute
    parseRows('breakdown', HOMES, { heading: 'Homes', valueColum: 'Homes' });
  });

  it('gives what a program saves as JSON and reads again', () => {
    const { data } = parseRows('breakdown', HOMES, { lang: 'en', heading: 'Homes by measure' });
    const again = parseRows('breakdown', toJson(data!));
    expect(again.data?.categories.map(({ label, value }) => [label, value.value, value.status])).to.deep.equal([
      ['Lofts', 14200, undefined],
      ['Windows, all kinds', 600, ['P']],
      ['Cellars', undefined, undefined],
    ]);
  });

  it('has no data of what is none, and never throws', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const none of ['', 'nothing', '{"a":', [], proxy])
      expect(parseRows('breakdown', none as string).data).to.equal(undefined);
  });
});
