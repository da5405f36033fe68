// Situations of a headline figure that a reader would recognise. Where no publisher is named, the figures are invented.
import type { FigureData } from '../../../src/figure/data.js';

const INVENTED = 'Invented figures, to show the form';
const BRIEFING = 'Ministry of Public Security, press briefing';
const HOMES = { one: 'home', other: 'homes' };
const SUSPECTS = { one: 'suspect', other: 'suspects' };

/** On the first day a campaign has a count of zero, which is a figure and not a missing one. */
export const JustStarted: FigureData = {
  title: 'Homes insulated',
  value: 0,
  unit: HOMES,
  kind: 'cumulative',
  span: '2026/2030',
  period: '2026/..',
  asOf: '2026-01-01',
  source: INVENTED,
};

/** A count since the campaign began says since when. */
export const SinceTheStart: FigureData = {
  title: 'Cybercrimes resolved',
  value: 255000,
  unit: { one: 'cybercrime', other: 'cybercrimes' },
  kind: 'cumulative',
  span: '2018/2022',
  period: '2018/..',
  source: BRIEFING,
};

/** "Over 6,000" keeps its "over". */
export const LowerBound: FigureData = {
  title: 'Gangs dismantled',
  subtitle: 'Illegal payments and settlements',
  value: '>6000',
  unit: { one: 'gang', other: 'gangs' },
  kind: 'flow',
  span: '2018/2022',
  period: '2021',
  source: BRIEFING,
};

/** "At least" holds its number, as "over" does not. */
export const AtLeast: FigureData = {
  title: 'Streets surveyed',
  value: '>=1200',
  unit: { one: 'street', other: 'streets' },
  period: '2021',
  source: INVENTED,
};

/** "Under 5" is all that was published of a small count. */
export const UpperBound: FigureData = {
  title: 'Complaints upheld',
  value: '<5',
  unit: { one: 'complaint', other: 'complaints' },
  period: '2021',
  source: INVENTED,
};

/** "About 4,000" is a number of no known width. */
export const About: FigureData = {
  title: 'Visitors on the open day',
  value: '~4000',
  unit: { one: 'visitor', other: 'visitors' },
  period: '2021-07-31',
  source: INVENTED,
};

/** Two ends and nothing between them. */
export const Range: FigureData = {
  title: 'Birds counted',
  value: '5000..6000',
  unit: { one: 'bird', other: 'birds' },
  period: '2021',
  source: INVENTED,
};

/** A survey's figure with its confidence interval. */
export const ConfidenceInterval: FigureData = {
  title: 'People who feel safe online',
  value: '52 (49..55)',
  unit: '%',
  kind: 'share',
  period: '2021',
  previous: { period: '2020', value: '47 (44..50)' },
  source: INVENTED,
};

/** Two intervals that overlap are both said, and nothing is called significant. */
export const OverlappingIntervals: FigureData = {
  title: 'People who feel safe online',
  value: '52 (49..55)',
  unit: '%',
  kind: 'share',
  period: '2021',
  previous: { period: '2020', value: '50 (47..53)' },
  source: INVENTED,
};

/** A thing that was named, and no figure given, is never zero. */
export const NamedNotCounted: FigureData = {
  title: 'Cases of online gambling',
  value: null,
  span: '2018/2022',
  period: '2018/..',
  source: BRIEFING,
};

/** A figure that may not be told is not drawn, and is not compared either. */
export const Withheld: FigureData = {
  title: 'Patients treated abroad',
  value: '[c]',
  unit: { one: 'patient', other: 'patients' },
  period: '2021',
  previous: { period: '2020', value: 14 },
  source: INVENTED,
};

/** Every way of not having a number has its own words in the table. */
export const EachKindOfMissing: FigureData = {
  title: 'Homes insulated by district',
  value: 120,
  unit: HOMES,
  period: '2021',
  observations: [
    { period: '2013', value: 0 },
    { period: '2014', value: { roundsToZero: true } },
    { period: '2015', value: null },
    { period: '2016', value: { missing: 'not-collected' } },
    { period: '2017', value: { missing: 'cannot-exist' } },
    { period: '2018', value: { missing: 'withheld' } },
    { period: '2019', value: { missing: 'elsewhere' } },
    { period: '2020', value: 80 },
    { period: '2021', value: 120 },
    { period: '2022', value: { missing: 'not-yet-due' } },
  ],
  source: INVENTED,
};

/** Something, but less than the last digit that is written. */
export const RoundsToZero: FigureData = {
  title: 'Share of homes with lead pipes',
  value: { value: 0, roundsToZero: true },
  unit: '%',
  decimals: 1,
  kind: 'share',
  period: '2021',
  source: INVENTED,
};

/** 99.96 % never reads "100 %". */
export const NearlyAll: FigureData = {
  title: 'Calls answered',
  value: 99.96,
  unit: '%',
  decimals: 1,
  kind: 'share',
  period: '2021',
  source: INVENTED,
};

/** Half a year beside a whole one is not compared, and says why. */
export const PartialYear: FigureData = {
  title: 'Homes insulated',
  value: 7400,
  unit: HOMES,
  kind: 'flow',
  period: '2022',
  asOf: '2022-06-30',
  previous: { period: '2021', value: 14200 },
  source: INVENTED,
};

/** Two half years may be compared. */
export const HalfYearWithHalfYear: FigureData = {
  title: 'Homes insulated',
  value: 7400,
  unit: HOMES,
  kind: 'flow',
  period: '2022',
  asOf: '2022-06-30',
  previous: { period: '2021', value: 7100, through: '2021-06-30' },
  source: INVENTED,
};

/** After a break in the series the two figures do not count the same thing. */
export const SeriesBreak: FigureData = {
  title: 'Households advised',
  value: '9200 [b]',
  unit: { one: 'household', other: 'households' },
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 6100 },
  source: INVENTED,
};

/** A figure whose definition differs is not compared. */
export const ChangedDefinition: FigureData = {
  title: 'Jobseekers',
  value: { value: 81000, status: 'D', note: 'Counted from the age of 16, no longer from 18.' },
  unit: { one: 'person', other: 'people' },
  kind: 'stock',
  period: '2021-12',
  previous: { period: '2020-12', value: 74000 },
  source: INVENTED,
};

/** What was published before, when and why it changed. */
export const Revised: FigureData = {
  title: 'Homes insulated',
  value: { value: 14200, revision: { previous: 13900, published: '2022-01-31', reason: 'late returns' } },
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 12300 },
  source: INVENTED,
};

/** A first figure that may still change. */
export const Provisional: FigureData = {
  title: 'Homes insulated',
  value: '14200 [p]',
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 12300 },
  source: INVENTED,
};

/** A figure that was estimated, not counted. */
export const Estimated: FigureData = {
  title: 'Homes without heating',
  value: '~23000 [e]',
  unit: HOMES,
  kind: 'stock',
  period: '2021',
  source: INVENTED,
};

/** A figure for a time to come. */
export const Forecast: FigureData = {
  title: 'Homes to be insulated',
  value: '16000 [f]',
  unit: HOMES,
  kind: 'flow',
  period: '2027',
  source: INVENTED,
};

/** A figure from few answers, which its publisher calls unreliable. */
export const LowReliability: FigureData = {
  title: 'Homes with damp walls',
  value: '1900 [u]',
  unit: HOMES,
  period: '2021',
  source: INVENTED,
};

/** A year from April to March, and the year before it. */
export const ReportingYear: FigureData = {
  title: 'Patients vaccinated',
  value: 41200,
  unit: { one: 'patient', other: 'patients' },
  kind: 'flow',
  yearStart: '04-01',
  period: '2024/25',
  previous: { period: '2023/24', value: 39800 },
  source: INVENTED,
};

/** A quarter compared with the same quarter a year before. */
export const Quarters: FigureData = {
  title: 'Calls to the helpline',
  value: 5300,
  unit: { one: 'call', other: 'calls' },
  kind: 'flow',
  period: '2021-Q3',
  previous: { period: '2020-Q3', value: 4800 },
  source: INVENTED,
};

/** A week of the calendar. */
export const Weeks: FigureData = {
  title: 'Calls to the helpline',
  value: 412,
  unit: { one: 'call', other: 'calls' },
  kind: 'flow',
  period: '2021-W05',
  previous: { period: '2021-W04', value: 398 },
  source: INVENTED,
};

/** The change of a per cent is in percentage points. */
export const PercentagePoints: FigureData = {
  title: 'Homes with a smoke alarm',
  value: 91.5,
  unit: '%',
  decimals: 1,
  kind: 'share',
  period: '2021',
  previous: { period: '2020', value: 88.9 },
  source: INVENTED,
};

/** From zero there is a change and no percentage. */
export const FromZero: FigureData = {
  title: 'Homes insulated',
  value: 900,
  unit: HOMES,
  kind: 'flow',
  period: '2019',
  previous: { period: '2018', value: 0 },
  source: INVENTED,
};

/** From below zero there is a change and no percentage. */
export const NegativeBase: FigureData = {
  title: 'Balance of the fund',
  value: 1.2,
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  decimals: 1,
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: -0.4 },
  source: INVENTED,
};

/** "Over 6,900" is over 900 more than exactly 6,000. */
export const ChangeOfABound: FigureData = {
  title: 'Gangs dismantled',
  value: '>6900',
  unit: { one: 'gang', other: 'gangs' },
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 6000 },
  source: INVENTED,
};

/** Two bounds on the same side say nothing about the difference. */
export const BoundsNotCompared: FigureData = {
  title: 'Gangs dismantled',
  value: '>6000',
  unit: { one: 'gang', other: 'gangs' },
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: '>5000' },
  source: INVENTED,
};

/** A total since 2018 is not compared with a figure for 2021. */
export const CumulativeNotComparedWithFlow: FigureData = {
  title: 'Suspects arrested',
  value: 385000,
  unit: SUSPECTS,
  kind: 'cumulative',
  span: '2018/2022',
  period: '2018/..',
  previous: { period: '2021', value: '>73000', kind: 'flow', label: 'payments and settlements in 2021' },
  source: BRIEFING,
};

/** A rate says what it is relative to. */
export const Rates: FigureData = {
  title: 'Road deaths',
  value: 2.6,
  unit: { one: 'death', other: 'deaths', per: '100,000 people' },
  decimals: 1,
  kind: 'rate',
  polarity: 'up-bad',
  period: '2021',
  previous: { period: '2020', value: 2.9 },
  source: INVENTED,
};

/** An index says what it stands on. */
export const IndexWithBase: FigureData = {
  title: 'Energy use of public buildings',
  value: 84.2,
  decimals: 1,
  kind: 'index',
  base: { period: '2015', value: 100 },
  period: '2021',
  previous: { period: '2020', value: 86 },
  source: INVENTED,
};

/** Money is written in its currency. */
export const Money: FigureData = {
  title: 'Grant for each home',
  value: 5250,
  unit: { other: 'pounds', currency: 'GBP' },
  period: '2021',
  previous: { period: '2020', value: 5000 },
  source: INVENTED,
};

/** "Over" keeps its promise in pence too: more than £5.678 is over £5.67, not over £5.68. */
export const MoneyBound: FigureData = {
  title: 'Cost of each reminder',
  value: '>5.678',
  unit: { other: 'pounds', currency: 'GBP' },
  period: '2021',
  source: INVENTED,
};

/** A figure in millions says so. */
export const Scaled: FigureData = {
  title: 'Donations',
  value: 12.5,
  unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
  decimals: 1,
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 11 },
  source: INVENTED,
};

/** More is better where somebody said so. */
export const UpGood: FigureData = {
  title: 'Homes insulated',
  value: 14200,
  unit: HOMES,
  kind: 'flow',
  polarity: 'up-good',
  period: '2021',
  previous: { period: '2020', value: 12300 },
  source: INVENTED,
};

/** More is worse where somebody said so. */
export const UpBad: FigureData = {
  title: 'Road deaths',
  value: 1560,
  unit: { one: 'death', other: 'deaths' },
  kind: 'flow',
  polarity: 'up-bad',
  period: '2021',
  previous: { period: '2020', value: 1460 },
  source: INVENTED,
};

/** How the figure came to be, as a line and as a table. */
export const Trend: FigureData = {
  title: 'Homes insulated',
  value: 14200,
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  observations: [
    { period: '2017', value: 9100 },
    { period: '2018', value: 10200 },
    { period: '2019', value: 13100 },
    { period: '2020', value: 12300 },
    { period: '2021', value: 14200 },
  ],
  source: INVENTED,
};

/** On the month before, and on the same month a year before. */
export const TwoComparisons: FigureData = {
  title: 'Unemployment rate, euro area',
  value: 6.5,
  unit: '%',
  kind: 'rate',
  polarity: 'up-bad',
  period: '2024-03',
  previous: [
    { period: '2024-02', value: 6.6 },
    { period: '2023-03', value: 6.6 },
  ],
  source: INVENTED,
};

/** A small bar on its way to the target, and the trend as columns from zero. */
export const TargetAndColumns: FigureData = {
  ...Trend,
  target: 20000,
  trend: 'columns',
};

/** A limit is a target without a bar to fill. */
export const Limit: FigureData = {
  title: 'Days until a decision',
  value: 31,
  unit: { one: 'day', other: 'days' },
  kind: 'rate',
  polarity: 'up-bad',
  period: '2021',
  target: '<=28',
  source: INVENTED,
};

/** Where a year has no figure the line is broken. */
export const Gap: FigureData = {
  title: 'Homes insulated',
  value: 14200,
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  observations: [
    { period: '2016', value: 8700 },
    { period: '2017', value: 9100 },
    { period: '2018', value: null },
    { period: '2019', value: 13100 },
    { period: '2020', value: 12300 },
    { period: '2021', value: 14200 },
  ],
  source: INVENTED,
};

/** A line breaks where its series does: the figures before and after do not count the same thing. */
export const TrendWithABreak: FigureData = {
  title: 'Households advised',
  value: 9900,
  unit: { one: 'household', other: 'households' },
  kind: 'flow',
  period: '2021',
  observations: [
    { period: '2018', value: 5800 },
    { period: '2019', value: 6100 },
    { period: '2020', value: '9200 [b]', note: 'Calls are counted too from here on.' },
    { period: '2021', value: 9900 },
  ],
  source: INVENTED,
};

/** A survey that was not held every year: its figures stand at their time, and no line crosses the years without one. */
export const UnevenYears: FigureData = {
  title: 'Homes with damp walls',
  value: 1900,
  unit: HOMES,
  kind: 'stock',
  period: '2021',
  observations: [
    { period: '2011', value: 3200 },
    { period: '2012', value: 3100 },
    { period: '2016', value: 2600 },
    { period: '2020', value: 2000 },
    { period: '2021', value: 1900 },
  ],
  source: INVENTED,
};

/** All that a frame can hold: subtitle, description, notes, and a source with its address and day. */
export const FullyDescribed: FigureData = {
  $schema: 'https://example.org/schema/figure.json',
  title: 'Homes insulated',
  subtitle: 'In all districts',
  description: 'A home counts once its last wall, window and roof is done and was seen by an inspector.',
  value: 14200,
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  note: 'Empty homes are not counted.',
  notes: ['Two districts joined in March.', 'Mobile homes are counted elsewhere.'],
  source: { name: 'Invented figures', url: 'https://example.org/homes', date: '2022-02-01' },
};

/** A note that stands both by itself and in the list of notes is shown once. */
export const NoteGivenTwice: FigureData = {
  title: 'Homes insulated',
  value: 14200,
  unit: HOMES,
  kind: 'flow',
  period: '2021',
  note: 'Empty homes are not counted.',
  notes: ['Empty homes are not counted.', 'Two districts joined in March.'],
  source: INVENTED,
};

/** Words and numbers as long as they come. */
export const LongestLabels: FigureData = {
  title:
    'Enterprises and organizations that were given an administrative penalty because they failed to fulfil their security management obligations',
  subtitle:
    'Telecommunications-infrastructure-and-cloud-computing-service-providers, payment institutions, advertising networks and their subcontractors',
  value: 1234567890123,
  unit: {
    one: 'administrative penalty notice',
    other: 'administrative penalty notices, warnings and orders to stop a service',
  },
  period: '2018-01-01/2022-12-31',
  source:
    'Inspectorate for the Security Management of Platforms, Internet Services and Internet Access, Department of Statistics',
};

/** A document in another language than the page. */
export const OtherLanguageLabel: FigureData = {
  title: 'Cartrefi wedi’u hinswleiddio',
  value: 14200,
  unit: { one: 'cartref', other: 'cartref' },
  period: '2021',
  lang: 'cy',
  source: 'Ffigurau dychmygol',
};

/** A document in a script that is written from right to left. */
export const RightToLeft: FigureData = {
  title: 'منازل معزولة حراريا',
  subtitle: 'في جميع المناطق',
  value: '>14200',
  unit: { one: 'منزل', other: 'منزل' },
  kind: 'flow',
  period: '2021',
  previous: { period: '2020', value: 12300 },
  observations: [
    { period: '2019', value: 13100 },
    { period: '2020', value: 12300 },
    { period: '2021', value: '>14200' },
  ],
  lang: 'ar',
  source: 'أرقام متخيلة',
};

/** A year such as 2024/25 is compared with the one just before, even where nobody says on which day it begins. */
export const LabelPeriod: FigureData = {
  title: 'Patients vaccinated',
  value: 41200,
  unit: { one: 'patient', other: 'patients' },
  period: '2024/25',
  previous: { period: '2023/24', value: 39800 },
  source: INVENTED,
};

/** Nearly everything is wrong, and the figure that was meant is still named. */
export const Malformed: unknown = {
  title: 'Homes insulated',
  value: 'some thousand',
  valeu: 14200,
  unit: { one: 'home', other: 'homes', currency: 'pounds' },
  decimals: 99,
  kind: 'total',
  period: '2021-13',
  previous: { period: 'long ago', value: Number.NaN },
  observations: [{ period: '2019', value: 13100 }, 'twelve', { period: '2020' }],
  source: { name: 'Invented figures', url: 'javascript:alert(1)' },
};

/** A document without a figure is refused. */
export const Refused: unknown = { title: 'Homes insulated' };

/** Text that is no JSON is refused. */
export const NotJson = '{"title": "Homes insulated"';

/** No document is no problem. */
export const Empty = null;

/** A running total that is behind the straight line to its target. */
export const BehindItsLine: FigureData = {
  title: 'Homes insulated',
  value: 52000,
  unit: { one: 'home', other: 'homes' },
  kind: 'cumulative',
  span: '2020/2024',
  asOf: '2022-12-31',
  target: 100000,
  source: 'Invented figures, to show the form',
};

/** A status in the words of the publisher, of whom no line is known. */
export const PublishedStatus: FigureData = {
  title: 'Pupils who cycle to school',
  value: 11.5,
  unit: '%',
  period: '2024',
  target: 20,
  status: 'Amber: recoverable',
  source: 'Invented figures, to show the form',
};

/** What each situation's problems are, as `code pointer`; those that are not here have none. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  Malformed: [
    'not-a-quantity /value',
    'not-allowed /unit/currency',
    'out-of-range /decimals',
    'not-allowed /kind',
    'impossible-date /period',
    'unsafe-link /source/url',
    'unknown-member /valeu',
    'not-finite /previous/value',
    'not-a-period /previous/period',
    'wrong-type /observations/1',
    'missing-member /observations/2/value',
  ],
  Refused: ['missing-member /value'],
  NotJson: ['not-json'],
};
export * from './annotated-situations.js';
