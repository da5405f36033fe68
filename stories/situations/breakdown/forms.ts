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

/** Before and after a training, which have names and no dates. */
export const PreviousNamed: BreakdownData = {
  title: 'People who feel able to help, by skill',
  unit: '%',
  kind: 'rate',
  timeLabel: 'Endline',
  categories: [
    { label: 'First aid', value: 71, previous: { label: 'Baseline', value: 38 } },
    { label: 'Calling for help', value: 93, previous: { label: 'Baseline', value: 88 } },
    { label: 'Using a defibrillator', value: 54, previous: { label: 'Baseline', value: 12 } },
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

const POUNDS = { other: 'pounds', currency: 'GBP', scale: 1000000 } as const;

/** Amounts of two levels as areas: those of one department lie together. */
export const SpendingByService: BreakdownData = {
  title: 'Where each pound goes',
  unit: POUNDS,
  period: '2024',
  total: 349.5,
  categories: [
    {
      label: 'Social care',
      value: 236.2,
      categories: [
        { label: 'Adults', value: 141.3 },
        { label: 'Children', value: 94.9 },
      ],
    },
    {
      label: 'Place',
      value: 69.1,
      categories: [
        { label: 'Waste and recycling', value: 30.4 },
        { label: 'Highways', value: 26.2 },
        { label: 'Parks', value: 6.9 },
        { label: 'Street lighting', value: 5.6 },
      ],
    },
    {
      label: 'Homes and culture',
      value: 44.2,
      categories: [
        { label: 'Housing', value: 19.8 },
        { label: 'Benefits', value: 14.5 },
        { label: 'Libraries', value: 9.9 },
      ],
    },
  ],
  source: INVENTED,
};

/** Many parts on one level, from very large to very small. */
export const ManyParts: BreakdownData = {
  title: 'Grants by programme',
  unit: POUNDS,
  whole: true,
  categories: [
    ...[88, 61, 40, 33.5, 21, 14.2, 9.6, 6.1, 4.4, 3.2, 2.1, 1.4, 0.9, 0.4].map((value, index) => ({
      label: `Programme ${String.fromCharCode(65 + index)}`,
      value,
    })),
    { label: 'Other programmes', value: 12.3 },
  ],
  source: INVENTED,
};

/** Parts of a whole of which seven are named. */
export const ElectricityBySource: BreakdownData = {
  title: 'Electricity by source',
  unit: 'TWh',
  period: '2023',
  whole: true,
  categories: [
    { label: 'Wind', value: 81.2 },
    { label: 'Gas', value: 79.9 },
    { label: 'Nuclear', value: 37.3 },
    { label: 'Imports', value: 31.7 },
    { label: 'Biomass', value: 20.4 },
    { label: 'Solar', value: 13.1 },
    { label: 'Hydro', value: 5.2 },
    { label: 'Coal', value: 3.4 },
  ],
  source: INVENTED,
};

/** So few that each is a square. */
export const FewCases: BreakdownData = {
  title: 'Cases by outcome',
  unit: { one: 'case', other: 'cases' },
  total: 42,
  remainder: 'Still open',
  categories: [
    { label: 'Solved', value: 23 },
    { label: 'Referred', value: 11 },
    { label: 'Withdrawn', value: 3 },
  ],
  source: INVENTED,
};

const answers = (...values: readonly (number | string | null)[]) =>
  ['Very good', 'Good', 'Fair', 'Poor'].map((label, index) => ({ label, value: values[index] ?? null }));

/** Answers of five groups, each in per cent of its own. */
export const AnswersByGroup: BreakdownData = {
  title: 'How the ward is rated',
  unit: '%',
  period: '2024',
  groups: [
    { label: 'Patients', categories: answers(38, 36, 17, 9) },
    { label: 'Carers', categories: answers(31, 40, 20, 9) },
    { label: 'Nurses', categories: answers(20, 43, 25, 12) },
    { label: 'Doctors', categories: answers(17, 36, 30, 17) },
    { label: 'Managers', categories: answers(37, 42, 14, 7) },
  ],
  source: INVENTED,
};

const OPINIONS = ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree'];

/** Answers between two poles, with one in the middle. */
export const Opinions: BreakdownData = {
  title: 'What residents think of the plans',
  unit: '%',
  diverging: true,
  groups: [
    ['More cycle lanes', 22, 31, 15, 18, 14],
    ['A new library', 35, 40, 14, 7, 4],
    ['Higher parking charges', 6, 12, 17, 28, 37],
    ['Later closing times in the centre', 14, 22, 27, 21, 16],
  ].map(([label, ...values]) => ({
    label: String(label),
    categories: values.map((value, index) => ({ label: OPINIONS[index] ?? '', value: Number(value) })),
  })),
  source: INVENTED,
};

/** Income of five years by source; a source that began later is not in the earlier years. */
export const IncomeByYear: BreakdownData = {
  title: 'Income by source',
  unit: POUNDS,
  whole: true,
  groups: [
    [2020, 6.3, 2.1],
    [2021, 7.2, 2.4, 0.5],
    [2022, 7.9, 3.7, 1.3],
    [2023, 8.6, 4.5, 2.9],
    [2024, 9.3, 5, 3.8],
  ].map(([year = 0, ...values]) => ({
    label: String(year),
    period: String(year),
    categories: values.map((value, index) => ({ label: ['Donations', 'Grants', 'Shops'][index] ?? '', value })),
  })),
  source: INVENTED,
};

/** Groups with published totals, of which one has more than its categories name. */
export const GroupTotals: BreakdownData = {
  title: 'Homes by tenure',
  unit: { one: 'home', other: 'homes' },
  period: '2021',
  groups: [
    {
      label: 'North',
      total: 41200,
      categories: [
        { label: 'Owned', value: 24100 },
        { label: 'Rented', value: 15800 },
      ],
    },
    {
      label: 'South',
      total: 38600,
      categories: [
        { label: 'Owned', value: 22900 },
        { label: 'Rented', value: 15700 },
      ],
    },
  ],
  source: INVENTED,
};

/** Two years of each age: figures that are no parts of a whole. */
export const CasesByAge: BreakdownData = {
  title: 'Open cases by age',
  unit: { one: 'case', other: 'cases' },
  kind: 'stock',
  groups: [
    ['Under 1 week', 2140, 1890],
    ['1 to 4 weeks', 1760, 2030],
    ['1 to 3 months', 930, 1310],
    ['Over 3 months', 390, 640],
  ].map(([label, now, before]) => ({
    label: String(label),
    categories: [
      { label: '2024', value: Number(now) },
      { label: '2023', value: Number(before) },
    ],
  })),
  source: INVENTED,
};

/** Figures of groups that are bounds, missing, withheld and below zero. */
export const GroupsWithGaps: BreakdownData = {
  title: 'Balance of migration by region',
  unit: { one: 'person', other: 'people' },
  groups: [
    {
      label: 'Coast',
      categories: [
        { label: 'Under 25', value: -1200 },
        { label: '25 to 64', value: '>900' },
        { label: '65 and over', value: null },
      ],
    },
    {
      label: 'Inland',
      categories: [
        { label: 'Under 25', value: 300 },
        { label: '25 to 64', value: '[c]' },
        { label: '65 and over', value: '400..600' },
      ],
    },
  ],
  source: INVENTED,
};
