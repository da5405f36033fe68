import fc from 'fast-check';
import type { Document, Json } from '../document.js';
import { head, observations, sizesFor } from './charts.js';
import { label, labels, period, span, unit } from './context.js';
import { number, present, quantity, seldom, style, type Style } from './quantities.js';

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

/** Targets for periods, some of which were replaced. */
const targets = (of: Style): fc.Arbitrary<Json> =>
  fc
    .array(
      fc.record({
        value: fc.oneof({ weight: 6, arbitrary: number(of) }, { weight: 1, arbitrary: bound(of) }),
        period: fc.constantFrom<Json | undefined>('2020', '2021', '2022', '2025', '2021-Q4', undefined),
        replaced: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, '2020-07', '2021'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.map(present));

/** Named ranges, mostly from the lowest to the highest. */
const ranges = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('poor', 'fair', 'good', 'very good'), { minLength: 1, maxLength: 4 }),
      fc.array(number(of), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([names, values, isSorted]) => {
      const ends = isSorted ? [...values].sort((one, other) => one - other) : values;
      return names.map((name, index) => ({ label: name, upTo: ends[index] ?? 0 }));
    });

/** Parts that a value is made of: some add up to it, some do not. */
const parts = (of: Style, value: Json): fc.Arbitrary<Json> =>
  fc.uniqueArray(fc.constantFrom('received', 'pledged', 'promised'), { minLength: 1, maxLength: 3 }).chain((names) => {
    const share = typeof value === 'number' ? { ...of, size: Math.abs(value) / names.length } : of;
    const first = names.map((name) => quantity(share).map((each): Json => ({ label: name, value: each })));
    return fc.tuple(...first).map((all) => [...all]);
  });

/** Ranges in the short notation. */
const rangesAsText = (of: Style): fc.Arbitrary<Json> =>
  fc.tuple(number(of), number(of)).map(([one, other]) => `poor ${Math.min(one, other)}; good ${Math.max(one, other)}`);

function measure(name: string, of: Style): fc.Arbitrary<Json> {
  const milestone = fc
    .record({ label, value: bound(of), due: seldom(fc.constantFrom('2020', '2021', '2021-06', '2022-12-31'), 2) })
    .map(present);
  return fc
    .record({
      value: quantity(of),
      target: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 6, arbitrary: bound(of) }),
      total: seldom(bound(of), 4),
      baseline: seldom(bound(of), 3),
      milestones: seldom(fc.array(milestone, { minLength: 1, maxLength: 3 }), 3),
      group: seldom(fc.constantFrom<Json>('Health', 'Schools', 'Over 65s'), 3),
      unit: seldom(unit, 6),
      period: seldom(period, 4),
      status: seldom(fc.constantFrom<Json>('Amber', 'Green', 'On track', 'Behind', 'Reached'), 8),
    })
    .chain((own) =>
      fc
        .record({
          targets: seldom(targets(of), 4),
          ranges: seldom(fc.oneof({ weight: 5, arbitrary: ranges(of) }, { weight: 1, arbitrary: rangesAsText(of) }), 4),
          observations: seldom(observations(6, of), 3),
          parts: seldom(parts(of, own.value), 5),
          note: seldom(fc.constant<Json>('Without 3 areas'), 10),
        })
        .map((more) => {
          const isDated =
            more.targets !== undefined && own.target !== undefined && JSON.stringify(more.targets).length % 2 === 0;
          const isPart = own.total !== undefined && JSON.stringify(own.total).length % 4 !== 0;
          const isUntargeted = isDated || isPart;
          return present({
            label: name,
            ...own,
            ...more,
            ...(isUntargeted && { target: undefined }),
            ...(isPart && { targets: undefined }),
          });
        }),
    );
}

export const progresses: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .record({
        span,
        period: seldom(period, 3),
        method: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, 'straight-line', 'as-published'),
        shareDecimals: seldom(fc.constantFrom<Json>(0, 1, 2, 3), 6),
        target: seldom(bound(of), 6),
        total: seldom(bound(of), 12),
        baseline: seldom(bound(of), 10),
        ranges: seldom(ranges(of), 8),
        // Groups may have measures of the same label.
        measures: fc
          .tuple(labels(3), seldom(fc.constant('Coverage'), 8))
          .chain(([names, same]) => fc.tuple(...names.map((name) => measure(same ?? name, of)))),
      })
      .map(({ measures, ...own }) => present({ ...members, ...own, measures: [...measures] })),
  ),
);
