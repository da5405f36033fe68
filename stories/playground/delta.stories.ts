import { DELTA_FORMS } from '../../src/delta/forms.js';
import { columnStory, playground, story } from './playground.js';

export default {
  ...playground('campaign-delta', DELTA_FORMS, ['period', 'span']),
  tags: ['!autodocs'],
  title: 'Playground/Delta',
};

export const Delta = story(
  'Election,Turnout\n2010,65.1\n2015,66.4\n2017,68.8\n2019,67.3\n2024,59.7',
  {
    heading: 'Turnout at UK general elections',
    unit: '%',
    'source-name': 'House of Commons Library',
  },
  ['benchmark', 'from', 'whole', 'currency', 'scale'],
);

/** For `lines` whose scale need not begin at zero. */
export const Level = story(
  'Year,Mean\n2005,379.80\n2006,381.90\n2007,383.76\n2008,385.59\n2009,387.37\n2010,389.85\n2011,391.63\n2012,393.82\n2013,396.48\n2014,398.61',
  {
    heading: 'Carbon dioxide in the air at Mauna Loa',
    unit: 'parts per million',
    form: 'lines',
    from: 'data',
    'source-name': 'NOAA Global Monitoring Laboratory',
  },
  ['benchmark', 'whole', 'highlight', 'polarity', 'as-of', 'currency', 'scale'],
);

const JOURNEYS = 'Year,Buses,Trains,Bicycles\n2020,41,22,9\n2021,46,25,12\n2022,58,33,15\n2023,63,37,19\n2024,67,40,24';

/** For `lines`, `slope` and `multiples`. */
export const Series = story(
  JOURNEYS,
  { heading: 'Journeys to work', 'source-name': 'Invented figures', unit: 'thousand journeys', form: 'lines' },
  ['from', 'whole', 'polarity'],
);

/** For `stacked`. */
export const Parts = story(
  JOURNEYS,
  {
    heading: 'Journeys to work',
    'source-name': 'Invented figures',
    unit: 'thousand journeys',
    form: 'stacked',
    whole: 'true',
  },
  ['from', 'polarity'],
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
  { heading: 'Calls about cold homes', 'source-name': 'Invented figures', unit: 'calls', form: 'heat' },
  ['benchmark', 'from', 'whole', 'polarity', 'as-of', 'year-start'],
);

/** For `waterfall`. */
export const Contributions = story(
  'Date,Balance,Contribution\n2024-01-01,1200,\n,-2600,Hall and stage\n,3100,Tickets\n,-450,Printing\n2024-12-31,1250,',
  { heading: 'Balance of the festival', 'source-name': 'Invented figures', unit: '£', form: 'waterfall' },
  ['benchmark', 'from', 'whole', 'highlight', 'polarity', 'as-of', 'year-start'],
);

/** For attributes that name columns. */
export const Columns = columnStory(
  'Signed,Paid,Grants\n2019,2020,41\n2020,2021,46\n2021,2022,57',
  { heading: 'Grants for heat pumps', unit: 'grants', 'source-name': 'Invented figures' },
  { 'period-column': 'Paid', 'value-column': 'Grants' },
);
