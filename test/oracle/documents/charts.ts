import fc from 'fast-check';
import type { Document, Json } from '../document.js';
import { asOf, baseFor, decimals, kind, labels, period, polarity, title, unit, yearStart } from './context.js';
import { periods } from './periods.js';
import { present, quantity, seldom, style, type Style } from './quantities.js';

/** Members that a document of every chart may have. */
export const head = fc
  .record({ title, unit, kind, polarity, decimals, yearStart, asOf })
  .map((of) => ({ ...of, base: baseFor(of.kind) }));

/** Sizes of figures that suit a unit: per cents are mostly below 100. */
export const sizesFor = (of: Json | undefined): readonly number[] | undefined =>
  of === '%' ? [100, 100, 100, 1, 150] : undefined;

const through = (of: string): string => (/^\d{4}$/.test(of) ? `${of}-06` : of);

export function observations(most: number, of: Style): fc.Arbitrary<Json> {
  return periods(most).chain((all) =>
    fc
      .array(fc.tuple(quantity(of), fc.integer({ min: 0, max: 30 })), { minLength: all.length, maxLength: all.length })
      .map((figures) =>
        all.map((text, index) => {
          const [value = null, chance = 1] = figures[index] ?? [];
          return present({ period: text, value, through: chance === 0 ? through(text) : undefined });
        }),
      ),
  );
}

export const figures: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        value: quantity(of),
        period,
        previous: seldom(
          fc.record({ period: fc.constantFrom('2020', '2019', '2020-Q3', '2022', '2020-07-31'), value: quantity(of) }),
          3,
        ),
        observations: seldom(observations(7, of), 2),
      })
      .map((own) => present({ ...members, ...own })),
  ),
);

const against = fc.constantFrom<Json | undefined>(
  ...Array.from({ length: 5 }, () => undefined),
  'previous',
  'year-before',
  'first',
  '2015',
  '2012',
);

/** Series of the same periods, most of whose figures are exact, which the document calls parts of a whole or not. */
const stacks: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .tuple(labels(5), periods(6), fc.constantFrom<Json | undefined>(true, true, true, undefined, false))
      .chain(([names, all, whole]) => {
        const exact = { ...of, isExact: true, mayBeNegative: false };
        const values = fc.array(quantity(exact), { minLength: all.length, maxLength: all.length });
        return fc.tuple(...names.map(() => values)).map((columns) => {
          const series = names.map((name, index) => ({
            label: name,
            observations: all.map((text, place) => ({ period: text, value: columns[index]?.[place] ?? null })),
          }));
          return present({ ...members, whole, series });
        });
      }),
  ),
);

const manySeries: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        against,
        series: labels(3).chain((names) =>
          fc.tuple(
            ...names.map((name) => observations(8, of).map((all): Json => ({ label: name, observations: all }))),
          ),
        ),
      })
      .map(({ series, ...own }) => present({ ...members, ...own, series: [...series] })),
  ),
);

/** One series with contributions to its change, most of which are exact and some of which add up to it. */
const waterfalls: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) => {
    const exact = { ...of, isExact: true };
    return fc
      .record({
        observations: observations(4, exact),
        contributions: labels(5).chain((names) =>
          fc.tuple(
            ...names.map((name) =>
              fc
                .oneof({ weight: 5, arbitrary: quantity(exact) }, { weight: 1, arbitrary: quantity(of) })
                .map((value): Json => ({ label: name, value })),
            ),
          ),
        ),
      })
      .map((own) =>
        present({
          ...members,
          series: [{ label: 'Reserves', observations: own.observations }],
          contributions: [...own.contributions],
        }),
      );
  }),
);

/** One series of months, quarters or weeks of two years and more, most of which are there and exact. */
const yearly: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .tuple(
        fc.constantFrom(['-', 12], ['-Q', 4], ['-W', 52]) as fc.Arbitrary<readonly [string, number]>,
        fc.integer({ min: 0, max: 2 }),
        fc.array(
          fc.oneof(
            { weight: 12, arbitrary: quantity({ ...of, isExact: true }) },
            { weight: 1, arbitrary: quantity(of) },
          ),
          { minLength: 5, maxLength: 30 },
        ),
      )
      .map(([[letter, count], skipped, values]) => {
        const all = values.map((value, index) => {
          const part = String((index % count) + 1);
          const text = `${2019 + Math.floor(index / count)}${letter}${letter === '-Q' ? part : part.padStart(2, '0')}`;
          return { period: text, value };
        });
        return present({ ...members, series: [{ label: 'Thefts', observations: all.slice(skipped) }] });
      }),
  ),
);

export const deltas: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: manySeries },
  { weight: 1, arbitrary: stacks },
  { weight: 1, arbitrary: waterfalls },
  { weight: 1, arbitrary: yearly },
);
