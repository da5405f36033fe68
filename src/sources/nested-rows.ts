import { pointerTo } from '../contract/reader.js';
import { isCode } from '../rows/names/column-names.js';
import { nameOf } from '../written/name.js';
import {
  areRows,
  CHART_LISTS,
  ENVELOPES,
  isNumeral,
  isObject,
  isScalar,
  type FoundRows,
  type Item,
} from './json-answers.js';

/** A row of JSON, and its JSON Pointer in the list of all rows. */
interface PlacedRow {
  readonly row: Item;
  readonly pointer: string;
  /** Names of the cells that are those of the rows above. */
  readonly inherited?: readonly string[];
}

/** The names and the cells that rows have from those above them. */
interface Level {
  /** Member with the name of each row, on all levels: "name" of `{ name: 'Schools', children: [{ name: 'Primary' }] }`. Undefined if each level has its own. */
  readonly nameMember: string | undefined;
  /** Names of the rows above, from the outermost. */
  readonly path: readonly string[];
  /** Cells of the rows above that have no column of their own below. */
  readonly cells: Item;
}

/** The member of a row that holds further rows, with its name. Undefined if none does, or several do. */
function rowsBelow(row: Item): readonly [name: string, rows: readonly Item[]] | undefined {
  // Nearly all rows have nothing but texts and numbers.
  if (!Object.values(row).some(Array.isArray)) return undefined;
  const lists = Object.entries(row).filter(([, value]) => areRows(value) && value.every(isObject));
  return lists.length === 1 ? (lists[0] as [string, readonly Item[]]) : undefined;
}

const membersOf = (rows: readonly Item[]): ReadonlySet<string> => new Set(rows.flatMap(Object.keys));

/** True for a cell with a figure that counts or measures its row: neither a year nor the number of the row. */
const isOwnFigure = ([name, value]: readonly [string, unknown]): boolean =>
  isNumeral(value) && !isCode(nameOf(name), true) && !/^(?:19|20)\d\d(?:\D|$)/.test(String(value));

/** The row with its name below the outermost: "cluster: Link" of what is in "analytics". */
function leaf({ row, pointer }: PlacedRow, { nameMember, path, cells }: Level): PlacedRow {
  const [parent, ...names] = path;
  const inherited = Object.keys(cells);
  if (nameMember === undefined || parent === undefined) return { row: { ...cells, ...row }, pointer, inherited };
  const name = [...names, row[nameMember]].filter((one) => isScalar(one) && one !== '').join(': ');
  // Behind the names: in front of them, an empty cell goes on with the one above it.
  return { row: { ...cells, ...row, [nameMember]: name, parent }, pointer, inherited: [...inherited, 'parent'] };
}

const without = (name: string, row: Item): Item =>
  Object.fromEntries(Object.entries(row).filter(([member]) => member !== name));

/** The leaves of a row in their order, each with what the rows above it state. Undefined if a figure of a row has no column in those below it: there it would be one of each of them. */
function leavesOf(placed: PlacedRow, level: Level): readonly PlacedRow[] | undefined {
  const { row, pointer } = placed;
  const [list, rows] = rowsBelow(row) ?? [];
  const { nameMember, path } = level;
  if (list === undefined || rows === undefined) return [leaf(placed, level)];
  const own = Object.entries(row).filter(([name, value]) => name !== list && isScalar(value));
  const below = membersOf(rows);
  const figures = own.filter(isOwnFigure);
  if (figures.some(([member]) => !below.has(member))) return undefined;
  const hasFigure = figures.length > 0;
  // Charts have two levels: what is below them is a part of its figure.
  if (hasFigure && path.length > 0) return [leaf(placed, level)];
  if (hasFigure && nameMember === undefined) return undefined;
  const name = nameMember === undefined ? undefined : row[nameMember];
  const cells = { ...level.cells, ...Object.fromEntries(own.filter(([member]) => !below.has(member))) };
  const next = { nameMember, path: typeof name === 'string' ? [...path, name] : path, cells };
  const leaves: PlacedRow[] = hasFigure ? [{ row: without(list, row), pointer }] : [];
  for (const [i, inner] of rows.entries()) {
    const found = leavesOf({ row: inner, pointer: pointerTo(pointerTo(pointer, list), String(i)) }, next);
    if (!found) return undefined;
    for (const one of found) leaves.push(one);
  }
  return leaves;
}

/** The member that names the rows and those below them as well. */
function nameMemberOf(rows: readonly Item[]): string | undefined {
  const outer = rows.find(rowsBelow);
  const below = membersOf((outer && rowsBelow(outer)?.[1]) ?? []);
  const isName = ([name, value]: readonly [string, unknown]): boolean =>
    typeof value === 'string' && !isNumeral(value) && below.has(name) && !isCode(nameOf(name), true);
  return Object.entries(outer ?? {}).find(isName)?.[0];
}

/** Rows with their places, as they are read. */
const asFound = (rows: readonly PlacedRow[]): Pick<FoundRows, 'items' | 'rowPointers' | 'inherited'> => ({
  items: rows.map(({ row }) => row),
  rowPointers: rows.map(({ pointer }) => pointer),
  inherited: new Set(rows.flatMap(({ inherited = [] }) => inherited)),
});

/** Names of lists that hold the same figures by another length of time, as in the answers of the ONS. */
const CADENCES = /^(?:year|quarter|month|week|day)(?:s|ly)?$/i;

/** The rows of an object of lists, each with the name of its list: `{ "North": [{ town: "Hull", homes: 3 }], "South": [ … ] }`. Undefined if a list is one of a chart, or if their rows are not alike. */
export function rowsOfLists(document: Item): FoundRows | undefined {
  const entries = Object.entries(document);
  const isGroup = ([name, rows]: readonly [string, unknown]): boolean =>
    areRows(rows) && rows.every(isObject) && !CADENCES.test(name) && ![...CHART_LISTS, ...ENVELOPES].includes(name);
  if (entries.length < 2 || !entries.every(isGroup)) return undefined;
  const groups = entries as (readonly [string, readonly Item[]])[];
  const [[, first] = ['', []]] = groups;
  const members = membersOf(first);
  const areAlike = groups.every(([, rows]) => rows.every((row) => Object.keys(row).every((name) => members.has(name))));
  if (!areAlike) return undefined;
  const rows = groups.flatMap(([group, items]) =>
    items.map((row, i): PlacedRow => ({
      row: { '': group, ...row },
      pointer: pointerTo(pointerTo('', group), String(i)),
      inherited: [''],
    })),
  );
  return { pointer: '', ...asFound(rows) };
}

/**
 * Rows that hold rows, as a list of the innermost: each with the cells of those above it, and with the name of the outermost as its parent if all levels name
 * their rows by one member, as in what `hierarchy` of D3 takes. `[{ region: 'North', towns: [{ town: 'Hull', homes: 3 }] }]` is a row of a region, a
 * town and homes. Rows stay as they are if none holds rows, or if a figure would be lost or be that of several rows.
 */
export function withNestedRows(found: FoundRows): FoundRows {
  const { items, rowPointers } = found;
  if (!items.every(isObject) || !items.some(rowsBelow)) return found;
  const nameMember = nameMemberOf(items);
  const rows: PlacedRow[] = [];
  for (const [i, row] of items.entries()) {
    const leaves = leavesOf({ row, pointer: rowPointers?.[i] ?? `/${i}` }, { nameMember, path: [], cells: {} });
    if (!leaves) return found;
    for (const one of leaves) rows.push(one);
  }
  return { ...found, ...asFound(rows) };
}
