import type { FigureText } from '../../written/figure-text.js';
import { isGroupName } from '../../rows/names/column-names.js';
import { parentOf } from '../../rows/row-names.js';
import type { FigureColumn, Records, Row, Sheet } from '../../rows/rows.js';
import { nameOf } from '../../written/name.js';
import { WrittenFigure } from '../../contract/written-figure.js';
import { readQuantity } from '../../statistics/notation.js';
import { isExact, sum } from '../../statistics/quantity.js';
import { isLevelHead } from '../../rows/names/level-head.js';
import { isPartForm } from '../data/kinds-of-forms.js';

/** A category as its row makes it. */
export type MadeCategory = Readonly<Record<string, unknown>>;

/** The figure of a category with what its cell states of the unit. */
export function figureOf({ value }: MadeCategory): FigureText | undefined {
  if (value instanceof WrittenFigure) return value.figure;
  const quantity = typeof value === 'number' ? { value } : typeof value === 'string' ? readQuantity(value) : undefined;
  return quantity && { quantity, stated: {} };
}

/** The number of decimals that a figure was written with. */
const decimalsOf = ({ value = 0, decimals = 0 }: FigureText['quantity']): number =>
  Math.max(decimals, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

const areAlike = (values: readonly unknown[]): boolean => new Set(values.map((one) => JSON.stringify(one))).size === 1;

/** By how much rounded parts may be more than their whole, as a share of it. */
const ROUNDING = 0.01;

/** Units that have no sum: per cents, rates. The stroke in "2026/27" is none of a rate. */
const OF_LEVELS = /%|\bper\b|(?<!\d)\/|°/i;

/** True if the parts of categories may be added up: the form draws parts, the rows have their total, or they are money. */
export function areAmounts({ form, unit }: Records, shown: FigureColumn | undefined, hasTotal: boolean): boolean {
  const stated = shown?.unit ?? unit ?? '';
  const name = typeof stated === 'string' ? stated : stated.percent || stated.per ? '%' : (stated.currency ?? '');
  if (OF_LEVELS.test(`${name} ${shown?.header ?? ''}`) || isLevelHead(shown?.name ?? '')) return false;
  return (
    isPartForm(form ?? '') || hasTotal || /\p{Sc}/u.test(name) || (typeof stated !== 'string' && !!stated.currency)
  );
}

/** The figure of a category without a row of its own: the sum of its parts. `null` unless all are exact amounts in one unit and of one time. */
export function sumOfParts(parts: readonly MadeCategory[]): WrittenFigure | null {
  const figures = parts.flatMap((part) => figureOf(part) ?? []);
  const quantities = figures.map(({ quantity }) => quantity);
  const stated = figures[0]?.stated;
  const isOneUnit = areAlike(figures.map((one) => one.stated)) && areAlike(parts.map(({ unit }) => unit ?? ''));
  const isOneTime = areAlike(parts.map(({ period }) => period ?? ''));
  const areExact = figures.length === parts.length && quantities.every((one) => isExact(one) && (one.value ?? -1) >= 0);
  if (!stated || stated.percent || stated.per || !isOneUnit || !isOneTime || !areExact) return null;
  const together = sum(quantities);
  if (together?.value === undefined) return null;
  const decimals = quantities.reduce((most, one) => Math.max(most, decimalsOf(one)), 0);
  return new WrittenFigure({
    quantity: { ...together, value: Number(together.value.toFixed(decimals)), decimals },
    stated,
  });
}

/** True if rows have more than those that they would be parts of, as rates do. A column "Parent" or "Group" says that they are parts. */
export function areMoreThanWholes({ rows, header, value, figures, isCrossed }: Sheet): boolean {
  const column = (value ?? figures[0])?.column;
  const head = header('parent');
  if (isCrossed || column === undefined || head === undefined || isGroupName(nameOf(head))) return false;
  const keyOf = (row: Row, name: string | undefined): string => [row.peek('period'), name].join('\0');
  const wholes = new Map<string, number>();
  for (const row of rows) if (!parentOf(row)) wholes.set(keyOf(row, row.peek('label')), row.numberAt(column));
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, parentOf(row));
    if (parentOf(row)) sums.set(key, (sums.get(key) ?? 0) + row.numberAt(column));
  }
  return [...sums].some(([key, sum]) => sum > (wholes.get(key) ?? NaN) * (1 + ROUNDING));
}
