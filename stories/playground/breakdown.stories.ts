import { BREAKDOWN_FORMS } from '../../src/breakdown/forms.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-breakdown', BREAKDOWN_FORMS, [
    'polarity',
    'target-column',
    'event-column',
    'deadline-column',
    'contribution-column',
    'baseline-column',
    'through-column',
  ]),
  tags: ['!autodocs'],
  title: 'Playground/Breakdown',
};

export const Breakdown = story('Party,Seats\nLabour,411\nConservative,121\nLiberal Democrat,72\nSNP,9\nSinn Féin,7', {
  heading: 'Seats in the House of Commons',
  unit: 'seats',
  period: '2024',
  total: '650',
  remainder: 'All others',
});

/** For `arrows` and `changes`. */
export const TwoTimes = story(
  'Party,Seats,Before\nLabour,411,202\nConservative,121,365\nLiberal Democrat,72,11\nSNP,9,48',
  { heading: 'Seats in the House of Commons', unit: 'seats', period: '2024', 'previous-column': 'Before' },
);

/** For `stacked`, `stacked-100`, `grouped` and `multiples`. */
export const Groups = story(
  'Group,Answer,Share\nMore trees,Yes,61\nMore trees,Not sure,22\nMore trees,No,17\nFewer cars,Yes,38\nFewer cars,Not sure,20\nFewer cars,No,42\nLater buses,Yes,72\nLater buses,Not sure,15\nLater buses,No,13',
  { heading: 'What residents want', subtitle: 'Invented figures', unit: '%', form: 'stacked-100' },
);
