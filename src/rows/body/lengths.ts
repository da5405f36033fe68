import { nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import { editCells, type Body } from './body.js';

/** A word for a length in a head. */
const LENGTH =
  /(?:^|[ ,(])(?:distance|length|height|elev(?:ation)?|climb(?:ed)?|ascent|altitude|depth|width|höhe(?:nmeter)?|länge|tiefe|strecke|distanz|hauteur|longueur|profondeur|altura|longitud|distancia|desnivel)(?![\p{L}])/u;

const METRES = /^([\d.,]+) ?m$/;
const OTHER_LENGTH = /^[\d.,]+ ?[kcm]m$/;

/** A body in which "412 m" below a head of lengths is 412 metres, next to other lengths and cells without a figure. Elsewhere it is 412 million. */
export function withMetres(body: Body): Body {
  const { header, rows } = body;
  const columns = (header?.cells ?? []).flatMap(({ text }, i) => (LENGTH.test(nameOf(text)) ? [i] : []));
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
