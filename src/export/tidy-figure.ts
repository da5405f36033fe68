import { NOT_GIVEN, QUALIFIERS, UNREADABLE, type TidyRow } from '../contract/tidy-columns.js';
import type { QuantityInput, QuantityObject } from '../contract/quantity.js';
import { readQuantity } from '../statistics/notation.js';
import { isWithheld, type Quantity } from '../statistics/quantity.js';

/** Codes of statuses: letters of SDMX, `c:N` for a confidentiality, `r` for a revised figure and `low` for one that rounds to zero. */
const statusCell = ({ status = [], confidentiality, revised, roundsToZero }: Quantity): string =>
  [...status, confidentiality && `c:${confidentiality}`, revised && 'r', roundsToZero && 'low']
    .filter(Boolean)
    .join(' ');

const numberCell = (value: number | null | undefined): string =>
  value === undefined || value === null ? '' : String(value);

/** The cells of the numbers and qualifiers of a figure. */
const cellsOf = (figure: Quantity, value: string): TidyRow => ({
  value,
  qualifier: figure.comparator ? QUALIFIERS[figure.comparator] : '',
  low: numberCell(figure.low),
  high: numberCell(figure.high),
  level: numberCell(figure.level),
  status: statusCell(figure),
  missing: figure.missing ?? (isWithheld(figure) ? 'withheld' : ''),
});

/** The figure of an object, whose statuses are a list. */
const quantityOf = ({ value, status, ...figure }: QuantityObject): Quantity => ({
  ...(figure as Quantity),
  ...(value !== null && value !== undefined && { value }),
  ...(status !== undefined && { status: Array.isArray(status) ? status : [status] }),
});

/** The cells of a figure as a document states it. Its note, source and revision have no cells here. */
export function figureCells(figure: QuantityInput): TidyRow {
  if (figure === null) return { missing: NOT_GIVEN };
  if (figure === UNREADABLE) return { missing: UNREADABLE };
  if (typeof figure === 'number') return { value: String(figure) };
  if (typeof figure === 'object') return cellsOf(quantityOf(figure), numberCell(figure.value));
  const read = readQuantity(figure) ?? {};
  const [digits = ''] = /-?\d[\d.]*(?:e[-+]?\d+)?/i.exec(figure) ?? [];
  return cellsOf(read, read.value === undefined ? '' : digits);
}
