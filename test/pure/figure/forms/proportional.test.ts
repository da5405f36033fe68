// Laws of a headline figure, over random documents: what is drawn is in proportion to what it stands for, and tells nothing withheld.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { runsOf, soak } from '../../../../scripts/soak-figures.js';
import { parseFigure, type FigureData } from '../../../../src/figure/data.js';
import { layoutFigure, type FigureLayout } from '../../../../src/figure/layout.js';
import type { Mark } from '../../../../src/marks/mark.js';
import { english } from '../../../../src/words/index.js';

const runs = { seed: soak.seed, numRuns: runsOf(10_000, 200) };
const HALF_A_PER_CENT = 0.005;

const lay = (document: Partial<FigureData>): FigureLayout =>
  layoutFigure(parseFigure({ title: 'Homes', value: 1, unit: 'homes', ...document }).data!, english);
const marksIn = ({ scenes }: FigureLayout): readonly Mark[] => scenes.flatMap(({ marks }) => marks);
const observationsOf = (values: readonly FigureData['value'][]) =>
  values.map((value, index) => ({ period: String(1990 + index), value }));

const size = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0.5, max: 1e6, noNaN: true }));
const trends = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });

describe('what is drawn of a random headline', () => {
  it('fills the bar of its target by its share', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 5000 }), (value, target) => {
        const marks = marksIn(lay({ value, target }));
        const bar = marks.find((mark) => mark.type === 'rect' && mark.tone !== 'track');
        const line = marks.find((mark) => mark.type === 'rule' && mark.role === 'target');
        if (bar?.type !== 'rect' || line?.type !== 'rule') throw new Error('no bar');
        if (bar.least) return;
        const due = value / target;
        expect(Math.abs(bar.width / line.x1 - due)).to.be.at.most(due * HALF_A_PER_CENT + 1e-9);
      }),
      runs,
    );
  });

  it('has columns as high as the figures of its trend, one after the other', () => {
    fc.assert(
      fc.property(trends, (values) => {
        const marks = marksIn(lay({ observations: observationsOf(values), trend: 'columns' }));
        const columns = marks.flatMap((mark) => (mark.type === 'rect' ? [mark] : []));
        const most = Math.max(...values.map(Math.abs));
        const longest = Math.max(...columns.map(({ height = 0 }) => height));
        columns.forEach(({ height = 0, least, row, x }, index) => {
          expect(x).to.be.above(columns[index - 1]?.x ?? -1);
          const due = Math.abs(values[row]!) / most;
          if (!least && most) expect(height / longest).to.be.closeTo(due, HALF_A_PER_CENT);
        });
      }),
      runs,
    );
  });

  it('has a line on a scale from its lowest to its highest figure', () => {
    fc.assert(
      fc.property(trends, (values) => {
        const [line] = marksIn(lay({ observations: observationsOf(values) })).flatMap((mark) =>
          mark.type === 'run' ? [mark] : [],
        );
        const [low, high] = [Math.min(...values), Math.max(...values)];
        values.forEach((value, index) => {
          const due = low === high ? 0.5 : (high - value) / (high - low);
          expect(line?.ys[index]).to.be.closeTo(due, 1e-9);
          if (index) expect(line?.xs[index]).to.be.above(line?.xs[index - 1] ?? NaN);
        });
      }),
      runs,
    );
  });

  it('is the same whatever a withheld figure is', () => {
    const secrets = fc.tuple(size, size, trends, fc.nat(19), fc.constantFrom('line' as const, 'columns' as const));
    fc.assert(
      fc.property(secrets, ([one, other, values, at, trend]) => {
        const [first, second] = [one, other].map((secret) => {
          const withheld = { value: secret, confidentiality: 'C' as const };
          const observations = observationsOf(values.map((value, i) => (i === at % values.length ? withheld : value)));
          const { scenes, frame } = lay({
            value: withheld,
            target: 1000,
            previous: { period: '1989', value: withheld },
            observations,
            trend,
          });
          return JSON.stringify([scenes, frame]);
        });
        expect(first).to.equal(second);
      }),
      runs,
    );
  });
});
