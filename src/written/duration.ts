import { withoutNoise } from '../statistics/decimal.js';
import { endingOf } from './ending.js';
import { endsIn } from './interval-text.js';
import { splitComparator } from './qualifiers.js';

/** A number of hours, minutes or seconds. Three digits after a separator are decimals after another unit alone: "1 min 25.345 s", but not "1,200 s". */
const NUMBER = String.raw`\d+(?:[.,]\d{1,2}(?!\d)|(?<=\p{L}[ .]{0,2}\d+)[.,]\d+)?`;
/** Days, hours, minutes and seconds, in English, German, French and Spanish: "1h 20m", "7 min 32 s", "2 days 5 hours", "1 Std. 5 Min.". */
const UNITS = new RegExp(
  `^${[
    'd|days?|tage?|jours?|j|d[ií]as?',
    'h|hrs?|hours?|std|stunden?|heures?|horas?',
    'm|mins?|minutes?|minuten?|minutos?',
    's|secs?|seconds?|sek|sekunden?|secondes?|segundos?',
  ]
    .map((names) => `(?:(${NUMBER}) ?(?:${names})\\.?(?:,? +(?:and |und |et |y )?|(?=\\d)|$))?`)
    .join('')}$`,
  'iu',
);
/** Hours and minutes with one letter: "2h31". */
const HOURS = /^(\d+) ?h ?([0-5]\d)$/i;
/** A time as a clock shows it: `02:35`, `00:07:32`. */
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:[.,]0+)?)?$/;
/** Minutes and seconds as a stopwatch shows them: "1:25.345". With one decimal they may be a ratio. */
const STOPWATCH = /^(\d{1,3}):([0-5]\d[.,]\d{2,3})$/;

/** Hours, minutes, seconds and days, of which some may not be there. */
export type TimeParts = readonly (number | undefined)[];

/** The numbers of a match, without those that it does not have. */
const partsOf = (match: RegExpExecArray | null): TimeParts =>
  (match?.slice(1) ?? []).map((digits: string | undefined) => (digits ? Number(digits.replace(',', '.')) : undefined));

/** The hours and minutes of a clock, and its seconds if it has some. Empty for any other text. */
export const clockParts = (text: string): TimeParts => partsOf(CLOCK.exec(text));

/** The parts of a time that names their units, or that a stopwatch shows. Empty for any other text. */
export function unitParts(text: string): TimeParts {
  const watch = STOPWATCH.exec(text);
  if (watch) return [undefined, ...partsOf(watch)];
  const hours = HOURS.exec(text);
  if (hours) return partsOf(hours);
  // Thousands of the first of several units: "1,250 h 30 min".
  const plain = text.replace(/^(\d{1,3})[.,' ](\d{3})(?= ?\p{L}+\.?,? +\d)/u, '$1$2');
  const [days, ...parts] = partsOf(UNITS.exec(plain));
  return days === undefined ? parts : [...parts, days];
}

/** The number of parts that a time has. */
export const countOf = (parts: TimeParts): number => parts.filter((part) => part !== undefined).length;

/** The seconds of a time. */
export const secondsOf = ([hours = 0, minutes = 0, seconds = 0, days = 0]: TimeParts): number =>
  withoutNoise(days * 86_400 + hours * 3600 + minutes * 60 + seconds);

/** The unit of durations that have some parts each: 505 `h:min:s` of "8 min 25 s", 80 `h:min` of "1h 20m", 1,680 `d:h:min` of "1 day 4 h". */
export function durationUnitOf(all: readonly TimeParts[]): string {
  if (all.some(([, , seconds]) => seconds !== undefined)) return 'h:min:s';
  return all.some(([, , , days]) => days !== undefined) ? 'd:h:min' : 'h:min';
}

/** A figure that has times in place of numbers. */
interface TimesText {
  /** The text without its comparator and the mark after it, and that without its sign as well. */
  readonly rest: string;
  readonly time: string;
  /** −1 or 1. */
  readonly sign: number;
  /** One time, the two ends of a range, or none if the text has none with units. */
  readonly times: readonly TimeParts[];
}

/** Both ends of a range of times, of which the lower may leave out its unit: "5 to 10 min". Empty of any other text. */
function timesOfRange(text: string): readonly TimeParts[] {
  for (const [low, high] of endsIn(text)) {
    const [, unit = ''] = /^[\d.,]+( ?\p{L}+)/u.exec(high) ?? [];
    const ends = [/^[\d.,]+$/.test(low) ? low + unit : low, high].map(unitParts);
    if (ends.every(countOf)) return ends;
  }
  return [];
}

/** The times of a figure that names their units: "−1 min 5 s", "over 1 h 20 min", "5 min to 1 h 10 min", "8 min 25 s [p]". */
export function timesIn(text: string): TimesText {
  const { inner = '', rest: marked = text } = endingOf(text) ?? {};
  const { rest } = splitComparator(/\d/.test(inner) ? text : marked);
  const [sign = ''] = /^[-+−] ?/.exec(rest) ?? [];
  const time = rest.slice(sign.length);
  const parts = unitParts(time);
  return { rest, time, sign: /[-−]/.test(sign) ? -1 : 1, times: countOf(parts) ? [parts] : timesOfRange(time) };
}

/** The text of a number in place of a time, or of the two ends of a range: "5 to 70" of 300 and 4,200 seconds in minutes. */
export const inUnit = (seconds: readonly number[], secondsOfOne: number): string =>
  seconds.map((one) => withoutNoise(one / secondsOfOne)).join(' to ');
