import { MOST_LETTERS } from '../../written/most-letters.js';
import { partialYearOf } from '../../written/partial-year.js';
import { statusIn } from '../../written/qualifiers.js';
import { isFigure } from '../cell.js';
import { textAt, withCells, type LangOf, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import type { Body, Tidying } from './body.js';

/** A year, or one that begins in the year before: "2024", "2023/24". */
const YEAR = /^(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?$/;

/** A figure, perhaps with its marks, the words after it, and the marks after these: "£2k so far", "2,000 [p] (to June)", "2,000 (to June) [p]". */
const WORDED =
  /^(.*?\d(?:[^\s()[]*[^\s(),[])?(?: ?\p{Sc})?(?: ?\[[A-Za-z]{1,3}\]| \(\p{L}+\))*),? \(?(\p{L}[^()[\d]{2,}[^()[]*)\)?((?: ?\[[A-Za-z]{1,3}\])*)$/u;

/** The texts of a cell: its figure with its qualifiers, also "provisional" of "(provisional, to June)", and the words that say how far the year of its row has come. Undefined if it has no such words. */
function splitPart(text: string, year: string, lang: string | undefined) {
  const [, figure = '', remark = text, marks = ''] = (text.length <= MOST_LETTERS && WORDED.exec(text)) || [];
  const isPart = /\p{L}/u.test(remark) && (figure === '' || isFigure({ text: figure }));
  if (!isPart || !partialYearOf(year.slice(0, 4), remark, lang)) return undefined;
  const stated = figure ? remark.split(/[ ,]+/).flatMap((word) => statusIn(word) ?? []) : [];
  return { figure: [figure, ...stated, marks.trim()].filter(Boolean).join(' '), remark };
}

/** A row whose year has the words that say, in another cell, how far it has come. The same row if no cell does. */
function datedRow(row: Line, header: Line | undefined, langOf: LangOf): Line {
  const year = textAt(row, 0).trim();
  // Nearly all rows have no words after their figures.
  if (!YEAR.test(year) || !row.cells.some(({ text }, i) => i > 0 && /\p{L}{2}/u.test(text))) return row;
  const parts = row.cells.map((cell, i) => {
    const head = textAt(header, i);
    const mayHave = i > 0 && cell.figure === undefined && (/\d/.test(cell.text) || !head || isNameOf('note', head));
    return mayHave ? splitPart(cell.text.trim(), year, langOf(cell)) : undefined;
  });
  const remark = parts.find(Boolean)?.remark;
  if (!remark) return row;
  return withCells(row, (cell, i) =>
    i === 0 ? { ...cell, text: `${year} (${remark})` } : { ...cell, text: parts[i]?.figure ?? cell.text },
  );
}

/** A body in which words after a figure, or in a cell of their own, that say how far the year of the row has come are with the year: "2024 (so far)" of "£2k so far". Its figures are not compared with those of whole years. */
export function withPartsOfYears(body: Body, { langOf }: Tidying): Body {
  const dated = body.rows.map((row) => datedRow(row, body.header, langOf));
  return dated.some((row, i) => row !== body.rows[i]) ? { ...body, rows: dated } : body;
}
