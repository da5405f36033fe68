import { readCellPeriod } from './cell-period.js';
import { tidy } from './numeral.js';
import { once } from './once.js';
import { withoutSpan } from './period-span.js';
import { NTH_QUARTER, quarterIn } from './quarter.js';

const QUARTER = new RegExp(
  `^(?:(?:Q|T|qtr\\.? ?|quarter |quartal |trimestre )([1-4])|([1-4])(?:st|nd|rd|th)? ?qtr|${NTH_QUARTER})$`,
  'i',
);

/** Codes of months and quarters, as the U.S. Bureau of Labor Statistics has them: `M01`, `Q01`. */
const CODE = /^(?:M(0[1-9]|1[0-2])|Q0([1-4]))$/;

/** The period that a year and the name of a month or quarter make, such as `2023-01` of "Jan" and `2023-Q1` of "Q1". Undefined for any other text. */
export function periodOfName(text: string, year: string, lang?: string): string | undefined {
  const name = tidy(text);
  const [, before, after, nth] = QUARTER.exec(name) ?? [];
  const quarter = before ?? after ?? nth;
  if (quarter) return `${year}-Q${quarterIn(quarter)}`;
  const [code, month = '', numbered = ''] = CODE.exec(name) ?? [];
  if (code) return month ? `${year}-${month}` : `${year}-Q${numbered}`;
  const period = !name || /\d/.test(name) ? '' : readCellPeriod(`${name} ${year}`, lang);
  return /^\d{4}-\d\d$/.test(period) ? period : undefined;
}

/** Words of a week. "S1" may be half a year. */
const week = /* @__PURE__ */ once(() => /^(?:wk|week|kw|woche|semaine|semana)(?!\p{L})/iu);

/** The month, quarter, week or day that a text names without a year: `-01`, `-Q1`, `-W40`, `-01-31`. Undefined for any other. */
export function partOfYear(text: string, lang?: string): string | undefined {
  const day = /\d/.test(text) ? readCellPeriod(`${withoutSpan(text)} 2000`, lang) : '';
  const form = week().test(text) ? /^2000-W\d\d$/ : /^2000-\d\d-\d\d$/;
  return (form.test(day) ? day : periodOfName(text, '2000', lang))?.slice(4);
}
