import { maxIndex, minIndex } from 'd3';
import type { Scope } from '../../contract/context.js';
import { isOrdinal } from '../../contract/unit.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { changeSize, type ChangeLayout } from '../../parts/change-layout.js';
import { pointersOf, type Claim } from '../../parts/claim-layout.js';
import { compare, pointEstimate } from '../../statistics/quantity.js';

/** True for figures that are amounts, of which one is the largest; rates, indices and temperatures are highest. */
export const isAmount = ({ kind = 'flow', unit }: Scope): boolean =>
  ['flow', 'stock', 'cumulative'].includes(kind) && !unit?.percent && !unit?.per && unit?.ratio !== false;

/** The observation that is above all others (`end` 1) or below them (−1), if the bounds decide it, and each time has but one figure. Of places in a ranking the first is the highest. */
export function extremeObservation(known: readonly ParsedObservation[], end: 1 | -1): ParsedObservation | undefined {
  const sign = isOrdinal(known[0]?.scope.unit) ? -end : end;
  const index = (sign > 0 ? maxIndex : minIndex)(known, ({ value }) => pointEstimate(value));
  const best = known[index];
  if (!best) return undefined;
  const isExtreme = known.every((one) => {
    if (one.isRepeated) return false;
    const side = one === best ? 0 : compare(best.value, one.value);
    return side === 0 || side === sign;
  });
  return isExtreme ? best : undefined;
}

/** The claim that a figure is the highest or the lowest. None if another equals it. */
export function extremeClaims(
  best: ParsedObservation | undefined,
  known: readonly ParsedObservation[],
  kind: 'highest' | 'lowest',
  text: string,
): readonly Claim[] {
  const others = known.filter((one) => one !== best);
  if (!best || others.some(({ value }) => compare(value, best.value) === 0)) return [];
  return [{ kind, pointers: pointersOf([best, ...others]), value: best.value, text }];
}

/** The item with the largest change, up or down. Undefined if a change is not exact, or another is as large. */
export function largestChange<Item extends { readonly change: ChangeLayout | undefined }>(
  items: readonly Item[],
): Item | undefined {
  const sizes = items.map(({ change }) => (change ? changeSize(change) : NaN));
  const most = maxIndex(sizes);
  return sizes.every((size, index) => index === most || size < (sizes[most] ?? NaN)) ? items[most] : undefined;
}
