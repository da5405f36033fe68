import { areSigns, areTrends } from './sign-columns.js';
import type { PeriodConvention } from '../../written/cell-period.js';
import { daysOf } from '../../written/numeric-day.js';
import { ENGLISH } from '../../written/numeral.js';
import { readRatio } from '../../written/ratio-text.js';
import { areCodes, isMarkedNumber, isStatusMark, plainly } from '../cell-marks.js';
import {
  areAddresses,
  areDays,
  areDistinct,
  areDivided,
  areScores,
  areVersions,
  describeNumbers,
  describeWords,
  missingIn,
} from './column-texts.js';
import { lacksFigure, isFigure, quantityIn, readCell } from '../cell.js';
import type { ColumnReading } from './column-reading.js';
import { unitOfCells } from './column-unit.js';
import type { UnitInput } from '../../contract/unit.js';
import { isEmpty, type Cell, type FileKind, type Line, type LangOf } from '../grid.js';
import { GENERIC, INDEX_BASE, readHeading, readHeadingIn } from './heading-unit.js';
import { isAboutYear, partHead, periodIn, readPeriodHead, type HeadReading, type PartHead } from './period-head.js';
import { readRoughTime } from '../../written/rough-time.js';
import { isYearWithLetter, readMarkedPeriod } from '../../written/period-mark.js';
import { withoutLevel } from './interval-level.js';
import { isSecret } from '../../written/remark-words.js';
import { isDateName, untilName, type UntilName } from '../names/dated-name.js';
import { readBasis } from '../names/basis.js';
import { readPolarity } from '../names/polarity-text.js';
import { isCountName } from '../names/subject-name.js';
import { asWords, nameOf } from '../../written/name.js';
import { isVersionName } from '../names/column-names.js';
import { isTimeUnit, withoutTimeUnits } from '../names/time-units.js';

/** Header and content of a column, from a sample of its cells. */
export interface Profile {
  readonly header: string;
  /** Its header without a unit and a period, after the header above it: "Men" of "2019" above "Men". */
  readonly name: string;
  /** Period that its header or the one above names, such as `2019` or `2023-Q1`. */
  readonly period?: string;
  /** Month, quarter or day in its header, of a year that nobody names. */
  readonly part?: PartHead;
  /** The last day or month that its figures include, and its name without it: "Actual to 30 June 2024". */
  readonly until?: UntilName;
  /** Qualifier of its figures, after that period: `[p]` of "2022-23 (p)". */
  readonly mark?: string;
  /** Unit in its header, or below it. */
  readonly unit?: UnitInput;
  /** Kind of most cells that are not empty. */
  readonly content: 'empty' | 'figures' | 'periods' | 'text';
  /** True if one of its cells is a period, or may be one of two days: `01/02/2023`. */
  readonly hasPeriods: boolean;
  /** True if most of its figures can be read. */
  readonly isReadable: boolean;
  /** True if all rows have the same text, and there are several. */
  readonly isConstant: boolean;
  /** True if most of its cells are empty, as those of a remark are. */
  readonly isSparse: boolean;
  /** True if its cells are 1, 2, 3 and so on, from 0 or 1, or below no header whole numbers that all differ: the index that R and pandas write. */
  readonly isNumbering: boolean;
  /** True if its cells are 1, 2, 3, 4 and so on, so many that no counts are the same by chance, or below no header the rising numbers of some rows of a longer file. */
  readonly isRunning: boolean;
  /** True if all rows have a text of their own. */
  readonly isDistinct: boolean;
  /** True if its cells are times that are counted: "Week 2", "09:30". */
  readonly hasCounted: boolean;
  /** True if one of its cells has a digit, and if one of its numbers has decimals. */
  readonly hasDigits: boolean;
  readonly hasFractions: boolean;
  /** True if its cells are whole numbers without a unit. */
  readonly areWhole: boolean;
  /** True if one of its numbers begins with a zero, as codes do: `09175000`. */
  readonly hasLeadingZeros: boolean;
  /** True if one of its cells has the sign of per cents or of a currency, which no code has. */
  readonly hasSigns: boolean;
  /** True if its texts read as where the figures come from: addresses, names of publishers, or one text in most rows. */
  readonly isCitation: boolean;
  /** True if one of its texts is a short code, or speaks of confidentiality. */
  readonly isStatus: boolean;
  /** True if its texts are keys of a program: "CAM-12", "dQw4w9WgXcQ". */
  readonly areKeys: boolean;
  /** True if its cells are codes or numbers of the names in another column. */
  readonly areCodes?: boolean;
  /** True if its texts are addresses of pages. */
  readonly areAddresses: boolean;
  /** True if its texts are phrases, of which no two are the same. */
  readonly arePhrases: boolean;
  /** True if more than half of its texts say where a thing stands: "Completado". */
  readonly areVerdicts: boolean;
  /** True if two of its texts are the same. */
  readonly areKinds: boolean;
  /** True if one of its texts states a polarity. */
  readonly isPolarity: boolean;
  /** True if its texts are figures with words that names have as well: "over 6,000". */
  readonly isWorded: boolean;
  /** True if its figures are bands or bounds, as names of groups are: "15-24 years", "50 and over", "£10,000 to £19,999". */
  readonly isBanded: boolean;
  /** Options of reading its cells. */
  readonly reading: ColumnReading;
}

/** The rows of a sheet, with the profiles of its columns. */
export interface ProfiledRows {
  readonly profiles: readonly Profile[];
  readonly rows: readonly Line[];
  readonly langOf: LangOf;
}

/** Indices of the columns of figures that stand after the first column, which names the rows. */
export const figureColumns = (profiles: readonly Profile[]): readonly number[] =>
  profiles.flatMap(({ content }, column) => (column > 0 && content === 'figures' ? [column] : []));

/** Most rows of a sample. */
const SAMPLE = 60;

/** True if a cell is a period and could not be a figure: a number only if it is a year of four digits, also with a remark: not "3012 (est.)". */
const isPeriod = ({ text, time, figure }: Cell, lang: string | undefined, reading: PeriodConvention): boolean =>
  time !== undefined ||
  (figure === undefined &&
    !isYearWithLetter(text) &&
    !/^\s*(?!1[5-9]|2[01])\d{4}\s*(?:[([].*)?$/.test(text) &&
    periodIn(text, lang, reading) !== undefined);

/** The texts that head a column. */
interface Heads {
  readonly header: string;
  /** Header above it, over several columns. */
  readonly group: string;
  /** Unit in the row below the header. */
  readonly unit: string | undefined;
  readonly lang: LangOf;
  readonly file: FileKind | undefined;
  /** Reader of the periods in the headers of all columns. */
  readonly periods: HeadReading;
}

/** The name, the period and the unit of a column, as its heads say. */
function describeHeads(
  { header, group, unit: lower, periods }: Heads,
  lang?: string,
): Pick<Profile, 'name' | 'period' | 'unit' | 'mark'> {
  const isBase = !!lower && INDEX_BASE.test(lower);
  const below = isBase || (lower && GENERIC.test(lower)) ? undefined : lower;
  const plain = isTimeUnit(below) ? withoutTimeUnits(header) : header;
  const whole = plain.trim().replaceAll('!!', ', ') + (isBase ? ` (${lower})` : '');
  const heading = readHeadingIn(lang, whole);
  const basis = readBasis(header);
  // Whether a plan is a forecast, the other columns say.
  const { mark = basis.note === undefined ? basis.mark : undefined } = readMarkedPeriod(header);
  const unitBelow = below ? (readHeading(`${heading.name} (${below})`).unit ?? below) : undefined;
  const above = readHeading(group);
  const unit = heading.unit ?? unitBelow ?? above.unit;
  const head = readPeriodHead(whole, lang, periods);
  const named = (name: string): string =>
    [above.unit === undefined ? group : above.name, asWords(name)].filter(Boolean).join(', ');
  if (head)
    return {
      name: named(head.name),
      period: head.period,
      unit: head.unit ?? unitBelow ?? above.unit,
      ...(mark && { mark }),
    };
  const time = readPeriodHead(group, lang, { span: periods.span });
  if (time) return { name: heading.name, period: time.period, unit: unit ?? time.unit };
  return { name: named(heading.name), period: undefined, unit };
}

/** The description of the heads of a column, with the last day of its figures if its name has it. */
function withUntil<T extends Pick<Profile, 'name'>>(
  described: T,
  lang: string | undefined,
): T & Pick<Profile, 'until'> {
  const until = untilName(described.name, lang);
  return until ? { ...described, until } : described;
}

/** True for a figure, and for one of which only the language is in doubt. */
function isReadable({ text, figure = text }: Cell, lang: string | undefined, reading: ColumnReading): boolean {
  const read = readCell(plainly(figure, reading), lang, undefined, reading.convention);
  return !lacksFigure(read) || read.code !== 'not-a-quantity';
}

/** A place in a ranking: "3rd". */
const PLACE = /^\d+(?:st|nd|rd|th)$/i;

/** True for several fractions in words, and for places in a ranking: "half" and "a third", "1st" and "3rd". */
const areWordsAlone = (cells: readonly Cell[]): boolean =>
  cells.length > 1 &&
  [(text: string) => PLACE.test(text), (text: string) => readRatio(text, ENGLISH)?.hasWords].some((isWorded) =>
    cells.every(({ text }) => isWorded(text.trim())),
  );

/** True for texts that are figures, since one of them is a number next to "about 75", or they are all about: "about 400" is no name, as "over 65" may be. */
const areWords = (cells: readonly Cell[], column: number, { convention }: ColumnReading): boolean =>
  cells.some((cell) => isFigure(cell) && !BAND.test(cell.text)) ||
  (column > 0 &&
    (areWordsAlone(cells) || cells.some((cell) => quantityIn(cell, undefined, convention).comparator === '~')));

/** True for whole numbers, of which 2,100 is no year, but below the head of a time: `{ "start": 2018 }`. */
const areCounts = (texts: readonly string[], content: Profile['content'], header: string): boolean =>
  content === 'figures' && !isDateName(header) && texts.every((text) => /^\d[\d,]*$/.test(text));

/** True for days, months and years. 2024 may be a number, unless it is marked as a time or its head says that it is one. */
const areTimes = (cells: readonly Cell[], header: string): boolean =>
  isDateName(header) || cells.some(({ text, time }) => time !== undefined || !/^\d+$/.test(text.trim()));

/** True if all of some cells are read as figures, in digits or, next to some, in words: "nil" next to 3. A version is none. */
const areAllRead = (cells: readonly Cell[], header: string, reading: ColumnReading): boolean =>
  !isVersionName(nameOf(header)) &&
  (cells.some(({ text }) => /\d/.test(text)) || areWordsAlone(cells)) &&
  cells.every(({ text }) => isReadable({ text }, undefined, reading));

/** True if half of some cells or more are read as figures. */
const areMostlyRead = (cells: readonly Cell[], lang: LangOf, reading: ColumnReading): boolean =>
  cells.filter((cell) => isMarkedNumber(cell.text) || isReadable(cell, lang(cell), reading)).length * 2 >= cells.length;

/** An empty cell, also as programs write it. */
const BLANK = /^(?:|NA|N\/A|n\/a|NaN|null|NULL)$/;

/** The texts of all cells of a column, and how they are read. */
type ReadTexts = Pick<Profile, 'reading'> & { readonly all: readonly string[] };

/** The profile of a column. */
export function profileOf(column: number, rows: readonly Line[], heads: Heads, { all, reading }: ReadTexts): Profile {
  const { header, lang } = heads;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const cells = rows.flatMap(({ cells: all }, i) => {
    const cell = all[column];
    return i % step === 0 && cell && !isEmpty(cell) ? [cell] : [];
  });
  const isMissing = missingIn(cells);
  const filled = cells.filter((cell) => !isMissing(cell));
  const texts = filled.map(({ text }) => text.trim());
  const isPeriodCell = (cell: Cell): boolean => isPeriod(cell, lang(cell), reading.periods);
  const kind = contentOf(cells, filled, header, isPeriodCell);
  const areRead = areAllRead(filled, header, reading);
  const content = kind === 'text' && areRead && areWords(filled, column, reading) ? 'figures' : kind;
  const first = rows[0]?.cells[column];
  const headLang = first && lang(first);
  const named = { ...heads, header: withoutLevel(header, reading.level) };
  const described = withUntil(describeHeads(named, headLang), headLang);
  const part = described.period === undefined ? partHead(header, headLang) : undefined;
  return {
    header,
    ...described,
    ...(part && { part }),
    unit: described.unit ?? (content === 'figures' ? unitOfCells(texts, heads, reading) : undefined),
    content,
    // In JSON a year may be a number.
    hasPeriods:
      !areCounts(texts, content, header) &&
      filled.some(({ text, time }) => isPeriodCell({ text, time }) || daysOf(text).length > 0 || readRoughTime(text)),
    isWorded: content === 'text' && areRead,
    isBanded:
      content === 'figures' && texts.length > 1 && texts.filter((text) => BAND.test(text)).length * 2 > texts.length,
    reading,
    isReadable: !(content === 'periods' && areTimes(filled, header)) && areMostlyRead(filled, lang, reading),
    isConstant: texts.length > 1 && new Set(texts).size === 1 && all.every((text) => text.trim()),
    isDistinct: areDistinct(all),
    isSparse: all.filter((text) => !BLANK.test(text.trim())).length * 2 < all.length,
    ...describeNumbers(all, texts, header),
    areAddresses: areAddresses(texts),
    ...describeWords(content === 'text' ? texts : undefined),
    isPolarity: texts.some((text) => readPolarity(text, header) !== undefined),
    isStatus: !texts.length || texts.some((text) => areCodes(text) || isSecret(text)),
  };
}

/** A band, a bound or a figure in words. An amount with the code of its currency is none, nor a figure with its interval: "5430,20 EUR", "89 [85-93]". */
const BAND = /^(?![-−+]?[\d.,]+(?: ?[A-Z]{3}$| ?%? ?[([]))(?:[<>≤≥]|.*?(?:\p{L}{2}|\d\s*[-–]\s*\d|\d\s*\+))/su;

/** Kind of most cells: `filled` are those that are not marked as missing. */
function contentOf(
  cells: readonly Cell[],
  filled: readonly Cell[],
  header: string,
  isPeriodCell: (cell: Cell) => boolean,
): Profile['content'] {
  const all = cells.map(({ text }) => text);
  if (!all.length || (areSigns(all) && !areTrends(all, header))) return 'empty';
  if (areSigns(all)) return 'text';
  // Marks without a figure, such as "[b]", are of those in another column.
  if (cells.some(({ text }) => isStatusMark(text)) && !cells.some(({ text }) => /\d/.test(text))) return 'text';
  // One star at some rows marks them.
  if (cells.every(({ text }) => /^[★☆⭐]\ufe0f?$/u.test(text.trim()))) return 'text';
  if (!filled.length) return 'figures';
  if (isVersionName(nameOf(header))) return 'text';
  // A sample of 2,039 is no year, nor are 2,012 points.
  // A day whose order nothing decides, such as 03/04/2021, is a time as well.
  const isTime = (cell: Cell): boolean => isPeriodCell(cell) || isAboutYear(cell.text) || daysOf(cell.text).length > 1;
  if (!isCountName(header) && filled.every(isTime)) return 'periods';
  if ([areVersions, areDivided].some((are) => are(filled.map(({ text }) => text.trim())))) return 'text';
  if (filled.every(({ text }) => areDays(text)) || areScores(filled.map(({ text }) => text))) return 'text';
  return filled.filter((cell) => isFigure(cell) || isMarkedNumber(cell.text)).length * 2 >= filled.length
    ? 'figures'
    : 'text';
}
