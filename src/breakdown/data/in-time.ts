import { readPeriodCell } from '../../written/period-span.js';
import type { Problem } from '../../contract/problem.js';
import { reportProblem } from '../../contract/reader.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';
import type { Period } from '../../statistics/period.js';
import type { Category } from './category.js';

/** Years of our time, so that other numbers of four digits are none. */
const YEAR = /(?:1[89]|2[01])\d\d/;

/** The period that a category is named after. Undefined if it is none. */
const periodOf = ({ label, scope: { lang = 'en' } }: Category): Period | undefined =>
  YEAR.test(label) ? sortablePeriod(readPeriodCell(label, lang)) : undefined;

/** Categories in the order of the times that they are all named after, which is reported: a delta shows their changes. Undefined if one is named otherwise. */
export function inTime(categories: readonly Category[], problems: Problem[]): readonly Category[] | undefined {
  const sorted = categories.length > 1 ? inPeriodOrder(categories, periodOf) : undefined;
  if (!sorted) return undefined;
  reportProblem(problems, { pointer: '/categories', code: 'times', severity: 'noted' });
  return sorted;
}
