import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';

/** The amounts next to their per cents of targets: the column of the values, or the only other one of figures. */
export function countedNext(way: FigureColumn, { value, figures }: Sheet): FigureColumn | undefined {
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
