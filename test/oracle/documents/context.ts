import fc from 'fast-check';
import type { Json } from '../document.js';

export const unit: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  'homes',
  'homes',
  '%',
  '%',
  { one: 'home', other: 'homes' },
  { other: 'pounds', currency: 'GBP' },
  { other: 'pounds', currency: 'GBP', scale: 1_000_000 },
  { other: 'euros', currency: 'EUR', scale: 1000 },
  { other: 'tonnes', scale: 1_000_000 },
  { one: 'death', other: 'deaths', per: '100,000 people' },
  { other: 'per cent', percent: true },
  '°C',
  'points',
  'people',
  'ordinal',
);

export const kind: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  undefined,
  'flow',
  'flow',
  'cumulative',
  'stock',
  'rate',
  'share',
  'index',
);

export const polarity: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  undefined,
  'up-good',
  'up-bad',
  'neutral',
);

export const decimals: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  undefined,
  undefined,
  undefined,
  0,
  1,
  2,
);

export const yearStart: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  ...Array.from({ length: 8 }, () => undefined),
  '04-01',
  '07-01',
);

export const asOf: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  ...Array.from({ length: 6 }, () => undefined),
  '2021-12-31',
  '2021-06-30',
  '2020-02-29',
  '2022-03-31',
  '2023-01-15',
  '2021',
  '2020-06',
);

export const span: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  undefined,
  '2018/2022',
  '2018/2022',
  '2019-04-01/2023-03-31',
  '2020/2021',
  '2021-01/2021-12',
  '2016-02-29/2024-02-28',
  '2018/..',
  '2021',
);

export const period: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  '2021',
  '2021',
  '2021-Q3',
  '2021-07',
  '2021-W53',
  '2020-W53',
  '2021-07-31',
  '2020-02-29',
  '2018/2021',
  '2018/..',
  '2020/21',
  '2021-01/2021-06',
);

const LABELS = [
  'Payments',
  'Advertisements',
  'Homes insulated',
  'Under 18',
  'Aged 18 to 24',
  'Scotland',
  'Wales',
  'Households (all)',
  'Type 2 diabetes',
  'Trains & buses',
  'Gas, coal and oil',
  'Volunteers',
  'Don’t know',
  'North East',
  'Grants',
];

export const label = fc.constantFrom(...LABELS);

export const labels = (most: number) => fc.uniqueArray(label, { minLength: 1, maxLength: most });

export const title = fc.constantFrom('Homes', 'Thefts', 'Money raised', 'Suspects by link', 'How we did');

/** The base of an index: only of indices, and at times of other kinds. */
export const baseFor = (of: Json | undefined): Json | undefined =>
  of === 'index' ? { period: '2015', value: 100 } : undefined;
