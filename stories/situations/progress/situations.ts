// Situations of progress that a reader would recognise. Where no publisher is named, the figures are invented.
import type { ProgressData } from '../../../src/progress/data.js';

export * from './form-situations.js';

const INVENTED = 'Invented figures, to show the form';
const BRIEFING = 'Ministry of Public Security, press briefing';
const HOMES = { one: 'home', other: 'homes' };

/** Nothing is done yet, and hardly any time has passed. */
export const JustStarted: ProgressData = {
  title: 'Progress of the campaign',
  span: '2026/2030',
  asOf: '2026-01-15',
  kind: 'cumulative',
  measures: [
    { label: 'Homes insulated', value: 0, target: 100000, unit: HOMES },
    { label: 'Streets surveyed', value: 3, target: 1200, unit: { one: 'street', other: 'streets' } },
  ],
  source: INVENTED,
};

/** Four of five years have passed: where a straight line would be is marked and said. */
export const Pace: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  asOf: '2021-12-31',
  kind: 'cumulative',
  measures: [
    { label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES },
    { label: 'Streets surveyed', value: 700, target: 1200, unit: { one: 'street', other: 'streets' } },
    { label: 'Schools visited', value: 320, target: 400, unit: { one: 'school', other: 'schools' } },
  ],
  source: INVENTED,
};

/** A span known by its days leaves nothing to be taken whole. */
export const PaceByDays: ProgressData = {
  title: 'Spring appeal',
  span: '2021-03-01/2021-05-31',
  asOf: '2021-04-15',
  measures: [
    { label: 'Donations', value: 41000, target: 90000, unit: { other: 'pounds', currency: 'GBP' }, kind: 'cumulative' },
  ],
  source: INVENTED,
};

/** Without a date nothing is claimed about pace. */
export const NoDateNoPace: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  measures: [{ label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** Beds that are taken are a part of all beds, which nobody is to fill: their share is stated, and no outcome. */
export const PartsOfWholes: ProgressData = {
  title: 'Hospital beds occupied',
  unit: { one: 'bed', other: 'beds' },
  period: '2025-01-15',
  measures: [
    { label: 'St Mary’s', value: 412, total: 450 },
    { label: 'Royal Infirmary', value: 688, total: 690 },
    { label: 'Northside', value: '>120', total: 200 },
    { label: 'Harbour Clinic', value: null, total: 64 },
  ],
  source: INVENTED,
};

/** Shares with the decimals that a publisher gives them. */
export const SharesWithDecimals: ProgressData = {
  title: 'Turnout by ward',
  unit: { one: 'vote', other: 'votes' },
  shareDecimals: 1,
  measures: [
    { label: 'Abbey', value: 3200, total: 4700 },
    { label: 'Castle', value: 2900, total: 4800 },
    { label: 'Dock', value: null, total: 5100 },
  ],
  source: INVENTED,
};

/** A campaign without an end has no straight line to be on. */
export const OpenSpan: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/..',
  asOf: '2021-12-31',
  measures: [{ label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** The time is over and the target is not reached. */
export const TimeOver: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  asOf: '2023-02-28',
  measures: [{ label: 'Homes insulated', value: 97000, target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** Past the target, and by how much. */
export const PastTheTarget: ProgressData = {
  title: 'Streets surveyed',
  kind: 'cumulative',
  measures: [{ label: 'Streets surveyed', value: 1320, target: 1200, unit: { one: 'street', other: 'streets' } }],
  source: INVENTED,
};

/** Three times the target still leaves the target in the picture. */
export const FarPastTheTarget: ProgressData = {
  title: 'Volunteers trained',
  measures: [{ label: 'Volunteers', value: 3700, target: 1200, unit: { one: 'volunteer', other: 'volunteers' } }],
  source: INVENTED,
};

/** Exactly the target. */
export const Reached: ProgressData = {
  title: 'Schools visited',
  measures: [{ label: 'Schools', value: 400, target: 400, unit: { one: 'school', other: 'schools' } }],
  source: INVENTED,
};

/** 99.96 % of the way never reads "100 %". */
export const NearlyAll: ProgressData = {
  title: 'Homes connected',
  measures: [{ label: 'Homes connected', value: 99960, target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** A target below the baseline: less is progress. */
export const Downward: ProgressData = {
  title: 'Fewer road deaths',
  span: '2018/2022',
  asOf: '2020-12-31',
  measures: [
    { label: 'Road deaths a year', value: 1460, baseline: 1780, target: 890, unit: { one: 'death', other: 'deaths' } },
  ],
  source: INVENTED,
};

/** Lower than the lower target. */
export const DownwardPastTheTarget: ProgressData = {
  title: 'Waiting time',
  measures: [{ label: 'Days to an answer', value: 9, baseline: 31, target: 14, unit: { one: 'day', other: 'days' } }],
  source: INVENTED,
};

/** Behind where it started, which no bar is drawn for. */
export const BehindTheBaseline: ProgressData = {
  title: 'Fewer road deaths',
  measures: [
    { label: 'Road deaths a year', value: 1840, baseline: 1780, target: 890, unit: { one: 'death', other: 'deaths' } },
  ],
  source: INVENTED,
};

/** Up is bad and nothing lies above the target: it is a limit, and nobody is "on the way" to it. */
export const Limit: ProgressData = {
  title: 'Emissions within their limit',
  polarity: 'up-bad',
  unit: { one: 'tonne', other: 'tonnes' },
  measures: [
    { label: 'Buildings', value: 430, target: 500 },
    { label: 'Transport', value: 560, target: 500 },
  ],
  source: INVENTED,
};

/** No target was set: number and words, and no bar. */
export const NoTarget: ProgressData = {
  title: 'Households advised',
  span: '2018/2022',
  measures: [{ label: 'Households advised', value: '>6000', unit: { one: 'household', other: 'households' } }],
  source: INVENTED,
};

/** Measures of one unit and kind may share a scale where no target was set. */
export const NoTargetOneScale: ProgressData = {
  title: 'Suspects arrested',
  kind: 'flow',
  period: '2021',
  unit: { one: 'suspect', other: 'suspects' },
  measures: [
    { label: 'Fraud', value: 41000 },
    { label: 'Gambling', value: 17500 },
    { label: 'Hacking', value: '>3000' },
  ],
  source: INVENTED,
};

/** One unit that is written in two ways is one unit, and its measures share a scale. */
export const UnitWrittenTwoWays: ProgressData = {
  title: 'Work done',
  kind: 'flow',
  period: '2021',
  measures: [
    { label: 'Insulated', value: 14200, unit: 'homes' },
    { label: 'Advised', value: 9900, unit: HOMES },
  ],
  source: INVENTED,
};

/** A total since the start and a figure for one year do not stand on one scale. */
export const CumulativeNotComparedWithFlow: ProgressData = {
  title: 'Suspects arrested',
  span: '2018/2022',
  unit: { one: 'suspect', other: 'suspects' },
  measures: [
    { label: 'Since the campaign began', value: 385000, kind: 'cumulative', period: '2018/..' },
    { label: 'Payments and settlements, 2021', value: '>73000', kind: 'flow', period: '2021' },
  ],
  source: BRIEFING,
};

/** A measure that was named, and no figure given, keeps its row. */
export const NamedNotCounted: ProgressData = {
  title: 'Progress of the campaign',
  measures: [
    { label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES },
    { label: 'Windows replaced', value: null, target: 300000, unit: { one: 'window', other: 'windows' } },
  ],
  source: INVENTED,
};

/** A figure that may not be told is not drawn. */
export const Withheld: ProgressData = {
  title: 'Patients treated',
  measures: [{ label: 'Patients treated', value: '[c]', target: 50, unit: { one: 'patient', other: 'patients' } }],
  source: INVENTED,
};

/** Every way of not having a number has its own words. */
export const EachKindOfMissing: ProgressData = {
  title: 'Homes insulated by district',
  unit: HOMES,
  measures: [
    { label: 'North', value: 0, target: 500 },
    { label: 'North-east', value: { roundsToZero: true }, target: 500 },
    { label: 'East', value: null, target: 500 },
    { label: 'South-east', value: { missing: 'not-collected' }, target: 500 },
    { label: 'South', value: { missing: 'cannot-exist' }, target: 500 },
    { label: 'South-west', value: { missing: 'withheld' }, target: 500 },
    { label: 'West', value: { missing: 'elsewhere' }, target: 500 },
    { label: 'North-west', value: { missing: 'not-yet-due' }, target: 500 },
  ],
  source: INVENTED,
};

/** Something, but less than the last digit that is written. */
export const RoundsToZero: ProgressData = {
  title: 'Pipes replaced',
  measures: [{ label: 'Share of all pipes', value: { value: 0, roundsToZero: true }, target: 40, unit: '%' }],
  source: INVENTED,
};

/** "Over 60,000" ends open on its way. */
export const LowerBound: ProgressData = {
  title: 'Homes insulated',
  measures: [{ label: 'Homes insulated', value: '>60000', target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** "Over" the target is past it, by more than is known. */
export const LowerBoundPastTheTarget: ProgressData = {
  title: 'Homes insulated',
  measures: [{ label: 'Homes insulated', value: '>110000', target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** "Over 90,000" leaves open whether 100,000 are reached. */
export const BoundBelowTheTarget: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  asOf: '2022-12-31',
  measures: [{ label: 'Homes insulated', value: '>90000', target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** "Under 400" is no more than that. */
export const UpperBound: ProgressData = {
  title: 'Schools visited',
  measures: [{ label: 'Schools', value: '<400', target: 1000, unit: { one: 'school', other: 'schools' } }],
  source: INVENTED,
};

/** "About 40,000" has no known width. */
export const About: ProgressData = {
  title: 'Homes insulated',
  measures: [{ label: 'Homes insulated', value: '~40000', target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** Targets that are not exact: "about", "over" and between two ends. What is past them, and their shares, are only as sure as they are. */
export const TargetNotExact: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  asOf: '2021-12-31',
  measures: [
    { label: 'Homes insulated', value: 120000, target: '~100000', unit: HOMES },
    { label: 'Homes advised', value: 85000, target: '>100000', unit: HOMES },
    { label: 'Trees planted', value: 12500, target: '8000..10000', unit: { one: 'tree', other: 'trees' } },
  ],
  source: INVENTED,
};

/** Between two ends. */
export const Range: ProgressData = {
  title: 'Trees planted',
  measures: [{ label: 'Trees planted', value: '5000..6000', target: 10000, unit: { one: 'tree', other: 'trees' } }],
  source: INVENTED,
};

/** A survey's figure with its confidence interval on the way to a target. */
export const ConfidenceInterval: ProgressData = {
  title: 'People who feel safe online',
  measures: [{ label: 'Feel safe', value: '52 (49..55)', target: 60, unit: '%', kind: 'share' }],
  source: INVENTED,
};

/** First figures that may still change, beside an estimated and a forecast one. */
export const Provisional: ProgressData = {
  title: 'Progress of the campaign',
  measures: [
    { label: 'Homes insulated', value: '85000 [p]', target: 100000, unit: HOMES },
    { label: 'Windows replaced', value: '210000 [e]', target: 300000, unit: { one: 'window', other: 'windows' } },
    { label: 'Roofs done', value: '9000 [f]', target: 12000, unit: { one: 'roof', other: 'roofs' } },
  ],
  source: INVENTED,
};

/** What was published before, and why it changed. */
export const Revised: ProgressData = {
  title: 'Homes insulated',
  measures: [
    {
      label: 'Homes insulated',
      value: { value: 85000, revision: { previous: 83500, published: '2022-01-31', reason: 'late returns' } },
      target: 100000,
      unit: HOMES,
    },
  ],
  source: INVENTED,
};

/** A campaign whose years run from April to March. */
export const ReportingYear: ProgressData = {
  title: 'Vaccination programme',
  yearStart: '04-01',
  span: '2023/2025',
  asOf: '2024-09-30',
  measures: [{ label: 'Patients', value: 62000, target: 120000, unit: { one: 'patient', other: 'patients' } }],
  source: INVENTED,
};

/** Measures of different units: each bar ends at its own target, so that their shares can be compared. */
export const MixedUnits: ProgressData = {
  title: 'Progress of the campaign',
  span: '2018/2022',
  asOf: '2021-06-30',
  measures: [
    { label: 'Homes insulated', value: 74000, target: 100000, unit: HOMES },
    { label: 'Schools reached', value: 1230, target: 1200, unit: { one: 'school', other: 'schools' } },
    { label: 'Energy saved', value: 310, target: 500, unit: { other: 'GWh' } },
    { label: 'Grants paid', value: 21.4, target: 60, unit: { other: 'pounds', currency: 'GBP', scale: 1000000 } },
  ],
  source: INVENTED,
};

/** Measures of one unit toward one target, on one scale. */
export const OneUnit: ProgressData = {
  title: 'Homes with a smoke alarm',
  period: '2021',
  unit: '%',
  kind: 'share',
  measures: [
    { label: 'North', value: 96.2, target: 95, baseline: 86 },
    { label: 'East', value: 92.4, target: 95, baseline: 86 },
    { label: 'South', value: 88.1, target: 95, baseline: 86 },
    { label: 'West', value: 85.3, target: 95, baseline: 86 },
  ],
  source: INVENTED,
};

/** Confidence intervals of several measures, each with a whisker on its bar. */
export const Intervals: ProgressData = {
  title: 'People who feel safe online',
  unit: '%',
  kind: 'share',
  measures: [
    { label: 'Under 25 years', value: '58 (54..62)', target: 60 },
    { label: '25 to 64 years', value: '52 (49..55)', target: 60 },
    { label: '65 years and over', value: '41 (36..46)', target: 60 },
  ],
  source: INVENTED,
};

/** Steps on the way, with and without a day they are due. */
export const Milestones: ProgressData = {
  title: 'Homes insulated',
  span: '2018/2022',
  asOf: '2021-06-30',
  measures: [
    {
      label: 'Homes insulated',
      value: 71000,
      target: 100000,
      unit: HOMES,
      milestones: [
        { label: 'Half of all homes', value: 50000, due: '2020' },
        { label: 'All social housing', value: 80000, due: '2021-12' },
        { label: 'Last district begins', value: 90000 },
      ],
    },
  ],
  source: INVENTED,
};

/** What came in and what is promised, within one bar. */
export const PartsReceivedAndPledged: ProgressData = {
  title: 'Emergency appeal',
  measures: [
    {
      label: 'Funding',
      value: 620,
      target: 1000,
      unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
      parts: [
        { label: 'Received', value: 450 },
        { label: 'Pledged', value: 170 },
      ],
    },
  ],
  source: INVENTED,
};

/** Measures may have their own last day and their own time; the one that went the other way is not on the way. */
export const EachItsOwnTime: ProgressData = {
  title: 'Homes and roads',
  span: '2018/2022',
  asOf: '2021-12-31',
  measures: [
    { label: 'Homes insulated', value: 85000, target: 100000 },
    { label: 'Boilers replaced', value: 5200, target: 10000, asOf: '2019-12-31' },
    { label: 'Road deaths a year', value: 1820, baseline: 1780, target: 890, period: '2021' },
  ],
  source: INVENTED,
};

/** A part without a figure is named. */
export const PartNotCounted: ProgressData = {
  title: 'Emergency appeal',
  measures: [
    {
      label: 'Funding',
      value: 620,
      target: 1000,
      unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
      parts: [
        { label: 'Received', value: 450 },
        { label: 'Pledged', value: null },
      ],
    },
  ],
  source: INVENTED,
};

/** A per cent on its way from one to another. */
export const PercentagePoints: ProgressData = {
  title: 'Recycling',
  kind: 'share',
  unit: '%',
  measures: [{ label: 'Household waste recycled', value: 44.5, baseline: 38, target: 55 }],
  source: INVENTED,
};

/** A rate that is to fall. */
export const Rates: ProgressData = {
  title: 'Safer roads',
  kind: 'rate',
  decimals: 1,
  measures: [
    {
      label: 'Road deaths',
      value: 2.6,
      baseline: 3.4,
      target: 1.7,
      unit: { one: 'death', other: 'deaths', per: '100,000 people' },
    },
  ],
  source: INVENTED,
};

/** From below zero upward. */
export const NegativeBase: ProgressData = {
  title: 'Balanced budget',
  measures: [
    {
      label: 'Balance of the year',
      value: -12,
      baseline: -40,
      target: 5,
      unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
    },
  ],
  source: INVENTED,
};

/** Money in its currency, whole and in millions. */
export const Money: ProgressData = {
  title: 'Emergency appeal',
  measures: [
    { label: 'Donations', value: 41250.5, target: 60000, decimals: 2, unit: { other: 'pounds', currency: 'GBP' } },
    { label: 'Grants', value: 1.8, target: 2.5, unit: { other: 'pounds', currency: 'GBP', scale: 1000000 } },
  ],
  source: INVENTED,
};

/** Figures in thousands and in billions. */
export const Scaled: ProgressData = {
  title: 'Forest',
  measures: [
    { label: 'Trees planted', value: 1.2, target: 3, unit: { other: 'trees', scale: 1000000000 } },
    { label: 'Hectares restored', value: 840, target: 2000, unit: { other: 'hectares', scale: 1000 } },
  ],
  source: INVENTED,
};

/** A bar too short to be seen is drawn as wide as can be, and the note says so. */
export const LeastVisibleBar: ProgressData = {
  title: 'Homes insulated',
  measures: [{ label: 'Homes insulated', value: 12, target: 100000, unit: HOMES }],
  source: INVENTED,
};

/** All that a frame can hold: subtitle, description, notes, and a source with its address and day. */
export const FullyDescribed: ProgressData = {
  title: 'Homes insulated',
  subtitle: 'In all districts',
  description: 'A home counts once its last wall, window and roof is done and was seen by an inspector.',
  measures: [
    { label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES, note: 'Empty homes are not counted.' },
  ],
  notes: ['Two districts joined in March.'],
  source: { name: 'Invented figures', url: 'https://example.org/homes', date: '2022-02-01' },
};

/** Labels as long as they come. */
export const LongestLabels: ProgressData = {
  title:
    'Enterprises and organizations that were inspected because they had failed to fulfil their security management obligations',
  measures: [
    {
      label:
        'Telecommunications-infrastructure-and-cloud-computing-service-providers, payment institutions, advertising networks and their subcontractors',
      value: 1234567890123,
      target: 9876543210987,
      unit: {
        one: 'administrative penalty notice',
        other: 'administrative penalty notices, warnings and orders to stop a service',
      },
      milestones: [
        {
          label: 'The first of the inspections that were announced when the campaign began',
          value: 4000000000000,
          due: '2021',
        },
      ],
    },
  ],
  source: INVENTED,
};

/** A document in another language than the page. */
export const OtherLanguageLabel: ProgressData = {
  title: 'Cynnydd yr ymgyrch',
  lang: 'cy',
  measures: [
    { label: 'Cartrefi wedi’u hinswleiddio', value: 85000, target: 100000, unit: { other: 'cartref' } },
    { label: 'Streets surveyed', value: 700, target: 1200, lang: 'en', unit: { one: 'street', other: 'streets' } },
  ],
  source: 'Ffigurau dychmygol',
};

/** A document in a script that is written from right to left: bars grow from the right. */
export const RightToLeft: ProgressData = {
  title: 'تقدم الحملة',
  lang: 'ar',
  span: '2018/2022',
  asOf: '2021-12-31',
  measures: [
    { label: 'منازل معزولة حراريا', value: 85000, target: 100000, unit: { other: 'منزل' } },
    { label: 'شوارع تم مسحها', value: 1320, target: 1200, unit: { other: 'شارع' } },
    { label: 'أسر حصلت على المشورة', value: '>6000', unit: { other: 'أسرة' } },
  ],
  source: 'أرقام متخيلة',
};

/** A target that is where it started leads nowhere, and is taken as none. */
export const TargetIsBaseline: ProgressData = {
  title: 'Waiting time',
  measures: [{ label: 'Days to an answer', value: 20, baseline: 14, target: 14, unit: { one: 'day', other: 'days' } }],
  source: INVENTED,
};

/** Parts that do not make their whole are drawn and reported. */
export const PartsDiffer: ProgressData = {
  title: 'Emergency appeal',
  measures: [
    {
      label: 'Funding',
      value: 620,
      target: 1000,
      unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
      parts: [
        { label: 'Received', value: 450 },
        { label: 'Pledged', value: 150 },
      ],
    },
  ],
  source: INVENTED,
};

/** Bad rows keep their names, and the good one is drawn. */
export const Malformed: unknown = {
  title: 'Progress of the campaign',
  span: '2022/2018',
  asOf: '2021-02-30',
  measures: [
    { label: 'Homes insulated', value: 85000, target: 100000, unit: HOMES },
    { label: 'Windows replaced', value: 'nearly all', target: 'all' },
    { label: 'Roofs done', vallue: 9000, target: 12000 },
    'Doors',
    { label: 'Boilers checked', value: { low: 600, high: 500 }, target: 1000, milestones: 7 },
  ],
  source: { name: 'Invented figures', url: 'data:text/html,hello' },
};

/** A document without measures is refused. */
export const Refused: unknown = { title: 'Progress of the campaign', measure: [] };

/** Text that is no JSON is refused. */
export const NotJson = '{"title": "Progress of the campaign"';

/** A list without a measure is empty, and no problem. */
export const Empty: ProgressData = { title: 'Progress of the campaign', measures: [] };

/** What each situation's problems are, as `code pointer`; those that are not here have none. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  TargetIsBaseline: ['target-is-baseline /measures/0/target'],
  PartsDiffer: ['sum-mismatch /measures/0/parts'],
  Malformed: [
    'unsafe-link /source/url',
    'impossible-date /asOf',
    'period-order /span',
    'not-a-quantity /measures/1/value',
    'not-a-quantity /measures/1/target',
    'missing-member /measures/2/value',
    'unknown-member /measures/2/vallue',
    'wrong-type /measures/3',
    'range-order /measures/4/value',
    'wrong-type /measures/4/milestones',
  ],
  Refused: ['missing-member /measures', 'unknown-member /measure'],
  NotJson: ['not-json'],
};
export * from './annotated-situations.js';
