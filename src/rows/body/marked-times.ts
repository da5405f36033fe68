import { readStageSpan } from '../../written/stage-span.js';
import { EMPTY, isEmpty, type Cell, type LangOf, type Line } from '../grid.js';
import { partHead, readPeriodHead, yearIn } from '../columns/period-head.js';
import { isNameOf } from '../names/column-names.js';
import { emptyColumns, type Body, type Tidying } from './body.js';
import { dateMonths } from './dated-months.js';

/** A mark in a plan: "x", "✓", "■". A "*" is a figure that is withheld. */
const MARK = /^(?:x{1,3}|[✓✔✅☑●■█▇•]+|yes|ja|oui|sí)$/iu;

const isDated = (text: string, lang: string | undefined): boolean => !!(yearIn(text) ?? readPeriodHead(text, lang));

/** The columns of a plan whose heads are times, with or without their years, and whose cells are marked or empty, some each. Empty if there are no two of them: below times alone, "x" is a figure that is not available. */
function markedColumns({ header, rows }: Body, langOf: LangOf): readonly number[] {
  const isTime = (cell: Cell): boolean =>
    isDated(cell.text, langOf(cell)) || !!partHead(cell.text.trim(), langOf(cell));
  const columns = header?.cells.flatMap((cell, column) => (column > 0 && isTime(cell) ? [column] : [])) ?? [];
  const cells = rows.flatMap((row) => columns.map((column) => row.cells[column] ?? EMPTY));
  const marked = cells.filter((cell) => !isEmpty(cell));
  const areMarks =
    marked.length > 0 && marked.length < cells.length && marked.every(({ text }) => MARK.test(text.trim()));
  return columns.length > 1 && areMarks ? columns : [];
}

/** The first and the last column of each run of marks in a row. */
function runsIn(row: Line, columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [first: number, last: number][] = [];
  columns.forEach((column, place) => {
    if (isEmpty(row.cells[column])) return;
    const last = runs.at(-1);
    if (last && last[1] === columns[place - 1]) last[1] = column;
    else runs.push([column, column]);
  });
  return runs;
}

/** The ends of a run as one text, of times that nobody can place in a calendar. */
const between = ([first, last]: readonly [string, string]): string => (first === last ? first : `${first} – ${last}`);

/** True if each row has the start and the end of a phase, in columns named so. */
function hasEnds({ header, rows }: Body, { langOf }: Tidying): boolean {
  const isEnds = (field: 'first' | 'last'): boolean => {
    const column = header?.cells.findIndex(({ text }) => isNameOf(field, text)) ?? -1;
    return column >= 0 && rows.every(({ cells: { [column]: cell } }) => !!cell && isDated(cell.text, langOf(cell)));
  };
  return isEnds('first') && isEnds('last');
}

/** A body in which the marks of a plan below times are a start and an end: "x" below "Q1 2025" and "Q2 2025". A row with a gap between its marks is two. Those of times without a year, which the title may have, are one text: "Jan – Feb". */
export function spanMarks(body: Body, tidying: Tidying): Body {
  const columns = markedColumns(body, tidying.langOf);
  const [start, end] = columns;
  if (start === undefined || end === undefined) return body;
  // Bars of blocks draw the days in other columns once more.
  if (hasEnds(body, tidying)) return emptyColumns(body, columns);
  const { header, rows } = dateMonths(body, tidying);
  const headOf = (column: number): string => header?.cells[column]?.text.trim() ?? '';
  const withEnds = (line: Line, first: Cell, last = EMPTY): Line => {
    const ends = new Map([...columns.map((column) => [column, EMPTY] as const), [start, first], [end, last]]);
    return { ...line, cells: line.cells.map((cell, column) => ends.get(column) ?? cell) };
  };
  const runsOf = (row: Line) => runsIn(row, columns).map(([first, last]) => [headOf(first), headOf(last)] as const);
  const areDated = columns.every((column) => isDated(headOf(column), tidying.langOf(header?.cells[column] ?? EMPTY)));
  const areCounted = columns.every((column) => readStageSpan(headOf(column)));
  // No chart takes a year for a figure.
  const timed = (text: string): Cell => (/^\d{4}$/.test(text) ? { text, time: text } : { text });
  const spansOf = (row: Line): readonly Line[] => {
    const runs = runsOf(row);
    if (!runs.length) return [withEnds(row, EMPTY)];
    if (areDated) return runs.map(([first, last]) => withEnds(row, timed(first), timed(last)));
    const spans = runs.map(between);
    return (areCounted ? spans : [spans.join(', ')]).map((text) => withEnds(row, { text }));
  };
  const heads = areDated ? [{ text: 'Start' }, { text: 'End' }] : [{ text: 'Note' }];
  return { ...body, header: header && withEnds(header, heads[0] ?? EMPTY, heads[1]), rows: rows.flatMap(spansOf) };
}
