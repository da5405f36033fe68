import { nameOf } from '../../written/name.js';
import { daysOf } from '../../written/numeric-day.js';
import { isSumName } from '../../written/total-name.js';
import { withSuffix } from '../cell.js';
import { EMPTY, textAt, withCells, type Cell } from '../grid.js';
import { isAmountName, isCurrencyName } from '../names/column-names.js';
import { isTargetName } from '../names/target-columns.js';
import { figureColumns } from './row-sums.js';
import { editCells, type Body, type Tidying } from './body.js';

/** True for an amount with two decimals and no sign of per cents: "1,348.10". */
const hasPence = (text: string): boolean => /\d[.,]\d\d$/.test(text);

/** Names of what reports of advertisements and shops count, in the form of `nameOf`. None is an amount of money. */
const COUNTED =
  /^(?:counts?|number|clicks|impressions|impr|conversions|views|visits|visitors|sessions|users|leads|orders|purchases|transactions|customers|subscribers|followers|sign ?ups|donors|supporters|members|volunteers|people|reach|opens)$/;

/** A code or a sign of a currency, or nothing. */
const CODE = /^(?:\p{L}{3}|\p{Sc})?$/u;

/** The column of the currencies of a body: by its head, and by codes or signs if that has further words, as "Preferred currency". Undefined if there is none. */
function currencyColumn({ header, rows }: Body): number | undefined {
  const isCurrency = ({ text }: Cell, column: number): boolean => {
    const name = nameOf(text);
    const isAlone = /^\p{L}+(?: code)?$/u.test(name);
    return isCurrencyName(name) && rows.every((row) => (isAlone ? /^\D*$/ : CODE).test(textAt(row, column)));
  };
  const column = header?.cells.findIndex(isCurrency) ?? -1;
  return column < 0 ? undefined : column;
}

/** A body with the codes of a column of currencies in capitals, and with the head "Currency" unless the author names columns by their heads. */
function inCapitals(body: Body, column: number, hasNamed: boolean): Body {
  const written = (text: string): string => text.replace(/^\s*[a-z]{3}\s*$/, (code) => code.toUpperCase());
  const { header } = body;
  const named = header && withCells(header, (cell, i) => (i === column ? { ...cell, text: 'Currency' } : cell));
  return {
    ...editCells(body, (cell, i) => (i === column ? { ...cell, text: written(cell.text) } : cell)),
    header: hasNamed ? header : named,
  };
}

/** A body in which the currency of a column of its own stands with the amounts of money alone, if other columns hold counts: "Cost" next to "Clicks" and "Currency". */
export function joinCurrencies(given: Body, { hasNamed }: Tidying): Body {
  const column = currencyColumn(given);
  if (column === undefined) return given;
  const body = inCapitals(given, column, hasNamed);
  const { header, rows } = body;
  if (!header) return given;
  const has = (one: number, test: (text: string) => boolean): boolean => rows.some((row) => test(textAt(row, one)));
  const isDay = (text: string): boolean => daysOf(text).length > 0;
  const figures = figureColumns(body).filter((one) => one !== column && !has(one, isDay));
  const nameAt = (one: number): string => nameOf(textAt(header, one));
  const isCounted = (one: number): boolean => COUNTED.test(nameAt(one));
  const isMoney = (name: string): boolean => isAmountName(name) || isTargetName(name) || isSumName(name);
  const money = figures.filter((one) => (isMoney(nameAt(one)) && !isCounted(one)) || has(one, hasPence));
  const counts = figures.filter((one) => !money.includes(one) && !has(one, (text) => text.includes('%')));
  if (!counts.length || !(money.length || counts.every(isCounted))) return body;
  return editCells(body, (cell, i, row) => {
    if (i === column) return EMPTY;
    const isBare = money.includes(i) && /^[-−+]?[\d.,]+$/.test(cell.text.trim());
    return isBare ? withSuffix(cell, textAt(row, column)) : cell;
  });
}
