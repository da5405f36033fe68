import { DELTA_FORMS } from '../../src/delta/forms.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-delta', DELTA_FORMS, [
    'period',
    'span',
    'baseline-column',
    'previous-column',
    'parent-column',
    'deadline-column',
    'rest-column',
    'href-column',
  ]),
  tags: ['!autodocs'],
  title: 'Playground/Delta',
};

export const Delta = story('Election,Turnout\n2010,65.1%\n2015,66.4%\n2017,68.8%\n2019,67.3%\n2024,59.7%', {
  heading: 'Turnout at UK general elections',
});

/** For `lines`, `slope`, `area`, `stacked` and `multiples`. */
export const Series = story(
  'Year,Buses,Trains,Bicycles\n2020,41,22,9\n2021,46,25,12\n2022,58,33,15\n2023,63,37,19\n2024,67,40,24',
  {
    heading: 'Journeys to work',
    subtitle: 'Invented figures',
    unit: 'thousand journeys',
    form: 'stacked',
    whole: 'true',
  },
);

/** For `years` and `heat`. */
export const Months = story(
  `Month,Calls\n${['2022', '2023', '2024']
    .flatMap((year, row) =>
      [310, 290, 240, 180, 120, 90, 80, 85, 110, 170, 230, 295].map(
        (calls, month) => `${year}-${String(month + 1).padStart(2, '0')},${String(calls + row * 14)}`,
      ),
    )
    .join('\n')}`,
  { heading: 'Calls about cold homes', subtitle: 'Invented figures', unit: 'calls', form: 'heat' },
);

/** For `waterfall`. */
export const Contributions = story(
  'Date,Balance,Contribution\n2024-01-01,1200,\n,-2600,Hall and stage\n,3100,Tickets\n,-450,Printing\n2024-12-31,1250,',
  { heading: 'Balance of the festival', subtitle: 'Invented figures', unit: '£', form: 'waterfall' },
);
