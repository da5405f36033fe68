import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { MeasureData, ProgressData } from '../../../src/progress/data.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { claims, lay } from './laid-out.js';

/** The claims of a layout, each as its kind, its pointers, its direction or reason, its number and its words. */
const claimsOf = (measure: Partial<MeasureData>, more?: Partial<ProgressData>): readonly unknown[] =>
  claims({ measures: [{ label: 'Homes', value: null, ...measure }], ...more }).map(
    ({ kind, pointers, direction, reason, value, text }) =>
      [kind, pointers.join(' '), direction ?? reason, value?.value, text].filter((member) => member !== undefined),
  );

describe('the claims of progress', () => {
  it('are the outcome, the share and the pace of a measure', () => {
    const made = claimsOf(
      { value: 85000, target: 100000, kind: 'cumulative' },
      { span: '2018/2022', asOf: '2021-12-31' },
    );
    expect(made).to.deep.equal([
      ['elapsed', '/span /asOf', 'years', 4, '4 of 5 years'],
      ['reached', '/measures/0 /measures/0/target', 'no', 'the target had not yet been reached'],
      ['share', '/measures/0 /measures/0/target', 85, '85%'],
      ['pace', '/measures/0 /measures/0/target', 'ahead', 'Ahead'],
    ]);
  });

  it('are the way from a baseline, and the distance past the target', () => {
    expect(claimsOf({ value: 885, baseline: 1780, target: 890 })).to.deep.equal([
      ['reached', '/measures/0 /measures/0/target', 'yes', 'The target has been passed'],
      ['way', '/measures/0 /measures/0/baseline /measures/0/target', 100.561797752809, '100.6%'],
      ['gap', '/measures/0 /measures/0/target', 'under', 5, '5 past the target'],
      ['reached', '/measures/0 /measures/0/target', 'yes', 'Past target'],
    ]);
  });

  it('are the range of a figure, with the pointer of the text that names the ranges', () => {
    const measures = [{ label: 'Homes', value: 70, ranges: 'poor 60; fair 80' }];
    const [range] = claims({ measures }, 'bullet').filter(({ kind }) => kind === 'range');
    expect(range).to.deep.equal({
      kind: 'range',
      pointers: ['/measures/0/ranges', '/measures/0'],
      text: 'In “fair”: Homes.',
    });
  });

  it('are the distance from the end of a bound', () => {
    expect(claimsOf({ value: 74.2, target: '>=95', unit: '%' })).to.deep.equal([
      ['reached', '/measures/0 /measures/0/target', 'no', 'The figure is below the target'],
      ['gap', '/measures/0 /measures/0/target', 'under', 20.8, '20.8 points below it'],
      ['reached', '/measures/0 /measures/0/target', 'no', 'Below target'],
    ]);
  });

  it('are milestones and the difference of parts', () => {
    const made = claimsOf(
      {
        value: 600,
        parts: [{ label: 'Received', value: 450 }],
        milestones: [
          { label: 'Two', value: 750, due: '2020' },
          { label: 'One', value: 500 },
        ],
      },
      { asOf: '2021' },
    );
    expect(made).to.deep.equal([
      ['reached', '/measures/0 /measures/0/milestones/1', 'yes', 'One: 500, reached'],
      ['reached', '/measures/0 /measures/0/milestones/0', 'no', 'Two: 750, due 2020, overdue'],
      [
        'difference',
        '/measures/0 /measures/0/parts/0',
        'under',
        150,
        'Homes: The parts fall short of the figure by 150.',
      ],
    ]);
  });

  it('count the measures of each outcome', () => {
    const measures = [83, 72, 69].map((value, index) => ({ label: `R${index}`, value, target: 70, unit: '%' }));
    const counts = claims({ measures }).filter(({ kind }) => kind === 'count');
    expect(counts).to.deep.equal([
      {
        kind: 'count',
        pointers: ['/measures/0', '/measures/1'],
        value: { value: 2 },
        reason: 'past',
        text: 'Two of the three are above the target',
      },
      {
        kind: 'count',
        pointers: ['/measures/2'],
        value: { value: 1 },
        reason: 'before',
        text: 'one is below it',
      },
    ]);
  });

  it('have words that stand in the chart', () => {
    const figure = fc.oneof(
      fc.integer({ min: -50, max: 150 }),
      fc.constantFrom('>40', '<=60', '~50', '20..80', '52 (49..55)', '70 [p]', '[c]', null, '>=100'),
    );
    const measure = fc.record(
      { label: fc.constant('A'), value: figure, target: figure, baseline: figure, unit: fc.constantFrom('%', 'homes') },
      { requiredKeys: ['label', 'value'] },
    );
    const time = fc.record({
      asOf: fc.constantFrom(undefined, '2019-12-31', '2022-12-31'),
      kind: fc.constantFrom(undefined, 'cumulative' as const, 'rate' as const),
      polarity: fc.constantFrom(undefined, 'up-bad' as const, 'up-good' as const),
    });
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 4 }), time, (measures, more) => {
        const data = { measures, span: '2018/2022', ...more };
        const layout = lay(data);
        const cells = rowsOf(layout.table).flatMap((row) => row.cells);
        const texts = [layout.frame.sentence ?? '', ...layout.frame.notes, ...cells];
        for (const { text } of claims(data))
          expect(
            texts.some((one) => one.includes(text)),
            text,
          ).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
