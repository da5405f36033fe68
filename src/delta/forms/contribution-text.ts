import { cellText } from '../../parts/table-layout.js';
import { isExact } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { Contribution } from '../data.js';

/** A contribution with its sign and its statuses: "+£3.1 million". One that is no exact number is written like a figure. `isCell`: below a head with its unit. */
export function signedText(
  { value, scope }: Pick<Contribution, 'value' | 'scope'>,
  words: DeltaWords,
  isCell: boolean,
): string {
  if (isExact(value) && value.value !== undefined)
    return [words.signed(value, scope, isCell), ...words.statuses(value)].join(', ');
  return isCell ? cellText({ value, scope }, words, scope.unit) : words.withStatus(value, scope);
}
