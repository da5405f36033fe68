import type { AnnotationData } from '../contract/annotation.js';
import type { Grid, Line } from '../rows/rows.js';
import type { Place, Problem } from '../contract/problem.js';
import {
  ANNOTATIONS,
  NOT_GIVEN,
  QUALIFIERS,
  REQUIRED_COLUMNS,
  UNREADABLE,
  figureMember,
  isItem,
  plainText,
  type TidyColumn,
} from '../contract/tidy-columns.js';

/** The text of a cell of a row, by column. */
type Cells = (column: TidyColumn) => string;

/** A document with the places of its members in the file. */
export interface TidyDocument {
  readonly document: object;
  readonly locate: (problem: Problem) => Problem;
}

const NUMBERS = ['value', 'low', 'high', 'level'] as const;

/** True if a grid is a CSV file that a chart has exported: it has the columns of one, in any order. */
function isTidy({ lines: [header] }: Grid): boolean {
  const names = header?.cells.map(({ text }) => text.trim()) ?? [];
  return REQUIRED_COLUMNS.every((column) => names.includes(column));
}

/** The statuses of a figure, by their codes. */
function statusesIn(codes: readonly string[]): object {
  const status = codes.filter((code) => /^[A-Z]$/.test(code));
  const confidentiality = codes.find((code) => code.startsWith('c:'))?.slice(2);
  return {
    ...(status.length && { status: status.length === 1 ? status[0] : status }),
    ...(confidentiality && { confidentiality }),
    ...(codes.includes('low') && { roundsToZero: true }),
  };
}

/** The figure in the cells of a row. Undefined if there is none. */
function figureIn(cells: Cells): unknown {
  const [missing, value] = [cells('missing'), cells('value')];
  if (missing === UNREADABLE) return UNREADABLE;
  if (missing === NOT_GIVEN) return null;
  const numbers = NUMBERS.flatMap((name) => (cells(name) ? [[name, Number(cells(name))] as const] : []));
  const comparator = Object.entries(QUALIFIERS).find(([, word]) => word === cells('qualifier'))?.[0];
  const codes = cells('status').split(' ').filter(Boolean);
  const isExact = numbers.length === 1 && !comparator && value;
  // Only the short notation has the decimals of a number, and that it was revised.
  if (!missing && (codes.includes('r') || (isExact && String(Number(value)) !== value)))
    return [comparator, rangeOf(cells), ...codes.map((code) => `[${code}]`)].filter(Boolean).join(' ');
  if (isExact && !codes.length && !missing) return Number(value);
  const figure = { ...Object.fromEntries(numbers), ...(comparator && { comparator }), ...statusesIn(codes) };
  // A confidentiality says itself that the figure is withheld.
  const reason = missing && !('confidentiality' in figure) ? { missing } : {};
  return numbers.length || codes.length || missing ? { ...figure, ...reason } : undefined;
}

/** The numbers of a figure in short notation: `6000`, `5000..6000`, `52 (49..55, 90%)`. */
function rangeOf(cells: Cells): string {
  const [value, low, high, level] = NUMBERS.map(cells);
  if (!low || !high) return value ?? '';
  return value ? `${value} (${low}..${high}${level ? `, ${level}%` : ', range'})` : `${low}..${high}`;
}

/** The value of a text without a column: JSON, if it is that. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Sets a member at a JSON Pointer. What is on the way to it is made: a list for a number, an object for a name. A figure that is a number becomes an object. */
function setMember(document: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let place: Record<string, unknown> = document;
  for (const [index, name] of names.entries()) {
    if (index === names.length - 1) {
      place[name] = value;
      return;
    }
    const inner = place[name];
    if (typeof inner !== 'object' || inner === null)
      place[name] = typeof inner === 'number' ? { value: inner } : /^\d+$/.test(names[index + 1] ?? '') ? [] : {};
    place = place[name] as Record<string, unknown>;
  }
}

/** Sets the members of an item. */
function setItem(document: Record<string, unknown>, pointer: string, cells: Cells): void {
  const figure = figureIn(cells);
  if (figure !== undefined) setMember(document, `${pointer}/${figureMember(pointer)}`, figure);
  for (const name of ['group', 'label', 'period', 'through', 'note'] as const)
    if (cells(name)) setMember(document, `${pointer}/${name}`, cells(name));
  if (cells('share')) setMember(document, `${pointer}/share`, Number(cells('share')));
}

/** An annotation: the datum that it is about, and its text. */
function annotationIn(cells: Cells): AnnotationData {
  const at = { category: cells('label'), series: cells('part of'), period: cells('period') };
  return { at: Object.fromEntries(Object.entries(at).filter(([, text]) => text)), text: cells('note') };
}

/** True for a pointer that a file of so many rows may have: it leads into no prototype and no list that is longer than the file. */
const isPointer = (pointer: string, length: number): boolean =>
  /^(?:\/[^/]+)+$/.test(pointer) &&
  pointer.split('/').every((name) => !(name in Object.prototype) && !(/^\d+$/.test(name) && Number(name) > length));

/** The cells of a line by their columns. */
function cellsOf({ cells }: Line, names: readonly string[]): Cells {
  return (column) => plainText(cells[names.indexOf(column)]?.text ?? '');
}

/** The document of a CSV file that a chart has exported. Undefined for any other file. Never throws. */
export function readTidy(grid: Grid): TidyDocument | undefined {
  const [header, ...lines] = grid.lines;
  if (!header || !isTidy(grid)) return undefined;
  const names = header.cells.map(({ text }) => text.trim());
  const rows = lines
    .filter((line) => line.cells.some(({ text }) => text))
    .map((line) => ({ line: line.line, cells: cellsOf(line, names) }));
  const document: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  for (const { line, cells } of rows) {
    const pointer = cells('pointer');
    if (!isPointer(pointer, rows.length)) return undefined;
    places.set(pointer, { line });
    if (cells('text')) setMember(document, pointer, valueOf(cells('text')));
    else if (pointer.startsWith(`${ANNOTATIONS}/`)) setMember(document, pointer, annotationIn(cells));
    else if (isItem(pointer)) setItem(document, pointer, cells);
    else setMember(document, pointer, figureIn(cells) ?? null);
  }
  const placeOf = (pointer: string): Place | undefined =>
    pointer ? (places.get(pointer) ?? placeOf(pointer.slice(0, pointer.lastIndexOf('/')))) : undefined;
  return { document, locate: (problem) => ({ ...placeOf(problem.pointer), ...problem }) };
}
