/** A unit at the end of a head: of hours and minutes, and of minutes and seconds: "Time (h:mm)", "Response time, min:sec". */
const unitAtEnd = (units: string): RegExp => new RegExp(`[ ,:]*(?:[([]|,| in )\\s*(?:in )?(?:${units})[)\\]]?$`, 'iu');

export const IN_HOURS = unitAtEnd(
  'h{1,2}:mm?|h:min|hrs?[:/ ]mins?|hours?[:/ ](?:and )?min(?:ute)?s?|std\\.?:min\\.?|hours?|hrs?|h|stunden|std\\.?|heures?|horas?',
);
export const IN_MINUTES = unitAtEnd(
  'mm?:ss|min:s(?:ec|ek)?|mins?[:/ ]secs?|min(?:ute)?s?[:/ ](?:and )?sec(?:ond)?s?|minutes?|mins?|min\\.?|minuten|minutos',
);
export const IN_ALL = unitAtEnd('h{1,2}:mm:ss|h:m:s|hours?:min(?:ute)?s?:sec(?:ond)?s?');

/** A head without the units of its times of several units: "Response" of "Response (min:sec)". */
export const withoutTimeUnits = (head: string): string =>
  [IN_ALL, IN_HOURS, IN_MINUTES].reduce((rest, unit) => rest.replace(unit, ''), head);

/** True for the unit that times of several units have in the end. */
export const isTimeUnit = (unit: unknown): boolean => /^(?:d:)?h:min(?::s)?$/.test(String(unit));

/** True for the head of a column of times of day, in the form of `nameOf`. */
export const isHourName = (name: string): boolean =>
  /^(?:hours?|times?|hour of (?:the )?day|time of day|stunden?|uhrzeit|heures?|horas?)$/.test(name);
