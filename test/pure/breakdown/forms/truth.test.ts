// Laws of all forms, for random documents: what is drawn is in proportion to the figures, in the order of the rows, and shows nothing that is withheld.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { soak } from '../../../../scripts/soak-figures.js';
import type { BreakdownData } from '../../../../src/breakdown/data.js';
import { BREAKDOWN_FORMS, type BreakdownForm } from '../../../../src/breakdown/forms.js';
import type { Mark } from '../../../../src/marks/mark.js';
import { lay, marksOf } from './drawn.js';

// Figures alone are at random, and every law has its form: some hundreds of documents find what thousands do.
const RUNS = { numRuns: 4_000 * soak.share, seed: soak.seed };

const size = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 9_999_999 }));
const labels = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const sizes = fc.array(size, { minLength: 1, maxLength: 20 });
const categories = (values: readonly (number | string | null)[]) =>
  values.map((value, index) => ({ label: labels[index] ?? `${index}`, value }));

/** The values of a document by the pointers of their categories. */
const valuesOf = (data: Partial<BreakdownData>): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  data.categories?.forEach(({ value }, index) => known.set(`/categories/${index}`, Number(value)));
  data.groups?.forEach((group, at) => {
    group.categories.forEach(({ value }, index) => known.set(`/groups/${at}/categories/${index}`, Number(value)));
  });
  return known;
};

/** The values with that of the part in place of all but the five largest. */
function withFolded(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const smallest = [...values.values()].sort((one, other) => other - one).slice(5);
  return new Map([...values, ['/categories', smallest.reduce((all, one) => all + one, 0)]]);
}

/** The size of a mark as it is seen: an area, an angle or a length. */
const drawnSize = (mark: Mark, form: BreakdownForm): number =>
  mark.type === 'arc'
    ? mark.to - mark.from
    : mark.type === 'rect'
      ? mark.width * (form === 'treemap' ? (mark.height ?? 1) : 1)
      : NaN;

/** True if each size is within half a per cent of that which its value should have, as the largest has. */
function areProportional(marks: readonly Mark[], values: ReadonlyMap<string, number>, form: BreakdownForm): boolean {
  const shown = marks.filter((mark) => mark.type === 'arc' || (mark.type === 'rect' && !mark.least));
  const pairs = shown.map((mark) => [drawnSize(mark, form), values.get(mark.id) ?? NaN] as const);
  const [most, value] = pairs.reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return pairs.every(([drawn, own]) => !most || Math.abs(drawn / most - own / value) <= 0.005);
}

const inOrder = (marks: readonly Mark[]): boolean =>
  marks.every(({ row }, index) => index === 0 || row >= (marks[index - 1]?.row ?? 0));

const OF_PARTS = ['share', 'donut', 'treemap'] as const;
const OF_GROUPS = ['stacked', 'grouped', 'multiples'] as const;

describe('what a breakdown draws', () => {
  for (const form of ['bars', 'cards', ...OF_PARTS] as const)
    it(`as ${form} is in proportion to its figures, in the order of its rows`, () => {
      fc.assert(
        fc.property(sizes, (values) => {
          const data = { whole: true, categories: categories(values) };
          const layout = lay(data, form);
          if (layout.form !== form) return;
          const marks = marksOf(layout);
          expect(areProportional(marks, withFolded(valuesOf(data)), form)).to.equal(true);
          expect(inOrder(marks)).to.equal(true);
        }),
        RUNS,
      );
    });

  for (const form of OF_GROUPS)
    it(`as ${form} is in proportion to its figures, in the order of its rows`, () => {
      fc.assert(
        fc.property(fc.array(fc.array(size, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (all) => {
          const data = {
            whole: true,
            groups: all.map((values, i) => ({ label: `G${i}`, categories: categories(values) })),
          };
          const layout = lay(data, form);
          if (layout.form !== form) return;
          const marks = marksOf(layout);
          expect(areProportional(marks, valuesOf(data), form)).to.equal(true);
          expect(inOrder(marks)).to.equal(true);
        }),
        RUNS,
      );
    });

  it('as stacked-100 is its share of its group, in the order of its rows', () => {
    const groups = fc.array(fc.array(size, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(groups, (all) => {
        const data = {
          whole: true,
          groups: all.map((values, i) => ({ label: `G${i}`, categories: categories(values) })),
        };
        const layout = lay(data, 'stacked-100');
        if (layout.form !== 'stacked-100') return;
        const marks = marksOf(layout);
        const known = valuesOf(data);
        for (const mark of marks) {
          if (mark.type !== 'rect' || mark.least) continue;
          const group = all[Number(mark.id.split('/')[2])] ?? [];
          const whole = group.reduce((sum, value) => sum + value, 0);
          expect(mark.width).to.be.closeTo((known.get(mark.id) ?? NaN) / whole, 0.005);
        }
        expect(inOrder(marks)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('as a waffle is within one square of its share', () => {
    const cellsIn = (marks: readonly Mark[]) =>
      marks.reduce((count, mark) => count + (mark.type === 'cells' ? mark.cells.length : 0), 0);
    fc.assert(
      fc.property(sizes, (values) => {
        const data = { whole: true, unit: '£', categories: categories(values) };
        const layout = lay(data, 'waffle');
        if (layout.form !== 'waffle') return;
        const whole = values.reduce((all, one) => all + one, 0);
        const marks = marksOf(layout);
        const isFolded = marks.some(({ id }) => id === '/categories');
        for (const [pointer, value] of withFolded(valuesOf(data))) {
          const cells = cellsIn(marks.filter(({ id }) => id === pointer));
          if (isFolded ? !cells : pointer === '/categories') continue;
          expect(Math.abs(cells - (value / whole) * 100)).to.be.at.most(1);
        }
        expect(cellsIn(marks)).to.equal(100);
        expect(inOrder(marks)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('as arrows has both ends on one scale, and as changes a length in proportion to the change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size), { minLength: 2, maxLength: 20 }), (pairs) => {
        const data: Partial<BreakdownData> = {
          period: '2024',
          kind: 'stock',
          order: 'given',
          categories: pairs.map(([before, value], index) => ({
            label: labels[index] ?? '',
            value,
            previous: { period: '2020', value: before },
          })),
        };
        const arrows = marksOf(lay(data, 'arrows')).filter((mark) => mark.type === 'rule');
        const [least, most] = [Math.min(...pairs.flat()), Math.max(...pairs.flat())];
        if (least < most)
          for (const { row, x1, x2 } of arrows) {
            const [before = 0, now = 0] = pairs[row] ?? [];
            // A scale that does not start at zero is affine: differences are in proportion.
            const [widest = [0, 0]] = [...pairs].sort((a, b) => Math.abs(b[1] - b[0]) - Math.abs(a[1] - a[0]));
            const longest = Math.max(...arrows.map((arrow) => Math.abs(arrow.x2 - arrow.x1)));
            const share = (now - before) / Math.abs(widest[1] - widest[0]);
            expect((x2 - x1) / longest).to.be.closeTo(share, 0.005);
          }
        const bars = marksOf(lay(data, 'changes')).flatMap((mark) => (mark.type === 'rect' ? [mark] : []));
        const isPercent = pairs.every(([before]) => before > 0);
        const change = (row: number): number => {
          const [before = 0, now = 0] = pairs[row] ?? [];
          return Math.abs(now - before) / (isPercent ? before : 1);
        };
        const longest = bars.reduce((a, b) => (change(b.row) > change(a.row) ? b : a), bars[0]!);
        for (const bar of bars.filter((one) => !one.least && change(longest.row)))
          expect(bar.width / longest.width).to.be.closeTo(change(bar.row) / change(longest.row), 0.005);
      }),
      RUNS,
    );
  });

  it('is the same whatever a withheld figure is', () => {
    const hidden = fc.tuple(size, size, sizes, fc.boolean(), fc.constantFrom(...BREAKDOWN_FORMS));
    fc.assert(
      fc.property(hidden, ([one, other, values, isGrouped, form]) => {
        const documentOf = (secret: number): Partial<BreakdownData> => {
          const own = [
            ...categories(values),
            { label: 'Secret', value: { value: secret, confidentiality: 'C' as const } },
          ];
          const previous = own.map((each) => ({
            ...each,
            previous: { period: '2019', value: { value: secret, confidentiality: 'C' as const } },
          }));
          return isGrouped
            ? { whole: true, groups: [{ label: 'G', categories: own }] }
            : { whole: true, period: '2023', categories: previous };
        };
        const drawn = [one, other].map((secret) => {
          const { scenes, frame, table } = lay(documentOf(secret), form);
          return JSON.stringify([scenes, frame, Array.from({ length: table.length }, (_, index) => table.row(index))]);
        });
        expect(drawn[0]).to.equal(drawn[1]);
      }),
      RUNS,
    );
  });
});
