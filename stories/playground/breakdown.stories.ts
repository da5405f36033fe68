import { BREAKDOWN_FORMS } from '../../src/breakdown/forms.js';
import { columnStory, playground, story } from './playground.js';

export default {
  ...playground('campaign-breakdown', BREAKDOWN_FORMS, ['polarity', 'span']),
  tags: ['!autodocs'],
  title: 'Playground/Breakdown',
};

export const Breakdown = story(
  'Party,Seats\nConservative,121\nLabour,411\nLiberal Democrat,72\nSinn Féin,7\nSNP,9',
  {
    heading: 'Seats in the House of Commons',
    unit: 'seats',
    period: '2024',
    total: '650',
    'source-name': 'House of Commons Library',
    remainder: 'All others',
  },
  ['diverging'],
);

/** For `arrows` and `changes`. */
export const TwoTimes = story(
  'Party,2019,2024\nConservative,365,121\nLabour,202,411\nLiberal Democrat,11,72\nSNP,48,9',
  { heading: 'Seats in the House of Commons', unit: 'seats', 'source-name': 'House of Commons Library' },
  ['diverging', 'remainder', 'period'],
);

/** For `stacked`, `stacked-100`, `grouped` and `multiples`. */
export const Groups = story(
  'Group,Answer,Share\nMore trees,Yes,61\nMore trees,Not sure,22\nMore trees,No,17\nFewer cars,Yes,38\nFewer cars,Not sure,20\nFewer cars,No,42\nLater buses,Yes,72\nLater buses,Not sure,15\nLater buses,No,13',
  { heading: 'What residents want', 'source-name': 'Invented figures', unit: '%', form: 'stacked-100' },
  ['total', 'order', 'remainder', 'year-start'],
);

/** For attributes that name columns. */
export const Columns = columnStory(
  'Area,Place,First,Second\nNorth,East,110,120\nNorth,West,70,80\nSouth,Hill,50,60\nSouth,Dale,55,40',
  { heading: 'Homes insulated', unit: 'homes', 'source-name': 'Invented figures' },
  { 'value-column': 'Second', 'previous-column': 'First', 'parent-column': 'Area' },
);
