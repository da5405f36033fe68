import { shifted, units, type Period } from './period.js';

/** Number of steps from which the commonest decides a cadence. */
const MANY_STEPS = 4;

/** Number of units from the start of one period to the start of the next. Undefined if the two are not counted alike. */
const stepBetween = (before: Period | undefined, p: Period | undefined): number | undefined =>
  p && before?.granularity === p.granularity && units(before) === units(p) ? p.first - before.first : undefined;

/** The steps between periods that are counted alike. */
const stepsOf = (periods: readonly (Period | undefined)[]): readonly number[] =>
  periods.map((p, i) => stepBetween(periods[i - 1], p)).filter((step) => step !== undefined);

/**
 * Number of units from one period to the next, if the periods are regular: at least three quarters of the steps equal the commonest, and
 * the others are multiples of it. Two or three steps that differ are regular if some periods follow one another, as in 2018, 2019 and 2021.
 * Undefined for irregular periods, such as elections. Between periods that are not counted alike, as a year and a month, there is no step.
 */
export function cadenceOf(periods: readonly (Period | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  const all = stepsOf(periods);
  for (const step of all) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [commonest] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  if (!commonest) return 1;
  const [step, count] = commonest;
  const steps = all.length;
  const shortest = Math.min(...counts.keys());
  const isRegular = count * 4 >= steps * 3;
  const isFollowing = steps < MANY_STEPS && periods.some((p) => p && units(p) === shortest);
  const cadence = isRegular ? step : isFollowing ? shortest : undefined;
  return cadence && [...counts.keys()].every((other) => other % cadence === 0) ? cadence : undefined;
}

/** Least number of periods that can be uneven: of a few, such as elections, each is named. */
const MANY_PERIODS = 5;

/**
 * True for years of which some follow one another and several are further apart, so that equal distances would distort a development. Example: 1990,
 * 1995, 2000, 2001, 2002 and 2003. False for regular years, for a few, and for years none of which follow one another, such as elections.
 */
export function areUneven(periods: readonly (Period | undefined)[]): boolean {
  const [first] = periods;
  const areYears = periods.every((p) => p?.granularity === 'year' && first && units(p) === units(first));
  if (!areYears || periods.length < MANY_PERIODS || cadenceOf(periods) !== undefined) return false;
  const steps = stepsOf(periods);
  return Math.min(...steps) === units(first as Period) && steps.filter((step) => step > 1).length > 1;
}

/** The periods that are missing before one of several periods, by its index. */
export interface MissingPeriods {
  readonly count: (index: number) => number;
  /** The missing periods; of more than two the first and the last. */
  readonly ends: (index: number) => readonly Period[];
}

/** Units of time in which a chart has a cadence. Days of which a series has some, as of polls, are not those of others. */
const COUNTED: readonly Period['granularity'][] = ['year', 'quarter', 'month', 'week'];

/** The cadence of one of several series: its own, or that of all if it has none of its own or only two periods. */
function cadenceAmong(periods: readonly (Period | undefined)[], all: readonly (Period | undefined)[]): number {
  const found = cadenceOf(periods);
  if ((found !== undefined && periods.length > 2) || all.length <= periods.length) return found ?? 0;
  const areCounted = all.every((p) => p && COUNTED.includes(p.granularity));
  return (areCounted ? cadenceOf(all) : undefined) ?? found ?? 0;
}

/**
 * Periods that are missing before each of some periods in order. Example: of 2018, 2019, 2021 and 2022 it is 2020 before 2021; of elections in
 * 2015, 2017, 2019 and 2024 there are none, as they have no cadence. `all` are the periods of all series of a chart in order: a series without a
 * cadence lacks those of the others. Never throws.
 */
export function missingPeriods(
  periods: readonly (Period | undefined)[],
  all: readonly (Period | undefined)[] = periods,
): MissingPeriods {
  const cadence = cadenceAmong(periods, all);
  const count = (index: number): number => {
    const before = periods[index - 1];
    // Periods that are counted alike may be out of order, if others have no dates.
    return before && cadence ? Math.max(0, Math.ceil((stepBetween(before, periods[index]) ?? 0) / cadence) - 1) : 0;
  };
  const ends = (index: number): readonly Period[] => {
    const before = periods[index - 1];
    const missing = count(index);
    if (!before || missing < 1) return [];
    return [...new Set([1, missing])].map((step) => shifted(before, step * cadence));
  };
  return { count, ends };
}
