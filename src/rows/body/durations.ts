import { nameOf } from '../../written/name.js';
import {
  clockParts,
  countOf,
  durationUnitOf,
  inUnit,
  secondsOf,
  timesIn,
  type TimeParts,
} from '../../written/duration.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { tidy } from '../../written/numeral.js';
import { periodIn } from '../columns/period-head.js';
import { IN_ALL, IN_HOURS, IN_MINUTES } from '../names/time-units.js';
import { isStartHead } from '../columns/span-columns.js';
import { exactly } from '../cell.js';
import { EMPTY, textAt, withCells } from '../grid.js';
import { editCells, withTexts, type Body, type Step } from './body.js';

/** Heads of times of day, which are no durations unless they have seconds and no day stands next to them. */
const OF_DAY = /^(?:times?|uhrzeit|zeit|zeiten|heures?|temps|horas?|tiempos?)$/;
/** Heads of times of day, whatever they are. */
const AT =
  /^(?:(?:last |first )?(?:received|reported|logged|dispatched|notified|updated|modified|seen|posted|published|sent)|call time|gemeldet|eingegangen|reçue?s?|signalée?s?|recibid[oa]s?|from|to|until|(?:.+ )?at|time ?stamp|time of .+|kick-?off(?: time)?|end|ends|close[sd]?|closing(?: time)?|finish(?:es)?|arriv(?:al|es|ed)(?: time)?|depart(?:ure|s|ed)?(?: time)?|sunrise|sunset|dawn|dusk|high (?:water|tide)|low (?:water|tide)|von|bis|ende|abfahrt|ankunft|départ|arrivée|fin|salida|llegada)$/;

/** Heads of ratios, in English, German, French and Spanish, of which "1:25.50" is one and no time. */
const OF_RATIO =
  /(?<!\p{L})(?:ratios?|odds|gradients?|slopes?|scale|mix|verhältnis|\p{L}*quote|gefälle|steigung|maßstab|mischung|rapport|pente|échelle|cotes?|proporción|razón|pendiente|escala|cuotas?)(?!\p{L})/iu;

/** A body in which the ratios below heads of such have spaces, which no time has: "1 : 25.50". */
export function spaceRatios(body: Body): Body {
  const columns = body.header?.cells.map(({ text }) => OF_RATIO.test(text)) ?? [];
  if (!columns.includes(true)) return body;
  return withTexts(body, ({ text }, column) =>
    columns[column] ? text.replace(/^(\s*\d{1,3}):(?=[0-5]\d[.,]\d{2,3}\s*$)/, '$1 : ') : undefined,
  );
}

/** A time in hours, minutes and seconds, or the two ends of a range of them, and the number of units that it names. */
interface Duration {
  readonly seconds: readonly number[];
  readonly parts: readonly TimeParts[];
  readonly units: number;
  readonly isClock: boolean;
  /** The text without its comparator. */
  readonly rest: string;
  /** The first part that it has; see {@link TimeParts}. */
  readonly unit: number;
}

/** A time in units, or as a clock shows it, of which one of two numbers has hours and minutes. Undefined of any other text. */
function readDuration(text: string): Duration | undefined {
  if (!/\d ?[:\p{L}]/u.test(text) || text.length > MOST_LETTERS) return undefined;
  const { rest, time, sign, times } = timesIn(tidy(text));
  const clock = clockParts(time);
  const isClock = clock.length > 0;
  const all = isClock ? [clock] : times;
  const units = Math.max(0, ...all.map(countOf));
  if (!units) return undefined;
  const unit = all[0]?.findIndex((part) => part !== undefined) ?? 0;
  return { seconds: all.map((parts) => sign * secondsOf(parts)), parts: all, units, isClock, rest, unit };
}

/** A time in which a clock of two numbers has minutes and seconds, in place of hours and minutes. */
const inMinutesAndSeconds = (time: Duration): Duration =>
  time.isClock && time.units === 2 ? { ...time, seconds: time.seconds.map((one) => one / 60) } : time;

/** A column of times of several units. */
interface TimesColumn {
  readonly column: number;
  readonly times: readonly (Duration | undefined)[];
  /** True if it is known of what they are without the other columns. */
  readonly isKnown: boolean;
}

/** Heads of hours that somebody has given or worked: "Hours", "Volunteer hours". Those of a shop are times of day. */
const WORKED =
  /^(?:(?:volunteer(?:ing)?|total|flight|flying|training|staff|paid|contact|working) )?(?:hours|stunden|horas)(?: (?:worked|given|volunteered|logged))?$/;

/** True if a head says that a clock has minutes and seconds, and false if hours and minutes. */
const hasMinutes = (head: string): boolean | undefined =>
  IN_MINUTES.test(head) ? true : IN_HOURS.test(head) || WORKED.test(nameOf(head)) ? false : undefined;

/** True for seconds that are whole minutes. */
const areWhole = (seconds: readonly number[]): boolean => seconds.every((one) => one % 60 === 0);

/** The figure of a text with a time, in units of so many seconds. */
function figureOf(text: string, { rest, seconds }: Duration, secondsOfOne: number): string {
  const number = inUnit(seconds, secondsOfOne);
  return tidy(text).replace(rest, seconds.length > 1 ? number : exactly(number));
}

/** The head of a column with the unit in the line below it. */
function headAt({ header, units }: Body, column: number): string {
  const below = textAt(units, column).replace(/^\(|\)$/g, '');
  return textAt(header, column) + (below && ` (${below})`);
}

/** True for a column of times of day, by its head and whether they have seconds. */
const isOfDay = (head: string, hasSeconds: boolean, hasDays: boolean): boolean =>
  AT.test(head) || isStartHead(head) || (OF_DAY.test(head) && (hasDays || !hasSeconds));

/** The times of a column, if all its cells with a digit are times. It is known of what from its head, the heads of the others, or times of several units. */
function columnOfTimes(
  body: Body,
  column: number,
  hasDays: boolean,
  others: boolean | undefined,
): TimesColumn | undefined {
  const head = headAt(body, column);
  const texts = body.rows.map((row) => textAt(row, column));
  const read = texts.map(readDuration);
  if (texts.some((text, i) => /\d/.test(text) && !read[i])) return undefined;
  const hasLong = read.some((time) => time?.units === 3);
  const named = hasMinutes(head) ?? others;
  const times = (named ?? hasLong) ? read.map((time) => time && inMinutesAndSeconds(time)) : read;
  const found = times.flatMap((time) => time ?? []);
  const hasSeconds = found.some(({ seconds }) => !areWhole(seconds));
  const isKnown = found.some(({ isClock }) => isClock)
    ? hasMinutes(head) !== undefined ||
      IN_ALL.test(head) ||
      (head !== '' && (hasLong || named !== undefined) && !isOfDay(nameOf(head), hasSeconds, hasDays))
    : found.some(({ units }) => units > 1) || new Set(found.map(({ unit }) => unit)).size > 1;
  return found.length ? { column, times, isKnown } : undefined;
}

/**
 * A body in which columns of times of several units are in one: 505 `h:min:s`, which are seconds, of "00:08:25", "8:25" below "(mm:ss)" and "8 min 25 s", and 225 `h:min` of "3:45" below "(h:mm)". All
 * columns have the same, minutes if none needs seconds. A clock of two numbers is left as it is if nothing says which these are, and so are times of day.
 */
export const inOneUnit: Step = (body, { langOf }) => {
  const { header, units, rows } = body;
  const [first] = rows;
  if (!first || !rows.some(({ cells }) => cells.some(({ text }) => /\d ?[:hms]/i.test(text)))) return body;
  const hasDays = first.cells.some((cell) => /\d{3}|\p{L}{3}/u.test(cell.text) && periodIn(cell.text, langOf(cell)));
  const line = withCells(header ?? first, () => EMPTY);
  const [named, more] = new Set(line.cells.flatMap((_, column) => hasMinutes(headAt(body, column)) ?? []));
  const others = more === undefined ? named : undefined;
  const all = line.cells.flatMap((_, column) => (column ? (columnOfTimes(body, column, hasDays, others) ?? []) : []));
  if (!all.some(({ isKnown }) => isKnown)) return body;
  // A target of "5 min" next to "4 min 12 s". "5 m" may be millions or metres.
  const isOpen = (time: Duration | undefined): boolean => !!time && (time.isClock || /\d ?m$/.test(time.rest));
  const columns = all.filter(({ isKnown, times }) => isKnown || !times.some(isOpen));
  const areMinutes = columns.every(({ times }) => times.every((time) => areWhole(time?.seconds ?? [])));
  const byColumn = new Map(columns.map((one) => [one.column, one]));
  const edited = editCells(body, (cell, column, _row, i) => {
    const time = byColumn.get(column)?.times[i];
    return time ? { ...cell, figure: figureOf(cell.text, time, areMinutes ? 60 : 1) } : cell;
  });
  const parts = columns.flatMap(({ times }) => times.flatMap((time) => time?.parts ?? []));
  const unit = areMinutes ? durationUnitOf(parts) : 'h:min:s';
  const below = withCells(units ?? line, (cell, column) => (byColumn.has(column) ? { text: unit } : cell));
  return { ...edited, units: below };
};
