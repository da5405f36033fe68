import { parentOf } from '../../rows/row-names.js';
import type { Records, Row, Sheet } from '../../rows/rows.js';

/** The names of the groups that rows are in. */
export const groupsIn = (rows: readonly Row[]): ReadonlySet<string | undefined> => new Set(rows.map(parentOf));

/** Group of a row: the one that it is part of, or the one that has its own name, as the sum of a section has. */
export function groupOf(row: Row, groups: ReadonlySet<string | undefined>): string | undefined {
  const label = row.peek('label') || undefined;
  return parentOf(row) ?? (groups.has(label) ? label : undefined);
}

/** A sheet without the rows that have nothing but the name of the group of others. */
export function withoutHeads(sheet: Sheet, { width }: Pick<Records, 'width'>): Sheet {
  const groups = groupsIn(sheet.rows);
  const isHead = (row: Row): boolean => {
    const texts = new Set(Array.from({ length: width }, (_, column) => row.textAt(column)).filter(Boolean));
    const [name, ...others] = texts;
    return !others.length && groups.has(name);
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isHead(row)) };
}
