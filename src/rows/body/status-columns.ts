import { NOTATION } from '../../statistics/notation.js';
import { nameOf } from '../../written/name.js';
import { statusIn } from '../../written/qualifiers.js';
import { ACTUALS } from '../../written/remark-words.js';
import { anyOf } from '../../written/word-patterns.js';
import { isFigure, withSuffix, quantityIn } from '../cell.js';
import { areCodes, isStatusMark, qualifiersIn, withFigure } from '../cell-marks.js';
import {
  countTexts,
  textAt,
  withTextAt,
  type Line,
  isEmpty,
  columnCount,
  columnIndexes,
  type Cell,
  type LangOf,
} from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { editCells, emptyColumns, withTexts, type Body, type Tidying } from './body.js';
import { yearIn } from '../columns/period-head.js';

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
  if (colours !== undefined && !hasNamed) return { ...body, header: withTextAt(header, colours, 'RAG') };
  const found = columns.find((i) => areStatuses(i, header, rows));
  // The page may name the column by its head.
  if (found === undefined || (hasNamed && !isNameOf('status', textAt(header, found)))) return body;
  const marked = withTexts(body, ({ text }, i) => (i === found ? (markOf(text) ?? '') : undefined));
  return { ...marked, header: hasNamed ? header : withTextAt(header, found, 'Flag') };
}

/** Letters with which statistics offices qualify a figure, in a cell of their own: "p", "be", "[c]". */
const FLAG = /^(?:[bcdefnprsuz]{1,3}|\[[a-z]{1,3}\])$/;

/** A figure with a letter in round brackets after it: "-5.5 (b)". */
const BRACKETED_FLAG = /^([^()]*\d) ?\(([a-z])\)$/;

/** Letters in round brackets that every chart reads, and those that may as well be the marks of footnotes. */
const READ_FLAGS = ['p', 'e', 'r'];
const OTHER_FLAGS = ['b', 'f', 'u'];

/** A body in which letters in round brackets after figures are qualifiers, if some are that every chart reads, and none is the mark of a footnote: "-5.5 (b)" next to "-0.3 (p)" is `-5.5 [b]`. */
export function withBracketedFlags(body: Body): Body {
  const flagIn = ({ text }: Cell): string | undefined =>
    text.endsWith(')') ? BRACKETED_FLAG.exec(text.trim())?.[2] : undefined;
  const flags = new Set(body.rows.flatMap(({ cells }) => cells.flatMap((cell) => flagIn(cell) ?? [])));
  const isOne = (flag: string): boolean => READ_FLAGS.includes(flag) || OTHER_FLAGS.includes(flag);
  const areAll = READ_FLAGS.some((flag) => flags.has(flag)) && [...flags].every(isOne);
  if (!areAll) return body;
  return withTexts(body, (cell) => (flagIn(cell) ? cell.text.trim().replace(BRACKETED_FLAG, '$1 [$2]') : undefined));
}

/** Signs between a name and its figure, as of a table that was typed: ":", "=", "|". */
const SEPARATOR = /^[:=|]$/;

/** The texts of a column that are not empty, each once. */
const textsIn = (rows: readonly Line[], column: number): readonly string[] => [
  ...new Set(rows.map((row) => textAt(row, column).trim()).filter(Boolean)),
];

/** True for no head, and for one of several "Flag", each after a figure. */
const isHeadOfFlags = (head: string, { cells }: Line): boolean =>
  !head || (isNameOf('status', head) && cells.filter(({ text }) => isNameOf('status', text)).length > 1);

/** True for a column with no head of its own after one with a head, which has nothing but flags. */
function mayBeFlags(column: number, { header, rows }: Body): boolean {
  const [before, head] = header ? [column - 1, column].map((one) => textAt(header, one)) : [];
  if (!header || head === undefined || !before || !isHeadOfFlags(head, header) || isNameOf('status', before))
    return false;
  const texts = textsIn(rows, column);
  return texts.length > 0 && texts.every((text) => FLAG.test(text));
}

/** True for a column that flags some of its figures, or differently. A letter in all rows may be a unit. */
const isTelling = (column: number, { rows }: Body): boolean =>
  textsIn(rows, column).length > 1 || rows.some(({ cells: { [column]: cell } }) => isEmpty(cell));

/** A body with the flags of figures, which statistics offices write into columns without a head, at these: `58.2 [e]` of "58.2" and "e". */
export function joinFlags(body: Body): Body {
  const columns = columnIndexes(body.rows).filter((i) => i > 1 && mayBeFlags(i, body));
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
  const width = columnCount(body.rows);
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => i > 0 && i < width - 1 && isSeparator(i));
  return columns.length ? emptyColumns(body, columns) : body;
}

/** Words of programs for yes and no. */
const SWITCH = /^(?:true|false)$/i;

/** A body in which what a program notes of each row, true or false, is the status that its head names, "provisional" of `true` below `is_provisional`, or nothing if all rows have the same: it names none of them. */
export function withoutSwitches(body: Body): Body {
  const { header, rows } = body;
  const areSwitches = (column: number): boolean =>
    rows.length > 0 && rows.every((row) => SWITCH.test(textAt(row, column)));
  const found = header?.cells.flatMap((_, column) => (column && areSwitches(column) ? [column] : [])) ?? [];
  if (!header || !found.length) return body;
  const statusAt = (column: number): string => nameOf(textAt(header, column)).replace(/^(?:is|are) /, '');
  const status = header.cells.some(({ text }) => isNameOf('status', text))
    ? undefined
    : found.find((column) => markOf(statusAt(column)));
  const isSame = (column: number): boolean => rows.length > 1 && countTexts(rows, [column]) < 2;
  const isStated = ({ text }: Cell): boolean => /^t/i.test(text);
  const stated = withTexts(body, (cell, i) => (i === status ? (isStated(cell) ? statusAt(i) : '') : undefined));
  const named = status === undefined ? body : { ...stated, header: withTextAt(header, status, 'status') };
  const silent = found.filter((column) => column !== status && isSame(column));
  // Their heads stay, so that the columns beside them do.
  return withTexts(named, (_, column) => (silent.includes(column) ? '' : undefined));
}

/** Headers of the last year of each row whose figure is no estimate, as the International Monetary Fund writes it. */
const LAST_KNOWN = /^(?:estimates?|forecasts?|projections?) (?:start|begin)s? after$/;

/** A body in which the figures below years after the one in a column "Estimates start after" are marked: `1.1 [e]` below "2023" next to "2022". */
export function markEstimates(body: Body): Body {
  const { header } = body;
  const column = header?.cells.findIndex(({ text }) => LAST_KNOWN.test(nameOf(text))) ?? -1;
  if (!header || column < 0) return body;
  const mark = /^e/.test(nameOf(textAt(header, column))) ? '[e]' : '[f]';
  const years = header.cells.map(({ text }) => yearIn(text));
  const marked = editCells(body, (cell, i, row) => {
    const last = yearIn(row.cells[column]?.text);
    const year = years[i];
    const isEstimate = last !== undefined && year !== undefined && year > last && /\d/.test(cell.figure ?? cell.text);
    return isEstimate ? withSuffix(cell, mark) : cell;
  });
  return emptyColumns(marked, [column]);
}

/** True if a cell is left empty, or says with a sign that it has no figure. */
const isBlank = (cell: Cell | undefined): boolean => !cell || isEmpty(cell) || /^[\s.…–—-]*$/.test(cell.text);

/** The columns of a body that hold what came and what is expected of one series. */
interface Continued {
  readonly known: number;
  readonly expected: number;
}

/** True if two cells hold the same figure: sheets repeat the last known one so that the lines of a chart meet. */
function areEqual(one: Cell | undefined, other: Cell | undefined, lang: string | undefined): boolean {
  const { value } = quantityIn(one, lang);
  return value !== undefined && value === quantityIn(other, lang).value;
}

/** The only two columns of figures, of which one is named a forecast and goes on where the other ends. Undefined if they say both of one row. */
function continuedIn(header: Line, rows: readonly Line[], langOf: LangOf): Continued | undefined {
  const filled = header.cells.flatMap((_, column) =>
    column > 0 && rows.some(({ cells }) => !isBlank(cells[column])) ? [column] : [],
  );
  const [known, expected] = filled;
  if (known === undefined || expected === undefined || filled.length > 2) return undefined;
  if (statusIn(nameOf(textAt(header, expected))) !== '[f]') return undefined;
  const kinds = rows.flatMap(({ cells }) => {
    const [now, later] = [cells[known], cells[expected]];
    if (isBlank(later)) return isBlank(now) ? [] : ['known'];
    if (isBlank(now)) return ['expected'];
    return areEqual(now, later, now && langOf(now)) ? ['known'] : ['both'];
  });
  const turns = kinds.filter((kind, i) => i > 0 && kind !== kinds[i - 1]).length;
  return turns === 1 && !kinds.includes('both') ? { known, expected } : undefined;
}

/** A body in which forecasts of a column of their own go on with the figures before it: "Actual" to 2023 and "Forecast" from 2024 are one series, whose last figures are forecasts. */
export function joinForecasts(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const columns = header && continuedIn(header, rows, langOf);
  if (!columns) return body;
  const { known, expected } = columns;
  const continued = editCells(body, (cell, column, { cells: { [expected]: later } }) => {
    const isForecast = column === known && isBlank(cell) && later && !isBlank(later);
    return isForecast ? withSuffix(later, '[f]') : cell;
  });
  return emptyColumns(continued, [expected]);
}
