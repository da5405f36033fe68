// Situations that the forms of a delta, and what is added to them, are drawn for. All are invented.
import type { DeltaData } from '../../../src/delta/data.js';
import { INVENTED, months, years } from './periods.js';

const HOMES = { one: 'home', other: 'homes' };

/** A wave, so that long series are the same at every run. */
const wave = (i: number, level: number, swing: number): number =>
  Math.round(10 * (level + swing * Math.sin(i / 4) + 0.4 * Math.sin(i * 1.7))) / 10;

/** A target for all years, events and a shaded time. */
export const TargetAndEvents: DeltaData = {
  title: 'Homes insulated by year',
  unit: HOMES,
  target: 14000,
  events: [
    { period: '2018-04', label: 'Grant scheme opens' },
    { period: '2022-02', label: 'Sales rule agreed' },
  ],
  spans: [{ period: '2020-03/2021-05', label: 'Lockdowns' }],
  series: [{ label: 'Homes', observations: years(2016, 9100, 10200, 13100, 12300, 11900, 14200, 15200) }],
  source: INVENTED,
};

/** A target for each year, also for years to come: a bound, and a range. */
export const TargetForEachYear: DeltaData = {
  title: 'Homes insulated, with a target for each year',
  unit: HOMES,
  target: years(2019, 10000, 12000, '>=14000', '16000..18000', 20000),
  series: [{ label: 'Homes', observations: years(2019, 9100, 12300, '14200 [p]') }],
  source: INVENTED,
};

/** Lines with a benchmark, a limit, confidence intervals, events and a shaded time. */
export const BenchmarkAndEvents: DeltaData = {
  title: 'Unemployment by industry',
  unit: '%',
  kind: 'rate',
  target: '<=8',
  events: [{ period: '2022-10', label: 'Interest rates rise' }],
  spans: [{ period: '2020-03/2021-05', label: 'Lockdowns' }],
  series: [
    {
      label: 'Construction',
      observations: months(2019, 61, (i) => {
        const value = wave(i, 12, 4);
        return { value, low: value - 1, high: value + 1, level: 95 };
      }),
    },
    { label: 'Hospitality', observations: months(2019, 61, (i) => wave(i + 6, 8, 3)) },
    { label: 'All industries', role: 'benchmark', observations: months(2019, 61, (i) => wave(i + 3, 6, 1)) },
  ],
  source: INVENTED,
};

/** More events than have room for their names. */
export const ManyEvents: DeltaData = {
  title: 'Homes insulated by month',
  unit: HOMES,
  events: Array.from({ length: 24 }, (_, i) => ({
    period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    label: `Meeting ${i + 1} of the steering group`,
  })),
  series: [{ label: 'Homes', observations: months(2020, 24, (i) => Math.round(wave(i, 120, 30))) }],
  source: INVENTED,
};

/** A scale that begins at the data. */
export const CutScale: DeltaData = {
  title: 'Turnout at general elections',
  unit: '%',
  from: 'data',
  series: [
    {
      label: 'Turnout',
      observations: [
        { period: '2010', value: 65.1 },
        { period: '2015', value: 66.4 },
        { period: '2017', value: 68.8 },
        { period: '2019', value: 67.3 },
        { period: '2024', value: 59.7 },
      ],
    },
  ],
  source: INVENTED,
};

/** Two periods of a few series, of which one changed most. */
export const SchoolJourneys: DeltaData = {
  title: 'Cycling to school has doubled',
  subtitle: 'Main way of getting to school.',
  unit: '%',
  series: (
    [
      ['Walking', 31, 29],
      ['Bus', 27, 22],
      ['Car', 26, 19],
      ['Cycling', 11, 24],
      ['Train', 5, 6],
    ] as const
  ).map(([label, before, now]) => ({
    label,
    observations: [
      { period: '2018', value: before },
      { period: '2024', value: now },
    ],
  })),
  source: INVENTED,
};

/** Two periods of twenty series, of which one has no figure and one is withheld. */
export const ManyRegions: DeltaData = {
  title: 'Homes insulated by region',
  unit: HOMES,
  series: Array.from({ length: 20 }, (_, i) => ({
    label: `Region ${i + 1}`,
    observations: [
      { period: '2018', value: 300 + 40 * i },
      { period: '2024', value: i === 3 ? null : i === 7 ? '640 [c]' : 350 + 37 * ((i * 7) % 20) },
    ],
  })),
  source: INVENTED,
};

const POUNDS = { other: 'pounds', currency: 'GBP', scale: 1000000 } as const;

/** What raised and lowered the reserves of a charity between two days. */
export const Reserves: DeltaData = {
  title: 'Reserves fell by £0.5 million',
  unit: POUNDS,
  kind: 'stock',
  series: [
    {
      label: 'Reserves',
      observations: [
        { period: '2023-04-01', value: 4.2 },
        { period: '2024-03-31', value: 3.7 },
      ],
    },
  ],
  contributions: [
    { label: 'Donations', value: 3.1 },
    { label: 'Grants', value: 1.6 },
    { label: 'Programmes', value: -3.4 },
    { label: 'Staff', value: -1.2 },
    { label: 'Premises', value: -0.6 },
  ],
  source: INVENTED,
};

/** Contributions that do not add up to the change, one of them provisional, one with its interval, one of zero. */
export const NotExplained: DeltaData = {
  title: 'Homes without a heat pump, and why there are fewer',
  unit: HOMES,
  kind: 'stock',
  series: [{ label: 'Homes without a heat pump', observations: years(2019, 48200, 46100, 43900, '41300 [p]') }],
  contributions: [
    { label: 'Installed under the grant scheme for homes of before 1919', value: '-9400 (-9900..-8900)' },
    { label: 'Installed by owners without a grant', value: '-1250 [p]' },
    { label: 'Built without one', value: 2900 },
    { label: 'Moved between districts', value: 0 },
  ],
  source: INVENTED,
};

/** A balance that falls below zero and comes back. */
export const BelowZero: DeltaData = {
  title: 'Balance of the appeal',
  unit: { other: 'euros', currency: 'EUR' },
  series: [
    {
      label: 'Balance',
      observations: [
        { period: '2024-01-01', value: 1200 },
        { period: '2024-12-31', value: -350 },
      ],
    },
  ],
  contributions: [
    { label: 'Hall and stage', value: -2600 },
    { label: 'Printing', value: -900 },
    { label: 'Tickets', value: 1750 },
    { label: 'Bar', value: 200 },
  ],
  source: INVENTED,
};

/** A contribution that is withheld: the steps cannot be drawn, and would give it away. */
export const WithheldContribution: DeltaData = {
  ...Reserves,
  title: 'Reserves, with one payment withheld',
  contributions: [
    { label: 'Donations', value: 3.1 },
    { label: 'Settlement', value: '[c]' },
    { label: 'Other payments', value: -2.4 },
  ],
};
