import { clockParts, countOf, secondsOf, unitParts } from './duration.js';

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
