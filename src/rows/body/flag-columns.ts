import { withSuffix } from '../cell.js';
import { qualifiersIn, withFigure } from '../cell-marks.js';
import { isEmpty, textAt, widthOf, type Line } from '../grid.js';
import { editCells, emptyColumns, type Body } from './body.js';

/** Letters with which statistics offices qualify a figure, in a cell of their own: "p", "be", "[c]". */
const FLAG = /^(?:[bcdefnprsuz]{1,3}|\[[a-z]{1,3}\])$/;

/** Signs between a name and its figure, as of a table that was typed: ":", "=", "|". */
const SEPARATOR = /^[:=|]$/;

/** The texts of a column that are not empty, each once. */
const textsIn = (rows: readonly Line[], column: number): readonly string[] => [
  ...new Set(rows.map((row) => textAt(row, column).trim()).filter(Boolean)),
];

/** True for a column without a head after one with a head, which has nothing but flags. */
function mayBeFlags(column: number, { header, rows }: Body): boolean {
  if (!header || textAt(header, column) || !textAt(header, column - 1)) return false;
  const texts = textsIn(rows, column);
  return texts.length > 0 && texts.every((text) => FLAG.test(text));
}

/** True for a column that flags some of its figures, or differently. A letter in all rows may be a unit. */
const isTelling = (column: number, { rows }: Body): boolean =>
  textsIn(rows, column).length > 1 || rows.some(({ cells: { [column]: cell } }) => isEmpty(cell));

/** A body with the flags of figures, which statistics offices write into columns without a head, at these: `58.2 [e]` of "58.2" and "e". */
export function joinFlags(body: Body): Body {
  const columns = Array.from({ length: widthOf(body.rows) }, (_, i) => i).filter((i) => i > 1 && mayBeFlags(i, body));
  if (!columns.some((column) => isTelling(column, body))) return body;
  const flagged = editCells(body, (cell, column, row) => {
    const flags = columns.includes(column + 1) ? qualifiersIn(textAt(row, column + 1)) : [];
    return withFigure(flags, cell.text).reduce(withSuffix, cell);
  });
  return emptyColumns(flagged, columns);
}

/** A body without the signs that part the names from their figures: ":" in each row. */
export function withoutSeparators(body: Body): Body {
  const isSeparator = (column: number): boolean => {
    const [text = '', more] = textsIn(body.rows, column);
    const isInAll = body.rows.every(({ cells: { [column]: cell } }) => !isEmpty(cell));
    return SEPARATOR.test(text) && more === undefined && isInAll && !textAt(body.header, column);
  };
  const width = widthOf(body.rows);
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => i > 0 && i < width - 1 && isSeparator(i));
  return columns.length ? emptyColumns(body, columns) : body;
}
