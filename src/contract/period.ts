import { PERIOD_FORM, contains, partial, readPeriod, type Period } from '../statistics/period.js';
import type { Problem } from './problem.js';
import { reject, reportProblem, type Read } from './reader.js';

/**
 * A period: `2021`, `2021-Q3`, `2021-07`, `2021-W05`, `2021-07-31`, an interval with both ends included such as `2018/2022`, or `2018/..` for
 * "since 2018". With a `yearStart`, `2024/25` is a reporting year.
 * @format period
 */
export type PeriodText = string;

const EXPECTED = 'a period such as 2021 or 2018/2022';

/** Reads text that may be a period; whether the calendar has it is asked by {@link resolvePeriod}. A year given as a number is taken as its digits. */
export const periodText: Read<string> = (value, pointer, problems) => {
  const number = typeof value === 'number';
  const text = String(number || typeof value === 'string' ? value : '');
  if (!PERIOD_FORM.test(text))
    return reject(problems, pointer, typeof value === 'string' ? 'not-a-period' : 'wrong-type', EXPECTED, value);
  if (number) reportProblem(problems, pointer, 'wrong-type', 'changed', EXPECTED, value);
  return text;
};

/** Reads the day, month or year of a publication, which the calendar must have. */
export const dateText: Read<string> = (value, pointer, problems) => {
  const period = resolvePeriod(periodText(value, pointer, problems), pointer, problems);
  if (!period || period.first === period.last) return period?.text;
  return reject(problems, pointer, 'impossible-date', 'one day, month or year', value);
};

/**
 * The period that a text names, or `undefined` after it has been reported why there is none: `2024-02-30` does not exist, `2024/25` needs a
 * `yearStart`, and `2024/2025` of one observation may mean either. Never throws.
 */
export function resolvePeriod(
  text: string | undefined,
  pointer: string,
  problems: Problem[],
  yearStart?: string,
  observation = false,
): Period | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text, yearStart, observation);
  if (typeof period === 'object') return period;
  if (period === 'label') reportProblem(problems, pointer, 'label-period', 'noted', 'a yearStart', text);
  else reject(problems, pointer, period, EXPECTED, text);
  return undefined;
}

/**
 * How far a period has come that is not complete: the end that `through` names, or the day that the figures go up to where it lies inside.
 * A `through` outside the period is reported.
 */
export function resolveThrough(
  through: string | undefined,
  asOf: Period | undefined,
  period: Period,
  pointer: string,
  problems: Problem[],
  yearStart?: string,
): Period | undefined {
  const named = resolvePeriod(through, pointer, problems, yearStart);
  if (named && (named.end < period.start || named.end > period.end))
    reject(problems, pointer, 'period-order', `a day in ${period.text}`, through);
  else if (named) return partial(period, named) ? named : undefined;
  return asOf && contains(period, asOf) && partial(period, asOf) ? asOf : undefined;
}
