import { readCell, tidy } from './cell.js';
import { trimmed, type Cell, type Line } from './grid.js';

/** The fields of a record, each with the names that its column may have, the best first. */
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

/** Columns that the page names: a field, and the header or the number of its column. */
export type NamedColumns = readonly (readonly [Field, string])[];

/** Header and body of a grid. */
export interface Body {
  readonly header: Line | undefined;
  readonly rows: readonly Line[];
}

/** Column of each field, and the columns of none. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, number>;
  readonly spare: readonly number[];
}

const nameOf = (text: string): string => tidy(text).toLowerCase();

/** The year that is the header of a column; `undefined` for any other text. */
export const yearIn = (text = ''): string | undefined => /^\s*((?:1[89]|20)\d\d)\s*$/.exec(text)?.[1];

/** True if a cell is a number: one that can be read, one that cannot (digits without letters), or a missing one. */
export function isFigure({ text, figure = text }: Cell): boolean {
  const [shown, read] = [tidy(figure), readCell(figure)];
  return shown !== '' && (read === null || typeof read !== 'object' || (/\d/.test(shown) && !/\p{L}/u.test(shown)));
}

/**
 * Separates the header from the body. The first row is a header if no cell after the first is a number; years count as headings if the values
 * below them are not years. In a table with a `<thead>` its last row is the header.
 */
export function splitHeader(lines: readonly Line[], named: NamedColumns): Body {
  const [first] = lines;
  const names = first ? trimmed(first.cells, 0).map(({ text }) => nameOf(text)) : [];
  const isYearHeading = (column: number): boolean => {
    const [year, ...others] = lines.map(({ cells }) => yearIn(cells[column]?.text));
    return names.length > 1 && !!year && others.includes(undefined);
  };
  const isHeader =
    !!first &&
    !first.part &&
    (named.some(([, text]) => names.includes(nameOf(text))) ||
      `${NAMES.label} ${NAMES.period}`.split(' ').includes(names[0] ?? '') ||
      !first.cells.slice(names.length > 1 ? 1 : 0).some((cell, i) => isFigure(cell) && !isYearHeading(i + 1)));
  const head = lines.filter(({ part }, i) => part === 'head' || (i === 0 && isHeader));
  return { header: head.at(-1), rows: lines.filter((line) => !line.part && !head.includes(line)) };
}

/** The headers of a sheet, and the fields and columns that its chart and its page ask for. */
export interface Wanted {
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  /** Fields that may be found by position, the first in the first column. */
  readonly fields: readonly Field[];
  readonly named: NamedColumns;
}

/**
 * Finds the column of each field: by the name or number that the page gives, then by its header, then by position. Columns that are asked for
 * and not there are passed to `onMissing`.
 */
export function assignColumns(wanted: Wanted, onMissing: (column: string) => void): Assignment {
  const { hasHeader, fields, named } = wanted;
  const columns = new Map<Field, number>();
  const headers = wanted.headers.map(nameOf);
  const isTaken = (column: number): boolean => [...columns.values()].includes(column);
  const spare = (): number[] => [...headers.keys()].filter((column) => !isTaken(column));
  const isNamed = (field: Field): boolean => named.some(([one]) => one === field);
  for (const [field, text] of named) {
    const column = hasHeader && headers.includes(nameOf(text)) ? headers.indexOf(nameOf(text)) : Number(text) - 1;
    if (column in headers) columns.set(field, column);
    else onMissing(text);
  }
  const find = (field: Field): number | undefined =>
    NAMES[field]
      .split(' ')
      .map((each) => headers.indexOf(each))
      .find((column) => column >= 0 && !isTaken(column));
  const claim = (field: Field, column: number | undefined): void => {
    // A named column that is missing is not replaced by another.
    if (column !== undefined && !columns.has(field) && !isNamed(field)) columns.set(field, column);
  };
  // The name of the rows comes first, so that "Group" or "Link" above it is no parent and no address.
  const [first = 'label'] = fields;
  const others: readonly Field[] = first === 'period' ? ['value', 'label', 'series'] : ['value'];
  claim(first, find(first) ?? (isTaken(0) || others.some((field) => find(field) === 0) ? undefined : 0));
  for (const field of Object.keys(NAMES) as Field[]) claim(field, find(field));
  for (const field of fields) {
    const left = spare();
    if (!hasHeader || field === first || left.length === 1) claim(field, left[0]);
  }
  if (fields.includes('value') && !columns.has('value') && !isNamed('value')) onMissing('value');
  return { columns, spare: spare() };
}
