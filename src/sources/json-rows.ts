import {
  areRows,
  isScalar,
  type FoundRows,
  CHART_LISTS,
  CONNECTIONS,
  ENVELOPES,
  columnsIn,
  isObject,
  rowsOfAnswer,
  withOwnCells,
  type Item,
  type JsonRows,
  settingsOf,
} from './json-answers.js';
import { onlyListIn } from './foreign-rows.js';
import { rowsOfLists, withNestedRows } from './nested-rows.js';
import { rowsOfOptions } from './chart-options.js';
import { sdmxIn } from './sdmx-json.js';
import { readFigure } from '../contract/figure-reading.js';
import { nameOf } from '../written/name.js';
import { MOST_ITEMS } from '../contract/list.js';
import { pointerTo } from '../contract/reader.js';
import { isAmountName, isCurrencyName, OF_SUPPORT } from '../rows/names/column-names.js';
import { isTargetName } from '../rows/names/target-columns.js';

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
function rowsOfGroups(value: unknown): FoundRows | undefined {
  const entries = entriesOf(value);
  const isGrouped = value instanceof Map || entries?.every(([, inner]) => areRows(inner));
  if (!entries?.length || !isGrouped) return undefined;
  const items = rowsBelow(value, []);
  return areRows(items) && items.some(hasFigure) ? { items, pointer: '' } : undefined;
}

export type { FoundRows } from './json-answers.js';

/** True for a list of objects, or of lists, each of which is a row. Never throws. */
function isRows(value: unknown): value is JsonRows {
  try {
    return areRows(value);
  } catch {
    return false; // a revoked proxy
  }
}

/** Members of charts that may be numbers. An object that has one of them is the document of a chart. */
const NUMBERS = ['value', 'target', 'total', 'baseline', 'previous', 'decimals', 'per', 'scale'];

/** Members of charts, none of which names a row. */
const isMember = (name: string): boolean => [...NUMBERS, ...ENVELOPES, ...CHART_LISTS, 'period'].includes(name);

/** True for a figure: a number, a text that is read as one, or null in place of one. */
const isFigure = (value: unknown): boolean =>
  value === null ||
  typeof value === 'number' ||
  (typeof value === 'string' && /\d/.test(value) && 'quantity' in readFigure(value, { lang: 'en' }));

/** The names and figures of an object of nothing but figures, such as `{ "Solar": 32, "Wind": 41 }`, as rows. Undefined for any other. */
function entriesIn(document: object): FoundRows | undefined {
  const entries = Object.entries(document);
  const isMap = entries.length > 1 && entries.every(([name, value]) => isFigure(value) && !isMember(name));
  if (!isMap || entries.every(([, value]) => value === null)) return undefined;
  const rowPointers = entries.map(([name]) => pointerTo('', name));
  return { items: [['', 'value'], ...entries], pointer: '', rowPointers, columns: [] };
}

/** The number of an amount of money as platforms of donations write it: `{ value: "430.00", currency: "USD" }`, `{ cents: 12345, currency: "EUR" }`. Any other value itself. */
function amountIn(value: unknown): unknown {
  if (!isObject(value) || !Object.keys(value).some((name) => isCurrencyName(nameOf(name)))) return value;
  return value['value'] ?? value['amount'] ?? value['cents'];
}

/** Members that name the figure of a row, and are none of the document of a chart. */
const FIGURE_NAMES = ['kpi', 'metric', 'indicator', 'measure', 'name', 'label'];

/** Members of documents that say how a figure is read or drawn. Rows have none of them. */
const SETTINGS = ['baseline', 'decimals', 'per', 'scale', 'kind', 'method', 'trend', 'span', 'yearStart', 'lang'];

/** True for an object of one figure with its name, as an API answers: `{ kpi: 'Donors', value: 1234, date: '2026-06' }`. */
function isNamedFigure(document: Item): boolean {
  const isName = (name: string): boolean => typeof document[name] === 'string' && /\p{L}/u.test(document[name]);
  const isAmount = (name: string): boolean => isAmountName(nameOf(name)) && isFigure(document[name]);
  const isOfChart = 'title' in document || SETTINGS.some((name) => name in document);
  return (
    !isOfChart &&
    Object.values(document).every(isScalar) &&
    FIGURE_NAMES.filter(isName).length === 1 &&
    Object.keys(document).some((name) => document[name] !== null && isAmount(name))
  );
}

/** The object of one campaign or of a figure with its name or title as the only row: `{ raised: 18450, goal: 25000, donors: 312 }`, `{ title: 'Raised', amount: 18450, currency: 'GBP' }`. Undefined of any other, such as the document of a chart. */
function rowIn(document: Item): FoundRows | undefined {
  if (isNamedFigure(document)) return { items: [document], pointer: '' };
  const entries = Object.entries(document).filter(([, value]) => isScalar(value) || isFigure(amountIn(value)));
  const isOfSupport = entries.some(([name]) => OF_SUPPORT.value.includes(nameOf(name)));
  const isAim = (name: string): boolean => isTargetName(name) || (isOfSupport && OF_SUPPORT.target.includes(name));
  const isTarget = ([name, value]: readonly [string, unknown]): boolean =>
    isAim(nameOf(name)) && isFigure(amountIn(value));
  // No chart has a member "raised", and many have a title and a target.
  const isOfAnswer = entries.some(([name, value]) => isAmountName(nameOf(name)) && isFigure(amountIn(value)));
  const isOfTitle = 'title' in document && NUMBERS.some((name) => name in document);
  const isOfChart = 'value' in document || (isOfTitle && !isOfAnswer);
  // "Raised so far", 18450, GBP.
  const isOfFigure = 'title' in document && isOfAnswer && entries.length === Object.keys(document).length;
  const isCampaign =
    isOfFigure || (entries.length > 2 && entries.some(isTarget) && !Object.values(document).some(isRows));
  if (!isCampaign || isOfChart) return undefined;
  const { title } = document;
  return { items: [Object.fromEntries(entries)], pointer: '', ...(typeof title === 'string' && { title }) };
}

/** True for 0, 1, 2 and so on, which number the rows of pandas. */
const areIndices = (names: readonly string[]): boolean => names.every((name, i) => name === String(i));

/** The objects in an object as rows, each with its name: `{ "North": { "2023": 4 }, "South": { … } }`. Numbers from 0 in place of the names number rows, and in place of the columns each object is a column. Undefined if they are not alike. */
function objectsIn(document: Item): FoundRows | undefined {
  const entries = Object.entries(document);
  const isRow = (value: unknown): value is Item =>
    isObject(value) && Object.values(value).every(isScalar) && Object.values(value).some(isFigure);
  // PHP writes an object without members as an empty list.
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && !value.length;
  const areAlike = entries.every(([name, value]) => (isRow(value) || isEmpty(value)) && !isMember(name));
  if (entries.length < 2 || !areAlike || !entries.some(([, value]) => isRow(value))) return undefined;
  const objects = entries as [string, Item][];
  if (areIndices(entries.map(([name]) => name))) return { items: objects.map(([, row]) => row), pointer: '' };
  const columns = [...new Set(objects.flatMap(([, row]) => Object.keys(row)))];
  if (areIndices(columns))
    return {
      items: columns.map((name) => Object.fromEntries(objects.map(([column, cells]) => [column, cells[name]]))),
      pointer: '',
    };
  // Rows of no member in common are parts of a document.
  if (!columns.some((name) => objects.every(([, row]) => isEmpty(row) || name in row))) return undefined;
  const items = [['', ...columns], ...objects.map(([name, row]) => [name, ...columns.map((column) => row[column])])];
  const rowPointers = objects.map(([name]) => pointerTo('', name));
  return { items, pointer: '', rowPointers, columns: ['', ...columns] };
}

/** Rows that were found in a member, with the pointer from the document. */
const inMember = (found: FoundRows | undefined, name: string): FoundRows | undefined =>
  found && { ...found, pointer: pointerTo('', name) + found.pointer };

/** The named rows in the only member of an answer that has any: `{ "About": { "zone": "UTC" }, "Daily": { "2024-01-02": { "open": 5 }, … } }`. Undefined next to a figure of a chart. */
function onlyObjectsIn(document: Item): FoundRows | undefined {
  const members = Object.entries(document);
  if (members.some(([name, value]) => isScalar(value) || isMember(name))) return undefined;
  const [only, ...others] = members.flatMap(([name, value]) =>
    isObject(value) ? (inMember(objectsIn(value), name) ?? []) : [],
  );
  return others.length ? undefined : only;
}

/** The names and figures of the only member of an object that is one as rows, `{ "Homes": { "North": 4, "South": 5 }, "closed": true }`, or the campaign that the only member is. Undefined if it is another. */
function columnIn(document: Item): FoundRows | undefined {
  const members = Object.entries(document).filter(([, one]) => isScalar(one) || Object.keys(one as object).length > 0);
  const [[name, value] = ['', undefined], ...others] = members.filter(([, one]) => !isScalar(one));
  if (others.length || !isObject(value) || isMember(name) || 'value' in document) return undefined;
  const campaign = members.length > 1 ? undefined : rowIn(value);
  if (campaign) return { ...campaign, pointer: pointerTo('', name) };
  const found = entriesIn(value);
  return found && { ...found, items: [['', name], ...found.items.slice(1)], pointer: pointerTo('', name) };
}

/** The rows in the document of a chart whose author has left them as they are: `{ title: 'Homes', unit: 'homes', data: [ … ] }`. Undefined next to a figure or a list of a chart. */
function rowsBelowTitle({ title, ...document }: Item): FoundRows | undefined {
  const isOfChart = ['value', 'observations', 'groups', ...CHART_LISTS].some((name) => name in document);
  if (typeof title !== 'string' || isOfChart) return undefined;
  const [member, ...others] = ENVELOPES.filter((name) => isRows(document[name]));
  if (!member) {
    const columns = columnsIn(document);
    return columns && { ...columns, title };
  }
  const { [member]: items, ...members } = document;
  return others.length
    ? undefined
    : { items: items as JsonRows, pointer: `/${member}`, title, context: { title, ...members } };
}

/** Most objects around the rows of an answer. */
const DEEPEST = 3;

/** The rows of an object whose members are all parts of them. */
const rowsOfMembers = (document: Item): FoundRows | undefined =>
  (Object.values(document).every(isScalar) ? rowIn(document) : undefined) ??
  entriesIn(document) ??
  rowsOfAnswer(document) ??
  objectsIn(document) ??
  rowsOfLists(document) ??
  onlyObjectsIn(document) ??
  columnIn(document);

/** The rows in one of the members of an object, or the row that the object is. Undefined if several members have rows. */
function rowsInMember(document: Item, depth: number): FoundRows | undefined {
  const row = rowIn(document);
  const [[, only] = [], ...more] = Object.entries(document);
  // Lists of cells may be the columns of another library.
  const isOnly = depth > 0 && !more.length && !(Array.isArray(only) && Array.isArray(only[0]));
  const names = ENVELOPES.some((name) => !isScalar(document[name])) ? ENVELOPES : CONNECTIONS;
  const isEnvelope = ([name, value]: readonly [string, unknown]): boolean =>
    isOnly || names.includes(name) || (name === 'observations' && isRows(value) && value.every((one) => 'date' in one));
  const members = Object.entries(document).filter(isEnvelope);
  const [list, ...lists] = members.filter(([, value]) => isRows(value));
  if (lists.length) return undefined;
  if (list) return { items: list[1] as JsonRows, pointer: `/${list[0]}`, ...(depth === 0 && settingsOf(document)) };
  // A figure may be an object.
  const [inner, ...others] = members.filter(([name, value]) => name !== 'value' && isObject(value));
  if (!inner || others.length || depth >= DEEPEST) return row;
  return inMember(rowsInObject(inner[1] as Item, depth + 1), inner[0]) ?? row;
}

/** The rows in an object, or in one that it holds. */
function rowsInObject(document: Item, depth: number): FoundRows | undefined {
  const options = rowsOfOptions(document) ?? sdmxIn(document);
  if (options) return options;
  if ('title' in document) return rowsBelowTitle(document) ?? rowIn(document);
  if (CHART_LISTS.some((name) => isRows(document[name]))) return undefined;
  // The object of a campaign may hold others, unless these hold rows.
  return rowsOfMembers(document) ?? rowsInMember(document, depth);
}

/** True for what gives the same items each time: a set, a table of Arrow or Arquero. Lists and maps are none here, nor is a generator, which gives them once. */
function isIterable(value: unknown): value is Iterable<unknown> {
  const isOther = typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map;
  if (isOther || !(Symbol.iterator in value)) return false;
  const iterator: unknown = (value as Iterable<unknown>)[Symbol.iterator]();
  return iterator !== value;
}

/** The items of an iterable, which may have no end: as many as are read, and one more. */
function itemsOf(iterable: Iterable<unknown>): readonly unknown[] {
  const items: unknown[] = [];
  for (const item of iterable) if (items.push(item) > MOST_ITEMS) break;
  return items;
}

/** The rows of a document, of which each may have its cells in an object of its own. */
function findRows(document: unknown): FoundRows | undefined {
  const groups = rowsOfGroups(document);
  if (groups) return groups;
  if (isIterable(document)) return findRows(itemsOf(document));
  if (Array.isArray(document)) {
    const [about, rows, ...others] = document as readonly unknown[];
    // The answer of the World Bank.
    if (!others.length && !Array.isArray(about) && areRows(about && [about]) && areRows(rows))
      return { items: rows, pointer: '/1' };
    const traces = rowsOfOptions({ data: document });
    if (traces) return traces;
    return areRows(document) ? { items: document, pointer: '' } : undefined;
  }
  if (typeof document === 'number') return { items: [{ value: document }], pointer: '' };
  return typeof document === 'object' && document !== null
    ? (rowsInObject(document as Item, 0) ?? onlyListIn(document))
    : undefined;
}

/**
 * The rows of a document: those of a list, of a list after an object that describes it, or in an answer such as `{ "count": 2, "results": [ … ] }`. A
 * document with a `title` is one of a chart. Members of numbers or of lists are rows as well, and so are the forms of {@link rowsOfAnswer}. Undefined if
 * there are none. Never throws.
 */
export function rowsIn(document: unknown): FoundRows | undefined {
  try {
    const found = findRows(document);
    return found && withNestedRows(withOwnCells(found));
  } catch {
    return undefined; // a revoked proxy
  }
}
