// Laws of every form, over random documents: what is drawn is proportional to what it stands for, in the order of the rows, and tells nothing withheld.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { runsOf, soak } from '../../../../scripts/soak-figures.js';
import type { Arc, Mark, Rect } from '../../../../src/marks/mark.js';
import { parseProgress, type MeasureData } from '../../../../src/progress/data.js';
import { PROGRESS_FORMS, type ProgressForm } from '../../../../src/progress/forms.js';
import { layoutProgress, type ProgressLayout } from '../../../../src/progress/layout.js';
import { english } from '../../../../src/words/index.js';
import { turnsOf } from '../../marks/turns.js';

// Figures alone are at random, and every law has its form: some hundreds of documents find what thousands do.
const runs = { seed: soak.seed, numRuns: Math.round(4_000 * soak.share) };
/** Largest relative error of a length or angle. */
const HALF_A_PER_CENT = 0.005;

const figure = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0.5, max: 1000, noNaN: true }));
const target = fc.integer({ min: 100, max: 1000 });
const measure = fc.record({ value: figure, target });
const measures = fc.array(measure, { minLength: 1, maxLength: 7 });

interface Figures {
  readonly value: number;
  readonly target: number;
}

function lay(items: readonly Partial<MeasureData>[], form: ProgressForm): ProgressLayout {
  const named = items.map((item, index) => ({ label: `M${index}`, unit: 'homes', value: null, ...item }));
  return layoutProgress(parseProgress({ title: 'T', measures: named }).data!, english, { form });
}

const marksIn = ({ scenes }: ProgressLayout): readonly Mark[] => scenes.flatMap(({ marks }) => marks);
/** The marks of the value of a row, from its start to its end: not those of the empty rest, of milestones or of the target. */
const valuesIn = <Type extends Mark['type']>(layout: ProgressLayout, row: number, type: Type) =>
  marksIn(layout).filter(
    (mark): mark is Extract<Mark, { type: Type }> =>
      mark.type === type && mark.row === row && mark.tone !== 'track' && mark.id === `/measures/${row}`,
  );
const isClose = (drawn: number, due: number): boolean =>
  Math.abs(drawn - due) <= Math.abs(due) * HALF_A_PER_CENT + 1e-9;
const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** The length that one unit of a row has, read from its target. */
const unitOf = (layout: ProgressLayout, row: number, target: number): number => {
  const line = marksIn(layout).find((mark) => mark.type === 'rule' && mark.role === 'target' && mark.row === row);
  if (line?.type !== 'rule') return NaN;
  return (line.x1 === line.x2 ? line.x1 : 1 - line.y1) / target;
};

const LENGTHS: Partial<Record<ProgressForm, (rect: Rect) => number>> = {
  bars: ({ width }) => width,
  thermometer: ({ height = 0 }) => height,
};

describe('what is drawn of random measures', () => {
  for (const [form, lengthOf] of Object.entries(LENGTHS))
    it(`is as long as its value in the form ${form}`, () => {
      fc.assert(
        fc.property(measures, (items: readonly Figures[]) => {
          const layout = lay(items, form as ProgressForm);
          expect(layout.form).to.equal(form);
          items.forEach(({ value, target }, row) => {
            const rects = valuesIn(layout, row, 'rect');
            if (rects.some(({ least }) => least)) return;
            const length = total(rects.map(lengthOf)) / unitOf(layout, row, target);
            expect(isClose(length, value), `${length} for ${value}`).to.equal(true);
          });
        }),
        runs,
      );
    });

  for (const form of ['way', 'indicators'] as const)
    it(`is as long as its share of the way in the form ${form}`, () => {
      fc.assert(
        fc.property(measures, (items: readonly Figures[]) => {
          const layout = lay(items, form);
          items.forEach(({ value, target }, row) => {
            const rects = valuesIn(layout, row, 'rect');
            if (rects.some(({ least, cut }) => least || cut)) return;
            // A single measure without a start is drawn by its value, on a scale that ends with it.
            const unit = unitOf(layout, row, 1);
            expect(isClose(total(rects.map(({ width }) => width)) / unit, value / target)).to.equal(true);
          });
        }),
        runs,
      );
    });

  it('has an angle of its share in the form ring', () => {
    fc.assert(
      fc.property(measures, (items: readonly Figures[]) => {
        const layout = lay(items, 'ring');
        if (layout.form !== 'ring') {
          expect(items.some(({ value, target }) => value > 2 * target)).to.equal(true);
          return;
        }
        items.forEach(({ value, target }, row) => {
          const arcs: readonly Arc[] = valuesIn(layout, row, 'arc');
          if (arcs.some(({ least }) => least)) return;
          expect(isClose(total(arcs.map(turnsOf)), value / target)).to.equal(true);
        });
      }),
      runs,
    );
  });

  it('has as many cells as its share in the form waffle, to one cell', () => {
    fc.assert(
      fc.property(measures, (items: readonly Figures[]) => {
        const layout = lay(items, 'waffle');
        if (layout.form !== 'waffle') {
          expect(items.some(({ value, target }) => value > target)).to.equal(true);
          return;
        }
        items.forEach(({ value, target }, row) => {
          const all = marksIn(layout).flatMap((mark) => (mark.type === 'cells' && mark.row === row ? mark.cells : []));
          const filled = valuesIn(layout, row, 'cells').flatMap(({ cells }) => cells).length / all.length;
          expect(Math.abs(filled - value / target) * all.length).to.be.at.most(1);
        });
      }),
      runs,
    );
  });

  it('has as many people as its share in the form pictogram, to half a person', () => {
    fc.assert(
      fc.property(measures, (items: readonly Figures[]) => {
        const layout = lay(items, 'pictogram');
        if (layout.form !== 'pictogram') {
          const shares = items.map(({ value, target }) => value / target);
          expect(shares.some((share) => share < 0.05 || share >= 0.95)).to.equal(true);
          return;
        }
        items.forEach(({ value, target }, row) => {
          const people = valuesIn(layout, row, 'cells').flatMap(({ cells }) => cells).length;
          expect(Math.abs(people - (10 * value) / target)).to.be.at.most(0.5 + 1e-9);
        });
      }),
      runs,
    );
  });

  it('is as long as its value in the form bullet, in front of ranges that end at their values', () => {
    fc.assert(
      fc.property(measures, (items: readonly Figures[]) => {
        const ranged = items.map((item) => ({ ...item, ranges: 'low 300; high 900' }));
        const layout = lay(ranged, 'bullet');
        items.forEach(({ value, target }, row) => {
          const unit = unitOf(layout, row, target);
          const rects = valuesIn(layout, row, 'rect');
          if (!rects.some(({ least }) => least))
            expect(isClose(total(rects.map(({ width }) => width)) / unit, value)).to.equal(true);
          const ends = marksIn(layout).flatMap((mark) =>
            mark.type === 'rect' && mark.row === row && mark.range !== undefined ? [(mark.x + mark.width) / unit] : [],
          );
          expect(ends.map(Math.round)).to.deep.equal([300, 900]);
        });
      }),
      runs,
    );
  });

  it('has points as high as their values in the form path', () => {
    const history = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(history, (values) => {
        const observations = values.map((value, index) => ({ period: String(2010 + index), value }));
        const layout = lay([{ value: values.at(-1)!, observations, period: String(2009 + values.length) }], 'path');
        if (values.every((value) => value === 0)) return;
        const line = marksIn(layout).find((mark) => mark.type === 'run');
        const ys = line?.type === 'run' ? Array.from(line.ys, (y) => 1 - y) : [];
        const most = Math.max(...values);
        const unit = ys[values.indexOf(most)]! / most;
        values.forEach((value, index) => {
          expect(isClose(ys[index]! / unit, value)).to.equal(true);
        });
      }),
      runs,
    );
  });

  for (const form of PROGRESS_FORMS)
    it(`stands in the order of its rows in the form ${form}, and tells nothing of what is withheld`, () => {
      const withheld = fc.record({ value: figure, other: figure, at: fc.nat(6) });
      fc.assert(
        fc.property(measures, withheld, (items: readonly Figures[], { value, other, at }) => {
          const scenesOf = (secret: number) => {
            const index = at % items.length;
            const shown = items.map((item, row) => ({
              ...item,
              ranges: 'low 300; high 900',
              observations: [
                { period: '2018', value: 10 },
                { period: '2019', value: row === index ? { value: secret, confidentiality: 'C' as const } : 30 },
                { period: '2020', value: 50 },
              ],
              ...(row === index && { value: { value: secret, confidentiality: 'C' as const } }),
            }));
            return lay(shown, form);
          };
          const [one, two] = [scenesOf(value), scenesOf(other)];
          expect([one.form, one.scenes, one.frame]).to.deep.equal([two.form, two.scenes, two.frame]);
          for (const { marks } of one.scenes) {
            const rows = marks.map(({ row }) => row);
            expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
          }
        }),
        { ...runs, numRuns: runsOf(2_500, 75) },
      );
    });
});
