import { FIGURE_FORMS } from '../../src/figure/forms.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-figure', FIGURE_FORMS, [
    'label-column',
    'series-column',
    'event-column',
    'deadline-column',
    'contribution-column',
    'baseline-column',
    'parent-column',
    'through-column',
    'rest-column',
    'href-column',
  ]),
  tags: ['!autodocs'],
  title: 'Playground/Figure',
};

export const Figure = story('', {
  heading: 'Gangs cracked down on',
  value: 'over 6,000',
  unit: 'gangs',
  period: '2021',
  previous: '5,200',
  'previous-period': '2020',
});

/** With a target and a trend. */
export const Trend = story('Year,Recycled\n2020,38.2%\n2021,39.9%\n2022,41.5%\n2023,44.1%', {
  heading: 'Household waste recycled',
  subtitle: 'Invented figures',
  polarity: 'up-good',
  kind: 'rate',
  target: '50%',
});
