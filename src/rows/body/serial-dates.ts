import { nameOf } from '../../written/name.js';
import type { Line } from '../grid.js';
import type { Body } from './sheet-body.js';

/** Heads of columns of dates, in English, German, French and Spanish. */
const DATES =
  /(?:^|[^\p{L}])(?:dates?|timestamp|day|week|month|datum|tag|woche|monat|jour|semaine|mois|fecha|día|semana|mes)(?!\p{L})/u;

/**
 * The day of a serial number of a spreadsheet, which counts from the end of 1899, or of the milliseconds since 1970 in the answers of an API: `2024-01-01` of
 * "45292". Undefined for any other text, and far from our time.
 */
function dayOf(text: string): string | undefined {
  if (/^1\d{12}$/.test(text)) return new Date(+text).toISOString().slice(0, 10);
  const serial = /^\s*([2-6]\d{4})(?:\.0+)?\s*$/.exec(text)?.[1];
  return serial && new Date(Date.UTC(1899, 11, 30 + +serial)).toISOString().slice(0, 10);
}

/** A body in which a first column of dates that are saved as numbers has them as days. The same body if a cell is none. */
export function dateSerials(body: Body): Body {
  const { header, rows } = body;
  if (!rows.length || !DATES.test(nameOf(header?.cells[0]?.text ?? ''))) return body;
  const days = rows.map(({ cells: [first] }) => dayOf(first?.text ?? ''));
  if (days.includes(undefined)) return body;
  return {
    ...body,
    rows: rows.map((row, i): Line => ({ ...row, cells: [{ text: days[i] ?? '' }, ...row.cells.slice(1)] })),
  };
}
