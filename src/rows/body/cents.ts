import { reportProblem } from '../../contract/reader.js';
import { exactly, quantityIn } from '../cell.js';
import { textAt, withCells, type Cell } from '../grid.js';
import { isCurrencyName } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import { editCells, type Body, type Tidying } from './body.js';

/** A head of amounts in hundredths of their currency: "amount_cents", "Total (cents)", "valueInCents". */
const CENTS = /^(.*?)[ (]*(?:in ?)?cents\)?$/;
/** Heads of amounts of money in the answers of Stripe, and of others that are like them. */
const AMOUNT = /^(?:amount|total|net|gross|fee|price)(?: |$)| (?:amount|total|price)$/;

/** The number of units of which a currency has one: 100 of pounds, 1 of yen. */
function unitsIn(currency: string): number {
  try {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return 10 ** maximumFractionDigits;
  } catch {
    return 100; // no code of a currency
  }
}

/** A body in which amounts in cents next to their currency are in that currency: 123.45 of `12345`. Whole amounts next to a currency in small letters are so only in answers of Stripe, and reported elsewhere. */
export function withoutCents(body: Body, { problems }: Tidying): Body {
  const { header, rows } = body;
  const names = header?.cells.map(({ text }) => nameOf(text)) ?? [];
  const currency = names.findIndex(isCurrencyName);
  if (!header || currency < 0 || !rows.length) return body;
  const isWhole = (column: number): boolean => rows.every((row) => /^-?\d*$/.test(textAt(row, column)));
  const whole = (form: RegExp): readonly number[] =>
    names.flatMap((name, column) => (form.test(name) && isWhole(column) ? [column] : []));
  const cents = whole(CENTS);
  const isSmall = rows.every((row) => /^[a-z]{3}$/.test(textAt(row, currency)));
  const amounts = cents.length || !isSmall ? [] : whole(AMOUNT);
  const isStripe = names.includes('object');
  const [first] = amounts;
  if (first !== undefined && !isStripe) {
    const place = { line: header.line, column: first + 1 };
    reportProblem(problems, {
      pointer: '',
      code: 'minor-units',
      severity: 'noted',
      found: header.cells[first]?.text,
      place,
    });
  }
  const found = isStripe ? [...cents, ...amounts] : cents;
  if (!found.length) return body;
  const inCurrency = (cell: Cell, units: number): Cell => {
    const { value } = quantityIn(cell, 'en');
    if (value === undefined) return cell;
    const text = (value / units).toFixed(Math.log10(units));
    return { ...cell, text, figure: exactly(text) };
  };
  const head = withCells(header, (cell, column) =>
    cents.includes(column) ? { ...cell, text: CENTS.exec(nameOf(cell.text))?.[1] || 'amount' } : cell,
  );
  return {
    ...editCells(body, (cell, column, row) =>
      found.includes(column) ? inCurrency(cell, unitsIn(textAt(row, currency).toUpperCase())) : cell,
    ),
    header: head,
  };
}
