import { TIMELINE_FORMS } from '../../src/timeline/forms.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-timeline', TIMELINE_FORMS, ['kind', 'polarity', 'period']),
  tags: ['!autodocs'],
  title: 'Playground/Timeline',
};

export const Timeline = story(
  JSON.stringify(
    {
      phases: [
        { label: 'Pilot', period: '2022' },
        { label: 'All towns', period: '2023/2025' },
      ],
      events: [
        { label: 'Towns reached', period: '2022-06', value: 20 },
        { label: 'Towns reached', period: '2024-06', value: 85 },
      ],
    },
    undefined,
    2,
  ),
  { heading: 'Clean Air Towns', 'source-name': 'Invented figures', unit: 'towns' },
);

/** From a table: a row of one month is an event, any other a phase. */
export const Rows = story(
  'Label,Start,End,Towns\nPilot,2022-01,2022-12,\nAll towns,2023-01,2025-12,\nTowns reached,2024-06,2024-06,85',
  {
    heading: 'Clean Air Towns',
    'source-name': 'Invented figures',
  },
  ['scale', 'currency', 'year-start'],
);
