import { PERIOD_FORM } from '../../statistics/period.js';
import type { PeriodConvention } from '../../written/cell-period.js';
import { isChange, isOfTwoYears } from '../names/derived-name.js';
import { MOST_IN_HEAD, readHeading, type Heading } from './heading-unit.js';
import { readPartialYear, type PartialYear } from '../../written/partial-year.js';
import { placesOf, readStage } from '../../written/stages.js';
import { readPeriodCell, type PeriodSpan } from '../../written/period-span.js';
import { ESTIMATES, FORECASTS, PROVISIONAL, RESTATED } from '../../written/qualifier-words.js';
import { ACTUALS, ADOPTED, PLANS } from '../../written/remark-words.js';
import { anyOf } from '../../written/word-patterns.js';

/** The head of a column of figures of one period. Example: "Budget 2023/24 (£m)" has a period, a unit and the name "Budget". */
export interface PeriodHead extends Heading {
  readonly period: string;
}

/** Words for what the figures of a period are, before or after it. */
const BASIS = `(?:(?:original|revised|approved|adopted|proposed|draft|net|gross|total|final) )?(?:${[
  anyOf(PLANS, FORECASTS, ADOPTED, ACTUALS, ESTIMATES, PROVISIONAL, RESTATED),
  'unaudited|base(?:line)?(?: year)?|revised|requested|recommended|appropriat(?:ed|ions?)|amended|LFI|LFR|PLFR?|loi de finances(?: initiale)?|latest|current|now',
].join('|')})`;
/** Words before a period that say no more than the period: "Latest (Sep 2025)". */
const LATEST = /^(?:latest|current|now)$/i;
const BASIS_FIRST = new RegExp(`^(${BASIS})[ ,:]+\\(?(.*\\d[^()]*)\\)?$`, 'i');
const BASIS_LAST = new RegExp(`^(.*\\d.*?)[ ,:]+\\(?(${BASIS})\\)?$`, 'i');
/** A unit without brackets before or after a text with a year: "£m 2023/24", "2023 in Mio. €", "2023/24 £000". */
const UNIT_FIRST = /^\(?([^\d()]+?)\)?[,:]? (\S*\d{4}\S*)$/;
const UNIT_LAST = /^(\S*\d{4}[^\s,:]*)[,:]? \(?(?:in )?([^\d()]+|\p{Sc} ?['’]?000s?)\)?$/iu;

/** The year that is the header of a column; `undefined` for any other text. */
export const yearIn = (text = ''): string | undefined => /^\s*((?:1[89]|20)\d\d)\s*$/.exec(text)?.[1];

/** True for a year that a head may name without more: 1850, 2050, 2100. 1200 is a figure. */
export const isRecentYear = (text: string): boolean => /^\s*(?:1[89]|2[01])\d\d\s*$/.test(text);

/** A time without a date in the head of a column. */
export interface PartHead {
  /** Its text, which may be the whole head. */
  readonly name: string;
  /** Its place in a cycle of its kind, such as a year, as a share of that: 0.5 of July and of "Q3". A count of what has no cycle: 2 of "Wave 2". */
  readonly place: number;
}

/** Kinds of times that words alone name, which may head anything: "Before", "Start", "This year". */
const WORDS: readonly string[] = ['course', 'recency', 'contest'];

/** A quarter in a head, and a numbered year before or after what is wanted or came: "Yr 2" of "Yr 2 actual". Others may be classes of a school. */
const PART =
  /\bQ[1-4]\b|^(?:year|yr) ?\d\d?(?= (?:targets?|goals?|actuals?|plan(?:ned)?|achieved|reached|results?)$)|(?<=^(?:targets?|goals?|actuals?|plan(?:ned)?|achieved|reached|results?) )(?:year|yr) ?\d\d?$/i;

/** The time without a date in the head of a column: "Jan", "12 May", "Q1" of "Q1 actual", "Wave 2". Undefined if there is none. */
export function partHead(header: string, lang = 'en'): PartHead | undefined {
  if (readPartialYear(header, lang)) return undefined;
  const [quarter] = PART.exec(header) ?? [];
  const whole = readStage(header, lang);
  const stage = whole ?? (quarter === undefined ? undefined : readStage(quarter, lang));
  if (!stage || WORDS.includes(stage.kind)) return undefined;
  const { place, cycle } = stage;
  return {
    name: whole || quarter === undefined ? header : quarter,
    place: cycle === Infinity ? place : (place - 1) / cycle,
  };
}

/** The year of a column of figures that has not come to its end, in its head: "2024/25 (to Q3)". Undefined of any other column. */
export const partialYearIn = ({
  name,
  period,
}: {
  readonly name: string;
  readonly period?: string | undefined;
}): PartialYear | undefined => (period === undefined ? readPartialYear(name, 'en') : undefined);

/** True if two heads or more are nothing but times without a date. */
export const areParts = (
  heads: readonly { readonly header: string; readonly part?: PartHead | undefined }[],
): boolean => heads.filter(({ header, part }) => part?.name === header).length > 1;

/** True if all heads are one name with different times without a date: "Headcount Jan" and "Headcount Dec". */
export const areOneInTime = (
  heads: readonly { readonly name: string; readonly part?: PartHead | undefined }[],
): boolean => heads.length > 1 && new Set(heads.map(({ name }) => name)).size === 1 && heads.every(({ part }) => part);

/** True if all heads but those of changes are times without a date that follow each other, whatever words name them: "Before", "After". */
export const areStages = (heads: readonly { readonly header: string }[]): boolean =>
  placesOf(
    heads.flatMap((head) => (isChange(head) ? [] : head.header)),
    'en',
  ) !== undefined;

/** The options for reading periods, and the span of those that the corner of a table names: "Year ending". */
export type HeadReading = PeriodConvention & { readonly span?: PeriodSpan | undefined };

/** The period in a header or a cell; `undefined` if it is none. */
export function periodIn(text: string, lang?: string, reading?: HeadReading): string | undefined {
  const period = readPeriodCell(text, lang, reading, reading?.span);
  return PERIOD_FORM.test(period) ? period : undefined;
}

/** Two years of which the second follows the first, as the year of a budget: "2024 to 2025" is `2024/25`. */
function asReportingYear(period: string | undefined): string | undefined {
  const [, first = '', second] = /^(\d{4})\/(\d{4})$/.exec(period ?? '') ?? [];
  return second && +second === +first + 1 ? `${first}/${second.slice(2)}` : period;
}

/** A head without its unit; undefined if it has none. A text that is both is a unit. */
function withoutUnit(header: string): Heading | undefined {
  const heading = readHeading(header);
  if (heading.unit && heading.name) return heading;
  const [, before = '', after = ''] = UNIT_FIRST.exec(header) ?? [];
  const [, first = '', last = ''] = UNIT_LAST.exec(header) ?? [];
  for (const [text, name] of [
    [before, after],
    [last, first],
  ] as const) {
    const { unit, name: rest } = readHeading(text);
    if (unit && !rest) return { name, unit };
  }
  return undefined;
}

/** A period with what is counted after a comma, as the tables of this library have it: "2024, offences". Undefined of any other head. */
export function periodWithNoun(header: string, lang: string | undefined): PeriodHead | undefined {
  const [, time = '', unit = ''] = /^(.*\d), (\p{Ll}[\p{L} ]{2,40})$/u.exec(header) ?? [];
  const period = unit && header.length <= MOST_IN_HEAD ? periodIn(time, lang) : undefined;
  return period ? { name: '', period, unit } : undefined;
}

/** A head with a space before its year: "budget 2014" of "budget2014". */
const parted = (header: string): string => header.trim().replace(/(?<=^\p{L}{4,})(?=(?:19|20)\d\d$)/u, ' ');

/** The word of a head for what its figures are, and the text without it. */
function basisOf(header: string): { readonly basis: string; readonly rest: string } | undefined {
  const [, first, after = ''] = BASIS_FIRST.exec(parted(header)) ?? [];
  const [, before = '', last] = BASIS_LAST.exec(header.trim()) ?? [];
  const basis = first ?? last;
  return basis === undefined ? undefined : { basis, rest: first ? after : before };
}

/** True for a code of as many digits as a year has: nobody writes of the year 4100. */
export const isNoYear = (text: string): boolean => /^\s*[3-9]\d{3}\s*$/.test(text);

/** The head of a column of figures of one period: `2023/24`, `2023 £m`, `2023/24 (£m)`, "Budget 2023/24, £m". Undefined for any other head. Never throws. */
export function readPeriodHead(header: string, lang?: string, reading?: HeadReading): PeriodHead | undefined {
  if (header.length > MOST_IN_HEAD || !/\d/.test(header) || isOfTwoYears(header)) return undefined;
  if (isNoYear(header)) return undefined;
  // A word for what the figures are names them, where another column has the same period: "2024 (actual)", "2024 (forecast)".
  const whole = basisOf(header) ? undefined : periodIn(header, lang, reading);
  if (whole !== undefined) return { name: '', period: whole };
  const { name, unit } = withoutUnit(header.trim()) ?? { name: header.trim() };
  const period = unit && periodIn(name, lang, reading);
  if (period) return { name: '', period, unit };
  const based = (text: string, own?: Heading['unit']): PeriodHead | undefined => {
    const { basis, rest } = basisOf(text) ?? {};
    const inner = rest === undefined ? undefined : withoutUnit(rest);
    const dated = rest === undefined ? undefined : asReportingYear(periodIn(inner?.name ?? rest, lang, reading));
    const unitOfPeriod = own ?? inner?.unit;
    return basis && dated
      ? { name: LATEST.test(basis) ? '' : basis, period: dated, ...(unitOfPeriod && { unit: unitOfPeriod }) }
      : undefined;
  };
  // What is in brackets may be the period: "Latest (Sep 2025)".
  return based(header.trim()) ?? based(name, unit);
}

/** A year or a century that is not known exactly, and years up to now. */
const ABOUT_YEAR =
  /^(?:(?:c|ca|circa)\.? ?(?:1\d|20)\d\d|\d\d?(?:st|nd|rd|th) century|(?:1\d|20)\d\d ?[-–] ?(?:present|now|today))$/i;

/** True for a time of history that is not known exactly: "c.1480", "18th century", "1934-present". */
export const isAboutYear = (text: string): boolean => text.length < 30 && ABOUT_YEAR.test(text.trim());
