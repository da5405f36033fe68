import { exactly, quantityIn } from '../cell.js';
import { textAt, withCells, type Cell } from '../grid.js';
import { isCurrencyName } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import { editCells, type Body } from './body.js';

/** A head of amounts in hundredths of their currency: "amount_cents", "Total (cents)", "valueInCents". */
const CENTS = /^(.*?)[ (]*(?:in ?)?cents\)?$/;

/** A body in which amounts in cents next to their currency, as payment platforms export them, are in that currency: 123.45 of `12345`. The same body without such a column. */
export function withoutCents(body: Body): Body {
  const { header, rows } = body;
  const names = header?.cells.map(({ text }) => nameOf(text)) ?? [];
  const columns = names.flatMap((name, column) => (CENTS.test(name) ? [column] : []));
  const isWhole = (column: number): boolean => rows.every((row) => /^-?\d*$/.test(textAt(row, column)));
  const found = columns.filter(isWhole);
  if (!header || !found.length || !names.some(isCurrencyName)) return body;
  const inCurrency = (cell: Cell): Cell => {
    const { value } = quantityIn(cell, 'en');
    if (value === undefined) return cell;
    const text = (value / 100).toFixed(2);
    return { ...cell, text, figure: exactly(text) };
  };
  const head = withCells(header, (cell, column) =>
    found.includes(column) ? { ...cell, text: CENTS.exec(nameOf(cell.text))?.[1] || 'amount' } : cell,
  );
  return {
    ...editCells(body, (cell, column) => (found.includes(column) ? inCurrency(cell) : cell)),
    header: head,
  };
}
