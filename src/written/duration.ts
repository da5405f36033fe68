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
export type TimeParts = readonly (number | undefined)[];

/** The hours, minutes and seconds of a match, without those that it does not have. */
const partsOf = (match: RegExpExecArray | null): TimeParts =>
  (match?.slice(1) ?? []).map((digits: string | undefined) => (digits ? Number(digits) : undefined));

/** The hours and minutes of a clock, and its seconds if it has some. Empty for any other text. */
export const clockParts = (text: string): TimeParts => partsOf(CLOCK.exec(text));

/** The parts of a time that names their units. Empty for any other text. */
export const unitParts = (text: string): TimeParts => partsOf(HOURS.exec(text) ?? UNITS.exec(text));

/** The number of parts that a time has. */
export const countOf = (parts: TimeParts): number => parts.filter((part) => part !== undefined).length;

/** The seconds of hours, minutes and seconds. */
export const secondsOf = ([hours = 0, minutes = 0, seconds = 0]: TimeParts): number =>
  hours * 3600 + minutes * 60 + seconds;

/** A time of several units in minutes, as a clock shows it as well: 80 of "1h 20m" and of "01:20". Undefined for any other text. */
export function minutesIn(text: string): number | undefined {
  // Each of them has one of these.
  if (!/[:hms]/i.test(text)) return undefined;
  const clock = clockParts(text);
  const parts = clock.length ? clock : unitParts(text);
  return countOf(parts) < 2 ? undefined : Math.round((secondsOf(parts) / 60) * 100) / 100;
}

/** A time in hours, minutes or both as minutes, and one with seconds as these: "80 minutes" of "1h 20m". Any other text is the same, and so is a clock, which may begin with hours or with minutes. */
export function inMinutes(text: string): string {
  const parts = unitParts(text);
  if (!countOf(parts)) return text;
  return parts[2] === undefined ? `${secondsOf(parts) / 60} minutes` : `${secondsOf(parts)} seconds`;
}
