import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { BreakdownData, CategoryData } from '../../../../src/breakdown/data.js';
import { drawnOf, lay, marksOf, percent, wordsOf } from './drawn.js';

const one = (label: string, before: string | number, value: string | number): CategoryData => ({
  label,
  value,
  previous: { period: '2023', value: before },
});
const offences = (...categories: readonly CategoryData[]): Partial<BreakdownData> => ({
  unit: 'offences',
  period: '2024',
  categories,
});
const bars = (data: Partial<BreakdownData>) =>
  marksOf(lay(data, 'changes')).flatMap((mark) =>
    mark.type === 'rect' ? [[mark.row, percent(mark.x), percent(mark.width), mark.tone ?? 'plain']] : [],
  );

const ticks = (data: Partial<BreakdownData>): string =>
  lay(data, 'changes')
    .scenes[0]!.labels.map(({ text }) => text)
    .join(' ');

describe('changes', () => {
  it('are bars on both sides of zero, in per cent of the earlier figures, the largest rise first', () => {
    const data = offences(one('Theft', 100, 80), one('Fraud', 200, 260), one('Robbery', 50, 55));
    expect(bars(data)).to.deep.equal([
      [0, 40, 60, 'plain'],
      [1, 40, 20, 'plain'],
      [2, 0, 40, 'soft'],
    ]);
    const layout = lay(data, 'changes');
    expect(ticks(data)).to.equal('−20 −10 0 +10 +20 +30%');
    expect(wordsOf(layout)).to.deep.equal([
      'Fraud | 200 | 260 | +60 (+30%)',
      'Robbery | 50 | 55 | +5 (+10%)',
      'Theft | 100 | 80 | −20 (−20%)',
    ]);
  });

  it('keep an order that the document has', () => {
    const data = offences(one('Theft', 100, 80), one('Fraud', 200, 260));
    expect(wordsOf(lay({ ...data, order: 'given' }, 'changes'))[0]).to.match(/^Theft/);
    expect(wordsOf(lay({ ...data, order: 'value' }, 'changes'))[0]).to.match(/^Fraud/);
    expect(wordsOf(lay({ ...data, order: 'change' }, 'bars'))[0]).to.match(/^Fraud/);
  });

  it('are in the unit of the figures if one has no per cent, as from zero', () => {
    expect(bars(offences(one('Theft', 0, 30), one('Fraud', 200, 210)))).to.deep.equal([
      [0, 0, 100, 'plain'],
      [1, 0, 33.33, 'plain'],
    ]);
  });

  it('have the unit and the scale of the figures at their last tick, of per cents in the head', () => {
    const figures = [one('Health', -3.2, 4.1), one('Schools', 1.1, -0.4)];
    expect(ticks({ unit: '£ million', categories: figures })).to.equal('−2 0 +2 +4 +6 +£8 million');
    const rates = { unit: '%', categories: [one('Health', 12, 9.5), one('Schools', 8, 8.5)] };
    expect(ticks(rates)).to.equal('−3 −2 −1 0 +1');
    expect(lay(rates, 'changes').table.heads.at(-1)).to.equal('Change, points');
  });

  it('have the scale of their unit in the head', () => {
    const data = { ...offences(one('Care', 139.1, 148.2), one('Waste', 32.5, 31)), unit: '£ million' };
    expect(lay(data, 'changes').table.heads.at(-1)).to.equal('Change, £ million');
    expect(wordsOf(lay(data, 'changes'))[0]).to.equal('Care | 139.1 | 148.2 | +9.1 (+6.5%)');
  });

  it('have no bar where there is none, and a dotted line where it cannot be stated', () => {
    const data = offences(one('Theft', 100, 120), { label: 'Fraud', value: 5 }, one('Arson', 3, '4 [b]'));
    const { marks = [] } = lay(data, 'changes').scenes[0] ?? {};
    expect(marks.filter((mark) => mark.type === 'rule' && mark.role === 'missing').map(({ row }) => row)).to.deep.equal(
      [2],
    );
    expect(wordsOf(lay(data, 'changes'))).to.deep.equal([
      'Theft | 100 | 120 | +20 (+20%)',
      'Fraud |  | 5 | no earlier figure',
      'Arson | 3 | 4, break in series | break in series',
    ]);
  });

  it('are bars of the figures, with a note, if none can be stated or one is a bound', () => {
    expect(drawnOf(lay(offences(one('Arson', 3, '[c]')), 'changes'))).to.deep.equal([
      'bars',
      'Not drawn as changes: no two figures can be compared.',
    ]);
    expect(drawnOf(lay(offences(one('Arson', 3, '>4'), one('Theft', 1, 2)), 'changes'))).to.deep.equal([
      'bars',
      'Figures that are not exact are not drawn as changes.',
    ]);
  });
});
