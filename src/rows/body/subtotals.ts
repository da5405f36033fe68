import { addsUp, figureColumns } from './row-sums.js';
import { numberIn } from '../cell.js';
import { isVotersName } from '../names/subject-name.js';
import { isNameOf } from '../names/column-names.js';
import { knownPeriod } from '../../statistics/period.js';
import { readCellPeriod } from '../../written/cell-period.js';
import { textAt, type LangOf, type Line } from '../grid.js';
import { withFamilies, type Family } from './pivot-rows.js';
import type { Body, Tidying } from './body.js';
import { reportSkipped } from './skipped-rows.js';
import { nameOf } from '../../written/name.js';
import { isNameOfAll } from '../../written/all-name.js';
import { SUBTOTAL_NAMES, isSumName } from '../../written/total-name.js';

/** The name of a row that adds up those directly above it, and is that of what they are: "Total donations", "North total". */
const NAMED = /^(?:total|summe|somme|suma) \S|\S (?:total|gesamt|insgesamt|ergebnis)$/i;

/** The name of such a row that says nothing of them. */
const UNNAMED = new RegExp(`^${SUBTOTAL_NAMES}(?!\\p{L})`, 'iu');

const isSubtotal = (row: Line): boolean => {
  const name = textAt(row, 0);
  return UNNAMED.test(name) || (NAMED.test(name) && !isSumName(name) && !isVotersName(name));
};

/** The words in the name of a total for what it leaves out: "excl. fraud" of "Total (excl. fraud)". */
const EXCLUDED = /(?<!\p{L})(?:excl(?:uding|\.)?|without|except(?: for)?|ohne|hors|sans|sin)(?!\p{L})\.? *(.+)$/iu;

/** The rows that a total may add up: those that its name does not leave out. */
function partsFor(sum: Line, rows: readonly Line[]): readonly Line[] {
  const [, excluded = ''] = EXCLUDED.exec(textAt(sum, 0)) ?? [];
  const isIncluded = (row: Line): boolean => !nameOf(excluded).includes(nameOf(textAt(row, 0)));
  return excluded ? rows.filter(isIncluded) : rows;
}

/** The subtotals of rows, each with the rows since the subtotal before it. */
function familiesOf(rows: readonly Line[], columns: readonly number[], langOf: LangOf): readonly Family[] {
  const families: Family[] = [];
  let parts: Line[] = [];
  for (const row of rows) {
    const added = isSubtotal(row) ? partsFor(row, parts) : [];
    if (added.length && addsUp(row, added, columns, langOf)) {
      families.push({ sum: row, parts: added });
      parts = [];
    } else parts.push(row);
  }
  return families;
}

/** The rows with a cell for the row that each is a part of: what a subtotal names stands above its parts. */
function nested({ rows, ...body }: Body, families: readonly Family[]): Body {
  const named = families.filter(({ sum }) => !UNNAMED.test(textAt(sum, 0)));
  const sums = new Set(families.map(({ sum }) => sum));
  const sumAbove = new Map(named.map(({ sum, parts }) => [parts[0], sum]));
  const ordered = rows.flatMap((row) => (sums.has(row) ? [] : [sumAbove.get(row) ?? [], row].flat()));
  return withFamilies({ ...body, rows: ordered }, named);
}

/** The rows that add up those directly below them, if each row is either one of these or one of their parts. Empty if the figures fit no such reading. */
function familiesBelow(rows: readonly Line[], columns: readonly number[], langOf: LangOf): readonly Family[] {
  const families: Family[] = [];
  let whole: readonly number[] = [];
  let added: readonly number[] = [];
  let open: { readonly sum: Line; readonly parts: Line[] } | undefined;
  for (const row of rows) {
    const figures = columns.map((column) => numberIn(row, column, langOf));
    if (!figures.every((figure) => figure > 0)) return [];
    if (!open) {
      open = { sum: row, parts: [] };
      whole = figures;
      added = figures.map(() => 0);
      continue;
    }
    open.parts.push(row);
    added = added.map((one, index) => one + (figures[index] ?? 0));
    const shares = added.map((one, index) => one / (whole[index] ?? one));
    // Figures are above zero: once the sum is too large it stays so.
    if (shares.some((share) => share > 1 + 1e-9)) return [];
    if (open.parts.length < 2 || shares.some((share) => share < 1 - 1e-9)) continue;
    families.push(open);
    open = undefined;
  }
  return open ? [] : families;
}

/** Makes parts of the rows that one above them adds up in every column of figures, if all rows but totals are in two such families or more: "Leeds, 5" and "York, 7" below "North, 12". */
function nestBelowSums(body: Body, langOf: LangOf): Body {
  const { rows } = body;
  const parts = rows.filter((row) => !isSumName(textAt(row, 0)));
  const isOfTime = knownPeriod(readCellPeriod(textAt(parts[0], 0))) !== undefined;
  const columns = isOfTime ? [] : figureColumns(body);
  const families = columns.length ? familiesBelow(parts, columns, langOf) : [];
  // "Men, All ages" has the name of its group in a column of its own, as its parts have.
  const areCrossed = families.some(
    ({ sum, parts }) => isNameOfAll(textAt(sum, 1)) && parts.every((part) => textAt(part, 0) === textAt(sum, 0)),
  );
  return families.length < 2 || areCrossed ? body : withFamilies(body, families);
}

/** Makes parts of the rows that a subtotal below them, or any row above them, adds up in every column of figures: "Total donations" is what its rows are parts of; "Subtotal" is left out and reported. A single total of all rows is none. */
export function withoutSubtotals(body: Body, { langOf, problems }: Tidying): Body {
  const { header, rows } = body;
  const isNested = header?.cells.some(({ text }) => isNameOf('parent', text));
  if (!header || isNested) return body;
  if (!rows.some(isSubtotal)) return nestBelowSums(body, langOf);
  const columns = figureColumns(body);
  const families = columns.length ? familiesOf(rows, columns, langOf) : [];
  const [only, another] = families;
  if (!only || (!another && only.parts.length + 1 === rows.length)) return body;
  const unnamed = families.map(({ sum }) => sum).filter((sum) => UNNAMED.test(textAt(sum, 0)));
  reportSkipped('subtotal', unnamed, problems);
  return nested(body, families);
}
