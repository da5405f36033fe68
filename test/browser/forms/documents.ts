import type { Tag } from '../element/chart.js';

/** The items of a document: as many as asked for, each with a name of its own. */
export interface Items {
  readonly count: number;
  /** The name of an item by its index. */
  readonly name: (index: number) => string;
}

/** A form, and a document for it with a number of items. */
export interface FormDocument {
  readonly tag: Tag;
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

/** Every form whose labels are tested. A new form is a new line. */
export const FORMS: readonly FormDocument[] = [
  { tag: 'campaign-progress', form: 'bars', document: measures },
  { tag: 'campaign-progress', form: 'ring', document: measures },
  { tag: 'campaign-progress', form: 'thermometer', document: measures },
  { tag: 'campaign-breakdown', form: 'arrows', document: compared },
  { tag: 'campaign-breakdown', form: 'changes', document: compared },
  { tag: 'campaign-progress', form: 'waffle', document: measures },
  { tag: 'campaign-progress', form: 'way', document: (items) => ({ ...measures(items), baseline: 500 }) },
  { tag: 'campaign-progress', form: 'path', document: (items) => withHistory(items) },
  {
    tag: 'campaign-progress',
    form: 'bullet',
    document: (items) => ({ ...measures(items), ranges: 'low 1500; middle 3000; high 4000' }),
  },
];
