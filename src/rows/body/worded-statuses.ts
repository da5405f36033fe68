import { NOTATION } from '../../statistics/notation.js';
import { nameOf } from '../../written/name.js';
import { statusIn } from '../../written/qualifiers.js';
import { ACTUALS } from '../../written/remark-words.js';
import { anyOf } from '../../written/word-patterns.js';
import { isFigure } from '../cell.js';
import { areCodes, isStatusMark, qualifiersIn } from '../cell-marks.js';
import { countTexts, textAt, withCells, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { editCells, emptyColumns, type Body, type Tidying } from './body.js';

/** Words for figures that nothing qualifies, in English, German, French and Spanish. */
const PLAIN = new RegExp(
  `^(?:${anyOf(ACTUALS)}|final(?:i[sz]ed)?|confirmed|normal|observed|measured|reported|endgültig|définiti(?:f|ve)s?|definitiv[oa]s?)$`,
);

/** A word for a status without those that say what it is of: "provisional" of "Provisional value". */
const wordOf = (text: string): string =>
  nameOf(text)
    .replace(/^(?:data|valeur|dato|valor) | (?:value|data|figure|estimate)s?$/, '')
    .replace(/^time series break$/, 'break');

/** The mark of a word for a status, empty for one that qualifies nothing: `[p]` of "Provisional", and nothing of "Final". Undefined of any other text. */
function markOf(text: string): string | undefined {
  const word = wordOf(text);
  if (!word || PLAIN.test(word)) return '';
  const mark = statusIn(word);
  return mark !== undefined && isStatusMark(mark) ? mark : undefined;
}

/** True if each of some codes has a meaning. */
const areKnown = (codes: string): boolean => qualifiersIn(codes).every((code) => NOTATION.test(code));

/** Heads of words for codes: "Flags", "Observation status", "Flag meaning". */
const LABELS = /(?<!\p{L})(?:flags?|status|meaning|labels?|description)(?!\p{L})/u;

/** A header with another name for a column. */
const named = (header: Line, column: number, text: string): Line =>
  withCells(header, (cell, i) => (i === column ? { text } : cell));

/** True if a column has the words for the codes of the one before it: "Flags" after "Flag Codes". */
function areLabelsOf(codes: number, column: number, rows: readonly Line[]): boolean {
  const isLabelled = (row: Line): boolean => {
    const [code, label] = [textAt(row, codes), textAt(row, column)];
    return (code === '') === (label === '') && areCodes(code) && areKnown(code) && /^\P{N}*$/u.test(label);
  };
  return rows.every(isLabelled) && countTexts(rows, [codes]) === countTexts(rows, [codes, column]);
}

/** True if all texts of a column are words for statuses, of which one qualifies figures, and they tell no rows apart: "Forecast" next to "Actual" of the same year does. */
function areStatuses(column: number, header: Line, rows: readonly Line[]): boolean {
  const markIn = (row: Line): string | undefined => markOf(textAt(row, column));
  // The first text rules most columns out.
  if (!rows.every((row) => markIn(row) !== undefined) || !rows.some(markIn)) return false;
  const others = header.cells.flatMap((_, i) => (i === column ? [] : [i]));
  const isNaming = (i: number): boolean =>
    isNameOf('period', textAt(header, i)) || rows.some(({ cells: { [i]: cell } }) => cell?.text && !isFigure(cell));
  const names = others.filter(isNaming);
  const hasFigures = others.some((i) => !isNaming(i));
  return hasFigures && countTexts(rows, names) === countTexts(rows, [...names, column]);
}

/** Heads of what a publisher says of the figures of a row, and not of how they were made. */
const JUDGED = /^(?:(?:delivery|progress|project|current|overall|performance|target) )?(?:status|rating|performance)$/;

/** True for a column "Status" of the letters of red, amber and green, of which G alone marks no figure elsewhere. */
function areColours(column: number, header: Line, rows: readonly Line[]): boolean {
  if (!JUDGED.test(nameOf(textAt(header, column)))) return false;
  const letters = new Set(rows.map((row) => textAt(row, column)));
  return letters.has('G') && letters.size > 1 && [...letters].every((letter) => /^[RAG]?$/.test(letter));
}

/** A body in which words for the status of the figures of a row are their marks: `[p]` of "Provisional" next to "Final". Words for the codes in the column before are left out, and a column of R, A and G is named "RAG". */
export function codeStatuses(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  // The status of a phase is that of its time.
  if (!header || header.cells.some(({ text }) => isNameOf('last', text))) return body;
  const columns = header.cells.map((_, i) => i).slice(1);
  const labels = columns.filter(
    (i) =>
      isNameOf('status', textAt(header, i - 1)) &&
      LABELS.test(nameOf(textAt(header, i))) &&
      areLabelsOf(i - 1, i, rows) &&
      rows.some((row) => textAt(row, i)),
  );
  if (labels.length) return emptyColumns(body, labels);
  const colours = columns.find((i) => areColours(i, header, rows));
  if (colours !== undefined && !hasNamed) return { ...body, header: named(header, colours, 'RAG') };
  const found = columns.find((i) => areStatuses(i, header, rows));
  // The page may name the column by its head.
  if (found === undefined || (hasNamed && !isNameOf('status', textAt(header, found)))) return body;
  const marked = editCells(body, (cell, i) => (i === found ? { ...cell, text: markOf(cell.text) ?? '' } : cell));
  return { ...marked, header: hasNamed ? header : named(header, found, 'Flag') };
}
