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
const CLOCK = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/;

/** The hours, minutes and seconds of a match, without those that it does not have. */
const partsOf = (match: RegExpExecArray | null): readonly (number | undefined)[] =>
  (match?.slice(1) ?? []).map((digits: string | undefined) => (digits ? Number(digits) : undefined));

const sum = ([hours = 0, minutes = 0, seconds = 0]: readonly (number | undefined)[]): number =>
  Math.round((hours * 60 + minutes + seconds / 60) * 100) / 100;

/** A time of several units in minutes, as a clock shows it as well: 80 of "1h 20m" and of "01:20". Undefined for any other text. */
export function minutesIn(text: string): number | undefined {
  // Each of them has one of these.
  if (!/[:hms]/i.test(text)) return undefined;
  const parts = partsOf(CLOCK.exec(text) ?? HOURS.exec(text) ?? UNITS.exec(text));
  return parts.filter((part) => part !== undefined).length < 2 ? undefined : sum(parts);
}

/** A time in hours, minutes or both as minutes: "80 minutes" of "1h 20m". Any other text is the same, and so is one with seconds, and a clock, which may begin with hours or with minutes. */
export function inMinutes(text: string): string {
  const [hours, minutes, seconds] = partsOf(HOURS.exec(text) ?? UNITS.exec(text));
  return seconds !== undefined || (hours ?? minutes) === undefined ? text : `${sum([hours, minutes])} minutes`;
}
