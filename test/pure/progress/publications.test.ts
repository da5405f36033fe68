// Progress as publications have it: the sentence, the rows and the notes, as a reader sees them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { ProgressData } from '../../../src/progress/data.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { lay } from './laid-out.js';

interface Publication {
  readonly name: string;
  readonly data: ProgressData;
  readonly sentence: string;
  /** The cells of each row that are not empty. */
  readonly rows: readonly string[];
  readonly notes?: readonly string[];
}

const PUBLICATIONS: readonly Publication[] = [
  {
    name: 'UN IGME, Levels and trends in child mortality',
    data: {
      title: 'Under-five mortality (SDG 3.2)',
      span: '2015/2030',
      period: '2022',
      measures: [
        {
          label: 'Deaths per 1,000 live births',
          value: 37.1,
          baseline: 43.5,
          target: '<=25',
          unit: { other: 'deaths', per: '1,000 live births' },
          kind: 'rate',
        },
      ],
      source: 'UN IGME',
    },
    sentence: 'In 2022, after 8 of 16 years (2015 to 2030), the target had not yet been reached.',
    rows: ['37.1 | 35% of the way from 43.5 to at most 25 deaths per 1,000 live births'],
  },
  {
    name: 'WHO COVID-19 dashboard',
    data: {
      title: 'Fully vaccinated by WHO region',
      unit: '%',
      kind: 'share',
      period: '2023-05',
      measures: [
        { label: 'Western Pacific', value: 83, target: 70 },
        { label: 'Americas', value: 72, target: 70 },
        { label: 'South-East Asia', value: 69, target: 70 },
        { label: 'Europe', value: 66, target: 70 },
        { label: 'Eastern Mediterranean', value: 48, target: 70 },
        { label: 'Africa', value: 31, target: 70 },
      ],
    },
    sentence: 'In May 2023, two of the six were above the target and four were below it.',
    rows: ['83% | +13 | Above target', '72% | +2 | Above target', '69% | −1', '66% | −4', '48% | −22', '31% | −39'],
  },
  {
    name: 'UK greenhouse gas emissions, final statistics',
    data: {
      title: 'UK greenhouse gas emissions',
      unit: { other: 'MtCO2e' },
      kind: 'flow',
      period: '2022',
      span: '1990/2030',
      measures: [{ label: 'Emissions', value: 406.2, baseline: 812.6, target: 260 }],
    },
    sentence: 'In 2022, after 33 of 41 years (1990 to 2030), the target had not yet been reached.',
    rows: ['406.2 | 74% of the way from 812.6 to 260 MtCO2e'],
  },
  {
    name: 'A parish appeal',
    data: {
      title: 'Church roof appeal',
      span: '2024-01/2024-12',
      asOf: '2024-09-30',
      kind: 'cumulative',
      unit: { other: 'pounds', currency: 'GBP' },
      measures: [
        {
          label: 'Church roof appeal',
          value: 62000,
          target: 100000,
          parts: [
            { label: 'Received', value: 45000 },
            { label: 'Pledged', value: 17000 },
          ],
          milestones: [
            { label: 'Scaffolding', value: 75000, due: '2024-06' },
            { label: 'First tiles', value: 25000, due: '2024-03' },
          ],
        },
      ],
    },
    sentence: 'By 30 September 2024, after 9 of 12 months (2024), the target had not yet been reached.',
    rows: [
      '£62,000 | of £100,000 · 62% | Behind | Received: £45,000; Pledged: £17,000; First tiles: £25,000, due March 2024, reached by 30 September 2024; Scaffolding: £75,000, due June 2024, overdue',
    ],
    notes: ['Behind: compared with a straight line from 1 January to 31 December 2024.'],
  },
  {
    name: 'Global Polio Eradication Initiative',
    data: {
      title: 'Wild poliovirus cases',
      kind: 'flow',
      period: '2023',
      measures: [{ label: 'Cases', value: 12, target: 0, unit: { one: 'case', other: 'cases' } }],
    },
    sentence: 'In 2023, the target had not yet been reached.',
    rows: ['12 | target 0 cases'],
  },
  {
    name: 'GPEI by country',
    data: {
      title: 'Wild polio by country',
      kind: 'flow',
      period: '2023',
      unit: { one: 'case', other: 'cases' },
      measures: [
        { label: 'Pakistan', value: 6, target: 0 },
        { label: 'Afghanistan', value: 6, target: 0 },
        { label: 'Nigeria', value: 0, target: 0 },
      ],
    },
    sentence: 'In 2023, one of the three had reached the target and two had not yet reached it.',
    rows: ['6 | target 0', '6 | target 0', '0 | target 0 | Reached'],
  },
  {
    name: 'House of Commons Library, general election 2024',
    data: {
      title: 'Seats for a majority',
      unit: { one: 'seat', other: 'seats' },
      kind: 'stock',
      period: '2024-07-04',
      measures: [
        { label: 'Labour', value: 411, target: 326 },
        { label: 'Conservative', value: 121, target: 326 },
        { label: 'Liberal Democrats', value: 72, target: 326 },
      ],
    },
    sentence: 'On 4 July 2024, one of the three was above the target and two were below it.',
    rows: ['411 | 126% | +85 | Above target', '121 | 37% | −205', '72 | 22% | −254'],
  },
  {
    name: 'NHS England, A&E waiting times',
    data: {
      title: 'A&E: admitted, transferred or discharged within 4 hours',
      unit: '%',
      kind: 'share',
      period: '2024-03',
      measures: [{ label: 'All A&E departments', value: 74.2, target: '>=95' }],
    },
    sentence: 'In March 2024, the figure was below the target.',
    rows: ['74.2% | target at least 95%, 20.8 points below it | Below target'],
  },
  {
    name: 'NHS England by trust',
    data: {
      title: 'A&E by trust',
      unit: '%',
      kind: 'share',
      period: '2024-03',
      measures: [
        { label: 'Guy’s', value: 78.1, target: '>=95' },
        { label: 'Leeds', value: 95.4, target: '>=95' },
        { label: 'York', value: null, target: '>=95' },
      ],
    },
    sentence: 'In March 2024, one of the three met the target, one was below it and one had no figure.',
    rows: ['78.1% | −16.9 | Below target', '95.4% | Met', 'no figure given'],
  },
  {
    name: 'Department for Education',
    data: {
      title: 'Reading age',
      kind: 'stock',
      measures: [
        { label: 'Pupils reading at age level', value: '68 [p]', baseline: 61, target: 75, unit: '% of pupils' },
      ],
      span: '2020-09/2025-08',
      asOf: '2024-07-31',
    },
    sentence:
      'By 31 July 2024, after 47 of 60 months (September 2020 to August 2025), the target had not yet been reached (provisional).',
    rows: ['68% (provisional) | 50% of the way from 61% to 75% of pupils | Behind'],
    notes: ['Behind: compared with a straight line from 1 September 2020 to 31 August 2025.'],
  },
  {
    name: 'Forestry Commission',
    data: {
      title: 'Trees planted',
      kind: 'cumulative',
      span: '2020/2025',
      asOf: '2023-12-31',
      unit: { one: 'tree', other: 'trees', scale: 1000000 },
      measures: [
        {
          label: 'Trees planted',
          value: 6.2,
          target: 10,
          parts: [
            { label: 'North', value: 2.1 },
            { label: 'South', value: 3 },
            { label: 'West', value: 1.1 },
          ],
        },
      ],
    },
    sentence: 'By 31 December 2023, after 4 of 6 years (2020 to 2025), the target had not yet been reached.',
    rows: [
      '6.2 million | of 10 million trees · 62% | Behind | North: 2.1 million; South: 3 million; West: 1.1 million',
    ],
    notes: [
      'Behind: compared with a straight line from 1 January 2020 to 31 December 2025.',
      'Bars too short to be seen are drawn longer than they are.',
    ],
  },
  {
    name: 'Waste statistics of the four nations',
    data: {
      title: 'Recycling rate',
      unit: '%',
      kind: 'share',
      measures: [
        { label: 'England', value: 44.1, target: '50..60' },
        { label: 'Wales', value: 65.7, target: '50..60' },
        { label: 'Scotland', value: '52 [e]', target: '50..60' },
      ],
      period: '2021',
    },
    sentence:
      'In 2021, one of the three met the target, one was above it and one was below it (one figure: estimated).',
    rows: ['44.1% | −5.9 | Below target', '65.7% | +5.7 | Above target', '52.0% (estimated) | Met'],
  },
  {
    name: 'Eurostat, government debt',
    data: {
      title: 'Government debt',
      unit: '% of GDP',
      kind: 'share',
      period: '2023',
      measures: [
        { label: 'Germany', value: 63.6, target: '<=60' },
        { label: 'Italy', value: 137.3, target: '<=60' },
        { label: 'Estonia', value: 19.6, target: '<=60' },
      ],
    },
    sentence: 'In 2023, one of the three met the target and two were above it.',
    rows: ['63.6% | +3.6 | Above target', '137.3% | +77.3 | Above target', '19.6% | Met'],
  },
  {
    name: 'Bank of England, remit',
    data: {
      title: 'Inflation',
      unit: '%',
      kind: 'rate',
      period: '2024-03',
      measures: [{ label: 'CPI', value: 3.2, target: '1..3' }],
    },
    sentence: 'In March 2024, the figure was above the target.',
    rows: ['3.2% | target 1% to 3%, 0.2 points above it | Above target'],
  },
  {
    name: 'A firm that withholds its target',
    data: { title: 'Sales target', measures: [{ label: 'Sales', value: 1200, target: '[c]', unit: 'units' }] },
    sentence: '',
    rows: ['1,200 units | target withheld'],
  },
  {
    name: 'A retrofit programme that has ended',
    data: {
      title: 'Homes retrofitted',
      span: '2019/2023',
      asOf: '2023-12-31',
      kind: 'cumulative',
      measures: [
        { label: 'Homes retrofitted', value: '48200 [p]', target: 50000, unit: { one: 'home', other: 'homes' } },
      ],
    },
    sentence: 'At the end of the period (2019 to 2023), the target was not reached (provisional).',
    rows: ['48,200 (provisional) | of 50,000 homes · 96% | Not reached'],
  },
  {
    name: 'A programme that has ended with three measures',
    data: {
      title: 'Ended and passed',
      span: '2015/2020',
      asOf: '2020-12-31',
      kind: 'cumulative',
      measures: [
        { label: 'Wells', value: 1320, target: 1200, unit: 'wells' },
        { label: 'Schools', value: 80, target: 100, unit: 'schools' },
        { label: 'Roads', value: '>40', target: 60, unit: 'km' },
      ],
    },
    sentence:
      'At the end of the period (2015 to 2020), one of the three passed its target, one did not reach its own and one was too uncertain to tell.',
    rows: [
      '110% | 1,320 of 1,200 wells, 120 past the target | Past target',
      '80% | 80 of 100 schools | Not reached',
      'over 66% | over 40 of 60 km',
    ],
  },
  {
    name: 'Eurostat, government balance',
    data: {
      title: 'Balanced budget',
      measures: [{ label: 'Balance', value: -2.4, target: 0, unit: '% of GDP' }],
      period: '2023',
      polarity: 'up-good',
    },
    sentence: 'In 2023, the target had not yet been reached.',
    rows: ['−2.4% | target 0% of GDP'],
  },
  {
    name: 'European Environment Agency',
    data: {
      title: 'Emissions change since 1990',
      unit: '%',
      measures: [
        { label: 'EU', value: -32.5, target: -55 },
        { label: 'UK', value: -50, target: -68 },
      ],
      period: '2022',
    },
    sentence: 'In 2022, neither had reached its target.',
    rows: ['−32.5% | target −55% | +22.5', '−50.0% | target −68% | +18.0'],
  },
  {
    name: 'FTSE Women Leaders Review',
    data: {
      title: 'History',
      unit: '%',
      kind: 'share',
      measures: [
        {
          label: 'Women on boards',
          value: 40.2,
          period: '2023',
          targets: [
            { period: '2020', value: 33 },
            { period: '2025', value: 40 },
            { period: '2025', value: 35, replaced: '2022-02' },
          ],
          observations: [
            { period: '2020', value: 34.3 },
            { period: '2021', value: 37.6 },
            { period: '2022', value: 39.1 },
          ],
        },
      ],
    },
    sentence: 'In 2023, the target had been passed.',
    rows: ['40.2% | target 40%, 0.2 points past it | Past target'],
    notes: [
      'Women on boards: 34.3% in 2020, 37.6% in 2021, 39.1% in 2022.',
      'Women on boards, target: 33% for 2020, 40% for 2025, 35% for 2025 (until February 2022).',
    ],
  },
  {
    name: 'A service dashboard',
    data: {
      title: 'Annual objectives',
      span: '2024',
      asOf: '2024-09-30',
      measures: [
        { label: 'Digital take-up', value: 68, target: 75, unit: '%' },
        { label: 'Backlog cleared', value: 4100, baseline: 0, target: 6000, unit: 'cases' },
        { label: 'Cost per case', value: 47.2, baseline: 55, target: 44, unit: { other: 'euros', currency: 'EUR' } },
        { label: 'Wait', value: 12, target: '<=18', unit: 'days' },
      ],
    },
    sentence:
      'By 30 September 2024, after 9 of 12 months (2024), one of the four met its target and three had not yet reached theirs.',
    rows: [
      '91% | 68%, target 75%',
      '68% | 4,100, from 0 towards 6,000 cases | Behind',
      '71% | €47.20, from €55 towards €44 | Behind',
      '– | 12, target at most 18 days | Met',
    ],
    notes: ['Behind: compared with a straight line from 1 January to 31 December 2024.'],
  },
  {
    name: 'An appeal whose parts exceed it',
    data: {
      title: 'Parts exceed',
      kind: 'cumulative',
      measures: [
        {
          label: 'Funding',
          value: 600,
          target: 1000,
          unit: { other: 'euros', currency: 'EUR' },
          parts: [
            { label: 'Received', value: '450 [p]' },
            { label: 'Pledged', value: 200 },
          ],
        },
      ],
    },
    sentence: 'The target has not yet been reached.',
    rows: ['€600 | of €1,000 · 60% | Received: €450, provisional; Pledged: €200'],
    notes: ['Funding: The parts exceed the figure by €50 (provisional).'],
  },
  {
    name: 'ONS, adult smoking habits',
    data: {
      title: 'Smoking prevalence',
      unit: '%',
      kind: 'share',
      polarity: 'up-bad',
      span: '2019/2030',
      period: '2022',
      measures: [{ label: 'Adults who smoke', value: '12.9 (12.6..13.2)', baseline: 13.9, target: '<5' }],
    },
    sentence: 'In 2022, after 4 of 12 years (2019 to 2030), the target had not yet been reached.',
    rows: ['12.9% | (95% confidence interval 12.6% to 13.2%) | 11% of the way from 13.9% to under 5%'],
  },
  {
    name: 'A figure that is not there yet',
    data: {
      title: 'Net zero homes',
      asOf: '2024-03-31',
      measures: [{ label: 'All', value: null, target: 400, unit: 'homes' }],
    },
    sentence: '31 March 2024.',
    rows: ['no figure given | target 400 homes'],
  },
];

describe('progress in publications', () => {
  for (const { name, data, sentence, rows, notes = [] } of PUBLICATIONS)
    it(`reads as it should: ${name}`, () => {
      const { frame, table } = lay(data);
      expect(frame.sentence).to.equal(sentence);
      expect(rowsOf(table).map(({ cells }) => cells.filter(Boolean).join(' | '))).to.deep.equal(rows);
      expect(frame.notes).to.deep.equal(notes);
    });
});
