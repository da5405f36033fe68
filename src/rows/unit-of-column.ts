import type { UnitInput } from '../contract/unit.js';
import type { FigureColumn, Row } from './rows.js';

/** True for a column of places or numbers in words of their own, which are figures only next to no others: "115th" below "Congress". */
export const areOrdinals = ({ column }: FigureColumn, rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every((row) => /^\d+(?:st|nd|rd|th)$/i.test(row.textAt(column).trim()));

/** The unit of a column: the sign in the first of its cells that has a figure, or that in its head. */
export function unitOfColumn({ column, unit }: FigureColumn, rows: readonly Row[]): UnitInput | undefined {
  const first = rows.map((row) => row.textAt(column)).find((text) => /\d/.test(text)) ?? '';
  return /[%\p{Sc}]/u.exec(first)?.[0] ?? unit;
}
