import type { Chart } from '../element/chart.js';

/** A form that has figures to read at its marks: its data, and the texts of the first and the last stop of the keyboard. */
export interface ReadForm {
  readonly name: string;
  readonly tag: string;
  readonly form: string;
  readonly data: object;
  /** Head of the box at the first and at the last stop. */
  readonly ends: readonly [first: string, last: string];
  /** A text of the box at the last stop. */
  readonly text: string;
  /** The element under the pointer, and the place in it, as shares, that shows the last stop. */
  readonly at: readonly [selector: string, x: number, y: number];
}

const PERIODS = ['2019', '2020', '2021', '2022', '2023'];
const series = (label: string, values: readonly number[]) => ({
  label,
  observations: values.map((value, index) => ({ period: PERIODS[index], value })),
});

/** Two series of five years. */
export const SECTORS = {
  title: 'Vacancies by sector',
  unit: '%',
  series: [series('Construction', [11, 12.5, 13, 12, 15.3]), series('Hospitality', [9, 8, 4, 5, 7.3])],
};

const MONTHS = Array.from(
  { length: 24 },
  (_, index) => `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);
const BY_MONTH = {
  title: 'Calls by month',
  unit: 'calls',
  series: [
    { label: 'Calls', observations: MONTHS.map((period, index) => ({ period, value: 100 + ((index * 7) % 40) })) },
  ],
};

const COUNTS = { ...SECTORS, unit: 'jobs', whole: true };

const GROUPS = {
  title: 'Homes by region',
  unit: 'homes',
  groups: ['North', 'South'].map((label, index) => ({
    label,
    categories: [
      { label: 'Insulated', value: 30 + index },
      { label: 'Surveyed', value: 40 },
    ],
  })),
};

const INDICATORS = {
  title: 'Homes',
  unit: 'homes',
  period: '2023',
  measures: [
    { label: 'Insulated', value: 30, target: 40, observations: [{ period: '2022', value: 20 }] },
    { label: 'Surveyed', value: 25, target: 40, observations: [{ period: '2022', value: 12 }] },
  ],
};

const PATH = {
  title: 'Homes insulated',
  span: '2019/2024',
  unit: 'homes',
  measures: [
    {
      label: 'Homes',
      value: 38,
      target: 60,
      baseline: 10,
      period: '2023',
      observations: PERIODS.map((period, index) => ({ period, value: 10 + index * 7 })),
    },
  ],
};

/** Calls by their subject: the parts of one whole. */
export const SUBJECTS = {
  title: 'Calls by subject',
  unit: 'calls',
  total: 12000,
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 3100 },
    { label: 'Windows', value: 2300 },
    { label: 'Draught', value: 1400 },
  ],
};

const delta = (form: string, data: object, rest: Pick<ReadForm, 'ends' | 'text' | 'at'>): ReadForm => ({
  name: `a delta as ${form}`,
  tag: 'campaign-delta',
  form,
  data,
  ...rest,
});
const breakdown = (form: string, data: object, rest: Pick<ReadForm, 'ends' | 'text' | 'at'>): ReadForm => ({
  name: `a breakdown as ${form}`,
  tag: 'campaign-breakdown',
  form,
  data,
  ...rest,
});

/** Every form with figures that are not written at their marks. */
export const READ_FORMS: readonly ReadForm[] = [
  delta('lines', SECTORS, { ends: ['2019', '2023'], text: 'Hospitality', at: ['.field', 0.99, 0.5] }),
  delta('columns', SECTORS, { ends: ['2019', '2023'], text: 'Hospitality', at: ['.field', 0.95, 0.9] }),
  delta('slope', SECTORS, { ends: ['2019', '2023'], text: '15.3%', at: ['.field', 0.99, 0.5] }),
  delta('years', BY_MONTH, { ends: ['', ''], text: 'Dec 2022', at: ['.field', 0.99, 0.5] }),
  delta('multiples', SECTORS, { ends: ['2019', '2023'], text: '7.3%', at: ['[data-scene="1"]', 0.99, 0.5] }),
  delta('heat', BY_MONTH, { ends: ['Jan 2021', 'Dec 2022'], text: '101', at: ['.field', 0.97, 0.9] }),
  delta('stacked', COUNTS, { ends: ['2019', '2023'], text: 'Hospitality', at: ['.field', 0.99, 0.5] }),
  delta('area', BY_MONTH, { ends: ['Jan 2021', 'Dec 2022'], text: '101', at: ['.field', 0.99, 0.5] }),
  delta('changes', SECTORS, { ends: ['2020', '2023'], text: 'Hospitality', at: ['.field', 0.99, 0.5] }),
  breakdown('stacked', GROUPS, {
    ends: ['North: Insulated', 'South: Surveyed'],
    text: '40',
    at: ['[data-rows="3 6"]', 0.5, 0.5],
  }),
  {
    name: 'a path of progress',
    tag: 'campaign-progress',
    form: 'path',
    data: PATH,
    ends: ['2019', '2023'],
    text: '38 homes',
    at: ['.field', 0.85, 0.5],
  },
  {
    name: 'a table of indicators',
    tag: 'campaign-progress',
    form: 'indicators',
    data: INDICATORS,
    ends: ['Insulated', 'Surveyed'],
    text: '12',
    at: ['tbody tr:last-child .row-plot', 0.3, 0.5],
  },
  breakdown('donut', SUBJECTS, { ends: ['Heating', 'Draught'], text: '1,400', at: ['.square', 0.42, 0.08] }),
  breakdown('treemap', SUBJECTS, { ends: ['Heating', 'Draught'], text: '1,400', at: ['.areas', 0.98, 0.9] }),
  breakdown('share', SUBJECTS, { ends: ['Heating', 'Draught'], text: '1,400', at: ['.band', 0.98, 0.5] }),
  breakdown('waffle', SUBJECTS, { ends: ['Heating', 'Draught'], text: '1,400', at: ['.square', 0.95, 0.05] }),
  {
    name: 'a figure with a trend',
    tag: 'campaign-figure',
    form: 'headline',
    data: { title: 'Homes', unit: 'homes', value: 15, observations: SECTORS.series[0]?.observations },
    ends: ['2019', '2023'],
    text: '15.3',
    at: ['.trend', 0.99, 0.5],
  },
];

/** A chart as a form of this list. */
export function chartOf({ tag, form, data }: Pick<ReadForm, 'tag' | 'form' | 'data'>): Chart {
  const chart = document.createElement(tag) as Chart & { form: string };
  chart.form = form;
  chart.data = data;
  return chart;
}
