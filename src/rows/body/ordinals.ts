import { isEmpty, widthOf, type Line } from '../grid.js';
import { editCells, type Body } from './body.js';

/** A place in a ranking: "1st", "12th". */
const ORDINAL = /^\d{1,4}(?=(?:st|nd|rd|th)$)/i;

/** The number of a place in a ranking: `12` of "12th". Undefined of any other text. */
const placeIn = (text: string): string | undefined => ORDINAL.exec(text.trim())?.[0];

/** True for rows of which all cells after the names are places or empty. */
function arePlaces(rows: readonly Line[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => !isEmpty(cell));
  return cells.length > 0 && cells.every(({ text }) => placeIn(text) !== undefined);
}

/** A body of names and their places in a ranking with these as figures: `12` of "12th". Next to other figures, places are remarks. */
export function numberPlaces(body: Body): Body {
  if (!body.header || widthOf(body.rows) < 2 || !arePlaces(body.rows)) return body;
  return editCells(body, (cell, column) => ({ ...cell, text: (column && placeIn(cell.text)) || cell.text }));
}
