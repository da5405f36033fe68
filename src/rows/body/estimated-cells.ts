import { withSuffix } from '../cell.js';
import { yearIn } from '../columns/period-head.js';
import { nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import { editCells, emptyColumns, type Body } from './body.js';

/** Headers of the last year of each row whose figure is no estimate, as the International Monetary Fund writes it. */
const LAST_KNOWN = /^(?:estimates?|forecasts?|projections?) (?:start|begin)s? after$/;

/** A body in which the figures below years after the one in a column "Estimates start after" are marked: `1.1 [e]` below "2023" next to "2022". */
export function markEstimates(body: Body): Body {
  const { header } = body;
  const column = header?.cells.findIndex(({ text }) => LAST_KNOWN.test(nameOf(text))) ?? -1;
  if (!header || column < 0) return body;
  const mark = /^e/.test(nameOf(textAt(header, column))) ? '[e]' : '[f]';
  const years = header.cells.map(({ text }) => yearIn(text));
  const marked = editCells(body, (cell, i, row) => {
    const last = yearIn(row.cells[column]?.text);
    const year = years[i];
    const isEstimate = last !== undefined && year !== undefined && year > last && /\d/.test(cell.figure ?? cell.text);
    return isEstimate ? withSuffix(cell, mark) : cell;
  });
  return emptyColumns(marked, [column]);
}
