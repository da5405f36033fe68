import { nameOf } from '../../written/name.js';
import { withSuffix } from '../cell.js';
import { EMPTY, textAt, withCells, type Line } from '../grid.js';
import { isAmountName, isCurrencyName } from '../names/column-names.js';
import { figureColumns } from './row-sums.js';
import type { Body } from './sheet-body.js';

/** True for an amount with two decimals and no sign of per cents: "1,348.10". */
const hasPence = (text: string): boolean => /\d[.,]\d\d$/.test(text);

/** Names of what reports of advertisements and shops count, in the form of `nameOf`. None is an amount of money. */
const COUNTED =
  /^(?:counts?|number|clicks|impressions|impr|conversions|views|visits|visitors|sessions|users|leads|orders|purchases|transactions|customers|subscribers|followers|sign ?ups|donors|supporters|members|volunteers|people|reach|opens)$/;

/** A body with the head and the codes of a column of currencies as everybody writes them: "Currency" of "budget-currency", and GBP of "gbp". */
function withCodes({ header, rows, ...body }: Body, column: number): Body {
  const withText = (line: Line, change: (text: string) => string): Line =>
    withCells(line, (cell, i) => (i === column ? { ...cell, text: change(cell.text) } : cell));
  return {
    ...body,
    header: header && withText(header, () => 'Currency'),
    rows: rows.map((row) => withText(row, (text) => text.replace(/^\s*[a-z]{3}\s*$/, (code) => code.toUpperCase()))),
  };
}

/**
 * A body in which the currency of a column of its own stands with the amounts of money alone, if other columns hold counts: "Cost" next to "Clicks" and "Currency". Amounts
 * have decimals or a name that says so. The same body if all columns of figures may be money.
 */
export function joinCurrencies(given: Body): Body {
  const column = given.header?.cells.findIndex(({ text }) => isCurrencyName(nameOf(text))) ?? -1;
  const body = column < 0 ? given : withCodes(given, column);
  const { header, rows } = body;
  if (!header || column < 0) return given;
  const figures = figureColumns(body).filter((one) => one !== column);
  const has = (one: number, test: (text: string) => boolean): boolean => rows.some((row) => test(textAt(row, one)));
  const nameAt = (one: number): string => nameOf(textAt(header, one));
  const isCounted = (one: number): boolean => COUNTED.test(nameAt(one));
  const money = figures.filter((one) => (isAmountName(nameAt(one)) && !isCounted(one)) || has(one, hasPence));
  const counts = figures.filter((one) => !money.includes(one) && !has(one, (text) => text.includes('%')));
  if (!counts.length || !(money.length || counts.every(isCounted))) return body;
  const withCurrency = (row: Line): Line =>
    withCells(row, (cell, i) => {
      if (i === column) return EMPTY;
      const isBare = money.includes(i) && /^[\d.,]+$/.test(cell.text.trim());
      return isBare ? withSuffix(cell, textAt(row, column)) : cell;
    });
  return { ...body, rows: rows.map(withCurrency) };
}
