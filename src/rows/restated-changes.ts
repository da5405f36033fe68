import { differencesOf, roundingOf } from './columns/derived-columns.js';
import { isMove } from './names/derived-name.js';
import type { FigureColumn, Row } from './rows.js';

/** The figures of now and of an earlier time, between which a chart states the change. */
interface Ends {
  readonly shown: FigureColumn;
  readonly previous?: FigureColumn | undefined;
}

/** True for a column with the head of a change that has, in each row, the difference of two others, in per cent or not, apart from its rounding: "Increase (£)", "Increase (%)". */
function isChangeOf({ column, header }: FigureColumn, rows: readonly Row[], { shown, previous }: Ends): boolean {
  if (!previous || !isMove(header)) return false;
  const known = rows.filter((row) => !isNaN(row.numberAt(column)));
  const isStated = (row: Row): boolean =>
    differencesOf(row.numberAt(shown.column), row.numberAt(previous.column)).some(
      (one) => Math.abs(one - row.numberAt(column)) <= roundingOf(row.textAt(column)),
    );
  return known.length > 0 && known.every(isStated);
}

/** Columns without those of the changes that the chart states itself, which are read. */
export function withoutChanges(
  columns: readonly FigureColumn[],
  rows: readonly Row[],
  ends: Ends,
): readonly FigureColumn[] {
  const changes = columns.filter((one) => isChangeOf(one, rows, ends));
  for (const { column } of changes) rows[0]?.peek(column);
  return columns.filter((one) => !changes.includes(one));
}
