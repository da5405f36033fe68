import { nameOf } from '../../written/name.js';
import { isNameOf } from '../names/column-names.js';
import { isChangeName } from '../names/derived-name.js';
import { textAt, type Cell, type LangOf, type Line, EMPTY, filled, isEmpty } from '../grid.js';
import { isFigure } from '../cell.js';
import { periodIn } from '../columns/period-head.js';
import type { Body, Tidying } from './body.js';
import { placesOf } from '../../written/stages.js';
import { totalName } from '../../written/total-name.js';
import type { Problem } from '../../contract/problem.js';
import { reject } from '../../contract/reader.js';

/** Names of further rows that are computed from those above them, in the form of {@link nameOf}. */
const COMPUTED =
  /^(?:minimum|maximum|min\.?|max\.?|cagr|(?:%|percentage|per ?cent) (?:increase|decrease|rise|fall)|(?:increase|decrease|rise|fall)(?: (?:on|over|since|from)\b.*)?)$|^(?:mittel|durchschnitt|moyenne|promedio|media)(?!\p{L})/u;

/** Most rows below the last period that are looked at. */
const MOST_BELOW = 12;

/** True for the name of a row of changes or averages: "Change on year", "% change", "Average". */
function isComputed({ text }: Cell): boolean {
  const name = nameOf(text);
  return isChangeName(name) || COMPUTED.test(name) || totalName(text) === 'average';
}

/** True if the first cells of some rows are times without a date that follow each other: "Jan", "Feb", "Mar". */
function areStages(rows: readonly Line[], langOf: LangOf): boolean {
  const [first] = rows[0]?.cells ?? [];
  return (
    !!first &&
    placesOf(
      rows.map((row) => textAt(row, 0)),
      langOf(first) ?? 'en',
    ) !== undefined
  );
}

/** A body without the rows of changes and averages below rows of times, which are reported: "Change on year" is no time, and its per cent is not the unit of the others. */
export function withoutComputed(body: Body, { langOf, problems }: Tidying): Body {
  const { rows } = body;
  const isPeriod = ({ cells: [cell] }: Line): boolean =>
    !!cell && (cell.time !== undefined || periodIn(cell.text, langOf(cell)) !== undefined);
  // Nearly every file ends with a period, and has nothing to separate.
  const below = rows.slice(-MOST_BELOW).filter((row) => !isPeriod(row) && row.cells[0] && isComputed(row.cells[0]));
  if (!below.length) return body;
  const periods = rows.filter(isPeriod);
  const last = periods.at(-1);
  const computed = below.filter((row) => !last || rows.indexOf(row) > rows.indexOf(last));
  const others = rows.filter((row) => !computed.includes(row));
  if (!computed.length || !(periods.length > 1 || areStages(others, langOf))) return body;
  reportSkipped('computed', computed, problems);
  return { ...body, rows: others };
}

/** Reports rows that are not drawn, in the line of the first: changes and averages below the periods, subtotals, dots, parts of parts, or the names above others. */
export function reportSkipped(
  code: 'computed' | 'subtotal' | 'gap' | 'part' | 'section',
  [first, ...others]: readonly Line[],
  problems: Problem[],
): void {
  if (!first) return;
  const skipped = [first, ...others].map((row) => textAt(row, 0));
  const place = { line: first.line, column: 1 };
  const expected = { code, skipped } as const;
  reject(problems, { pointer: '', code: 'unused-row', expected, found: skipped.join(', '), place });
}

/** True for a row of dots, where a printed table leaves rows out. */
const isGap = (row: Line): boolean =>
  row.cells.every((cell) => isEmpty(cell) || /^(?:\.{3}|…|⋮)$/.test(cell.text.trim())) && filled(row).length > 1;

/** A body without the dots between the first and the last rows of a printed table, which are reported. */
export function withoutGaps(body: Body, { problems }: Tidying): Body {
  const gaps = body.rows.filter(isGap);
  reportSkipped('gap', gaps, problems);
  return gaps.length ? { ...body, rows: body.rows.filter((row) => !isGap(row)) } : body;
}

/** The header of a table, the number of its columns, and the problems of its rows. */
interface Columns {
  readonly header: Line | undefined;
  readonly width: number;
  readonly problems: Problem[];
}

/** Rows without the cells after the last column, below empty heads: a sum or a remark that somebody wrote beside a few rows. The first of them is reported. */
export function withoutStrayCells(rows: readonly Line[], { header, width, problems }: Columns): readonly Line[] {
  const written = header?.cells.length ?? 0;
  const isStray = ({ cells }: Line): boolean =>
    cells.length <= written && cells.some((cell, i) => i >= width && !isEmpty(cell));
  const stray = written > width ? rows.filter(isStray) : [];
  const [first] = stray;
  if (!first) return rows;
  const column = first.cells.findIndex((cell, i) => i >= width && !isEmpty(cell)) + 1;
  const expected = { code: 'cells', count: width } as const;
  reject(problems, { pointer: '', code: 'row-length', expected, found: column, place: { line: first.line, column } });
  const cut = new Set(stray);
  return rows.map((row) => (cut.has(row) ? { ...row, cells: row.cells.slice(0, width) } : row));
}

/** Rows that end before columns of notes, with empty cells in these, if their last cell is a figure in a column of figures, and all others are in columns like them: an editor has cut off the tabs after "TOTAL" and its sum. */
export function withTrailingCells(
  rows: readonly Line[],
  columns: readonly { readonly content: string; readonly header: string }[],
): readonly Line[] {
  const words = columns.map(({ content }) => content).lastIndexOf('figures') + 1;
  const areNotes = columns.slice(words).every((one) => one.content === 'empty' || isNameOf('note', one.header));
  if (words === columns.length || !areNotes) return rows;
  const isShort = ({ cells }: Line): boolean => {
    const isLike = (cell: Cell, column: number): boolean =>
      isEmpty(cell) || (columns[column]?.content === 'figures') === isFigure(cell);
    return cells.length === words && isFigure(cells.at(-1) ?? EMPTY) && cells.every(isLike);
  };
  const pad = (line: Line): Line => ({ ...line, cells: columns.map((_, column) => line.cells[column] ?? EMPTY) });
  return rows.some(isShort) ? rows.map((line) => (isShort(line) ? pad(line) : line)) : rows;
}
