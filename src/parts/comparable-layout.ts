import { unitKey } from '../contract/unit.js';
import type { ParsedObservation } from '../contract/observation.js';
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

/** The change from one observation to a later one in words, or the reason why there is none. `broken` is true if the series breaks between the two. */
export function changeOf(
  now: ParsedObservation,
  before: ParsedObservation,
  words: ChangeWords & RefusalWords,
  broken: boolean,
): ChangeLayout {
  const { scope } = now;
  const found = change(comparable(now), comparable(before), { percentUnit: !!scope.unit?.percent, broken });
  if (typeof found === 'string')
    return {
      short: [words.noChangeShort(found, now, before)],
      long: () => words.noChangeLong(found, now, before),
      refused: true,
    };
  const layout = changeLayout(now, before, words, found);
  return found.overlap
    ? { ...layout, chip: undefined, long: () => layout.long() + words.overlap(now.value, before.value, scope) }
    : layout;
}
