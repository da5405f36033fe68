/** Milliseconds of a day, in which `Date` and the scales of D3 count time. */
export const DAY = 864e5;

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const MONTH_STEPS = [1, 3, 6];

/** Number of years from one tick to the next, so that there are at most `most` ticks. 1000 if that is too few. */
export const yearStep = (years: number, most: number): number =>
  YEAR_STEPS.find((step) => years / step <= most) ?? 1000;

/** Number of months from one tick to the next, so that there are at most `most` ticks. Undefined if half-years are too many. */
export const monthStep = (months: number, most: number): number | undefined =>
  MONTH_STEPS.find((step) => months / step <= most);
