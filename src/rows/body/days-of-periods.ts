import { nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import { withTexts, type Body } from './body.js';

/** Heads of years and of months, in English, German, French and Spanish, and the days that stand for these. */
const LENGTHS = [
  { head: /^(?:(?:financial|fiscal|calendar) )?(?:year|jahr|année|año)$/, day: /^(\d{4})-01-01(?:T00:00:00.*)?$/ },
  { head: /^(?:month|monat|mois|mes)$/, day: /^(\d{4}-\d\d)-01(?:T00:00:00.*)?$/ },
];

/** A body in which first days below the head of a year or a month are these: `2017` for 2017-01-01 below "Year". */
export function withoutDays(body: Body): Body {
  const { header, rows } = body;
  if (!header || !rows.length) return body;
  const forms = header.cells.map((_, column) => {
    const { day } = LENGTHS.find(({ head }) => head.test(nameOf(textAt(header, column)))) ?? {};
    return day && rows.every((row) => day.test(textAt(row, column))) ? day : undefined;
  });
  if (!forms.some(Boolean)) return body;
  return withTexts(body, ({ text }, column) => forms[column]?.exec(text.trim())?.[1]);
}
