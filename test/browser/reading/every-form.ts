import { READ_FORMS, SECTORS, SUBJECTS, type ReadForm } from './forms.js';

/** A form, and data that it can draw. */
export type ShownForm = Pick<ReadForm, 'tag' | 'form' | 'data'>;

const MEASURES = {
  title: 'Homes',
  ranges: 'low 3; middle 6; high 10',
  measures: [
    { label: 'Insulated', value: 5, target: 10 },
    { label: 'Surveyed', value: 7, target: 10, milestones: [{ label: 'Half way', value: 5 }] },
  ],
};

const PHASES = {
  title: 'Clean air',
  phases: [
    { label: 'Pilot', period: '2022' },
    { label: 'Roll-out', period: '2023' },
  ],
};

const COMPARED = {
  title: 'Unemployment by region',
  unit: '%',
  period: '2023',
  categories: [8, 11.7, 15.4].map((value, index) => ({
    label: `Region ${index + 1}`,
    value,
    previous: { period: '2019', value: 16 - 2 * index },
  })),
};

const GROUPS = {
  title: 'Homes by region',
  unit: 'homes',
  whole: true,
  groups: ['North', 'South', 'West'].map((label, index) => ({
    label,
    categories: [
      { label: 'Insulated', value: 30 + index },
      { label: 'Surveyed', value: 40 - index },
    ],
  })),
};

const RESERVES = {
  title: 'Reserves of the charity',
  unit: 'pounds',
  series: [
    {
      label: 'Reserves',
      observations: [
        { period: '2020', value: 42.5 },
        { period: '2021', value: 40 },
      ],
    },
  ],
  contributions: [
    { label: 'Donations', value: 3.5 },
    { label: 'Repairs', value: -6 },
  ],
};

const of = (tag: string, data: object, ...forms: readonly string[]): readonly ShownForm[] =>
  forms.map((form) => ({ tag, form, data }));

/** Every form of every chart. */
export const EVERY_FORM: readonly ShownForm[] = [
  ...READ_FORMS,
  ...of('campaign-breakdown', SUBJECTS, 'bars', 'cards'),
  ...of('campaign-breakdown', COMPARED, 'arrows', 'changes'),
  ...of('campaign-breakdown', GROUPS, 'grouped', 'multiples', 'stacked-100'),
  ...of(
    'campaign-progress',
    MEASURES,
    'bars',
    'ring',
    'thermometer',
    'waffle',
    'pictogram',
    'way',
    'indicators',
    'bullet',
  ),
  ...of('campaign-delta', RESERVES, 'waterfall'),
  ...of('campaign-delta', { ...SECTORS, series: SECTORS.series.slice(0, 1) }, 'columns', 'changes'),
  ...of('campaign-timeline', PHASES, 'bars'),
];
