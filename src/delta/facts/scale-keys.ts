import { isPeriodAmount } from '../../contract/comparison.js';
import { lineKey, type Scope } from '../../contract/context.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { duration } from '../../statistics/period.js';

/** Keys that are equal for figures that can share a scale: `line` of kind, unit and base, and `scale` also of the length of the period that an amount belongs to. A per cent has the scale of any time. */
export function scaleKeys() {
  const keys = new Map<Scope, string>();
  const line = ({ scope }: ParsedObservation): string => {
    let key = keys.get(scope);
    if (key === undefined) keys.set(scope, (key = lineKey(scope)));
    return key;
  };
  const scale = (one: ParsedObservation): string =>
    isPeriodAmount(one.scope) && one.period ? `${line(one)} ${duration(one.period)}` : line(one);
  return { line, scale };
}
