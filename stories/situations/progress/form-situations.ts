// Situations that show what a form of progress is for. The figures are invented.
import type { ProgressData } from '../../../src/progress/data.js';

const INVENTED = 'Invented figures, to show the form';
const POUNDS = { other: 'pounds', currency: 'GBP' };

/** A share of a whole with its target, and the steps to it: a ring. */
export const TravelPlans: ProgressData = {
  title: 'Schools with a travel plan',
  unit: '% of schools',
  kind: 'share',
  asOf: '2024-04-30',
  measures: [{ label: 'Schools with a travel plan', value: 64, target: 75 }],
  source: INVENTED,
};

/** A share of people. */
export const SeenInFourWeeks: ProgressData = {
  title: 'Patients seen within four weeks',
  asOf: '2024-09-30',
  measures: [
    {
      label: 'Patients seen within four weeks',
      value: 69.6,
      unit: '%',
      target: 80,
      targets: [{ period: '2025-03', value: 80 }],
    },
  ],
  source: INVENTED,
};

/** Shares of people: one that is provisional, one without a figure, and one whose group has a long name. */
export const SharesOfPeople: ProgressData = {
  title: 'Who has taken part',
  unit: '%',
  asOf: '2024-06-30',
  measures: [
    { label: 'Pupils who swim 25 metres', value: 83 },
    { label: 'Members who voted', value: '41 [p]' },
    { label: 'Residents over 16 who have answered the survey about the town centre', value: 24.5 },
    { label: 'Neighbours asked', value: null },
  ],
  source: INVENTED,
};

/** A few people, each of whom is drawn. */
export const TraineesWhoPassed: ProgressData = {
  title: 'Trainees who passed',
  asOf: '2024-06-30',
  measures: [{ label: 'Trainees who passed', value: 6, target: 8, unit: { one: 'trainee', other: 'trainees' } }],
  source: INVENTED,
};

/** Several measures of different units, each a share of its own target; one is past it. */
export const FourPledges: ProgressData = {
  title: 'Four pledges for the winter',
  asOf: '2024-01-31',
  kind: 'cumulative',
  measures: [
    { label: 'Homes insulated', value: 74000, target: 100000, unit: { one: 'home', other: 'homes' } },
    { label: 'Schools reached', value: 1380, target: 1200, unit: { one: 'school', other: 'schools' } },
    { label: 'Energy saved', value: '>310', target: 500, unit: 'GWh' },
    { label: 'Grants paid', value: '21.4 [p]', target: 60, unit: { ...POUNDS, scale: 1000000 } },
  ],
  source: INVENTED,
};

/** An appeal with its steps, and what else was counted: a thermometer with facts. */
export const ClinicAppeal: ProgressData = {
  title: 'Two mobile clinics',
  asOf: '2024-10-14',
  kind: 'cumulative',
  measures: [
    {
      label: 'Raised',
      value: 86420,
      target: 120000,
      unit: POUNDS,
      milestones: [
        { label: 'fit-out', value: 30000 },
        { label: 'first van', value: 60000 },
        { label: 'second van', value: 90000 },
      ],
    },
    { label: 'Supporters', value: 1284, unit: { one: 'supporter', other: 'supporters' } },
    { label: 'Days left', value: 12, unit: { one: 'day', other: 'days' }, kind: 'stock' },
  ],
  source: INVENTED,
};

/** Received, pledged, and past the target of one of two appeals. */
export const TwoAppeals: ProgressData = {
  title: 'Two appeals',
  unit: { ...POUNDS, scale: 1000000 },
  kind: 'cumulative',
  polarity: 'up-good',
  measures: [
    {
      label: 'Flood relief',
      value: 6.2,
      target: 10,
      parts: [
        { label: 'Received', value: 4.5 },
        { label: 'Pledged', value: 1.7 },
      ],
    },
    { label: 'Winter shelter', value: 2.6, target: 2 },
    { label: 'Clean water', value: '>3', target: 8 },
    { label: 'School meals', value: null, target: 5 },
  ],
  source: INVENTED,
};

/** Measures of several units against ranges that were agreed: bullets. */
export const RepairsAndSatisfaction: ProgressData = {
  title: 'Landlord measures',
  subtitle: 'Against target and agreed ranges',
  period: '2024-Q3',
  measures: [
    {
      label: 'Repaired on the first visit',
      value: 87.2,
      target: 90,
      unit: '%',
      ranges: [
        { upTo: 70, label: 'poor' },
        { upTo: 85, label: 'fair' },
        { upTo: 100, label: 'good' },
      ],
    },
    {
      label: 'Tenant satisfaction',
      value: 7.1,
      target: 7.5,
      unit: 'points',
      kind: 'index',
      ranges: 'poor 5; fair 7; good 10',
    },
    {
      label: 'Days to an answer',
      value: '18 [p]',
      target: 14,
      baseline: 31,
      unit: { one: 'day', other: 'days' },
      ranges: 'good 10; fair 20; poor 40',
    },
  ],
  source: INVENTED,
};

/** Measures of one unit in common ranges, on one scale. */
export const RentByArea: ProgressData = {
  title: 'Rent collected by area',
  unit: '%',
  period: '2024-Q3',
  target: 97,
  ranges: 'poor 90; fair 95; good 100',
  measures: [
    { label: 'North', value: 98.4 },
    { label: 'East', value: '93.1 (92..94.2)' },
    { label: 'South', value: '<88' },
    { label: 'West', value: null },
  ],
  source: INVENTED,
};

/** Statuses in the words of the publisher, which nothing is computed in place of. */
export const StatusAsPublished: ProgressData = {
  title: 'Programme board',
  method: 'as-published',
  span: '2022/2025',
  asOf: '2024-09-30',
  kind: 'cumulative',
  measures: [
    { label: 'Homes insulated', value: 41000, target: 60000, unit: { one: 'home', other: 'homes' }, status: 'Amber' },
    { label: 'Schools reached', value: 910, target: 1200, unit: { one: 'school', other: 'schools' }, status: 'Green' },
    { label: 'Grants paid', value: 12, target: 30, unit: { ...POUNDS, scale: 1000000 }, status: 'Red' },
  ],
  source: INVENTED,
};

/** A fleet on its path to a target that was raised, with a forecast that misses it. */
export const ElectricBuses: ProgressData = {
  title: 'Electric buses',
  subtitle: 'Share of buses in service that run without exhaust, end of year',
  unit: '%',
  kind: 'share',
  span: '2020/2030',
  asOf: '2024-12-31',
  measures: [
    {
      label: 'Electric buses',
      value: 44,
      baseline: 12,
      period: '2024',
      targets: [
        { period: '2030', value: 75, replaced: '2022-06', note: 'Raised with the second grant scheme' },
        { period: '2030', value: 90 },
      ],
      observations: [
        { period: '2020', value: 15 },
        { period: '2021', value: 21 },
        { period: '2022', value: 31 },
        { period: '2023', value: 38 },
        { period: '2026', value: '57 (53..61) [f]' },
        { period: '2028', value: '68 (61..75) [f]' },
        { period: '2030', value: '78 (67..88) [f]' },
      ],
    },
  ],
  source: INVENTED,
};

/** Two measures by yearly targets; one of them has a year without a figure and one that is only known to be a minimum. */
export const TwoPaths: ProgressData = {
  title: 'Homes and trees',
  kind: 'cumulative',
  span: '2018/2024',
  asOf: '2022-12-31',
  measures: [
    {
      label: 'Homes insulated',
      value: 61000,
      target: 100000,
      unit: { one: 'home', other: 'homes' },
      observations: [
        { period: '2018/2018', value: 8000 },
        { period: '2018/2019', value: 19500 },
        { period: '2018/2020', value: null },
        { period: '2018/2021', value: '>40000' },
      ],
    },
    {
      label: 'Trees planted',
      value: 5200,
      unit: { one: 'tree', other: 'trees' },
      targets: [
        { period: '2020', value: 2000 },
        { period: '2022', value: 5000 },
        { period: '2024', value: 9000 },
      ],
      observations: [
        { period: '2018/2019', value: 900 },
        { period: '2018/2020', value: 2100 },
        { period: '2018/2021', value: 3900 },
      ],
    },
  ],
  source: INVENTED,
};

/** Small counts, of which each has a cell: a waffle. */
export const SevenInTen: ProgressData = {
  title: 'Depots and lines converted',
  asOf: '2024-06-30',
  kind: 'cumulative',
  measures: [
    { label: 'Depots with chargers', value: 7, target: 10, unit: { one: 'depot', other: 'depots' } },
    { label: 'Lines without diesel', value: 23, target: 48, unit: { one: 'line', other: 'lines' } },
    { label: 'Homes near a charger', value: 38.4, unit: '% of homes', target: 60, kind: 'share' },
    {
      label: 'Money',
      value: 62,
      target: 80,
      unit: { ...POUNDS, scale: 1000000 },
      parts: [
        { label: 'Paid', value: 45 },
        { label: 'Promised', value: 17 },
      ],
    },
  ],
  source: INVENTED,
};

/** Measures of one unit that began at different places: the share of each on its own way. */
export const FromDifferentStarts: ProgressData = {
  title: 'Waiting times',
  subtitle: 'Days to a first appointment',
  unit: { one: 'day', other: 'days' },
  kind: 'stock',
  asOf: '2024-09-30',
  measures: [
    { label: 'Physiotherapy', value: 21, baseline: 42, target: 14 },
    { label: 'Dermatology', value: 60, baseline: 95, target: 30 },
    { label: 'Orthopaedics', value: 118, baseline: 110, target: 70 },
    { label: 'Eye clinic', value: 26, baseline: 50, target: 28 },
  ],
  source: INVENTED,
};

/** The figures of every second year before the latest, from 2015 on. */
const since2015 = (...values: readonly (number | string)[]) =>
  values.map((value, index) => ({ period: String(2015 + 2 * index), value }));

/** Measures of several units with starts, targets and earlier figures, one without a target: a table of indicators. */
export const SevenIndicators: ProgressData = {
  title: 'Seven indicators of the programme',
  span: '2016/2030',
  period: '2023',
  kind: 'rate',
  measures: [
    {
      label: 'Extreme poverty',
      unit: '% of people',
      baseline: '10.8',
      value: '9.0 [e]',
      target: 0,
      polarity: 'up-bad',
      observations: since2015('10.8', '9.6', '8.9', '9.3'),
    },
    {
      label: 'Under-five mortality',
      unit: { one: 'death', other: 'deaths', per: '1,000 births' },
      baseline: 43,
      value: 37,
      target: 25,
      polarity: 'up-bad',
      observations: since2015(43, 41, 39, 38),
    },
    {
      label: 'Undernourishment',
      unit: '% of people',
      baseline: '7.7',
      value: '9.1',
      target: 0,
      polarity: 'up-bad',
      observations: since2015('7.7', '7.5', '7.6', '9.2'),
    },
    {
      label: 'Access to electricity',
      unit: '% of people',
      baseline: '87.0',
      value: '97.1',
      target: 100,
      observations: since2015('87.0', '89.4', '92.8', '95.9'),
    },
    {
      label: 'Children with a first vaccine dose',
      unit: '%',
      baseline: 84,
      value: 96,
      target: 95,
      observations: since2015(84, 86, 91, 94),
    },
    {
      label: 'Women in parliament',
      unit: '% of seats',
      baseline: '22.3',
      value: '26.9',
      target: 50,
      observations: since2015('22.3', '23.4', '24.9', '26.5'),
    },
    {
      label: 'Advice sessions held',
      unit: { one: 'session', other: 'sessions' },
      kind: 'flow',
      value: '>6000',
      observations: since2015(4100, 4600, null as never, 5700),
    },
  ],
  source: INVENTED,
};

/** The same indicators in three groups, two of which have an indicator of the same name, and the first stands apart from its others. */
export const IndicatorsInGroups: ProgressData = {
  title: 'Indicators of the programme by theme',
  span: '2016/2030',
  period: '2023',
  kind: 'rate',
  measures: [
    {
      group: 'People',
      label: 'Extreme poverty',
      unit: '% of people',
      baseline: '10.8',
      value: '9.0',
      target: 0,
      polarity: 'up-bad',
      observations: since2015('10.8', '9.6', '8.9', '9.3'),
    },
    {
      group: 'People',
      label: 'Under-five mortality',
      unit: { one: 'death', other: 'deaths', per: '1,000 births' },
      baseline: 43,
      value: 37,
      target: 25,
      polarity: 'up-bad',
      observations: since2015(43, 41, 39, 38),
    },
    {
      group: 'Services',
      label: 'Access to electricity',
      unit: '% of people',
      baseline: '87.0',
      value: '97.1',
      target: 100,
      observations: since2015('87.0', '89.4', '92.8', '95.9'),
    },
    {
      group: 'Services',
      label: 'Children with a first vaccine dose',
      unit: '%',
      baseline: 84,
      value: 96,
      target: 95,
      observations: since2015(84, 86, 91, 94),
    },
    {
      group: 'People',
      label: 'Women in leadership',
      unit: '% of posts',
      baseline: '22.3',
      value: '26.9',
      target: 50,
      observations: since2015('22.3', '23.4', '24.9', '26.5'),
    },
    {
      group: 'Services',
      label: 'Women in leadership',
      unit: '% of posts',
      baseline: '31.0',
      value: '38.5',
      target: 50,
      observations: since2015('31.0', '33.8', '35.1', '37.9'),
    },
    {
      label: 'Advice sessions held',
      unit: { one: 'session', other: 'sessions' },
      kind: 'flow',
      value: '>6000',
      observations: since2015(4100, 4600, null as never, 5700),
    },
  ],
  source: INVENTED,
};

/** Shares of one unit and target in groups, so that all bars are on one scale, with named ranges. */
export const CoverageInGroups: ProgressData = {
  title: 'Vaccination coverage',
  subtitle: 'First and second dose',
  unit: '%',
  asOf: '2024-06-30',
  target: 95,
  ranges: 'low 80; close 95; reached 100',
  measures: [
    { group: 'First dose', label: 'North East', value: '96.1' },
    { group: 'First dose', label: 'Wales', value: '94.0' },
    { group: 'First dose', label: 'London', value: '83.5' },
    { group: 'Second dose', label: 'North East', value: '91.8' },
    { group: 'Second dose', label: 'Wales', value: '90.2' },
    { group: 'Second dose', label: 'London', value: '74.9' },
  ],
  source: INVENTED,
};
