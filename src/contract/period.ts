import { PERIOD_FORM, contains, partial, readPeriod, type Period } from '../statistics/period.js';
import { readCellPeriod } from '../written/cell-period.js';
import { dayOfDate } from '../written/date-text.js';
import { daysOf, longYear } from '../written/numeric-day.js';
import { readPartialYear } from '../written/partial-year.js';
import { readPeriodCell, withoutSpan } from '../written/period-span.js';
import { pageLang } from './current-page.js';
import { once } from '../written/once.js';
import { BEGINNING, END, MIDDLE, NEAR } from '../written/parts-of-times.js';
import { SEASON } from '../written/season.js';
import type { Expectation, Problem } from './problem.js';
import { reject, reportProblem, type Read } from './reader.js';

/**
 * A period: `2021`, `2021-Q3`, `2021-07`, `2021-W05`, `2021-07-31`, an interval with both ends included such as `2018/2022`, the week `2021-02-01/P7D` from a day on, or `2018/..` for
 * "since 2018". With a `yearStart`, `2024/25` is a reporting year. `FY2025` is a fiscal year whose first day is not known. Periods as people write them are read as well: "March 2021", "31/07/2021",
 * "Week ending 5 January 2024", and so is a `Date`, which is a day.
 */
export type PeriodText = string;

const EXPECTED: Expectation = { code: 'example', example: '2021' };
const EXPECTED_MONTHS: Expectation = { code: 'example', example: '2021-09/2021-12' };

/** A part of a year or a month whose days nobody knows: "Late 2025", "mid-2026", "by end of June 2025", "Ende 2025", "c. 1850", "early 1980s". */
const vague = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^(?:by )?(?:the )?(?:${[BEGINNING, MIDDLE, END, NEAR, 'before|by|easter|christmas'].join('|')})[ -]?(?:(?:the|of|de|d['’]) ?)?(?:\\p{L}+\\.? )?\\d{4}s?$`,
      'iu',
    ),
);

/** Words in place of a time that is not known yet, in English, German, French and Spanish. */
const NOT_YET =
  /^(?:t\.?b\.?[acd]\.?|(?:date )?(?:to be (?:announced|confirmed|decided|determined|agreed)|not yet (?:known|set|decided|agreed))|pending|(?:noch )?offen|ausstehend|en attente|à (?:confirmer|déterminer)|pendiente|por (?:confirmar|determinar))$/i;

/** True for words in place of a time that is not known yet: "tbc". */
export const isNotYetTime = (text: string): boolean => NOT_YET.test(text.trim());

/** The member that would make a period of a text that has a year and no days, or says that these are not known yet: "2024/25", "Autumn 2022", "Late 2025", "2024 YTD", "tbc". Undefined of any other. */
function labelIn(text: string): Expectation | undefined {
  if (isNotYetTime(text)) return EXPECTED_MONTHS;
  if (!/\d{4}/.test(text)) return undefined;
  if ([SEASON, vague()].some((form) => form.test(text.trim()))) return EXPECTED_MONTHS;
  return readPartialYear(text, 'en') ? { code: 'member', name: 'through' } : undefined;
}

/** A year of two digits after two numbers: 26 in "9/1/26". */
const SHORT_YEAR = /(?<=^\d{1,2}[/.-]\d{1,2}[/.-])\d\d$/;

/** Reader of text in the form of a period, which {@link resolvePeriod} finds in the calendar. A year given as a number is read as its digits, and reported. */
export const periodText: Read<string> = (given, pointer, problems) => {
  const value = given instanceof Date ? dayOfDate(given) : given;
  // Nearly all periods are in the form of the contract.
  if (typeof value === 'string' && PERIOD_FORM.test(value)) return value;
  const isNumber = typeof value === 'number';
  const written = String(isNumber || typeof value === 'string' ? value : '');
  // Qualifiers after a period belong to a figure: only words such as "Week ending" are read as in a cell.
  const read = withoutSpan(written) === written ? readCellPeriod : readPeriodCell;
  // Of a page without a language, names of months are read in English.
  const text = read(written, pageLang() ?? 'en');
  const report = { pointer, code: 'wrong-type', expected: EXPECTED, found: value } as const;
  const days = typeof value === 'string' ? daysOf(value.trim().replace(SHORT_YEAR, longYear)) : [];
  if (!PERIOD_FORM.test(text) && days.length > 1)
    return reject(problems, { ...report, code: 'ambiguous-day', expected: { code: 'one-of', values: days } });
  if (!PERIOD_FORM.test(text) && labelIn(text)) return text;
  if (!PERIOD_FORM.test(text))
    return reject(problems, { ...report, code: typeof value === 'string' ? 'not-a-period' : 'wrong-type' });
  if (isNumber) reportProblem(problems, { ...report, severity: 'changed' });
  return text;
};

/** Reader of the day, month or year of a publication. */
export const dateText: Read<string> = (value, pointer, problems) => {
  const period = resolvePeriod(periodText(value, pointer, problems), pointer, problems);
  if (!period || period.first === period.last) return period?.text;
  return reject(problems, { pointer, code: 'impossible-date', expected: { code: 'date' }, found: value });
};

/** The context in which a period is read. */
export interface PeriodContext {
  /** First day of a reporting year, `MM-DD`. */
  readonly yearStart?: string | undefined;
  /** True for the period of one observation, of which `2024/2025` may be one year or two. */
  readonly observation?: boolean;
}

/**
 * The period that a text names, or `undefined` after the reason has been reported: `2024-02-30` does not exist, `2024/25` needs a `yearStart`,
 * the days of "Autumn 2022" are not known, and `2024/2025` is ambiguous for an observation. Never throws.
 */
export function resolvePeriod(
  text: string | undefined,
  pointer: string,
  problems: Problem[],
  { yearStart, observation }: PeriodContext = {},
): Period | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text, yearStart, observation);
  if (typeof period === 'object') return period;
  const answer = labelIn(text);
  if (period !== 'label' && !answer)
    return reject(problems, { pointer, code: period, expected: EXPECTED, found: text });
  const expected = answer ?? ({ code: 'member', name: 'yearStart' } as const);
  reportProblem(problems, { pointer, code: 'label-period', severity: 'noted', expected, found: text });
  return undefined;
}

/** An incomplete period, and the last day that its figures include. */
interface Incomplete {
  readonly period: Period;
  readonly asOf?: Period | undefined;
  readonly yearStart?: string | undefined;
}

/** The day that an incomplete period has reached: `through`, else `asOf` within the period. Undefined if it is complete. A `through` outside is reported. */
export function resolveThrough(
  through: string | undefined,
  pointer: string,
  problems: Problem[],
  { period, asOf, yearStart }: Incomplete,
): Period | undefined {
  const named = resolvePeriod(through, pointer, problems, { yearStart });
  if (named && (named.end < period.start || named.end > period.end)) {
    const expected = { code: 'within', period: period.text } as const;
    reject(problems, { pointer, code: 'period-order', expected, found: through });
  } else if (named) return partial(period, named) ? named : undefined;
  return asOf && contains(period, asOf) && partial(period, asOf) ? asOf : undefined;
}
