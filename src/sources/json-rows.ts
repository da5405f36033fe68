import { exactly } from '../rows/cell.js';
import type { Problem } from '../contract/problem.js';
import type { Cell, Grid, Line } from '../rows/rows.js';

type Item = Readonly<Record<string, unknown>>;

/** Rows in JSON: objects, or lists of which the first is the header. */
export type JsonRows = readonly (Item | readonly unknown[])[];

/** True for a list of objects, or of lists, each of which is a row. Never throws. */
export function isRows(value: unknown): value is JsonRows {
  try {
    return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);
  } catch {
    return false; // a revoked proxy
  }
}

/** Rows in JSON, and the JSON Pointer of their list in the document. */
export interface FoundRows {
  readonly items: JsonRows;
  readonly pointer: string;
}

/** Members in which the answers of an API have their rows. */
const ENVELOPES = ['results', 'result', 'data', 'records', 'rows', 'items'];

/** Members of charts that may be numbers. An object that has one of them is the document of a chart. */
const NUMBERS = ['value', 'target', 'total', 'baseline', 'previous', 'decimals', 'per', 'scale'];

/** The names and figures of an object of nothing but numbers, such as `{ "Solar": 32, "Wind": 41 }`, as rows. Undefined for any other. */
function entriesIn(document: object): FoundRows | undefined {
  const items = Object.entries(document);
  const isMap =
    items.length > 1 && items.every(([name, value]) => typeof value === 'number' && !NUMBERS.includes(name));
  return isMap ? { items, pointer: '' } : undefined;
}

/**
 * The rows of a document: those of a list, or of the only list of objects in an answer such as `{ "count": 2, "results": [ … ] }`. A document with
 * a `title` is one of a chart. The members of an object of numbers are rows as well. Undefined if there are none. Never throws.
 */
export function rowsIn(document: unknown): FoundRows | undefined {
  if (isRows(document)) return { items: document, pointer: '' };
  try {
    if (typeof document !== 'object' || document === null || 'title' in document) return undefined;
    const entries = entriesIn(document);
    if (entries) return entries;
    const [found, ...others] = Object.entries(document).filter(([, value]) => isRows(value));
    if (!found || others.length || !ENVELOPES.includes(found[0])) return undefined;
    return { items: found[1] as JsonRows, pointer: `/${found[0]}` };
  } catch {
    return undefined; // a revoked proxy
  }
}

/** The name of an object that stands for a thing: `{ code: 'E08000035', name: 'Leeds' }`. */
function nameIn(value: object): string | undefined {
  const { name, label, title } = value as Readonly<Record<string, unknown>>;
  return [name, label, title].find((text) => typeof text === 'string');
}

/** The cell of a value. A number is read exactly, whatever the language of the page; an object that has a name is that name. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'number') return { text: String(value), figure: exactly(String(value)) };
  const name = typeof value === 'object' ? nameIn(value) : undefined;
  return { text: typeof value === 'string' ? value : (name ?? JSON.stringify(value)) };
}

/**
 * The rows of a list as a grid. Of objects, each member is a column with its name as the header; of lists, the first is the header. The lines are
 * the indices of the items.
 */
export function gridOf(rows: JsonRows): Grid & { readonly names: readonly string[] } {
  if (rows.every((row) => Array.isArray(row))) {
    const lines = rows.map((row, line) => ({ line, cells: (row as readonly unknown[]).map(cellOf) }));
    return { lines, isFile: true, names: lines[0]?.cells.map((_, index) => String(index)) ?? [] };
  }
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const header: Line = { line: -1, cells: names.map((text) => ({ text })), part: 'head' };
  const lines = rows.map((row, line) => ({ line, cells: names.map((name) => cellOf((row as Item)[name])) }));
  return { lines: [header, ...lines], isFile: true, names };
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The member that an item lacks, which has no column. */
const lacking = ({ code, pointer, column }: Problem): string =>
  code === 'missing-member' && column === undefined ? pointer.slice(pointer.lastIndexOf('/')) : '';

/** A problem with the pointer of its item in the list at the pointer `list`, in place of a line and a column. */
export function inItem(found: Problem, names: readonly string[], list: string): Problem {
  const { line, column, ...problem } = found;
  if (line === undefined) return problem;
  const name = column === undefined ? undefined : names[column - 1];
  return {
    ...problem,
    pointer:
      list +
      (line < 0 ? '' : `/${line}${lacking(found)}`) +
      (name === undefined || line < 0 ? '' : `/${escaped(name)}`),
  };
}
