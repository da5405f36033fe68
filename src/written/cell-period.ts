import { PERIOD_FORM } from '../statistics/period.js';
import { languageOf, tidy } from './numeral.js';
import { longYear, readNumericDay, toPeriodText, type DayReading } from './numeric-day.js';
import { comparable, monthOf } from './months.js';
import { once } from './once.js';
import { readQuarter } from './quarter.js';
import { withoutTimeOfDay } from './time-of-day.js';
import { weekdaysOf } from './weekday.js';

/** The convention in which the periods of a column are written, as its cells decide it together. */
export interface PeriodConvention extends DayReading {
  /** True if two digits after the name of a month, a quarter or a half are its year, or two such numbers a reporting year: `Mar-21`, `31-Mar-21`, `Q1-21`, `20/21`. */
  readonly hasShortYears?: boolean;
  /** True if numbers of six or eight digits are months or days: `202103`, `2021.03`, `2021/03`, `20210331`. */
  readonly areDigits?: boolean;
  /** True if the codes of a file of Statistics Netherlands are quarters, and no weeks: `2020KW01`. */
  readonly areQuarters?: boolean;
  /** True if years are those of the Buddhist calendar, of which 2567 is 2024. */
  readonly areBuddhist?: boolean;
  /** True if two digits after a year are a later year, and no month: `2010-12` next to `2011-13`, `2010-11` next to `2011-12`. */
  readonly areSpans?: boolean;
  /** True if numbers of six digits are a year and the last two digits of the next, and no months: `202324` next to `202223`. */
  readonly areYearPairs?: boolean;
}

/** A year, and two digits that are a month or a later year: `2012-14`. */
const YEAR_AND_DIGITS = /^((?:19|20)\d\d) ?[-–/] ?(\d\d)$/;

/** The number of years from the first to the last of a text such as `2012-14`: 2. Undefined of any other text. */
export function yearsWithin(text: string): number | undefined {
  const [, first, last] = YEAR_AND_DIGITS.exec(text.trim()) ?? [];
  return first && last ? (+last - +first.slice(2) + 100) % 100 : undefined;
}

/** A year and the last two digits of the next, without a separator: `202324`. */
const YEAR_PAIR = /^((?:19|20)\d\d)(\d\d)$/;

/** The reporting year of six digits, `2023/24` of `202324`. Undefined of any other text. */
export function readYearPair(text: string): string | undefined {
  const [, first, last] = YEAR_PAIR.exec(text.trim()) ?? [];
  return first && (+first + 1) % 100 === Number(last) ? `${first}/${last}` : undefined;
}

/** Several years or a reporting year in the form of the contract: `2012/2014` of `2012-14`, `2012/13` of `2012-13`. */
function readYearSpan(text: string): string | undefined {
  const [, first, last] = YEAR_AND_DIGITS.exec(text) ?? [];
  const years = yearsWithin(text) ?? 0;
  return first && `${first}/${years === 1 ? last : +first + years}`;
}

/** `Mar-21` as `Mar 2021`, `Q1-21` as `Q1 2021`, and `20/21` as `2020/21`. */
const withLongYear = (text: string): string =>
  text
    .replace(/^(?:FY ?)?'?(\d\d)[/-]'?(\d\d)$/i, (_, year: string, last: string) => `${longYear(year)}/${last}`)
    .replace(
      /^((?:\p{L}{2,}[., ]+)?\d\d?([/-])\d\d?\2)(\d\d)$/u,
      (_, days: string, _separator, year: string) => days + longYear(year),
    )
    .replace(/(?:(?<=\p{L})\.?[- ]'?|(?<=^[QTH][1-4])[- ]?'?)(\d\d)$/iu, (_, year: string) => ` ${longYear(year)}`);

const weekdaysByLang = new Map<string, RegExp>();

/** A text without the name of a weekday before a date: "Mon 4 Nov 2024", "Montag, 4. November 2024". */
function withoutWeekday(text: string, tag: string | undefined): string {
  if (!tag || !/^\p{L}+[., ]+.*\d{4}/u.test(text)) return text;
  let names = weekdaysByLang.get(tag);
  if (!names)
    weekdaysByLang.set(tag, (names = new RegExp(`^(?:${weekdaysOf(tag).join('|')})[., ]+(?=\\S* ?\\S*\\d)`, 'iu')));
  return text.replace(names, '');
}

/** A month or a day written with the name of its month, in any order. Its year has four digits, so that no number is mistaken for another. */
function readNamedMonth(cell: string, tag: string): string | undefined {
  const text = comparable(cell.replace(/(\d)(?:st|nd|rd|th|er|º)(?!\p{L})/giu, '$1'), tag);
  const numbers = (text.match(/\d+/g) ?? []).sort((a, b) => b.length - a.length);
  const [year = '', day = '', more] = numbers;
  // A number after the year is no day: in `July 2021 1` it may be a footnote.
  if (year.length !== 4 || day.length > 2 || more || /\d{4} \d/.test(text)) return undefined;
  const words = text.replace(/[\d ]+/g, ' ').trim();
  const month = monthOf(words, tag);
  return month === undefined ? undefined : toPeriodText(year, month, day);
}

/** A month, or a day with or without the name of its weekday: in Spanish "mar 2025" is March, though "mar" is Tuesday as well. */
const readMonthOrDay = (text: string, day: string, tag: string): string | undefined =>
  readNamedMonth(text, tag) ?? (day === text ? undefined : readNamedMonth(day, tag));

/** The named groups of the first of some forms that a text has. Empty if it has none. */
function partsIn(text: string, forms: readonly RegExp[]): Readonly<Record<string, string | undefined>> {
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return found.groups ?? {};
  }
  return {};
}

/** `H1 2024`, `2H24`, `2024-S1` as in SDMX, "first half of 2024", "1. Halbjahr 2024". */
const HALVES = [
  /^H(?<half>[12])[ /-]?(?<year>\d{4})$/i,
  /^(?<half>[12])H ?(?<year>\d{4}|\d\d)$/i,
  /^(?<year>\d{4})[ /-]?[HS](?<half>[12])$/i,
  /^(?<half>1st|2nd|first|second) half(?: of)? (?<year>\d{4})$/i,
  /^(?<half>[12])\. Halbjahr (?<year>\d{4})$/i,
  /^(?<half>[12]|premier|second|deuxième|primer|segundo)(?:er|e|ème|nd|[ºª°])? (?:semestre|sem\.?)(?: (?:de )?|-)(?<year>\d{4})$/i,
];

/** The six months of a half-year. */
function readHalf(text: string): string | undefined {
  const { half, year } = partsIn(text, HALVES);
  if (!year || !half) return undefined;
  const whole = year.length === 2 ? longYear(year) : year;
  return /^[1fp]/i.test(half) ? `${whole}-01/${whole}-06` : `${whole}-07/${whole}-12`;
}

/** The ten years of a decade, `1980s`, unless its name may be that of a century: `1900s`. Of a column of digits, six or eight are a month or a day. */
function readDigits(text: string, { areDigits }: PeriodConvention): string | undefined {
  const [, decade] = /^(1\d[1-9]|20\d)0'?s$/i.exec(text) ?? [];
  if (decade) return `${decade}0/${decade}9`;
  const [, ...units] = (areDigits && /^(\d{4})[./]?(\d\d)(\d\d)?$/.exec(text)) || [];
  return units[0] && toPeriodText(...units);
}

const FISCAL_YEAR = "(?:FY|financial year|fiscal year|GJ) ?(?:(\\d{4}(?:[/-]\\d\\d)?|\\d\\d[/-]\\d\\d)|'?(\\d\\d))";
const FISCAL_FORM = new RegExp(`^(?:Q([1-4])[ ,/-]{0,2})?${FISCAL_YEAR}(?:[ ,/-]{0,2}Q([1-4]))?$`, 'i');

/** A year of four digits of one with two, and of two years that follow each other: `2025/26` of "25/26". Undefined of two that do not. */
function inFull(year: string | undefined): string | undefined {
  const [, first = '', last = ''] = /^(\d\d)[/-](\d\d)$/.exec(year ?? '') ?? [];
  if (!first) return year;
  return +last === +first + 1 ? `${longYear(first)}/${last}` : undefined;
}

/** A fiscal year or its quarter: `FY2025` of "FY25" and of "Fiscal year 2025", `FY2025-Q1` of "Q1 FY25". One with both of its years is a reporting year, `2024/25`. */
function readFiscalYear(text: string): string | undefined {
  const [, before, written, short, after] = FISCAL_FORM.exec(text) ?? [];
  const year = inFull(written) ?? (short && longYear(short));
  const quarter = before ?? after;
  if (!year || (before && after)) return undefined;
  if (year.length > 4) return quarter ? `${year.replace('-', '/')} Q${quarter}` : year;
  return `FY${year}${quarter ? `-Q${quarter}` : ''}`;
}

const REPORTING_QUARTERS = [
  /^Q(?<quarter>[1-4])[ ,/-]{1,2}(?<years>(?:\d\d)?\d\d[/–-]\d\d)$/i,
  /^(?<years>(?:\d\d)?\d\d[/–-]\d\d)[ ,/-]{1,2}Q(?<quarter>[1-4])$/i,
];

/** A quarter of a reporting year, the year first: `2022/23 Q1` of "Q1 2022-23" and of "Q1 22/23". Years of two digits follow each other. */
function readReportingQuarter(text: string): string | undefined {
  const { quarter, years = '' } = partsIn(text, REPORTING_QUARTERS);
  const [first = '', last = ''] = years.split(/[/–-]/);
  if (!last || (first.length === 2 && +last !== +first + 1)) return undefined;
  return `${first.length === 2 ? longYear(first) : first}/${last} Q${quarter}`;
}

/** `W05 2021`, `KW 5 2021`, "week 5 of 2021", `2021 W5`. */
const WEEKS = [
  /^(?:W|KW|S|wk\.?|week|woche|semaine|semana) ?(?<week>\d\d?)[ /-](?:of )?(?<year>\d{4})$/i,
  /^(?<year>\d{4})[ /-]?(?:W|KW) ?(?<week>\d\d?)$/i,
];

/** A week of a year. */
function readWeek(text: string): string | undefined {
  const { year, week = '' } = partsIn(text, WEEKS);
  return year && `${year}-W${week.padStart(2, '0')}`;
}

/** `12/2021`, `2021M12` as Eurostat writes it, and `2021MM12` and `2021JJ00`, a year, as Statistics Netherlands does. */
const MONTHS = [
  /^(?<month>0?[1-9]|1[0-2])[/.](?<year>\d{4})$/,
  /^(?<year>\d{4})(?:[ -]?MM?(?<month>0?[1-9]|1[0-2])|JJ00)$/i,
];

/** A month in numbers with its year, or `2021KW01`, a quarter of Statistics Netherlands. */
function readMonthOfYear(text: string, { areQuarters }: PeriodConvention): string | undefined {
  const [quarterly, ofYear, quarter] = (areQuarters && /^(\d{4})KW0([1-4])$/.exec(text)) || [];
  if (quarterly) return `${ofYear}-Q${quarter}`;
  const { year, month } = partsIn(text, MONTHS);
  return year && toPeriodText(year, month);
}

/** One unit of time in the form of the contract. */
function readUnit(written: string, tag: string | undefined, reading: PeriodConvention = {}): string | undefined {
  const text = reading.hasShortYears && !PERIOD_FORM.test(written) ? withLongYear(written) : written;
  if (PERIOD_FORM.test(text)) return text;
  const day = withoutWeekday(text, tag);
  // No language uses these characters for anything else.
  const [, ...units] = /^(\d{4}) ?[年년](?: ?(\d\d?) ?[月월](?: ?(\d\d?) ?[日일])?)?$/.exec(text) ?? [];
  const [, ...numbers] = /^(\d{4})[/.](\d\d?)(?:[/.](\d\d?))?$/.exec(text) ?? [];
  return (
    readFiscalYear(text) ??
    readReportingQuarter(text) ??
    (units.length ? toPeriodText(...units) : undefined) ??
    readQuarter(text) ??
    readHalf(text) ??
    readDigits(text, reading) ??
    readMonthOfYear(text, reading) ??
    readWeek(text) ??
    (numbers[2] ? toPeriodText(...numbers) : undefined) ??
    readNumericDay(day, tag, reading) ??
    (tag && readMonthOrDay(text, day, tag))
  );
}

/** Words before a year that say no more than that it is one, in English, German, French and Spanish: "Berichtsjahr 2022". A school year needs both of its years: "School year 2023/24". */
const YEAR_WORD =
  /^(?:the )?(?:(?:(?:(?:calendar|reporting|survey) )?year|(?:berichts|kalender|haushalts|erhebungs)?jahr|année|exercice|año|ejercicio)[ :]+(?=\d{4}(?:[/–-]\d{2,4})?$)|(?:(?:academic|school|tax) year|schuljahr|année scolaire|año escolar|curso)[ :]+(?=\d{4}[/–-]\d{2,4}$))/i;

/** Words before the day of a stock. */
const AS_AT = /^(?:(?:as )?(?:at|on)|as of|stand(?: am)?:?|(?:situation )?au|zum|am|al?) (?=.*\d)/i;
const since = /* @__PURE__ */ once(
  () =>
    /^(?:(?:since|from|seit|ab|depuis(?: le)?|à partir d(?:e|u)|dès(?: le)?|desde(?: el)?) (?<afterSince>.+?)(?: (?:onwards?|on))?|(?<beforeOnwards>\S*\d.*?|\p{L}+ \S*\d.*?) (?:onwards?|and (?:later|after)))$/iu,
);
const TO = / ?[-→] ?| (?:to|until|bis|à|au|a|al|hasta) /gi;

/** Two months of years of two digits: "Jul 22 to Jun 23". */
const SHORT_MONTH = "(\\p{L}{3,}\\.?[- ]'?\\d\\d)";
const shortMonths = /* @__PURE__ */ once(() => new RegExp(`^${SHORT_MONTH}(?:${TO.source})${SHORT_MONTH}$`, 'iu'));

/** The day of a bare number in the month of a later day: 24 of "24–25 Nov 2024", 20 of "20th–22nd June 2026". */
function dayBefore(text: string, last: string): string | undefined {
  const [, day] = /^(\d\d?)(?:\.|st|nd|rd|th|er|º)?$/i.exec(text) ?? [];
  const [, year, month, lastDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(last) ?? [];
  return day && year && +day < Number(lastDay) ? toPeriodText(year, month, day) : undefined;
}

/** Number of the month in a text of the contract, counted from the year 0. */
const monthNumber = (text: string): number => +text.slice(0, 4) * 12 + +text.slice(5);

/** Twelve months whose years have two digits: "Jul 22 to Jun 23". As days these would run backwards or be no year. */
function readTwelveMonths(text: string, tag: string | undefined): string | undefined {
  const [, ...ends] = shortMonths().exec(text) ?? [];
  const [from, to] = ends.map((end) => tag && readNamedMonth(withLongYear(end), tag));
  return from && to && monthNumber(to) - monthNumber(from) === 11 ? `${from}/${to}` : undefined;
}

/** The first end of an interval whose year is left out: of the year of its last end, or of the year before, if it would begin after it: November 2023 of "Nov–Jan 2024". */
function firstEnd(from: string, last: string, tag: string | undefined): string | undefined {
  const year = Number(last.slice(0, 4));
  const first = readUnit(`${from} ${year}`, tag);
  return first && first.length === last.length && first > last ? readUnit(`${from} ${year - 1}`, tag) : first;
}

/** An interval: `2018 to 2022`, `Jan–Mar 2021`, `2021-2022`. The year of its first end may be left out. */
function readInterval(text: string, tag: string | undefined): string | undefined {
  const between = text.replace(/^(?:between|from|von|vom|zwischen|del?|du|entre|desde) /i, '');
  for (const { index, 0: separator } of between.matchAll(TO)) {
    const [from, to] = [between.slice(0, index), between.slice(index + separator.length)];
    const last = readUnit(to, tag);
    const first = last && (readUnit(from, tag) ?? firstEnd(from, last, tag) ?? dayBefore(from, last));
    if (first && last && !first.includes('/') && !last.includes('/') && first.length === last.length)
      return `${first}/${last}`;
  }
  return undefined;
}

/** The start of an open period: "2026" of "since 2026" and of "2026 onwards". Undefined of any other text. */
function startIn(text: string): string | undefined {
  const { afterSince, beforeOnwards } = since().exec(text)?.groups ?? {};
  return afterSince ?? beforeOnwards;
}

/** The years that their column or their language makes of a text: a span of years, or one of the Buddhist calendar with its name. Undefined if they make none. */
function readOwnYears(text: string, lang?: string, reading?: PeriodConvention): string | undefined {
  // Thai pages count so, and no figure is of the year 2567.
  const isBuddhist = /^2[45]\d\d$/.test(text) && (reading?.areBuddhist || languageOf(lang)?.startsWith('th'));
  if (isBuddhist) return `พ.ศ. ${text}`;
  if (reading?.areYearPairs) return readYearPair(text);
  return reading?.areSpans ? readYearSpan(text.trim()) : undefined;
}

/**
 * The period in a cell or an attribute in the form of the contract. It may be written as `Q3 2021`, `2018–2022`, `FY 2021/22`, `W05 2021`, "since
 * 2018", or with the name of a month in its language: `July 2021`, `31 July 2021`, `Jan–Mar 2021`. Text that is ambiguous (`03/04/2021` in English,
 * `Jul 21`), unless the `reading` of its column decides, or no period comes back as it is. Without a known language it is read as English. Example: `'31. Juli 2021'` in German gives
 * `'2021-07-31'`. Never throws.
 */
export function readCellPeriod(text: string, lang?: string, reading?: PeriodConvention): string {
  // "2020/12" of a column of months is no reporting year.
  const byColumn =
    readOwnYears(text, lang, reading) ?? (reading?.areDigits ? readDigits(text.trim(), reading) : undefined);
  if (byColumn) return byColumn;
  // A footnote's ¹ is no digit of the period. No period is longer than this.
  if (PERIOD_FORM.test(text) || text.length > 80 || /\p{No}/u.test(text)) return text;
  const plain = tidy(text).replace(YEAR_WORD, '');
  if (PERIOD_FORM.test(plain)) return plain;
  const written = withoutTimeOfDay(plain.replace(AS_AT, ''));
  const tag = languageOf(lang) ?? 'en';
  const start = startIn(written);
  const since = start && readUnit(start, tag);
  // A time of day, as databases write it, is no part of the day.
  const [, day] = /^(\d{4}([-/])\d\d\2\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(written) ?? [];
  if (day) return day.replaceAll('/', '-');
  if (since && !since.includes('/')) return `${since}/..`;
  return readUnit(written, tag, reading) ?? readInterval(written, tag) ?? readTwelveMonths(written, tag) ?? text;
}
