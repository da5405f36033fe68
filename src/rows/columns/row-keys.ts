import { countTexts, textAt, type Line } from '../grid.js';
import { isGroupName } from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import type { Profile } from './column-profile.js';
import type { Assignment } from './columns.js';

/** The columns that name all rows, and tell those apart which have the same texts in others. The first column is always one. */
function keysOf(keys: readonly number[], rows: readonly Line[], others: readonly number[]): readonly number[] {
  const count = (columns: readonly number[]): number => countTexts(rows, [...others, ...columns]);
  let used = keys.slice(0, 1);
  for (const key of keys.slice(1)) {
    const known = count(used);
    const nameless = rows.filter((row) => !used.some((column) => textAt(row, column)));
    if (known === rows.length && !nameless.length) break;
    // One text in all rows, such as a status, names none of them.
    const isNaming = countTexts(rows, [key]) > 1 && nameless.some((row) => textAt(row, key));
    if (count([...used, key]) > known || isNaming) used = [...used, key];
  }
  return used;
}

/** The columns that tell rows apart which have the same label, period and parent. In a chart without parents, the column of these comes first among them if it is needed: "Income, Other" and "Spending, Other". */
export function keysWithin(
  keys: readonly number[],
  rows: readonly Line[],
  others: readonly number[],
  parent: number | undefined,
): readonly number[] {
  if (parent === undefined) return keysOf(keys, rows, others);
  const outer = others.filter((one) => one !== parent);
  const used = keysOf([...keys.slice(0, 1), parent, ...keys.slice(1)], rows, outer);
  return used.includes(parent) ? [parent, ...used.filter((one) => one !== parent)] : used;
}

/** The different texts of a column that stand next to each text of another. */
function besides(rows: readonly Line[], column: number, other: number): readonly ReadonlySet<string>[] {
  const groups = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const [name, text] = [column, other].map((one) => cells[one]?.text.trim());
    // A row with a single name is that of a parent, or the total.
    if (!name || !text) continue;
    groups.set(name, (groups.get(name) ?? new Set()).add(text));
  }
  return [...groups.values()];
}

/** True if there are several texts, each next to several of the other column. */
const areMany = (groups: readonly ReadonlySet<string>[]): boolean =>
  groups.length > 1 && groups.every(({ size }) => size > 1);

/** The columns with the groups in the one whose header names them, which may be the first. The next is then that of the labels. */
export function withNamedGroups({ columns, keys, ...others }: Assignment, profiles: readonly Profile[]): Assignment {
  const group = keys.find((key) => isGroupName(nameOf(profiles[key]?.header)));
  const [label, ...more] = keys.filter((key) => key !== group);
  if (columns.has('parent') || group === undefined || label === undefined) return { columns, keys, ...others };
  return { columns: new Map([...columns, ['parent', group], ['label', label]]), keys: [label, ...more], ...others };
}

/** The columns of a chart without parents, in which a column "Group" names the rows if no other does. */
export function withOnlyName({ columns, keys, ...others }: Assignment): Assignment {
  const parent = columns.get('parent');
  if (parent === undefined || keys.length || columns.has('label') || columns.has('series'))
    return { columns, keys, ...others };
  const named = new Map([...columns, ['label', parent] as const]);
  named.delete('parent');
  return { columns: named, keys: [parent], ...others };
}

/** The columns of the labels and of the groups or parents, if two columns of texts name the rows. Those of a crossed table are groups. Else no part is in two of the first texts, or each of these has several parts. */
export function withGroups({ columns, keys }: Pick<Assignment, 'columns' | 'keys'>, rows: readonly Line[]) {
  const [group = -1, label = -1, ...others] = keys;
  if (columns.has('parent') || others.length || label < 0) return undefined;
  const [wholes, parts] = [besides(rows, label, group), besides(rows, group, label)];
  const isGrouped = areMany(wholes);
  const areOwn = wholes.every(({ size }) => size === 1);
  if (!isGrouped && !(parts.length > 1 && (areOwn || areMany(parts)))) return undefined;
  return { columns: new Map([...columns, ['parent', group], ['label', label]] as const), keys: [label], isGrouped };
}
