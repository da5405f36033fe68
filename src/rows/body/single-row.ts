import { isFigure } from '../cell.js';
import { isEmpty } from '../grid.js';
import { readHeading } from '../columns/heading-unit.js';
import { partHead, periodIn, readPeriodHead } from '../columns/period-head.js';
import { FIELDS, isNameOf } from '../names/column-names.js';
import { isTargetName } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';
import type { Body, Tidying } from './body.js';

/** True for the head of a column that is a field of a record, or a time: "Target", "2023", "Jan". */
const isOfField = (header: string): boolean =>
  FIELDS.some((field) => isNameOf(field, header)) ||
  isTargetName(nameOf(header)) ||
  readPeriodHead(header) !== undefined ||
  partHead(header) !== undefined;

/** A body whose only row is nothing but figures with a row for each, named by the head of its column: "Yes, No, Abstained" above "50, 30, 4". It stays if a head is that of a field or a time. */
export function turnSingle(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows } = body;
  if (hasNamed) return body;
  const [row, second] = rows;
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  if (!header || !row || second || row.part || heads.length < 2 || row.cells.length !== heads.length) return body;
  // A day next to figures is their time.
  const isDay = (text: string): boolean => !/^\d+$/.test(text.trim()) && periodIn(text) !== undefined;
  const areFigures = row.cells.every((cell) => isFigure(cell) && !isEmpty(cell) && !isDay(cell.text));
  if (!areFigures || heads.some((head) => !head || isOfField(head))) return body;
  const read = heads.map((head) => readHeading(head));
  const units = read.map(({ unit = '' }) => unit).filter((unit) => typeof unit === 'string');
  if (units.length < read.length) return body;
  const hasUnits = units.some(Boolean);
  const cellsOf = (...texts: readonly string[]) => texts.map((text) => ({ text }));
  return {
    ...body,
    header: { ...header, cells: cellsOf('', 'value', ...(hasUnits ? ['unit'] : [])) },
    groups: [],
    rows: row.cells.map((cell, i) => {
      const [first, last] = cellsOf(read[i]?.name || (heads[i] ?? ''), units[i] ?? '');
      return { ...row, cells: [first ?? cell, cell, ...(hasUnits && last ? [last] : [])] };
    }),
  };
}
