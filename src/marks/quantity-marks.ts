import type { PublishedQuantity } from '../contract/quantity.js';
import { pointEstimate, type Quantity } from '../statistics/quantity.js';
import type { Certainty, Growth, Mark, MarkBase, Rect, Rule, Share } from './mark.js';
import { LEAST_VISIBLE, isUpperBound, type Position } from './value-scale.js';

/** An interval of values that is drawn in one style. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

/** The certainty of a figure by its comparator. */
export const certaintyOf = (quantity: Quantity): Certainty => {
  const { comparator } = quantity;
  return isUpperBound(quantity) ? 'most' : comparator === '~' ? 'about' : comparator ? 'least' : 'exact';
};

/** The two ends of a figure. */
type Ends = readonly [low: number, high: number];

/** The ends of a figure that has two: of the range that it is published as, or of an interval around its value. Undefined if it has none. */
export const spreadOf = ({ low, high }: PublishedQuantity): Ends | undefined =>
  low !== undefined && high !== undefined && low < high ? [low, high] : undefined;

/** The ends of a figure that is published as a range alone, of which no value is meant more than another. Undefined of all others. */
export const rangeOf = (quantity: PublishedQuantity): Ends | undefined =>
  quantity.value === undefined ? spreadOf(quantity) : undefined;

/** The ends of a figure's confidence interval, or of its range around a value. Undefined if it has none. */
export const intervalOf = (quantity: PublishedQuantity): Ends | undefined =>
  quantity.value === undefined ? undefined : spreadOf(quantity);

/** The certainty of a bar's length: below zero it is the reverse of the figure's, as the bar of "under −20" goes on and that of "over −20" is at most so long. */
function lengthCertainty(quantity: Quantity, estimate: number): Certainty {
  const certainty = certaintyOf(quantity);
  if (estimate >= 0) return certainty;
  return certainty === 'least' ? 'most' : certainty === 'most' ? 'least' : certainty;
}

/** The stretches of a figure, from zero to its value, and its uncertain part: `5000..6000` is 0 to 5000, exact, and a range to 6000. Empty without a number. */
export function stretchesOf(quantity: PublishedQuantity): readonly Stretch[] {
  const estimate = pointEstimate(quantity);
  if (estimate === undefined) return [];
  const ends = rangeOf(quantity);
  if (!ends) return [{ from: 0, to: estimate, certainty: lengthCertainty(quantity, estimate) }];
  const [near, far] = estimate < 0 ? [ends[1], ends[0]] : ends;
  const range: Stretch = { from: near, to: far, certainty: 'range' };
  return near * far > 0 ? [{ from: 0, to: near, certainty: 'exact' }, range] : [range];
}

/** Place and fill of a mark: its datum, row, series or part, and status. */
export type MarkPlace = Omit<MarkBase, 'certainty'>;

/** Start and length of a stretch on an axis. The length is at least {@link LEAST_VISIBLE}, unless the stretch is empty. */
export function lengthOf(stretch: Stretch, position: Position): { start: Share; length: Share; least: boolean } {
  const start = position(Math.min(stretch.from, stretch.to));
  const length = position(Math.max(stretch.from, stretch.to)) - start;
  const least = stretch.from !== stretch.to && length < LEAST_VISIBLE;
  return least ? { start: Math.min(start, 1 - LEAST_VISIBLE), length: LEAST_VISIBLE, least } : { start, length, least };
}

/** One stretch as a bar in its row. */
export function barOf(stretch: Stretch, position: Position, place: MarkPlace): Rect {
  const { start, length, least } = lengthOf(stretch, position);
  const grows: Growth | undefined = stretch.to < 0 ? 'start' : undefined;
  return {
    type: 'rect',
    ...place,
    certainty: stretch.certainty,
    x: start,
    width: length,
    ...(grows && { grows }),
    ...(least && { least }),
  };
}

/** The dotted line of a row whose figure is missing. */
export const missingRule = (place: MarkPlace): Rule => ({
  type: 'rule',
  role: 'missing',
  ...place,
  quiet: true,
  x1: 0,
  x2: 1,
  y1: 0.5,
  y2: 0.5,
});

/** The whisker of an interval in a row. */
export const whiskerOf = ([low, high]: Ends, position: Position, place: MarkPlace): Rule => ({
  type: 'rule',
  role: 'interval',
  ...place,
  x1: position(low),
  x2: position(high),
  y1: 0.5,
  y2: 0.5,
  ends: 'caps',
});

/** All marks of a figure in its row: its bar, its interval, or the dotted line of a missing figure. */
export function quantityMarks(quantity: PublishedQuantity, position: Position, place: MarkPlace): readonly Mark[] {
  const stretches = stretchesOf(quantity);
  if (!stretches.length) return [missingRule(place)];
  const bars: Mark[] = stretches.map((stretch) => barOf(stretch, position, place));
  const interval = intervalOf(quantity);
  if (interval) bars.push(whiskerOf(interval, position, place));
  return bars;
}

/** Place of a column: that of its marks, and its position across the plot. */
export interface ColumnPlace extends MarkPlace {
  readonly x: Share;
  readonly width: Share;
}

/** Distance of the dotted foot of a missing figure from the zero line, as a share of the plot's height. */
const FOOT = 0.015;

/** One stretch as a column. Only the certain part shows the status of its figure. */
function columnOf(stretch: Stretch, position: Position, { status, ...place }: ColumnPlace): Rect {
  const { start, length, least } = lengthOf(stretch, position);
  const { certainty } = stretch;
  const showsStatus = status && stretch.to !== 0 && certainty !== 'most' && certainty !== 'range';
  return {
    type: 'rect',
    ...place,
    ...(showsStatus && { status }),
    certainty,
    y: 1 - start - length,
    height: length,
    grows: stretch.to < 0 ? 'down' : 'up',
    ...(least && { least }),
  };
}

/** All marks of a figure as a column; `position` is a value's share of the plot's height from its foot. */
export function columnMarks(
  quantity: PublishedQuantity,
  position: Position,
  { status, ...place }: ColumnPlace,
): readonly Mark[] {
  const stretches = stretchesOf(quantity);
  const { x, width, ...base } = place;
  if (!stretches.length) {
    const foot = 1 - position(0) - FOOT;
    return [{ type: 'rule', role: 'missing', ...base, x1: x, x2: x + width, y1: foot, y2: foot }];
  }
  const columns: Mark[] = stretches.map((stretch) =>
    columnOf(stretch, position, { ...place, ...(status && { status }) }),
  );
  const interval = intervalOf(quantity);
  if (!interval) return columns;
  const middle = x + width / 2;
  const [y1, y2] = interval.map((value) => 1 - position(value)) as [Share, Share];
  return [...columns, { type: 'rule', role: 'interval', ...base, x1: middle, x2: middle, y1, y2, ends: 'caps' }];
}
