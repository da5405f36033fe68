import type { Scope } from '../../contract/context.js';
import { isOrdinal } from '../../contract/unit.js';
import { isExact, isKnown, pointEstimate, reverseComparator, type Quantity } from '../../statistics/quantity.js';
import { targetOf, wholeAsTarget, type Target } from '../../statistics/target.js';
import type { Measure } from '../data.js';

/** The way of a measure from its baseline, or 0, to its target. Positions on it are in per cent: 0 at the start, 100 at the target. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** Position of the value; absent without a figure. */
  readonly value?: Quantity;
  readonly target: Quantity;
  /** True if the start is known exactly. If false, the share of the way is unknown. */
  readonly isExactStart: boolean;
}

/** The position of a quantity in per cent of a way; its bounds are swapped on a way down. Undefined if it has no number, or none that can be held. */
export function positionOn({ from, to }: Pick<Way, 'from' | 'to'>, quantity: Quantity): Quantity | undefined {
  if (!isKnown(quantity)) return undefined;
  // Values are halved if their difference overflows. Otherwise they are not, because the smallest numbers would become 0.
  const part = Number.isFinite(to - from) ? 1 : 0.5;
  const position = (value: number | undefined): number | undefined => {
    if (value === undefined) return undefined;
    return ((value * part - from * part) / (to * part - from * part)) * 100;
  };
  const { low, high, level, comparator } = quantity;
  const isDown = to < from;
  const found = {
    value: position(low === undefined && high === undefined ? pointEstimate(quantity) : quantity.value),
    low: position(isDown ? high : low),
    high: position(isDown ? low : high),
    level,
    comparator: isDown ? reverseComparator(comparator) : comparator,
  };
  return [found.value, found.low, found.high].every((one = 0) => Number.isFinite(one)) ? found : undefined;
}

/** The target of a measure with its direction. */
export const directionOf = ({ target, isPart, baseline, scope: { polarity, unit } }: Measure): Target | undefined =>
  target && (isPart ? wholeAsTarget(target) : targetOf(target, { baseline, polarity, isRank: isOrdinal(unit) }));

/** True for a target that a measure moves towards, or a whole that it fills, and no limit, bound or range. "About 95" is a limit if a rise is bad. */
export const isToward = (target: Target | undefined, { polarity }: Pick<Scope, 'polarity'>): boolean =>
  target ? ['up', 'down', 'whole'].includes(target.kind) : polarity !== 'up-bad';

/** Start and end of a measure's way. Undefined if it leads nowhere, as from 0 to a target of 0, and if either is unknown, as that of a place in a ranking without a baseline. */
function endsOf(
  { target: published, isPart, baseline, scope }: Measure,
  target: Target | undefined,
): Pick<Way, 'from' | 'to'> | undefined {
  const isPath = isToward(target, scope);
  // A limit and a range have a scale from 0.
  const from = isPath && baseline ? pointEstimate(baseline) : isOrdinal(scope.unit) ? undefined : 0;
  const to = (isPath ? undefined : target?.range.high) ?? target?.end ?? (published && pointEstimate(published));
  if (from === undefined || to === undefined || to === from) return undefined;
  const isUpOnly = target?.kind === 'up' || isPart || !isPath;
  return isUpOnly && to < from ? undefined : { from, to };
}

/** The way of a measure. Undefined if it leads nowhere, and if the target or the start is unknown. */
export function wayOf(measure: Measure, target: Target | undefined): Way | undefined {
  const { value, target: published, baseline, scope } = measure;
  const ends = endsOf(measure, target);
  if (!published || !ends) return undefined;
  const isUncertain = !target && !isExact(published);
  return {
    ...ends,
    value: positionOn(ends, value),
    target: (isUncertain && positionOn(ends, published)) || { value: 100 },
    isExactStart: !baseline || !isToward(target, scope) || isExact(baseline),
  };
}
