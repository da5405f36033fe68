import { areRows, isScalar, type FoundRows } from './json-answers.js';

/** A key, and what it leads to: a figure, rows, or further keys. */
type Entry = readonly [key: unknown, value: unknown];

/** True for a name or a time, of which each stands for a group. */
const isKey = (value: unknown): boolean => isScalar(value) || value instanceof Date;

/** The entries of a map, or of a list of pairs of a key and a value. Undefined of any other value. */
function entriesOf(value: unknown): readonly Entry[] | undefined {
  if (value instanceof Map) return [...value];
  const arePairs = areRows(value) && value.every((one) => Array.isArray(one) && one.length === 2 && isKey(one[0]));
  return arePairs ? (value as unknown as readonly Entry[]) : undefined;
}

/** True for a row with a number, or a text that has digits. */
const hasFigure = (row: object): boolean => Object.values(row).some((cell) => /\d/.test(String(cell)));

/** The rows below a key: those of a group, or the only one, as they are, or a figure with all keys that lead to it. */
function rowsBelow(value: unknown, keys: readonly unknown[]): readonly object[] {
  const entries = entriesOf(value);
  if (entries) return entries.flatMap(([key, inner]) => rowsBelow(inner, [...keys, key]));
  if (areRows(value)) return value;
  return isKey(value) ? [[...keys, value]] : [value as object];
}

/** The rows of what D3 groups, by one key or several: a map of `group`, `rollup` or `index`, or nested lists. A figure is a row with its keys: `[['North', 'Oak', 3]]` of `[['North', [['Oak', 3]]]]`. Undefined of any other value. */
export function rowsOfGroups(value: unknown): FoundRows | undefined {
  const entries = entriesOf(value);
  const isGrouped = value instanceof Map || entries?.every(([, inner]) => areRows(inner));
  if (!entries?.length || !isGrouped) return undefined;
  const items = rowsBelow(value, []);
  return areRows(items) && items.some(hasFigure) ? { items, pointer: '' } : undefined;
}
