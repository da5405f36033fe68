import { readPeriod, type Period } from '../statistics/period.js';

/** The period that a text names, for putting texts in order. Undefined if it names none. Any start of reporting years gives the same order. */
export function sortablePeriod(text: string | undefined): Period | undefined {
  const period = readPeriod(text ?? '', '04-01');
  return typeof period === 'object' ? period : undefined;
}
