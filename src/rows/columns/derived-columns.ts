import type { Decided } from '../../contract/figure-reading.js';
import { isNoSum } from '../body/row-sums.js';
import { quantityIn } from '../cell.js';
import { nameOf } from '../../written/name.js';
import { isChange, isChangeName, NAMED_CHANGES, SHARES, SUMS } from '../names/derived-name.js';
import { countTexts, textAt, type Cell, type Line } from '../grid.js';
import type { ProfiledRows } from './column-profile.js';

/** The columns of figures of a sheet. */
export interface FigureColumns extends ProfiledRows {
  /** Indices of all columns of figures, from 0. */
  readonly all: readonly number[];
}

/** Most rows whose arithmetic is checked. */
export const CHECKED_ROWS = 50;

/** The head of a column, in the form of {@link nameOf}. */
export const columnHead = (column: number, { profiles }: FigureColumns): string => nameOf(profiles[column]?.header);

/** The number in a cell; `NaN` if it is none or a bound. */
export const exactIn = (row: Line, column: number, columns: FigureColumns): number =>
  exactOf(row.cells[column], column, columns);

/** The number of a cell, with the language and the convention in which it was read. */
interface ReadNumber {
  readonly lang: string | undefined;
  readonly convention: Decided;
  readonly number: number;
}

/** Cache of the numbers of cells. Each is needed for every pair of columns. */
const readNumbers = new WeakMap<Cell, ReadNumber>();

function exactOf(cell: Cell | undefined, column: number, { langOf, profiles }: FigureColumns): number {
  if (!cell) return NaN;
  const lang = langOf(cell);
  const convention = profiles[column]?.reading.convention;
  const known = readNumbers.get(cell);
  if (known && known.lang === lang && known.convention === convention) return known.number;
  const { value = NaN, comparator } = quantityIn(cell, lang, convention);
  const number = comparator ? NaN : value;
  readNumbers.set(cell, { lang, convention, number });
  return number;
}

/** True if a column adds up the others in most rows, except shares, the sums of other times and, if it is none itself, those with a head of per cents. */
export function isSum(column: number, columns: FigureColumns): boolean {
  const isPercent = (one: number): boolean => !!columns.profiles[one]?.header.includes('%');
  const others = columns.all.filter((one) => {
    const name = columnHead(one, columns);
    return one !== column && !SHARES.test(name) && !SUMS.test(name) && (isPercent(column) || !isPercent(one));
  });
  if (others.length < 2) return false;
  const sample = columns.rows.slice(0, CHECKED_ROWS).filter((row) => !isNaN(exactIn(row, column, columns)));
  const adding = sample.filter((row) => {
    const sum = others.reduce((total, other) => total + (exactIn(row, other, columns) || 0), 0);
    return !isNoSum(exactIn(row, column, columns), sum);
  });
  return adding.length > 0 && adding.length * 4 >= sample.length * 3;
}

/** Distance from 100 of the per cents of a row that are parts of one whole. */
const ROUNDING = 2;

/** True if several columns add up to 100 in every row, apart from their rounding. A row without one of them may have less if `mayLack`; else several rows must add up. */
export function addUpToHundred(candidates: readonly number[], columns: FigureColumns, mayLack: boolean): boolean {
  const sums = columns.rows.slice(0, CHECKED_ROWS).map((row) => {
    const numbers = candidates.map((column) => exactIn(row, column, columns));
    return { sum: numbers.reduce((total, one) => total + (one || 0), 0), isWhole: !numbers.some(isNaN) };
  });
  const fits = sums.every(({ sum, isWhole }) => sum <= 100 + ROUNDING && (isWhole ? sum >= 100 - ROUNDING : mayLack));
  return candidates.length > 1 && fits && (mayLack ? sums.some(({ isWhole }) => isWhole) : sums.length > 1);
}

/** True if a column has the name of a total, a share or a change. */
export const isNamedDerived = (header: string): boolean =>
  [SUMS, SHARES].some((names) => names.test(nameOf(header))) || isChange({ header });

/** True for a total that several rows repeat, as those of one group do: the whole of which other columns have the parts. */
const isTotalOfGroups = (column: number, columns: FigureColumns): boolean =>
  SUMS.test(columnHead(column, columns)) && countTexts(columns.rows, [column]) * 2 <= columns.rows.length;

/** True if a column is computed from the others: their sum, a share of them or a change between them. The only column never is, nor is one next to nothing but a total that rows repeat. Without a figure below zero, "delta" may be a place. */
export function isDerived(column: number, columns: FigureColumns): boolean {
  const name = columnHead(column, columns);
  const plain = columns.all.filter((one) => {
    const other = columnHead(one, columns);
    return one !== column && !SHARES.test(other) && !isChangeName(other) && !isTotalOfGroups(one, columns);
  });
  if (!plain.length) return false;
  const isDelta = name === 'delta' && columns.rows.some((row) => exactIn(row, column, columns) < 0);
  return SHARES.test(name) || isChangeName(name) || isDelta || (SUMS.test(name) && isSum(column, columns));
}

/** Half a unit in the last decimal of a written number: "5,708" is exact to 0.5, "4.8%" to 0.05. */
export function roundingOf(text: string): number {
  const [, decimals = ''] = /[.,](\d{1,2}|\d{4,})(?!.*\d)/.exec(text) ?? [];
  return 0.5 / 10 ** decimals.length + 1e-9;
}

/** The rows with a number in a column, whether it can be read or not. */
const rowsWithDigits = (column: number, { rows }: FigureColumns): readonly Line[] =>
  rows.slice(0, CHECKED_ROWS).filter((row) => /\d/.test(textAt(row, column)));

const NO_CHANGE = /^(?:no change|unchanged)$/i;

/** The number in a cell of changes. */
function changeIn(row: Line, column: number, columns: FigureColumns): number {
  const text = textAt(row, column);
  if (NO_CHANGE.test(text)) return 0;
  // "+3 (+100%)" is a change and what it is in per cent.
  const [, absolute] = /^(\S+)(?: points)? \([^()]*%\)/.exec(text) ?? [];
  // Who is up two places has a number that is smaller by two.
  const [, places] = /^(\S+) places?$/.exec(text) ?? [];
  if (places) return -exactOf({ text: places }, column, columns);
  return absolute ? exactOf({ text: absolute }, column, columns) : exactIn(row, column, columns);
}

/** The number in a cell, and the largest difference from it that rounding explains. */
type Published = Readonly<Record<'number' | 'rounding', number>>;

const publishedIn = (row: Line, column: number, columns: FigureColumns): Published => ({
  number: changeIn(row, column, columns),
  rounding: roundingOf(textAt(row, column)),
});

/** True if a number equals one of those computed, apart from its rounding. A published 0 also equals one that cannot be computed, such as a share of nothing. */
const equalsOne = ({ number, rounding }: Published, computed: readonly number[]): boolean =>
  computed.some((one) => Math.abs(one - number) <= rounding || (isNaN(one) && number === 0));

/** True if the number in a cell equals one of those computed. */
const agrees = (row: Line, column: number, computed: readonly number[], columns: FigureColumns): boolean =>
  equalsOne(publishedIn(row, column, columns), computed);

/** Numbers that are computed of those of two columns, one for each way in which a column may state them. */
type OfTwo = (one: number, other: number, row: Line) => readonly number[];

/** True if there are rows with a number in a column, and each of these is computed of the same two other columns. */
export function isOfTwo(column: number, columns: FigureColumns, compute: OfTwo): boolean {
  const all = columns.all.filter((one) => one !== column);
  const readable = rowsWithDigits(column, columns).map((row) => ({
    row,
    published: publishedIn(row, column, columns),
  }));
  const isOf = (one: number, other: number): boolean =>
    readable.every(({ row, published }) =>
      equalsOne(published, compute(exactIn(row, one, columns), exactIn(row, other, columns), row)),
    );
  return readable.length > 0 && all.some((one) => all.some((other) => one !== other && isOf(one, other)));
}

/** True for an amount in pence, next to pounds. */
const hasPence = (row: Line, column: number): boolean => /^\d+p$/.test(textAt(row, column).trim());

/** Most columns among which a product is looked for. */
const FEW = 8;

/** The column that is, in each of several rows, the product of two others: "Total" of "Price" and "Quantity". A row of their sum has no two. Undefined if none is, or if one of the columns is 1 in all rows. */
export function productOf(all: readonly number[], source: ProfiledRows): number | undefined {
  if (all.length < 3 || all.length > FEW) return undefined;
  const columns = { ...source, all };
  const rows = source.rows
    .slice(0, CHECKED_ROWS)
    .map((row) => new Map(all.map((one) => [one, exactIn(row, one, columns) * (hasPence(row, one) ? 0.01 : 1)])));
  const isOf = (column: number, one: number, other: number): boolean => {
    const products = rows.flatMap((row) => {
      const [product = NaN, first = NaN, second = NaN] = [column, one, other].map((each) => row.get(each));
      return !first || !second ? [] : [{ product, difference: Math.abs(product - first * second) }];
    });
    // Half of the rows or more, and two at least.
    const isEnough = products.length > 1 && products.length * 2 >= rows.length;
    return isEnough && products.every(({ product, difference }) => difference <= Math.abs(product) * 1e-9);
  };
  if (all.some((column) => rows.every((row) => [1, NaN].includes(row.get(column) ?? NaN)))) return undefined;
  return all.find((column) => {
    const factors = all.filter((one) => one !== column);
    return factors.some((one, i) => factors.slice(i + 1).some((other) => isOf(column, one, other)));
  });
}

/** The difference of two numbers, and that in per cent. */
export const differencesOf = (now: number, before: number): readonly number[] => [
  now - before,
  ...(before > 0 ? [((now - before) / before) * 100] : []),
];

/** True if each change that can be read is that between two columns, or between a row and the one above it or below it. */
function areChanges(column: number, columns: FigureColumns): boolean {
  const { rows, all } = columns;
  const isStated = (text: string): boolean => /\d/.test(text) || NO_CHANGE.test(text);
  const readable = rows.slice(0, CHECKED_ROWS).filter((row) => isStated(textAt(row, column)));
  const along = (one: number, step: number): boolean => {
    const besides = readable.flatMap((row) => {
      const before = rows[rows.indexOf(row) + step];
      return before ? [{ row, before }] : [];
    });
    const areOf = besides.every(({ row, before }) =>
      agrees(row, column, differencesOf(exactIn(row, one, columns), exactIn(before, one, columns)), columns),
    );
    return besides.length > 0 && areOf;
  };
  if (!readable.length) return false;
  return all.some((one) => along(one, -1) || along(one, 1)) || isOfTwo(column, columns, differencesOf);
}

/** True if a column is, in each row, the per cent that one column is of another: "% of target", "% spent". */
export function areRatios(column: number, columns: FigureColumns): boolean {
  const ratiosOf: OfTwo = (one, other, row) => {
    const ratio = one / other;
    return [ratio * 100, ...(row.cells[column]?.text.includes('%') ? [] : [ratio])];
  };
  return isOfTwo(column, columns, ratiosOf);
}

/** Heads of what is left of one column after another: "Remaining", "Still needed". */
const LEFT =
  /^(?:remaining|remainder|left(?: to (?:raise|spend))?|(?:amount )?outstanding|balance|shortfall|gap|(?:funding )?gap|unmet.*|still (?:needed|to raise)|under ?spend|over ?spend|rest|verbleibend|restant|reste|resto)(?![\p{L}-])/u;

/** True if a column is, in each row, the difference of two others, whichever is larger. Any column of several rows is; a single row also needs the name. */
function isDifference(column: number, columns: FigureColumns): boolean {
  const readable = rowsWithDigits(column, columns);
  const isEnough = readable.length > 2 || LEFT.test(columnHead(column, columns));
  return isEnough && isOfTwo(column, columns, (one, other) => [one - other, other - one]);
}

/** True if a column of rows of periods is, in each row, the difference of two others, with a name of its own: "Natural change" of births and deaths. */
export const isBalance = (column: number, columns: FigureColumns): boolean =>
  NAMED_CHANGES.test(columnHead(column, columns)) && isDifference(column, columns);

/** The sum that shares of one whole have, in per cent or not, also if the whole has a row, before they are rounded. Undefined if they are of no whole. */
const wholeNear = (shares: number): number | undefined =>
  [1, 2, 100, 200].find((whole) => Math.abs(shares - whole) <= whole * 0.02);

/** The column of which another has, in each row that can be read, the share in the sum of it, or of its last row. Undefined if there is none, as where rows of the whole are left out. */
export function wholeColumnOf(column: number, columns: FigureColumns): number | undefined {
  const readable = rowsWithDigits(column, columns);
  const sum = (one: number): number => readable.reduce((total, row) => total + (exactIn(row, one, columns) || 0), 0);
  const whole = wholeNear(sum(column));
  if (whole === undefined) return undefined;
  const others = columns.rows.slice(0, CHECKED_ROWS).filter((row) => !readable.includes(row));
  return columns.all.find((one) => {
    const ratio = whole / sum(one);
    // Votes that are not valid have no share, and so may the row of the whole.
    const isCounted = (row: Line): boolean => (exactIn(row, one, columns) || 0) !== 0;
    if (others.filter(isCounted).some((row) => exactIn(row, one, columns) !== sum(one))) return false;
    const isShare = (row: Line): boolean => {
      const share = ratio * exactIn(row, one, columns);
      // That of the whole may be the sum of rounded shares: 99.99%.
      const isAll = wholeNear(share) === whole / 2 && wholeNear(exactIn(row, column, columns)) === whole / 2;
      return isAll || agrees(row, column, [share], columns);
    };
    return one !== column && readable.every(isShare);
  });
}

/** True if each share that can be read is that of a column in the sum of it, or of its last row. */
const areShares = (column: number, columns: FigureColumns): boolean => wholeColumnOf(column, columns) !== undefined;

/** True if a column of three rows or more has, in each, the sum of another column so far: signatures of a petition below those of a week. */
export function isRunningSum(column: number, columns: FigureColumns): boolean {
  const rows = columns.rows.slice(0, CHECKED_ROWS);
  const isOf = (one: number): boolean => {
    let sum = 0;
    const areSums = rows.every((row) => {
      sum += exactIn(row, one, columns);
      return Math.abs(sum - exactIn(row, column, columns)) <= 1e-9 * Math.abs(sum);
    });
    // Of two columns of zeros neither adds up the other.
    return areSums && sum !== 0;
  };
  return rows.length > 2 && columns.all.some((one) => one !== column && isOf(one));
}

/** True if another column has the figures of a column with their intervals: "58.1" next to "58.1 [57.0-59.2]". */
function isRepeated(column: number, { all, rows }: Pick<FigureColumns, 'all' | 'rows'>): boolean {
  const figureIn = (row: Line, one: number): string => textAt(row, one).replace(/ [[(].*$/, '');
  const isOf = (row: Line, one: number): boolean =>
    figureIn(row, one) === figureIn(row, column) && figureIn(row, one) !== textAt(row, one);
  return all.some((one) => one !== column && rows.every((row) => isOf(row, one)));
}

/** True if a column has only what others have: the difference of two of them, or the figures of one with its intervals. */
export const isRestated = (column: number, columns: FigureColumns): boolean =>
  isDifference(column, columns) || isRepeated(column, columns);

/** Heads of shares of a target or a budget, and not of the sum of their column. */
const OF_TARGET = /(?:target|goal|plan|budget)$|^of the way|^% (?!of )/;

/** True if a column holds sums, changes, ways or, if it `hasShares`, shares of the others as a chart computes them itself. */
export function isReproduced(column: number, columns: FigureColumns, hasShares = true): boolean {
  const name = columnHead(column, columns);
  if (SUMS.test(name) && isSum(column, { ...columns, all: [...columns.all, column] })) return true;
  if (isChangeName(name)) return areChanges(column, columns);
  if (isRestated(column, columns)) return true;
  if (!SHARES.test(name)) return false;
  return OF_TARGET.test(name) ? areRatios(column, columns) : hasShares && areShares(column, columns);
}
