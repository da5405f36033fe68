import { isFigure } from '../cell.js';
import { isEmpty, SAMPLE, type Cell, type Line, textAt, trimmed, type LangOf } from '../grid.js';
import { isAboutYear, isRecentYear, readPeriodHead, partHead, periodIn, yearIn } from '../columns/period-head.js';
import { isOfTwoYears } from '../names/derived-name.js';
import { isOwnerName } from '../names/subject-name.js';
import type { PeriodConvention } from '../../written/cell-period.js';
import { fieldNames } from '../names/column-names.js';
import { columnReadingOf, needsOthers } from '../columns/column-reading.js';
import { nameOf } from '../../written/name.js';
import { daysOf } from '../../written/numeric-day.js';
import { readPartialYear } from '../../written/partial-year.js';
import { isStartHead } from '../columns/span-columns.js';
import { AMOUNT_OF, areNoHeads, isWordedFigure } from './worded-figure.js';
import type { NamedColumns } from '../columns/column-search.js';

/** The sign of a bound before its number, or of a bound or a range after one. No plus or minus of a figure, nor a dash in place of one. */
const BOUND = /^[<>≤≥] ?\d|\d ?[+–—-]|\d to /;

/** A number of four digits, which is an amount and no band. */
const FOUR_DIGITS = /\d[.,\s]?\d{3}/;

/** A sign of per cents that is no unit in brackets, as in "0–14 (%)". */
const PER_CENT = /%(?!\s*\)\s*$)/;

/** True for a band that may head a column: "0–14", "65+", "<18 weeks". */
export const isBandHead = (cell: Cell): boolean =>
  isFigure(cell) && BOUND.test(cell.text) && !FOUR_DIGITS.test(cell.text) && !PER_CENT.test(cell.text);

/** Number of cells at the start that count from 0 or 1, or down to one of these: 3 of "1, 2, 3, 4+", 5 of "5, 4, 3, 2, 1". */
function countedOf(cells: readonly Cell[]): number {
  const numbers = cells.map(({ text }) => Number(text || NaN));
  const [first = NaN, second = NaN] = numbers;
  const step = second < first ? -1 : 1;
  const end = numbers.findIndex((number, i) => number !== first + step * i);
  const count = end < 0 ? cells.length : end;
  return [0, 1].includes(step > 0 ? first : (numbers[count - 1] ?? NaN)) ? count : 0;
}

/** Fewest columns that are counted, of which the last may be open: "Nights, 1, 2, 3, 4+". */
const FEWEST_COUNTED = 4;

/** True if the rows with figures among some have no steps, and not only bands: a figure may be suppressed as "<5". */
function areFigures(rows: readonly Line[], isCounted: boolean): boolean {
  const below = rows
    .map(({ cells: [, ...others] }) => others.filter((cell) => !isEmpty(cell)))
    .filter((cells) => cells.some(isFigure));
  return below.length > 0 && below.every((cells) => !cells.every(isBandHead) && !(isCounted && countedOf(cells) > 1));
}

/** True if the first of some rows is a header with bands or counted steps among its names, above figures that are neither: "Area, 0–14, 15–64, 65+", "Nights, 1, 2, 3, 4+". One band alone may as well be the first figure. */
function isBandedHead(lines: readonly Line[]): boolean {
  const [name, ...heads] = lines[0]?.cells.filter((cell) => !isEmpty(cell)) ?? [];
  if (!name || isFigure(name) || new Set(heads.map(({ text }) => text.trim())).size < heads.length) return false;
  const counted = countedOf(heads);
  const rest = heads.slice(counted);
  const bands = rest.filter(isBandHead).length;
  const areNames = rest.every((cell) => isBandHead(cell) || !isFigure(cell));
  const isStepped = counted === 0 ? bands > 0 && heads.length > 1 : counted + bands >= FEWEST_COUNTED;
  return areNames && isStepped && areFigures(lines.slice(1, SAMPLE + 1), counted > 0);
}

/** True for a year with a unit, which may as well be a figure: `2023 £m`. */
const isYearWithUnit = (text: string): boolean => readPeriodHead(text)?.unit !== undefined;

/** True if a figure has the unit of a year with one, so that the year may be a figure: `412 £m` and `2023 £m`. No share is of 2,023%. */
const hasSameUnit = (text: string, year: string): boolean =>
  !year.includes('%') &&
  /\d/.test(text) &&
  text.trim().endsWith(year.replace(/^.*\d(?<!\p{Sc} ?['’]?0+)[\s,:]*/su, '').trim());

/** True for a number of which nobody would say that it is a year: 7173. */
export const isCount = (text: string): boolean => /^\s*\d+\s*$/.test(text) && yearIn(text) === undefined;

/** A number of four digits, such as a year, and nothing else. */
const ONLY_FOUR_DIGITS = /^\s*\d{4}\s*$/;

/** The years in the cells of a line after the first. NaN of any other text. */
const yearsOf = ({ cells: [, ...cells] }: Line): readonly number[] =>
  cells.filter((cell) => !isEmpty(cell)).map(({ text }) => (ONLY_FOUR_DIGITS.test(text) ? Number(text) : NaN));

/** True for numbers each of which is larger than the one before. */
const areRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => !i || number > (numbers[i - 1] ?? NaN));

/** True for a first line of years that few write of, such as 1650: next to "Region", or three and more in their order. */
function areOfHistory(first: Line): boolean {
  const years = yearsOf(first);
  return isOwnerName(textAt(first, 0)) || (years.length > 2 && areRising(years));
}

/** Heads of names of whatever has figures, in English, German, French and Spanish. */
const OF_ITEMS =
  /^(?:items?|kpis?|metrics?|indicators?|measures?|activit(?:y|ies)|posten|indikator(?:en)?|indicateurs?|postes?|indicador(?:es)?|conceptos?)$/i;

/** True for years above numbers that may be years as well: next to "Region", "Item" or nothing, or one after the other above some that do not rise from column to column, as the start and the end of a phase do. */
function areYearsAboveCounts([first, ...below]: readonly Line[]): boolean {
  const corner = textAt(first, 0).trim();
  if (isOwnerName(corner) || OF_ITEMS.test(corner)) return true;
  // A row has a name.
  if (corner === '' && below.length > 0 && below.every((line) => textAt(line, 0).trim())) return true;
  const years = first ? yearsOf(first) : [];
  const [step = 0, more] = new Set(years.slice(1).map((year, i) => year - (years[i] ?? NaN)));
  return (
    Math.abs(step) === 1 && more === undefined && below.length > 1 && !below.every((line) => areRising(yearsOf(line)))
  );
}

/** Most years between two that are heads of a line without rows. */
const MOST_BETWEEN = 10;

/** True for several years, of which each is few after or before the one next to it. "Volunteers,1850,2000" has figures. */
const areOneByOne = (years: readonly number[]): boolean =>
  years.length > 1 && years.every((year, i) => Math.abs(year - (years[i - 1] ?? year)) <= MOST_BETWEEN);

/** A year of which most reports are, and which heads figures of any size: from 1950 to 2039. */
const REPORTED_YEAR = /^\s*(?:19[5-9]|20[0-3])\d\s*$/;

/** True for figures of one size, of which the first may be a year: "Food,1870" above "Homes,6031". */
const areOfFourDigits = (first: string, below: readonly (string | undefined)[]): boolean =>
  below.length > 0 && !REPORTED_YEAR.test(first) && [first, ...below].every((text = '') => ONLY_FOUR_DIGITS.test(text));

/** A first line and those below it, and how the times in it are read. */
interface FirstLine {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly periods: PeriodConvention;
  readonly isOfHistory: boolean;
  readonly isAboveCounts: boolean;
}

/** True if a cell with digits heads a column: a year or another period above figures that are none. */
function isPeriodHeading({ lines, width, periods, isOfHistory, isAboveCounts }: FirstLine, column: number): boolean {
  const [first, ...others] = lines.map(({ cells }) => cells[column]?.text);
  if (width < 2 || first === undefined) return false;
  if (isOfTwoYears(first)) return !others.some((text = '') => isOfTwoYears(text));
  // Nobody writes of the year 5000.
  if (/^\s*[3-9]\d{3}\s*$/.test(first)) return false;
  // 1200 next to "Grants" is a figure.
  if (ONLY_FOUR_DIGITS.test(first) && !isRecentYear(first) && !isOfHistory) return false;
  if (width === 2 && !isOfHistory && !isAboveCounts && areOfFourDigits(first, others)) return false;
  if (yearIn(first)) return isAboveCounts || others.some((text) => yearIn(text) === undefined);
  if (isYearWithUnit(first)) return !others.some((text = '') => isYearWithUnit(text) || hasSameUnit(text, first));
  const isTime = daysOf(first).length > 0 || !!(readPeriodHead(first, undefined, periods) ?? readPartialYear(first));
  if (!isTime) return areDaysAbovePercents(first, others);
  const isFigureBelow = (text = ''): boolean => isCount(text) || periodIn(text) === undefined;
  // The only times of rows may be those of phases: "2024-03" above "2024-05".
  return width > 2 ? others.some(isFigureBelow) : others.length > 1 && others.every(isFigureBelow);
}

/** True for a day above per cents, as that of a poll is: "14 May" above "43%". */
const areDaysAbovePercents = (first: string, below: readonly (string | undefined)[]): boolean =>
  partHead(first) !== undefined &&
  /\d/.test(first) &&
  below.length > 0 &&
  below.every((text = '') => /^\s*\d[\d.,]* ?%\s*$/.test(text));

/** True for a day of a year that nobody names, and for a month or the like: "12 Mar", "Q3". */
const isDayOfYear = ({ text }: Cell, langOf: LangOf): boolean =>
  text.length < 40 && /\d/.test(text) && partHead(text, langOf({ text })) !== undefined;

/** True if a cell is a day, a month or the like, of a year that it may not name, above others of this kind, or in the first column a year above years. Numbers below a period may be figures. */
function isAmongPeriods(lines: readonly Line[], column: number, langOf: LangOf): boolean {
  const [first, ...below] = lines.slice(0, SAMPLE).flatMap((line) => line.cells[column] ?? []);
  const others = below.filter((cell) => !isEmpty(cell));
  if (column === 0 && isAboutYear(first?.text ?? ''))
    return others.some(({ text }) => isAboutYear(text) || yearIn(text) !== undefined);
  const isAlike = (cell: Cell): boolean =>
    column === 0 && yearIn(first?.text)
      ? yearIn(cell.text) !== undefined
      : /[^\d.,\s]/.test(cell.text) &&
        (periodIn(cell.text, langOf(cell)) !== undefined || (column === 0 && isDayOfYear(cell, langOf)));
  return first !== undefined && isAlike(first) && others.filter(isAlike).length * 2 > others.length;
}

/** True for a first line of codes of one length, next to "Area" or the like: "Area, 4100, 4200". */
function areCodesOfColumns(first: Line): boolean {
  const [name, ...codes] = trimmed(first.cells, 0).map(({ text }) => text.trim());
  const [code = '', second] = codes;
  const areAlike = codes.every((one) => /^\d{3,6}$/.test(one) && one.length === code.length);
  return second !== undefined && areAlike && areRising(codes.map(Number)) && isOwnerName(name);
}

/** A unit whose only digits are those of its scale: "£'000", "000s". */
const THOUSANDS = /^\s*\(?(?:\p{Sc}|[A-Z]{3}|in)?\s?\(?['’]?000s?\)?\s*$/u;

/** True for lines of a figure in front of a name: `412,backers` above `9,days to go`, `82p,Charitable work` above `14p,Fundraising`, `83 trees,Oak` above `11 trees,Ash`. A year heads figures that are none. */
const areFiguresFirst = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  (yearIn(textAt(lines[0], 0)) === undefined || lines.every((line) => yearIn(textAt(line, 0)) !== undefined)) &&
  lines.every(({ cells: [first, second, ...others] }) => {
    const text = first?.text.trim() ?? '';
    const isAmount = !!first && /\d/.test(text) && isFigure(first);
    return (
      (isAmount || /^\d{1,3}p$/.test(text) || AMOUNT_OF.test(text)) &&
      !!second &&
      /\p{L}/u.test(second.text) &&
      !isFigure(second) &&
      others.every(isEmpty)
    );
  });

/** A number with a letter that may be a unit or a scale: "1500 m", "5k". */
const LETTERED = /^\s*\d[\d.,]*\s?\p{L}\s*$/u;

/** True for a first line of several lengths, above numbers without a letter: "100 m" and "200 m" above seconds, no millions. */
function areLengthsAbove([first, ...below]: readonly Line[]): boolean {
  const [, ...heads] = trimmed(first?.cells ?? [], 0);
  const others = below.slice(0, SAMPLE).flatMap(({ cells }) => cells.slice(1));
  return (
    heads.length > 1 &&
    below.length > 1 &&
    heads.every(({ text }) => LETTERED.test(text)) &&
    !others.some(({ text }) => /\p{L}/u.test(text))
  );
}

/** True for a first line with the day of an event above figures, next to the name of a start or in a column with another day: "Created, 14 January 2025" above "Closing date, 14 July 2025". A list of facts has no header. */
function isFactOfDay([first, ...below]: readonly Line[], langOf: LangOf): boolean {
  const isDay = (line: Line | undefined): boolean => {
    const cell = line?.cells[1];
    const period = cell && periodIn(cell.text, langOf(cell));
    return (!!period && /^\d{4}-\d\d-\d\d$/.test(period)) || (!!cell && isDayOfYear(cell, langOf));
  };
  const others = below.slice(0, SAMPLE);
  const hasFigures = others.some(({ cells: [, second] }) => second && !isEmpty(second) && isFigure(second));
  return (
    !!first &&
    trimmed(first.cells, 0).length === 2 &&
    isDay(first) &&
    hasFigures &&
    (isStartHead(textAt(first, 0)) || others.some(isDay))
  );
}

/** True if the first line is a header: it is no period among periods and no cell after its first is a number, or it has a name that the page or the contract knows. */
export function isHeader(lines: readonly Line[], named: NamedColumns, langOf: LangOf): boolean {
  const [first] = lines;
  if (!first || first.part) return false;
  const names = trimmed(first.cells, 0).map(({ text }) => nameOf(text));
  const isNamed = named.some(([, text]) => names.includes(nameOf(text)));
  if (isNamed) return true;
  if (isFactOfDay(lines, langOf)) return false;
  if ([...fieldNames('label'), ...fieldNames('period')].includes(names[0] ?? '')) return true;
  if (isBandedHead(lines) || areLengthsAbove(lines) || (lines.length > 1 && areCodesOfColumns(first))) return true;
  if (lines.length < 2 && names.length > 1) {
    const [head, ...others] = trimmed(first.cells, 0).map(({ text }) => text);
    // A time names no column of a file of one line, and several years name some.
    if (head && periodIn(head) !== undefined) return false;
    if (others.every((text) => yearIn(text) !== undefined)) return areOneByOne(yearsOf(first));
  }
  if (areFiguresFirst(lines) || areNoHeads(lines)) return false;
  if (names.some((_, column) => isAmongPeriods(lines, column, langOf))) return false;
  const texts = first.cells.flatMap(({ text }) => (needsOthers(text) ? text : []));
  const { periods } = columnReadingOf(texts, 'other');
  const line = {
    lines,
    width: names.length,
    periods,
    isOfHistory: areOfHistory(first),
    isAboveCounts: areYearsAboveCounts(lines),
  };
  // "k. A." next to other answers heads those who gave none.
  const areWords = first.cells.filter((cell) => /\p{L}{2}/u.test(cell.text) && !isFigure(cell)).length > 2;
  const isAnswer = ({ text }: Cell): boolean => areWords && /\p{L}/u.test(text) && !/\d/.test(text);
  const isValue = (cell: Cell, column: number): boolean =>
    isFigure(cell) && !isAnswer(cell) && !isEmpty(cell) && !THOUSANDS.test(cell.text) && !isPeriodHeading(line, column);
  // The only cell of a line is no name of rows, and may be a value.
  return !first.cells.some((cell, column) =>
    column === 0
      ? names.length < 2 && isValue(cell, column)
      : isValue(cell, column) ||
        (!THOUSANDS.test(cell.text) && isWordedFigure(lines, column) && !isPeriodHeading(line, column)),
  );
}
