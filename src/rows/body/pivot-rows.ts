import { sumIn, figureColumns } from './row-sums.js';
import { isFigure, numberIn } from '../cell.js';
import { isEmpty, EMPTY, textAt, type Cell, type Line } from '../grid.js';
import { withTexts, type Body, type Tidying } from './body.js';
import { isSumName, totalName } from '../../written/total-name.js';
import { reportSkipped } from './skipped-rows.js';

/** True if a column names the rows: a text in some, and nothing in others. */
const hasGaps = (rows: readonly Line[], column: number): boolean =>
  rows.some((row) => !textAt(row, column)) &&
  !!textAt(rows[0], column) &&
  rows.every((row) => !textAt(row, column) || !isFigure(row.cells[column] ?? EMPTY));

/** Spaces before a name. */
const INDENT = /^[ \u00a0\t]{2,}\S/;

const isIndented = ({ cells }: Line): boolean => INDENT.test(cells[0]?.text ?? '');

/** Words before the name of a part of the row above, in the languages of Europe: "of which women", "darunter Frauen". */
const OF_WHICH =
  /^\W*(?:of which|of whom|thereof|davon|darunter|dont|de (?:los|las) cuales|di cui|waarvan|dos quais|das quais|varav|heraf|herav|w tym|z tego)\b/i;

/** Dots before a name: ".Alabama", "..5 to 13 years". */
const DOTS = /^\.+(?=[\p{L}\d].*\p{L}{2})/u;

/** A body with spaces in place of the dots that indent some of its names. All of ".com, .org" begin with a dot, and keep it. */
export function withoutDots(body: Body): Body {
  const isDotted = ({ cells }: Line): boolean => DOTS.test(cells[0]?.text ?? '');
  if (!body.rows.some(isDotted) || body.rows.every(isDotted)) return body;
  const indented = (text: string): string => text.replace(DOTS, (dots) => '  '.repeat(dots.length));
  return withTexts(body, ({ text }, column) => (column === 0 ? indented(text) : undefined));
}

/** A row with a cell for the row that it is a part of. */
export const withParent = (row: Line, text: string): Line => ({ ...row, cells: [...row.cells, { text }] });

/** A row that others are parts of, and these. */
export interface Family {
  readonly sum: Line;
  readonly parts: readonly Line[];
}

/** A body with a column of the names of the rows that others are parts of. */
export function withFamilies({ header, rows, ...body }: Body, families: readonly Family[]): Body {
  const parents = new Map(families.flatMap(({ sum, parts }) => parts.map((part) => [part, textAt(sum, 0)] as const)));
  return {
    ...body,
    header: header && withParent(header, 'parent'),
    rows: rows.map((row) => withParent(row, parents.get(row) ?? '')),
  };
}

/** The rows that are no parts of others, each with those below it that are. */
function familiesOf(rows: readonly Line[], isPart: (row: Line) => boolean): readonly Family[] {
  const families: { sum: Line; parts: Line[] }[] = [];
  for (const row of rows) {
    const last = families.at(-1);
    if (last && isPart(row)) last.parts.push(row);
    else families.push({ sum: row, parts: [] });
  }
  return families;
}

/** Number of spaces before the name of a row. */
const indentOf = ({ cells }: Line): number => /^[ \u00a0\t]*/.exec(cells[0]?.text ?? '')?.[0].length ?? 0;

/** The least number of spaces before the names of rows, which may be more than a function takes arguments. */
const leastIndent = (rows: readonly Line[]): number =>
  rows.reduce((least, row) => Math.min(least, indentOf(row)), Infinity);

/** The parts of a family that are no parts of one of these. */
function nearestParts({ parts }: Family): readonly Line[] {
  const nearest = leastIndent(parts);
  return parts.filter((row) => indentOf(row) === nearest);
}

/** Rows by their indents: the total above all others, which are indented below it, and the families of these. */
function indentedFamilies(rows: readonly Line[]) {
  const [first, ...others] = rows;
  const isTotal = !!first && isSumName(textAt(first, 0)) && others.length > 1 && others.every(isIndented);
  const [total, below] = isTotal ? [[first], others] : [[], rows];
  const least = leastIndent(below);
  return { total, families: familiesOf(below, (row) => indentOf(row) > least) };
}

/**
 * A body in which each row with more spaces before its name than another above it is a part of that, as in a pivot table or a file of the U.S. Census Bureau, if they add up to it.
 * The parts of parts are left out, and reported.
 */
export function nestIndented(body: Body, { langOf, problems }: Tidying): Body {
  const { header, rows } = body;
  if (!rows.some(isIndented)) return body;
  const { total, families } = indentedFamilies(rows);
  const nested = families.map((family) => ({ ...family, parts: family.parts.length ? nearestParts(family) : [] }));
  const parents = nested.filter(({ parts }) => parts.length);
  // Of a single row the others are the whole table.
  const isRegular = rows.every(({ cells }) => cells.length === header?.cells.length);
  if (!header || !parents.length || families.length < 2 || !isRegular) return body;
  const [column] = figureColumns(body);
  if (column === undefined) return body;
  const addsUp = ({ sum, parts }: Family): boolean => {
    const whole = numberIn(sum, column, langOf);
    return Math.abs(sumIn(parts, column, langOf) - whole) <= Math.max(0.5, Math.abs(whole) * 0.001);
  };
  if (!parents.every(addsUp)) return body;
  const shown = new Set([...total, ...nested.flatMap(({ sum, parts }) => [sum, ...parts])]);
  reportSkipped(
    'part',
    rows.filter((row) => !shown.has(row)),
    problems,
  );
  return withFamilies({ ...body, rows: rows.filter((row) => shown.has(row)) }, parents);
}

/** A body in which rows such as "of which women" are parts of the row above that has no such words, if that is no total and not less than they are together. */
export function nestNamedParts(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const isPart = (row: Line): boolean => OF_WHICH.test(textAt(row, 0));
  if (!rows.some(isPart)) return body;
  const families = familiesOf(rows, isPart);
  const parents = families.filter(({ parts }) => parts.length);
  const [column] = figureColumns(body);
  if (!header || !parents.length || families.length < 2 || column === undefined) return body;
  const mayHold = ({ sum, parts }: Family): boolean =>
    !totalName(textAt(sum, 0)) && sumIn(parts, column, langOf) <= numberIn(sum, column, langOf);
  return parents.every(mayHold) ? withFamilies(body, parents) : body;
}

/** A row of a pivot table that adds up the rows above it: "North Total". */
const SUBTOTAL = /^(.+\S) (?:total|ergebnis|result)$/i;

/** The name of the group that a row adds up, if it is one of these. */
function subtotalOf(row: Line, groups: ReadonlySet<string>): string | undefined {
  const [, name = ''] = SUBTOTAL.exec(textAt(row, 0)) ?? [];
  return groups.has(name) ? name : undefined;
}

/** A body whose rows, those of a pivot table in tabular form, each have the name of their group: one that stands once for several rows is repeated. Rows that add up a group are left out, since their parts are drawn. */
export function fillGroups(body: Body): Body {
  const { header, rows } = body;
  const isSubtotal = (row: Line): boolean => SUBTOTAL.test(textAt(row, 0)) && !textAt(row, 1);
  if (!header || header.cells.length < 3 || !(hasGaps(rows, 0) || rows.some(isSubtotal))) return body;
  const isNamed = (row: Line): boolean => !!textAt(row, 1) && !isFigure(row.cells[1] ?? EMPTY);
  const gaps = rows.filter((row) => isEmpty(row.cells[0]));
  const figures = rows.filter((row) => /\d/.test(textAt(row, 1)) && !isNamed(row));
  const named = rows.filter(isNamed);
  if (!gaps.every(isNamed) || named.length <= figures.length) return body;
  const groups = new Set(named.map((row) => textAt(row, 0)));
  let name: Cell | undefined;
  const filled = rows.flatMap((row): readonly Line[] => {
    if (subtotalOf(row, groups)) return [];
    const [first, ...others] = row.cells;
    name = isEmpty(first) ? name : first;
    return [{ ...row, cells: [name ?? EMPTY, ...others] }];
  });
  return { ...body, rows: filled };
}
