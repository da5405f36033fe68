// One chart of each tag, of figures that were really published: on the welcome page, and in the pictures of the README.
import type { BreakdownData } from '../../src/breakdown/data.js';
import type { DeltaData } from '../../src/delta/data.js';
import type { FigureData } from '../../src/figure/data.js';
import type { ProgressData } from '../../src/progress/data.js';
import type { TimelineData } from '../../src/timeline/data.js';

/** Unemployment rate in US construction, by month from February 2009. */
const CONSTRUCTION = [21.4, 21.1, 18.7, 19.2, 17.4, 18.2, 16.5, 17.1, 18.7, 19.4, 22.7, 24.7, 27.1].map(
  (value, index) => ({
    period: index < 11 ? `2009-${String(index + 2).padStart(2, '0')}` : `2010-0${index - 10}`,
    value,
  }),
);

export const figure: FigureData = {
  title: 'Unemployed in construction, United States',
  unit: '%',
  kind: 'rate',
  polarity: 'up-bad',
  period: '2010-02',
  value: 27.1,
  previous: { period: '2009-02', value: 21.4 },
  observations: CONSTRUCTION,
  source: 'US Bureau of Labor Statistics',
};

export const progress: ProgressData = {
  title: 'Complete primary series of COVID-19 vaccine',
  subtitle: 'People by WHO region, May 2023',
  unit: '%',
  measures: [
    { label: 'Western Pacific', value: 83, target: 70 },
    { label: 'Americas', value: 72, target: 70 },
    { label: 'South-East Asia', value: 69, target: 70 },
    { label: 'Europe', value: 66, target: 70 },
    { label: 'Eastern Mediterranean', value: 48, target: 70 },
    { label: 'Africa', value: 31, target: 70 },
  ],
  source: { name: 'WHO COVID-19 dashboard', url: 'https://covid19.who.int' },
};

export const breakdown: BreakdownData = {
  title: 'Seats in the House of Commons',
  subtitle: 'General election, 4 July 2024',
  unit: { one: 'seat', other: 'seats' },
  total: 650,
  remainder: 'All others',
  categories: [
    { label: 'Labour', value: 411 },
    { label: 'Conservative', value: 121 },
    { label: 'Liberal Democrat', value: 72 },
    { label: 'Scottish National Party', value: 9 },
    { label: 'Sinn Féin', value: 7 },
  ],
  source: 'House of Commons Library',
};

export const delta: DeltaData = {
  title: 'Turnout at UK general elections',
  unit: '%',
  series: [
    {
      label: 'Turnout',
      observations: [
        { period: '1992', value: 77.7 },
        { period: '1997', value: 71.4 },
        { period: '2001', value: 59.4 },
        { period: '2005', value: 61.4 },
        { period: '2010', value: 65.1 },
        { period: '2015', value: 66.4 },
        { period: '2017', value: 68.8 },
        { period: '2019', value: 67.3 },
        { period: '2024', value: 59.7 },
      ],
    },
  ],
  source: 'House of Commons Library',
};

/** For the form `slope` of a delta. */
export const slope: DeltaData = {
  title: 'Seats of four parties at two general elections',
  unit: { one: 'seat', other: 'seats' },
  kind: 'stock',
  series: [
    { label: 'Labour', before: 202, after: 411 },
    { label: 'Conservative', before: 365, after: 121 },
    { label: 'Liberal Democrat', before: 11, after: 72 },
    { label: 'SNP', before: 48, after: 9 },
  ].map(({ label, before, after }) => ({
    label,
    observations: [
      { period: '2019', value: before },
      { period: '2024', value: after },
    ],
  })),
  source: 'House of Commons Library',
};

export const timeline: TimelineData = {
  title: 'What was counted in a campaign against cybercrime',
  span: '2018/2022',
  events: [
    { label: 'Cybercrimes resolved', period: '2018/..', value: 255000, kind: 'cumulative' },
    { label: 'Suspects arrested', period: '2018/..', value: 385000, kind: 'cumulative' },
    { label: 'Enterprises penalised', period: '2018/..', value: 162000, kind: 'cumulative' },
    { label: 'Gangs cracked down on', period: '2021', value: '>6000' },
    { label: 'Their suspects arrested', period: '2021', value: '>73000' },
  ],
  source: 'Ministry of Public Security, press briefing',
};
