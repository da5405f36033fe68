import { textAt, EMPTY, withCells, type Cell, type Line } from '../grid.js';
import { isLengthName } from '../names/subject-name.js';
import { editCells, type Body } from './body.js';
import { nameOf } from '../../written/name.js';
import { namesOf } from '../names/column-names.js';
import { SCALE_NAMES } from '../../contract/unit.js';

const METRES = /^([\d.,\s]*\d)\s?m$/;
const OTHER_LENGTH = /^[\d.,\s]*\d\s?[kcm]m$/;

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

/** Headers of columns of the scale of each figure: a word, or as in SDMX the power of ten. */
const SCALE = /^(?:scale|magnitude|unit mult(?:iplier)?|multiplier|power ?code|scalar factor)$/;

/** The scale in a cell as a word that units begin with; empty for none. Undefined for any other text. */
function scaleIn(text: string, isPower: boolean): string | undefined {
  const plain = nameOf(text);
  if (['', 'units', 'unit', 'ones', ...(isPower ? ['0'] : [])].includes(plain)) return '';
  if (isPower && /^[1-9]\d?$/.test(plain)) return SCALE_NAMES[10 ** +plain];
  const word = plain.replace(/s$/, '');
  return Object.values(SCALE_NAMES).includes(word) ? word : undefined;
}

/** The column of a scale, and the words in it by their rows. Undefined if one of its cells is something else. */
function scalesOf({ header, rows }: Body) {
  const found = header?.cells.flatMap(({ text }, column) => (SCALE.test(nameOf(text)) ? [column] : [])) ?? [];
  for (const column of found) {
    const isPower = /^(?:unit mult|power)/.test(nameOf(textAt(header, column)));
    const words = rows.map((row) => scaleIn(textAt(row, column), isPower));
    // A power of 0 in each row is no scale, and no figure.
    if ((isPower || words.some(Boolean)) && !words.includes(undefined)) return { found, column, words };
  }
  return undefined;
}

/** A unit with a scale before it, unless it names its own: "Persons in thousands". */
const withScale = (unit: string, scale: string): string =>
  / (?:in )?(?:thousand|million|billion|trillion)s?$/i.test(unit) ? unit : `${scale} ${unit}`.trim();

/** A body in which the scale of a column of its own stands with the unit, or is the unit: "billion U.S. dollars" of "Billions" next to "U.S. dollars", "million" of 6 below `UNIT_MULT`. */
export function joinScales(body: Body): Body {
  const { header, rows } = body;
  const scales = header && scalesOf(body);
  if (!scales) return body;
  const { found, column, words } = scales;
  const heads = header.cells.map(({ text }) => nameOf(text));
  const units = namesOf('unit').flatMap((name) => (heads.includes(name) ? [heads.indexOf(name)] : []));
  const edit = (line: Line, unitCell: (cell: Cell) => Cell): Line =>
    withCells(line, (cell, i) => {
      if (units.includes(i) || (!units.length && i === column)) return unitCell(cell);
      return found.includes(i) ? EMPTY : cell;
    });
  return {
    ...body,
    header: edit(header, (cell) => (units.length ? cell : { text: 'unit' })),
    rows: rows.map((row, i) =>
      edit(row, ({ text, ...cell }) => ({ ...cell, text: withScale(units.length ? text : '', words[i] ?? '') })),
    ),
  };
}
