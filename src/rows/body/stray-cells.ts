import type { Problem } from '../../contract/problem.js';
import { reject } from '../../contract/reader.js';
import { isEmpty, type Line } from '../grid.js';

/** The header of a table, the number of its columns, and the problems of its rows. */
interface Table {
  readonly header: Line | undefined;
  readonly width: number;
  readonly problems: Problem[];
}

/** Rows without the cells after the last column, below empty heads: a sum or a remark that somebody wrote beside a few rows. The first of them is reported. */
export function withoutStrayCells(rows: readonly Line[], { header, width, problems }: Table): readonly Line[] {
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
