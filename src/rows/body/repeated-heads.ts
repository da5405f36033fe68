import { isFigure } from '../cell.js';
import { isEmpty, textAt, type Cell, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import type { Body, Tidying } from './body.js';

/** True if two rows have the same texts after their first cells. */
const hasSameHeads = (row: Line, header: Line): boolean =>
  row.cells.length <= header.cells.length && header.cells.every((_, i) => !i || textAt(header, i) === textAt(row, i));

/** A row of one name across all columns, which heads those below it. */
function headRow(first: Cell | undefined, { line, cells }: Line): Line {
  const name: Cell = { text: first?.text.trim() ?? '' };
  return { line, cells: cells.map(() => name) };
}

/** True for the name of a block: it is no figure, and not what names of rows are called, such as "Name". */
const isBlockName = (cell: Cell | undefined): boolean =>
  !!cell && !isEmpty(cell) && !isFigure(cell) && !isNameOf('label', cell.text);

/** A body of blocks below each other, each with its name in front of the same heads, "Income, £" and "Expenditure, £", as sections of these names. Heads that a printed table repeats whole are left out. */
export function nestBlocks(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  if (!header || hasNamed || !header.cells.some((_, i) => i && textAt(header, i))) return body;
  const repeated = new Set(rows.filter((row) => hasSameHeads(row, header)));
  if (!repeated.size) return body;
  const [corner, ...heads] = header.cells;
  const isWhole = (row: Line): boolean => nameOf(textAt(row, 0)) === nameOf(corner?.text);
  const blocks = [...repeated].filter((row) => !isWhole(row));
  if (!blocks.length) return { ...body, rows: rows.filter((row) => !repeated.has(row)) };
  if (!isBlockName(corner) || !blocks.every(({ cells }) => isBlockName(cells[0]))) return body;
  const inner = rows.flatMap((row) => {
    if (!repeated.has(row)) return [row];
    return isWhole(row) ? [] : [headRow(row.cells[0], row)];
  });
  return {
    ...body,
    header: { ...header, cells: [{ text: '' }, ...heads] },
    rows: [headRow(corner, { ...header, cells: header.cells }), ...inner],
  };
}
