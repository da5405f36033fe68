import { textAt, type Line } from '../grid.js';
import { isTargetName } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';
import { withTexts, type Body } from './body.js';

/** A target as a number of a whole: "4/5", "> 4 out of 5", "at least 8 von 10". */
const SCORE =
  /^(?<bound>[^\p{N}]*)(?<part>\d{1,3}(?:[.,]\d{1,2})?) ?(?:\/|out of|von|sur|su|van|na) ?(?<whole>\d{1,3})$/iu;

/** Decimals of a per cent that a fraction is. */
const DECIMALS = 2;

/** True if another cell of a row is a per cent: by its sign, or by that in the head of its column. */
const isBesidePercent = (row: Line, column: number, header: Line | undefined): boolean =>
  row.cells.some(
    ({ text }, other) =>
      other !== column && /\d/.test(text) && (text.includes('%') || textAt(header, other).includes('%')),
  );

/** A whole number of a whole: "52/90". */
const OF_WHOLE = /^(\d+) ?\/ ?(\d+)$/;

/** A body whose targets of so many of a whole have the unit of the figures next to them: "4/5" is 80% next to per cents, and 4 out of 5 next to scores. Figures of the same whole next to them are so many of it too, and no fractions. */
export function readTargetScores(body: Body): Body {
  const { header, rows } = body;
  const columns = (header?.cells ?? []).flatMap(({ text }, column) => (isTargetName(nameOf(text)) ? [column] : []));
  const isScore = (row: Line): boolean => columns.some((column) => SCORE.test(textAt(row, column).trim()));
  if (!columns.length || !rows.some(isScore)) return body;
  const wholesIn = (row: Line): readonly (string | undefined)[] =>
    columns.map((column) => SCORE.exec(textAt(row, column).trim())?.groups?.['whole']);
  return withTexts(body, ({ text }, column, row) => {
    const [, count, of] = columns.includes(column) ? [] : (OF_WHOLE.exec(text.trim()) ?? []);
    if (of !== undefined && wholesIn(row).includes(of)) return `${count} out of ${of}`;
    const { bound = '', part = '', whole = '' } = (columns.includes(column) && SCORE.exec(text.trim())?.groups) || {};
    if (!part || Number(whole) === 0) return undefined;
    const figure = Number(part.replace(',', '.'));
    return isBesidePercent(row, column, header)
      ? `${bound}${Number(((100 * figure) / Number(whole)).toFixed(DECIMALS))}%`
      : `${bound}${part} out of ${whole}`;
  });
}
