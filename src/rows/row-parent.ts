import type { Row } from './rows.js';

/** Name of the row that a row is part of. Undefined if it is none, or has the same name. */
export function parentOf(row: Row): string | undefined {
  const parent = row.peek('parent');
  return parent === row.peek('label') ? undefined : parent || undefined;
}
