import fc from 'fast-check';
import type { Document, Json } from '../document.js';
import {
  asOf,
  baseFor,
  decimals,
  kind,
  label,
  labels,
  period,
  polarity,
  span,
  title,
  unit,
  yearStart,
} from './context.js';
import { periods } from './periods.js';
import { number, present, quantity, seldom, style, type Style } from './quantities.js';

/** Members that a document of every chart may have. */
const head = fc
  .record({ title, unit, kind, polarity, decimals, yearStart, asOf })
  .map((of) => ({ ...of, base: baseFor(of.kind) }));

/** Sizes of figures that suit a unit: per cents are mostly below 100. */
const sizesFor = (of: Json | undefined): readonly number[] | undefined =>
  of === '%' ? [100, 100, 100, 1, 150] : undefined;

const through = (of: string): string => (/^\d{4}$/.test(of) ? `${of}-06` : of);

function observations(most: number, of: Style): fc.Arbitrary<Json> {
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

function bound(of: Style): fc.Arbitrary<Json> {
  return fc.oneof(
    { weight: 10, arbitrary: number(of) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('>=', '<=', '>', '<', '~'), number(of))
        .map(([sign, value]) => `${sign}${value}`.replace('+', '')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(number(of), number(of))
        .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
    },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 100) },
    { weight: 1, arbitrary: quantity(of) },
  );
}

function measure(name: string, of: Style): fc.Arbitrary<Json> {
  const milestone = fc
    .record({ label, value: bound(of), due: seldom(fc.constantFrom('2020', '2021', '2021-06', '2022-12-31'), 2) })
    .map(present);
  return fc
    .record({
      value: quantity(of),
      target: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 6, arbitrary: bound(of) }),
      baseline: seldom(bound(of), 3),
      milestones: seldom(fc.array(milestone, { minLength: 1, maxLength: 3 }), 3),
      unit: seldom(unit, 6),
      period: seldom(period, 4),
    })
    .map((own) => present({ label: name, ...own }));
}

export const progresses: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        span,
        period: seldom(period, 3),
        measures: labels(3).chain((names) => fc.tuple(...names.map((name) => measure(name, of)))),
      })
      .map(({ measures, ...own }) => present({ ...members, ...own, measures: [...measures] })),
  ),
);

const rest = fc.constantFrom<Json | undefined>(...Array.from({ length: 10 }, () => undefined), 'unknown', 'other');

/** The parts of a category: most of them are smaller than it, so that they may add up to it. */
function partsOf(value: Json, of: Style): fc.Arbitrary<readonly Json[] | undefined> {
  const whole = Math.abs(numberIn(value));
  return seldom(
    fc
      .tuple(labels(3), fc.boolean())
      .chain(([names, isSmall]) =>
        fc.tuple(
          ...names.map((child) =>
            category(child, isSmall && whole > 0 ? { ...of, size: whole / names.length } : of, 0),
          ),
        ),
      ),
    6,
  );
}

function category(name: string, of: Style, depth: number): fc.Arbitrary<Json> {
  return quantity(of).chain((value) =>
    fc
      .record({ rest, categories: depth === 0 ? fc.constant(undefined) : partsOf(value, of) })
      .map(({ categories, ...own }) =>
        present({ label: name, value, ...own, categories: categories && [...categories] }),
      ),
  );
}

const numberIn = (json: Json | undefined): number => {
  if (typeof json === 'number') return json;
  return typeof json === 'object' && json !== null && 'value' in json && typeof json.value === 'number'
    ? json.value
    : 0;
};

/** A total of the categories: none, their sum, another number, or a figure with qualifiers. */
const totalOf = (categories: readonly Json[], of: Style): fc.Arbitrary<Json | undefined> => {
  const sum = categories.reduce<number>((all, json) => all + numberIn((json as Document).value), 0);
  const exact = Number(sum.toFixed(3));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.constant<Json>(exact) },
    { weight: 1, arbitrary: number(of).map((more) => Number((sum + Math.abs(more)).toFixed(3))) },
    { weight: 1, arbitrary: quantity(of) },
    { weight: 1, arbitrary: fc.constantFrom<Json>(`>${exact}`.replace('+', ''), `~${exact}`.replace('+', '')) },
  );
};

/** Per cents that add up to 100, each rounded by itself. */
const percents = fc
  .tuple(labels(6), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 }))
  .map(([names, sizes]): readonly Json[] => {
    const used = sizes.slice(0, names.length);
    const sum = used.reduce((all, size) => all + size, 0);
    return names.map((name, index) => ({ label: name, value: Number((((used[index] ?? 0) / sum) * 100).toFixed(1)) }));
  });

export const breakdowns: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) => {
    const plain = labels(7).chain((names) => fc.tuple(...names.map((name) => category(name, of, 1))));
    const categories: fc.Arbitrary<readonly Json[]> = members.unit === '%' ? fc.oneof(plain, percents) : plain;
    return categories.chain((all) =>
      fc
        .record({
          total: totalOf(all, of),
          whole: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, true, false),
          exclusive: fc.constantFrom<Json | undefined>(...Array.from({ length: 8 }, () => undefined), false, true),
          order: fc.constantFrom<Json | undefined>(undefined, undefined, 'given', 'value'),
          remainder: seldom(fc.constant<Json>('Everything else'), 6),
          period,
        })
        .map((own) => present({ ...members, ...own, categories: [...all] })),
    );
  }),
);
