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
  /^(?:clicks|impressions|impr|conversions|views|visits|visitors|sessions|users|leads|orders|purchases|transactions|customers|subscribers|followers|sign ?ups|donors|supporters|members|volunteers|people|reach|opens)$/;

/**
 * A body in which the currency of a column of its own stands with the amounts of money alone, if other columns hold counts: "Cost" next to "Clicks" and "Currency". Amounts
 * have decimals or a name that says so. The same body if all columns of figures may be money.
 */
export function joinCurrencies(body: Body): Body {
  const { header, rows } = body;
  const column = header?.cells.findIndex(({ text }) => isCurrencyName(nameOf(text))) ?? -1;
  if (!header || column < 0) return body;
  const figures = figureColumns(body).filter((one) => one !== column);
  const has = (one: number, test: (text: string) => boolean): boolean => rows.some((row) => test(textAt(row, one)));
  const nameAt = (one: number): string => nameOf(textAt(header, one));
  const money = figures.filter((one) => isAmountName(nameAt(one)) || has(one, hasPence));
  const counts = figures.filter((one) => !money.includes(one) && !has(one, (text) => text.includes('%')));
  if (!counts.length || !(money.length || counts.every((one) => COUNTED.test(nameAt(one))))) return body;
  const withCurrency = (row: Line): Line =>
    withCells(row, (cell, i) => {
      if (i === column) return EMPTY;
      const isBare = money.includes(i) && /^[\d.,]+$/.test(cell.text.trim());
      return isBare ? withSuffix(cell, textAt(row, column)) : cell;
    });
  return { ...body, rows: rows.map(withCurrency) };
}
