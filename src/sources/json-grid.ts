import type { Problem } from '../contract/problem.js';
import { pointerTo } from '../contract/reader.js';
import { exactly } from '../rows/cell.js';
import type { Cell, Grid, Line } from '../rows/rows.js';
import { dayOfDate } from '../written/date-text.js';
import { isObject, isScalar, type FoundRows, type Item, type JsonRows } from './json-answers.js';

/** The name of an object that stands for a thing: `{ code: 'E08000035', name: 'Leeds' }`. */
function nameIn(value: object): string | undefined {
  const { name, label, title, id, value: text } = value as Readonly<Record<string, unknown>>;
  // The World Bank has `{ id: 'FR', value: 'France' }`.
  return [name, label, title, id === undefined ? undefined : text].find((one) => typeof one === 'string');
}

/** The only value in a list or an object: "3" of `[{ "value": "3" }]`. Any other value itself. */
function aloneIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const [[, only] = [], ...others] = Object.entries(value) as [string, unknown][];
  return only === undefined || others.length ? value : aloneIn(only);
}

/** Members that are the figure of the object that they are in. */
const FIGURES = ['value', 'amount'];

/** True for an object whose members are cells of the row that it is in: it has no name of its own, and is no time or number of a library. */
const isOfCells = (value: unknown): value is Item =>
  isObject(value) && nameIn(value) === undefined && typeof value['toJSON'] !== 'function';

/** Types of the terms of RDF, as the results of SPARQL state them beside each value. */
const RDF_TERMS = ['uri', 'literal', 'typed-literal', 'bnode'];

/** The value of a term of RDF: "France" of `{ type: 'literal', 'xml:lang': 'en', value: 'France' }`. Undefined of any other. */
const termIn = (value: unknown): unknown =>
  isObject(value) && RDF_TERMS.includes(value['type'] as string) ? value['value'] : undefined;

/** The members of a row, and those of its objects with the name of their object: `trees` and `status` of `{ trees: { value: 3, status: 'P' } }`. */
const membersOf = (row: object): readonly (readonly [name: string, value: unknown, outer?: string])[] =>
  Object.entries(row).flatMap(([outer, one]) => {
    const value = termIn(one) ?? aloneIn(one);
    if (!isOfCells(value)) return [[outer, value] as const];
    return Object.entries(value).map(([name, cell]) => {
      if (FIGURES.includes(name)) return [outer, aloneIn(cell)] as const;
      return name === 'cents' ? ([`${outer} ${name}`, cell] as const) : ([name, aloneIn(cell), outer] as const);
    });
  });

/** Members that the software of a portal adds to each row: `:id`, `:@computed_region`, `@odata.etag`. */
const OF_SOFTWARE = /^(?::@?\p{Ll}|@odata\.)/u;

/** Rows whose members are all cells. A member of an object has its name alone, if no other column has it. */
function flatRows(rows: readonly object[]): readonly Item[] {
  // Nearly all rows have nothing but texts, numbers and dates.
  const isPlain = (value: unknown): boolean => isScalar(value) || value instanceof Date;
  if (rows.every((row) => Object.values(row).every(isPlain))) return rows as readonly Item[];
  const members = rows.map(membersOf);
  const outers = new Map<string, Set<string | undefined>>();
  for (const [name, , outer] of members.flat()) outers.set(name, (outers.get(name) ?? new Set()).add(outer));
  return members.map((row) =>
    Object.fromEntries(
      row.map(([name, value, outer]) => [
        outer !== undefined && (outers.get(name)?.size ?? 0) > 1 ? `${outer} ${name}` : name,
        value,
      ]),
    ),
  );
}

/** The cell of a value. A number is read exactly, whatever the language of the page; an object that has a name is that name, and a `Date` its day. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { text: String(value), figure: exactly(String(value)) };
  if (value instanceof Date) return { text: dayOfDate(value) };
  return { text: typeof value === 'object' ? (nameIn(value) ?? JSON.stringify(value)) : (value as symbol).toString() };
}

/** The rows of a list as a grid. Of objects, each member is a column; of lists, the first is the header, for certain if `hasHead` is true. The lines are the indices of the items. */
export function gridOf(rows: JsonRows, hasHead = false): Grid & { readonly names: readonly string[] } {
  if (rows.every((row): row is readonly unknown[] => Array.isArray(row))) {
    // Empty cells at the end of a row are left out of the answers of Google Sheets.
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const lines = rows.map((row, line): Line => {
      const cells = Array.from({ length: width }, (_, i) => cellOf(row[i]));
      if (!hasHead) return { line, cells };
      return { line: line - 1, cells, ...(line === 0 && { part: 'head' }) };
    });
    return { lines, file: 'other', names: lines[0]?.cells.map((_, index) => String(index)) ?? [] };
  }
  const items = flatRows(rows);
  const members = [...new Set(items.flatMap((row) => Object.keys(row)))];
  const published = members.filter((name) => !OF_SOFTWARE.test(name));
  const names = published.length ? published : members;
  const header: Line = { line: -1, cells: names.map((text) => ({ text })), part: 'head' };
  const lines = items.map((row, line) => ({ line, cells: names.map((name) => cellOf(row[name])) }));
  return { lines: [header, ...lines], file: 'other', names };
}

/** The member that an item lacks, which has no column. */
const lacking = ({ code, pointer, column }: Problem): string =>
  code === 'missing-member' && column === undefined ? pointer.slice(pointer.lastIndexOf('/')) : '';

/** A problem with the pointer of its item in the list at the pointer `list`, in place of a line and a column. */
export function inItem(
  found: Problem,
  names: readonly string[],
  { pointer: list, rowPointers, inherited, columns }: Omit<FoundRows, 'items'>,
): Problem {
  const { line, column, ...problem } = found;
  if (line === undefined) return problem;
  if (line < 0) return { ...problem, pointer: list };
  const row = `${list}${rowPointers?.[line] ?? `/${line}`}`;
  const item = row + lacking(found);
  const name = column === undefined ? undefined : (columns ?? names)[column - 1];
  const isMember = name !== undefined && !inherited?.has(name);
  return { ...problem, row, pointer: isMember ? pointerTo(item, name) : item };
}
