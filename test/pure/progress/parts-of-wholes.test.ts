import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { parseProgress } from '../../../src/progress/data.js';
import type { ProgressLayout } from '../../../src/progress/layout.js';
import { toldBy } from '../rows/told.js';
import { barsOf, claims, lay, marksOf, one, rowOf, rowOfLayout } from './laid-out.js';

const textsOf = ({ table }: ProgressLayout): readonly string[] => rowsOf(table).map(({ cells }) => cells.join(' | '));

const BEDS = [
  { label: 'A', value: 45, total: 50 },
  { label: 'B', value: 30, total: 40 },
];

describe('a measure that is a part of a whole', () => {
  it('has its share of the whole, and no distance, status or pace', () => {
    expect(rowOf({ value: 45, total: 50 })).to.deep.include({ value: '45', rest: 'out of 50 · 90%', gap: '' });
    const timed = { span: '2018/2022', asOf: '2021-12-31', kind: 'cumulative' } as const;
    expect(rowOf({ value: 45, total: 50 }, timed).status).to.equal(undefined);
    expect(rowOf({ value: 45, target: 50 }, timed).status).to.equal('Ahead');
  });

  it('has the decimals of shares that the document has', () => {
    const { table } = lay({ title: 'Beds', shareDecimals: 1, measures: [{ label: 'A', value: 41, total: 48 }] });
    expect(table.row(0).cells).to.deep.equal(['41', 'out of 48 · 85.4%']);
    expect(toldBy(parseProgress({ title: 'Beds', shareDecimals: 4, measures: BEDS }))).to.deep.equal([
      'lost out-of-range /shareDecimals',
    ]);
  });

  it('may be more than the whole, and above no target', () => {
    const layout = one({ value: 60, total: 50 });
    expect(rowOfLayout(layout)).to.deep.include({ rest: 'out of 50 · 120%', status: undefined });
    expect(layout.frame.sentence).to.equal('');
    expect(barsOf(layout)).to.deep.equal([[0, 100]]);
  });

  it('is less of a whole that is over a number', () => {
    expect(rowOf({ value: 45, total: '>50' }).rest).to.equal('out of over 50 · under 90%');
    expect(rowOf({ value: '>45', total: 50 }).rest).to.equal('out of 50 · over 90%');
  });

  it('without a figure has the whole in words', () => {
    expect(rowOf({ value: null, total: 50 })).to.deep.include({ value: 'no figure given', rest: 'total 50' });
  });

  it('without a known whole says so, and has no share that would give it away', () => {
    expect(rowOf({ value: 800, total: '[c]' })).to.deep.include({ value: '800', rest: 'total withheld' });
    const measures = [{ label: 'A', value: 800, total: '[c]' }, ...BEDS];
    for (const unit of [undefined, 'beds']) {
      const layout = lay({ unit, measures });
      expect(layout.frame.sentence, unit).to.not.contain('target');
      expect(textsOf(layout)[0], unit).to.contain('total withheld').and.to.not.contain('%');
    }
    const next = lay({ measures: [...measures, { label: 'C', value: 15, target: 30 }] });
    expect(textsOf(next)).to.deep.equal([
      '– | 800, total withheld',
      '90% | 45 out of 50',
      '75% | 30 out of 40',
      '50% | 15 of 30',
    ]);
  });

  it('below zero is on no way back', () => {
    expect(lay({ measures: [{ label: 'A', value: -5, total: 10 }, ...BEDS] }).legend).to.deep.equal([]);
  });

  it('is drawn on the scale of the others with a line at its whole', () => {
    const layout = lay({ unit: 'beds', measures: BEDS });
    const lines = [0, 1].map((row) =>
      marksOf(layout, row).flatMap((mark) => (mark.type === 'rule' && mark.role === 'target' ? mark.x1 : [])),
    );
    expect(lines).to.deep.equal([[1], [0.8]]);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['total']);
    expect(layout.table.heads).to.deep.equal(['Measure', 'Beds', 'Out of', 'Of total']);
  });

  it('without a unit is drawn as its share of the whole', () => {
    const layout = lay({ measures: BEDS });
    expect(layout.table.heads).to.deep.equal(['Measure', 'Of total', 'Value and total']);
    expect(barsOf(layout, 1)).to.deep.equal([[0, 75]]);
    expect(layout.scenes[0]?.labels.map(({ text, strong }) => strong ?? text)).to.deep.equal(['100%', '0%', '50%']);
  });

  it('next to one with a target has a head of both', () => {
    const layout = lay({ unit: 'beds', measures: [...BEDS, { label: 'C', value: 10, target: 20 }] });
    expect(layout.table.heads).to.deep.equal(['Measure', 'Beds', 'Target or total', 'Of total', 'To target']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['target or total']);
  });

  it('is claimed as a share alone', () => {
    expect(claims({ measures: BEDS.slice(0, 1) })).to.deep.equal([
      { kind: 'share', pointers: ['/measures/0', '/measures/0/total'], value: { value: 90 }, text: '90%' },
    ]);
  });

  it('reaches milestones as one without a target does', () => {
    const milestones = [{ label: 'Half', value: 25 }];
    expect(rowOf({ value: 45, total: 50, milestones }).milestones).to.deep.equal(['Half: 25, reached']);
  });
});

describe('a total of progress', () => {
  const told = (document: object) => toldBy(parseProgress({ title: 'T', ...document }));

  it('is that of all measures without a target or a total of their own', () => {
    const measures = [
      { label: 'A', value: 1 },
      { label: 'B', value: 1, total: 4 },
      { label: 'C', value: 1, target: 5 },
      { label: 'D', value: 1, unit: 'km' },
    ];
    const { data } = parseProgress({ title: 'T', unit: 'homes', total: 10, measures });
    expect(
      data?.measures.map(({ target, isPart, targetPointer }) => [target?.value, isPart, targetPointer]),
    ).to.deep.equal([
      [10, true, '/total'],
      [4, true, '/measures/1/total'],
      [5, undefined, '/measures/2/target'],
      [undefined, undefined, undefined],
    ]);
  });

  it('is not used next to a target, nor a start next to it', () => {
    expect(told({ measures: [{ label: 'A', value: 1, target: 2, total: 3 }] })).to.deep.equal([
      'lost conflict /measures/0/total',
    ]);
    expect(told({ measures: [{ label: 'A', value: 1, baseline: 0, total: 3 }] })).to.deep.equal([
      'lost conflict /measures/0/baseline',
    ]);
    expect(told({ target: 2, total: 3, measures: [{ label: 'A', value: 1 }] })).to.deep.equal(['lost conflict /total']);
    const one = { label: 'A', value: 1 };
    expect(told({ total: 3, baseline: 0.5, measures: [one] })).to.deep.equal(['lost conflict /baseline']);
    expect(told({ total: 3, baseline: 0.5, measures: [one, { label: 'B', value: 1, target: 2 }] })).to.deep.equal([]);
  });
});
