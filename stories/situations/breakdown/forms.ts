// Situations of a breakdown that its forms are made for: earlier figures, groups, areas. All figures are invented.
import type { BreakdownData } from '../../../src/breakdown/data.js';

const INVENTED = 'Invented figures, to show the form';

const REGIONS = [
  ['Aberwen', 46.6, 41.5],
  ['Brockmoor', 51.1, 41.2],
  ['Calder Vale', 48.5, 39],
  ['Dunmere', 40.4, 32.7],
  ['Eastmarch', 44, 29.8],
  ['Fenland North', 37.2, 29.3],
  ['Glenharrow', 28, 24.5],
  ['Holmsey', 30.6, 23.8],
  ['Isle of Wray', 33.6, 22],
  ['Jarrowdale', 29.6, 21.4],
  ['Kestrel Coast', 29.6, 19.7],
  ['Lowick and Sands', 26.8, 19.1],
  ['Marchwood', 22.5, 18.9],
  ['Nethershire', 24, 17.6],
  ['Orford Levels', 18.5, 19.8],
  ['Penhallow', 22.3, 16.8],
  ['Quarrington', 20.2, 14.9],
  ['Ravensholm', 18.3, 14.8],
  ['Stour Valley', 18.2, 12.6],
  ['Thornbury and the Upper Valleys', 9.4, 8.3],
] as const;

/** Twenty regions in two years: what has changed, and where most. */
export const TwentyRegions: BreakdownData = {
  title: 'Youth unemployment by region',
  subtitle: 'Share of people aged 15 to 24 in the labour force without work',
  unit: '%',
  kind: 'rate',
  period: '2023',
  categories: REGIONS.map(([label, before, value]) => ({ label, value, previous: { period: '2019', value: before } })),
  source: INVENTED,
};

/** Amounts of a year and of the year before. Some of the changes cannot be stated. */
export const ChangesOnAYear: BreakdownData = {
  title: 'Recorded offences by kind',
  unit: { one: 'offence', other: 'offences' },
  period: '2024',
  categories: [
    { label: 'Burglary', value: 23100, previous: { period: '2023', value: 26400 } },
    { label: 'Vehicle theft', value: 12500, previous: { period: '2023', value: 13600 } },
    { label: 'Robbery', value: 5300, previous: { period: '2023', value: 5500 } },
    { label: 'Public order', value: 40200, previous: { period: '2023', value: 40040 } },
    { label: 'Shoplifting', value: 36200, previous: { period: '2023', value: 33000 } },
    { label: 'Online fraud', value: 52600, previous: { period: '2023', value: 43000 } },
    { label: 'Harassment', value: '8100 [b]', previous: { period: '2023', value: 6900 } },
    { label: 'Hate crime', value: 1200, previous: { period: '2023', value: '[c]' } },
    { label: 'Stalking', value: 2600 },
    { label: 'Poaching', value: null, previous: { period: '2023', value: 40 } },
  ],
  source: INVENTED,
};

/** Earlier figures that are bounds cannot be the ends of arrows. */
export const PreviousBounds: BreakdownData = {
  title: 'Visitors by site',
  unit: { one: 'visitor', other: 'visitors' },
  period: '2022',
  categories: [
    { label: 'Castle', value: 6200, previous: { period: '2021', value: '>5000' } },
    { label: 'Mill', value: '~2400', previous: { period: '2021', value: 2100 } },
    { label: 'Quay', value: 900, previous: { period: '2021', value: 1100 } },
  ],
  source: INVENTED,
};

/** Temperatures of two decades, some below zero, on a scale that has no true zero. */
export const PreviousNegative: BreakdownData = {
  title: 'Mean temperature in January',
  unit: { other: '°C', ratio: false },
  kind: 'rate',
  period: '2011/2020',
  categories: [
    { label: 'High Pass', value: -6.1, previous: { period: '1981/1990', value: -7.4 } },
    { label: 'Old Town', value: 0.4, previous: { period: '1981/1990', value: -0.9 } },
    { label: 'Harbour', value: 3.2, previous: { period: '1981/1990', value: 2.3 } },
    { label: 'Plain', value: -1.2, previous: { period: '1981/1990', value: -1 } },
  ],
  source: INVENTED,
};

/** One category with an earlier figure, and one whose earlier figure is withheld. */
export const PreviousOfOne: BreakdownData = {
  title: 'Calls answered within a minute',
  unit: '%',
  period: '2024-Q3',
  categories: [
    { label: 'Advice line', value: 84.5, previous: { period: '2024-Q2', value: 83 } },
    { label: 'Helpline for carers', value: 79.2, previous: { period: '2024-Q2', value: '[c]' } },
  ],
  source: INVENTED,
};

/** Names as long as they get, next to arrows. */
export const PreviousLongLabels: BreakdownData = {
  title: 'Households in fuel poverty',
  unit: '%',
  period: '2022',
  categories: [
    {
      label: 'Households in private rented homes built before 1919 that have neither loft nor wall insulation',
      value: 24.1,
      previous: { period: '2018', value: 27.4 },
    },
    { label: 'Donaudampfschifffahrtsgesellschaftskapitänswitwen', value: 12, previous: { period: '2018', value: 9.5 } },
    { label: 'Owners', value: 9.2, previous: { period: '2018', value: 10.1 } },
  ],
  source: INVENTED,
};

/** Earlier figures of which nobody says when they were. */
export const PreviousUndated: BreakdownData = {
  title: 'Waiting time by clinic',
  unit: 'days',
  categories: [
    { label: 'North', value: 12, previous: { value: 19 } },
    { label: 'South', value: 15, previous: { value: 14 } },
    { label: 'West', value: 9, previous: { value: 9 } },
  ],
  source: INVENTED,
};
