import type { Comparison } from '../contract/comparison.js';
import { unitKey, type Unit } from '../contract/unit.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { ChangeScale } from '../statistics/change.js';
import { change, type Comparable } from '../statistics/comparable.js';
import type { ChangeWords, RefusalWords } from '../words/common.js';
import { changeLayout, type ChangeLayout } from './change-layout.js';

const comparable = ({ value, period, through, scope }: ParsedObservation): Comparable => ({
  quantity: value,
  period,
  through,
  kind: scope.kind,
  unitKey: unitKey(scope.unit),
  base: scope.base,
});

/** The scale of a unit. */
const scaleOf = (unit: Unit | undefined): ChangeScale =>
  unit?.percent ? 'points' : unit?.ratio === false ? 'interval' : 'ratio';

/** The change from one observation to a later one in words, or the reason why there is none. */
export function changeOf(comparison: Comparison, words: ChangeWords & RefusalWords): ChangeLayout {
  const { now, before, isBroken, refused } = comparison;
  const found =
    refused ?? change(comparable(now), comparable(before), { scale: scaleOf(now.scope.unit), broken: isBroken });
  if (typeof found === 'string')
    return {
      found,
      comparison,
      short: [words.noChangeShort(found, now, before)],
      long: () => words.noChangeLong(found, now, before),
      refused: true,
    };
  return changeLayout(comparison, words, found);
}
