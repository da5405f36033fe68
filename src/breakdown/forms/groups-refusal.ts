import { isExact, isKnown, isWithheld, pointEstimate } from '../../statistics/quantity.js';
import { remainder } from '../../statistics/share.js';
import type { PartsReason } from '../../words/breakdown-forms.js';
import type { BreakdownWords } from '../../words/words.js';
import { valuesOf } from '../data/whole.js';
import type { BreakdownFacts } from '../facts.js';
import { isWithheldGroup, missingPart, type GroupFacts } from '../facts/groups.js';

/** The reason why the categories of a group cannot be drawn as parts of one whole; undefined if they can. */
function reasonOf({ group, isAdditive, excess, whole }: GroupFacts): PartsReason | undefined {
  const figures = [group.value, ...valuesOf(group.categories)];
  if (figures.some(isWithheld)) return 'withheld';
  if (figures.some((figure) => (pointEstimate(figure) ?? 0) < 0)) return 'negative';
  const isOver = isKnown(group.value) && remainder(group.value, valuesOf(group.categories)).kind === 'over';
  // Rounded parts may exceed their total by as little as rounding explains.
  if (excess ?? (isOver && !whole)) return 'over-total';
  if (!isAdditive) return 'not-parts';
  if (figures.some((figure) => pointEstimate(figure) && !isExact(figure))) return 'inexact';
  return missingPart(group) ? 'missing' : undefined;
}

/** The reason in words why groups cannot be drawn as stacks of their categories; undefined if they can. */
export function groupsRefusal(
  as: 'stacked' | 'stacked-100',
  { data, groups }: BreakdownFacts,
  words: BreakdownWords,
): string | undefined {
  if (!groups) return words.notDrawn(as, 'no-groups');
  if (!data.alike) return words.unlike;
  if (!data.exclusive) return words.overlapping;
  // One group that is withheld as a whole hides nothing of the others.
  const drawn = groups.groups.filter((one) => !isWithheldGroup(one.group));
  const reasons = (drawn.length ? drawn : groups.groups).map(reasonOf);
  // Next to a whole stack, one that lacks a figure is drawn with an open end. In shares it would be of the wrong length.
  const mayBeOpen = as === 'stacked' && reasons.includes(undefined);
  const reason = reasons.find((one) => one !== undefined && !(one === 'missing' && mayBeOpen));
  return reason && words.notDrawn(as, reason);
}
