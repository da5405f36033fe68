import { BREAKDOWN_FORMS } from '../../src/breakdown/layout.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-breakdown', BREAKDOWN_FORMS),
  tags: ['!autodocs'],
  title: 'Playground/Breakdown',
};

export const Breakdown = story(
  'Party,Seats\nLabour,411\nConservative,121\nLiberal Democrat,72\nSNP,9\nSinn Féin,7\nOther,30\nTotal,650',
  { heading: 'Seats in the House of Commons', unit: 'seats' },
);
