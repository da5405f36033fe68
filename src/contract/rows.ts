import { NOTATION, printQuantity, readQuantity } from '../statistics/notation.js';
import { isWithheld } from '../statistics/quantity.js';
import { readCellPeriod } from './cell-period.js';
import { readCell, tidy } from './cell.js';
import type { Place, Problem, ProblemCode } from './problem.js';
import { UNREAD } from './quantity.js';
import { reject } from './reader.js';

/** One cell of a grid. */
export interface Cell {
  /** Its text as it is seen. */
  readonly text: string;
  /** The same with what a machine is told in the place of a number, as `<data value>` does. */
  readonly figure?: string;
  /** The time that a machine is told, as `<time datetime>` does. */
  readonly time?: string;
  /** Where its one link leads. */
  readonly href?: string;
  /** Its own language, where it is another than that of the grid. */
  readonly lang?: string;
}

/** One row of a grid, with the line it stands in, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Where a table says so: a row of its head or of its foot. */
  readonly part?: 'head' | 'foot';
}

/** The rows of a CSV text or a table as they stand. */
export interface Grid {
  readonly title?: string;
  readonly lang?: string;
  readonly lines: readonly Line[];
}

/** How rows are read: in which language, and what was said beside them. */
export interface Reading {
  /** The language of the page at this place, as BCP 47. Unknown, `1,234` and `1.234` are ambiguous, and no month has a name. */
  readonly lang?: string;
  /** Which column holds a field, by the text of its header or as a number from 1: `{ value: 'Suspects' }`. */
  readonly columns?: Readonly<Record<string, string | undefined>>;
  /** The unit of the figures, whose sign may stand beside each of them. */
  readonly unit?: string;
  /** What the chart is called: of the only series it is the name. */
  readonly title?: string;
}

/** What a cell may tell, each with the names of its column, the best first. */
const NAMES = {
  label: 'label name category measure',
  value: 'value figure amount number',
  period: 'period date month quarter year',
  series: 'series',
  target: 'target',
  baseline: 'baseline',
  parent: 'parent group',
  rest: 'rest',
  unit: 'unit',
  status: 'status',
  through: 'through',
  note: 'note',
  source: 'source',
  href: 'href url link',
};

/** A field of a record. */
export type Field = keyof typeof NAMES;

/** The figures of a document as the contract's reader takes them. */
export type Written = number | string | null | typeof UNREAD | undefined;

/** A row as it becomes the member of a document. */
export interface Entry {
  /** The text of a field; `undefined` where there is none. A label whose cell is empty is empty. */
  readonly text: (field: Field) => string | undefined;
  /** The figure of a field, for the member of that name. What cannot be read is reported, and its place says so. */
  readonly figure: (field: Field, member?: string) => Written;
  /** What else is said in the row, of its figure or of its name. */
  readonly context: Record<'unit' | 'source' | 'note' | 'lang', string | undefined>;
}

/** One record: a row that is not empty, below the header. */
export interface Row {
  /** Takes the row for the member of the document at a JSON Pointer; `value` names the column of its figure, where there are several. */
  entryFor(pointer: string, value?: number): Entry;
  /** The text of a field or a spare column, to know where the row belongs. */
  peek(field: Field | number): string | undefined;
}

/** The columns of a grid by name, and its rows as records. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** The row in the foot of a table that has a figure. */
  readonly total?: Row;
  /** Columns that are no field, each with its number from 0 and the text of its header. */
  readonly spare: readonly { readonly column: number; readonly header: string; readonly figures: boolean }[];
  /** Whether a column holds this field, and the text of its header. */
  readonly header: (field: Field) => string | undefined;
}

/** What a chart makes its document of. */
export interface Records {
  /** The caption of the table and its language. */
  readonly head: { readonly title: string | undefined; readonly lang: string | undefined };
  /** What the chart is called, by its caption or by what was said beside it. */
  readonly title?: string;
  /** How many columns there are; 0 where nothing stands below the header. */
  readonly width: number;
  /**
   * Names the columns: by what was asked for, then by their headers, and these fields by their position: all of them where there is no header,
   * else the first in the first column left, and each other in the only one left.
   */
  sheet(...fields: readonly Field[]): Sheet;
  /** Everything that was wrong with the rows, as far as they have been read. */
  readonly problems: readonly Problem[];
  /** Where the member of the document at this pointer stands. */
  place(pointer: string): Place | undefined;
}

/** Whether a cell is a figure, also one that cannot be read (digits without a letter) or is named as missing. */
function isFigure({ text, figure = text }: Cell): boolean {
  const [said, read] = [tidy(figure), readCell(figure)];
  return said !== '' && (read === null || typeof read !== 'object' || (/\d/.test(said) && !/\p{L}/u.test(said)));
}

const name = (text: string): string => tidy(text).toLowerCase();
const isEmpty = ({ text, figure, time }: Cell): boolean => !(text + (figure ?? '') + (time ?? '')).trim();

/** A row as wide as it is: empty cells at its end are those of the spreadsheet. */
function trimmed(cells: readonly Cell[], width: number): readonly Cell[] {
  let end = cells.length;
  while (end > width && isEmpty(cells[end - 1]!)) end--;
  return cells.slice(0, end);
}

/** Marks of the short notation for what stands in a column of its own: `p`, `P, e`, `[c]`; `A` is normal and says nothing. */
const marks = (status: string): readonly string[] =>
  status.match(/[^\s,;[\]]+/g)?.flatMap((mark) => {
    if (mark === 'A') return [];
    return [NOTATION.test(`[${mark}]`) ? `[${mark}]` : `[${mark.toLowerCase()}]`];
  }) ?? [];

/** The year that is the name of a column. */
export const yearIn = (text = ''): string | undefined => /^\s*((?:1[89]|20)\d\d)\s*$/.exec(text)?.[1];

/** What was asked for of columns: a field, and the header or the number of its column. */
type Wanted = readonly (readonly [Field, string])[];

/**
 * Tells the header of rows from those below it. A first row of which no cell but the first is a figure, or but years above other figures, is one; a table
 * says itself what its head is, and of several rows in it the lowest is nearest to its column.
 */
function split(rows: readonly Line[], wanted: Wanted): { readonly header?: Line; readonly body: readonly Line[] } {
  const [first] = rows;
  const names = first ? trimmed(first.cells, 0).map(({ text }) => name(text)) : [];
  // A year above figures that are none is the name of their column.
  const isYearAbove = (column: number): boolean => {
    const [year, ...others] = rows.map(({ cells }) => yearIn(cells[column]?.text));
    return names.length > 1 && !!year && others.includes(undefined);
  };
  const isHeader =
    !!first &&
    !first.part &&
    (wanted.some(([, text]) => names.includes(name(text))) ||
      `${NAMES.label} ${NAMES.period}`.split(' ').includes(names[0]!) ||
      !first.cells.slice(names.length > 1 ? 1 : 0).some((cell, i) => isFigure(cell) && !isYearAbove(i + 1)));
  const head = rows.filter(({ part }, i) => part === 'head' || (i === 0 && isHeader));
  return { header: head.at(-1), body: rows.filter((line) => !line.part && !head.includes(line)) };
}

/** Which column holds which field, and which columns are left. What was asked for and is not there is told to `lacks`. */
function assign(
  texts: readonly string[],
  hasHeader: boolean,
  fields: readonly Field[],
  wanted: Wanted,
  lacks: (column: string) => void,
): { readonly at: ReadonlyMap<Field, number>; readonly free: readonly number[] } {
  const at = new Map<Field, number>();
  const low = texts.map(name);
  const isTaken = (column: number): boolean => [...at.values()].includes(column);
  const free = (): number[] => [...texts.keys()].filter((column) => !isTaken(column));
  const isWanted = (field: Field): boolean => wanted.some(([one]) => one === field);
  for (const [field, text] of wanted) {
    const column = hasHeader && low.includes(name(text)) ? low.indexOf(name(text)) : Number(text) - 1;
    if (column in texts) at.set(field, column);
    else lacks(text);
  }
  const find = (field: Field): number | undefined =>
    NAMES[field]
      .split(' ')
      .map((each) => low.indexOf(each))
      .find((column) => column >= 0 && !isTaken(column));
  const claim = (field: Field, column: number | undefined): void => {
    // A column that was asked for and is not there is not another one.
    if (column !== undefined && !at.has(field) && !isWanted(field)) at.set(field, column);
  };
  // What the rows are called stands first: "Group" or "Link" above their names is no parent and no address.
  const [first] = fields as [Field];
  const others: readonly Field[] = first === 'period' ? ['value', 'label', 'series'] : ['value'];
  claim(first, find(first) ?? (isTaken(0) || others.some((field) => find(field) === 0) ? undefined : 0));
  for (const field of Object.keys(NAMES) as Field[]) claim(field, find(field));
  for (const field of fields) {
    const left = free();
    if (!hasHeader || field === first || left.length === 1) claim(field, left[0]);
  }
  if (fields.includes('value') && !at.has('value') && !isWanted('value')) lacks('value');
  return { at, free: free() };
}

/** What the rows of a sheet have in common. */
interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  readonly width: number;
  readonly unit: string | undefined;
  readonly langOf: (cell: Cell) => string | undefined;
  readonly tell: (place: Place, pointer: string, code: ProblemCode, expected: string, found?: unknown) => void;
  /** Where the members of a row stand: by its pointer, or those of the document itself one by one. */
  readonly places: Map<string, (field: string) => Place>;
}

/** One row of a sheet. A row that is shorter or longer than the first is kept by its name: which of its cells is missing nobody can tell. */
function rowOf({ line, cells: all }: Line, { at: columns, width, unit, langOf, tell, places }: Columns): Row {
  const cells = trimmed(all, width);
  const cellOf = (field: Field | number): Cell | undefined =>
    cells[(typeof field === 'number' ? field : columns.get(field)) ?? -1];
  const peek = (field: Field | number): string | undefined => {
    const cell = cellOf(field);
    if (field === 'href') return cell?.text.trim() || cellOf('label')?.href;
    if (!cell) return undefined;
    const said = cell.text.trim().replace(/[\t\n\r ]+/g, ' ');
    if (field !== 'period' && field !== 'through') return said;
    return cell.time === undefined ? readCellPeriod(said, langOf(cell)) : tidy(cell.time);
  };
  let isTold = false;

  function at(pointer: string, value = columns.get('value')): Entry {
    const columnOf = (field: string): number | undefined => (field === 'value' ? value : columns.get(field as Field));
    const placeOf = (field: string): Place => {
      const column = columnOf(field);
      return column === undefined ? { line } : { line, column: column + 1 };
    };
    // Of the document itself a row is only a part.
    const note = (member: string, field = member) =>
      pointer ? places.set(pointer, placeOf) : places.set(`/${member}`, () => placeOf(field));
    const text = (field: Field): string | undefined => {
      note(field);
      return field === 'label' ? peek(field) : peek(field) || undefined;
    };
    const own = text('unit');

    function figure(field: Field, member: string = field): Written {
      const target = `${pointer}/${member}`;
      note(member, field);
      const column = columnOf(field);
      // The figure itself was asked for and not found; any other may be left out.
      if (column === undefined) return field === 'value' ? UNREAD : undefined;
      if (cells.length !== width) {
        const end = Math.min(cells.length, width) + 1;
        if (!isTold) tell({ line, column: end }, target, 'row-length', `${width} cells`, cells.length);
        isTold = true;
        return UNREAD;
      }
      const cell = cells[column]!;
      const said = field === 'value' ? marks(peek('status') ?? '') : [];
      const read = readCell(cell.figure ?? cell.text, langOf(cell), own ?? unit);
      if (typeof read === 'object' && read) {
        // A mark in another column may say that the figure is confidential.
        const found = said.length ? undefined : cell.text;
        tell(placeOf(field), target, read.code, read.expected, found);
        return UNREAD;
      }
      if (!said.length) return read;
      const base = String(read ?? '');
      const marked = [base, ...said.filter((mark) => !base.includes(mark))].join(' ').trim();
      const quantity = readQuantity(marked);
      if (quantity) return isWithheld(quantity) ? printQuantity(quantity) : marked;
      tell(placeOf('status'), target, 'not-allowed', 'a status such as p');
      return UNREAD;
    }

    const context = {
      unit: own,
      source: text('source'),
      note: text('note'),
      lang: cellOf('label')?.lang || undefined,
    };
    return { text, figure, context };
  }

  return { peek, entryFor: at };
}

/** Reads the records of a grid, of which {@link split} tells the header. Never throws. */
export function readRecords(grid: Grid, { lang, columns = {}, unit, title }: Reading): Records {
  const problems: Problem[] = [];
  const places: Columns['places'] = new Map();
  const full = grid.lines.filter(({ cells }) => !cells.every(isEmpty));
  const wanted = Object.entries(columns).flatMap(([field, text]) => (text ? [[field as Field, text] as const] : []));
  const { header, body } = split(full, wanted);
  const width = trimmed((header ?? body[0])?.cells ?? [], 0).length;

  const langOf = (cell: Cell): string | undefined => cell.lang ?? grid.lang ?? lang;
  const tell = (
    place: Place | undefined,
    pointer: string,
    code: ProblemCode,
    expected: string,
    found?: unknown,
  ): void => {
    const told: Problem[] = [];
    reject(told, pointer, code, expected, found);
    problems.push({ ...told[0]!, ...place });
  };

  function by(...fields: readonly Field[]): Sheet {
    const texts = header ? trimmed(header.cells, 0).map(({ text }) => text.trim()) : Array<string>(width).fill('');
    const { at, free } = assign(texts, !!header, fields, wanted, (column) =>
      tell(header && { line: header.line }, '', 'no-column', texts.filter(Boolean).join(', '), column),
    );
    const sheet: Columns = { at, width, unit, langOf, tell, places };
    const figures = at.get('value') ?? width - 1;
    // What has digits and is no figure is one that cannot be read, unless it is a remark across the columns.
    const foot = full.find(({ part, cells }) => {
      const cell = cells[figures];
      return part === 'foot' && cell && (isFigure(cell) || (/\d/.test(cell.text) && cell.text !== cells[0]!.text));
    });
    return {
      rows: body.map((line) => rowOf(line, sheet)),
      total: foot && rowOf(foot, sheet),
      spare: free.map((column) => {
        const cell = body[0]?.cells[column];
        return { column, header: texts[column]!, figures: !!cell && isFigure(cell) };
      }),
      header: (field) => texts[at.get(field) ?? -1],
    };
  }

  return {
    head: { title: grid.title, lang: grid.lang || undefined },
    title: grid.title ?? title,
    width: body.length && width,
    sheet: by,
    problems,
    place(pointer) {
      const [, at, field = ''] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
      return places.get(pointer)?.('') ?? (at === undefined ? undefined : places.get(at)?.(field));
    },
  };
}

/** What every one of these says alike is said once, on the document. Example: a column of units that holds "homes" in each row. */
export function once<T extends object>(
  document: T,
  items: readonly Record<string, unknown>[],
  names: readonly string[],
): T {
  const shared: Record<string, unknown> = {};
  for (const each of names) {
    const said = items[0]?.[each];
    if (said === undefined || !items.every((item) => item[each] === said)) continue;
    shared[each] = said;
    for (const item of items) item[each] = undefined;
  }
  return { ...document, ...shared };
}
