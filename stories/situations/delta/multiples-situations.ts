// Situations of one small plot for each of many series. All are invented.
import type { Observation } from '../../../src/contract/observation.js';
import type { DeltaData } from '../../../src/delta/data.js';
import { INVENTED, years } from './periods.js';

const AREAS: Readonly<Record<string, readonly number[]>> = {
  North: [19, 18.4, 17.6, 17.9, 16.8, 15.9, 15.1, 14.2],
  Midlands: [16.2, 15.7, 15.5, 14.6, 14.1, 13.7, 12.5, 11.7],
  East: [13.9, 13.2, 12.8, 12.1, 12.3, 11.6, 11, 10.2],
  Wales: [15.1, 14.9, 14, 13.7, 13.5, 13, 12.2, 11.5],
  'South West': [11.8, 11.5, 11, 10.4, 9.9, 9.3, 8.8, 8.3],
  'South East': [9.6, 9.2, 8.7, 8.8, 8.3, 7.6, 7.1, 6.6],
  London: [17.4, 16.2, 15, 14.2, 13.1, 12, 10.9, 9.8],
  Scotland: [13.1, 12.9, 12.2, 11.9, 11.8, 11.4, 11, 10.9],
};

/** Rates of eight areas with that of all behind them. */
export const ColdHomes: DeltaData = {
  title: 'Every area has fewer cold homes; London fell fastest',
  subtitle: 'Share of households that cannot heat their home.',
  unit: '%',
  kind: 'rate',
  events: [{ period: '2021-04', label: 'Price cap raised' }],
  spans: [{ period: '2018/2019', label: 'Pilot scheme' }],
  series: [
    ...Object.entries(AREAS).map(([label, values]) => ({ label, observations: years(2016, ...values) })),
    {
      label: 'All areas',
      role: 'benchmark',
      observations: years(2016, 14.2, 13.8, 13.1, 12.7, 12.4, 11.8, 11.1, 10.4),
    },
  ],
  source: INVENTED,
};

/** Counts of 24 districts with their average: one has a gap, one is withheld at the end, one begins late, one is a bound. */
export const TwentyFourDistricts: DeltaData = {
  title: 'Homes insulated by district',
  unit: { one: 'home', other: 'homes' },
  target: 900,
  series: Array.from({ length: 24 }, (_, district) => ({
    label: `District ${district + 1}`,
    observations: years(
      2017,
      ...Array.from({ length: 8 }, (_unused, year): Observation['value'] => {
        const value = Math.round(
          420 + 30 * district + 45 * year * Math.cos(district) + 25 * Math.sin(3 * year + district),
        );
        if (district === 2 && year === 3) return null;
        if (district === 5 && year === 7) return `${value} [c]`;
        if (district === 8 && year === 7) return `>${value}`;
        return district === 11 && year > 5 ? `${value} [p]` : value;
      }),
    ).slice(district === 14 ? 3 : 0),
  })),
  source: INVENTED,
};

/** Members, money and shares, each unit on a scale of its own. */
export const SeveralUnits: DeltaData = {
  title: 'How the association is doing',
  asOf: '2025-12-31',
  series: [
    {
      label: 'Members',
      unit: { one: 'member', other: 'members' },
      observations: years(2021, 1204, 1190, 1260, 1377, 1420),
    },
    {
      label: 'Volunteers',
      unit: { one: 'member', other: 'members' },
      observations: years(2021, 610, 640, '>650', 702, 731),
    },
    {
      label: 'Income',
      unit: { other: 'pounds', currency: 'GBP' },
      observations: years(2021, 45000, 38200, null, 52300, '58900 [p]'),
    },
    { label: 'Turnout at the annual meeting', unit: '%', observations: years(2021, 45, 46.5, 51, 50, 52) },
  ],
  source: INVENTED,
};

/** Balances on both sides of zero, with intervals and the longest names. */
export const BalancesByDepartment: DeltaData = {
  title: 'Balance by department',
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  series: [
    'Adult social care, including homes for the elderly and care at home',
    'Children’s services',
    'Highways, street lighting and winter maintenance of rural roads',
    'Housing',
    'Libraries, museums and archives',
  ].map((label, department) => ({
    label,
    observations: Array.from({ length: 7 }, (_, year) => {
      const value = Math.round(10 * (3 * Math.sin(year + 1.6 * department) - 0.4 * department)) / 10;
      return { period: String(2018 + year), value: { value, low: value - 0.6, high: value + 0.6, level: 95 } };
    }),
  })),
  source: INVENTED,
};
