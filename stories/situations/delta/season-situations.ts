// Situations of cells for each month, quarter or week of several years. All are invented.
import type { Observation } from '../../../src/contract/observation.js';
import type { DeltaData } from '../../../src/delta/data.js';
import { INVENTED, months } from './periods.js';

const CALLS = { one: 'call', other: 'calls' };

/** A year that is highest in winter, the same at every run. */
const winter = (i: number, level: number, swing: number): number =>
  level + swing * Math.cos((2 * Math.PI * (i % 12)) / 12) + 0.12 * level * Math.sin(i * 1.3);

/** Months of six years: some not collected, one withheld, the last not complete. */
export const HeatingCalls: DeltaData = {
  title: 'Calls about heating are a winter matter',
  unit: CALLS,
  series: [
    {
      label: 'Calls',
      observations: months(2019, 70, (i): Observation['value'] => {
        if (i === 15 || i === 16) return { missing: 'not-collected' };
        return i === 40 ? '612 [c]' : Math.round(winter(i, 900, 520));
      }).map((one, i) => (i === 69 ? { ...one, value: 210, through: '2024-10-12' } : one)),
    },
  ],
  source: INVENTED,
};

/** Values on both sides of zero, on a scale without a true zero. */
export const MeanTemperature: DeltaData = {
  title: 'Mean temperature by month',
  unit: { other: '°C', ratio: false },
  kind: 'index',
  decimals: 1,
  series: [
    {
      label: 'Mean temperature',
      observations: months(2010, 180, (i) => Math.round(10 * (8.2 - winter(i, 1, 11.3) + i / 90)) / 10),
    },
  ],
  source: INVENTED,
};

/** Quarters of four years, with small counts that are only bounds within the lowest step. */
export const QuartersWithBounds: DeltaData = {
  title: 'Complaints by quarter',
  unit: { one: 'complaint', other: 'complaints' },
  series: [
    {
      label: 'Complaints',
      observations: [31, 12, '<5', 44, 38, 17, '<5', 52, 29, 11, 7, 48, 35, 22, 9, '57 [p]'].map((value, i) => ({
        period: `${2021 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
        value,
      })),
    },
  ],
  source: INVENTED,
};

/** Weeks of five years, of which one has 53. */
export const WeeklyAdmissions: DeltaData = {
  title: 'Hospital admissions by week',
  unit: { one: 'admission', other: 'admissions' },
  series: [
    {
      label: 'Admissions',
      observations: [2018, 2019, 2020, 2021, 2022].flatMap((year) =>
        Array.from({ length: year === 2020 ? 53 : 52 }, (_, i) => ({
          period: `${year}-W${String(i + 1).padStart(2, '0')}`,
          value: Math.round(1400 + 900 * Math.cos((2 * Math.PI * i) / 52) + 180 * Math.sin(i * 1.9 + year)),
        })),
      ),
    },
  ],
  source: INVENTED,
};
