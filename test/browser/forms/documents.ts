import type { Tag } from '../element/chart.js';

/** The items of a document: as many as asked for, each with a name of its own. */
export interface Items {
  readonly count: number;
  /** The name of an item by its index. */
  readonly name: (index: number) => string;
}

/** A form, and a document for it with a number of items. */
export interface FormDocument {
  readonly tag: Tag | 'campaign-timeline';
  readonly form: string;
  readonly document: (items: Items) => object;
}

/** One object for each item. */
const each = <Item extends object>({ count, name }: Items, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => ({ label: name(index), ...item(index) }));

const HOMES = { one: 'home', other: 'homes' };

/** Measures on their way, of one unit. */
const measures = (items: Items): object => ({
  title: 'Homes insulated by region',
  unit: HOMES,
  asOf: '2021-12-31',
  span: '2018/2022',
  measures: each(items, (index) => ({
    value: 1500 + 370 * (index % 7),
    target: 4000,
    milestones: [
      { label: 'First street', value: 1000 },
      { label: 'Half way', value: 2000, due: '2020' },
    ],
  })),
});

/** Rates with those of an earlier year, which rose and fell. */
const compared = (items: Items): object => ({
  title: 'Youth unemployment by region',
  unit: '%',
  period: '2023',
  categories: each(items, (index) => ({
    value: 8 + 3.7 * (index % 9),
    previous: { period: '2019', value: 14 + 2.3 * (index % 7) },
  })),
});

/** Measures with earlier figures, a target that was replaced, and a forecast. */
const withHistory = (items: Items): object => ({
  ...measures(items),
  kind: 'cumulative',
  measures: each(items, (index) => ({
    value: 1500 + 370 * (index % 7),
    target: 4000,
    targets: [{ period: '2022', value: 3000, replaced: '2020' }],
    observations: [
      { period: '2019', value: 400 },
      { period: '2020', value: 1100 + 90 * (index % 7) },
      { period: '2022', value: `${2500 + 200 * (index % 7)} (2000..4100) [f]` },
    ],
  })),
});

/** Figures of three years for each item. */
const threeYears = (index: number): object => ({
  observations: ['2019', '2020', '2021'].map((period, year) => ({
    period,
    value: 900 + 370 * (index % 7) + 40 * year,
  })),
});

/** A series for each item, with a target, an event and a span of the longest name. */
const onePerSeries = (items: Items): object => ({
  title: 'Homes insulated by region',
  unit: HOMES,
  target: 3500,
  events: [{ period: '2020-06', label: items.name(0) }],
  spans: [{ period: '2019-06/2020-02', label: items.name(1) }],
  series: each(items, threeYears),
});

/** A month for each item, with an event of its name in every third of them. */
const onePerPeriod = ({ count, name }: Items): object => {
  const periods = Array.from(
    { length: count },
    (_, index) => `${2015 + Math.floor(index / 12)}-${`${(index % 12) + 1}`.padStart(2, '0')}`,
  );
  return {
    title: 'Homes insulated by month',
    unit: HOMES,
    target: 3500,
    events: periods.filter((_, index) => index % 3 === 0).map((period, index) => ({ period, label: name(index) })),
    series: [
      { label: name(0), observations: periods.map((period, index) => ({ period, value: 900 + 370 * (index % 7) })) },
    ],
  };
};

/** A year for each item, of which every third is a bound or only about right. */
const bounds = ({ count, name }: Items): object => ({
  title: 'Homes insulated by year',
  unit: HOMES,
  series: [
    {
      label: name(0),
      observations: Array.from({ length: count }, (_, index) => ({
        period: String(1960 + index),
        value: `${['', '>', '~', '<'][index % 4]!}${900 + 370 * (index % 7)}`,
      })),
    },
  ],
});

/** Parts of a whole, from large to small. */
const partsOfAWhole = (items: Items): object => ({
  title: 'Spending by service',
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  whole: true,
  categories: each(items, (index) => ({ value: Math.round(9000 / (index + 1)) / 10 })),
});

/** Figures on both sides of zero, with bounds and reasons for none. */
const balances = (items: Items): object => ({
  title: 'Balance by department',
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  categories: each(items, (index) => ({
    value: index % 5 === 4 ? '[c]' : `${index % 7 === 3 ? '>' : ''}${(index % 2 ? -1 : 1) * (12 + 7 * (index % 9))}`,
  })),
});

/** A year for each item, the last of which are planned, and an event in each third of them. */
const phases = (items: Items): object => ({
  title: 'Works by year',
  asOf: '2010-06-30',
  phases: each(items, (index) => ({ period: String(2000 + index), value: 1200 * (1 + (index % 7)) })),
  events: each({ ...items, count: Math.max(4, Math.ceil(items.count / 3)) }, (index) => ({
    period: `${2000 + 3 * index}-04-01`,
  })),
});

/** Groups of parts, each with the same three categories. */
const groups = (items: Items): object => ({
  title: 'Answers by group',
  unit: { one: 'answer', other: 'answers' },
  whole: true,
  groups: each(items, (index) => ({
    categories: ['Agree', 'Neither', 'Disagree'].map((label, place) => ({
      label,
      value: 120 + ((index * 37 + place * 211) % 400),
    })),
  })),
});

/** A contribution for each item, which rise and fall. */
const contributions = (items: Items): object => ({
  title: 'Reserves of the charity',
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  series: [
    {
      label: 'Reserves',
      observations: [
        { period: '2020', value: 42.5 },
        { period: '2021', value: '38.1 [p]' },
      ],
    },
  ],
  contributions: each(items, (index) => ({ value: (index % 2 ? -1 : 1) * (1.5 + (index % 7)) })),
});

/** Members of a document that are amounts of its unit. */
const AMOUNTS = new Set(['value', 'target', 'baseline', 'total']);

/** A document with each of its amounts as `change` makes it of what is written. */
const withAmounts = (member: unknown, change: (written: string) => unknown, key = ''): unknown =>
  Array.isArray(member)
    ? member.map((each) => withAmounts(each, change))
    : typeof member === 'object' && member
      ? Object.fromEntries(Object.entries(member).map(([name, inner]) => [name, withAmounts(inner, change, name)]))
      : AMOUNTS.has(key)
        ? change(String(member))
        : member;

/** The same document in pounds, with amounts up to hundreds of millions: of 9 and `>45` the amounts are 69135780 and `>345678901`. */
export function inPounds(document: object): object {
  let largest = 0;
  const numbers = /\d+(\.\d+)?/g;
  withAmounts(document, (written) => {
    for (const [number] of written.matchAll(numbers)) largest = Math.max(largest, Number(number));
  });
  const pounds = withAmounts(document, (written) =>
    written.replace(numbers, (number) => String(Math.round((Number(number) / largest) * 345_678_901))),
  );
  return { ...(pounds as object), unit: { other: 'pounds', currency: 'GBP' } };
}

/** Every form whose labels are tested. A new form is a new line. */
export const FORMS: readonly FormDocument[] = [
  ...(['columns', 'changes', 'lines', 'area'] as const).map((form) => ({
    tag: 'campaign-delta' as const,
    form,
    document: bounds,
  })),
  { tag: 'campaign-progress', form: 'bars', document: measures },
  { tag: 'campaign-progress', form: 'ring', document: measures },
  { tag: 'campaign-progress', form: 'thermometer', document: measures },
  { tag: 'campaign-breakdown', form: 'arrows', document: compared },
  { tag: 'campaign-breakdown', form: 'changes', document: compared },
  { tag: 'campaign-progress', form: 'waffle', document: measures },
  { tag: 'campaign-progress', form: 'pictogram', document: measures },
  { tag: 'campaign-progress', form: 'way', document: (items) => ({ ...measures(items), baseline: 500 }) },
  { tag: 'campaign-progress', form: 'indicators', document: (items) => ({ ...withHistory(items), baseline: 500 }) },
  { tag: 'campaign-progress', form: 'path', document: (items) => withHistory(items) },
  {
    tag: 'campaign-progress',
    form: 'bullet',
    document: (items) => ({ ...measures(items), ranges: 'low 1500; middle 3000; high 4000' }),
  },
  { tag: 'campaign-delta', form: 'columns', document: onePerPeriod },
  { tag: 'campaign-delta', form: 'lines', document: onePerSeries },
  { tag: 'campaign-delta', form: 'changes', document: onePerPeriod },
  { tag: 'campaign-delta', form: 'slope', document: onePerSeries },
  { tag: 'campaign-delta', form: 'area', document: onePerPeriod },
  { tag: 'campaign-delta', form: 'stacked', document: (items) => ({ ...onePerSeries(items), whole: true }) },
  { tag: 'campaign-delta', form: 'waterfall', document: contributions },
  { tag: 'campaign-delta', form: 'heat', document: onePerPeriod },
  { tag: 'campaign-delta', form: 'multiples', document: onePerSeries },
  { tag: 'campaign-breakdown', form: 'bars', document: partsOfAWhole },
  { tag: 'campaign-breakdown', form: 'bars', document: balances },
  { tag: 'campaign-breakdown', form: 'share', document: partsOfAWhole },
  { tag: 'campaign-breakdown', form: 'cards', document: partsOfAWhole },
  { tag: 'campaign-timeline', form: 'bars', document: phases },
  { tag: 'campaign-breakdown', form: 'treemap', document: partsOfAWhole },
  { tag: 'campaign-breakdown', form: 'donut', document: partsOfAWhole },
  { tag: 'campaign-breakdown', form: 'waffle', document: partsOfAWhole },
  { tag: 'campaign-breakdown', form: 'stacked', document: groups },
  { tag: 'campaign-breakdown', form: 'stacked-100', document: groups },
  { tag: 'campaign-breakdown', form: 'grouped', document: groups },
  { tag: 'campaign-breakdown', form: 'multiples', document: groups },
];
