// Situations of figures period by period that a reader would recognise. Where no publisher is named, they are invented.
import type { Observation } from '../../../src/contract/observation.js';
import type { DeltaData } from '../../../src/delta/data.js';

const INVENTED = 'Invented figures, to show the form';
const HOMES = { one: 'home', other: 'homes' };
const CALLS = { one: 'call', other: 'calls' };

/** A wave around a slow rise, so that long series look like counts and are the same at every run. */
const wave = (i: number, length: number, level: number): number =>
  Math.round(level * (1 + i / 400 + 0.25 * Math.sin((2 * Math.PI * i) / length) + 0.06 * Math.sin(i * 2.4)));

/** The days from 1 January 2024 on. */
const day = (i: number): string => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);

/** The months from January 2021 on. */
const month = (i: number): string => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

const series = (count: number, observe: (i: number) => Observation): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => observe(i));

/** There is one figure, and nothing to compare it with. */
export const JustStarted: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [{ label: 'Homes', observations: [{ period: '2026', value: 9100 }] }],
  source: INVENTED,
};

/** Figures year by year, each compared with the year before. */
export const Years: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2017', value: 9100 },
        { period: '2018', value: 10200 },
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** Figures quarter by quarter. */
export const Quarters: DeltaData = {
  title: 'Calls by quarter',
  unit: CALLS,
  kind: 'flow',
  series: [
    {
      label: 'Calls',
      observations: [
        { period: '2020-Q3', value: 4800 },
        { period: '2020-Q4', value: 6900 },
        { period: '2021-Q1', value: 7200 },
        { period: '2021-Q2', value: 5100 },
        { period: '2021-Q3', value: 5300 },
      ],
    },
  ],
  source: INVENTED,
};

/** Twelve months. */
export const Months: DeltaData = {
  title: 'Calls by month',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(12, (i) => ({ period: month(i), value: wave(i, 12, 1800) })) }],
  source: INVENTED,
};

/** Weeks of the calendar, over the turn of a year that has 53. */
export const Weeks: DeltaData = {
  title: 'Calls by week',
  unit: CALLS,
  kind: 'flow',
  series: [
    {
      label: 'Calls',
      observations: [
        { period: '2020-W50', value: 402 },
        { period: '2020-W51', value: 377 },
        { period: '2020-W52', value: 215 },
        { period: '2020-W53', value: 198 },
        { period: '2021-W01', value: 431 },
        { period: '2021-W02', value: 425 },
      ],
    },
  ],
  source: INVENTED,
};

/** Days. */
export const Days: DeltaData = {
  title: 'Calls by day',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(7, (i) => ({ period: day(i), value: wave(i, 7, 80) })) }],
  source: INVENTED,
};

/** Two years of months. */
export const TwentyFourPeriods: DeltaData = {
  title: 'Calls by month',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(24, (i) => ({ period: month(i), value: wave(i, 12, 1800) })) }],
  source: INVENTED,
};

/** Five years of months are a line, columns if asked for, or a line for each year. */
export const SixtyPeriods: DeltaData = {
  title: 'Calls by month',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(60, (i) => ({ period: month(i), value: wave(i, 12, 1800) })) }],
  source: INVENTED,
};

/** Six hundred days are a line. */
export const SixHundredPeriods: DeltaData = {
  title: 'Calls by day',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(600, (i) => ({ period: day(i), value: wave(i, 365, 80) })) }],
  source: INVENTED,
};

/** Each quarter compared with the same quarter a year before. */
export const YearBefore: DeltaData = {
  title: 'Calls by quarter',
  unit: CALLS,
  kind: 'flow',
  against: 'year-before',
  series: [
    {
      label: 'Calls',
      observations: [
        { period: '2020-Q1', value: 6600 },
        { period: '2020-Q2', value: 4700 },
        { period: '2020-Q3', value: 4800 },
        { period: '2020-Q4', value: 6900 },
        { period: '2021-Q1', value: 7200 },
        { period: '2021-Q2', value: 5100 },
      ],
    },
  ],
  source: INVENTED,
};

/** Each year compared with the first. */
export const AgainstFirst: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  against: 'first',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 10200 },
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** Each year compared with one that is named. */
export const AgainstNamed: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  against: '2019',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 10200 },
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** The change of a per cent is in percentage points. */
export const PercentagePoints: DeltaData = {
  title: 'Homes with a smoke alarm',
  unit: '%',
  decimals: 1,
  kind: 'share',
  series: [
    {
      label: 'Homes with a smoke alarm',
      observations: [
        { period: '2019', value: 86.2 },
        { period: '2020', value: 88.9 },
        { period: '2021', value: 91.5 },
      ],
    },
  ],
  source: INVENTED,
};

/** 99.96 % never reads "100 %". */
export const NearlyAll: DeltaData = {
  title: 'Calls answered',
  unit: '%',
  decimals: 1,
  kind: 'share',
  series: [
    {
      label: 'Calls answered',
      observations: [
        { period: '2019', value: 97.4 },
        { period: '2020', value: 98.8 },
        { period: '2021', value: 99.96 },
      ],
    },
  ],
  source: INVENTED,
};

/** From zero there is a change and no percentage. */
export const FromZero: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2017', value: 0 },
        { period: '2018', value: 0 },
        { period: '2019', value: 900 },
        { period: '2020', value: 2400 },
      ],
    },
  ],
  source: INVENTED,
};

/** From below zero there is a change and no percentage, and columns hang from the line. */
export const NegativeBase: DeltaData = {
  title: 'Balance of the fund',
  unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
  decimals: 1,
  kind: 'flow',
  series: [
    {
      label: 'Balance',
      observations: [
        { period: '2018', value: 0.9 },
        { period: '2019', value: -1.1 },
        { period: '2020', value: -0.4 },
        { period: '2021', value: 1.2 },
      ],
    },
  ],
  source: INVENTED,
};

/** All columns hang below zero. */
export const NegativeValues: DeltaData = {
  title: 'Change in stock',
  unit: { one: 'tonne', other: 'tonnes' },
  kind: 'flow',
  series: [
    {
      label: 'Change',
      observations: [
        { period: '2019', value: -120 },
        { period: '2020', value: -340 },
        { period: '2021', value: -90 },
      ],
    },
  ],
  source: INVENTED,
};

/** A total since the start and a figure for one year are not subtracted. */
export const CumulativeNotComparedWithFlow: DeltaData = {
  title: 'Suspects arrested',
  unit: { one: 'suspect', other: 'suspects' },
  series: [
    {
      label: 'Suspects',
      observations: [
        { period: '2020', value: 61000, kind: 'flow' },
        { period: '2018/2021', value: 385000, kind: 'cumulative' },
      ],
    },
  ],
  source: INVENTED,
};

/** Pounds and euros are neither compared nor drawn on one scale. */
export const AnotherCurrency: DeltaData = {
  title: 'Grants by year',
  kind: 'flow',
  unit: { other: 'pounds', currency: 'GBP' },
  series: [
    {
      label: 'Grants',
      observations: [
        { period: '2019', value: 410000 },
        { period: '2020', value: 455000 },
        { period: '2021', value: 520000, unit: { other: 'euros', currency: 'EUR' } },
      ],
    },
  ],
  source: INVENTED,
};

/** Two totals since the same day may be subtracted, and the difference is a flow. */
export const CumulativeFigures: DeltaData = {
  title: 'Homes insulated since 2018',
  unit: HOMES,
  kind: 'cumulative',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018/2020', value: 35600 },
        { period: '2018/2021', value: 49800 },
        { period: '2018/2022', value: 61200 },
      ],
    },
  ],
  source: INVENTED,
};

/** A figure whose definition differs is not compared. */
export const ChangedDefinition: DeltaData = {
  title: 'Jobseekers',
  unit: { one: 'person', other: 'people' },
  kind: 'stock',
  series: [
    {
      label: 'Jobseekers',
      observations: [
        { period: '2019', value: 72000 },
        { period: '2020', value: 74000 },
        {
          period: '2021',
          value: { value: 81000, status: 'D', note: 'Counted from the age of 16, no longer from 18.' },
        },
      ],
    },
  ],
  source: INVENTED,
};

/** After a break nothing is compared with what was before it. */
export const SeriesBreak: DeltaData = {
  title: 'Households advised',
  unit: { one: 'household', other: 'households' },
  kind: 'flow',
  series: [
    {
      label: 'Households',
      observations: [
        { period: '2018', value: 5800 },
        { period: '2019', value: 6100 },
        { period: '2020', value: '9200 [b]', note: 'Calls are counted too from here on.' },
        { period: '2021', value: 9900 },
      ],
    },
  ],
  source: INVENTED,
};

/** Half a year is outlined, and says why it is not compared with a whole one. */
export const PartialYear: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 10200 },
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
        { period: '2022', value: '7400 [p]', through: '2022-06' },
      ],
    },
  ],
  source: INVENTED,
};

/** Half years may be compared with half years. */
export const HalfYearWithHalfYear: DeltaData = {
  title: 'Homes in the first half of the year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2020', value: 5900, through: '2020-06' },
        { period: '2021', value: 7100, through: '2021-06' },
        { period: '2022', value: 7400, through: '2022-06' },
      ],
    },
  ],
  source: INVENTED,
};

/** Periods of different length are not compared. */
export const DifferentLength: DeltaData = {
  title: 'Calls to the helpline',
  unit: CALLS,
  kind: 'flow',
  series: [
    {
      label: 'Calls',
      observations: [
        { period: '2020', value: 23000 },
        { period: '2021-Q1', value: 7200 },
        { period: '2021-Q2', value: 5100 },
      ],
    },
  ],
  source: INVENTED,
};

/** What was published before, when and why it changed. */
export const Revised: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2019', value: 13100 },
        { period: '2020', value: '12300 [r]' },
        {
          period: '2021',
          value: { value: 14200, revision: { previous: 13900, published: '2022-01-31', reason: 'late returns' } },
        },
      ],
    },
  ],
  source: INVENTED,
};

/** A last figure that may still change. */
export const Provisional: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: '14200 [p]' },
      ],
    },
  ],
  source: INVENTED,
};

/** A year that was estimated, one that was imputed, and one of low reliability. */
export const Estimated: DeltaData = {
  title: 'Homes without heating',
  unit: HOMES,
  kind: 'stock',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 26100 },
        { period: '2019', value: { value: 25800, status: 'I' } },
        { period: '2020', value: '24000 [e]' },
        { period: '2021', value: '23000 [u]' },
      ],
    },
  ],
  source: INVENTED,
};

/** Years to come. */
export const Forecast: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2024', value: 13900 },
        { period: '2025', value: 14600 },
        { period: '2026', value: '15200 [f]' },
        { period: '2027', value: '16000 [f]' },
      ],
    },
  ],
  source: INVENTED,
};

/** Years from April to March. */
export const ReportingYear: DeltaData = {
  title: 'Patients by year',
  unit: { one: 'patient', other: 'patients' },
  kind: 'flow',
  yearStart: '04-01',
  series: [
    {
      label: 'Patients',
      observations: [
        { period: '2021/22', value: 36100 },
        { period: '2022-23', value: 38400 },
        { period: '2023–24', value: 39800 },
        { period: '2024', value: 41200 },
      ],
    },
  ],
  source: INVENTED,
};

/** Two series on one scale. */
export const SeveralSeries: DeltaData = {
  title: 'Homes by type',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Flats',
      observations: [
        { period: '2019', value: 5100 },
        { period: '2020', value: 4700 },
        { period: '2021', value: 5400 },
      ],
    },
    {
      label: 'Houses',
      observations: [
        { period: '2019', value: 8000 },
        { period: '2020', value: 7600 },
        { period: '2021', value: 8800 },
      ],
    },
  ],
  source: INVENTED,
};

/** Five series are too many for one sentence. */
export const ManySeries: DeltaData = {
  title: 'Calls by reason',
  unit: CALLS,
  kind: 'flow',
  series: ['Heating', 'Damp', 'Windows', 'Roofs', 'Doors'].map((label, s) => ({
    label,
    observations: series(6, (i) => ({ period: String(2016 + i), value: wave(i, 6 + s, 5200 / (s + 1)) })),
  })),
  source: INVENTED,
};

/** Six series, the most that have a hue of their own. */
export const SixSeries: DeltaData = {
  title: 'Calls by reason',
  unit: CALLS,
  kind: 'flow',
  series: ['Heating', 'Damp', 'Windows', 'Roofs', 'Doors', 'Cellars'].map((label, s) => ({
    label,
    observations: series(6, (i) => ({ period: String(2016 + i), value: wave(i, 6 + s, 5200 / (s + 1)) })),
  })),
  source: INVENTED,
};

/** Three years of months, of which each becomes a line: the latest in the accent, those before in grey. */
export const MonthsOfThreeYears: DeltaData = {
  title: 'Calls by month',
  unit: CALLS,
  kind: 'flow',
  series: [{ label: 'Calls', observations: series(30, (i) => ({ period: month(i), value: wave(i, 12, 1800) })) }],
  source: INVENTED,
};

/** A year that nobody published leaves its place empty. */
export const Gap: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2016', value: 8700 },
        { period: '2017', value: 9100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** A year that is named, and no figure given, is never zero. */
export const NamedNotCounted: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 10200 },
        { period: '2019', value: null },
        { period: '2020', value: 12300 },
      ],
    },
  ],
  source: INVENTED,
};

/** Every way of not having a number has its own words. */
export const EachKindOfMissing: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2013', value: 8700 },
        { period: '2014', value: 0 },
        { period: '2015', value: { roundsToZero: true } },
        { period: '2016', value: null },
        { period: '2017', value: '[x]' },
        { period: '2018', value: '[z]' },
        { period: '2019', value: '[withheld]' },
        { period: '2020', value: '[elsewhere]' },
        { period: '2021', value: 9900 },
        { period: '2022', value: '[not-yet-due]' },
      ],
    },
  ],
  source: INVENTED,
};

/** A figure that may not be told is not drawn, and nothing is compared with it. */
export const Withheld: DeltaData = {
  title: 'Patients by year',
  unit: { one: 'patient', other: 'patients' },
  kind: 'flow',
  series: [
    {
      label: 'Patients',
      observations: [
        { period: '2019', value: 21 },
        { period: '2020', value: '[c]' },
        { period: '2021', value: 19 },
      ],
    },
  ],
  source: INVENTED,
};

/** Something, but less than the last digit that is written. */
export const RoundsToZero: DeltaData = {
  title: 'Share of homes with lead pipes',
  unit: '%',
  decimals: 1,
  kind: 'share',
  series: [
    {
      label: 'Homes with lead pipes',
      observations: [
        { period: '2019', value: 0.4 },
        { period: '2020', value: 0.1 },
        { period: '2021', value: '0 [low]' },
      ],
    },
  ],
  source: INVENTED,
};

/** "Over 6,900" is over 900 more than exactly 6,000. */
export const LowerBound: DeltaData = {
  title: 'Gangs by year',
  unit: { one: 'gang', other: 'gangs' },
  kind: 'flow',
  series: [
    {
      label: 'Gangs',
      observations: [
        { period: '2019', value: 5200 },
        { period: '2020', value: 6000 },
        { period: '2021', value: '>6900' },
      ],
    },
  ],
  source: INVENTED,
};

/** Two bounds on the same side say nothing about the difference. */
export const BoundsNotCompared: DeltaData = {
  title: 'Gangs by year',
  unit: { one: 'gang', other: 'gangs' },
  kind: 'flow',
  series: [
    {
      label: 'Gangs',
      observations: [
        { period: '2020', value: '>5000' },
        { period: '2021', value: '>6000' },
      ],
    },
  ],
  source: INVENTED,
};

/** "Under 5" may be anything from none. */
export const UpperBound: DeltaData = {
  title: 'Complaints upheld',
  unit: { one: 'complaint', other: 'complaints' },
  kind: 'flow',
  series: [
    {
      label: 'Complaints upheld',
      observations: [
        { period: '2019', value: 12 },
        { period: '2020', value: 7 },
        { period: '2021', value: '<5' },
      ],
    },
  ],
  source: INVENTED,
};

/** "About 4,000" differs from 3,120 by nothing that is known. */
export const About: DeltaData = {
  title: 'Visitors by year',
  unit: { one: 'visitor', other: 'visitors' },
  kind: 'flow',
  series: [
    {
      label: 'Visitors',
      observations: [
        { period: '2019', value: 2950 },
        { period: '2020', value: 3120 },
        { period: '2021', value: '~4000' },
      ],
    },
  ],
  source: INVENTED,
};

/** Figures between two ends. */
export const Range: DeltaData = {
  title: 'Birds by year',
  unit: { one: 'bird', other: 'birds' },
  kind: 'stock',
  series: [
    {
      label: 'Birds',
      observations: [
        { period: '2019', value: '3500..4000' },
        { period: '2020', value: 4300 },
        { period: '2021', value: '5000..6000' },
      ],
    },
  ],
  source: INVENTED,
};

/** Intervals that overlap are both said, and nothing is called significant. */
export const ConfidenceInterval: DeltaData = {
  title: 'People who feel safe online',
  unit: '%',
  kind: 'share',
  series: [
    {
      label: 'Feel safe',
      observations: [
        { period: '2019', value: '44 (41..47)' },
        { period: '2020', value: '50 (47..53)' },
        { period: '2021', value: '52 (49..55)' },
      ],
    },
  ],
  source: INVENTED,
};

/** A rate says what it is relative to. */
export const Rates: DeltaData = {
  title: 'Road deaths by year',
  unit: { one: 'death', other: 'deaths', per: '100,000 people' },
  decimals: 1,
  kind: 'rate',
  series: [
    {
      label: 'Road deaths',
      observations: [
        { period: '2019', value: 3.1 },
        { period: '2020', value: 2.9 },
        { period: '2021', value: 2.6 },
      ],
    },
  ],
  source: INVENTED,
};

/** Figures that stand on two bases are not compared. */
export const IndexWithBase: DeltaData = {
  title: 'Energy use of public buildings',
  kind: 'index',
  series: [
    {
      label: 'Energy use',
      observations: [
        { period: '2019', value: 88, base: { period: '2010', value: 100 } },
        { period: '2020', value: 96, base: { period: '2015', value: 100 } },
        { period: '2021', value: 93, base: { period: '2015', value: 100 } },
      ],
    },
  ],
  source: INVENTED,
};

/** Money is written in its currency. */
export const Money: DeltaData = {
  title: 'Grants by year',
  unit: { other: 'pounds', currency: 'GBP' },
  kind: 'flow',
  series: [
    {
      label: 'Grants',
      observations: [
        { period: '2019', value: 512000 },
        { period: '2020', value: 474500 },
        { period: '2021', value: 598000 },
      ],
    },
  ],
  source: INVENTED,
};

/** Figures in millions say so. */
export const Scaled: DeltaData = {
  title: 'Donations by year',
  unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
  decimals: 1,
  kind: 'flow',
  series: [
    {
      label: 'Donations',
      observations: [
        { period: '2019', value: 9.8 },
        { period: '2020', value: 11 },
        { period: '2021', value: 12.5 },
      ],
    },
  ],
  source: INVENTED,
};

/** Times in minutes and seconds, against a target. */
export const Durations: DeltaData = {
  title: 'Mean response time to the most urgent calls',
  unit: 'h:min:s',
  kind: 'rate',
  polarity: 'up-bad',
  target: '7 min',
  series: [
    {
      label: 'Response time',
      observations: [505, 521, 478, 470, '6 min 58 s', 431, null, 452].map((value, index) => ({
        period: `2024-0${index + 1}`,
        value,
      })),
    },
  ],
  source: INVENTED,
};

/** More is better where somebody said so. */
export const UpGood: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  polarity: 'up-good',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** More is worse where somebody said so. */
export const UpBad: DeltaData = {
  title: 'Road deaths by year',
  unit: { one: 'death', other: 'deaths' },
  kind: 'flow',
  polarity: 'up-bad',
  series: [
    {
      label: 'Road deaths',
      observations: [
        { period: '2019', value: 1750 },
        { period: '2020', value: 1460 },
        { period: '2021', value: 1560 },
      ],
    },
  ],
  source: INVENTED,
};

/** All that a frame can hold: subtitle, description, notes, and a source with its address and day. */
export const FullyDescribed: DeltaData = {
  title: 'Homes by year',
  subtitle: 'In all districts',
  description: 'A home counts once its last wall, window and roof is done and was seen by an inspector.',
  unit: HOMES,
  kind: 'flow',
  note: 'Empty homes are not counted.',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  notes: ['Two districts joined in March.'],
  source: { name: 'Invented figures', url: 'https://example.org/homes', date: '2022-02-01' },
};

/** Labels as long as they come. */
export const LongestLabels: DeltaData = {
  title:
    'Enterprises and organizations that were given an administrative penalty because they failed to fulfil their security management obligations',
  unit: { one: 'administrative penalty notice', other: 'administrative penalty notices, warnings and orders' },
  kind: 'flow',
  series: [
    {
      label: 'Telecommunications-infrastructure-and-cloud-computing-service-providers and their subcontractors',
      observations: [
        { period: '2019', value: 1234567890123, label: 'The year before the inspections began' },
        { period: '2020', value: 987654321098, label: 'The year of the inspections' },
        { period: '2021', value: 1456789012345, label: 'The year after the inspections had ended' },
      ],
    },
    {
      label: 'Payment institutions, advertising networks and material suppliers',
      observations: [
        { period: '2019', value: 734567890123 },
        { period: '2020', value: null },
        { period: '2021', value: 856789012345 },
      ],
    },
  ],
  source: INVENTED,
};

/** One series named in another language than the document's. */
export const OtherLanguageLabel: DeltaData = {
  title: 'Calls by language',
  lang: 'en',
  unit: CALLS,
  kind: 'flow',
  series: [
    {
      label: 'English',
      observations: [
        { period: '2020', value: 4100 },
        { period: '2021', value: 4200 },
      ],
    },
    {
      label: 'Cymraeg',
      lang: 'cy',
      observations: [
        { period: '2020', value: 1100 },
        { period: '2021', value: 1300 },
      ],
    },
  ],
  source: INVENTED,
};

/** A document in a script that is written from right to left: time runs from the right. */
export const RightToLeft: DeltaData = {
  title: 'المنازل حسب السنة',
  lang: 'ar',
  unit: { other: 'منزل' },
  kind: 'flow',
  series: [
    {
      label: 'المنازل',
      observations: [
        { period: '2018', value: 10200 },
        { period: '2019', value: 13100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: '>14200' },
        { period: '2022', value: 7400, through: '2022-06' },
      ],
    },
  ],
  source: 'أرقام متخيلة',
};

/** Years such as 2021/22, one after the other, are compared even where nobody says on which day they begin. */
export const LabelPeriods: DeltaData = {
  title: 'Patients by year',
  unit: { one: 'patient', other: 'patients' },
  kind: 'flow',
  series: [
    {
      label: 'Patients',
      observations: [
        { period: '2021/22', value: 36100 },
        { period: '2022/23', value: 38400 },
      ],
    },
  ],
  source: INVENTED,
};

/** After a calendar year 2024/2025 may be one year or two. */
export const AmbiguousYear: DeltaData = {
  title: 'Patients by year',
  unit: { one: 'patient', other: 'patients' },
  kind: 'flow',
  series: [
    {
      label: 'Patients',
      observations: [
        { period: '2023', value: 39800 },
        { period: '2024/2025', value: 41200 },
      ],
    },
  ],
  source: INVENTED,
};

/** Of two figures for one period the later in the document stands. */
export const DuplicatePeriod: DeltaData = {
  title: 'Homes by year',
  unit: HOMES,
  kind: 'flow',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2020', value: 12100 },
        { period: '2020', value: 12300 },
        { period: '2021', value: 14200 },
      ],
    },
  ],
  source: INVENTED,
};

/** Bad figures keep their periods, and the good ones are drawn. */
export const Malformed: unknown = {
  title: 'Homes by year',
  unit: HOMES,
  against: 'the year before',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2018', value: 10200 },
        { period: 2019, value: 'some thousand' },
        { period: '2020', valeu: 12300 },
        ['2021', 14200],
        { period: '2022', value: 7400, through: '2021-06' },
      ],
    },
  ],
  source: INVENTED,
};

/** A document without series is refused. */
export const Refused: unknown = { title: 'Homes by year', series: { label: 'Homes' } };

/** Text that is no JSON is refused. */
export const NotJson = '{"title": "Homes by year"';

/** A series without a figure is empty, and no problem. */
export const Empty: DeltaData = { title: 'Homes by year', series: [{ label: 'Homes', observations: [] }] };

/** What each situation's problems are, as `code pointer`; those that are not here have none. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  AmbiguousYear: ['ambiguous-year /series/0/observations/1/period'],
  DuplicatePeriod: ['duplicate-period /series/0/observations/0/period'],
  Malformed: [
    'not-a-period /against',
    'wrong-type /series/0/observations/1/period',
    'not-a-quantity /series/0/observations/1/value',
    'missing-member /series/0/observations/2/value',
    'unknown-member /series/0/observations/2/valeu',
    'wrong-type /series/0/observations/3',
    'period-order /series/0/observations/4/through',
  ],
  Refused: ['wrong-type /series'],
  NotJson: ['not-json'],
};

export * from './area-situations.js';
export * from './form-situations.js';
export * from './multiples-situations.js';
export * from './season-situations.js';
export * from './annotated-situations.js';
