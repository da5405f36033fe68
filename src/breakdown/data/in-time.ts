import { readPeriodCell } from '../../written/period-span.js';
import type { Problem } from '../../contract/problem.js';
import { reportProblem } from '../../contract/reader.js';
import { once } from '../../written/once.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';
import type { Period } from '../../statistics/period.js';
import type { Category } from './category.js';

/** Years of our time, so that other numbers of four digits are none. */
const YEAR = /(?:1[89]|2[01])\d\d/;

/** A year of two digits after a month or a quarter: "Apr-24", "Q1 24". As days of months they would have the same order. */
const shortYear = /* @__PURE__ */ once(() => /[\p{L}\d][-. ]{1,2}'?\d\d$/u);

/** The period that a category is named after. Undefined if it is none. */
function periodOf({ label, scope: { lang = 'en' } }: Category): Period | undefined {
  const hasShortYears = !YEAR.test(label) && shortYear().test(label);
  return hasShortYears || YEAR.test(label) ? sortablePeriod(readPeriodCell(label, lang, { hasShortYears })) : undefined;
}

/** Categories in the order of the times that they are all named after, which is reported: a delta shows their changes. Undefined if one is named otherwise. */
export function inTime(categories: readonly Category[], problems: Problem[]): readonly Category[] | undefined {
  const sorted = categories.length > 1 ? inPeriodOrder(categories, periodOf) : undefined;
  if (!sorted) return undefined;
  reportProblem(problems, { pointer: '/categories', code: 'times', severity: 'noted' });
  return sorted;
}
