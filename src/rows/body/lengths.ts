import { textAt } from '../grid.js';
import { isLengthName } from '../names/length-name.js';
import { editCells, type Body } from './body.js';

const METRES = /^([\d.,]+) ?m$/;
const OTHER_LENGTH = /^[\d.,]+ ?[kcm]m$/;

/** A body in which "412 m" below a head of lengths is 412 metres, next to other lengths and cells without a figure. Elsewhere it is 412 million. */
export function withMetres(body: Body): Body {
  const { header, rows } = body;
  const columns = (header?.cells ?? []).flatMap(({ text }, i) => (isLengthName(text) ? [i] : []));
  const areMetres = (column: number): boolean =>
    rows.every((row) => {
      const text = textAt(row, column);
      return !/\d/.test(text) || METRES.test(text) || OTHER_LENGTH.test(text);
    });
  const found = columns.filter(areMetres);
  if (!found.length) return body;
  return editCells(body, (cell, column) =>
    found.includes(column) ? { ...cell, text: cell.text.trim().replace(METRES, '$1 metres') } : cell,
  );
}
