import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';

/** True for a column of amounts, which per cents cannot reach: "$2,000m" or 1,200, and not 80. */
const areAmounts = ({ column, unit }: FigureColumn, rows: readonly Row[]): boolean =>
  unit !== '%' &&
  rows.every((row) => !row.textAt(column).includes('%')) &&
  rows.some((row) => row.numberAt(column) > 200 || /\p{Sc}/u.test(row.textAt(column)));

/** The column of per cents of targets that a chart shows: none if the page names another, next to targets in per cent, or next to amounts with their targets. */
export function shownWay({ way, value, isValueNamed, figures, target, rows, header }: Sheet): FigureColumn | undefined {
  if (isValueNamed && value?.column !== way?.column) return undefined;
  if (header('target') === undefined) return way;
  const isOnly = way && [value, ...figures].every((one) => !one || one.column === way.column);
  return isOnly && target && areAmounts(target, rows) ? way : undefined;
}

/** The amounts next to their per cents of targets: the targets themselves, the column of the values, or the only other one of figures. */
export function countedNext(way: FigureColumn, { value, figures, target }: Sheet): FigureColumn | undefined {
  if (target) return target;
  if (value) return value.column === way.column ? undefined : value;
  const [only, ...others] = figures.filter(({ column }) => column !== way.column);
  return others.length ? undefined : only;
}

/** The note of a row with the amount that its per cents are of: "Homes built: 50". Empty if a row has none. */
export function noteOfAmount(
  row: Row,
  counted: FigureColumn | undefined,
  note: string | undefined,
): { readonly note?: string } {
  const text = counted && row.peek(counted.column);
  return text ? { note: [`${counted.header}: ${text}`, note].filter(Boolean).join('; ') } : {};
}
