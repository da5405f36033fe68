import { isFigure } from '../cell.js';
import { textAt } from '../grid.js';
import { withTexts, type Body } from './body.js';

/** A body without the colon after the names of rows that have a figure: "Walked" of "Walked:", as the U.S. Census Bureau writes the names of rows with parts. */
export function withoutColons(body: Body): Body {
  const { rows } = body;
  if (!rows.some((row) => textAt(row, 0).endsWith(':'))) return body;
  return withTexts(body, ({ text }, column, { cells }) =>
    column === 0 && /[\p{L})]\s*:\s*$/u.test(text) && cells.slice(1).some(isFigure)
      ? text.trimEnd().slice(0, -1).trimEnd()
      : undefined,
  );
}
