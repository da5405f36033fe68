import { decimalsOf } from '../statistics/decimal.js';
import { NOTATION, printQuantity, readQuantity } from '../statistics/notation.js';
import { isKnown, type Quantity } from '../statistics/quantity.js';
import { isNumber, readDecided, readFigure, type Decided, type Fault } from '../contract/figure-reading.js';
import type { FigureText } from '../written/figure-text.js';
import type { Cell, LangOf, Line } from './grid.js';
import { ENGLISH, tidy } from '../written/numeral.js';
import { UNREAD } from '../contract/quantity.js';
import { WrittenFigure } from '../contract/written-figure.js';

export { languageOf, tidy } from '../written/numeral.js';

/** A figure that was read from a cell, for the reader of the contract. */
export type CellFigure = number | string | null | typeof UNREAD | WrittenFigure;

/** A machine-readable number, `<data value="1234.5">`, between marks that tell {@link readCell} not to read it by the language. An empty one is no figure. */
export const exactly = (figure: string): string => (figure.trim() ? `\ufdd0${figure}\ufdd1` : '');

/** A text without the marks of {@link exactly}. */
export const unmarked = (text: string): string => text.replace(/[\ufdd0\ufdd1]/g, '');

/** The marked number of a cell and the text around it, in short notation; `undefined` if there is none. */
function readMarked(text: string): FigureText | Fault | undefined {
  const [, before = '', number = '', after = ''] =
    /^([^\ufdd0]*)\ufdd0([^\ufdd1]*)\ufdd1([^\ufdd0]*)$/.exec(text) ?? [];
  if (!number) return undefined;
  const plain = tidy(`${before}${number}${after}`);
  const quantity = NOTATION.test(plain) ? readQuantity(plain) : undefined;
  if (quantity) return { quantity, stated: {} };
  // Words around a number that has no separators: "over 6000".
  if (/^-?\d+(?:\.\d+)?$/.test(number.trim()))
    return readFigure(`${before}${number}${after}`, { conventions: [ENGLISH] });
  return { code: 'not-a-quantity', expected: { code: 'example', example: '1234.5' } };
}

/**
 * The figure in a cell, as its language writes it: a number, a figure in the short notation or with what its text states of its unit, or
 * `null` for "no figure given" (empty, `–`, `..`, `n/a`). Example: `'1.234,5'` gives 1234.5 in German and a fault in English; `'1,234'` in an unknown
 * language is `ambiguous-number`. Nothing is guessed, and the number of a withheld figure is not kept. Never throws.
 */
export function readCell(text: string, lang?: string, unit?: string, decided?: Decided): CellFigure | Fault {
  // Nearly all cells hold digits alone.
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (/^figure not readable$/i.test(text.trim())) return UNREAD;
  const read = readMarked(text) ?? readDecided(text, { lang, unit }, decided);
  return 'code' in read ? read : compact(read);
}

/** True if an object has no member, or only undefined ones. */
const hasNoMembers = (object: object): boolean => Object.values(object).every((one: unknown) => one === undefined);

/** The shortest form of a figure that the reader of the contract takes. */
function compact(figure: FigureText): CellFigure {
  const { quantity, stated, isAccounting } = figure;
  const { value, decimals, ...others } = quantity;
  const isUnstated = !isAccounting && hasNoMembers(stated);
  const isPlain = hasNoMembers(others);
  if (isUnstated && isPlain && value === undefined) return null;
  if (isUnstated && isPlain && (decimals ?? 0) <= decimalsOf(value ?? 0)) return value ?? null;
  const notation = printQuantity(quantity);
  // A point may be read as a separator of thousands, if it comes back as text.
  const isSafe = isUnstated && decimals === undefined && !/\d\.\d/.test(notation) && NOTATION.test(notation);
  return isSafe && (isKnown(quantity) || value === undefined) ? notation : new WrittenFigure(figure);
}

/** True if a cell has no figure that can be read. */
export const lacksFigure = (read: CellFigure | Fault): read is Fault =>
  typeof read === 'object' && read !== null && 'code' in read;

/** The quantity in a cell, its unit aside. Without members if the cell has none, or cannot be read. */
export function quantityIn(cell: Cell | undefined, lang: string | undefined, decided?: Decided): Quantity {
  const { text = '', figure = text } = cell ?? {};
  const own = cell ? readCell(figure, lang, undefined, decided) : null;
  // "10,5" of a file in a page in English: only one convention explains it.
  const isForeign = lacksFigure(own) && !decided && lang !== undefined && /\d[.,]\d/.test(figure);
  const read = isForeign ? readCell(figure) : own;
  if (read instanceof WrittenFigure) return read.figure.quantity;
  if (typeof read === 'string') return readQuantity(read) ?? {};
  return typeof read === 'number' ? { value: read } : {};
}

/** The number in a cell of a line; `NaN` if it is none. */
export function numberIn({ cells }: Line, column: number, langOf: LangOf): number {
  const cell = cells[column];
  return quantityIn(cell, cell && langOf(cell)).value ?? NaN;
}

/** A cell with a text after its figure: a qualifier or an interval. */
export function withSuffix({ text, figure, ...others }: Cell, suffix: string): Cell {
  const longer = (written: string): string => `${written.trim()} ${suffix}`;
  return { ...others, text: longer(text), ...(figure !== undefined && { figure: longer(figure) }) };
}

/** A figure with the qualifiers after it that it does not have, in brackets. The same cell if it has no digit, or is no figure. */
export function withQualifiers(cell: Cell, ...qualifiers: readonly string[]): Cell {
  const added = [...new Set(qualifiers)].filter((one) => !cell.text.includes(one));
  const isQualified = added.length > 0 && cell.figure === undefined && /\d/.test(cell.text) && isFigure(cell);
  return isQualified ? { ...cell, text: [cell.text, ...added].join(' ') } : cell;
}

/** True for the text of a number: one that can be read, one that cannot (digits without letters), or a missing one. */
function holdsFigure({ text, figure = text }: Cell): boolean {
  const shown = tidy(figure);
  // Text with words may be a label: "over 65", "5 rooms", "not available".
  const isReadable = figure === text ? isNumber(text) : !lacksFigure(readCell(figure));
  return shown !== '' && (isReadable || (/\d/.test(shown) && !/\p{L}/u.test(shown)));
}

/** Answers of {@link isFigure}, by cell: most steps of reading a table ask for all of them. */
const found = new WeakMap<Cell, boolean>();

/** True if a cell is a number: one that can be read, one that cannot (digits without letters), or a missing one. */
export function isFigure(cell: Cell): boolean {
  // As nearly all figures are.
  const { text, figure = text } = cell;
  if (figure === text && /^\d{1,15}$/.test(text)) return true;
  const known = found.get(cell) ?? holdsFigure(cell);
  found.set(cell, known);
  return known;
}
