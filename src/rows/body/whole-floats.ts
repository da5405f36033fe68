import type { Line } from '../grid.js';
import { editCells, type Body } from './body.js';

/** A number as a program writes it that keeps all numbers with decimals: `58862.0`, `62612.99999999999`. */
const FLOAT = /^-?\d+\.(?:0|\d{9,})$/;

/** Numbers from here on are amounts or years, of which nobody publishes a tenth as often as none: `22.0` is a rate. */
const LARGE = 1000;

/** A number with a decimal that it has of its program: `58862` of `58862.0`. Undefined for any other text. */
function wholeOf(text: string): string | undefined {
  if (!FLOAT.test(text)) return undefined;
  const whole = Math.round(Number(text));
  return Math.abs(Number(text) - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? String(whole) : undefined;
}

/** The columns whose numbers are all whole and have a decimal nevertheless, and one of them is large. */
function floatColumns(rows: readonly Line[]): ReadonlySet<number> {
  const [found, others] = [new Set<number>(), new Set<number>()];
  for (const { cells } of rows)
    cells.forEach(({ text }, column) => {
      if (others.has(column)) return;
      const whole = wholeOf(text.trim());
      if (whole !== undefined && Math.abs(Number(whole)) >= LARGE) found.add(column);
      if (whole === undefined && /\d/.test(text)) others.add(column);
    });
  for (const column of others) found.delete(column);
  return found;
}

/** A stroke in place of the decimals of a price: "12.–", "5,- €". */
const STROKE = /(?<=\d)[.,][-–—]{1,2}(?= ?[\p{L}\p{Sc}]*\.?$)/u;

/** A body of prices without the strokes in place of their decimals: `12’400` of "12’400.–". */
export const withoutStrokes = (body: Body): Body =>
  body.rows.some(({ cells }) => cells.some(({ text }) => STROKE.test(text)))
    ? editCells(body, (cell) => ({ ...cell, text: cell.text.replace(STROKE, '') }))
    : body;

/** A body without the decimals of columns of whole numbers, as programs write them once a cell is empty: `2019.0` is a year, `58862.0` a count. */
export function withoutFloats(body: Body): Body {
  const columns = floatColumns(body.rows);
  if (!columns.size) return body;
  return editCells(body, (cell, column) => {
    const text = columns.has(column) ? wholeOf(cell.text.trim()) : undefined;
    return text === undefined ? cell : { ...cell, text };
  });
}
