import { periodOfName } from '../../written/part-of-year.js';
import { yearIn } from '../columns/period-head.js';
import { PERIOD_FORM } from '../../statistics/period.js';
import { readCellPeriod } from '../../written/cell-period.js';
import { nameOf } from '../../written/name.js';
import { isNameOf } from '../names/column-names.js';
import { SUMS } from '../names/derived-name.js';
import { readPartialYear } from '../../written/partial-year.js';
import { isEmpty, textAt, withCells, type Cell, type Line, type LangOf } from '../grid.js';
import { numberUpTo, tidy } from '../../written/numeral.js';
import { emptyColumns, withTexts, type Body, type Tidying } from './body.js';
import { dayInMonth, monthInYear } from './month-parts.js';

/** Headers of columns of years that need not be those of the calendar. */
const FISCAL = /^(?:(?:financial|fiscal|reporting) year|fy|geschäftsjahr)$/;

/** Headers of columns that have a part of each period. */
const PARTS = {
  year: /^(?:calendar )?(?:year|yr|jahr|année|año|ano)$/,
  month: /^(?:month|mth|monat|mois|mes)(?: (?:name|number|no\.?))?$/,
  quarter: /^(?:quarter|qtr|quartal|trimestre)$/,
  week: /^(?:iso )?(?:week|woche|kw|semaine|semana)(?: (?:number|no\.?))?$/,
  code: /^(?:period|period code)$/,
  day: /^(?:day|date)(?: of (?:the )?month)?$|^(?:tag|jour|día)$/,
};

/** Short headers of the parts of a time, by the header of the year next to them. Next to "Year", "MO" may be Missouri, and "mm" is a length. */
const SHORT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  yr: { mo: 'month', wk: 'week' },
  yyyy: { yyyy: 'year', mm: 'month', dd: 'day' },
};

/** Unit of time that a column numbers or names without its year, or codes of several units: `M01`, `Q1`. */
type Part = 'month' | 'quarter' | 'week' | 'code';

/** The period that a year and a number make, of the unit in the header of the number. */
function periodOfNumber(text: string, year: string, part: Exclude<Part, 'month'>): string | undefined {
  // Statistics of work in the US have the average of the year after its last month.
  if (part === 'code') return /^(?:M13|Q05|S03|A01)$/.test(text) ? year : undefined;
  const count = part === 'quarter' ? text : text.replace(/^(?:W|KW|S|week|woche|semaine|semana) ?/i, '');
  const number = numberUpTo(part === 'quarter' ? 4 : 53, count);
  return number && (part === 'quarter' ? `${year}-Q${+number}` : `${year}-W${number}`);
}

/** The columns of a body that have a part of each period. */
interface PartColumns {
  readonly year: number;
  readonly part: Part;
  readonly column: number;
  /** True if the years are financial years, such as `2022-23`. */
  readonly isFiscal?: boolean;
  /** Column of the days of months. */
  readonly day?: number | undefined;
}

/** The columns below "Year" and "Month", "Quarter" or "Week"; `undefined` if there are none. */
function partColumnsOf(header: Line): PartColumns | undefined {
  const written = header.cells.map(({ text }) => nameOf(text));
  const short = SHORT[written.find((name) => name in SHORT) ?? ''] ?? {};
  const names = written.map((name) => short[name] ?? name);
  const find = (part: keyof typeof PARTS): number => names.findIndex((name) => PARTS[part].test(name));
  const fiscal = names.findIndex((name) => FISCAL.test(name));
  // Of a year of its own only the quarters are known.
  if (fiscal >= 0 && find('quarter') >= 0)
    return { year: fiscal, part: 'quarter', column: find('quarter'), isFiscal: true };
  const year = find('year');
  const part = (['month', 'quarter', 'week', 'code'] as const).find((one) => find(one) >= 0);
  if (year < 0 || !part) return undefined;
  const day = part === 'month' ? find('day') : -1;
  return { year, part, column: find(part), ...(day >= 0 && { day }) };
}

/** The quarter of a financial year: `2022/23 Q4` of "2022-23" and "Q4". `undefined` if one of them cannot be read. */
function fiscalQuarter(year: string, quarter: string): string | undefined {
  const number = periodOfName(quarter, '2000')?.slice(6) ?? numberUpTo(4, quarter)?.slice(1);
  const period = number && readCellPeriod(`Q${number} ${/^\d{4}$/.test(year) ? `FY${year}` : year}`);
  return period && PERIOD_FORM.test(period) ? period : undefined;
}

/** The period of a row whose parts are in several cells; `undefined` if one of them cannot be read. */
function joinedPeriod(
  { cells }: Line,
  { year, part, column, isFiscal, day }: PartColumns,
  langOf: LangOf,
): string | undefined {
  const [first, second] = [cells[year], cells[column]];
  if (isFiscal) return fiscalQuarter(tidy(first?.text ?? ''), tidy(second?.text ?? ''));
  const written = yearIn(first?.text);
  if (!written || !second) return undefined;
  const [text, lang] = [tidy(second.text), langOf(second)];
  if (part === 'month') {
    const month = monthInYear(text, written, lang);
    return month && day !== undefined ? dayInMonth(tidy(cells[day]?.text ?? ''), month) : month;
  }
  return (part === 'week' ? undefined : periodOfName(text, written, lang)) ?? periodOfNumber(text, written, part);
}

/** A text of three numbers or more, such as a date. */
const THREE_NUMBERS = /^\D*\d+\D+\d+\D+\d+/;

/** True if a third column, of times, has the whole day of each row, so that the year and the month only repeat it: "2017" and "3" next to "09.03.2017". */
function hasWholeDays({ header, rows }: Body, { year, part, column }: PartColumns): boolean {
  if (part !== 'month') return false;
  const isDay = (line: Line, day: number): boolean => {
    const numbers = THREE_NUMBERS.exec(textAt(line, day))?.[0].match(/\d+/g) ?? [];
    return [year, column].every((one) => numbers.some((number) => +number === Number(textAt(line, one) || NaN)));
  };
  // "Released" next to a month is the time of no figure.
  const isTime = (one: number): boolean => one !== year && one !== column && isNameOf('period', textAt(header, one));
  const days = [...(header?.cells.keys() ?? [])].filter(isTime);
  return rows.length > 0 && days.some((day) => rows.every((line) => isDay(line, day)));
}

/** A body in which the years, months, quarters or weeks and days of several columns are one period: "2023" below "Year" and "3" below "Month" are `2023-03` below "Month". It stays if one row cannot be read so. */
export function joinPeriods(body: Body, { langOf, hasPeriod }: Tidying): Body {
  const { header, rows } = body;
  const columns = header && !hasPeriod && partColumnsOf(header);
  if (!columns) return body;
  const { year, column, day } = columns;
  if (hasWholeDays(body, columns)) return emptyColumns(body, [year, column]);
  const joined: Line[] = [];
  for (const line of rows) {
    const isBlank = [year, column].every((one) => isEmpty(line.cells[one]));
    const period = joinedPeriod(line, columns, langOf);
    if (!period && !isBlank) return body;
    joined.push(period ? withCells(line, (cell, i) => (i === column ? { text: period } : cell)) : line);
  }
  return emptyColumns({ ...body, rows: joined }, day === undefined ? [year] : [year, day]);
}

/** A day with two digits for its year: "9/24/06". */
const SHORT_DAY = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)$/;

/** A body whose days have the centuries of the years in a column of their own: "9/24/1906" of "9/24/06" next to "1906". Days of which one is of another year stay. */
export function withCenturies(body: Body): Body {
  const { header, rows } = body;
  const year = header?.cells.findIndex(({ text }) => PARTS.year.test(nameOf(text))) ?? -1;
  if (year < 0) return body;
  const isOfYear = (row: Line, column: number): boolean => {
    const [, , digits] = SHORT_DAY.exec(textAt(row, column)) ?? [];
    return digits !== undefined && yearIn(row.cells[year]?.text)?.slice(2) === digits;
  };
  const hasDay = (row: Line, column: number): boolean => SHORT_DAY.test(textAt(row, column));
  const columns = [...(header?.cells.keys() ?? [])].filter(
    (column) =>
      rows.some((row) => hasDay(row, column)) && rows.every((row) => !hasDay(row, column) || isOfYear(row, column)),
  );
  if (!columns.length) return body;
  return withTexts(body, ({ text }, column, row) =>
    columns.includes(column) && isOfYear(row, column) ? text.trim().slice(0, -2) + textAt(row, year) : undefined,
  );
}

/** A cell of a table of years by months or quarters: the indices of its row and its column, and its period. */
export interface CalendarCell {
  readonly row: number;
  readonly column: number;
  readonly period: string;
}

/** The cells of a body whose rows are months or quarters below heads that are years, or the other way round, without totals: "Jan" below "2023" is `2023-01`. Empty for any other. */
export function calendarCells(
  { header, rows }: Pick<Body, 'header' | 'rows'>,
  langOf: LangOf,
): readonly CalendarCell[] {
  const heads = header?.cells ?? [];
  const isPart = (cell: Cell): boolean => periodOfName(cell.text, '2000', langOf(cell)) !== undefined;
  const yearOf = (cell: Cell): string | undefined =>
    yearIn(cell.text) ?? readPartialYear(cell.text, langOf(cell))?.period;
  const isYear = (cell: Cell): boolean => yearOf(cell) !== undefined;
  if (heads.filter((cell) => isPart(cell) || isYear(cell)).length < 2) return [];
  const firsts = rows.flatMap(({ cells: [first] }, row) =>
    first && !SUMS.test(nameOf(first.text)) ? [{ cell: first, row }] : [],
  );
  const areYears = firsts.every(({ cell }) => isYear(cell));
  if (!areYears && !firsts.every(({ cell }) => isPart(cell))) return [];
  const columns = heads.flatMap((cell, column) =>
    column > 0 && (areYears ? isPart : isYear)(cell) ? [{ cell, column }] : [],
  );
  if (columns.length < 2) return [];
  return firsts.flatMap(({ cell: first, row }) =>
    columns.flatMap(({ cell: head, column }) => {
      const [year, part] = areYears ? [first, head] : [head, first];
      const period = periodOfName(part.text, yearOf(year) ?? '', langOf(part));
      return period ? [{ row, column, period }] : [];
    }),
  );
}
