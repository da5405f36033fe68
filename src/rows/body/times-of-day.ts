import { areRunning } from '../columns/column-texts.js';
import { nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import { withNotes, withTexts, type Body, type Step } from './body.js';

/** A day and a time of it, as programs and spreadsheets write them: "2024-01-01 00:30", "01/02/2024 9:00", "2024-01-01T00:30:00Z". */
const TIME_OF_DAY = /^(\d[\d./-]{5,9})[ T](\d{1,2}:\d\d)(?::00(?:\.0+)?)?(Z?)$/;

/** Heads of a column of hours, from 0: "Hour", "Hour of day". */
const HOUR = /^(?:hour(?: of (?:the )?day)?|stunde|heure|hora)$/;

/** The day that all times of a column are of, with its time zone if it has one. Undefined if there are several, or if there is one time only. */
function commonDay({ rows }: Body, column: number): string | undefined {
  const times = new Set<string>();
  let common: string | undefined;
  for (const row of rows) {
    const text = textAt(row, column);
    if (!text) continue;
    const [, day, , zone] = TIME_OF_DAY.exec(text) ?? [];
    const named = day && `${day}${zone ? ' UTC' : ''}`;
    if (!named || named !== (common ?? named)) return undefined;
    common = named;
    times.add(text);
  }
  return times.size > 1 ? common : undefined;
}

/** True if the first column has the hours of a day, from 0. */
const areHours = ({ header, rows }: Body): boolean =>
  HOUR.test(nameOf(textAt(header, 0))) && textAt(rows[0], 0) === '0' && areRunning(rows.map((row) => textAt(row, 0)));

/** A body in which times of one day are those of a clock, with the day in a note, and the hours from 0 below "Hour" are "00:00", "01:00" and so on. */
export const timesOfDay: Step = (body) => {
  const { header } = body;
  const days = new Map<number, string>();
  header?.cells.forEach((_, column) => {
    const day = commonDay(body, column);
    if (day) days.set(column, day);
  });
  const hasHours = areHours(body);
  if (!days.size && !hasHours) return body;
  const timed = withTexts(body, ({ text }, column) =>
    hasHours && column === 0
      ? `${text.trim().padStart(2, '0')}:00`
      : days.has(column)
        ? TIME_OF_DAY.exec(text.trim())?.[2]
        : undefined,
  );
  return withNotes(
    timed,
    Array.from(days, ([column, day]) => `${textAt(header, column)}: ${day}`),
  );
};
