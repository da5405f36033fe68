// Situations of one area and of stacked areas. All are invented.
import type { DeltaData } from '../../../src/delta/data.js';
import { INVENTED, months, years } from './periods.js';

const POUNDS = { other: 'pounds', currency: 'GBP', scale: 1000000 } as const;

/** A wave, so that long series are the same at every run. */
const wave = (i: number, level: number, swing: number): number =>
  Math.round(level + swing * Math.sin(i / 5) + 0.08 * level * Math.sin(i * 1.7));

/** Months with a gap, provisional months and a forecast at the end, a target, an event and a shaded time. */
export const WaitingList: DeltaData = {
  title: 'People waiting for treatment',
  subtitle: 'At the end of each month.',
  unit: { one: 'person', other: 'people' },
  kind: 'stock',
  target: 4000,
  events: [{ period: '2023-02', label: 'Second clinic opens' }],
  spans: [{ period: '2020-03/2021-05', label: 'Lockdowns' }],
  series: [
    {
      label: 'People waiting',
      observations: months(2019, 60, (i) => {
        const value = wave(i, 5200, 1400);
        if (i === 33 || i === 34) return { missing: 'not-collected' };
        if (i > 56) return `${value} [f]`;
        return i > 52 ? `${value} [p]` : value;
      }),
    },
  ],
  source: INVENTED,
};

/** An area on both sides of zero, with a break in the series. */
export const SurplusAndDeficit: DeltaData = {
  title: 'Budget balance by year',
  unit: POUNDS,
  series: [{ label: 'Balance', observations: years(2014, 3.1, 2.2, -1.4, -2.8, '-0.9 [b]', 1.6, 2.4, 0.7, -0.6, 1.9) }],
  source: INVENTED,
};

/** Confidence intervals and a benchmark in front of an area. */
export const AreaWithInterval: DeltaData = {
  title: 'Households without internet',
  unit: '%',
  kind: 'share',
  series: [
    {
      label: 'District',
      observations: [21.4, 19.8, 17.1, 14.9, 12.2, 11.7, 9.9].map((value, i) => ({
        period: String(2018 + i),
        value: { value, low: value - 2.1, high: value + 2.1, level: 95 },
      })),
    },
    { label: 'Country', role: 'benchmark', observations: years(2018, 17.2, 16, 14.1, 12.9, 11.8, 10.4, 9.2) },
  ],
  source: INVENTED,
};

/** Parts of a whole, one of which begins later. The last year is provisional. */
export const IncomeBySource: DeltaData = {
  title: 'Income has more than doubled in four years',
  subtitle: 'Income by source, years to March.',
  unit: POUNDS,
  whole: true,
  series: [
    { label: 'Donations', observations: years(2020, 6.1, 7.4, 8, 8.8, 9.1) },
    { label: 'Grants', observations: years(2020, 1.9, 2.6, 3.9, 4.7, '5.2 [p]') },
    { label: 'Shops', observations: years(2020, '[z]', 0.4, 1.3, 2.6, '4.1 [p]') },
  ],
  source: INVENTED,
};

/** Per cents that are parts of 100, quarter by quarter. */
export const ElectricityMix: DeltaData = {
  title: 'Electricity by source',
  unit: '%',
  series: (
    [
      ['Wind', [24, 22, 19, 27, 28, 25, 22, 30, 32]],
      ['Gas', [40, 41, 44, 38, 36, 38, 41, 34, 31]],
      ['Nuclear', [16, 15, 15, 14, 14, 13, 13, 13, 13]],
      ['Other', [20, 22, 22, 21, 22, 24, 24, 23, 24]],
    ] as const
  ).map(([label, values]) => ({
    label,
    observations: values.map((value, i) => ({ period: `${2021 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, value })),
  })),
  source: INVENTED,
};

/** Nine parts with a period in which one of them has no figure, and one that stands alone. */
export const NineServices: DeltaData = {
  title: 'Visits by service',
  unit: { one: 'visit', other: 'visits' },
  whole: true,
  series: Array.from({ length: 9 }, (_, part) => ({
    label: `Service ${part + 1}`,
    observations: years(
      2012,
      ...Array.from({ length: 12 }, (_unused, i) =>
        part === 4 && (i === 4 || i === 6) ? null : wave(i + 3 * part, 900 - 80 * part, 120),
      ),
    ),
  })),
  source: INVENTED,
};

/** Parts of which one is withheld: they are not stacked, because their sum would give it away. */
export const WithheldPart: DeltaData = {
  title: 'Cases by district',
  unit: { one: 'case', other: 'cases' },
  whole: true,
  series: [
    { label: 'North', observations: years(2021, 120, 131, 118) },
    { label: 'South', observations: years(2021, 84, '7 [c]', 92) },
  ],
  source: INVENTED,
};
