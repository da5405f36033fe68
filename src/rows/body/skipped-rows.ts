import type { Problem } from '../../contract/problem.js';
import { reject } from '../../contract/reader.js';
import { filled, isEmpty, textAt, type Line } from '../grid.js';
import type { Body, Tidying } from './body.js';

/** Reports rows that are no figures of their own, in the line of the first: changes and averages below the periods, subtotals, or dots. */
export function reportSkipped(
  code: 'computed' | 'subtotal' | 'gap',
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
