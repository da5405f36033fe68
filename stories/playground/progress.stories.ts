import { PROGRESS_FORMS } from '../../src/progress/forms.js';
import { columnStory, playground, story } from './playground.js';

export default {
  ...playground('campaign-progress', PROGRESS_FORMS, ['kind']),
  tags: ['!autodocs'],
  title: 'Playground/Progress',
};

export const Progress = story(
  'Region,Vaccinated\nAmericas,72\nEurope,66\nAfrica,31',
  {
    heading: 'Complete primary series, by WHO region',
    unit: '%',
    period: '2023-05',
    target: '70',
    'source-name': 'WHO COVID-19 dashboard',
  },
  ['value', 'milestones', 'total', 'label', 'status', 'method', 'span', 'currency', 'scale', 'as-of', 'year-start'],
);

/** One measure, of attributes alone. */
export const Appeal = story(
  '',
  {
    heading: 'A new roof for the library',
    value: '64,200',
    target: '90,000',
    milestones: 'half: 45,000',
    currency: 'GBP',
    unit: 'pounds',
    period: '2024-06',
    form: 'thermometer',
    'source-name': 'Invented figures',
  },
  // In another language its figures would be thousandths, which is reported.
  ['data', 'total', 'highlight', 'method', 'span', 'as-of', 'year-start', 'lang'],
);

/** For `path`. */
export const Path = story(
  JSON.stringify(
    {
      measures: [
        {
          label: 'Electric buses',
          value: 96,
          baseline: 4,
          targets: [{ period: '2030', value: 240 }],
          observations: [
            { period: '2020', value: 4 },
            { period: '2021', value: 12 },
            { period: '2022', value: 31 },
            { period: '2023', value: 60 },
          ],
        },
      ],
    },
    undefined,
    2,
  ),
  {
    heading: 'Buses without diesel',
    unit: 'buses',
    span: '2020/2030',
    period: '2024',
    form: 'path',
    'source-name': 'Invented figures',
  },
  [
    'value',
    'milestones',
    'target',
    'total',
    'deadline',
    'baseline',
    'label',
    'status',
    'highlight',
    'currency',
    'scale',
  ],
);

/** For attributes that name columns. */
export const Columns = columnStory(
  'Scheme,Now,Goal,Began\nLofts,85,100,10\nBoilers,30,90,20',
  { heading: 'Homes for the winter', unit: 'homes', 'source-name': 'Invented figures' },
  { 'value-column': 'Now', 'target-column': 'Goal', 'baseline-column': 'Began' },
);
