/** A time of day, as people and programs write it: "9am", "18:30 Uhr", "16:10:03", "8:26:22 PM UTC+2". */
const CLOCK =
  '(?:\\d\\d?(?:[:.]\\d\\d){0,2} ?(?:[ap]\\.?m\\.?|uhr)|\\d\\d?:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: uhr)?|\\d\\d? ?h(?:\\d\\d)?)';

/** The time zone after a time of day: "UTC", "GMT+1", "EST", which is no estimate there. */
const ZONE = '(?: ?(?:(?:utc|gmt)(?:[+-]\\d\\d?(?::?\\d\\d)?)?|[ecmp][sd]t|bst|ces?t))?';

/** Words between a day and a time of day, in some languages: "at", "um", "à", "a las". */
const AT = '(?:,|,? (?:at|um|à|a las?|alle|às|om|kl\\.?|klo|o))?';

/** Noon and midnight in some languages. */
const NOON_OR_MIDNIGHT =
  '(?:(?:12 )?(?:noon|midday|midnight)|mitternacht|minuit|midi|medianoche|mediodía|mezzanotte|mezzogiorno|meia-noite|meio-dia|middernacht)';

/** A time of day after a day, or from one to another: "3 Feb 2025, 9am", "3 Feb 2025 at 12 noon", "3. Februar 2025, 18:30 Uhr", "9/23/2014 16:10:03". */
const TIME_OF_DAY = new RegExp(`(?<=\\d\\D.*\\d)${AT} (?:${NOON_OR_MIDNIGHT}|${CLOCK}(?: ?- ?${CLOCK})?${ZONE})$`, 'i');

/** A day without the time of day after it. */
export const withoutTimeOfDay = (text: string): string => text.replace(TIME_OF_DAY, '');

/** A day in numbers alone with a time of day, which needs its minutes: "2/24/17 11:29", "03/04/2021 8:26:22 PM UTC+2". */
const AFTER_NUMERIC_DAY = /^(\S*\d[/.-]\d\d?[/.-]\d+),? \d\d?:\d\d/;

/** A day in numbers alone without the time of day after it. Any other text is the same. */
export const withoutTimeOfNumericDay = (text: string): string =>
  AFTER_NUMERIC_DAY.test(text) ? withoutTimeOfDay(text.trim()) : text;

/** True for a text with a time zone after a time of day: "2024-04-13 10:00 EST". */
export const hasZone = (text: string): boolean => /\d:\d\d(?: ?[ap]\.?m\.?)? [a-z]{3,4}$/i.test(text.trim());
