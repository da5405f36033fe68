import { isFigure } from '../cell.js';
import { EMPTY, isEmpty, textAt, type Cell, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import type { Body, Tidying } from './body.js';

/** True if two rows have the same texts after their first cells. */
const hasSameHeads = (row: Line, header: Line): boolean =>
  row.cells.length <= header.cells.length && header.cells.every((_, i) => !i || textAt(header, i) === textAt(row, i));

/** A row of one name across all columns, which heads those below it. */
function headRow(first: Cell | undefined, { line, cells }: Line): Line {
  const name: Cell = { text: first?.text.trim() ?? '' };
  return { line, cells: cells.map(() => name) };
}

/** True for the name of a block: it is no figure, and not what names of rows are called, such as "Name". */
const isBlockName = (cell: Cell | undefined): boolean =>
  !!cell && !isEmpty(cell) && !isFigure(cell) && !isNameOf('label', cell.text);

/** A body of blocks below each other, each with its name in front of the same heads, "Income, £" and "Expenditure, £", as sections of these names. Heads that a printed table repeats whole are left out. */
export function nestBlocks(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  if (!header || hasNamed || !header.cells.some((_, i) => i && textAt(header, i))) return body;
  const repeated = new Set(rows.filter((row) => hasSameHeads(row, header)));
  if (!repeated.size) return body;
  const [corner, ...heads] = header.cells;
  const isWhole = (row: Line): boolean => nameOf(textAt(row, 0)) === nameOf(corner?.text);
  const blocks = [...repeated].filter((row) => !isWhole(row));
  if (!blocks.length) return { ...body, rows: rows.filter((row) => !repeated.has(row)) };
  if (!isBlockName(corner) || !blocks.every(({ cells }) => isBlockName(cells[0]))) return body;
  const inner = rows.flatMap((row) => {
    if (!repeated.has(row)) return [row];
    return isWhole(row) ? [] : [headRow(row.cells[0], row)];
  });
  return {
    ...body,
    header: { ...header, cells: [{ text: '' }, ...heads] },
    rows: [headRow(corner, { ...header, cells: header.cells }), ...inner],
  };
}

/** The fewest columns of a block that stands several times next to each other: a name and its figure. */
const FEWEST_COLUMNS = 2;

/** The number of columns after which all heads of a table begin again. Undefined if they do not. */
function blockWidth(heads: readonly string[]): number | undefined {
  for (let width = FEWEST_COLUMNS; width * 2 <= heads.length + 1; width++) {
    if (heads.some((head) => head) && heads.every((head, i) => head === (heads[i % width] ?? ''))) return width;
  }
  return undefined;
}

/** The columns of a block that name its rows: those without figures, or the first if it has periods. */
function namingColumns(heads: readonly string[], blocks: readonly (readonly Cell[])[]): readonly number[] {
  const names = heads.flatMap((_, column) => {
    const cells = blocks.flatMap((cells) => cells[column] ?? []).filter((cell) => !isEmpty(cell));
    return cells.length && !cells.some(isFigure) ? [column] : [];
  });
  return names.length || !isNameOf('period', heads[0]) ? names : [0];
}

/** A body whose columns stand several times next to each other, as a long ranking in three parts, with these parts below each other. It stays if a row has the same name in two parts: their figures differ in kind. */
export function stackBlocks(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows, groups, units } = body;
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  const width = blockWidth(heads);
  if (!header || hasNamed || width === undefined || groups.length || units) return body;
  const starts = heads.flatMap((_, i) => (i % width ? [] : [i]));
  const lines = starts.flatMap((start) =>
    rows.flatMap((row): readonly Line[] => {
      const cells = row.cells.slice(start, start + width);
      return cells.every(isEmpty) ? [] : [{ ...row, cells }];
    }),
  );
  const blocks = lines.map(({ cells }) => cells);
  const naming = namingColumns(heads.slice(0, width), blocks);
  const names = blocks.map((cells) => naming.map((column) => cells[column]?.text.trim()).join('\0'));
  if (!naming.length || new Set(names).size < names.length) return body;
  return { ...body, header: { ...header, cells: header.cells.slice(0, width) }, rows: lines };
}

/** Columns of names that each have figures of their own next to them, between those that name the rows and others of the whole row. */
interface NamedPairs {
  /** The number of columns before the first pair. */
  readonly lead: number;
  /** The number of columns of a pair: a name, and its figures. */
  readonly width: number;
  /** The first column after the pairs, as of a majority. */
  readonly end: number;
}

/** The number of columns of names in a row that have the same heads next to them. */
function pairsIn(heads: readonly string[], width: number): number {
  const isAlike = (head: string, i: number): boolean => !!head && (i % width === 0 || head === heads[i % width]);
  const first = heads.findIndex((head, i) => !isAlike(head, i));
  return Math.floor((first < 0 ? heads.length : first) / width);
}

/** The pairs of a table by its heads, "Winner, Votes, Runner-up, Votes, Majority": those of the names differ, and the others are the same. Undefined if there are none. */
function namedPairs(heads: readonly string[]): NamedPairs | undefined {
  for (let lead = 0; lead <= 1; lead++) {
    const rest = heads.slice(lead);
    // The figures of the second pair have the head of those of the first.
    const width = rest.indexOf(rest[1] ?? '', FEWEST_COLUMNS + 1) - 1;
    if (width >= FEWEST_COLUMNS) {
      const end = width * pairsIn(rest, width);
      const names = rest.slice(0, end).filter((_, i) => i % width === 0);
      const areOnce = new Set([...rest.slice(0, width), ...rest.slice(end)]).size === width + rest.length - end;
      if (names.length > 1 && areOnce && new Set(names).size === names.length) return { lead, width, end: lead + end };
    }
  }
  return undefined;
}

/** A body of names with figures of their own next to each other, as of a winner and a runner-up, with a row for each: the head of the name tells it apart. What is said of both stays with the first. */
export function stackPairs(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows, groups, units } = body;
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  const pairs = namedPairs(heads);
  if (!header || !pairs || hasNamed || groups.length || units) return body;
  const { lead, width, end } = pairs;
  const starts = heads.flatMap((_, i) => (i < lead || i >= end || (i - lead) % width ? [] : [i]));
  const has = (column: number, isOne: (cell: Cell) => boolean): boolean =>
    rows.some(({ cells: { [column]: cell } }) => !!cell && !isEmpty(cell) && isOne(cell));
  const isText = (column: number): boolean => has(column, (cell) => !isFigure(cell)) && !has(column, isFigure);
  const isRead = (start: number): boolean => isText(start) && has(start + width - 1, isFigure);
  if (!starts.every(isRead) || (lead > 0 && !isText(0) && !isNameOf('period', heads[0]))) return body;
  const placed = (line: Line, start: number, role: Cell, name: Cell | undefined): Line => {
    const [first, last] = lead ? [role, name] : [name, role];
    const others = line.cells.slice(start + 1, start + width);
    const ofAll = line.cells.slice(end).map((cell) => (start === lead ? cell : EMPTY));
    return { ...line, cells: [...line.cells.slice(0, lead), first ?? EMPTY, ...others, last ?? EMPTY, ...ofAll] };
  };
  return {
    ...body,
    header: placed(header, lead, { text: lead ? '' : 'Note' }, { text: lead ? 'Note' : (heads[0] ?? '') }),
    rows: rows.flatMap((row) =>
      starts.flatMap((start) => {
        const [name, ...others] = row.cells.slice(start, start + width);
        const isBlank = [name, ...others].every((cell) => !cell || isEmpty(cell));
        return isBlank ? [] : [placed(row, start, { text: heads[start] ?? '' }, name)];
      }),
    ),
  };
}
