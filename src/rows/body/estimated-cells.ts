import { withSuffix } from '../cell.js';
import { yearIn } from '../columns/period-head.js';
import { nameOf } from '../../written/name.js';
import { EMPTY, textAt, withCells, type Cell, type Line } from '../grid.js';
import type { Body } from './body.js';

/** Headers of the last year of each row whose figure is no estimate, as the International Monetary Fund writes it. */
const LAST_KNOWN = /^(?:estimates?|forecasts?|projections?) (?:start|begin)s? after$/;

/**
 * A body in which the figures below years after the one in a column "Estimates start after" are marked as estimates. The same body if there is no such
 * column. Example: "2022" in it makes `1.1 [e]` of 1.1 below "2023".
 */
export function markEstimates(body: Body): Body {
  const { header, rows } = body;
  const column = header?.cells.findIndex(({ text }) => LAST_KNOWN.test(nameOf(text))) ?? -1;
  if (!header || column < 0) return body;
  const mark = /^e/.test(nameOf(textAt(header, column))) ? '[e]' : '[f]';
  const years = header.cells.map(({ text }) => yearIn(text));
  const isEstimate = (row: Line, cell: Cell, i: number): boolean => {
    const last = yearIn(row.cells[column]?.text);
    const year = years[i];
    return last !== undefined && year !== undefined && year > last && /\d/.test(cell.figure ?? cell.text);
  };
  const marked = (row: Line): Line =>
    withCells(row, (cell, i) => (i === column ? EMPTY : isEstimate(row, cell, i) ? withSuffix(cell, mark) : cell));
  return {
    ...body,
    header: withCells(header, (cell, i) => (i === column ? EMPTY : cell)),
    rows: rows.map(marked),
  };
}
