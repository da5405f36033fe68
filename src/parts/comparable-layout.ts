import { changeIn, type Comparison } from '../contract/comparison.js';
import type { ChangeWords, RefusalWords } from '../words/chart-words.js';
import { changeLayout, type ChangeLayout } from './change-layout.js';

/** The change from one observation to a later one in words, or the reason why there is none. `found` is one or the other, if it is known. */
export function changeOf(
  comparison: Comparison,
  words: ChangeWords & RefusalWords,
  found = changeIn(comparison),
): ChangeLayout {
  const { now, before } = comparison;
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
