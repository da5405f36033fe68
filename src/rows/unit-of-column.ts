import type { UnitInput } from '../contract/unit.js';
import type { FigureColumn, Row } from './rows.js';

/** The unit of a column: the sign in the first of its cells that has a figure, or that in its head. */
export function unitOfColumn({ column, unit }: FigureColumn, rows: readonly Row[]): UnitInput | undefined {
  const first = rows.map((row) => row.textAt(column)).find((text) => /\d/.test(text)) ?? '';
  return /[%\p{Sc}]/u.exec(first)?.[0] ?? unit;
}
