// Laws of every form, over random documents: what is drawn is proportional to what it stands for, in the order of the rows, and tells nothing withheld.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { runsOf, soak } from '../../../../scripts/soak-figures.js';
import type { Observation } from '../../../../src/contract/observation.js';
import type { Mark, Run } from '../../../../src/marks/mark.js';
import type { Scene } from '../../../../src/marks/scene.js';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import { DELTA_FORMS, type DeltaForm } from '../../../../src/delta/forms.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { rowsOf } from '../../../../src/parts/table-layout.js';
import { english } from '../../../../src/words/index.js';

// Figures alone are at random, and every law has its form: a hundred documents find what thousands do.
const runs = { seed: soak.seed, numRuns: Math.round(2_000 * soak.share) };
/** Largest relative error of a length or an area. */
const HALF_A_PER_CENT = 0.005;

const count = fc.integer({ min: 1, max: 900 });
const positive = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0.5, max: 1000, noNaN: true }));
const signed = fc.tuple(positive, fc.boolean()).map(([value, isBelow]) => (isBelow ? -value : value) + 0);
const some = (figure: fc.Arbitrary<number>, least = 2) => fc.array(figure, { minLength: least, maxLength: 20 });
/** Figures of several series in the same periods. */
const several = (figure: fc.Arbitrary<number>) =>
  fc
    .record({ series: fc.integer({ min: 2, max: 7 }), periods: fc.integer({ min: 2, max: 8 }) })
    .chain(({ series, periods }) =>
      fc.array(fc.array(figure, { minLength: periods, maxLength: periods }), { minLength: series, maxLength: series }),
    );

const yearly = (values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, index) => ({ period: String(1990 + index), value }));
const monthly = (values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, index) => ({
    period: `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value,
  }));

function lay(form: DeltaForm, all: readonly (readonly Observation[])[], more: Partial<DeltaData> = {}): DeltaLayout {
  const series = all.map((observations, index) => ({ label: `S${index}`, observations }));
  return layoutDelta(parseDelta({ title: 'T', unit: 'homes', series, ...more }).data!, english, { form });
}

const sceneOf = ({ scenes }: DeltaLayout, index = 0): Scene => scenes[index]!;
const zeroOf = ({ y }: Scene): number => y?.ticks.find(({ zero }) => zero)?.position ?? NaN;
const found = ({ marks }: Scene): readonly Mark[] => marks.filter(({ quiet }) => !quiet);
const runsIn = (scene: Scene): readonly Run[] => found(scene).filter((mark) => mark.type === 'run');

/** Pairs of a value and what is drawn of it: all have the same ratio, within half a per cent. */
function expectProportional(pairs: readonly (readonly [value: number, drawn: number])[]): void {
  if (!pairs.length) return;
  const [most, largest] = pairs.reduce((a, b) => (Math.abs(b[0]) > Math.abs(a[0]) ? b : a));
  if (most === 0) return;
  const unit = largest / most;
  for (const [value, drawn] of pairs)
    expect(Math.abs(drawn - value * unit), `${drawn} for ${value}`).to.be.at.most(
      Math.abs(value * unit) * HALF_A_PER_CENT + 1e-9,
    );
}

/** The columns of each row: their length, below zero if they hang. Undefined where one is drawn larger than it is. */
const columnsIn = (scene: Scene): ReadonlyMap<number, number | undefined> =>
  new Map(
    scene.marks.flatMap((mark) =>
      mark.type === 'rect'
        ? [[mark.row, mark.least ? undefined : (mark.height ?? 0) * (mark.grows === 'down' ? -1 : 1)] as const]
        : [],
    ),
  );

/** The height of each point of a run above the zero line, by its row. */
const heightsOf = (run: Run, zero: number): ReadonlyMap<number, number> =>
  new Map(Array.from(run.ys, (y, point) => [run.rows?.[point] ?? -1, zero - y]));

/** The area of the polygons of a path, in the square units of its box. */
function areaOf(d: string): number {
  return d
    .split('M')
    .filter(Boolean)
    .map((path) => {
      const points = path.match(/-?[\d.]+,-?[\d.]+/g)!.map((text) => text.split(',').map(Number) as [number, number]);
      return points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length]!;
        return sum + (x * nextY - nextX * y) / 2;
      }, 0);
    })
    .reduce((sum, area) => sum + Math.abs(area), 0);
}

describe('what is drawn of random deltas', () => {
  it('is as long as its value in the form columns', () => {
    fc.assert(
      fc.property(some(signed, 1), (values) => {
        const columns = columnsIn(sceneOf(lay('columns', [yearly(values)])));
        expectProportional(
          values.flatMap((value, row) => {
            const length = columns.get(row);
            return length === undefined ? [] : [[value, length] as const];
          }),
        );
      }),
      runs,
    );
  });

  it('is as long as its change in the form changes', () => {
    fc.assert(
      fc.property(some(count), (values) => {
        const layout = lay('changes', [yearly(values)]);
        expect(layout.form).to.equal('changes');
        const columns = columnsIn(sceneOf(layout));
        expectProportional(
          values.flatMap((value, row) => {
            const length = columns.get(row);
            return row === 0 || length === undefined ? [] : [[value - values[row - 1]!, length] as const];
          }),
        );
      }),
      runs,
    );
  });

  it('is as high as its value in the form lines, and in proportion to the others on a scale that is cut', () => {
    fc.assert(
      fc.property(several(signed), (all) => {
        const scene = sceneOf(lay('lines', all.map(yearly)));
        const lines = runsIn(scene);
        expectProportional(
          lines.flatMap((run) => {
            const heights = heightsOf(run, zeroOf(scene));
            const series = Number(run.id.split('/').at(-1));
            return all[series]!.map((value, row) => [value, heights.get(row)!] as const);
          }),
        );
        const [first] = runsIn(sceneOf(lay('lines', [yearly(all[0]!)], { from: 'data' })));
        const heights = heightsOf(first!, first!.ys[0]!);
        expectProportional(all[0]!.map((value, row) => [value - all[0]![0]!, heights.get(row)!] as const));
      }),
      runs,
    );
  });

  it('is as high as its value in the form years, at its month', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 13, maxLength: 40 }), (values) => {
        const layout = lay('years', [monthly(values)]);
        expect(layout.form).to.equal('years');
        const scene = sceneOf(layout);
        const points = runsIn(scene).flatMap((run) =>
          Array.from(run.ys, (y, point) => ({ row: run.rows![point]!, x: run.xs[point]!, y })),
        );
        expectProportional(points.map(({ row, y }) => [values[row]!, zeroOf(scene) - y] as const));
        for (const { row, x } of points) expect(x).to.be.closeTo((row % 12) / 11, 1e-9);
      }),
      runs,
    );
  });

  it('is as high as its value at both ends in the form slope', () => {
    fc.assert(
      fc.property(several(positive), (all) => {
        const layout = lay('slope', all.map(yearly), { from: 'zero' });
        expect(layout.form).to.equal('slope');
        const scene = sceneOf(layout);
        const dots = found(scene).filter((mark) => mark.type === 'dot');
        expect(dots).to.have.lengthOf(2 * all.length);
        const zero = zeroOf(scene);
        expectProportional(dots.map(({ id, row, y }) => [all[Number(id.split('/')[2])]![row]!, zero - y] as const));
      }),
      runs,
    );
  });

  it('has the height and the area of its values in the form area', () => {
    fc.assert(
      fc.property(some(positive), (values) => {
        const layout = lay('area', [yearly(values)]);
        expect(layout.form).to.equal('area');
        const layer = sceneOf(layout).marks.find((mark) => mark.type === 'run' && mark.shape === 'layer') as Run;
        const heights = Array.from(layer.ys, (y, point) => layer.bases![point]! - y);
        expectProportional(values.map((value, row) => [value, heights[row]!] as const));
        const due = heights.slice(1).reduce((sum, height, index) => {
          const width = layer.xs[index + 1]! - layer.xs[index]!;
          return sum + (width * (height + heights[index]!)) / 2;
        }, 0);
        expect(areaOf(layer.d)).to.be.closeTo(due * 1e4, due * 1e4 * HALF_A_PER_CENT + 1);
      }),
      runs,
    );
  });

  it('is as thick as its value in the form stacked, each part on the one before it', () => {
    fc.assert(
      fc.property(several(positive), (all) => {
        const layout = lay('stacked', all.map(yearly), { whole: true });
        expect(layout.form).to.equal('stacked');
        const layers = runsIn(sceneOf(layout));
        expect(layers.map(({ id }) => id)).to.deep.equal(all.map((_, index) => `/series/${index}`));
        expectProportional(
          layers.flatMap(({ ys, bases }, part) =>
            all[part]!.map((value, row) => [value, bases![row]! - ys[row]!] as const),
          ),
        );
        for (const [index, { bases }] of layers.slice(1).entries())
          expect(Array.from(bases!)).to.deep.equal(Array.from(layers[index]!.ys));
      }),
      runs,
    );
  });

  it('is as high as its value in the form multiples, on one scale in all plots', () => {
    fc.assert(
      fc.property(several(signed), (all) => {
        const layout = lay('multiples', all.map(yearly));
        expect(layout.form).to.equal('multiples');
        expectProportional(
          layout.scenes.flatMap((scene, series) => {
            const heights = heightsOf(runsIn(scene)[0]!, zeroOf(scene));
            return all[series]!.map((value, row) => [value, heights.get(row)!] as const);
          }),
        );
      }),
      runs,
    );
  });

  it('has the colour of the step that its value is in, in the form heat', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 13, maxLength: 60 }), (values) => {
        const layout = lay('heat', [monthly(values)]);
        expect(layout.form).to.equal('heat');
        const { marks, keys = [] } = sceneOf(layout);
        const steps = new Map(
          keys.map(({ text, mark }) => {
            const [low = NaN, high = low] = text.replaceAll(',', '').split(' to ').map(Number);
            return [mark.step, [low, high]] as const;
          }),
        );
        expect(marks).to.have.lengthOf(values.length);
        marks.forEach(({ row, step }) => {
          const [low = NaN, high = NaN] = steps.get(step) ?? [];
          expect(values[row]).to.be.within(low, high);
        });
      }),
      runs,
    );
  });

  it('stands in the order of its rows', () => {
    const across = ['lines', 'area', 'stacked', 'multiples', 'slope'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...across), several(positive), (form, all) => {
        const shown = form === 'area' ? all.slice(0, 1) : all;
        for (const scene of lay(form, shown.map(yearly), { whole: true }).scenes) {
          const points = found(scene).flatMap((mark): readonly (readonly [row: number, x: number])[] =>
            mark.type === 'run'
              ? Array.from(mark.xs, (x, point) => [mark.rows![point]!, x] as const)
              : mark.type === 'dot'
                ? [[mark.row, mark.x]]
                : [],
          );
          const inOrder = points.sort(([a], [b]) => a - b).map(([, x]) => x);
          expect(inOrder).to.deep.equal([...inOrder].sort((a, b) => a - b));
        }
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.constantFrom('columns', 'changes', 'heat'), some(count, 14), (form, values) => {
        const { scenes } = lay(form, [monthly(values)]);
        const rows = scenes[0]!.marks.map(({ row }) => row);
        expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  for (const form of DELTA_FORMS)
    it(`tells nothing of what is withheld in the form ${form}`, () => {
      const secrets = fc.record({ one: positive, other: positive, at: fc.nat(40), isLast: fc.boolean() });
      fc.assert(
        fc.property(several(positive), fc.boolean(), secrets, (all, isWhole, { one, other, at, isLast }) => {
          const shown = (secret: number): string => {
            const hidden = { value: secret, confidentiality: 'C' as const };
            const series = all.map((values, index) => {
              const place = isLast ? values.length - 1 : at % values.length;
              return index === at % all.length ? values.map((value, row) => (row === place ? hidden : value)) : values;
            });
            const months = [...series.flat(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
            const isSeasonal = ['years', 'heat', 'area', 'waterfall'].includes(form);
            const observations = isSeasonal ? [monthly(months)] : series.map(yearly);
            const contributions = [
              { label: 'A', value: hidden },
              { label: 'B', value: 3 },
            ];
            const layout = lay(form, observations, { whole: isWhole, target: hidden, contributions });
            const { form: drawn, scenes, frame, legend, table } = layout;
            return JSON.stringify([drawn, scenes, frame, legend, rowsOf(table)]);
          };
          expect(shown(one)).to.equal(shown(other));
        }),
        { ...runs, numRuns: runsOf(2_500, 50) },
      );
    });
});
