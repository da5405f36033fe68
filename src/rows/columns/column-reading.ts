import { readYearPair, yearsWithin, type PeriodConvention } from '../../written/cell-period.js';
import { daysOf, NUMERIC_DAY, SHORT_NUMERIC_DAY, bareNumericDay, type DayOrder } from '../../written/numeric-day.js';
import { isNameOf } from '../names/column-names.js';
import { hasLossInBrackets } from '../names/loss-name.js';
import { nameOf } from '../../written/name.js';
import { decide, type Decided } from '../../contract/figure-reading.js';
import { minutesIn } from '../../written/minutes.js';
import { CONTINENTAL, tidy } from '../../written/numeral.js';
import { readMarkedPeriod } from '../../written/period-mark.js';
import { textAt, type FileKind, type Line } from '../grid.js';
import { levelIn } from './interval-level.js';
import { strokesIn, type Strokes } from './strokes.js';
import { spanIn, withoutSpan, type PeriodSpan } from '../../written/period-span.js';

/** Options of reading the cells of one column: what all of them decide for each. */
export interface ColumnReading extends Strokes {
  /** Convention of its numbers, for a column of a file. Undefined if the language decides. */
  readonly convention?: Decided;
  /** True if a letter after some of its numbers is a mark: `p` of a provisional figure, `d` of another definition. After each of its numbers they may be pence and days. */
  readonly hasMarks?: boolean;
  /** True if a `p` after a number is pence, since other figures of the column are in pounds. */
  readonly hasPence?: boolean;
  /** True if some of its cells are times of several units: next to "1h 20m", "45m" is no million. */
  readonly hasTimes?: boolean;
  /** True if its header says what is in brackets: "Surplus/(deficit)". */
  readonly hasLosses?: boolean;
  /** Level in per cent of the intervals after its figures, from its header: `95` of "Prevalence (95% CI)". */
  readonly level?: string;
  readonly periods: PeriodConvention;
  /** Window of its periods, as its header says. */
  readonly span?: PeriodSpan;
}

/** The numbers of a day in numbers alone. */
const daysIn = (text: string): RegExpExecArray | null => {
  // Nearly no figure and no name ends so.
  if (!/(?<!\d)\d\d?([/.-])\d\d?\1\d+(?:\s*$|,? \d\d?:\d\d)/.test(text)) return null;
  const day = bareNumericDay(text);
  return NUMERIC_DAY.exec(day) ?? SHORT_NUMERIC_DAY.exec(day);
};

/** The order of day and month that one cell at least needs, if none needs the other: `31/03/2021`. */
function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    const [, first = 0, , second = 0] = daysIn(text) ?? [];
    if (+first > 12) orders.add('day-first');
    if (+second > 12) orders.add('month-first');
  }
  const [order, more] = orders;
  return more ? undefined : order;
}

/** Rows that are searched for the first day of a column. */
const MOST_SEARCHED = 20;

/** The order that some columns of days need, if none needs the other: a start of `01/04/2023` has that of an end of `30/06/2023`. Columns without a day in their first rows are not read. */
export function commonDayOrder(width: number, rows: readonly Line[]): DayOrder | undefined {
  const first = rows.find((row) => row.cells.some(({ text }) => text.trim()));
  const start = first ? rows.indexOf(first) : 0;
  const hasDays = (column: number): boolean =>
    rows.slice(start, start + MOST_SEARCHED).some((row) => daysIn(textAt(row, column)) !== null);
  const columns = Array.from({ length: width }, (_, column) => column).filter(hasDays);
  const [order, more] = new Set(columns.flatMap((column) => dayOrderOf(rows.map((row) => textAt(row, column))) ?? []));
  return more ? undefined : order;
}

/** Heads of columns of months or quarters. */
const MONTHS = /(?:month|quarter|monat|quartal|mois|trimestre|mes(?:es)?)(?:s|e)?(?: |$)/;

/** True for all numbers from 1 to 12 and for every second, third or so of them: months or quarters. Others may be the days of a January that were no Sundays. */
function areMonths(numbers: readonly number[]): boolean {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  return numbers.length === 12 || (step > 1 && numbers.every((number, i) => number === first + i * step));
}

/** The order in which all texts are the first day of a month, if it is known of three months at least: `01/01/2021`, `01/04/2021`, `01/07/2021`. Without a head of months, three days in a row of one January may be days. */
function monthlyOrderOf(texts: readonly string[], header: string): DayOrder | undefined {
  if (!texts.every((text) => daysIn(text))) return undefined;
  const days = texts.map(daysIn);
  const numbersAt = (part: number): readonly number[] =>
    [...new Set(days.map((day) => Number(day?.[part])))].sort((a, b) => a - b);
  const isKnown = (months: readonly number[]): boolean =>
    MONTHS.test(nameOf(header)) || numbersAt(4).length > 1 || areMonths(months);
  const areFirst = (day: number, month: number): boolean => {
    const [months, [first, more]] = [numbersAt(month), numbersAt(day)];
    return first === 1 && more === undefined && months.length > 2 && isKnown(months);
  };
  if (areFirst(1, 3)) return 'day-first';
  return areFirst(3, 1) ? 'month-first' : undefined;
}

/** A day, a quarter or a half whose year has two digits: `31-Mar-21`, `Q1-21`, `H1 21`. */
const SHORT_DAY = /^(?:[12]?\d|3[01]|0[1-9])[- ]\p{L}{3,}\.?[- ]'?\d\d$/u;
const SHORT_PART = /^(?:[QT][1-4]|H[12])(?:[- ]'?|')\d\d$/i;
/** A reporting year of two digits each: `20/21`, `FY20/21`. */
const SHORT_PAIR = /^(?:FY ?)?'?(\d\d)[/-]'?(\d\d)$/i;
const SHORT_MONTH = /^(\p{L}{3,})\.?([- ])'?(\d\d)$/u;

/** The day, month, quarter or year of a text, without the words of a span before it and the mark of its figure after it: `Sep-26` of "Sep-26 (provisional)". */
const datePart = (text: string): string => withoutSpan(tidy(readMarkedPeriod(text).text));

/** True for a text that may end with a year of two digits. */
const mayHaveShortYear = (text: string): boolean =>
  yearsWithin(datePart(text)) !== undefined ||
  [SHORT_DAY, SHORT_PART, SHORT_MONTH, SHORT_PAIR].some((form) => form.test(datePart(text)));

/** True for a text that the others of its kind help to read: it may end with a year of two digits, or is a day in numbers alone. */
export const needsOthers = (text: string): boolean =>
  mayHaveShortYear(text) || daysOf(text).length > 0 || SHORT_NUMERIC_DAY.test(bareNumericDay(text));

/** True if all texts are days in numbers alone, of which the last is the year: they begin with months and go on with days, or have at most two years, none of which is lower than a first number that is always the same. */
function areShortDays(texts: readonly string[]): boolean {
  const days = texts.map((text) => SHORT_NUMERIC_DAY.exec(bareNumericDay(text)));
  const [firsts, seconds, years] = [1, 3, 4].map((part) => new Set(days.map((day) => Number(day?.[part]))));
  if (!firsts || !seconds || !years || !days.length || days.includes(null)) return false;
  // Nobody writes a weekday before a year.
  if (texts.some((text) => /^\p{L}{2,}/u.test(text.trim()))) return true;
  if (Math.max(...firsts) <= 12 && Math.max(...seconds) > 12) return true;
  return days.length > 2 && years.size <= 2 && (firsts.size > 1 || Math.max(...firsts) <= Math.min(...years));
}

/** True if all texts are reporting years of two digits each, one after the other: `20/21`, `21/22`. Others are fractions. */
function areShortPairs(texts: readonly string[]): boolean {
  const years = texts.flatMap((text) => {
    const [, first = '', last = ''] = SHORT_PAIR.exec(text) ?? [];
    return first && (+first + 1) % 100 === +last ? [+first] : [];
  });
  const isNext = (year: number, i: number): boolean => i === 0 || Math.abs(year - (years[i - 1] ?? NaN)) % 98 === 1;
  return years.length > 1 && years.length === texts.length && years.every(isNext);
}

/** True if all texts are months and two digits of their year, `Mar-21`: one is no day, as in `Mar-98`, they go on from month to month while the year changes, or they are only two with a hyphen. Days, quarters and halves have one reading. */
function hasShortYears(texts: readonly string[]): boolean {
  if (!texts.every((text) => mayHaveShortYear(text) || SHORT_NUMERIC_DAY.test(bareNumericDay(datePart(text)))))
    return false;
  // Several series have each month once.
  const different = [...new Set(texts.map(datePart))];
  if ([SHORT_DAY, SHORT_PART].some((form) => different.every((text) => form.test(text)))) return true;
  if (areShortPairs(different) || areShortDays(different)) return true;
  const found = different.flatMap((text) => {
    const [, name, separator, digits] = SHORT_MONTH.exec(text) ?? [];
    return name && digits ? [{ name: name.toLowerCase(), separator, year: +digits }] : [];
  });
  if (!found.length || found.length < different.length) return false;
  if (found.some(({ year }) => year === 0 || year > 31)) return true;
  if (found.length === 2 && found.every(({ separator, year }) => separator === '-' && year > 9)) return true;
  const years = new Set(found.map(({ year }) => year));
  // Days of a month that is written before them would change from row to row.
  const steps = found
    .slice(1)
    .map(({ name, year }, i) => ({ isSame: name === found[i]?.name, by: year - (found[i]?.year ?? 0) }));
  const isEnough = found.length > 2 || different.length < texts.length;
  return (
    isEnough &&
    found.length > 1 &&
    years.size < found.length &&
    steps.every(({ isSame, by }) => !isSame && Math.abs(by) < 2)
  );
}

/** True for names of months with two digits below a head of months, quarters or years: `Mar-21` of "Year end" is no day. */
const areMonthsOf = (header: string, texts: readonly string[]): boolean =>
  [MONTHS, /(?:year|jahr|année|año)/].some((heads) => heads.test(nameOf(header))) &&
  texts.every((text) => SHORT_MONTH.test(datePart(text)));

/** True for years and names of months with two digits: `Dec-24` next to `2027` is no day, which would have a year. */
const areMonthsNextToYears = (texts: readonly string[]): boolean => {
  const others = texts.filter((text) => !/^(?:19|20)\d\d$/.test(text.trim()));
  const isBoth = others.length > 0 && others.length < texts.length;
  return isBoth && others.every((text) => SHORT_MONTH.test(datePart(text)));
};

/** Most years from the first to the last of several years. */
const MOST_YEARS = 20;

/** True if all texts are years and the last two digits of a later year, as many years on in each: `2010-12`, `2011-13`. As months they would be a year apart. A single text is no month itself. */
function areYearSpans(texts: readonly string[]): boolean {
  if (texts.some((text) => yearsWithin(datePart(text)) === undefined)) return false;
  const parts = new Set(texts.map(datePart));
  const [years, other] = new Set([...parts].map(yearsWithin));
  if (!years || other !== undefined || years > MOST_YEARS) return false;
  return parts.size > 1 || [...parts].some((text) => +text.slice(-2) > 12);
}

/** True for a year and its next, as well as for a month: `2011/12`. */
const isNextYear = (text: string): boolean =>
  (Number(text.trim().slice(2, 4)) + 1) % 100 === Number(text.trim().slice(5));

/** True if all numbers below a head of periods are days or months without separators: `20210331`, `202103`. Months may have a dot, as in "2021.03", or a stroke, unless all may be reporting years. */
const areDigits = (texts: readonly string[], header: string): boolean =>
  (isNameOf('period', header) || /\bmonth$/.test(nameOf(header))) &&
  texts.every((text) =>
    /^\s*(?:19|20)\d\d(?:[./]?(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\s*$/.test(text),
  ) &&
  !texts.every((text) => text.includes('/') && isNextYear(text));

/** True if all numbers below a head of periods are a year and the last two digits of the next: `202324` next to `202223`. Alone, `201112` may be a month. */
const areYearPairs = (texts: readonly string[], header: string): boolean =>
  (isNameOf('period', header) || /\byear$/.test(nameOf(header))) &&
  texts.length > 0 &&
  texts.every((text) => readYearPair(text)) &&
  (new Set(texts).size > 1 || texts.some((text) => +text.trim().slice(-2) > 12));

/** True if all texts below the head that Statistics Netherlands gives to periods are its codes of quarters: `2020KW01`. Elsewhere a "KW" is a German week. */
const areQuarters = (texts: readonly string[], header: string): boolean =>
  /^perio(?:ds|den)$/.test(nameOf(header)) && texts.every((text) => /^\s*\d{4}KW0[1-4]\s*$/.test(text));

/** True if the only numbers of a column with a `p` may be pence, next to figures in pounds: "23p" and "£4.7m". */
const hasPenceIn = (texts: readonly string[]): boolean =>
  texts.some((text) => text.includes('£')) &&
  texts.every((text) => !/\dp$/.test(text.trim()) || /^\d{1,3}p$/.test(text.trim()));

/** True if some numbers of a column have a `p`, and others have none or are too long to be pence: `1,881p`. So are those of which some have a `d`, and others nothing. */
function hasMarksIn(texts: readonly string[]): boolean {
  if (!texts.some((text) => /[pd]\s*$/.test(text))) return false;
  const numbers = texts.map((text) => text.trim()).filter((text) => /^[+−-]?\d/.test(text));
  if (hasPenceIn(texts)) return false;
  if (numbers.some((text) => /\d ?d$/.test(text)) && numbers.some((text) => /\d$/.test(text))) return true;
  return numbers.some((text) => /\dp$/.test(text)) && !numbers.every((text) => /^\d{1,3}p$/.test(text));
}

/** A number with a dot before each three digits, and no other separator. */
const DOTTED = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/;

/** A number with a dot before each three digits, and a scale in a language that writes thousands so: "92.700 Tsd. €", "1.200 miles de euros". */
const DOTTED_SCALE =
  /^\p{Sc}? ?[-+]?[1-9]\d{0,2}(?:\.\d{3})+ (?:tsd|tausend|mio|millionen|mrd|milliarden|miles|millones)\b/iu;

/** A currency of countries that write thousands with dots, none of which has thousandths. */
const DOTTED_CURRENCY = /€|R\$|(?<!\p{L})(?:EUR|euros?|BRL|reais)(?!\p{L})/iu;

/** True for money in thousands with dots, each of this form, if one is of ten thousand or more: "1.459 €" may be the price of a litre. */
export const areDottedMoney = (texts: readonly string[], form: RegExp): boolean =>
  texts.every((text) => form.test(text)) && texts.some((text) => /\d\d\./.test(text));

/** True for amounts of such a currency, by their head or each with its sign. */
function areEuros(dotted: readonly string[], header: string): boolean {
  const isMoney = DOTTED_CURRENCY.test(header) || dotted.every((text) => DOTTED_CURRENCY.test(text));
  const plain = dotted.map((text) => text.replace(DOTTED_CURRENCY, '').trim());
  return isMoney && areDottedMoney(plain, DOTTED);
}

/** The convention of a column of a file. Where semicolons part the cells, "41.200" and "1.050" have thousands if no other figure has decimals, and so they have before a scale in German or Spanish, and in euros. */
function conventionIn(texts: readonly string[], file: FileKind, header: string): Decided {
  const dotted = texts.map((text) => text.trim()).filter((text) => /\d\.\d/.test(text));
  const hasCounts = texts.some((text) => /^\s*\d+\s*$/.test(text));
  const isSure = dotted.length > 1 || (dotted.length > 0 && hasCounts);
  const areBare = file === 'semicolons' && isSure && dotted.every((text) => DOTTED.test(text));
  const areScaled = dotted.length > 0 && dotted.every((text) => DOTTED_SCALE.test(text));
  return decide(texts) ?? (areBare || areScaled || areEuros(dotted, header) ? CONTINENTAL : undefined);
}

/** Headers of years of the Buddhist calendar. */
const BUDDHIST = /พ\.? ?ศ\.?|\bB\. ?E\.|\(BE\)|\bbuddhist\b/i;

/** The option of reading figures in brackets as below zero, by the head of their column or the name of their row. */
export const lossesIn = (name: string): { readonly hasLosses?: true } =>
  hasLossInBrackets(name) ? { hasLosses: true } : {};

/** Options of reading the cells of a column, from all of its texts, and the order of days in others. No page says how a file is written. */
export function columnReadingOf(
  texts: readonly string[],
  file: FileKind | undefined,
  header = '',
  dayOrder?: DayOrder,
): ColumnReading {
  const filled = texts.filter((text) => text.trim());
  // "ongoing" in a column of ends says nothing about how the others are written.
  const dated = filled.filter((text) => /\d/.test(text));
  const isPeriods = /\d/.test(filled[0] ?? '') || dated.length * 2 > filled.length;
  const convention = file && conventionIn(filled, file, header);
  const span = spanIn(header);
  const level = levelIn(header, filled);
  return {
    ...(convention && { convention }),
    ...(hasMarksIn(filled) && { hasMarks: true }),
    ...(hasPenceIn(filled) && { hasPence: true }),
    ...(filled.some((text) => minutesIn(tidy(text)) !== undefined) && { hasTimes: true }),
    ...strokesIn(filled, header),
    ...lossesIn(header),
    ...(level !== undefined && { level }),
    ...(span && { span }),
    periods: isPeriods
      ? {
          dayOrder: dayOrderOf(dated) ?? dayOrder,
          monthlyOrder: monthlyOrderOf(dated, header),
          hasShortYears: hasShortYears(dated) || areMonthsOf(header, dated) || areMonthsNextToYears(dated),
          ...(BUDDHIST.test(header) && { areBuddhist: true }),
          ...(areDigits(dated, header) && { areDigits: true }),
          ...(areYearSpans(dated) && { areSpans: true }),
          ...(areYearPairs(dated, header) && { areYearPairs: true }),
          ...(areQuarters(dated, header) && { areQuarters: true }),
        }
      : {},
  };
}
