import { nameOf } from '../../written/name.js';
import { periodOfName } from '../../written/part-of-year.js';
import { weekdaysOf } from '../../written/weekday.js';
import { countTexts } from '../grid.js';
import type { ProfiledRows } from './column-profile.js';
import { periodIn } from './period-head.js';

/** Heads of columns of quarters, of months, of numbers of weeks, and of days of the week, in English, German, French and Spanish. */
const QUARTERS = /^(?:(?:calendar|fiscal|financial) )?(?:quarter|qtr|quartal|trimestre)$/;
const MONTHS =
  /^(?:nom(?:bre)? (?:du|del) )?(?:month|monat|mois|mes)(?:s?[ -]?(?:name|label|text|abbr|short|kurz|bezeichnung|nombre|nom|number|num|no\.?|nr\.?))?$/;
const WEEKS =
  /^(?:(?:iso |calendar )?week(?: ?(?:number|num|no\.?|nr\.?|#))?|wk(?: ?no\.?)?|(?:kalender)?woche|kw|(?:n[°º]|numéro)(?: de)? semaine|semaine|(?:n\.?[°º]|número)(?: de)? semana|semana)$/;
const WEEKDAYS = /^(?:day(?: of (?:the )?week| name)?|weekday(?: (?:name|label))?|tag|wochentag|jour|día)$/;

/** A month or a day. */
const WITHIN_YEAR = /^\d{4}-\d\d(?:-\d\d)?$/;

/** True for a text that is a part of any time below its head: "Qtr 4" and "4" of quarters, "January" of months, "27" of weeks, "Monday" of days. */
function isPart(text: string, head: string, lang: string | undefined): boolean {
  if (WEEKDAYS.test(head))
    return weekdaysOf(lang ?? 'en').some((day) => nameOf(day) === nameOf(text).replace(/\.$/, ''));
  const most = QUARTERS.test(head) ? 4 : WEEKS.test(head) ? 53 : 12;
  if (/^\d\d?$/.test(text)) return +text > 0 && +text <= most;
  const period = periodOfName(text, '2000', lang);
  return period !== undefined && period.includes('Q') === QUARTERS.test(head);
}

/** Of some columns those that only say again in which quarter, in which month, week or on which weekday the time of a row is: "Qtr 4" next to "Nov 2023", "Monday" next to "2024-01-01". */
export function partsOfTimes(
  columns: readonly number[],
  period: number | undefined,
  { rows, profiles, langOf }: ProfiledRows,
): readonly number[] {
  const reading = profiles[period ?? -1]?.reading.periods;
  const [first] = rows;
  const time = first?.cells[period ?? -1];
  if (!reading || period === undefined || !time || !WITHIN_YEAR.test(periodIn(time.text, langOf(time), reading) ?? ''))
    return [];
  return columns.filter((column) => {
    const head = nameOf(profiles[column]?.header);
    if (![QUARTERS, MONTHS, WEEKS, WEEKDAYS].some((heads) => heads.test(head))) return false;
    const areParts = rows.every(
      ({ cells: { [column]: cell } }) => cell && isPart(cell.text.trim(), head, langOf(cell)),
    );
    return areParts && countTexts(rows, [period]) === countTexts(rows, [period, column]);
  });
}
