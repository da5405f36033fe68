import { FIGURE_FORMS } from '../../src/figure/forms.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-figure', FIGURE_FORMS, ['highlight']),
  tags: ['!autodocs'],
  title: 'Playground/Figure',
};

/** Of attributes alone. */
export const Figure = story(
  '',
  {
    heading: 'Reported road deaths in Great Britain',
    value: '1,752',
    unit: 'deaths',
    period: '2019',
    previous: '1,784',
    'previous-period': '2018',
    polarity: 'up-bad',
    kind: 'flow',
    'source-name': 'Department for Transport',
    'source-date': '2020-09',
  },
  ['data', 'baseline', 'method', 'trend', 'span', 'as-of', 'selectable'],
);

/** With a target, a trend and a status. */
export const Trend = story(
  'Year,Recycled\n2020,38.2\n2021,39.9\n2022,41.5\n2023,44.1',
  {
    heading: 'Household waste recycled',
    unit: '%',
    polarity: 'up-good',
    kind: 'rate',
    span: '2020/2025',
    baseline: '38.2',
    target: '50',
    'source-name': 'Invented figures',
  },
  ['value', 'previous', 'previous-period', 'period', 'currency', 'scale', 'as-of'],
);
