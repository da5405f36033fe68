import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { BreakdownData } from '../../../../src/breakdown/data.js';
import { drawnOf, lay, marksOf, percent, wordsOf } from './drawn.js';

type Written = readonly [label: string, before: string | number | null, value: string | number | null];

/** Per cents of 2023, with those of 2019. */
const rates = (...written: readonly Written[]): Partial<BreakdownData> => ({
  unit: '%',
  period: '2023',
  categories: written.map(([label, before, value]) => ({ label, value, previous: { period: '2019', value: before } })),
});
const A = ['A', 20, 40] as const;
const B = ['B', 50, 10] as const;

/** The marks in short: their type, their ends in per cent of the scale, and their row. */
const shapes = (data: Partial<BreakdownData>) =>
  marksOf(lay(data, 'arrows')).map((mark) => {
    if (mark.type === 'rule') return [mark.role, percent(mark.x1), percent(mark.x2), mark.row];
    return mark.type === 'dot' ? [mark.shape, percent(mark.x), mark.row] : [mark.type];
  });

describe('arrows', () => {
  it('lead from the earlier figure to the figure, on a scale from zero', () => {
    const layout = lay(rates(A, B), 'arrows');
    expect(marksOf(layout)).to.deep.equal([
      { type: 'rule', role: 'change', id: '/categories/0', row: 0, x1: 0.4, x2: 0.8, y1: 0.5, y2: 0.5, ends: 'head' },
      { type: 'dot', id: '/categories/0/previous', row: 0, x: 0.4, y: 0.5, shape: 'ring' },
      { type: 'rule', role: 'change', id: '/categories/1', row: 1, x1: 1, x2: 0.2, y1: 0.5, y2: 0.5, ends: 'head' },
      { type: 'dot', id: '/categories/1/previous', row: 1, x: 1, y: 0.5, shape: 'ring' },
    ]);
    expect(layout.scenes[0]?.labels.map(({ text, x }) => [text, x])).to.deep.equal([
      ['0', 0],
      ['10', 0.2],
      ['20', 0.4],
      ['30', 0.6],
      ['40', 0.8],
      ['50%', 1],
    ]);
  });

  it('are counted once for a category and its parts', () => {
    const one = (label: string, before: number, value: number) => ({
      label,
      value,
      previous: { period: '2023', value: before },
    });
    const categories = [
      { ...one('Income', 15, 20), categories: [one('Grants', 10, 12), one('Gifts', 5, 8)] },
      { ...one('Costs', 11, 9), categories: [one('Staff', 8, 9), one('Rent', 3, 0)] },
    ];
    expect(lay({ period: '2024', categories }, 'arrows').frame.sentence).to.equal(
      '2024: One rose and one fell. The largest change is in Income: 20, up 5 (33.3%) on 2023. Income is also the largest.',
    );
    const headings = categories.map(({ label, categories: parts }) => ({ label, value: null, categories: parts }));
    expect(lay({ period: '2024', categories: headings }, 'arrows').frame.sentence).to.match(
      /^2024: Three rose and one fell\./,
    );
  });

  it('have the names of times without a date in the heads and the key', () => {
    const categories = [{ label: 'Reading', value: 61, previous: { label: 'Baseline', value: 42 } }];
    const layout = lay({ unit: '%', timeLabel: 'Endline', categories }, 'arrows');
    expect(layout.table.heads).to.deep.equal(['Category', 'Baseline, %', 'Endline, %', 'Change, points']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['from Baseline (ring) to Endline (arrowhead)']);
  });

  it('have a key in which a time of now has no capital', () => {
    const categories = [{ label: 'Calls', value: 61, previous: { label: 'Last month', value: 42 } }];
    expect(lay({ timeLabel: 'This month', categories }, 'arrows').legend.map(({ text }) => text)).to.deep.equal([
      'from last month (ring) to this month (arrowhead)',
    ]);
  });

  it('end in a point where their head would be longer than they are', () => {
    expect(shapes(rates(['A', 50, 49], ['B', 50, 10]))).to.deep.equal([
      ['change', 100, 98, 0],
      ['ring', 100, 0],
      ['circle', 98, 0],
      ['change', 100, 20, 1],
      ['ring', 100, 1],
    ]);
  });

  it('are drawn without being asked for, if there are earlier figures', () => {
    expect(lay(rates(A), 'auto').form).to.equal('arrows');
    expect(lay({ categories: [{ label: 'A', value: 1 }] }, 'auto').form).to.equal('bars');
  });

  it('have both figures and the change in the table, the unit once in each head, and the times in the heads and the key', () => {
    const layout = lay(rates(A, B), 'arrows');
    expect(layout.table.heads).to.deep.equal(['Category', '2019, %', '2023, %', 'Change, points']);
    expect(wordsOf(layout)).to.deep.equal(['A | 20 | 40 | +20', 'B | 50 | 10 | −40']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['from 2019 (ring) to 2023 (arrowhead)']);
  });

  it('are looked at for the largest change, and how many rose and fell', () => {
    expect(lay(rates(A, B), 'arrows').frame.sentence).to.equal(
      '2023: One rose and one fell. The largest change is in B: 10%, down 40 percentage points on 2019. The highest is A: 40%.',
    );
    expect(lay(rates(['A', 30, 20], ['B', 50, 10], ['C', 5, 4]), 'arrows').frame.sentence).to.include(
      'All three fell.',
    );
    // The figure of a category is stated once, also if it is an extreme one.
    expect(lay(rates(['A', 30, 20], ['B', 50, 5], ['C', 5, 4]), 'arrows').frame.sentence).to.equal(
      '2023: All three fell. The largest change is in B: 5%, down 45 percentage points on 2019. The highest is A: 20%. The lowest is C: 4%.',
    );
    expect(lay(rates(['A', 30, 20], ['B', 10, 50], ['C', 5, 4]), 'arrows').frame.sentence).to.equal(
      '2023: One rose and two fell. The largest change is in B: 50%, up 40 percentage points on 2019. B is also the highest. The lowest is C: 4%.',
    );
    // "Others" is nothing that rises or falls, nor that changes most.
    expect(lay(rates(['A', 30, 20], ['B', 50, 40], ['Others', 5, 30]), 'arrows').frame.sentence).to.equal(
      '2023: Both of those named fell. The highest is B: 40%. The lowest is A: 20%.',
    );
    expect(lay(rates(A), 'arrows').frame.sentence).to.equal('2023: A: 40%, up 20 percentage points on 2019.');
  });

  it('does not count what is left of a category among those that are named', () => {
    const parts = [
      { label: 'Lofts', value: 3, previous: { value: 2, period: '2022' } },
      { label: 'Walls', value: 2, previous: { value: 1, period: '2022' } },
    ];
    const categories = [
      { label: 'Homes', value: 9, categories: parts },
      { label: 'Schools', value: 1 },
    ];
    expect(lay({ period: '2023', categories }, 'bars').frame.sentence).to.match(/^2023: Two of the three named rose\./);
  });

  it('are not drawn between figures that cannot be compared: both are points, with the reason in the table', () => {
    expect(shapes(rates(B, ['A', 20, '40 [b]']))).to.deep.equal([
      ['ring', 40, 0],
      ['circle', 80, 0],
      ['change', 100, 20, 1],
      ['ring', 100, 1],
    ]);
    expect(wordsOf(lay(rates(B, ['A', 20, '40 [b]']), 'arrows'))[0]).to.equal(
      'A | 20 | 40, break in series | break in series',
    );
  });

  it('of figures that are the same, missing or withheld are points, or a dotted line', () => {
    expect(shapes(rates(['A', 50, 50]))).to.deep.equal([
      ['ring', 100, 0],
      ['circle', 100, 0],
    ]);
    expect(shapes(rates(['A', '[c]', 50], ['B', 25, null], ['C', null, null]))).to.deep.equal([
      ['circle', 100, 0],
      ['ring', 50, 1],
    ]);
    expect(wordsOf(lay(rates(['A', '[c]', 50]), 'arrows'))).to.deep.equal(['A | withheld | 50 | a figure is withheld']);
  });

  it('are on a scale that does not start at zero if all figures lie close together, with a note', () => {
    const layout = lay(rates(['A', 80, 82], ['B', 84, 81]), 'arrows');
    expect(layout.frame.notes).to.deep.equal(['The scale does not start at zero.']);
    expect(layout.scenes[0]?.labels[0]?.text).to.equal('80');
  });

  it('are bars, with a note, if a figure is a bound or nothing is earlier', () => {
    expect(drawnOf(lay(rates(A, ['B', '>5', 10]), 'arrows'))).to.deep.equal([
      'bars',
      'Figures that are not exact are not drawn as arrows.',
    ]);
    expect(drawnOf(lay({ categories: [{ label: 'A', value: 1 }] }, 'arrows'))).to.deep.equal([
      'bars',
      'Not drawn as arrows: there are no earlier figures.',
    ]);
  });

  it('of earlier figures without a time are named by what they are', () => {
    const layout = lay({ unit: 'days', categories: [{ label: 'A', value: 12, previous: { value: 19 } }] }, 'arrows');
    expect(layout.table.heads).to.deep.equal(['Category', 'Earlier', 'Later, days', 'Change']);
    expect(wordsOf(layout)).to.deep.equal(['A | 19 | 12 | −7 (−36.8%)']);
    expect(layout.frame.sentence).to.equal('A: 12 days, down 7 (36.8%) on the earlier figure.');
  });
});
