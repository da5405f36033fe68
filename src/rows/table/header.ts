import { isFigure } from '../cell.js';
import type { PeriodConvention } from '../../written/cell-period.js';
import { namesOf } from '../names/column-names.js';
import { isOwnerName } from '../names/subject-name.js';
import { columnReadingOf, needsOthers } from '../columns/column-reading.js';
import { nameOf } from '../../written/name.js';
import { daysOf } from '../../written/numeric-day.js';
import type { NamedColumns } from '../columns/column-search.js';
import { SAMPLE, isEmpty, textAt, trimmed, type Cell, type LangOf, type Line } from '../grid.js';
import { partHead, periodIn, readPeriodHead, yearIn } from '../columns/period-head.js';
import { isBandedHead } from './banded-head.js';
import { isWordedFigure } from './worded-first.js';

/** True for a year with a unit, which may as well be a figure: `2023 £m`. */
const isYearWithUnit = (text: string): boolean => readPeriodHead(text)?.unit !== undefined;

/** True if a figure has the unit of a year with one, so that the year may be a figure: `412 £m` and `2023 £m`. No share is of 2,023%. */
const hasSameUnit = (text: string, year: string): boolean =>
  !year.includes('%') &&
  /\d/.test(text) &&
  text.trim().endsWith(year.replace(/^.*\d(?<!\p{Sc} ?['’]?0+)[\s,:]*/su, '').trim());

/** True for a number of which nobody would say that it is a year: 7173. */
export const isCount = (text: string): boolean => /^\s*\d+\s*$/.test(text) && yearIn(text) === undefined;

/** The years in the cells of a line after the first. NaN of any other text. */
const yearsOf = ({ cells: [, ...cells] }: Line): readonly number[] =>
  cells.filter((cell) => !isEmpty(cell)).map(({ text }) => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN));

/** True for numbers each of which is larger than the one before. */
const areRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => !i || number > (numbers[i - 1] ?? NaN));

/** True for a first line of years that few write of, such as 1650: next to "Region", or three and more in their order. */
function areOfHistory(first: Line): boolean {
  const years = yearsOf(first);
  return isOwnerName(textAt(first, 0)) || (years.length > 2 && areRising(years));
}

/** True for years above numbers that may be years as well: next to "Region", or one after the other above some that do not rise from column to column, as the start and the end of a phase do. */
function areYearsAboveCounts([first, ...below]: readonly Line[]): boolean {
  if (isOwnerName(textAt(first, 0))) return true;
  const years = first ? yearsOf(first) : [];
  const [step = 0, more] = new Set(years.slice(1).map((year, i) => year - (years[i] ?? NaN)));
  return (
    Math.abs(step) === 1 && more === undefined && below.length > 1 && !below.every((line) => areRising(yearsOf(line)))
  );
}

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
  // Nobody writes of the year 5000.
  if (/^\s*[3-9]\d{3}\s*$/.test(first)) return false;
  // 1200 next to "Grants" is a figure.
  if (/^\s*(?:0\d|1[0-7]|2[2-9])\d\d\s*$/.test(first) && !isOfHistory) return false;
  if (yearIn(first)) return isAboveCounts || others.some((text) => yearIn(text) === undefined);
  if (isYearWithUnit(first)) return !others.some((text = '') => isYearWithUnit(text) || hasSameUnit(text, first));
  if (!daysOf(first).length && !readPeriodHead(first, undefined, periods)) return false;
  const isFigureBelow = (text = ''): boolean => isCount(text) || periodIn(text) === undefined;
  // The only times of rows may be those of phases: "2024-03" above "2024-05".
  return width > 2 ? others.some(isFigureBelow) : others.length > 1 && others.every(isFigureBelow);
}

/** True for a day of a year that nobody names, and for a month or the like: "12 Mar", "Q3". */
const isDayOfYear = ({ text }: Cell, langOf: LangOf): boolean =>
  text.length < 40 && /\d/.test(text) && partHead(text, langOf({ text })) !== undefined;

/** True if a cell is a day, a month or the like, of a year that it may not name, above others of this kind, or in the first column a year above years. Numbers below a period may be figures. */
function isAmongPeriods(lines: readonly Line[], column: number, langOf: LangOf): boolean {
  const [first, ...below] = lines.slice(0, SAMPLE).flatMap((line) => line.cells[column] ?? []);
  const others = below.filter((cell) => !isEmpty(cell));
  const isAlike = (cell: Cell): boolean =>
    column === 0 && yearIn(first?.text)
      ? yearIn(cell.text) !== undefined
      : /[^\d.,\s]/.test(cell.text) &&
        (periodIn(cell.text, langOf(cell)) !== undefined || (column === 0 && isDayOfYear(cell, langOf)));
  return first !== undefined && isAlike(first) && others.filter(isAlike).length * 2 > others.length;
}

/** A unit whose only digits are those of its scale: "£'000", "000s". */
const THOUSANDS = /^\s*\(?(?:\p{Sc}|[A-Z]{3}|in)?\s?\(?['’]?000s?\)?\s*$/u;

/** True for lines of a figure in front of a name: `412,backers` above `9,days to go`, `82p,Charitable work` above `14p,Fundraising`. A year heads figures that are none. */
const areFiguresFirst = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  (yearIn(textAt(lines[0], 0)) === undefined || lines.every((line) => yearIn(textAt(line, 0)) !== undefined)) &&
  lines.every(({ cells: [first, second, ...others] }) => {
    const text = first?.text.trim() ?? '';
    const isAmount = !!first && /\d/.test(text) && isFigure(first);
    return (
      (isAmount || /^\d{1,3}p$/.test(text)) &&
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

/** True if the first line is a header: it is no period among periods and no cell after its first is a number, or it has a name that the page or the contract knows. */
export function isHeader(lines: readonly Line[], named: NamedColumns, langOf: LangOf): boolean {
  const [first] = lines;
  if (!first || first.part) return false;
  const names = trimmed(first.cells, 0).map(({ text }) => nameOf(text));
  const isNamed = named.some(([, text]) => names.includes(nameOf(text)));
  if (isNamed || [...namesOf('label'), ...namesOf('period')].includes(names[0] ?? '')) return true;
  if (isBandedHead(lines) || areLengthsAbove(lines)) return true;
  if (lines.length < 2 && names.length > 1) {
    const [head, ...others] = trimmed(first.cells, 0).map(({ text }) => text);
    // A time names no column of a file of one line, and several years name some.
    if (head && periodIn(head) !== undefined) return false;
    if (others.length > 1 && others.every((text) => yearIn(text) !== undefined)) return true;
  }
  if (areFiguresFirst(lines) || names.some((_, column) => isAmongPeriods(lines, column, langOf))) return false;
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
      : isValue(cell, column) || (!THOUSANDS.test(cell.text) && isWordedFigure(lines, column)),
  );
}
