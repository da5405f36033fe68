// Columns of 0 and 1 for no and yes.

import { textAt } from '../grid.js';
import type { ProfiledRows } from './column-profile.js';

/** Fewest rows in which nothing but 0 and 1 are no per cents. */
const LEAST_ROWS = 5;

/** A head that asks a question, as programs write it: "isNew", "has_website". */
const QUESTION = /^(?:is|has)(?:_\p{L}|\p{Lu})/u;

/** The columns of figures that say yes or no by 1 and 0: those with a head such as "is_member", and all of them among per cents with decimals. Empty if no other column is left. */
export function flagColumns(
  columns: readonly number[],
  { profiles, rows }: ProfiledRows,
  unit: string | undefined,
): readonly number[] {
  const textsOf = (column: number): readonly string[] => rows.map((row) => textAt(row, column).trim()).filter(Boolean);
  const areBits = (column: number): boolean => textsOf(column).every((text) => /^[01]$/.test(text));
  const bits = columns.filter(areBits);
  const others = columns.filter((column) => !bits.includes(column));
  const isMixed = (column: number): boolean => new Set(textsOf(column)).size > 1;
  // Per cents near 0 and 1 would have decimals as well.
  const areDecimal = others.some((column) => textsOf(column).filter((text) => /\d[.,]\d/.test(text)).length > 1);
  const arePercents = unit?.startsWith('%') && areDecimal && rows.length >= LEAST_ROWS && bits.some(isMixed);
  const flags = arePercents ? bits : bits.filter((column) => QUESTION.test(profiles[column]?.header ?? ''));
  return others.length ? flags : [];
}
