import { isExact, isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import type { DrawnAs, PartsReason } from '../../words/breakdown-forms.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';

/** The reason why categories cannot be drawn as parts of one whole; undefined if they can. */
function reasonOf(facts: BreakdownFacts): PartsReason | undefined {
  const { data, isAdditive, hasNegative, whole, unresolved } = facts;
  const figures = [...data.categories.map(({ value }) => value), data.total ?? {}];
  if (data.groups) return 'groups';
  if (figures.some(isWithheld)) return 'withheld';
  if (hasNegative) return 'negative';
  if (unresolved.some(({ parent, remainder }) => !parent && remainder.kind === 'over')) return 'over-total';
  if (!isAdditive) return 'not-parts';
  // Among parts, a bound would be mistaken for an exact figure.
  if (figures.some((figure) => pointEstimate(figure) && !isExact(figure))) return 'inexact';
  // What rounds to zero leaves the whole open by less than can be drawn.
  return whole || data.categories.every(({ value }) => isKnown(value)) ? undefined : 'missing';
}

/** The reason in words why a breakdown cannot be drawn as parts of one whole; undefined if it can. */
export function partsRefusal(as: DrawnAs, facts: BreakdownFacts, words: BreakdownWords): string | undefined {
  const { data, scope, excess } = facts;
  if (!data.alike) return words.unlike;
  const reason = reasonOf(facts);
  if (reason === 'withheld' || reason === 'negative' || reason === 'groups') return words.notDrawn(as, reason);
  if (!data.exclusive) return words.overlapping;
  if (excess) return words.aboveHundred(words.quantity(excess, scope));
  return reason && words.notDrawn(as, reason);
}
