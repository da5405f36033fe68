import fc from 'fast-check';
import type { Document, Json, JsonObject } from '../document.js';
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
import { number, present, quantity, seldom, seldomNot, style, type Style } from './quantities.js';

/** Words that a document of every chart may have, with numbers of their own. */
export const words = fc.record({
  subtitle: seldom(fc.constant<Json>('England, 2019 to 2021'), 8),
  description: seldom(fc.constant<Json>('Counted in 12 offices since 1999.'), 8),
  notes: seldom(fc.constant<Json>(['Of 45 areas, 3 did not answer.', 'See table 7']), 8),
  note: seldom(fc.constant<Json>('Some 1,300 cases were counted twice.'), 8),
  source: seldom(fc.constantFrom<Json>('Office 21', { name: 'Homes Agency', date: '2021-07-31' }), 8),
  annotations: seldom(fc.constant<Json>([{ at: { period: '2020' }, text: '17 offices closed' }]), 10),
  highlight: seldom(label, 10),
});

/** Members that a document of every chart may have. */
export const head = fc
  .record({ title, unit, kind, polarity, decimals, yearStart, asOf, words })
  .map(({ words: more, ...of }) => ({ ...of, ...more, base: baseFor(of.kind) }));

/** Sizes of figures that suit a unit: per cents are mostly below 100. */
export const sizesFor = (of: Json | undefined): readonly number[] | undefined =>
  of === '%' ? [100, 100, 100, 1, 150] : undefined;

const through = (of: string): string => (/^\d{4}$/.test(of) ? `${of}-06` : of);

/** What one observation may have of its own, so that it is compared with few others. */
const own = fc.constantFrom<JsonObject>(
  { label: 'Half of it' },
  { label: '1st wave' },
  { unit: 'flats' },
  { kind: 'stock' },
  { note: 'Counted by 12 people' },
  { asOf: '2020-06-30' },
  { base: { period: '2019', value: 100 } },
  { polarity: 'up-bad' },
  { decimals: 1 },
);

export function observations(most: number, of: Style): fc.Arbitrary<Json> {
  return periods(most).chain((all) =>
    fc
      .array(fc.tuple(quantity(of), fc.integer({ min: 0, max: 30 }), seldom(own, 60)), {
        minLength: all.length,
        maxLength: all.length,
      })
      .map((figures) =>
        all.map((text, index) => {
          const [value = null, chance = 1, more] = figures[index] ?? [];
          return present({ period: text, value, through: chance === 0 ? through(text) : undefined, ...more });
        }),
      ),
  );
}

/** What a figure, or each figure of a delta, is to reach: a number, a bound, or a range. */
export const target = (of: Style): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 6, arbitrary: number(of) },
    { weight: 2, arbitrary: number(of).map((value) => `>=${value}`.replace('+', '')) },
    { weight: 2, arbitrary: number(of).map((value) => `<=${value}`.replace('+', '')) },
    { weight: 1, arbitrary: quantity(of) },
  );

const before = (of: Style): fc.Arbitrary<Json> =>
  fc.record({ period: fc.constantFrom('2020', '2019', '2020-Q3', '2022', '2020-07-31'), value: quantity(of) });

/** What a figure is to reach, from where, by when and how it is told. */
const aims = (of: Style) =>
  fc.record({
    target: seldomNot(target(of)),
    baseline: seldom(target(of), 3),
    span,
    status: seldom(fc.constantFrom<Json>('On track', 'Amber'), 6),
    method: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, 'straight-line', 'as-published'),
  });

export const figures: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        value: quantity(of),
        period,
        previous: seldom(
          fc.oneof(
            { weight: 4, arbitrary: before(of) },
            { weight: 1, arbitrary: fc.array(before(of), { minLength: 1, maxLength: 4 }) },
          ),
          3,
        ),
        observations: seldom(observations(7, of), 2),
        aims: seldom(aims(of), 3),
        trend: seldom(fc.constantFrom<Json>('line', 'columns'), 6),
      })
      .map(({ aims: more, ...rest }): Readonly<Record<string, Json | undefined>> => ({ ...rest, ...more }))
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

/** What one of the series may have of its own. */
const ownOfSeries = fc.constantFrom<JsonObject>(
  { role: 'benchmark' },
  { role: 'benchmark' },
  { unit: 'flats' },
  { kind: 'stock' },
  { kind: 'index', base: { period: '2012', value: 100 } },
  { polarity: 'up-good' },
  { note: 'Without 3 areas' },
  { yearStart: '04-01' },
  { asOf: '2021-06-30' },
);

const seriesOf = (name: string, of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(observations(8, of), seldom(ownOfSeries, 6))
    .map(([all, more]): Json => ({ label: name, ...more, observations: all }));

/** Targets for periods. */
const targets = (of: Style): fc.Arbitrary<Json> =>
  fc
    .uniqueArray(fc.constantFrom('2012', '2015', '2020', '2021', '2025', '2020-Q4', '2012/13'), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((all) => fc.tuple(...all.map((text) => target(of).map((value): Json => ({ period: text, value })))))
    .map((all) => [...all]);

/** Things that happened. */
const events = fc
  .uniqueArray(fc.constantFrom('2012', '2015-03', '2020', '2020-02-22', '2021-Q3', '2012/13'), {
    minLength: 1,
    maxLength: 2,
  })
  .map((all): Json => all.map((text, index) => ({ period: text, label: `Phase ${index + 2} opens` })));

const manySeries: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        against,
        series: labels(3).chain((names) => fc.tuple(...names.map((name) => seriesOf(name, of)))),
        target: seldom(fc.oneof(target(of), targets(of)), 6),
        events: seldom(events, 10),
        spans: seldom(events, 10),
        from: seldom(fc.constantFrom<Json>('zero', 'data'), 6),
      })
      .map(({ series, ...rest }) => present({ ...members, ...rest, series: [...series] })),
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
