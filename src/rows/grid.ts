/** One cell of a grid. */
export interface Cell {
  /** Its visible text. */
  readonly text: string;
  /** The same text with machine-readable numbers in place of the visible ones, as from `<data value>`. */
  readonly figure?: string;
  /** Its machine-readable time, as from `<time datetime>`. */
  readonly time?: string;
  /** Address of its only link. */
  readonly href?: string;
  /** Remark after its figure. */
  readonly note?: string;
  /** Its own language, if it differs from that of the grid. */
  readonly lang?: string;
}

/** Language of a cell. */
export type LangOf = (cell: Cell) => string | undefined;

/** Most rows that are looked at, to find out what the first of them is. */
export const SAMPLE = 20;

/** Most lines above and below the rows that are no rows. */
export const MOST_AROUND = 40;

/** One row of a grid. */
export interface Line {
  /** Line of the text or row of the table, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Section of the table that it belongs to, if not the body. */
  readonly part?: 'head' | 'foot';
  /** Explanations of the marks in its cells. */
  readonly notes?: readonly string[];
}

/** A file by what parts its cells: semicolons, which stand where commas are for decimals, commas, or anything else. */
export type FileKind = 'semicolons' | 'commas' | 'other';

/** The rows of a CSV text or a table, before they are read. */
export interface Grid {
  /** Caption of the table. */
  readonly title?: string;
  /** Text of the figure around the table, which the page shows outside of the chart. */
  readonly outerTitle?: string;
  readonly lang?: string;
  readonly lines: readonly Line[];
  /** Kind of CSV, TSV or JSON, of which no language says how their numbers are written. Absent of a table of a page. */
  readonly file?: FileKind;
}

/** A cell without text. */
export const EMPTY: Cell = { text: '' };

const isBlank = (text = ''): boolean => !text.trim();

/** True if a cell has neither text nor a machine-readable value, or is not there. */
export const isEmpty = ({ text, figure, time }: Cell = EMPTY): boolean =>
  (isBlank(text) && isBlank(figure) && isBlank(time)) || /^_{3,}$/.test(text);

/** A row without the empty cells at its end, which spreadsheets add, but with at least `width` cells if it has them. */
export function trimmed(cells: readonly Cell[], width: number): readonly Cell[] {
  if (cells.length <= width) return cells;
  const end = cells.reduce((last, cell, i) => (isEmpty(cell) ? last : i + 1), 0);
  return cells.slice(0, Math.max(width, end));
}

/** A text without spaces at its ends, whose lines are one. */
export function inOneLine(text: string): string {
  const plain = text.trim();
  return /[\t\n\r]| {2}/.test(plain) ? plain.replace(/[\t\n\r ]+/g, ' ') : plain;
}

/** The text of a cell, without the spaces around it; empty if there is none. */
export const textOf = (cell: Cell | undefined): string => cell?.text.trim() ?? '';

/** The text of a cell of a line, without the spaces around it; empty if there is none. */
export const textAt = (line: Line | undefined, column: number): string => textOf(line?.cells[column]);

/** The texts of a column as they are written, with an empty one for each row that has no cell there. */
export const textsOf = (column: number, rows: readonly Line[]): readonly string[] =>
  rows.map(({ cells }) => cells[column]?.text ?? '');

/** A line with each of its cells as `edit` makes it. */
export const withCells = (line: Line, edit: (cell: Cell, column: number) => Cell): Line => ({
  ...line,
  cells: line.cells.map(edit),
});

/** A line with another text in a column. */
export const withTextAt = (line: Line, column: number, text: string): Line =>
  withCells(line, (cell, i) => (i === column ? { ...cell, text } : cell));

/** The cells of a line that are not empty. */
export const filled = ({ cells }: Line): readonly Cell[] => cells.filter((cell) => !isEmpty(cell));

/** True for a line without a cell that has something. */
export const isBlankLine = ({ cells }: Line): boolean => cells.every((cell) => isEmpty(cell));

/** The texts in a line, a text over several columns once. */
export const textsIn = (line: Line): readonly string[] => [...new Set(filled(line).map(({ text }) => text.trim()))];

/** Number of columns of some lines: that of the longest. */
export const columnCount = (lines: readonly Line[]): number =>
  lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** The indexes of the columns of some lines. */
export const columnIndexes = (lines: readonly Line[]): readonly number[] =>
  Array.from({ length: columnCount(lines) }, (_, column) => column);

/** Number of lines that differ in the texts of some columns. */
export const countTexts = (lines: readonly Line[], columns: readonly number[]): number =>
  new Set(lines.map((line) => columns.map((column) => textAt(line, column)).join('\0'))).size;
