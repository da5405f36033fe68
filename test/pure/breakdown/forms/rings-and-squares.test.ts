import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { BreakdownData, CategoryData } from '../../../../src/breakdown/data.js';
import { drawnOf, lay, marksOf, percent } from './drawn.js';

const of = (...values: readonly (number | string | null)[]): CategoryData[] =>
  values.map((value, index) => ({ label: 'ABCDEFGHIJ'[index] ?? '', value }));
const arcs = (data: Partial<BreakdownData>) =>
  marksOf(lay(data, 'donut')).flatMap((mark) =>
    mark.type === 'arc' ? [[mark.row, percent(mark.from), percent(mark.to), mark.series ?? mark.tone]] : [],
  );
const cells = (data: Partial<BreakdownData>): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const mark of marksOf(lay(data, 'waffle'))) if (mark.type === 'cells') counts[mark.row] = mark.cells.length;
  return counts;
};

describe('a donut', () => {
  it('has a sector for each part, clockwise from the top in the order of the rows', () => {
    expect(arcs({ categories: of(60, 30, 10) })).to.deep.equal([
      [0, 0, 60, 0],
      [1, 60, 90, 1],
      [2, 90, 100, 2],
    ]);
  });

  it('has at most six hues; of more parts all after the fifth are one in grey, and grey are what is other and the rest', () => {
    expect(arcs({ categories: of(8, 7, 6, 5, 4, 3, 2) }).map(([row, , , fill]) => [row, fill])).to.deep.equal([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [7, 'track'],
    ]);
    const other = [...of(5), { label: 'Other', value: 3 }];
    expect(arcs({ total: 10, categories: other })).to.deep.equal([
      [0, 0, 50, 0],
      [1, 50, 80, 'track'],
      [2, 80, 100, 'track'],
    ]);
  });

  it('folds the smallest of many parts, but never the largest, "unknown" or what is put forward', () => {
    const nine = [...of(2, 8, 3, 7, 4, 6, 5, 1), { label: 'Unknown', value: 4 }];
    const layout = lay({ unit: 'calls', order: 'given', categories: nine }, 'donut');
    expect(arcs({ order: 'given', categories: nine }).map(([row]) => row)).to.deep.equal([1, 3, 4, 5, 6, 9, 8]);
    const { name, cells } = layout.table.row(9);
    expect([name, ...cells]).to.deep.equal(['3 others', '6', '15%']);
    expect([layout.fold?.from, layout.fold?.to, layout.fold?.kept]).to.deep.equal([0, 8, [1, 3, 4, 5, 6]]);
    expect(layout.table.length).to.equal(9);
    const forward = lay({ highlight: 'A', order: 'given', categories: nine }, 'donut');
    expect(forward.table.row(9).name).to.equal('2 others');
  });

  it('has a total of money in the middle with its scale, or none if that has no room', () => {
    const texts = (unit: BreakdownData['unit']) =>
      (lay({ unit, categories: of(99, 1) }, 'donut').scenes[0]?.labels ?? [])
        .slice(1)
        .map(({ text, strong }) => text + (strong ?? ''));
    expect(texts({ other: 'pounds', currency: 'GBP', scale: 1e6 })).to.deep.equal(['£100', 'million']);
    expect(texts({ other: 'pounds', currency: 'GBP' })).to.deep.equal(['£100']);
    expect(texts({ other: 'tonnes of carbon dioxide', scale: 1e6 })).to.deep.equal([]);
  });

  it('has the share of each part in it if there is room, and the total in the middle', () => {
    const { labels = [] } = lay({ unit: 'calls', categories: of(95, 5) }, 'donut').scenes[0] ?? {};
    expect(labels.map(({ text, strong }) => text + (strong ?? ''))).to.deep.equal(['95%', '5%', '100', 'calls']);
    const small = lay({ unit: 'calls', categories: of(99, 1) }, 'donut').scenes[0]?.labels ?? [];
    expect(small.map(({ text, strong }) => text + (strong ?? ''))).to.deep.equal(['99%', '100', 'calls']);
  });

  it('of per cents that are fewer than 100 by rounding is open where they end', () => {
    expect(arcs({ unit: '%', categories: of(33.3, 33.3, 33.3) }).at(-1)).to.deep.equal([2, 66.6, 99.9, 2]);
  });

  it('is bars, with a note, if a figure is no part', () => {
    expect(drawnOf(lay({ categories: of(5, '[c]') }, 'donut'))).to.deep.equal([
      'bars',
      'Not drawn as a ring: a figure is withheld.',
    ]);
  });
});

describe('a waffle', () => {
  it('has a hundred squares, as many for each part as its share', () => {
    expect(cells({ whole: true, categories: of(500, 250, 250) })).to.deep.equal({ 0: 50, 1: 25, 2: 25 });
    expect(drawnOf(lay({ categories: of(500, 250, 250) }, 'waffle'))).to.deep.equal([
      'waffle',
      'Each square is 1 in 100.',
    ]);
  });

  it('gives the squares that are left to the largest remainders', () => {
    expect(cells({ categories: of(1000, 1000, 1000) })).to.deep.equal({ 0: 34, 1: 33, 2: 33 });
  });

  it('has a square for each that is counted, if these are at most a hundred', () => {
    const unit = { one: 'case', other: 'cases' };
    expect(cells({ unit, total: 42, categories: of(23, 11) })).to.deep.equal({ 0: 23, 1: 11, 2: 8 });
    expect(drawnOf(lay({ unit, total: 42, categories: of(23, 11) }, 'waffle'))[1]).to.equal('Each square is 1 case.');
  });

  it('is bars, with a note, if a figure is no part', () => {
    expect(drawnOf(lay({ categories: of(5, -1) }, 'waffle'))).to.deep.equal([
      'bars',
      'Not drawn as squares: a figure is below zero.',
    ]);
  });
});
