import { gap, type Period } from './period.js';

/** Fewest steps between periods that decide a cadence; fewer are counted in their own unit. */
const FEWEST_STEPS = 3;

/**
 * Number of units from one period to the next, if the periods are regular: at least three quarters of the steps equal the commonest, and
 * the others are multiples of it. Undefined for irregular periods, such as elections. Periods that are not counted alike are one step apart.
 */
function cadenceOf(periods: readonly (Period | undefined)[]): number | undefined {
  if (periods.length <= FEWEST_STEPS) return 1;
  const counts = new Map<number, number>();
  for (let i = 1; i < periods.length; i++) {
    const step = gap(periods[i - 1], periods[i]) + 1;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [[step, count]] = [...counts].sort(([, a], [, b]) => b - a) as [[number, number]];
  const isRegular = count * 4 >= (periods.length - 1) * 3 && [...counts.keys()].every((other) => other % step === 0);
  return isRegular ? step : undefined;
}

/**
 * Number of periods that are missing before each of some periods in order. Example: of 2018, 2019, 2021 and 2022 it is 0, 0, 1 and 0; of
 * elections in 2015, 2017, 2019 and 2024 it is 0 throughout, as they have no cadence.
 */
export function missingPeriods(periods: readonly (Period | undefined)[]): (index: number) => number {
  const cadence = cadenceOf(periods);
  if (cadence === undefined) return () => 0;
  return (index) => {
    const before = periods[index - 1];
    return before ? Math.ceil((gap(before, periods[index]) + 1) / cadence) - 1 : 0;
  };
}
