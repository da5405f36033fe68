// Breakdowns as publications have them. Figures are rounded or invented; the shapes are real.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown, type BreakdownData } from '../../../src/breakdown/data.js';
import type { BreakdownForm } from '../../../src/breakdown/forms.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { english } from '../../../src/words/index.js';

interface Publication {
  readonly named: string;
  readonly data: Partial<BreakdownData>;
  /** Names and values of its categories, in place of `categories`. */
  readonly figures?: Readonly<Record<string, BreakdownData['total']>>;
  readonly form?: BreakdownForm;
  readonly sentence: string;
  readonly notes?: readonly string[];
  readonly rows: readonly string[];
  readonly problems?: readonly string[];
}

const POUNDS = { other: 'pounds', currency: 'GBP' };
const MILLIONS = { ...POUNDS, scale: 1000000 } as const;
const ROUNDING = 'Shares do not add up to 100 because of rounding.';

const PUBLICATIONS: readonly Publication[] = [
  {
    named: 'a budget by department with a total row',
    data: { unit: { ...POUNDS, scale: 1000000000 } },
    figures: { Pensions: 342, Health: 245, Education: 131, Other: 482, Total: 1200 },
    sentence: '£1,200 billion in total. The largest named is Pensions: £342 billion, 29%.',
    notes: [],
    rows: ['Pensions 342 29%', 'Health 245 20%', 'Education 131 11%', 'Other 482 40%'],
  },
  {
    named: 'a budget whose rounded figures miss their rounded total',
    data: { unit: MILLIONS, decimals: 1, total: 1230.5 },
    figures: { Schools: 512.3, Roads: 301.2, Parks: 99.8, Offices: 317.1 },
    sentence: '£1,230.5 million in total. The largest is Schools: £512.3 million, 42%.',
    notes: ['The figures do not add up to the total because of rounding.'],
    rows: ['Schools 512.3 42%', 'Offices 317.1 26%', 'Roads 301.2 24%', 'Parks 99.8 8%'],
  },
  {
    named: 'figures that are shown without the decimals in which they add up',
    data: { unit: MILLIONS, decimals: 0, total: 25 },
    figures: { Heating: 12.4, Windows: 7.4, Roofs: 5.2 },
    sentence: '£25 million in total. The largest is Heating: £12 million, 50%.',
    notes: [ROUNDING, 'The figures do not add up to the total because of rounding.'],
    rows: ['Heating 12 50%', 'Windows 7 30%', 'Roofs 5 21%'],
  },
  {
    named: 'the seats of a parliament',
    data: { unit: { one: 'seat', other: 'seats' }, total: 650 },
    figures: { Labour: 411, Conservative: 121, 'Liberal Democrat': 72, SNP: 9 },
    sentence: '650 seats in total. The largest is Labour: 411 seats, 63%.',
    rows: ['Labour 411 63%', 'Conservative 121 19%', 'Liberal Democrat 72 11%', 'SNP 9 1%', 'Not broken down 37 6%'],
  },
  {
    named: 'four parties in one bar, where only the form says that they are a whole',
    data: { unit: { one: 'seat', other: 'seats' } },
    figures: { Labour: 411, Conservative: 121, 'Liberal Democrat': 72, SNP: 9 },
    form: 'share',
    sentence: '613 seats together. The largest is Labour: 411 seats, 67% of those listed.',
    rows: ['Labour 411 67%', 'Conservative 121 20%', 'Liberal Democrat 72 12%', 'SNP 9 1%'],
  },
  {
    named: 'vote shares, whose residual is last',
    data: { unit: '%' },
    figures: { Red: 33.7, Blue: 23.7, Others: 23.7, Green: 18.9 },
    sentence: 'The largest is Red: 33.7%.',
    rows: ['Red 33.7%', 'Blue 23.7%', 'Green 18.9%', 'Others 23.7%'],
  },
  {
    named: 'the leading causes of death among all causes',
    data: { unit: 'deaths' },
    figures: { 'All causes': 577160, Dementia: 65967, 'Heart disease': 59356 },
    sentence: '577,160 deaths in total. The largest named is Dementia: 65,967 deaths, 11%.',
    rows: ['Dementia 65,967 11%', 'Heart disease 59,356 10%', 'Not broken down 451,837 78%'],
    notes: [ROUNDING],
  },
  {
    named: 'an energy mix that adds up to 99.9',
    data: { unit: '%', decimals: 1 },
    figures: { Gas: 38.4, Wind: 26.8, Nuclear: 15.5, Solar: 19.2 },
    sentence: 'The largest is Gas: 38.4%.',
    notes: [ROUNDING],
    rows: ['Gas 38.4%', 'Wind 26.8%', 'Solar 19.2%', 'Nuclear 15.5%'],
  },
  {
    named: 'median ages of countries',
    data: { unit: 'years' },
    figures: { Italy: 48.4, Germany: 45.5, Ireland: 39.1 },
    sentence: 'The highest is Italy: 48.4 years. The lowest is Ireland: 39.1 years.',
    rows: ['Italy 48.4', 'Germany 45.5', 'Ireland 39.1'],
  },
  {
    named: 'waiting times with a row for all clinics',
    data: { unit: 'days' },
    figures: { North: 41, South: 12, East: 30, All: 28 },
    sentence: '28 days overall. The highest is North: 41 days. The lowest is South: 12 days.',
    rows: ['North 41', 'East 30', 'South 12', 'All 28'],
  },
  {
    named: 'the three largest donors',
    data: { unit: { other: 'dollars', currency: 'USD', scale: 1000000000 } },
    figures: { 'United States': 66, Germany: 38, Japan: 20 },
    sentence: 'The largest is United States: $66 billion.',
    rows: ['United States 66', 'Germany 38', 'Japan 20'],
  },
  {
    named: 'unemployment by region with the national average',
    data: { unit: '%' },
    figures: { 'North East': 5.4, London: 4.9, 'South West': 3.1, 'UK average': 4.2 },
    sentence: 'UK average 4.2%. The highest is North East: 5.4%. The lowest is South West: 3.1%.',
    rows: ['North East 5.4%', 'London 4.9%', 'South West 3.1%', 'UK average 4.2%'],
  },
  {
    named: 'a survey question with several answers',
    data: { unit: '%', exclusive: false },
    figures: { Cause: 62, Friend: 40, Habit: 31 },
    form: 'share',
    sentence: 'The highest is Cause: 62%. The lowest is Habit: 31%.',
    notes: ['Categories overlap and are not added up.'],
    rows: ['Cause 62%', 'Friend 40%', 'Habit 31%'],
  },
  {
    named: 'per cents above 100 that somebody wants in one bar',
    data: { unit: '%' },
    figures: { Cause: 62, Friend: 40, Habit: 31 },
    form: 'share',
    sentence: 'The highest is Cause: 62%. The lowest is Habit: 31%.',
    notes: ['The shares add up to 133%, so they are not parts of one whole.'],
    rows: ['Cause 62%', 'Friend 40%', 'Habit 31%'],
  },
  {
    named: 'spending with a negative correction',
    data: { unit: POUNDS, total: 15400 },
    figures: { Staff: 12000, Rent: 4000, Travel: 600, 'VAT correction': -1200 },
    form: 'share',
    sentence: '£15,400 in total. The largest is Staff: £12,000.',
    notes: ['Not drawn as one bar: a figure is below zero.'],
    rows: ['Staff £12,000', 'Rent £4,000', 'Travel £600', 'VAT correction −£1,200'],
    problems: ['negative-part /categories/3/value'],
  },
  {
    named: 'ethnic groups with a large "not stated"',
    data: { unit: 'residents', whole: true },
    figures: { White: 800, 'Not stated': 900, Asian: 200, Black: 100 },
    sentence: '2,000 residents in total. The largest named is White: 800 residents, 40%.',
    rows: ['White 800 40%', 'Asian 200 10%', 'Black 100 5%', 'Not stated 900 45%'],
  },
  {
    named: 'small counts that are suppressed',
    data: { unit: { one: 'case', other: 'cases' } },
    figures: { Abbey: 34, Bishop: 22, Castle: '[c]', Dean: '[c]', Total: 71 },
    sentence:
      '71 cases in total. The largest with a figure is Abbey: 34 cases, 48%. The figures for Castle and Dean are withheld.',
    notes: ['A figure is withheld, so no rest is worked out.'],
    rows: ['Abbey 34 48%', 'Bishop 22 31%', 'Castle withheld', 'Dean withheld'],
  },
  {
    named: 'a budget of two levels',
    data: {
      unit: MILLIONS,
      total: 100,
      categories: [
        {
          label: 'Schools',
          value: 60,
          categories: [
            { label: 'Primary', value: 30 },
            { label: 'Secondary', value: 25 },
          ],
        },
        { label: 'Roads', value: 30 },
      ],
    },
    sentence: '£100 million in total. The largest is Schools: £60 million, 60%.',
    rows: [
      'Schools 60 60%',
      'Primary 30 30%',
      'Secondary 25 25%',
      'Rest of Schools 5 5%',
      'Roads 30 30%',
      'Not broken down 10 10%',
    ],
  },
  {
    named: 'unemployment of regions and their provinces, which are averages and no parts',
    data: {
      unit: '%',
      categories: [
        {
          label: 'North',
          value: 8,
          categories: [
            { label: 'Coast', value: 6 },
            { label: 'Hills', value: 11 },
          ],
        },
        {
          label: 'South',
          value: 15,
          categories: [
            { label: 'City', value: 19 },
            { label: 'Plain', value: 12 },
          ],
        },
      ],
    },
    sentence: 'The highest is South: 15%.',
    rows: ['South 15%', 'City 19%', 'Plain 12%', 'North 8%', 'Hills 11%', 'Coast 6%'],
  },
  {
    named: 'petrol prices',
    data: { unit: { other: 'euros', currency: 'EUR' }, decimals: 2 },
    figures: { Denmark: 2.05, Germany: 1.79, Malta: 1.34 },
    sentence: 'The highest is Denmark: €2.05. The lowest is Malta: €1.34.',
    rows: ['Denmark €2.05', 'Germany €1.79', 'Malta €1.34'],
  },
  {
    named: 'exports by partner',
    data: { unit: { other: 'euros', currency: 'EUR', scale: 1000000000 }, decimals: 1 },
    figures: { 'United States': 157.9, France: 116.8, China: 97.3 },
    sentence: 'The largest is United States: €157.9 billion.',
    rows: ['United States 157.9', 'France 116.8', 'China 97.3'],
  },
  {
    named: 'answers on a scale, in its order',
    data: { unit: '%', order: 'given' },
    figures: { 'Strongly agree': 21, Agree: 44, Neither: 18, Disagree: 11, 'Strongly disagree': 6 },
    form: 'share',
    sentence: 'The largest is Agree: 44%.',
    rows: ['Strongly agree 21%', 'Agree 44%', 'Neither 18%', 'Disagree 11%', 'Strongly disagree 6%'],
  },
  {
    named: 'a country among its own parts',
    data: { unit: { other: 'people', scale: 1000000 } },
    figures: { 'United Kingdom': 67, England: 56, Scotland: 6, Wales: 3, 'Northern Ireland': 2 },
    sentence: '67 million people in total. The largest is England: 56 million people, 84%.',
    rows: ['England 56 84%', 'Scotland 6 9%', 'Wales 3 4%', 'Northern Ireland 2 3%'],
  },
  {
    named: 'a category that is called as its unit',
    data: { unit: 'thefts' },
    figures: { Thefts: 500, Attempts: 40 },
    sentence: 'The largest is Thefts: 500.',
    rows: ['Thefts 500', 'Attempts 40'],
  },
  {
    named: 'births of which some are provisional',
    data: { unit: { one: 'birth', other: 'births' }, whole: true },
    figures: { North: '400 [p]', South: 200 },
    sentence: '600 births (provisional) in total. The largest is North: 400 births (provisional), 67%.',
    rows: ['North 400, provisional 67%', 'South 200 33%'],
  },
  {
    named: 'a provisional total, whose remainder is provisional',
    data: { unit: { one: 'birth', other: 'births' }, total: '700 [p]' },
    figures: { North: 400, South: 200 },
    sentence: '700 births (provisional) in total. The largest is North: 400 births, 57%.',
    rows: ['North 400 57%', 'South 200 29%', 'Not broken down 100, provisional 14%'],
  },
  {
    named: 'two that are equal',
    data: { unit: { one: 'goal', other: 'goals' } },
    figures: { Home: 5, Away: 5, Own: 1 },
    sentence: 'The largest are Home and Away: 5 goals each.',
    rows: ['Home 5', 'Away 5', 'Own 1'],
  },
  {
    named: 'a category as large as "other"',
    data: { unit: 'calls' },
    figures: { Heating: 5, Damp: 3, Other: 5 },
    sentence: 'The largest named is Heating: 5 calls.',
    rows: ['Heating 5', 'Damp 3', 'Other 5'],
  },
  {
    named: 'rates whose national figure is withheld',
    data: { unit: '%', kind: 'rate', total: '[c]' },
    figures: { North: 5, South: 3 },
    sentence: 'The highest is North: 5%.',
    rows: ['North 5%', 'South 3%', 'Overall withheld'],
  },
  {
    named: 'per cents of which one rounds to zero',
    data: { unit: '%', kind: 'share' },
    figures: { Gas: 71, Electricity: 29, Coal: { roundsToZero: true } },
    sentence: 'The largest is Gas: 71%.',
    rows: ['Gas 71%', 'Electricity 29%', 'Coal rounds to 0%'],
  },
  {
    named: 'changes up and down',
    data: { unit: 'jobs' },
    figures: { North: 420, East: -180, South: 65, West: -310 },
    sentence: 'The highest is North: 420 jobs. The lowest is West: −310 jobs.',
    rows: ['North 420', 'South 65', 'East −180', 'West −310'],
  },
  {
    named: 'one category alone, which its row states',
    data: { unit: 'calls', period: '2021' },
    figures: { Heating: 5200 },
    sentence: '2021',
    rows: ['Heating 5,200'],
  },
  {
    named: 'counts that are all zero',
    data: { unit: { one: 'call', other: 'calls' }, whole: true },
    figures: { Heating: 0, Damp: 0 },
    sentence: '0 calls in total.',
    rows: ['Heating 0', 'Damp 0'],
  },
  {
    named: 'all withheld but one',
    data: { unit: 'patients' },
    figures: { North: 12, South: '[c]', East: '[c]' },
    sentence: 'North: 12 patients. The figures for South and East are withheld.',
    rows: ['North 12', 'South withheld', 'East withheld'],
  },
  {
    named: 'one bar of parts whose total is withheld',
    data: { unit: 'patients', total: '[c]' },
    figures: { North: 12, South: '<10' },
    form: 'share',
    sentence: 'The largest is North: 12 patients.',
    notes: ['The total is withheld.', 'Not drawn as one bar: a figure is withheld.'],
    rows: ['North 12', 'South under 10'],
  },
  {
    named: 'temperatures with their mean',
    data: { unit: '°C' },
    figures: { Rome: 16, Oslo: 6, Yakutsk: -9, Mean: 4 },
    sentence: 'Mean 4 °C. The highest is Rome: 16 °C. The lowest is Yakutsk: −9 °C.',
    rows: ['Rome 16', 'Oslo 6', 'Yakutsk −9', 'Mean 4'],
  },
  {
    named: 'labels that are blank or equal',
    data: {
      unit: 'people',
      categories: [
        { label: 'North', value: 3 },
        { label: 'north ', value: 4 },
        { label: '\u00a0\u200b', value: 6 },
      ],
    },
    sentence: 'The largest is (unnamed): 6 people.',
    rows: ['(unnamed) 6', 'north  4', 'North 3'],
    problems: ['empty /categories/2/label', 'duplicate-label /categories/1/label'],
  },
];

describe('a breakdown as it is published', () => {
  for (const { named, data, figures = {}, form, sentence, notes = [], rows, problems = [] } of PUBLICATIONS)
    it(`of ${named}`, () => {
      const categories = Object.entries(figures).map(([label, value]) => ({ label, value: value ?? null }));
      const parsed = parseBreakdown({ title: 'T', categories, ...data });
      const { frame, table } = layoutBreakdown(parsed.data!, english, form ? { form } : {});
      expect(frame.sentence).to.equal(sentence);
      expect(rowsOf(table).map(({ name, cells }) => [name, ...cells].filter(Boolean).join(' '))).to.deep.equal(rows);
      expect(frame.notes).to.deep.equal(notes);
      expect(parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(problems);
    });
});
