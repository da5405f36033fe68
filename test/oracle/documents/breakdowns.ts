import fc from 'fast-check';
import type { Document, Json } from '../document.js';
import { head, sizesFor } from './charts.js';
import { labels, period } from './context.js';
import { number, present, quantity, seldom, seldomNot, style, type Style } from './quantities.js';

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
      .record({
        rest,
        previous: of.hasPrevious ? previous(of) : fc.constant(undefined),
        share: seldom(fc.constantFrom<Json>(56.6, 3, 0.5, 100, 0, 101), 8),
        more: seldom(ownOfCategory, 60),
        categories: depth === 0 ? fc.constant(undefined) : partsOf(value, of),
      })
      .map(({ categories, more, ...own }) =>
        present({ label: name, value, ...own, ...more, categories: categories && [...categories] }),
      ),
  );
}

/** An earlier figure of a category, most of them with their time. */
const previous = (of: Style): fc.Arbitrary<Json | undefined> =>
  seldomNot(
    fc
      .record({
        value: quantity(of),
        period: fc.constantFrom<Json | undefined>('2020', '2020', '2020', '2019', '2020-Q3', '2016/2019', undefined),
        through: seldom(fc.constant<Json>('2020-06'), 12),
      })
      .map(present),
  );

/** Groups that have figures for mostly the same categories, with or without totals. */
const groups: fc.Arbitrary<Document> = head.chain((members) =>
  style(sizesFor(members.unit)).chain((of) =>
    fc
      .tuple(labels(4), fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 4 }))
      .chain(([names, all]) =>
        fc
          .record({
            groups: fc.tuple(...all.map((name) => group(name, names, of))),
            whole: fc.constantFrom<Json | undefined>(undefined, undefined, true, false),
            exclusive: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, undefined, false),
            order: fc.constantFrom<Json | undefined>(undefined, undefined, 'given', 'value', 'change'),
            diverging: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, true),
            period,
          })
          .map((own) => present({ ...members, ...own, groups: [...own.groups] })),
      ),
  ),
);

const GROUPS = ['Nurses', 'Doctors', 'North', 'South', 'In 2019', 'In 2021', 'All staff', 'Total'];

const group = (name: string, names: readonly string[], of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.tuple(...names.map((one) => category(one, of, 0))) },
        {
          weight: 1,
          arbitrary: fc
            .subarray([...names], { minLength: 1 })
            .chain((some) => fc.tuple(...some.map((one) => category(one, of, 0)))),
        },
        ...(of.size === 100 ? [{ weight: 4, arbitrary: percents(names) }] : []),
      ),
      seldom(period, 4),
    )
    .chain(([categories, own]) =>
      totalOf([...categories], of).map((total) =>
        present({ label: name, total, categories: [...categories], ...(own !== undefined && { period: own }) }),
      ),
    );

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

/** Categories with one more that is named as their total, or that is their sum under another name. */
const withTotalRow =
  (of: Style) =>
  (categories: readonly Json[]): fc.Arbitrary<readonly Json[]> => {
    const sum = categories.reduce<number>((all, json) => all + numberIn((json as Document).value), 0);
    return fc
      .tuple(
        fc.constantFrom('England', 'Everywhere'),
        fc.oneof(
          { weight: 2, arbitrary: fc.constant<Json>(Number(sum.toFixed(3))) },
          { weight: 1, arbitrary: quantity(of) },
        ),
        fc.boolean(),
      )
      .map(([name, value, isFirst]) => {
        const row = { label: name, value };
        return isFirst ? [row, ...categories] : [...categories, row];
      });
  };

/** What one category may have of its own. */
const ownOfCategory = fc.constantFrom<Document>(
  { unit: 'flats' },
  { kind: 'stock' },
  { period: '2019' },
  { note: 'Without 3 areas' },
  { href: '/areas/3' },
  { polarity: 'up-bad' },
  { decimals: 1 },
);

/** Per cents that add up to 100, each rounded by itself. */
const percents = (names: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 }).map((sizes): readonly Json[] => {
    const used = sizes.slice(0, names.length);
    const sum = used.reduce((all, size) => all + size, 0);
    return names.map((name, index) => ({ label: name, value: Number((((used[index] ?? 0) / sum) * 100).toFixed(1)) }));
  });

const categorized: fc.Arbitrary<Document> = head.chain((members) =>
  fc.tuple(style(sizesFor(members.unit)), fc.integer({ min: 0, max: 2 })).chain(([plainStyle, chance]) => {
    const of = { ...plainStyle, hasPrevious: chance === 0 };
    const plain = labels(7).chain((names) => fc.tuple(...names.map((name) => category(name, of, 1))));
    const own: fc.Arbitrary<readonly Json[]> =
      members.unit === '%' ? fc.oneof(plain, labels(6).chain(percents)) : plain;
    const categories = fc.oneof({ weight: 8, arbitrary: own }, { weight: 1, arbitrary: own.chain(withTotalRow(of)) });
    return categories.chain((all) =>
      fc
        .record({
          total: totalOf(all, of),
          whole: fc.constantFrom<Json | undefined>(undefined, undefined, undefined, true, false),
          exclusive: fc.constantFrom<Json | undefined>(...Array.from({ length: 8 }, () => undefined), false, true),
          order: fc.constantFrom<Json | undefined>(undefined, undefined, 'given', 'value', 'change'),
          remainder: seldom(fc.constant<Json>('Everything else'), 6),
          shareDecimals: seldom(fc.constantFrom<Json>(0, 1, 2, 3), 6),
          period,
        })
        .map((own) => present({ ...members, ...own, categories: [...all] })),
    );
  }),
);

export const breakdowns: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: categorized },
  { weight: 2, arbitrary: groups },
);
