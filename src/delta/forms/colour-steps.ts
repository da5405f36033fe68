import { range, scaleThreshold, tickStep } from 'd3';
import { withoutNoise } from '../../statistics/decimal.js';
import { pointEstimate, type Quantity } from '../../statistics/quantity.js';

/** Largest number of steps of colour that are distinguishable. */
const MOST_STEPS = 7;
/** Numbers of steps to try, until there are not too many. */
const COUNTS = [5, 4, 3, 2, 1];

/** A scale of colours in steps. */
export interface ColourSteps {
  /** The ends of the steps: one more than there are steps. */
  readonly edges: readonly number[];
  /** The step of a figure, from 0. Undefined if its bounds allow more than one. */
  readonly stepOf: (figure: Quantity) => number | undefined;
}

/** Smallest number of steps that tell figures apart, and the sizes of steps to try for it, as multiples of a power of ten. */
const FEWEST_STEPS = 5;
const SIZES = [2.5, 4, 3, 6, 1.5, 7.5, 8];

/** The multiples of a size between which all values lie. */
const multiplesOf = (size: number, low: number, high: number): readonly number[] =>
  range(Math.floor(low / size), Math.ceil(high / size) + 1).map((multiple) => withoutNoise(multiple * size));

/** The edges of steps of one size that hold all values: multiples of the size, which is a round number. */
function edgesOf(low: number, high: number): readonly number[] {
  if (!(high - low > 1e-300 && high - low < Infinity)) return [low, high];
  const power = 10 ** Math.floor(Math.log10((high - low) / FEWEST_STEPS));
  const usual = COUNTS.map((count) => multiplesOf(tickStep(low, high, count), low, high));
  const others = SIZES.map((size) => multiplesOf(size * power, low, high));
  const has = (least: number) => (edges: readonly number[]) => edges.length > least && edges.length - 1 <= MOST_STEPS;
  return [...usual, ...others].find(has(FEWEST_STEPS)) ?? usual.find(has(1)) ?? [low, high];
}

/** Both ends of the interval in which a figure lies. */
function endsOf({ value, low, high, comparator, roundsToZero }: Quantity): readonly [number, number] {
  if (value === undefined) return [low ?? 0, high ?? 0];
  if (comparator?.startsWith('>')) return [value, Infinity];
  if (comparator?.startsWith('<')) return [-Infinity, value];
  return comparator && !roundsToZero ? [-Infinity, Infinity] : [value, value];
}

/** The steps of some figures: a few of equal size, whose ends are round numbers. The first is open below, the last above. */
export function colourSteps(figures: readonly Quantity[]): ColourSteps {
  let [low, high] = [Infinity, -Infinity];
  for (const figure of figures) {
    const estimate = pointEstimate(figure) ?? NaN;
    if (estimate < low) low = estimate;
    if (estimate > high) high = estimate;
  }
  const edges = edgesOf(low, high);
  const inner = edges.slice(1, -1);
  const scale = scaleThreshold(inner, range(inner.length + 1));
  const stepOf = (figure: Quantity): number | undefined => {
    const [from, to] = endsOf(figure);
    // An edge belongs to the step above it; "under 20" does not reach it.
    const isBelow = figure.comparator === '<' && inner.includes(to);
    const [first, last] = [scale(from), scale(to) - (isBelow ? 1 : 0)];
    return first === last ? first : undefined;
  };
  return { edges, stepOf };
}

/** The colour of one of some steps: they are spread over all colours, the last of which is the strongest. */
export const stepColour = (step: number, count: number): number =>
  count > 1 ? Math.round((step * (MOST_STEPS - 1)) / (count - 1)) : MOST_STEPS - 1;
