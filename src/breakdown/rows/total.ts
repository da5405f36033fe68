import type { Row } from '../../rows/rows.js';
import { isSumName } from '../../written/total-name.js';

/** Name of the category that a row is part of; undefined if it is none. */
export function parentOf(row: Row): string | undefined {
  const parent = row.peek('parent');
  return parent === row.peek('label') ? undefined : parent || undefined;
}

/** Names of rows below a total that are no part of it, but what it falls short of and by how much. */
const BALANCE =
  /^(?:(?:total|funding|net) )?(?:requirements?|required|needs?|needed|unmet(?: \p{L}+)?|shortfall|gap|target|goal|remaining|outstanding|balance|bedarf|lücke|ziel|besoins?|écart|objectif|necesidades|déficit|objetivo)$/iu;

/** Name of a row. Empty if it has none. */
export const nameOfRow = (row: Row | undefined): string => row?.peek('label') ?? '';

/** The rows of parts, their total, and the rows below it that are neither. */
interface Totalled {
  readonly members: readonly Row[];
  readonly sum: Row | undefined;
  readonly below: readonly Row[];
}

/** Finds the total: the row in the foot of a table, or the last or first row, if it is named "Total" and is neither a part nor the parent of another. */
export function splitTotal(rows: readonly Row[], foot: Row | undefined): Totalled {
  const isTotal = (row: Row | undefined): boolean =>
    !!row && isSumName(nameOfRow(row)) && !parentOf(row) && !rows.some((other) => parentOf(other) === nameOfRow(row));
  let last = rows.length - 1;
  while (last > 0 && BALANCE.test(nameOfRow(rows[last]))) last--;
  const below = last > 0 && isTotal(rows[last]) ? rows.slice(last + 1) : [];
  const rest = rows.slice(0, rows.length - below.length);
  const sum = foot ?? (rest.length > 1 ? [rest.at(-1), rest[0]].find(isTotal) : undefined);
  return { members: rest.filter((row) => row !== sum), sum, below };
}
