/** Hours, minutes and seconds, in English, German, French and Spanish: "1h 20m", "7 min 32 s", "2 hours 5 minutes", "1 Std. 5 Min.". */
const UNITS = new RegExp(
  `^${[
    'h|hrs?|hours?|std|stunden?|heures?|horas?',
    'm|mins?|minutes?|minuten?|minutos?',
    's|secs?|seconds?|sek|sekunden?|secondes?|segundos?',
  ]
    .map((names) => `(?:(\\d+) ?(?:${names})\\.?(?:,? +|(?=\\d)|$))?`)
    .join('')}$`,
  'i',
);
/** Hours and minutes with one letter: "2h31". */
const HOURS = /^(\d+) ?h ?([0-5]\d)$/i;
/** A time as a clock shows it: `02:35`, `00:07:32`. */
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:[.,]0+)?)?$/;

/** Hours, minutes and seconds, of which some may not be there. */
type Parts = readonly (number | undefined)[];

/** The hours, minutes and seconds of a match, without those that it does not have. */
const partsOf = (match: RegExpExecArray | null): Parts =>
  (match?.slice(1) ?? []).map((digits: string | undefined) => (digits ? Number(digits) : undefined));

const countOf = (parts: Parts): number => parts.filter((part) => part !== undefined).length;

const secondsOf = ([hours = 0, minutes = 0, seconds = 0]: Parts): number => hours * 3600 + minutes * 60 + seconds;

/** A time of several units in minutes, as a clock shows it as well: 80 of "1h 20m" and of "01:20". Undefined for any other text. */
export function minutesIn(text: string): number | undefined {
  // Each of them has one of these.
  if (!/[:hms]/i.test(text)) return undefined;
  const parts = partsOf(CLOCK.exec(text) ?? HOURS.exec(text) ?? UNITS.exec(text));
  return countOf(parts) < 2 ? undefined : Math.round((secondsOf(parts) / 60) * 100) / 100;
}

/** A time in hours, minutes or both as minutes, and one with seconds as these: "80 minutes" of "1h 20m". Any other text is the same, and so is a clock, which may begin with hours or with minutes. */
export function inMinutes(text: string): string {
  const parts = partsOf(HOURS.exec(text) ?? UNITS.exec(text));
  if (!countOf(parts)) return text;
  return parts[2] === undefined ? `${secondsOf(parts) / 60} minutes` : `${secondsOf(parts)} seconds`;
}

/** A time in hours, minutes and seconds, and the number of these that it names. */
export interface Duration {
  readonly seconds: number;
  readonly units: number;
  readonly isClock: boolean;
}

/** Reads a time in units, or as a clock shows it. One of two numbers has hours and minutes, or minutes and seconds if `isMinutes`. Undefined of any other text. Never throws. */
export function readDuration(text: string, isMinutes: boolean): Duration | undefined {
  const [, sign = '', rest = ''] = /^([-+−]?)(.{1,60})$/.exec(text.trim()) ?? [];
  const clock = CLOCK.exec(rest);
  const parts = partsOf(clock ?? HOURS.exec(rest) ?? UNITS.exec(rest));
  const units = countOf(parts);
  if (!units) return undefined;
  const isShort = !!clock && units === 2 && isMinutes;
  const seconds = secondsOf(isShort ? [0, parts[0], parts[1]] : parts);
  return { seconds: sign && sign !== '+' ? -seconds : seconds, units, isClock: !!clock };
}
