import { isFigure } from '../rows/cell.js';
import { nameOf } from '../written/name.js';
import { isEmpty, type Grid, type Line } from '../rows/grid.js';

/** Heads of the time of an answer in the files of forms, in English, German, French and Spanish. */
const TIMES =
  /^(?:timestamp|submitted(?: at| on)?|submission (?:date|time)|start time|completion time|response date|zeitstempel|startzeit|horodateur|marca temporal)$/;

/** A day with a time of day. */
const INSTANT = /\d\D.*\d\d?:\d\d/;

/** True for the answers to a form, one in each row: each has the time at which it was given, and next to it are questions, or texts alone. */
export function areRawAnswers({ lines }: Pick<Grid, 'lines'>): boolean {
  const [header, ...rows] = lines.filter(({ cells }) => !cells.every(isEmpty)) as readonly (Line | undefined)[];
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  const time = heads.findIndex((text) => TIMES.test(nameOf(text)));
  if (time < 0 || rows.length < 2) return false;
  const areTimes = rows.every((row) => INSTANT.test(row?.cells[time]?.text ?? ''));
  const hasFigures = rows.some((row) => row?.cells.some((cell, i) => i !== time && !isEmpty(cell) && isFigure(cell)));
  return areTimes && (!hasFigures || heads.some((text) => text.endsWith('?')));
}
